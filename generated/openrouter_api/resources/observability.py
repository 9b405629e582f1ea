# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `observability`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import observability as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.observability import (
        CreateObservabilityDestinationResponse,
        DeleteObservabilityDestinationResponse,
        GetObservabilityDestinationResponse,
        ListObservabilityDestinationsResponse,
        UpdateObservabilityDestinationResponse,
    )
    from ..operation import Operation
    from ..params.observability import (
        ObservabilityCreateParams,
        ObservabilityDeleteParams,
        ObservabilityGetParams,
        ObservabilityListParams,
        ObservabilityUpdateParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
    "delete": _operations.DELETE,
    "get": _operations.GET,
    "list": _operations.LIST,
    "update": _operations.UPDATE,
}


class Observability(SyncResource[O]):
    """Observability: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    def create(
        self, *, options: O | None = None, **params: Unpack[ObservabilityCreateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateObservabilityDestinationResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 409, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)

    def delete(
        self, *, options: O | None = None, **params: Unpack[ObservabilityDeleteParams]
    ) -> DeleteObservabilityDestinationResponse:
        """Delete an observability destination.

        Deletes the destination, so that it receives no more traces. To pause it instead, update it
        with `enabled` false. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def get(
        self, *, options: O | None = None, **params: Unpack[ObservabilityGetParams]
    ) -> GetObservabilityDestinationResponse:
        """Get an observability destination.

        One destination with its settings. `config` may hold credentials of the receiving service
        (whether they come masked is not documented): keep it out of logs. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            options: Options for this call, which override those of the client.

        Returns:
            GetObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET, params, options)

    def list(
        self, *, options: O | None = None, **params: Unpack[ObservabilityListParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListObservabilityDestinationsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)

    def update(
        self, *, options: O | None = None, **params: Unpack[ObservabilityUpdateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UpdateObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE, params, options)


class AsyncObservability(AsyncResource[O]):
    """Observability: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[ObservabilityCreateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateObservabilityDestinationResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 409, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)

    async def delete(
        self, *, options: O | None = None, **params: Unpack[ObservabilityDeleteParams]
    ) -> DeleteObservabilityDestinationResponse:
        """Delete an observability destination.

        Deletes the destination, so that it receives no more traces. To pause it instead, update it
        with `enabled` false. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def get(
        self, *, options: O | None = None, **params: Unpack[ObservabilityGetParams]
    ) -> GetObservabilityDestinationResponse:
        """Get an observability destination.

        One destination with its settings. `config` may hold credentials of the receiving service
        (whether they come masked is not documented): keep it out of logs. Needs a management key.

        Args:
            id: Id of the destination, as `observability.list` gives it.
            options: Options for this call, which override those of the client.

        Returns:
            GetObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET, params, options)

    async def list(
        self, *, options: O | None = None, **params: Unpack[ObservabilityListParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListObservabilityDestinationsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)

    async def update(
        self, *, options: O | None = None, **params: Unpack[ObservabilityUpdateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UpdateObservabilityDestinationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE, params, options)
