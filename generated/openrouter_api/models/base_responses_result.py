# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseResponsesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OpenAIResponsesResponseStatus, RequestMetadata, ServiceTier, Truncation
    from .base_inputs import BaseInputs
    from .base_reasoning_config import BaseReasoningConfig
    from .base_responses_result_output_item import BaseResponsesResultOutputItem
    from .base_responses_result_tools_item import BaseResponsesResultToolsItem
    from .incomplete_details import IncompleteDetails
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from .open_ai_responses_usage import OpenAIResponsesUsage
    from .prompt_cache_options import PromptCacheOptions
    from .responses_error_field import ResponsesErrorField
    from .stored_prompt_template import StoredPromptTemplate
    from .text_config import TextConfig

decode_base_inputs_item: Decode = late(globals(), "decode_base_inputs_item", "base_inputs_item")
decode_base_reasoning_config: Decode = late(
    globals(), "decode_base_reasoning_config", "base_reasoning_config"
)
decode_base_responses_result_output_item: Decode = late(
    globals(), "decode_base_responses_result_output_item", "base_responses_result_output_item"
)
decode_base_responses_result_tools_item: Decode = late(
    globals(), "decode_base_responses_result_tools_item", "base_responses_result_tools_item"
)
decode_incomplete_details: Decode = late(globals(), "decode_incomplete_details", "incomplete_details")
decode_open_ai_responses_tool_choice: Decode = late(
    globals(), "decode_open_ai_responses_tool_choice", "open_ai_responses_tool_choice"
)
decode_open_ai_responses_usage: Decode = late(
    globals(), "decode_open_ai_responses_usage", "open_ai_responses_usage"
)
decode_prompt_cache_options: Decode = late(globals(), "decode_prompt_cache_options", "prompt_cache_options")
decode_responses_error_field: Decode = late(
    globals(), "decode_responses_error_field", "responses_error_field"
)
decode_stored_prompt_template: Decode = late(
    globals(), "decode_stored_prompt_template", "stored_prompt_template"
)
decode_text_config: Decode = late(globals(), "decode_text_config", "text_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseResponsesResult(_Model):
    """BaseResponsesResult, as the API has it."""

    completed_at: int | None
    created_at: int
    error: ResponsesErrorField | None
    frequency_penalty: float | None
    id: str
    incomplete_details: IncompleteDetails | None
    instructions: BaseInputs | None
    metadata: RequestMetadata | None
    model: str
    object: Literal["response"]
    output: list[BaseResponsesResultOutputItem]
    parallel_tool_calls: bool
    presence_penalty: float | None
    status: OpenAIResponsesResponseStatus
    temperature: float | None
    tool_choice: OpenAIResponsesToolChoice
    tools: list[BaseResponsesResultToolsItem]
    top_p: float | None
    background: bool | Unset | None = UNSET
    max_output_tokens: int | Unset | None = UNSET
    max_tool_calls: int | Unset | None = UNSET
    output_text: str | Unset = UNSET
    previous_response_id: str | Unset | None = UNSET
    prompt: StoredPromptTemplate | Unset | None = UNSET
    prompt_cache_key: str | Unset | None = UNSET
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    reasoning: BaseReasoningConfig | Unset | None = UNSET
    safety_identifier: str | Unset | None = UNSET
    service_tier: ServiceTier | Unset | None = UNSET
    store: bool | Unset = UNSET
    text: TextConfig | Unset = UNSET
    top_logprobs: int | Unset = UNSET
    truncation: Truncation | Unset | None = UNSET
    usage: OpenAIResponsesUsage | Unset = UNSET
    user: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseResponsesResult)
        self.completed_at = pop("completed_at", UNSET)
        self.created_at = pop("created_at", UNSET)
        value = pop("error", UNSET)
        self.error = decode_responses_error_field(value)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.id = pop("id", UNSET)
        value = pop("incomplete_details", UNSET)
        self.incomplete_details = decode_incomplete_details(value)
        value = pop("instructions", UNSET)
        self.instructions = (
            [decode_base_inputs_item(item) for item in value] if type(value) is list else value
        )
        self.metadata = pop("metadata", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_base_responses_result_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.status = pop("status", UNSET)
        self.temperature = pop("temperature", UNSET)
        value = pop("tool_choice", UNSET)
        self.tool_choice = decode_open_ai_responses_tool_choice(value)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_base_responses_result_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.top_p = pop("top_p", UNSET)
        self.background = pop("background", UNSET)
        self.max_output_tokens = pop("max_output_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.output_text = pop("output_text", UNSET)
        self.previous_response_id = pop("previous_response_id", UNSET)
        self.prompt_cache_key = pop("prompt_cache_key", UNSET)
        self.safety_identifier = pop("safety_identifier", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.store = pop("store", UNSET)
        self.top_logprobs = pop("top_logprobs", UNSET)
        self.truncation = pop("truncation", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("prompt", UNSET)
            self.prompt = decode_stored_prompt_template(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = decode_prompt_cache_options(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_base_reasoning_config(value)
            value = pop("text", UNSET)
            self.text = decode_text_config(value)
            value = pop("usage", UNSET)
            self.usage = decode_open_ai_responses_usage(value)
        else:
            self.prompt = UNSET
            self.prompt_cache_options = UNSET
            self.reasoning = UNSET
            self.text = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BaseResponsesResult.decode
BaseResponsesResult.wire_names = {
    "completed_at": "completed_at",
    "created_at": "created_at",
    "error": "error",
    "frequency_penalty": "frequency_penalty",
    "id": "id",
    "incomplete_details": "incomplete_details",
    "instructions": "instructions",
    "metadata": "metadata",
    "model": "model",
    "object": "object",
    "output": "output",
    "parallel_tool_calls": "parallel_tool_calls",
    "presence_penalty": "presence_penalty",
    "status": "status",
    "temperature": "temperature",
    "tool_choice": "tool_choice",
    "tools": "tools",
    "top_p": "top_p",
    "background": "background",
    "max_output_tokens": "max_output_tokens",
    "max_tool_calls": "max_tool_calls",
    "output_text": "output_text",
    "previous_response_id": "previous_response_id",
    "prompt": "prompt",
    "prompt_cache_key": "prompt_cache_key",
    "prompt_cache_options": "prompt_cache_options",
    "reasoning": "reasoning",
    "safety_identifier": "safety_identifier",
    "service_tier": "service_tier",
    "store": "store",
    "text": "text",
    "top_logprobs": "top_logprobs",
    "truncation": "truncation",
    "usage": "usage",
    "user": "user",
}
