"""The resources `images` and `audio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from openrouter_api.operations.images import GENERATE
from openrouter_api.operations.stt import CREATE_TRANSCRIPTION
from openrouter_api.operations.tts import CREATE_SPEECH
from openrouter_sdk.compat.openai.calls import TimeoutTypes, reader
from openrouter_sdk.compat.openai.exceptions import OpenAIError
from openrouter_sdk.compat.openai.http_response import HttpResponse
from openrouter_sdk.compat.openai.not_given import Omit, omit
from openrouter_sdk.compat.openai.resources.files import FileTypes, named
from openrouter_sdk.compat.openai.resources.resource import Resource
from openrouter_sdk.compat.openai.types import ImagesResponse, Transcription

_IMAGES_ABSENT: Final = {
    "edit": "pass the image to openrouter_sdk's client.images.generate(input_references=[...])",
    "create_variation": "pass the image to openrouter_sdk's client.images.generate(input_references=[...])",
}
_AUDIO_ABSENT: Final = {"translations": "use audio.transcriptions and a chat"}


def _image(given: dict[str, Any]) -> dict[str, Any]:
    """Leave out `response_format`, which cannot be chosen."""
    if given.pop("response_format") == "url":
        raise OpenAIError("images come as b64_json, not as a url: leave response_format out")
    return given


def _unchanged(response: HttpResponse) -> HttpResponse:
    return response


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
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> ImagesResponse:
        """Generate images, which come as `b64_json`."""
        images: ImagesResponse = self._call(GENERATE, _image(locals()), reader(ImagesResponse))
        return images


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
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> HttpResponse:
        """Turn text into speech."""
        speech: HttpResponse = self._call(CREATE_SPEECH, locals(), _unchanged)
        return speech

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, returning responses as context managers."""
        return self._in_mode("streaming")


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
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> Transcription:
        """Turn speech into text."""
        said: Transcription = self._call(CREATE_TRANSCRIPTION, named(locals()), reader(Transcription))
        return said


class Audio(Resource):
    """The resource `audio`."""

    _absent = _AUDIO_ABSENT

    @property
    def speech(self) -> Speech:
        """The resource `audio.speech`."""
        return Speech(self._calls)

    @property
    def transcriptions(self) -> Transcriptions:
        """The resource `audio.transcriptions`."""
        return Transcriptions(self._calls)


class AsyncImages(Resource):
    """The asynchronous resource `images`."""

    _absent = _IMAGES_ABSENT

    async def generate(
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
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> ImagesResponse:
        """Generate images, which come as `b64_json`."""
        images: ImagesResponse = await self._call(GENERATE, _image(locals()), reader(ImagesResponse))
        return images


class AsyncSpeech(Resource):
    """The asynchronous resource `audio.speech`."""

    async def create(
        self,
        *,
        input: str,
        model: str,
        voice: str,
        instructions: str | Omit = omit,
        response_format: str | Omit = omit,
        speed: float | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> HttpResponse:
        """Turn text into speech."""
        speech: HttpResponse = await self._call(CREATE_SPEECH, locals(), _unchanged)
        return speech


class AsyncTranscriptions(Resource):
    """The asynchronous resource `audio.transcriptions`."""

    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        language: str | Omit = omit,
        response_format: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> Transcription:
        """Turn speech into text."""
        said: Transcription = await self._call(CREATE_TRANSCRIPTION, named(locals()), reader(Transcription))
        return said


class AsyncAudio(Resource):
    """The asynchronous resource `audio`."""

    _absent = _AUDIO_ABSENT

    @property
    def speech(self) -> AsyncSpeech:
        """The resource `audio.speech`."""
        return AsyncSpeech(self._calls)

    @property
    def transcriptions(self) -> AsyncTranscriptions:
        """The resource `audio.transcriptions`."""
        return AsyncTranscriptions(self._calls)
