"""The types of the arguments of `parse` and `parse_stream`, for type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, Required, TypeAlias, TypeVar

from typing_extensions import TypeForm

from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.structured.modes import Mode
from openrouter_sdk.types import ChatMessagesDict, ChatSettings, InputsDict, ResponsesSettings

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Adapter(Protocol[T_co]):
    """A `pydantic.TypeAdapter`."""

    def validate_python(self, object: Any, /) -> T_co: ...


Form: TypeAlias = TypeForm[T]
"""A type, or what stands for one, such as `list[Invoice]`, `Invoice | Receipt` or a Literal."""
Schema: TypeAlias = Mapping[str, object]
"""A JSON schema; the output is plain data."""


class ChatStreamRequest(ChatSettings, CallOptions, total=False):
    """The arguments of `chat.parse_stream`, beside the type."""

    messages: Required[Sequence[ChatMessagesDict]]
    mode: Mode


class ChatRequest(ChatStreamRequest, total=False):
    """The arguments of `chat.parse`, beside the type."""

    output_retries: int


class ResponsesStreamRequest(ResponsesSettings, CallOptions, total=False):
    """The arguments of `responses.parse_stream`, beside the type."""

    input: Required[InputsDict]
    mode: Mode


class ResponsesRequest(ResponsesStreamRequest, total=False):
    """The arguments of `responses.parse`, beside the type."""

    output_retries: int
