# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DeferredToolsControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .deferred_tools_search_strategy import DeferredToolsSearchStrategy

decode_deferred_tools_search_strategy: Decode = late(
    globals(), "decode_deferred_tools_search_strategy", "deferred_tools_search_strategy"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DeferredToolsControl(_Model):
    """How tools marked `defer_loading` are found. `profile`, `protocol` and `validation` have one
    value each so far.
    """

    profile: Literal["portable"]
    protocol: Literal["v1"]
    search: DeferredToolsSearchStrategy
    """The way to search, and its settings."""
    validation: Literal["runtime"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredToolsControl)
        self.profile = pop("profile", UNSET)
        self.protocol = pop("protocol", UNSET)
        value = pop("search", UNSET)
        self.search = decode_deferred_tools_search_strategy(value)
        self.validation = pop("validation", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DeferredToolsControl.decode
DeferredToolsControl.wire_names = {
    "profile": "profile",
    "protocol": "protocol",
    "search": "search",
    "validation": "validation",
}
