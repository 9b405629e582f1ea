"""`client.chat`, with runs of tools and typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import chat as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api.models import ChatResult, ChatStreamChunk
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

    SyncBase: TypeAlias = generated.Chat[Options, Stream[ChatStreamChunk, ChatResult]]
    AsyncBase: TypeAlias = generated.AsyncChat[Options, AsyncStream[ChatStreamChunk, ChatResult]]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Chat, generated.AsyncChat


class Chat(SyncBase):
    """`client.chat`: `send`, `stream`."""

    __slots__ = ()


class AsyncChat(AsyncBase):
    """`client.chat` of the asynchronous client: `send`, `stream`."""

    __slots__ = ()
