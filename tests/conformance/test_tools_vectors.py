"""Runs of tools send, run, wait and end as the vectors say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.tools.run.run_state import RunState
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import CLIENTS
from tests.conformance.tool_clients import ClientRun, ClientStage, is_played
from tests.conformance.tool_runs import PureRun, Stage
from tests.conformance.vectors import Vector

Json = dict[str, Any]
_AMOUNTS = ("cost", "known_cost", "elapsed", "seconds")
_OF_THE_FIRST = ("api", "tools", "limits", "prices", "final_turn", "stop_when", "prepare_step")
"""What later runs have in common with the first one."""


@each_vector("tools", "pure")
def test_a_run_of_tools(vector: Vector, lane: str) -> None:
    stage = Stage(vector.given)
    for run, expected in runs_of(vector):
        judge(PureRun(stage, run).play(), expected)


@each_vector("tools", *CLIENTS, where=is_played)
def test_a_client_runs_tools(vector: Vector, lane: str) -> None:
    stage = ClientStage(vector.given)
    for run, expected in runs_of(vector):
        told = {name: value for name, value in expected.items() if name != "seconds"}
        judge(ClientRun(stage, run, lane).play(), told)


def runs_of(vector: Vector) -> Iterator[tuple[Json, Json]]:
    """The runs of a vector, and what is expected of each."""
    given, expect = vector.given, vector.expect
    shared = {name: given[name] for name in _OF_THE_FIRST if name in given}
    runs = [given, *({**shared, **later} for later in given.get("then", ()))]
    return zip(runs, [expect, *expect.get("then", ())], strict=True)


def judge(found: Json, expect: Json) -> None:
    """Compare what a run did with what a vector expects of it."""
    refused = expect.get("refused")
    if refused is not None:
        assert found["requests"] == []
        assert_error(found["error"], refused.get("class", "InvalidArgumentError"), refused["names"])
        return
    error = expect.get("error")
    if error is None:
        assert found["error"] is None, repr(found["error"])
    else:
        assert_error(found["error"], error["class"], error.get("says", ()))
    for name, value in expect.items():
        if name == "state":
            assert_members(json.loads(found[name].to_json()), value, name)
        elif name == "ledger":
            assert_ledger(found["state"], value)
        elif name not in ("error", "then"):
            assert_same(found[name], value, name)


def assert_ledger(state: RunState, expect: list[Json]) -> None:
    ledger = json.loads(state.to_json())["ledger"]
    assert len(ledger) == len(expect), ledger
    for index, (entry, value) in enumerate(zip(ledger, expect, strict=True)):
        assert_members(entry, value, f"ledger[{index}]")


def assert_members(found: Json, expect: Json, place: str) -> None:
    for name, value in expect.items():
        assert_same(found.get(name, "(absent)"), value, f"{place}.{name}")


def assert_same(found: Any, expect: Any, place: str) -> None:
    assert matches(found, expect, place), f"{place}\nexpected: {expect}\n   found: {found}"


def matches(found: Any, expect: Any, place: str = "") -> bool:
    """Whether a value is the one that is expected; `{"prefix": ...}` stands for a text that begins so."""
    if isinstance(expect, float) or (place in _AMOUNTS and isinstance(expect, (int, float))):
        return isinstance(found, (int, float)) and abs(found - expect) < 1e-9
    if isinstance(expect, dict) and expect.keys() == {"prefix"}:
        return isinstance(found, str) and found.startswith(expect["prefix"])
    if isinstance(expect, dict) and isinstance(found, dict):
        return found.keys() == expect.keys() and all(matches(found[name], expect[name]) for name in expect)
    if isinstance(expect, list) and isinstance(found, list):
        return len(found) == len(expect) and all(map(matches, found, expect))
    return same(found, expect)


def assert_error(error: OpenRouterError | None, of_class: str, says: Any) -> None:
    assert class_of(error) == of_class, repr(error)
    for text in says:
        assert text in str(error)
