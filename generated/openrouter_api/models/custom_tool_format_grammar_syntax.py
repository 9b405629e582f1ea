# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CustomToolFormatGrammarSyntax."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CustomToolFormatGrammarSyntax: TypeAlias = Literal["lark", "regex"] | str
"""Notation of a grammar: a Lark grammar or a regular expression."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
