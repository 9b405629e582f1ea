# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputsItemMessageContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText

    InputsItemMessageContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
else:
    InputsItemMessageContentItem = Any  # its parts are imported when a value of them arrives
"""One part of a replayed answer: text or a refusal."""

decode = by_tag(
    "type", {"output_text": "response_output_text", "refusal": "open_ai_responses_refusal_content"}
)
