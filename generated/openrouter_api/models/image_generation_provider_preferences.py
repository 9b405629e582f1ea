# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ProviderName, ProviderSort
    from .provider_options import ProviderOptions
    from .provider_sort_config import ProviderSortConfig

decode_provider_options: Decode = late(globals(), "decode_provider_options", "provider_options")
decode_provider_sort_config: Decode = late(globals(), "decode_provider_sort_config", "provider_sort_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationProviderPreferences(_Model):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether other providers may be tried when the first fails. They may when absent."""
    ignore: list[ProviderName | str] | Unset | None = UNSET
    """Providers never to use, by slug. Added to those the account ignores."""
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers to use, by slug. Narrows what the account allows; 404 when nothing is left."""
    options: ProviderOptions | Unset = UNSET
    """Extra fields for single providers, by slug."""
    order: list[ProviderName | str] | Unset | None = UNSET
    """Providers to try, by slug, in this order. Turns load balancing off."""
    sort: ProviderSort | ProviderSortConfig | Unset | None = UNSET
    """What to rank providers by. Load balancing, mainly by price, when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.ignore = pop("ignore", UNSET)
        self.only = pop("only", UNSET)
        self.order = pop("order", UNSET)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
            value = pop("sort", UNSET)
            self.sort = decode_provider_sort_config(value)
        else:
            self.options = UNSET
            self.sort = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationProviderPreferences.decode
ImageGenerationProviderPreferences.wire_names = {
    "allow_fallbacks": "allow_fallbacks",
    "ignore": "ignore",
    "only": "only",
    "options": "options",
    "order": "order",
    "sort": "sort",
}
