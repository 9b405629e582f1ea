# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoGenerationUsage."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VideoGenerationUsage(_Model):
    """Cost of a video job."""

    cost: float | Unset | None = UNSET
    """Amount charged, in USD. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether the job ran on the account's own provider key (bring your own key)."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationUsage)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VideoGenerationUsage.decode
VideoGenerationUsage.wire_names = {
    "cost": "cost",
    "is_byok": "is_byok",
}
