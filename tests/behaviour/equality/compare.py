"""Outcomes against each other, and against what is expected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from openrouter_sdk import errors as tree
from tests.behaviour.equality.answer import Answer
from tests.behaviour.equality.roads import Outcome, Road


def differences(outcomes: Mapping[Road, Outcome], *, ignored: Iterable[str] = ()) -> list[str]:
    """Where the roads differ from the first one, each difference once with the roads that have it.

    What is handed over is compared among those that read events, and those that read text.
    """
    found: dict[str, list[Road]] = {}
    first = next(iter(outcomes.values()))
    handed: dict[bool, Outcome] = {}
    for road, outcome in outcomes.items():
        for one in _facts_that_differ(first, outcome, set(ignored)):
            found.setdefault(one, []).append(road)
        if road.method in ("events", "raw", "text"):
            other = handed.setdefault(road.method == "text", outcome)
            if outcome.handed != other.handed:
                said = f"handed over {shown(outcome.handed)}, not {shown(other.handed)}"
                found.setdefault(said, []).append(road)
    return [f"{one}\n        on {'; '.join(map(str, roads))}" for one, roads in found.items()]


def _facts_that_differ(first: Outcome, other: Outcome, ignored: set[str]) -> list[str]:
    """The facts of an outcome that are not those of the first; no details when the class differs."""
    if first.facts["error"] != other.facts["error"]:
        return [f"{ending(other)}, not {ending(first)}"]
    return [
        f"{name} is {shown(value)}, not {shown(first.facts.get(name))}"
        for name, value in other.facts.items()
        if name not in ignored and not _same(value, first.facts.get(name))
    ]


def _same(one: object, other: object) -> bool:
    return one == other or repr(one) == repr(other)  # NaN is not equal to itself


def unexpected(answer: Answer, outcome: Outcome) -> str | None:
    """What is wrong with an outcome; None when it is right."""
    expected, error = answer.expected, outcome.facts["error"]
    if error is not None and "." in error:
        return ending(outcome)  # an exception that is not ours is never right
    if isinstance(expected, type):
        known = getattr(tree, error, None) if error else None
        if not (isinstance(known, type) and issubclass(known, expected)):
            return f"{ending(outcome)}, not {expected.__name__}"
        seen = {name: outcome.facts.get(name) for name in answer.facts}
        return None if seen == answer.facts else f"{ending(outcome)}: {seen}, not {dict(answer.facts)}"
    if expected is not None and outcome.facts.get("result") != expected:
        return f"{ending(outcome)}, not {shown(expected)}"
    return None


def ending(outcome: Outcome) -> str:
    """How a failure names an outcome."""
    facts = outcome.facts
    return (
        f"{facts['error']}: {shown(facts['says'])}" if facts["error"] else f"result {shown(facts['result'])}"
    )


def shown(value: object) -> str:
    """A value in few characters."""
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 130 else f"{text[:80]} ... {text[-40:]}"
