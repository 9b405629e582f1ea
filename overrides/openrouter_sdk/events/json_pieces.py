"""Join the pieces of JSON texts, such as the arguments of tool calls."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from json import JSONDecoder
from typing import Any

import orjson

from openrouter_sdk.events.surrogates import encodable


def join_json(pieces: list[str]) -> str:
    """Join the pieces of a JSON text.

    Some providers send a placeholder, `{}`, before the pieces, repeat the whole text after them, or send ever
    longer beginnings of it. So the last of several complete objects is kept, unless it is empty.
    """
    pieces = [piece for piece in pieces if piece]
    text = "".join(pieces)
    if len(pieces) > 1 and all(map(_continues, pairwise(pieces))) and _is_object(pieces[-1]):
        return pieces[-1]
    return _last_object(text) if re.search(r"\}\s*\{", text) else text


def parse_json(text: str) -> Any:
    """Parse JSON whose strings may have unescaped control characters. Raises ValueError if it is invalid."""
    try:
        return orjson.loads(text)
    except ValueError:
        return _parse_leniently(text)


def parse_exactly(text: str) -> Any:
    """Parse JSON like `parse_json`, with integers of any size."""
    return _parse_leniently(text) if re.search(r"\d{19}", text) else parse_json(text)


def _parse_leniently(text: str) -> Any:
    try:
        decoder = JSONDecoder(strict=False, parse_constant=_refuse, parse_float=_finite)
        return encodable(decoder.decode(text))
    except RecursionError as error:
        raise ValueError("the JSON text is nested too deeply") from error


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise ValueError(f"{number} is too large a number")
    return value


def _is_object(text: str) -> bool:
    try:
        return type(parse_json(text)) is dict
    except ValueError:
        return False


def _continues(pair: tuple[str, str]) -> bool:
    return pair[1].startswith(pair[0])


def _last_object(text: str) -> str:
    decode = JSONDecoder(strict=False).raw_decode
    start, last = _skip_space(text, 0), ""
    while start < len(text):
        try:
            value, end = decode(text, start)
        except (ValueError, RecursionError):
            return text[start:] if last == "{}" else last or text
        if type(value) is not dict:
            return text
        last = text[start:end] if value else last or "{}"
        start = _skip_space(text, end)
    return last


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\r\n":
        position += 1
    return position
