"""Keywords that providers do not enforce, in words of the description."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from openrouter_sdk.schema.documents.constraints import LIMITS
from openrouter_sdk.schema.type_hints import add_sentences


def add_words(schema: Mapping[str, Any], *, but: Collection[str] = ()) -> dict[str, Any]:
    """The title and description of a schema, which also says what its other keywords do, except some."""
    found = {"title": schema["title"]} if isinstance(schema.get("title"), str) else {}
    description = schema.get("description")
    text = description.strip() if isinstance(description, str) else ""
    said = {name: value for name, value in schema.items() if name not in but}
    text = add_sentences(text, list(_sentences(said)))
    return {**found, **({"description": text} if text else {})}


def _sentences(schema: Mapping[str, Any]) -> Iterator[str]:
    for keyword, (_, _, words) in LIMITS.items():
        if keyword in schema and (text := words(schema[keyword])):
            yield f"{text[0].upper()}{text[1:]}."
    for keyword, words_before in (
        ("format", "Format: "),
        ("contentEncoding", "Encoding: "),
        ("contentMediaType", "Media type: "),
    ):
        if keyword in schema:
            yield f"{words_before}{schema[keyword]}."
    has_choice = "const" not in schema and len(schema.get("enum", "ab")) > 1
    if has_choice and schema.get("default") is not None:  # what is null means null anyway
        yield f"Default: {_json(schema['default'])}."
    examples = schema.get("examples")
    if isinstance(examples, (list, tuple)) and examples:
        yield f"Examples: {', '.join(map(_json, examples))}."
    if schema.get("deprecated") is True:
        yield "Deprecated."


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
