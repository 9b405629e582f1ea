# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ProviderName, ProviderPreferencesDataCollection, ProviderSort, Quantization
    from .preferred_max_latency import PreferredMaxLatency
    from .preferred_min_throughput import PreferredMinThroughput
    from .provider_options import ProviderOptions
    from .provider_preferences_max_price import ProviderPreferencesMaxPrice
    from .provider_sort_config import ProviderSortConfig

decode_preferred_max_latency: Decode = late(
    globals(), "decode_preferred_max_latency", "preferred_max_latency"
)
decode_preferred_min_throughput: Decode = late(
    globals(), "decode_preferred_min_throughput", "preferred_min_throughput"
)
decode_provider_options: Decode = late(globals(), "decode_provider_options", "provider_options")
decode_provider_preferences_max_price: Decode = late(
    globals(), "decode_provider_preferences_max_price", "provider_preferences_max_price"
)
decode_provider_sort_config: Decode = late(globals(), "decode_provider_sort_config", "provider_sort_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ProviderPreferences(_Model):
    """Which providers may serve a request, and in what order. Unknown keys are not allowed."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether other providers are tried when the preferred one fails. They are when absent."""
    data_collection: ProviderPreferencesDataCollection | Unset | None = UNSET
    """Whether providers that may keep or train on data are acceptable. They are when absent."""
    enforce_distillable_text: bool | Unset | None = UNSET
    """Only use models whose text may be used to train other models."""
    ignore: list[ProviderName | str] | Unset | None = UNSET
    """Providers never to use, in addition to those the account ignores."""
    max_price: ProviderPreferencesMaxPrice | Unset = UNSET
    """Highest acceptable prices. Endpoints above any of them are not used."""
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers to use, among those the account allows. 404 when none is left."""
    options: ProviderOptions | Unset = UNSET
    """Extra request fields for single providers, by provider slug. Only those of the provider that
    serves matter.
    """
    order: list[ProviderName | str] | Unset | None = UNSET
    """Providers to try first, in this order. Switches off load balancing and sticky routing."""
    preferred_max_latency: PreferredMaxLatency | Unset | None = UNSET
    """Latency to prefer, in seconds. Slower endpoints move back but stay available."""
    preferred_min_throughput: PreferredMinThroughput | Unset | None = UNSET
    """Throughput to prefer, in tokens a second. Slower endpoints move back but stay available."""
    quantizations: list[Quantization] | Unset | None = UNSET
    """Only use endpoints that run the model at one of these precisions."""
    require_parameters: bool | Unset | None = UNSET
    """Only use endpoints that support every parameter of the request. When off, unsupported ones are
    ignored.
    """
    sort: ProviderSort | ProviderSortConfig | Unset | None = UNSET
    """What to rank endpoints by, instead of balancing load. Balanced by price and recent outages when
    absent.
    """
    zdr: bool | Unset | None = UNSET
    """Only use endpoints with zero data retention. Cannot lift what the account or a guardrail
    demands.
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
        self = _new(ProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.data_collection = pop("data_collection", UNSET)
        self.enforce_distillable_text = pop("enforce_distillable_text", UNSET)
        self.ignore = pop("ignore", UNSET)
        self.only = pop("only", UNSET)
        self.order = pop("order", UNSET)
        self.quantizations = pop("quantizations", UNSET)
        self.require_parameters = pop("require_parameters", UNSET)
        self.zdr = pop("zdr", UNSET)
        if rest:
            value = pop("max_price", UNSET)
            self.max_price = decode_provider_preferences_max_price(value)
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
            value = pop("preferred_max_latency", UNSET)
            self.preferred_max_latency = decode_preferred_max_latency(value)
            value = pop("preferred_min_throughput", UNSET)
            self.preferred_min_throughput = decode_preferred_min_throughput(value)
            value = pop("sort", UNSET)
            self.sort = decode_provider_sort_config(value)
        else:
            self.max_price = UNSET
            self.options = UNSET
            self.preferred_max_latency = UNSET
            self.preferred_min_throughput = UNSET
            self.sort = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ProviderPreferences.decode
ProviderPreferences.wire_names = {
    "allow_fallbacks": "allow_fallbacks",
    "data_collection": "data_collection",
    "enforce_distillable_text": "enforce_distillable_text",
    "ignore": "ignore",
    "max_price": "max_price",
    "only": "only",
    "options": "options",
    "order": "order",
    "preferred_max_latency": "preferred_max_latency",
    "preferred_min_throughput": "preferred_min_throughput",
    "quantizations": "quantizations",
    "require_parameters": "require_parameters",
    "sort": "sort",
    "zdr": "zdr",
}
