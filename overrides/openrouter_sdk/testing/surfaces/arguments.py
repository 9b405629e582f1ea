"""Fill in the arguments of a tool, or a JSON reply, from the user's text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.testing.contract.contract import Schema, resolve
from openrouter_sdk.testing.contract.instances import Instances
from openrouter_sdk.testing.contract.validation import Validator, is_valid

_NAME = re.compile(r"\b[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")
_BETWEEN = re.compile(r"(?:,? and |,? or |, | & )(?:in |for |at )?")
_QUOTED = rf"[\"']?{_NAME.pattern}[\"']?"
_LISTED = re.compile(rf"{_QUOTED}(?:{_BETWEEN.pattern}{_QUOTED})+")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n]\s*)$")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w|\.\d)")
_NUMBERS = re.compile(rf"{_NUMBER.pattern}(?:(?:,? and |, ){_NUMBER.pattern}){{2,}}")
_WHOLE_TEXT = frozenset(
    {"expression", "input", "message", "prompt", "q", "query", "question", "search", "text"}
)
_CONSTRAINTS = ("const", "enum", "format", "pattern", "maxLength", "minLength")
_SCHEMA_KEYWORDS = ("$ref", "allOf", "anyOf", "oneOf", "properties")
_DECODER = json.JSONDecoder()


def from_text(schema: Schema, text: str, seed: int = 0, facts: Mapping[str, Any] | None = None) -> Any:
    """Return an instance of the schema whose simple properties come from `facts`, or else from the text.

    For a schema with a string `city`, "What is the weather in Paris?" gives `{"city": "Paris"}`. Properties
    with constraints stay as they are if the text does not meet them. A schema that is not one gives `{}`.
    """
    try:
        schema = _with_limits(schema)
        value = Instances(schema, seed).instance(schema, "arguments")
        _Filling(schema, text, facts or {}).fill(value, schema)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return {}  # users may send anything as a schema
    return value


# How the strict form of a schema says in the description what its keywords may not.
_COUNT, _AMOUNT = r"(\d+)", r"(-?\d+(?:\.\d+)?)\.(?: |$)"
_SAID: Final[tuple[tuple[str, str], ...]] = (
    (rf"\bAt least {_COUNT} characters?\.", "minLength"),
    (rf"\bAt most {_COUNT} characters?\.", "maxLength"),
    (rf"\bAt least {_COUNT} items?\.", "minItems"),
    (rf"\bAt most {_COUNT} items?\.", "maxItems"),
    (rf"\bAt least {_AMOUNT}", "minimum"),
    (rf"\bAt most {_AMOUNT}", "maximum"),
    (rf"\bMore than {_AMOUNT}", "exclusiveMinimum"),
    (rf"\bLess than {_AMOUNT}", "exclusiveMaximum"),
    (rf"\bA multiple of {_AMOUNT}", "multipleOf"),
)
_PATTERN: Final = re.compile(r"\bA match of the regular expression `(.*?)`\.")


def _with_limits(schema: Any) -> Any:
    """Return a schema with what its descriptions say as keywords, as models read them, too."""
    if isinstance(schema, list):
        return [_with_limits(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _with_limits(member) for name, member in schema.items()}
    text = schema.get("description")
    if not isinstance(text, str):
        return found
    limits = {keyword: json.loads(match[1]) for words, keyword in _SAID if (match := re.search(words, text))}
    if match := _PATTERN.search(text):
        limits["pattern"] = match[1]
    elif "Format: decimal." in text:
        limits["pattern"] = r"^[1-9][0-9]\.[0-9]{2}$"
    if not isinstance(found.get("anyOf"), list):
        return {**limits, **found}
    return {**found, "anyOf": [{**limits, **one} for one in found["anyOf"]]}


def from_each(schema: Schema, text: str, seed: int = 0, facts: Mapping[str, Any] | None = None) -> list[Any]:
    """Return an instance for each thing that a text lists, if the schema takes one of them, or else just one.

    "The weather in Paris and Oslo" gives `{"city": "Paris"}` and `{"city": "Oslo"}`. Of numbers, there must
    be three at least.
    """
    whole = from_text(schema, text, seed, facts)
    if isinstance(whole, dict):
        for texts in (*_one_name_each(text, whole), *_one_number_each(text, whole)):
            return [from_text(schema, one, seed, facts) for one in texts]
    return [whole]


def _one_name_each(text: str, whole: Mapping[str, Any]) -> Iterator[list[str]]:
    """Yield the text with each name of a list alone, if just one of the names is in an instance."""
    for listed in _LISTED.finditer(text):
        before, after = text[: listed.start()], text[listed.end() :]
        names = dict.fromkeys(one.strip("\"'") for one in _BETWEEN.split(listed[0]))
        taken = sum(isinstance(one, str) and one in names for one in whole.values())
        if taken == 1 and not _SENTENCE_START.search(before):
            yield [f"{before}{name}{after}" for name in names]


def _one_number_each(text: str, whole: Mapping[str, Any]) -> Iterator[list[str]]:
    """Yield the text with each number of a list as its only one, if an instance has just one number."""
    taken = sum(isinstance(one, int | float) and not isinstance(one, bool) for one in whole.values())
    for listed in _NUMBERS.finditer(text) if taken == 1 else ():
        before, after = (_NUMBER.sub("", one) for one in (text[: listed.start()], text[listed.end() :]))
        yield [f"{before}{number}{after}" for number in dict.fromkeys(_NUMBER.findall(listed[0]))]


class _Filling:
    """Puts what is known into an instance, and into the objects in it."""

    def __init__(self, root: Schema, text: str, facts: Mapping[str, Any]) -> None:
        self._root = root
        self._text = text
        self._facts = facts
        self._names = _names(text)
        self._numbers = (match[0] for match in _NUMBER.finditer(text))
        self._validator = Validator(root)

    def fill(self, value: Any, schema: Schema) -> None:
        schema = resolve(self._root, schema)
        if not isinstance(value, dict):
            return
        for name, definition in schema.get("properties", {}).items():
            if isinstance(value.get(name), dict):
                self.fill(value[name], definition)
            elif name in value or schema is self._root:
                found = self._found(name, resolve(self._root, definition))
                if found is not None:
                    value[name] = found

    def _found(self, name: str, schema: Schema) -> Any:
        known = self._facts.get(name)
        if known is not None and is_valid(self._validator.violations(schema, known)):
            return known
        said = _said(name, schema, self._text, self._names, self._numbers)
        return said if said is not None and is_valid(self._validator.violations(schema, said)) else None


def _names(text: str) -> Iterator[str]:
    """Yield runs of capitalised words that do not start a sentence."""
    for match in _NAME.finditer(text):
        if not _SENTENCE_START.search(text[: match.start()]):
            yield match[0]


def _said(name: str, schema: Schema, text: str, names: Iterator[str], numbers: Iterator[str]) -> Any:
    kind = schema.get("type")
    if "enum" in schema:
        return next((one for one in schema["enum"] if _mentions(text, str(one))), None)
    if kind == "string" and not any(key in schema for key in _CONSTRAINTS):
        return (text or None) if name in _WHOLE_TEXT else next(names, None)
    if kind in ("integer", "number"):
        return _number(next(numbers, None), is_integer=kind == "integer")
    return None


def _mentions(text: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) is not None


def _number(text: str | None, *, is_integer: bool) -> float | int | None:
    if text is None:
        return None
    value = float(text)
    if is_integer or value.is_integer():
        return int(value)
    return value


def schema_in(text: str) -> Schema:
    """Return the JSON Schema that instructions contain, as requests for any JSON object often have one."""
    start = text.find("{")
    while start >= 0:
        try:
            found, _ = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and any(key in found for key in _SCHEMA_KEYWORDS):
            return found
        start = text.find("{", start + 1)
    return {"type": "object", "properties": {"answer": {"type": "string"}}}


def parameters_of(tool: Mapping[str, Any]) -> Schema:
    """Return the JSON Schema of a function tool's arguments; an object by default."""
    found = tool.get("parameters") or tool.get("input_schema")
    return found if isinstance(found, Mapping) else {"type": "object"}
