"""Run a program of a column on the stand-in, and compare two columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from openrouter_sdk.testing import Script, StandInServer
from tests.peers.columns.pages import Pair
from tests.peers.columns.samples import PAGES, SAMPLES
from tests.peers.player import Job, Outcome
from tests.peers.suite import Observation, ProgramError, plain_request

Run = Callable[[Job], Outcome]
_ABSENT = "(absent)"
_ADDRESS = "https://openrouter.ai/api/v1"
_CATALOGUE = "GET /api/v1/models"


def observe(name: str, source: str, prepare: Callable[[Script], object], run: Run) -> Observation:
    """What a program prints and sends. Raises ProgramError when it ends with an exception."""
    with StandInServer(strict=False) as server:
        prepare(server.script)
        addresses = ("OPENROUTER_BASE_URL", "OPENROUTER_API_BASE", "OPENAI_BASE_URL", "STAND_IN_URL")
        source = source.replace(_ADDRESS, server.url)
        variables = {**dict.fromkeys(addresses, server.url), "OPENROUTER_API_KEY": server.key}
        outcome = run({"path": name, "source": source, "variables": variables})
        requests = [plain_request(request, {}) for request in server.requests]
    if outcome["raised"]:
        raise ProgramError(outcome["raised"])
    return {"printed": outcome["printed"].splitlines(), "requests": requests}


def differing(theirs: Observation, ours: Observation) -> dict[str, tuple[object, object]]:
    """The places where two observations differ, such as `headers.x-title` or `body.tools.0.type`.

    Of requests at the same position; `requests` stands for their number. What differs in several requests
    is there once; `catalogue` is a request for the models that only ours sends. Nothing was printed in a
    recording that was derived from a source.
    """
    found: dict[str, tuple[object, object]] = {}
    left, right = theirs["requests"], ours["requests"]
    if _CATALOGUE not in _names(left) and _CATALOGUE in _names(right):
        found["catalogue"] = (None, _CATALOGUE)
        right = [request for request in right if request["request"] != _CATALOGUE]
    if len(left) != len(right):
        found["requests"] = (len(left), len(right))
    for one, other in zip(left, right, strict=False):
        found |= {place: values for place, *values in _places("", one, other)}
    if "printed" in theirs and theirs["printed"] != ours["printed"]:
        found["printed"] = (theirs["printed"], ours["printed"])
    return found


def undeclared(pair: Pair, theirs: Observation, ours: Observation) -> list[str]:
    """What differs between the columns and is not declared, and what is declared and does not differ."""
    declared = SAMPLES[pair.page][pair.heading].differs
    found = differing(theirs, ours)
    known = declared.keys() | PAGES.get(pair.page, {}).keys()
    new = [f"{place}: {left!r} and {right!r}" for place, (left, right) in found.items() if place not in known]
    return [*new, *(f"{place}: declared, but the same" for place in sorted(declared.keys() - found.keys()))]


def _names(requests: list[dict[str, Any]]) -> list[str]:
    return [request["request"] for request in requests]


def _places(place: str, one: Any, other: Any) -> Iterator[Any]:
    """Each place with both values; a container is one place where the other has nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from _places(f"{place}.{key}", one.get(key, _ABSENT), other.get(key, _ABSENT))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, values in enumerate(zip(one, other, strict=True)):
            yield from _places(f"{place}.{index}", *values)
    elif one != other:
        yield place.removeprefix("."), one, other
