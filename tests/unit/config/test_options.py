"""What people construct for a client, and what they are handed: values that compare, copy and stay."""

from __future__ import annotations

import copy
import pickle
import weakref
from dataclasses import replace
from typing import Any

import pytest

from openrouter_sdk import App, Attempt, Login, Response, ResponseCache, RetryPolicy, Timeout
from openrouter_sdk.config.attribution import HEADER_OPTIONS
from openrouter_sdk.config.options import MERGES, Options, Settings
from openrouter_sdk.errors import ConnectError, InvalidArgumentError
from openrouter_sdk.events.deltas import ReasoningDelta, TextDelta

VERIFIER = "v" * 43
SETTINGS: dict[type, dict[str, Any]] = {
    App: {"url": "https://a.test", "title": "A", "categories": ("cli-agent",)},
    Login: {"verifier": VERIFIER, "callback_url": "https://a.test", "state": "s3cret"},
    ResponseCache: {"enabled": True, "ttl": 60, "clear": True},
    RetryPolicy: {"max_retries": 4, "retry_statuses": frozenset({429}), "budget": None},
    Timeout: {"connect": 1.0, "first_byte": 2.0, "between_events": None, "total": 3.0},
    ReasoningDelta: {"text": "Hm"},
    TextDelta: {"text": "Hi"},
}
ANSWER: dict[str, Any] = {"data": "d", "status": 200, "headers": {"a": "b"}, "attempts": 1, "content": b"d"}
VALUES = {**SETTINGS, Response: ANSWER}

each_setting = pytest.mark.parametrize("kind", SETTINGS)
each_value = pytest.mark.parametrize("kind", VALUES)


@each_value
def test_values_of_equal_parts_are_equal(kind: Any) -> None:
    assert kind(**VALUES[kind]) == kind(**VALUES[kind])
    assert kind(**VALUES[kind]) != tuple(VALUES[kind].values())


@each_setting
def test_one_other_part_makes_another_setting(kind: Any) -> None:
    first, *_ = given = SETTINGS[kind]
    other = {"verifier": "w" * 43, "max_retries": 3, "enabled": False, "connect": 9.0}.get(
        first, "https://b.test"
    )
    assert replace(kind(**given), **{first: other}) == kind(**{**given, first: other}) != kind(**given)


@each_setting
def test_equal_settings_are_one_key_of_a_dict(kind: Any) -> None:
    assert {kind(**SETTINGS[kind]): 1}[kind(**SETTINGS[kind])] == 1


@each_value
@pytest.mark.parametrize("through", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_values_survive_copies_and_pickles(kind: Any, through: Any) -> None:
    assert through(kind(**VALUES[kind])) == kind(**VALUES[kind])


@each_value
@pytest.mark.parametrize("name", ["known", "unknown"])
def test_values_cannot_be_changed(kind: Any, name: str) -> None:
    """Nor given names that do not exist: the usual AttributeError, which a dataclass with slots lacks."""
    value = kind(**VALUES[kind])
    name = next(iter(VALUES[kind])) if name == "known" else "no_such_name"
    with pytest.raises(AttributeError):
        setattr(value, name, 1)
    with pytest.raises(AttributeError):
        delattr(value, name)
    assert value == kind(**VALUES[kind])


@each_value
def test_values_can_be_held_weakly(kind: Any) -> None:
    value = kind(**VALUES[kind])
    assert weakref.ref(value)() is value


def test_a_response_may_be_made_with_its_type() -> None:
    assert Response[str](**ANSWER) == Response(**ANSWER)


def test_an_attempt_cannot_be_given_other_names() -> None:
    attempt: Any = Attempt(number=1, delay=None, cause=ConnectError("x"), status=None, elapsed=0.0)
    with pytest.raises(AttributeError):
        attempt.no_such_name = 1


def test_a_login_does_not_show_its_secrets() -> None:
    shown = repr(Login(**SETTINGS[Login]))
    assert VERIFIER not in shown
    assert "s3cret" not in shown
    assert "callback_url='https://a.test'" in shown


def test_a_policy_shows_its_numbers() -> None:
    assert repr(Timeout()) == "Timeout(connect=5.0, first_byte=300.0, between_events=120.0, total=1800.0)"
    assert repr(RetryPolicy(max_retries=7)).startswith("RetryPolicy(max_retries=7, initial=0.5, cap=8.0, ")


def test_policies_differ_not_by_their_budgets() -> None:
    one, other = RetryPolicy(), RetryPolicy()
    assert one.budget is not other.budget
    assert one == other
    assert hash(one) == hash(other)


def test_a_changed_copy_is_checked_as_well() -> None:
    with pytest.raises(InvalidArgumentError, match=r"Timeout\.total"):
        replace(Timeout(), total=0)
    with pytest.raises(InvalidArgumentError, match=r"RetryPolicy\.cap"):
        replace(RetryPolicy(), cap=-1)
    assert replace(App(), categories="a, b").categories == ("a", "b")


@pytest.mark.parametrize(
    ("given", "limits"),
    [
        (3, Timeout(3, 3, 3, 3)),
        (200.0, Timeout(5.0, 200.0, 120.0, 200.0)),
        (9e9, Timeout(5.0, 300.0, 120.0, 9e9)),
        (None, Timeout(None, None, None, None)),
    ],
)
def test_a_number_of_seconds_is_the_limit_of_the_whole_and_of_each_part(given: Any, limits: Timeout) -> None:
    assert Timeout.of(given) == limits


def test_a_policy_takes_its_settings_by_name_only() -> None:
    with pytest.raises(TypeError):
        RetryPolicy(2)  # type: ignore[call-arg]  # the mistake


def test_each_option_has_one_row_of_a_table() -> None:
    """Its name and type are in `Options`; one table says how it is merged, or which headers it stands for."""
    assert MERGES.keys() | HEADER_OPTIONS.keys() | {"headers"} == set(Options.__annotations__)
    assert not MERGES.keys() & HEADER_OPTIONS.keys()
    assert MERGES.keys() | {"headers"} == Settings.__annotations__.keys()
