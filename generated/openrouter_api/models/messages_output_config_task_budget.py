# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesOutputConfigTaskBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesOutputConfigTaskBudget(_Model):
    """A token budget for a task that may span several requests."""

    total: int
    """Size of the whole budget in tokens, at least 20,000. Limits: at least 20000."""
    type: Literal["tokens"]
    remaining: int | Unset | None = UNSET
    """Tokens left of a budget begun in earlier requests. All of `total` when absent or null. Limits:
    at least 0.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesOutputConfigTaskBudget)
        self.total = pop("total", UNSET)
        self.type = pop("type", UNSET)
        self.remaining = pop("remaining", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesOutputConfigTaskBudget.decode
MessagesOutputConfigTaskBudget.wire_names = {
    "total": "total",
    "type": "type",
    "remaining": "remaining",
}
