"""`client.models`, with what the models can do and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import models as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Models[Options]
    AsyncBase: TypeAlias = generated.AsyncModels[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Models, generated.AsyncModels


class Models(SyncBase):
    """`client.models`: `count`, `get`, `list`, `list_for_user`."""

    __slots__ = ()


class AsyncModels(AsyncBase):
    """`client.models` of the asynchronous client: `count`, `get`, `list`, `list_for_user`."""

    __slots__ = ()
