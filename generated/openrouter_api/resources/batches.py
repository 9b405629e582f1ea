# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `batches`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import batches as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models.batches import (
        BatchDeletedObject,
        BatchListResponse,
        BatchObject,
        BatchProviderPreferences,
        BatchSubmitBodyRequestsItem,
    )
    from ..models.values import BatchListStatus, BatchSubmitBodyEndpoint
    from ..operation import Retries, Timeouts
    from ..params.batches import BatchProviderPreferencesDict, BatchSubmitBodyRequestsItemDict


class Batches(SyncResource[O]):
    """Batches: `create` (`create_batches`), `delete`, `get` (`get_batches`), `list`. The vendor's
    names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        endpoint: BatchSubmitBodyEndpoint,
        model: str,
        requests: Sequence[BatchSubmitBodyRequestsItemDict | BatchSubmitBodyRequestsItem],
        callback_url: str = NOT_GIVEN,
        completion_window: Literal["24h"] = NOT_GIVEN,
        provider: BatchProviderPreferencesDict | BatchProviderPreferences | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BatchObject:
        """Start a batch.

        Hands over many requests for one model, to be worked off within 24 hours, typically at half
        the ordinary price. Answers at once with the batch, whose results come later: poll
        `batches.get`, or give a `callback_url`. Text only. A 400 comes back when `requests` stands
        before `endpoint`, `model` or `callback_url` in the JSON body.

        Args:
            endpoint: Which API every request of the batch is for.
            model: Slug of the model for all requests.
            requests: The requests. In the JSON they must come after `endpoint`, `model` and
                `callback_url`; the method writes them last, in whatever order arguments are given.
            callback_url: URL to notify when the batch ends, by an event `batch.completed`,
                `batch.failed`, `batch.cancelled` or `batch.expired`. What the event holds and how
                it is signed is not documented. No notice when absent.
            completion_window: The API default is `"24h"`.
            provider: Which providers may run the batch. The account's settings alone decide
                when null or absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchObject (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.batches.create(
                endpoint="/v1/chat/completions",
                model="openai/gpt-4o-mini",
                requests=[{"custom_id": "1", "body": {"messages": [{"role": "user", "content": "Hi"}]}}],
            )
        """
        raise NotImplementedError

    create_batches = create

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
    ) -> BatchDeletedObject:
        """Delete a batch.

        Removes a batch that has ended, with its results, and tells what became of the copy at the
        provider. A batch that is still running gives a 409; there is no known way to cancel it.

        Args:
            id: Id of the batch to delete. It must have ended.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchDeletedObject (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), NotFoundError (404), ConflictError
                (409), RateLimitError (429), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.batches.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> BatchObject:
        """Get a batch and its results.

        The present state of a batch, with the results once it has ended: `completed`, `failed`,
        `expired` and `cancelled` are final. Results are kept for 30 days. A 402 withholds finished
        results for lack of credits: top up and call again, nothing has to be run twice. A 410 says
        that the batch is gone, for reasons not documented.

        Args:
            id: Id of the batch, as `batches.create` returned it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchObject (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), GoneError (410), RateLimitError (429), InternalServerError
                (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.batches.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    get_batches = get

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        after: str = NOT_GIVEN,
        status: Sequence[BatchListStatus] = NOT_GIVEN,
        created_after: str = NOT_GIVEN,
        created_before: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BatchListResponse:
        """List batches.

        Lists batches without their results, a page at a time. Pass `last_id` of a page as `after`
        to get the next one, while `has_more` is true.

        Args:
            limit: Most batches to return in a page, from 1 to 100. The default is not
                documented.
            after: Id of the last batch already seen, which is `last_id` of the previous page.
                The first page when absent.
            status: Only list batches with one of these statuses. Those of every status when
                absent.
            created_after: Only list batches created after this time. No lower bound when
                absent.
            created_before: Only list batches created before this time. No upper bound when
                absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.batches.list()
        """
        raise NotImplementedError


class AsyncBatches(AsyncResource[O]):
    """Batches: `create` (`create_batches`), `delete`, `get` (`get_batches`), `list`. The vendor's
    names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        endpoint: BatchSubmitBodyEndpoint,
        model: str,
        requests: Sequence[BatchSubmitBodyRequestsItemDict | BatchSubmitBodyRequestsItem],
        callback_url: str = NOT_GIVEN,
        completion_window: Literal["24h"] = NOT_GIVEN,
        provider: BatchProviderPreferencesDict | BatchProviderPreferences | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BatchObject:
        """Start a batch.

        Hands over many requests for one model, to be worked off within 24 hours, typically at half
        the ordinary price. Answers at once with the batch, whose results come later: poll
        `batches.get`, or give a `callback_url`. Text only. A 400 comes back when `requests` stands
        before `endpoint`, `model` or `callback_url` in the JSON body.

        Args:
            endpoint: Which API every request of the batch is for.
            model: Slug of the model for all requests.
            requests: The requests. In the JSON they must come after `endpoint`, `model` and
                `callback_url`; the method writes them last, in whatever order arguments are given.
            callback_url: URL to notify when the batch ends, by an event `batch.completed`,
                `batch.failed`, `batch.cancelled` or `batch.expired`. What the event holds and how
                it is signed is not documented. No notice when absent.
            completion_window: The API default is `"24h"`.
            provider: Which providers may run the batch. The account's settings alone decide
                when null or absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchObject (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.batches.create(
                endpoint="/v1/chat/completions",
                model="openai/gpt-4o-mini",
                requests=[{"custom_id": "1", "body": {"messages": [{"role": "user", "content": "Hi"}]}}],
            )
        """
        raise NotImplementedError

    create_batches = create

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
    ) -> BatchDeletedObject:
        """Delete a batch.

        Removes a batch that has ended, with its results, and tells what became of the copy at the
        provider. A batch that is still running gives a 409; there is no known way to cancel it.

        Args:
            id: Id of the batch to delete. It must have ended.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchDeletedObject (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), NotFoundError (404), ConflictError
                (409), RateLimitError (429), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.batches.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> BatchObject:
        """Get a batch and its results.

        The present state of a batch, with the results once it has ended: `completed`, `failed`,
        `expired` and `cancelled` are final. Results are kept for 30 days. A 402 withholds finished
        results for lack of credits: top up and call again, nothing has to be run twice. A 410 says
        that the batch is gone, for reasons not documented.

        Args:
            id: Id of the batch, as `batches.create` returned it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchObject (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), GoneError (410), RateLimitError (429), InternalServerError
                (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.batches.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    get_batches = get

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        after: str = NOT_GIVEN,
        status: Sequence[BatchListStatus] = NOT_GIVEN,
        created_after: str = NOT_GIVEN,
        created_before: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BatchListResponse:
        """List batches.

        Lists batches without their results, a page at a time. Pass `last_id` of a page as `after`
        to get the next one, while `has_more` is true.

        Args:
            limit: Most batches to return in a page, from 1 to 100. The default is not
                documented.
            after: Id of the last batch already seen, which is `last_id` of the previous page.
                The first page when absent.
            status: Only list batches with one of these statuses. Those of every status when
                absent.
            created_after: Only list batches created after this time. No lower bound when
                absent.
            created_before: Only list batches created before this time. No upper bound when
                absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BatchListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.batches.list()
        """
        raise NotImplementedError
