# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `models`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import models as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..models.models import ModelResponse, ModelsCountResponse
    from ..models.shared import ModelsListResponse
    from ..models.values import (
        GetModelsCategory,
        GetModelsDistillable,
        GetModelsRegion,
        GetModelsSort,
        ListModelsUserSort,
    )
    from ..operation import Retries, Timeouts


class Models(SyncResource[O]):
    """Models: `count`, `get`, `list`, `list_for_user`."""

    __slots__ = ()

    @sync_method(_operations.COUNT)
    def count(
        self,
        *,
        output_modalities: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsCountResponse:
        """Count models.

        Gives the number of models in the catalogue, without listing them.

        Args:
            output_modalities: Count only models with these output modalities, written as for
                `models.list`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsCountResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.models.count()
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelResponse:
        """Get one model.

        Looks a model up by the two parts of its id. Aliases resolve to the model they stand for.
        Readable without a key.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`. May carry
                a variant suffix, such as `:free`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.models.get(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        category: GetModelsCategory = NOT_GIVEN,
        supported_parameters: str = NOT_GIVEN,
        output_modalities: str = NOT_GIVEN,
        sort: GetModelsSort = NOT_GIVEN,
        use_rss: str = NOT_GIVEN,
        use_rss_chat_links: str = NOT_GIVEN,
        q: str = NOT_GIVEN,
        input_modalities: str = NOT_GIVEN,
        context: int = NOT_GIVEN,
        min_price: float | None = NOT_GIVEN,
        max_price: float | None = NOT_GIVEN,
        arch: str = NOT_GIVEN,
        model_authors: str = NOT_GIVEN,
        providers: str = NOT_GIVEN,
        distillable: GetModelsDistillable = NOT_GIVEN,
        zdr: Literal["true"] = NOT_GIVEN,
        region: GetModelsRegion = NOT_GIVEN,
        min_output_price: float | None = NOT_GIVEN,
        max_output_price: float | None = NOT_GIVEN,
        min_age_days: int | None = NOT_GIVEN,
        max_age_days: int | None = NOT_GIVEN,
        min_intelligence_index: float | None = NOT_GIVEN,
        max_intelligence_index: float | None = NOT_GIVEN,
        min_coding_index: float | None = NOT_GIVEN,
        max_coding_index: float | None = NOT_GIVEN,
        min_agentic_index: float | None = NOT_GIVEN,
        max_agentic_index: float | None = NOT_GIVEN,
        min_tool_success_rate: float | None = NOT_GIVEN,
        max_tool_success_rate: float | None = NOT_GIVEN,
        endpoints: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List models.

        Lists the catalogue, narrowed by any filters given; a model must pass all of them. Page with
        `offset` and `limit`; with both absent the full list comes at once. Readable without a key.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            category: Keep only models used for this kind of work.
            supported_parameters: Keep only models that support these request parameters,
                separated by commas.
            output_modalities: Keep only models with these output modalities, separated by
                commas. Text models alone when absent; `all` lifts the filter.
            sort: Order of the list.
            use_rss: Asks for an RSS feed in place of JSON. Leave it unset: programs read the
                JSON.
            use_rss_chat_links: For the RSS feed only: makes its links lead to the chat page.
                Leave it unset.
            q: Words to search for.
            input_modalities: Keep only models that take these input modalities, separated by
                commas.
            context: Shortest context length to keep, in tokens. Limits: at least 1.
            min_price: Lowest prompt price to keep, in USD. Whether for one token or a million
                is not documented. Limits: at least 0.
            max_price: Highest prompt price to keep, in the unit of `min_price`. Limits: at
                least 0.
            arch: Keep only models of this architecture.
            model_authors: Keep only models by these authors, separated by commas.
            providers: Keep only models that these providers serve, separated by commas.
            distillable: Keep only models whose output may, or may not, be used to train other
                models. Both kinds when absent.
            zdr: Keep only models with an endpoint that retains no data (ZDR). Leave absent for
                no filter; there is no `false`.
            region: Keep only models that can be served inside this region.
            min_output_price: Lowest output price to keep, in the unit of `min_price`. Limits:
                at least 0.
            max_output_price: Highest output price to keep, in the unit of `min_price`. Limits:
                at least 0.
            min_age_days: Keep only models at least this many days old. Limits: at least 0.
            max_age_days: Keep only models at most this many days old. Limits: at least 0.
            min_intelligence_index: Lowest intelligence index to keep. Limits: at least 0.
            max_intelligence_index: Highest intelligence index to keep. Limits: at least 0.
            min_coding_index: Lowest coding index to keep. Limits: at least 0.
            max_coding_index: Highest coding index to keep. Limits: at least 0.
            min_agentic_index: Lowest agentic index to keep. Limits: at least 0.
            max_agentic_index: Highest agentic index to keep. Limits: at least 0.
            min_tool_success_rate: Lowest share of tool calls that succeed, from 0 to 1. Limits:
                from 0 to 1.
            max_tool_success_rate: Highest share of tool calls that succeed, from 0 to 1.
                Limits: from 0 to 1.
            endpoints: By its name, asks for the endpoints of each model. The values are not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), PermissionDeniedError (403),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.models.list()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_FOR_USER)
    def list_for_user(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        output_modalities: str = NOT_GIVEN,
        sort: ListModelsUserSort = NOT_GIVEN,
        client: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List the models open to the caller.

        Lists the models that the settings of the account behind the key leave available. Always
        needs a key. Page with `offset` and `limit`; with both absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            output_modalities: Keep only models with these output modalities, written as for
                `models.list`.
            sort: Order of the list.
            client: By its name, the client that the list is for. The values are not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.models.list_for_user()
        """
        raise NotImplementedError


class AsyncModels(AsyncResource[O]):
    """Models: `count`, `get`, `list`, `list_for_user`."""

    __slots__ = ()

    @async_method(_operations.COUNT)
    async def count(
        self,
        *,
        output_modalities: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsCountResponse:
        """Count models.

        Gives the number of models in the catalogue, without listing them.

        Args:
            output_modalities: Count only models with these output modalities, written as for
                `models.list`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsCountResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.models.count()
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelResponse:
        """Get one model.

        Looks a model up by the two parts of its id. Aliases resolve to the model they stand for.
        Readable without a key.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`. May carry
                a variant suffix, such as `:free`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.models.get(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        category: GetModelsCategory = NOT_GIVEN,
        supported_parameters: str = NOT_GIVEN,
        output_modalities: str = NOT_GIVEN,
        sort: GetModelsSort = NOT_GIVEN,
        use_rss: str = NOT_GIVEN,
        use_rss_chat_links: str = NOT_GIVEN,
        q: str = NOT_GIVEN,
        input_modalities: str = NOT_GIVEN,
        context: int = NOT_GIVEN,
        min_price: float | None = NOT_GIVEN,
        max_price: float | None = NOT_GIVEN,
        arch: str = NOT_GIVEN,
        model_authors: str = NOT_GIVEN,
        providers: str = NOT_GIVEN,
        distillable: GetModelsDistillable = NOT_GIVEN,
        zdr: Literal["true"] = NOT_GIVEN,
        region: GetModelsRegion = NOT_GIVEN,
        min_output_price: float | None = NOT_GIVEN,
        max_output_price: float | None = NOT_GIVEN,
        min_age_days: int | None = NOT_GIVEN,
        max_age_days: int | None = NOT_GIVEN,
        min_intelligence_index: float | None = NOT_GIVEN,
        max_intelligence_index: float | None = NOT_GIVEN,
        min_coding_index: float | None = NOT_GIVEN,
        max_coding_index: float | None = NOT_GIVEN,
        min_agentic_index: float | None = NOT_GIVEN,
        max_agentic_index: float | None = NOT_GIVEN,
        min_tool_success_rate: float | None = NOT_GIVEN,
        max_tool_success_rate: float | None = NOT_GIVEN,
        endpoints: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List models.

        Lists the catalogue, narrowed by any filters given; a model must pass all of them. Page with
        `offset` and `limit`; with both absent the full list comes at once. Readable without a key.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            category: Keep only models used for this kind of work.
            supported_parameters: Keep only models that support these request parameters,
                separated by commas.
            output_modalities: Keep only models with these output modalities, separated by
                commas. Text models alone when absent; `all` lifts the filter.
            sort: Order of the list.
            use_rss: Asks for an RSS feed in place of JSON. Leave it unset: programs read the
                JSON.
            use_rss_chat_links: For the RSS feed only: makes its links lead to the chat page.
                Leave it unset.
            q: Words to search for.
            input_modalities: Keep only models that take these input modalities, separated by
                commas.
            context: Shortest context length to keep, in tokens. Limits: at least 1.
            min_price: Lowest prompt price to keep, in USD. Whether for one token or a million
                is not documented. Limits: at least 0.
            max_price: Highest prompt price to keep, in the unit of `min_price`. Limits: at
                least 0.
            arch: Keep only models of this architecture.
            model_authors: Keep only models by these authors, separated by commas.
            providers: Keep only models that these providers serve, separated by commas.
            distillable: Keep only models whose output may, or may not, be used to train other
                models. Both kinds when absent.
            zdr: Keep only models with an endpoint that retains no data (ZDR). Leave absent for
                no filter; there is no `false`.
            region: Keep only models that can be served inside this region.
            min_output_price: Lowest output price to keep, in the unit of `min_price`. Limits:
                at least 0.
            max_output_price: Highest output price to keep, in the unit of `min_price`. Limits:
                at least 0.
            min_age_days: Keep only models at least this many days old. Limits: at least 0.
            max_age_days: Keep only models at most this many days old. Limits: at least 0.
            min_intelligence_index: Lowest intelligence index to keep. Limits: at least 0.
            max_intelligence_index: Highest intelligence index to keep. Limits: at least 0.
            min_coding_index: Lowest coding index to keep. Limits: at least 0.
            max_coding_index: Highest coding index to keep. Limits: at least 0.
            min_agentic_index: Lowest agentic index to keep. Limits: at least 0.
            max_agentic_index: Highest agentic index to keep. Limits: at least 0.
            min_tool_success_rate: Lowest share of tool calls that succeed, from 0 to 1. Limits:
                from 0 to 1.
            max_tool_success_rate: Highest share of tool calls that succeed, from 0 to 1.
                Limits: from 0 to 1.
            endpoints: By its name, asks for the endpoints of each model. The values are not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), PermissionDeniedError (403),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.models.list()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_FOR_USER)
    async def list_for_user(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        output_modalities: str = NOT_GIVEN,
        sort: ListModelsUserSort = NOT_GIVEN,
        client: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List the models open to the caller.

        Lists the models that the settings of the account behind the key leave available. Always
        needs a key. Page with `offset` and `limit`; with both absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            output_modalities: Keep only models with these output modalities, written as for
                `models.list`.
            sort: Order of the list.
            client: By its name, the client that the list is for. The values are not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.models.list_for_user()
        """
        raise NotImplementedError
