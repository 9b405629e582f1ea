# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `guardrails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, Unset, model
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

_new = object.__new__


@model
class BulkAssignKeysRequest(_Model):
    """API keys to put under a guardrail."""

    key_hashes: list[str]
    """Hashes of the keys, as in `hash` of the API key objects. Limits: at least 1 item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAssignKeysRequest)
        self.key_hashes = pop("key_hashes", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_assign_keys_request = BulkAssignKeysRequest.decode


@model
class BulkAssignKeysResponse(_Model):
    """Outcome of assigning a guardrail to keys."""

    assigned_count: int
    """How many keys were assigned."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAssignKeysResponse)
        self.assigned_count = pop("assigned_count", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_assign_keys_response = BulkAssignKeysResponse.decode


@model
class BulkAssignMembersRequest(_Model):
    """Organization members to put under a guardrail."""

    member_user_ids: list[str]
    """User ids of the members, as in `organization.list_members`. Limits: at least 1 item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAssignMembersRequest)
        self.member_user_ids = pop("member_user_ids", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_assign_members_request = BulkAssignMembersRequest.decode


@model
class BulkAssignMembersResponse(_Model):
    """Outcome of assigning a guardrail to members."""

    assigned_count: int
    """How many members were assigned."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAssignMembersResponse)
        self.assigned_count = pop("assigned_count", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_assign_members_response = BulkAssignMembersResponse.decode


@model
class BulkUnassignKeysRequest(_Model):
    """API keys to release from a guardrail."""

    key_hashes: list[str]
    """Hashes of the keys, as in `hash` of the API key objects. Limits: at least 1 item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkUnassignKeysRequest)
        self.key_hashes = pop("key_hashes", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_unassign_keys_request = BulkUnassignKeysRequest.decode


@model
class BulkUnassignKeysResponse(_Model):
    """Outcome of taking a guardrail off keys."""

    unassigned_count: int
    """How many keys were released."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkUnassignKeysResponse)
        self.unassigned_count = pop("unassigned_count", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_unassign_keys_response = BulkUnassignKeysResponse.decode


@model
class BulkUnassignMembersRequest(_Model):
    """Organization members to release from a guardrail."""

    member_user_ids: list[str]
    """User ids of the members, as in `organization.list_members`. Limits: at least 1 item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkUnassignMembersRequest)
        self.member_user_ids = pop("member_user_ids", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_unassign_members_request = BulkUnassignMembersRequest.decode


@model
class BulkUnassignMembersResponse(_Model):
    """Outcome of taking a guardrail off members."""

    unassigned_count: int
    """How many members were released."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkUnassignMembersResponse)
        self.unassigned_count = pop("unassigned_count", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_unassign_members_response = BulkUnassignMembersResponse.decode


@model
class ContentFilterBuiltinEntry(_Model):
    """A built-in detector as stored in a guardrail."""

    action: ContentFilterBuiltinAction
    """What happens to a request the detector matches."""
    slug: ContentFilterBuiltinSlug
    """Which detector this is."""
    label: str | Unset = UNSET
    """Display label of the detector, when the server sends one. Limits: at most 100 characters."""
    scan_scope: PromptInjectionScanScope | Unset = UNSET
    """Which messages to search for prompt injection; meant for `regex-prompt-injection`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentFilterBuiltinEntry)
        self.action = pop("action", UNSET)
        self.slug = pop("slug", UNSET)
        self.label = pop("label", UNSET)
        self.scan_scope = pop("scan_scope", UNSET)
        self.additional_properties = rest
        return self


decode_content_filter_builtin_entry = ContentFilterBuiltinEntry.decode


@model
class ContentFilterBuiltinEntryInput(_Model):
    """A built-in detector to switch on."""

    action: ContentFilterBuiltinAction
    """What to do with a request the detector matches."""
    slug: ContentFilterBuiltinSlug
    """Which detector to switch on."""
    label: str | Unset = UNSET
    """Leave it out: `slug` alone identifies a built-in detector. Limits: at most 100 characters.
    Deprecated.
    """
    scan_scope: PromptInjectionScanScope | Unset = UNSET
    """Which messages to search for prompt injection; meant for `regex-prompt-injection`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentFilterBuiltinEntryInput)
        self.action = pop("action", UNSET)
        self.slug = pop("slug", UNSET)
        self.label = pop("label", UNSET)
        self.scan_scope = pop("scan_scope", UNSET)
        self.additional_properties = rest
        return self


decode_content_filter_builtin_entry_input = ContentFilterBuiltinEntryInput.decode


@model
class ContentFilterEntry(_Model):
    """A filter of your own: a regular expression and what to do on a match."""

    action: ContentFilterAction
    """What to do with a request the pattern matches."""
    pattern: str
    """Regular expression to search for. Lookaround and backreferences are not supported."""
    label: str | Unset | None = UNSET
    """Name for what the pattern finds. Null or absent for none. Limits: at most 100 characters."""

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_content_filter_entry = ContentFilterEntry.decode


@model
class CreateGuardrailRequest(_Model):
    """The guardrail to create; rules left out are not enforced."""

    name: str
    """Name to tell the guardrail apart by. Limits: at most 200 characters."""
    allow_safety_retention_google: bool | Unset | None = UNSET
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | Unset | None = UNSET
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: list[GuardrailDataRegion] | Unset | None = UNSET
    """Data regions in which requests may be processed. Null sets no such rule."""
    allowed_models: list[str] | Unset | None = UNSET
    """Slugs of the only models that may be used. Where several guardrails apply, a model must be on
    every list. Null sets no such list. Limits: at least 1 item.
    """
    allowed_providers: list[str] | Unset | None = UNSET
    """Slugs of the only providers that may serve requests. Where several guardrails apply, a provider
    must be on every list. Null sets no such list. Limits: at least 1 item.
    """
    content_filter_builtins: list[ContentFilterBuiltinEntryInput] | Unset | None = UNSET
    """Built-in detectors in force. Those of all guardrails that apply are combined, and `block` wins."""
    content_filters: list[ContentFilterEntry] | Unset | None = UNSET
    """Regular expressions of your own in force. Those of all guardrails that apply are combined, and
    `block` wins.
    """
    description: str | Unset | None = UNSET
    """Free text on what the guardrail is for. Limits: at most 1000 characters."""
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
    """Slugs of models that may not be used. Null excludes none. Limits: at least 1 item."""
    ignored_providers: list[str] | Unset | None = UNSET
    """Slugs of providers that may not serve requests. Null excludes none. Limits: at least 1 item."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit_usd`."""
    limit_usd: float | Unset | None = UNSET
    """Most that may be spent per `reset_interval`, in USD; beyond it requests get 403. Counted apart
    from every other budget. Null sets no budget.
    """
    reset_interval: GuardrailInterval | Unset | None = UNSET
    """How often the budget starts afresh. Never when null."""
    workspace_id: str | Unset = UNSET
    """Workspace to create the guardrail in."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateGuardrailRequest)
        self.name = pop("name", UNSET)
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
        self.reset_interval = pop("reset_interval", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
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


decode_create_guardrail_request = CreateGuardrailRequest.decode


@model
class CreateGuardrailResponse(_Model):
    """Wraps the new guardrail."""

    data: Guardrail
    """The guardrail as stored, with its id."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateGuardrailResponse)
        value = pop("data", UNSET)
        self.data = decode_guardrail(value)
        self.additional_properties = rest
        return self


decode_create_guardrail_response = CreateGuardrailResponse.decode


@model
class DeleteGuardrailResponse(_Model):
    """Confirms that the guardrail is gone."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteGuardrailResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_guardrail_response = DeleteGuardrailResponse.decode


@model
class GetGuardrailResponse(_Model):
    """Wraps one guardrail."""

    data: Guardrail
    """The guardrail asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetGuardrailResponse)
        value = pop("data", UNSET)
        self.data = decode_guardrail(value)
        self.additional_properties = rest
        return self


decode_get_guardrail_response = GetGuardrailResponse.decode


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
    allow_safety_retention_google: bool | Unset | None = UNSET
    """Whether Google may be used where it keeps data for safety reasons. Null sets no rule. How this
    weighs against `enforce_zdr_google` is not documented.
    """
    allow_safety_retention_other: bool | Unset | None = UNSET
    """Whether providers other than Google may be used where they keep data for safety reasons. Null
    sets no rule. How this weighs against the `enforce_zdr_*` flags is not documented.
    """
    allowed_data_regions: list[GuardrailDataRegion] | Unset | None = UNSET
    """Data regions in which requests may be processed. Null sets no such rule."""
    allowed_models: list[str] | Unset | None = UNSET
    """Slugs of the only models that may be used. Where several guardrails apply, a model must be on
    every list. Null sets no such list.
    """
    allowed_providers: list[str] | Unset | None = UNSET
    """Slugs of the only providers that may serve requests. Where several guardrails apply, a provider
    must be on every list. Null sets no such list.
    """
    content_filter_builtins: list[ContentFilterBuiltinEntry] | Unset | None = UNSET
    """Built-in detectors in force. Those of all guardrails that apply are combined, and `block` wins."""
    content_filters: list[ContentFilterEntry] | Unset | None = UNSET
    """Regular expressions of your own in force. Those of all guardrails that apply are combined, and
    `block` wins.
    """
    description: str | Unset | None = UNSET
    """Free text on what the guardrail is for."""
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
    """Slugs of models that may not be used. Null excludes none."""
    ignored_providers: list[str] | Unset | None = UNSET
    """Slugs of providers that may not serve requests. Null excludes none."""
    limit_usd: float | Unset | None = UNSET
    """Most that may be spent per `reset_interval`, in USD; beyond it requests get 403. Counted apart
    from every other budget. Null sets no budget.
    """
    reset_interval: GuardrailInterval | Unset | None = UNSET
    """How often the budget starts afresh. Never when null."""
    updated_at: str | Unset | None = UNSET
    """When the guardrail last changed. Null or absent when it never has."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Guardrail)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.name = pop("name", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
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
        self.limit_usd = pop("limit_usd", UNSET)
        self.reset_interval = pop("reset_interval", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        if rest:
            value = pop("content_filter_builtins", UNSET)
            self.content_filter_builtins = (
                [decode_content_filter_builtin_entry(item) for item in value]
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


decode_guardrail = Guardrail.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(KeyAssignment)
        self.assigned_by = pop("assigned_by", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.id = pop("id", UNSET)
        self.key_hash = pop("key_hash", UNSET)
        self.key_label = pop("key_label", UNSET)
        self.key_name = pop("key_name", UNSET)
        self.additional_properties = rest
        return self


decode_key_assignment = KeyAssignment.decode


@model
class ListGuardrailsResponse(_Model):
    """One page of guardrails."""

    data: list[Guardrail]
    """The guardrails of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListGuardrailsResponse)
        value = pop("data", UNSET)
        self.data = [decode_guardrail(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_guardrails_response = ListGuardrailsResponse.decode


@model
class ListKeyAssignmentsResponse(_Model):
    """One page of assignments of guardrails to keys."""

    data: list[KeyAssignment]
    """The assignments of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListKeyAssignmentsResponse)
        value = pop("data", UNSET)
        self.data = [decode_key_assignment(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_key_assignments_response = ListKeyAssignmentsResponse.decode


@model
class ListMemberAssignmentsResponse(_Model):
    """One page of assignments of guardrails to members."""

    data: list[MemberAssignment]
    """The assignments of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListMemberAssignmentsResponse)
        value = pop("data", UNSET)
        self.data = [decode_member_assignment(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_member_assignments_response = ListMemberAssignmentsResponse.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MemberAssignment)
        self.assigned_by = pop("assigned_by", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_member_assignment = MemberAssignment.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_update_guardrail_request = UpdateGuardrailRequest.decode


@model
class UpdateGuardrailResponse(_Model):
    """Wraps the guardrail after the change."""

    data: Guardrail
    """The guardrail with the changes applied."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateGuardrailResponse)
        value = pop("data", UNSET)
        self.data = decode_guardrail(value)
        self.additional_properties = rest
        return self


decode_update_guardrail_response = UpdateGuardrailResponse.decode
