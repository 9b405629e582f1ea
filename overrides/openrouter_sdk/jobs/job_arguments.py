"""The arguments of the methods that submit jobs and wait for them, for type checkers only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from typing import Literal

from openrouter_api.models import BatchObject, VideoGenerationResponse
from openrouter_api.params import (
    AnthropicTextBlockParamDict,
    BatchProviderPreferencesDict,
    ChatFunctionToolDict,
    ChatSettings,
    MessagesOutputConfigDict,
    MessagesRequestThinkingDict,
    MessagesRequestToolChoiceDict,
    MessagesRequestToolsItemDict,
    ResponsesRequestToolsItemDict,
    ResponsesSettings,
    VideosGenerateParams,
)
from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.progress import ProgressOption


class JobArguments(CallOptions, total=False):
    """What all of them take."""

    poll_interval: float | None
    deadline: float | None
    progress: ProgressOption


class VideoRequest(VideosGenerateParams, JobArguments, total=False):
    """The arguments of `videos.generate_and_wait`."""

    on_submit: Callable[[VideoGenerationResponse], object] | None
    path: str | PathLike[str] | None
    overwrite: bool


class BatchArguments(JobArguments, total=False):
    """What all batches take, beside `requests` and `endpoint`."""

    callback_url: str
    completion_window: Literal["24h"]
    on_submit: Callable[[BatchObject], object] | None


class ChatBatch(ChatSettings, BatchArguments, total=False):
    """The arguments of a batch of chat, with the defaults of its requests."""

    tools: Sequence[ChatFunctionToolDict]


class ResponsesBatch(ResponsesSettings, BatchArguments, total=False):
    """The arguments of a batch of responses, with the defaults of its requests."""

    tools: Sequence[ResponsesRequestToolsItemDict]


class MessagesBatch(BatchArguments, total=False):
    """The arguments of a batch of messages, with the defaults of its requests."""

    model: str
    provider: BatchProviderPreferencesDict | None
    max_tokens: int
    output_config: MessagesOutputConfigDict
    stop_sequences: Sequence[str]
    system: str | Sequence[AnthropicTextBlockParamDict]
    temperature: float
    thinking: MessagesRequestThinkingDict
    tool_choice: MessagesRequestToolChoiceDict
    tools: Sequence[MessagesRequestToolsItemDict]
    top_k: int
    top_p: float


class EmbeddingsBatch(BatchArguments, total=False):
    """The arguments of a batch of embeddings, with the defaults of its requests."""

    model: str
    provider: BatchProviderPreferencesDict | None
    dimensions: int
    encoding_format: Literal["float", "base64"]
    input_type: str
