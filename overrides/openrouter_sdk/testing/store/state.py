"""Answer what creates, lists, reads, changes and deletes, so that the answers agree with each other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Contract, Operation, Schema
from openrouter_sdk.testing.contract.instances import Instances
from openrouter_sdk.testing.contract.merge import Overlay, shape_of
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store import filters, pages
from openrouter_sdk.testing.store.inventory import Inventory, name_of
from openrouter_sdk.testing.store.kinds import jobs
from openrouter_sdk.testing.store.kinds.api_keys import hash_of, masked
from openrouter_sdk.testing.store.quirks import (
    DELETED,
    EXCLUSIVE,
    REPEATABLE,
    REPLIES,
    SCOPES,
    SHOWN,
    STEPS,
    Born,
    Sight,
    Step,
    said_of,
    version_of,
)
from openrouter_sdk.testing.store.resources import (
    BY_REQUEST,
    Collection,
    Part,
    Role,
    bare,
    parameters_of,
    resources_of,
)
from openrouter_sdk.testing.store.store import Record, Shelf

_IDEMPOTENCY = "idempotency-key"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request, its part in the life of a collection's items, and when and what for it came.

    `values` are those of the path's parameters, `base` is where links lead back to, and `spent` is what
    has been paid so far.
    """

    operation: Operation
    part: Part
    values: tuple[str, ...]
    request: RecordedRequest
    body: Mapping[str, Any]
    moment: int
    base: str
    spent: float


class MovedError(Exception):
    """What is asked for has another name, and is at this path."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class State:
    """What the operations do to what there is, and what they say of it. Thread-safe."""

    def __init__(self, contract: Contract, instances: Instances, *, seed: int, key: str) -> None:
        self._document = contract.document
        self._resources = resources_of(contract)
        self._instances = instances
        self._overlay = Overlay(contract.document, instances)
        self._inventory = Inventory(contract, self._overlay, seed=seed, key=key)
        self._key = key
        self._lock = threading.RLock()
        self._handlers: Mapping[Role, Callable[[_Asked], dict[str, Any] | None]] = {
            Role.CREATE: self._create,
            Role.LIST: self._list,
            Role.LIST_ALL: self._list_all,
            Role.READ: self._read,
            Role.CHANGE: self._change,
            Role.STORE: self._store,
            Role.DELETE: self._delete,
            Role.ADD: self._add,
            Role.REMOVE: self._remove,
            Role.WITHIN: self._within,
            Role.COPY: self._copy,
            Role.EFFECTIVE: self._list_effective,
            Role.PROMOTE: self._promote,
        }

    def reset(self) -> None:
        """Start again with what is there from the beginning."""
        with self._lock:
            self._inventory.clear()

    def answer(
        self,
        operation: Operation,
        request: RecordedRequest,
        body: Mapping[str, Any],
        *,
        moment: int,
        base: str = "",
        spent: float = 0.0,
    ) -> dict[str, Any] | None:
        """The JSON answer, or None where there is nothing to say but that everything named exists.

        `moment` is the time in seconds, `base` the URL that links lead back to, and `spent` the dollars
        that answers have cost. Raises RefusalError: 404 for what does not exist, 409 for what is in the way;
        and MovedError for what was asked for by another name.
        """
        part = self._resources.parts.get(operation.id)
        if part is None:
            return None
        values = _values(operation, request.path)
        asked = _Asked(operation, part, values, request, body, moment, base, spent)
        with self._lock:
            return self._handlers[part.role](asked)

    def content(self, operation: Operation, request: RecordedRequest) -> bytes | None:
        """The bytes of the item that is asked for, if any. Raises RefusalError: 404; 400 if too early."""
        part = self._resources.parts.get(operation.id)
        if part is None or part.role is not Role.WITHIN:
            return None
        with self._lock:
            record = self._inventory.record(part.collection, _values(operation, request.path))
            if self._inventory.is_unfinished(part.collection, record):
                raise RefusalError(400, f"{record.identity} is not finished yet: it has no content.")
            return record.content

    def example(self, operation: Operation) -> dict[str, Any]:
        """A value for each parameter of the operation's path, so that they name something that exists.

        Where items are copied, the body's list of them is there, too. Raises LookupError when there is
        nothing left to name.
        """
        names = parameters_of(operation)
        part, step = self._resources.parts.get(operation.id), _step(operation)
        listed: dict[str, Any] = {}
        with self._lock:
            values: Sequence[str] = ()
            if part is not None:
                wanted = (lambda record: True) if step is None else step.allows
                values = self._inventory.names_of_first(part.collection, len(names), wanted)
            if part is not None and part.other is not None and part.listed is not None:
                listed[part.listed] = list(self._inventory.names_of_first(part.other, 1))
        made = [self._made_up(operation, name) for name in names[len(values) :]]
        return {**dict(zip(names, [*values, *made], strict=True)), **listed}

    def accepts(self, bearer: str) -> bool:
        """Whether this is a key that was created here, and is neither disabled nor deleted."""
        keys = self._resources.collections.get("/keys")
        if keys is None:
            return False
        with self._lock:
            found = self._inventory.shelf(keys, ()).find(hash_of(bearer))
        return found is not None and found.values.get("disabled") is not True

    def current_key(self, operation: Operation, bearer: str, spent: float) -> dict[str, Any]:
        """What is known of the key that was sent: of the stand-in's own one, what the list of keys has."""
        assert operation.result_schema is not None
        schema = self._overlay.properties(operation.result_schema)["data"]
        keys = self._resources.collections["/keys"]
        with self._lock:
            own = self._inventory.shelf(keys, ()).find(hash_of(bearer))
        record = own or Record(
            f"key {bearer}", hash_of(bearer), {"label": masked(bearer), "limit": None}, True
        )
        manages = own is None and bearer != self._key
        facts = {**record.values, "is_management_key": manages, "is_provisioning_key": manages}
        item = self._overlay.instance(schema, record.place, facts)
        sight = Sight(record, False, item, "", spent, self._key, lambda path, parent: [])
        return {"data": self._overlay.laid(schema, item, SHOWN[keys.path](sight))}

    # -- one method for each role ------------------------------------------------------------------

    def _create(self, asked: _Asked) -> dict[str, Any]:
        collection = asked.part.collection
        shelf = self._inventory.shelf(collection, asked.values)
        name = asked.body.get(collection.identity)
        if isinstance(name, str) and name in shelf.records:
            raise RefusalError(
                409, f"{collection.kind.replace('_', ' ').capitalize()} {name!r} exists already."
            )
        if (made := self._made_before(asked, shelf)) is not None:
            return self._answer(asked, self._item(asked, made))
        record, born = self._make(asked, shelf, name if isinstance(name, str) else None)
        return self._answer(asked, self._item(asked, record), born.beside)

    def _list(self, asked: _Asked) -> dict[str, Any]:
        return self._paged(asked, [self._inventory.shelf(asked.part.collection, asked.values)])

    def _list_all(self, asked: _Asked) -> dict[str, Any]:
        return self._paged(asked, list(self._inventory.shelves(asked.part.collection)))

    def _list_effective(self, asked: _Asked) -> dict[str, Any]:
        own = self._inventory.shelf(asked.part.collection, asked.values)
        assert asked.part.other is not None
        everybody = self._inventory.shelf(asked.part.other, ())
        rest = [one for name, one in everybody.records.items() if name not in own.records]
        found = [*((one, SCOPES[0]) for one in own.records.values()), *((one, SCOPES[1]) for one in rest)]
        return self._page(asked, [{**self._item(asked, one), "scope": scope} for one, scope in found])

    def _read(self, asked: _Asked) -> dict[str, Any]:
        if asked.operation.redirect is not None:
            self._look_elsewhere(asked)
        record = self._inventory.record(asked.part.collection, asked.values)
        record.reads += 1
        return self._answer(asked, self._item(asked, record))

    def _change(self, asked: _Asked) -> dict[str, Any]:
        record = self._inventory.record(asked.part.collection, asked.values)
        self._step(asked, record)
        self._set(asked, record)
        return self._answer(asked, self._item(asked, record))

    def _store(self, asked: _Asked) -> dict[str, Any] | None:
        collection = asked.part.collection
        shelf = self._inventory.shelf(collection, asked.values)
        name = name_of(collection, asked.values)
        record = shelf.find(name)
        if record is None:
            record, _ = self._make(asked, shelf, name)
        else:
            self._set(asked, record)
        if collection.path in BY_REQUEST:
            self._make_version(asked, record)
        return self._answer(asked, self._item(asked, record))

    def _delete(self, asked: _Asked) -> dict[str, Any] | None:
        collection = asked.part.collection
        shelf = self._inventory.shelf(collection, asked.values)
        if collection.path in REPEATABLE and shelf.find(name_of(collection, asked.values)) is None:
            return None
        record = self._inventory.record(collection, asked.values)
        if self._inventory.is_unfinished(collection, record):
            raise RefusalError(409, f"{record.identity} is not finished yet.")
        self._step(asked, record)
        item = self._item(asked, record, collection.item)
        if collection.path in DELETED:
            record.values |= {**DELETED[collection.path], **self._changed(asked, record)}
        else:
            self._inventory.remove(shelf, record)
        return self._about(asked, record, item)

    def _add(self, asked: _Asked) -> dict[str, Any]:
        collection = asked.part.collection
        shelf = self._inventory.shelf(collection, asked.values)
        new = [name for name in dict.fromkeys(_listed(asked)) if name not in shelf.records]
        if collection.path in EXCLUSIVE:
            for other in self._inventory.shelves(collection):
                other.records = {name: one for name, one in other.records.items() if name not in new}
        records = [self._make(asked, shelf, name)[0] for name in new]
        spot = asked.part.spot
        items = [self._item(asked, record) for record in records] if spot else None
        return self._answer(asked, items, self._counts(asked, len(records)))

    def _remove(self, asked: _Asked) -> dict[str, Any]:
        shelf = self._inventory.shelf(asked.part.collection, asked.values)
        found = [shelf.records.pop(name) for name in dict.fromkeys(_listed(asked)) if name in shelf.records]
        return self._answer(asked, None, self._counts(asked, len(found)))

    def _within(self, asked: _Asked) -> dict[str, Any] | None:
        collection, spot = asked.part.collection, asked.part.spot
        record = self._inventory.record(collection, asked.values)
        self._step(asked, record)
        if spot is not None and spot.schema in collection.views:
            self._set(asked, record)
            return self._answer(asked, self._item(asked, record))
        item = self._item(asked, record, collection.item)
        return self._about(asked, record, {**item, **REPLIES.get(bare(asked.operation.path), {})})

    def _copy(self, asked: _Asked) -> dict[str, Any]:
        collection, source = asked.part.collection, asked.part.other
        assert source is not None
        shelf = self._inventory.shelf(collection, asked.values)
        # All or nothing: whatever is not there is found before anything is copied.
        found = [self._inventory.record(source, [name]) for name in dict.fromkeys(_listed(asked))]
        items = [self._seen(asked, source, one, source.item) for one in found]
        for item in items:
            given = {name: value for name, value in item.items() if not name.endswith("_at")}
            name = item[source.identity]
            shelf.records.pop(name, None)
            self._inventory.make(collection, shelf, given, name, asked.moment)
        copies = [shelf.records[item[source.identity]] for item in items]
        return self._answer(asked, [self._item(asked, one) for one in copies])

    def _promote(self, asked: _Asked) -> dict[str, Any]:
        source, target, spot = asked.part.collection, asked.part.other, asked.part.spot
        assert target is not None
        assert spot is not None
        record = self._inventory.record(source, asked.values)
        content = record.content or b""
        facts = {"filename": str(record.values.get("path")).rpartition("/")[2], "downloadable": True}
        sizes = {"size_bytes": len(content), "bytes": len(content), "mime_type": "text/plain"}
        shelf = self._inventory.shelf(target, ())
        made = self._inventory.make(target, shelf, facts | sizes, None, asked.moment, content=content)
        return self._answer(asked, self._seen(asked, target, made, spot.schema))

    def _look_elsewhere(self, asked: _Asked) -> None:
        """Send away who asks for an item by one of its aliases (protocol 33)."""
        collection = asked.part.collection
        name = name_of(collection, asked.values)
        shelf = self._inventory.shelf(collection, asked.values)
        for record in shelf.records.values():
            aliases = [one.get("type") for one in record.values.get("aliases", ())]
            if name != record.identity and name in aliases:
                head = asked.request.path.rpartition("/")[0]
                raise MovedError(f"{head}/{quote(record.identity, safe='')}")

    def _made_before(self, asked: _Asked, shelf: Shelf) -> Record | None:
        """The item that a request with this idempotency key made, if it is not the first to come."""
        key = asked.request.header(_IDEMPOTENCY)
        declared = any(one.name.lower() == _IDEMPOTENCY for one in asked.operation.parameters)
        if key is None or not declared:
            return None
        return next((one for one in shelf.records.values() if one.values.get(_IDEMPOTENCY) == key), None)

    def _step(self, asked: _Asked, record: Record) -> None:
        """Refuse what the item's status does not allow, or go on to the next."""
        step = _step(asked.operation)
        if step is None:
            return
        step.demand(record, asked.request)
        record.values |= {"status": step.made} if step.made else {}

    def _made_up(self, operation: Operation, name: str) -> str:
        schema = next(p.schema for p in operation.parameters if p.name == name)
        return str(self._instances.instance(schema, f"{operation.id} {name}"))

    # -- how items are made and changed ------------------------------------------------------------

    def _make(self, asked: _Asked, shelf: Shelf, name: str | None) -> tuple[Record, Born]:
        collection = asked.part.collection
        born = self._inventory.born(collection, shelf, asked.body, asked.request, name)
        values = {**self._untouched(asked), **self._said(asked), **born.values}
        values[_IDEMPOTENCY] = asked.request.header(_IDEMPOTENCY)
        if collection.path in BY_REQUEST:
            values |= {"name": name, "status": "active", "description": None}
        content = born.content
        return self._inventory.make(collection, shelf, values, name, asked.moment, content=content), born

    def _make_version(self, asked: _Asked, record: Record) -> None:
        collection = self._resources.collections[BY_REQUEST[asked.part.collection.path]]
        shelf = self._inventory.shelf_within(collection, record)
        self._inventory.make(collection, shelf, version_of(asked.body), None, asked.moment)

    def _set(self, asked: _Asked, record: Record) -> None:
        """Change what the body says, and when the item was changed."""
        said = self._said(asked)
        said.pop(asked.part.collection.identity, None)
        record.values |= {**said, **self._changed(asked, record)}

    def _changed(self, asked: _Asked, record: Record) -> dict[str, Any]:
        """When the item was changed, as far as it says so."""
        properties = self._inventory.properties(asked.part.collection, record.values)
        names = [name for name in ("updated_at", "updated") if name in properties]
        return {name: self._inventory.time(properties[name], asked.moment) for name in names}

    def _said(self, asked: _Asked) -> dict[str, Any]:
        """What the body says of the item; what it says of the item that this one belongs to is set there."""
        collection = asked.part.collection
        if collection.path in BY_REQUEST:
            return {}  # the body is a request to a model
        said = said_of(asked.body)
        properties = self._inventory.properties(collection, said)
        if collection.parent is not None:
            parent = self._inventory.record(collection.parent, asked.values)
            above = self._overlay.properties(collection.parent.item)
            parent.values |= {n: one for n, one in said.items() if n in above and n not in properties}
        return {name: one for name, one in said.items() if name in properties}

    def _untouched(self, asked: _Asked) -> dict[str, Any]:
        """What a new item has where the body says nothing: the default, nothing, or no use made of it yet."""
        properties = self._inventory.properties(asked.part.collection, asked.body)
        bodies = asked.operation.bodies.values()
        sayable = self._overlay.properties(next(iter(bodies))) if bodies else {}
        found: dict[str, Any] = {}
        for name, about in properties.items():
            if name.startswith(("usage", "byok_usage")) and self._overlay.fits(about, 0):
                found[name] = 0
            elif name in sayable and "default" in sayable[name]:
                found[name] = sayable[name]["default"]
            elif name in sayable and self._overlay.fits(about, None):
                found[name] = None
        return found

    # -- what is shown -----------------------------------------------------------------------------

    def _item(self, asked: _Asked, record: Record, schema: Schema | None = None) -> dict[str, Any]:
        """The item as the operation shows it, or as a schema does."""
        spot = asked.part.spot
        shown_as = schema or (spot.schema if spot else asked.part.collection.item)
        return self._seen(asked, asked.part.collection, record, shown_as)

    def _seen(self, asked: _Asked, collection: Collection, record: Record, schema: Schema) -> dict[str, Any]:
        stages = self._inventory.stages(collection)
        at = len(stages) - 1 if record.is_example else min(record.reads, len(stages) - 1)
        known = {**record.values, **({"status": stages[at]} if stages else {})}
        item = self._overlay.instance(schema, record.place, known)
        if self._inventory.is_unfinished(collection, record):
            shape = shape_of(self._document, schema, known)
            nullable = [n for n, one in shape["properties"].items() if self._overlay.fits(one, None)]
            item = jobs.unfinished(item, shape.get("required", ()), nullable, known)
        if collection.path not in SHOWN:
            return item
        items = self._seen_elsewhere(asked)
        in_list = asked.part.role in (Role.LIST, Role.LIST_ALL)
        sight = Sight(record, in_list, item, asked.base, asked.spent, self._key, items)
        return self._overlay.laid(schema, item, SHOWN[collection.path](sight))

    def _seen_elsewhere(self, asked: _Asked) -> Callable[[str, Record | None], list[dict[str, Any]]]:
        def items(path: str, parent: Record | None) -> list[dict[str, Any]]:
            collection = self._resources.collections[path]
            shelf = (
                self._inventory.shelf(collection, ())
                if parent is None
                else self._inventory.shelf_within(collection, parent)
            )
            return [self._seen(asked, collection, one, collection.item) for one in shelf.records.values()]

        return items

    def _answer(self, asked: _Asked, shown: Any, beside: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The whole answer: what is shown in its place, and what stands beside it."""
        spot, schema = asked.part.spot, asked.operation.result_schema
        if spot is not None and spot.name is None:
            whole: dict[str, Any] = shown
            return whole
        assert schema is not None
        shape = shape_of(self._document, schema)
        rest = {n: one for n, one in shape["properties"].items() if spot is None or n != spot.name}
        required = [name for name in shape.get("required", ()) if name in rest]
        frame = {**shape, "properties": rest, "required": required}
        known = {**self._parent_of(asked), **(beside or {})}
        around = self._overlay.instance(frame, asked.operation.id, known)
        return around if spot is None else {**around, str(spot.name): shown}

    def _about(self, asked: _Asked, record: Record, item: Mapping[str, Any]) -> dict[str, Any] | None:
        """An answer that is not the item itself, but repeats some of it."""
        spot = asked.part.spot
        if spot is None:
            return None
        place = f"{record.place} {asked.operation.id}"
        return self._answer(asked, self._overlay.instance(spot.schema, place, item))

    def _parent_of(self, asked: _Asked) -> dict[str, Any]:
        parent = asked.part.collection.parent
        if parent is None or asked.part.role is Role.LIST_ALL:
            return {}
        record = self._inventory.record(parent, asked.values)
        known = self._overlay.instance(parent.item, record.place, record.values)
        return {name: one for name, one in known.items() if name.startswith("include_")}

    def _counts(self, asked: _Asked, count: int) -> dict[str, Any]:
        assert asked.operation.result_schema is not None
        names = self._overlay.properties(asked.operation.result_schema)
        return {name: count for name in names if name.endswith("_count")}

    def _paged(self, asked: _Asked, shelves: Sequence[Shelf]) -> dict[str, Any]:
        items = [self._item(asked, one) for shelf in shelves for one in shelf.records.values()]
        return self._page(
            asked, [item for item in items if filters.is_wanted(item, asked.operation, asked.request)]
        )

    def _page(self, asked: _Asked, items: list[dict[str, Any]]) -> dict[str, Any]:
        spot = asked.part.spot
        assert spot is not None
        assert spot.name is not None
        answer = self._answer(asked, [])
        return pages.page(
            answer, spot.name, items, asked.request, asked.operation, asked.part.collection.identity
        )


def _values(operation: Operation, path: str) -> tuple[str, ...]:
    """The values of a path's parameters, in order."""
    pairs = zip(operation.segments, path.split("/")[1:], strict=True)
    return tuple(unquote(value) for template, value in pairs if template.startswith("{"))


def _step(operation: Operation) -> Step | None:
    return STEPS.get((operation.method, bare(operation.path)))


def _listed(asked: _Asked) -> Iterator[str]:
    names = asked.body.get(asked.part.listed or "")
    return (name for name in names if isinstance(name, str)) if isinstance(names, list) else iter(())
