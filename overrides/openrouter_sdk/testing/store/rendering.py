"""Render stored items as the results of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.contract.contract import Operation, Schema
from openrouter_sdk.testing.contract.merge import Overlay, object_schema
from openrouter_sdk.testing.store import filters, pages
from openrouter_sdk.testing.store.call import Call
from openrouter_sdk.testing.store.inventory import Inventory
from openrouter_sdk.testing.store.kinds import jobs
from openrouter_sdk.testing.store.kinds.api_keys import hash_key, mask_key
from openrouter_sdk.testing.store.quirks import ON_VIEW, ViewContext
from openrouter_sdk.testing.store.resources import Collection, Resources, Role
from openrouter_sdk.testing.store.store import ItemList, Record


class Renderer:
    """Renders items by the schemas of the operations that return them."""

    def __init__(
        self,
        document: Mapping[str, Any],
        resources: Resources,
        overlay: Overlay,
        inventory: Inventory,
        key: str,
    ) -> None:
        self._document = document
        self._resources = resources
        self._overlay = overlay
        self._inventory = inventory
        self._key = key

    # -- results -----------------------------------------------------------------------------------

    def item_result(
        self, call: Call, record: Record, extra: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the result that is an item, with extra properties of its envelope."""
        return self.result(call, self.item(call, record), extra)

    def result(self, call: Call, data: Any, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return the result with the data in its envelope, if the operation has one."""
        location = call.binding.location
        if location is not None and location.name is None:
            whole: dict[str, Any] = data
            return whole
        shape = object_schema(self._document, call.result_schema)
        rest = {n: one for n, one in shape["properties"].items() if location is None or n != location.name}
        required = [name for name in shape.get("required", ()) if name in rest]
        envelope = {**shape, "properties": rest, "required": required}
        known = {**self._parent_settings(call), **(extra or {})}
        value = self._overlay.instance(envelope, call.operation.id, known)
        return value if location is None else {**value, str(location.name): data}

    def summary(self, call: Call, record: Record, item: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return a result that is not the item, but repeats some of its values."""
        location = call.binding.location
        if location is None:
            return None
        seed = f"{record.seed} {call.operation.id}"
        return self.result(call, self._overlay.instance(location.schema, seed, item))

    def count_result(
        self, call: Call, count: int, items: list[dict[str, Any]] | None = None
    ) -> dict[str, Any]:
        """Return the result of a change to several items, with their count."""
        names = self._overlay.properties(call.result_schema)
        return self.result(call, items, {name: count for name in names if name.endswith("_count")})

    def list_result(self, call: Call, lists: Sequence[ItemList]) -> dict[str, Any]:
        """Return a page of the items that the query asks for."""
        items = [self.item(call, one) for items in lists for one in items.records.values()]
        return self.page(
            call, [item for item in items if filters.matches(item, call.operation, call.request)]
        )

    def page(self, call: Call, items: list[dict[str, Any]]) -> dict[str, Any]:
        """Return a page of rendered items."""
        location = call.binding.location
        assert location is not None
        assert location.name is not None
        return pages.paginate(
            self.result(call, []),
            location.name,
            items,
            call.request,
            call.operation,
            call.collection.identity,
        )

    def current_key(self, operation: Operation, bearer: str, cost: float) -> dict[str, Any]:
        """Return the key of the request; the stand-in's own one as in the list of keys."""
        assert operation.result_schema is not None
        schema = self._overlay.properties(operation.result_schema)["data"]
        keys = self._resources.collections["/keys"]
        own = self._inventory.items(keys, ()).find(hash_key(bearer))
        record = own or Record(
            f"key {bearer}", hash_key(bearer), {"label": mask_key(bearer), "limit": None}, True
        )
        is_management = own is None and bearer != self._key
        known = {**record.values, "is_management_key": is_management, "is_provisioning_key": is_management}
        item = self._overlay.instance(schema, record.seed, known)
        view = ViewContext(record, False, item, "", cost, self._key, lambda path, parent: [])
        return {"data": self._overlay.apply(schema, item, ON_VIEW[keys.path](view))}

    # -- items -------------------------------------------------------------------------------------

    def item(self, call: Call, record: Record, schema: Schema | None = None) -> dict[str, Any]:
        """Render an item by a schema; by default that of the operation."""
        location = call.binding.location
        return self.view(
            call, call.collection, record, schema or (location.schema if location else call.collection.item)
        )

    def view(self, call: Call, collection: Collection, record: Record, schema: Schema) -> dict[str, Any]:
        """Render an item of any collection by a schema."""
        status = self._inventory.status(collection, record)
        known = {**record.values, **({"status": status} if status else {})}
        item = self._overlay.instance(schema, record.seed, known)
        ending = {} if record.plan is None else record.plan.values(collection.path, status)
        if ending or self._inventory.is_unfinished(collection, record):
            shape = object_schema(self._document, schema, known)
            nullable = [n for n, one in shape["properties"].items() if self._overlay.is_valid(one, None)]
            item = jobs.unfinished(item, shape.get("required", ()), nullable, known)
            item = self._overlay.apply(schema, item, ending)
        if collection.path not in ON_VIEW:
            return item
        in_list = call.binding.role in (Role.LIST, Role.LIST_ALL)
        related = self._related_items(call)
        view = ViewContext(record, in_list, item, call.base_url, call.cost, self._key, related)
        return self._overlay.apply(schema, item, ON_VIEW[collection.path](view))

    def _related_items(self, call: Call) -> Callable[[str, Record | None], list[dict[str, Any]]]:
        def items(path: str, parent: Record | None) -> list[dict[str, Any]]:
            collection = self._resources.collections[path]
            found = (
                self._inventory.items(collection, ())
                if parent is None
                else self._inventory.items_below(collection, parent)
            )
            return [self.view(call, collection, one, collection.item) for one in found.records.values()]

        return items

    def _parent_settings(self, call: Call) -> dict[str, Any]:
        parent = call.collection.parent
        if parent is None or call.binding.role is Role.LIST_ALL:
            return {}
        record = self._inventory.record(parent, call.values)
        known = self._overlay.instance(parent.item, record.seed, record.values)
        return {name: one for name, one in known.items() if name.startswith("include_")}
