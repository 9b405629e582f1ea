"""Derive from the contract which collections exist, and what each operation does with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from openrouter_sdk.testing.contract.contract import Contract, Operation, Schema
from openrouter_sdk.testing.contract.merge import object_schema

PATH_ALIASES = {
    "/model": "/models",  # a single model has the singular path (protocol 30)
    "/models/user": "/models",  # the models of the account are all models
}
"""Paths that lead to the items of another path."""

CREATED_BY_ACTION = {"/presets": "/presets/{}/versions"}
"""Collections whose items, and versions of them, are created by model requests to an item (protocol 26)."""

_PARAMETERS = re.compile(r"(?:/\{\w+\})+(?=/|$)")
_NAME = re.compile(r"\{(\w+)\}")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Role(Enum):
    """What an operation does with a collection."""

    CREATE = "create an item"
    LIST = "list the items"
    LIST_ALL = "list the items below all parents"
    READ = "read an item"
    CHANGE = "change an item"
    STORE = "create or replace an item by name"
    DELETE = "delete an item"
    ADD = "add the items that the body names"
    REMOVE = "remove the items that the body names"
    ACTION = "act on an existing item"
    COPY = "copy the items that the body names from the top-level collection"
    EFFECTIVE = "list the items, and those of the top-level collection that they do not override"
    PROMOTE = "create an item of another collection from an item"


@dataclass(frozen=True, slots=True)
class Collection:
    """Items of one kind: at `/keys`, or for each workspace at `/workspaces/{}/budgets`.

    `path` has `{}` for each parameter, since the contract gives the same parameter several names. An
    item is named by `width` parameters (none if it has no path), whose values are in the property
    `identity`. Settings are a single item without a name.
    """

    path: str
    width: int
    identity: str
    item: Schema
    parent: Collection | None
    parameter: Schema | None
    """The schema of the (last) parameter that names an item."""
    views: tuple[Schema, ...]
    """All schemas of an item in results, starting with `item`."""

    @property
    def depth(self) -> int:
        """The number of parameters in the path of the collection."""
        return self.path.count("{}")

    @property
    def item_path(self) -> str:
        """The path of an item."""
        return self.path + "/{}" * self.width

    @property
    def is_settings(self) -> bool:
        """Whether it is a single item that always exists."""
        return not self.identity

    @property
    def kind(self) -> str:
        """The singular name, such as "workspace"."""
        words = [word for word in self.path.split("/") if word not in ("", "{}")]
        return _singulars(words[-1])[0].replace("-", "_")


@dataclass(frozen=True, slots=True)
class ItemLocation:
    """Where a result has the item or list of items: in the property `name`, or None for the result itself."""

    name: str | None
    schema: Schema


@dataclass(frozen=True, slots=True)
class Binding:
    """What an operation does with a collection.

    `list_field` is the property of the body that names the items to add, remove or copy, and `related`
    the collection from which items are copied, or in which an item is created.
    """

    role: Role
    collection: Collection
    location: ItemLocation | None
    list_field: str | None = None
    related: Collection | None = None


class Resources:
    """All collections of a contract, and the bindings of its operations by id."""

    def __init__(self, contract: Contract) -> None:
        self._document = contract.document
        self._operations = contract.operations
        self._at: dict[str, dict[str, Operation]] = {}
        for operation in contract.operations:
            self._at.setdefault(path_pattern(operation.path), {})[operation.method] = operation
        self.collections: dict[str, Collection] = {}
        for path in sorted(dict.fromkeys(one.path for one in contract.operations), key=len):
            self._collect(path)
        found = ((one.id, self._bind(one)) for one in contract.operations)
        self.bindings: Mapping[str, Binding] = {name: one for name, one in found if one is not None}

    # -- collections -------------------------------------------------------------------------------

    def _collect(self, path: str) -> None:
        for match in _PARAMETERS.finditer(path):
            self._add_items(path[: match.start()], _NAME.findall(match[0]))
        at = self._at[path_pattern(path)]
        if "GET" in at and (list_field := self._list_field(path_pattern(path))):
            self._add(path_pattern(path), 0, self._many(at["GET"]), _singulars(list_field))
        elif {"GET", "PATCH"} <= at.keys() and not path.endswith("}"):
            self._add(path_pattern(path), 0, self._one(at["GET"]), None)

    def _add_items(self, path: str, parameters: list[str]) -> None:
        """Add the collection of items that have a path, or at least paths below them."""
        path, width = path_pattern(path), len(parameters)
        at = self._at.get(path + "/{}" * width, {})
        # The operation that shows most of an item first.
        locations = [self._one(at[method]) for method in ("GET", "PUT", "PATCH") if method in at]
        location = next((one for one in locations if one is not None), None) or self._many_at(path)
        self._add(path, width, location, (_snake(parameters[0]),) if width == 1 else ("id",))

    def _add(
        self, path: str, width: int, location: ItemLocation | None, names: tuple[str, ...] | None
    ) -> None:
        if location is None or path in self.collections or path in PATH_ALIASES:
            return
        properties = object_schema(self._document, location.schema).get("properties", {})
        identity = "" if names is None else _identity(names, properties)
        if identity is not None:
            parameter = self._parameter(path + "/{}" * width) if width else None
            owner, views = self._owner(path, below=True), self._views(path, width, identity, location.schema)
            self.collections[path] = Collection(
                path, width, identity, location.schema, owner, parameter, views
            )

    def _views(self, path: str, width: int, identity: str, item: Schema) -> tuple[Schema, ...]:
        views = [item]
        for at in (self._at.get(path, {}), self._at.get(path + "/{}" * width, {})):
            locations = [self._one(at[method]) for method in ("GET", "POST", "PUT", "PATCH") if method in at]
            locations += [self._many(at["GET"])] if "GET" in at else []
            shown = [
                location.schema
                for location in locations
                if location is not None and location.schema not in views
            ]
            views += [
                one for one in shown if identity in object_schema(self._document, one).get("properties", {})
            ]
        return tuple(views)

    def _parameter(self, item_path: str) -> Schema | None:
        """Return the schema of the last parameter of an item's path."""
        for operation in self._operations:
            if f"{path_pattern(operation.path)}/".startswith(f"{item_path}/"):
                name = path_parameters(operation)[item_path.count("{}") - 1]
                return next(
                    (p.schema for p in operation.parameters if (p.place, p.name) == ("path", name)), None
                )
        return None

    def _owner(self, path: str, *, below: bool = False) -> Collection | None:
        """Return the collection whose item has this path, or (always with `below`) a path above it."""
        found = [
            one
            for one in self.collections.values()
            if one.width and ((path == one.item_path and not below) or path.startswith(one.item_path + "/"))
        ]
        return max(found, key=lambda one: len(one.path), default=None)

    # -- bindings ----------------------------------------------------------------------------------

    def _bind(self, operation: Operation) -> Binding | None:
        path = path_pattern(operation.path)
        for alias, original in PATH_ALIASES.items():
            if path == alias or path.startswith(alias + "/{}"):
                path = original + path.removeprefix(alias)
        if collection := self.collections.get(path):
            return self._bind_collection(operation, path, collection)
        for suffix, role in (("/add", Role.ADD), ("/remove", Role.REMOVE)):
            several = self.collections.get(path.removesuffix(suffix))
            if path.endswith(suffix) and several and (list_field := self._list_field(several.path)):
                return Binding(role, several, self._many(operation), list_field)
        for one in self.collections.values():
            if operation.method == "GET" and one.depth and path == one.path.replace("/{}", ""):
                return Binding(Role.LIST_ALL, one, self._many(operation))
        return self._bind_pair(operation, path) or self._bind_item(operation, path)

    def _bind_pair(self, operation: Operation, path: str) -> Binding | None:
        """Bind an operation that involves two collections of the same kind of items."""
        copied = self.collections.get(path.removesuffix("/copy"))
        if path.endswith("/copy") and copied and operation.method == "POST" and operation.bodies:
            list_field = self._array_in(operation)
            return Binding(Role.COPY, copied, self._many(operation), list_field, self._top_level(copied))
        local = self.collections.get(path.replace("/effective-", "/"))
        if local and local.path != path and operation.method == "GET":
            return Binding(Role.EFFECTIVE, local, self._many(operation), related=self._top_level(local))
        return None

    def _top_level(self, local: Collection) -> Collection | None:
        """Return the collection of the same kind of items without a parent."""
        name = local.path.rpartition("/")[2]
        return next(
            (one for one in self.collections.values() if not one.depth and one.path.endswith(f"/{name}")),
            None,
        )

    def _bind_collection(self, operation: Operation, path: str, collection: Collection) -> Binding | None:
        one, many, list_field = self._one(operation), self._many(operation), self._list_field(path)
        match operation.method:
            case "GET" if collection.is_settings:
                return Binding(Role.READ, collection, one)
            case "PATCH" if collection.is_settings:
                return Binding(Role.CHANGE, collection, one)
            case "GET" if many:
                return Binding(Role.LIST, collection, many)
            case "POST" if list_field:
                return Binding(Role.ADD, collection, many, list_field)
            case "POST":
                return Binding(Role.CREATE, collection, one)
        return None

    def _bind_item(self, operation: Operation, path: str) -> Binding | None:
        owner = self._owner(path)
        if owner is None:
            return None
        roles = {"GET": Role.READ, "PATCH": Role.CHANGE, "PUT": Role.STORE, "DELETE": Role.DELETE}
        role = roles.get(operation.method, Role.ACTION) if path == owner.item_path else Role.ACTION
        if role is Role.ACTION and owner.path in CREATED_BY_ACTION and operation.method == "POST":
            role = Role.STORE
        location = self._one(operation)
        if role is Role.ACTION and operation.method == "POST" and location is not None:
            target = next((one for one in self.collections.values() if one.item == location.schema), owner)
            if target is not owner:
                return Binding(Role.PROMOTE, owner, location, related=target)
        return Binding(role, owner, location)

    def _list_field(self, path: str) -> str | None:
        """Return the property of the body that names items to add, if items can also be removed by name."""
        at = self._at.get(f"{path}/add", {}).get("POST") or self._at.get(path, {}).get("POST")
        if at is None or not at.bodies or f"{path}/remove" not in self._at:
            return None
        return self._array_in(at)

    def _array_in(self, operation: Operation) -> str | None:
        properties = object_schema(self._document, next(iter(operation.bodies.values()))).get(
            "properties", {}
        )
        return next(
            (name for name, definition in properties.items() if definition.get("type") == "array"), None
        )

    # -- locations ---------------------------------------------------------------------------------

    def _one(self, operation: Operation) -> ItemLocation | None:
        if operation.result_schema is None:
            return None
        data = object_schema(self._document, operation.result_schema).get("properties", {}).get("data")
        if data is None:
            return ItemLocation(None, operation.result_schema)
        return ItemLocation("data", data) if "properties" in object_schema(self._document, data) else None

    def _many_at(self, path: str) -> ItemLocation | None:
        operation = self._at.get(path, {}).get("GET")
        return self._many(operation) if operation else None

    def _many(self, operation: Operation) -> ItemLocation | None:
        if operation.result_schema is None:
            return None
        properties = object_schema(self._document, operation.result_schema).get("properties", {})
        if "id" in properties:
            return None  # a single item with lists
        lists = {name: items for name, definition in properties.items() if (items := self._items(definition))}
        name = "data" if "data" in lists else next(iter(lists), None)
        return ItemLocation(name, lists[name]) if name is not None else None

    def _items(self, schema: Schema) -> Schema | None:
        """Return the schema of a list's items, if they are objects."""
        shape = object_schema(self._document, schema)
        items: Schema = shape.get("items", {})
        is_list = shape.get("type") == "array" and "properties" in object_schema(self._document, items)
        return items if is_list else None


@lru_cache(maxsize=8)
def resources_of(contract: Contract) -> Resources:
    """Return the collections of a contract, derived once."""
    return Resources(contract)


def path_parameters(operation: Operation) -> list[str]:
    """Return the names of the parameters in an operation's path."""
    return _NAME.findall(operation.path)


def _identity(names: tuple[str, ...], properties: Mapping[str, Any]) -> str | None:
    """Return the property for a parameter: `hash`, `id` for `file_id`, `reset_interval` for `interval`."""
    for name in names:
        if name in properties:
            return name
        longer = [one for one in properties if one.endswith(f"_{name}")]
        shorter = [one for one in properties if name.endswith(f"_{one}")]
        if found := longer or sorted(shorter, key=len, reverse=True):
            return found[0]
    return "id" if "id" in properties else None


def path_pattern(path: str) -> str:
    """Return a path with `{}` for each parameter."""
    return _NAME.sub("{}", path)


def _singulars(plural: str) -> tuple[str, ...]:
    return (plural[:-2], plural[:-1]) if plural.endswith("hes") else (plural[:-1],)


def _snake(name: str) -> str:
    return _WORD_START.sub("_", name).lower()
