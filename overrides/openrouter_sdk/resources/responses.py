"""`client.responses`, with runs of tools and typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import responses as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api.models import OpenResponsesResult, StreamEvents
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

    SyncBase: TypeAlias = generated.Responses[Options, Stream[StreamEvents, OpenResponsesResult]]
    AsyncBase: TypeAlias = generated.AsyncResponses[Options, AsyncStream[StreamEvents, OpenResponsesResult]]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Responses, generated.AsyncResponses


class Responses(SyncBase):
    """`client.responses`: `send`, `stream`."""

    __slots__ = ()


class AsyncResponses(AsyncBase):
    """`client.responses` of the asynchronous client: `send`, `stream`."""

    __slots__ = ()
