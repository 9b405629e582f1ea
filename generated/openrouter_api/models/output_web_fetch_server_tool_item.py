# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputWebFetchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputWebFetchServerToolItem(_Model):
    """A web page fetched by OpenRouter's fetch tool."""

    status: ToolCallStatus
    """How far the fetch has come."""
    type: Literal["openrouter:web_fetch"]
    content: str | Unset = UNSET
    """Content of the page."""
    error: str | Unset = UNSET
    """What went wrong, if the page could not be fetched."""
    http_status: int | Unset = UNSET
    """HTTP status the page answered with."""
    id: str | Unset = UNSET
    """Id of the item."""
    title: str | Unset = UNSET
    """Title of the page."""
    url: str | Unset = UNSET
    """Address of the page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebFetchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.content = pop("content", UNSET)
        self.error = pop("error", UNSET)
        self.http_status = pop("httpStatus", UNSET)
        self.id = pop("id", UNSET)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputWebFetchServerToolItem.decode
OutputWebFetchServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "content": "content",
    "error": "error",
    "http_status": "httpStatus",
    "id": "id",
    "title": "title",
    "url": "url",
}
