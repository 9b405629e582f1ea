"""`client.embeddings`, of any number of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import embeddings as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Embeddings[Options]
    AsyncBase: TypeAlias = generated.AsyncEmbeddings[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Embeddings, generated.AsyncEmbeddings


class Embeddings(SyncBase):
    """Embeddings: `generate`, `models` (`list_models`). The vendor's names are in brackets."""

    __slots__ = ()


class AsyncEmbeddings(AsyncBase):
    """`client.embeddings` of the asynchronous client, with the methods of `Embeddings`."""

    __slots__ = ()
