"""Replies as messages of LangChain."""

from __future__ import annotations

from typing import Any

from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, ChatResult as Outcome

from openrouter_api.models import ChatResult


def chat_result(result: ChatResult) -> Outcome:
    """Return the replies, one for each choice."""
    data: dict[str, Any] = result.to_dict()
    found = [
        ChatGeneration(
            message=AIMessage(
                content=choice["message"].get("content") or "",
                response_metadata={
                    "model_provider": "openrouter",
                    "finish_reason": choice.get("finish_reason"),
                },
            )
        )
        for choice in data.get("choices", ())
    ]
    return Outcome(generations=found, llm_output={"model_name": data.get("model"), "id": data.get("id")})
