# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `generations`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import generations as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.generations import (
        GenerationContentResponse,
        GenerationResponse,
        SubmitGenerationFeedbackResponse,
    )
    from ..operation import Operation
    from ..params.generations import (
        GenerationsGetGenerationParams,
        GenerationsListGenerationContentParams,
        GenerationsSubmitFeedbackParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_generation": _operations.GET_GENERATION,
    "list_generation_content": _operations.LIST_GENERATION_CONTENT,
    "submit_feedback": _operations.SUBMIT_FEEDBACK,
}


class Generations(SyncResource[O]):
    """Generations: `get_generation`, `list_generation_content`, `submit_feedback`."""

    __slots__ = ()
    _methods = _METHODS

    def get_generation(
        self, *, options: O | None = None, **params: Unpack[GenerationsGetGenerationParams]
    ) -> GenerationResponse:
        """Look up one generation.

        Gives tokens, cost, timing and routing of a past request. An id that is not known answers
        404; how long a fresh id takes to become known is not documented.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            options: Options for this call, which override those of the client.

        Returns:
            GenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 429,
            500, 502, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_GENERATION, params, options)

    def list_generation_content(
        self, *, options: O | None = None, **params: Unpack[GenerationsListGenerationContentParams]
    ) -> GenerationContentResponse:
        """Read the stored prompt and answer of a generation.

        Works only when input and output logging was on for the request, and only for administrators
        of the organization. Regional hosts store nothing.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            options: Options for this call, which override those of the client.

        Returns:
            GenerationContentResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_GENERATION_CONTENT, params, options)

    def submit_feedback(
        self, *, options: O | None = None, **params: Unpack[GenerationsSubmitFeedbackParams]
    ) -> SubmitGenerationFeedbackResponse:
        """Report a problem with a generation.

        Files a complaint about one generation, by category. Needs a management key.

        Args:
            category: What sort of problem it was.
            generation_id: The generation concerned, `gen-...`.
            comment: The problem in your own words. Limits: at most 1000 characters.
            options: Options for this call, which override those of the client.

        Returns:
            SubmitGenerationFeedbackResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 429,
            500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.SUBMIT_FEEDBACK, params, options)


class AsyncGenerations(AsyncResource[O]):
    """Generations: `get_generation`, `list_generation_content`, `submit_feedback`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_generation(
        self, *, options: O | None = None, **params: Unpack[GenerationsGetGenerationParams]
    ) -> GenerationResponse:
        """Look up one generation.

        Gives tokens, cost, timing and routing of a past request. An id that is not known answers
        404; how long a fresh id takes to become known is not documented.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            options: Options for this call, which override those of the client.

        Returns:
            GenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 429,
            500, 502, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_GENERATION, params, options)

    async def list_generation_content(
        self, *, options: O | None = None, **params: Unpack[GenerationsListGenerationContentParams]
    ) -> GenerationContentResponse:
        """Read the stored prompt and answer of a generation.

        Works only when input and output logging was on for the request, and only for administrators
        of the organization. Regional hosts store nothing.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            options: Options for this call, which override those of the client.

        Returns:
            GenerationContentResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_GENERATION_CONTENT, params, options)

    async def submit_feedback(
        self, *, options: O | None = None, **params: Unpack[GenerationsSubmitFeedbackParams]
    ) -> SubmitGenerationFeedbackResponse:
        """Report a problem with a generation.

        Files a complaint about one generation, by category. Needs a management key.

        Args:
            category: What sort of problem it was.
            generation_id: The generation concerned, `gen-...`.
            comment: The problem in your own words. Limits: at most 1000 characters.
            options: Options for this call, which override those of the client.

        Returns:
            SubmitGenerationFeedbackResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 429,
            500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.SUBMIT_FEEDBACK, params, options)
