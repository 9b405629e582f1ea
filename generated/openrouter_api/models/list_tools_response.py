# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListToolsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .list_tools_response_links import ListToolsResponseLinks
    from .server_tool import ServerTool

decode_list_tools_response_links: Decode = late(
    globals(), "decode_list_tools_response_links", "list_tools_response_links"
)
decode_server_tool: Decode = late(globals(), "decode_server_tool", "server_tool")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListToolsResponse(_Model):
    """Server tools, all of them or one page."""

    data: list[ServerTool]
    """The tools of this page."""
    links: ListToolsResponseLinks
    """Where to read on."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListToolsResponse)
        value = pop("data", UNSET)
        self.data = [decode_server_tool(item) for item in value] if type(value) is list else value
        value = pop("links", UNSET)
        self.links = decode_list_tools_response_links(value)
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListToolsResponse.decode
ListToolsResponse.wire_names = {
    "data": "data",
    "links": "links",
    "total_count": "total_count",
}
