"""Read the requests of a map: lines of JSON, or a prompt a line."""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeGuard

Format: TypeAlias = Literal["jsonl", "text"]

_JSON_SUFFIXES: Final = (".jsonl", ".ndjson", ".json")
_EXAMPLES: Final = '"a prompt", {"prompt": "..."} or {"messages": [...]}'


class PromptRow(NamedTuple):
    """A request of a file."""

    line: int
    """The number of its line, counted from 1."""
    request: dict[str, Any]
    """Arguments of `chat.send`, with an `id` if the line has one."""


class RowError(ValueError):
    """A line that is no request; the message names file and line."""


def format_of(name: str, text: str) -> Format:
    """Return the format of a file by its suffix; of stdin, which is called `-`, by its first character."""
    if name == "-":
        return "jsonl" if text.lstrip()[:1] in ("{", '"') else "text"
    return "jsonl" if name.lower().endswith(_JSON_SUFFIXES) else "text"


def rows_of(name: str, text: str, given: Format | None, system: str | None) -> list[PromptRow]:
    """Return the requests of a file, without its empty lines. Raises RowError for a line that is none.

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
            raise RowError(
                f"{place}: the id {id!r} is also that of line {places[id]}; each needs its own, or none"
            )
        rows.append(PromptRow(number, request))
    if not rows:
        raise RowError(f"{name}: there are no prompts in it")
    return rows


def _value(place: str, line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        reason = getattr(error, "msg", "it is not valid")
        column = getattr(error, "colno", None)
        where = f" at character {column}" if column else ""
        raise RowError(f"{place}: no JSON: {reason}{where}; each line must be {_EXAMPLES}") from None
    except RecursionError:
        raise RowError(f"{place}: the JSON is nested too deeply") from None


def _request(place: str, value: Any, system: str | None) -> dict[str, Any]:
    if isinstance(value, str):
        value = {"prompt": value}
    elif _is_messages(value):
        value = {"messages": value}
    if not isinstance(value, dict):
        raise RowError(f"{place}: must be {_EXAMPLES}, not {_kind(value)}")
    request = dict(value)
    _check_id(place, request)
    if "prompt" in request:
        prompt = request.pop("prompt")
        if "messages" in request:
            raise RowError(f"{place}: has both `prompt` and `messages`; leave one out")
        if not isinstance(prompt, str) or not prompt.strip():
            raise RowError(f"{place}: `prompt` must be a text that is not empty")
        request["messages"] = [{"role": "user", "content": prompt}]
    messages = request.get("messages")
    if not _is_messages(messages):
        wrong = (
            "has neither `prompt` nor `messages`"
            if messages is None
            else "`messages` must be a list of objects"
        )
        raise RowError(f"{place}: {wrong}; each line must be {_EXAMPLES}")
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
        raise RowError(f"{place}: `id` must be a text that is not empty, or a whole number, not {_kind(id)}")


def _is_messages(value: object) -> TypeGuard[list[dict[str, Any]]]:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


_KINDS: Final = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")


def decoded(name: str, data: bytes) -> str:
    """Return the text of a file in UTF-8. Raises RowError, which names the line."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RowError(f"{name}:{line}: this is not text in UTF-8") from None
