"""What the methods of resources that send and receive files do."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.encoding.uploads import is_file
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transfer.downloading import Target, download, download_async
from openrouter_sdk.transfer.uploading import upload, upload_async

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.transfer.upload_source import UploadSource

    Arguments = dict[str, Any]

_UPLOAD_LIMIT: Final = 100
"""Megabytes (protocol section 21)."""
_AUDIO_LIMIT: Final = 25
"""Megabytes (protocol section 18.5)."""
_AS_JSON: Final = ("provider", "trace")
"""Arguments of transcriptions that are objects in JSON, and texts in a form."""


class _Upload:
    """`files.upload`: the file is one that can be read, or else the encoder says what is wrong."""

    def __init__(self, arguments: Arguments) -> None:
        self.progress = arguments.pop("progress", None)
        self.arguments = arguments
        self.file = arguments.get("file")
        self.streams = is_file(self.file)

    def prepare(self, source: UploadSource) -> Arguments:
        return {**self.arguments, "file": source}


def upload_file(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Upload a file."""
    call = _Upload(arguments)
    if not call.streams:
        return client.call(operation, call.arguments, None)
    return upload(client, operation, ("file", call.file), _UPLOAD_LIMIT, call.progress, call.prepare)


async def upload_file_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Upload a file."""
    call = _Upload(arguments)
    if not call.streams:
        return await client.call(operation, call.arguments, None)
    return await upload_async(
        client, operation, ("file", call.file), _UPLOAD_LIMIT, call.progress, call.prepare
    )


class _Transcription:
    """`transcriptions.from_file`: a form, whose file is not in memory, unless an argument needs JSON."""

    def __init__(self, arguments: Arguments) -> None:
        self.progress = arguments.pop("progress", None)
        self.file = arguments.pop("path", None)
        self._format = arguments.pop("format", None)
        self._arguments = arguments
        if not isinstance(self._format, (str, type(None))):
            raise InvalidArgumentError(f"`format` must be a text such as 'pcm', not {self._format!r}")
        if not isinstance(self.file, str) and not is_file(self.file):
            raise InvalidArgumentError(
                "`path` must be the path of an audio file, bytes, or a file open in binary mode, not "
                f"{type(self.file).__name__}"
            )

    def prepare(self, source: UploadSource) -> Arguments:
        from openrouter_sdk.transfer.audio_formats import audio_format, media_type_of

        beginning = source.beginning(64)
        found = self._format or audio_format("path", source.name, beginning)
        if any(not isinstance(self._arguments.get(name), (str, type(None))) for name in _AS_JSON):
            data = b64encode(b"".join(source.chunks())).decode()
            return {**self._arguments, "input_audio": {"data": data, "format": found}}
        # Services tell the format by the suffix, so a file without one gets it.
        name = source.name if Path(source.name).suffix else f"{source.name or 'audio'}.{found}"
        return {**self._arguments, "file": (name, source, source.content_type or media_type_of(found))}


def transcribe(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Transcribe an audio file."""
    call = _Transcription(arguments)
    return upload(client, operation, ("path", call.file), _AUDIO_LIMIT, call.progress, call.prepare)


async def transcribe_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Transcribe an audio file."""
    call = _Transcription(arguments)
    return await upload_async(
        client, operation, ("path", call.file), _AUDIO_LIMIT, call.progress, call.prepare
    )


def download_to(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save what an operation answers."""
    return download(client, operation, arguments, Target(arguments))


async def download_to_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save what an operation answers."""
    return await download_async(client, operation, arguments, Target(arguments))


def save_video(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save a video of a job, which is given by itself or by its id."""
    _take_job(arguments)
    return download_to(client, operation, arguments)


async def save_video_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save a video of a job, which is given by itself or by its id."""
    _take_job(arguments)
    return await download_to_async(client, operation, arguments)


def _take_job(arguments: Arguments) -> None:
    """Replace a job by its id. Raises InvalidArgumentError if it has no such video."""
    job = arguments.pop("job", None)
    if job is None and "job_id" in arguments:
        return
    if isinstance(job, str):
        arguments["job_id"] = job
        return
    job_id, status = getattr(job, "id", None), getattr(job, "status", None)
    arguments["job_id"] = job_id
    if not isinstance(job_id, str):
        raise InvalidArgumentError(f"`job` must be a job of videos.generate or its id, not {job!r}")
    if status in ("pending", "in_progress"):
        raise InvalidArgumentError(f"`job`: {job_id} is {status}; wait for it with videos.wait first")
    if status in ("failed", "cancelled", "expired"):
        reason = getattr(job, "error", None)
        shown = f": {reason}" if reason else ""
        raise InvalidArgumentError(f"`job`: {job_id} has no video, its status is {status}{shown}")
    urls, index = getattr(job, "unsigned_urls", None), arguments.get("index")
    if urls and isinstance(index, int) and index >= len(urls):
        raise InvalidArgumentError(f"`index` is {index}, but {job_id} has {len(urls)}, counted from 0")


def _speech_target(arguments: Arguments) -> Target:
    """Return where speech goes, and ask for the format of its suffix."""
    from openrouter_sdk.transfer.audio_formats import speech_format

    target = Target(arguments)
    arguments["response_format"] = speech_format(target.path, arguments.get("response_format"))
    return target


def save_speech(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save speech in the format of the suffix."""
    target = _speech_target(arguments)
    return download(client, operation, arguments, target)


async def save_speech_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Path:
    """Save speech in the format of the suffix."""
    target = _speech_target(arguments)
    return await download_async(client, operation, arguments, target)
