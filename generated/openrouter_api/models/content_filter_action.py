# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContentFilterAction."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ContentFilterAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What to do when a custom pattern matches: mask the match (`redact`), refuse the request with 403
(`block`), or only mark it (`flag`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
