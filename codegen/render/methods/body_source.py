"""Write the source of the bodies of operation descriptors, `body_of(...)`."""

from __future__ import annotations

import re
from typing import Any

from codegen.document.openapi import SpecError
from codegen.render.methods.arguments import BodyForm

_WIDTH = 70
WRITERS = "body_writers"
"""The module of the runtime that only packages with bodies to be written in another way than usual have."""


def writer(form: BodyForm) -> str:
    """Return the function that writes a form of a body; empty for the usual way."""
    return f"{WRITERS}.write_{form.kind}" if form.whole or form.encodings else ""


def body_source(
    operation: dict[str, Any], form: BodyForm, files: list[str], types: dict[str, str], special: str = ""
) -> str:
    """Return the source of a form of a body; `special` writes it, if that is not what usually does."""
    listed = ", ".join(f"{name!r}: {wrapped(kind)}" for name, kind in types.items())
    parts = [repr(form.media), f"{{{listed}}}"]
    renamed = {a.name: a.wire for a in form.fields if a.name != a.wire}
    if renamed:
        parts.append(f"renamed={renamed!r}")
    required = [a.name for a in form.fields if a.required]
    if required:
        parts.append(f"required=frozenset({required!r})")
    nullable = [a.name for a in form.fields if a.required and "None" in a.type.split(" | ")]
    if form.nullable:
        nullable = [form.whole]
    if nullable:
        parts.append(f"nullable=frozenset({nullable!r})")
    if files:
        parts.append(f"files=frozenset({files!r})")
    last = [a.wire for a in form.fields if a.wire in operation.get("x-sent-last", ())]
    if last:
        parts.append(f"last={tuple(last)!r}")
    if form.content_type:
        parts.append(f"content_type={form.content_type!r}")
    if form.optional:
        parts.append("optional=True")
    if form.encodings:
        parts.append(f"encodings={form.encodings!r}")
    if name := special or writer(form):
        parts.append(f"write={name}")
    return f"body_of({', '.join(parts)})"


def wrapped(kind: str) -> str:
    """Return the source of a type, in several lines if it is long."""
    lines = [""]
    for piece in re.findall(r"[^|]+\|?", kind):
        if len(lines[-1] + piece) > _WIDTH:
            lines.append("")
        lines[-1] += piece
    return repr(kind) if len(lines) == 1 else f"({' '.join(map(repr, lines))})"


def check_sent_last(operation: dict[str, Any], forms: list[BodyForm]) -> None:
    """Raise SpecError for a property to send last that no form has."""
    properties = {argument.wire for form in forms for argument in form.fields}
    for name in operation.get("x-sent-last", ()):
        if name not in properties:
            raise SpecError(
                f"x-sent-last names {name}, which no body has", place=str(operation["operationId"])
            )
