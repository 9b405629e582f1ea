"""What can be said by HTTP and in files: the methods and classes of the Python API, read from JSON.

There is no second list: names, arguments and types are those of `Script`, `faults` and `players`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any, Literal, get_type_hints

from openrouter_sdk.testing import faults, players
from openrouter_sdk.testing.conditions.settings import Seconds, Settings
from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.http.traffic import HangUp, Later, Stall, Unframed, Wait
from openrouter_sdk.testing.players.basics import Player
from openrouter_sdk.testing.remote.hints import Shape, Shapes
from openrouter_sdk.testing.remote.input_errors import at, unexpected
from openrouter_sdk.testing.script.replies import ReplyParts, tool_call
from openrouter_sdk.testing.script.rules import Conditions, Rule, check_conditions
from openrouter_sdk.testing.script.script import Answers, Script, When
from openrouter_sdk.testing.script.turns import Turn

_MOST_SECONDS = 86_400
_CHUNKS = (Wait, Stall, HangUp, Unframed)

Step = Callable[[Script], object]
"""A call of a method of a script, with its arguments."""


class Vocabulary:
    """The shapes of what is sent to the stand-in or read from files."""

    def __init__(self) -> None:
        self._shapes = shapes = Shapes(absent=(Later,))
        _add_parts(shapes)
        self.when = shapes.define(
            "When", lambda: shapes.object(shapes.typed_dict(Conditions), _conditions, Conditions.__doc__)
        )
        turns = self._calls(When, [*_methods(Answers), "play"], _turn)
        self._add_turn(turns)
        self.calls = self._calls(Script, _methods(Script), _step)
        call = shapes.define("Call", lambda: shapes.named(self.calls, bare=False))
        self.rule = shapes.define("Rule", lambda: self._rule(turns))
        step = self._one_of(call, self.rule)
        self.fixtures = shapes.define("Fixtures", lambda: shapes.array(self.rule))
        self.script = shapes.define("Script", lambda: self._script(step))
        self.settings = shapes.define("Settings", lambda: shapes.object(shapes.typed_dict(Settings), dict))

    @property
    def schema(self) -> Schema:
        """The JSON Schema of scripts and settings; `$defs/Fixtures` is that of files."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "What the stand-in is told: a script, or changes of settings",
            "anyOf": [self.script.schema, self.settings.schema],
            "$defs": self._shapes.definitions,
        }

    def _calls(self, owner: type[Any], names: Sequence[str], make: Callable[..., Any]) -> Mapping[str, Shape]:
        methods = {name: getattr(owner, name) for name in names}
        return {
            name: self._shapes.object(
                self._shapes.parameters(method), partial(make, name), inspect.getdoc(method)
            )
            for name, method in methods.items()
        }

    def _add_turn(self, turns: Mapping[str, Shape]) -> None:
        """Let a turn of a conversation be a text or an answer."""
        shapes, hint = self._shapes, get_type_hints(Script.conversation)["turns"]
        answer = shapes.named(turns, bare=False)
        text = shapes.of(str)
        shapes.define("Turn", lambda: shapes.union([text, answer]), hint)

    def _rule(self, turns: Mapping[str, Shape]) -> Shape:
        shapes = self._shapes
        plain = shapes.named(turns, bare=False)
        schema = {
            "type": "object",
            "properties": {"when": self.when.schema, **plain.schema["properties"]},
            "required": ["when"],
            "additionalProperties": False,
            "minProperties": 2,
            "maxProperties": 2,
        }
        words = f"an object with `when` and one of {', '.join(turns)}"

        def read(value: Any, pointer: str) -> Rule:
            if not isinstance(value, Mapping) or "when" not in value or len(value) != 2:
                raise unexpected(pointer, words, value)
            conditions = self.when.read(value["when"], at(pointer, "when"))
            answer = {name: arguments for name, arguments in value.items() if name != "when"}
            return Rule(conditions, plain.read(answer, pointer))

        return Shape(schema, read)

    def _one_of(self, call: Shape, rule: Shape) -> Shape:
        def read(value: Any, pointer: str) -> Step:
            if not isinstance(value, Mapping) or "when" not in value:
                step: Step = call.read(value, pointer)
                return step
            made: Rule = rule.read(value, pointer)
            return lambda script: script.add_rule(made)

        return Shape({"anyOf": [call.schema, rule.schema]}, read)

    def _script(self, step: Shape) -> Shape:
        steps = self._shapes.array(step)

        def read(value: Any, pointer: str) -> list[Step]:
            given = value if isinstance(value, list) else [value]
            found: list[Step] = steps.read(given, pointer) if given is value else [step.read(value, pointer)]
            return found

        return Shape({"anyOf": [steps.schema, step.schema]}, read)


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, made once."""
    return Vocabulary()


def _methods(owner: type[Any]) -> list[str]:
    """Return the names of the methods that return the script, and so may be chained."""
    found = inspect.getmembers(owner, inspect.isfunction)
    return [
        name
        for name, method in found
        if not name.startswith("_") and get_type_hints(method).get("return") is Script
    ]


def _step(name: str, *args: Any, **arguments: Any) -> Step:
    """Return a call, which was tried on a script that nobody uses, where mistakes show."""

    def call(script: Script) -> object:
        return getattr(script, name)(*args, **arguments)

    call(Script())
    return call


def _turn(name: str, **arguments: Any) -> Turn:
    script = Script()
    getattr(When(script, {}), name)(**arguments)
    return script.rules[0].turn


def _conditions(**given: Any) -> Conditions:
    return check_conditions(Conditions(**given))  # type: ignore[typeddict-item]


def _add_parts(shapes: Shapes) -> None:
    """Add the shapes of what is no plain value in Python."""
    for kind in _CHUNKS:
        shapes.special[kind] = shapes.named({kind.__name__: shapes.call(kind)}, bare=False)
    event = get_type_hints(Answers.stream)["events"].__args__[0]
    shapes.special[event] = _event(shapes)
    [call] = get_type_hints(ReplyParts)["tool_calls"].__args__
    shapes.special[call] = _tool_call(shapes)
    shapes.special[Seconds] = Shape(
        {"type": ["number", "null"], "minimum": 0, "maximum": _MOST_SECONDS}, _seconds
    )
    kinds = {name: getattr(faults, name) for name in faults.__all__ if name[0].isupper() and name != "Fault"}
    shapes.define(
        "Fault", lambda: shapes.named({name: shapes.call(kind) for name, kind in kinds.items()}), faults.Fault
    )
    models = {name: getattr(players, name) for name in players.__all__ if name[0].islower()}
    shapes.define(
        "Player", lambda: shapes.named({name: shapes.call(one) for name, one in models.items()}), Player
    )


def _event(shapes: Shapes) -> Shape:
    """Return the shape of an event: a text, an object, or what is sent as it is."""
    chunks = shapes.union([*(shapes.special[kind] for kind in _CHUNKS), shapes.of(bytes)])
    names = {*(kind.__name__ for kind in _CHUNKS), "utf8", "base64"}
    others = shapes.mapping(shapes.of(Any))

    def read(value: Any, pointer: str) -> Any:
        if isinstance(value, str):
            return value
        is_chunk = isinstance(value, Mapping) and len(value) == 1 and names & value.keys()
        return (chunks if is_chunk else others).read(value, pointer)

    chunk = {"maxProperties": 1, "anyOf": [{"required": [name]} for name in sorted(names)]}
    event = {**others.schema, "not": chunk}
    return Shape({"anyOf": [{"type": "string"}, chunks.schema, event]}, read)


def _tool_call(shapes: Shapes) -> Shape:
    """Return the shape of a call of a tool, also as chat completions write it."""

    def flat(
        name: str, arguments: Mapping[str, Any] | str = "{}", id: str | Literal[False] | None = None
    ) -> Any:
        return tool_call({"name": name, "arguments": arguments, "id": id})

    def nested(function: Mapping[str, Any], id: str | None = None, type: str = "function") -> Any:
        return tool_call({"function": function, "id": id, "type": type})

    plain, chat = shapes.call(flat), shapes.call(nested)

    def read(value: Any, pointer: str) -> Any:
        shape = chat if isinstance(value, Mapping) and "function" in value else plain
        return shape.read(value, pointer)

    return Shape({"anyOf": [plain.schema, chat.schema]}, read)


def _seconds(value: Any, pointer: str) -> float:
    if value is None:
        return 0.0
    if type(value) not in (int, float):
        raise unexpected(pointer, "a number of seconds", value)
    if not 0 <= value <= _MOST_SECONDS:
        raise unexpected(pointer, f"seconds from 0 to {_MOST_SECONDS}", value)
    return float(value)
