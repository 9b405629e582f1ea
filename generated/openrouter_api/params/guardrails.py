# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `guardrails`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models


class BulkAssignKeysRequestDict(TypedDict, total=False):
    """API keys to put under a guardrail."""

    key_hashes: Required[Sequence[str]]
    """Hashes of the keys, as in `hash` of the API key objects. Limits: at least 1 item."""


class BulkAssignMembersRequestDict(TypedDict, total=False):
    """Organization members to put under a guardrail."""

    member_user_ids: Required[Sequence[str]]
    """User ids of the members, as in `organization.list_members`. Limits: at least 1 item."""


class BulkUnassignKeysRequestDict(TypedDict, total=False):
    """API keys to release from a guardrail."""

    key_hashes: Required[Sequence[str]]
    """Hashes of the keys, as in `hash` of the API key objects. Limits: at least 1 item."""


class BulkUnassignMembersRequestDict(TypedDict, total=False):
    """Organization members to release from a guardrail."""

    member_user_ids: Required[Sequence[str]]
    """User ids of the members, as in `organization.list_members`. Limits: at least 1 item."""


class ContentFilterBuiltinEntryInputDict(TypedDict, total=False):
    """A built-in detector to switch on."""

    action: Required[_models.ContentFilterBuiltinAction]
    """What to do with a request the detector matches."""
    label: str
    """Leave it out: `slug` alone identifies a built-in detector. Limits: at most 100 characters.
    Deprecated.
    """
    scan_scope: _models.PromptInjectionScanScope
    """Which messages to search for prompt injection; meant for `regex-prompt-injection`."""
    slug: Required[_models.ContentFilterBuiltinSlug]
    """Which detector to switch on."""


class ContentFilterEntryDict(TypedDict, total=False):
    """A filter of your own: a regular expression and what to do on a match."""

    action: Required[_models.ContentFilterAction]
    """What to do with a request the pattern matches."""
    label: str | None
    """Name for what the pattern finds. Null or absent for none. Limits: at most 100 characters."""
    pattern: Required[str]
    """Regular expression to search for. Lookaround and backreferences are not supported."""


class CreateGuardrailRequestDict(TypedDict, total=False):
    """The guardrail to create; rules left out are not enforced."""

    allow_safety_retention_google: bool | None
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | None
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: Sequence[_models.GuardrailDataRegion] | None
    """Data regions in which requests may be processed. Null sets no such rule."""
    allowed_models: Sequence[str] | None
    """Slugs of the only models that may be used. Where several guardrails apply, a model must be on
    every list. Null sets no such list. Limits: at least 1 item.
    """
    allowed_providers: Sequence[str] | None
    """Slugs of the only providers that may serve requests. Where several guardrails apply, a provider
    must be on every list. Null sets no such list. Limits: at least 1 item.
    """
    content_filter_builtins: (
        Sequence[ContentFilterBuiltinEntryInputDict | _models.ContentFilterBuiltinEntryInput] | None
    )
    """Built-in detectors in force. Those of all guardrails that apply are combined, and `block` wins."""
    content_filters: Sequence[ContentFilterEntryDict | _models.ContentFilterEntry] | None
    """Regular expressions of your own in force. Those of all guardrails that apply are combined, and
    `block` wins.
    """
    description: str | None
    """Free text on what the guardrail is for. Limits: at most 1000 characters."""
    enable_free_model_publication: bool | None
    """Whether free models may be used whose providers may publish prompts. Null sets no rule."""
    enable_free_model_training: bool | None
    """Whether free models may be used whose providers may train on prompts. Null sets no rule."""
    enable_paid_model_training: bool | None
    """Whether paid models may be used whose providers may train on prompts. Null sets no rule."""
    enforce_zdr: bool | None
    """Zero data retention for everything. Use the `enforce_zdr_*` flag of each vendor instead.
    Deprecated.
    """
    enforce_zdr_anthropic: bool | None
    """Whether Anthropic traffic is confined to endpoints with zero data retention (ZDR). A true in any
    guardrail, in the account settings or in the request decides.
    """
    enforce_zdr_google: bool | None
    """Whether Google traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_openai: bool | None
    """Whether OpenAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_other: bool | None
    """Whether traffic outside the four named vendors is confined to endpoints with zero data
    retention. Any true that applies decides.
    """
    enforce_zdr_xai: bool | None
    """Whether xAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    ignored_models: Sequence[str] | None
    """Slugs of models that may not be used. Null excludes none. Limits: at least 1 item."""
    ignored_providers: Sequence[str] | None
    """Slugs of providers that may not serve requests. Null excludes none. Limits: at least 1 item."""
    include_byok_in_budgets: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit_usd`."""
    limit_usd: float | None
    """Most that may be spent per `reset_interval`, in USD; beyond it requests get 403. Counted apart
    from every other budget. Null sets no budget.
    """
    name: Required[str]
    """Name to tell the guardrail apart by. Limits: at most 200 characters."""
    reset_interval: _models.GuardrailInterval | None
    """How often the budget starts afresh. Never when null."""
    workspace_id: str
    """Workspace to create the guardrail in."""


class GuardrailsAssignKeysParams(BulkAssignKeysRequestDict, total=False):
    """Arguments of `guardrails.assign_keys`, which its docstring describes."""

    id: Required[str]


class GuardrailsAssignMembersParams(BulkAssignMembersRequestDict, total=False):
    """Arguments of `guardrails.assign_members`, which its docstring describes."""

    id: Required[str]


class GuardrailsCreateParams(CreateGuardrailRequestDict, total=False):
    """Arguments of `guardrails.create`, which its docstring describes."""


class GuardrailsDeleteParams(TypedDict, total=False):
    """Arguments of `guardrails.delete`, which its docstring describes."""

    id: Required[str]


class GuardrailsGetParams(TypedDict, total=False):
    """Arguments of `guardrails.get`, which its docstring describes."""

    id: Required[str]


class GuardrailsListKeyAssignmentsParams(TypedDict, total=False):
    """Arguments of `guardrails.list_key_assignments`, which its docstring describes."""

    offset: int | None
    limit: int


class GuardrailsListKeysParams(TypedDict, total=False):
    """Arguments of `guardrails.list_keys`, which its docstring describes."""

    id: Required[str]
    offset: int | None
    limit: int


class GuardrailsListMemberAssignmentsParams(TypedDict, total=False):
    """Arguments of `guardrails.list_member_assignments`, which its docstring describes."""

    offset: int | None
    limit: int


class GuardrailsListMembersParams(TypedDict, total=False):
    """Arguments of `guardrails.list_members`, which its docstring describes."""

    id: Required[str]
    offset: int | None
    limit: int


class GuardrailsListParams(TypedDict, total=False):
    """Arguments of `guardrails.list`, which its docstring describes."""

    offset: int | None
    limit: int
    workspace_id: str


class GuardrailsUnassignKeysParams(BulkUnassignKeysRequestDict, total=False):
    """Arguments of `guardrails.unassign_keys`, which its docstring describes."""

    id: Required[str]


class GuardrailsUnassignMembersParams(BulkUnassignMembersRequestDict, total=False):
    """Arguments of `guardrails.unassign_members`, which its docstring describes."""

    id: Required[str]


class UpdateGuardrailRequestDict(TypedDict, total=False):
    """Changes to a guardrail; whatever is absent stays as it is."""

    allow_safety_retention_google: bool | None
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | None
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: Sequence[_models.GuardrailDataRegion] | None
    """New list of the data regions in which requests may be processed; it replaces the old one. Null
    lifts the rule.
    """
    allowed_models: Sequence[str] | None
    """New list of the only models that may be used, by slug; it replaces the old one. Null lifts the
    restriction. Limits: at least 1 item.
    """
    allowed_providers: Sequence[str] | None
    """New list of the only providers that may serve requests, by slug; it replaces the old one. Null
    lifts the restriction. Limits: at least 1 item.
    """
    content_filter_builtins: (
        Sequence[ContentFilterBuiltinEntryInputDict | _models.ContentFilterBuiltinEntryInput] | None
    )
    """New set of built-in detectors; it replaces the old one. Null removes them all."""
    content_filters: Sequence[ContentFilterEntryDict | _models.ContentFilterEntry] | None
    """New set of your own regular expressions; it replaces the old one. Null removes them all."""
    description: str | None
    """New free text on what the guardrail is for. Null removes it. Limits: at most 1000 characters."""
    enable_free_model_publication: bool | None
    """Whether free models may be used whose providers may publish prompts. Null sets no rule."""
    enable_free_model_training: bool | None
    """Whether free models may be used whose providers may train on prompts. Null sets no rule."""
    enable_paid_model_training: bool | None
    """Whether paid models may be used whose providers may train on prompts. Null sets no rule."""
    enforce_zdr: bool | None
    """Zero data retention for everything. Use the `enforce_zdr_*` flag of each vendor instead.
    Deprecated.
    """
    enforce_zdr_anthropic: bool | None
    """Whether Anthropic traffic is confined to endpoints with zero data retention (ZDR). A true in any
    guardrail, in the account settings or in the request decides.
    """
    enforce_zdr_google: bool | None
    """Whether Google traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_openai: bool | None
    """Whether OpenAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    enforce_zdr_other: bool | None
    """Whether traffic outside the four named vendors is confined to endpoints with zero data
    retention. Any true that applies decides.
    """
    enforce_zdr_xai: bool | None
    """Whether xAI traffic is confined to endpoints with zero data retention. Any true that applies
    decides.
    """
    ignored_models: Sequence[str] | None
    """New list of models that may not be used, by slug; it replaces the old one. Null empties it.
    Limits: at least 1 item.
    """
    ignored_providers: Sequence[str] | None
    """New list of providers that may not serve requests, by slug; it replaces the old one. Null
    empties it. Limits: at least 1 item.
    """
    include_byok_in_budgets: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit_usd`."""
    limit_usd: float | None
    """New budget per `reset_interval`, in USD; beyond it requests get 403. Null removes the budget."""
    name: str
    """New name of the guardrail. Limits: at most 200 characters."""
    reset_interval: _models.GuardrailInterval | None
    """New period after which the budget starts afresh. Null makes it a budget without reset."""


class GuardrailsUpdateParams(UpdateGuardrailRequestDict, total=False):
    """Arguments of `guardrails.update`, which its docstring describes."""

    id: Required[str]
