"""`client.generations`, with records that are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import generations as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Generations[Options]
    AsyncBase: TypeAlias = generated.AsyncGenerations[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Generations, generated.AsyncGenerations


class Generations(SyncBase):
    """Generations: `content` (`list_generation_content`), `get` (`get_generation`), `submit_feedback`.
    The vendor's names are in brackets.
    """

    __slots__ = ()


class AsyncGenerations(AsyncBase):
    """`client.generations` of the asynchronous client, with the methods of `Generations`."""

    __slots__ = ()
