# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ApiErrorType, OpenAIResponsesResponseStatus, RequestMetadata, Truncation
    from .alignment import Alignment
    from .armor_safeguard_result import ArmorSafeguardResult
    from .base_inputs import BaseInputs
    from .base_reasoning_config import BaseReasoningConfig
    from .incomplete_details import IncompleteDetails
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from .open_responses_result_tools_item import OpenResponsesResultToolsItem
    from .open_router_metadata import OpenRouterMetadata
    from .output_items import OutputItems
    from .prompt_cache_options import PromptCacheOptions
    from .responses_error_field import ResponsesErrorField
    from .stored_prompt_template import StoredPromptTemplate
    from .text_extended_config import TextExtendedConfig
    from .usage import Usage

decode_alignment: Decode = late(globals(), "decode_alignment", "alignment")
decode_armor_safeguard_result: Decode = late(
    globals(), "decode_armor_safeguard_result", "armor_safeguard_result"
)
decode_base_inputs_item: Decode = late(globals(), "decode_base_inputs_item", "base_inputs_item")
decode_base_reasoning_config: Decode = late(
    globals(), "decode_base_reasoning_config", "base_reasoning_config"
)
decode_incomplete_details: Decode = late(globals(), "decode_incomplete_details", "incomplete_details")
decode_open_ai_responses_tool_choice: Decode = late(
    globals(), "decode_open_ai_responses_tool_choice", "open_ai_responses_tool_choice"
)
decode_open_responses_result_tools_item: Decode = late(
    globals(), "decode_open_responses_result_tools_item", "open_responses_result_tools_item"
)
decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")
decode_output_items: Decode = late(globals(), "decode_output_items", "output_items")
decode_prompt_cache_options: Decode = late(globals(), "decode_prompt_cache_options", "prompt_cache_options")
decode_responses_error_field: Decode = late(
    globals(), "decode_responses_error_field", "responses_error_field"
)
decode_stored_prompt_template: Decode = late(
    globals(), "decode_stored_prompt_template", "stored_prompt_template"
)
decode_text_extended_config: Decode = late(globals(), "decode_text_extended_config", "text_extended_config")
decode_usage: Decode = late(globals(), "decode_usage", "usage")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesResult(_Model):
    """A response: its output, its cost, and an echo of the settings that led to it."""

    completed_at: int | None
    """When the response was finished, in Unix seconds; null while it is not."""
    created_at: int
    """When the response was begun, in Unix seconds."""
    error: ResponsesErrorField | None
    """What went wrong, when `status` is `failed`; null otherwise."""
    frequency_penalty: float | None
    """Penalty on tokens in proportion to how often they already occurred, as applied; null when not
    set.
    """
    id: str
    """Id of the response. It cannot serve as `previous_response_id`: the API keeps no state."""
    incomplete_details: IncompleteDetails | None
    """Why the response stopped early, when `status` is `incomplete`; null otherwise."""
    instructions: BaseInputs | None
    """System instructions of the request; null when it had none."""
    metadata: RequestMetadata | None
    """Labels that the request came with; null when it had none."""
    model: str
    """Model that answered. May be more specific than the one asked for."""
    object: Literal["response"]
    output: list[OutputItems]
    """What the model produced, in order: messages, reasoning, tool calls and results of server tools."""
    parallel_tool_calls: bool
    """Whether the model could call several tools at once."""
    presence_penalty: float | None
    """Penalty on tokens that occurred at all, as applied; null when not set."""
    status: OpenAIResponsesResponseStatus
    """How far the response got."""
    temperature: float | None
    """Sampling temperature as applied; null when not set."""
    tool_choice: OpenAIResponsesToolChoice
    """Whether the model could, had to or must not call tools."""
    tools: list[OpenResponsesResultToolsItem]
    """Tools that were offered to the model."""
    top_p: float | None
    """Nucleus sampling threshold as applied; null when not set."""
    alignment: Alignment | Unset = UNSET
    """Verdicts of the `alignment` plugin, when it was in use."""
    background: bool | Unset | None = UNSET
    """Whether the response was produced in the background; null when not told."""
    error_type: ApiErrorType | Unset = UNSET
    """The same failure in OpenRouter's own vocabulary, which all its APIs share. Absent on success."""
    max_output_tokens: int | Unset | None = UNSET
    """Most tokens that the answer could have, reasoning included; null when no limit was set."""
    max_tool_calls: int | Unset | None = UNSET
    """Most calls of server tools that were allowed; null when not set."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Present only if the request opted in with `X-OpenRouter-Metadata`."""
    output_text: str | Unset = UNSET
    """Text of the output messages in one string. May be absent; `output` always has the text."""
    previous_response_id: str | Unset | None = UNSET
    """Always null or absent: the API keeps no state and refuses a request that sets it."""
    prompt: StoredPromptTemplate | Unset | None = UNSET
    """Reference to the stored prompt that the request named; null when it named none."""
    prompt_cache_key: str | Unset | None = UNSET
    """Key that steered the request to a warm prompt cache; null when not set."""
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    """Prompt cache settings of the request; null when not set."""
    reasoning: BaseReasoningConfig | Unset | None = UNSET
    """Reasoning settings of the request; null when not told."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Verdicts of the `armor` plugin on tool calls, when it was in use."""
    safety_identifier: str | Unset | None = UNSET
    """Your stable id for the end user, used to detect abuse; null when not set."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the request, such as `default`, `flex` or `priority`, and that decides its
    price; null when not told.
    """
    store: bool | Unset = UNSET
    """Always false: the API stores no responses."""
    text: TextExtendedConfig | Unset = UNSET
    """Form in which the text was asked for, and how wordy it was to be."""
    top_logprobs: int | Unset = UNSET
    """How many alternatives were asked for at each token."""
    truncation: Truncation | Unset | None = UNSET
    """What was to happen to input too long for the model; null when not set."""
    usage: Usage | Unset | None = UNSET
    """Tokens and cost. Null or absent while the response is not finished."""
    user: str | Unset | None = UNSET
    """Your id for the end user; null when not set. Newer requests use `safety_identifier`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesResult)
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
        self.output = [decode_output_items(item) for item in value] if type(value) is list else value
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.status = pop("status", UNSET)
        self.temperature = pop("temperature", UNSET)
        value = pop("tool_choice", UNSET)
        self.tool_choice = decode_open_ai_responses_tool_choice(value)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_open_responses_result_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.top_p = pop("top_p", UNSET)
        self.background = pop("background", UNSET)
        self.error_type = pop("error_type", UNSET)
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
            value = pop("alignment", UNSET)
            self.alignment = decode_alignment(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
            value = pop("prompt", UNSET)
            self.prompt = decode_stored_prompt_template(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = decode_prompt_cache_options(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_base_reasoning_config(value)
            value = pop("safeguard_results", UNSET)
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            value = pop("text", UNSET)
            self.text = decode_text_extended_config(value)
            value = pop("usage", UNSET)
            self.usage = decode_usage(value)
        else:
            self.alignment = UNSET
            self.openrouter_metadata = UNSET
            self.prompt = UNSET
            self.prompt_cache_options = UNSET
            self.reasoning = UNSET
            self.safeguard_results = UNSET
            self.text = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesResult.decode
OpenResponsesResult.wire_names = {
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
    "alignment": "alignment",
    "background": "background",
    "error_type": "error_type",
    "max_output_tokens": "max_output_tokens",
    "max_tool_calls": "max_tool_calls",
    "openrouter_metadata": "openrouter_metadata",
    "output_text": "output_text",
    "previous_response_id": "previous_response_id",
    "prompt": "prompt",
    "prompt_cache_key": "prompt_cache_key",
    "prompt_cache_options": "prompt_cache_options",
    "reasoning": "reasoning",
    "safeguard_results": "safeguard_results",
    "safety_identifier": "safety_identifier",
    "service_tier": "service_tier",
    "store": "store",
    "text": "text",
    "top_logprobs": "top_logprobs",
    "truncation": "truncation",
    "usage": "usage",
    "user": "user",
}
