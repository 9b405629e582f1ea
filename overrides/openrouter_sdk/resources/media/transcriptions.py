"""`client.transcriptions`, of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.operations.transcriptions import CREATE
from openrouter_api.resources import transcriptions as generated
from openrouter_sdk.resources.run_methods import FILES, async_run_method, run_method

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from openrouter_api.encoding.uploads import FileInput
    from openrouter_api.models.transcriptions import STTResponse
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.transfer.request_types import TranscriptionRequest

    SyncBase: TypeAlias = generated.Transcriptions[Options]
    AsyncBase: TypeAlias = generated.AsyncTranscriptions[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Transcriptions, generated.AsyncTranscriptions


class Transcriptions(SyncBase):
    """Transcriptions: `create` (`create_transcription`), `from_file`. The vendor's names are in brackets."""

    __slots__ = ()

    @run_method(CREATE, "transcribe", FILES, first="path")
    def from_file(self, path: str | FileInput, **request: Unpack[TranscriptionRequest]) -> STTResponse:
        """Transcribe an audio file of at most 25 MB.

        The file is read while it is sent, as a form; with `provider` or `trace` as an object, as base64 in
        JSON.

        Args:
            path: Path of the file, or bytes, an open file, or a tuple of a name and one of these.
            request: The arguments and options of `create`. `format`, such as `wav` or `mp3`, is by default
                found from the first bytes, else from the suffix. `progress` is True for a bar, or a function
                of a `Progress`.

        Raises:
            InvalidArgumentError: The file is missing, empty, too large, no audio or of an unknown format, or
                another argument is invalid; nothing was sent.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        Source: protocol section 18.5.

        Example:
            text = client.transcriptions.from_file("talk.mp3", model="openai/whisper-1").text
        """
        raise NotImplementedError


class AsyncTranscriptions(AsyncBase):
    """`client.transcriptions` of the asynchronous client, with the methods of `Transcriptions`."""

    __slots__ = ()

    @async_run_method(CREATE, "transcribe_async", FILES, first="path")
    async def from_file(self, path: str | FileInput, **request: Unpack[TranscriptionRequest]) -> STTResponse:
        """Transcribe an audio file, which is read in threads; see `from_file` of `OpenRouter`."""
        raise NotImplementedError
