# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `batch`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import batch as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.batch import BatchDeletedObject, BatchListResponse, BatchObject
    from ..operation import Operation
    from ..params.batch import (
        BatchCreateBatchesParams,
        BatchDeleteParams,
        BatchGetBatchesParams,
        BatchListParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create_batches": _operations.CREATE_BATCHES,
    "delete": _operations.DELETE,
    "get_batches": _operations.GET_BATCHES,
    "list": _operations.LIST,
}


class Batch(SyncResource[O]):
    """Batch: `create_batches`, `delete`, `get_batches`, `list`."""

    __slots__ = ()
    _methods = _METHODS

    def create_batches(
        self, *, options: O | None = None, **params: Unpack[BatchCreateBatchesParams]
    ) -> BatchObject:
        """Start a batch.

        Hands over many requests for one model, to be worked off within 24 hours, typically at half
        the ordinary price. Answers at once with the batch, whose results come later: poll
        `batch.get_batches`, or give a `callback_url`. Text only. A 400 comes back when `requests`
        stands before `endpoint`, `model` or `callback_url` in the JSON body.

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
            options: Options for this call, which override those of the client.

        Returns:
            BatchObject (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            422, 429, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_BATCHES, params, options)

    def delete(self, *, options: O | None = None, **params: Unpack[BatchDeleteParams]) -> BatchDeletedObject:
        """Delete a batch.

        Removes a batch that has ended, with its results, and tells what became of the copy at the
        provider. A batch that is still running gives a 409; there is no known way to cancel it.

        Args:
            id: Id of the batch to delete. It must have ended.
            options: Options for this call, which override those of the client.

        Returns:
            BatchDeletedObject (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 404, 409, 429, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def get_batches(
        self, *, options: O | None = None, **params: Unpack[BatchGetBatchesParams]
    ) -> BatchObject:
        """Get a batch and its results.

        The present state of a batch, with the results once it has ended: `completed`, `failed`,
        `expired` and `cancelled` are final. Results are kept for 30 days. A 402 withholds finished
        results for lack of credits: top up and call again, nothing has to be run twice. A 410 says
        that the batch is gone, for reasons not documented.

        Args:
            id: Id of the batch, as `batch.create_batches` returned it.
            options: Options for this call, which override those of the client.

        Returns:
            BatchObject (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 402, 404, 410, 429, 500,
            502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_BATCHES, params, options)

    def list(self, *, options: O | None = None, **params: Unpack[BatchListParams]) -> BatchListResponse:
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
            options: Options for this call, which override those of the client.

        Returns:
            BatchListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)


class AsyncBatch(AsyncResource[O]):
    """Batch: `create_batches`, `delete`, `get_batches`, `list`."""

    __slots__ = ()
    _methods = _METHODS

    async def create_batches(
        self, *, options: O | None = None, **params: Unpack[BatchCreateBatchesParams]
    ) -> BatchObject:
        """Start a batch.

        Hands over many requests for one model, to be worked off within 24 hours, typically at half
        the ordinary price. Answers at once with the batch, whose results come later: poll
        `batch.get_batches`, or give a `callback_url`. Text only. A 400 comes back when `requests`
        stands before `endpoint`, `model` or `callback_url` in the JSON body.

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
            options: Options for this call, which override those of the client.

        Returns:
            BatchObject (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            422, 429, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_BATCHES, params, options)

    async def delete(
        self, *, options: O | None = None, **params: Unpack[BatchDeleteParams]
    ) -> BatchDeletedObject:
        """Delete a batch.

        Removes a batch that has ended, with its results, and tells what became of the copy at the
        provider. A batch that is still running gives a 409; there is no known way to cancel it.

        Args:
            id: Id of the batch to delete. It must have ended.
            options: Options for this call, which override those of the client.

        Returns:
            BatchDeletedObject (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 404, 409, 429, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def get_batches(
        self, *, options: O | None = None, **params: Unpack[BatchGetBatchesParams]
    ) -> BatchObject:
        """Get a batch and its results.

        The present state of a batch, with the results once it has ended: `completed`, `failed`,
        `expired` and `cancelled` are final. Results are kept for 30 days. A 402 withholds finished
        results for lack of credits: top up and call again, nothing has to be run twice. A 410 says
        that the batch is gone, for reasons not documented.

        Args:
            id: Id of the batch, as `batch.create_batches` returned it.
            options: Options for this call, which override those of the client.

        Returns:
            BatchObject (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 402, 404, 410, 429, 500,
            502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_BATCHES, params, options)

    async def list(self, *, options: O | None = None, **params: Unpack[BatchListParams]) -> BatchListResponse:
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
            options: Options for this call, which override those of the client.

        Returns:
            BatchListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)
