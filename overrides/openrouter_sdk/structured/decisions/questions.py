"""The questions that a JSON schema asks, and the value that their answers say. Does no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError, Problem
from openrouter_sdk.structured.partial.shapes import resolve

Json = dict[str, Any]

_KINDS: Final = "a Literal, an Enum, a bool, or a float with a Score"


class Answers(NamedTuple):
    """What the answers to the questions of a schema come to."""

    value: Json
    """The properties, as JSON."""
    probabilities: dict[str, dict[str, float]]
    """Property -> choice or level -> how probable it is, as far as the model tells."""
    confidence: dict[str, float]
    """Property -> how sure the model is, if it tells."""
    problems: list[Problem]


def is_record(schema: Json) -> bool:
    """Whether a schema has properties to ask for, and is not a question itself."""
    return isinstance(_resolved(schema, schema).get("properties"), dict)


def questions_of(schema: Json) -> dict[str, Json]:
    """Return the question of each property. Raises InvalidArgumentError, naming one that is none."""
    properties = _properties(schema)
    if not properties:
        raise InvalidArgumentError("the type has no fields, and so nothing to decide")
    return {name: _question(name, _resolved(one, schema)) for name, one in properties.items()}


def _question(name: str, schema: Json) -> Json:
    words = schema.get("description") or name.replace("_", " ")
    criteria = schema.get("x-criteria", {})
    choices = choices_of(schema)
    if choices is not None:
        if len(choices) < len(schema.get("enum", ())):
            raise InvalidArgumentError(f"field `{name}` has choices that read the same, such as 1 and '1'")
        _check_choices(name, choices, criteria)
        named = {text: criteria.get(text) for text in choices}
        return {"type": "choice", "instructions": words, "criteria": named}
    kind, levels = schema.get("type"), schema.get("x-levels")
    if kind == "number" and levels is not None:
        return {"type": "score", "instructions": words, "criteria": [*levels]}
    if kind == "boolean" and levels is None:
        if criteria and criteria.keys() != {"true", "false"}:
            raise InvalidArgumentError(f"field `{name}`: the Criteria of a bool are `true` and `false`, both")
        return {"type": "noul", "instructions": words, **({"criteria": criteria} if criteria else {})}
    advice = {
        "number": ': write Annotated[float, Score("lowest", ..., "highest")]',
        "integer": ": write Annotated[float, Score(...)], because a score may lie between two levels",
    }.get(str(kind), "")
    raise InvalidArgumentError(f"field `{name}` cannot be decided: it must be {_KINDS}{advice}")


def choices_of(schema: Json) -> dict[str, Any] | None:
    """Return the choices of a property as text -> JSON value; None if it has none."""
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if not isinstance(values, list):
        return None
    return {one if isinstance(one, str) else json.dumps(one): one for one in values}


def _check_choices(name: str, choices: Mapping[str, Any], criteria: Mapping[str, str]) -> None:
    if len(choices) < 2:
        raise InvalidArgumentError(f"field `{name}` has only one choice, and so nothing to decide")
    for text in criteria:
        if text not in choices:
            known = ", ".join(choices)
            raise InvalidArgumentError(
                f"field `{name}`: Criteria names `{text}`, but the choices are: {known}"
            )


def _properties(schema: Json) -> Json:
    root = _resolved(schema, schema)
    properties: Json = root["properties"] if is_record(schema) else {"value": root}
    return properties


def _resolved(schema: Json, root: Json) -> Json:
    """Return a schema in place of a reference to it."""
    seen: set[str] = set()
    while isinstance(reference := schema.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        found = resolve(reference, root)
        if not isinstance(found, dict):
            return schema
        schema = {**found, **{name: value for name, value in schema.items() if name != "$ref"}}
    return schema


def read_answers(schema: Json, questions: Mapping[str, Json], answers: Any) -> Answers:
    """Return what the answers to the questions of a schema say."""
    properties = _properties(schema)
    read = Answers({}, {}, {}, [])
    given = answers if isinstance(answers, Mapping) else {}
    for name, question in questions.items():
        problem = _read(read, name, question, _resolved(properties[name], schema), given.get(name))
        if problem:
            read.problems.append(Problem(name, problem))
    return read


def _read(read: Answers, name: str, question: Json, schema: Json, answer: Any) -> str | None:
    """Take an answer, or say what is wrong with it."""
    kind = question["type"]
    if not isinstance(answer, Mapping):
        return "there is no answer"
    if answer.get("type", kind) != kind:
        return f"the answer is of the type {answer['type']!r}, not {kind!r}"
    confidence: Any = answer.get("confidence")
    if _is_number(confidence):
        read.confidence[name] = confidence
    weights = answer.get("probabilities")
    if isinstance(weights, Mapping):
        read.probabilities[name] = {key: one for key, one in weights.items() if _is_number(one)}
    found: Any = answer.get(kind)
    if kind == "choice":
        choices = choices_of(schema) or {}
        if not isinstance(found, str) or found not in choices:
            return f"{found!r} is none of the choices: {', '.join(choices)}"
        read.value[name] = choices[found]
        return None
    if not _is_number(found):
        return f"expected a number, not {found!r}"
    if kind == "score":
        read.value[name] = found
        return None
    if not 0 <= found <= 1:
        return f"expected a number from 0 (false) to 1 (true), not {found!r}"
    read.value[name] = found >= 0.5
    read.probabilities[name] = {"true": found, "false": 1 - found}
    return None


def keyed(
    schema: Json, questions: Mapping[str, Json], probabilities: Mapping[str, dict[str, float]]
) -> dict[str, dict[Any, float]]:
    """Return probabilities by the JSON values of choices, and by True and False."""
    properties = _properties(schema)
    found: dict[str, dict[Any, float]] = {}
    for name, weights in probabilities.items():
        choices = choices_of(_resolved(properties[name], schema)) or {}
        if questions[name]["type"] == "noul":
            choices = {"true": True, "false": False}
        found[name] = {choices.get(text, text): weight for text, weight in weights.items()}
    return found


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
