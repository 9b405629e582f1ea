# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `tools`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import tools as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.tools import GetToolResponse, ListToolsResponse
    from ..models.values import ListToolsApiFormat
    from ..operation import Retries, Timeouts


class Tools(SyncResource[O]):
    """Tools: `get` (`get_tool`), `list` (`list_tools`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetToolResponse:
        """Read one server tool.

        Returns one tool, with the models that support it natively by name rather than only their
        number. An alias works as well as the canonical name.

        Args:
            name: Canonical name of the tool, or one of its aliases.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetToolResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.tools.get(name="web_search")
        """
        raise NotImplementedError

    get_tool = get

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        api_format: ListToolsApiFormat = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListToolsResponse:
        """List server tools.

        Lists the server tools that a request can offer to the model, with their engines, prices and
        schemas. The answer has all of them when neither `offset` nor `limit` is given, else one
        page; `links.next` is null on the last.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
            limit: How many entries to return at most, up to 100. The list is whole when
                `offset` is absent as well. The API default is `50`.
            api_format: List only tools that work with this API. All of them when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListToolsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.tools.list()
        """
        raise NotImplementedError

    list_tools = list


class AsyncTools(AsyncResource[O]):
    """Tools: `get` (`get_tool`), `list` (`list_tools`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetToolResponse:
        """Read one server tool.

        Returns one tool, with the models that support it natively by name rather than only their
        number. An alias works as well as the canonical name.

        Args:
            name: Canonical name of the tool, or one of its aliases.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetToolResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.tools.get(name="web_search")
        """
        raise NotImplementedError

    get_tool = get

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        api_format: ListToolsApiFormat = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListToolsResponse:
        """List server tools.

        Lists the server tools that a request can offer to the model, with their engines, prices and
        schemas. The answer has all of them when neither `offset` nor `limit` is given, else one
        page; `links.next` is null on the last.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
            limit: How many entries to return at most, up to 100. The list is whole when
                `offset` is absent as well. The API default is `50`.
            api_format: List only tools that work with this API. All of them when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListToolsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.tools.list()
        """
        raise NotImplementedError

    list_tools = list
