# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `guardrails`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import guardrails as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.guardrails import (
        BulkAssignKeysResponse,
        BulkAssignMembersResponse,
        BulkUnassignKeysResponse,
        BulkUnassignMembersResponse,
        ContentFilterBuiltinEntryInput,
        ContentFilterEntry,
        CreateGuardrailResponse,
        DeleteGuardrailResponse,
        GetGuardrailResponse,
        ListGuardrailsResponse,
        ListKeyAssignmentsResponse,
        ListMemberAssignmentsResponse,
        UpdateGuardrailResponse,
    )
    from ..models.values import GuardrailDataRegion, GuardrailInterval
    from ..operation import Retries, Timeouts
    from ..params.guardrails import ContentFilterBuiltinEntryInputDict, ContentFilterEntryDict


class Guardrails(SyncResource[O]):
    """Guardrails: `assign_keys` (`bulk_assign_keys`), `assign_members` (`bulk_assign_members`),
    `create`, `delete`, `get`, `list`, `list_key_assignments`, `list_keys`
    (`list_guardrail_key_assignments`), `list_member_assignments`, `list_members`
    (`list_guardrail_member_assignments`), `unassign_keys` (`bulk_unassign_keys`),
    `unassign_members` (`bulk_unassign_members`), `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.ASSIGN_KEYS)
    def assign_keys(
        self,
        *,
        id: str,
        key_hashes: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAssignKeysResponse:
        """Assign a guardrail to keys.

        Puts API keys under this guardrail. A key has at most one guardrail of its own; a workspace
        default or the guardrail of its member applies besides. Needs a management key.

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, as in `hash` of the API key objects. Limits: at
                least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAssignKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.assign_keys(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", key_hashes=["hash-of-the-key"]
            )
        """
        raise NotImplementedError

    bulk_assign_keys = assign_keys

    @sync_method(_operations.ASSIGN_MEMBERS)
    def assign_members(
        self,
        *,
        id: str,
        member_user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAssignMembersResponse:
        """Assign a guardrail to members.

        Puts organization members under this guardrail. A member has at most one guardrail of their
        own; a workspace default applies besides. Needs a management key.

        Args:
            id: Id of the guardrail.
            member_user_ids: User ids of the members, as in `organization.list_members`. Limits:
                at least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAssignMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.assign_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", member_user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_assign_members = assign_members

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        name: str,
        allow_safety_retention_google: bool | None = NOT_GIVEN,
        allow_safety_retention_other: bool | None = NOT_GIVEN,
        allowed_data_regions: Sequence[GuardrailDataRegion] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_providers: Sequence[str] | None = NOT_GIVEN,
        content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputDict | ContentFilterBuiltinEntryInput]
        | None = NOT_GIVEN,
        content_filters: Sequence[ContentFilterEntryDict | ContentFilterEntry] | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        enable_free_model_publication: bool | None = NOT_GIVEN,
        enable_free_model_training: bool | None = NOT_GIVEN,
        enable_paid_model_training: bool | None = NOT_GIVEN,
        enforce_zdr: bool | None = NOT_GIVEN,
        enforce_zdr_anthropic: bool | None = NOT_GIVEN,
        enforce_zdr_google: bool | None = NOT_GIVEN,
        enforce_zdr_openai: bool | None = NOT_GIVEN,
        enforce_zdr_other: bool | None = NOT_GIVEN,
        enforce_zdr_xai: bool | None = NOT_GIVEN,
        ignored_models: Sequence[str] | None = NOT_GIVEN,
        ignored_providers: Sequence[str] | None = NOT_GIVEN,
        include_byok_in_budgets: bool = NOT_GIVEN,
        limit_usd: float | None = NOT_GIVEN,
        reset_interval: GuardrailInterval | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateGuardrailResponse:
        """Create a guardrail.

        Creates a set of rules on models, providers, privacy, content and spend. It has no effect
        until assigned to keys or members with `guardrails.assign_keys` or
        `guardrails.assign_members`. Requests that break a rule get 403. Needs a management key.

        Args:
            name: Name to tell the guardrail apart by. Limits: at most 200 characters.
            allow_safety_retention_google: Whether Google may be used where it keeps data for
                safety reasons. Null sets no rule. How this weighs against `enforce_zdr_google` is
                not documented.
            allow_safety_retention_other: Whether providers other than Google may be used where
                they keep data for safety reasons. Null sets no rule. How this weighs against the
                `enforce_zdr_*` flags is not documented.
            allowed_data_regions: Data regions in which requests may be processed. Null sets no
                such rule.
            allowed_models: Slugs of the only models that may be used. Where several guardrails
                apply, a model must be on every list. Null sets no such list. Limits: at least 1
                item.
            allowed_providers: Slugs of the only providers that may serve requests. Where
                several guardrails apply, a provider must be on every list. Null sets no such list.
                Limits: at least 1 item.
            content_filter_builtins: Built-in detectors in force. Those of all guardrails that
                apply are combined, and `block` wins.
            content_filters: Regular expressions of your own in force. Those of all guardrails
                that apply are combined, and `block` wins.
            description: Free text on what the guardrail is for. Limits: at most 1000
                characters.
            enable_free_model_publication: Whether free models may be used whose providers may
                publish prompts. Null sets no rule.
            enable_free_model_training: Whether free models may be used whose providers may
                train on prompts. Null sets no rule.
            enable_paid_model_training: Whether paid models may be used whose providers may
                train on prompts. Null sets no rule.
            enforce_zdr: Zero data retention for everything. Use the `enforce_zdr_*` flag of
                each vendor instead. Deprecated.
            enforce_zdr_anthropic: Whether Anthropic traffic is confined to endpoints with zero
                data retention (ZDR). A true in any guardrail, in the account settings or in the
                request decides.
            enforce_zdr_google: Whether Google traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_openai: Whether OpenAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_other: Whether traffic outside the four named vendors is confined to
                endpoints with zero data retention. Any true that applies decides.
            enforce_zdr_xai: Whether xAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            ignored_models: Slugs of models that may not be used. Null excludes none. Limits: at
                least 1 item.
            ignored_providers: Slugs of providers that may not serve requests. Null excludes
                none. Limits: at least 1 item.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts
                toward `limit_usd`.
            limit_usd: Most that may be spent per `reset_interval`, in USD; beyond it requests
                get 403. Counted apart from every other budget. Null sets no budget.
            reset_interval: How often the budget starts afresh. Never when null.
            workspace_id: Workspace to create the guardrail in.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateGuardrailResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.create(name="production")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteGuardrailResponse:
        """Delete a guardrail.

        Removes a guardrail, so that its rules no longer apply. Needs a management key.

        Args:
            id: Id of the guardrail.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetGuardrailResponse:
        """Read one guardrail.

        Returns one guardrail with all its rules. Needs a management key.

        Args:
            id: Id of the guardrail.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListGuardrailsResponse:
        """List guardrails.

        Lists the guardrails of the account. Page with `offset` and `limit`; a page shorter than
        `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            workspace_id: List only guardrails of this workspace. Which workspaces an absent
                value covers is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListGuardrailsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.list()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_KEY_ASSIGNMENTS)
    def list_key_assignments(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeyAssignmentsResponse:
        """List key assignments of all guardrails.

        Lists every API key that has a guardrail assigned, whichever guardrail it is. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeyAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.list_key_assignments()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_KEYS)
    def list_keys(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeyAssignmentsResponse:
        """List the keys of a guardrail.

        Lists the API keys this guardrail is assigned to. Page with `offset` and `limit`; a page
        shorter than `limit` is the last. Needs a management key.

        Args:
            id: Id of the guardrail.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeyAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.list_keys(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    list_guardrail_key_assignments = list_keys

    @sync_method(_operations.LIST_MEMBER_ASSIGNMENTS)
    def list_member_assignments(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListMemberAssignmentsResponse:
        """List member assignments of all guardrails.

        Lists every organization member who has a guardrail assigned, whichever guardrail it is.
        Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a management
        key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListMemberAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.list_member_assignments()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_MEMBERS)
    def list_members(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListMemberAssignmentsResponse:
        """List the members of a guardrail.

        Lists the organization members this guardrail is assigned to. Page with `offset` and
        `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            id: Id of the guardrail.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListMemberAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.list_members(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    list_guardrail_member_assignments = list_members

    @sync_method(_operations.UNASSIGN_KEYS)
    def unassign_keys(
        self,
        *,
        id: str,
        key_hashes: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkUnassignKeysResponse:
        """Take a guardrail off keys.

        Ends the assignment of this guardrail to the API keys named. Needs a management key.

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, as in `hash` of the API key objects. Limits: at
                least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkUnassignKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.unassign_keys(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", key_hashes=["hash-of-the-key"]
            )
        """
        raise NotImplementedError

    bulk_unassign_keys = unassign_keys

    @sync_method(_operations.UNASSIGN_MEMBERS)
    def unassign_members(
        self,
        *,
        id: str,
        member_user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkUnassignMembersResponse:
        """Take a guardrail off members.

        Ends the assignment of this guardrail to the organization members named. Needs a management
        key.

        Args:
            id: Id of the guardrail.
            member_user_ids: User ids of the members, as in `organization.list_members`. Limits:
                at least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkUnassignMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.unassign_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", member_user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_unassign_members = unassign_members

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        allow_safety_retention_google: bool | None = NOT_GIVEN,
        allow_safety_retention_other: bool | None = NOT_GIVEN,
        allowed_data_regions: Sequence[GuardrailDataRegion] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_providers: Sequence[str] | None = NOT_GIVEN,
        content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputDict | ContentFilterBuiltinEntryInput]
        | None = NOT_GIVEN,
        content_filters: Sequence[ContentFilterEntryDict | ContentFilterEntry] | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        enable_free_model_publication: bool | None = NOT_GIVEN,
        enable_free_model_training: bool | None = NOT_GIVEN,
        enable_paid_model_training: bool | None = NOT_GIVEN,
        enforce_zdr: bool | None = NOT_GIVEN,
        enforce_zdr_anthropic: bool | None = NOT_GIVEN,
        enforce_zdr_google: bool | None = NOT_GIVEN,
        enforce_zdr_openai: bool | None = NOT_GIVEN,
        enforce_zdr_other: bool | None = NOT_GIVEN,
        enforce_zdr_xai: bool | None = NOT_GIVEN,
        ignored_models: Sequence[str] | None = NOT_GIVEN,
        ignored_providers: Sequence[str] | None = NOT_GIVEN,
        include_byok_in_budgets: bool = NOT_GIVEN,
        limit_usd: float | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        reset_interval: GuardrailInterval | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateGuardrailResponse:
        """Change a guardrail.

        Changes the fields sent and leaves the others alone. Lists are replaced as a whole, so send
        every entry that should remain. Needs a management key.

        Args:
            id: Id of the guardrail.
            allow_safety_retention_google: Whether Google may be used where it keeps data for
                safety reasons. Null sets no rule. How this weighs against `enforce_zdr_google` is
                not documented.
            allow_safety_retention_other: Whether providers other than Google may be used where
                they keep data for safety reasons. Null sets no rule. How this weighs against the
                `enforce_zdr_*` flags is not documented.
            allowed_data_regions: New list of the data regions in which requests may be
                processed; it replaces the old one. Null lifts the rule.
            allowed_models: New list of the only models that may be used, by slug; it replaces
                the old one. Null lifts the restriction. Limits: at least 1 item.
            allowed_providers: New list of the only providers that may serve requests, by slug;
                it replaces the old one. Null lifts the restriction. Limits: at least 1 item.
            content_filter_builtins: New set of built-in detectors; it replaces the old one.
                Null removes them all.
            content_filters: New set of your own regular expressions; it replaces the old one.
                Null removes them all.
            description: New free text on what the guardrail is for. Null removes it. Limits: at
                most 1000 characters.
            enable_free_model_publication: Whether free models may be used whose providers may
                publish prompts. Null sets no rule.
            enable_free_model_training: Whether free models may be used whose providers may
                train on prompts. Null sets no rule.
            enable_paid_model_training: Whether paid models may be used whose providers may
                train on prompts. Null sets no rule.
            enforce_zdr: Zero data retention for everything. Use the `enforce_zdr_*` flag of
                each vendor instead. Deprecated.
            enforce_zdr_anthropic: Whether Anthropic traffic is confined to endpoints with zero
                data retention (ZDR). A true in any guardrail, in the account settings or in the
                request decides.
            enforce_zdr_google: Whether Google traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_openai: Whether OpenAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_other: Whether traffic outside the four named vendors is confined to
                endpoints with zero data retention. Any true that applies decides.
            enforce_zdr_xai: Whether xAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            ignored_models: New list of models that may not be used, by slug; it replaces the
                old one. Null empties it. Limits: at least 1 item.
            ignored_providers: New list of providers that may not serve requests, by slug; it
                replaces the old one. Null empties it. Limits: at least 1 item.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts
                toward `limit_usd`.
            limit_usd: New budget per `reset_interval`, in USD; beyond it requests get 403. Null
                removes the budget.
            name: New name of the guardrail. Limits: at most 200 characters.
            reset_interval: New period after which the budget starts afresh. Null makes it a
                budget without reset.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.guardrails.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", limit_usd=50
            )
        """
        raise NotImplementedError


class AsyncGuardrails(AsyncResource[O]):
    """Guardrails: `assign_keys` (`bulk_assign_keys`), `assign_members` (`bulk_assign_members`),
    `create`, `delete`, `get`, `list`, `list_key_assignments`, `list_keys`
    (`list_guardrail_key_assignments`), `list_member_assignments`, `list_members`
    (`list_guardrail_member_assignments`), `unassign_keys` (`bulk_unassign_keys`),
    `unassign_members` (`bulk_unassign_members`), `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.ASSIGN_KEYS)
    async def assign_keys(
        self,
        *,
        id: str,
        key_hashes: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAssignKeysResponse:
        """Assign a guardrail to keys.

        Puts API keys under this guardrail. A key has at most one guardrail of its own; a workspace
        default or the guardrail of its member applies besides. Needs a management key.

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, as in `hash` of the API key objects. Limits: at
                least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAssignKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.assign_keys(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", key_hashes=["hash-of-the-key"]
            )
        """
        raise NotImplementedError

    bulk_assign_keys = assign_keys

    @async_method(_operations.ASSIGN_MEMBERS)
    async def assign_members(
        self,
        *,
        id: str,
        member_user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAssignMembersResponse:
        """Assign a guardrail to members.

        Puts organization members under this guardrail. A member has at most one guardrail of their
        own; a workspace default applies besides. Needs a management key.

        Args:
            id: Id of the guardrail.
            member_user_ids: User ids of the members, as in `organization.list_members`. Limits:
                at least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAssignMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.assign_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", member_user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_assign_members = assign_members

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        name: str,
        allow_safety_retention_google: bool | None = NOT_GIVEN,
        allow_safety_retention_other: bool | None = NOT_GIVEN,
        allowed_data_regions: Sequence[GuardrailDataRegion] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_providers: Sequence[str] | None = NOT_GIVEN,
        content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputDict | ContentFilterBuiltinEntryInput]
        | None = NOT_GIVEN,
        content_filters: Sequence[ContentFilterEntryDict | ContentFilterEntry] | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        enable_free_model_publication: bool | None = NOT_GIVEN,
        enable_free_model_training: bool | None = NOT_GIVEN,
        enable_paid_model_training: bool | None = NOT_GIVEN,
        enforce_zdr: bool | None = NOT_GIVEN,
        enforce_zdr_anthropic: bool | None = NOT_GIVEN,
        enforce_zdr_google: bool | None = NOT_GIVEN,
        enforce_zdr_openai: bool | None = NOT_GIVEN,
        enforce_zdr_other: bool | None = NOT_GIVEN,
        enforce_zdr_xai: bool | None = NOT_GIVEN,
        ignored_models: Sequence[str] | None = NOT_GIVEN,
        ignored_providers: Sequence[str] | None = NOT_GIVEN,
        include_byok_in_budgets: bool = NOT_GIVEN,
        limit_usd: float | None = NOT_GIVEN,
        reset_interval: GuardrailInterval | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateGuardrailResponse:
        """Create a guardrail.

        Creates a set of rules on models, providers, privacy, content and spend. It has no effect
        until assigned to keys or members with `guardrails.assign_keys` or
        `guardrails.assign_members`. Requests that break a rule get 403. Needs a management key.

        Args:
            name: Name to tell the guardrail apart by. Limits: at most 200 characters.
            allow_safety_retention_google: Whether Google may be used where it keeps data for
                safety reasons. Null sets no rule. How this weighs against `enforce_zdr_google` is
                not documented.
            allow_safety_retention_other: Whether providers other than Google may be used where
                they keep data for safety reasons. Null sets no rule. How this weighs against the
                `enforce_zdr_*` flags is not documented.
            allowed_data_regions: Data regions in which requests may be processed. Null sets no
                such rule.
            allowed_models: Slugs of the only models that may be used. Where several guardrails
                apply, a model must be on every list. Null sets no such list. Limits: at least 1
                item.
            allowed_providers: Slugs of the only providers that may serve requests. Where
                several guardrails apply, a provider must be on every list. Null sets no such list.
                Limits: at least 1 item.
            content_filter_builtins: Built-in detectors in force. Those of all guardrails that
                apply are combined, and `block` wins.
            content_filters: Regular expressions of your own in force. Those of all guardrails
                that apply are combined, and `block` wins.
            description: Free text on what the guardrail is for. Limits: at most 1000
                characters.
            enable_free_model_publication: Whether free models may be used whose providers may
                publish prompts. Null sets no rule.
            enable_free_model_training: Whether free models may be used whose providers may
                train on prompts. Null sets no rule.
            enable_paid_model_training: Whether paid models may be used whose providers may
                train on prompts. Null sets no rule.
            enforce_zdr: Zero data retention for everything. Use the `enforce_zdr_*` flag of
                each vendor instead. Deprecated.
            enforce_zdr_anthropic: Whether Anthropic traffic is confined to endpoints with zero
                data retention (ZDR). A true in any guardrail, in the account settings or in the
                request decides.
            enforce_zdr_google: Whether Google traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_openai: Whether OpenAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_other: Whether traffic outside the four named vendors is confined to
                endpoints with zero data retention. Any true that applies decides.
            enforce_zdr_xai: Whether xAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            ignored_models: Slugs of models that may not be used. Null excludes none. Limits: at
                least 1 item.
            ignored_providers: Slugs of providers that may not serve requests. Null excludes
                none. Limits: at least 1 item.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts
                toward `limit_usd`.
            limit_usd: Most that may be spent per `reset_interval`, in USD; beyond it requests
                get 403. Counted apart from every other budget. Null sets no budget.
            reset_interval: How often the budget starts afresh. Never when null.
            workspace_id: Workspace to create the guardrail in.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateGuardrailResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.create(name="production")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteGuardrailResponse:
        """Delete a guardrail.

        Removes a guardrail, so that its rules no longer apply. Needs a management key.

        Args:
            id: Id of the guardrail.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetGuardrailResponse:
        """Read one guardrail.

        Returns one guardrail with all its rules. Needs a management key.

        Args:
            id: Id of the guardrail.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListGuardrailsResponse:
        """List guardrails.

        Lists the guardrails of the account. Page with `offset` and `limit`; a page shorter than
        `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            workspace_id: List only guardrails of this workspace. Which workspaces an absent
                value covers is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListGuardrailsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.list()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_KEY_ASSIGNMENTS)
    async def list_key_assignments(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeyAssignmentsResponse:
        """List key assignments of all guardrails.

        Lists every API key that has a guardrail assigned, whichever guardrail it is. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeyAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.list_key_assignments()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_KEYS)
    async def list_keys(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeyAssignmentsResponse:
        """List the keys of a guardrail.

        Lists the API keys this guardrail is assigned to. Page with `offset` and `limit`; a page
        shorter than `limit` is the last. Needs a management key.

        Args:
            id: Id of the guardrail.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeyAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.list_keys(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    list_guardrail_key_assignments = list_keys

    @async_method(_operations.LIST_MEMBER_ASSIGNMENTS)
    async def list_member_assignments(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListMemberAssignmentsResponse:
        """List member assignments of all guardrails.

        Lists every organization member who has a guardrail assigned, whichever guardrail it is.
        Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a management
        key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListMemberAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.list_member_assignments()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_MEMBERS)
    async def list_members(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListMemberAssignmentsResponse:
        """List the members of a guardrail.

        Lists the organization members this guardrail is assigned to. Page with `offset` and
        `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            id: Id of the guardrail.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListMemberAssignmentsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.list_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    list_guardrail_member_assignments = list_members

    @async_method(_operations.UNASSIGN_KEYS)
    async def unassign_keys(
        self,
        *,
        id: str,
        key_hashes: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkUnassignKeysResponse:
        """Take a guardrail off keys.

        Ends the assignment of this guardrail to the API keys named. Needs a management key.

        Args:
            id: Id of the guardrail.
            key_hashes: Hashes of the keys, as in `hash` of the API key objects. Limits: at
                least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkUnassignKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.unassign_keys(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", key_hashes=["hash-of-the-key"]
            )
        """
        raise NotImplementedError

    bulk_unassign_keys = unassign_keys

    @async_method(_operations.UNASSIGN_MEMBERS)
    async def unassign_members(
        self,
        *,
        id: str,
        member_user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkUnassignMembersResponse:
        """Take a guardrail off members.

        Ends the assignment of this guardrail to the organization members named. Needs a management
        key.

        Args:
            id: Id of the guardrail.
            member_user_ids: User ids of the members, as in `organization.list_members`. Limits:
                at least 1 item.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkUnassignMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.unassign_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", member_user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_unassign_members = unassign_members

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        allow_safety_retention_google: bool | None = NOT_GIVEN,
        allow_safety_retention_other: bool | None = NOT_GIVEN,
        allowed_data_regions: Sequence[GuardrailDataRegion] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_providers: Sequence[str] | None = NOT_GIVEN,
        content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputDict | ContentFilterBuiltinEntryInput]
        | None = NOT_GIVEN,
        content_filters: Sequence[ContentFilterEntryDict | ContentFilterEntry] | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        enable_free_model_publication: bool | None = NOT_GIVEN,
        enable_free_model_training: bool | None = NOT_GIVEN,
        enable_paid_model_training: bool | None = NOT_GIVEN,
        enforce_zdr: bool | None = NOT_GIVEN,
        enforce_zdr_anthropic: bool | None = NOT_GIVEN,
        enforce_zdr_google: bool | None = NOT_GIVEN,
        enforce_zdr_openai: bool | None = NOT_GIVEN,
        enforce_zdr_other: bool | None = NOT_GIVEN,
        enforce_zdr_xai: bool | None = NOT_GIVEN,
        ignored_models: Sequence[str] | None = NOT_GIVEN,
        ignored_providers: Sequence[str] | None = NOT_GIVEN,
        include_byok_in_budgets: bool = NOT_GIVEN,
        limit_usd: float | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        reset_interval: GuardrailInterval | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateGuardrailResponse:
        """Change a guardrail.

        Changes the fields sent and leaves the others alone. Lists are replaced as a whole, so send
        every entry that should remain. Needs a management key.

        Args:
            id: Id of the guardrail.
            allow_safety_retention_google: Whether Google may be used where it keeps data for
                safety reasons. Null sets no rule. How this weighs against `enforce_zdr_google` is
                not documented.
            allow_safety_retention_other: Whether providers other than Google may be used where
                they keep data for safety reasons. Null sets no rule. How this weighs against the
                `enforce_zdr_*` flags is not documented.
            allowed_data_regions: New list of the data regions in which requests may be
                processed; it replaces the old one. Null lifts the rule.
            allowed_models: New list of the only models that may be used, by slug; it replaces
                the old one. Null lifts the restriction. Limits: at least 1 item.
            allowed_providers: New list of the only providers that may serve requests, by slug;
                it replaces the old one. Null lifts the restriction. Limits: at least 1 item.
            content_filter_builtins: New set of built-in detectors; it replaces the old one.
                Null removes them all.
            content_filters: New set of your own regular expressions; it replaces the old one.
                Null removes them all.
            description: New free text on what the guardrail is for. Null removes it. Limits: at
                most 1000 characters.
            enable_free_model_publication: Whether free models may be used whose providers may
                publish prompts. Null sets no rule.
            enable_free_model_training: Whether free models may be used whose providers may
                train on prompts. Null sets no rule.
            enable_paid_model_training: Whether paid models may be used whose providers may
                train on prompts. Null sets no rule.
            enforce_zdr: Zero data retention for everything. Use the `enforce_zdr_*` flag of
                each vendor instead. Deprecated.
            enforce_zdr_anthropic: Whether Anthropic traffic is confined to endpoints with zero
                data retention (ZDR). A true in any guardrail, in the account settings or in the
                request decides.
            enforce_zdr_google: Whether Google traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_openai: Whether OpenAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            enforce_zdr_other: Whether traffic outside the four named vendors is confined to
                endpoints with zero data retention. Any true that applies decides.
            enforce_zdr_xai: Whether xAI traffic is confined to endpoints with zero data
                retention. Any true that applies decides.
            ignored_models: New list of models that may not be used, by slug; it replaces the
                old one. Null empties it. Limits: at least 1 item.
            ignored_providers: New list of providers that may not serve requests, by slug; it
                replaces the old one. Null empties it. Limits: at least 1 item.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts
                toward `limit_usd`.
            limit_usd: New budget per `reset_interval`, in USD; beyond it requests get 403. Null
                removes the budget.
            name: New name of the guardrail. Limits: at most 200 characters.
            reset_interval: New period after which the budget starts afresh. Null makes it a
                budget without reset.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateGuardrailResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.guardrails.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", limit_usd=50
            )
        """
        raise NotImplementedError
