"""`client.decisions`, with answers of a type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import decisions as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Decisions[Options]
    AsyncBase: TypeAlias = generated.AsyncDecisions[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Decisions, generated.AsyncDecisions


class Decisions(SyncBase):
    """Decisions: `create`."""

    __slots__ = ()


class AsyncDecisions(AsyncBase):
    """`client.decisions` of the asynchronous client, with the methods of `Decisions`."""

    __slots__ = ()
