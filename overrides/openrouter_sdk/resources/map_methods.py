"""The methods `map` of `chat` and `responses`, for type checkers only."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Literal, TypeVar, Unpack, overload

from openrouter_api.models import ChatResult, OpenResponsesResult
from openrouter_sdk.mapping.async_map import AsyncMapRows
from openrouter_sdk.mapping.estimate import Estimate
from openrouter_sdk.mapping.map_signatures import (
    AsyncChatRunMap,
    AsyncChatTypedRunMap,
    AsyncRequests,
    AsyncResponsesRunMap,
    AsyncResponsesTypedRunMap,
    ChatMap,
    ChatParseMap,
    ChatRunMap,
    ChatTools,
    ChatTypedRunMap,
    Requests,
    ResponsesMap,
    ResponsesParseMap,
    ResponsesRunMap,
    ResponsesTools,
    ResponsesTypedRunMap,
)
from openrouter_sdk.mapping.sync_map import MapRows
from openrouter_sdk.structured.parsed_reply import ParsedReply
from openrouter_sdk.structured.signatures import Adapter, Form, Schema
from openrouter_sdk.tools.tool_run import ToolRun

T = TypeVar("T")


class ChatMaps:
    """`chat.map` of `OpenRouter`."""

    @overload
    def map(self, requests: Requests, **settings: Unpack[ChatMap]) -> MapRows[ChatResult]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Form[T], **settings: Unpack[ChatParseMap]
    ) -> MapRows[ParsedReply[T, ChatResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Adapter[T], **settings: Unpack[ChatParseMap]
    ) -> MapRows[ParsedReply[T, ChatResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Schema, **settings: Unpack[ChatParseMap]
    ) -> MapRows[ParsedReply[Any, ChatResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, tools: ChatTools, **settings: Unpack[ChatRunMap]
    ) -> MapRows[ToolRun[None]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ChatTools,
        output_type: Form[T],
        **settings: Unpack[ChatTypedRunMap],
    ) -> MapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ChatTools,
        output_type: Adapter[T],
        **settings: Unpack[ChatTypedRunMap],
    ) -> MapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ChatTools,
        output_type: Schema,
        **settings: Unpack[ChatTypedRunMap],
    ) -> MapRows[ToolRun[Any]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        dry_run: Literal[True],
        output_type: object = ...,
        tools: ChatTools = ...,
        **settings: Unpack[ChatTypedRunMap],
    ) -> Estimate: ...
    def map(self, requests: Any, **settings: Any) -> Any:
        """Send many requests at the same time; see `openrouter_sdk.resources.chat.Chat.map`."""
        raise NotImplementedError


class AsyncChatMaps:
    """`chat.map` of the asynchronous client."""

    @overload
    def map(self, requests: AsyncRequests, **settings: Unpack[ChatMap]) -> AsyncMapRows[ChatResult]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Form[T], **settings: Unpack[ChatParseMap]
    ) -> AsyncMapRows[ParsedReply[T, ChatResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Adapter[T], **settings: Unpack[ChatParseMap]
    ) -> AsyncMapRows[ParsedReply[T, ChatResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Schema, **settings: Unpack[ChatParseMap]
    ) -> AsyncMapRows[ParsedReply[Any, ChatResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, tools: ChatTools, **settings: Unpack[AsyncChatRunMap]
    ) -> AsyncMapRows[ToolRun[None]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ChatTools,
        output_type: Form[T],
        **settings: Unpack[AsyncChatTypedRunMap],
    ) -> AsyncMapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ChatTools,
        output_type: Adapter[T],
        **settings: Unpack[AsyncChatTypedRunMap],
    ) -> AsyncMapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ChatTools,
        output_type: Schema,
        **settings: Unpack[AsyncChatTypedRunMap],
    ) -> AsyncMapRows[ToolRun[Any]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        dry_run: Literal[True],
        output_type: object = ...,
        tools: ChatTools = ...,
        **settings: Unpack[AsyncChatTypedRunMap],
    ) -> Coroutine[Any, Any, Estimate]: ...
    def map(self, requests: Any, **settings: Any) -> Any:
        """Send many requests at the same time; see `openrouter_sdk.resources.chat.Chat.map`."""
        raise NotImplementedError


class ResponsesMaps:
    """`responses.map` of `OpenRouter`."""

    @overload
    def map(self, requests: Requests, **settings: Unpack[ResponsesMap]) -> MapRows[OpenResponsesResult]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Form[T], **settings: Unpack[ResponsesParseMap]
    ) -> MapRows[ParsedReply[T, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Adapter[T], **settings: Unpack[ResponsesParseMap]
    ) -> MapRows[ParsedReply[T, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, output_type: Schema, **settings: Unpack[ResponsesParseMap]
    ) -> MapRows[ParsedReply[Any, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: Requests, *, tools: ResponsesTools, **settings: Unpack[ResponsesRunMap]
    ) -> MapRows[ToolRun[None]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ResponsesTools,
        output_type: Form[T],
        **settings: Unpack[ResponsesTypedRunMap],
    ) -> MapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ResponsesTools,
        output_type: Adapter[T],
        **settings: Unpack[ResponsesTypedRunMap],
    ) -> MapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        tools: ResponsesTools,
        output_type: Schema,
        **settings: Unpack[ResponsesTypedRunMap],
    ) -> MapRows[ToolRun[Any]]: ...
    @overload
    def map(
        self,
        requests: Requests,
        *,
        dry_run: Literal[True],
        output_type: object = ...,
        tools: ResponsesTools = ...,
        **settings: Unpack[ResponsesTypedRunMap],
    ) -> Estimate: ...
    def map(self, requests: Any, **settings: Any) -> Any:
        """Send many requests at the same time; see `openrouter_sdk.resources.chat.Chat.map`."""
        raise NotImplementedError


class AsyncResponsesMaps:
    """`responses.map` of the asynchronous client."""

    @overload
    def map(
        self, requests: AsyncRequests, **settings: Unpack[ResponsesMap]
    ) -> AsyncMapRows[OpenResponsesResult]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Form[T], **settings: Unpack[ResponsesParseMap]
    ) -> AsyncMapRows[ParsedReply[T, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Adapter[T], **settings: Unpack[ResponsesParseMap]
    ) -> AsyncMapRows[ParsedReply[T, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, output_type: Schema, **settings: Unpack[ResponsesParseMap]
    ) -> AsyncMapRows[ParsedReply[Any, OpenResponsesResult]]: ...
    @overload
    def map(
        self, requests: AsyncRequests, *, tools: ResponsesTools, **settings: Unpack[AsyncResponsesRunMap]
    ) -> AsyncMapRows[ToolRun[None]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ResponsesTools,
        output_type: Form[T],
        **settings: Unpack[AsyncResponsesTypedRunMap],
    ) -> AsyncMapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ResponsesTools,
        output_type: Adapter[T],
        **settings: Unpack[AsyncResponsesTypedRunMap],
    ) -> AsyncMapRows[ToolRun[T]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        tools: ResponsesTools,
        output_type: Schema,
        **settings: Unpack[AsyncResponsesTypedRunMap],
    ) -> AsyncMapRows[ToolRun[Any]]: ...
    @overload
    def map(
        self,
        requests: AsyncRequests,
        *,
        dry_run: Literal[True],
        output_type: object = ...,
        tools: ResponsesTools = ...,
        **settings: Unpack[AsyncResponsesTypedRunMap],
    ) -> Coroutine[Any, Any, Estimate]: ...
    def map(self, requests: Any, **settings: Any) -> Any:
        """Send many requests at the same time; see `openrouter_sdk.resources.chat.Chat.map`."""
        raise NotImplementedError
