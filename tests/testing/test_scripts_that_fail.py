"""Mistakes in scripts: said where they are made, or as problems if they show only when a model is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.errors import InternalServerError
from openrouter_sdk.testing import Prompt, Reply, StandInTransport, faults, players, reply
from tests.each import each
from tests.testing.small_loop import ask, connected, user

Fails = Callable[[Any, Any, Any], Any]
WRONG: list[tuple[Fails, type[Exception], str]] = [
    (lambda script, _, __: script.play(3), TypeError, "a player must be a function of the prompt.*not 3"),
    (
        lambda script, _, __: script.conversation("Hello", 3),
        TypeError,
        "a turn of a conversation must be.*not 3",
    ),
    (
        lambda _, player, __: player.bad_output("wrong"),
        ValueError,
        "mistake must be one of .*'prose', not 'wrong'",
    ),
    (
        lambda _, player, __: player.bad_arguments("prose"),
        ValueError,
        "mistake must be one of .*, not 'prose'",
    ),
    (lambda _, player, __: player.call_ids("odd"), ValueError, "ids must be one of 'repeated', .*not 'odd'"),
    (lambda _, __, make: make(tool_calls=[{"nme": "x"}]), ValueError, "{'nme': 'x'} has no name: write"),
    (
        lambda _, __, make: make(tool_calls=[{"name": "x", "args": 1}]),
        ValueError,
        "has 'args', which no call has",
    ),
    (
        lambda script, _, __: script.reply(tool_cals=[]),
        TypeError,
        "a reply has no 'tool_cals'; it may have reasoning",
    ),
    (
        lambda script, _, __: script.error(99, "x"),
        ValueError,
        "status must be an integer from 200 to 599, not 99",
    ),
    (lambda script, _, __: script.raw(600), ValueError, "status must be an integer"),
    (lambda script, _, __: script.raw(200, {"x": "\u20ac"}), ValueError, "headers must be printable ASCII"),
    (
        lambda script, _, __: script.stream([], headers={"x": "a\nb"}),
        ValueError,
        "headers must be printable ASCII",
    ),
    (lambda _, __, ___: faults.Header("", "x"), ValueError, "headers must be printable ASCII"),
    (lambda _, __, ___: faults.Status(100), ValueError, "status must be an integer"),
    (lambda _, __, ___: faults.CutAt(-1), ValueError, "byte must be a number from 0 to"),
    (lambda _, __, ___: faults.StallAtEvent(-1), ValueError, "event must be a number from 0 to"),
    (
        lambda _, __, ___: faults.KeepAlives(-1),
        ValueError,
        "count must be a number from 0 to",
    ),
    (lambda _, __, ___: faults.SlowStart(1e300), ValueError, "seconds must be a number from 0 to 86400"),
    (lambda _, __, ___: faults.PauseAt(0, float("nan")), ValueError, "seconds must be a number"),
    (lambda _, __, ___: faults.Split(0), ValueError, "size must be at least 1, not 0"),
]


@each("fails, kind, message", WRONG, ids=lambda case: case[2])
def test_mistakes_in_scripts_are_refused_when_they_are_made(
    fails: Fails, kind: type[Exception], message: str
) -> None:
    transport = StandInTransport()
    with pytest.raises(kind, match=message):
        fails(transport.script, players, reply)
    assert len(transport.script) == 0


def raising(prompt: Prompt) -> Reply:
    raise KeyError(prompt.text)


def test_a_player_or_turn_that_raises_is_a_problem_beside_the_error() -> None:
    unmade: Any = players.answer
    for player, found in (
        (raising, "KeyError: 'Hello'"),
        (unmade, "TypeError: a player must return a reply"),
    ):
        for name in ("play", "conversation"):
            client, transport = connected()
            getattr(transport.script, name)(player)
            with pytest.raises(InternalServerError, match="The stand-in server failed: "):
                ask(client, "chat", [user("Hello")])
            problems = transport.problems
            assert {one.place for one in problems} == {f"script {player.__name__}"}, player
            assert len(problems) == len(transport.requests)
            assert all(one.found.startswith(found) for one in problems), player
            transport.reset()
            assert transport.problems == []
