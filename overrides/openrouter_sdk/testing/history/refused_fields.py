"""Fields that the contract allows and the API refuses with status 400."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.testing.contract.descriptions import format_value
from openrouter_sdk.testing.history.pairing import Mismatch

_LIMITS: Final = ("max_tokens", "max_completion_tokens", "max_output_tokens")


def refused_fields(path: str, body: Mapping[str, Any]) -> Iterator[Mismatch]:
    """Yield the fields of a request of any API that no model is asked with."""
    for name in _LIMITS:
        limit = body.get(name)
        if isinstance(limit, int) and limit < 0:
            yield Mismatch(f"/{name}", "a number of tokens, which is not negative", format_value(limit))
    before = body.get("previous_response_id")
    if path == "/responses" and before is not None:  # protocol 7
        expected = "null, since no responses are stored: `input` takes the earlier items"
        yield Mismatch("/previous_response_id", expected, format_value(before))
