"""The types of the arguments of downloads and of `transcriptions.from_file`, for type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from openrouter_api.models.shared_inputs import TraceConfig
from openrouter_api.models.speech import SpeechRequestProvider
from openrouter_api.models.transcriptions import STTRequestProvider
from openrouter_api.models.values import (
    FileProvider,
    SpeechRequestResponseFormat,
    STTRequestResponseFormat,
    STTTimestampGranularity,
)
from openrouter_api.params.shared import TraceConfigDict
from openrouter_api.params.speech import (
    SpeechInputDict,
    SpeechInputReferenceDict,
    SpeechRequestProviderDict,
)
from openrouter_api.params.transcriptions import STTRequestProviderDict
from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.progress import ProgressOption


class DownloadRequest(CallOptions, total=False):
    """The arguments of downloads."""

    overwrite: bool
    resume: bool
    progress: ProgressOption


class FileDownloadRequest(DownloadRequest, total=False):
    """The arguments of `files.download_to`, beside id and path."""

    workspace_id: str
    provider: FileProvider


class SpeechFileRequest(CallOptions, total=False):
    """The arguments of `speech.to_file`, beside the path."""

    input: Required[SpeechInputDict]
    model: Required[str]
    input_references: Sequence[SpeechInputReferenceDict]
    instructions: str
    provider: SpeechRequestProviderDict | SpeechRequestProvider
    response_format: SpeechRequestResponseFormat
    session_id: str
    speed: float
    trace: TraceConfigDict | TraceConfig
    user: str
    voice: str
    overwrite: bool
    progress: ProgressOption


class TranscriptionRequest(CallOptions, total=False):
    """The arguments of `transcriptions.from_file`, beside the path."""

    model: Required[str]
    format: str
    diarize: bool
    keyterms: Sequence[str]
    language: str
    provider: STTRequestProviderDict | STTRequestProvider | str
    response_format: STTRequestResponseFormat
    session_id: str
    temperature: float
    timestamp_granularities: Sequence[STTTimestampGranularity]
    trace: TraceConfigDict | TraceConfig | str
    user: str
    progress: ProgressOption
