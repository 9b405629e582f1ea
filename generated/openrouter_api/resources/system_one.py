# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `system_one`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import system_one as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.shared import DecisionsResponse
    from ..operation import Operation
    from ..params.system_one import SystemOneCreateParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
}


class SystemOne(SyncResource[O]):
    """System one: `create`."""

    __slots__ = ()
    _methods = _METHODS

    def create(
        self, *, options: O | None = None, **params: Unpack[SystemOneCreateParams]
    ) -> DecisionsResponse:
        """Answer questions about a state.

        Puts a set of questions to a model about the `state` you describe, and returns an answer to
        each under the same name. Request and response are those of `alpha_decisions.create`; how
        the two differ is not documented.

        Args:
            model: Id of a model for decisions, one with `decisions` among its output
                modalities.
            questions: The questions, by names of your choice. The answers come back under the
                same names.
            state: The situation the questions are about, as text or as JSON of your own making.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            DecisionsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)


class AsyncSystemOne(AsyncResource[O]):
    """System one: `create`."""

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[SystemOneCreateParams]
    ) -> DecisionsResponse:
        """Answer questions about a state.

        Puts a set of questions to a model about the `state` you describe, and returns an answer to
        each under the same name. Request and response are those of `alpha_decisions.create`; how
        the two differ is not documented.

        Args:
            model: Id of a model for decisions, one with `decisions` among its output
                modalities.
            questions: The questions, by names of your choice. The answers come back under the
                same names.
            state: The situation the questions are about, as text or as JSON of your own making.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            DecisionsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)
