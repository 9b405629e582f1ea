"""Compare what a response has beside its body: headers and links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.diff.change import json_text
from codegen.diff.operations.documents import target, without_prose
from codegen.document.openapi import Document

HEADER_KEYS = frozenset(["schema", "content", "required", "deprecated", "description", "example", "examples"])
"""Keys of a header that have rules of their own, or none."""

Header = dict[str, Any]


def headers(document: Document, response: dict[str, Any]) -> dict[str, Header]:
    """The headers of a response by their name in lower case, since case does not matter (RFC 9110, 5.1)."""
    return {name.lower(): target(document, header) for name, header in response.get("headers", {}).items()}


def header_changes(old: Header | None, new: Header | None) -> Iterator[tuple[str, str, str]]:
    """Yield each difference of a header, apart from its schema, as (kind of change, old, new)."""
    if old is None or new is None:
        required = old is not None and old.get("required")
        yield "header-added" if old is None else f"{'required-' if required else ''}header-removed", "", ""
        return
    for key, set_, cleared in (
        ("required", "header-became-required", "header-became-optional"),
        ("deprecated", "header-deprecated", "header-deprecation-withdrawn"),
    ):
        if bool(old.get(key)) != bool(new.get(key)):
            yield set_ if new.get(key) else cleared, "", ""
    for key in sorted((old.keys() | new.keys()) - HEADER_KEYS):
        before, after = (f"{key} {json_text(without_prose(one.get(key)))}" for one in (old, new))
        if before != after:
            yield "header-keyword-changed", before, after


def link_changes(
    old: tuple[Document, dict[str, Any]], new: tuple[Document, dict[str, Any]]
) -> Iterator[tuple[str, str, str, str]]:
    """Yield each difference of the links of a response as (name, kind of change, old, new)."""
    before, after = (
        {
            name: json_text(without_prose(target(document, link)))
            for name, link in response.get("links", {}).items()
        }
        for document, response in (old, new)
    )
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield name, "link-removed", before[name], ""
        elif name not in before:
            yield name, "link-added", "", after[name]
        elif before[name] != after[name]:
            yield name, "link-changed", before[name], after[name]
