"""Create and change stored items by the body of a request."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.store.call import IDEMPOTENCY_KEY, Call
from openrouter_sdk.testing.store.inventory import Inventory
from openrouter_sdk.testing.store.quirks import Created, preset_version, stored_values
from openrouter_sdk.testing.store.resources import CREATED_BY_ACTION, Resources
from openrouter_sdk.testing.store.store import GENERATION, ItemList, Record


class Editor:
    """Applies the body of a request to the items of a collection."""

    def __init__(self, resources: Resources, overlay: Overlay, inventory: Inventory) -> None:
        self._resources = resources
        self._overlay = overlay
        self._inventory = inventory

    def create(
        self, call: Call, items: ItemList, name: str | None, plan: JobPlan | None = None
    ) -> tuple[Record, Created]:
        """Add an item, of a job with its plan; without a name it gets a generated one."""
        collection = call.collection
        created = self._inventory.prepare(collection, items, call.body, call.request, name)
        values = {**self._defaults(call), **self._body_values(call), **created.values}
        values |= {IDEMPOTENCY_KEY: call.idempotency_key, GENERATION: call.generation_id}
        if collection.path in CREATED_BY_ACTION:
            values |= {"name": name, "status": "active", "description": None}
        record = self._inventory.create(
            collection, items, values, name, call.time, content=created.content, plan=plan
        )
        return record, created

    def create_version(self, call: Call, record: Record) -> None:
        """Add the version of an item that the request describes."""
        collection = self._resources.collections[CREATED_BY_ACTION[call.collection.path]]
        items = self._inventory.items_below(collection, record)
        self._inventory.create(collection, items, preset_version(call.body), None, call.time)

    def change(self, call: Call, record: Record) -> None:
        """Change the properties in the body, and the time of the last change."""
        values = self._body_values(call)
        values.pop(call.collection.identity, None)
        record.values |= {**values, **self.update_time(call, record)}
        self._inventory.count(self._inventory.items(call.collection, call.values), record)

    def update_time(self, call: Call, record: Record) -> dict[str, Any]:
        """Return the properties that hold the time of the last change."""
        properties = self._inventory.properties(call.collection, record.values)
        names = [name for name in ("updated_at", "updated") if name in properties]
        return {name: self._inventory.time_value(properties[name], call.time) for name in names}

    def _body_values(self, call: Call) -> dict[str, Any]:
        """Return the properties in the body; those that belong to the parent item are set there."""
        collection = call.collection
        if collection.path in CREATED_BY_ACTION:
            return {}  # the body is a request to a model
        values = stored_values(call.body)
        properties = self._inventory.properties(collection, values)
        if collection.parent is not None:
            parent = self._inventory.record(collection.parent, call.values)
            of_parent = self._overlay.properties(collection.parent.item)
            parent.values |= {n: one for n, one in values.items() if n in of_parent and n not in properties}
            self._inventory.count(self._inventory.items(collection.parent, call.values), parent)
        return {name: one for name, one in values.items() if name in properties}

    def _defaults(self, call: Call) -> dict[str, Any]:
        """Return the initial values of properties that the body leaves out: defaults, null, and no usage."""
        properties = self._inventory.properties(call.collection, call.body)
        bodies = call.operation.bodies.values()
        settable = self._overlay.properties(next(iter(bodies))) if bodies else {}
        found: dict[str, Any] = {}
        for name, schema in properties.items():
            if name.startswith(("usage", "byok_usage")) and self._overlay.is_valid(schema, 0):
                found[name] = 0
            elif name in settable and "default" in settable[name]:
                found[name] = settable[name]["default"]
            elif name in settable and self._overlay.is_valid(schema, None):
                found[name] = None
        return found
