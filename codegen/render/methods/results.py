"""What a method returns: the result of the responses that tell of success."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from attrs import field, frozen

from codegen.document.media_types import EVENTS, JSON, LINES, TEXT, Kind, kind_of, order_of
from codegen.document.openapi import Schema, SpecError
from codegen.render.emit import Emitter, Used, union


@frozen
class Result:
    """The result of an operation."""

    status: str
    """The first status of success that has content, or else the first."""
    media: str | None
    """Media type by which it is read, such as `application/json` for all JSON; None without content."""
    schema: Schema | None = None
    accept: str = ""
    """What to ask for, if that is not `media`."""
    others: dict[int, Schema] = field(factory=dict)
    """Statuses of success that answer by another schema."""
    empty: list[int] = field(factory=list)
    """Statuses of success without content, beside those with it."""

    @property
    def schemas(self) -> list[Schema]:
        """The schemas of all successes."""
        return [self.schema or {}, *self.others.values()]

    def type(self, emitter: Emitter, used: Used) -> str:
        """Return the type of the result."""
        if self.media is None:
            return "None"
        if self.media in (JSON, LINES):
            types = [emitter.response_type(schema, used) for schema in self.schemas]
        else:
            types = ["str" if self.media == TEXT else "bytes"]
        return union([*types, "None"] if self.empty else types)


def result_of(operation: dict[str, Any], components: dict[str, Schema]) -> Result:
    """Return the result of an operation. Raises SpecError for successes that no type describes."""
    place = str(operation["operationId"])
    responses: dict[str, Any] = operation["responses"]
    successes = _successes(responses)
    if not successes:
        raise SpecError("has no successful response", place=place)
    contents = {status: _content(responses[status], components) for status in successes}
    full = {status: content for status, content in contents.items() if content is not None}
    if not full:
        return Result(successes[0], None)
    empty = [code for status in contents.keys() - full.keys() for code in covered(status, responses)]
    status, (kind, media, schema) = next(iter(full.items()))
    if any(other[0] != kind for other in full.values()):
        listed = ", ".join(f"{other} with {content[1]}" for other, content in full.items())
        raise SpecError(f"has successful responses that are read differently: {listed}", place=place)
    canonical = {"json": JSON, "lines": LINES, "text": TEXT}.get(kind, media)
    others = {
        code: found[2]
        for other, found in full.items()
        if found[2] != schema and kind in ("json", "lines")
        for code in covered(other, responses)
    }
    accept = ", ".join(dict.fromkeys(content[1] for content in full.values()))
    is_only = kind in ("text", "bytes") and all(len(responses[s]["content"]) == 1 for s in full)
    asked = "" if is_only or accept == canonical else accept
    return Result(status, canonical, schema, asked, others, sorted(empty))


def streams(operation: dict[str, Any]) -> bool:
    """Whether an operation may answer with a stream of events."""
    return any(EVENTS in response.get("content", {}) for response in operation["responses"].values())


def only_streams(operation: dict[str, Any]) -> bool:
    """Whether each success of an operation is a stream of events."""
    contents = [
        operation["responses"][status].get("content", {}) for status in _successes(operation["responses"])
    ]
    return bool(contents) and all(content.keys() == {EVENTS} for content in contents)


def _successes(responses: dict[str, Any]) -> list[str]:
    """Return the statuses of success; `default` is one if no other is. Redirects are not followed."""
    found = [status for status in responses if status.startswith("2")]
    return found or [status for status in responses if status == "default"]


def _content(response: dict[str, Any], components: dict[str, Schema]) -> tuple[Kind, str, Schema] | None:
    """Return how the content of a response is read, its media type and schema; None without content."""
    content = {m: b for m, b in response.get("content", {}).items() if kind_of(m, b, components) != "events"}
    for media in sorted(content, key=order_of):
        return kind_of(media, content[media], components), media, content[media].get("schema", {})
    return None


def covered(status: str, listed: Iterable[str]) -> list[int]:
    """Return the statuses of a key of `responses`.

    `4XX` covers those that are not listed, and `default` errors that are not.
    """
    if status.isdigit():
        return [int(status)]
    others = [int(other) for other in HTTPStatus if str(int(other)) not in listed]
    return [
        other for other in others if (other >= 400 if status == "default" else str(other)[0] == status[0])
    ]
