# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ContentFilterBuiltinAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What to do when a built-in detector matches: mask the match (`redact`), refuse the request with 403
(`block`), or only mark it (`flag`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
