# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .chat_file_annotation import ChatFileAnnotation
    from .chat_url_citation_annotation import ChatUrlCitationAnnotation
    from .chat_web_search_citation_annotation import ChatWebSearchCitationAnnotation

    ChatAnnotation: TypeAlias = (
        ChatUrlCitationAnnotation | ChatFileAnnotation | ChatWebSearchCitationAnnotation | Unknown
    )
else:
    ChatAnnotation = Any  # its parts are imported when a value of them arrives
"""A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""

decode = by_tag(
    "type",
    {
        "url_citation": "chat_url_citation_annotation",
        "file": "chat_file_annotation",
        "web_search_citation": "chat_web_search_citation_annotation",
    },
)
