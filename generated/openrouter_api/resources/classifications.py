# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `classifications`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import classifications as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..models.classifications import TaskClassificationResponse
    from ..operation import Retries, Timeouts


class Classifications(SyncResource[O]):
    """Classifications: `get_tasks` (`get_task_classifications`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.GET_TASKS)
    def get_tasks(
        self,
        *,
        window: Literal["7d"] = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> TaskClassificationResponse:
        """Read what tasks models are used for.

        Returns how use of OpenRouter divides among kinds of task, and which models are used for
        each. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account. Answers may be reused
        for 60 seconds.

        Args:
            window: Period the shares are taken over; `7d` means seven days. The API default is
                `"7d"`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            TaskClassificationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.classifications.get_tasks()
        """
        raise NotImplementedError

    get_task_classifications = get_tasks


class AsyncClassifications(AsyncResource[O]):
    """Classifications: `get_tasks` (`get_task_classifications`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.GET_TASKS)
    async def get_tasks(
        self,
        *,
        window: Literal["7d"] = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> TaskClassificationResponse:
        """Read what tasks models are used for.

        Returns how use of OpenRouter divides among kinds of task, and which models are used for
        each. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account. Answers may be reused
        for 60 seconds.

        Args:
            window: Period the shares are taken over; `7d` means seven days. The API default is
                `"7d"`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            TaskClassificationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.classifications.get_tasks()
        """
        raise NotImplementedError

    get_task_classifications = get_tasks
