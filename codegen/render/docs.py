"""Words of the contract -> docstrings: wrapped, escaped, with defaults and limits told."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import Schema
from codegen.render.views import OperationView

WIDTH = 100


def doc_lines(text: str, indent: int = 4, *, prefix: str = "") -> str:
    """Wrap prose for a docstring; paragraphs are kept, backslashes and triple quotes made harmless."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    paragraphs = []
    for paragraph in text.split("\n\n"):
        body = " ".join(paragraph.split())
        paragraphs.append(
            textwrap.fill(
                body, WIDTH - indent, initial_indent=prefix, break_long_words=False, break_on_hyphens=False
            )
        )
    blank = "\n\n"
    return textwrap.indent(blank.join(paragraphs), " " * indent).strip()


def docstring(text: str, indent: int = 4) -> str:
    """The inside of a docstring: one line if it fits, else closed on a line of its own."""
    lines = doc_lines(text, indent)
    if lines.endswith('"'):
        lines += " "
    return lines if "\n" not in lines else f"{lines}\n{' ' * indent}"


def property_doc(prop: Schema) -> str:
    """What is said of a property: its words, its default, its limits, whether it is deprecated."""
    parts = [prop.get("description", "")]
    if "default" in prop:
        parts.append(f"Default of the API: {_json(prop['default'])}.")
    limits = _limits(prop)
    if limits:
        parts.append(limits)
    if prop.get("deprecated"):
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


def _json(value: object) -> str:
    return f"`{json.dumps(value)}`"


def _limits(prop: Schema) -> str:
    """The bounds of a value in words, from wherever in an optional null they stand."""
    if "anyOf" in prop:
        members = [member for member in prop["anyOf"] if member.get("type") != "null"]
        return _limits(members[0]) if len(members) == 1 else ""
    says = []
    low, high = prop.get("minimum"), prop.get("maximum")
    if low is not None and high is not None:
        says.append(f"from {low} to {high}")
    elif low is not None:
        says.append(f"at least {low}")
    elif high is not None and high < 2**53 - 1:
        says.append(f"at most {high}")
    if "exclusiveMinimum" in prop:
        says.append(f"above {prop['exclusiveMinimum']}")
    if "exclusiveMaximum" in prop:
        says.append(f"below {prop['exclusiveMaximum']}")
    if prop.get("minLength", 0) > 1:
        says.append(f"at least {prop['minLength']} characters")
    if "maxLength" in prop:
        says.append(f"at most {prop['maxLength']} characters")
    if prop.get("minItems", 0) > 0:
        says.append(f"at least {prop['minItems']} item" + ("s" if prop["minItems"] > 1 else ""))
    if "maxItems" in prop:
        says.append(f"at most {prop['maxItems']} items")
    return f"Limits: {', '.join(says)}." if says else ""


def method_doc(operation: dict[str, Any], view: OperationView, status: str) -> str:
    """The docstring of a method, without quotes, indented for a class body."""
    summary = (operation.get("summary") or view.id).rstrip(".") + "."
    blocks = [summary]
    if operation.get("description"):
        blocks.append(doc_lines(operation["description"], 8))
    if operation.get("deprecated"):
        blocks.append("Deprecated.")
    blocks.append("Args:\n" + "\n".join(_argument_docs(view)))
    returns = view.result_type if view.result_type != "None" else "Nothing"
    blocks.append(f"Returns:\n            {returns} (status {status}).")
    failures = sorted(int(s) for s in operation["responses"] if s.isdigit() and not s.startswith("2"))
    if failures:
        listed = ", ".join(map(str, failures))
        text = f"An API error, by status; the contract lists {listed}."
        blocks.append(f"Raises:\n            {doc_lines(text, 12)}")
    return "\n\n        ".join(block.strip() for block in blocks) + "\n        "


def _argument_docs(view: OperationView) -> Iterator[str]:
    for argument in view.arguments:
        text = argument.doc or "Not described yet."
        body = doc_lines(f"{argument.name}: {text}", 16)
        yield " " * 12 + body
    for old, argument in view.renamed.items():
        yield f"{' ' * 12}{old}: Deprecated: the old name of `{argument.name}`."
    yield " " * 12 + "options: Settings of this call alone, over those of the client."
