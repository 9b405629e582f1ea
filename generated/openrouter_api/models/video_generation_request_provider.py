# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoGenerationRequestProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .provider_options import ProviderOptions

decode_provider_options: Decode = late(globals(), "decode_provider_options", "provider_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VideoGenerationRequestProvider(_Model):
    """Provider settings of a video request. Routing preferences are not among them."""

    options: ProviderOptions | Unset = UNSET
    """Parameters of the provider's own, by provider slug. Only those in the model's
    `allowed_passthrough_parameters` are taken.
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
        self = _new(VideoGenerationRequestProvider)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
        else:
            self.options = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VideoGenerationRequestProvider.decode
VideoGenerationRequestProvider.wire_names = {
    "options": "options",
}
