# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_citation_char_location import AnthropicCitationCharLocation
    from .anthropic_citation_content_block_location import AnthropicCitationContentBlockLocation
    from .anthropic_citation_page_location import AnthropicCitationPageLocation
    from .anthropic_citation_search_result_location import AnthropicCitationSearchResultLocation
    from .anthropic_citation_web_search_result_location import AnthropicCitationWebSearchResultLocation

    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation: TypeAlias = (
        AnthropicCitationCharLocation
        | AnthropicCitationPageLocation
        | AnthropicCitationContentBlockLocation
        | AnthropicCitationWebSearchResultLocation
        | AnthropicCitationSearchResultLocation
        | Unknown
    )
else:
    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation = (
        Any  # its parts are imported when a value of them arrives
    )
"""A source that supports the text being streamed."""

decode = by_tag(
    "type",
    {
        "char_location": "anthropic_citation_char_location",
        "page_location": "anthropic_citation_page_location",
        "content_block_location": "anthropic_citation_content_block_location",
        "web_search_result_location": "anthropic_citation_web_search_result_location",
        "search_result_location": "anthropic_citation_search_result_location",
    },
)
