"""Parse incomplete JSON, such as the arguments of a tool call while they are streamed."""

from __future__ import annotations

import re
from typing import Any

_POSITION = re.compile(r" at line (\d+) column (\d+)$")
_STRING = r'"(?:[^"\\]|\\.)*'
# A surrogate pair, a lone surrogate (but no first half at the end), any other escape, or a control character.
_ESCAPE = (
    r"(?P<pair>\\u[dD][89abAB]..\\u[dD][c-fC-F]..)"
    r"|(?P<lone>\\u[dD](?:[c-fC-F]..|[89abAB]..(?!(?:\\(?:u.{0,3})?)?\Z)))"
    r"|\\.|(?P<control>[\x00-\x1f])"
)


def parse_partial(text: str | bytes) -> Any:
    """Parse JSON that may be truncated anywhere, even, as bytes, inside a UTF-8 character.

        >>> parse_partial('{"city": "Par')
        {'city': 'Par'}

    Complete JSON gives the same value as any JSON parser. In truncated JSON, the last value is

    - a string: included, without an incomplete escape or character;
    - a number: included if valid so far, such as 12, which may become 123; otherwise omitted, such as
      `-`, `1.` or `1e+`. So the last number may change, and disappear temporarily;
    - `true`, `false` or `null`: omitted until complete;
    - a list: included, without an omitted element; a trailing comma is allowed;
    - an object: included, without a member whose key is incomplete or whose value is missing or omitted.
      The last of duplicate keys wins.

    If there is no value, or it is omitted, the result is None.

    Raises ValueError for text that is not the beginning of JSON, with the offset in bytes or characters:
    for a syntax error, data after the value, NaN, a lone surrogate, invalid UTF-8, or more than about 200
    levels of nesting.
    """
    import jiter  # here, because most programs never parse incomplete JSON

    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    try:
        return jiter.from_json(data, allow_inf_nan=False)
    except ValueError as error:
        if not str(error).startswith("EOF "):
            raise _invalid(text, data, error) from None
    try:  # truncated, but valid so far
        return jiter.from_json(data, partial_mode="trailing-strings")
    except ValueError as error:
        if str(error).startswith("EOF "):
            return None  # no value has begun
        raise _invalid(text, data, error) from None


def parse_partial_object(text: str) -> dict[str, Any]:
    """Parse the beginning of a JSON object, as models write it; empty if it is not the beginning of one."""
    for repair in (str, repair_strings):  # models do not always escape control characters
        try:
            value = parse_partial(repair(text))
        except ValueError:
            continue
        return value if isinstance(value, dict) else {}
    return {}


def repair_strings(text: str) -> str:
    """Escape control characters in the strings of a JSON text, and replace escapes of lone surrogates."""
    return re.sub(_STRING, lambda string: re.sub(_ESCAPE, _repair, string[0], flags=re.S), text, flags=re.S)


def _repair(match: re.Match[str]) -> str:
    if match["control"]:
        return f"\\u{ord(match[0]):04x}"
    return "\ufffd" if match["lone"] else match[0]


def _invalid(text: str | bytes, data: bytes, error: ValueError) -> ValueError:
    message = str(error)
    position = _POSITION.search(message)
    if position is None:
        return ValueError(f"not JSON: {message}")
    line, column = int(position[1]), int(position[2])
    start = 0
    for _ in range(line - 1):
        start = data.index(b"\n", start) + 1
    offset = min(max(start + column - 1, 0), len(data))  # column 0 is the LF of the line before
    if isinstance(text, str):
        offset = len(data[:offset].decode("utf-8", "replace"))
    return ValueError(f"not JSON at offset {offset}: {message[: position.start()]}")
