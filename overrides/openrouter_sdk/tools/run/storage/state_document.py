"""States of runs as JSON documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeVar, get_args

from openrouter_sdk.tools.run.ledger import Call, CallStatus, Reason, RunUsage, Status, Step
from openrouter_sdk.tools.run.run_limits import Limit
from openrouter_sdk.tools.run.run_state import InFlight, RunState
from openrouter_sdk.tools.run.storage.canonical_json import digest
from openrouter_sdk.tools.run.storage.saved_document import DocumentKind

Json = dict[str, Any]
T = TypeVar("T")

_KIND: Final = DocumentKind(
    format="openrouter-sdk/run",
    version=1,
    name="state",
    described="a state",
    unknown="no state of a run",
    source="pass what RunState.to_json() returned",
    go_on="resume it with the release that wrote it",
    earlier="use an earlier checkpoint",
)

# What a member may be: types, or the values themselves. A tuple begins with the kind that an error names.
_TEXT: Final = ("a string", str)
_TEXT_OR_NULL: Final = ("a string or null", str, type(None))
_FLAG: Final = ("true or false", bool)
_COUNT: Final = ("a whole number", int)
_NUMBER: Final = ("a number", int, float)
_NUMBER_OR_NULL: Final = ("a number or null", int, float, type(None))
_OBJECT: Final = ("an object", dict)
_OBJECT_OR_NULL: Final = ("an object or null", dict, type(None))
_LIST: Final = ("a list", list)
_CONTENT: Final = ("a string, a list or null", str, list, type(None))
_MEMBERS: Final = {
    "api": ("chat", "responses"),
    "status": get_args(Status),
    "limit": (None, *get_args(Limit)),
    "settings": _OBJECT,
    "messages": _LIST,
    "given": _COUNT,
    "step": _COUNT,
    "relaxed": _FLAG,
    "in_flight": _OBJECT_OR_NULL,
    "final": _FLAG,
    "elapsed": _NUMBER,
    "steps": _LIST,
    "cost_estimated": _FLAG,
    "invalid_calls": _COUNT,
    "streaks": _OBJECT,
    "ledger": _LIST,
}
_OPTIONAL: Final = {"after": _LIST, "output": _TEXT}
_IN_FLIGHT: Final = {"step": _COUNT, "final": _FLAG, "at": _NUMBER_OR_NULL, "body_sha256": _TEXT_OR_NULL}
_STEP: Final = {
    "step": _COUNT,
    "id": _TEXT_OR_NULL,
    "model": _TEXT_OR_NULL,
    "finish_reason": _TEXT_OR_NULL,
    "usage": _OBJECT,
    "cost": _NUMBER_OR_NULL,
}
_CALL: Final = {
    "step": _COUNT,
    "index": _COUNT,
    "id": _TEXT,
    "call_id": _TEXT,
    "name": _TEXT,
    "hash": _TEXT,
    "status": get_args(CallStatus),
    "reason": (None, *get_args(Reason)),
    "approved": _FLAG,
    "content": _CONTENT,
}
_AS_IS: Final = tuple(name for name in _MEMBERS if name not in ("in_flight", "steps", "ledger"))
"""The members that are attributes of a state."""


# --- writing --------------------------------------------------------------------------------------------


def write_state(state: RunState) -> str:
    """Return a state as JSON text."""
    document = {**state.extra, **{name: getattr(state, name) for name in _AS_IS}}
    document["in_flight"] = None if state.in_flight is None else _write_in_flight(state.in_flight, state.body)
    document["steps"] = [_write_step(step) for step in state.steps]
    document["ledger"] = [_write_call(call) for call in state.ledger]
    document |= {name: getattr(state, name) for name in _OPTIONAL if getattr(state, name)}
    return _KIND.write(document)


def _write_in_flight(request: InFlight, body: Json | None) -> Json:
    if body is not None:
        request.body_sha256 = digest(body)
    return {**request.extra, **{name: getattr(request, name) for name in _IN_FLIGHT}}


def _write_step(step: Step) -> Json:
    written = {**step.extra, **{name: getattr(step, name) for name in _STEP}}
    written["usage"] = step.usage._asdict()
    return written


def _write_call(call: Call) -> Json:
    return {**call.extra, **{name: getattr(call, name) for name in _CALL}, "arguments": call.arguments}


# --- reading --------------------------------------------------------------------------------------------


def read_state(given: str | bytes | bytearray | Mapping[str, Any]) -> RunState:
    """Return the state of a document. Raises InvalidStateError."""
    document = _KIND.read(given)
    _check(document, _MEMBERS, "")
    state = RunState(document["api"], document["settings"], document["messages"])
    for name in _AS_IS:
        setattr(state, name, document[name])
    state.in_flight = None if document["in_flight"] is None else _read_in_flight(document["in_flight"])
    state.steps = [_read_step(step, place) for place, step in _objects(document, "steps", _STEP)]
    for place, entry in _objects(document, "ledger", _CALL):
        _read_call(state, entry, place)
    _check_counts(state)
    optional = {name: allowed for name, allowed in _OPTIONAL.items() if name in document}
    _check(document, optional, "")
    for name in optional:
        setattr(state, name, document[name])
    ours = {*_MEMBERS, *_OPTIONAL, "format", "version", "checksum"}
    state.extra = {name: value for name, value in document.items() if name not in ours}
    _KIND.check_checksum(document)
    return state


def _check(value: Json, members: Mapping[str, tuple[Any, ...]], place: str) -> None:
    for name, allowed in members.items():
        where = f"`{place}{name}`"
        if name not in value:
            _KIND.damaged(f"{where} is missing")
        found = value[name]
        if isinstance(allowed[-1], type):
            if type(found) not in allowed[1:]:
                _KIND.damaged(f"{where} must be {allowed[0]}, not {type(found).__name__}")
            if allowed is _COUNT and found < 0:
                _KIND.damaged(f"{where} must not be negative")
        elif found not in allowed:
            _KIND.damaged(f"{where} must be one of {', '.join(map(repr, allowed))}, not {found!r}")


def _objects(document: Json, name: str, members: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[str, Json]]:
    """Yield the objects of a list, with where they are."""
    for index, value in enumerate(document[name]):
        place = f"{name}[{index}]"
        if not isinstance(value, dict):
            _KIND.damaged(f"`{place}` must be an object, not {type(value).__name__}")
        _check(value, members, f"{place}.")
        yield f"{place}.", value


def _read_in_flight(entry: Json) -> InFlight:
    _check(entry, _IN_FLIGHT, "in_flight.")
    request = InFlight(entry["step"], entry["at"], entry["body_sha256"], final=entry["final"])
    request.extra = {name: value for name, value in entry.items() if name not in _IN_FLIGHT}
    return request


def _read_step(entry: Json, place: str) -> Step:
    _check(entry["usage"], dict.fromkeys(RunUsage._fields, _COUNT), f"{place}usage.")
    usage = RunUsage(*(entry["usage"][name] for name in RunUsage._fields))
    step = Step(entry["step"], entry["id"], entry["model"], entry["finish_reason"], usage, entry["cost"])
    step.extra = {name: value for name, value in entry.items() if name not in _STEP}
    return step


def _read_call(state: RunState, entry: Json, place: str) -> None:
    if not 1 <= entry["step"] <= len(state.steps):
        _KIND.damaged(f"`{place}step` is {entry['step']}, and there are {len(state.steps)} steps")
    place_of = entry["step"], entry["index"]
    call = Call(*place_of, entry["id"], entry["call_id"], entry["name"], entry.get("arguments"))
    for name in ("hash", "status", "reason", "approved", "content"):
        setattr(call, name, entry[name])
    call.extra = {name: value for name, value in entry.items() if name not in _CALL and name != "arguments"}
    state.steps[call.step - 1].calls.append(call)


def _check_counts(state: RunState) -> None:
    """Refuse a state whose parts contradict each other."""
    if [step.step for step in state.steps] != list(range(1, len(state.steps) + 1)):
        _KIND.damaged("`steps` are not numbered from 1 on")
    if not len(state.steps) - 1 <= state.step <= len(state.steps):
        _KIND.damaged(f"`step` is {state.step}, and there are {len(state.steps)} steps")
    if state.given > len(state.messages):
        _KIND.damaged(f"`given` is {state.given}, and there are {len(state.messages)} messages")
    if any(type(message) is not dict for message in state.messages):
        _KIND.damaged("`messages` must be objects")
    if any(type(count) is not int for count in state.streaks.values()):
        _KIND.damaged("`streaks` must be whole numbers")
    if any(call.content is None for step in state.steps[: state.step] for call in step.calls):
        _KIND.damaged("`ledger` has no answer to a call of an answered step")
