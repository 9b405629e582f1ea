"""`client.transcriptions`, of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import transcriptions as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_sdk.config.options import Options

    SyncBase: TypeAlias = generated.Transcriptions[Options]
    AsyncBase: TypeAlias = generated.AsyncTranscriptions[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Transcriptions, generated.AsyncTranscriptions


class Transcriptions(SyncBase):
    """Transcriptions: `create` (`create_transcription`). The vendor's names are in brackets."""

    __slots__ = ()


class AsyncTranscriptions(AsyncBase):
    """`client.transcriptions` of the asynchronous client, with the methods of `Transcriptions`."""

    __slots__ = ()
