# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateGuardrailRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import GuardrailDataRegion, GuardrailInterval
    from .content_filter_builtin_entry_input import ContentFilterBuiltinEntryInput
    from .content_filter_entry import ContentFilterEntry

decode_content_filter_builtin_entry_input: Decode = late(
    globals(), "decode_content_filter_builtin_entry_input", "content_filter_builtin_entry_input"
)
decode_content_filter_entry: Decode = late(globals(), "decode_content_filter_entry", "content_filter_entry")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateGuardrailRequest(_Model):
    """Changes to a guardrail; whatever is absent stays as it is."""

    allow_safety_retention_google: bool | Unset | None = UNSET
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | Unset | None = UNSET
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: list[GuardrailDataRegion] | Unset | None = UNSET
    """New list of the data regions in which requests may be processed; it replaces the old one. Null
    lifts the rule.
    """
    allowed_models: list[str] | Unset | None = UNSET
    """New list of the only models that may be used, by slug; it replaces the old one. Null lifts the
    restriction. Limits: at least 1 item.
    """
    allowed_providers: list[str] | Unset | None = UNSET
    """New list of the only providers that may serve requests, by slug; it replaces the old one. Null
    lifts the restriction. Limits: at least 1 item.
    """
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | Unset | None = UNSET
    """New set of built-in detectors; it replaces the old one. Null removes them all."""
    content_filters: list[ContentFilterEntry] | Unset | None = UNSET
    """New set of your own regular expressions; it replaces the old one. Null removes them all."""
    description: str | Unset | None = UNSET
    """New free text on what the guardrail is for. Null removes it. Limits: at most 1000 characters."""
    enable_free_model_publication: bool | Unset | None = UNSET
    """Whether free models may be used whose providers may publish prompts. Null sets no rule."""
    enable_free_model_training: bool | Unset | None = UNSET
    """Whether free models may be used whose providers may train on prompts. Null sets no rule."""
    enable_paid_model_training: bool | Unset | None = UNSET
    """Whether paid models may be used whose providers may train on prompts. Null sets no rule."""
    enforce_zdr: bool | Unset | None = UNSET
    """Zero data retention for everything. Use the `enforce_zdr_*` flag of each vendor instead.
    Deprecated.
    """
    enforce_zdr_anthropic: bool | Unset | None = UNSET
    """Whether Anthropic traffic is confined to endpoints with zero data retention (ZDR). A true in any
    guardrail, in the account settings or in the request decides.
    """
    enforce_zdr_google: bool | Unset | None = UNSET
    """Whether Google traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_openai: bool | Unset | None = UNSET
    """Whether OpenAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_other: bool | Unset | None = UNSET
    """Whether traffic outside the four named vendors is confined to endpoints with zero data
    retention. Any true that applies decides.
    """
    enforce_zdr_xai: bool | Unset | None = UNSET
    """Whether xAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    ignored_models: list[str] | Unset | None = UNSET
    """New list of models that may not be used, by slug; it replaces the old one. Null empties it.
    Limits: at least 1 item.
    """
    ignored_providers: list[str] | Unset | None = UNSET
    """New list of providers that may not serve requests, by slug; it replaces the old one. Null
    empties it. Limits: at least 1 item.
    """
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit_usd`."""
    limit_usd: float | Unset | None = UNSET
    """New budget per `reset_interval`, in USD; beyond it requests get 403. Null removes the budget."""
    name: str | Unset = UNSET
    """New name of the guardrail. Limits: at most 200 characters."""
    reset_interval: GuardrailInterval | Unset | None = UNSET
    """New period after which the budget starts afresh. Null makes it a budget without reset."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateGuardrailRequest)
        self.allow_safety_retention_google = pop("allow_safety_retention_google", UNSET)
        self.allow_safety_retention_other = pop("allow_safety_retention_other", UNSET)
        self.allowed_data_regions = pop("allowed_data_regions", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.allowed_providers = pop("allowed_providers", UNSET)
        self.description = pop("description", UNSET)
        self.enable_free_model_publication = pop("enable_free_model_publication", UNSET)
        self.enable_free_model_training = pop("enable_free_model_training", UNSET)
        self.enable_paid_model_training = pop("enable_paid_model_training", UNSET)
        self.enforce_zdr = pop("enforce_zdr", UNSET)
        self.enforce_zdr_anthropic = pop("enforce_zdr_anthropic", UNSET)
        self.enforce_zdr_google = pop("enforce_zdr_google", UNSET)
        self.enforce_zdr_openai = pop("enforce_zdr_openai", UNSET)
        self.enforce_zdr_other = pop("enforce_zdr_other", UNSET)
        self.enforce_zdr_xai = pop("enforce_zdr_xai", UNSET)
        self.ignored_models = pop("ignored_models", UNSET)
        self.ignored_providers = pop("ignored_providers", UNSET)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.limit_usd = pop("limit_usd", UNSET)
        self.name = pop("name", UNSET)
        self.reset_interval = pop("reset_interval", UNSET)
        if rest:
            value = pop("content_filter_builtins", UNSET)
            self.content_filter_builtins = (
                [decode_content_filter_builtin_entry_input(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("content_filters", UNSET)
            self.content_filters = (
                [decode_content_filter_entry(item) for item in value] if type(value) is list else value
            )
        else:
            self.content_filter_builtins = UNSET
            self.content_filters = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateGuardrailRequest.decode
UpdateGuardrailRequest.wire_names = {
    "allow_safety_retention_google": "allow_safety_retention_google",
    "allow_safety_retention_other": "allow_safety_retention_other",
    "allowed_data_regions": "allowed_data_regions",
    "allowed_models": "allowed_models",
    "allowed_providers": "allowed_providers",
    "content_filter_builtins": "content_filter_builtins",
    "content_filters": "content_filters",
    "description": "description",
    "enable_free_model_publication": "enable_free_model_publication",
    "enable_free_model_training": "enable_free_model_training",
    "enable_paid_model_training": "enable_paid_model_training",
    "enforce_zdr": "enforce_zdr",
    "enforce_zdr_anthropic": "enforce_zdr_anthropic",
    "enforce_zdr_google": "enforce_zdr_google",
    "enforce_zdr_openai": "enforce_zdr_openai",
    "enforce_zdr_other": "enforce_zdr_other",
    "enforce_zdr_xai": "enforce_zdr_xai",
    "ignored_models": "ignored_models",
    "ignored_providers": "ignored_providers",
    "include_byok_in_budgets": "include_byok_in_budgets",
    "limit_usd": "limit_usd",
    "name": "name",
    "reset_interval": "reset_interval",
}
