"""Parse values from their text in a path, query, header or form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.validation import Validator, Violations, best_match

_CONSTANTS = {"true": True, "false": False, "null": None, "": None}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def parse_value(
    validator: Validator, schema: Schema, texts: Sequence[str], *, explode: bool = True
) -> tuple[Any, Violations]:
    """Parse the texts of one name in the way that fits the schema best; return the value and its violations.

    With `explode`, each text is an item of a list; without, a text has all items separated by commas.
    """
    if validator.accepts(schema, "array"):
        items = list(texts) if explode else [item for text in texts for item in text.split(",")]
        definition = validator.items(schema)
        found: Any = [_parse(validator, definition, item)[0] for item in items]
        return found, validator.violations(schema, found)
    if len(texts) > 1:
        return list(texts), validator.violations(schema, list(texts))
    return _parse(validator, schema, texts[0])


def _parse(validator: Validator, schema: Schema, text: str) -> tuple[Any, Violations]:
    readings = [(one, validator.violations(schema, one)) for one in _readings(text)]
    nearest = best_match(violations for _, violations in readings)
    return next((one, violations) for one, violations in readings if violations is nearest)


def _readings(text: str) -> Iterator[Any]:
    yield text
    if text in _CONSTANTS:
        yield _CONSTANTS[text]
    elif _NUMBER.fullmatch(text):
        yield float(text) if re.search("[.eE]", text) else int(text)
