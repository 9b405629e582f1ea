"""Write docstrings from the prose, defaults and limits of the contract."""

from __future__ import annotations

import json
import textwrap

from codegen.document.openapi import Schema

WIDTH = 100


def doc_lines(text: str, indent: int = 4, *, prefix: str = "") -> str:
    """Wrap prose for a docstring, keeping paragraphs and escaping backslashes and triple quotes."""
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
    """Return the text between the quotes; of several lines, the last one is for the closing quotes."""
    lines = doc_lines(text, indent)
    if lines.endswith('"'):
        lines += " "
    return lines if "\n" not in lines else f"{lines}\n{' ' * indent}"


def literal(text: str) -> str:
    """Return source code of a string, in parts that fit into lines."""
    parts = textwrap.wrap(text, WIDTH - 20, drop_whitespace=False, break_on_hyphens=False) or [""]
    lines = [json.dumps(part, ensure_ascii=False) for part in parts]
    return lines[0] if len(lines) == 1 else "(" + "\n".join(lines) + ")"


def property_doc(prop: Schema) -> str:
    """Describe a property: its prose, default and limits, and whether it is deprecated."""
    parts = [prop.get("description", ""), values_doc(prop)]
    if "default" in prop:
        parts.append(f"The API default is {_json(prop['default'])}.")
    limits = _limits(prop)
    if limits:
        parts.append(limits)
    if prop.get("deprecated"):
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


def values_doc(schema: Schema) -> str:
    """Tell the values of an enum that its type cannot have: fractions, lists and objects."""
    members = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    values = [v for one in members for v in ([one["const"]] if "const" in one else one.get("enum", ()))]
    told = [_json(value) for value in values if isinstance(value, (float, list, dict))]
    return f"May be {', '.join(told)}." if told else ""


def _json(value: object) -> str:
    return f"`{json.dumps(value)}`"


def _limits(prop: Schema) -> str:
    """Describe the bounds of a value, which may be nullable."""
    if "anyOf" in prop:
        members = [member for member in prop["anyOf"] if member.get("type") != "null"]
        return _limits(members[0]) if len(members) == 1 else ""
    limits = []
    low, high = prop.get("minimum"), prop.get("maximum")
    if low is not None and high is not None:
        limits.append(f"from {low} to {high}")
    elif low is not None:
        limits.append(f"at least {low}")
    elif high is not None and high < 2**53 - 1:
        limits.append(f"at most {high}")
    if "exclusiveMinimum" in prop:
        limits.append(f"above {prop['exclusiveMinimum']}")
    if "exclusiveMaximum" in prop:
        limits.append(f"below {prop['exclusiveMaximum']}")
    if prop.get("minLength", 0) > 1:
        limits.append(f"at least {prop['minLength']} characters")
    if "maxLength" in prop:
        limits.append(f"at most {prop['maxLength']} characters")
    if prop.get("minItems", 0) > 0:
        limits.append(f"at least {prop['minItems']} item" + ("s" if prop["minItems"] > 1 else ""))
    if "maxItems" in prop:
        limits.append(f"at most {prop['maxItems']} items")
    return f"Limits: {', '.join(limits)}." if limits else ""
