"""Normalise references to parameters, bodies and responses, and media types."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, SpecError, operations, resolve
from codegen.document.walk import copy_holders


def inline_references(document: Document) -> tuple[Document, int]:
    """Replace references to path items, parameters, bodies and responses by their targets."""
    copy: Document = copy_holders(document)
    count = 0

    def expand(holder: dict[str, Any], place: str) -> dict[str, Any]:
        nonlocal count
        seen: list[str] = []
        while "$ref" in holder:
            if holder["$ref"] in seen:
                raise SpecError(f"{holder['$ref']} refers to itself", place=place)
            seen.append(holder["$ref"])
            try:
                holder = copy_holders(resolve(copy, holder["$ref"]))
            except (KeyError, IndexError, ValueError, TypeError) as error:
                raise SpecError(f"refers to {seen[-1]}, which does not exist", place=place) from error
            count += 1
        return holder

    copy["paths"] = {path: expand(item, path) for path, item in copy["paths"].items()}
    for path, item in copy["paths"].items():
        if "parameters" in item:
            item["parameters"] = [expand(p, path) for p in item["parameters"]]
    for path, method, operation in operations(copy):
        place = f"{method.upper()} {path}"
        if "parameters" in operation:
            operation["parameters"] = [expand(p, place) for p in operation["parameters"]]
        if "requestBody" in operation:
            operation["requestBody"] = expand(operation["requestBody"], place)
        operation["responses"] = {
            status: expand(response, place) for status, response in operation["responses"].items()
        }
    for kind in ("parameters", "requestBodies", "responses", "pathItems"):
        copy.get("components", {}).pop(kind, None)
    return copy, count


def json_first(document: Document) -> tuple[Document, int]:
    """List JSON before other media types of a body or response, because it is the one to request.

    Drop its charset: JSON is always UTF-8 (RFC 8259, 8.1).
    """
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        bodies = [operation["requestBody"]] if "requestBody" in operation else []
        for holder in [*bodies, *operation["responses"].values()]:
            content = {_plain(media): body for media, body in holder.get("content", {}).items()}
            ordered = sorted(content, key=lambda media: (media != "application/json", media))
            if ordered != list(holder.get("content", {})):
                holder["content"] = {media: content[media] for media in ordered}
                count += 1
    return copy, count


def _plain(media: str) -> str:
    essence = media.partition(";")[0].strip().lower()
    return essence if essence == "application/json" else media
