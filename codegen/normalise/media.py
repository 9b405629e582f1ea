"""Normalise media types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.media_types import is_binary, is_lines, kind_of, order_of, plain_media_type
from codegen.document.openapi import Document, Schema, SpecError, operations, ref_name, schemas
from codegen.document.walk import copy_holders, rewrite_document


def media_types(document: Document) -> tuple[Document, int]:
    """Write media types in lower case, without what our encoding decides, such as the charset of JSON.

    JSON is always UTF-8 (RFC 8259, 8.1), and the boundary of a form is ours.
    """
    copy: Document = copy_holders(document)
    count = 0
    for holder, place in _holders(copy):
        content: dict[str, Any] = {}
        for media, body in holder.get("content", {}).items():
            plain = plain_media_type(media)
            if content.setdefault(plain, body) != body:
                raise SpecError(f"has two different bodies of the media type {plain}", place=place)
            count += plain != media
        if "content" in holder:
            holder["content"] = content
    return copy, count


def sequences(document: Document) -> tuple[Document, int]:
    """Describe a body of lines by the array of all of them, as OpenAPI 3.2 does.

    Before 3.2 there is only `schema`, which was used for one line; an array is taken for all of them.
    """
    copy: Document = copy_holders(document)
    components = schemas(document)
    count = 0
    for holder, _ in _holders(copy):
        for media, body in holder.get("content", {}).items():
            if not is_lines(media):
                continue
            if "itemSchema" in body:
                body["schema"] = {"type": "array", "items": body.pop("itemSchema")}
                count += 1
            elif kind_of(media, body, components) == "lines" and not _is_array(body, components):
                body["schema"] = {"type": "array", "items": body.get("schema", {})}
                count += 1
    return copy, count


def _is_array(body: dict[str, Any], components: dict[str, Any]) -> bool:
    schema = body.get("schema", {})
    return "array" in (schema.get("type"), components.get(ref_name(schema) or "", {}).get("type"))


def binary_strings(document: Document) -> tuple[Document, int]:
    """Mark bytes, which OpenAPI 3.1 describes by their media type, as `format: binary`, as 3.0 does."""

    def rewrite(schema: Schema, _place: Any) -> Schema:
        if schema.get("type", "string") != "string" or "format" in schema or not is_binary(schema):
            return schema
        return {**schema, "type": "string", "format": "binary"}

    return rewrite_document(document, rewrite)


def json_first(document: Document) -> tuple[Document, int]:
    """List JSON before other media types of a body or response, because it is the one to request."""
    copy: Document = copy_holders(document)
    count = 0
    for holder, _ in _holders(copy):
        content = holder.get("content", {})
        ordered = sorted(content, key=order_of)
        if ordered != list(content):
            holder["content"] = {media: content[media] for media in ordered}
            count += 1
    return copy, count


def _holders(document: Document) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each request body and response with its place."""
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        if "requestBody" in operation:
            yield operation["requestBody"], f"{place}: requestBody"
        for status, response in operation["responses"].items():
            yield response, f"{place}: responses/{status}"
