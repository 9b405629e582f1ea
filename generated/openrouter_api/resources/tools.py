# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `tools`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import tools as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.tools import GetToolResponse, ListToolsResponse
    from ..operation import Operation
    from ..params.tools import ToolsGetToolParams, ToolsListToolsParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_tool": _operations.GET_TOOL,
    "list_tools": _operations.LIST_TOOLS,
}


class Tools(SyncResource[O]):
    """Tools: `get_tool`, `list_tools`."""

    __slots__ = ()
    _methods = _METHODS

    def get_tool(self, *, options: O | None = None, **params: Unpack[ToolsGetToolParams]) -> GetToolResponse:
        """Read one server tool.

        Returns one tool, with the models that support it natively by name rather than only their
        number. An alias works as well as the canonical name.

        Args:
            name: Canonical name of the tool, or one of its aliases.
            options: Options for this call, which override those of the client.

        Returns:
            GetToolResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_TOOL, params, options)

    def list_tools(
        self, *, options: O | None = None, **params: Unpack[ToolsListToolsParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListToolsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_TOOLS, params, options)


class AsyncTools(AsyncResource[O]):
    """Tools: `get_tool`, `list_tools`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_tool(
        self, *, options: O | None = None, **params: Unpack[ToolsGetToolParams]
    ) -> GetToolResponse:
        """Read one server tool.

        Returns one tool, with the models that support it natively by name rather than only their
        number. An alias works as well as the canonical name.

        Args:
            name: Canonical name of the tool, or one of its aliases.
            options: Options for this call, which override those of the client.

        Returns:
            GetToolResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_TOOL, params, options)

    async def list_tools(
        self, *, options: O | None = None, **params: Unpack[ToolsListToolsParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListToolsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_TOOLS, params, options)
