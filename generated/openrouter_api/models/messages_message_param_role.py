# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesMessageParamRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

MessagesMessageParamRole: TypeAlias = Literal["user", "assistant", "system"] | str
"""Author of a message. `system` puts instructions in the midst of the conversation; those for all of
it go in the top-level `system`.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
