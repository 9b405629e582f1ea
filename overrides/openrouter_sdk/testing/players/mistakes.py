"""Models that make mistakes in arguments, or in the form of the answer, and then do it right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.validation import Validator, is_valid
from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.players.basics import Player, call_each_tool, check_choice, final_tools
from openrouter_sdk.testing.surfaces.parts import ToolCall
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply

ArgumentMistake = Literal[
    "not_json", "not_object", "wrong_types", "missing", "extra", "unknown_tool", "empty", "null"
]
"""What is wrong with calls:

- `not_json`: a comma before the last brace.
- `not_object`: an array around the object.
- `wrong_types`, `missing`: a property of another type, or without a required property.
- `extra`: a property that the schema does not have.
- `unknown_tool`: a name that no tool has.
- `empty`, `null`: an empty text, or null, as some models write for `{}`.
"""

OutputMistake = Literal[
    "not_json", "not_object", "wrong_types", "missing", "extra", "empty", "null", "fenced", "prose"
]
"""What is wrong with an answer: as for arguments, or JSON in a Markdown fence or after words."""

_WRONG: tuple[Any, ...] = ({"wrong": ["type"]}, "wrong type", [["wrong type"]], None)


def bad_arguments(mistake: ArgumentMistake, *, times: int = 1, then: Player | None = None) -> Player:
    """Return a model whose calls are wrong in its first turns; `then` plays all turns, anew after them.

    Raises ValueError for a mistake that there is not.
    """
    check_choice("mistake", mistake, ArgumentMistake)
    good = then or call_each_tool()

    def play(prompt: Prompt) -> Reply:
        if prompt.step >= times:
            return good(prompt.without_first(times))
        reply = good(prompt.without_first(prompt.step))
        return replace(
            reply, tool_calls=tuple(_spoiled_call(prompt, call, mistake) for call in reply.tool_calls)
        )

    return play


def bad_output(mistake: OutputMistake, *, times: int = 1, then: Player | None = None) -> Player:
    """Return a model whose first answers, not its calls of tools, do not have the form that is asked for.

    The answer may be the arguments of a tool: the only one that the model may and must call, or one whose
    name begins with "final_answer". Raises ValueError for a mistake that there is not.
    """
    check_choice("mistake", mistake, OutputMistake)
    good = then or call_each_tool()

    def play(prompt: Prompt) -> Reply:
        taking = final_tools(prompt.tools) or (
            prompt.tools if prompt.must_call and len(prompt.tools) == 1 else ()
        )
        names = {tool.name for tool in taking}
        answers = [turn for turn in prompt.history.rounds if not turn.calls or names & _names(turn.calls)]
        reply = good(prompt if not names else _without_answers(prompt, len(answers)))
        if len(answers) >= times or (reply.tool_calls and not names & _names(reply.tool_calls)):
            return reply
        calls = tuple(
            replace(call, arguments=_spoiled(call.arguments, _parameters(prompt, call), mistake))
            for call in reply.tool_calls
        )
        text = reply.text and _spoiled(reply.text, prompt.response_schema or {}, mistake)
        return replace(reply, text=text, tool_calls=calls)

    return play


def _without_answers(prompt: Prompt, answers: int) -> Prompt:
    """Return the prompt without the wrong answers, which are the last turns."""
    if not answers:
        return prompt
    kept = prompt.history._replace(rounds=prompt.history.rounds[:-answers])
    return replace(prompt, history=kept)


def _names(calls: Any) -> set[str]:
    return {call.name for call in calls}


def _spoiled_call(prompt: Prompt, call: ToolCall, mistake: ArgumentMistake) -> ToolCall:
    if mistake == "unknown_tool":
        return replace(call, name=f"{call.name}_v2")
    return replace(call, arguments=_spoiled(call.arguments, _parameters(prompt, call), mistake))


def _parameters(prompt: Prompt, call: ToolCall) -> Schema:
    return next((tool.parameters for tool in prompt.offered if tool.name == call.name), {})


def _spoiled(text: str, schema: Schema, mistake: ArgumentMistake | OutputMistake) -> str:
    value = _json(text)
    match mistake:
        case "not_json":
            return f"{text[:-1]},{text[-1:]}"
        case "not_object":
            return f"[{text}]"
        case "wrong_types":
            return compact_json(next(_invalid(_wrong_types(value), schema), _WRONG[1]))
        case "missing":
            return compact_json(next(_invalid(_missing(value), schema), {}))
        case "extra":
            return compact_json({**value, "unexpected": True} if isinstance(value, dict) else [value])
        case "empty":
            return ""
        case "null":
            return "null"
        case "fenced":
            return f"```json\n{text}\n```"
    return f"Here is what you asked for: {text}"


def _json(text: str) -> Any:
    """Return the value of a JSON text, and a text that is none, since no JSON was asked for, itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _invalid(values: Iterator[Any], schema: Schema) -> Iterator[Any]:
    """Yield the values that violate a schema."""
    validator = Validator(schema)
    return (value for value in values if not is_valid(validator.violations(schema, value)))


def _wrong_types(value: Any) -> Iterator[Any]:
    """Yield values with one property of another type, or of another type themselves."""
    if isinstance(value, dict):
        yield from ({**value, name: wrong} for name in value for wrong in _WRONG)
    yield from _WRONG


def _missing(value: Any) -> Iterator[Any]:
    """Yield values without one property."""
    if isinstance(value, dict):
        yield from ({key: one for key, one in value.items() if key != name} for name in value)
