# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `decisions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import decisions as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.shared import DecisionsResponse
    from ..models.shared_inputs import DecisionsImageAsset, ProviderPreferences, TraceConfig
    from ..operation import Retries, Timeouts
    from ..params.shared import (
        DecisionsImageAssetDict,
        DecisionsRequestQuestionsValueDict,
        ProviderPreferencesDict,
        TraceConfigDict,
    )


class Decisions(SyncResource[O]):
    """Decisions: `create`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        model: str,
        questions: Mapping[str, DecisionsRequestQuestionsValueDict],
        state: str | Mapping[str, object] | Sequence[Any],
        assets: Mapping[str, DecisionsImageAssetDict | DecisionsImageAsset] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DecisionsResponse:
        """Answer questions about a state.

        Puts a set of questions to a model about the `state` you describe, and returns an answer to
        each under the same name. An alpha call outside `/api/v1`, on the host
        `https://openrouter.ai`; `system_one.create` takes and returns the same. How the two differ
        is not documented.

        Args:
            model: Id of a model for decisions, one with `decisions` among its output
                modalities.
            questions: The questions, by names of your choice. The answers come back under the
                same names.
            state: The situation the questions are about, as text or as JSON of your own making.
            assets: Images to judge as well, by names of your choice.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DecisionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.decisions.create(
                model="openai/gpt-4o-mini",
                state="A customer asks for a refund.",
                questions={"refund": {"type": "noul", "instructions": "Grant it?"}},
            )
        """
        raise NotImplementedError


class AsyncDecisions(AsyncResource[O]):
    """Decisions: `create`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        model: str,
        questions: Mapping[str, DecisionsRequestQuestionsValueDict],
        state: str | Mapping[str, object] | Sequence[Any],
        assets: Mapping[str, DecisionsImageAssetDict | DecisionsImageAsset] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DecisionsResponse:
        """Answer questions about a state.

        Puts a set of questions to a model about the `state` you describe, and returns an answer to
        each under the same name. An alpha call outside `/api/v1`, on the host
        `https://openrouter.ai`; `system_one.create` takes and returns the same. How the two differ
        is not documented.

        Args:
            model: Id of a model for decisions, one with `decisions` among its output
                modalities.
            questions: The questions, by names of your choice. The answers come back under the
                same names.
            state: The situation the questions are about, as text or as JSON of your own making.
            assets: Images to judge as well, by names of your choice.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DecisionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.decisions.create(
                model="openai/gpt-4o-mini",
                state="A customer asks for a refund.",
                questions={"refund": {"type": "noul", "instructions": "Grant it?"}},
            )
        """
        raise NotImplementedError
