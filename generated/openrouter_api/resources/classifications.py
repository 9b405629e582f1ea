# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `classifications`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import classifications as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.classifications import TaskClassificationResponse
    from ..operation import Operation
    from ..params.classifications import ClassificationsGetTaskClassificationsParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_task_classifications": _operations.GET_TASK_CLASSIFICATIONS,
}


class Classifications(SyncResource[O]):
    """Classifications: `get_task_classifications`."""

    __slots__ = ()
    _methods = _METHODS

    def get_task_classifications(
        self, *, options: O | None = None, **params: Unpack[ClassificationsGetTaskClassificationsParams]
    ) -> TaskClassificationResponse:
        """Read what tasks models are used for.

        Returns how use of OpenRouter divides among kinds of task, and which models are used for
        each. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account. Answers may be reused
        for 60 seconds.

        Args:
            window: Period the shares are taken over; `7d` means seven days. The API default is
                `"7d"`.
            options: Options for this call, which override those of the client.

        Returns:
            TaskClassificationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_TASK_CLASSIFICATIONS, params, options)


class AsyncClassifications(AsyncResource[O]):
    """Classifications: `get_task_classifications`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_task_classifications(
        self, *, options: O | None = None, **params: Unpack[ClassificationsGetTaskClassificationsParams]
    ) -> TaskClassificationResponse:
        """Read what tasks models are used for.

        Returns how use of OpenRouter divides among kinds of task, and which models are used for
        each. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account. Answers may be reused
        for 60 seconds.

        Args:
            window: Period the shares are taken over; `7d` means seven days. The API default is
                `"7d"`.
            options: Options for this call, which override those of the client.

        Returns:
            TaskClassificationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_TASK_CLASSIFICATIONS, params, options)
