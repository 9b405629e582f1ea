"""`client.batches`, which are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import batches as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Batches[Options]
    AsyncBase: TypeAlias = generated.AsyncBatches[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Batches, generated.AsyncBatches


class Batches(SyncBase):
    """Batches: `create` (`create_batches`), `delete`, `get` (`get_batches`), `list`. The vendor's
    names are in brackets.
    """

    __slots__ = ()


class AsyncBatches(AsyncBase):
    """`client.batches` of the asynchronous client, with the methods of `Batches`."""

    __slots__ = ()
