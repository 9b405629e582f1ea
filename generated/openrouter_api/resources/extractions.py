# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `extractions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import extractions as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.extractions import ExtractionAsset, ExtractionsResponse
    from ..models.shared_inputs import ProviderPreferences, TraceConfig
    from ..operation import Retries, Timeouts
    from ..params.extractions import ExtractionAssetDict, ExtractionsRequestFieldsValueDict
    from ..params.shared import ProviderPreferencesDict, TraceConfigDict


class Extractions(SyncResource[O]):
    """Extractions: `create`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        fields: Mapping[str, ExtractionsRequestFieldsValueDict],
        model: str,
        state: str,
        assets: Mapping[str, ExtractionAssetDict | ExtractionAsset] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reference_date: str = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExtractionsResponse:
        """Extract typed fields from a state.

        Reads the `fields` you name out of the `state`, such as a date, an amount or a list, and
        returns an answer to each under the same name. An alpha call outside `/api/v1`, on the host
        `https://openrouter.ai`. A model that does not know the type of a field answers 400.

        Args:
            fields: The fields, by names of your choice; at least one. The answers have the same
                names.
            model: Id of a model for extractions.
            state: The text to extract from; empty only together with `assets`.
            assets: Images and documents to read as well, by names of your choice.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            reference_date: Date that relative ones such as "in a week" refer to. The format is
                not documented.
            session_id: Id that groups this request with others, for observability.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExtractionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.extractions.create(
                model="openai/gpt-4o-mini",
                state="Invoice of 2026-09-02, 1080 USD.",
                fields={"issued": {"type": "date"}, "total": {"type": "number", "unit": "USD"}},
            )
        """
        raise NotImplementedError


class AsyncExtractions(AsyncResource[O]):
    """Extractions: `create`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        fields: Mapping[str, ExtractionsRequestFieldsValueDict],
        model: str,
        state: str,
        assets: Mapping[str, ExtractionAssetDict | ExtractionAsset] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reference_date: str = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExtractionsResponse:
        """Extract typed fields from a state.

        Reads the `fields` you name out of the `state`, such as a date, an amount or a list, and
        returns an answer to each under the same name. An alpha call outside `/api/v1`, on the host
        `https://openrouter.ai`. A model that does not know the type of a field answers 400.

        Args:
            fields: The fields, by names of your choice; at least one. The answers have the same
                names.
            model: Id of a model for extractions.
            state: The text to extract from; empty only together with `assets`.
            assets: Images and documents to read as well, by names of your choice.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent or null.
            reference_date: Date that relative ones such as "in a week" refer to. The format is
                not documented.
            session_id: Id that groups this request with others, for observability.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExtractionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.extractions.create(
                model="openai/gpt-4o-mini",
                state="Invoice of 2026-09-02, 1080 USD.",
                fields={"issued": {"type": "date"}, "total": {"type": "number", "unit": "USD"}},
            )
        """
        raise NotImplementedError
