# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TaskClassificationMacroCategory."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TaskClassificationMacroCategory(_Model):
    """A broad category of tasks and its part in all use."""

    key: str
    """Name of the category for programs, as in `macro_category` of the tasks."""
    label: str
    """Name of the category for people."""
    token_share: float
    """Share of the tokens of all categories."""
    usage_share: float
    """Share of the usage of all categories."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationMacroCategory)
        self.key = pop("key", UNSET)
        self.label = pop("label", UNSET)
        self.token_share = pop("token_share", UNSET)
        self.usage_share = pop("usage_share", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TaskClassificationMacroCategory.decode
TaskClassificationMacroCategory.wire_names = {
    "key": "key",
    "label": "label",
    "token_share": "token_share",
    "usage_share": "usage_share",
}
