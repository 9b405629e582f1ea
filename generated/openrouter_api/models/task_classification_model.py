# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TaskClassificationModel."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TaskClassificationModel(_Model):
    """One model and its part in a task."""

    id: str
    """Id of the model."""
    tag_token_share: float
    """Share of the tokens of the task that went to this model."""
    tag_usage_share: float
    """Share of the usage of the task that went to this model."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationModel)
        self.id = pop("id", UNSET)
        self.tag_token_share = pop("tag_token_share", UNSET)
        self.tag_usage_share = pop("tag_usage_share", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TaskClassificationModel.decode
TaskClassificationModel.wire_names = {
    "id": "id",
    "tag_token_share": "tag_token_share",
    "tag_usage_share": "tag_usage_share",
}
