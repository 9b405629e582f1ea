"""`ChatCompletionChunk` and its parts."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChoiceLogprobs,
    CompletionUsage,
    FinishReason,
)


class ChoiceDeltaToolCallFunction(BaseModel):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCall(BaseModel):
    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None


class ChoiceDelta(BaseModel):
    audio: Any = None
    content: str | None = None
    function_call: ChoiceDeltaToolCallFunction | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None


class Choice(BaseModel):
    delta: ChoiceDelta
    index: int
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


class ChatCompletionChunk(BaseModel):
    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Any = None
    obfuscation: str | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
