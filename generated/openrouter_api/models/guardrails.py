# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `guardrails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        ContentFilterAction,
        ContentFilterBuiltinAction,
        ContentFilterBuiltinSlug,
        GuardrailDataRegion,
        GuardrailInterval,
        PromptInjectionScanScope,
    )


@model
class BulkAssignKeysRequest(_Model):
    """API keys to put under a guardrail. See `BulkAssignKeysRequestDict`."""

    key_hashes: list[str]


@model
class BulkAssignKeysResponse(_Model):
    """Outcome of assigning a guardrail to keys."""

    assigned_count: int
    """How many keys were assigned."""


@model
class BulkAssignMembersRequest(_Model):
    """Organization members to put under a guardrail. See `BulkAssignMembersRequestDict`."""

    member_user_ids: list[str]


@model
class BulkAssignMembersResponse(_Model):
    """Outcome of assigning a guardrail to members."""

    assigned_count: int
    """How many members were assigned."""


@model
class BulkUnassignKeysRequest(_Model):
    """API keys to release from a guardrail. See `BulkUnassignKeysRequestDict`."""

    key_hashes: list[str]


@model
class BulkUnassignKeysResponse(_Model):
    """Outcome of taking a guardrail off keys."""

    unassigned_count: int
    """How many keys were released."""


@model
class BulkUnassignMembersRequest(_Model):
    """Organization members to release from a guardrail. See `BulkUnassignMembersRequestDict`."""

    member_user_ids: list[str]


@model
class BulkUnassignMembersResponse(_Model):
    """Outcome of taking a guardrail off members."""

    unassigned_count: int
    """How many members were released."""


@model
class ContentFilterBuiltinEntry(_Model):
    """A built-in detector as stored in a guardrail."""

    action: ContentFilterBuiltinAction
    """What happens to a request the detector matches."""
    slug: ContentFilterBuiltinSlug
    """Which detector this is."""
    label: str | None = None
    """Display label of the detector, when the server sends one. Limits: at most 100 characters."""
    scan_scope: PromptInjectionScanScope | None = None
    """Which messages to search for prompt injection; meant for `regex-prompt-injection`."""


@model
class ContentFilterBuiltinEntryInput(_Model):
    """A built-in detector to switch on. See `ContentFilterBuiltinEntryInputDict`."""

    action: ContentFilterBuiltinAction
    slug: ContentFilterBuiltinSlug
    label: str | None = None
    scan_scope: PromptInjectionScanScope | None = None


@model
class ContentFilterEntry(_Model):
    """A filter of your own: a regular expression and what to do on a match."""

    action: ContentFilterAction
    """What to do with a request the pattern matches."""
    pattern: str
    """Regular expression to search for. Lookaround and backreferences are not supported."""
    label: str | None = None
    """Name for what the pattern finds. Null or absent for none. Limits: at most 100 characters."""
    _nullable = ("label",)


@model
class CreateGuardrailRequest(_Model):
    """The guardrail to create; rules left out are not enforced. See `CreateGuardrailRequestDict`."""

    name: str
    allow_safety_retention_google: bool | None = None
    allow_safety_retention_other: bool | None = None
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    allowed_models: list[str] | None = None
    allowed_providers: list[str] | None = None
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = None
    content_filters: list[ContentFilterEntry] | None = None
    description: str | None = None
    enable_free_model_publication: bool | None = None
    enable_free_model_training: bool | None = None
    enable_paid_model_training: bool | None = None
    enforce_zdr: bool | None = None
    enforce_zdr_anthropic: bool | None = None
    enforce_zdr_google: bool | None = None
    enforce_zdr_openai: bool | None = None
    enforce_zdr_other: bool | None = None
    enforce_zdr_xai: bool | None = None
    ignored_models: list[str] | None = None
    ignored_providers: list[str] | None = None
    include_byok_in_budgets: bool | None = None
    limit_usd: float | None = None
    reset_interval: GuardrailInterval | None = None
    workspace_id: str | None = None
    _nullable = (
        "allow_safety_retention_google",
        "allow_safety_retention_other",
        "allowed_data_regions",
        "allowed_models",
        "allowed_providers",
        "content_filter_builtins",
        "content_filters",
        "description",
        "enable_free_model_publication",
        "enable_free_model_training",
        "enable_paid_model_training",
        "enforce_zdr",
        "enforce_zdr_anthropic",
        "enforce_zdr_google",
        "enforce_zdr_openai",
        "enforce_zdr_other",
        "enforce_zdr_xai",
        "ignored_models",
        "ignored_providers",
        "limit_usd",
        "reset_interval",
    )


@model
class CreateGuardrailResponse(_Model):
    """Wraps the new guardrail."""

    data: Guardrail
    """The guardrail as stored, with its id."""


@model
class DeleteGuardrailResponse(_Model):
    """Confirms that the guardrail is gone."""

    deleted: Literal[True]


@model
class GetGuardrailResponse(_Model):
    """Wraps one guardrail."""

    data: Guardrail
    """The guardrail asked for."""


@model
class Guardrail(_Model):
    """A set of rules and a budget for the keys and members it is assigned to."""

    created_at: str
    """When the guardrail was created."""
    id: str
    """Id to use in `guardrails.get` and the assignment calls."""
    include_byok_in_budgets: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit_usd`."""
    name: str
    """Name to tell the guardrail apart by."""
    workspace_id: str | None
    """Id of the workspace the guardrail belongs to. Null when it belongs to none."""
    allow_safety_retention_google: bool | None = None
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | None = None
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    """Data regions in which requests may be processed. Null sets no such rule."""
    allowed_models: list[str] | None = None
    """Slugs of the only models that may be used. Where several guardrails apply, a model must be on
    every list. Null sets no such list.
    """
    allowed_providers: list[str] | None = None
    """Slugs of the only providers that may serve requests. Where several guardrails apply, a provider
    must be on every list. Null sets no such list.
    """
    content_filter_builtins: list[ContentFilterBuiltinEntry] | None = None
    """Built-in detectors in force. Those of all guardrails that apply are combined, and `block` wins."""
    content_filters: list[ContentFilterEntry] | None = None
    """Regular expressions of your own in force. Those of all guardrails that apply are combined, and
    `block` wins.
    """
    description: str | None = None
    """Free text on what the guardrail is for."""
    enable_free_model_publication: bool | None = None
    """Whether free models may be used whose providers may publish prompts. Null sets no rule."""
    enable_free_model_training: bool | None = None
    """Whether free models may be used whose providers may train on prompts. Null sets no rule."""
    enable_paid_model_training: bool | None = None
    """Whether paid models may be used whose providers may train on prompts. Null sets no rule."""
    enforce_zdr: bool | None = None
    """Zero data retention for everything. Use the `enforce_zdr_*` flag of each vendor instead.
    Deprecated.
    """
    enforce_zdr_anthropic: bool | None = None
    """Whether Anthropic traffic is confined to endpoints with zero data retention (ZDR). A true in any
    guardrail, in the account settings or in the request decides.
    """
    enforce_zdr_google: bool | None = None
    """Whether Google traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_openai: bool | None = None
    """Whether OpenAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_other: bool | None = None
    """Whether traffic outside the four named vendors is confined to endpoints with zero data
    retention. Any true that applies decides.
    """
    enforce_zdr_xai: bool | None = None
    """Whether xAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    ignored_models: list[str] | None = None
    """Slugs of models that may not be used. Null excludes none."""
    ignored_providers: list[str] | None = None
    """Slugs of providers that may not serve requests. Null excludes none."""
    limit_usd: float | None = None
    """Most that may be spent per `reset_interval`, in USD; beyond it requests get 403. Counted apart
    from every other budget. Null sets no budget.
    """
    reset_interval: GuardrailInterval | None = None
    """How often the budget starts afresh. Never when null."""
    updated_at: str | None = None
    """When the guardrail last changed. Null or absent when it never has."""
    _nullable = (
        "workspace_id",
        "allow_safety_retention_google",
        "allow_safety_retention_other",
        "allowed_data_regions",
        "allowed_models",
        "allowed_providers",
        "content_filter_builtins",
        "content_filters",
        "description",
        "enable_free_model_publication",
        "enable_free_model_training",
        "enable_paid_model_training",
        "enforce_zdr",
        "enforce_zdr_anthropic",
        "enforce_zdr_google",
        "enforce_zdr_openai",
        "enforce_zdr_other",
        "enforce_zdr_xai",
        "ignored_models",
        "ignored_providers",
        "limit_usd",
        "reset_interval",
        "updated_at",
    )


@model
class KeyAssignment(_Model):
    """Says that an API key is under a guardrail."""

    assigned_by: str | None
    """User id of whoever made the assignment. Null when none is recorded."""
    created_at: str
    """When the assignment was made."""
    guardrail_id: str
    """Id of the guardrail assigned."""
    id: str
    """Id of the assignment itself, not of the key or the guardrail."""
    key_hash: str
    """Hash that names the API key."""
    key_label: str
    """Display label of the API key."""
    key_name: str
    """Name its owner gave the API key."""
    _nullable = ("assigned_by",)


@model
class ListGuardrailsResponse(_Model):
    """One page of guardrails."""

    data: list[Guardrail]
    """The guardrails of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListKeyAssignmentsResponse(_Model):
    """One page of assignments of guardrails to keys."""

    data: list[KeyAssignment]
    """The assignments of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListMemberAssignmentsResponse(_Model):
    """One page of assignments of guardrails to members."""

    data: list[MemberAssignment]
    """The assignments of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class MemberAssignment(_Model):
    """Says that an organization member is under a guardrail."""

    assigned_by: str | None
    """User id of whoever made the assignment. Null when none is recorded."""
    created_at: str
    """When the assignment was made."""
    guardrail_id: str
    """Id of the guardrail assigned."""
    id: str
    """Id of the assignment itself, not of the member or the guardrail."""
    organization_id: str
    """Id of the organization the member belongs to."""
    user_id: str
    """User id of the member."""
    _nullable = ("assigned_by",)


@model
class UpdateGuardrailRequest(_Model):
    """Changes to a guardrail; whatever is absent stays as it is. See `UpdateGuardrailRequestDict`."""

    allow_safety_retention_google: bool | None = None
    allow_safety_retention_other: bool | None = None
    allowed_data_regions: list[GuardrailDataRegion] | None = None
    allowed_models: list[str] | None = None
    allowed_providers: list[str] | None = None
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | None = None
    content_filters: list[ContentFilterEntry] | None = None
    description: str | None = None
    enable_free_model_publication: bool | None = None
    enable_free_model_training: bool | None = None
    enable_paid_model_training: bool | None = None
    enforce_zdr: bool | None = None
    enforce_zdr_anthropic: bool | None = None
    enforce_zdr_google: bool | None = None
    enforce_zdr_openai: bool | None = None
    enforce_zdr_other: bool | None = None
    enforce_zdr_xai: bool | None = None
    ignored_models: list[str] | None = None
    ignored_providers: list[str] | None = None
    include_byok_in_budgets: bool | None = None
    limit_usd: float | None = None
    name: str | None = None
    reset_interval: GuardrailInterval | None = None
    _nullable = (
        "allow_safety_retention_google",
        "allow_safety_retention_other",
        "allowed_data_regions",
        "allowed_models",
        "allowed_providers",
        "content_filter_builtins",
        "content_filters",
        "description",
        "enable_free_model_publication",
        "enable_free_model_training",
        "enable_paid_model_training",
        "enforce_zdr",
        "enforce_zdr_anthropic",
        "enforce_zdr_google",
        "enforce_zdr_openai",
        "enforce_zdr_other",
        "enforce_zdr_xai",
        "ignored_models",
        "ignored_providers",
        "limit_usd",
        "reset_interval",
    )


@model
class UpdateGuardrailResponse(_Model):
    """Wraps the guardrail after the change."""

    data: Guardrail
    """The guardrail with the changes applied."""
