"""Keep created items across requests, so that the results of all operations agree."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from openrouter_sdk.testing.conditions.job_plan import PLANNED, JobPlan
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Contract, Operation
from openrouter_sdk.testing.contract.instances import Instances
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store.call import IDEMPOTENCY_KEY, Call, path_values, transition
from openrouter_sdk.testing.store.editing import Editor
from openrouter_sdk.testing.store.inventory import Inventory, item_name
from openrouter_sdk.testing.store.kinds import batches
from openrouter_sdk.testing.store.kinds.api_keys import hash_key
from openrouter_sdk.testing.store.quirks import (
    EXCLUSIVE,
    FIXED_RESULTS,
    ON_DELETE,
    REPEATABLE_DELETES,
    SCOPES,
    USED_BY,
    VIDEO_PRICE,
)
from openrouter_sdk.testing.store.rendering import Renderer
from openrouter_sdk.testing.store.resources import (
    CREATED_BY_ACTION,
    Binding,
    Role,
    path_parameters,
    path_pattern,
    resources_of,
)
from openrouter_sdk.testing.store.store import ItemList, Record

Result = dict[str, Any]
NextJob = Callable[[], JobPlan | None]


def _no_plan() -> None:
    return None


class MovedError(Exception):
    """The item has another name, and is at `path`."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class WithheldError(Exception):
    """The batch has ended, and its results wait for credits (protocol 22)."""

    def __init__(self, batch: Mapping[str, Any]) -> None:
        super().__init__("The results are withheld.")
        self.batch = batch


class State:
    """The items that exist, and the operations on them. Thread-safe."""

    def __init__(
        self, contract: Contract, instances: Instances, *, seed: int, key: str, next_job: NextJob = _no_plan
    ) -> None:
        self._next_job = next_job
        self._resources = resources_of(contract)
        self._instances = instances
        overlay = Overlay(contract.document, instances)
        self._inventory = Inventory(contract, overlay, seed=seed, key=key)
        self._editor = Editor(self._resources, overlay, self._inventory)
        self._renderer = Renderer(contract.document, self._resources, overlay, self._inventory, key)
        self._lock = threading.RLock()
        self._handlers: Mapping[Role, Callable[[Call], Result | None]] = {
            Role.CREATE: self._create,
            Role.LIST: self._list,
            Role.LIST_ALL: self._list_all,
            Role.READ: self._read,
            Role.CHANGE: self._change,
            Role.STORE: self._put,
            Role.DELETE: self._delete,
            Role.ADD: self._add,
            Role.REMOVE: self._remove,
            Role.ACTION: self._act,
            Role.COPY: self._copy,
            Role.EFFECTIVE: self._list_effective,
            Role.PROMOTE: self._promote,
        }

    def reset(self) -> None:
        """Restore the initial state."""
        with self._lock:
            self._inventory.clear()

    def answer(
        self,
        operation: Operation,
        request: RecordedRequest,
        body: Mapping[str, Any],
        *,
        time: int,
        base_url: str = "",
        cost: float = 0.0,
        generation_id: str | None = None,
    ) -> Result | None:
        """Return the JSON result; None if the operation has none or is not about stored items.

        `time` is Unix time, `base_url` prefixes links, and `cost` is what all answers have cost, in dollars.
        Raises RefusalError for an item that does not exist (404) or is in conflict (409), and MovedError
        for an alias.
        """
        binding = self._resources.bindings.get(operation.id)
        if binding is None:
            return None
        values = path_values(operation, request.path)
        call = Call(operation, binding, values, request, body, time, base_url, cost, generation_id)
        with self._lock:
            return self._handlers[binding.role](call)

    def cost(self, operation: Operation, submitted: Mapping[str, Any]) -> float:
        """Return what a job that was just submitted will have cost when it has ended, in dollars."""
        binding = self._resources.bindings[operation.id]
        with self._lock:
            record = self._inventory.record(binding.collection, [submitted["id"]])
        plan = record.plan or JobPlan()
        if binding.collection.path == "/batches":
            return batches.cost(submitted, record.content or b"{}", plan)
        return VIDEO_PRICE if plan.status in ("completed", "hang") else 0.0

    def content(self, operation: Operation, request: RecordedRequest) -> bytes | None:
        """Return the bytes of an item, if it has any. Raises RefusalError: 404; 400 without content."""
        binding = self._resources.bindings.get(operation.id)
        if binding is None or binding.role is not Role.ACTION:
            return None
        with self._lock:
            record = self._inventory.record(binding.collection, path_values(operation, request.path))
            if self._inventory.is_unfinished(binding.collection, record):
                raise RefusalError(400, f"{record.identity} is not finished yet: it has no content.")
            if record.values.get("downloadable") is False:
                raise RefusalError(400, f"{record.identity} was uploaded, and cannot be downloaded.")
            _check_result(record, request)
            return record.content

    def example(self, operation: Operation) -> dict[str, Any]:
        """Return values for the operation's path parameters that name an existing item.

        For an operation that copies items, add the body's list of them. Raises LookupError when there is
        no item left.
        """
        names = path_parameters(operation)
        binding = self._resources.bindings.get(operation.id)
        with self._lock:
            values = self._example_values(operation, binding, len(names))
            listed: dict[str, Any] = {}
            if binding is not None and binding.related is not None and binding.list_field is not None:
                listed[binding.list_field] = list(self._inventory.example_values(binding.related, 1))
        generated = [self._generated_value(operation, name) for name in names[len(values) :]]
        return {**dict(zip(names, [*values, *generated], strict=True)), **listed}

    def accepts(self, bearer: str) -> bool:
        """Whether this is a created key that is neither disabled nor deleted."""
        keys = self._resources.collections.get("/keys")
        if keys is None:
            return False
        with self._lock:
            found = self._inventory.items(keys, ()).find(hash_key(bearer))
        return found is not None and found.values.get("disabled") is not True

    def add_key(self, label: str | None, time: int) -> str:
        """Return a new key of the user, which is among the keys from now on."""
        keys = self._resources.collections["/keys"]
        with self._lock:
            items = self._inventory.items(keys, ())
            created = self._inventory.prepare(keys, items, {}, None, None)
            key = str(created.extra["key"])
            values = {"name": label or "Signed in", "limit": None, "disabled": False, **created.values}
            self._inventory.create(keys, items, values, None, time)
        return key

    def current_key(self, operation: Operation, bearer: str, cost: float) -> Result:
        """Return what is known of the key of a request."""
        with self._lock:
            return self._renderer.current_key(operation, bearer, cost)

    def _example_values(self, operation: Operation, binding: Binding | None, count: int) -> Sequence[str]:
        if binding is None:
            return ()
        step = transition(operation)
        accept = step.allows if step else lambda record: True
        return self._inventory.example_values(binding.collection, count, accept)

    def _generated_value(self, operation: Operation, name: str) -> str:
        schema = next(p.schema for p in operation.parameters if p.name == name)
        return str(self._instances.instance(schema, f"{operation.id} {name}"))

    # -- single items ------------------------------------------------------------------------------

    def _create(self, call: Call) -> Result:
        collection = call.collection
        items = self._inventory.items(collection, call.values)
        name = call.body.get(collection.identity)
        if isinstance(name, str) and name in items.records:
            kind = collection.kind.replace("_", " ").capitalize()
            raise RefusalError(409, f"{kind} {name!r} exists already.")
        if (previous := _created_before(call, items)) is not None:
            return self._renderer.item_result(call, previous)
        plan = self._next_job() if collection.path in PLANNED else None
        record, created = self._editor.create(call, items, name if isinstance(name, str) else None, plan)
        return self._renderer.item_result(call, record, created.extra)

    def _read(self, call: Call) -> Result:
        if call.operation.redirect is not None:
            self._redirect_alias(call)
        record = self._inventory.record(call.collection, call.values)
        record.reads += 1
        plan = record.plan
        if plan is None or call.collection.path != "/batches" or not plan.ended(record.reads):
            return self._renderer.item_result(call, record)
        if plan.gone:
            raise RefusalError(410, f"The results of {record.identity} are deleted.")
        result = self._renderer.item_result(call, record)
        if plan.withheld:
            raise WithheldError(result)
        return result

    def _change(self, call: Call) -> Result:
        record = self._inventory.record(call.collection, call.values)
        _make_transition(call, record)
        self._editor.change(call, record)
        return self._renderer.item_result(call, record)

    def _put(self, call: Call) -> Result:
        items = self._inventory.items(call.collection, call.values)
        name = item_name(call.collection, call.values)
        record = items.find(name)
        if record is None:
            record, _ = self._editor.create(call, items, name)
        else:
            self._editor.change(call, record)
        if call.collection.path in CREATED_BY_ACTION:
            self._editor.create_version(call, record)
        return self._renderer.item_result(call, record)

    def _delete(self, call: Call) -> Result | None:
        collection = call.collection
        items = self._inventory.items(collection, call.values)
        if collection.path in REPEATABLE_DELETES and items.find(item_name(collection, call.values)) is None:
            return None
        record = self._inventory.record(collection, call.values)
        if self._inventory.is_unfinished(collection, record):
            raise RefusalError(409, f"{record.identity} is not finished yet.")
        self._require_unused(call, record)
        _make_transition(call, record)
        item = self._renderer.item(call, record, collection.item)
        if collection.path in ON_DELETE:
            record.values |= {**ON_DELETE[collection.path], **self._editor.update_time(call, record)}
        else:
            self._inventory.remove(items, record)
        return self._renderer.summary(call, record, item)

    def _require_unused(self, call: Call, record: Record) -> None:
        """Raise RefusalError (409) if an item of another collection names this one."""
        path, name = USED_BY.get(call.collection.path, ("", ""))
        users = self._resources.collections.get(path)
        for items in self._inventory.all_lists(users) if users else ():
            for user in items.records.values():
                if user.values.get(name) == record.identity:
                    raise RefusalError(409, f"{record.identity} is in use by {user.identity}.")

    def _act(self, call: Call) -> Result | None:
        location = call.binding.location
        record = self._inventory.record(call.collection, call.values)
        _make_transition(call, record)
        if location is not None and location.schema in call.collection.views:
            self._editor.change(call, record)
            return self._renderer.item_result(call, record)
        item = self._renderer.item(call, record, call.collection.item)
        fixed = FIXED_RESULTS.get(path_pattern(call.operation.path), {})
        return self._renderer.summary(call, record, {**item, **fixed})

    def _promote(self, call: Call) -> Result:
        target, location = call.binding.related, call.binding.location
        assert target is not None
        assert location is not None
        record = self._inventory.record(call.collection, call.values)
        content = record.content or b""
        filename = str(record.values.get("path")).rpartition("/")[2]
        size = len(content)
        values = {"filename": filename, "downloadable": True, "mime_type": "text/plain"}
        promoted = self._inventory.create(
            target,
            self._inventory.items(target, ()),
            {**values, "size_bytes": size, "bytes": size},
            None,
            call.time,
            content=content,
        )
        return self._renderer.result(call, self._renderer.view(call, target, promoted, location.schema))

    def _redirect_alias(self, call: Call) -> None:
        """Raise MovedError if the item is named by one of its aliases (protocol 33)."""
        name = item_name(call.collection, call.values)
        items = self._inventory.items(call.collection, call.values)
        for record in items.records.values():
            aliases = [one.get("type") for one in record.values.get("aliases", ())]
            if name != record.identity and name in aliases:
                head = call.request.path.rpartition("/")[0]
                raise MovedError(f"{head}/{quote(record.identity, safe='')}")

    # -- lists -------------------------------------------------------------------------------------

    def _list(self, call: Call) -> Result:
        return self._renderer.list_result(call, [self._inventory.items(call.collection, call.values)])

    def _list_all(self, call: Call) -> Result:
        return self._renderer.list_result(call, list(self._inventory.all_lists(call.collection)))

    def _list_effective(self, call: Call) -> Result:
        own = self._inventory.items(call.collection, call.values)
        assert call.binding.related is not None
        shared = self._inventory.items(call.binding.related, ())
        rest = [one for name, one in shared.records.items() if name not in own.records]
        found = [*((one, SCOPES[0]) for one in own.records.values()), *((one, SCOPES[1]) for one in rest)]
        items = [{**self._renderer.item(call, one), "scope": scope} for one, scope in found]
        return self._renderer.page(call, items)

    def _add(self, call: Call) -> Result:
        collection = call.collection
        items = self._inventory.items(collection, call.values)
        new = [name for name in call.names() if name not in items.records]
        if collection.path in EXCLUSIVE:
            for other in self._inventory.all_lists(collection):
                other.records = {name: one for name, one in other.records.items() if name not in new}
        records = [self._editor.create(call, items, name)[0] for name in new]
        rendered = [self._renderer.item(call, record) for record in records]
        return self._renderer.count_result(call, len(records), rendered if call.binding.location else None)

    def _remove(self, call: Call) -> Result:
        items = self._inventory.items(call.collection, call.values)
        removed = [items.records.pop(name) for name in call.names() if name in items.records]
        return self._renderer.count_result(call, len(removed))

    def _copy(self, call: Call) -> Result:
        collection, source = call.collection, call.binding.related
        assert source is not None
        items = self._inventory.items(collection, call.values)
        # All or nothing: a missing item must raise before anything is copied.
        found = [self._inventory.record(source, [name]) for name in call.names()]
        originals = [self._renderer.view(call, source, one, source.item) for one in found]
        for item in originals:
            values = {name: value for name, value in item.items() if not name.endswith("_at")}
            name = item[source.identity]
            items.records.pop(name, None)
            self._inventory.create(collection, items, values, name, call.time)
        copies = [items.records[item[source.identity]] for item in originals]
        return self._renderer.result(call, [self._renderer.item(call, one) for one in copies])


def _check_result(record: Record, request: RecordedRequest) -> None:
    """Raise RefusalError if a job has no result (400, 404), or none any more (410)."""
    if record.plan is not None and record.plan.gone:
        raise RefusalError(410, f"The videos of {record.identity} are deleted.")
    if record.plan is not None and record.plan.status != "completed":
        raise RefusalError(400, f"{record.identity} is {record.plan.status}: it has no content.")
    if (index := request.parameter("index", "0")) not in ("", "0"):
        raise RefusalError(404, f"{record.identity} has one video, and none at index {index}.")


def _created_before(call: Call, items: ItemList) -> Record | None:
    """Return the item that an earlier request with the same idempotency key created."""
    key = call.idempotency_key
    if key is None:
        return None
    return next((one for one in items.records.values() if one.values.get(IDEMPOTENCY_KEY) == key), None)


def _make_transition(call: Call, record: Record) -> None:
    """Change the status of an item as the operation does, or raise RefusalError: 409."""
    step = call.transition
    if step is None:
        return
    step.require(record, call.request)
    record.values |= {"status": step.target} if step.target else {}
