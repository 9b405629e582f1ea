"""The resources `embeddings`, `models`, `files`, `images` and `audio`."""

from __future__ import annotations

import base64
import os
from array import array
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import IO, Any, Final, TypeAlias, TypeVar, Unpack

from openrouter_api.operations import embeddings, files, images, models, speech, transcriptions
from openrouter_sdk.compat.openai.calls import (
    AsyncCalls,
    CallOptions,
    Omit,
    Resource,
    SyncCalls,
    omit,
    reader as to,
)
from openrouter_sdk.compat.openai.exceptions import OpenAIError
from openrouter_sdk.compat.openai.http_response import HttpResponse
from openrouter_sdk.compat.openai.pages import AsyncPage, AsyncPaginator, SyncPage
from openrouter_sdk.compat.openai.types import (
    CreateEmbeddingResponse,
    FileDeleted,
    FileObject,
    ImagesResponse,
    Model,
    Transcription,
)

T = TypeVar("T")
Later: TypeAlias = Coroutine[Any, Any, T]
Input: TypeAlias = "str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]"
FileContent: TypeAlias = "bytes | IO[bytes] | os.PathLike[str]"
FileTypes: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"


def _encoded(given: dict[str, Any]) -> tuple[dict[str, Any], Callable[[Any], CreateEmbeddingResponse]]:
    """Ask for base64, which is shorter, unless a format is given, and return what decodes it."""
    if not isinstance(given["encoding_format"], Omit):
        return given, to(CreateEmbeddingResponse)
    return {**given, "encoding_format": "base64"}, _decoded


def _decoded(value: Any) -> CreateEmbeddingResponse:
    result = CreateEmbeddingResponse.construct(**value)
    for item in result.data:
        if isinstance(item.embedding, str):
            item.embedding = array("f", base64.b64decode(item.embedding)).tolist()
    return result


def _retrieval(given: dict[str, Any]) -> dict[str, Any]:
    author, _, slug = given.pop("model").partition("/")
    if not slug:
        raise OpenAIError(f"model must be as in 'openai/gpt-4o-mini', with its author, not {author!r}")
    return {**given, "author": author, "slug": slug}


def _model(value: Any) -> Model:
    return Model.construct(**value.get("data", value))


def _named(given: dict[str, Any]) -> dict[str, Any]:
    """Give a file without a name the one that it has in openai."""
    file = given["file"]
    has_name = isinstance(file, (tuple, os.PathLike)) or hasattr(file, "name")
    return given if has_name else {**given, "file": ("upload", file)}


def _image(given: dict[str, Any]) -> dict[str, Any]:
    """Leave out `response_format`, which cannot be chosen."""
    if given.pop("response_format") == "url":
        raise OpenAIError("images come as b64_json, not as a url: leave response_format out")
    return given


def _unchanged(response: HttpResponse) -> HttpResponse:
    return response


_MODELS_ABSENT: Final = {"delete": "nobody can delete a model"}
_FILES_ABSENT: Final = {
    "retrieve_content": "use content",
    "wait_for_processing": "a file can be used at once",
}
_AUDIO_ABSENT: Final = {"translations": "use audio.transcriptions and a chat"}
_IMAGES_ABSENT: Final[Mapping[str, str]] = dict.fromkeys(
    ("edit", "create_variation"),
    "pass the image to openrouter_sdk's client.images.generate(input_references=[...])",
)


class Embeddings(Resource):
    """The resource `embeddings`."""

    def create(
        self,
        *,
        input: Input,
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: str | Omit = omit,
        user: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors, as lists of numbers unless `encoding_format` is given."""
        arguments, read = _encoded(locals())
        return self._call(embeddings.GENERATE, arguments, read)


class Models(Resource):
    """The resource `models`."""

    _absent = _MODELS_ABSENT

    def list(self, **call_options: Unpack[CallOptions]) -> SyncPage[Model]:
        """List all models."""
        given = locals()
        return self._call(models.LIST, given, lambda value: SyncPage(value, Model, lambda _: self.list()))

    def retrieve(self, model: str, **call_options: Unpack[CallOptions]) -> Model:
        """Return a model, such as `openai/gpt-4o-mini`."""
        return self._call(models.GET, _retrieval(locals()), _model)


class Files(Resource):
    """The resource `files`."""

    _absent = _FILES_ABSENT

    def create(self, *, file: FileTypes, purpose: str, **call_options: Unpack[CallOptions]) -> FileObject:
        """Store a file."""
        return self._call(files.UPLOAD, _named(locals()), to(FileObject))

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        purpose: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> SyncPage[FileObject]:
        """List the stored files."""

        def following(last: str) -> SyncPage[FileObject]:
            return self.list(after=last, limit=limit, order=order, purpose=purpose, **call_options)

        given = {name: value for name, value in locals().items() if name != "following"}
        return self._call(files.LIST, given, lambda value: SyncPage(value, FileObject, following))

    def retrieve(self, file_id: str, **call_options: Unpack[CallOptions]) -> FileObject:
        """Return what is known of a file."""
        return self._call(files.RETRIEVE, locals(), to(FileObject))

    def content(self, file_id: str, **call_options: Unpack[CallOptions]) -> HttpResponse:
        """Return the content of a file."""
        return self._call(files.DOWNLOAD, locals(), _unchanged)

    def delete(self, file_id: str, **call_options: Unpack[CallOptions]) -> FileDeleted:
        """Delete a file."""
        return self._call(files.DELETE, locals(), to(FileDeleted))


class Images(Resource):
    """The resource `images`."""

    _absent = _IMAGES_ABSENT

    def generate(
        self,
        *,
        prompt: str,
        model: str,
        background: str | Omit = omit,
        n: int | Omit = omit,
        output_compression: int | Omit = omit,
        output_format: str | Omit = omit,
        quality: str | Omit = omit,
        response_format: str | Omit = omit,
        size: str | Omit = omit,
        user: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> ImagesResponse:
        """Generate images, which come as `b64_json`."""
        return self._call(images.GENERATE, _image(locals()), to(ImagesResponse))


class Speech(Resource):
    """The resource `audio.speech`."""

    def create(
        self,
        *,
        input: str,
        model: str,
        voice: str,
        instructions: str | Omit = omit,
        response_format: str | Omit = omit,
        speed: float | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> HttpResponse:
        """Turn text into speech."""
        return self._call(speech.CREATE, locals(), _unchanged)


class Transcriptions(Resource):
    """The resource `audio.transcriptions`."""

    def create(
        self,
        *,
        file: FileTypes,
        model: str,
        language: str | Omit = omit,
        response_format: str | Omit = omit,
        temperature: float | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> Transcription:
        """Turn speech into text."""
        return self._call(transcriptions.CREATE, _named(locals()), to(Transcription))


class Audio(Resource):
    """The resource `audio`."""

    _absent = _AUDIO_ABSENT

    def __init__(self, calls: SyncCalls) -> None:
        super().__init__(calls)
        self.speech = Speech(calls)
        self.transcriptions = Transcriptions(calls)


class AsyncEmbeddings(Resource):
    """The asynchronous resource `embeddings`."""

    def create(
        self,
        *,
        input: Input,
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: str | Omit = omit,
        user: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> Later[CreateEmbeddingResponse]:
        """Turn texts into vectors, as lists of numbers unless `encoding_format` is given."""
        arguments, read = _encoded(locals())
        return self._acall(embeddings.GENERATE, arguments, read)


class AsyncModels(Resource):
    """The asynchronous resource `models`."""

    _absent = _MODELS_ABSENT

    def list(self, **call_options: Unpack[CallOptions]) -> AsyncPaginator[Model]:
        """List all models."""
        given = locals()
        return AsyncPaginator(
            lambda: self._acall(
                models.LIST, given, lambda value: AsyncPage(value, Model, lambda _: self.list())
            )
        )

    def retrieve(self, model: str, **call_options: Unpack[CallOptions]) -> Later[Model]:
        """Return a model, such as `openai/gpt-4o-mini`."""
        return self._acall(models.GET, _retrieval(locals()), _model)


class AsyncFiles(Resource):
    """The asynchronous resource `files`."""

    _absent = _FILES_ABSENT

    def create(
        self, *, file: FileTypes, purpose: str, **call_options: Unpack[CallOptions]
    ) -> Later[FileObject]:
        """Store a file."""
        return self._acall(files.UPLOAD, _named(locals()), to(FileObject))

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        purpose: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPaginator[FileObject]:
        """List the stored files."""

        def following(last: str) -> AsyncPaginator[FileObject]:
            return self.list(after=last, limit=limit, order=order, purpose=purpose, **call_options)

        given = {name: value for name, value in locals().items() if name != "following"}
        return AsyncPaginator(
            lambda: self._acall(files.LIST, given, lambda value: AsyncPage(value, FileObject, following))
        )

    def retrieve(self, file_id: str, **call_options: Unpack[CallOptions]) -> Later[FileObject]:
        """Return what is known of a file."""
        return self._acall(files.RETRIEVE, locals(), to(FileObject))

    def content(self, file_id: str, **call_options: Unpack[CallOptions]) -> Later[HttpResponse]:
        """Return the content of a file."""
        return self._acall(files.DOWNLOAD, locals(), _unchanged)

    def delete(self, file_id: str, **call_options: Unpack[CallOptions]) -> Later[FileDeleted]:
        """Delete a file."""
        return self._acall(files.DELETE, locals(), to(FileDeleted))


class AsyncImages(Resource):
    """The asynchronous resource `images`."""

    _absent = _IMAGES_ABSENT

    def generate(
        self,
        *,
        prompt: str,
        model: str,
        background: str | Omit = omit,
        n: int | Omit = omit,
        output_compression: int | Omit = omit,
        output_format: str | Omit = omit,
        quality: str | Omit = omit,
        response_format: str | Omit = omit,
        size: str | Omit = omit,
        user: str | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> Later[ImagesResponse]:
        """Generate images, which come as `b64_json`."""
        return self._acall(images.GENERATE, _image(locals()), to(ImagesResponse))


class AsyncSpeech(Resource):
    """The asynchronous resource `audio.speech`."""

    def create(
        self,
        *,
        input: str,
        model: str,
        voice: str,
        instructions: str | Omit = omit,
        response_format: str | Omit = omit,
        speed: float | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> Later[HttpResponse]:
        """Turn text into speech."""
        return self._acall(speech.CREATE, locals(), _unchanged)


class AsyncTranscriptions(Resource):
    """The asynchronous resource `audio.transcriptions`."""

    def create(
        self,
        *,
        file: FileTypes,
        model: str,
        language: str | Omit = omit,
        response_format: str | Omit = omit,
        temperature: float | Omit = omit,
        **call_options: Unpack[CallOptions],
    ) -> Later[Transcription]:
        """Turn speech into text."""
        return self._acall(transcriptions.CREATE, _named(locals()), to(Transcription))


class AsyncAudio(Resource):
    """The asynchronous resource `audio`."""

    _absent = _AUDIO_ABSENT

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.speech = AsyncSpeech(calls)
        self.transcriptions = AsyncTranscriptions(calls)
