"""Control a stand-in by HTTP, from other processes and languages; docs/stand_in_http.md describes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from typing import Any, Final

import orjson

from openrouter_sdk._version import __version__
from openrouter_sdk.testing.conditions.rate_limit import RateLimit
from openrouter_sdk.testing.conditions.settings import Settings
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, json_answer
from openrouter_sdk.testing.remote.fixtures import Fixtures
from openrouter_sdk.testing.remote.input_errors import MistakeError, at, unexpected
from openrouter_sdk.testing.remote.vocabulary import Step, vocabulary
from openrouter_sdk.testing.script.rules import Rule
from openrouter_sdk.testing.serving.recorder import Recorder
from openrouter_sdk.testing.surfaces.errors import standard

MAX_SCRIPT: Final = 10_000
"""How many answers, rules, conversations and players a script may have that comes by HTTP."""

_BILL = ("generation_id", "path", "model", "cost", "body_sha256", "question")


class RemoteControl:
    """Answers control requests: those that name a session are about it, the others about the server."""

    def __init__(self, server: Recorder) -> None:
        self._server = server

    def answer(self, request: RecordedRequest, path: str) -> Answer:
        """Answer a request; an invalid one with 400, and nothing changes. `path` has no slashes around."""
        try:
            return self._route(request, path)
        except MistakeError as mistake:
            return json_answer(400, standard(400, str(mistake), mistake.metadata))
        except RecursionError:
            return json_answer(400, standard(400, "The body is nested too deep."))
        except ValueError as error:
            return json_answer(400, standard(400, str(error)))

    def _route(self, request: RecordedRequest, path: str) -> Answer:
        if path.startswith("sessions/"):
            routes: Mapping[str, Callable[[], Any]] = {"DELETE": lambda: self._end_session(path)}
        else:
            routes = self._routes(request).get(path, {})
        method = "GET" if request.method == "HEAD" else request.method  # programs wait for `health` so
        if method in routes:
            found = routes[method]()
            return found if isinstance(found, Answer) else json_answer(200, found)
        if routes:
            message = f"{request.path} takes {' and '.join(routes)}, not {request.method}."
            return json_answer(405, standard(405, message), [("allow", ", ".join(routes))])
        paths = ", ".join(one for one in self._routes(request) if one)
        return json_answer(404, standard(404, f"There is no {request.path}; below /__stand-in are {paths}."))

    def _routes(self, request: RecordedRequest) -> Mapping[str, Mapping[str, Callable[[], Any]]]:
        one = self._server.owner(request)
        settings = {"GET": lambda: _settings(one), "PATCH": lambda: _change(one, _body(request))}
        return {
            "": settings,
            "health": {"GET": self._health},
            "schema": {"GET": lambda: vocabulary().schema},
            "settings": settings,
            "script": {
                "GET": lambda: _script(one),
                "POST": lambda: _extend(one, _body(request)),
                "DELETE": lambda: _cleared(one),
            },
            "requests": {"GET": lambda: {"requests": [_request(r) for r in _last(one.requests, request)]}},
            "bills": {"GET": lambda: _bills(one, request)},
            "problems": {"GET": lambda: {"problems": [asdict(problem) for problem in one.problems]}},
            "reset": {"POST": lambda: _reset(one)},
            "sessions": {"GET": self._sessions, "DELETE": self._end_sessions},
        }

    def _health(self) -> dict[str, Any]:
        server, fixtures = self._server, self._server.fixtures
        return {
            "status": "ok",
            "version": __version__,
            "requests": server.received,
            "sessions": len(server.sessions.all()),
            "fixtures": None if fixtures is None else _fixtures(fixtures),
        }

    def _sessions(self) -> dict[str, Any]:
        sessions = self._server.sessions
        listed = [
            {"name": name, "key": one.key, "requests": one.received, "script": len(one.script)}
            for name, one in sessions.all().items()
        ]
        return {"sessions": listed, "dropped": sessions.dropped}

    def _end_session(self, path: str) -> Answer | dict[str, Any]:
        name = path.removeprefix("sessions/")
        if self._server.sessions.remove(name):
            return self._sessions()
        return json_answer(404, standard(404, f"There is no session {name[:120]!r}."))

    def _end_sessions(self) -> dict[str, Any]:
        self._server.sessions.clear()
        return self._sessions()


def _body(request: RecordedRequest) -> Any:
    try:
        return orjson.loads(request.body)
    except orjson.JSONDecodeError as error:
        raise MistakeError("", f"the body is not JSON: {error}") from None


def _fixtures(fixtures: Fixtures) -> dict[str, Any]:
    _, rules = fixtures.current()
    return {"folder": str(fixtures.folder), "rules": len(rules), "mistakes": fixtures.mistakes}


def _settings(one: Recorder) -> dict[str, Any]:
    shown = {name: _shown(getattr(one.stand_in, name)) for name in Settings.__annotations__}
    rates = one.rates
    limits = [rates] if isinstance(rates, RateLimit) else list(rates or ())
    return {
        **shown,
        "rates": [_shown(limit) for limit in limits] or None,
        "limited": sum(limit.limited for limit in limits),
        "requests": one.received,
        "charged": one.bills.charged,
        "total": one.bills.total,
        "script": len(one.script),
    }


def _change(one: Recorder, given: Any) -> dict[str, Any]:
    """Change settings, all or none."""
    values = vocabulary().settings.read(given, "")
    before = {name: getattr(one.stand_in, name) for name in values}
    for name, value in values.items():
        try:
            setattr(one.stand_in, name, value)
        except (TypeError, ValueError) as error:
            for changed, old in before.items():
                setattr(one.stand_in, changed, old)
            raise MistakeError(at("", name), str(error)) from None
    return _settings(one)


def _script(one: Recorder) -> dict[str, Any]:
    script = one.script
    return {
        "script": len(script),
        "rules": [_rule(rule) for rule in script.rules],
        "unused": [_rule(rule) for rule in script.unused],
        "fixtures": [_rule(rule) for rule in script.fixtures],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    source = {} if rule.source is None else {"source": rule.source}
    return {"when": rule.conditions, "fitted": rule.fitted, "answered": rule.answered, **source}


def _extend(one: Recorder, given: Any) -> dict[str, Any]:
    steps: list[Step] = vocabulary().script.read(given, "")
    if one.script.size + len(steps) > MAX_SCRIPT:
        raise MistakeError("", f"a script may have {MAX_SCRIPT} answers and rules: clear it, or use sessions")
    for step in steps:
        step(one.script)
    return _script(one)


def _cleared(one: Recorder) -> dict[str, Any]:
    one.script.clear()
    return _script(one)


def _reset(one: Recorder) -> dict[str, Any]:
    one.reset()
    return _settings(one)


def _bills(one: Recorder, request: RecordedRequest) -> dict[str, Any]:
    bills = one.bills
    listed = [{name: getattr(bill, name) for name in _BILL} for bill in _last(bills, request)]
    return {"charged": bills.charged, "total": bills.total, "bills": listed}


def _last(items: list[Any], request: RecordedRequest) -> list[Any]:
    """Return as many of the newest items as the parameter `last` says, by default all."""
    given = request.parameter("last")
    if given is None:
        return items
    if not given.isascii() or not given.isdigit() or len(given) > 9:
        raise unexpected("", "a number of items as `last`", given)
    return items[len(items) - min(int(given), len(items)) :]


def _shown(value: Any) -> Any:
    if isinstance(value, RateLimit):
        return value.arguments
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _request(request: RecordedRequest) -> dict[str, Any]:
    """Return a request without its key, which may be a real one by mistake."""
    shown = [(name, "..." if name == "authorization" else value) for name, value in request.headers]
    head = {"method": request.method, "path": request.path, "query": request.query, "headers": shown}
    if request.left_out is not None:
        return {**head, "body": None, "left_out": request.left_out._asdict()}
    try:
        return {**head, "body": json.loads(request.body) if request.body else None}
    except (ValueError, RecursionError):
        return {**head, "body": request.body.decode("utf-8", "replace")}
