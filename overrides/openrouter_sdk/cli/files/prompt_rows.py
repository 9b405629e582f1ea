"""Read the requests of a map: lines of JSON, or a prompt a line."""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from openrouter_sdk.cli.exits import CommandError

Format: TypeAlias = Literal["jsonl", "text"]

_JSON_SUFFIXES: Final = (".jsonl", ".ndjson", ".json")
_EXAMPLES: Final = '"a prompt", {"prompt": "..."} or {"messages": [...]}'


class PromptRow(NamedTuple):
    """A request of a file."""

    line: int
    """The number of its line, counted from 1."""
    request: dict[str, Any]
    """Arguments of `chat.send`, with an `id` if the line has one."""


def format_of(name: str, text: str) -> Format:
    """Return the format of a file by its suffix; of stdin, which is called `-`, by its first character."""
    if name == "-":
        return "jsonl" if text.lstrip()[:1] in ("{", '"') else "text"
    return "jsonl" if name.lower().endswith(_JSON_SUFFIXES) else "text"


def rows_of(name: str, text: str, given: Format | None, system: str | None) -> list[PromptRow]:
    """Return the requests of a file, without its empty lines. Raises CommandError for a line that is none.

    `system` is put before the messages of each request that has no system prompt of its own.
    """
    kind = given or format_of(name, text)
    rows: list[PromptRow] = []
    places: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = f"{name}:{number}"
        request = _request(place, _value(place, line) if kind == "jsonl" else line.strip(), system)
        id = request.get("id")
        if id is not None and places.setdefault(id, number) != number:
            raise CommandError(
                f"{place}: the id {id!r} is also that of line {places[id]}; each needs its own, or none"
            )
        rows.append(PromptRow(number, request))
    if not rows:
        raise CommandError(f"{name}: there are no prompts in it")
    return rows


def _value(place: str, line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at character {error.colno}"
    except (ValueError, RecursionError) as error:
        reason = str(error)
    raise CommandError(f"{place}: no JSON: {reason}; each line must be {_EXAMPLES}")


def _request(place: str, value: Any, system: str | None) -> dict[str, Any]:
    if isinstance(value, str):
        value = {"prompt": value}
    elif isinstance(value, list):
        value = {"messages": value}
    if not isinstance(value, dict) or ("prompt" in value) == ("messages" in value):
        raise CommandError(f"{place}: must be {_EXAMPLES}")
    request = dict(value)
    _check_id(place, request)
    if "prompt" in request:
        prompt = request.pop("prompt")
        if not isinstance(prompt, str) or not prompt.strip():
            raise CommandError(f"{place}: `prompt` must be a text that is not empty")
        request["messages"] = [{"role": "user", "content": prompt}]
    messages = request["messages"]
    if not (isinstance(messages, list) and messages and all(isinstance(one, dict) for one in messages)):
        raise CommandError(f"{place}: `messages` must be a list of objects")
    if system is not None and messages[0].get("role") not in ("system", "developer"):
        request["messages"] = [{"role": "system", "content": system}, *messages]
    return request


def _check_id(place: str, request: dict[str, Any]) -> None:
    id = request.get("id")
    if isinstance(id, int) and not isinstance(id, bool):
        request["id"] = str(id)  # as databases number their rows
    elif id is None:
        request.pop("id", None)
    elif not isinstance(id, str) or not id:
        raise CommandError(f"{place}: `id` must be a text that is not empty, or a whole number")


def decoded(name: str, data: bytes) -> str:
    """Return the text of a file in UTF-8. Raises CommandError, which names the line."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CommandError(f"{name}:{line}: this is not text in UTF-8") from None
