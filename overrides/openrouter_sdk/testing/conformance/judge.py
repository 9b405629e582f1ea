"""Judge a client by what the server recorded and by the outcome that the client reports."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Literal
from urllib.parse import unquote

from openrouter_sdk.testing.http.traffic import RecordedRequest

from .cases import Case
from .recording import Recording

_TOLERANCE = 0.05  # seconds by which timers may fire early

Facts = Mapping[str, Any]
Status = Literal["passed", "failed", "not_supported"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a run; `reasons` says why it failed or is not supported."""

    status: Status
    reasons: tuple[str, ...] = ()


def judge(case: Case, recording: Recording, outcome: Facts) -> Verdict:
    """Return the verdict on a run whose client has reported its outcome."""
    if outcome["kind"] == "not_supported":
        return Verdict("not_supported", (str(outcome.get("reason", "")),))
    found = (rule(case.expect[name], recording) for name, rule in RULES.items() if name in case.expect)
    reasons = (*chain.from_iterable(found), *_outcome(case.expect["outcome"], outcome))
    return Verdict("failed" if reasons else "passed", reasons)


# --- what the server recorded ---------------------------------------------------------------------------


def _requests(expected: int | Facts, recording: Recording) -> Iterator[str]:
    count = len(recording.exchanges)
    limits = {"at_least": expected, "at_most": expected} if isinstance(expected, int) else expected
    if not limits.get("at_least", 0) <= count <= limits.get("at_most", count):
        wanted = " and ".join(f"{name.replace('_', ' ')} {number}" for name, number in limits.items())
        yield f"{count} requests came, not {expected if isinstance(expected, int) else wanted}"


def _request(expected: Facts, recording: Recording) -> Iterator[str]:
    for number, exchange in enumerate(recording.exchanges, 1):
        for reason in _one_request(expected, exchange.request):
            yield f"request {number}: {reason}"


def _one_request(expected: Facts, request: RecordedRequest) -> Iterator[str]:
    if "method" in expected and request.method != expected["method"]:
        yield f"the method was {request.method}, not {expected['method']}"
    if "path" in expected and _segments(request.path) != _segments(expected["path"]):
        yield f"the path was {request.path}, not {expected['path']}"
    for name, value in expected.get("query", {}).items():
        values = [given for key, given in request.query if key == name]
        if values != [value]:
            yield f"the query parameter {name} was {values}, not {[value]}"
    yield from _headers(expected.get("headers", {}), request)
    if "body" in expected or "body_without" in expected:
        yield from _body(expected, request)


def _segments(path: str) -> list[str]:
    # Clients may or may not encode unreserved characters (RFC 3986, 6.2.2).
    return [unquote(segment) for segment in path.split("/")]


def _headers(expected: Facts, request: RecordedRequest) -> Iterator[str]:
    for name, wanted in expected.items():
        values = [value for key, value in request.headers if key == name]
        if wanted is None:
            if values:
                yield f"the header {name} was sent"
        elif len(values) != 1:
            yield f"the header {name} came {len(values)} times, not once"
        elif re.fullmatch(wanted, values[0]) is None:
            yield f"the header {name} was {values[0]!r}, not {wanted!r}"


def _body(expected: Facts, request: RecordedRequest) -> Iterator[str]:
    try:
        body = request.json()
    except ValueError:
        yield "the body is not JSON"
        return
    yield from _differences(expected.get("body", {}), body, "body")
    for name in expected.get("body_without", ()):
        if name in body:
            yield f"the body has {name!r}, which was not requested"


def _differences(expected: Any, got: Any, where: str) -> Iterator[str]:
    """Yield the differences from `expected`; objects may have more properties."""
    if isinstance(expected, Mapping) and isinstance(got, Mapping):
        for name, value in expected.items():
            if name in got:
                yield from _differences(value, got[name], f"{where}.{name}")
            else:
                yield f"{where}.{name} is missing"
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from _differences(one, other, f"{where}[{index}]")
    elif expected != got or isinstance(expected, bool) != isinstance(got, bool):
        yield f"{where} is {_short(got)}, not {_short(expected)}"


def _retry_after(_: bool, recording: Recording) -> Iterator[str]:
    for number, (gap, asked) in enumerate(recording.gaps(), 1):
        if asked is not None and gap < asked - _TOLERANCE:
            yield f"attempt {number + 1} came {gap:.2f} s after an answer that asked to wait {asked:.2f} s"


def _connections(expected: Facts, recording: Recording) -> Iterator[str]:
    count = len({exchange.connection for exchange in recording.exchanges})
    if count > expected["at_most"]:
        yield f"{count} connections were made for what {expected['at_most']} can carry"


def _hung_up_within(seconds: float, recording: Recording) -> Iterator[str]:
    for number, exchange in enumerate(recording.exchanges, 1):
        if exchange.disconnected is not None:
            delay = exchange.disconnected - (recording.stopped or exchange.disconnected)
            if delay > seconds:
                yield f"request {number}: the connection closed {delay:.2f} s after the client had stopped"
        elif exchange.sent is None:
            yield f"request {number}: the connection was open {seconds:g} s after the client had stopped"


def _closed_within(seconds: float, recording: Recording) -> Iterator[str]:
    for number, exchange in enumerate(recording.exchanges, 1):
        if exchange.closed is None:
            yield f"request {number}: its connection was open {seconds:g} s after the client was closed"


RULES: Mapping[str, Callable[[Any, Recording], Iterator[str]]] = {
    "requests": _requests,
    "request": _request,
    "retry_after": _retry_after,
    "connections": _connections,
    "hung_up_within": _hung_up_within,
    "closed_within": _closed_within,
}


# --- what the client reports ----------------------------------------------------------------------------


def _outcome(expected: Facts, outcome: Facts) -> Iterator[str]:
    wanted = "result" if "result" in expected else "error"
    if outcome["kind"] != wanted:
        actual = _short(outcome.get("value") if outcome["kind"] == "result" else outcome.get("error"))
        yield f"the outcome was {_article(outcome['kind'])}, not {_article(wanted)}: {actual}"
    elif wanted == "result":
        yield from _result(expected["result"], outcome.get("value") or {})
    else:
        yield from _error(expected["error"], outcome.get("error") or {})


def _article(kind: str) -> str:
    return f"{'an' if kind == 'error' else 'a'} {kind}"


def _result(expected: Facts, value: Facts) -> Iterator[str]:
    for name, wanted in expected.items():
        got = value.get(name)
        if name == "tool_calls" and (got is None or _are_objects(got)):
            yield from _tool_calls(wanted, got or [])
        else:
            yield from _differences(wanted, got, name)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _tool_calls(expected: list[Facts], got: list[Facts]) -> Iterator[str]:
    actual = [{**one, "arguments": _parsed(one.get("arguments"))} for one in got]
    wanted = [{**one, "arguments": _parsed(one.get("arguments"))} for one in expected]
    yield from _differences(wanted, actual, "tool_calls")


def _parsed(text: Any) -> Any:
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return text


def _error(expected: Facts, error: Facts) -> Iterator[str]:
    if error.get("category") not in expected["category"]:
        yield f"the error is a {error.get('category')!r}, not {' or '.join(map(repr, expected['category']))}"
    if "message" in expected and expected["message"] not in str(error.get("message")):
        yield f"the message does not say {expected['message']!r}: {_short(error.get('message'))}"
    if "status" in expected and error.get("status") != expected["status"]:
        yield f"the status is {_short(error.get('status'))}, not {expected['status']}"
    for name, wanted in expected.get("if_exposed", {}).items():
        if error.get(name) is not None and error[name] != wanted:
            yield f"{name} is {_short(error[name])}, not {_short(wanted)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= 200 else f"{text[:199]}…"
