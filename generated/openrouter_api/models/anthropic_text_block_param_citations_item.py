# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicTextBlockParamCitationsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_citation_char_location_param import AnthropicCitationCharLocationParam
    from .anthropic_citation_content_block_location_param import AnthropicCitationContentBlockLocationParam
    from .anthropic_citation_page_location_param import AnthropicCitationPageLocationParam
    from .anthropic_citation_search_result_location_param import AnthropicCitationSearchResultLocationParam
    from .anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam,
    )

    AnthropicTextBlockParamCitationsItem: TypeAlias = (
        AnthropicCitationCharLocationParam
        | AnthropicCitationPageLocationParam
        | AnthropicCitationContentBlockLocationParam
        | AnthropicCitationWebSearchResultLocationParam
        | AnthropicCitationSearchResultLocationParam
        | Unknown
    )
else:
    AnthropicTextBlockParamCitationsItem = Any  # its parts are imported when a value of them arrives
"""A citation sent back with an earlier answer."""

decode = by_tag(
    "type",
    {
        "char_location": "anthropic_citation_char_location_param",
        "page_location": "anthropic_citation_page_location_param",
        "content_block_location": "anthropic_citation_content_block_location_param",
        "web_search_result_location": "anthropic_citation_web_search_result_location_param",
        "search_result_location": "anthropic_citation_search_result_location_param",
    },
)
