"""`client.speech`, with speech that is written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.operations.speech import CREATE
from openrouter_api.resources import speech as generated
from openrouter_sdk.resources.run_methods import FILES, async_run_method, run_method

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from typing import TypeAlias, Unpack

    from openrouter_sdk.config.options import Options
    from openrouter_sdk.transfer.request_types import SpeechFileRequest

    SyncBase: TypeAlias = generated.Speech[Options]
    AsyncBase: TypeAlias = generated.AsyncSpeech[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Speech, generated.AsyncSpeech


class Speech(SyncBase):
    """Speech: `create` (`create_speech`), `to_file`. The vendor's names are in brackets."""

    __slots__ = ()

    @run_method(CREATE, "save_speech", FILES, first="path")
    def to_file(self, path: str | os.PathLike[str], **request: Unpack[SpeechFileRequest]) -> Path:
        """Turn text into speech, and save it to a path, which is returned.

        The suffix of the path chooses the format, `.mp3` or `.pcm`; any other is refused before anything is
        sent. The file has its name only once it is complete; until then, it is `PATH.part`. Speech that
        breaks off is not asked for again by itself, because it is billed.

        Args:
            path: Where to put the speech.
            request: The arguments and options of `create`; `overwrite` replaces a file that exists, by
                default False; `progress` is True for a bar, or a function of a `Progress`.

        Raises:
            InvalidArgumentError: The path cannot be written, or another download writes there; nothing was
                sent.
            DownloadError: The speech broke off; `path` has what has arrived.
            SaveError: The file cannot be written, such as for a full disk.
            APIError: The API reports an error.

        Source: protocol section 18.4.

        Example:
            client.speech.to_file("hello.mp3", model="openai/gpt-4o-mini-tts", input="Hello", voice="alloy")
        """
        raise NotImplementedError


class AsyncSpeech(AsyncBase):
    """`client.speech` of the asynchronous client, with the methods of `Speech`."""

    __slots__ = ()

    @async_run_method(CREATE, "save_speech_async", FILES, first="path")
    async def to_file(self, path: str | os.PathLike[str], **request: Unpack[SpeechFileRequest]) -> Path:
        """Turn text into speech, and save it; see `to_file` of `OpenRouter`."""
        raise NotImplementedError
