# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type StreamEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .annotation_added_event import AnnotationAddedEvent
    from .apply_patch_call_operation_diff_delta_event import ApplyPatchCallOperationDiffDeltaEvent
    from .apply_patch_call_operation_diff_done_event import ApplyPatchCallOperationDiffDoneEvent
    from .code_interpreter_call_code_delta_event import CodeInterpreterCallCodeDeltaEvent
    from .code_interpreter_call_code_done_event import CodeInterpreterCallCodeDoneEvent
    from .code_interpreter_call_completed_event import CodeInterpreterCallCompletedEvent
    from .code_interpreter_call_in_progress_event import CodeInterpreterCallInProgressEvent
    from .code_interpreter_call_interpreting_event import CodeInterpreterCallInterpretingEvent
    from .content_part_added_event import ContentPartAddedEvent
    from .content_part_done_event import ContentPartDoneEvent
    from .custom_tool_call_input_delta_event import CustomToolCallInputDeltaEvent
    from .custom_tool_call_input_done_event import CustomToolCallInputDoneEvent
    from .debug_event import DebugEvent
    from .error_event import ErrorEvent
    from .function_call_args_delta_event import FunctionCallArgsDeltaEvent
    from .function_call_args_done_event import FunctionCallArgsDoneEvent
    from .fusion_call_analysis_completed_event import FusionCallAnalysisCompletedEvent
    from .fusion_call_analysis_in_progress_event import FusionCallAnalysisInProgressEvent
    from .fusion_call_completed_event import FusionCallCompletedEvent
    from .fusion_call_in_progress_event import FusionCallInProgressEvent
    from .fusion_call_panel_added_event import FusionCallPanelAddedEvent
    from .fusion_call_panel_completed_event import FusionCallPanelCompletedEvent
    from .fusion_call_panel_delta_event import FusionCallPanelDeltaEvent
    from .fusion_call_panel_failed_event import FusionCallPanelFailedEvent
    from .fusion_call_panel_reasoning_delta_event import FusionCallPanelReasoningDeltaEvent
    from .image_gen_call_completed_event import ImageGenCallCompletedEvent
    from .image_gen_call_generating_event import ImageGenCallGeneratingEvent
    from .image_gen_call_in_progress_event import ImageGenCallInProgressEvent
    from .image_gen_call_partial_image_event import ImageGenCallPartialImageEvent
    from .open_responses_created_event import OpenResponsesCreatedEvent
    from .open_responses_in_progress_event import OpenResponsesInProgressEvent
    from .reasoning_delta_event import ReasoningDeltaEvent
    from .reasoning_done_event import ReasoningDoneEvent
    from .reasoning_summary_part_added_event import ReasoningSummaryPartAddedEvent
    from .reasoning_summary_part_done_event import ReasoningSummaryPartDoneEvent
    from .reasoning_summary_text_delta_event import ReasoningSummaryTextDeltaEvent
    from .reasoning_summary_text_done_event import ReasoningSummaryTextDoneEvent
    from .refusal_delta_event import RefusalDeltaEvent
    from .refusal_done_event import RefusalDoneEvent
    from .stream_events_response_completed import StreamEventsResponseCompleted
    from .stream_events_response_failed import StreamEventsResponseFailed
    from .stream_events_response_incomplete import StreamEventsResponseIncomplete
    from .stream_events_response_output_item_added import StreamEventsResponseOutputItemAdded
    from .stream_events_response_output_item_done import StreamEventsResponseOutputItemDone
    from .text_delta_event import TextDeltaEvent
    from .text_done_event import TextDoneEvent
    from .web_search_call_completed_event import WebSearchCallCompletedEvent
    from .web_search_call_in_progress_event import WebSearchCallInProgressEvent
    from .web_search_call_searching_event import WebSearchCallSearchingEvent

    StreamEvents: TypeAlias = (
        OpenResponsesCreatedEvent
        | OpenResponsesInProgressEvent
        | StreamEventsResponseCompleted
        | StreamEventsResponseIncomplete
        | StreamEventsResponseFailed
        | ErrorEvent
        | StreamEventsResponseOutputItemAdded
        | StreamEventsResponseOutputItemDone
        | ContentPartAddedEvent
        | ContentPartDoneEvent
        | TextDeltaEvent
        | TextDoneEvent
        | RefusalDeltaEvent
        | RefusalDoneEvent
        | AnnotationAddedEvent
        | FunctionCallArgsDeltaEvent
        | FunctionCallArgsDoneEvent
        | ReasoningDeltaEvent
        | ReasoningDoneEvent
        | ReasoningSummaryPartAddedEvent
        | ReasoningSummaryPartDoneEvent
        | ReasoningSummaryTextDeltaEvent
        | ReasoningSummaryTextDoneEvent
        | ImageGenCallInProgressEvent
        | ImageGenCallGeneratingEvent
        | ImageGenCallPartialImageEvent
        | ImageGenCallCompletedEvent
        | CodeInterpreterCallInProgressEvent
        | CodeInterpreterCallInterpretingEvent
        | CodeInterpreterCallCompletedEvent
        | CodeInterpreterCallCodeDeltaEvent
        | CodeInterpreterCallCodeDoneEvent
        | WebSearchCallInProgressEvent
        | WebSearchCallSearchingEvent
        | WebSearchCallCompletedEvent
        | CustomToolCallInputDeltaEvent
        | CustomToolCallInputDoneEvent
        | ApplyPatchCallOperationDiffDeltaEvent
        | ApplyPatchCallOperationDiffDoneEvent
        | FusionCallInProgressEvent
        | FusionCallPanelAddedEvent
        | FusionCallPanelDeltaEvent
        | FusionCallPanelReasoningDeltaEvent
        | FusionCallPanelCompletedEvent
        | FusionCallPanelFailedEvent
        | FusionCallAnalysisInProgressEvent
        | FusionCallAnalysisCompletedEvent
        | FusionCallCompletedEvent
        | DebugEvent
        | Unknown
    )
else:
    StreamEvents = Any  # its parts are imported when a value of them arrives
"""An event of a response stream, told apart by `type`. `response.completed`, `response.incomplete`,
`response.failed` and `error` end a stream; skip types you do not know.
"""

decode = by_tag(
    "type",
    {
        "response.created": "open_responses_created_event",
        "response.in_progress": "open_responses_in_progress_event",
        "response.completed": "stream_events_response_completed",
        "response.incomplete": "stream_events_response_incomplete",
        "response.failed": "stream_events_response_failed",
        "error": "error_event",
        "response.output_item.added": "stream_events_response_output_item_added",
        "response.output_item.done": "stream_events_response_output_item_done",
        "response.content_part.added": "content_part_added_event",
        "response.content_part.done": "content_part_done_event",
        "response.output_text.delta": "text_delta_event",
        "response.output_text.done": "text_done_event",
        "response.refusal.delta": "refusal_delta_event",
        "response.refusal.done": "refusal_done_event",
        "response.output_text.annotation.added": "annotation_added_event",
        "response.function_call_arguments.delta": "function_call_args_delta_event",
        "response.function_call_arguments.done": "function_call_args_done_event",
        "response.reasoning_text.delta": "reasoning_delta_event",
        "response.reasoning_text.done": "reasoning_done_event",
        "response.reasoning_summary_part.added": "reasoning_summary_part_added_event",
        "response.reasoning_summary_part.done": "reasoning_summary_part_done_event",
        "response.reasoning_summary_text.delta": "reasoning_summary_text_delta_event",
        "response.reasoning_summary_text.done": "reasoning_summary_text_done_event",
        "response.image_generation_call.in_progress": "image_gen_call_in_progress_event",
        "response.image_generation_call.generating": "image_gen_call_generating_event",
        "response.image_generation_call.partial_image": "image_gen_call_partial_image_event",
        "response.image_generation_call.completed": "image_gen_call_completed_event",
        "response.code_interpreter_call.in_progress": "code_interpreter_call_in_progress_event",
        "response.code_interpreter_call.interpreting": "code_interpreter_call_interpreting_event",
        "response.code_interpreter_call.completed": "code_interpreter_call_completed_event",
        "response.code_interpreter_call_code.delta": "code_interpreter_call_code_delta_event",
        "response.code_interpreter_call_code.done": "code_interpreter_call_code_done_event",
        "response.web_search_call.in_progress": "web_search_call_in_progress_event",
        "response.web_search_call.searching": "web_search_call_searching_event",
        "response.web_search_call.completed": "web_search_call_completed_event",
        "response.custom_tool_call_input.delta": "custom_tool_call_input_delta_event",
        "response.custom_tool_call_input.done": "custom_tool_call_input_done_event",
        "response.apply_patch_call_operation_diff.delta": "apply_patch_call_operation_diff_delta_event",
        "response.apply_patch_call_operation_diff.done": "apply_patch_call_operation_diff_done_event",
        "response.fusion_call.in_progress": "fusion_call_in_progress_event",
        "response.fusion_call.panel.added": "fusion_call_panel_added_event",
        "response.fusion_call.panel.delta": "fusion_call_panel_delta_event",
        "response.fusion_call.panel.reasoning.delta": "fusion_call_panel_reasoning_delta_event",
        "response.fusion_call.panel.completed": "fusion_call_panel_completed_event",
        "response.fusion_call.panel.failed": "fusion_call_panel_failed_event",
        "response.fusion_call.analysis.in_progress": "fusion_call_analysis_in_progress_event",
        "response.fusion_call.analysis.completed": "fusion_call_analysis_completed_event",
        "response.fusion_call.completed": "fusion_call_completed_event",
        "response.debug": "debug_event",
    },
)
