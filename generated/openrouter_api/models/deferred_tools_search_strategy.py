# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DeferredToolsSearchStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .deferred_bm_25_search import DeferredBm25Search
    from .deferred_custom_search import DeferredCustomSearch
    from .deferred_regex_search import DeferredRegexSearch

    DeferredToolsSearchStrategy: TypeAlias = (
        DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | Unknown
    )
else:
    DeferredToolsSearchStrategy = Any  # its parts are imported when a value of them arrives
"""A way to search for deferred tools: by words, by pattern, or with a tool of your own."""

decode = by_tag(
    "type",
    {"bm25": "deferred_bm_25_search", "custom": "deferred_custom_search", "regex": "deferred_regex_search"},
)
