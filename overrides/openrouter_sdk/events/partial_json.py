"""Read JSON that is not complete yet, such as the arguments of a tool call while they stream."""

from __future__ import annotations

import re
from typing import Any

_PLACE = re.compile(r" at line (\d+) column (\d+)$")


def parse_partial(text: str | bytes) -> Any:
    """The value that the JSON so far stands for.

    The text may end anywhere, also (as bytes) inside a UTF-8 character:

    - no text, or only white space: None;
    - a string: what there is of it, less an escape or a character that is cut;
    - a number: its value so far if it is a number so far (12 of `12`, which may become 123), else nothing
      (of `-`, `1.`, `1e+`): so a number at the very end may change, and may vanish for a while;
    - `true`, `false`, `null`: nothing until the last letter is there;
    - a list: the elements so far, without one that is nothing; a comma at the end is fine;
    - an object: the members so far, without one whose key is cut, or whose value has not begun or is
      nothing. Of equal keys the last counts.

    "Nothing" as a whole is None. A complete text gives its value, the same as any JSON parser.

    Raises ValueError for text that no continuation can make JSON, naming the offset (in bytes if the text
    is bytes, else in characters): wrong syntax, something behind the value, NaN, a lone surrogate, bytes
    that are no UTF-8, or more than some 200 levels.
    """
    import jiter  # here, because most programs never read incomplete JSON

    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    try:
        return jiter.from_json(data, allow_inf_nan=False)
    except ValueError as error:
        if not str(error).startswith("EOF "):
            raise _invalid(text, data, error) from None
    try:  # it ends early, and nothing in it is wrong so far
        return jiter.from_json(data, partial_mode="trailing-strings")
    except ValueError as error:
        if str(error).startswith("EOF "):
            return None  # not even the beginning of a value
        raise _invalid(text, data, error) from None


def _invalid(text: str | bytes, data: bytes, error: ValueError) -> ValueError:
    said = str(error)
    place = _PLACE.search(said)
    if place is None:
        return ValueError(f"not JSON: {said}")
    line, column = int(place[1]), int(place[2])
    start = 0
    for _ in range(line - 1):
        start = data.index(b"\n", start) + 1
    offset = min(max(start + column - 1, 0), len(data))  # column 0 is the LF before the line
    if isinstance(text, str):
        offset = len(data[:offset].decode("utf-8", "replace"))
    return ValueError(f"not JSON at offset {offset}: {said[: place.start()]}")
