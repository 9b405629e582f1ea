"""Keep the items of all collections: a few from the beginning, and those that are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Contract, Schema, resolve
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store.kinds import jobs
from openrouter_sdk.testing.store.quirks import BORN, FIRST_NAMES, Birth, Born
from openrouter_sdk.testing.store.resources import Collection
from openrouter_sdk.testing.store.store import Record, Shelf, Shelves

EXAMPLES = 2
"""Items that each list has before anything was created."""

_DAY = 86_400


class Inventory:
    """The items that exist, by collection.

    Each list has a few items from the beginning, the same for the same seed, and so have the lists that
    belong to those items. What belongs to a created item is empty at first. Anything else is unknown.
    """

    def __init__(self, contract: Contract, overlay: Overlay, *, seed: int, key: str) -> None:
        self._document = contract.document
        self._overlay = overlay
        self._seed = seed
        self._key = key
        self._shelves = Shelves()

    def clear(self) -> None:
        """Start again with what is there from the beginning."""
        self._shelves.clear()

    # -- what there is -----------------------------------------------------------------------------

    def shelf(self, collection: Collection, values: Sequence[str]) -> Shelf:
        """The list that these values of a path lead to, with its first items."""
        if collection.parent is not None:
            return self.shelf_within(collection, self.record(collection.parent, values))
        return self._stocked(collection, "/".join(values[: collection.depth]), None)

    def shelf_within(self, collection: Collection, parent: Record) -> Shelf:
        """The list that belongs to an item."""
        return self._stocked(collection, parent.place, parent)

    def record(self, collection: Collection, values: Sequence[str]) -> Record:
        """The item that these values of a path lead to. Raises RefusalError: 404."""
        name = name_of(collection, values)
        found = self.shelf(collection, values).find(name)
        if found is None:
            raise RefusalError(404, f"There is no {collection.kind.replace('_', ' ')} {name!r} here.")
        return found

    def shelves(self, collection: Collection) -> Iterator[Shelf]:
        """The lists of a collection, whatever they belong to."""
        if collection.parent is not None and not collection.parent.depth:
            for record in self.shelf(collection.parent, ()).records.values():
                self.shelf_within(collection, record)
        return self._shelves.of(collection.path)

    def remove(self, shelf: Shelf, record: Record) -> None:
        """Delete an item, and all that belongs to it."""
        del shelf.records[record.identity]
        self._shelves.remove_within(record)

    def names_of_first(
        self, collection: Collection, most: int, wanted: Callable[[Record], bool] = lambda record: True
    ) -> tuple[str, ...]:
        """The values of a path to a collection, and to a wanted item of it if the path is long enough."""
        parent = collection.parent
        scope = self.names_of_first(parent, parent.depth + parent.width) if parent else ()
        scope = (*scope, *(["example"] * (collection.depth - len(scope))))
        if most <= len(scope):
            return scope[:most]
        records = self.shelf(collection, scope).records
        if not records:
            raise LookupError(f"There is no {collection.kind} left at {collection.path}.")
        name = next((name for name, one in records.items() if wanted(one)), next(iter(records)))
        return (*scope, *(name.split("/", 1) if collection.width > 1 else (name,)))

    # -- what there is from the beginning ------------------------------------------------------------

    def _stocked(self, collection: Collection, place: str, parent: Record | None) -> Shelf:
        found = self._shelves.get((collection.path, place))
        if found is not None:
            return found
        shelf = Shelf((collection.path, place), parent)
        self._shelves.add(shelf)
        if parent is None or parent.is_example:
            names = self._first_names(collection)
            for number, name in enumerate(names):
                self._make_example(collection, shelf, name, EPOCH - (len(names) - number) * _DAY)
        return shelf

    def _first_names(self, collection: Collection) -> Sequence[str | None]:
        if collection.is_settings:
            return ("",)
        if collection.width > 1:  # only models are named by author and slug
            return MODELS
        if collection.path in FIRST_NAMES:
            return FIRST_NAMES[collection.path]
        names = resolve(self._document, collection.parameter or {}).get("enum", ())
        return list(names[:EXAMPLES]) or [None] * EXAMPLES

    def _make_example(self, collection: Collection, shelf: Shelf, name: str | None, moment: int) -> None:
        own_key = None if shelf.made else self._key
        birth = Birth(self._picker(collection, shelf), {}, None, shelf.made, name, own_key)
        born = BORN[collection.path](birth) if collection.path in BORN else Born({}, {})
        self.make(collection, shelf, born.values, name, moment, is_example=True, content=born.content)

    # -- how an item is made -------------------------------------------------------------------------

    def born(
        self,
        collection: Collection,
        shelf: Shelf,
        body: Mapping[str, Any],
        request: RecordedRequest,
        name: str | None,
    ) -> Born:
        """What is known of the item that the list gets next, because of what it is."""
        birth = Birth(self._picker(collection, shelf), body, request, shelf.made, name)
        return BORN[collection.path](birth) if collection.path in BORN else Born({}, {})

    def properties(self, collection: Collection, known: Mapping[str, Any]) -> dict[str, Schema]:
        """The properties that an item has, in whatever view."""
        views = [self._overlay.properties(view, known) for view in reversed(collection.views)]
        return {name: about for view in views for name, about in view.items()}

    def make(
        self,
        collection: Collection,
        shelf: Shelf,
        given: Mapping[str, Any],
        name: str | None,
        moment: int,
        *,
        is_example: bool = False,
        content: bytes | None = None,
    ) -> Record:
        """Add an item of which these values are known; without a name it gets a new one."""
        shelf.made += 1
        place = _place(collection, shelf)
        properties = self.properties(collection, given)
        values = {**self._times(properties, moment), **given, **_owner(collection, shelf)}
        drawn = self._overlay.instance(collection.item, place, values)
        known: dict[str, Any] = {name: drawn[name] for name in ("id", "slug") if name in drawn}
        if str(known.get("id")).startswith("item_"):
            known["id"] = f"{collection.kind}_{known['id'].removeprefix('item_')}"
        values = {**known, **values}
        identity = name if name is not None else self._new_name(collection, shelf, {**drawn, **values})
        if collection.identity:
            values[collection.identity] = self._named(properties[collection.identity], identity)
        record = Record(place, identity, values, is_example, content=content)
        shelf.put(record)
        return record

    def _new_name(self, collection: Collection, shelf: Shelf, drawn: Mapping[str, Any]) -> str:
        name = drawn.get(collection.identity)
        if isinstance(name, int):
            return str(max((int(one) for one in shelf.records), default=0) + 1)
        return str(name) if str(name) not in shelf.records else f"{name}-{shelf.made}"

    def _named(self, schema: Schema, name: str) -> Any:
        """The name as the item has it: of a kind of which it may be, or null if there is none."""
        possible: list[Any] = [name, *([int(name)] if name.isdecimal() else [])]
        return next((one for one in possible if self._overlay.fits(schema, one)), None)

    def _times(self, properties: Mapping[str, Schema], moment: int) -> dict[str, Any]:
        made = {n: self.time(properties[n], moment) for n in ("created_at", "created") if n in properties}
        changed = {
            name: None if self._overlay.fits(about, None) else self.time(about, moment)
            for name, about in properties.items()
            if name.endswith("updated_at")
        }
        return {**made, **changed}

    def time(self, schema: Schema, moment: int) -> Any:
        """A time in seconds as the schema has it: as text, or as it is."""
        written = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return written if self._overlay.fits(schema, written) else moment

    def _picker(self, collection: Collection, shelf: Shelf) -> Picker:
        return Picker(self._seed, f"{_place(collection, shelf)} secret")

    # -- jobs --------------------------------------------------------------------------------------

    def stages(self, collection: Collection) -> tuple[str, ...]:
        """The states through which its items go by themselves, if they are jobs."""
        return jobs.stages(self._document, self._overlay.properties(collection.item))

    def is_unfinished(self, collection: Collection, record: Record) -> bool:
        """Whether an item is a job that has not come to its end."""
        return not record.is_example and record.reads < len(self.stages(collection)) - 1


def name_of(collection: Collection, values: Sequence[str]) -> str:
    """What the values of a path call an item of the collection."""
    return "/".join(values[collection.depth : collection.depth + collection.width])


def _place(collection: Collection, shelf: Shelf) -> str:
    return f"{collection.path} {shelf.key[1]} {shelf.made}"


def _owner(collection: Collection, shelf: Shelf) -> dict[str, Any]:
    """What an item says of the one that it belongs to, such as its `workspace_id`."""
    if not collection.depth:
        return {}
    kind = collection.path.rpartition("/{}")[0].rpartition("/")[2].removesuffix("s")
    return {f"{kind}_id": shelf.parent.values.get("id") if shelf.parent else shelf.key[1].rpartition("/")[2]}
