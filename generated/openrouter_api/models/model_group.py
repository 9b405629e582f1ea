# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ModelGroup."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ModelGroup: TypeAlias = (
    Literal[
        "Router",
        "Media",
        "Other",
        "GPT",
        "Claude",
        "Gemini",
        "Gemma",
        "Grok",
        "Cohere",
        "Nova",
        "Qwen",
        "Yi",
        "DeepSeek",
        "Mistral",
        "Llama2",
        "Llama3",
        "Llama4",
        "PaLM",
        "RWKV",
        "Qwen3",
    ]
    | str
)
"""Family of models that share a tokenizer; `Router` and `Media` stand for entries that are no language
model.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
