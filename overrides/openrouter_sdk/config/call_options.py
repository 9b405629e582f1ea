"""The options that every method takes as arguments, for type checkers only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from openrouter_api.operation import Retries, Timeouts
from openrouter_sdk.config.options import Options


class CallOptions(TypedDict, total=False):
    """The options of each call."""

    timeout: float | Timeouts | None
    retries: int | Retries
    headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    options: Options | None
