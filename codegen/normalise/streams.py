"""Normalise streams of events."""

from __future__ import annotations

from typing import Any

from codegen.document.media_types import EVENTS, JSON
from codegen.document.openapi import Document, Schema, expanded_reference, operations
from codegen.document.walk import copy_holders

_FIELDS = frozenset(("data", "event", "id", "retry"))


def event_schemas(document: Document) -> tuple[Document, int]:
    """Write `itemSchema` of event streams, as in OpenAPI 3.2, as the `schema` of an envelope with `data`.

    The schema of an event describes its fields, of which `data` is a text with content of its own.
    """
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        for response in operation.get("responses", {}).values():
            body = response.get("content", {}).get(EVENTS, {})
            if "itemSchema" in body:
                body["schema"] = _envelope(copy, body.pop("itemSchema"))
                count += 1
    return copy, count


def _envelope(document: Document, event: Any) -> Schema:
    contents = _contents(document, event)
    if not contents:  # it describes the content itself
        return event if isinstance(event, dict) else {}
    unique = [content for number, content in enumerate(contents) if content not in contents[:number]]
    data = unique[0] if len(unique) == 1 else {"anyOf": unique}
    return {"type": "object", "required": ["data"], "properties": {"data": data}}


def _contents(document: Document, event: Any, depth: int = 0) -> list[Schema]:
    """Return the schemas of the content of `data` in each alternative of an event."""
    target = expanded_reference(document, event)
    if not isinstance(target, dict) or depth > len(document.get("components", {}).get("schemas", {})):
        return []
    found: list[Schema] = []
    for key in ("oneOf", "anyOf"):
        for member in target.get(key, ()):
            found += _contents(document, member, depth + 1)
    properties = target.get("properties", {})
    if "data" in properties and set(properties) <= _FIELDS:
        data = expanded_reference(document, properties["data"])
        if isinstance(data, dict) and "contentSchema" in data:
            found.append(data["contentSchema"])
        elif isinstance(data, dict) and data.get("contentMediaType") == JSON:
            found.append({})
        else:
            found.append(properties["data"])
    return found
