# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `observability`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import observability as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.observability import (
        CreateObservabilityDestinationResponse,
        DeleteObservabilityDestinationResponse,
        GetObservabilityDestinationResponse,
        ListObservabilityDestinationsResponse,
        ObservabilityFilterRulesConfigNullable,
        UpdateObservabilityDestinationResponse,
    )
    from ..models.values import CreateObservabilityDestinationRequestType, ObservabilityDataRegionInput
    from ..operation import Retries, Timeouts
    from ..params.observability import ObservabilityFilterRulesConfigNullableDict


class Observability(SyncResource[O]):
    """Observability: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        config: Mapping[str, object],
        name: str,
        type: CreateObservabilityDestinationRequestType,
        api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        broadcast_generation_cost: bool = NOT_GIVEN,
        broadcast_generation_cost_allocation: bool = NOT_GIVEN,
        broadcast_generation_identity: bool = NOT_GIVEN,
        broadcast_generation_request_context: bool = NOT_GIVEN,
        enabled: bool = NOT_GIVEN,
        filter_rules: ObservabilityFilterRulesConfigNullableDict
        | ObservabilityFilterRulesConfigNullable
        | None = NOT_GIVEN,
        privacy_mode: bool = NOT_GIVEN,
        regions: Sequence[ObservabilityDataRegionInput] = NOT_GIVEN,
        sampling_rate: float = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateObservabilityDestinationResponse:
        """Create an observability destination.

        Adds a service to which traces of generations are broadcast. There can be at most 5
        destinations of one type. Needs a management key.

        Args:
            config: Address and credentials of the receiving service. The keys depend on `type`
                and have the wire spelling (`apiKey`, not `api_key`): see the class for the type,
                such as `ObservabilityDatadogDestinationConfig`.
            name: Name of the destination for people to read.
            type: Which service receives the traces. Decides the keys of `config`; an update
                cannot change it.
            api_key_hashes: Hashes of the API keys whose generations are sent, each the
                lowercase hex SHA-256 of a key. Null or absent sets no limit to certain keys.
                Limits: at least 1 item.
            broadcast_generation_cost: Whether traces include what a generation cost. The API
                default is `false`.
            broadcast_generation_cost_allocation: Whether traces include how the cost of a
                generation is allocated. Which fields that covers is not documented. The API default
                is `false`.
            broadcast_generation_identity: Whether traces include the identity behind a
                generation. Which fields that covers is not documented. The API default is `false`.
            broadcast_generation_request_context: Whether traces include the context of the
                request. Which fields that covers is not documented. The API default is `false`.
            enabled: Whether to start sending. False creates the destination paused. The API
                default is `true`.
            filter_rules: Conditions that a generation must meet to be sent. Null or absent for
                no filter.
            privacy_mode: Privacy mode, which by its name holds back the content of prompts and
                answers. What exactly is left out is not documented. The API default is `false`.
            regions: Data regions whose generations are sent, by its name. The server chooses
                when absent; the answer tells which.
            sampling_rate: Share of generations that is sent: by its name a fraction, 1 being
                all. The server chooses when absent.
            workspace_id: Workspace whose generations are sent. The server chooses one when
                absent; the answer tells which.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateObservabilityDestinationResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ConflictError (409), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.observability.create(
                type="webhook", name="production", config={"url": "https://example.com/traces"}
            )
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
    ) -> DeleteObservabilityDestinationResponse:
        """Delete an observability destination.

        Deletes the destination, so that it receives no more traces. To pause it instead, update it
        with `enabled` false. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.observability.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> GetObservabilityDestinationResponse:
        """Get an observability destination.

        One destination with its settings. `config` may hold credentials of the receiving service
        (whether they come masked is not documented): keep it out of logs. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.observability.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> ListObservabilityDestinationsResponse:
        """List observability destinations.

        The services to which traces of generations are broadcast, with their settings. Comes in
        pages: raise `offset` by the number of rows received until a page is short. Needs a
        management key.

        Args:
            offset: Number of destinations to skip. The API default is `0`. Limits: at least 0.
            limit: Largest number of destinations in one page. The API default is `50`. Limits:
                from 1 to 100.
            workspace_id: List only the destinations of this workspace.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListObservabilityDestinationsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.observability.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        broadcast_generation_cost: bool = NOT_GIVEN,
        broadcast_generation_cost_allocation: bool = NOT_GIVEN,
        broadcast_generation_identity: bool = NOT_GIVEN,
        broadcast_generation_request_context: bool = NOT_GIVEN,
        config: Mapping[str, object] = NOT_GIVEN,
        enabled: bool = NOT_GIVEN,
        filter_rules: ObservabilityFilterRulesConfigNullableDict
        | ObservabilityFilterRulesConfigNullable
        | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        privacy_mode: bool = NOT_GIVEN,
        regions: Sequence[ObservabilityDataRegionInput] = NOT_GIVEN,
        sampling_rate: float = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateObservabilityDestinationResponse:
        """Update an observability destination.

        Changes the settings that are sent and leaves the others as they are. It takes neither a new
        type nor a new workspace. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            api_key_hashes: Hashes of the API keys whose generations are sent, each the
                lowercase hex SHA-256 of a key. Null lifts the limit to certain keys. Limits: at
                least 1 item.
            broadcast_generation_cost: Whether traces include what a generation cost.
            broadcast_generation_cost_allocation: Whether traces include how the cost of a
                generation is allocated. Which fields that covers is not documented.
            broadcast_generation_identity: Whether traces include the identity behind a
                generation. Which fields that covers is not documented.
            broadcast_generation_request_context: Whether traces include the context of the
                request. Which fields that covers is not documented.
            config: New address and credentials, with the keys of the type of the destination in
                their wire spelling. Whether a part is merged into what is stored is not documented,
                so send all keys, secrets included.
            enabled: False pauses sending, true resumes it.
            filter_rules: New filter, in place of the present one. Null removes it.
            name: New name.
            privacy_mode: Privacy mode, which by its name holds back the content of prompts and
                answers. What exactly is left out is not documented.
            regions: New list of the data regions whose generations are sent, by its name.
            sampling_rate: Share of generations that is sent: by its name a fraction, 1 being
                all.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.observability.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", enabled=False
            )
        """
        raise NotImplementedError


class AsyncObservability(AsyncResource[O]):
    """Observability: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        config: Mapping[str, object],
        name: str,
        type: CreateObservabilityDestinationRequestType,
        api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        broadcast_generation_cost: bool = NOT_GIVEN,
        broadcast_generation_cost_allocation: bool = NOT_GIVEN,
        broadcast_generation_identity: bool = NOT_GIVEN,
        broadcast_generation_request_context: bool = NOT_GIVEN,
        enabled: bool = NOT_GIVEN,
        filter_rules: ObservabilityFilterRulesConfigNullableDict
        | ObservabilityFilterRulesConfigNullable
        | None = NOT_GIVEN,
        privacy_mode: bool = NOT_GIVEN,
        regions: Sequence[ObservabilityDataRegionInput] = NOT_GIVEN,
        sampling_rate: float = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateObservabilityDestinationResponse:
        """Create an observability destination.

        Adds a service to which traces of generations are broadcast. There can be at most 5
        destinations of one type. Needs a management key.

        Args:
            config: Address and credentials of the receiving service. The keys depend on `type`
                and have the wire spelling (`apiKey`, not `api_key`): see the class for the type,
                such as `ObservabilityDatadogDestinationConfig`.
            name: Name of the destination for people to read.
            type: Which service receives the traces. Decides the keys of `config`; an update
                cannot change it.
            api_key_hashes: Hashes of the API keys whose generations are sent, each the
                lowercase hex SHA-256 of a key. Null or absent sets no limit to certain keys.
                Limits: at least 1 item.
            broadcast_generation_cost: Whether traces include what a generation cost. The API
                default is `false`.
            broadcast_generation_cost_allocation: Whether traces include how the cost of a
                generation is allocated. Which fields that covers is not documented. The API default
                is `false`.
            broadcast_generation_identity: Whether traces include the identity behind a
                generation. Which fields that covers is not documented. The API default is `false`.
            broadcast_generation_request_context: Whether traces include the context of the
                request. Which fields that covers is not documented. The API default is `false`.
            enabled: Whether to start sending. False creates the destination paused. The API
                default is `true`.
            filter_rules: Conditions that a generation must meet to be sent. Null or absent for
                no filter.
            privacy_mode: Privacy mode, which by its name holds back the content of prompts and
                answers. What exactly is left out is not documented. The API default is `false`.
            regions: Data regions whose generations are sent, by its name. The server chooses
                when absent; the answer tells which.
            sampling_rate: Share of generations that is sent: by its name a fraction, 1 being
                all. The server chooses when absent.
            workspace_id: Workspace whose generations are sent. The server chooses one when
                absent; the answer tells which.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateObservabilityDestinationResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ConflictError (409), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.observability.create(
                type="webhook", name="production", config={"url": "https://example.com/traces"}
            )
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
    ) -> DeleteObservabilityDestinationResponse:
        """Delete an observability destination.

        Deletes the destination, so that it receives no more traces. To pause it instead, update it
        with `enabled` false. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.observability.delete(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
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
    ) -> GetObservabilityDestinationResponse:
        """Get an observability destination.

        One destination with its settings. `config` may hold credentials of the receiving service
        (whether they come masked is not documented): keep it out of logs. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.observability.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> ListObservabilityDestinationsResponse:
        """List observability destinations.

        The services to which traces of generations are broadcast, with their settings. Comes in
        pages: raise `offset` by the number of rows received until a page is short. Needs a
        management key.

        Args:
            offset: Number of destinations to skip. The API default is `0`. Limits: at least 0.
            limit: Largest number of destinations in one page. The API default is `50`. Limits:
                from 1 to 100.
            workspace_id: List only the destinations of this workspace.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListObservabilityDestinationsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.observability.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        broadcast_generation_cost: bool = NOT_GIVEN,
        broadcast_generation_cost_allocation: bool = NOT_GIVEN,
        broadcast_generation_identity: bool = NOT_GIVEN,
        broadcast_generation_request_context: bool = NOT_GIVEN,
        config: Mapping[str, object] = NOT_GIVEN,
        enabled: bool = NOT_GIVEN,
        filter_rules: ObservabilityFilterRulesConfigNullableDict
        | ObservabilityFilterRulesConfigNullable
        | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        privacy_mode: bool = NOT_GIVEN,
        regions: Sequence[ObservabilityDataRegionInput] = NOT_GIVEN,
        sampling_rate: float = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateObservabilityDestinationResponse:
        """Update an observability destination.

        Changes the settings that are sent and leaves the others as they are. It takes neither a new
        type nor a new workspace. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            api_key_hashes: Hashes of the API keys whose generations are sent, each the
                lowercase hex SHA-256 of a key. Null lifts the limit to certain keys. Limits: at
                least 1 item.
            broadcast_generation_cost: Whether traces include what a generation cost.
            broadcast_generation_cost_allocation: Whether traces include how the cost of a
                generation is allocated. Which fields that covers is not documented.
            broadcast_generation_identity: Whether traces include the identity behind a
                generation. Which fields that covers is not documented.
            broadcast_generation_request_context: Whether traces include the context of the
                request. Which fields that covers is not documented.
            config: New address and credentials, with the keys of the type of the destination in
                their wire spelling. Whether a part is merged into what is stored is not documented,
                so send all keys, secrets included.
            enabled: False pauses sending, true resumes it.
            filter_rules: New filter, in place of the present one. Null removes it.
            name: New name.
            privacy_mode: Privacy mode, which by its name holds back the content of prompts and
                answers. What exactly is left out is not documented.
            regions: New list of the data regions whose generations are sent, by its name.
            sampling_rate: Share of generations that is sent: by its name a fraction, 1 being
                all.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateObservabilityDestinationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.observability.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", enabled=False
            )
        """
        raise NotImplementedError
