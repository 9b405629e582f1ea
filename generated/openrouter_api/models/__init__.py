# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The models, one module each, imported when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry
    from .activity_item import ActivityItem
    from .activity_response import ActivityResponse
    from .additional_tools_item import AdditionalToolsItem
    from .additional_tools_item_role import AdditionalToolsItemRole
    from .additional_tools_item_tools_item import AdditionalToolsItemToolsItem
    from .additional_tools_item_tools_item_function import AdditionalToolsItemToolsItemFunction
    from .additional_tools_item_tools_item_function_allowed_callers_item import (
        AdditionalToolsItemToolsItemFunctionAllowedCallersItem,
    )
    from .additional_tools_item_tools_item_object import AdditionalToolsItemToolsItemObject
    from .advisor_reasoning import AdvisorReasoning
    from .advisor_reasoning_effort import AdvisorReasoningEffort
    from .advisor_server_tool_config import AdvisorServerToolConfig
    from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from .agent_message_item import AgentMessageItem
    from .agent_message_item_agent import AgentMessageItemAgent
    from .agent_message_item_content_item import AgentMessageItemContentItem
    from .agent_message_item_content_item_encrypted_content import AgentMessageItemContentItemEncryptedContent
    from .alignment import Alignment
    from .alignment_allowed_call_record import AlignmentAllowedCallRecord
    from .alignment_blocked_call_record import AlignmentBlockedCallRecord
    from .alignment_call_record import AlignmentCallRecord
    from .alignment_chat_audio import AlignmentChatAudio
    from .alignment_chat_image import AlignmentChatImage
    from .alignment_chat_image_image_url import AlignmentChatImageImageUrl
    from .alignment_chat_rejected import AlignmentChatRejected
    from .alignment_chat_tool_call import AlignmentChatToolCall
    from .alignment_chat_tool_call_function import AlignmentChatToolCallFunction
    from .alignment_plugin import AlignmentPlugin
    from .alignment_plugin_mode import AlignmentPluginMode
    from .alignment_rejected import AlignmentRejected
    from .alignment_responses_rejected import AlignmentResponsesRejected
    from .alignment_rule import AlignmentRule
    from .alignment_rule_record import AlignmentRuleRecord
    from .alignment_rule_watch_item import AlignmentRuleWatchItem
    from .alignment_unavailable_call_record import AlignmentUnavailableCallRecord
    from .alignment_unavailable_call_record_reason import AlignmentUnavailableCallRecordReason
    from .annotation_added_event import AnnotationAddedEvent
    from .anthropic_advisor_message_usage_iteration import AnthropicAdvisorMessageUsageIteration
    from .anthropic_advisor_tool_result import AnthropicAdvisorToolResult
    from .anthropic_allowed_callers import AnthropicAllowedCallers
    from .anthropic_allowed_callers_item import AnthropicAllowedCallersItem
    from .anthropic_base_64_image_source import AnthropicBase64ImageSource
    from .anthropic_base_64_pdf_source import AnthropicBase64PdfSource
    from .anthropic_base_usage_iteration import AnthropicBaseUsageIteration
    from .anthropic_bash_code_execution_content import AnthropicBashCodeExecutionContent
    from .anthropic_bash_code_execution_output import AnthropicBashCodeExecutionOutput
    from .anthropic_bash_code_execution_result import AnthropicBashCodeExecutionResult
    from .anthropic_bash_code_execution_tool_result import AnthropicBashCodeExecutionToolResult
    from .anthropic_bash_code_execution_tool_result_error import AnthropicBashCodeExecutionToolResultError
    from .anthropic_bash_code_execution_tool_result_error_error_code import (
        AnthropicBashCodeExecutionToolResultErrorErrorCode,
    )
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_cache_control_ttl import AnthropicCacheControlTtl
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_caller import AnthropicCaller
    from .anthropic_citation_char_location import AnthropicCitationCharLocation
    from .anthropic_citation_char_location_param import AnthropicCitationCharLocationParam
    from .anthropic_citation_content_block_location import AnthropicCitationContentBlockLocation
    from .anthropic_citation_content_block_location_param import AnthropicCitationContentBlockLocationParam
    from .anthropic_citation_page_location import AnthropicCitationPageLocation
    from .anthropic_citation_page_location_param import AnthropicCitationPageLocationParam
    from .anthropic_citation_search_result_location import AnthropicCitationSearchResultLocation
    from .anthropic_citation_search_result_location_param import AnthropicCitationSearchResultLocationParam
    from .anthropic_citation_web_search_result_location import AnthropicCitationWebSearchResultLocation
    from .anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam,
    )
    from .anthropic_citations_config import AnthropicCitationsConfig
    from .anthropic_code_execution_20250825_caller import AnthropicCodeExecution20250825Caller
    from .anthropic_code_execution_20260120_caller import AnthropicCodeExecution20260120Caller
    from .anthropic_code_execution_content import AnthropicCodeExecutionContent
    from .anthropic_code_execution_output import AnthropicCodeExecutionOutput
    from .anthropic_code_execution_result import AnthropicCodeExecutionResult
    from .anthropic_code_execution_tool_result import AnthropicCodeExecutionToolResult
    from .anthropic_code_execution_tool_result_error import AnthropicCodeExecutionToolResultError
    from .anthropic_compaction_block import AnthropicCompactionBlock
    from .anthropic_compaction_usage_iteration import AnthropicCompactionUsageIteration
    from .anthropic_container import AnthropicContainer
    from .anthropic_container_skill import AnthropicContainerSkill
    from .anthropic_container_skill_type import AnthropicContainerSkillType
    from .anthropic_container_upload import AnthropicContainerUpload
    from .anthropic_direct_caller import AnthropicDirectCaller
    from .anthropic_document_block import AnthropicDocumentBlock
    from .anthropic_document_block_param import AnthropicDocumentBlockParam
    from .anthropic_document_block_param_citations import AnthropicDocumentBlockParamCitations
    from .anthropic_document_block_param_source import AnthropicDocumentBlockParamSource
    from .anthropic_document_block_param_source_content import AnthropicDocumentBlockParamSourceContent
    from .anthropic_document_block_param_source_content_content_item import (
        AnthropicDocumentBlockParamSourceContentContentItem,
    )
    from .anthropic_document_block_source import AnthropicDocumentBlockSource
    from .anthropic_encrypted_code_execution_result import AnthropicEncryptedCodeExecutionResult
    from .anthropic_file import AnthropicFile
    from .anthropic_file_deleted import AnthropicFileDeleted
    from .anthropic_file_document_source import AnthropicFileDocumentSource
    from .anthropic_file_list import AnthropicFileList
    from .anthropic_image_block_param import AnthropicImageBlockParam
    from .anthropic_image_block_param_source import AnthropicImageBlockParamSource
    from .anthropic_image_mime_type import AnthropicImageMimeType
    from .anthropic_input_tokens_clear_at_least import AnthropicInputTokensClearAtLeast
    from .anthropic_input_tokens_trigger import AnthropicInputTokensTrigger
    from .anthropic_input_transformation import AnthropicInputTransformation
    from .anthropic_iteration_cache_creation import AnthropicIterationCacheCreation
    from .anthropic_message_output_config import AnthropicMessageOutputConfig
    from .anthropic_message_usage_iteration import AnthropicMessageUsageIteration
    from .anthropic_messages_error_response import AnthropicMessagesErrorResponse
    from .anthropic_messages_error_response_error import AnthropicMessagesErrorResponseError
    from .anthropic_messages_error_response_error_type import AnthropicMessagesErrorResponseErrorType
    from .anthropic_output_effort import AnthropicOutputEffort
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .anthropic_plain_text_source import AnthropicPlainTextSource
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .anthropic_refusal_stop_details_category import AnthropicRefusalStopDetailsCategory
    from .anthropic_safeguard import AnthropicSafeguard
    from .anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from .anthropic_search_result_block_param_citations import AnthropicSearchResultBlockParamCitations
    from .anthropic_server_tool_error_code import AnthropicServerToolErrorCode
    from .anthropic_server_tool_usage import AnthropicServerToolUsage
    from .anthropic_service_tier import AnthropicServiceTier
    from .anthropic_speed import AnthropicSpeed
    from .anthropic_system_clear_at import AnthropicSystemClearAt
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_text_block_param import AnthropicTextBlockParam
    from .anthropic_text_block_param_citations_item import AnthropicTextBlockParamCitationsItem
    from .anthropic_text_citation import AnthropicTextCitation
    from .anthropic_text_editor_code_execution_content import AnthropicTextEditorCodeExecutionContent
    from .anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult,
    )
    from .anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from .anthropic_text_editor_code_execution_tool_result import AnthropicTextEditorCodeExecutionToolResult
    from .anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError,
    )
    from .anthropic_text_editor_code_execution_tool_result_error_error_code import (
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
    )
    from .anthropic_text_editor_code_execution_view_result import AnthropicTextEditorCodeExecutionViewResult
    from .anthropic_text_editor_code_execution_view_result_file_type import (
        AnthropicTextEditorCodeExecutionViewResultFileType,
    )
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_thinking_block_binding import AnthropicThinkingBlockBinding
    from .anthropic_thinking_block_binding_mismatch_behavior import (
        AnthropicThinkingBlockBindingMismatchBehavior,
    )
    from .anthropic_thinking_block_binding_prefix_mismatch_behavior import (
        AnthropicThinkingBlockBindingPrefixMismatchBehavior,
    )
    from .anthropic_thinking_display import AnthropicThinkingDisplay
    from .anthropic_thinking_turns import AnthropicThinkingTurns
    from .anthropic_tool_reference import AnthropicToolReference
    from .anthropic_tool_search_content import AnthropicToolSearchContent
    from .anthropic_tool_search_result import AnthropicToolSearchResult
    from .anthropic_tool_search_result_error import AnthropicToolSearchResultError
    from .anthropic_tool_search_tool_bm_25 import AnthropicToolSearchToolBm25
    from .anthropic_tool_search_tool_bm_25_type import AnthropicToolSearchToolBm25Type
    from .anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegex
    from .anthropic_tool_search_tool_regex_type import AnthropicToolSearchToolRegexType
    from .anthropic_tool_search_tool_result import AnthropicToolSearchToolResult
    from .anthropic_tool_union import AnthropicToolUnion
    from .anthropic_tool_union_bash_20250124 import AnthropicToolUnionBash20250124
    from .anthropic_tool_union_custom import AnthropicToolUnionCustom
    from .anthropic_tool_union_custom_input_schema import AnthropicToolUnionCustomInputSchema
    from .anthropic_tool_union_text_editor_20250124 import AnthropicToolUnionTextEditor20250124
    from .anthropic_tool_union_web_search_20250305 import AnthropicToolUnionWebSearch20250305
    from .anthropic_tool_union_web_search_20260209 import AnthropicToolUnionWebSearch20260209
    from .anthropic_tool_use_block import AnthropicToolUseBlock
    from .anthropic_tool_uses_keep import AnthropicToolUsesKeep
    from .anthropic_tool_uses_trigger import AnthropicToolUsesTrigger
    from .anthropic_unknown_usage_iteration import AnthropicUnknownUsageIteration
    from .anthropic_url_image_source import AnthropicUrlImageSource
    from .anthropic_url_pdf_source import AnthropicUrlPdfSource
    from .anthropic_usage import AnthropicUsage
    from .anthropic_usage_iteration import AnthropicUsageIteration
    from .anthropic_web_fetch_block import AnthropicWebFetchBlock
    from .anthropic_web_fetch_content import AnthropicWebFetchContent
    from .anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult
    from .anthropic_web_fetch_tool_result_error import AnthropicWebFetchToolResultError
    from .anthropic_web_fetch_tool_result_error_error_code import AnthropicWebFetchToolResultErrorErrorCode
    from .anthropic_web_search_result import AnthropicWebSearchResult
    from .anthropic_web_search_result_block_param import AnthropicWebSearchResultBlockParam
    from .anthropic_web_search_tool_result import AnthropicWebSearchToolResult
    from .anthropic_web_search_tool_result_error import AnthropicWebSearchToolResultError
    from .anthropic_web_search_tool_result_error_error_code import AnthropicWebSearchToolResultErrorErrorCode
    from .anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocation
    from .api_error_type import ApiErrorType
    from .app_rankings_item import AppRankingsItem
    from .app_rankings_response import AppRankingsResponse
    from .apply_patch_call_item import ApplyPatchCallItem
    from .apply_patch_call_operation import ApplyPatchCallOperation
    from .apply_patch_call_operation_diff_delta_event import ApplyPatchCallOperationDiffDeltaEvent
    from .apply_patch_call_operation_diff_done_event import ApplyPatchCallOperationDiffDoneEvent
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem
    from .apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatus
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_engine_enum import ApplyPatchEngineEnum
    from .apply_patch_server_tool import ApplyPatchServerTool
    from .apply_patch_server_tool_config import ApplyPatchServerToolConfig
    from .apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from .armor_auto_mode import ArmorAutoMode
    from .armor_context import ArmorContext
    from .armor_environment_entry import ArmorEnvironmentEntry
    from .armor_plugin import ArmorPlugin
    from .armor_plugin_mode import ArmorPluginMode
    from .armor_plugin_on_error import ArmorPluginOnError
    from .armor_plugin_output_mode import ArmorPluginOutputMode
    from .armor_rule import ArmorRule
    from .armor_safeguard_result import ArmorSafeguardResult
    from .armor_safeguard_result_status import ArmorSafeguardResultStatus
    from .armor_safeguard_result_status_tool_uses_value import ArmorSafeguardResultStatusToolUsesValue
    from .armor_safeguard_result_status_tool_uses_value_evaluated import (
        ArmorSafeguardResultStatusToolUsesValueEvaluated,
    )
    from .armor_safeguard_result_status_tool_uses_value_evaluated_outcome import (
        ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome,
    )
    from .armor_safeguard_result_status_tool_uses_value_skipped import (
        ArmorSafeguardResultStatusToolUsesValueSkipped,
    )
    from .armor_safeguard_result_status_tool_uses_value_unavailable import (
        ArmorSafeguardResultStatusToolUsesValueUnavailable,
    )
    from .auto_beta_router_plugin import AutoBetaRouterPlugin
    from .auto_beta_router_plugin_cost_tier import AutoBetaRouterPluginCostTier
    from .auto_router_plugin import AutoRouterPlugin
    from .auto_router_plugin_cost_tier import AutoRouterPluginCostTier
    from .bad_gateway_response import BadGatewayResponse
    from .bad_gateway_response_error_data import BadGatewayResponseErrorData
    from .bad_request_response import BadRequestResponse
    from .bad_request_response_error_data import BadRequestResponseErrorData
    from .base_annotation_added_event import BaseAnnotationAddedEvent
    from .base_content_part_added_event import BaseContentPartAddedEvent
    from .base_content_part_added_event_part import BaseContentPartAddedEventPart
    from .base_content_part_done_event import BaseContentPartDoneEvent
    from .base_content_part_done_event_part import BaseContentPartDoneEventPart
    from .base_custom_tool_call_input_delta_event import BaseCustomToolCallInputDeltaEvent
    from .base_custom_tool_call_input_done_event import BaseCustomToolCallInputDoneEvent
    from .base_error_event import BaseErrorEvent
    from .base_function_call_args_delta_event import BaseFunctionCallArgsDeltaEvent
    from .base_function_call_args_done_event import BaseFunctionCallArgsDoneEvent
    from .base_inputs import BaseInputs
    from .base_inputs_item import BaseInputsItem
    from .base_inputs_item_message import BaseInputsItemMessage
    from .base_inputs_item_message_content_item import BaseInputsItemMessageContentItem
    from .base_inputs_item_message_phase import BaseInputsItemMessagePhase
    from .base_inputs_item_message_role import BaseInputsItemMessageRole
    from .base_messages_result import BaseMessagesResult
    from .base_messages_result_usage import BaseMessagesResultUsage
    from .base_reasoning_config import BaseReasoningConfig
    from .base_reasoning_delta_event import BaseReasoningDeltaEvent
    from .base_reasoning_done_event import BaseReasoningDoneEvent
    from .base_reasoning_summary_part_added_event import BaseReasoningSummaryPartAddedEvent
    from .base_reasoning_summary_part_done_event import BaseReasoningSummaryPartDoneEvent
    from .base_reasoning_summary_text_delta_event import BaseReasoningSummaryTextDeltaEvent
    from .base_reasoning_summary_text_done_event import BaseReasoningSummaryTextDoneEvent
    from .base_refusal_delta_event import BaseRefusalDeltaEvent
    from .base_refusal_done_event import BaseRefusalDoneEvent
    from .base_responses_result import BaseResponsesResult
    from .base_responses_result_output_item import BaseResponsesResultOutputItem
    from .base_responses_result_tools_item import BaseResponsesResultToolsItem
    from .base_responses_result_tools_item_function import BaseResponsesResultToolsItemFunction
    from .base_responses_result_tools_item_function_allowed_callers_item import (
        BaseResponsesResultToolsItemFunctionAllowedCallersItem,
    )
    from .base_text_delta_event import BaseTextDeltaEvent
    from .base_text_done_event import BaseTextDoneEvent
    from .bash_server_tool import BashServerTool
    from .bash_server_tool_config import BashServerToolConfig
    from .bash_server_tool_engine import BashServerToolEngine
    from .bash_server_tool_environment import BashServerToolEnvironment
    from .batch_deleted_object import BatchDeletedObject
    from .batch_deletion_outcome import BatchDeletionOutcome
    from .batch_deletion_targets import BatchDeletionTargets
    from .batch_deletion_targets_upstream import BatchDeletionTargetsUpstream
    from .batch_error_response import BatchErrorResponse
    from .batch_error_response_error import BatchErrorResponseError
    from .batch_list_item import BatchListItem
    from .batch_list_item_error import BatchListItemError
    from .batch_list_item_request_counts import BatchListItemRequestCounts
    from .batch_list_item_status import BatchListItemStatus
    from .batch_list_item_usage import BatchListItemUsage
    from .batch_list_item_usage_completion_tokens_details import BatchListItemUsageCompletionTokensDetails
    from .batch_list_item_usage_prompt_tokens_details import BatchListItemUsagePromptTokensDetails
    from .batch_list_item_usage_server_tool_use import BatchListItemUsageServerToolUse
    from .batch_list_response import BatchListResponse
    from .batch_list_status import BatchListStatus
    from .batch_list_timestamp import BatchListTimestamp
    from .batch_object import BatchObject
    from .batch_object_annotations_item_web_search_citation_web_search_citation import (
        BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation,
    )
    from .batch_object_body_chat_completion_choices_item_logprobs_content_item import (
        BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem,
    )
    from .batch_object_body_chat_completion_choices_item_logprobs_refusal_item import (
        BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem,
    )
    from .batch_object_body_chat_completion_choices_item_message_images_item import (
        BatchObjectBodyChatCompletionChoicesItemMessageImagesItem,
    )
    from .batch_object_body_chat_completion_choices_item_message_tool_calls_item import (
        BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem,
    )
    from .batch_object_body_chat_completion_usage_completion_tokens_details import (
        BatchObjectBodyChatCompletionUsageCompletionTokensDetails,
    )
    from .batch_object_body_chat_completion_usage_prompt_tokens_details import (
        BatchObjectBodyChatCompletionUsagePromptTokensDetails,
    )
    from .batch_object_body_chat_completion_usage_server_tool_use_details import (
        BatchObjectBodyChatCompletionUsageServerToolUseDetails,
    )
    from .batch_object_chat_completion_choices_item_message_annotations_item import (
        BatchObjectChatCompletionChoicesItemMessageAnnotationsItem,
    )
    from .batch_object_choices_item_logprobs_content_item_top_logprobs_item import (
        BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem,
    )
    from .batch_object_choices_item_logprobs_refusal_item_top_logprobs_item import (
        BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem,
    )
    from .batch_object_choices_item_message_annotations_item_file import (
        BatchObjectChoicesItemMessageAnnotationsItemFile,
    )
    from .batch_object_choices_item_message_annotations_item_file_file import (
        BatchObjectChoicesItemMessageAnnotationsItemFileFile,
    )
    from .batch_object_choices_item_message_annotations_item_url_citation import (
        BatchObjectChoicesItemMessageAnnotationsItemUrlCitation,
    )
    from .batch_object_choices_item_message_images_item_image_url import (
        BatchObjectChoicesItemMessageImagesItemImageUrl,
    )
    from .batch_object_choices_item_message_reasoning_details_item import (
        BatchObjectChoicesItemMessageReasoningDetailsItem,
    )
    from .batch_object_choices_item_message_tool_calls_item_function import (
        BatchObjectChoicesItemMessageToolCallsItemFunction,
    )
    from .batch_object_error import BatchObjectError
    from .batch_object_item_file_file_content_item_image_url_image_url import (
        BatchObjectItemFileFileContentItemImageUrlImageUrl,
    )
    from .batch_object_item_message_annotations_item_file_file_content_item import (
        BatchObjectItemMessageAnnotationsItemFileFileContentItem,
    )
    from .batch_object_item_message_annotations_item_file_file_content_item_text import (
        BatchObjectItemMessageAnnotationsItemFileFileContentItemText,
    )
    from .batch_object_item_message_annotations_item_url_citation_url_citation import (
        BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation,
    )
    from .batch_object_item_message_annotations_item_web_search_citation import (
        BatchObjectItemMessageAnnotationsItemWebSearchCitation,
    )
    from .batch_object_item_response_body_chat_completion_choices_item_logprobs import (
        BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs,
    )
    from .batch_object_item_response_body_chat_completion_choices_item_message import (
        BatchObjectItemResponseBodyChatCompletionChoicesItemMessage,
    )
    from .batch_object_item_response_body_chat_completion_debug_timings_event import (
        BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent,
    )
    from .batch_object_item_response_body_chat_completion_usage_server_tool_use import (
        BatchObjectItemResponseBodyChatCompletionUsageServerToolUse,
    )
    from .batch_object_item_response_body_list_usage_prompt_tokens_details import (
        BatchObjectItemResponseBodyListUsagePromptTokensDetails,
    )
    from .batch_object_message_annotations_item_file_file_content_item_image_url import (
        BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl,
    )
    from .batch_object_request_counts import BatchObjectRequestCounts
    from .batch_object_results_item import BatchObjectResultsItem
    from .batch_object_results_item_error import BatchObjectResultsItemError
    from .batch_object_results_item_response import BatchObjectResultsItemResponse
    from .batch_object_results_item_response_body import BatchObjectResultsItemResponseBody
    from .batch_object_results_item_response_body_chat_completion import (
        BatchObjectResultsItemResponseBodyChatCompletion,
    )
    from .batch_object_results_item_response_body_chat_completion_choices_item import (
        BatchObjectResultsItemResponseBodyChatCompletionChoicesItem,
    )
    from .batch_object_results_item_response_body_chat_completion_debug import (
        BatchObjectResultsItemResponseBodyChatCompletionDebug,
    )
    from .batch_object_results_item_response_body_chat_completion_debug_timings import (
        BatchObjectResultsItemResponseBodyChatCompletionDebugTimings,
    )
    from .batch_object_results_item_response_body_chat_completion_usage import (
        BatchObjectResultsItemResponseBodyChatCompletionUsage,
    )
    from .batch_object_results_item_response_body_list import BatchObjectResultsItemResponseBodyList
    from .batch_object_results_item_response_body_list_data_item import (
        BatchObjectResultsItemResponseBodyListDataItem,
    )
    from .batch_object_results_item_response_body_list_usage import (
        BatchObjectResultsItemResponseBodyListUsage,
    )
    from .batch_object_results_item_response_body_message import BatchObjectResultsItemResponseBodyMessage
    from .batch_object_results_item_response_body_message_usage import (
        BatchObjectResultsItemResponseBodyMessageUsage,
    )
    from .batch_object_status import BatchObjectStatus
    from .batch_object_usage import BatchObjectUsage
    from .batch_object_usage_completion_tokens_details import BatchObjectUsageCompletionTokensDetails
    from .batch_object_usage_prompt_tokens_details import BatchObjectUsagePromptTokensDetails
    from .batch_object_usage_server_tool_use import BatchObjectUsageServerToolUse
    from .batch_payment_required_response import BatchPaymentRequiredResponse
    from .batch_payment_required_response_error import BatchPaymentRequiredResponseError
    from .batch_payment_required_response_request_counts import BatchPaymentRequiredResponseRequestCounts
    from .batch_payment_required_response_status import BatchPaymentRequiredResponseStatus
    from .batch_payment_required_response_usage import BatchPaymentRequiredResponseUsage
    from .batch_payment_required_response_usage_completion_tokens_details import (
        BatchPaymentRequiredResponseUsageCompletionTokensDetails,
    )
    from .batch_payment_required_response_usage_prompt_tokens_details import (
        BatchPaymentRequiredResponseUsagePromptTokensDetails,
    )
    from .batch_payment_required_response_usage_server_tool_use import (
        BatchPaymentRequiredResponseUsageServerToolUse,
    )
    from .batch_provider_preferences import BatchProviderPreferences
    from .batch_submit_body import BatchSubmitBody
    from .batch_submit_body_endpoint import BatchSubmitBodyEndpoint
    from .batch_submit_body_requests_item import BatchSubmitBodyRequestsItem
    from .boolean_capability import BooleanCapability
    from .bulk_add_workspace_members_request import BulkAddWorkspaceMembersRequest
    from .bulk_add_workspace_members_response import BulkAddWorkspaceMembersResponse
    from .bulk_assign_keys_request import BulkAssignKeysRequest
    from .bulk_assign_keys_response import BulkAssignKeysResponse
    from .bulk_assign_members_request import BulkAssignMembersRequest
    from .bulk_assign_members_response import BulkAssignMembersResponse
    from .bulk_remove_workspace_members_request import BulkRemoveWorkspaceMembersRequest
    from .bulk_remove_workspace_members_response import BulkRemoveWorkspaceMembersResponse
    from .bulk_unassign_keys_request import BulkUnassignKeysRequest
    from .bulk_unassign_keys_response import BulkUnassignKeysResponse
    from .bulk_unassign_members_request import BulkUnassignMembersRequest
    from .bulk_unassign_members_response import BulkUnassignMembersResponse
    from .byok_key import BYOKKey
    from .byok_key_declared_region import BYOKKeyDeclaredRegion
    from .byok_provider_slug import BYOKProviderSlug
    from .capability_descriptor import CapabilityDescriptor
    from .chat_annotation import ChatAnnotation
    from .chat_assistant_images import ChatAssistantImages
    from .chat_assistant_images_item import ChatAssistantImagesItem
    from .chat_assistant_images_item_image_url import ChatAssistantImagesItemImageUrl
    from .chat_assistant_message import ChatAssistantMessage
    from .chat_audio_output import ChatAudioOutput
    from .chat_choice import ChatChoice
    from .chat_content_audio import ChatContentAudio
    from .chat_content_audio_input_audio import ChatContentAudioInputAudio
    from .chat_content_cache_control import ChatContentCacheControl
    from .chat_content_file import ChatContentFile
    from .chat_content_file_file import ChatContentFileFile
    from .chat_content_image import ChatContentImage
    from .chat_content_image_image_url import ChatContentImageImageUrl
    from .chat_content_image_image_url_detail import ChatContentImageImageUrlDetail
    from .chat_content_items import ChatContentItems
    from .chat_content_text import ChatContentText
    from .chat_content_video import ChatContentVideo
    from .chat_content_video_input import ChatContentVideoInput
    from .chat_content_video_input_processing import ChatContentVideoInputProcessing
    from .chat_debug_options import ChatDebugOptions
    from .chat_developer_message import ChatDeveloperMessage
    from .chat_developer_message_configuration_update import ChatDeveloperMessageConfigurationUpdate
    from .chat_dynamic_server_tool import ChatDynamicServerTool
    from .chat_file_annotation import ChatFileAnnotation
    from .chat_file_annotation_file import ChatFileAnnotationFile
    from .chat_finish_reason_enum import ChatFinishReasonEnum
    from .chat_format_grammar_config import ChatFormatGrammarConfig
    from .chat_format_json_object_config import ChatFormatJsonObjectConfig
    from .chat_format_json_schema_config import ChatFormatJsonSchemaConfig
    from .chat_format_python_config import ChatFormatPythonConfig
    from .chat_format_text_config import ChatFormatTextConfig
    from .chat_function_tool import ChatFunctionTool
    from .chat_function_tool_function import ChatFunctionToolFunction
    from .chat_function_tool_function_function import ChatFunctionToolFunctionFunction
    from .chat_json_schema_config import ChatJsonSchemaConfig
    from .chat_messages import ChatMessages
    from .chat_model_names import ChatModelNames
    from .chat_named_tool_choice import ChatNamedToolChoice
    from .chat_named_tool_choice_function import ChatNamedToolChoiceFunction
    from .chat_reasoning_details import ChatReasoningDetails
    from .chat_reasoning_effort import ChatReasoningEffort
    from .chat_reasoning_summary_verbosity_enum import ChatReasoningSummaryVerbosityEnum
    from .chat_request import ChatRequest
    from .chat_request_audio import ChatRequestAudio
    from .chat_request_modalities_item import ChatRequestModalitiesItem
    from .chat_request_plugins_item import ChatRequestPluginsItem
    from .chat_request_reasoning import ChatRequestReasoning
    from .chat_request_reasoning_context import ChatRequestReasoningContext
    from .chat_request_reasoning_effort import ChatRequestReasoningEffort
    from .chat_request_reasoning_mode import ChatRequestReasoningMode
    from .chat_request_response_format import ChatRequestResponseFormat
    from .chat_request_service_tier import ChatRequestServiceTier
    from .chat_request_usage import ChatRequestUsage
    from .chat_request_verbosity import ChatRequestVerbosity
    from .chat_result import ChatResult
    from .chat_search_models_server_tool import ChatSearchModelsServerTool
    from .chat_server_tool_choice import ChatServerToolChoice
    from .chat_stream_choice import ChatStreamChoice
    from .chat_stream_chunk import ChatStreamChunk
    from .chat_stream_chunk_debug import ChatStreamChunkDebug
    from .chat_stream_chunk_error import ChatStreamChunkError
    from .chat_stream_chunk_error_metadata import ChatStreamChunkErrorMetadata
    from .chat_stream_delta import ChatStreamDelta
    from .chat_stream_options import ChatStreamOptions
    from .chat_stream_reasoning_details import ChatStreamReasoningDetails
    from .chat_stream_tool_call import ChatStreamToolCall
    from .chat_stream_tool_call_function import ChatStreamToolCallFunction
    from .chat_streaming_response import ChatStreamingResponse
    from .chat_system_message import ChatSystemMessage
    from .chat_system_message_configuration_update import ChatSystemMessageConfigurationUpdate
    from .chat_token_logprob import ChatTokenLogprob
    from .chat_token_logprob_top_logprobs_item import ChatTokenLogprobTopLogprobsItem
    from .chat_token_logprobs import ChatTokenLogprobs
    from .chat_tool_call import ChatToolCall
    from .chat_tool_call_function import ChatToolCallFunction
    from .chat_tool_choice import ChatToolChoice
    from .chat_tool_choice_enum import ChatToolChoiceEnum
    from .chat_tool_message import ChatToolMessage
    from .chat_url_citation_annotation import ChatUrlCitationAnnotation
    from .chat_url_citation_annotation_url_citation import ChatUrlCitationAnnotationUrlCitation
    from .chat_usage import ChatUsage
    from .chat_usage_completion_tokens_details import ChatUsageCompletionTokensDetails
    from .chat_usage_prompt_tokens_details import ChatUsagePromptTokensDetails
    from .chat_user_message import ChatUserMessage
    from .chat_web_search_citation_annotation import ChatWebSearchCitationAnnotation
    from .chat_web_search_citation_annotation_web_search_citation import (
        ChatWebSearchCitationAnnotationWebSearchCitation,
    )
    from .chat_web_search_shorthand import ChatWebSearchShorthand
    from .chat_web_search_shorthand_type import ChatWebSearchShorthandType
    from .client_closed_request_response import ClientClosedRequestResponse
    from .client_closed_request_response_error_data import ClientClosedRequestResponseErrorData
    from .code_interpreter_call_code_delta_event import CodeInterpreterCallCodeDeltaEvent
    from .code_interpreter_call_code_done_event import CodeInterpreterCallCodeDoneEvent
    from .code_interpreter_call_completed_event import CodeInterpreterCallCompletedEvent
    from .code_interpreter_call_in_progress_event import CodeInterpreterCallInProgressEvent
    from .code_interpreter_call_interpreting_event import CodeInterpreterCallInterpretingEvent
    from .code_interpreter_call_item import CodeInterpreterCallItem
    from .code_interpreter_call_item_outputs_item import CodeInterpreterCallItemOutputsItem
    from .code_interpreter_call_item_status import CodeInterpreterCallItemStatus
    from .code_interpreter_file_output import CodeInterpreterFileOutput
    from .code_interpreter_image_output import CodeInterpreterImageOutput
    from .code_interpreter_logs_output import CodeInterpreterLogsOutput
    from .code_interpreter_server_tool import CodeInterpreterServerTool
    from .code_interpreter_server_tool_container_auto import CodeInterpreterServerToolContainerAuto
    from .code_interpreter_server_tool_container_auto_memory_limit import (
        CodeInterpreterServerToolContainerAutoMemoryLimit,
    )
    from .codex_local_shell_tool import CodexLocalShellTool
    from .compaction_item import CompactionItem
    from .completed_event import CompletedEvent
    from .compound_filter import CompoundFilter
    from .compound_filter_type import CompoundFilterType
    from .computer_use_server_tool import ComputerUseServerTool
    from .computer_use_server_tool_environment import ComputerUseServerToolEnvironment
    from .configuration_update_item import ConfigurationUpdateItem
    from .configuration_update_reasoning import ConfigurationUpdateReasoning
    from .configuration_update_reasoning_effort import ConfigurationUpdateReasoningEffort
    from .conflict_response import ConflictResponse
    from .conflict_response_error_data import ConflictResponseErrorData
    from .container_auto_environment import ContainerAutoEnvironment
    from .container_file import ContainerFile
    from .container_file_list_response import ContainerFileListResponse
    from .container_network_policy import ContainerNetworkPolicy
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .container_reference_environment import ContainerReferenceEnvironment
    from .content_filter_action import ContentFilterAction
    from .content_filter_builtin_action import ContentFilterBuiltinAction
    from .content_filter_builtin_entry import ContentFilterBuiltinEntry
    from .content_filter_builtin_entry_input import ContentFilterBuiltinEntryInput
    from .content_filter_builtin_slug import ContentFilterBuiltinSlug
    from .content_filter_entry import ContentFilterEntry
    from .content_part_added_event import ContentPartAddedEvent
    from .content_part_added_event_part import ContentPartAddedEventPart
    from .content_part_audio import ContentPartAudio
    from .content_part_audio_audio_url import ContentPartAudioAudioUrl
    from .content_part_done_event import ContentPartDoneEvent
    from .content_part_done_event_part import ContentPartDoneEventPart
    from .content_part_image import ContentPartImage
    from .content_part_image_image_url import ContentPartImageImageUrl
    from .content_part_input_audio import ContentPartInputAudio
    from .content_part_input_file import ContentPartInputFile
    from .content_part_input_video import ContentPartInputVideo
    from .content_part_video import ContentPartVideo
    from .content_part_video_video_url import ContentPartVideoVideoUrl
    from .context_compaction_item import ContextCompactionItem
    from .context_compression_engine import ContextCompressionEngine
    from .context_compression_plugin import ContextCompressionPlugin
    from .cost_details import CostDetails
    from .create_audio_transcriptions_multipart_request import CreateAudioTranscriptionsMultipartRequest
    from .create_audio_transcriptions_multipart_request_response_format import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
    )
    from .create_audio_transcriptions_timestamp_granularities_item import (
        CreateAudioTranscriptionsTimestampGranularitiesItem,
    )
    from .create_auth_keys_code_request import CreateAuthKeysCodeRequest
    from .create_auth_keys_code_request_code_challenge_method import (
        CreateAuthKeysCodeRequestCodeChallengeMethod,
    )
    from .create_auth_keys_code_request_usage_limit_type import CreateAuthKeysCodeRequestUsageLimitType
    from .create_auth_keys_code_response import CreateAuthKeysCodeResponse
    from .create_auth_keys_code_response_data import CreateAuthKeysCodeResponseData
    from .create_byok_key_request import CreateBYOKKeyRequest
    from .create_byok_key_request_declared_region import CreateBYOKKeyRequestDeclaredRegion
    from .create_byok_key_response import CreateBYOKKeyResponse
    from .create_embeddings_request import CreateEmbeddingsRequest
    from .create_embeddings_request_encoding_format import CreateEmbeddingsRequestEncodingFormat
    from .create_embeddings_request_input_item import CreateEmbeddingsRequestInputItem
    from .create_embeddings_request_input_item_content_item import CreateEmbeddingsRequestInputItemContentItem
    from .create_embeddings_request_input_item_content_item_image_url import (
        CreateEmbeddingsRequestInputItemContentItemImageUrl,
    )
    from .create_embeddings_request_input_item_content_item_image_url_image_url import (
        CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl,
    )
    from .create_embeddings_request_input_item_content_item_text import (
        CreateEmbeddingsRequestInputItemContentItemText,
    )
    from .create_embeddings_response import CreateEmbeddingsResponse
    from .create_embeddings_response_data_item import CreateEmbeddingsResponseDataItem
    from .create_embeddings_response_usage import CreateEmbeddingsResponseUsage
    from .create_embeddings_response_usage_prompt_tokens_details import (
        CreateEmbeddingsResponseUsagePromptTokensDetails,
    )
    from .create_external_user_request import CreateExternalUserRequest
    from .create_guardrail_request import CreateGuardrailRequest
    from .create_guardrail_response import CreateGuardrailResponse
    from .create_keys_request import CreateKeysRequest
    from .create_keys_request_external import CreateKeysRequestExternal
    from .create_keys_request_limit_reset import CreateKeysRequestLimitReset
    from .create_keys_response import CreateKeysResponse
    from .create_keys_response_data import CreateKeysResponseData
    from .create_observability_destination_request import CreateObservabilityDestinationRequest
    from .create_observability_destination_request_type import CreateObservabilityDestinationRequestType
    from .create_observability_destination_response import CreateObservabilityDestinationResponse
    from .create_preset_from_inference_response import CreatePresetFromInferenceResponse
    from .create_private_endpoint_request import CreatePrivateEndpointRequest
    from .create_private_endpoint_request_declared_region import CreatePrivateEndpointRequestDeclaredRegion
    from .create_private_endpoint_status_404 import CreatePrivateEndpointStatus404
    from .create_private_endpoint_status_409 import CreatePrivateEndpointStatus409
    from .create_private_endpoint_status_422 import CreatePrivateEndpointStatus422
    from .create_private_endpoint_status_500 import CreatePrivateEndpointStatus500
    from .create_private_endpoint_status_502 import CreatePrivateEndpointStatus502
    from .create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from .create_private_endpoint_validation_failed_response_data import (
        CreatePrivateEndpointValidationFailedResponseData,
    )
    from .create_private_endpoint_validation_failed_response_error import (
        CreatePrivateEndpointValidationFailedResponseError,
    )
    from .create_rerank_request import CreateRerankRequest
    from .create_rerank_request_documents_item_object import CreateRerankRequestDocumentsItemObject
    from .create_rerank_response import CreateRerankResponse
    from .create_rerank_response_results_item import CreateRerankResponseResultsItem
    from .create_rerank_response_results_item_document import CreateRerankResponseResultsItemDocument
    from .create_rerank_response_usage import CreateRerankResponseUsage
    from .create_scim_group_mapping_request import CreateScimGroupMappingRequest
    from .create_scim_group_mapping_request_role import CreateScimGroupMappingRequestRole
    from .create_scim_group_mapping_response import CreateScimGroupMappingResponse
    from .create_scim_sync_job_response import CreateScimSyncJobResponse
    from .create_workspace_request import CreateWorkspaceRequest
    from .create_workspace_request_disabled_server_tools_item import (
        CreateWorkspaceRequestDisabledServerToolsItem,
    )
    from .create_workspace_response import CreateWorkspaceResponse
    from .created_event import CreatedEvent
    from .custom_tool import CustomTool
    from .custom_tool_call_input_delta_event import CustomToolCallInputDeltaEvent
    from .custom_tool_call_input_done_event import CustomToolCallInputDoneEvent
    from .custom_tool_call_item import CustomToolCallItem
    from .custom_tool_call_output_item import CustomToolCallOutputItem
    from .custom_tool_call_output_item_output_item import CustomToolCallOutputItemOutputItem
    from .custom_tool_format import CustomToolFormat
    from .custom_tool_format_grammar import CustomToolFormatGrammar
    from .custom_tool_format_grammar_syntax import CustomToolFormatGrammarSyntax
    from .custom_tool_format_text import CustomToolFormatText
    from .da_benchmark_entry import DABenchmarkEntry
    from .datetime_server_tool import DatetimeServerTool
    from .datetime_server_tool_config import DatetimeServerToolConfig
    from .debug_event import DebugEvent
    from .debug_event_debug import DebugEventDebug
    from .debug_event_debug_timings import DebugEventDebugTimings
    from .debug_event_debug_timings_event import DebugEventDebugTimingsEvent
    from .decisions_box_answer import DecisionsBoxAnswer
    from .decisions_box_answer_box import DecisionsBoxAnswerBox
    from .decisions_box_question import DecisionsBoxQuestion
    from .decisions_choice_answer import DecisionsChoiceAnswer
    from .decisions_choice_question import DecisionsChoiceQuestion
    from .decisions_noul_answer import DecisionsNoulAnswer
    from .decisions_noul_question import DecisionsNoulQuestion
    from .decisions_noul_question_criteria import DecisionsNoulQuestionCriteria
    from .decisions_request import DecisionsRequest
    from .decisions_request_questions_value import DecisionsRequestQuestionsValue
    from .decisions_response import DecisionsResponse
    from .decisions_response_answers_value import DecisionsResponseAnswersValue
    from .decisions_response_usage import DecisionsResponseUsage
    from .decisions_score_answer import DecisionsScoreAnswer
    from .decisions_score_question import DecisionsScoreQuestion
    from .default_parameters import DefaultParameters
    from .deferred_bm_25_search import DeferredBm25Search
    from .deferred_custom_search import DeferredCustomSearch
    from .deferred_regex_search import DeferredRegexSearch
    from .deferred_tools_control import DeferredToolsControl
    from .deferred_tools_search_strategy import DeferredToolsSearchStrategy
    from .delete_byok_key_response import DeleteBYOKKeyResponse
    from .delete_guardrail_response import DeleteGuardrailResponse
    from .delete_keys_response import DeleteKeysResponse
    from .delete_observability_destination_response import DeleteObservabilityDestinationResponse
    from .delete_private_endpoint_draft_only import DeletePrivateEndpointDraftOnly
    from .delete_private_endpoint_response import DeletePrivateEndpointResponse
    from .delete_private_endpoint_response_data import DeletePrivateEndpointResponseData
    from .delete_scim_group_mapping_keep_members_enum import DeleteScimGroupMappingKeepMembersEnum
    from .delete_scim_group_mapping_response import DeleteScimGroupMappingResponse
    from .delete_workspace_budget_response import DeleteWorkspaceBudgetResponse
    from .delete_workspace_response import DeleteWorkspaceResponse
    from .deprecated_route import DeprecatedRoute
    from .easy_input_message import EasyInputMessage
    from .easy_input_message_content_item import EasyInputMessageContentItem
    from .easy_input_message_phase import EasyInputMessagePhase
    from .easy_input_message_role import EasyInputMessageRole
    from .edge_network_timeout_response import EdgeNetworkTimeoutResponse
    from .edge_network_timeout_response_error_data import EdgeNetworkTimeoutResponseErrorData
    from .endpoint_info import EndpointInfo
    from .endpoint_status import EndpointStatus
    from .endpoints_metadata import EndpointsMetadata
    from .enum_capability import EnumCapability
    from .error_availability import ErrorAvailability
    from .error_availability_code import ErrorAvailabilityCode
    from .error_availability_constraint import ErrorAvailabilityConstraint
    from .error_event import ErrorEvent
    from .error_event_error import ErrorEventError
    from .exchange_auth_code_for_api_key_request import ExchangeAuthCodeForAPIKeyRequest
    from .exchange_auth_code_for_api_key_request_code_challenge_method import (
        ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod,
    )
    from .exchange_auth_code_for_api_key_response import ExchangeAuthCodeForAPIKeyResponse
    from .external_user import ExternalUser
    from .external_user_response import ExternalUserResponse
    from .failable_tool_call_status import FailableToolCallStatus
    from .failed_event import FailedEvent
    from .file_citation import FileCitation
    from .file_delete_response import FileDeleteResponse
    from .file_list_response import FileListResponse
    from .file_parser_plugin import FileParserPlugin
    from .file_path import FilePath
    from .file_provider import FileProvider
    from .file_response import FileResponse
    from .file_search_server_tool import FileSearchServerTool
    from .file_search_server_tool_filters import FileSearchServerToolFilters
    from .file_search_server_tool_filters_object import FileSearchServerToolFiltersObject
    from .file_search_server_tool_filters_object_type import FileSearchServerToolFiltersObjectType
    from .file_search_server_tool_ranking_options import FileSearchServerToolRankingOptions
    from .file_search_server_tool_ranking_options_ranker import FileSearchServerToolRankingOptionsRanker
    from .files_server_tool import FilesServerTool
    from .files_server_tool_config import FilesServerToolConfig
    from .finish_reason import FinishReason
    from .forbidden_response import ForbiddenResponse
    from .forbidden_response_error_data import ForbiddenResponseErrorData
    from .format_json_object_config import FormatJsonObjectConfig
    from .format_json_schema_config import FormatJsonSchemaConfig
    from .format_text_config import FormatTextConfig
    from .formats import Formats
    from .frame_image import FrameImage
    from .frame_image_frame_type import FrameImageFrameType
    from .frame_image_image_url import FrameImageImageUrl
    from .free_model_daily_requests import FreeModelDailyRequests
    from .function_call_args_delta_event import FunctionCallArgsDeltaEvent
    from .function_call_args_done_event import FunctionCallArgsDoneEvent
    from .function_call_item import FunctionCallItem
    from .function_call_item_subagent_items_item import FunctionCallItemSubagentItemsItem
    from .function_call_output_item import FunctionCallOutputItem
    from .function_call_output_item_output_item import FunctionCallOutputItemOutputItem
    from .function_tool import FunctionTool
    from .fusion_analysis_result import FusionAnalysisResult
    from .fusion_analysis_result_contradictions_item import FusionAnalysisResultContradictionsItem
    from .fusion_analysis_result_contradictions_item_stances_item import (
        FusionAnalysisResultContradictionsItemStancesItem,
    )
    from .fusion_analysis_result_partial_coverage_item import FusionAnalysisResultPartialCoverageItem
    from .fusion_analysis_result_unique_insights_item import FusionAnalysisResultUniqueInsightsItem
    from .fusion_call_analysis_completed_event import FusionCallAnalysisCompletedEvent
    from .fusion_call_analysis_in_progress_event import FusionCallAnalysisInProgressEvent
    from .fusion_call_completed_event import FusionCallCompletedEvent
    from .fusion_call_in_progress_event import FusionCallInProgressEvent
    from .fusion_call_panel_added_event import FusionCallPanelAddedEvent
    from .fusion_call_panel_completed_event import FusionCallPanelCompletedEvent
    from .fusion_call_panel_delta_event import FusionCallPanelDeltaEvent
    from .fusion_call_panel_failed_event import FusionCallPanelFailedEvent
    from .fusion_call_panel_reasoning_delta_event import FusionCallPanelReasoningDeltaEvent
    from .fusion_plugin import FusionPlugin
    from .fusion_plugin_preset import FusionPluginPreset
    from .fusion_plugin_tools_item import FusionPluginToolsItem
    from .fusion_server_tool_config import FusionServerToolConfig
    from .fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning
    from .fusion_server_tool_config_reasoning_effort import FusionServerToolConfigReasoningEffort
    from .fusion_server_tool_config_tools_item import FusionServerToolConfigToolsItem
    from .fusion_server_tool_open_router import FusionServerToolOpenRouter
    from .fusion_source import FusionSource
    from .gateway_timeout_response import GatewayTimeoutResponse
    from .gateway_timeout_response_error_data import GatewayTimeoutResponseErrorData
    from .generation_content_data import GenerationContentData
    from .generation_content_data_input import GenerationContentDataInput
    from .generation_content_data_input_object_1 import GenerationContentDataInputObject1
    from .generation_content_data_input_object_2 import GenerationContentDataInputObject2
    from .generation_content_data_output import GenerationContentDataOutput
    from .generation_content_error import GenerationContentError
    from .generation_content_error_attempt import GenerationContentErrorAttempt
    from .generation_content_response import GenerationContentResponse
    from .generation_response import GenerationResponse
    from .generation_response_data import GenerationResponseData
    from .generation_response_data_api_type import GenerationResponseDataApiType
    from .generation_response_data_data_region import GenerationResponseDataDataRegion
    from .get_analytics_meta_response import GetAnalyticsMetaResponse
    from .get_analytics_meta_response_data import GetAnalyticsMetaResponseData
    from .get_analytics_meta_response_data_dimensions_item import GetAnalyticsMetaResponseDataDimensionsItem
    from .get_analytics_meta_response_data_granularities_item import (
        GetAnalyticsMetaResponseDataGranularitiesItem,
    )
    from .get_analytics_meta_response_data_granularities_item_name import (
        GetAnalyticsMetaResponseDataGranularitiesItemName,
    )
    from .get_analytics_meta_response_data_metrics_item import GetAnalyticsMetaResponseDataMetricsItem
    from .get_analytics_meta_response_data_metrics_item_display_format import (
        GetAnalyticsMetaResponseDataMetricsItemDisplayFormat,
    )
    from .get_analytics_meta_response_data_operators_item import GetAnalyticsMetaResponseDataOperatorsItem
    from .get_analytics_meta_response_data_operators_item_name import (
        GetAnalyticsMetaResponseDataOperatorsItemName,
    )
    from .get_analytics_meta_response_data_operators_item_value_type import (
        GetAnalyticsMetaResponseDataOperatorsItemValueType,
    )
    from .get_app_rankings_category import GetAppRankingsCategory
    from .get_app_rankings_sort import GetAppRankingsSort
    from .get_app_rankings_subcategory import GetAppRankingsSubcategory
    from .get_benchmarks_arena import GetBenchmarksArena
    from .get_benchmarks_benchmark_type import GetBenchmarksBenchmarkType
    from .get_benchmarks_search_surface import GetBenchmarksSearchSurface
    from .get_benchmarks_source import GetBenchmarksSource
    from .get_benchmarks_task_type import GetBenchmarksTaskType
    from .get_byok_key_response import GetBYOKKeyResponse
    from .get_credits_response import GetCreditsResponse
    from .get_credits_response_data import GetCreditsResponseData
    from .get_current_key_response import GetCurrentKeyResponse
    from .get_current_key_response_data import GetCurrentKeyResponseData
    from .get_current_key_response_data_allowed_data_regions_item import (
        GetCurrentKeyResponseDataAllowedDataRegionsItem,
    )
    from .get_current_key_response_data_rate_limit import GetCurrentKeyResponseDataRateLimit
    from .get_guardrail_response import GetGuardrailResponse
    from .get_key_response import GetKeyResponse
    from .get_key_response_data import GetKeyResponseData
    from .get_models_category import GetModelsCategory
    from .get_models_distillable import GetModelsDistillable
    from .get_models_region import GetModelsRegion
    from .get_models_sort import GetModelsSort
    from .get_observability_destination_response import GetObservabilityDestinationResponse
    from .get_organization_settings_response import GetOrganizationSettingsResponse
    from .get_preset_response import GetPresetResponse
    from .get_preset_version_response import GetPresetVersionResponse
    from .get_rankings_daily_category import GetRankingsDailyCategory
    from .get_rankings_daily_context_bucket import GetRankingsDailyContextBucket
    from .get_rankings_daily_language_type import GetRankingsDailyLanguageType
    from .get_rankings_daily_modality import GetRankingsDailyModality
    from .get_rankings_daily_period import GetRankingsDailyPeriod
    from .get_scim_group_mapping_response import GetScimGroupMappingResponse
    from .get_scim_sync_job_response import GetScimSyncJobResponse
    from .get_session_cost_turn_range import GetSessionCostTurnRange
    from .get_tool_response import GetToolResponse
    from .get_workspace_budget_response import GetWorkspaceBudgetResponse
    from .get_workspace_response import GetWorkspaceResponse
    from .gone_response import GoneResponse
    from .gone_response_error_data import GoneResponseErrorData
    from .guardrail import Guardrail
    from .guardrail_data_region import GuardrailDataRegion
    from .guardrail_interval import GuardrailInterval
    from .image_config import ImageConfig
    from .image_endpoint import ImageEndpoint
    from .image_gen_call_completed_event import ImageGenCallCompletedEvent
    from .image_gen_call_generating_event import ImageGenCallGeneratingEvent
    from .image_gen_call_in_progress_event import ImageGenCallInProgressEvent
    from .image_gen_call_partial_image_event import ImageGenCallPartialImageEvent
    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent
    from .image_gen_stream_error_event import ImageGenStreamErrorEvent
    from .image_gen_stream_error_event_error import ImageGenStreamErrorEventError
    from .image_gen_text_chunk_event import ImageGenTextChunkEvent
    from .image_gen_text_chunk_event_phase import ImageGenTextChunkEventPhase
    from .image_generation_provider_preferences import ImageGenerationProviderPreferences
    from .image_generation_request import ImageGenerationRequest
    from .image_generation_request_aspect_ratio import ImageGenerationRequestAspectRatio
    from .image_generation_request_background import ImageGenerationRequestBackground
    from .image_generation_request_output_format import ImageGenerationRequestOutputFormat
    from .image_generation_request_quality import ImageGenerationRequestQuality
    from .image_generation_request_resolution import ImageGenerationRequestResolution
    from .image_generation_response import ImageGenerationResponse
    from .image_generation_response_data_item import ImageGenerationResponseDataItem
    from .image_generation_server_tool import ImageGenerationServerTool
    from .image_generation_server_tool_background import ImageGenerationServerToolBackground
    from .image_generation_server_tool_config import ImageGenerationServerToolConfig
    from .image_generation_server_tool_input_fidelity import ImageGenerationServerToolInputFidelity
    from .image_generation_server_tool_input_image_mask import ImageGenerationServerToolInputImageMask
    from .image_generation_server_tool_moderation import ImageGenerationServerToolModeration
    from .image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from .image_generation_server_tool_output_format import ImageGenerationServerToolOutputFormat
    from .image_generation_server_tool_quality import ImageGenerationServerToolQuality
    from .image_generation_status import ImageGenerationStatus
    from .image_generation_usage import ImageGenerationUsage
    from .image_generation_usage_completion_tokens_details import ImageGenerationUsageCompletionTokensDetails
    from .image_generation_usage_prompt_tokens_details import ImageGenerationUsagePromptTokensDetails
    from .image_generation_usage_server_tool_use import ImageGenerationUsageServerToolUse
    from .image_input_modality import ImageInputModality
    from .image_model_architecture import ImageModelArchitecture
    from .image_model_endpoints_response import ImageModelEndpointsResponse
    from .image_model_list_item import ImageModelListItem
    from .image_models_list_response import ImageModelsListResponse
    from .image_output_modality import ImageOutputModality
    from .image_pricing_entry import ImagePricingEntry
    from .image_pricing_entry_billable import ImagePricingEntryBillable
    from .image_pricing_entry_unit import ImagePricingEntryUnit
    from .image_streaming_response import ImageStreamingResponse
    from .image_streaming_response_data import ImageStreamingResponseData
    from .in_progress_event import InProgressEvent
    from .incomplete_details import IncompleteDetails
    from .incomplete_details_reason import IncompleteDetailsReason
    from .incomplete_event import IncompleteEvent
    from .input_audio import InputAudio
    from .input_audio_input_audio import InputAudioInputAudio
    from .input_audio_input_audio_format import InputAudioInputAudioFormat
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_image_detail import InputImageDetail
    from .input_message_item import InputMessageItem
    from .input_message_item_content_item import InputMessageItemContentItem
    from .input_message_item_role import InputMessageItemRole
    from .input_modality import InputModality
    from .input_reference import InputReference
    from .input_text import InputText
    from .input_video import InputVideo
    from .input_video_processing import InputVideoProcessing
    from .inputs import Inputs
    from .inputs_item import InputsItem
    from .inputs_item_message import InputsItemMessage
    from .inputs_item_message_content_item import InputsItemMessageContentItem
    from .inputs_item_message_phase import InputsItemMessagePhase
    from .inputs_item_message_status import InputsItemMessageStatus
    from .inputs_item_reasoning import InputsItemReasoning
    from .inputs_item_reasoning_status import InputsItemReasoningStatus
    from .instruct_type import InstructType
    from .internal_server_response import InternalServerResponse
    from .internal_server_response_error_data import InternalServerResponseErrorData
    from .item_reference_item import ItemReferenceItem
    from .jev_router_plugin import JevRouterPlugin
    from .key_assignment import KeyAssignment
    from .key_budget import KeyBudget
    from .key_budget_reset_interval import KeyBudgetResetInterval
    from .key_budget_scope import KeyBudgetScope
    from .legacy_chat_content_video import LegacyChatContentVideo
    from .legacy_chat_content_video_input import LegacyChatContentVideoInput
    from .legacy_chat_content_video_input_processing import LegacyChatContentVideoInputProcessing
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool
    from .list_byok_keys_provider import ListBYOKKeysProvider
    from .list_byok_keys_response import ListBYOKKeysResponse
    from .list_endpoints_response import ListEndpointsResponse
    from .list_endpoints_response_architecture import ListEndpointsResponseArchitecture
    from .list_endpoints_zdr_response import ListEndpointsZdrResponse
    from .list_external_users_response import ListExternalUsersResponse
    from .list_files_order import ListFilesOrder
    from .list_guardrails_response import ListGuardrailsResponse
    from .list_intern_connections_response import ListInternConnectionsResponse
    from .list_intern_connections_response_data_item import ListInternConnectionsResponseDataItem
    from .list_key_assignments_response import ListKeyAssignmentsResponse
    from .list_keys_response import ListKeysResponse
    from .list_keys_response_data_item import ListKeysResponseDataItem
    from .list_member_assignments_response import ListMemberAssignmentsResponse
    from .list_model_endpoints_response import ListModelEndpointsResponse
    from .list_models_user_sort import ListModelsUserSort
    from .list_observability_destinations_response import ListObservabilityDestinationsResponse
    from .list_organization_members_response import ListOrganizationMembersResponse
    from .list_organization_members_response_data_item import ListOrganizationMembersResponseDataItem
    from .list_organization_members_response_data_item_role import ListOrganizationMembersResponseDataItemRole
    from .list_preset_versions_response import ListPresetVersionsResponse
    from .list_presets_response import ListPresetsResponse
    from .list_private_endpoints_response import ListPrivateEndpointsResponse
    from .list_providers_response import ListProvidersResponse
    from .list_providers_response_data_item import ListProvidersResponseDataItem
    from .list_providers_response_data_item_datacenters_item import (
        ListProvidersResponseDataItemDatacentersItem,
    )
    from .list_providers_response_data_item_headquarters import ListProvidersResponseDataItemHeadquarters
    from .list_scim_group_mappings_response import ListScimGroupMappingsResponse
    from .list_scim_groups_response import ListScimGroupsResponse
    from .list_tools_api_format import ListToolsApiFormat
    from .list_tools_response import ListToolsResponse
    from .list_tools_response_links import ListToolsResponseLinks
    from .list_workspace_budgets_response import ListWorkspaceBudgetsResponse
    from .list_workspace_members_response import ListWorkspaceMembersResponse
    from .list_workspaces_response import ListWorkspacesResponse
    from .local_shell_call_item import LocalShellCallItem
    from .local_shell_call_item_action import LocalShellCallItemAction
    from .local_shell_call_output_item import LocalShellCallOutputItem
    from .managed_private_endpoint import ManagedPrivateEndpoint
    from .managed_private_endpoint_response import ManagedPrivateEndpointResponse
    from .mcp_approval_request_item import McpApprovalRequestItem
    from .mcp_approval_response_item import McpApprovalResponseItem
    from .mcp_call_item import McpCallItem
    from .mcp_http_error import McpHTTPError
    from .mcp_list_tools_item import McpListToolsItem
    from .mcp_list_tools_item_tools_item import McpListToolsItemToolsItem
    from .mcp_protocol_error import McpProtocolError
    from .mcp_server_tool import McpServerTool
    from .mcp_server_tool_allowed_tools_object import McpServerToolAllowedToolsObject
    from .mcp_server_tool_connector_id import McpServerToolConnectorId
    from .mcp_server_tool_require_approval_enum import McpServerToolRequireApprovalEnum
    from .mcp_server_tool_require_approval_object import McpServerToolRequireApprovalObject
    from .mcp_server_tool_require_approval_object_always import McpServerToolRequireApprovalObjectAlways
    from .mcp_server_tool_require_approval_object_never import McpServerToolRequireApprovalObjectNever
    from .mcp_tool_call_error import McpToolCallError
    from .mcp_tool_execution_error import McpToolExecutionError
    from .member_assignment import MemberAssignment
    from .messages_advisor_tool_result_block import MessagesAdvisorToolResultBlock
    from .messages_bash_tool_result_block import MessagesBashToolResultBlock
    from .messages_bash_tool_result_block_files_item import MessagesBashToolResultBlockFilesItem
    from .messages_content_block_delta_event import MessagesContentBlockDeltaEvent
    from .messages_content_block_delta_event_delta import MessagesContentBlockDeltaEventDelta
    from .messages_content_block_delta_event_delta_citations_delta import (
        MessagesContentBlockDeltaEventDeltaCitationsDelta,
    )
    from .messages_content_block_delta_event_delta_citations_delta_citation import (
        MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation,
    )
    from .messages_content_block_delta_event_delta_compaction_delta import (
        MessagesContentBlockDeltaEventDeltaCompactionDelta,
    )
    from .messages_content_block_delta_event_delta_input_json_delta import (
        MessagesContentBlockDeltaEventDeltaInputJsonDelta,
    )
    from .messages_content_block_delta_event_delta_signature_delta import (
        MessagesContentBlockDeltaEventDeltaSignatureDelta,
    )
    from .messages_content_block_delta_event_delta_text_delta import (
        MessagesContentBlockDeltaEventDeltaTextDelta,
    )
    from .messages_content_block_delta_event_delta_thinking_delta import (
        MessagesContentBlockDeltaEventDeltaThinkingDelta,
    )
    from .messages_content_block_start_event import MessagesContentBlockStartEvent
    from .messages_content_block_start_event_content_block import MessagesContentBlockStartEventContentBlock
    from .messages_content_block_start_event_content_block_compaction import (
        MessagesContentBlockStartEventContentBlockCompaction,
    )
    from .messages_content_block_stop_event import MessagesContentBlockStopEvent
    from .messages_delta_event import MessagesDeltaEvent
    from .messages_delta_event_delta import MessagesDeltaEventDelta
    from .messages_delta_event_usage import MessagesDeltaEventUsage
    from .messages_delta_event_usage_server_tool_use import MessagesDeltaEventUsageServerToolUse
    from .messages_error_event import MessagesErrorEvent
    from .messages_error_event_error import MessagesErrorEventError
    from .messages_fallback_param import MessagesFallbackParam
    from .messages_message_param import MessagesMessageParam
    from .messages_message_param_content_item import MessagesMessageParamContentItem
    from .messages_message_param_content_item_compaction import MessagesMessageParamContentItemCompaction
    from .messages_message_param_content_item_redacted_thinking import (
        MessagesMessageParamContentItemRedactedThinking,
    )
    from .messages_message_param_content_item_server_tool_use import (
        MessagesMessageParamContentItemServerToolUse,
    )
    from .messages_message_param_content_item_thinking import MessagesMessageParamContentItemThinking
    from .messages_message_param_content_item_tool_result import MessagesMessageParamContentItemToolResult
    from .messages_message_param_content_item_tool_result_content_item import (
        MessagesMessageParamContentItemToolResultContentItem,
    )
    from .messages_message_param_content_item_tool_use import MessagesMessageParamContentItemToolUse
    from .messages_message_param_content_item_web_search_tool_result import (
        MessagesMessageParamContentItemWebSearchToolResult,
    )
    from .messages_message_param_content_web_search_tool_result_error import (
        MessagesMessageParamContentWebSearchToolResultError,
    )
    from .messages_message_param_content_web_search_tool_result_error_error_code import (
        MessagesMessageParamContentWebSearchToolResultErrorErrorCode,
    )
    from .messages_message_param_item_tool_result_content_item_tool_reference import (
        MessagesMessageParamItemToolResultContentItemToolReference,
    )
    from .messages_message_param_role import MessagesMessageParamRole
    from .messages_output_config import MessagesOutputConfig
    from .messages_output_config_effort import MessagesOutputConfigEffort
    from .messages_output_config_format import MessagesOutputConfigFormat
    from .messages_output_config_task_budget import MessagesOutputConfigTaskBudget
    from .messages_ping_event import MessagesPingEvent
    from .messages_request import MessagesRequest
    from .messages_request_context_management import MessagesRequestContextManagement
    from .messages_request_context_management_edits_item import MessagesRequestContextManagementEditsItem
    from .messages_request_context_management_edits_item_compact_20260112 import (
        MessagesRequestContextManagementEditsItemCompact20260112,
    )
    from .messages_request_edits_item_clear_thinking_20251015 import (
        MessagesRequestEditsItemClearThinking20251015,
    )
    from .messages_request_edits_item_clear_thinking_20251015_keep import (
        MessagesRequestEditsItemClearThinking20251015Keep,
    )
    from .messages_request_edits_item_clear_thinking_20251015_keep_all import (
        MessagesRequestEditsItemClearThinking20251015KeepAll,
    )
    from .messages_request_edits_item_clear_tool_uses_20250919 import (
        MessagesRequestEditsItemClearToolUses20250919,
    )
    from .messages_request_edits_item_clear_tool_uses_20250919_trigger import (
        MessagesRequestEditsItemClearToolUses20250919Trigger,
    )
    from .messages_request_metadata import MessagesRequestMetadata
    from .messages_request_plugins_item import MessagesRequestPluginsItem
    from .messages_request_thinking import MessagesRequestThinking
    from .messages_request_thinking_adaptive import MessagesRequestThinkingAdaptive
    from .messages_request_thinking_between_tools import MessagesRequestThinkingBetweenTools
    from .messages_request_thinking_disabled import MessagesRequestThinkingDisabled
    from .messages_request_thinking_enabled import MessagesRequestThinkingEnabled
    from .messages_request_tool_choice import MessagesRequestToolChoice
    from .messages_request_tool_choice_any import MessagesRequestToolChoiceAny
    from .messages_request_tool_choice_auto import MessagesRequestToolChoiceAuto
    from .messages_request_tool_choice_none import MessagesRequestToolChoiceNone
    from .messages_request_tool_choice_tool import MessagesRequestToolChoiceTool
    from .messages_request_tools_item import MessagesRequestToolsItem
    from .messages_request_tools_item_advisor_20260301 import MessagesRequestToolsItemAdvisor20260301
    from .messages_request_tools_item_bash_20250124 import MessagesRequestToolsItemBash20250124
    from .messages_request_tools_item_custom import MessagesRequestToolsItemCustom
    from .messages_request_tools_item_custom_input_schema import MessagesRequestToolsItemCustomInputSchema
    from .messages_request_tools_item_object import MessagesRequestToolsItemObject
    from .messages_request_tools_item_text_editor_20250124 import MessagesRequestToolsItemTextEditor20250124
    from .messages_request_tools_item_web_search_20250305 import MessagesRequestToolsItemWebSearch20250305
    from .messages_request_tools_item_web_search_20260209 import MessagesRequestToolsItemWebSearch20260209
    from .messages_result import MessagesResult
    from .messages_result_context_management import MessagesResultContextManagement
    from .messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem,
    )
    from .messages_result_usage import MessagesResultUsage
    from .messages_search_models_server_tool import MessagesSearchModelsServerTool
    from .messages_shell_tool_result_block import MessagesShellToolResultBlock
    from .messages_shell_tool_result_block_files_item import MessagesShellToolResultBlockFilesItem
    from .messages_start_event import MessagesStartEvent
    from .messages_start_event_message import MessagesStartEventMessage
    from .messages_start_event_message_provider import MessagesStartEventMessageProvider
    from .messages_start_event_message_usage import MessagesStartEventMessageUsage
    from .messages_stop_event import MessagesStopEvent
    from .messages_stream_events import MessagesStreamEvents
    from .messages_streaming_response import MessagesStreamingResponse
    from .messages_tool_addition_block import MessagesToolAdditionBlock
    from .messages_tool_addition_block_tool import MessagesToolAdditionBlockTool
    from .messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference,
    )
    from .messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference,
    )
    from .messages_tool_addition_block_tool_tool_definition import MessagesToolAdditionBlockToolToolDefinition
    from .messages_tool_addition_block_tool_tool_reference import MessagesToolAdditionBlockToolToolReference
    from .messages_tool_removal_block import MessagesToolRemovalBlock
    from .messages_tool_removal_block_tool import MessagesToolRemovalBlockTool
    from .messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference,
    )
    from .messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference,
    )
    from .messages_tool_removal_block_tool_tool_reference import MessagesToolRemovalBlockToolToolReference
    from .metadata_level import MetadataLevel
    from .model import Model
    from .model_alias_target import ModelAliasTarget
    from .model_architecture import ModelArchitecture
    from .model_benchmarks import ModelBenchmarks
    from .model_group import ModelGroup
    from .model_links import ModelLinks
    from .model_name import ModelName
    from .model_reasoning import ModelReasoning
    from .model_response import ModelResponse
    from .models_count_response import ModelsCountResponse
    from .models_count_response_data import ModelsCountResponseData
    from .models_list_response import ModelsListResponse
    from .models_list_response_data import ModelsListResponseData
    from .models_list_response_links import ModelsListResponseLinks
    from .moderation_plugin import ModerationPlugin
    from .multimodal_media import MultimodalMedia
    from .namespace_function_tool import NamespaceFunctionTool
    from .namespace_function_tool_allowed_callers_item import NamespaceFunctionToolAllowedCallersItem
    from .namespace_tool import NamespaceTool
    from .namespace_tool_tools_item import NamespaceToolToolsItem
    from .not_found_response import NotFoundResponse
    from .not_found_response_error_data import NotFoundResponseErrorData
    from .o_auth_error_response import OAuthErrorResponse
    from .o_auth_error_response_error import OAuthErrorResponseError
    from .o_auth_jwks import OAuthJwks
    from .o_auth_jwks_keys_item import OAuthJwksKeysItem
    from .observability_arize_destination import ObservabilityArizeDestination
    from .observability_arize_destination_config import ObservabilityArizeDestinationConfig
    from .observability_braintrust_destination import ObservabilityBraintrustDestination
    from .observability_braintrust_destination_config import ObservabilityBraintrustDestinationConfig
    from .observability_clickhouse_destination import ObservabilityClickhouseDestination
    from .observability_clickhouse_destination_config import ObservabilityClickhouseDestinationConfig
    from .observability_data_region import ObservabilityDataRegion
    from .observability_data_region_input import ObservabilityDataRegionInput
    from .observability_datadog_destination import ObservabilityDatadogDestination
    from .observability_datadog_destination_config import ObservabilityDatadogDestinationConfig
    from .observability_destination import ObservabilityDestination
    from .observability_filter_rule_group import ObservabilityFilterRuleGroup
    from .observability_filter_rule_group_logic import ObservabilityFilterRuleGroupLogic
    from .observability_filter_rule_group_rules_item import ObservabilityFilterRuleGroupRulesItem
    from .observability_filter_rule_group_rules_item_field import ObservabilityFilterRuleGroupRulesItemField
    from .observability_filter_rule_group_rules_item_operator import (
        ObservabilityFilterRuleGroupRulesItemOperator,
    )
    from .observability_filter_rules_config import ObservabilityFilterRulesConfig
    from .observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable
    from .observability_grafana_destination import ObservabilityGrafanaDestination
    from .observability_grafana_destination_config import ObservabilityGrafanaDestinationConfig
    from .observability_langfuse_destination import ObservabilityLangfuseDestination
    from .observability_langfuse_destination_config import ObservabilityLangfuseDestinationConfig
    from .observability_langsmith_destination import ObservabilityLangsmithDestination
    from .observability_langsmith_destination_config import ObservabilityLangsmithDestinationConfig
    from .observability_newrelic_destination import ObservabilityNewrelicDestination
    from .observability_newrelic_destination_config import ObservabilityNewrelicDestinationConfig
    from .observability_newrelic_destination_config_region import ObservabilityNewrelicDestinationConfigRegion
    from .observability_opik_destination import ObservabilityOpikDestination
    from .observability_opik_destination_config import ObservabilityOpikDestinationConfig
    from .observability_otel_collector_destination import ObservabilityOtelCollectorDestination
    from .observability_otel_collector_destination_config import ObservabilityOtelCollectorDestinationConfig
    from .observability_posthog_destination import ObservabilityPosthogDestination
    from .observability_posthog_destination_config import ObservabilityPosthogDestinationConfig
    from .observability_ramp_destination import ObservabilityRampDestination
    from .observability_ramp_destination_config import ObservabilityRampDestinationConfig
    from .observability_s3_destination import ObservabilityS3Destination
    from .observability_s3_destination_config import ObservabilityS3DestinationConfig
    from .observability_s3_destination_config_auth_mode import ObservabilityS3DestinationConfigAuthMode
    from .observability_s3_destination_config_provider import ObservabilityS3DestinationConfigProvider
    from .observability_sentry_destination import ObservabilitySentryDestination
    from .observability_sentry_destination_config import ObservabilitySentryDestinationConfig
    from .observability_snowflake_destination import ObservabilitySnowflakeDestination
    from .observability_snowflake_destination_config import ObservabilitySnowflakeDestinationConfig
    from .observability_weave_destination import ObservabilityWeaveDestination
    from .observability_weave_destination_config import ObservabilityWeaveDestinationConfig
    from .observability_webhook_destination import ObservabilityWebhookDestination
    from .observability_webhook_destination_config import ObservabilityWebhookDestinationConfig
    from .observability_webhook_destination_config_method import ObservabilityWebhookDestinationConfigMethod
    from .open_ai_file import OpenAIFile
    from .open_ai_file_deleted import OpenAIFileDeleted
    from .open_ai_file_list import OpenAIFileList
    from .open_ai_file_purpose import OpenAIFilePurpose
    from .open_ai_response_custom_tool_call import OpenAIResponseCustomToolCall
    from .open_ai_response_custom_tool_call_output import OpenAIResponseCustomToolCallOutput
    from .open_ai_response_custom_tool_call_output_output_item import (
        OpenAIResponseCustomToolCallOutputOutputItem,
    )
    from .open_ai_response_function_tool_call import OpenAIResponseFunctionToolCall
    from .open_ai_response_function_tool_call_output import OpenAIResponseFunctionToolCallOutput
    from .open_ai_response_function_tool_call_output_output_item import (
        OpenAIResponseFunctionToolCallOutputOutputItem,
    )
    from .open_ai_response_function_tool_call_subagent_items_item import (
        OpenAIResponseFunctionToolCallSubagentItemsItem,
    )
    from .open_ai_response_input_message_item import OpenAIResponseInputMessageItem
    from .open_ai_response_input_message_item_content_item import OpenAIResponseInputMessageItemContentItem
    from .open_ai_response_input_message_item_role import OpenAIResponseInputMessageItemRole
    from .open_ai_responses_annotation import OpenAIResponsesAnnotation
    from .open_ai_responses_code_interpreter_call_code_delta import (
        OpenAIResponsesCodeInterpreterCallCodeDelta,
    )
    from .open_ai_responses_code_interpreter_call_code_done import OpenAIResponsesCodeInterpreterCallCodeDone
    from .open_ai_responses_code_interpreter_call_completed import OpenAIResponsesCodeInterpreterCallCompleted
    from .open_ai_responses_code_interpreter_call_in_progress import (
        OpenAIResponsesCodeInterpreterCallInProgress,
    )
    from .open_ai_responses_code_interpreter_call_interpreting import (
        OpenAIResponsesCodeInterpreterCallInterpreting,
    )
    from .open_ai_responses_image_gen_call_completed import OpenAIResponsesImageGenCallCompleted
    from .open_ai_responses_image_gen_call_generating import OpenAIResponsesImageGenCallGenerating
    from .open_ai_responses_image_gen_call_in_progress import OpenAIResponsesImageGenCallInProgress
    from .open_ai_responses_image_gen_call_partial_image import OpenAIResponsesImageGenCallPartialImage
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .open_ai_responses_response_status import OpenAIResponsesResponseStatus
    from .open_ai_responses_search_completed import OpenAIResponsesSearchCompleted
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from .open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
    from .open_ai_responses_tool_choice_enum import OpenAIResponsesToolChoiceEnum
    from .open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
    from .open_ai_responses_tool_choice_object import OpenAIResponsesToolChoiceObject
    from .open_ai_responses_tool_choice_object_type import OpenAIResponsesToolChoiceObjectType
    from .open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
    from .open_ai_responses_truncation import OpenAIResponsesTruncation
    from .open_ai_responses_usage import OpenAIResponsesUsage
    from .open_ai_responses_usage_input_tokens_details import OpenAIResponsesUsageInputTokensDetails
    from .open_ai_responses_usage_output_tokens_details import OpenAIResponsesUsageOutputTokensDetails
    from .open_ai_responses_web_search_call_in_progress import OpenAIResponsesWebSearchCallInProgress
    from .open_ai_responses_web_search_call_searching import OpenAIResponsesWebSearchCallSearching
    from .open_responses_created_event import OpenResponsesCreatedEvent
    from .open_responses_error_metadata import OpenResponsesErrorMetadata
    from .open_responses_error_metadata_alignment import OpenResponsesErrorMetadataAlignment
    from .open_responses_in_progress_event import OpenResponsesInProgressEvent
    from .open_responses_log_probs import OpenResponsesLogProbs
    from .open_responses_result import OpenResponsesResult
    from .open_responses_result_tools_item import OpenResponsesResultToolsItem
    from .open_responses_result_tools_item_function import OpenResponsesResultToolsItemFunction
    from .open_responses_result_tools_item_function_allowed_callers_item import (
        OpenResponsesResultToolsItemFunctionAllowedCallersItem,
    )
    from .open_responses_top_logprobs import OpenResponsesTopLogprobs
    from .open_router_file import OpenRouterFile
    from .open_router_file_deleted import OpenRouterFileDeleted
    from .open_router_file_list import OpenRouterFileList
    from .open_router_metadata import OpenRouterMetadata
    from .open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from .or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from .or_anthropic_bash_tool_result_files_item import ORAnthropicBashToolResultFilesItem
    from .or_anthropic_content_block import ORAnthropicContentBlock
    from .or_anthropic_nullable_caller import ORAnthropicNullableCaller
    from .or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from .or_anthropic_shell_tool_result import ORAnthropicShellToolResult
    from .or_anthropic_shell_tool_result_files_item import ORAnthropicShellToolResultFilesItem
    from .or_anthropic_stop_reason import ORAnthropicStopReason
    from .or_anthropic_tool_search_result import ORAnthropicToolSearchResult
    from .or_anthropic_tool_search_result_param import ORAnthropicToolSearchResultParam
    from .organization_settings import OrganizationSettings
    from .output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from .output_apply_patch_call_item import OutputApplyPatchCallItem
    from .output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from .output_armor_blocked_item import OutputArmorBlockedItem
    from .output_bash_server_tool_item import OutputBashServerToolItem
    from .output_bash_server_tool_item_files_item import OutputBashServerToolItemFilesItem
    from .output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from .output_code_interpreter_call_item_outputs_item import OutputCodeInterpreterCallItemOutputsItem
    from .output_code_interpreter_call_item_status import OutputCodeInterpreterCallItemStatus
    from .output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from .output_computer_call_item import OutputComputerCallItem
    from .output_computer_call_item_pending_safety_checks_item import (
        OutputComputerCallItemPendingSafetyChecksItem,
    )
    from .output_computer_call_item_status import OutputComputerCallItemStatus
    from .output_custom_tool_call_item import OutputCustomToolCallItem
    from .output_custom_tool_call_item_status import OutputCustomToolCallItemStatus
    from .output_datetime_item import OutputDatetimeItem
    from .output_file_search_call_item import OutputFileSearchCallItem
    from .output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from .output_files_server_tool_item import OutputFilesServerToolItem
    from .output_function_call_item import OutputFunctionCallItem
    from .output_function_call_item_status import OutputFunctionCallItemStatus
    from .output_function_call_item_subagent_items_item import OutputFunctionCallItemSubagentItemsItem
    from .output_fusion_server_tool_item import OutputFusionServerToolItem
    from .output_fusion_server_tool_item_failed_models_item import OutputFusionServerToolItemFailedModelsItem
    from .output_fusion_server_tool_item_responses_item import OutputFusionServerToolItemResponsesItem
    from .output_image_generation_call_item import OutputImageGenerationCallItem
    from .output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from .output_item_added_event import OutputItemAddedEvent
    from .output_item_added_event_item import OutputItemAddedEventItem
    from .output_item_apply_patch_call import OutputItemApplyPatchCall
    from .output_item_apply_patch_call_operation import OutputItemApplyPatchCallOperation
    from .output_item_apply_patch_call_status import OutputItemApplyPatchCallStatus
    from .output_item_code_interpreter_call import OutputItemCodeInterpreterCall
    from .output_item_code_interpreter_call_outputs_item import OutputItemCodeInterpreterCallOutputsItem
    from .output_item_code_interpreter_call_status import OutputItemCodeInterpreterCallStatus
    from .output_item_custom_tool_call import OutputItemCustomToolCall
    from .output_item_custom_tool_call_status import OutputItemCustomToolCallStatus
    from .output_item_done_event import OutputItemDoneEvent
    from .output_item_done_event_item import OutputItemDoneEventItem
    from .output_item_file_search_call import OutputItemFileSearchCall
    from .output_item_function_call import OutputItemFunctionCall
    from .output_item_function_call_status import OutputItemFunctionCallStatus
    from .output_item_image_generation_call import OutputItemImageGenerationCall
    from .output_item_reasoning import OutputItemReasoning
    from .output_item_reasoning_status import OutputItemReasoningStatus
    from .output_item_web_search_call import OutputItemWebSearchCall
    from .output_item_web_search_call_action import OutputItemWebSearchCallAction
    from .output_item_web_search_call_action_find_in_page import OutputItemWebSearchCallActionFindInPage
    from .output_item_web_search_call_action_open_page import OutputItemWebSearchCallActionOpenPage
    from .output_item_web_search_call_action_search import OutputItemWebSearchCallActionSearch
    from .output_items import OutputItems
    from .output_mcp_server_tool_item import OutputMcpServerToolItem
    from .output_memory_server_tool_item import OutputMemoryServerToolItem
    from .output_memory_server_tool_item_action import OutputMemoryServerToolItemAction
    from .output_message import OutputMessage
    from .output_message_content_item import OutputMessageContentItem
    from .output_message_item import OutputMessageItem
    from .output_message_item_content_item import OutputMessageItemContentItem
    from .output_message_item_phase import OutputMessageItemPhase
    from .output_message_item_status import OutputMessageItemStatus
    from .output_message_phase import OutputMessagePhase
    from .output_message_status import OutputMessageStatus
    from .output_modality import OutputModality
    from .output_modality_enum import OutputModalityEnum
    from .output_reasoning_item import OutputReasoningItem
    from .output_reasoning_item_status import OutputReasoningItemStatus
    from .output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from .output_shell_call_item import OutputShellCallItem
    from .output_shell_call_item_action import OutputShellCallItemAction
    from .output_shell_call_output_item import OutputShellCallOutputItem
    from .output_shell_call_output_item_files_item import OutputShellCallOutputItemFilesItem
    from .output_shell_server_tool_item import OutputShellServerToolItem
    from .output_shell_server_tool_item_action import OutputShellServerToolItemAction
    from .output_shell_server_tool_item_files_item import OutputShellServerToolItemFilesItem
    from .output_subagent_server_tool_item import OutputSubagentServerToolItem
    from .output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from .output_text_editor_server_tool_item_command import OutputTextEditorServerToolItemCommand
    from .output_tool_search_call_item import OutputToolSearchCallItem
    from .output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from .output_tool_search_server_tool_item_matches_item import OutputToolSearchServerToolItemMatchesItem
    from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from .output_web_search_call_item import OutputWebSearchCallItem
    from .output_web_search_call_item_action import OutputWebSearchCallItemAction
    from .output_web_search_call_item_action_find_in_page import OutputWebSearchCallItemActionFindInPage
    from .output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPage
    from .output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearch
    from .output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from .output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction
    from .output_web_search_server_tool_item_action_sources_item import (
        OutputWebSearchServerToolItemActionSourcesItem,
    )
    from .parameter import Parameter
    from .pareto_router_plugin import ParetoRouterPlugin
    from .pareto_router_plugin_price_source import ParetoRouterPluginPriceSource
    from .payload_too_large_response import PayloadTooLargeResponse
    from .payload_too_large_response_error_data import PayloadTooLargeResponseErrorData
    from .payment_required_response import PaymentRequiredResponse
    from .payment_required_response_error_data import PaymentRequiredResponseErrorData
    from .pdf_parser_engine import PDFParserEngine
    from .pdf_parser_options import PDFParserOptions
    from .per_request_limits import PerRequestLimits
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs
    from .percentile_stats import PercentileStats
    from .percentile_throughput_cutoffs import PercentileThroughputCutoffs
    from .pipeline_stage import PipelineStage
    from .pipeline_stage_type import PipelineStageType
    from .prediction import Prediction
    from .prediction_content_text import PredictionContentText
    from .preferred_max_latency import PreferredMaxLatency
    from .preferred_min_throughput import PreferredMinThroughput
    from .preset import Preset
    from .preset_designated_version import PresetDesignatedVersion
    from .preset_status import PresetStatus
    from .preset_with_designated_version import PresetWithDesignatedVersion
    from .preview_20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from .preview_web_search_server_tool import PreviewWebSearchServerTool
    from .preview_web_search_user_location import PreviewWebSearchUserLocation
    from .pricing_override import PricingOverride
    from .pricing_override_utc_days_item import PricingOverrideUtcDaysItem
    from .private_endpoint import PrivateEndpoint
    from .private_endpoint_activation import PrivateEndpointActivation
    from .private_endpoint_check import PrivateEndpointCheck
    from .private_endpoint_check_reason import PrivateEndpointCheckReason
    from .private_endpoint_declared_region import PrivateEndpointDeclaredRegion
    from .private_endpoint_pricing import PrivateEndpointPricing
    from .private_endpoint_response import PrivateEndpointResponse
    from .private_endpoint_status import PrivateEndpointStatus
    from .private_endpoint_summary import PrivateEndpointSummary
    from .private_endpoint_validation import PrivateEndpointValidation
    from .private_endpoint_validation_nullable import PrivateEndpointValidationNullable
    from .private_endpoint_validation_response import PrivateEndpointValidationResponse
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_injection_scan_scope import PromptInjectionScanScope
    from .provider_name import ProviderName
    from .provider_options import ProviderOptions
    from .provider_overloaded_response import ProviderOverloadedResponse
    from .provider_overloaded_response_error_data import ProviderOverloadedResponseErrorData
    from .provider_preferences import ProviderPreferences
    from .provider_preferences_data_collection import ProviderPreferencesDataCollection
    from .provider_preferences_max_price import ProviderPreferencesMaxPrice
    from .provider_response import ProviderResponse
    from .provider_response_provider_name import ProviderResponseProviderName
    from .provider_response_routed_service_tier import ProviderResponseRoutedServiceTier
    from .provider_sort import ProviderSort
    from .provider_sort_config import ProviderSortConfig
    from .provider_sort_config_by import ProviderSortConfigBy
    from .provider_sort_config_partition import ProviderSortConfigPartition
    from .public_endpoint import PublicEndpoint
    from .public_endpoint_native_tools_value import PublicEndpointNativeToolsValue
    from .public_endpoint_perf_last_30m_by_workload import PublicEndpointPerfLast30MByWorkload
    from .public_endpoint_perf_last_30m_by_workload_decisions import (
        PublicEndpointPerfLast30MByWorkloadDecisions,
    )
    from .public_endpoint_perf_last_30m_by_workload_embeddings import (
        PublicEndpointPerfLast30MByWorkloadEmbeddings,
    )
    from .public_endpoint_perf_last_30m_by_workload_image_generation import (
        PublicEndpointPerfLast30MByWorkloadImageGeneration,
    )
    from .public_endpoint_perf_last_30m_by_workload_rerank import PublicEndpointPerfLast30MByWorkloadRerank
    from .public_endpoint_perf_last_30m_by_workload_stt import PublicEndpointPerfLast30MByWorkloadStt
    from .public_endpoint_perf_last_30m_by_workload_text_generation import (
        PublicEndpointPerfLast30MByWorkloadTextGeneration,
    )
    from .public_endpoint_perf_last_30m_by_workload_tts import PublicEndpointPerfLast30MByWorkloadTts
    from .public_endpoint_perf_last_30m_by_workload_unknown import PublicEndpointPerfLast30MByWorkloadUnknown
    from .public_endpoint_perf_last_30m_by_workload_video_generation import (
        PublicEndpointPerfLast30MByWorkloadVideoGeneration,
    )
    from .public_endpoint_pricing import PublicEndpointPricing
    from .public_pricing import PublicPricing
    from .public_service_tier import PublicServiceTier
    from .quantization import Quantization
    from .query_analytics_request import QueryAnalyticsRequest
    from .query_analytics_request_classifier_dimensions import QueryAnalyticsRequestClassifierDimensions
    from .query_analytics_request_classifier_filters import QueryAnalyticsRequestClassifierFilters
    from .query_analytics_request_classifier_filters_filters_item import (
        QueryAnalyticsRequestClassifierFiltersFiltersItem,
    )
    from .query_analytics_request_filters_item import QueryAnalyticsRequestFiltersItem
    from .query_analytics_request_order_by import QueryAnalyticsRequestOrderBy
    from .query_analytics_request_order_by_direction import QueryAnalyticsRequestOrderByDirection
    from .query_analytics_request_time_range import QueryAnalyticsRequestTimeRange
    from .query_analytics_response import QueryAnalyticsResponse
    from .query_analytics_response_data import QueryAnalyticsResponseData
    from .query_analytics_response_data_metadata import QueryAnalyticsResponseDataMetadata
    from .range_capability import RangeCapability
    from .rankings_daily_item import RankingsDailyItem
    from .rankings_daily_meta import RankingsDailyMeta
    from .rankings_daily_response import RankingsDailyResponse
    from .reasoning_config import ReasoningConfig
    from .reasoning_context import ReasoningContext
    from .reasoning_delta_event import ReasoningDeltaEvent
    from .reasoning_detail_encrypted import ReasoningDetailEncrypted
    from .reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from .reasoning_detail_summary import ReasoningDetailSummary
    from .reasoning_detail_text import ReasoningDetailText
    from .reasoning_detail_union import ReasoningDetailUnion
    from .reasoning_done_event import ReasoningDoneEvent
    from .reasoning_effort import ReasoningEffort
    from .reasoning_format import ReasoningFormat
    from .reasoning_item import ReasoningItem
    from .reasoning_item_status import ReasoningItemStatus
    from .reasoning_mode import ReasoningMode
    from .reasoning_summary_part_added_event import ReasoningSummaryPartAddedEvent
    from .reasoning_summary_part_done_event import ReasoningSummaryPartDoneEvent
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_summary_text_delta_event import ReasoningSummaryTextDeltaEvent
    from .reasoning_summary_text_done_event import ReasoningSummaryTextDoneEvent
    from .reasoning_summary_verbosity import ReasoningSummaryVerbosity
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_delta_event import RefusalDeltaEvent
    from .refusal_done_event import RefusalDoneEvent
    from .request_metadata import RequestMetadata
    from .request_timeout_response import RequestTimeoutResponse
    from .request_timeout_response_error_data import RequestTimeoutResponseErrorData
    from .response_healing_plugin import ResponseHealingPlugin
    from .response_includes_enum import ResponseIncludesEnum
    from .response_output_text import ResponseOutputText
    from .response_output_text_logprobs_item import ResponseOutputTextLogprobsItem
    from .response_output_text_logprobs_item_top_logprobs_item import (
        ResponseOutputTextLogprobsItemTopLogprobsItem,
    )
    from .responses_error_field import ResponsesErrorField
    from .responses_error_field_code import ResponsesErrorFieldCode
    from .responses_request import ResponsesRequest
    from .responses_request_plugins_item import ResponsesRequestPluginsItem
    from .responses_request_service_tier import ResponsesRequestServiceTier
    from .responses_request_tools_item import ResponsesRequestToolsItem
    from .responses_request_tools_item_function import ResponsesRequestToolsItemFunction
    from .responses_request_tools_item_function_allowed_callers_item import (
        ResponsesRequestToolsItemFunctionAllowedCallersItem,
    )
    from .responses_streaming_response import ResponsesStreamingResponse
    from .router_attempt import RouterAttempt
    from .router_params import RouterParams
    from .routing_strategy import RoutingStrategy
    from .sandbox_sleep_after_seconds import SandboxSleepAfterSeconds
    from .scim_group import ScimGroup
    from .scim_group_mapping import ScimGroupMapping
    from .scim_group_mapping_role import ScimGroupMappingRole
    from .scim_sync_job import ScimSyncJob
    from .scim_sync_job_status import ScimSyncJobStatus
    from .search_context_size_enum import SearchContextSizeEnum
    from .search_models_server_tool_config import SearchModelsServerToolConfig
    from .search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from .search_quality_level import SearchQualityLevel
    from .server_tool import ServerTool
    from .server_tool_details import ServerToolDetails
    from .server_tool_details_native_support import ServerToolDetailsNativeSupport
    from .server_tool_details_status import ServerToolDetailsStatus
    from .server_tool_details_supported_api_formats_item import ServerToolDetailsSupportedApiFormatsItem
    from .server_tool_engine import ServerToolEngine
    from .server_tool_engine_byok import ServerToolEngineByok
    from .server_tool_engine_data_regions_item import ServerToolEngineDataRegionsItem
    from .server_tool_engine_pricing_source import ServerToolEnginePricingSource
    from .server_tool_executed_by import ServerToolExecutedBy
    from .server_tool_input_name import ServerToolInputName
    from .server_tool_input_name_api_formats_item import ServerToolInputNameApiFormatsItem
    from .server_tool_native_model import ServerToolNativeModel
    from .server_tool_native_support import ServerToolNativeSupport
    from .server_tool_output_name import ServerToolOutputName
    from .server_tool_output_name_api_format import ServerToolOutputNameApiFormat
    from .server_tool_price import ServerToolPrice
    from .server_tool_status import ServerToolStatus
    from .server_tool_supported_api_formats_item import ServerToolSupportedApiFormatsItem
    from .server_tool_use_details import ServerToolUseDetails
    from .service_tier import ServiceTier
    from .service_unavailable_response import ServiceUnavailableResponse
    from .service_unavailable_response_error_data import ServiceUnavailableResponseErrorData
    from .session_cost_item import SessionCostItem
    from .session_cost_item_turn_range import SessionCostItemTurnRange
    from .session_cost_meta import SessionCostMeta
    from .session_cost_response import SessionCostResponse
    from .shell_call_item import ShellCallItem
    from .shell_call_item_action import ShellCallItemAction
    from .shell_call_output_content import ShellCallOutputContent
    from .shell_call_output_content_outcome import ShellCallOutputContentOutcome
    from .shell_call_output_content_outcome_exit import ShellCallOutputContentOutcomeExit
    from .shell_call_output_content_outcome_timeout import ShellCallOutputContentOutcomeTimeout
    from .shell_call_output_item import ShellCallOutputItem
    from .shell_call_output_item_files_item import ShellCallOutputItemFilesItem
    from .shell_call_status import ShellCallStatus
    from .shell_server_tool import ShellServerTool
    from .shell_server_tool_config import ShellServerToolConfig
    from .shell_server_tool_engine import ShellServerToolEngine
    from .shell_server_tool_environment import ShellServerToolEnvironment
    from .shell_server_tool_open_router import ShellServerToolOpenRouter
    from .speech_input import SpeechInput
    from .speech_input_reference import SpeechInputReference
    from .speech_input_reference_audio import SpeechInputReferenceAudio
    from .speech_input_reference_audio_input import SpeechInputReferenceAudioInput
    from .speech_input_reference_image import SpeechInputReferenceImage
    from .speech_input_reference_image_input import SpeechInputReferenceImageInput
    from .speech_input_reference_text import SpeechInputReferenceText
    from .speech_request import SpeechRequest
    from .speech_request_provider import SpeechRequestProvider
    from .speech_request_provider_data_collection import SpeechRequestProviderDataCollection
    from .speech_request_response_format import SpeechRequestResponseFormat
    from .speech_turn import SpeechTurn
    from .stop_server_tools_when import StopServerToolsWhen
    from .stop_server_tools_when_condition import StopServerToolsWhenCondition
    from .stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIs
    from .stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall
    from .stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost
    from .stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsed
    from .stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs
    from .stored_prompt_template import StoredPromptTemplate
    from .stored_prompt_template_variables_value_value import StoredPromptTemplateVariablesValueValue
    from .stream_events import StreamEvents
    from .stream_events_response_completed import StreamEventsResponseCompleted
    from .stream_events_response_failed import StreamEventsResponseFailed
    from .stream_events_response_incomplete import StreamEventsResponseIncomplete
    from .stream_events_response_output_item_added import StreamEventsResponseOutputItemAdded
    from .stream_events_response_output_item_done import StreamEventsResponseOutputItemDone
    from .stream_logprob import StreamLogprob
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob
    from .stt_entity import STTEntity
    from .stt_inline_input_audio import STTInlineInputAudio
    from .stt_input_audio import STTInputAudio
    from .stt_request import STTRequest
    from .stt_request_provider import STTRequestProvider
    from .stt_request_provider_data_collection import STTRequestProviderDataCollection
    from .stt_request_response_format import STTRequestResponseFormat
    from .stt_response import STTResponse
    from .stt_segment import STTSegment
    from .stt_timestamp_granularity import STTTimestampGranularity
    from .stt_usage import STTUsage
    from .stt_word import STTWord
    from .stt_word_type import STTWordType
    from .stturl_input_audio import STTURLInputAudio
    from .subagent_nested_tool import SubagentNestedTool
    from .subagent_reasoning import SubagentReasoning
    from .subagent_reasoning_effort import SubagentReasoningEffort
    from .subagent_server_tool_config import SubagentServerToolConfig
    from .subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from .submit_generation_feedback_request import SubmitGenerationFeedbackRequest
    from .submit_generation_feedback_request_category import SubmitGenerationFeedbackRequestCategory
    from .submit_generation_feedback_response import SubmitGenerationFeedbackResponse
    from .submit_generation_feedback_response_data import SubmitGenerationFeedbackResponseData
    from .supported_parameters import SupportedParameters
    from .switchyard_router_plugin import SwitchyardRouterPlugin
    from .switchyard_router_plugin_algorithm import SwitchyardRouterPluginAlgorithm
    from .task_classification_item import TaskClassificationItem
    from .task_classification_macro_category import TaskClassificationMacroCategory
    from .task_classification_model import TaskClassificationModel
    from .task_classification_response import TaskClassificationResponse
    from .task_classification_response_data import TaskClassificationResponseData
    from .text_config import TextConfig
    from .text_config_verbosity import TextConfigVerbosity
    from .text_delta_event import TextDeltaEvent
    from .text_done_event import TextDoneEvent
    from .text_extended_config import TextExtendedConfig
    from .text_extended_config_verbosity import TextExtendedConfigVerbosity
    from .token_exchange_request import TokenExchangeRequest
    from .token_exchange_request_scope import TokenExchangeRequestScope
    from .token_exchange_response import TokenExchangeResponse
    from .too_many_requests_response import TooManyRequestsResponse
    from .too_many_requests_response_error_data import TooManyRequestsResponseErrorData
    from .tool_call_status import ToolCallStatus
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_allowed_mode import ToolChoiceAllowedMode
    from .tool_choice_support import ToolChoiceSupport
    from .tool_search_call_item import ToolSearchCallItem
    from .tool_search_call_item_execution import ToolSearchCallItemExecution
    from .tool_search_call_item_status import ToolSearchCallItemStatus
    from .tool_search_output_item import ToolSearchOutputItem
    from .tool_search_output_item_execution import ToolSearchOutputItemExecution
    from .tool_search_output_item_status import ToolSearchOutputItemStatus
    from .tool_search_output_item_tools_item import ToolSearchOutputItemToolsItem
    from .tool_search_output_item_tools_item_function import ToolSearchOutputItemToolsItemFunction
    from .tool_search_output_item_tools_item_function_allowed_callers_item import (
        ToolSearchOutputItemToolsItemFunctionAllowedCallersItem,
    )
    from .tool_search_output_item_tools_item_object import ToolSearchOutputItemToolsItemObject
    from .tool_search_server_tool import ToolSearchServerTool
    from .tool_search_server_tool_config import ToolSearchServerToolConfig
    from .top_provider_info import TopProviderInfo
    from .trace_config import TraceConfig
    from .truncation import Truncation
    from .unauthorized_response import UnauthorizedResponse
    from .unauthorized_response_error_data import UnauthorizedResponseErrorData
    from .unified_benchmark_pricing import UnifiedBenchmarkPricing
    from .unified_benchmarks_aa_item import UnifiedBenchmarksAAItem
    from .unified_benchmarks_da_item import UnifiedBenchmarksDAItem
    from .unified_benchmarks_da_item_tournament_stats import UnifiedBenchmarksDAItemTournamentStats
    from .unified_benchmarks_meta import UnifiedBenchmarksMeta
    from .unified_benchmarks_meta_source import UnifiedBenchmarksMetaSource
    from .unified_benchmarks_or_item import UnifiedBenchmarksORItem
    from .unified_benchmarks_or_item_benchmark_type import UnifiedBenchmarksORItemBenchmarkType
    from .unified_benchmarks_response import UnifiedBenchmarksResponse
    from .unified_benchmarks_response_data_item import UnifiedBenchmarksResponseDataItem
    from .unified_benchmarks_search_item import UnifiedBenchmarksSearchItem
    from .unified_benchmarks_search_item_benchmark_type import UnifiedBenchmarksSearchItemBenchmarkType
    from .unified_benchmarks_search_item_primary_metric import UnifiedBenchmarksSearchItemPrimaryMetric
    from .unified_benchmarks_search_item_search_surface import UnifiedBenchmarksSearchItemSearchSurface
    from .unified_benchmarks_search_run_config import UnifiedBenchmarksSearchRunConfig
    from .unprocessable_entity_response import UnprocessableEntityResponse
    from .unprocessable_entity_response_error_data import UnprocessableEntityResponseErrorData
    from .update_byok_key_request import UpdateBYOKKeyRequest
    from .update_byok_key_request_declared_region import UpdateBYOKKeyRequestDeclaredRegion
    from .update_byok_key_response import UpdateBYOKKeyResponse
    from .update_external_user_request import UpdateExternalUserRequest
    from .update_guardrail_request import UpdateGuardrailRequest
    from .update_guardrail_response import UpdateGuardrailResponse
    from .update_keys_request import UpdateKeysRequest
    from .update_keys_request_limit_reset import UpdateKeysRequestLimitReset
    from .update_keys_response import UpdateKeysResponse
    from .update_keys_response_data import UpdateKeysResponseData
    from .update_observability_destination_request import UpdateObservabilityDestinationRequest
    from .update_observability_destination_response import UpdateObservabilityDestinationResponse
    from .update_organization_settings_request import UpdateOrganizationSettingsRequest
    from .update_organization_settings_response import UpdateOrganizationSettingsResponse
    from .update_private_endpoint_pricing_request import UpdatePrivateEndpointPricingRequest
    from .update_private_endpoint_request import UpdatePrivateEndpointRequest
    from .update_private_endpoint_request_declared_region import UpdatePrivateEndpointRequestDeclaredRegion
    from .update_scim_group_mapping_request import UpdateScimGroupMappingRequest
    from .update_scim_group_mapping_request_role import UpdateScimGroupMappingRequestRole
    from .update_scim_group_mapping_response import UpdateScimGroupMappingResponse
    from .update_workspace_request import UpdateWorkspaceRequest
    from .update_workspace_request_disabled_server_tools_item import (
        UpdateWorkspaceRequestDisabledServerToolsItem,
    )
    from .update_workspace_response import UpdateWorkspaceResponse
    from .upload_file_request import UploadFileRequest
    from .upsert_workspace_budget_request import UpsertWorkspaceBudgetRequest
    from .upsert_workspace_budget_response import UpsertWorkspaceBudgetResponse
    from .url_citation import URLCitation
    from .usage import Usage
    from .usage_cost_details import UsageCostDetails
    from .usage_input_tokens_details import UsageInputTokensDetails
    from .usage_output_tokens_details import UsageOutputTokensDetails
    from .validate_private_endpoint_request import ValidatePrivateEndpointRequest
    from .vault_effective_secret import VaultEffectiveSecret
    from .vault_effective_secret_list_response import VaultEffectiveSecretListResponse
    from .vault_effective_secret_scope import VaultEffectiveSecretScope
    from .vault_secret import VaultSecret
    from .vault_secret_copy_request import VaultSecretCopyRequest
    from .vault_secret_copy_response import VaultSecretCopyResponse
    from .vault_secret_list_response import VaultSecretListResponse
    from .vault_secret_response import VaultSecretResponse
    from .vault_secret_write_request import VaultSecretWriteRequest
    from .video_generation_request import VideoGenerationRequest
    from .video_generation_request_aspect_ratio import VideoGenerationRequestAspectRatio
    from .video_generation_request_provider import VideoGenerationRequestProvider
    from .video_generation_request_resolution import VideoGenerationRequestResolution
    from .video_generation_response import VideoGenerationResponse
    from .video_generation_response_status import VideoGenerationResponseStatus
    from .video_generation_usage import VideoGenerationUsage
    from .video_model import VideoModel
    from .video_model_supported_aspect_ratios_item import VideoModelSupportedAspectRatiosItem
    from .video_model_supported_frame_images_item import VideoModelSupportedFrameImagesItem
    from .video_model_supported_resolutions_item import VideoModelSupportedResolutionsItem
    from .video_model_supported_sizes_item import VideoModelSupportedSizesItem
    from .video_model_upscale_factor import VideoModelUpscaleFactor
    from .video_models_list_response import VideoModelsListResponse
    from .web_fetch_engine_enum import WebFetchEngineEnum
    from .web_fetch_plugin import WebFetchPlugin
    from .web_fetch_server_tool import WebFetchServerTool
    from .web_fetch_server_tool_config import WebFetchServerToolConfig
    from .web_search_call_completed_event import WebSearchCallCompletedEvent
    from .web_search_call_in_progress_event import WebSearchCallInProgressEvent
    from .web_search_call_searching_event import WebSearchCallSearchingEvent
    from .web_search_config import WebSearchConfig
    from .web_search_domain_filter import WebSearchDomainFilter
    from .web_search_engine import WebSearchEngine
    from .web_search_engine_enum import WebSearchEngineEnum
    from .web_search_mode import WebSearchMode
    from .web_search_plugin import WebSearchPlugin
    from .web_search_plugin_user_location import WebSearchPluginUserLocation
    from .web_search_server_tool import WebSearchServerTool
    from .web_search_server_tool_config import WebSearchServerToolConfig
    from .web_search_server_tool_open_router import WebSearchServerToolOpenRouter
    from .web_search_source import WebSearchSource
    from .web_search_status import WebSearchStatus
    from .web_search_user_location import WebSearchUserLocation
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from .workspace import Workspace
    from .workspace_budget import WorkspaceBudget
    from .workspace_budget_interval import WorkspaceBudgetInterval
    from .workspace_budget_reset_interval import WorkspaceBudgetResetInterval
    from .workspace_member import WorkspaceMember
    from .workspace_member_role import WorkspaceMemberRole
    from .x_search_options import XSearchOptions

__all__ = [
    "AABenchmarkEntry",
    "ActivityItem",
    "ActivityResponse",
    "AdditionalToolsItem",
    "AdditionalToolsItemRole",
    "AdditionalToolsItemToolsItem",
    "AdditionalToolsItemToolsItemFunction",
    "AdditionalToolsItemToolsItemFunctionAllowedCallersItem",
    "AdditionalToolsItemToolsItemObject",
    "AdvisorReasoning",
    "AdvisorReasoningEffort",
    "AdvisorServerToolConfig",
    "AdvisorServerToolOpenRouter",
    "AgentMessageItem",
    "AgentMessageItemAgent",
    "AgentMessageItemContentItem",
    "AgentMessageItemContentItemEncryptedContent",
    "Alignment",
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentCallRecord",
    "AlignmentChatAudio",
    "AlignmentChatImage",
    "AlignmentChatImageImageUrl",
    "AlignmentChatRejected",
    "AlignmentChatToolCall",
    "AlignmentChatToolCallFunction",
    "AlignmentPlugin",
    "AlignmentPluginMode",
    "AlignmentRejected",
    "AlignmentResponsesRejected",
    "AlignmentRule",
    "AlignmentRuleRecord",
    "AlignmentRuleWatchItem",
    "AlignmentUnavailableCallRecord",
    "AlignmentUnavailableCallRecordReason",
    "AnnotationAddedEvent",
    "AnthropicAdvisorMessageUsageIteration",
    "AnthropicAdvisorToolResult",
    "AnthropicAllowedCallers",
    "AnthropicAllowedCallersItem",
    "AnthropicBase64ImageSource",
    "AnthropicBase64PdfSource",
    "AnthropicBaseUsageIteration",
    "AnthropicBashCodeExecutionContent",
    "AnthropicBashCodeExecutionOutput",
    "AnthropicBashCodeExecutionResult",
    "AnthropicBashCodeExecutionToolResult",
    "AnthropicBashCodeExecutionToolResultError",
    "AnthropicBashCodeExecutionToolResultErrorErrorCode",
    "AnthropicCacheControlDirective",
    "AnthropicCacheControlTtl",
    "AnthropicCacheCreation",
    "AnthropicCaller",
    "AnthropicCitationCharLocation",
    "AnthropicCitationCharLocationParam",
    "AnthropicCitationContentBlockLocation",
    "AnthropicCitationContentBlockLocationParam",
    "AnthropicCitationPageLocation",
    "AnthropicCitationPageLocationParam",
    "AnthropicCitationSearchResultLocation",
    "AnthropicCitationSearchResultLocationParam",
    "AnthropicCitationWebSearchResultLocation",
    "AnthropicCitationWebSearchResultLocationParam",
    "AnthropicCitationsConfig",
    "AnthropicCodeExecution20250825Caller",
    "AnthropicCodeExecution20260120Caller",
    "AnthropicCodeExecutionContent",
    "AnthropicCodeExecutionOutput",
    "AnthropicCodeExecutionResult",
    "AnthropicCodeExecutionToolResult",
    "AnthropicCodeExecutionToolResultError",
    "AnthropicCompactionBlock",
    "AnthropicCompactionUsageIteration",
    "AnthropicContainer",
    "AnthropicContainerSkill",
    "AnthropicContainerSkillType",
    "AnthropicContainerUpload",
    "AnthropicDirectCaller",
    "AnthropicDocumentBlock",
    "AnthropicDocumentBlockParam",
    "AnthropicDocumentBlockParamCitations",
    "AnthropicDocumentBlockParamSource",
    "AnthropicDocumentBlockParamSourceContent",
    "AnthropicDocumentBlockParamSourceContentContentItem",
    "AnthropicDocumentBlockSource",
    "AnthropicEncryptedCodeExecutionResult",
    "AnthropicFile",
    "AnthropicFileDeleted",
    "AnthropicFileDocumentSource",
    "AnthropicFileList",
    "AnthropicImageBlockParam",
    "AnthropicImageBlockParamSource",
    "AnthropicImageMimeType",
    "AnthropicInputTokensClearAtLeast",
    "AnthropicInputTokensTrigger",
    "AnthropicInputTransformation",
    "AnthropicIterationCacheCreation",
    "AnthropicMessageOutputConfig",
    "AnthropicMessageUsageIteration",
    "AnthropicMessagesErrorResponse",
    "AnthropicMessagesErrorResponseError",
    "AnthropicMessagesErrorResponseErrorType",
    "AnthropicOutputEffort",
    "AnthropicOutputTokensDetails",
    "AnthropicPlainTextSource",
    "AnthropicRedactedThinkingBlock",
    "AnthropicRefusalStopDetails",
    "AnthropicRefusalStopDetailsCategory",
    "AnthropicSafeguard",
    "AnthropicSearchResultBlockParam",
    "AnthropicSearchResultBlockParamCitations",
    "AnthropicServerToolErrorCode",
    "AnthropicServerToolUsage",
    "AnthropicServiceTier",
    "AnthropicSpeed",
    "AnthropicSystemClearAt",
    "AnthropicTextBlock",
    "AnthropicTextBlockParam",
    "AnthropicTextBlockParamCitationsItem",
    "AnthropicTextCitation",
    "AnthropicTextEditorCodeExecutionContent",
    "AnthropicTextEditorCodeExecutionCreateResult",
    "AnthropicTextEditorCodeExecutionStrReplaceResult",
    "AnthropicTextEditorCodeExecutionToolResult",
    "AnthropicTextEditorCodeExecutionToolResultError",
    "AnthropicTextEditorCodeExecutionToolResultErrorErrorCode",
    "AnthropicTextEditorCodeExecutionViewResult",
    "AnthropicTextEditorCodeExecutionViewResultFileType",
    "AnthropicThinkingBlock",
    "AnthropicThinkingBlockBinding",
    "AnthropicThinkingBlockBindingMismatchBehavior",
    "AnthropicThinkingBlockBindingPrefixMismatchBehavior",
    "AnthropicThinkingDisplay",
    "AnthropicThinkingTurns",
    "AnthropicToolReference",
    "AnthropicToolSearchContent",
    "AnthropicToolSearchResult",
    "AnthropicToolSearchResultError",
    "AnthropicToolSearchToolBm25",
    "AnthropicToolSearchToolBm25Type",
    "AnthropicToolSearchToolRegex",
    "AnthropicToolSearchToolRegexType",
    "AnthropicToolSearchToolResult",
    "AnthropicToolUnion",
    "AnthropicToolUnionBash20250124",
    "AnthropicToolUnionCustom",
    "AnthropicToolUnionCustomInputSchema",
    "AnthropicToolUnionTextEditor20250124",
    "AnthropicToolUnionWebSearch20250305",
    "AnthropicToolUnionWebSearch20260209",
    "AnthropicToolUseBlock",
    "AnthropicToolUsesKeep",
    "AnthropicToolUsesTrigger",
    "AnthropicUnknownUsageIteration",
    "AnthropicUrlImageSource",
    "AnthropicUrlPdfSource",
    "AnthropicUsage",
    "AnthropicUsageIteration",
    "AnthropicWebFetchBlock",
    "AnthropicWebFetchContent",
    "AnthropicWebFetchToolResult",
    "AnthropicWebFetchToolResultError",
    "AnthropicWebFetchToolResultErrorErrorCode",
    "AnthropicWebSearchResult",
    "AnthropicWebSearchResultBlockParam",
    "AnthropicWebSearchToolResult",
    "AnthropicWebSearchToolResultError",
    "AnthropicWebSearchToolResultErrorErrorCode",
    "AnthropicWebSearchToolUserLocation",
    "ApiErrorType",
    "AppRankingsItem",
    "AppRankingsResponse",
    "ApplyPatchCallItem",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationDiffDeltaEvent",
    "ApplyPatchCallOperationDiffDoneEvent",
    "ApplyPatchCallOutputItem",
    "ApplyPatchCallOutputItemStatus",
    "ApplyPatchCallStatus",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchEngineEnum",
    "ApplyPatchServerTool",
    "ApplyPatchServerToolConfig",
    "ApplyPatchServerToolOpenRouter",
    "ApplyPatchUpdateFileOperation",
    "ArmorAutoMode",
    "ArmorContext",
    "ArmorEnvironmentEntry",
    "ArmorPlugin",
    "ArmorPluginMode",
    "ArmorPluginOnError",
    "ArmorPluginOutputMode",
    "ArmorRule",
    "ArmorSafeguardResult",
    "ArmorSafeguardResultStatus",
    "ArmorSafeguardResultStatusToolUsesValue",
    "ArmorSafeguardResultStatusToolUsesValueEvaluated",
    "ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome",
    "ArmorSafeguardResultStatusToolUsesValueSkipped",
    "ArmorSafeguardResultStatusToolUsesValueUnavailable",
    "AutoBetaRouterPlugin",
    "AutoBetaRouterPluginCostTier",
    "AutoRouterPlugin",
    "AutoRouterPluginCostTier",
    "BYOKKey",
    "BYOKKeyDeclaredRegion",
    "BYOKProviderSlug",
    "BadGatewayResponse",
    "BadGatewayResponseErrorData",
    "BadRequestResponse",
    "BadRequestResponseErrorData",
    "BaseAnnotationAddedEvent",
    "BaseContentPartAddedEvent",
    "BaseContentPartAddedEventPart",
    "BaseContentPartDoneEvent",
    "BaseContentPartDoneEventPart",
    "BaseCustomToolCallInputDeltaEvent",
    "BaseCustomToolCallInputDoneEvent",
    "BaseErrorEvent",
    "BaseFunctionCallArgsDeltaEvent",
    "BaseFunctionCallArgsDoneEvent",
    "BaseInputs",
    "BaseInputsItem",
    "BaseInputsItemMessage",
    "BaseInputsItemMessageContentItem",
    "BaseInputsItemMessagePhase",
    "BaseInputsItemMessageRole",
    "BaseMessagesResult",
    "BaseMessagesResultUsage",
    "BaseReasoningConfig",
    "BaseReasoningDeltaEvent",
    "BaseReasoningDoneEvent",
    "BaseReasoningSummaryPartAddedEvent",
    "BaseReasoningSummaryPartDoneEvent",
    "BaseReasoningSummaryTextDeltaEvent",
    "BaseReasoningSummaryTextDoneEvent",
    "BaseRefusalDeltaEvent",
    "BaseRefusalDoneEvent",
    "BaseResponsesResult",
    "BaseResponsesResultOutputItem",
    "BaseResponsesResultToolsItem",
    "BaseResponsesResultToolsItemFunction",
    "BaseResponsesResultToolsItemFunctionAllowedCallersItem",
    "BaseTextDeltaEvent",
    "BaseTextDoneEvent",
    "BashServerTool",
    "BashServerToolConfig",
    "BashServerToolEngine",
    "BashServerToolEnvironment",
    "BatchDeletedObject",
    "BatchDeletionOutcome",
    "BatchDeletionTargets",
    "BatchDeletionTargetsUpstream",
    "BatchErrorResponse",
    "BatchErrorResponseError",
    "BatchListItem",
    "BatchListItemError",
    "BatchListItemRequestCounts",
    "BatchListItemStatus",
    "BatchListItemUsage",
    "BatchListItemUsageCompletionTokensDetails",
    "BatchListItemUsagePromptTokensDetails",
    "BatchListItemUsageServerToolUse",
    "BatchListResponse",
    "BatchListStatus",
    "BatchListTimestamp",
    "BatchObject",
    "BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation",
    "BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem",
    "BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem",
    "BatchObjectBodyChatCompletionChoicesItemMessageImagesItem",
    "BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem",
    "BatchObjectBodyChatCompletionUsageCompletionTokensDetails",
    "BatchObjectBodyChatCompletionUsagePromptTokensDetails",
    "BatchObjectBodyChatCompletionUsageServerToolUseDetails",
    "BatchObjectChatCompletionChoicesItemMessageAnnotationsItem",
    "BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem",
    "BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem",
    "BatchObjectChoicesItemMessageAnnotationsItemFile",
    "BatchObjectChoicesItemMessageAnnotationsItemFileFile",
    "BatchObjectChoicesItemMessageAnnotationsItemUrlCitation",
    "BatchObjectChoicesItemMessageImagesItemImageUrl",
    "BatchObjectChoicesItemMessageReasoningDetailsItem",
    "BatchObjectChoicesItemMessageToolCallsItemFunction",
    "BatchObjectError",
    "BatchObjectItemFileFileContentItemImageUrlImageUrl",
    "BatchObjectItemMessageAnnotationsItemFileFileContentItem",
    "BatchObjectItemMessageAnnotationsItemFileFileContentItemText",
    "BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation",
    "BatchObjectItemMessageAnnotationsItemWebSearchCitation",
    "BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs",
    "BatchObjectItemResponseBodyChatCompletionChoicesItemMessage",
    "BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent",
    "BatchObjectItemResponseBodyChatCompletionUsageServerToolUse",
    "BatchObjectItemResponseBodyListUsagePromptTokensDetails",
    "BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl",
    "BatchObjectRequestCounts",
    "BatchObjectResultsItem",
    "BatchObjectResultsItemError",
    "BatchObjectResultsItemResponse",
    "BatchObjectResultsItemResponseBody",
    "BatchObjectResultsItemResponseBodyChatCompletion",
    "BatchObjectResultsItemResponseBodyChatCompletionChoicesItem",
    "BatchObjectResultsItemResponseBodyChatCompletionDebug",
    "BatchObjectResultsItemResponseBodyChatCompletionDebugTimings",
    "BatchObjectResultsItemResponseBodyChatCompletionUsage",
    "BatchObjectResultsItemResponseBodyList",
    "BatchObjectResultsItemResponseBodyListDataItem",
    "BatchObjectResultsItemResponseBodyListUsage",
    "BatchObjectResultsItemResponseBodyMessage",
    "BatchObjectResultsItemResponseBodyMessageUsage",
    "BatchObjectStatus",
    "BatchObjectUsage",
    "BatchObjectUsageCompletionTokensDetails",
    "BatchObjectUsagePromptTokensDetails",
    "BatchObjectUsageServerToolUse",
    "BatchPaymentRequiredResponse",
    "BatchPaymentRequiredResponseError",
    "BatchPaymentRequiredResponseRequestCounts",
    "BatchPaymentRequiredResponseStatus",
    "BatchPaymentRequiredResponseUsage",
    "BatchPaymentRequiredResponseUsageCompletionTokensDetails",
    "BatchPaymentRequiredResponseUsagePromptTokensDetails",
    "BatchPaymentRequiredResponseUsageServerToolUse",
    "BatchProviderPreferences",
    "BatchSubmitBody",
    "BatchSubmitBodyEndpoint",
    "BatchSubmitBodyRequestsItem",
    "BooleanCapability",
    "BulkAddWorkspaceMembersRequest",
    "BulkAddWorkspaceMembersResponse",
    "BulkAssignKeysRequest",
    "BulkAssignKeysResponse",
    "BulkAssignMembersRequest",
    "BulkAssignMembersResponse",
    "BulkRemoveWorkspaceMembersRequest",
    "BulkRemoveWorkspaceMembersResponse",
    "BulkUnassignKeysRequest",
    "BulkUnassignKeysResponse",
    "BulkUnassignMembersRequest",
    "BulkUnassignMembersResponse",
    "CapabilityDescriptor",
    "ChatAnnotation",
    "ChatAssistantImages",
    "ChatAssistantImagesItem",
    "ChatAssistantImagesItemImageUrl",
    "ChatAssistantMessage",
    "ChatAudioOutput",
    "ChatChoice",
    "ChatContentAudio",
    "ChatContentAudioInputAudio",
    "ChatContentCacheControl",
    "ChatContentFile",
    "ChatContentFileFile",
    "ChatContentImage",
    "ChatContentImageImageUrl",
    "ChatContentImageImageUrlDetail",
    "ChatContentItems",
    "ChatContentText",
    "ChatContentVideo",
    "ChatContentVideoInput",
    "ChatContentVideoInputProcessing",
    "ChatDebugOptions",
    "ChatDeveloperMessage",
    "ChatDeveloperMessageConfigurationUpdate",
    "ChatDynamicServerTool",
    "ChatFileAnnotation",
    "ChatFileAnnotationFile",
    "ChatFinishReasonEnum",
    "ChatFormatGrammarConfig",
    "ChatFormatJsonObjectConfig",
    "ChatFormatJsonSchemaConfig",
    "ChatFormatPythonConfig",
    "ChatFormatTextConfig",
    "ChatFunctionTool",
    "ChatFunctionToolFunction",
    "ChatFunctionToolFunctionFunction",
    "ChatJsonSchemaConfig",
    "ChatMessages",
    "ChatModelNames",
    "ChatNamedToolChoice",
    "ChatNamedToolChoiceFunction",
    "ChatReasoningDetails",
    "ChatReasoningEffort",
    "ChatReasoningSummaryVerbosityEnum",
    "ChatRequest",
    "ChatRequestAudio",
    "ChatRequestModalitiesItem",
    "ChatRequestPluginsItem",
    "ChatRequestReasoning",
    "ChatRequestReasoningContext",
    "ChatRequestReasoningEffort",
    "ChatRequestReasoningMode",
    "ChatRequestResponseFormat",
    "ChatRequestServiceTier",
    "ChatRequestUsage",
    "ChatRequestVerbosity",
    "ChatResult",
    "ChatSearchModelsServerTool",
    "ChatServerToolChoice",
    "ChatStreamChoice",
    "ChatStreamChunk",
    "ChatStreamChunkDebug",
    "ChatStreamChunkError",
    "ChatStreamChunkErrorMetadata",
    "ChatStreamDelta",
    "ChatStreamOptions",
    "ChatStreamReasoningDetails",
    "ChatStreamToolCall",
    "ChatStreamToolCallFunction",
    "ChatStreamingResponse",
    "ChatSystemMessage",
    "ChatSystemMessageConfigurationUpdate",
    "ChatTokenLogprob",
    "ChatTokenLogprobTopLogprobsItem",
    "ChatTokenLogprobs",
    "ChatToolCall",
    "ChatToolCallFunction",
    "ChatToolChoice",
    "ChatToolChoiceEnum",
    "ChatToolMessage",
    "ChatUrlCitationAnnotation",
    "ChatUrlCitationAnnotationUrlCitation",
    "ChatUsage",
    "ChatUsageCompletionTokensDetails",
    "ChatUsagePromptTokensDetails",
    "ChatUserMessage",
    "ChatWebSearchCitationAnnotation",
    "ChatWebSearchCitationAnnotationWebSearchCitation",
    "ChatWebSearchShorthand",
    "ChatWebSearchShorthandType",
    "ClientClosedRequestResponse",
    "ClientClosedRequestResponseErrorData",
    "CodeInterpreterCallCodeDeltaEvent",
    "CodeInterpreterCallCodeDoneEvent",
    "CodeInterpreterCallCompletedEvent",
    "CodeInterpreterCallInProgressEvent",
    "CodeInterpreterCallInterpretingEvent",
    "CodeInterpreterCallItem",
    "CodeInterpreterCallItemOutputsItem",
    "CodeInterpreterCallItemStatus",
    "CodeInterpreterFileOutput",
    "CodeInterpreterImageOutput",
    "CodeInterpreterLogsOutput",
    "CodeInterpreterServerTool",
    "CodeInterpreterServerToolContainerAuto",
    "CodeInterpreterServerToolContainerAutoMemoryLimit",
    "CodexLocalShellTool",
    "CompactionItem",
    "CompletedEvent",
    "CompoundFilter",
    "CompoundFilterType",
    "ComputerUseServerTool",
    "ComputerUseServerToolEnvironment",
    "ConfigurationUpdateItem",
    "ConfigurationUpdateReasoning",
    "ConfigurationUpdateReasoningEffort",
    "ConflictResponse",
    "ConflictResponseErrorData",
    "ContainerAutoEnvironment",
    "ContainerFile",
    "ContainerFileListResponse",
    "ContainerNetworkPolicy",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerReferenceEnvironment",
    "ContentFilterAction",
    "ContentFilterBuiltinAction",
    "ContentFilterBuiltinEntry",
    "ContentFilterBuiltinEntryInput",
    "ContentFilterBuiltinSlug",
    "ContentFilterEntry",
    "ContentPartAddedEvent",
    "ContentPartAddedEventPart",
    "ContentPartAudio",
    "ContentPartAudioAudioUrl",
    "ContentPartDoneEvent",
    "ContentPartDoneEventPart",
    "ContentPartImage",
    "ContentPartImageImageUrl",
    "ContentPartInputAudio",
    "ContentPartInputFile",
    "ContentPartInputVideo",
    "ContentPartVideo",
    "ContentPartVideoVideoUrl",
    "ContextCompactionItem",
    "ContextCompressionEngine",
    "ContextCompressionPlugin",
    "CostDetails",
    "CreateAudioTranscriptionsMultipartRequest",
    "CreateAudioTranscriptionsMultipartRequestResponseFormat",
    "CreateAudioTranscriptionsTimestampGranularitiesItem",
    "CreateAuthKeysCodeRequest",
    "CreateAuthKeysCodeRequestCodeChallengeMethod",
    "CreateAuthKeysCodeRequestUsageLimitType",
    "CreateAuthKeysCodeResponse",
    "CreateAuthKeysCodeResponseData",
    "CreateBYOKKeyRequest",
    "CreateBYOKKeyRequestDeclaredRegion",
    "CreateBYOKKeyResponse",
    "CreateEmbeddingsRequest",
    "CreateEmbeddingsRequestEncodingFormat",
    "CreateEmbeddingsRequestInputItem",
    "CreateEmbeddingsRequestInputItemContentItem",
    "CreateEmbeddingsRequestInputItemContentItemImageUrl",
    "CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl",
    "CreateEmbeddingsRequestInputItemContentItemText",
    "CreateEmbeddingsResponse",
    "CreateEmbeddingsResponseDataItem",
    "CreateEmbeddingsResponseUsage",
    "CreateEmbeddingsResponseUsagePromptTokensDetails",
    "CreateExternalUserRequest",
    "CreateGuardrailRequest",
    "CreateGuardrailResponse",
    "CreateKeysRequest",
    "CreateKeysRequestExternal",
    "CreateKeysRequestLimitReset",
    "CreateKeysResponse",
    "CreateKeysResponseData",
    "CreateObservabilityDestinationRequest",
    "CreateObservabilityDestinationRequestType",
    "CreateObservabilityDestinationResponse",
    "CreatePresetFromInferenceResponse",
    "CreatePrivateEndpointRequest",
    "CreatePrivateEndpointRequestDeclaredRegion",
    "CreatePrivateEndpointStatus404",
    "CreatePrivateEndpointStatus409",
    "CreatePrivateEndpointStatus422",
    "CreatePrivateEndpointStatus500",
    "CreatePrivateEndpointStatus502",
    "CreatePrivateEndpointValidationFailedResponse",
    "CreatePrivateEndpointValidationFailedResponseData",
    "CreatePrivateEndpointValidationFailedResponseError",
    "CreateRerankRequest",
    "CreateRerankRequestDocumentsItemObject",
    "CreateRerankResponse",
    "CreateRerankResponseResultsItem",
    "CreateRerankResponseResultsItemDocument",
    "CreateRerankResponseUsage",
    "CreateScimGroupMappingRequest",
    "CreateScimGroupMappingRequestRole",
    "CreateScimGroupMappingResponse",
    "CreateScimSyncJobResponse",
    "CreateWorkspaceRequest",
    "CreateWorkspaceRequestDisabledServerToolsItem",
    "CreateWorkspaceResponse",
    "CreatedEvent",
    "CustomTool",
    "CustomToolCallInputDeltaEvent",
    "CustomToolCallInputDoneEvent",
    "CustomToolCallItem",
    "CustomToolCallOutputItem",
    "CustomToolCallOutputItemOutputItem",
    "CustomToolFormat",
    "CustomToolFormatGrammar",
    "CustomToolFormatGrammarSyntax",
    "CustomToolFormatText",
    "DABenchmarkEntry",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "DebugEvent",
    "DebugEventDebug",
    "DebugEventDebugTimings",
    "DebugEventDebugTimingsEvent",
    "DecisionsBoxAnswer",
    "DecisionsBoxAnswerBox",
    "DecisionsBoxQuestion",
    "DecisionsChoiceAnswer",
    "DecisionsChoiceQuestion",
    "DecisionsNoulAnswer",
    "DecisionsNoulQuestion",
    "DecisionsNoulQuestionCriteria",
    "DecisionsRequest",
    "DecisionsRequestQuestionsValue",
    "DecisionsResponse",
    "DecisionsResponseAnswersValue",
    "DecisionsResponseUsage",
    "DecisionsScoreAnswer",
    "DecisionsScoreQuestion",
    "DefaultParameters",
    "DeferredBm25Search",
    "DeferredCustomSearch",
    "DeferredRegexSearch",
    "DeferredToolsControl",
    "DeferredToolsSearchStrategy",
    "DeleteBYOKKeyResponse",
    "DeleteGuardrailResponse",
    "DeleteKeysResponse",
    "DeleteObservabilityDestinationResponse",
    "DeletePrivateEndpointDraftOnly",
    "DeletePrivateEndpointResponse",
    "DeletePrivateEndpointResponseData",
    "DeleteScimGroupMappingKeepMembersEnum",
    "DeleteScimGroupMappingResponse",
    "DeleteWorkspaceBudgetResponse",
    "DeleteWorkspaceResponse",
    "DeprecatedRoute",
    "EasyInputMessage",
    "EasyInputMessageContentItem",
    "EasyInputMessagePhase",
    "EasyInputMessageRole",
    "EdgeNetworkTimeoutResponse",
    "EdgeNetworkTimeoutResponseErrorData",
    "EndpointInfo",
    "EndpointStatus",
    "EndpointsMetadata",
    "EnumCapability",
    "ErrorAvailability",
    "ErrorAvailabilityCode",
    "ErrorAvailabilityConstraint",
    "ErrorEvent",
    "ErrorEventError",
    "ExchangeAuthCodeForAPIKeyRequest",
    "ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod",
    "ExchangeAuthCodeForAPIKeyResponse",
    "ExternalUser",
    "ExternalUserResponse",
    "FailableToolCallStatus",
    "FailedEvent",
    "FileCitation",
    "FileDeleteResponse",
    "FileListResponse",
    "FileParserPlugin",
    "FilePath",
    "FileProvider",
    "FileResponse",
    "FileSearchServerTool",
    "FileSearchServerToolFilters",
    "FileSearchServerToolFiltersObject",
    "FileSearchServerToolFiltersObjectType",
    "FileSearchServerToolRankingOptions",
    "FileSearchServerToolRankingOptionsRanker",
    "FilesServerTool",
    "FilesServerToolConfig",
    "FinishReason",
    "ForbiddenResponse",
    "ForbiddenResponseErrorData",
    "FormatJsonObjectConfig",
    "FormatJsonSchemaConfig",
    "FormatTextConfig",
    "Formats",
    "FrameImage",
    "FrameImageFrameType",
    "FrameImageImageUrl",
    "FreeModelDailyRequests",
    "FunctionCallArgsDeltaEvent",
    "FunctionCallArgsDoneEvent",
    "FunctionCallItem",
    "FunctionCallItemSubagentItemsItem",
    "FunctionCallOutputItem",
    "FunctionCallOutputItemOutputItem",
    "FunctionTool",
    "FusionAnalysisResult",
    "FusionAnalysisResultContradictionsItem",
    "FusionAnalysisResultContradictionsItemStancesItem",
    "FusionAnalysisResultPartialCoverageItem",
    "FusionAnalysisResultUniqueInsightsItem",
    "FusionCallAnalysisCompletedEvent",
    "FusionCallAnalysisInProgressEvent",
    "FusionCallCompletedEvent",
    "FusionCallInProgressEvent",
    "FusionCallPanelAddedEvent",
    "FusionCallPanelCompletedEvent",
    "FusionCallPanelDeltaEvent",
    "FusionCallPanelFailedEvent",
    "FusionCallPanelReasoningDeltaEvent",
    "FusionPlugin",
    "FusionPluginPreset",
    "FusionPluginToolsItem",
    "FusionServerToolConfig",
    "FusionServerToolConfigReasoning",
    "FusionServerToolConfigReasoningEffort",
    "FusionServerToolConfigToolsItem",
    "FusionServerToolOpenRouter",
    "FusionSource",
    "GatewayTimeoutResponse",
    "GatewayTimeoutResponseErrorData",
    "GenerationContentData",
    "GenerationContentDataInput",
    "GenerationContentDataInputObject1",
    "GenerationContentDataInputObject2",
    "GenerationContentDataOutput",
    "GenerationContentError",
    "GenerationContentErrorAttempt",
    "GenerationContentResponse",
    "GenerationResponse",
    "GenerationResponseData",
    "GenerationResponseDataApiType",
    "GenerationResponseDataDataRegion",
    "GetAnalyticsMetaResponse",
    "GetAnalyticsMetaResponseData",
    "GetAnalyticsMetaResponseDataDimensionsItem",
    "GetAnalyticsMetaResponseDataGranularitiesItem",
    "GetAnalyticsMetaResponseDataGranularitiesItemName",
    "GetAnalyticsMetaResponseDataMetricsItem",
    "GetAnalyticsMetaResponseDataMetricsItemDisplayFormat",
    "GetAnalyticsMetaResponseDataOperatorsItem",
    "GetAnalyticsMetaResponseDataOperatorsItemName",
    "GetAnalyticsMetaResponseDataOperatorsItemValueType",
    "GetAppRankingsCategory",
    "GetAppRankingsSort",
    "GetAppRankingsSubcategory",
    "GetBYOKKeyResponse",
    "GetBenchmarksArena",
    "GetBenchmarksBenchmarkType",
    "GetBenchmarksSearchSurface",
    "GetBenchmarksSource",
    "GetBenchmarksTaskType",
    "GetCreditsResponse",
    "GetCreditsResponseData",
    "GetCurrentKeyResponse",
    "GetCurrentKeyResponseData",
    "GetCurrentKeyResponseDataAllowedDataRegionsItem",
    "GetCurrentKeyResponseDataRateLimit",
    "GetGuardrailResponse",
    "GetKeyResponse",
    "GetKeyResponseData",
    "GetModelsCategory",
    "GetModelsDistillable",
    "GetModelsRegion",
    "GetModelsSort",
    "GetObservabilityDestinationResponse",
    "GetOrganizationSettingsResponse",
    "GetPresetResponse",
    "GetPresetVersionResponse",
    "GetRankingsDailyCategory",
    "GetRankingsDailyContextBucket",
    "GetRankingsDailyLanguageType",
    "GetRankingsDailyModality",
    "GetRankingsDailyPeriod",
    "GetScimGroupMappingResponse",
    "GetScimSyncJobResponse",
    "GetSessionCostTurnRange",
    "GetToolResponse",
    "GetWorkspaceBudgetResponse",
    "GetWorkspaceResponse",
    "GoneResponse",
    "GoneResponseErrorData",
    "Guardrail",
    "GuardrailDataRegion",
    "GuardrailInterval",
    "ImageConfig",
    "ImageEndpoint",
    "ImageGenCallCompletedEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallInProgressEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamErrorEvent",
    "ImageGenStreamErrorEventError",
    "ImageGenTextChunkEvent",
    "ImageGenTextChunkEventPhase",
    "ImageGenerationProviderPreferences",
    "ImageGenerationRequest",
    "ImageGenerationRequestAspectRatio",
    "ImageGenerationRequestBackground",
    "ImageGenerationRequestOutputFormat",
    "ImageGenerationRequestQuality",
    "ImageGenerationRequestResolution",
    "ImageGenerationResponse",
    "ImageGenerationResponseDataItem",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolBackground",
    "ImageGenerationServerToolConfig",
    "ImageGenerationServerToolInputFidelity",
    "ImageGenerationServerToolInputImageMask",
    "ImageGenerationServerToolModeration",
    "ImageGenerationServerToolOpenRouter",
    "ImageGenerationServerToolOutputFormat",
    "ImageGenerationServerToolQuality",
    "ImageGenerationStatus",
    "ImageGenerationUsage",
    "ImageGenerationUsageCompletionTokensDetails",
    "ImageGenerationUsagePromptTokensDetails",
    "ImageGenerationUsageServerToolUse",
    "ImageInputModality",
    "ImageModelArchitecture",
    "ImageModelEndpointsResponse",
    "ImageModelListItem",
    "ImageModelsListResponse",
    "ImageOutputModality",
    "ImagePricingEntry",
    "ImagePricingEntryBillable",
    "ImagePricingEntryUnit",
    "ImageStreamingResponse",
    "ImageStreamingResponseData",
    "InProgressEvent",
    "IncompleteDetails",
    "IncompleteDetailsReason",
    "IncompleteEvent",
    "InputAudio",
    "InputAudioInputAudio",
    "InputAudioInputAudioFormat",
    "InputFile",
    "InputImage",
    "InputImageDetail",
    "InputMessageItem",
    "InputMessageItemContentItem",
    "InputMessageItemRole",
    "InputModality",
    "InputReference",
    "InputText",
    "InputVideo",
    "InputVideoProcessing",
    "Inputs",
    "InputsItem",
    "InputsItemMessage",
    "InputsItemMessageContentItem",
    "InputsItemMessagePhase",
    "InputsItemMessageStatus",
    "InputsItemReasoning",
    "InputsItemReasoningStatus",
    "InstructType",
    "InternalServerResponse",
    "InternalServerResponseErrorData",
    "ItemReferenceItem",
    "JevRouterPlugin",
    "KeyAssignment",
    "KeyBudget",
    "KeyBudgetResetInterval",
    "KeyBudgetScope",
    "LegacyChatContentVideo",
    "LegacyChatContentVideoInput",
    "LegacyChatContentVideoInputProcessing",
    "LegacyWebSearchServerTool",
    "ListBYOKKeysProvider",
    "ListBYOKKeysResponse",
    "ListEndpointsResponse",
    "ListEndpointsResponseArchitecture",
    "ListEndpointsZdrResponse",
    "ListExternalUsersResponse",
    "ListFilesOrder",
    "ListGuardrailsResponse",
    "ListInternConnectionsResponse",
    "ListInternConnectionsResponseDataItem",
    "ListKeyAssignmentsResponse",
    "ListKeysResponse",
    "ListKeysResponseDataItem",
    "ListMemberAssignmentsResponse",
    "ListModelEndpointsResponse",
    "ListModelsUserSort",
    "ListObservabilityDestinationsResponse",
    "ListOrganizationMembersResponse",
    "ListOrganizationMembersResponseDataItem",
    "ListOrganizationMembersResponseDataItemRole",
    "ListPresetVersionsResponse",
    "ListPresetsResponse",
    "ListPrivateEndpointsResponse",
    "ListProvidersResponse",
    "ListProvidersResponseDataItem",
    "ListProvidersResponseDataItemDatacentersItem",
    "ListProvidersResponseDataItemHeadquarters",
    "ListScimGroupMappingsResponse",
    "ListScimGroupsResponse",
    "ListToolsApiFormat",
    "ListToolsResponse",
    "ListToolsResponseLinks",
    "ListWorkspaceBudgetsResponse",
    "ListWorkspaceMembersResponse",
    "ListWorkspacesResponse",
    "LocalShellCallItem",
    "LocalShellCallItemAction",
    "LocalShellCallOutputItem",
    "ManagedPrivateEndpoint",
    "ManagedPrivateEndpointResponse",
    "McpApprovalRequestItem",
    "McpApprovalResponseItem",
    "McpCallItem",
    "McpHTTPError",
    "McpListToolsItem",
    "McpListToolsItemToolsItem",
    "McpProtocolError",
    "McpServerTool",
    "McpServerToolAllowedToolsObject",
    "McpServerToolConnectorId",
    "McpServerToolRequireApprovalEnum",
    "McpServerToolRequireApprovalObject",
    "McpServerToolRequireApprovalObjectAlways",
    "McpServerToolRequireApprovalObjectNever",
    "McpToolCallError",
    "McpToolExecutionError",
    "MemberAssignment",
    "MessagesAdvisorToolResultBlock",
    "MessagesBashToolResultBlock",
    "MessagesBashToolResultBlockFilesItem",
    "MessagesContentBlockDeltaEvent",
    "MessagesContentBlockDeltaEventDelta",
    "MessagesContentBlockDeltaEventDeltaCitationsDelta",
    "MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation",
    "MessagesContentBlockDeltaEventDeltaCompactionDelta",
    "MessagesContentBlockDeltaEventDeltaInputJsonDelta",
    "MessagesContentBlockDeltaEventDeltaSignatureDelta",
    "MessagesContentBlockDeltaEventDeltaTextDelta",
    "MessagesContentBlockDeltaEventDeltaThinkingDelta",
    "MessagesContentBlockStartEvent",
    "MessagesContentBlockStartEventContentBlock",
    "MessagesContentBlockStartEventContentBlockCompaction",
    "MessagesContentBlockStopEvent",
    "MessagesDeltaEvent",
    "MessagesDeltaEventDelta",
    "MessagesDeltaEventUsage",
    "MessagesDeltaEventUsageServerToolUse",
    "MessagesErrorEvent",
    "MessagesErrorEventError",
    "MessagesFallbackParam",
    "MessagesMessageParam",
    "MessagesMessageParamContentItem",
    "MessagesMessageParamContentItemCompaction",
    "MessagesMessageParamContentItemRedactedThinking",
    "MessagesMessageParamContentItemServerToolUse",
    "MessagesMessageParamContentItemThinking",
    "MessagesMessageParamContentItemToolResult",
    "MessagesMessageParamContentItemToolResultContentItem",
    "MessagesMessageParamContentItemToolUse",
    "MessagesMessageParamContentItemWebSearchToolResult",
    "MessagesMessageParamContentWebSearchToolResultError",
    "MessagesMessageParamContentWebSearchToolResultErrorErrorCode",
    "MessagesMessageParamItemToolResultContentItemToolReference",
    "MessagesMessageParamRole",
    "MessagesOutputConfig",
    "MessagesOutputConfigEffort",
    "MessagesOutputConfigFormat",
    "MessagesOutputConfigTaskBudget",
    "MessagesPingEvent",
    "MessagesRequest",
    "MessagesRequestContextManagement",
    "MessagesRequestContextManagementEditsItem",
    "MessagesRequestContextManagementEditsItemCompact20260112",
    "MessagesRequestEditsItemClearThinking20251015",
    "MessagesRequestEditsItemClearThinking20251015Keep",
    "MessagesRequestEditsItemClearThinking20251015KeepAll",
    "MessagesRequestEditsItemClearToolUses20250919",
    "MessagesRequestEditsItemClearToolUses20250919Trigger",
    "MessagesRequestMetadata",
    "MessagesRequestPluginsItem",
    "MessagesRequestThinking",
    "MessagesRequestThinkingAdaptive",
    "MessagesRequestThinkingBetweenTools",
    "MessagesRequestThinkingDisabled",
    "MessagesRequestThinkingEnabled",
    "MessagesRequestToolChoice",
    "MessagesRequestToolChoiceAny",
    "MessagesRequestToolChoiceAuto",
    "MessagesRequestToolChoiceNone",
    "MessagesRequestToolChoiceTool",
    "MessagesRequestToolsItem",
    "MessagesRequestToolsItemAdvisor20260301",
    "MessagesRequestToolsItemBash20250124",
    "MessagesRequestToolsItemCustom",
    "MessagesRequestToolsItemCustomInputSchema",
    "MessagesRequestToolsItemObject",
    "MessagesRequestToolsItemTextEditor20250124",
    "MessagesRequestToolsItemWebSearch20250305",
    "MessagesRequestToolsItemWebSearch20260209",
    "MessagesResult",
    "MessagesResultContextManagement",
    "MessagesResultContextManagementAppliedEditsItem",
    "MessagesResultUsage",
    "MessagesSearchModelsServerTool",
    "MessagesShellToolResultBlock",
    "MessagesShellToolResultBlockFilesItem",
    "MessagesStartEvent",
    "MessagesStartEventMessage",
    "MessagesStartEventMessageProvider",
    "MessagesStartEventMessageUsage",
    "MessagesStopEvent",
    "MessagesStreamEvents",
    "MessagesStreamingResponse",
    "MessagesToolAdditionBlock",
    "MessagesToolAdditionBlockTool",
    "MessagesToolAdditionBlockToolMcpToolReference",
    "MessagesToolAdditionBlockToolMcpToolsetReference",
    "MessagesToolAdditionBlockToolToolDefinition",
    "MessagesToolAdditionBlockToolToolReference",
    "MessagesToolRemovalBlock",
    "MessagesToolRemovalBlockTool",
    "MessagesToolRemovalBlockToolMcpToolReference",
    "MessagesToolRemovalBlockToolMcpToolsetReference",
    "MessagesToolRemovalBlockToolToolReference",
    "MetadataLevel",
    "Model",
    "ModelAliasTarget",
    "ModelArchitecture",
    "ModelBenchmarks",
    "ModelGroup",
    "ModelLinks",
    "ModelName",
    "ModelReasoning",
    "ModelResponse",
    "ModelsCountResponse",
    "ModelsCountResponseData",
    "ModelsListResponse",
    "ModelsListResponseData",
    "ModelsListResponseLinks",
    "ModerationPlugin",
    "MultimodalMedia",
    "NamespaceFunctionTool",
    "NamespaceFunctionToolAllowedCallersItem",
    "NamespaceTool",
    "NamespaceToolToolsItem",
    "NotFoundResponse",
    "NotFoundResponseErrorData",
    "OAuthErrorResponse",
    "OAuthErrorResponseError",
    "OAuthJwks",
    "OAuthJwksKeysItem",
    "ORAnthropicBashToolResult",
    "ORAnthropicBashToolResultFilesItem",
    "ORAnthropicContentBlock",
    "ORAnthropicNullableCaller",
    "ORAnthropicServerToolUseBlock",
    "ORAnthropicShellToolResult",
    "ORAnthropicShellToolResultFilesItem",
    "ORAnthropicStopReason",
    "ORAnthropicToolSearchResult",
    "ORAnthropicToolSearchResultParam",
    "ObservabilityArizeDestination",
    "ObservabilityArizeDestinationConfig",
    "ObservabilityBraintrustDestination",
    "ObservabilityBraintrustDestinationConfig",
    "ObservabilityClickhouseDestination",
    "ObservabilityClickhouseDestinationConfig",
    "ObservabilityDataRegion",
    "ObservabilityDataRegionInput",
    "ObservabilityDatadogDestination",
    "ObservabilityDatadogDestinationConfig",
    "ObservabilityDestination",
    "ObservabilityFilterRuleGroup",
    "ObservabilityFilterRuleGroupLogic",
    "ObservabilityFilterRuleGroupRulesItem",
    "ObservabilityFilterRuleGroupRulesItemField",
    "ObservabilityFilterRuleGroupRulesItemOperator",
    "ObservabilityFilterRulesConfig",
    "ObservabilityFilterRulesConfigNullable",
    "ObservabilityGrafanaDestination",
    "ObservabilityGrafanaDestinationConfig",
    "ObservabilityLangfuseDestination",
    "ObservabilityLangfuseDestinationConfig",
    "ObservabilityLangsmithDestination",
    "ObservabilityLangsmithDestinationConfig",
    "ObservabilityNewrelicDestination",
    "ObservabilityNewrelicDestinationConfig",
    "ObservabilityNewrelicDestinationConfigRegion",
    "ObservabilityOpikDestination",
    "ObservabilityOpikDestinationConfig",
    "ObservabilityOtelCollectorDestination",
    "ObservabilityOtelCollectorDestinationConfig",
    "ObservabilityPosthogDestination",
    "ObservabilityPosthogDestinationConfig",
    "ObservabilityRampDestination",
    "ObservabilityRampDestinationConfig",
    "ObservabilityS3Destination",
    "ObservabilityS3DestinationConfig",
    "ObservabilityS3DestinationConfigAuthMode",
    "ObservabilityS3DestinationConfigProvider",
    "ObservabilitySentryDestination",
    "ObservabilitySentryDestinationConfig",
    "ObservabilitySnowflakeDestination",
    "ObservabilitySnowflakeDestinationConfig",
    "ObservabilityWeaveDestination",
    "ObservabilityWeaveDestinationConfig",
    "ObservabilityWebhookDestination",
    "ObservabilityWebhookDestinationConfig",
    "ObservabilityWebhookDestinationConfigMethod",
    "OpenAIFile",
    "OpenAIFileDeleted",
    "OpenAIFileList",
    "OpenAIFilePurpose",
    "OpenAIResponseCustomToolCall",
    "OpenAIResponseCustomToolCallOutput",
    "OpenAIResponseCustomToolCallOutputOutputItem",
    "OpenAIResponseFunctionToolCall",
    "OpenAIResponseFunctionToolCallOutput",
    "OpenAIResponseFunctionToolCallOutputOutputItem",
    "OpenAIResponseFunctionToolCallSubagentItemsItem",
    "OpenAIResponseInputMessageItem",
    "OpenAIResponseInputMessageItemContentItem",
    "OpenAIResponseInputMessageItemRole",
    "OpenAIResponsesAnnotation",
    "OpenAIResponsesCodeInterpreterCallCodeDelta",
    "OpenAIResponsesCodeInterpreterCallCodeDone",
    "OpenAIResponsesCodeInterpreterCallCompleted",
    "OpenAIResponsesCodeInterpreterCallInProgress",
    "OpenAIResponsesCodeInterpreterCallInterpreting",
    "OpenAIResponsesImageGenCallCompleted",
    "OpenAIResponsesImageGenCallGenerating",
    "OpenAIResponsesImageGenCallInProgress",
    "OpenAIResponsesImageGenCallPartialImage",
    "OpenAIResponsesRefusalContent",
    "OpenAIResponsesResponseStatus",
    "OpenAIResponsesSearchCompleted",
    "OpenAIResponsesToolChoice",
    "OpenAIResponsesToolChoiceApplyPatch",
    "OpenAIResponsesToolChoiceEnum",
    "OpenAIResponsesToolChoiceFunction",
    "OpenAIResponsesToolChoiceObject",
    "OpenAIResponsesToolChoiceObjectType",
    "OpenAIResponsesToolChoiceShell",
    "OpenAIResponsesTruncation",
    "OpenAIResponsesUsage",
    "OpenAIResponsesUsageInputTokensDetails",
    "OpenAIResponsesUsageOutputTokensDetails",
    "OpenAIResponsesWebSearchCallInProgress",
    "OpenAIResponsesWebSearchCallSearching",
    "OpenResponsesCreatedEvent",
    "OpenResponsesErrorMetadata",
    "OpenResponsesErrorMetadataAlignment",
    "OpenResponsesInProgressEvent",
    "OpenResponsesLogProbs",
    "OpenResponsesResult",
    "OpenResponsesResultToolsItem",
    "OpenResponsesResultToolsItemFunction",
    "OpenResponsesResultToolsItemFunctionAllowedCallersItem",
    "OpenResponsesTopLogprobs",
    "OpenRouterFile",
    "OpenRouterFileDeleted",
    "OpenRouterFileList",
    "OpenRouterMetadata",
    "OpenRouterWebSearchServerTool",
    "OrganizationSettings",
    "OutputAdvisorServerToolItem",
    "OutputApplyPatchCallItem",
    "OutputApplyPatchServerToolItem",
    "OutputArmorBlockedItem",
    "OutputBashServerToolItem",
    "OutputBashServerToolItemFilesItem",
    "OutputBrowserUseServerToolItem",
    "OutputCodeInterpreterCallItem",
    "OutputCodeInterpreterCallItemOutputsItem",
    "OutputCodeInterpreterCallItemStatus",
    "OutputCodeInterpreterServerToolItem",
    "OutputComputerCallItem",
    "OutputComputerCallItemPendingSafetyChecksItem",
    "OutputComputerCallItemStatus",
    "OutputCustomToolCallItem",
    "OutputCustomToolCallItemStatus",
    "OutputDatetimeItem",
    "OutputFileSearchCallItem",
    "OutputFileSearchServerToolItem",
    "OutputFilesServerToolItem",
    "OutputFunctionCallItem",
    "OutputFunctionCallItemStatus",
    "OutputFunctionCallItemSubagentItemsItem",
    "OutputFusionServerToolItem",
    "OutputFusionServerToolItemFailedModelsItem",
    "OutputFusionServerToolItemResponsesItem",
    "OutputImageGenerationCallItem",
    "OutputImageGenerationServerToolItem",
    "OutputItemAddedEvent",
    "OutputItemAddedEventItem",
    "OutputItemApplyPatchCall",
    "OutputItemApplyPatchCallOperation",
    "OutputItemApplyPatchCallStatus",
    "OutputItemCodeInterpreterCall",
    "OutputItemCodeInterpreterCallOutputsItem",
    "OutputItemCodeInterpreterCallStatus",
    "OutputItemCustomToolCall",
    "OutputItemCustomToolCallStatus",
    "OutputItemDoneEvent",
    "OutputItemDoneEventItem",
    "OutputItemFileSearchCall",
    "OutputItemFunctionCall",
    "OutputItemFunctionCallStatus",
    "OutputItemImageGenerationCall",
    "OutputItemReasoning",
    "OutputItemReasoningStatus",
    "OutputItemWebSearchCall",
    "OutputItemWebSearchCallAction",
    "OutputItemWebSearchCallActionFindInPage",
    "OutputItemWebSearchCallActionOpenPage",
    "OutputItemWebSearchCallActionSearch",
    "OutputItems",
    "OutputMcpServerToolItem",
    "OutputMemoryServerToolItem",
    "OutputMemoryServerToolItemAction",
    "OutputMessage",
    "OutputMessageContentItem",
    "OutputMessageItem",
    "OutputMessageItemContentItem",
    "OutputMessageItemPhase",
    "OutputMessageItemStatus",
    "OutputMessagePhase",
    "OutputMessageStatus",
    "OutputModality",
    "OutputModalityEnum",
    "OutputReasoningItem",
    "OutputReasoningItemStatus",
    "OutputSearchModelsServerToolItem",
    "OutputShellCallItem",
    "OutputShellCallItemAction",
    "OutputShellCallOutputItem",
    "OutputShellCallOutputItemFilesItem",
    "OutputShellServerToolItem",
    "OutputShellServerToolItemAction",
    "OutputShellServerToolItemFilesItem",
    "OutputSubagentServerToolItem",
    "OutputTextEditorServerToolItem",
    "OutputTextEditorServerToolItemCommand",
    "OutputToolSearchCallItem",
    "OutputToolSearchServerToolItem",
    "OutputToolSearchServerToolItemMatchesItem",
    "OutputWebFetchServerToolItem",
    "OutputWebSearchCallItem",
    "OutputWebSearchCallItemAction",
    "OutputWebSearchCallItemActionFindInPage",
    "OutputWebSearchCallItemActionOpenPage",
    "OutputWebSearchCallItemActionSearch",
    "OutputWebSearchServerToolItem",
    "OutputWebSearchServerToolItemAction",
    "OutputWebSearchServerToolItemActionSourcesItem",
    "PDFParserEngine",
    "PDFParserOptions",
    "Parameter",
    "ParetoRouterPlugin",
    "ParetoRouterPluginPriceSource",
    "PayloadTooLargeResponse",
    "PayloadTooLargeResponseErrorData",
    "PaymentRequiredResponse",
    "PaymentRequiredResponseErrorData",
    "PerRequestLimits",
    "PercentileLatencyCutoffs",
    "PercentileStats",
    "PercentileThroughputCutoffs",
    "PipelineStage",
    "PipelineStageType",
    "Prediction",
    "PredictionContentText",
    "PreferredMaxLatency",
    "PreferredMinThroughput",
    "Preset",
    "PresetDesignatedVersion",
    "PresetStatus",
    "PresetWithDesignatedVersion",
    "Preview20250311WebSearchServerTool",
    "PreviewWebSearchServerTool",
    "PreviewWebSearchUserLocation",
    "PricingOverride",
    "PricingOverrideUtcDaysItem",
    "PrivateEndpoint",
    "PrivateEndpointActivation",
    "PrivateEndpointCheck",
    "PrivateEndpointCheckReason",
    "PrivateEndpointDeclaredRegion",
    "PrivateEndpointPricing",
    "PrivateEndpointResponse",
    "PrivateEndpointStatus",
    "PrivateEndpointSummary",
    "PrivateEndpointValidation",
    "PrivateEndpointValidationNullable",
    "PrivateEndpointValidationResponse",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "PromptInjectionScanScope",
    "ProviderName",
    "ProviderOptions",
    "ProviderOverloadedResponse",
    "ProviderOverloadedResponseErrorData",
    "ProviderPreferences",
    "ProviderPreferencesDataCollection",
    "ProviderPreferencesMaxPrice",
    "ProviderResponse",
    "ProviderResponseProviderName",
    "ProviderResponseRoutedServiceTier",
    "ProviderSort",
    "ProviderSortConfig",
    "ProviderSortConfigBy",
    "ProviderSortConfigPartition",
    "PublicEndpoint",
    "PublicEndpointNativeToolsValue",
    "PublicEndpointPerfLast30MByWorkload",
    "PublicEndpointPerfLast30MByWorkloadDecisions",
    "PublicEndpointPerfLast30MByWorkloadEmbeddings",
    "PublicEndpointPerfLast30MByWorkloadImageGeneration",
    "PublicEndpointPerfLast30MByWorkloadRerank",
    "PublicEndpointPerfLast30MByWorkloadStt",
    "PublicEndpointPerfLast30MByWorkloadTextGeneration",
    "PublicEndpointPerfLast30MByWorkloadTts",
    "PublicEndpointPerfLast30MByWorkloadUnknown",
    "PublicEndpointPerfLast30MByWorkloadVideoGeneration",
    "PublicEndpointPricing",
    "PublicPricing",
    "PublicServiceTier",
    "Quantization",
    "QueryAnalyticsRequest",
    "QueryAnalyticsRequestClassifierDimensions",
    "QueryAnalyticsRequestClassifierFilters",
    "QueryAnalyticsRequestClassifierFiltersFiltersItem",
    "QueryAnalyticsRequestFiltersItem",
    "QueryAnalyticsRequestOrderBy",
    "QueryAnalyticsRequestOrderByDirection",
    "QueryAnalyticsRequestTimeRange",
    "QueryAnalyticsResponse",
    "QueryAnalyticsResponseData",
    "QueryAnalyticsResponseDataMetadata",
    "RangeCapability",
    "RankingsDailyItem",
    "RankingsDailyMeta",
    "RankingsDailyResponse",
    "ReasoningConfig",
    "ReasoningContext",
    "ReasoningDeltaEvent",
    "ReasoningDetailEncrypted",
    "ReasoningDetailServerToolCall",
    "ReasoningDetailSummary",
    "ReasoningDetailText",
    "ReasoningDetailUnion",
    "ReasoningDoneEvent",
    "ReasoningEffort",
    "ReasoningFormat",
    "ReasoningItem",
    "ReasoningItemStatus",
    "ReasoningMode",
    "ReasoningSummaryPartAddedEvent",
    "ReasoningSummaryPartDoneEvent",
    "ReasoningSummaryText",
    "ReasoningSummaryTextDeltaEvent",
    "ReasoningSummaryTextDoneEvent",
    "ReasoningSummaryVerbosity",
    "ReasoningTextContent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "RequestMetadata",
    "RequestTimeoutResponse",
    "RequestTimeoutResponseErrorData",
    "ResponseHealingPlugin",
    "ResponseIncludesEnum",
    "ResponseOutputText",
    "ResponseOutputTextLogprobsItem",
    "ResponseOutputTextLogprobsItemTopLogprobsItem",
    "ResponsesErrorField",
    "ResponsesErrorFieldCode",
    "ResponsesRequest",
    "ResponsesRequestPluginsItem",
    "ResponsesRequestServiceTier",
    "ResponsesRequestToolsItem",
    "ResponsesRequestToolsItemFunction",
    "ResponsesRequestToolsItemFunctionAllowedCallersItem",
    "ResponsesStreamingResponse",
    "RouterAttempt",
    "RouterParams",
    "RoutingStrategy",
    "STTEntity",
    "STTInlineInputAudio",
    "STTInputAudio",
    "STTRequest",
    "STTRequestProvider",
    "STTRequestProviderDataCollection",
    "STTRequestResponseFormat",
    "STTResponse",
    "STTSegment",
    "STTTimestampGranularity",
    "STTURLInputAudio",
    "STTUsage",
    "STTWord",
    "STTWordType",
    "SandboxSleepAfterSeconds",
    "ScimGroup",
    "ScimGroupMapping",
    "ScimGroupMappingRole",
    "ScimSyncJob",
    "ScimSyncJobStatus",
    "SearchContextSizeEnum",
    "SearchModelsServerToolConfig",
    "SearchModelsServerToolOpenRouter",
    "SearchQualityLevel",
    "ServerTool",
    "ServerToolDetails",
    "ServerToolDetailsNativeSupport",
    "ServerToolDetailsStatus",
    "ServerToolDetailsSupportedApiFormatsItem",
    "ServerToolEngine",
    "ServerToolEngineByok",
    "ServerToolEngineDataRegionsItem",
    "ServerToolEnginePricingSource",
    "ServerToolExecutedBy",
    "ServerToolInputName",
    "ServerToolInputNameApiFormatsItem",
    "ServerToolNativeModel",
    "ServerToolNativeSupport",
    "ServerToolOutputName",
    "ServerToolOutputNameApiFormat",
    "ServerToolPrice",
    "ServerToolStatus",
    "ServerToolSupportedApiFormatsItem",
    "ServerToolUseDetails",
    "ServiceTier",
    "ServiceUnavailableResponse",
    "ServiceUnavailableResponseErrorData",
    "SessionCostItem",
    "SessionCostItemTurnRange",
    "SessionCostMeta",
    "SessionCostResponse",
    "ShellCallItem",
    "ShellCallItemAction",
    "ShellCallOutputContent",
    "ShellCallOutputContentOutcome",
    "ShellCallOutputContentOutcomeExit",
    "ShellCallOutputContentOutcomeTimeout",
    "ShellCallOutputItem",
    "ShellCallOutputItemFilesItem",
    "ShellCallStatus",
    "ShellServerTool",
    "ShellServerToolConfig",
    "ShellServerToolEngine",
    "ShellServerToolEnvironment",
    "ShellServerToolOpenRouter",
    "SpeechInput",
    "SpeechInputReference",
    "SpeechInputReferenceAudio",
    "SpeechInputReferenceAudioInput",
    "SpeechInputReferenceImage",
    "SpeechInputReferenceImageInput",
    "SpeechInputReferenceText",
    "SpeechRequest",
    "SpeechRequestProvider",
    "SpeechRequestProviderDataCollection",
    "SpeechRequestResponseFormat",
    "SpeechTurn",
    "StopServerToolsWhen",
    "StopServerToolsWhenCondition",
    "StopServerToolsWhenFinishReasonIs",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenStepCountIs",
    "StoredPromptTemplate",
    "StoredPromptTemplateVariablesValueValue",
    "StreamEvents",
    "StreamEventsResponseCompleted",
    "StreamEventsResponseFailed",
    "StreamEventsResponseIncomplete",
    "StreamEventsResponseOutputItemAdded",
    "StreamEventsResponseOutputItemDone",
    "StreamLogprob",
    "StreamLogprobTopLogprob",
    "SubagentNestedTool",
    "SubagentReasoning",
    "SubagentReasoningEffort",
    "SubagentServerToolConfig",
    "SubagentServerToolOpenRouter",
    "SubmitGenerationFeedbackRequest",
    "SubmitGenerationFeedbackRequestCategory",
    "SubmitGenerationFeedbackResponse",
    "SubmitGenerationFeedbackResponseData",
    "SupportedParameters",
    "SwitchyardRouterPlugin",
    "SwitchyardRouterPluginAlgorithm",
    "TaskClassificationItem",
    "TaskClassificationMacroCategory",
    "TaskClassificationModel",
    "TaskClassificationResponse",
    "TaskClassificationResponseData",
    "TextConfig",
    "TextConfigVerbosity",
    "TextDeltaEvent",
    "TextDoneEvent",
    "TextExtendedConfig",
    "TextExtendedConfigVerbosity",
    "TokenExchangeRequest",
    "TokenExchangeRequestScope",
    "TokenExchangeResponse",
    "TooManyRequestsResponse",
    "TooManyRequestsResponseErrorData",
    "ToolCallStatus",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedMode",
    "ToolChoiceSupport",
    "ToolSearchCallItem",
    "ToolSearchCallItemExecution",
    "ToolSearchCallItemStatus",
    "ToolSearchOutputItem",
    "ToolSearchOutputItemExecution",
    "ToolSearchOutputItemStatus",
    "ToolSearchOutputItemToolsItem",
    "ToolSearchOutputItemToolsItemFunction",
    "ToolSearchOutputItemToolsItemFunctionAllowedCallersItem",
    "ToolSearchOutputItemToolsItemObject",
    "ToolSearchServerTool",
    "ToolSearchServerToolConfig",
    "TopProviderInfo",
    "TraceConfig",
    "Truncation",
    "URLCitation",
    "UnauthorizedResponse",
    "UnauthorizedResponseErrorData",
    "UnifiedBenchmarkPricing",
    "UnifiedBenchmarksAAItem",
    "UnifiedBenchmarksDAItem",
    "UnifiedBenchmarksDAItemTournamentStats",
    "UnifiedBenchmarksMeta",
    "UnifiedBenchmarksMetaSource",
    "UnifiedBenchmarksORItem",
    "UnifiedBenchmarksORItemBenchmarkType",
    "UnifiedBenchmarksResponse",
    "UnifiedBenchmarksResponseDataItem",
    "UnifiedBenchmarksSearchItem",
    "UnifiedBenchmarksSearchItemBenchmarkType",
    "UnifiedBenchmarksSearchItemPrimaryMetric",
    "UnifiedBenchmarksSearchItemSearchSurface",
    "UnifiedBenchmarksSearchRunConfig",
    "UnprocessableEntityResponse",
    "UnprocessableEntityResponseErrorData",
    "UpdateBYOKKeyRequest",
    "UpdateBYOKKeyRequestDeclaredRegion",
    "UpdateBYOKKeyResponse",
    "UpdateExternalUserRequest",
    "UpdateGuardrailRequest",
    "UpdateGuardrailResponse",
    "UpdateKeysRequest",
    "UpdateKeysRequestLimitReset",
    "UpdateKeysResponse",
    "UpdateKeysResponseData",
    "UpdateObservabilityDestinationRequest",
    "UpdateObservabilityDestinationResponse",
    "UpdateOrganizationSettingsRequest",
    "UpdateOrganizationSettingsResponse",
    "UpdatePrivateEndpointPricingRequest",
    "UpdatePrivateEndpointRequest",
    "UpdatePrivateEndpointRequestDeclaredRegion",
    "UpdateScimGroupMappingRequest",
    "UpdateScimGroupMappingRequestRole",
    "UpdateScimGroupMappingResponse",
    "UpdateWorkspaceRequest",
    "UpdateWorkspaceRequestDisabledServerToolsItem",
    "UpdateWorkspaceResponse",
    "UploadFileRequest",
    "UpsertWorkspaceBudgetRequest",
    "UpsertWorkspaceBudgetResponse",
    "Usage",
    "UsageCostDetails",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
    "ValidatePrivateEndpointRequest",
    "VaultEffectiveSecret",
    "VaultEffectiveSecretListResponse",
    "VaultEffectiveSecretScope",
    "VaultSecret",
    "VaultSecretCopyRequest",
    "VaultSecretCopyResponse",
    "VaultSecretListResponse",
    "VaultSecretResponse",
    "VaultSecretWriteRequest",
    "VideoGenerationRequest",
    "VideoGenerationRequestAspectRatio",
    "VideoGenerationRequestProvider",
    "VideoGenerationRequestResolution",
    "VideoGenerationResponse",
    "VideoGenerationResponseStatus",
    "VideoGenerationUsage",
    "VideoModel",
    "VideoModelSupportedAspectRatiosItem",
    "VideoModelSupportedFrameImagesItem",
    "VideoModelSupportedResolutionsItem",
    "VideoModelSupportedSizesItem",
    "VideoModelUpscaleFactor",
    "VideoModelsListResponse",
    "WebFetchEngineEnum",
    "WebFetchPlugin",
    "WebFetchServerTool",
    "WebFetchServerToolConfig",
    "WebSearchCallCompletedEvent",
    "WebSearchCallInProgressEvent",
    "WebSearchCallSearchingEvent",
    "WebSearchConfig",
    "WebSearchDomainFilter",
    "WebSearchEngine",
    "WebSearchEngineEnum",
    "WebSearchMode",
    "WebSearchPlugin",
    "WebSearchPluginUserLocation",
    "WebSearchServerTool",
    "WebSearchServerToolConfig",
    "WebSearchServerToolOpenRouter",
    "WebSearchSource",
    "WebSearchStatus",
    "WebSearchUserLocation",
    "WebSearchUserLocationServerTool",
    "Workspace",
    "WorkspaceBudget",
    "WorkspaceBudgetInterval",
    "WorkspaceBudgetResetInterval",
    "WorkspaceMember",
    "WorkspaceMemberRole",
    "XSearchOptions",
]

_MODULES = dict(
    zip(
        __all__,
        (
            "aa_benchmark_entry",
            "activity_item",
            "activity_response",
            "additional_tools_item",
            "additional_tools_item_role",
            "additional_tools_item_tools_item",
            "additional_tools_item_tools_item_function",
            "additional_tools_item_tools_item_function_allowed_callers_item",
            "additional_tools_item_tools_item_object",
            "advisor_reasoning",
            "advisor_reasoning_effort",
            "advisor_server_tool_config",
            "advisor_server_tool_open_router",
            "agent_message_item",
            "agent_message_item_agent",
            "agent_message_item_content_item",
            "agent_message_item_content_item_encrypted_content",
            "alignment",
            "alignment_allowed_call_record",
            "alignment_blocked_call_record",
            "alignment_call_record",
            "alignment_chat_audio",
            "alignment_chat_image",
            "alignment_chat_image_image_url",
            "alignment_chat_rejected",
            "alignment_chat_tool_call",
            "alignment_chat_tool_call_function",
            "alignment_plugin",
            "alignment_plugin_mode",
            "alignment_rejected",
            "alignment_responses_rejected",
            "alignment_rule",
            "alignment_rule_record",
            "alignment_rule_watch_item",
            "alignment_unavailable_call_record",
            "alignment_unavailable_call_record_reason",
            "annotation_added_event",
            "anthropic_advisor_message_usage_iteration",
            "anthropic_advisor_tool_result",
            "anthropic_allowed_callers",
            "anthropic_allowed_callers_item",
            "anthropic_base_64_image_source",
            "anthropic_base_64_pdf_source",
            "anthropic_base_usage_iteration",
            "anthropic_bash_code_execution_content",
            "anthropic_bash_code_execution_output",
            "anthropic_bash_code_execution_result",
            "anthropic_bash_code_execution_tool_result",
            "anthropic_bash_code_execution_tool_result_error",
            "anthropic_bash_code_execution_tool_result_error_error_code",
            "anthropic_cache_control_directive",
            "anthropic_cache_control_ttl",
            "anthropic_cache_creation",
            "anthropic_caller",
            "anthropic_citation_char_location",
            "anthropic_citation_char_location_param",
            "anthropic_citation_content_block_location",
            "anthropic_citation_content_block_location_param",
            "anthropic_citation_page_location",
            "anthropic_citation_page_location_param",
            "anthropic_citation_search_result_location",
            "anthropic_citation_search_result_location_param",
            "anthropic_citation_web_search_result_location",
            "anthropic_citation_web_search_result_location_param",
            "anthropic_citations_config",
            "anthropic_code_execution_20250825_caller",
            "anthropic_code_execution_20260120_caller",
            "anthropic_code_execution_content",
            "anthropic_code_execution_output",
            "anthropic_code_execution_result",
            "anthropic_code_execution_tool_result",
            "anthropic_code_execution_tool_result_error",
            "anthropic_compaction_block",
            "anthropic_compaction_usage_iteration",
            "anthropic_container",
            "anthropic_container_skill",
            "anthropic_container_skill_type",
            "anthropic_container_upload",
            "anthropic_direct_caller",
            "anthropic_document_block",
            "anthropic_document_block_param",
            "anthropic_document_block_param_citations",
            "anthropic_document_block_param_source",
            "anthropic_document_block_param_source_content",
            "anthropic_document_block_param_source_content_content_item",
            "anthropic_document_block_source",
            "anthropic_encrypted_code_execution_result",
            "anthropic_file",
            "anthropic_file_deleted",
            "anthropic_file_document_source",
            "anthropic_file_list",
            "anthropic_image_block_param",
            "anthropic_image_block_param_source",
            "anthropic_image_mime_type",
            "anthropic_input_tokens_clear_at_least",
            "anthropic_input_tokens_trigger",
            "anthropic_input_transformation",
            "anthropic_iteration_cache_creation",
            "anthropic_message_output_config",
            "anthropic_message_usage_iteration",
            "anthropic_messages_error_response",
            "anthropic_messages_error_response_error",
            "anthropic_messages_error_response_error_type",
            "anthropic_output_effort",
            "anthropic_output_tokens_details",
            "anthropic_plain_text_source",
            "anthropic_redacted_thinking_block",
            "anthropic_refusal_stop_details",
            "anthropic_refusal_stop_details_category",
            "anthropic_safeguard",
            "anthropic_search_result_block_param",
            "anthropic_search_result_block_param_citations",
            "anthropic_server_tool_error_code",
            "anthropic_server_tool_usage",
            "anthropic_service_tier",
            "anthropic_speed",
            "anthropic_system_clear_at",
            "anthropic_text_block",
            "anthropic_text_block_param",
            "anthropic_text_block_param_citations_item",
            "anthropic_text_citation",
            "anthropic_text_editor_code_execution_content",
            "anthropic_text_editor_code_execution_create_result",
            "anthropic_text_editor_code_execution_str_replace_result",
            "anthropic_text_editor_code_execution_tool_result",
            "anthropic_text_editor_code_execution_tool_result_error",
            "anthropic_text_editor_code_execution_tool_result_error_error_code",
            "anthropic_text_editor_code_execution_view_result",
            "anthropic_text_editor_code_execution_view_result_file_type",
            "anthropic_thinking_block",
            "anthropic_thinking_block_binding",
            "anthropic_thinking_block_binding_mismatch_behavior",
            "anthropic_thinking_block_binding_prefix_mismatch_behavior",
            "anthropic_thinking_display",
            "anthropic_thinking_turns",
            "anthropic_tool_reference",
            "anthropic_tool_search_content",
            "anthropic_tool_search_result",
            "anthropic_tool_search_result_error",
            "anthropic_tool_search_tool_bm_25",
            "anthropic_tool_search_tool_bm_25_type",
            "anthropic_tool_search_tool_regex",
            "anthropic_tool_search_tool_regex_type",
            "anthropic_tool_search_tool_result",
            "anthropic_tool_union",
            "anthropic_tool_union_bash_20250124",
            "anthropic_tool_union_custom",
            "anthropic_tool_union_custom_input_schema",
            "anthropic_tool_union_text_editor_20250124",
            "anthropic_tool_union_web_search_20250305",
            "anthropic_tool_union_web_search_20260209",
            "anthropic_tool_use_block",
            "anthropic_tool_uses_keep",
            "anthropic_tool_uses_trigger",
            "anthropic_unknown_usage_iteration",
            "anthropic_url_image_source",
            "anthropic_url_pdf_source",
            "anthropic_usage",
            "anthropic_usage_iteration",
            "anthropic_web_fetch_block",
            "anthropic_web_fetch_content",
            "anthropic_web_fetch_tool_result",
            "anthropic_web_fetch_tool_result_error",
            "anthropic_web_fetch_tool_result_error_error_code",
            "anthropic_web_search_result",
            "anthropic_web_search_result_block_param",
            "anthropic_web_search_tool_result",
            "anthropic_web_search_tool_result_error",
            "anthropic_web_search_tool_result_error_error_code",
            "anthropic_web_search_tool_user_location",
            "api_error_type",
            "app_rankings_item",
            "app_rankings_response",
            "apply_patch_call_item",
            "apply_patch_call_operation",
            "apply_patch_call_operation_diff_delta_event",
            "apply_patch_call_operation_diff_done_event",
            "apply_patch_call_output_item",
            "apply_patch_call_output_item_status",
            "apply_patch_call_status",
            "apply_patch_create_file_operation",
            "apply_patch_delete_file_operation",
            "apply_patch_engine_enum",
            "apply_patch_server_tool",
            "apply_patch_server_tool_config",
            "apply_patch_server_tool_open_router",
            "apply_patch_update_file_operation",
            "armor_auto_mode",
            "armor_context",
            "armor_environment_entry",
            "armor_plugin",
            "armor_plugin_mode",
            "armor_plugin_on_error",
            "armor_plugin_output_mode",
            "armor_rule",
            "armor_safeguard_result",
            "armor_safeguard_result_status",
            "armor_safeguard_result_status_tool_uses_value",
            "armor_safeguard_result_status_tool_uses_value_evaluated",
            "armor_safeguard_result_status_tool_uses_value_evaluated_outcome",
            "armor_safeguard_result_status_tool_uses_value_skipped",
            "armor_safeguard_result_status_tool_uses_value_unavailable",
            "auto_beta_router_plugin",
            "auto_beta_router_plugin_cost_tier",
            "auto_router_plugin",
            "auto_router_plugin_cost_tier",
            "byok_key",
            "byok_key_declared_region",
            "byok_provider_slug",
            "bad_gateway_response",
            "bad_gateway_response_error_data",
            "bad_request_response",
            "bad_request_response_error_data",
            "base_annotation_added_event",
            "base_content_part_added_event",
            "base_content_part_added_event_part",
            "base_content_part_done_event",
            "base_content_part_done_event_part",
            "base_custom_tool_call_input_delta_event",
            "base_custom_tool_call_input_done_event",
            "base_error_event",
            "base_function_call_args_delta_event",
            "base_function_call_args_done_event",
            "base_inputs",
            "base_inputs_item",
            "base_inputs_item_message",
            "base_inputs_item_message_content_item",
            "base_inputs_item_message_phase",
            "base_inputs_item_message_role",
            "base_messages_result",
            "base_messages_result_usage",
            "base_reasoning_config",
            "base_reasoning_delta_event",
            "base_reasoning_done_event",
            "base_reasoning_summary_part_added_event",
            "base_reasoning_summary_part_done_event",
            "base_reasoning_summary_text_delta_event",
            "base_reasoning_summary_text_done_event",
            "base_refusal_delta_event",
            "base_refusal_done_event",
            "base_responses_result",
            "base_responses_result_output_item",
            "base_responses_result_tools_item",
            "base_responses_result_tools_item_function",
            "base_responses_result_tools_item_function_allowed_callers_item",
            "base_text_delta_event",
            "base_text_done_event",
            "bash_server_tool",
            "bash_server_tool_config",
            "bash_server_tool_engine",
            "bash_server_tool_environment",
            "batch_deleted_object",
            "batch_deletion_outcome",
            "batch_deletion_targets",
            "batch_deletion_targets_upstream",
            "batch_error_response",
            "batch_error_response_error",
            "batch_list_item",
            "batch_list_item_error",
            "batch_list_item_request_counts",
            "batch_list_item_status",
            "batch_list_item_usage",
            "batch_list_item_usage_completion_tokens_details",
            "batch_list_item_usage_prompt_tokens_details",
            "batch_list_item_usage_server_tool_use",
            "batch_list_response",
            "batch_list_status",
            "batch_list_timestamp",
            "batch_object",
            "batch_object_annotations_item_web_search_citation_web_search_citation",
            "batch_object_body_chat_completion_choices_item_logprobs_content_item",
            "batch_object_body_chat_completion_choices_item_logprobs_refusal_item",
            "batch_object_body_chat_completion_choices_item_message_images_item",
            "batch_object_body_chat_completion_choices_item_message_tool_calls_item",
            "batch_object_body_chat_completion_usage_completion_tokens_details",
            "batch_object_body_chat_completion_usage_prompt_tokens_details",
            "batch_object_body_chat_completion_usage_server_tool_use_details",
            "batch_object_chat_completion_choices_item_message_annotations_item",
            "batch_object_choices_item_logprobs_content_item_top_logprobs_item",
            "batch_object_choices_item_logprobs_refusal_item_top_logprobs_item",
            "batch_object_choices_item_message_annotations_item_file",
            "batch_object_choices_item_message_annotations_item_file_file",
            "batch_object_choices_item_message_annotations_item_url_citation",
            "batch_object_choices_item_message_images_item_image_url",
            "batch_object_choices_item_message_reasoning_details_item",
            "batch_object_choices_item_message_tool_calls_item_function",
            "batch_object_error",
            "batch_object_item_file_file_content_item_image_url_image_url",
            "batch_object_item_message_annotations_item_file_file_content_item",
            "batch_object_item_message_annotations_item_file_file_content_item_text",
            "batch_object_item_message_annotations_item_url_citation_url_citation",
            "batch_object_item_message_annotations_item_web_search_citation",
            "batch_object_item_response_body_chat_completion_choices_item_logprobs",
            "batch_object_item_response_body_chat_completion_choices_item_message",
            "batch_object_item_response_body_chat_completion_debug_timings_event",
            "batch_object_item_response_body_chat_completion_usage_server_tool_use",
            "batch_object_item_response_body_list_usage_prompt_tokens_details",
            "batch_object_message_annotations_item_file_file_content_item_image_url",
            "batch_object_request_counts",
            "batch_object_results_item",
            "batch_object_results_item_error",
            "batch_object_results_item_response",
            "batch_object_results_item_response_body",
            "batch_object_results_item_response_body_chat_completion",
            "batch_object_results_item_response_body_chat_completion_choices_item",
            "batch_object_results_item_response_body_chat_completion_debug",
            "batch_object_results_item_response_body_chat_completion_debug_timings",
            "batch_object_results_item_response_body_chat_completion_usage",
            "batch_object_results_item_response_body_list",
            "batch_object_results_item_response_body_list_data_item",
            "batch_object_results_item_response_body_list_usage",
            "batch_object_results_item_response_body_message",
            "batch_object_results_item_response_body_message_usage",
            "batch_object_status",
            "batch_object_usage",
            "batch_object_usage_completion_tokens_details",
            "batch_object_usage_prompt_tokens_details",
            "batch_object_usage_server_tool_use",
            "batch_payment_required_response",
            "batch_payment_required_response_error",
            "batch_payment_required_response_request_counts",
            "batch_payment_required_response_status",
            "batch_payment_required_response_usage",
            "batch_payment_required_response_usage_completion_tokens_details",
            "batch_payment_required_response_usage_prompt_tokens_details",
            "batch_payment_required_response_usage_server_tool_use",
            "batch_provider_preferences",
            "batch_submit_body",
            "batch_submit_body_endpoint",
            "batch_submit_body_requests_item",
            "boolean_capability",
            "bulk_add_workspace_members_request",
            "bulk_add_workspace_members_response",
            "bulk_assign_keys_request",
            "bulk_assign_keys_response",
            "bulk_assign_members_request",
            "bulk_assign_members_response",
            "bulk_remove_workspace_members_request",
            "bulk_remove_workspace_members_response",
            "bulk_unassign_keys_request",
            "bulk_unassign_keys_response",
            "bulk_unassign_members_request",
            "bulk_unassign_members_response",
            "capability_descriptor",
            "chat_annotation",
            "chat_assistant_images",
            "chat_assistant_images_item",
            "chat_assistant_images_item_image_url",
            "chat_assistant_message",
            "chat_audio_output",
            "chat_choice",
            "chat_content_audio",
            "chat_content_audio_input_audio",
            "chat_content_cache_control",
            "chat_content_file",
            "chat_content_file_file",
            "chat_content_image",
            "chat_content_image_image_url",
            "chat_content_image_image_url_detail",
            "chat_content_items",
            "chat_content_text",
            "chat_content_video",
            "chat_content_video_input",
            "chat_content_video_input_processing",
            "chat_debug_options",
            "chat_developer_message",
            "chat_developer_message_configuration_update",
            "chat_dynamic_server_tool",
            "chat_file_annotation",
            "chat_file_annotation_file",
            "chat_finish_reason_enum",
            "chat_format_grammar_config",
            "chat_format_json_object_config",
            "chat_format_json_schema_config",
            "chat_format_python_config",
            "chat_format_text_config",
            "chat_function_tool",
            "chat_function_tool_function",
            "chat_function_tool_function_function",
            "chat_json_schema_config",
            "chat_messages",
            "chat_model_names",
            "chat_named_tool_choice",
            "chat_named_tool_choice_function",
            "chat_reasoning_details",
            "chat_reasoning_effort",
            "chat_reasoning_summary_verbosity_enum",
            "chat_request",
            "chat_request_audio",
            "chat_request_modalities_item",
            "chat_request_plugins_item",
            "chat_request_reasoning",
            "chat_request_reasoning_context",
            "chat_request_reasoning_effort",
            "chat_request_reasoning_mode",
            "chat_request_response_format",
            "chat_request_service_tier",
            "chat_request_usage",
            "chat_request_verbosity",
            "chat_result",
            "chat_search_models_server_tool",
            "chat_server_tool_choice",
            "chat_stream_choice",
            "chat_stream_chunk",
            "chat_stream_chunk_debug",
            "chat_stream_chunk_error",
            "chat_stream_chunk_error_metadata",
            "chat_stream_delta",
            "chat_stream_options",
            "chat_stream_reasoning_details",
            "chat_stream_tool_call",
            "chat_stream_tool_call_function",
            "chat_streaming_response",
            "chat_system_message",
            "chat_system_message_configuration_update",
            "chat_token_logprob",
            "chat_token_logprob_top_logprobs_item",
            "chat_token_logprobs",
            "chat_tool_call",
            "chat_tool_call_function",
            "chat_tool_choice",
            "chat_tool_choice_enum",
            "chat_tool_message",
            "chat_url_citation_annotation",
            "chat_url_citation_annotation_url_citation",
            "chat_usage",
            "chat_usage_completion_tokens_details",
            "chat_usage_prompt_tokens_details",
            "chat_user_message",
            "chat_web_search_citation_annotation",
            "chat_web_search_citation_annotation_web_search_citation",
            "chat_web_search_shorthand",
            "chat_web_search_shorthand_type",
            "client_closed_request_response",
            "client_closed_request_response_error_data",
            "code_interpreter_call_code_delta_event",
            "code_interpreter_call_code_done_event",
            "code_interpreter_call_completed_event",
            "code_interpreter_call_in_progress_event",
            "code_interpreter_call_interpreting_event",
            "code_interpreter_call_item",
            "code_interpreter_call_item_outputs_item",
            "code_interpreter_call_item_status",
            "code_interpreter_file_output",
            "code_interpreter_image_output",
            "code_interpreter_logs_output",
            "code_interpreter_server_tool",
            "code_interpreter_server_tool_container_auto",
            "code_interpreter_server_tool_container_auto_memory_limit",
            "codex_local_shell_tool",
            "compaction_item",
            "completed_event",
            "compound_filter",
            "compound_filter_type",
            "computer_use_server_tool",
            "computer_use_server_tool_environment",
            "configuration_update_item",
            "configuration_update_reasoning",
            "configuration_update_reasoning_effort",
            "conflict_response",
            "conflict_response_error_data",
            "container_auto_environment",
            "container_file",
            "container_file_list_response",
            "container_network_policy",
            "container_network_policy_allowlist",
            "container_network_policy_disabled",
            "container_reference_environment",
            "content_filter_action",
            "content_filter_builtin_action",
            "content_filter_builtin_entry",
            "content_filter_builtin_entry_input",
            "content_filter_builtin_slug",
            "content_filter_entry",
            "content_part_added_event",
            "content_part_added_event_part",
            "content_part_audio",
            "content_part_audio_audio_url",
            "content_part_done_event",
            "content_part_done_event_part",
            "content_part_image",
            "content_part_image_image_url",
            "content_part_input_audio",
            "content_part_input_file",
            "content_part_input_video",
            "content_part_video",
            "content_part_video_video_url",
            "context_compaction_item",
            "context_compression_engine",
            "context_compression_plugin",
            "cost_details",
            "create_audio_transcriptions_multipart_request",
            "create_audio_transcriptions_multipart_request_response_format",
            "create_audio_transcriptions_timestamp_granularities_item",
            "create_auth_keys_code_request",
            "create_auth_keys_code_request_code_challenge_method",
            "create_auth_keys_code_request_usage_limit_type",
            "create_auth_keys_code_response",
            "create_auth_keys_code_response_data",
            "create_byok_key_request",
            "create_byok_key_request_declared_region",
            "create_byok_key_response",
            "create_embeddings_request",
            "create_embeddings_request_encoding_format",
            "create_embeddings_request_input_item",
            "create_embeddings_request_input_item_content_item",
            "create_embeddings_request_input_item_content_item_image_url",
            "create_embeddings_request_input_item_content_item_image_url_image_url",
            "create_embeddings_request_input_item_content_item_text",
            "create_embeddings_response",
            "create_embeddings_response_data_item",
            "create_embeddings_response_usage",
            "create_embeddings_response_usage_prompt_tokens_details",
            "create_external_user_request",
            "create_guardrail_request",
            "create_guardrail_response",
            "create_keys_request",
            "create_keys_request_external",
            "create_keys_request_limit_reset",
            "create_keys_response",
            "create_keys_response_data",
            "create_observability_destination_request",
            "create_observability_destination_request_type",
            "create_observability_destination_response",
            "create_preset_from_inference_response",
            "create_private_endpoint_request",
            "create_private_endpoint_request_declared_region",
            "create_private_endpoint_status_404",
            "create_private_endpoint_status_409",
            "create_private_endpoint_status_422",
            "create_private_endpoint_status_500",
            "create_private_endpoint_status_502",
            "create_private_endpoint_validation_failed_response",
            "create_private_endpoint_validation_failed_response_data",
            "create_private_endpoint_validation_failed_response_error",
            "create_rerank_request",
            "create_rerank_request_documents_item_object",
            "create_rerank_response",
            "create_rerank_response_results_item",
            "create_rerank_response_results_item_document",
            "create_rerank_response_usage",
            "create_scim_group_mapping_request",
            "create_scim_group_mapping_request_role",
            "create_scim_group_mapping_response",
            "create_scim_sync_job_response",
            "create_workspace_request",
            "create_workspace_request_disabled_server_tools_item",
            "create_workspace_response",
            "created_event",
            "custom_tool",
            "custom_tool_call_input_delta_event",
            "custom_tool_call_input_done_event",
            "custom_tool_call_item",
            "custom_tool_call_output_item",
            "custom_tool_call_output_item_output_item",
            "custom_tool_format",
            "custom_tool_format_grammar",
            "custom_tool_format_grammar_syntax",
            "custom_tool_format_text",
            "da_benchmark_entry",
            "datetime_server_tool",
            "datetime_server_tool_config",
            "debug_event",
            "debug_event_debug",
            "debug_event_debug_timings",
            "debug_event_debug_timings_event",
            "decisions_box_answer",
            "decisions_box_answer_box",
            "decisions_box_question",
            "decisions_choice_answer",
            "decisions_choice_question",
            "decisions_noul_answer",
            "decisions_noul_question",
            "decisions_noul_question_criteria",
            "decisions_request",
            "decisions_request_questions_value",
            "decisions_response",
            "decisions_response_answers_value",
            "decisions_response_usage",
            "decisions_score_answer",
            "decisions_score_question",
            "default_parameters",
            "deferred_bm_25_search",
            "deferred_custom_search",
            "deferred_regex_search",
            "deferred_tools_control",
            "deferred_tools_search_strategy",
            "delete_byok_key_response",
            "delete_guardrail_response",
            "delete_keys_response",
            "delete_observability_destination_response",
            "delete_private_endpoint_draft_only",
            "delete_private_endpoint_response",
            "delete_private_endpoint_response_data",
            "delete_scim_group_mapping_keep_members_enum",
            "delete_scim_group_mapping_response",
            "delete_workspace_budget_response",
            "delete_workspace_response",
            "deprecated_route",
            "easy_input_message",
            "easy_input_message_content_item",
            "easy_input_message_phase",
            "easy_input_message_role",
            "edge_network_timeout_response",
            "edge_network_timeout_response_error_data",
            "endpoint_info",
            "endpoint_status",
            "endpoints_metadata",
            "enum_capability",
            "error_availability",
            "error_availability_code",
            "error_availability_constraint",
            "error_event",
            "error_event_error",
            "exchange_auth_code_for_api_key_request",
            "exchange_auth_code_for_api_key_request_code_challenge_method",
            "exchange_auth_code_for_api_key_response",
            "external_user",
            "external_user_response",
            "failable_tool_call_status",
            "failed_event",
            "file_citation",
            "file_delete_response",
            "file_list_response",
            "file_parser_plugin",
            "file_path",
            "file_provider",
            "file_response",
            "file_search_server_tool",
            "file_search_server_tool_filters",
            "file_search_server_tool_filters_object",
            "file_search_server_tool_filters_object_type",
            "file_search_server_tool_ranking_options",
            "file_search_server_tool_ranking_options_ranker",
            "files_server_tool",
            "files_server_tool_config",
            "finish_reason",
            "forbidden_response",
            "forbidden_response_error_data",
            "format_json_object_config",
            "format_json_schema_config",
            "format_text_config",
            "formats",
            "frame_image",
            "frame_image_frame_type",
            "frame_image_image_url",
            "free_model_daily_requests",
            "function_call_args_delta_event",
            "function_call_args_done_event",
            "function_call_item",
            "function_call_item_subagent_items_item",
            "function_call_output_item",
            "function_call_output_item_output_item",
            "function_tool",
            "fusion_analysis_result",
            "fusion_analysis_result_contradictions_item",
            "fusion_analysis_result_contradictions_item_stances_item",
            "fusion_analysis_result_partial_coverage_item",
            "fusion_analysis_result_unique_insights_item",
            "fusion_call_analysis_completed_event",
            "fusion_call_analysis_in_progress_event",
            "fusion_call_completed_event",
            "fusion_call_in_progress_event",
            "fusion_call_panel_added_event",
            "fusion_call_panel_completed_event",
            "fusion_call_panel_delta_event",
            "fusion_call_panel_failed_event",
            "fusion_call_panel_reasoning_delta_event",
            "fusion_plugin",
            "fusion_plugin_preset",
            "fusion_plugin_tools_item",
            "fusion_server_tool_config",
            "fusion_server_tool_config_reasoning",
            "fusion_server_tool_config_reasoning_effort",
            "fusion_server_tool_config_tools_item",
            "fusion_server_tool_open_router",
            "fusion_source",
            "gateway_timeout_response",
            "gateway_timeout_response_error_data",
            "generation_content_data",
            "generation_content_data_input",
            "generation_content_data_input_object_1",
            "generation_content_data_input_object_2",
            "generation_content_data_output",
            "generation_content_error",
            "generation_content_error_attempt",
            "generation_content_response",
            "generation_response",
            "generation_response_data",
            "generation_response_data_api_type",
            "generation_response_data_data_region",
            "get_analytics_meta_response",
            "get_analytics_meta_response_data",
            "get_analytics_meta_response_data_dimensions_item",
            "get_analytics_meta_response_data_granularities_item",
            "get_analytics_meta_response_data_granularities_item_name",
            "get_analytics_meta_response_data_metrics_item",
            "get_analytics_meta_response_data_metrics_item_display_format",
            "get_analytics_meta_response_data_operators_item",
            "get_analytics_meta_response_data_operators_item_name",
            "get_analytics_meta_response_data_operators_item_value_type",
            "get_app_rankings_category",
            "get_app_rankings_sort",
            "get_app_rankings_subcategory",
            "get_byok_key_response",
            "get_benchmarks_arena",
            "get_benchmarks_benchmark_type",
            "get_benchmarks_search_surface",
            "get_benchmarks_source",
            "get_benchmarks_task_type",
            "get_credits_response",
            "get_credits_response_data",
            "get_current_key_response",
            "get_current_key_response_data",
            "get_current_key_response_data_allowed_data_regions_item",
            "get_current_key_response_data_rate_limit",
            "get_guardrail_response",
            "get_key_response",
            "get_key_response_data",
            "get_models_category",
            "get_models_distillable",
            "get_models_region",
            "get_models_sort",
            "get_observability_destination_response",
            "get_organization_settings_response",
            "get_preset_response",
            "get_preset_version_response",
            "get_rankings_daily_category",
            "get_rankings_daily_context_bucket",
            "get_rankings_daily_language_type",
            "get_rankings_daily_modality",
            "get_rankings_daily_period",
            "get_scim_group_mapping_response",
            "get_scim_sync_job_response",
            "get_session_cost_turn_range",
            "get_tool_response",
            "get_workspace_budget_response",
            "get_workspace_response",
            "gone_response",
            "gone_response_error_data",
            "guardrail",
            "guardrail_data_region",
            "guardrail_interval",
            "image_config",
            "image_endpoint",
            "image_gen_call_completed_event",
            "image_gen_call_generating_event",
            "image_gen_call_in_progress_event",
            "image_gen_call_partial_image_event",
            "image_gen_completed_event",
            "image_gen_partial_image_event",
            "image_gen_stream_error_event",
            "image_gen_stream_error_event_error",
            "image_gen_text_chunk_event",
            "image_gen_text_chunk_event_phase",
            "image_generation_provider_preferences",
            "image_generation_request",
            "image_generation_request_aspect_ratio",
            "image_generation_request_background",
            "image_generation_request_output_format",
            "image_generation_request_quality",
            "image_generation_request_resolution",
            "image_generation_response",
            "image_generation_response_data_item",
            "image_generation_server_tool",
            "image_generation_server_tool_background",
            "image_generation_server_tool_config",
            "image_generation_server_tool_input_fidelity",
            "image_generation_server_tool_input_image_mask",
            "image_generation_server_tool_moderation",
            "image_generation_server_tool_open_router",
            "image_generation_server_tool_output_format",
            "image_generation_server_tool_quality",
            "image_generation_status",
            "image_generation_usage",
            "image_generation_usage_completion_tokens_details",
            "image_generation_usage_prompt_tokens_details",
            "image_generation_usage_server_tool_use",
            "image_input_modality",
            "image_model_architecture",
            "image_model_endpoints_response",
            "image_model_list_item",
            "image_models_list_response",
            "image_output_modality",
            "image_pricing_entry",
            "image_pricing_entry_billable",
            "image_pricing_entry_unit",
            "image_streaming_response",
            "image_streaming_response_data",
            "in_progress_event",
            "incomplete_details",
            "incomplete_details_reason",
            "incomplete_event",
            "input_audio",
            "input_audio_input_audio",
            "input_audio_input_audio_format",
            "input_file",
            "input_image",
            "input_image_detail",
            "input_message_item",
            "input_message_item_content_item",
            "input_message_item_role",
            "input_modality",
            "input_reference",
            "input_text",
            "input_video",
            "input_video_processing",
            "inputs",
            "inputs_item",
            "inputs_item_message",
            "inputs_item_message_content_item",
            "inputs_item_message_phase",
            "inputs_item_message_status",
            "inputs_item_reasoning",
            "inputs_item_reasoning_status",
            "instruct_type",
            "internal_server_response",
            "internal_server_response_error_data",
            "item_reference_item",
            "jev_router_plugin",
            "key_assignment",
            "key_budget",
            "key_budget_reset_interval",
            "key_budget_scope",
            "legacy_chat_content_video",
            "legacy_chat_content_video_input",
            "legacy_chat_content_video_input_processing",
            "legacy_web_search_server_tool",
            "list_byok_keys_provider",
            "list_byok_keys_response",
            "list_endpoints_response",
            "list_endpoints_response_architecture",
            "list_endpoints_zdr_response",
            "list_external_users_response",
            "list_files_order",
            "list_guardrails_response",
            "list_intern_connections_response",
            "list_intern_connections_response_data_item",
            "list_key_assignments_response",
            "list_keys_response",
            "list_keys_response_data_item",
            "list_member_assignments_response",
            "list_model_endpoints_response",
            "list_models_user_sort",
            "list_observability_destinations_response",
            "list_organization_members_response",
            "list_organization_members_response_data_item",
            "list_organization_members_response_data_item_role",
            "list_preset_versions_response",
            "list_presets_response",
            "list_private_endpoints_response",
            "list_providers_response",
            "list_providers_response_data_item",
            "list_providers_response_data_item_datacenters_item",
            "list_providers_response_data_item_headquarters",
            "list_scim_group_mappings_response",
            "list_scim_groups_response",
            "list_tools_api_format",
            "list_tools_response",
            "list_tools_response_links",
            "list_workspace_budgets_response",
            "list_workspace_members_response",
            "list_workspaces_response",
            "local_shell_call_item",
            "local_shell_call_item_action",
            "local_shell_call_output_item",
            "managed_private_endpoint",
            "managed_private_endpoint_response",
            "mcp_approval_request_item",
            "mcp_approval_response_item",
            "mcp_call_item",
            "mcp_http_error",
            "mcp_list_tools_item",
            "mcp_list_tools_item_tools_item",
            "mcp_protocol_error",
            "mcp_server_tool",
            "mcp_server_tool_allowed_tools_object",
            "mcp_server_tool_connector_id",
            "mcp_server_tool_require_approval_enum",
            "mcp_server_tool_require_approval_object",
            "mcp_server_tool_require_approval_object_always",
            "mcp_server_tool_require_approval_object_never",
            "mcp_tool_call_error",
            "mcp_tool_execution_error",
            "member_assignment",
            "messages_advisor_tool_result_block",
            "messages_bash_tool_result_block",
            "messages_bash_tool_result_block_files_item",
            "messages_content_block_delta_event",
            "messages_content_block_delta_event_delta",
            "messages_content_block_delta_event_delta_citations_delta",
            "messages_content_block_delta_event_delta_citations_delta_citation",
            "messages_content_block_delta_event_delta_compaction_delta",
            "messages_content_block_delta_event_delta_input_json_delta",
            "messages_content_block_delta_event_delta_signature_delta",
            "messages_content_block_delta_event_delta_text_delta",
            "messages_content_block_delta_event_delta_thinking_delta",
            "messages_content_block_start_event",
            "messages_content_block_start_event_content_block",
            "messages_content_block_start_event_content_block_compaction",
            "messages_content_block_stop_event",
            "messages_delta_event",
            "messages_delta_event_delta",
            "messages_delta_event_usage",
            "messages_delta_event_usage_server_tool_use",
            "messages_error_event",
            "messages_error_event_error",
            "messages_fallback_param",
            "messages_message_param",
            "messages_message_param_content_item",
            "messages_message_param_content_item_compaction",
            "messages_message_param_content_item_redacted_thinking",
            "messages_message_param_content_item_server_tool_use",
            "messages_message_param_content_item_thinking",
            "messages_message_param_content_item_tool_result",
            "messages_message_param_content_item_tool_result_content_item",
            "messages_message_param_content_item_tool_use",
            "messages_message_param_content_item_web_search_tool_result",
            "messages_message_param_content_web_search_tool_result_error",
            "messages_message_param_content_web_search_tool_result_error_error_code",
            "messages_message_param_item_tool_result_content_item_tool_reference",
            "messages_message_param_role",
            "messages_output_config",
            "messages_output_config_effort",
            "messages_output_config_format",
            "messages_output_config_task_budget",
            "messages_ping_event",
            "messages_request",
            "messages_request_context_management",
            "messages_request_context_management_edits_item",
            "messages_request_context_management_edits_item_compact_20260112",
            "messages_request_edits_item_clear_thinking_20251015",
            "messages_request_edits_item_clear_thinking_20251015_keep",
            "messages_request_edits_item_clear_thinking_20251015_keep_all",
            "messages_request_edits_item_clear_tool_uses_20250919",
            "messages_request_edits_item_clear_tool_uses_20250919_trigger",
            "messages_request_metadata",
            "messages_request_plugins_item",
            "messages_request_thinking",
            "messages_request_thinking_adaptive",
            "messages_request_thinking_between_tools",
            "messages_request_thinking_disabled",
            "messages_request_thinking_enabled",
            "messages_request_tool_choice",
            "messages_request_tool_choice_any",
            "messages_request_tool_choice_auto",
            "messages_request_tool_choice_none",
            "messages_request_tool_choice_tool",
            "messages_request_tools_item",
            "messages_request_tools_item_advisor_20260301",
            "messages_request_tools_item_bash_20250124",
            "messages_request_tools_item_custom",
            "messages_request_tools_item_custom_input_schema",
            "messages_request_tools_item_object",
            "messages_request_tools_item_text_editor_20250124",
            "messages_request_tools_item_web_search_20250305",
            "messages_request_tools_item_web_search_20260209",
            "messages_result",
            "messages_result_context_management",
            "messages_result_context_management_applied_edits_item",
            "messages_result_usage",
            "messages_search_models_server_tool",
            "messages_shell_tool_result_block",
            "messages_shell_tool_result_block_files_item",
            "messages_start_event",
            "messages_start_event_message",
            "messages_start_event_message_provider",
            "messages_start_event_message_usage",
            "messages_stop_event",
            "messages_stream_events",
            "messages_streaming_response",
            "messages_tool_addition_block",
            "messages_tool_addition_block_tool",
            "messages_tool_addition_block_tool_mcp_tool_reference",
            "messages_tool_addition_block_tool_mcp_toolset_reference",
            "messages_tool_addition_block_tool_tool_definition",
            "messages_tool_addition_block_tool_tool_reference",
            "messages_tool_removal_block",
            "messages_tool_removal_block_tool",
            "messages_tool_removal_block_tool_mcp_tool_reference",
            "messages_tool_removal_block_tool_mcp_toolset_reference",
            "messages_tool_removal_block_tool_tool_reference",
            "metadata_level",
            "model",
            "model_alias_target",
            "model_architecture",
            "model_benchmarks",
            "model_group",
            "model_links",
            "model_name",
            "model_reasoning",
            "model_response",
            "models_count_response",
            "models_count_response_data",
            "models_list_response",
            "models_list_response_data",
            "models_list_response_links",
            "moderation_plugin",
            "multimodal_media",
            "namespace_function_tool",
            "namespace_function_tool_allowed_callers_item",
            "namespace_tool",
            "namespace_tool_tools_item",
            "not_found_response",
            "not_found_response_error_data",
            "o_auth_error_response",
            "o_auth_error_response_error",
            "o_auth_jwks",
            "o_auth_jwks_keys_item",
            "or_anthropic_bash_tool_result",
            "or_anthropic_bash_tool_result_files_item",
            "or_anthropic_content_block",
            "or_anthropic_nullable_caller",
            "or_anthropic_server_tool_use_block",
            "or_anthropic_shell_tool_result",
            "or_anthropic_shell_tool_result_files_item",
            "or_anthropic_stop_reason",
            "or_anthropic_tool_search_result",
            "or_anthropic_tool_search_result_param",
            "observability_arize_destination",
            "observability_arize_destination_config",
            "observability_braintrust_destination",
            "observability_braintrust_destination_config",
            "observability_clickhouse_destination",
            "observability_clickhouse_destination_config",
            "observability_data_region",
            "observability_data_region_input",
            "observability_datadog_destination",
            "observability_datadog_destination_config",
            "observability_destination",
            "observability_filter_rule_group",
            "observability_filter_rule_group_logic",
            "observability_filter_rule_group_rules_item",
            "observability_filter_rule_group_rules_item_field",
            "observability_filter_rule_group_rules_item_operator",
            "observability_filter_rules_config",
            "observability_filter_rules_config_nullable",
            "observability_grafana_destination",
            "observability_grafana_destination_config",
            "observability_langfuse_destination",
            "observability_langfuse_destination_config",
            "observability_langsmith_destination",
            "observability_langsmith_destination_config",
            "observability_newrelic_destination",
            "observability_newrelic_destination_config",
            "observability_newrelic_destination_config_region",
            "observability_opik_destination",
            "observability_opik_destination_config",
            "observability_otel_collector_destination",
            "observability_otel_collector_destination_config",
            "observability_posthog_destination",
            "observability_posthog_destination_config",
            "observability_ramp_destination",
            "observability_ramp_destination_config",
            "observability_s3_destination",
            "observability_s3_destination_config",
            "observability_s3_destination_config_auth_mode",
            "observability_s3_destination_config_provider",
            "observability_sentry_destination",
            "observability_sentry_destination_config",
            "observability_snowflake_destination",
            "observability_snowflake_destination_config",
            "observability_weave_destination",
            "observability_weave_destination_config",
            "observability_webhook_destination",
            "observability_webhook_destination_config",
            "observability_webhook_destination_config_method",
            "open_ai_file",
            "open_ai_file_deleted",
            "open_ai_file_list",
            "open_ai_file_purpose",
            "open_ai_response_custom_tool_call",
            "open_ai_response_custom_tool_call_output",
            "open_ai_response_custom_tool_call_output_output_item",
            "open_ai_response_function_tool_call",
            "open_ai_response_function_tool_call_output",
            "open_ai_response_function_tool_call_output_output_item",
            "open_ai_response_function_tool_call_subagent_items_item",
            "open_ai_response_input_message_item",
            "open_ai_response_input_message_item_content_item",
            "open_ai_response_input_message_item_role",
            "open_ai_responses_annotation",
            "open_ai_responses_code_interpreter_call_code_delta",
            "open_ai_responses_code_interpreter_call_code_done",
            "open_ai_responses_code_interpreter_call_completed",
            "open_ai_responses_code_interpreter_call_in_progress",
            "open_ai_responses_code_interpreter_call_interpreting",
            "open_ai_responses_image_gen_call_completed",
            "open_ai_responses_image_gen_call_generating",
            "open_ai_responses_image_gen_call_in_progress",
            "open_ai_responses_image_gen_call_partial_image",
            "open_ai_responses_refusal_content",
            "open_ai_responses_response_status",
            "open_ai_responses_search_completed",
            "open_ai_responses_tool_choice",
            "open_ai_responses_tool_choice_apply_patch",
            "open_ai_responses_tool_choice_enum",
            "open_ai_responses_tool_choice_function",
            "open_ai_responses_tool_choice_object",
            "open_ai_responses_tool_choice_object_type",
            "open_ai_responses_tool_choice_shell",
            "open_ai_responses_truncation",
            "open_ai_responses_usage",
            "open_ai_responses_usage_input_tokens_details",
            "open_ai_responses_usage_output_tokens_details",
            "open_ai_responses_web_search_call_in_progress",
            "open_ai_responses_web_search_call_searching",
            "open_responses_created_event",
            "open_responses_error_metadata",
            "open_responses_error_metadata_alignment",
            "open_responses_in_progress_event",
            "open_responses_log_probs",
            "open_responses_result",
            "open_responses_result_tools_item",
            "open_responses_result_tools_item_function",
            "open_responses_result_tools_item_function_allowed_callers_item",
            "open_responses_top_logprobs",
            "open_router_file",
            "open_router_file_deleted",
            "open_router_file_list",
            "open_router_metadata",
            "open_router_web_search_server_tool",
            "organization_settings",
            "output_advisor_server_tool_item",
            "output_apply_patch_call_item",
            "output_apply_patch_server_tool_item",
            "output_armor_blocked_item",
            "output_bash_server_tool_item",
            "output_bash_server_tool_item_files_item",
            "output_browser_use_server_tool_item",
            "output_code_interpreter_call_item",
            "output_code_interpreter_call_item_outputs_item",
            "output_code_interpreter_call_item_status",
            "output_code_interpreter_server_tool_item",
            "output_computer_call_item",
            "output_computer_call_item_pending_safety_checks_item",
            "output_computer_call_item_status",
            "output_custom_tool_call_item",
            "output_custom_tool_call_item_status",
            "output_datetime_item",
            "output_file_search_call_item",
            "output_file_search_server_tool_item",
            "output_files_server_tool_item",
            "output_function_call_item",
            "output_function_call_item_status",
            "output_function_call_item_subagent_items_item",
            "output_fusion_server_tool_item",
            "output_fusion_server_tool_item_failed_models_item",
            "output_fusion_server_tool_item_responses_item",
            "output_image_generation_call_item",
            "output_image_generation_server_tool_item",
            "output_item_added_event",
            "output_item_added_event_item",
            "output_item_apply_patch_call",
            "output_item_apply_patch_call_operation",
            "output_item_apply_patch_call_status",
            "output_item_code_interpreter_call",
            "output_item_code_interpreter_call_outputs_item",
            "output_item_code_interpreter_call_status",
            "output_item_custom_tool_call",
            "output_item_custom_tool_call_status",
            "output_item_done_event",
            "output_item_done_event_item",
            "output_item_file_search_call",
            "output_item_function_call",
            "output_item_function_call_status",
            "output_item_image_generation_call",
            "output_item_reasoning",
            "output_item_reasoning_status",
            "output_item_web_search_call",
            "output_item_web_search_call_action",
            "output_item_web_search_call_action_find_in_page",
            "output_item_web_search_call_action_open_page",
            "output_item_web_search_call_action_search",
            "output_items",
            "output_mcp_server_tool_item",
            "output_memory_server_tool_item",
            "output_memory_server_tool_item_action",
            "output_message",
            "output_message_content_item",
            "output_message_item",
            "output_message_item_content_item",
            "output_message_item_phase",
            "output_message_item_status",
            "output_message_phase",
            "output_message_status",
            "output_modality",
            "output_modality_enum",
            "output_reasoning_item",
            "output_reasoning_item_status",
            "output_search_models_server_tool_item",
            "output_shell_call_item",
            "output_shell_call_item_action",
            "output_shell_call_output_item",
            "output_shell_call_output_item_files_item",
            "output_shell_server_tool_item",
            "output_shell_server_tool_item_action",
            "output_shell_server_tool_item_files_item",
            "output_subagent_server_tool_item",
            "output_text_editor_server_tool_item",
            "output_text_editor_server_tool_item_command",
            "output_tool_search_call_item",
            "output_tool_search_server_tool_item",
            "output_tool_search_server_tool_item_matches_item",
            "output_web_fetch_server_tool_item",
            "output_web_search_call_item",
            "output_web_search_call_item_action",
            "output_web_search_call_item_action_find_in_page",
            "output_web_search_call_item_action_open_page",
            "output_web_search_call_item_action_search",
            "output_web_search_server_tool_item",
            "output_web_search_server_tool_item_action",
            "output_web_search_server_tool_item_action_sources_item",
            "pdf_parser_engine",
            "pdf_parser_options",
            "parameter",
            "pareto_router_plugin",
            "pareto_router_plugin_price_source",
            "payload_too_large_response",
            "payload_too_large_response_error_data",
            "payment_required_response",
            "payment_required_response_error_data",
            "per_request_limits",
            "percentile_latency_cutoffs",
            "percentile_stats",
            "percentile_throughput_cutoffs",
            "pipeline_stage",
            "pipeline_stage_type",
            "prediction",
            "prediction_content_text",
            "preferred_max_latency",
            "preferred_min_throughput",
            "preset",
            "preset_designated_version",
            "preset_status",
            "preset_with_designated_version",
            "preview_20250311_web_search_server_tool",
            "preview_web_search_server_tool",
            "preview_web_search_user_location",
            "pricing_override",
            "pricing_override_utc_days_item",
            "private_endpoint",
            "private_endpoint_activation",
            "private_endpoint_check",
            "private_endpoint_check_reason",
            "private_endpoint_declared_region",
            "private_endpoint_pricing",
            "private_endpoint_response",
            "private_endpoint_status",
            "private_endpoint_summary",
            "private_endpoint_validation",
            "private_endpoint_validation_nullable",
            "private_endpoint_validation_response",
            "prompt_cache_breakpoint",
            "prompt_cache_options",
            "prompt_injection_scan_scope",
            "provider_name",
            "provider_options",
            "provider_overloaded_response",
            "provider_overloaded_response_error_data",
            "provider_preferences",
            "provider_preferences_data_collection",
            "provider_preferences_max_price",
            "provider_response",
            "provider_response_provider_name",
            "provider_response_routed_service_tier",
            "provider_sort",
            "provider_sort_config",
            "provider_sort_config_by",
            "provider_sort_config_partition",
            "public_endpoint",
            "public_endpoint_native_tools_value",
            "public_endpoint_perf_last_30m_by_workload",
            "public_endpoint_perf_last_30m_by_workload_decisions",
            "public_endpoint_perf_last_30m_by_workload_embeddings",
            "public_endpoint_perf_last_30m_by_workload_image_generation",
            "public_endpoint_perf_last_30m_by_workload_rerank",
            "public_endpoint_perf_last_30m_by_workload_stt",
            "public_endpoint_perf_last_30m_by_workload_text_generation",
            "public_endpoint_perf_last_30m_by_workload_tts",
            "public_endpoint_perf_last_30m_by_workload_unknown",
            "public_endpoint_perf_last_30m_by_workload_video_generation",
            "public_endpoint_pricing",
            "public_pricing",
            "public_service_tier",
            "quantization",
            "query_analytics_request",
            "query_analytics_request_classifier_dimensions",
            "query_analytics_request_classifier_filters",
            "query_analytics_request_classifier_filters_filters_item",
            "query_analytics_request_filters_item",
            "query_analytics_request_order_by",
            "query_analytics_request_order_by_direction",
            "query_analytics_request_time_range",
            "query_analytics_response",
            "query_analytics_response_data",
            "query_analytics_response_data_metadata",
            "range_capability",
            "rankings_daily_item",
            "rankings_daily_meta",
            "rankings_daily_response",
            "reasoning_config",
            "reasoning_context",
            "reasoning_delta_event",
            "reasoning_detail_encrypted",
            "reasoning_detail_server_tool_call",
            "reasoning_detail_summary",
            "reasoning_detail_text",
            "reasoning_detail_union",
            "reasoning_done_event",
            "reasoning_effort",
            "reasoning_format",
            "reasoning_item",
            "reasoning_item_status",
            "reasoning_mode",
            "reasoning_summary_part_added_event",
            "reasoning_summary_part_done_event",
            "reasoning_summary_text",
            "reasoning_summary_text_delta_event",
            "reasoning_summary_text_done_event",
            "reasoning_summary_verbosity",
            "reasoning_text_content",
            "refusal_delta_event",
            "refusal_done_event",
            "request_metadata",
            "request_timeout_response",
            "request_timeout_response_error_data",
            "response_healing_plugin",
            "response_includes_enum",
            "response_output_text",
            "response_output_text_logprobs_item",
            "response_output_text_logprobs_item_top_logprobs_item",
            "responses_error_field",
            "responses_error_field_code",
            "responses_request",
            "responses_request_plugins_item",
            "responses_request_service_tier",
            "responses_request_tools_item",
            "responses_request_tools_item_function",
            "responses_request_tools_item_function_allowed_callers_item",
            "responses_streaming_response",
            "router_attempt",
            "router_params",
            "routing_strategy",
            "stt_entity",
            "stt_inline_input_audio",
            "stt_input_audio",
            "stt_request",
            "stt_request_provider",
            "stt_request_provider_data_collection",
            "stt_request_response_format",
            "stt_response",
            "stt_segment",
            "stt_timestamp_granularity",
            "stturl_input_audio",
            "stt_usage",
            "stt_word",
            "stt_word_type",
            "sandbox_sleep_after_seconds",
            "scim_group",
            "scim_group_mapping",
            "scim_group_mapping_role",
            "scim_sync_job",
            "scim_sync_job_status",
            "search_context_size_enum",
            "search_models_server_tool_config",
            "search_models_server_tool_open_router",
            "search_quality_level",
            "server_tool",
            "server_tool_details",
            "server_tool_details_native_support",
            "server_tool_details_status",
            "server_tool_details_supported_api_formats_item",
            "server_tool_engine",
            "server_tool_engine_byok",
            "server_tool_engine_data_regions_item",
            "server_tool_engine_pricing_source",
            "server_tool_executed_by",
            "server_tool_input_name",
            "server_tool_input_name_api_formats_item",
            "server_tool_native_model",
            "server_tool_native_support",
            "server_tool_output_name",
            "server_tool_output_name_api_format",
            "server_tool_price",
            "server_tool_status",
            "server_tool_supported_api_formats_item",
            "server_tool_use_details",
            "service_tier",
            "service_unavailable_response",
            "service_unavailable_response_error_data",
            "session_cost_item",
            "session_cost_item_turn_range",
            "session_cost_meta",
            "session_cost_response",
            "shell_call_item",
            "shell_call_item_action",
            "shell_call_output_content",
            "shell_call_output_content_outcome",
            "shell_call_output_content_outcome_exit",
            "shell_call_output_content_outcome_timeout",
            "shell_call_output_item",
            "shell_call_output_item_files_item",
            "shell_call_status",
            "shell_server_tool",
            "shell_server_tool_config",
            "shell_server_tool_engine",
            "shell_server_tool_environment",
            "shell_server_tool_open_router",
            "speech_input",
            "speech_input_reference",
            "speech_input_reference_audio",
            "speech_input_reference_audio_input",
            "speech_input_reference_image",
            "speech_input_reference_image_input",
            "speech_input_reference_text",
            "speech_request",
            "speech_request_provider",
            "speech_request_provider_data_collection",
            "speech_request_response_format",
            "speech_turn",
            "stop_server_tools_when",
            "stop_server_tools_when_condition",
            "stop_server_tools_when_finish_reason_is",
            "stop_server_tools_when_has_tool_call",
            "stop_server_tools_when_max_cost",
            "stop_server_tools_when_max_tokens_used",
            "stop_server_tools_when_step_count_is",
            "stored_prompt_template",
            "stored_prompt_template_variables_value_value",
            "stream_events",
            "stream_events_response_completed",
            "stream_events_response_failed",
            "stream_events_response_incomplete",
            "stream_events_response_output_item_added",
            "stream_events_response_output_item_done",
            "stream_logprob",
            "stream_logprob_top_logprob",
            "subagent_nested_tool",
            "subagent_reasoning",
            "subagent_reasoning_effort",
            "subagent_server_tool_config",
            "subagent_server_tool_open_router",
            "submit_generation_feedback_request",
            "submit_generation_feedback_request_category",
            "submit_generation_feedback_response",
            "submit_generation_feedback_response_data",
            "supported_parameters",
            "switchyard_router_plugin",
            "switchyard_router_plugin_algorithm",
            "task_classification_item",
            "task_classification_macro_category",
            "task_classification_model",
            "task_classification_response",
            "task_classification_response_data",
            "text_config",
            "text_config_verbosity",
            "text_delta_event",
            "text_done_event",
            "text_extended_config",
            "text_extended_config_verbosity",
            "token_exchange_request",
            "token_exchange_request_scope",
            "token_exchange_response",
            "too_many_requests_response",
            "too_many_requests_response_error_data",
            "tool_call_status",
            "tool_choice_allowed",
            "tool_choice_allowed_mode",
            "tool_choice_support",
            "tool_search_call_item",
            "tool_search_call_item_execution",
            "tool_search_call_item_status",
            "tool_search_output_item",
            "tool_search_output_item_execution",
            "tool_search_output_item_status",
            "tool_search_output_item_tools_item",
            "tool_search_output_item_tools_item_function",
            "tool_search_output_item_tools_item_function_allowed_callers_item",
            "tool_search_output_item_tools_item_object",
            "tool_search_server_tool",
            "tool_search_server_tool_config",
            "top_provider_info",
            "trace_config",
            "truncation",
            "url_citation",
            "unauthorized_response",
            "unauthorized_response_error_data",
            "unified_benchmark_pricing",
            "unified_benchmarks_aa_item",
            "unified_benchmarks_da_item",
            "unified_benchmarks_da_item_tournament_stats",
            "unified_benchmarks_meta",
            "unified_benchmarks_meta_source",
            "unified_benchmarks_or_item",
            "unified_benchmarks_or_item_benchmark_type",
            "unified_benchmarks_response",
            "unified_benchmarks_response_data_item",
            "unified_benchmarks_search_item",
            "unified_benchmarks_search_item_benchmark_type",
            "unified_benchmarks_search_item_primary_metric",
            "unified_benchmarks_search_item_search_surface",
            "unified_benchmarks_search_run_config",
            "unprocessable_entity_response",
            "unprocessable_entity_response_error_data",
            "update_byok_key_request",
            "update_byok_key_request_declared_region",
            "update_byok_key_response",
            "update_external_user_request",
            "update_guardrail_request",
            "update_guardrail_response",
            "update_keys_request",
            "update_keys_request_limit_reset",
            "update_keys_response",
            "update_keys_response_data",
            "update_observability_destination_request",
            "update_observability_destination_response",
            "update_organization_settings_request",
            "update_organization_settings_response",
            "update_private_endpoint_pricing_request",
            "update_private_endpoint_request",
            "update_private_endpoint_request_declared_region",
            "update_scim_group_mapping_request",
            "update_scim_group_mapping_request_role",
            "update_scim_group_mapping_response",
            "update_workspace_request",
            "update_workspace_request_disabled_server_tools_item",
            "update_workspace_response",
            "upload_file_request",
            "upsert_workspace_budget_request",
            "upsert_workspace_budget_response",
            "usage",
            "usage_cost_details",
            "usage_input_tokens_details",
            "usage_output_tokens_details",
            "validate_private_endpoint_request",
            "vault_effective_secret",
            "vault_effective_secret_list_response",
            "vault_effective_secret_scope",
            "vault_secret",
            "vault_secret_copy_request",
            "vault_secret_copy_response",
            "vault_secret_list_response",
            "vault_secret_response",
            "vault_secret_write_request",
            "video_generation_request",
            "video_generation_request_aspect_ratio",
            "video_generation_request_provider",
            "video_generation_request_resolution",
            "video_generation_response",
            "video_generation_response_status",
            "video_generation_usage",
            "video_model",
            "video_model_supported_aspect_ratios_item",
            "video_model_supported_frame_images_item",
            "video_model_supported_resolutions_item",
            "video_model_supported_sizes_item",
            "video_model_upscale_factor",
            "video_models_list_response",
            "web_fetch_engine_enum",
            "web_fetch_plugin",
            "web_fetch_server_tool",
            "web_fetch_server_tool_config",
            "web_search_call_completed_event",
            "web_search_call_in_progress_event",
            "web_search_call_searching_event",
            "web_search_config",
            "web_search_domain_filter",
            "web_search_engine",
            "web_search_engine_enum",
            "web_search_mode",
            "web_search_plugin",
            "web_search_plugin_user_location",
            "web_search_server_tool",
            "web_search_server_tool_config",
            "web_search_server_tool_open_router",
            "web_search_source",
            "web_search_status",
            "web_search_user_location",
            "web_search_user_location_server_tool",
            "workspace",
            "workspace_budget",
            "workspace_budget_interval",
            "workspace_budget_reset_interval",
            "workspace_member",
            "workspace_member_role",
            "x_search_options",
        ),
        strict=True,
    )
)

if not TYPE_CHECKING:  # so that checkers still flag names that do not exist

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*globals(), *_MODULES]
