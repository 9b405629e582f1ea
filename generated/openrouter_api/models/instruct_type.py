# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InstructType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InstructType: TypeAlias = (
    Literal[
        "none",
        "airoboros",
        "alpaca",
        "alpaca-modif",
        "chatml",
        "claude",
        "code-llama",
        "gemma",
        "llama2",
        "llama3",
        "mistral",
        "nemotron",
        "neural",
        "openchat",
        "phi3",
        "rwkv",
        "vicuna",
        "zephyr",
        "deepseek-r1",
        "deepseek-v3.1",
        "qwq",
        "qwen3",
    ]
    | str
)
"""Prompt template a model was trained to follow; `none` for a model without one."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
