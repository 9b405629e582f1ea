# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Models that no operation refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, Unset, by_tag, late, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .messages import (
        AnthropicContainer,
        AnthropicOutputTokensDetails,
        AnthropicRefusalStopDetails,
        AnthropicServerToolUsage,
        ORAnthropicContentBlock,
    )
    from .responses import (
        ApplyPatchServerTool,
        BaseInputs,
        BaseReasoningConfig,
        CodeInterpreterFileOutput,
        CodeInterpreterImageOutput,
        CodeInterpreterLogsOutput,
        CodeInterpreterServerTool,
        CodexLocalShellTool,
        ComputerUseServerTool,
        CustomTool,
        FileSearchServerTool,
        Formats,
        ImageGenerationServerTool,
        IncompleteDetails,
        LegacyWebSearchServerTool,
        McpServerTool,
        NamespaceTool,
        OpenAIResponsesAnnotation,
        OpenAIResponsesRefusalContent,
        OpenAIResponsesToolChoice,
        OutputItemApplyPatchCall,
        OutputItemCodeInterpreterCall,
        OutputItemCustomToolCall,
        OutputItemFileSearchCall,
        OutputItemFunctionCall,
        OutputItemImageGenerationCall,
        OutputItemReasoning,
        OutputItemWebSearchCall,
        OutputMessage,
        Preview20250311WebSearchServerTool,
        PreviewWebSearchServerTool,
        ReasoningSummaryText,
        ResponseOutputText,
        ResponsesErrorField,
        ShellServerTool,
        StoredPromptTemplate,
        WebSearchServerTool,
    )
    from .shared import (
        AnthropicCacheCreation,
        AnthropicIterationCacheCreation,
        AnthropicUsageIteration,
        PromptCacheOptions,
    )
    from .values import (
        AnthropicServiceTier,
        AnthropicSpeed,
        BaseResponsesResultToolsItemFunctionAllowedCallersItem,
        CodeInterpreterCallItemStatus,
        OpenAIResponsesResponseStatus,
        ORAnthropicStopReason,
        RequestMetadata,
        ServiceTier,
        TextConfigVerbosity,
        Truncation,
    )

decode_anthropic_cache_creation: Decode = late(globals(), "shared.anthropic_cache_creation")
decode_anthropic_container: Decode = late(globals(), "messages.anthropic_container")
decode_anthropic_iteration_cache_creation: Decode = late(
    globals(), "shared.anthropic_iteration_cache_creation"
)
decode_anthropic_output_tokens_details: Decode = late(globals(), "messages.anthropic_output_tokens_details")
decode_anthropic_refusal_stop_details: Decode = late(globals(), "messages.anthropic_refusal_stop_details")
decode_anthropic_server_tool_usage: Decode = late(globals(), "messages.anthropic_server_tool_usage")
decode_anthropic_usage_iteration: Decode = late(globals(), "shared.anthropic_usage_iteration")
decode_apply_patch_server_tool: Decode = late(globals(), "responses.apply_patch_server_tool")
decode_base_inputs_item: Decode = late(globals(), "responses.base_inputs_item")
decode_base_reasoning_config: Decode = late(globals(), "responses.base_reasoning_config")
decode_code_interpreter_file_output: Decode = late(globals(), "responses.code_interpreter_file_output")
decode_code_interpreter_image_output: Decode = late(globals(), "responses.code_interpreter_image_output")
decode_code_interpreter_logs_output: Decode = late(globals(), "responses.code_interpreter_logs_output")
decode_code_interpreter_server_tool: Decode = late(globals(), "responses.code_interpreter_server_tool")
decode_codex_local_shell_tool: Decode = late(globals(), "responses.codex_local_shell_tool")
decode_computer_use_server_tool: Decode = late(globals(), "responses.computer_use_server_tool")
decode_custom_tool: Decode = late(globals(), "responses.custom_tool")
decode_file_search_server_tool: Decode = late(globals(), "responses.file_search_server_tool")
decode_formats: Decode = late(globals(), "responses.formats")
decode_image_generation_server_tool: Decode = late(globals(), "responses.image_generation_server_tool")
decode_incomplete_details: Decode = late(globals(), "responses.incomplete_details")
decode_legacy_web_search_server_tool: Decode = late(globals(), "responses.legacy_web_search_server_tool")
decode_mcp_server_tool: Decode = late(globals(), "responses.mcp_server_tool")
decode_namespace_tool: Decode = late(globals(), "responses.namespace_tool")
decode_open_ai_responses_annotation: Decode = late(globals(), "responses.open_ai_responses_annotation")
decode_open_ai_responses_refusal_content: Decode = late(
    globals(), "responses.open_ai_responses_refusal_content"
)
decode_open_ai_responses_tool_choice: Decode = late(globals(), "responses.open_ai_responses_tool_choice")
decode_or_anthropic_content_block: Decode = late(globals(), "messages.or_anthropic_content_block")
decode_output_item_apply_patch_call: Decode = late(globals(), "responses.output_item_apply_patch_call")
decode_output_item_code_interpreter_call: Decode = late(
    globals(), "responses.output_item_code_interpreter_call"
)
decode_output_item_custom_tool_call: Decode = late(globals(), "responses.output_item_custom_tool_call")
decode_output_item_file_search_call: Decode = late(globals(), "responses.output_item_file_search_call")
decode_output_item_function_call: Decode = late(globals(), "responses.output_item_function_call")
decode_output_item_image_generation_call: Decode = late(
    globals(), "responses.output_item_image_generation_call"
)
decode_output_item_reasoning: Decode = late(globals(), "responses.output_item_reasoning")
decode_output_item_web_search_call: Decode = late(globals(), "responses.output_item_web_search_call")
decode_output_message: Decode = late(globals(), "responses.output_message")
decode_preview_20250311_web_search_server_tool: Decode = late(
    globals(), "responses.preview_20250311_web_search_server_tool"
)
decode_preview_web_search_server_tool: Decode = late(globals(), "responses.preview_web_search_server_tool")
decode_prompt_cache_options: Decode = late(globals(), "shared.prompt_cache_options")
decode_reasoning_summary_text: Decode = late(globals(), "responses.reasoning_summary_text")
decode_response_output_text: Decode = late(globals(), "responses.response_output_text")
decode_responses_error_field: Decode = late(globals(), "responses.responses_error_field")
decode_shell_server_tool: Decode = late(globals(), "responses.shell_server_tool")
decode_stored_prompt_template: Decode = late(globals(), "responses.stored_prompt_template")
decode_web_search_server_tool: Decode = late(globals(), "responses.web_search_server_tool")
_new = object.__new__


@model
class AnthropicBaseUsageIteration(_Model):
    """AnthropicBaseUsageIteration, as the API has it."""

    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    cache_creation_input_tokens: int | Unset = UNSET
    cache_read_input_tokens: int | Unset = UNSET
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBaseUsageIteration)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_base_usage_iteration = AnthropicBaseUsageIteration.decode


@model
class AnthropicUsage(_Model):
    """AnthropicUsage, as the API has it."""

    cache_creation: AnthropicCacheCreation | None
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    inference_geo: str | None
    input_tokens: int
    output_tokens: int
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier | None

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicUsage)
        value = pop("cache_creation", UNSET)
        self.cache_creation = decode_anthropic_cache_creation(value)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.inference_geo = pop("inference_geo", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_anthropic_server_tool_usage(value)
        self.service_tier = pop("service_tier", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_usage = AnthropicUsage.decode


@model
class BaseAnnotationAddedEvent(_Model):
    """BaseAnnotationAddedEvent, as the API has it."""

    annotation: OpenAIResponsesAnnotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseAnnotationAddedEvent)
        value = pop("annotation", UNSET)
        self.annotation = decode_open_ai_responses_annotation(value)
        self.annotation_index = pop("annotation_index", UNSET)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_annotation_added_event = BaseAnnotationAddedEvent.decode


@model
class BaseContentPartAddedEvent(_Model):
    """BaseContentPartAddedEvent, as the API has it."""

    content_index: int
    item_id: str
    output_index: int
    part: BaseContentPartAddedEventPart
    sequence_number: int
    type: Literal["response.content_part.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseContentPartAddedEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_base_content_part_added_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_content_part_added_event = BaseContentPartAddedEvent.decode


@model
class BaseContentPartDoneEvent(_Model):
    """BaseContentPartDoneEvent, as the API has it."""

    content_index: int
    item_id: str
    output_index: int
    part: BaseContentPartDoneEventPart
    sequence_number: int
    type: Literal["response.content_part.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseContentPartDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_base_content_part_done_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_content_part_done_event = BaseContentPartDoneEvent.decode


@model
class BaseCustomToolCallInputDeltaEvent(_Model):
    """BaseCustomToolCallInputDeltaEvent, as the API has it."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseCustomToolCallInputDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_custom_tool_call_input_delta_event = BaseCustomToolCallInputDeltaEvent.decode


@model
class BaseCustomToolCallInputDoneEvent(_Model):
    """BaseCustomToolCallInputDoneEvent, as the API has it."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseCustomToolCallInputDoneEvent)
        self.input = pop("input", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_custom_tool_call_input_done_event = BaseCustomToolCallInputDoneEvent.decode


@model
class BaseErrorEvent(_Model):
    """BaseErrorEvent, as the API has it."""

    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseErrorEvent)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.param = pop("param", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_error_event = BaseErrorEvent.decode


@model
class BaseFunctionCallArgsDeltaEvent(_Model):
    """BaseFunctionCallArgsDeltaEvent, as the API has it."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseFunctionCallArgsDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_function_call_args_delta_event = BaseFunctionCallArgsDeltaEvent.decode


@model
class BaseFunctionCallArgsDoneEvent(_Model):
    """BaseFunctionCallArgsDoneEvent, as the API has it."""

    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseFunctionCallArgsDoneEvent)
        self.arguments = pop("arguments", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.name = pop("name", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_function_call_args_done_event = BaseFunctionCallArgsDoneEvent.decode


@model
class BaseMessagesResult(_Model):
    """BaseMessagesResult, as the API has it."""

    container: AnthropicContainer | None
    content: list[ORAnthropicContentBlock]
    id: str
    model: str
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: ORAnthropicStopReason | None
    stop_sequence: str | None
    type: Literal["message"]
    usage: BaseMessagesResultUsage

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseMessagesResult)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.role = pop("role", UNSET)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_base_messages_result_usage(value)
        self.additional_properties = rest
        return self


decode_base_messages_result = BaseMessagesResult.decode


@model
class BaseMessagesResultUsage(_Model):
    """BaseMessagesResultUsage, as the API has it."""

    cache_creation: AnthropicCacheCreation | None
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    inference_geo: str | None
    input_tokens: int
    output_tokens: int
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier | None
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    speed: AnthropicSpeed | Unset | None = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseMessagesResultUsage)
        value = pop("cache_creation", UNSET)
        self.cache_creation = decode_anthropic_cache_creation(value)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.inference_geo = pop("inference_geo", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_anthropic_server_tool_usage(value)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.iterations = UNSET
        self.additional_properties = rest
        return self


decode_base_messages_result_usage = BaseMessagesResultUsage.decode


@model
class BaseReasoningDeltaEvent(_Model):
    """BaseReasoningDeltaEvent, as the API has it."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_delta_event = BaseReasoningDeltaEvent.decode


@model
class BaseReasoningDoneEvent(_Model):
    """BaseReasoningDoneEvent, as the API has it."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_done_event = BaseReasoningDoneEvent.decode


@model
class BaseReasoningSummaryPartAddedEvent(_Model):
    """BaseReasoningSummaryPartAddedEvent, as the API has it."""

    item_id: str
    output_index: int
    part: ReasoningSummaryText
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningSummaryPartAddedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_reasoning_summary_text(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_summary_part_added_event = BaseReasoningSummaryPartAddedEvent.decode


@model
class BaseReasoningSummaryPartDoneEvent(_Model):
    """BaseReasoningSummaryPartDoneEvent, as the API has it."""

    item_id: str
    output_index: int
    part: ReasoningSummaryText
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningSummaryPartDoneEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_reasoning_summary_text(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_summary_part_done_event = BaseReasoningSummaryPartDoneEvent.decode


@model
class BaseReasoningSummaryTextDeltaEvent(_Model):
    """BaseReasoningSummaryTextDeltaEvent, as the API has it."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningSummaryTextDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_summary_text_delta_event = BaseReasoningSummaryTextDeltaEvent.decode


@model
class BaseReasoningSummaryTextDoneEvent(_Model):
    """BaseReasoningSummaryTextDoneEvent, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningSummaryTextDoneEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_summary_text_done_event = BaseReasoningSummaryTextDoneEvent.decode


@model
class BaseRefusalDeltaEvent(_Model):
    """BaseRefusalDeltaEvent, as the API has it."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseRefusalDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_refusal_delta_event = BaseRefusalDeltaEvent.decode


@model
class BaseRefusalDoneEvent(_Model):
    """BaseRefusalDoneEvent, as the API has it."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseRefusalDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_refusal_done_event = BaseRefusalDoneEvent.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_base_responses_result = BaseResponsesResult.decode


@model
class BaseResponsesResultToolsItemFunction(_Model):
    """BaseResponsesResultToolsItemFunction, as the API has it."""

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    allowed_callers: list[BaseResponsesResultToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    async_: bool | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    description: str | Unset | None = UNSET
    output_schema: dict[str, Any] | Unset | None = UNSET
    strict: bool | Unset | None = UNSET
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseResponsesResultToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_base_responses_result_tools_item_function = BaseResponsesResultToolsItemFunction.decode


@model
class BaseTextDeltaEvent(_Model):
    """BaseTextDeltaEvent, as the API has it."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[OpenResponsesLogProbs]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseTextDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = (
            [decode_open_responses_log_probs(item) for item in value] if type(value) is list else value
        )
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_text_delta_event = BaseTextDeltaEvent.decode


@model
class BaseTextDoneEvent(_Model):
    """BaseTextDoneEvent, as the API has it."""

    content_index: int
    item_id: str
    logprobs: list[OpenResponsesLogProbs]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseTextDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = (
            [decode_open_responses_log_probs(item) for item in value] if type(value) is list else value
        )
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_text_done_event = BaseTextDoneEvent.decode


@model
class CodeInterpreterCallItem(_Model):
    """CodeInterpreterCallItem, as the API has it."""

    id: str
    status: CodeInterpreterCallItemStatus
    type: Literal["code_interpreter_call"]
    code: str | Unset | None = UNSET
    container_id: str | Unset = UNSET
    outputs: list[CodeInterpreterCallItemOutputsItem] | Unset | None = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("outputs", UNSET)
            self.outputs = (
                [decode_code_interpreter_call_item_outputs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.outputs = UNSET
        self.additional_properties = rest
        return self


decode_code_interpreter_call_item = CodeInterpreterCallItem.decode


@model
class CompletedEvent(_Model):
    """CompletedEvent, as the API has it."""

    response: BaseResponsesResult
    sequence_number: int
    type: Literal["response.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CompletedEvent)
        value = pop("response", UNSET)
        self.response = decode_base_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_completed_event = CompletedEvent.decode


@model
class CreatedEvent(_Model):
    """CreatedEvent, as the API has it."""

    response: BaseResponsesResult
    sequence_number: int
    type: Literal["response.created"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreatedEvent)
        value = pop("response", UNSET)
        self.response = decode_base_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_created_event = CreatedEvent.decode


@model
class FailedEvent(_Model):
    """FailedEvent, as the API has it."""

    response: BaseResponsesResult
    sequence_number: int
    type: Literal["response.failed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FailedEvent)
        value = pop("response", UNSET)
        self.response = decode_base_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_failed_event = FailedEvent.decode


@model
class FunctionTool(_Model):
    """FunctionTool, as the API has it."""

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    description: str | Unset | None = UNSET
    strict: bool | Unset | None = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionTool)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_function_tool = FunctionTool.decode


@model
class InProgressEvent(_Model):
    """InProgressEvent, as the API has it."""

    response: BaseResponsesResult
    sequence_number: int
    type: Literal["response.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InProgressEvent)
        value = pop("response", UNSET)
        self.response = decode_base_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_in_progress_event = InProgressEvent.decode


@model
class IncompleteEvent(_Model):
    """IncompleteEvent, as the API has it."""

    response: BaseResponsesResult
    sequence_number: int
    type: Literal["response.incomplete"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(IncompleteEvent)
        value = pop("response", UNSET)
        self.response = decode_base_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_incomplete_event = IncompleteEvent.decode


@model
class OpenAIResponsesCodeInterpreterCallCodeDelta(_Model):
    """OpenAIResponsesCodeInterpreterCallCodeDelta, as the API has it."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallCodeDelta)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_code_interpreter_call_code_delta = OpenAIResponsesCodeInterpreterCallCodeDelta.decode


@model
class OpenAIResponsesCodeInterpreterCallCodeDone(_Model):
    """OpenAIResponsesCodeInterpreterCallCodeDone, as the API has it."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallCodeDone)
        self.code = pop("code", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_code_interpreter_call_code_done = OpenAIResponsesCodeInterpreterCallCodeDone.decode


@model
class OpenAIResponsesCodeInterpreterCallCompleted(_Model):
    """OpenAIResponsesCodeInterpreterCallCompleted, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallCompleted)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_code_interpreter_call_completed = OpenAIResponsesCodeInterpreterCallCompleted.decode


@model
class OpenAIResponsesCodeInterpreterCallInProgress(_Model):
    """OpenAIResponsesCodeInterpreterCallInProgress, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallInProgress)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_code_interpreter_call_in_progress = (
    OpenAIResponsesCodeInterpreterCallInProgress.decode
)


@model
class OpenAIResponsesCodeInterpreterCallInterpreting(_Model):
    """OpenAIResponsesCodeInterpreterCallInterpreting, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallInterpreting)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_code_interpreter_call_interpreting = (
    OpenAIResponsesCodeInterpreterCallInterpreting.decode
)


@model
class OpenAIResponsesImageGenCallCompleted(_Model):
    """OpenAIResponsesImageGenCallCompleted, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesImageGenCallCompleted)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_image_gen_call_completed = OpenAIResponsesImageGenCallCompleted.decode


@model
class OpenAIResponsesImageGenCallGenerating(_Model):
    """OpenAIResponsesImageGenCallGenerating, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesImageGenCallGenerating)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_image_gen_call_generating = OpenAIResponsesImageGenCallGenerating.decode


@model
class OpenAIResponsesImageGenCallInProgress(_Model):
    """OpenAIResponsesImageGenCallInProgress, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesImageGenCallInProgress)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_image_gen_call_in_progress = OpenAIResponsesImageGenCallInProgress.decode


@model
class OpenAIResponsesImageGenCallPartialImage(_Model):
    """OpenAIResponsesImageGenCallPartialImage, as the API has it."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesImageGenCallPartialImage)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.partial_image_b64 = pop("partial_image_b64", UNSET)
        self.partial_image_index = pop("partial_image_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_image_gen_call_partial_image = OpenAIResponsesImageGenCallPartialImage.decode


@model
class OpenAIResponsesSearchCompleted(_Model):
    """OpenAIResponsesSearchCompleted, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesSearchCompleted)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_search_completed = OpenAIResponsesSearchCompleted.decode


@model
class OpenAIResponsesUsage(_Model):
    """OpenAIResponsesUsage, as the API has it."""

    input_tokens: int
    input_tokens_details: OpenAIResponsesUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: OpenAIResponsesUsageOutputTokensDetails
    total_tokens: int

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesUsage)
        self.input_tokens = pop("input_tokens", UNSET)
        value = pop("input_tokens_details", UNSET)
        self.input_tokens_details = decode_open_ai_responses_usage_input_tokens_details(value)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_open_ai_responses_usage_output_tokens_details(value)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_usage = OpenAIResponsesUsage.decode


@model
class OpenAIResponsesUsageInputTokensDetails(_Model):
    """OpenAIResponsesUsageInputTokensDetails, as the API has it."""

    cached_tokens: int
    cache_write_tokens: int | Unset | None = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesUsageInputTokensDetails)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_usage_input_tokens_details = OpenAIResponsesUsageInputTokensDetails.decode


@model
class OpenAIResponsesUsageOutputTokensDetails(_Model):
    """OpenAIResponsesUsageOutputTokensDetails, as the API has it."""

    reasoning_tokens: int

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesUsageOutputTokensDetails)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_usage_output_tokens_details = OpenAIResponsesUsageOutputTokensDetails.decode


@model
class OpenAIResponsesWebSearchCallInProgress(_Model):
    """OpenAIResponsesWebSearchCallInProgress, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesWebSearchCallInProgress)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_web_search_call_in_progress = OpenAIResponsesWebSearchCallInProgress.decode


@model
class OpenAIResponsesWebSearchCallSearching(_Model):
    """OpenAIResponsesWebSearchCallSearching, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesWebSearchCallSearching)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_web_search_call_searching = OpenAIResponsesWebSearchCallSearching.decode


@model
class OpenResponsesLogProbs(_Model):
    """OpenResponsesLogProbs, as the API has it."""

    logprob: float
    token: str
    bytes_: list[int] | Unset = UNSET
    top_logprobs: list[OpenResponsesTopLogprobs] | Unset = UNSET
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesLogProbs)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        if rest:
            value = pop("top_logprobs", UNSET)
            self.top_logprobs = (
                [decode_open_responses_top_logprobs(item) for item in value] if type(value) is list else value
            )
        else:
            self.top_logprobs = UNSET
        self.additional_properties = rest
        return self


decode_open_responses_log_probs = OpenResponsesLogProbs.decode


@model
class OpenResponsesTopLogprobs(_Model):
    """OpenResponsesTopLogprobs, as the API has it."""

    bytes_: list[int] | Unset = UNSET
    logprob: float | Unset = UNSET
    token: str | Unset = UNSET
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesTopLogprobs)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_open_responses_top_logprobs = OpenResponsesTopLogprobs.decode


@model
class OutputItemAddedEvent(_Model):
    """OutputItemAddedEvent, as the API has it."""

    item: OutputItemAddedEventItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemAddedEvent)
        value = pop("item", UNSET)
        self.item = decode_output_item_added_event_item(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_added_event = OutputItemAddedEvent.decode


@model
class OutputItemDoneEvent(_Model):
    """OutputItemDoneEvent, as the API has it."""

    item: OutputItemDoneEventItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemDoneEvent)
        value = pop("item", UNSET)
        self.item = decode_output_item_done_event_item(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_done_event = OutputItemDoneEvent.decode


@model
class TextConfig(_Model):
    """TextConfig, as the API has it."""

    format: Formats | Unset = UNSET
    verbosity: TextConfigVerbosity | Unset | None = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextConfig)
        self.verbosity = pop("verbosity", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_formats(value)
        else:
            self.format = UNSET
        self.additional_properties = rest
        return self


decode_text_config = TextConfig.decode

decode_base_content_part_added_event_part = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_base_content_part_done_event_part = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_base_responses_result_output_item = by_tag(
    "type",
    {
        "message": decode_output_message,
        "reasoning": decode_output_item_reasoning,
        "function_call": decode_output_item_function_call,
        "custom_tool_call": decode_output_item_custom_tool_call,
        "web_search_call": decode_output_item_web_search_call,
        "file_search_call": decode_output_item_file_search_call,
        "image_generation_call": decode_output_item_image_generation_call,
        "apply_patch_call": decode_output_item_apply_patch_call,
        "code_interpreter_call": decode_output_item_code_interpreter_call,
    },
)
decode_base_responses_result_tools_item = by_tag(
    "type",
    {
        "function": decode_base_responses_result_tools_item_function,
        "web_search_preview": decode_preview_web_search_server_tool,
        "web_search_preview_2025_03_11": decode_preview_20250311_web_search_server_tool,
        "web_search": decode_legacy_web_search_server_tool,
        "web_search_2025_08_26": decode_web_search_server_tool,
        "file_search": decode_file_search_server_tool,
        "computer_use_preview": decode_computer_use_server_tool,
        "code_interpreter": decode_code_interpreter_server_tool,
        "mcp": decode_mcp_server_tool,
        "image_generation": decode_image_generation_server_tool,
        "local_shell": decode_codex_local_shell_tool,
        "shell": decode_shell_server_tool,
        "apply_patch": decode_apply_patch_server_tool,
        "custom": decode_custom_tool,
        "namespace": decode_namespace_tool,
    },
)
decode_code_interpreter_call_item_outputs_item = by_tag(
    "type",
    {
        "logs": decode_code_interpreter_logs_output,
        "image": decode_code_interpreter_image_output,
        "file": decode_code_interpreter_file_output,
    },
)
decode_output_item_added_event_item = by_tag(
    "type",
    {
        "message": decode_output_message,
        "reasoning": decode_output_item_reasoning,
        "function_call": decode_output_item_function_call,
        "custom_tool_call": decode_output_item_custom_tool_call,
        "web_search_call": decode_output_item_web_search_call,
        "file_search_call": decode_output_item_file_search_call,
        "image_generation_call": decode_output_item_image_generation_call,
        "apply_patch_call": decode_output_item_apply_patch_call,
        "code_interpreter_call": decode_output_item_code_interpreter_call,
    },
)
decode_output_item_done_event_item = by_tag(
    "type",
    {
        "message": decode_output_message,
        "reasoning": decode_output_item_reasoning,
        "function_call": decode_output_item_function_call,
        "custom_tool_call": decode_output_item_custom_tool_call,
        "web_search_call": decode_output_item_web_search_call,
        "file_search_call": decode_output_item_file_search_call,
        "image_generation_call": decode_output_item_image_generation_call,
        "apply_patch_call": decode_output_item_apply_patch_call,
        "code_interpreter_call": decode_output_item_code_interpreter_call,
    },
)

if TYPE_CHECKING:
    BaseContentPartAddedEventPart: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
    """BaseContentPartAddedEventPart, as the API has it."""
    BaseContentPartDoneEventPart: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
    """BaseContentPartDoneEventPart, as the API has it."""
    BaseResponsesResultOutputItem: TypeAlias = (
        OutputMessage
        | OutputItemReasoning
        | OutputItemFunctionCall
        | OutputItemCustomToolCall
        | OutputItemWebSearchCall
        | OutputItemFileSearchCall
        | OutputItemImageGenerationCall
        | OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | Unknown
    )
    """BaseResponsesResultOutputItem, as the API has it."""
    BaseResponsesResultToolsItem: TypeAlias = (
        BaseResponsesResultToolsItemFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | Unknown
    )
    """BaseResponsesResultToolsItem, as the API has it."""
    CodeInterpreterCallItemOutputsItem: TypeAlias = (
        CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput | Unknown
    )
    """CodeInterpreterCallItemOutputsItem, as the API has it."""
    OutputItemAddedEventItem: TypeAlias = (
        OutputMessage
        | OutputItemReasoning
        | OutputItemFunctionCall
        | OutputItemCustomToolCall
        | OutputItemWebSearchCall
        | OutputItemFileSearchCall
        | OutputItemImageGenerationCall
        | OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | Unknown
    )
    """OutputItemAddedEventItem, as the API has it."""
    OutputItemDoneEventItem: TypeAlias = (
        OutputMessage
        | OutputItemReasoning
        | OutputItemFunctionCall
        | OutputItemCustomToolCall
        | OutputItemWebSearchCall
        | OutputItemFileSearchCall
        | OutputItemImageGenerationCall
        | OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | Unknown
    )
    """OutputItemDoneEventItem, as the API has it."""
else:  # their parts are imported when a value of them arrives
    BaseContentPartAddedEventPart = Any
    BaseContentPartDoneEventPart = Any
    BaseResponsesResultOutputItem = Any
    BaseResponsesResultToolsItem = Any
    CodeInterpreterCallItemOutputsItem = Any
    OutputItemAddedEventItem = Any
    OutputItemDoneEventItem = Any
