"""How the properties of a form are written: by the Encoding Object of OpenAPI, or as is usual.

The usual is what the runtime does with a value by itself: a scalar is a text, a list repeats its name, and
a file is a part of its own. What is said beyond that is a media type, such as `application/json`, or a
style, with `*` if it is exploded and `+` if reserved characters are not escaped.
"""

from __future__ import annotations

from typing import Any

from codegen.document.media_types import JSON, Kind, essence_of, is_binary, is_json
from codegen.document.openapi import Schema, SpecError, ref_name
from codegen.normalise.schemas.null import split_null

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


def _bare(schema: Schema, components: dict[str, Schema]) -> Schema:
    """Return a schema without null, and with its reference resolved."""
    schema = split_null(schema)[0]
    while (name := ref_name(schema)) is not None:
        schema = split_null(components[name])[0]
    return schema


def is_file(schema: Schema, components: dict[str, Schema]) -> bool:
    """Whether values of a property are files, or lists of files."""
    bare = _bare(schema, components)
    if members := bare.get("anyOf") or bare.get("oneOf"):
        return any(is_file(member, components) for member in members)
    return is_file(bare["items"], components) if isinstance(bare.get("items"), dict) else is_binary(bare)


def file_kind(schema: Schema, encoding: dict[str, Any]) -> Schema:
    """Return the schema of a property of a multipart form; that of a file, if its encoding makes it one."""
    media = [essence_of(one) for one in encoding.get("contentType", "").split(",") if one.strip()]
    is_plain = not media or any(one.startswith("text/") or is_json(one) for one in media)
    if is_plain or schema.get("type") not in (None, "string") or schema.keys() - {"type", "description"}:
        return schema
    return {**schema, "type": "string", "format": "binary"}


def check_headers(holder: dict[str, Any], place: str) -> None:
    """Raise SpecError for a header that a part of a multipart form must have: none is sent."""
    for key, encoding in holder.get("encoding", {}).items():
        for name, header in encoding.get("headers", {}).items():
            if header.get("required") and name.lower() != "content-type":
                raise SpecError(
                    f"the part {key} needs the header {name}; headers of parts cannot be sent", place=place
                )


def encoding_of(
    schema: Schema, encoding: dict[str, Any], kind: Kind, components: dict[str, Schema], place: str
) -> str:
    """Return how a property of a form is written; empty for the usual."""
    style = encoding.get("style", "form")
    if style not in _STYLES:
        raise SpecError(f"`style: {style}` is not one of {', '.join(_STYLES)}", place=place)
    if encoding.keys() & {"style", "explode", "allowReserved"}:
        exploded = encoding.get("explode", style == "form")
        reserved = encoding.get("allowReserved") and kind == "form"
        found = f"{style}{'*' if exploded else ''}{'+' if reserved else ''}"
        return found if not _is_usual(found, schema, components) else ""
    media = str(encoding.get("contentType", ""))
    if media and not is_file(schema, components):
        return media
    if media:
        return media if "*" not in media else ""
    return JSON if _has_objects(schema, components) else ""


def _is_usual(style: str, schema: Schema, components: dict[str, Schema]) -> bool:
    return style == "form*" and not _has_objects(schema, components)


def _has_objects(schema: Schema, components: dict[str, Schema]) -> bool:
    """Whether a value of a property may be an object, or a list of what is no scalar."""
    bare = _bare(schema, components)
    if members := bare.get("anyOf") or bare.get("oneOf"):
        return any(_has_objects(member, components) for member in members)
    if bare.get("type") == "array":
        items = _bare(bare.get("items", {}), components)
        return items.get("type") == "array" or _has_objects(items, components)
    return bare.get("type") == "object" or bool(bare.get("properties"))
