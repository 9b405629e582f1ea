# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessageItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText

    OutputMessageItemContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
else:
    OutputMessageItemContentItem = Any  # its parts are imported when a value of them arrives
"""A part of a message that the model wrote: text or a refusal."""

decode = by_tag(
    "type", {"output_text": "response_output_text", "refusal": "open_ai_responses_refusal_content"}
)
