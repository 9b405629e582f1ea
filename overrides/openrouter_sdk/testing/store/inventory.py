"""Look up and create the items of all collections, starting from a few examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Contract, Schema, resolve
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store.kinds import jobs
from openrouter_sdk.testing.store.quirks import ON_CREATE, SEED_NAMES, CreateContext, Created
from openrouter_sdk.testing.store.resources import Collection
from openrouter_sdk.testing.store.store import ItemList, Record, Store

EXAMPLES = 2
"""Items that a list starts with."""

_DAY = 86_400


class Inventory:
    """The existing items, by collection.

    Each list starts with a few example items, the same for the same seed; so do the lists below those
    items. Lists below created items start empty. Any other item is unknown.
    """

    def __init__(self, contract: Contract, overlay: Overlay, *, seed: int, key: str) -> None:
        self._document = contract.document
        self._overlay = overlay
        self._seed = seed
        self._key = key
        self._store = Store()

    def clear(self) -> None:
        """Restore the initial state."""
        self._store.clear()

    # -- look up -----------------------------------------------------------------------------------

    def items(self, collection: Collection, values: Sequence[str]) -> ItemList:
        """Return the list of a collection for the parameter values of a path."""
        if collection.parent is not None:
            return self.items_below(collection, self.record(collection.parent, values))
        return self._get_or_create(collection, "/".join(values[: collection.depth]), None)

    def items_below(self, collection: Collection, parent: Record) -> ItemList:
        """Return the list of a collection below an item."""
        return self._get_or_create(collection, parent.seed, parent)

    def record(self, collection: Collection, values: Sequence[str]) -> Record:
        """Return the item for the parameter values of a path. Raises RefusalError: 404."""
        name = item_name(collection, values)
        found = self.items(collection, values).find(name)
        if found is None:
            raise RefusalError(404, f"There is no {collection.kind.replace('_', ' ')} {name!r} here.")
        return found

    def all_lists(self, collection: Collection) -> Iterator[ItemList]:
        """Iterate over the lists of a collection, whatever their parents."""
        if collection.parent is not None and not collection.parent.depth:
            for record in self.items(collection.parent, ()).records.values():
                self.items_below(collection, record)
        return self._store.of(collection.path)

    def remove(self, items: ItemList, record: Record) -> None:
        """Delete an item and everything below it."""
        self._store.remove(items, record)

    def count(self, items: ItemList, record: Record) -> None:
        """Count the bytes of an item that has changed."""
        self._store.count(items, record)

    def example_values(
        self, collection: Collection, count: int, accept: Callable[[Record], bool] = lambda record: True
    ) -> tuple[str, ...]:
        """Return the first `count` values of a path to an existing item, if possible an accepted one.

        Raises LookupError when the collection is empty.
        """
        parent = collection.parent
        scope = self.example_values(parent, parent.depth + parent.width) if parent else ()
        scope = (*scope, *(["example"] * (collection.depth - len(scope))))
        if count <= len(scope):
            return scope[:count]
        records = self.items(collection, scope).records
        if not records:
            raise LookupError(f"There is no {collection.kind} left at {collection.path}.")
        name = next((name for name, one in records.items() if accept(one)), next(iter(records)))
        return (*scope, *(name.split("/", 1) if collection.width > 1 else (name,)))

    # -- examples ----------------------------------------------------------------------------------

    def _get_or_create(self, collection: Collection, scope: str, parent: Record | None) -> ItemList:
        found = self._store.get((collection.path, scope))
        if found is not None:
            return found
        items = ItemList((collection.path, scope), parent)
        self._store.add(items)
        if parent is None or parent.is_example:
            names = self._example_names(collection)
            for number, name in enumerate(names):
                self._create_example(collection, items, name, EPOCH - (len(names) - number) * _DAY)
        return items

    def _example_names(self, collection: Collection) -> Sequence[str | None]:
        if collection.is_settings:
            return ("",)
        if collection.width > 1:  # only models are named by author and slug
            return MODELS
        if collection.path in SEED_NAMES:
            return SEED_NAMES[collection.path]
        names = resolve(self._document, collection.parameter or {}).get("enum", ())
        return list(names[:EXAMPLES]) or [None] * EXAMPLES

    def _create_example(self, collection: Collection, items: ItemList, name: str | None, time: int) -> None:
        own_key = None if items.created else self._key
        context = CreateContext(self._picker(collection, items), {}, None, items.created, name, own_key)
        created = _on_create(collection, context)
        self.create(collection, items, created.values, name, time, is_example=True, content=created.content)

    # -- create ------------------------------------------------------------------------------------

    def prepare(
        self,
        collection: Collection,
        items: ItemList,
        body: Mapping[str, Any],
        request: RecordedRequest | None,
        name: str | None,
    ) -> Created:
        """Return the values that the kind of a new item determines."""
        context = CreateContext(self._picker(collection, items), body, request, items.created, name)
        return _on_create(collection, context)

    def properties(self, collection: Collection, known: Mapping[str, Any]) -> dict[str, Schema]:
        """Return the properties of an item in all views."""
        views = [self._overlay.properties(view, known) for view in reversed(collection.views)]
        return {name: schema for view in views for name, schema in view.items()}

    def create(
        self,
        collection: Collection,
        items: ItemList,
        given: Mapping[str, Any],
        name: str | None,
        time: int,
        *,
        is_example: bool = False,
        content: bytes | None = None,
        plan: JobPlan | None = None,
    ) -> Record:
        """Add an item with these values; without a name it gets a generated one."""
        items.created += 1
        seed = _seed(collection, items)
        properties = self.properties(collection, given)
        values = {**self._times(properties, time), **given, **_parent_reference(collection, items)}
        generated = self._overlay.instance(collection.item, seed, values)
        known: dict[str, Any] = {name: generated[name] for name in ("id", "slug") if name in generated}
        if str(known.get("id")).startswith("item_"):
            known["id"] = f"{collection.kind}_{known['id'].removeprefix('item_')}"
        values = {**known, **values}
        identity = name if name is not None else _new_name(collection, items, {**generated, **values})
        if collection.identity:
            values[collection.identity] = self._identity_value(properties[collection.identity], identity)
        record = Record(seed, identity, values, is_example, content=content, plan=plan)
        items.add(record)
        if not is_example:  # examples are made while lists are read, and there are only so many
            self._store.count(items, record)
        return record

    def _identity_value(self, schema: Schema, name: str) -> Any:
        """Return the name as a string or number that is valid for the property, or None."""
        possible: list[Any] = [name, *([int(name)] if name.isdecimal() else [])]
        return next((one for one in possible if self._overlay.is_valid(schema, one)), None)

    def _times(self, properties: Mapping[str, Schema], time: int) -> dict[str, Any]:
        created = {
            name: self.time_value(properties[name], time)
            for name in ("created_at", "created")
            if name in properties
        }
        updated = {
            name: None if self._overlay.is_valid(schema, None) else self.time_value(schema, time)
            for name, schema in properties.items()
            if name.endswith("updated_at")
        }
        return {**created, **updated}

    def time_value(self, schema: Schema, time: int) -> Any:
        """Return a Unix time in the format of a property: a date-time string or the number."""
        text = datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return text if self._overlay.is_valid(schema, text) else time

    def _picker(self, collection: Collection, items: ItemList) -> Picker:
        return Picker(self._seed, f"{_seed(collection, items)} secret")

    # -- jobs --------------------------------------------------------------------------------------

    def stages(self, collection: Collection) -> tuple[str, ...]:
        """Return the statuses that items go through on their own; none unless they are jobs."""
        return jobs.stages(self._document, self._overlay.properties(collection.item))

    def status(self, collection: Collection, record: Record) -> str | None:
        """Return how far a job is; None for an item that is no job."""
        stages = self.stages(collection)
        if not stages or record.is_example:
            return stages[-1] if stages else None
        if record.plan is not None and record.plan.ended(record.reads):
            return record.plan.status
        last = len(stages) - (1 if record.plan is None else 2)
        return stages[min(record.reads, last)]

    def is_unfinished(self, collection: Collection, record: Record) -> bool:
        """Whether an item is a job that is still running."""
        if record.plan is not None:
            return not record.plan.ended(record.reads)
        return not record.is_example and record.reads < len(self.stages(collection)) - 1


def item_name(collection: Collection, values: Sequence[str]) -> str:
    """Return the name of an item in the parameter values of a path."""
    return "/".join(values[collection.depth : collection.depth + collection.width])


def _on_create(collection: Collection, context: CreateContext) -> Created:
    hook = ON_CREATE.get(collection.path)
    return hook(context) if hook else Created({}, {})


def _new_name(collection: Collection, items: ItemList, generated: Mapping[str, Any]) -> str:
    name = generated.get(collection.identity)
    if isinstance(name, int):
        return str(max((int(one) for one in items.records), default=0) + 1)
    return str(name) if str(name) not in items.records else f"{name}-{items.created}"


def _seed(collection: Collection, items: ItemList) -> str:
    return f"{collection.path} {items.key[1]} {items.created}"


def _parent_reference(collection: Collection, items: ItemList) -> dict[str, Any]:
    """Return the property that refers to the parent, such as `workspace_id`."""
    if not collection.depth:
        return {}
    kind = collection.path.rpartition("/{}")[0].rpartition("/")[2].removesuffix("s")
    return {f"{kind}_id": items.parent.values.get("id") if items.parent else items.key[1].rpartition("/")[2]}
