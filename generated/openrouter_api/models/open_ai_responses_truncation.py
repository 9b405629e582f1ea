# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIResponsesTruncation: TypeAlias = Literal["auto", "disabled"] | str
"""What happens to an overlong conversation: `auto` drops parts of it until it fits, `disabled` leaves
it whole.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
