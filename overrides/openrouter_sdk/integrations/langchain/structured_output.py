"""Answers in the form of a schema or a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langchain_core.language_models import LanguageModelInput
from langchain_core.runnables import Runnable

if TYPE_CHECKING:
    from openrouter_sdk.integrations.langchain.chat_model import ChatOpenRouter


def structured(
    model: ChatOpenRouter, schema: Any, *, method: Any, include_raw: bool, strict: bool | None, **kwargs: Any
) -> Runnable[LanguageModelInput, Any]:
    """Return a model whose answers have the form of the schema."""
    raise NotImplementedError
