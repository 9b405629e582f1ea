# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import STTRequestProviderDataCollection
    from .provider_options import ProviderOptions

decode_provider_options: Decode = late(globals(), "decode_provider_options", "provider_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTRequestProvider(_Model):
    """Provider settings of a transcription request."""

    data_collection: STTRequestProviderDataCollection | Unset | None = UNSET
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: ProviderOptions | Unset = UNSET
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | Unset | None = UNSET
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTRequestProvider)
        self.data_collection = pop("data_collection", UNSET)
        self.zdr = pop("zdr", UNSET)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
        else:
            self.options = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTRequestProvider.decode
STTRequestProvider.wire_names = {
    "data_collection": "data_collection",
    "options": "options",
    "zdr": "zdr",
}
