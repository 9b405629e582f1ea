# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentFilterEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ContentFilterAction


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentFilterEntry(_Model):
    """A filter of your own: a regular expression and what to do on a match."""

    action: ContentFilterAction
    """What to do with a request the pattern matches."""
    pattern: str
    """Regular expression to search for. Lookaround and backreferences are not supported."""
    label: str | Unset | None = UNSET
    """Name for what the pattern finds. Null or absent for none. Limits: at most 100 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentFilterEntry)
        self.action = pop("action", UNSET)
        self.pattern = pop("pattern", UNSET)
        self.label = pop("label", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentFilterEntry.decode
ContentFilterEntry.wire_names = {
    "action": "action",
    "pattern": "pattern",
    "label": "label",
}
