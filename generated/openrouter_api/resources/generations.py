# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `generations`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import generations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.generations import (
        GenerationContentResponse,
        GenerationResponse,
        SubmitGenerationFeedbackResponse,
    )
    from ..models.values import SubmitGenerationFeedbackRequestCategory
    from ..operation import Retries, Timeouts


class Generations(SyncResource[O]):
    """Generations: `content` (`list_generation_content`), `get` (`get_generation`), `submit_feedback`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CONTENT)
    def content(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GenerationContentResponse:
        """Read the stored prompt and answer of a generation.

        Works only when input and output logging was on for the request, and only for administrators
        of the organization. Regional hosts store nothing.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GenerationContentResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.generations.content(id="gen-1")
        """
        raise NotImplementedError

    list_generation_content = content

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
    ) -> GenerationResponse:
        """Look up one generation.

        Gives tokens, cost, timing and routing of a past request. An id that is not known answers
        404; how long a fresh id takes to become known is not documented.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.generations.get(id="gen-1")
        """
        raise NotImplementedError

    get_generation = get

    @sync_method(_operations.SUBMIT_FEEDBACK)
    def submit_feedback(
        self,
        *,
        category: SubmitGenerationFeedbackRequestCategory,
        generation_id: str,
        comment: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> SubmitGenerationFeedbackResponse:
        """Report a problem with a generation.

        Files a complaint about one generation, by category. Needs a management key.

        Args:
            category: What sort of problem it was.
            generation_id: The generation concerned, `gen-...`.
            comment: The problem in your own words. Limits: at most 1000 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            SubmitGenerationFeedbackResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                RateLimitError (429), InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.generations.submit_feedback(
                category="incorrect_response", generation_id="gen-1"
            )
        """
        raise NotImplementedError


class AsyncGenerations(AsyncResource[O]):
    """Generations: `content` (`list_generation_content`), `get` (`get_generation`), `submit_feedback`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CONTENT)
    async def content(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GenerationContentResponse:
        """Read the stored prompt and answer of a generation.

        Works only when input and output logging was on for the request, and only for administrators
        of the organization. Regional hosts store nothing.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GenerationContentResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.generations.content(id="gen-1")
        """
        raise NotImplementedError

    list_generation_content = content

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
    ) -> GenerationResponse:
        """Look up one generation.

        Gives tokens, cost, timing and routing of a past request. An id that is not known answers
        404; how long a fresh id takes to become known is not documented.

        Args:
            id: Generation id (`gen-...`), from the body of an answer or its `X-Generation-Id`
                header.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.generations.get(id="gen-1")
        """
        raise NotImplementedError

    get_generation = get

    @async_method(_operations.SUBMIT_FEEDBACK)
    async def submit_feedback(
        self,
        *,
        category: SubmitGenerationFeedbackRequestCategory,
        generation_id: str,
        comment: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> SubmitGenerationFeedbackResponse:
        """Report a problem with a generation.

        Files a complaint about one generation, by category. Needs a management key.

        Args:
            category: What sort of problem it was.
            generation_id: The generation concerned, `gen-...`.
            comment: The problem in your own words. Limits: at most 1000 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            SubmitGenerationFeedbackResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                RateLimitError (429), InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.generations.submit_feedback(
                category="incorrect_response", generation_id="gen-1"
            )
        """
        raise NotImplementedError
