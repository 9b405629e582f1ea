# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FileSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unknown, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .file_search_server_tool_filters import FileSearchServerToolFilters
    from .file_search_server_tool_ranking_options import FileSearchServerToolRankingOptions

decode_file_search_server_tool_filters: Decode = late(
    globals(), "decode_file_search_server_tool_filters", "file_search_server_tool_filters"
)
decode_file_search_server_tool_ranking_options: Decode = late(
    globals(), "decode_file_search_server_tool_ranking_options", "file_search_server_tool_ranking_options"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FileSearchServerTool(_Model):
    """The provider's file search, over vector stores kept there."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileSearchServerToolFilters | Unknown | Unset | None = UNSET
    """Restricts the search to files whose attributes match."""
    max_num_results: int | Unset = UNSET
    """Most results one search returns."""
    ranking_options: FileSearchServerToolRankingOptions | Unset = UNSET
    """How results are ranked and which weak ones are dropped."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerTool)
        self.type = pop("type", UNSET)
        self.vector_store_ids = pop("vector_store_ids", UNSET)
        self.max_num_results = pop("max_num_results", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = decode_file_search_server_tool_filters(value)
            value = pop("ranking_options", UNSET)
            self.ranking_options = decode_file_search_server_tool_ranking_options(value)
        else:
            self.filters = UNSET
            self.ranking_options = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FileSearchServerTool.decode
FileSearchServerTool.wire_names = {
    "type": "type",
    "vector_store_ids": "vector_store_ids",
    "filters": "filters",
    "max_num_results": "max_num_results",
    "ranking_options": "ranking_options",
}
