"""Find in the contract what is created, listed, read, changed and deleted, and by which operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from openrouter_sdk.testing.contract.contract import Contract, Operation, Schema
from openrouter_sdk.testing.contract.merge import shape_of

SAME_ITEMS = {
    "/model": "/models",  # one model is at the singular path (protocol 30)
    "/models/user": "/models",  # the account's models are the catalogue
}
"""Paths whose items are those of another path."""

BY_REQUEST = {"/presets": "/presets/{}/versions"}
"""Collections in which a request that is sent to an item makes it, and a version of it (protocol 26)."""

_RUN = re.compile(r"(?:/\{\w+\})+(?=/|$)")
_NAME = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Role(Enum):
    """What an operation does with a collection."""

    CREATE = "create an item"
    LIST = "list the items"
    LIST_ALL = "list the items of all parents"
    READ = "read an item"
    CHANGE = "change an item"
    STORE = "create or replace an item whose name is given"
    DELETE = "delete an item"
    ADD = "add several items, named in the body"
    REMOVE = "remove several items, named in the body"
    WITHIN = "do something with an item that exists"
    COPY = "copy several items, named in the body, from the list that belongs to nothing"
    EFFECTIVE = "list the items, and those of the list that belongs to nothing which they do not replace"
    PROMOTE = "make an item of another collection of an item"


@dataclass(frozen=True, slots=True)
class Collection:
    """Items of one kind: at `/keys`, or for each workspace at `/workspaces/{}/budgets`.

    `path` is without the names of its parameters, since the contract calls the same one differently
    at different paths. `width` parameters name an item, none if it has no path of its own, and
    `identity` is the item's property that they mean. Settings are one item without a name.
    """

    path: str
    width: int
    identity: str
    item: Schema
    parent: Collection | None
    parameter: Schema | None
    """The schema of the (last) parameter that names an item."""
    views: tuple[Schema, ...]
    """The schemas by which an item is shown, `item` being the first."""

    @property
    def depth(self) -> int:
        """How many parameters lead to the collection."""
        return self.path.count("{}")

    @property
    def item_path(self) -> str:
        """The path of one item."""
        return self.path + "/{}" * self.width

    @property
    def is_settings(self) -> bool:
        """Whether it is one item that is always there."""
        return not self.identity

    @property
    def kind(self) -> str:
        """What an item is called: "workspace"."""
        words = [word for word in self.path.split("/") if word not in ("", "{}")]
        return _singulars(words[-1])[0].replace("-", "_")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the item, or the list of items, is in an answer: at a name, or it is the answer itself."""

    name: str | None
    schema: Schema


@dataclass(frozen=True, slots=True)
class Part:
    """The part of an operation in the life of a collection's items.

    `listed` is the name of the list in the body that names several items to add, remove or copy, and
    `other` the collection from which they are copied, or in which an item is made.
    """

    role: Role
    collection: Collection
    spot: Spot | None
    listed: str | None = None
    other: Collection | None = None


class Resources:
    """All collections of a contract, and the part that each operation has in them."""

    def __init__(self, contract: Contract) -> None:
        self._document = contract.document
        self._operations = contract.operations
        self._at: dict[str, dict[str, Operation]] = {}
        for operation in contract.operations:
            self._at.setdefault(bare(operation.path), {})[operation.method] = operation
        self.collections: dict[str, Collection] = {}
        for path in sorted({o.path for o in contract.operations}, key=len):
            self._collect(path)
        found = ((o.id, self._part(o)) for o in contract.operations)
        self.parts: Mapping[str, Part] = {name: part for name, part in found if part is not None}

    # -- which collections there are ---------------------------------------------------------------

    def _collect(self, path: str) -> None:
        for match in _RUN.finditer(path):
            self._add_items(path[: match.start()], _NAME.findall(match[0]))
        at = self._at[bare(path)]
        if "GET" in at and (listed := self._listed(bare(path))):
            self._add(bare(path), 0, self._many(at["GET"]), _singulars(listed))
        elif {"GET", "PATCH"} <= at.keys() and not path.endswith("}"):
            self._add(bare(path), 0, self._one(at["GET"]), None)

    def _add_items(self, path: str, parameters: list[str]) -> None:
        """Items that have paths of their own, or that at least have something within them."""
        path, width = bare(path), len(parameters)
        at = self._at.get(path + "/{}" * width, {})
        # The operation that shows most of an item comes first.
        spots = [self._one(at[method]) for method in ("GET", "PUT", "PATCH") if method in at]
        spot = next((one for one in spots if one is not None), None) or self._many_at(path)
        self._add(path, width, spot, (_snake(parameters[0]),) if width == 1 else ("id",))

    def _add(self, path: str, width: int, spot: Spot | None, wanted: tuple[str, ...] | None) -> None:
        if spot is None or path in self.collections or path in SAME_ITEMS:
            return
        properties = shape_of(self._document, spot.schema).get("properties", {})
        identity = "" if wanted is None else _identity(wanted, properties)
        if identity is not None:
            parameter = self._parameter(path + "/{}" * width) if width else None
            owner, views = self._owner(path, within=True), self._views(path, width, identity, spot.schema)
            self.collections[path] = Collection(path, width, identity, spot.schema, owner, parameter, views)

    def _views(self, path: str, width: int, identity: str, item: Schema) -> tuple[Schema, ...]:
        views = [item]
        for at in (self._at.get(path, {}), self._at.get(path + "/{}" * width, {})):
            spots = [self._one(at[method]) for method in ("GET", "POST", "PUT", "PATCH") if method in at]
            spots += [self._many(at["GET"])] if "GET" in at else []
            shown = [spot.schema for spot in spots if spot is not None and spot.schema not in views]
            views += [one for one in shown if identity in shape_of(self._document, one).get("properties", {})]
        return tuple(views)

    def _parameter(self, item_path: str) -> Schema | None:
        """The schema of the last parameter of an item's path."""
        for operation in self._operations:
            if f"{bare(operation.path)}/".startswith(f"{item_path}/"):
                name = parameters_of(operation)[item_path.count("{}") - 1]
                return next(
                    (p.schema for p in operation.parameters if (p.place, p.name) == ("path", name)), None
                )
        return None

    def _owner(self, path: str, *, within: bool = False) -> Collection | None:
        """The collection of which this path is an item, or is within an item."""
        found = [
            one
            for one in self.collections.values()
            if one.width and ((path == one.item_path and not within) or path.startswith(one.item_path + "/"))
        ]
        return max(found, key=lambda one: len(one.path), default=None)

    # -- what an operation does --------------------------------------------------------------------

    def _part(self, operation: Operation) -> Part | None:
        path = bare(operation.path)
        for alias, original in SAME_ITEMS.items():
            if path == alias or path.startswith(alias + "/{}"):
                path = original + path.removeprefix(alias)
        if collection := self.collections.get(path):
            return self._part_of_all(operation, path, collection)
        for suffix, role in (("/add", Role.ADD), ("/remove", Role.REMOVE)):
            several = self.collections.get(path.removesuffix(suffix))
            if path.endswith(suffix) and several and (listed := self._listed(several.path)):
                return Part(role, several, self._many(operation), listed)
        for one in self.collections.values():
            if operation.method == "GET" and one.depth and path == one.path.replace("/{}", ""):
                return Part(Role.LIST_ALL, one, self._many(operation))
        return self._part_of_two(operation, path) or self._part_of_one(operation, path)

    def _part_of_two(self, operation: Operation, path: str) -> Part | None:
        """The part of an operation that takes from one collection for another of the same items."""
        copied = self.collections.get(path.removesuffix("/copy"))
        if path.endswith("/copy") and copied and operation.method == "POST" and operation.bodies:
            listed = self._array_in(operation)
            return Part(Role.COPY, copied, self._many(operation), listed, self._free(copied))
        local = self.collections.get(path.replace("/effective-", "/"))
        if local and local.path != path and operation.method == "GET":
            return Part(Role.EFFECTIVE, local, self._many(operation), other=self._free(local))
        return None

    def _free(self, local: Collection) -> Collection | None:
        """The collection of the same items that belong to nothing."""
        name = local.path.rpartition("/")[2]
        return next(
            (one for one in self.collections.values() if not one.depth and one.path.endswith(f"/{name}")),
            None,
        )

    def _part_of_all(self, operation: Operation, path: str, collection: Collection) -> Part | None:
        one, many, listed = self._one(operation), self._many(operation), self._listed(path)
        match operation.method:
            case "GET" if collection.is_settings:
                return Part(Role.READ, collection, one)
            case "PATCH" if collection.is_settings:
                return Part(Role.CHANGE, collection, one)
            case "GET" if many:
                return Part(Role.LIST, collection, many)
            case "POST" if listed:
                return Part(Role.ADD, collection, many, listed)
            case "POST":
                return Part(Role.CREATE, collection, one)
        return None

    def _part_of_one(self, operation: Operation, path: str) -> Part | None:
        owner = self._owner(path)
        if owner is None:
            return None
        roles = {"GET": Role.READ, "PATCH": Role.CHANGE, "PUT": Role.STORE, "DELETE": Role.DELETE}
        role = roles.get(operation.method, Role.WITHIN) if path == owner.item_path else Role.WITHIN
        if role is Role.WITHIN and owner.path in BY_REQUEST and operation.method == "POST":
            role = Role.STORE
        spot = self._one(operation)
        if role is Role.WITHIN and operation.method == "POST" and spot is not None:
            made = next((one for one in self.collections.values() if one.item == spot.schema), owner)
            if made is not owner:
                return Part(Role.PROMOTE, owner, spot, other=made)
        return Part(role, owner, spot)

    def _listed(self, path: str) -> str | None:
        """The name of the body's list that adds several items, where several can be removed, too."""
        at = self._at.get(f"{path}/add", {}).get("POST") or self._at.get(path, {}).get("POST")
        if at is None or not at.bodies or f"{path}/remove" not in self._at:
            return None
        return self._array_in(at)

    def _array_in(self, operation: Operation) -> str | None:
        properties = shape_of(self._document, next(iter(operation.bodies.values()))).get("properties", {})
        return next((name for name, about in properties.items() if about.get("type") == "array"), None)

    # -- where the items are in an answer ----------------------------------------------------------

    def _one(self, operation: Operation) -> Spot | None:
        if operation.result_schema is None:
            return None
        data = shape_of(self._document, operation.result_schema).get("properties", {}).get("data")
        if data is None:
            return Spot(None, operation.result_schema)
        return Spot("data", data) if "properties" in shape_of(self._document, data) else None

    def _many_at(self, path: str) -> Spot | None:
        operation = self._at.get(path, {}).get("GET")
        return self._many(operation) if operation else None

    def _many(self, operation: Operation) -> Spot | None:
        if operation.result_schema is None:
            return None
        properties = shape_of(self._document, operation.result_schema).get("properties", {})
        if "id" in properties:
            return None  # one item, which has lists
        lists = {name: items for name, about in properties.items() if (items := self._items(about))}
        name = "data" if "data" in lists else next(iter(lists), None)
        return Spot(name, lists[name]) if name is not None else None

    def _items(self, schema: Schema) -> Schema | None:
        """The schema of a list's items, if they are objects."""
        shape = shape_of(self._document, schema)
        items: Schema = shape.get("items", {})
        is_list = shape.get("type") == "array" and "properties" in shape_of(self._document, items)
        return items if is_list else None


@lru_cache(maxsize=8)
def resources_of(contract: Contract) -> Resources:
    """The collections of a contract, found once."""
    return Resources(contract)


def parameters_of(operation: Operation) -> list[str]:
    """The names of the parameters in an operation's path."""
    return _NAME.findall(operation.path)


def _identity(wanted: tuple[str, ...], properties: Mapping[str, Any]) -> str | None:
    """The property that a name means: `hash`, `id` for `file_id`, `reset_interval` for `interval`."""
    for name in wanted:
        if name in properties:
            return name
        longer = [one for one in properties if one.endswith(f"_{name}")]
        shorter = [one for one in properties if name.endswith(f"_{one}")]
        if found := longer or sorted(shorter, key=len, reverse=True):
            return found[0]
    return "id" if "id" in properties else None


def bare(path: str) -> str:
    """A path without the names of its parameters."""
    return _NAME.sub("{}", path)


def _singulars(plural: str) -> tuple[str, ...]:
    return (plural[:-2], plural[:-1]) if plural.endswith("hes") else (plural[:-1],)


def _snake(name: str) -> str:
    return _WORD.sub("_", name).lower()
