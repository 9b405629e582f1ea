# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputWebSearchCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .output_web_search_call_item_action_find_in_page import OutputWebSearchCallItemActionFindInPage
    from .output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPage
    from .output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearch

    OutputWebSearchCallItemAction: TypeAlias = (
        OutputWebSearchCallItemActionSearch
        | OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionFindInPage
        | Unknown
    )
else:
    OutputWebSearchCallItemAction = Any  # its parts are imported when a value of them arrives
"""One step of a web search, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "search": "output_web_search_call_item_action_search",
        "open_page": "output_web_search_call_item_action_open_page",
        "find_in_page": "output_web_search_call_item_action_find_in_page",
    },
)
