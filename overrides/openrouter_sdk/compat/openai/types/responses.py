"""Responses, by the names that openai gives to their parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from openrouter_sdk.compat.openai.base_model import BaseModel

Status: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class AnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class ResponseOutputText(BaseModel):
    annotations: list[AnnotationURLCitation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Any] | None = None


class ResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]


class ResponseOutputMessage(BaseModel):
    id: str
    content: list[ResponseOutputRefusal | ResponseOutputText]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: str | None = None


class ResponseFunctionToolCall(BaseModel):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    async_: bool | None = None
    caller: Any = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]


class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(BaseModel):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseOtherItem(BaseModel):
    id: str
    type: Literal[
        "apply_patch_call",
        "code_interpreter_call",
        "compaction",
        "computer_call",
        "custom_tool_call",
        "file_search_call",
        "image_generation_call",
        "local_shell_call",
        "mcp_approval_request",
        "mcp_call",
        "mcp_list_tools",
        "shell_call",
        "web_search_call",
    ]
    status: str | None = None


ResponseOutputItem: TypeAlias = (
    ResponseOutputMessage | ResponseFunctionToolCall | ResponseReasoningItem | ResponseOtherItem
)


class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: Any = None


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class ResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ResponseError(BaseModel):
    code: str
    message: str
    misalignment: Any = None
    param: str | None = None
    type: str | None = None


class IncompleteDetails(BaseModel):
    reason: str | None = None


class Response(BaseModel):
    id: str
    access_programs: Any = None
    created_at: float
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: Any = None
    metadata: dict[str, str] | None = None
    model: str
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    tool_choice: Any
    tools: list[Any]
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    conversation: Any = None
    image: Any = None
    input_transformations: list[Any] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Any = None
    previous_response_id: str | None = None
    prompt: Any = None
    prompt_cache_diagnostics: Any = None
    prompt_cache_key: str | None = None
    prompt_cache_options: Any = None
    prompt_cache_retention: str | None = None
    reasoning: Any = None
    safety_identifier: str | None = None
    service_tier: str | None = None
    status: Status | None = None
    text: Any = None
    tool_usage: Any = None
    top_logprobs: int | None = None
    truncation: str | None = None
    usage: ResponseUsage | None = None
    user: str | None = None

    @property
    def output_text(self) -> str:
        """All texts of the output."""
        messages = [item for item in self.output if isinstance(item, ResponseOutputMessage)]
        parts = [part for message in messages for part in message.content]
        return "".join(part.text for part in parts if isinstance(part, ResponseOutputText))


class _Parts(BaseModel):
    """What in an event is an object."""

    item: ResponseOutputItem
    part: ResponseOutputRefusal | Summary | Content | ResponseOutputText
    response: Response


class ResponseStreamEvent(BaseModel):
    """An event. Which attributes it has depends on its `type`, and so does its class."""

    if TYPE_CHECKING:
        type: str
        sequence_number: int
        response: Response
        delta: str
        text: str
        item: ResponseOutputItem
        item_id: str
        output_index: int
        content_index: int
        summary_index: int
        part: Any
        arguments: str
        refusal: str
        annotation: Any
        code: str | None = None
        message: str
        param: str | None = None
        snapshot: str
        """Text or arguments so far, in the deltas of `responses.stream`."""

    @classmethod
    def construct(cls, _fields_set: object = None, **values: Any) -> Self:
        kind = _event_class(_event_name(values.get("type", "")))
        made: Any = super(ResponseStreamEvent, kind).construct(**dict(sorted(values.items())))
        parts = {name: value for name, value in values.items() if name in _Parts.__annotations__}
        made.__dict__.update(_Parts.construct(**parts)._present())
        event: Self = made
        return event


def _event_name(kind: str) -> str:
    """Return the name of the class: ResponseTextDeltaEvent for `response.output_text.delta`."""
    kind = kind.removeprefix("response.").replace("image_generation_call", "image_gen_call")
    words = re.split(r"[._]", re.sub(r"^output_text\.(?=delta|done)", "text.", kind))
    return f"Response{''.join(map(str.capitalize, words))}Event"


@cache
def _event_class(name: str) -> type[ResponseStreamEvent]:
    return type(name, (ResponseStreamEvent,), {"__module__": __name__})


if TYPE_CHECKING:

    class ResponseCompletedEvent(ResponseStreamEvent): ...

    class ResponseCreatedEvent(ResponseStreamEvent): ...

    class ResponseErrorEvent(ResponseStreamEvent): ...

    class ResponseFailedEvent(ResponseStreamEvent): ...

    class ResponseFunctionCallArgumentsDeltaEvent(ResponseStreamEvent): ...

    class ResponseFunctionCallArgumentsDoneEvent(ResponseStreamEvent): ...

    class ResponseOutputItemAddedEvent(ResponseStreamEvent): ...

    class ResponseOutputItemDoneEvent(ResponseStreamEvent): ...

    class ResponseReasoningTextDeltaEvent(ResponseStreamEvent): ...

    class ResponseTextDeltaEvent(ResponseStreamEvent): ...

    class ResponseTextDoneEvent(ResponseStreamEvent): ...

else:

    def __getattr__(name: str) -> Any:
        if name.startswith("Response") and name.endswith("Event"):
            return _event_class(name)
        if name.endswith("Param"):
            return dict
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


ResponseInput: TypeAlias = "str | Iterable[Mapping[str, object] | BaseModel]"
ResponseInputParam: TypeAlias = "list[Mapping[str, object] | BaseModel]"
ToolParam: TypeAlias = "Mapping[str, object]"
if TYPE_CHECKING:
    FunctionToolParam: TypeAlias = dict[str, object]
    ResponseInputItemParam: TypeAlias = dict[str, object]
    ResponseTextConfigParam: TypeAlias = dict[str, object]
