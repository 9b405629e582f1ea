# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessageContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText

    OutputMessageContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
else:
    OutputMessageContentItem = Any  # its parts are imported when a value of them arrives
"""A part of an echoed assistant message: text or a refusal."""

decode = by_tag(
    "type", {"output_text": "response_output_text", "refusal": "open_ai_responses_refusal_content"}
)
