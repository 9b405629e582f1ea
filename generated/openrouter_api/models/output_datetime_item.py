# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputDatetimeItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputDatetimeItem(_Model):
    """A look at the clock by the datetime tool."""

    datetime: str
    """The date and time the model was told, as an ISO 8601 string."""
    status: FailableToolCallStatus
    """How far the call has come."""
    timezone: str
    """Time zone of `datetime`."""
    type: Literal["openrouter:datetime"]
    error: str | Unset = UNSET
    """What went wrong, if the time could not be told."""
    id: str | Unset = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputDatetimeItem)
        self.datetime = pop("datetime", UNSET)
        self.status = pop("status", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputDatetimeItem.decode
OutputDatetimeItem.wire_names = {
    "datetime": "datetime",
    "status": "status",
    "timezone": "timezone",
    "type": "type",
    "error": "error",
    "id": "id",
}
