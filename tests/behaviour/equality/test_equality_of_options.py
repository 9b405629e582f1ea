"""Options that shape how an answer is read hold on every road, wherever they are given."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from openrouter_sdk import OpenRouter, Options
from tests.behaviour.equality.answer import Answer
from tests.behaviour.equality.compare import ending
from tests.behaviour.equality.corpus import CORPUS
from tests.behaviour.equality.fake import FakeServer
from tests.behaviour.equality.play import BASE_URL, KEY
from tests.behaviour.equality.roads import Method, call
from tests.behaviour.equality.surfaces import SURFACES, Surface

KINDS = (
    "truncated, allow_truncated",
    "max_event_bytes",
    "max_body_bytes and JSON",
    "connect passes",
    "first_byte passes",
    "between_events passes in JSON",
    "between_events passes in events",
    "total passes in JSON",
    "total passes in events",
)
PLACES = ("client", "copy of the client", "call")
METHODS: tuple[Method, ...] = ("request", "send", "result", "events")


@pytest.mark.parametrize("kind", KINDS)
def test_an_option_holds_wherever_it_is_given(kind: str) -> None:
    for surface in SURFACES:
        answer = CORPUS[surface.name][kind][0]
        without = _ending("call", surface, replace(answer, options=Options()), "request")
        endings = {
            f"{method}, option of the {place}": _ending(place, surface, answer, method)
            for method in METHODS
            for place in PLACES
        }
        first = next(iter(endings.values()))
        others = {name: one for name, one in endings.items() if one != first}
        assert not others, f"{surface.name}: not {first}"
        assert first != without, f"{surface.name}: the option makes no difference"


def _ending(place: str, surface: Surface, answer: Answer, method: Method) -> str:
    server = FakeServer()
    server.play(answer)
    options: dict[str, Any] = {**answer.options}
    settings: dict[str, Any] = {"transport": server, "environment": server.environment, "retries": 0}
    if place == "client":
        settings |= options
    if place != "call":
        answer = replace(answer, options=Options())
    with OpenRouter(KEY, base_url=BASE_URL, sleep=server.sleep, **settings) as client:
        chosen = client.with_options(**options) if place == "copy of the client" else client
        return ending(call(chosen, surface, answer, method))
