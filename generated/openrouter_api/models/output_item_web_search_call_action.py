# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemWebSearchCallAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .output_item_web_search_call_action_find_in_page import OutputItemWebSearchCallActionFindInPage
    from .output_item_web_search_call_action_open_page import OutputItemWebSearchCallActionOpenPage
    from .output_item_web_search_call_action_search import OutputItemWebSearchCallActionSearch

    OutputItemWebSearchCallAction: TypeAlias = (
        OutputItemWebSearchCallActionSearch
        | OutputItemWebSearchCallActionOpenPage
        | OutputItemWebSearchCallActionFindInPage
        | Unknown
    )
else:
    OutputItemWebSearchCallAction = Any  # its parts are imported when a value of them arrives
"""One step of a web search in a rejected answer, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "search": "output_item_web_search_call_action_search",
        "open_page": "output_item_web_search_call_action_open_page",
        "find_in_page": "output_item_web_search_call_action_find_in_page",
    },
)
