"""Normalise media types."""

from __future__ import annotations

from codegen.document.openapi import Document, operations
from codegen.document.walk import copy_holders


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
