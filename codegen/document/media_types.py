"""Tell by its media type, and by its schema where that leaves it open, how a body is written and read."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from codegen.document.openapi import Schema, ref_name

JSON = "application/json"
LINES = "application/jsonl"
TEXT = "text/plain"
BYTES = "application/octet-stream"
EVENTS = "text/event-stream"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

Kind: TypeAlias = Literal["json", "lines", "events", "multipart", "form", "text", "bytes"]

_LINES = frozenset(
    (
        LINES,
        *("application/json-lines", "application/jsonlines", "application/ndjson", "application/json-seq"),
        *("application/x-json-lines", "application/x-jsonl", "application/x-jsonlines"),
        *("application/x-ndjson", "application/x-json-stream", "text/jsonl", "text/x-ndjson"),
    )
)
_TEXTS = frozenset(("xml", "yaml", "x-yaml", "javascript", "graphql", "sql", "toml"))
_OPEN = frozenset(("*/*", "application/*"))
"""Ranges that say nothing of how a body is written."""
_EXACT: dict[str, Kind] = {EVENTS: "events", MULTIPART: "multipart", FORM: "form"}
_ORDER: tuple[Kind, ...] = ("json", "lines", "events", "multipart", "form", "text", "bytes")


def plain_media_type(media: str) -> str:
    """Return a media type in lower case, without the parameters that our encoding decides."""
    essence, *parameters = (part.strip() for part in media.split(";"))
    ours = ("charset", "boundary")
    kept = [part for part in parameters if part and part.partition("=")[0].strip().lower() not in ours]
    return ";".join((essence.lower(), *kept))


def essence_of(media: str) -> str:
    """Return a media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of a media type is JSON (RFC 8259; RFC 6839, 3.1, for `+json`)."""
    kind, _, subtype = essence_of(media).partition("/")
    return subtype == "json" or (subtype.endswith("+json") and bool(kind))


def is_lines(media: str) -> bool:
    """Whether a body of a media type is a JSON value for each line."""
    return essence_of(media) in _LINES


def kind_of(media: str, body: dict[str, Any], components: dict[str, Schema]) -> Kind:
    """Return how a body is written: `body` is its media type object, with the schema."""
    essence = essence_of(media)
    schema = _resolved(body.get("schema", {}), components)
    if is_json(media):
        return "json"
    if essence in _EXACT:
        return _EXACT[essence]
    is_string = schema.get("type") == "string" or schema.get("format") == "binary"
    if is_string and is_binary(schema):
        return "bytes"
    if is_lines(media):
        return "text" if is_string else "lines"
    subtype = essence.partition("/")[2]
    if essence in _OPEN:
        return "text" if is_string else "json" if _is_structured(schema, components) else "bytes"
    is_text = essence.startswith("text/") or subtype in _TEXTS or subtype.endswith(("+xml", "+yaml"))
    return "text" if is_text else "bytes"


def sent_media(content: dict[str, Any], components: dict[str, Schema]) -> dict[str, Kind]:
    """Return the media types in which a body is sent, with its kinds.

    Left out are texts, such as XML, beside JSON, a form or a plain text, and ranges of JSON beside JSON.
    """
    kinds: dict[str, Kind] = {media: kind_of(media, body, components) for media, body in content.items()}
    texts = [media for media, kind in kinds.items() if kind == "text"]
    best = "" if set(kinds.values()) - {"text", "bytes"} else TEXT if TEXT in texts else next(iter(texts), "")
    for media in [media for media in texts if media != best]:
        del kinds[media]
    for media in [m for m, kind in kinds.items() if "*" in m and kind == "json" and JSON in content]:
        del kinds[media]
    return kinds


def order_of(media: str) -> tuple[bool, int, str]:
    """Return the key by which media types are sorted: JSON first, because it is the one to request."""
    kind = "json" if is_json(media) else "lines" if is_lines(media) else "bytes"
    return essence_of(media) != JSON, _ORDER.index(kind), media


def is_binary(schema: Schema) -> bool:
    """Whether a value of a schema is bytes, as OpenAPI 3.0 and 3.1 write it."""
    media = str(schema.get("contentMediaType", ""))
    is_media = bool(media) and not (media.startswith("text/") or is_json(media))
    return schema.get("format") == "binary" or (is_media and "contentEncoding" not in schema)


def _resolved(schema: Schema, components: dict[str, Schema]) -> Schema:
    seen = set[str]()
    while (name := ref_name(schema)) is not None and name not in seen:
        seen.add(name)
        schema = components.get(name, {})
    return schema


def _is_structured(schema: Schema, components: dict[str, Schema]) -> bool:
    """Whether a schema is of JSON, and not of a text."""
    schema = _resolved(schema, components)
    if members := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
        return any(_is_structured(member, components) for member in members)
    types = schema.get("type")
    listed = types if isinstance(types, list) else [types]
    return bool(schema.get("properties")) or any(
        kind in ("object", "array", "integer", "number", "boolean") for kind in listed
    )
