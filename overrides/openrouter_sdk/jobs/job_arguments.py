"""The arguments of the methods that submit jobs and wait for them, for type checkers only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypedDict

from openrouter_api.models import VideoGenerationResponse
from openrouter_api.operation import Retries, Timeouts
from openrouter_api.params import VideosGenerateParams
from openrouter_sdk.config.options import Options
from openrouter_sdk.progress import ProgressOption


class JobArguments(TypedDict, total=False):
    """What all of them take."""

    poll_interval: float | None
    deadline: float | None
    progress: ProgressOption
    timeout: float | Timeouts | None
    retries: int | Retries
    headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    options: Options | None


class VideoRequest(VideosGenerateParams, JobArguments, total=False):
    """The arguments of `videos.generate_and_wait`."""

    on_submit: Callable[[VideoGenerationResponse], object] | None


class AsyncVideoRequest(VideosGenerateParams, JobArguments, total=False):
    """The arguments of `videos.generate_and_wait` of the asynchronous client."""

    on_submit: Callable[[VideoGenerationResponse], Awaitable[object] | object] | None
