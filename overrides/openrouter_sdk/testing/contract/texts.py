"""Read a value out of the text that carries it in a path, a query, a header or a form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.validation import Faults, Validator, closest

_WORDS = {"true": True, "false": False, "null": None, "": None}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def value(
    validator: Validator, schema: Schema, texts: Sequence[str], *, explode: bool = True
) -> tuple[Any, Faults]:
    """The value that the texts of one name stand for, read in favour of the sender, and its faults.

    A list is one text an item (`explode`), or one text with commas, as OpenAPI's style `form` has it.
    """
    if validator.admits(schema, "array"):
        items = list(texts) if explode else [item for text in texts for item in text.split(",")]
        about = validator.items(schema)
        found: Any = [_read(validator, about, item)[0] for item in items]
        return found, validator.faults(schema, found)
    if len(texts) > 1:
        return list(texts), validator.faults(schema, list(texts))
    return _read(validator, schema, texts[0])


def _read(validator: Validator, schema: Schema, text: str) -> tuple[Any, Faults]:
    readings = [(one, validator.faults(schema, one)) for one in _readings(text)]
    nearest = closest(faults for _, faults in readings)
    return next((one, faults) for one, faults in readings if faults is nearest)


def _readings(text: str) -> Iterator[Any]:
    yield text
    if text in _WORDS:
        yield _WORDS[text]
    elif _NUMBER.fullmatch(text):
        yield float(text) if re.search("[.eE]", text) else int(text)
