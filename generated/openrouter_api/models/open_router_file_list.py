# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenRouterFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_router_file import OpenRouterFile

decode_open_router_file: Decode = late(globals(), "decode_open_router_file", "open_router_file")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenRouterFileList(_Model):
    """A page of files in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    cursor: str | None
    """Position to pass as `cursor` for the next page. Null after the last one."""
    data: list[OpenRouterFile]
    """The files of this page."""
    first_id: str | None
    """Id of the first file of the page. Null when the page is empty."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id of the last file of the page. Null when the page is empty."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterFileList)
        self.shape = pop("_shape", UNSET)
        self.cursor = pop("cursor", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_open_router_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenRouterFileList.decode
OpenRouterFileList.wire_names = {
    "shape": "_shape",
    "cursor": "cursor",
    "data": "data",
    "first_id": "first_id",
    "has_more": "has_more",
    "last_id": "last_id",
}
