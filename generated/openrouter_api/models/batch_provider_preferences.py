# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ProviderName


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchProviderPreferences(_Model):
    """Which providers may run a batch. Fewer choices than a single request has."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether another provider may take the batch when the first choice cannot. What null or absence
    means is not documented.
    """
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers that may run the batch. Any that the account allows when null or absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.only = pop("only", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchProviderPreferences.decode
BatchProviderPreferences.wire_names = {
    "allow_fallbacks": "allow_fallbacks",
    "only": "only",
}
