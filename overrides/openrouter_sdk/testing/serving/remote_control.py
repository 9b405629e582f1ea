"""Control a stand-in by HTTP, from other processes and languages; docs/testing.md describes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from math import isfinite
from typing import Any, Final

from openrouter_sdk.testing import faults, players
from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.rate_limit import RateLimit
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, json_answer
from openrouter_sdk.testing.players.basics import Player
from openrouter_sdk.testing.script.replies import reply
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.script.turns import Failure
from openrouter_sdk.testing.serving.recorder import CONTROL, Recorder
from openrouter_sdk.testing.surfaces.errors import standard
from openrouter_sdk.testing.surfaces.reply import Reply

_METHODS: Final = frozenset(
    {
        "answer",
        "clear",
        "conversation",
        "error",
        "job",
        "late_generations",
        "max_inputs",
        "play",
        "raw",
        "reply",
    }
    | {"serve", "sign_in", "stream", "usage"}
)
"""The methods of a script that can be called."""
_JSON_TYPES: Final[Mapping[str, Any]] = {"bytes": str, "float": int | float, "int": int, "str": str}
"""Type of a field of a fault -> what JSON has for it."""


class RemoteControl:
    """Answers control requests for a recorder."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def answer(self, request: RecordedRequest) -> Answer:
        """Answer a request; an invalid one with 400, and nothing changes."""
        try:
            return self._route(request)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            return json_answer(400, standard(400, str(error)))

    def _route(self, request: RecordedRequest) -> Answer:
        recorder = self._recorder
        match request.method, request.path.removeprefix(CONTROL).strip("/"):
            case "GET", "":
                return json_answer(200, self._settings())
            case "PATCH", "":
                self._change(request.json())
                return json_answer(200, self._settings())
            case "POST", "script":
                self._script(request.json())
                return json_answer(200, {"script": len(recorder.script)})
            case "GET", "requests":
                return json_answer(200, {"requests": [_request(one) for one in recorder.requests]})
            case "GET", "bills":
                return json_answer(200, self._bills())
            case "GET", "problems":
                return json_answer(200, {"problems": [asdict(one) for one in recorder.problems]})
            case "POST", "reset":
                recorder.reset()
                return json_answer(200, self._settings())
        return json_answer(404, standard(404, f"There is no {request.method} {request.path} to control."))

    def _settings(self) -> dict[str, Any]:
        recorder, downloads = self._recorder, self._recorder.downloads
        rates = recorder.rates
        limits = [rates] if isinstance(rates, RateLimit) else list(rates or ())
        return {
            "credits": recorder.credits,
            "rates": [_limit(one) for one in limits] or None,
            "limited": sum(one.limited for one in limits),
            "downloads": None if downloads is None else asdict(downloads),
            "latency": recorder.latency,
            "delay": recorder.stand_in.delay,
            "requests": recorder.received,
            "charged": recorder.bills.charged,
            "total": recorder.bills.total,
            "script": len(recorder.script),
        }

    def _change(self, given: Any) -> None:
        readers: dict[str, Callable[[Any], Any]] = {
            "credits": _number,
            "rates": _rates,
            "downloads": lambda value: None if value is None else Downloads(**value),
            "latency": _seconds,
            "delay": _seconds,
        }
        wanted = f"give an object with any of {', '.join(readers)}"
        if not isinstance(given, Mapping):
            raise ValueError(f"{wanted}, not {given!r}")
        if unknown := sorted(given.keys() - readers.keys()):
            raise ValueError(f"{wanted}, not {unknown[0]}")
        values = {name: readers[name](value) for name, value in given.items()}
        for name, value in values.items():
            setattr(self._recorder.stand_in, name, value)

    def _script(self, given: Any) -> None:
        calls = given if isinstance(given, list) else [given]
        for script in (Script(), self._recorder.script):  # first on one that nobody uses, for mistakes
            for call in calls:
                name, arguments = _call(call)
                turns = [_turn(one) for one in arguments.pop("turns", ())]
                getattr(script, name)(*turns, **arguments)

    def _bills(self) -> dict[str, Any]:
        bills = self._recorder.bills
        names = ("generation_id", "path", "model", "cost", "body_sha256", "question")
        listed = [{name: getattr(one, name) for name in names} for one in bills]
        return {"charged": bills.charged, "total": bills.total, "bills": listed}


def _call(given: Any) -> tuple[str, dict[str, Any]]:
    """Read the call of a method of the script: `{"job": {"status": "failed"}}`."""
    if not isinstance(given, Mapping) or len(given) != 1:
        raise ValueError('each item is an object with one name, such as {"reply": {"text": "Hello."}}')
    [(name, arguments)] = given.items()
    if name not in _METHODS:
        raise ValueError(f"a script has no {name!r}; it has {', '.join(sorted(_METHODS))}")
    if not isinstance(arguments, Mapping):
        raise ValueError(f"the arguments of {name!r} are an object, not {arguments!r}")
    return name, {key: _argument(name, key, value) for key, value in arguments.items()}


def _turn(given: Any) -> str | Reply | Failure:
    """Read a turn of a conversation: a text, a reply or an error."""
    if isinstance(given, str):
        return given
    name, arguments = _named(given)
    if name == "reply":
        return reply(**arguments)
    if name == "error":
        headers = tuple(arguments.get("headers", {}).items())
        return Failure(**{**arguments, "headers": headers})
    raise ValueError(f"a turn is a text, a reply or an error, not {name!r}")


def _argument(name: str, key: str, value: Any) -> Any:
    if key == "faults":
        return [_fault(one) for one in value]
    if name == "raw" and key == "body":
        return str(value).encode()
    if name == "play" and key == "player":
        return _player(value)
    if name == "job" and key == "failed":
        return {id: tuple(one) for id, one in value.items()}
    return value


def _fault(given: Any) -> faults.Fault:
    """Read a fault: its name, or an object of its name and fields."""
    name, values = _named(given)
    if name not in faults.__all__ or name[0].islower() or name == "Fault":
        raise ValueError(f"there is no fault {name!r}")
    kind = getattr(faults, name)
    types = {one.name: str(one.type) for one in fields(kind)}
    for key, value in values.items():
        expected = _JSON_TYPES.get(types.get(key, ""), object)
        if not isinstance(value, expected) or (isinstance(value, bool) and expected is not object):
            raise ValueError(f"{key} of {name} must be of the type {types[key]}, not {value!r}")
    binary = {key for key, type_ in types.items() if type_ == "bytes"}
    made: faults.Fault = kind(**{key: v.encode() if key in binary else v for key, v in values.items()})
    return made


def _player(given: Any) -> Player:
    """Read a player: its name, or an object of its name and arguments."""
    name, arguments = _named(given)
    if name not in players.__all__ or name[0].isupper():
        raise ValueError(f"there is no player {name!r}")
    made: Player = getattr(players, name)(**arguments)
    return made


def _named(given: Any) -> tuple[str, Mapping[str, Any]]:
    if isinstance(given, str):
        return given, {}
    [(name, values)] = given.items()
    return str(name), values


def _rates(given: Any) -> list[RateLimit] | None:
    return (
        None
        if given is None
        else [RateLimit(**one) for one in (given if isinstance(given, list) else [given])]
    )


def _limit(limit: RateLimit) -> dict[str, Any]:
    names = ("requests", "seconds", "reset", "daily", "models")
    return {name: getattr(limit, name) for name in names}


def _number(value: Any) -> float | None:
    if value is None or (type(value) in (int, float) and isfinite(value)):
        found: float | None = value
        return found
    raise ValueError(f"a number is wanted, not {value!r}")


def _seconds(value: Any) -> float:
    seconds = _number(value) or 0.0
    if seconds < 0:
        raise ValueError(f"seconds must not be negative, as {value!r} is")
    return seconds


def _request(request: RecordedRequest) -> dict[str, Any]:
    """Return a request without its key, which may be a real one by mistake."""
    shown = [(name, "..." if name == "authorization" else value) for name, value in request.headers]
    head = {"method": request.method, "path": request.path, "query": request.query, "headers": shown}
    try:
        return {**head, "body": json.loads(request.body) if request.body else None}
    except ValueError:
        return {**head, "body": request.body.decode("utf-8", "replace")}
