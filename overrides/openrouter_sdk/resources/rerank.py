"""`client.rerank`, with the documents beside their scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import rerank as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Rerank[Options]
    AsyncBase: TypeAlias = generated.AsyncRerank[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Rerank, generated.AsyncRerank


class Rerank(SyncBase):
    """Rerank: `rerank`."""

    __slots__ = ()


class AsyncRerank(AsyncBase):
    """`client.rerank` of the asynchronous client, with the methods of `Rerank`."""

    __slots__ = ()
