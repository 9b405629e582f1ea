"""`client.speech`, with speech that is written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import speech as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Speech[Options]
    AsyncBase: TypeAlias = generated.AsyncSpeech[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Speech, generated.AsyncSpeech


class Speech(SyncBase):
    """Speech: `create` (`create_speech`). The vendor's names are in brackets."""

    __slots__ = ()


class AsyncSpeech(AsyncBase):
    """`client.speech` of the asynchronous client, with the methods of `Speech`."""

    __slots__ = ()
