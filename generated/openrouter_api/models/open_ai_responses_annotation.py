# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .file_citation import FileCitation
    from .file_path import FilePath
    from .url_citation import URLCitation

    OpenAIResponsesAnnotation: TypeAlias = FileCitation | URLCitation | FilePath | Unknown
else:
    OpenAIResponsesAnnotation = Any  # its parts are imported when a value of them arrives
"""A source or file that a stretch of the answer refers to, told apart by `type`."""

decode = by_tag(
    "type", {"file_citation": "file_citation", "url_citation": "url_citation", "file_path": "file_path"}
)
