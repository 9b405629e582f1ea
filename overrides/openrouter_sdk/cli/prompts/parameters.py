"""`-o KEY VALUE` and `--schema FILE|JSON`: what is said in JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import near

_ADVICE: Final = {
    "model": "use -m MODEL",
    "messages": "they are made from the prompt",
    "tools": "use -T MODULE:FUNCTION",
    "stream": "the command decides; `ask` has --no-stream",
}
"""Parameters that are no option -> what to do instead."""


def read_settings(pairs: Sequence[str] | None, allowed: Iterable[str]) -> dict[str, Any]:
    """Return the parameters of pairs of key and value. Raises CommandError.

    A value is JSON, or else text: `0.2`, `true`, `'{"sort": "price"}'`, `high`. What begins as an object, a
    list or a string must be valid.
    """
    names = [*allowed]
    found: dict[str, Any] = {}
    for pair in pairs or ():
        if not pair.startswith("["):
            raise CommandError("-o takes two values, KEY and VALUE, with spaces before them")
        key, value = json.loads(pair)
        if key not in names:
            meant = near(key, names)
            advice = f"did you mean {' or '.join(meant)}?" if meant else "-o extra_body JSON sends any other"
            raise CommandError(f"-o {key}: {_ADVICE.get(key, f'there is no such parameter; {advice}')}")
        if key in found:
            raise CommandError(f"-o {key} is given twice")
        is_json = value.strip()[:1] in ("{", "[", '"')
        found[key] = read_json(f"-o {key}", value, default=None if is_json else value)
    return found


def chat_settings(pairs: Sequence[str] | None, *, has_schema: bool = False) -> dict[str, Any]:
    """Return the parameters of a chat. Raises CommandError."""
    if not pairs:
        return {}
    from openrouter_api.operations.chat import SEND

    ours = {"prompt", "response_format", "stream_options"} if has_schema else {"prompt", "stream_options"}
    names = {name for body in SEND.bodies for name in body.fields} - {*_ADVICE, *ours}
    return read_settings(pairs, sorted(names | {"extra_body"}))


def read_json(where: str, text: str, *, default: Any = None) -> Any:
    """Return a value, or the default if the text is no JSON. Raises CommandError if there is none."""
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        if default is None:
            raise CommandError(f"{where}: broken JSON: {error}") from None
        return default
    if isinstance(value, float) and not math.isfinite(value):
        raise CommandError(f"{where}: {text} is too large")
    return value


def _unique(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) < len(members):
        names = [name for name, _ in members]
        raise ValueError(f"the key {next(name for name in names if names.count(name) > 1)!r} is there twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def read_schema(given: str | None) -> dict[str, Any] | None:
    """Return the schema; what begins with a brace is JSON, everything else the name of a file.

    Raises CommandError for a file that cannot be read, and for broken JSON.
    """
    if given is None:
        return None
    is_json = given.lstrip().startswith("{")
    where = "--schema" if is_json else f"--schema {given}"
    try:
        text = given if is_json else Path(given).read_text("utf-8-sig")
    except (OSError, ValueError) as error:
        why = (
            "it is not text in UTF-8"
            if isinstance(error, UnicodeError)
            else getattr(error, "strerror", error)
        )
        raise CommandError(f"{where}: {why}") from None
    schema = read_json(where, text)
    if not isinstance(schema, dict):
        raise CommandError(f'{where}: a schema is an object, such as {{"type": "object"}}')
    return schema
