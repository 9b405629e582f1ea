"""`-o KEY VALUE`: parameters of a request."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any, Final, NoReturn

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import near

_ADVICE: Final = {
    "model": "use -m MODEL",
    "messages": "they are made from the prompt",
    "tools": "use -T MODULE:FUNCTION",
    "stream": "use --no-stream",
    "stream_options": "the program sets them",
    "n": "there is one answer",
}
"""Parameters that are no option -> what to do instead."""


def read_settings(pairs: Sequence[Any] | None, allowed: Iterable[str]) -> dict[str, Any]:
    """Return the parameters of pairs of key and value. Raises CommandError.

    A value is JSON, or else text: `0.2`, `true`, `'{"sort": "price"}'`, `high`. What begins as an object, a
    list or a string must be valid.
    """
    names = [*allowed]
    found: dict[str, Any] = {}
    for key, value in pairs or ():
        if key in _ADVICE and key not in names:
            raise CommandError(f"-o {key}: {_ADVICE[key]}")
        if key not in names:
            meant = near(key, names)
            advice = f"did you mean {' or '.join(meant)}?" if meant else "-o extra_body JSON sends any other"
            raise CommandError(f"-o {key}: there is no such parameter; {advice}")
        if key in found:
            raise CommandError(f"-o {key} is given twice")
        found[key] = read_value(key, value)
    return found


def read_value(key: str, text: str) -> Any:
    """Return the value that a text stands for. Raises CommandError for broken JSON."""
    bare = text.strip()
    try:
        value = json.loads(bare, object_pairs_hook=_unique, parse_constant=_no_constant)
    except RecursionError:
        raise CommandError(f"-o {key}: the JSON is nested too deeply") from None
    except ValueError as error:
        if bare[:1] in ("{", "[", '"'):
            raise CommandError(f"-o {key}: broken JSON: {error}") from None
        return text
    if isinstance(value, float) and not math.isfinite(value):
        raise CommandError(f"-o {key}: {bare} is too large")
    return value


def _unique(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in members:
        if name in found:
            raise ValueError(f"the key {name!r} is there twice")
        found[name] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
