# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type Parameter."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Parameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "include_reasoning",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""Name of a request parameter that models may or may not support."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
