"""Answers for the requests that fit conditions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, TypedDict, cast, get_type_hints

from openrouter_sdk.testing.contract.contract import Operation, load
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.script.turns import Match, Turn
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply

_TEXTS = ("prompt", "input", "query")
"""What holds the text of the user in requests that are no conversation."""

_NUMBERS = {"step": 0, "call": 1, "times": 1}
"""The conditions that are numbers, and the least of each."""


class Conditions(TypedDict, total=False):
    """What a request must have to get the answer of a rule; see `Script.when`."""

    model: str | None
    message: str | None
    message_regex: str | None
    about: str | None
    session_id: str | None
    headers: Mapping[str, str] | None
    operation: str | None
    method: str | None
    path: str | None
    step: int | None
    call: int | None
    times: int | None


class Asked(NamedTuple):
    """An admitted request, as rules see it; the prompt is None if it asks no model for a reply."""

    operation: Operation
    request: RecordedRequest
    body: Mapping[str, Any]
    prompt: Prompt | None = None

    @property
    def model(self) -> str | None:
        """The model that the request names."""
        fallbacks = self.body.get("models")
        found = self.body.get("model") or (
            fallbacks[0] if isinstance(fallbacks, list) and fallbacks else None
        )
        return found if isinstance(found, str) else None

    @property
    def message(self) -> str:
        """The last text of the user."""
        if self.prompt is not None:
            return self.prompt.text
        texts = (self.body.get(name) for name in _TEXTS)
        return next((text for text in texts if isinstance(text, str)), "")

    @property
    def path(self) -> str:
        """The path below the base URL."""
        parts = self.request.path.split("/")
        return "/".join(("", *parts[-self.operation.path.count("/") :]))


class Rule:
    """An answer, and the requests that it is for."""

    def __init__(self, conditions: Conditions, turn: Turn, source: str | None = None) -> None:
        self.conditions = check_conditions(conditions)
        self.turn = turn
        self.source = source
        """Where the rule is, if it is in a file."""
        self.fitted = 0
        """How many requests fitted, but for `call` and `times`."""
        self.answered = 0
        """How many requests it has answered."""
        pattern = conditions.get("message_regex")
        self._regex = None if pattern is None else re.compile(pattern)
        self._match = Match(conditions.get("session_id"), conditions.get("about"))

    def __repr__(self) -> str:
        return f"<Rule {self.conditions!r}, answered {self.answered} times>"

    def anew(self) -> Rule:
        """Return the rule as it was before any request."""
        return Rule(self.conditions, self.turn, self.source)

    def sees(self, asked: Asked) -> bool:
        """Count a request if it fits; return whether the rule may answer it."""
        if not self._fits(asked):
            return False
        self.fitted += 1
        call, times = self.conditions.get("call"), self.conditions.get("times")
        return call in (None, self.fitted) and (times is None or self.answered < times)

    def take(self) -> Turn:
        """Return the answer, and count it."""
        self.answered += 1
        return self.turn

    def _fits(self, asked: Asked) -> bool:
        prompt = asked.prompt
        if prompt is None and (isinstance(self.turn.answer, Reply) or callable(self.turn.answer)):
            return False
        if not self._match.is_any and (prompt is None or not self._match.fits(prompt)):
            return False
        wanted = self.conditions
        step = wanted.get("step")
        if step is not None and (prompt is None or prompt.step != step):
            return False
        method = (wanted.get("method") or "*").upper()
        found = (asked.model, asked.operation.id, asked.request.method, asked.path)
        names = (wanted.get("model"), wanted.get("operation"), method, wanted.get("path"))
        if not all(map(_is_like, found, names)):
            return False
        if (words := wanted.get("message")) is not None and words not in asked.message:
            return False
        if self._regex is not None and not self._regex.search(asked.message):
            return False
        headers = (wanted.get("headers") or {}).items()
        return all(_is_like(asked.request.header(name), value) for name, value in headers)


def check_conditions(given: Conditions) -> Conditions:
    """Return conditions without those that are None. Raises TypeError or ValueError for wrong ones."""
    names = get_type_hints(Conditions)
    for name in given:
        if name not in names:
            raise TypeError(f"a rule has no condition {name!r}; it may have {', '.join(names)}")
    for name, least in _NUMBERS.items():
        number = given.get(name)
        if number is not None and (type(number) is not int or number < least):
            raise ValueError(f"{name} must be an integer from {least}, not {number!r}")
    headers = given.get("headers")
    texts = {key: value for key, value in given.items() if key not in (*_NUMBERS, "headers")}
    for name, text in {**texts, **(headers or {})}.items():
        if not isinstance(text, str | None):
            raise TypeError(f"{name} must be a text, not {text!r}")
    if (operation := given.get("operation")) is not None:
        _check_operation(operation)
    path = given.get("path") or "/"
    if not path.startswith(("/", "*")):
        raise ValueError(f"path must begin with /, as in /chat/completions, not {path!r}")
    try:
        re.compile(given.get("message_regex") or "")
    except re.error as error:
        raise ValueError(f"message_regex is no regular expression: {error}") from None
    return cast("Conditions", {key: value for key, value in given.items() if value is not None})


def _check_operation(pattern: str) -> None:
    ids = [operation.id for operation in load().operations]
    if not any(_is_like(one, pattern) for one in ids):
        near = get_close_matches(pattern, ids, n=3, cutoff=0.5)
        hint = f"; the nearest: {', '.join(near)}" if near else ""
        raise ValueError(f"operation {pattern!r} is no id of the contract{hint}")


def _is_like(found: str | None, pattern: str | None) -> bool:
    """Whether a text has the form of a pattern, in which `*` stands for anything."""
    return pattern is None or (found is not None and fnmatchcase(found, pattern))
