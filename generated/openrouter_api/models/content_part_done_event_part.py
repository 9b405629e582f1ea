# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContentPartDoneEventPart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .reasoning_text_content import ReasoningTextContent
    from .response_output_text import ResponseOutputText

    ContentPartDoneEventPart: TypeAlias = (
        ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | Unknown
    )
else:
    ContentPartDoneEventPart = Any  # its parts are imported when a value of them arrives
"""A finished part: answer text, reasoning text or a refusal."""

decode = by_tag(
    "type",
    {
        "output_text": "response_output_text",
        "reasoning_text": "reasoning_text_content",
        "refusal": "open_ai_responses_refusal_content",
    },
)
