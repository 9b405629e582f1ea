# Generated from openapi.yaml by `make generate`; changes made here are lost.
# ruff: noqa: E501 (names are as long as they are)
from ..values import AdditionalToolsItemRole as AdditionalToolsItemRole
from ..values import (
    AdditionalToolsItemToolsItemFunctionAllowedCallersItem as AdditionalToolsItemToolsItemFunctionAllowedCallersItem,
)
from ..values import AdvisorReasoningEffort as AdvisorReasoningEffort
from ..values import AlignmentPluginMode as AlignmentPluginMode
from ..values import AlignmentRuleWatchItem as AlignmentRuleWatchItem
from ..values import AlignmentUnavailableCallRecordReason as AlignmentUnavailableCallRecordReason
from ..values import AnthropicAllowedCallers as AnthropicAllowedCallers
from ..values import AnthropicAllowedCallersItem as AnthropicAllowedCallersItem
from ..values import (
    AnthropicBashCodeExecutionToolResultErrorErrorCode as AnthropicBashCodeExecutionToolResultErrorErrorCode,
)
from ..values import AnthropicCacheControlTtl as AnthropicCacheControlTtl
from ..values import AnthropicContainerSkillType as AnthropicContainerSkillType
from ..values import AnthropicImageMimeType as AnthropicImageMimeType
from ..values import AnthropicMessagesErrorResponseErrorType as AnthropicMessagesErrorResponseErrorType
from ..values import AnthropicOutputEffort as AnthropicOutputEffort
from ..values import AnthropicRefusalStopDetailsCategory as AnthropicRefusalStopDetailsCategory
from ..values import AnthropicServerToolErrorCode as AnthropicServerToolErrorCode
from ..values import AnthropicServiceTier as AnthropicServiceTier
from ..values import AnthropicSpeed as AnthropicSpeed
from ..values import AnthropicSystemClearAt as AnthropicSystemClearAt
from ..values import (
    AnthropicTextEditorCodeExecutionToolResultErrorErrorCode as AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
)
from ..values import (
    AnthropicTextEditorCodeExecutionViewResultFileType as AnthropicTextEditorCodeExecutionViewResultFileType,
)
from ..values import (
    AnthropicThinkingBlockBindingMismatchBehavior as AnthropicThinkingBlockBindingMismatchBehavior,
)
from ..values import (
    AnthropicThinkingBlockBindingPrefixMismatchBehavior as AnthropicThinkingBlockBindingPrefixMismatchBehavior,
)
from ..values import AnthropicThinkingDisplay as AnthropicThinkingDisplay
from ..values import AnthropicToolSearchToolBm25Type as AnthropicToolSearchToolBm25Type
from ..values import AnthropicToolSearchToolRegexType as AnthropicToolSearchToolRegexType
from ..values import AnthropicWebFetchToolResultErrorErrorCode as AnthropicWebFetchToolResultErrorErrorCode
from ..values import AnthropicWebSearchToolResultErrorErrorCode as AnthropicWebSearchToolResultErrorErrorCode
from ..values import ApiErrorType as ApiErrorType
from ..values import ApplyPatchCallOutputItemStatus as ApplyPatchCallOutputItemStatus
from ..values import ApplyPatchCallStatus as ApplyPatchCallStatus
from ..values import ApplyPatchEngineEnum as ApplyPatchEngineEnum
from ..values import ArmorPluginMode as ArmorPluginMode
from ..values import ArmorPluginOnError as ArmorPluginOnError
from ..values import ArmorPluginOutputMode as ArmorPluginOutputMode
from ..values import (
    ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome as ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome,
)
from ..values import AutoBetaRouterPluginCostTier as AutoBetaRouterPluginCostTier
from ..values import AutoRouterPluginCostTier as AutoRouterPluginCostTier
from ..values import BaseInputsItemMessagePhase as BaseInputsItemMessagePhase
from ..values import BaseInputsItemMessageRole as BaseInputsItemMessageRole
from ..values import (
    BaseResponsesResultToolsItemFunctionAllowedCallersItem as BaseResponsesResultToolsItemFunctionAllowedCallersItem,
)
from ..values import BashServerToolEngine as BashServerToolEngine
from ..values import BatchDeletionOutcome as BatchDeletionOutcome
from ..values import BatchListItemStatus as BatchListItemStatus
from ..values import BatchListStatus as BatchListStatus
from ..values import BatchListTimestamp as BatchListTimestamp
from ..values import (
    BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent as BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent,
)
from ..values import BatchObjectStatus as BatchObjectStatus
from ..values import BatchPaymentRequiredResponseStatus as BatchPaymentRequiredResponseStatus
from ..values import BatchSubmitBodyEndpoint as BatchSubmitBodyEndpoint
from ..values import BYOKKeyDeclaredRegion as BYOKKeyDeclaredRegion
from ..values import BYOKProviderSlug as BYOKProviderSlug
from ..values import ChatContentImageImageUrlDetail as ChatContentImageImageUrlDetail
from ..values import ChatContentVideoInputProcessing as ChatContentVideoInputProcessing
from ..values import ChatFinishReasonEnum as ChatFinishReasonEnum
from ..values import ChatModelNames as ChatModelNames
from ..values import ChatReasoningEffort as ChatReasoningEffort
from ..values import ChatReasoningSummaryVerbosityEnum as ChatReasoningSummaryVerbosityEnum
from ..values import ChatRequestModalitiesItem as ChatRequestModalitiesItem
from ..values import ChatRequestReasoningContext as ChatRequestReasoningContext
from ..values import ChatRequestReasoningEffort as ChatRequestReasoningEffort
from ..values import ChatRequestReasoningMode as ChatRequestReasoningMode
from ..values import ChatRequestServiceTier as ChatRequestServiceTier
from ..values import ChatRequestVerbosity as ChatRequestVerbosity
from ..values import ChatToolChoiceEnum as ChatToolChoiceEnum
from ..values import ChatWebSearchShorthandType as ChatWebSearchShorthandType
from ..values import CodeInterpreterCallItemStatus as CodeInterpreterCallItemStatus
from ..values import (
    CodeInterpreterServerToolContainerAutoMemoryLimit as CodeInterpreterServerToolContainerAutoMemoryLimit,
)
from ..values import CompoundFilterType as CompoundFilterType
from ..values import ComputerUseServerToolEnvironment as ComputerUseServerToolEnvironment
from ..values import ConfigurationUpdateReasoningEffort as ConfigurationUpdateReasoningEffort
from ..values import ContentFilterAction as ContentFilterAction
from ..values import ContentFilterBuiltinAction as ContentFilterBuiltinAction
from ..values import ContentFilterBuiltinSlug as ContentFilterBuiltinSlug
from ..values import ContextCompressionEngine as ContextCompressionEngine
from ..values import (
    CreateAudioTranscriptionsMultipartRequestResponseFormat as CreateAudioTranscriptionsMultipartRequestResponseFormat,
)
from ..values import (
    CreateAudioTranscriptionsTimestampGranularitiesItem as CreateAudioTranscriptionsTimestampGranularitiesItem,
)
from ..values import (
    CreateAuthKeysCodeRequestCodeChallengeMethod as CreateAuthKeysCodeRequestCodeChallengeMethod,
)
from ..values import CreateAuthKeysCodeRequestUsageLimitType as CreateAuthKeysCodeRequestUsageLimitType
from ..values import CreateBYOKKeyRequestDeclaredRegion as CreateBYOKKeyRequestDeclaredRegion
from ..values import CreateEmbeddingsRequestEncodingFormat as CreateEmbeddingsRequestEncodingFormat
from ..values import CreateKeysRequestLimitReset as CreateKeysRequestLimitReset
from ..values import CreateObservabilityDestinationRequestType as CreateObservabilityDestinationRequestType
from ..values import CreatePrivateEndpointRequestDeclaredRegion as CreatePrivateEndpointRequestDeclaredRegion
from ..values import CreateScimGroupMappingRequestRole as CreateScimGroupMappingRequestRole
from ..values import (
    CreateWorkspaceRequestDisabledServerToolsItem as CreateWorkspaceRequestDisabledServerToolsItem,
)
from ..values import CustomToolFormatGrammarSyntax as CustomToolFormatGrammarSyntax
from ..values import DebugEventDebugTimingsEvent as DebugEventDebugTimingsEvent
from ..values import DeletePrivateEndpointDraftOnly as DeletePrivateEndpointDraftOnly
from ..values import DeleteScimGroupMappingKeepMembersEnum as DeleteScimGroupMappingKeepMembersEnum
from ..values import DeprecatedRoute as DeprecatedRoute
from ..values import EasyInputMessagePhase as EasyInputMessagePhase
from ..values import EasyInputMessageRole as EasyInputMessageRole
from ..values import EndpointStatus as EndpointStatus
from ..values import ErrorAvailabilityCode as ErrorAvailabilityCode
from ..values import (
    ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod as ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod,
)
from ..values import FailableToolCallStatus as FailableToolCallStatus
from ..values import FileProvider as FileProvider
from ..values import FileSearchServerToolFiltersObjectType as FileSearchServerToolFiltersObjectType
from ..values import FileSearchServerToolRankingOptionsRanker as FileSearchServerToolRankingOptionsRanker
from ..values import FilesServerToolConfig as FilesServerToolConfig
from ..values import FinishReason as FinishReason
from ..values import FrameImageFrameType as FrameImageFrameType
from ..values import FusionPluginPreset as FusionPluginPreset
from ..values import FusionServerToolConfigReasoningEffort as FusionServerToolConfigReasoningEffort
from ..values import GenerationResponseDataApiType as GenerationResponseDataApiType
from ..values import GenerationResponseDataDataRegion as GenerationResponseDataDataRegion
from ..values import (
    GetAnalyticsMetaResponseDataGranularitiesItemName as GetAnalyticsMetaResponseDataGranularitiesItemName,
)
from ..values import (
    GetAnalyticsMetaResponseDataMetricsItemDisplayFormat as GetAnalyticsMetaResponseDataMetricsItemDisplayFormat,
)
from ..values import (
    GetAnalyticsMetaResponseDataOperatorsItemName as GetAnalyticsMetaResponseDataOperatorsItemName,
)
from ..values import (
    GetAnalyticsMetaResponseDataOperatorsItemValueType as GetAnalyticsMetaResponseDataOperatorsItemValueType,
)
from ..values import GetAppRankingsCategory as GetAppRankingsCategory
from ..values import GetAppRankingsSort as GetAppRankingsSort
from ..values import GetAppRankingsSubcategory as GetAppRankingsSubcategory
from ..values import GetBenchmarksArena as GetBenchmarksArena
from ..values import GetBenchmarksBenchmarkType as GetBenchmarksBenchmarkType
from ..values import GetBenchmarksSearchSurface as GetBenchmarksSearchSurface
from ..values import GetBenchmarksSource as GetBenchmarksSource
from ..values import GetBenchmarksTaskType as GetBenchmarksTaskType
from ..values import (
    GetCurrentKeyResponseDataAllowedDataRegionsItem as GetCurrentKeyResponseDataAllowedDataRegionsItem,
)
from ..values import GetModelsCategory as GetModelsCategory
from ..values import GetModelsDistillable as GetModelsDistillable
from ..values import GetModelsRegion as GetModelsRegion
from ..values import GetModelsSort as GetModelsSort
from ..values import GetRankingsDailyCategory as GetRankingsDailyCategory
from ..values import GetRankingsDailyContextBucket as GetRankingsDailyContextBucket
from ..values import GetRankingsDailyLanguageType as GetRankingsDailyLanguageType
from ..values import GetRankingsDailyModality as GetRankingsDailyModality
from ..values import GetRankingsDailyPeriod as GetRankingsDailyPeriod
from ..values import GetSessionCostTurnRange as GetSessionCostTurnRange
from ..values import GuardrailDataRegion as GuardrailDataRegion
from ..values import GuardrailInterval as GuardrailInterval
from ..values import ImageConfig as ImageConfig
from ..values import ImageGenerationRequestAspectRatio as ImageGenerationRequestAspectRatio
from ..values import ImageGenerationRequestBackground as ImageGenerationRequestBackground
from ..values import ImageGenerationRequestOutputFormat as ImageGenerationRequestOutputFormat
from ..values import ImageGenerationRequestQuality as ImageGenerationRequestQuality
from ..values import ImageGenerationRequestResolution as ImageGenerationRequestResolution
from ..values import ImageGenerationServerToolBackground as ImageGenerationServerToolBackground
from ..values import ImageGenerationServerToolInputFidelity as ImageGenerationServerToolInputFidelity
from ..values import ImageGenerationServerToolModeration as ImageGenerationServerToolModeration
from ..values import ImageGenerationServerToolOutputFormat as ImageGenerationServerToolOutputFormat
from ..values import ImageGenerationServerToolQuality as ImageGenerationServerToolQuality
from ..values import ImageGenerationStatus as ImageGenerationStatus
from ..values import ImageGenTextChunkEventPhase as ImageGenTextChunkEventPhase
from ..values import ImageInputModality as ImageInputModality
from ..values import ImageOutputModality as ImageOutputModality
from ..values import ImagePricingEntryBillable as ImagePricingEntryBillable
from ..values import ImagePricingEntryUnit as ImagePricingEntryUnit
from ..values import IncompleteDetailsReason as IncompleteDetailsReason
from ..values import InputAudioInputAudioFormat as InputAudioInputAudioFormat
from ..values import InputImageDetail as InputImageDetail
from ..values import InputMessageItemRole as InputMessageItemRole
from ..values import InputModality as InputModality
from ..values import InputsItemMessagePhase as InputsItemMessagePhase
from ..values import InputsItemMessageStatus as InputsItemMessageStatus
from ..values import InputsItemReasoningStatus as InputsItemReasoningStatus
from ..values import InputVideoProcessing as InputVideoProcessing
from ..values import InstructType as InstructType
from ..values import KeyBudgetResetInterval as KeyBudgetResetInterval
from ..values import KeyBudgetScope as KeyBudgetScope
from ..values import LegacyChatContentVideoInputProcessing as LegacyChatContentVideoInputProcessing
from ..values import ListBYOKKeysProvider as ListBYOKKeysProvider
from ..values import ListFilesOrder as ListFilesOrder
from ..values import ListModelsUserSort as ListModelsUserSort
from ..values import (
    ListOrganizationMembersResponseDataItemRole as ListOrganizationMembersResponseDataItemRole,
)
from ..values import (
    ListProvidersResponseDataItemDatacentersItem as ListProvidersResponseDataItemDatacentersItem,
)
from ..values import ListProvidersResponseDataItemHeadquarters as ListProvidersResponseDataItemHeadquarters
from ..values import ListToolsApiFormat as ListToolsApiFormat
from ..values import McpServerToolConnectorId as McpServerToolConnectorId
from ..values import McpServerToolRequireApprovalEnum as McpServerToolRequireApprovalEnum
from ..values import (
    MessagesMessageParamContentWebSearchToolResultErrorErrorCode as MessagesMessageParamContentWebSearchToolResultErrorErrorCode,
)
from ..values import MessagesMessageParamRole as MessagesMessageParamRole
from ..values import MessagesOutputConfigEffort as MessagesOutputConfigEffort
from ..values import MessagesStartEventMessageProvider as MessagesStartEventMessageProvider
from ..values import MetadataLevel as MetadataLevel
from ..values import ModelGroup as ModelGroup
from ..values import ModelName as ModelName
from ..values import NamespaceFunctionToolAllowedCallersItem as NamespaceFunctionToolAllowedCallersItem
from ..values import OAuthErrorResponseError as OAuthErrorResponseError
from ..values import ObservabilityDataRegion as ObservabilityDataRegion
from ..values import ObservabilityDataRegionInput as ObservabilityDataRegionInput
from ..values import ObservabilityFilterRuleGroupLogic as ObservabilityFilterRuleGroupLogic
from ..values import ObservabilityFilterRuleGroupRulesItemField as ObservabilityFilterRuleGroupRulesItemField
from ..values import (
    ObservabilityFilterRuleGroupRulesItemOperator as ObservabilityFilterRuleGroupRulesItemOperator,
)
from ..values import (
    ObservabilityNewrelicDestinationConfigRegion as ObservabilityNewrelicDestinationConfigRegion,
)
from ..values import ObservabilityS3DestinationConfigAuthMode as ObservabilityS3DestinationConfigAuthMode
from ..values import ObservabilityS3DestinationConfigProvider as ObservabilityS3DestinationConfigProvider
from ..values import (
    ObservabilityWebhookDestinationConfigMethod as ObservabilityWebhookDestinationConfigMethod,
)
from ..values import OpenAIFilePurpose as OpenAIFilePurpose
from ..values import OpenAIResponseInputMessageItemRole as OpenAIResponseInputMessageItemRole
from ..values import OpenAIResponsesResponseStatus as OpenAIResponsesResponseStatus
from ..values import OpenAIResponsesToolChoiceEnum as OpenAIResponsesToolChoiceEnum
from ..values import OpenAIResponsesToolChoiceObjectType as OpenAIResponsesToolChoiceObjectType
from ..values import OpenAIResponsesTruncation as OpenAIResponsesTruncation
from ..values import (
    OpenResponsesResultToolsItemFunctionAllowedCallersItem as OpenResponsesResultToolsItemFunctionAllowedCallersItem,
)
from ..values import ORAnthropicStopReason as ORAnthropicStopReason
from ..values import OutputCodeInterpreterCallItemStatus as OutputCodeInterpreterCallItemStatus
from ..values import OutputComputerCallItemStatus as OutputComputerCallItemStatus
from ..values import OutputCustomToolCallItemStatus as OutputCustomToolCallItemStatus
from ..values import OutputFunctionCallItemStatus as OutputFunctionCallItemStatus
from ..values import OutputItemApplyPatchCallStatus as OutputItemApplyPatchCallStatus
from ..values import OutputItemCodeInterpreterCallStatus as OutputItemCodeInterpreterCallStatus
from ..values import OutputItemCustomToolCallStatus as OutputItemCustomToolCallStatus
from ..values import OutputItemFunctionCallStatus as OutputItemFunctionCallStatus
from ..values import OutputItemReasoningStatus as OutputItemReasoningStatus
from ..values import OutputMemoryServerToolItemAction as OutputMemoryServerToolItemAction
from ..values import OutputMessageItemPhase as OutputMessageItemPhase
from ..values import OutputMessageItemStatus as OutputMessageItemStatus
from ..values import OutputMessagePhase as OutputMessagePhase
from ..values import OutputMessageStatus as OutputMessageStatus
from ..values import OutputModality as OutputModality
from ..values import OutputModalityEnum as OutputModalityEnum
from ..values import OutputReasoningItemStatus as OutputReasoningItemStatus
from ..values import OutputTextEditorServerToolItemCommand as OutputTextEditorServerToolItemCommand
from ..values import Parameter as Parameter
from ..values import ParetoRouterPluginPriceSource as ParetoRouterPluginPriceSource
from ..values import PDFParserEngine as PDFParserEngine
from ..values import PipelineStageType as PipelineStageType
from ..values import PresetStatus as PresetStatus
from ..values import PricingOverrideUtcDaysItem as PricingOverrideUtcDaysItem
from ..values import PrivateEndpointCheckReason as PrivateEndpointCheckReason
from ..values import PrivateEndpointDeclaredRegion as PrivateEndpointDeclaredRegion
from ..values import PrivateEndpointStatus as PrivateEndpointStatus
from ..values import PromptInjectionScanScope as PromptInjectionScanScope
from ..values import ProviderName as ProviderName
from ..values import ProviderPreferencesDataCollection as ProviderPreferencesDataCollection
from ..values import ProviderResponseProviderName as ProviderResponseProviderName
from ..values import ProviderResponseRoutedServiceTier as ProviderResponseRoutedServiceTier
from ..values import ProviderSort as ProviderSort
from ..values import ProviderSortConfigBy as ProviderSortConfigBy
from ..values import ProviderSortConfigPartition as ProviderSortConfigPartition
from ..values import PublicServiceTier as PublicServiceTier
from ..values import Quantization as Quantization
from ..values import QueryAnalyticsRequestOrderByDirection as QueryAnalyticsRequestOrderByDirection
from ..values import ReasoningContext as ReasoningContext
from ..values import ReasoningEffort as ReasoningEffort
from ..values import ReasoningFormat as ReasoningFormat
from ..values import ReasoningItemStatus as ReasoningItemStatus
from ..values import ReasoningMode as ReasoningMode
from ..values import ReasoningSummaryVerbosity as ReasoningSummaryVerbosity
from ..values import RequestMetadata as RequestMetadata
from ..values import ResponseIncludesEnum as ResponseIncludesEnum
from ..values import ResponsesErrorFieldCode as ResponsesErrorFieldCode
from ..values import ResponsesRequestServiceTier as ResponsesRequestServiceTier
from ..values import (
    ResponsesRequestToolsItemFunctionAllowedCallersItem as ResponsesRequestToolsItemFunctionAllowedCallersItem,
)
from ..values import RoutingStrategy as RoutingStrategy
from ..values import SandboxSleepAfterSeconds as SandboxSleepAfterSeconds
from ..values import ScimGroupMappingRole as ScimGroupMappingRole
from ..values import ScimSyncJobStatus as ScimSyncJobStatus
from ..values import SearchContextSizeEnum as SearchContextSizeEnum
from ..values import SearchQualityLevel as SearchQualityLevel
from ..values import ServerToolDetailsStatus as ServerToolDetailsStatus
from ..values import ServerToolDetailsSupportedApiFormatsItem as ServerToolDetailsSupportedApiFormatsItem
from ..values import ServerToolEngineByok as ServerToolEngineByok
from ..values import ServerToolEngineDataRegionsItem as ServerToolEngineDataRegionsItem
from ..values import ServerToolEnginePricingSource as ServerToolEnginePricingSource
from ..values import ServerToolExecutedBy as ServerToolExecutedBy
from ..values import ServerToolInputNameApiFormatsItem as ServerToolInputNameApiFormatsItem
from ..values import ServerToolOutputNameApiFormat as ServerToolOutputNameApiFormat
from ..values import ServerToolStatus as ServerToolStatus
from ..values import ServerToolSupportedApiFormatsItem as ServerToolSupportedApiFormatsItem
from ..values import ServiceTier as ServiceTier
from ..values import SessionCostItemTurnRange as SessionCostItemTurnRange
from ..values import ShellCallStatus as ShellCallStatus
from ..values import ShellServerToolEngine as ShellServerToolEngine
from ..values import SpeechRequestProviderDataCollection as SpeechRequestProviderDataCollection
from ..values import SpeechRequestResponseFormat as SpeechRequestResponseFormat
from ..values import STTRequestProviderDataCollection as STTRequestProviderDataCollection
from ..values import STTRequestResponseFormat as STTRequestResponseFormat
from ..values import STTTimestampGranularity as STTTimestampGranularity
from ..values import STTWordType as STTWordType
from ..values import SubagentReasoningEffort as SubagentReasoningEffort
from ..values import SubmitGenerationFeedbackRequestCategory as SubmitGenerationFeedbackRequestCategory
from ..values import SwitchyardRouterPluginAlgorithm as SwitchyardRouterPluginAlgorithm
from ..values import TextConfigVerbosity as TextConfigVerbosity
from ..values import TextExtendedConfigVerbosity as TextExtendedConfigVerbosity
from ..values import TokenExchangeRequestScope as TokenExchangeRequestScope
from ..values import ToolCallStatus as ToolCallStatus
from ..values import ToolChoiceAllowedMode as ToolChoiceAllowedMode
from ..values import ToolSearchCallItemExecution as ToolSearchCallItemExecution
from ..values import ToolSearchCallItemStatus as ToolSearchCallItemStatus
from ..values import ToolSearchOutputItemExecution as ToolSearchOutputItemExecution
from ..values import ToolSearchOutputItemStatus as ToolSearchOutputItemStatus
from ..values import (
    ToolSearchOutputItemToolsItemFunctionAllowedCallersItem as ToolSearchOutputItemToolsItemFunctionAllowedCallersItem,
)
from ..values import Truncation as Truncation
from ..values import UnifiedBenchmarksMetaSource as UnifiedBenchmarksMetaSource
from ..values import UnifiedBenchmarksORItemBenchmarkType as UnifiedBenchmarksORItemBenchmarkType
from ..values import UnifiedBenchmarksSearchItemBenchmarkType as UnifiedBenchmarksSearchItemBenchmarkType
from ..values import UnifiedBenchmarksSearchItemPrimaryMetric as UnifiedBenchmarksSearchItemPrimaryMetric
from ..values import UnifiedBenchmarksSearchItemSearchSurface as UnifiedBenchmarksSearchItemSearchSurface
from ..values import UpdateBYOKKeyRequestDeclaredRegion as UpdateBYOKKeyRequestDeclaredRegion
from ..values import UpdateKeysRequestLimitReset as UpdateKeysRequestLimitReset
from ..values import UpdatePrivateEndpointRequestDeclaredRegion as UpdatePrivateEndpointRequestDeclaredRegion
from ..values import UpdateScimGroupMappingRequestRole as UpdateScimGroupMappingRequestRole
from ..values import (
    UpdateWorkspaceRequestDisabledServerToolsItem as UpdateWorkspaceRequestDisabledServerToolsItem,
)
from ..values import VaultEffectiveSecretScope as VaultEffectiveSecretScope
from ..values import VideoGenerationRequestAspectRatio as VideoGenerationRequestAspectRatio
from ..values import VideoGenerationRequestResolution as VideoGenerationRequestResolution
from ..values import VideoGenerationResponseStatus as VideoGenerationResponseStatus
from ..values import VideoModelSupportedAspectRatiosItem as VideoModelSupportedAspectRatiosItem
from ..values import VideoModelSupportedFrameImagesItem as VideoModelSupportedFrameImagesItem
from ..values import VideoModelSupportedResolutionsItem as VideoModelSupportedResolutionsItem
from ..values import VideoModelSupportedSizesItem as VideoModelSupportedSizesItem
from ..values import WebFetchEngineEnum as WebFetchEngineEnum
from ..values import WebSearchEngine as WebSearchEngine
from ..values import WebSearchEngineEnum as WebSearchEngineEnum
from ..values import WebSearchMode as WebSearchMode
from ..values import WebSearchStatus as WebSearchStatus
from ..values import WorkspaceBudgetInterval as WorkspaceBudgetInterval
from ..values import WorkspaceBudgetResetInterval as WorkspaceBudgetResetInterval
from ..values import WorkspaceMemberRole as WorkspaceMemberRole
from .aa_benchmark_entry import AABenchmarkEntry as AABenchmarkEntry
from .activity_item import ActivityItem as ActivityItem
from .activity_response import ActivityResponse as ActivityResponse
from .additional_tools_item import AdditionalToolsItem as AdditionalToolsItem
from .additional_tools_item_tools_item import AdditionalToolsItemToolsItem as AdditionalToolsItemToolsItem
from .additional_tools_item_tools_item_function import (
    AdditionalToolsItemToolsItemFunction as AdditionalToolsItemToolsItemFunction,
)
from .additional_tools_item_tools_item_object import (
    AdditionalToolsItemToolsItemObject as AdditionalToolsItemToolsItemObject,
)
from .advisor_reasoning import AdvisorReasoning as AdvisorReasoning
from .advisor_server_tool_config import AdvisorServerToolConfig as AdvisorServerToolConfig
from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter as AdvisorServerToolOpenRouter
from .agent_message_item import AgentMessageItem as AgentMessageItem
from .agent_message_item_agent import AgentMessageItemAgent as AgentMessageItemAgent
from .agent_message_item_content_item import AgentMessageItemContentItem as AgentMessageItemContentItem
from .agent_message_item_content_item_encrypted_content import (
    AgentMessageItemContentItemEncryptedContent as AgentMessageItemContentItemEncryptedContent,
)
from .alignment import Alignment as Alignment
from .alignment_allowed_call_record import AlignmentAllowedCallRecord as AlignmentAllowedCallRecord
from .alignment_blocked_call_record import AlignmentBlockedCallRecord as AlignmentBlockedCallRecord
from .alignment_call_record import AlignmentCallRecord as AlignmentCallRecord
from .alignment_chat_audio import AlignmentChatAudio as AlignmentChatAudio
from .alignment_chat_image import AlignmentChatImage as AlignmentChatImage
from .alignment_chat_image_image_url import AlignmentChatImageImageUrl as AlignmentChatImageImageUrl
from .alignment_chat_rejected import AlignmentChatRejected as AlignmentChatRejected
from .alignment_chat_tool_call import AlignmentChatToolCall as AlignmentChatToolCall
from .alignment_chat_tool_call_function import AlignmentChatToolCallFunction as AlignmentChatToolCallFunction
from .alignment_plugin import AlignmentPlugin as AlignmentPlugin
from .alignment_rejected import AlignmentRejected as AlignmentRejected
from .alignment_responses_rejected import AlignmentResponsesRejected as AlignmentResponsesRejected
from .alignment_rule import AlignmentRule as AlignmentRule
from .alignment_rule_record import AlignmentRuleRecord as AlignmentRuleRecord
from .alignment_unavailable_call_record import (
    AlignmentUnavailableCallRecord as AlignmentUnavailableCallRecord,
)
from .annotation_added_event import AnnotationAddedEvent as AnnotationAddedEvent
from .anthropic_advisor_message_usage_iteration import (
    AnthropicAdvisorMessageUsageIteration as AnthropicAdvisorMessageUsageIteration,
)
from .anthropic_advisor_tool_result import AnthropicAdvisorToolResult as AnthropicAdvisorToolResult
from .anthropic_base_64_image_source import AnthropicBase64ImageSource as AnthropicBase64ImageSource
from .anthropic_base_64_pdf_source import AnthropicBase64PdfSource as AnthropicBase64PdfSource
from .anthropic_base_usage_iteration import AnthropicBaseUsageIteration as AnthropicBaseUsageIteration
from .anthropic_bash_code_execution_content import (
    AnthropicBashCodeExecutionContent as AnthropicBashCodeExecutionContent,
)
from .anthropic_bash_code_execution_output import (
    AnthropicBashCodeExecutionOutput as AnthropicBashCodeExecutionOutput,
)
from .anthropic_bash_code_execution_result import (
    AnthropicBashCodeExecutionResult as AnthropicBashCodeExecutionResult,
)
from .anthropic_bash_code_execution_tool_result import (
    AnthropicBashCodeExecutionToolResult as AnthropicBashCodeExecutionToolResult,
)
from .anthropic_bash_code_execution_tool_result_error import (
    AnthropicBashCodeExecutionToolResultError as AnthropicBashCodeExecutionToolResultError,
)
from .anthropic_cache_control_directive import (
    AnthropicCacheControlDirective as AnthropicCacheControlDirective,
)
from .anthropic_cache_creation import AnthropicCacheCreation as AnthropicCacheCreation
from .anthropic_caller import AnthropicCaller as AnthropicCaller
from .anthropic_citation_char_location import AnthropicCitationCharLocation as AnthropicCitationCharLocation
from .anthropic_citation_char_location_param import (
    AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam,
)
from .anthropic_citation_content_block_location import (
    AnthropicCitationContentBlockLocation as AnthropicCitationContentBlockLocation,
)
from .anthropic_citation_content_block_location_param import (
    AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam,
)
from .anthropic_citation_page_location import AnthropicCitationPageLocation as AnthropicCitationPageLocation
from .anthropic_citation_page_location_param import (
    AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam,
)
from .anthropic_citation_search_result_location import (
    AnthropicCitationSearchResultLocation as AnthropicCitationSearchResultLocation,
)
from .anthropic_citation_search_result_location_param import (
    AnthropicCitationSearchResultLocationParam as AnthropicCitationSearchResultLocationParam,
)
from .anthropic_citation_web_search_result_location import (
    AnthropicCitationWebSearchResultLocation as AnthropicCitationWebSearchResultLocation,
)
from .anthropic_citation_web_search_result_location_param import (
    AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
)
from .anthropic_citations_config import AnthropicCitationsConfig as AnthropicCitationsConfig
from .anthropic_code_execution_20250825_caller import (
    AnthropicCodeExecution20250825Caller as AnthropicCodeExecution20250825Caller,
)
from .anthropic_code_execution_20260120_caller import (
    AnthropicCodeExecution20260120Caller as AnthropicCodeExecution20260120Caller,
)
from .anthropic_code_execution_content import AnthropicCodeExecutionContent as AnthropicCodeExecutionContent
from .anthropic_code_execution_output import AnthropicCodeExecutionOutput as AnthropicCodeExecutionOutput
from .anthropic_code_execution_result import AnthropicCodeExecutionResult as AnthropicCodeExecutionResult
from .anthropic_code_execution_tool_result import (
    AnthropicCodeExecutionToolResult as AnthropicCodeExecutionToolResult,
)
from .anthropic_code_execution_tool_result_error import (
    AnthropicCodeExecutionToolResultError as AnthropicCodeExecutionToolResultError,
)
from .anthropic_compaction_block import AnthropicCompactionBlock as AnthropicCompactionBlock
from .anthropic_compaction_usage_iteration import (
    AnthropicCompactionUsageIteration as AnthropicCompactionUsageIteration,
)
from .anthropic_container import AnthropicContainer as AnthropicContainer
from .anthropic_container_skill import AnthropicContainerSkill as AnthropicContainerSkill
from .anthropic_container_upload import AnthropicContainerUpload as AnthropicContainerUpload
from .anthropic_direct_caller import AnthropicDirectCaller as AnthropicDirectCaller
from .anthropic_document_block import AnthropicDocumentBlock as AnthropicDocumentBlock
from .anthropic_document_block_param import AnthropicDocumentBlockParam as AnthropicDocumentBlockParam
from .anthropic_document_block_param_citations import (
    AnthropicDocumentBlockParamCitations as AnthropicDocumentBlockParamCitations,
)
from .anthropic_document_block_param_source import (
    AnthropicDocumentBlockParamSource as AnthropicDocumentBlockParamSource,
)
from .anthropic_document_block_param_source_content import (
    AnthropicDocumentBlockParamSourceContent as AnthropicDocumentBlockParamSourceContent,
)
from .anthropic_document_block_param_source_content_content_item import (
    AnthropicDocumentBlockParamSourceContentContentItem as AnthropicDocumentBlockParamSourceContentContentItem,
)
from .anthropic_document_block_source import AnthropicDocumentBlockSource as AnthropicDocumentBlockSource
from .anthropic_encrypted_code_execution_result import (
    AnthropicEncryptedCodeExecutionResult as AnthropicEncryptedCodeExecutionResult,
)
from .anthropic_file import AnthropicFile as AnthropicFile
from .anthropic_file_deleted import AnthropicFileDeleted as AnthropicFileDeleted
from .anthropic_file_document_source import AnthropicFileDocumentSource as AnthropicFileDocumentSource
from .anthropic_file_list import AnthropicFileList as AnthropicFileList
from .anthropic_image_block_param import AnthropicImageBlockParam as AnthropicImageBlockParam
from .anthropic_image_block_param_source import (
    AnthropicImageBlockParamSource as AnthropicImageBlockParamSource,
)
from .anthropic_input_tokens_clear_at_least import (
    AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast,
)
from .anthropic_input_tokens_trigger import AnthropicInputTokensTrigger as AnthropicInputTokensTrigger
from .anthropic_input_transformation import AnthropicInputTransformation as AnthropicInputTransformation
from .anthropic_iteration_cache_creation import (
    AnthropicIterationCacheCreation as AnthropicIterationCacheCreation,
)
from .anthropic_message_output_config import AnthropicMessageOutputConfig as AnthropicMessageOutputConfig
from .anthropic_message_usage_iteration import (
    AnthropicMessageUsageIteration as AnthropicMessageUsageIteration,
)
from .anthropic_messages_error_response import (
    AnthropicMessagesErrorResponse as AnthropicMessagesErrorResponse,
)
from .anthropic_messages_error_response_error import (
    AnthropicMessagesErrorResponseError as AnthropicMessagesErrorResponseError,
)
from .anthropic_output_tokens_details import AnthropicOutputTokensDetails as AnthropicOutputTokensDetails
from .anthropic_plain_text_source import AnthropicPlainTextSource as AnthropicPlainTextSource
from .anthropic_redacted_thinking_block import (
    AnthropicRedactedThinkingBlock as AnthropicRedactedThinkingBlock,
)
from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails as AnthropicRefusalStopDetails
from .anthropic_safeguard import AnthropicSafeguard as AnthropicSafeguard
from .anthropic_search_result_block_param import (
    AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam,
)
from .anthropic_search_result_block_param_citations import (
    AnthropicSearchResultBlockParamCitations as AnthropicSearchResultBlockParamCitations,
)
from .anthropic_server_tool_usage import AnthropicServerToolUsage as AnthropicServerToolUsage
from .anthropic_text_block import AnthropicTextBlock as AnthropicTextBlock
from .anthropic_text_block_param import AnthropicTextBlockParam as AnthropicTextBlockParam
from .anthropic_text_block_param_citations_item import (
    AnthropicTextBlockParamCitationsItem as AnthropicTextBlockParamCitationsItem,
)
from .anthropic_text_citation import AnthropicTextCitation as AnthropicTextCitation
from .anthropic_text_editor_code_execution_content import (
    AnthropicTextEditorCodeExecutionContent as AnthropicTextEditorCodeExecutionContent,
)
from .anthropic_text_editor_code_execution_create_result import (
    AnthropicTextEditorCodeExecutionCreateResult as AnthropicTextEditorCodeExecutionCreateResult,
)
from .anthropic_text_editor_code_execution_str_replace_result import (
    AnthropicTextEditorCodeExecutionStrReplaceResult as AnthropicTextEditorCodeExecutionStrReplaceResult,
)
from .anthropic_text_editor_code_execution_tool_result import (
    AnthropicTextEditorCodeExecutionToolResult as AnthropicTextEditorCodeExecutionToolResult,
)
from .anthropic_text_editor_code_execution_tool_result_error import (
    AnthropicTextEditorCodeExecutionToolResultError as AnthropicTextEditorCodeExecutionToolResultError,
)
from .anthropic_text_editor_code_execution_view_result import (
    AnthropicTextEditorCodeExecutionViewResult as AnthropicTextEditorCodeExecutionViewResult,
)
from .anthropic_thinking_block import AnthropicThinkingBlock as AnthropicThinkingBlock
from .anthropic_thinking_block_binding import AnthropicThinkingBlockBinding as AnthropicThinkingBlockBinding
from .anthropic_thinking_turns import AnthropicThinkingTurns as AnthropicThinkingTurns
from .anthropic_tool_reference import AnthropicToolReference as AnthropicToolReference
from .anthropic_tool_search_content import AnthropicToolSearchContent as AnthropicToolSearchContent
from .anthropic_tool_search_result import AnthropicToolSearchResult as AnthropicToolSearchResult
from .anthropic_tool_search_result_error import (
    AnthropicToolSearchResultError as AnthropicToolSearchResultError,
)
from .anthropic_tool_search_tool_bm_25 import AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25
from .anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex
from .anthropic_tool_search_tool_result import AnthropicToolSearchToolResult as AnthropicToolSearchToolResult
from .anthropic_tool_union import AnthropicToolUnion as AnthropicToolUnion
from .anthropic_tool_union_bash_20250124 import (
    AnthropicToolUnionBash20250124 as AnthropicToolUnionBash20250124,
)
from .anthropic_tool_union_custom import AnthropicToolUnionCustom as AnthropicToolUnionCustom
from .anthropic_tool_union_custom_input_schema import (
    AnthropicToolUnionCustomInputSchema as AnthropicToolUnionCustomInputSchema,
)
from .anthropic_tool_union_text_editor_20250124 import (
    AnthropicToolUnionTextEditor20250124 as AnthropicToolUnionTextEditor20250124,
)
from .anthropic_tool_union_web_search_20250305 import (
    AnthropicToolUnionWebSearch20250305 as AnthropicToolUnionWebSearch20250305,
)
from .anthropic_tool_union_web_search_20260209 import (
    AnthropicToolUnionWebSearch20260209 as AnthropicToolUnionWebSearch20260209,
)
from .anthropic_tool_use_block import AnthropicToolUseBlock as AnthropicToolUseBlock
from .anthropic_tool_uses_keep import AnthropicToolUsesKeep as AnthropicToolUsesKeep
from .anthropic_tool_uses_trigger import AnthropicToolUsesTrigger as AnthropicToolUsesTrigger
from .anthropic_unknown_usage_iteration import (
    AnthropicUnknownUsageIteration as AnthropicUnknownUsageIteration,
)
from .anthropic_url_image_source import AnthropicUrlImageSource as AnthropicUrlImageSource
from .anthropic_url_pdf_source import AnthropicUrlPdfSource as AnthropicUrlPdfSource
from .anthropic_usage import AnthropicUsage as AnthropicUsage
from .anthropic_usage_iteration import AnthropicUsageIteration as AnthropicUsageIteration
from .anthropic_web_fetch_block import AnthropicWebFetchBlock as AnthropicWebFetchBlock
from .anthropic_web_fetch_content import AnthropicWebFetchContent as AnthropicWebFetchContent
from .anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult as AnthropicWebFetchToolResult
from .anthropic_web_fetch_tool_result_error import (
    AnthropicWebFetchToolResultError as AnthropicWebFetchToolResultError,
)
from .anthropic_web_search_result import AnthropicWebSearchResult as AnthropicWebSearchResult
from .anthropic_web_search_result_block_param import (
    AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam,
)
from .anthropic_web_search_tool_result import AnthropicWebSearchToolResult as AnthropicWebSearchToolResult
from .anthropic_web_search_tool_result_error import (
    AnthropicWebSearchToolResultError as AnthropicWebSearchToolResultError,
)
from .anthropic_web_search_tool_user_location import (
    AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation,
)
from .app_rankings_item import AppRankingsItem as AppRankingsItem
from .app_rankings_response import AppRankingsResponse as AppRankingsResponse
from .apply_patch_call_item import ApplyPatchCallItem as ApplyPatchCallItem
from .apply_patch_call_operation import ApplyPatchCallOperation as ApplyPatchCallOperation
from .apply_patch_call_operation_diff_delta_event import (
    ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent,
)
from .apply_patch_call_operation_diff_done_event import (
    ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent,
)
from .apply_patch_call_output_item import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation
from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation
from .apply_patch_server_tool import ApplyPatchServerTool as ApplyPatchServerTool
from .apply_patch_server_tool_config import ApplyPatchServerToolConfig as ApplyPatchServerToolConfig
from .apply_patch_server_tool_open_router import (
    ApplyPatchServerToolOpenRouter as ApplyPatchServerToolOpenRouter,
)
from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation
from .armor_auto_mode import ArmorAutoMode as ArmorAutoMode
from .armor_context import ArmorContext as ArmorContext
from .armor_environment_entry import ArmorEnvironmentEntry as ArmorEnvironmentEntry
from .armor_plugin import ArmorPlugin as ArmorPlugin
from .armor_rule import ArmorRule as ArmorRule
from .armor_safeguard_result import ArmorSafeguardResult as ArmorSafeguardResult
from .armor_safeguard_result_status import ArmorSafeguardResultStatus as ArmorSafeguardResultStatus
from .armor_safeguard_result_status_tool_uses_value import (
    ArmorSafeguardResultStatusToolUsesValue as ArmorSafeguardResultStatusToolUsesValue,
)
from .armor_safeguard_result_status_tool_uses_value_evaluated import (
    ArmorSafeguardResultStatusToolUsesValueEvaluated as ArmorSafeguardResultStatusToolUsesValueEvaluated,
)
from .armor_safeguard_result_status_tool_uses_value_skipped import (
    ArmorSafeguardResultStatusToolUsesValueSkipped as ArmorSafeguardResultStatusToolUsesValueSkipped,
)
from .armor_safeguard_result_status_tool_uses_value_unavailable import (
    ArmorSafeguardResultStatusToolUsesValueUnavailable as ArmorSafeguardResultStatusToolUsesValueUnavailable,
)
from .auto_beta_router_plugin import AutoBetaRouterPlugin as AutoBetaRouterPlugin
from .auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
from .bad_gateway_response import BadGatewayResponse as BadGatewayResponse
from .bad_gateway_response_error_data import BadGatewayResponseErrorData as BadGatewayResponseErrorData
from .bad_request_response import BadRequestResponse as BadRequestResponse
from .bad_request_response_error_data import BadRequestResponseErrorData as BadRequestResponseErrorData
from .base_annotation_added_event import BaseAnnotationAddedEvent as BaseAnnotationAddedEvent
from .base_content_part_added_event import BaseContentPartAddedEvent as BaseContentPartAddedEvent
from .base_content_part_added_event_part import BaseContentPartAddedEventPart as BaseContentPartAddedEventPart
from .base_content_part_done_event import BaseContentPartDoneEvent as BaseContentPartDoneEvent
from .base_content_part_done_event_part import BaseContentPartDoneEventPart as BaseContentPartDoneEventPart
from .base_custom_tool_call_input_delta_event import (
    BaseCustomToolCallInputDeltaEvent as BaseCustomToolCallInputDeltaEvent,
)
from .base_custom_tool_call_input_done_event import (
    BaseCustomToolCallInputDoneEvent as BaseCustomToolCallInputDoneEvent,
)
from .base_error_event import BaseErrorEvent as BaseErrorEvent
from .base_function_call_args_delta_event import (
    BaseFunctionCallArgsDeltaEvent as BaseFunctionCallArgsDeltaEvent,
)
from .base_function_call_args_done_event import BaseFunctionCallArgsDoneEvent as BaseFunctionCallArgsDoneEvent
from .base_inputs import BaseInputs as BaseInputs
from .base_inputs_item import BaseInputsItem as BaseInputsItem
from .base_inputs_item_message import BaseInputsItemMessage as BaseInputsItemMessage
from .base_inputs_item_message_content_item import (
    BaseInputsItemMessageContentItem as BaseInputsItemMessageContentItem,
)
from .base_messages_result import BaseMessagesResult as BaseMessagesResult
from .base_messages_result_usage import BaseMessagesResultUsage as BaseMessagesResultUsage
from .base_reasoning_config import BaseReasoningConfig as BaseReasoningConfig
from .base_reasoning_delta_event import BaseReasoningDeltaEvent as BaseReasoningDeltaEvent
from .base_reasoning_done_event import BaseReasoningDoneEvent as BaseReasoningDoneEvent
from .base_reasoning_summary_part_added_event import (
    BaseReasoningSummaryPartAddedEvent as BaseReasoningSummaryPartAddedEvent,
)
from .base_reasoning_summary_part_done_event import (
    BaseReasoningSummaryPartDoneEvent as BaseReasoningSummaryPartDoneEvent,
)
from .base_reasoning_summary_text_delta_event import (
    BaseReasoningSummaryTextDeltaEvent as BaseReasoningSummaryTextDeltaEvent,
)
from .base_reasoning_summary_text_done_event import (
    BaseReasoningSummaryTextDoneEvent as BaseReasoningSummaryTextDoneEvent,
)
from .base_refusal_delta_event import BaseRefusalDeltaEvent as BaseRefusalDeltaEvent
from .base_refusal_done_event import BaseRefusalDoneEvent as BaseRefusalDoneEvent
from .base_responses_result import BaseResponsesResult as BaseResponsesResult
from .base_responses_result_output_item import BaseResponsesResultOutputItem as BaseResponsesResultOutputItem
from .base_responses_result_tools_item import BaseResponsesResultToolsItem as BaseResponsesResultToolsItem
from .base_responses_result_tools_item_function import (
    BaseResponsesResultToolsItemFunction as BaseResponsesResultToolsItemFunction,
)
from .base_text_delta_event import BaseTextDeltaEvent as BaseTextDeltaEvent
from .base_text_done_event import BaseTextDoneEvent as BaseTextDoneEvent
from .bash_server_tool import BashServerTool as BashServerTool
from .bash_server_tool_config import BashServerToolConfig as BashServerToolConfig
from .bash_server_tool_environment import BashServerToolEnvironment as BashServerToolEnvironment
from .batch_deleted_object import BatchDeletedObject as BatchDeletedObject
from .batch_deletion_targets import BatchDeletionTargets as BatchDeletionTargets
from .batch_deletion_targets_upstream import BatchDeletionTargetsUpstream as BatchDeletionTargetsUpstream
from .batch_error_response import BatchErrorResponse as BatchErrorResponse
from .batch_error_response_error import BatchErrorResponseError as BatchErrorResponseError
from .batch_list_item import BatchListItem as BatchListItem
from .batch_list_item_error import BatchListItemError as BatchListItemError
from .batch_list_item_request_counts import BatchListItemRequestCounts as BatchListItemRequestCounts
from .batch_list_item_usage import BatchListItemUsage as BatchListItemUsage
from .batch_list_item_usage_completion_tokens_details import (
    BatchListItemUsageCompletionTokensDetails as BatchListItemUsageCompletionTokensDetails,
)
from .batch_list_item_usage_prompt_tokens_details import (
    BatchListItemUsagePromptTokensDetails as BatchListItemUsagePromptTokensDetails,
)
from .batch_list_item_usage_server_tool_use import (
    BatchListItemUsageServerToolUse as BatchListItemUsageServerToolUse,
)
from .batch_list_response import BatchListResponse as BatchListResponse
from .batch_object import BatchObject as BatchObject
from .batch_object_annotations_item_web_search_citation_web_search_citation import (
    BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation as BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation,
)
from .batch_object_body_chat_completion_choices_item_logprobs_content_item import (
    BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem as BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem,
)
from .batch_object_body_chat_completion_choices_item_logprobs_refusal_item import (
    BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem as BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem,
)
from .batch_object_body_chat_completion_choices_item_message_images_item import (
    BatchObjectBodyChatCompletionChoicesItemMessageImagesItem as BatchObjectBodyChatCompletionChoicesItemMessageImagesItem,
)
from .batch_object_body_chat_completion_choices_item_message_tool_calls_item import (
    BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem as BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem,
)
from .batch_object_body_chat_completion_usage_completion_tokens_details import (
    BatchObjectBodyChatCompletionUsageCompletionTokensDetails as BatchObjectBodyChatCompletionUsageCompletionTokensDetails,
)
from .batch_object_body_chat_completion_usage_prompt_tokens_details import (
    BatchObjectBodyChatCompletionUsagePromptTokensDetails as BatchObjectBodyChatCompletionUsagePromptTokensDetails,
)
from .batch_object_body_chat_completion_usage_server_tool_use_details import (
    BatchObjectBodyChatCompletionUsageServerToolUseDetails as BatchObjectBodyChatCompletionUsageServerToolUseDetails,
)
from .batch_object_chat_completion_choices_item_message_annotations_item import (
    BatchObjectChatCompletionChoicesItemMessageAnnotationsItem as BatchObjectChatCompletionChoicesItemMessageAnnotationsItem,
)
from .batch_object_choices_item_logprobs_content_item_top_logprobs_item import (
    BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem as BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem,
)
from .batch_object_choices_item_logprobs_refusal_item_top_logprobs_item import (
    BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem as BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem,
)
from .batch_object_choices_item_message_annotations_item_file import (
    BatchObjectChoicesItemMessageAnnotationsItemFile as BatchObjectChoicesItemMessageAnnotationsItemFile,
)
from .batch_object_choices_item_message_annotations_item_file_file import (
    BatchObjectChoicesItemMessageAnnotationsItemFileFile as BatchObjectChoicesItemMessageAnnotationsItemFileFile,
)
from .batch_object_choices_item_message_annotations_item_url_citation import (
    BatchObjectChoicesItemMessageAnnotationsItemUrlCitation as BatchObjectChoicesItemMessageAnnotationsItemUrlCitation,
)
from .batch_object_choices_item_message_images_item_image_url import (
    BatchObjectChoicesItemMessageImagesItemImageUrl as BatchObjectChoicesItemMessageImagesItemImageUrl,
)
from .batch_object_choices_item_message_reasoning_details_item import (
    BatchObjectChoicesItemMessageReasoningDetailsItem as BatchObjectChoicesItemMessageReasoningDetailsItem,
)
from .batch_object_choices_item_message_tool_calls_item_function import (
    BatchObjectChoicesItemMessageToolCallsItemFunction as BatchObjectChoicesItemMessageToolCallsItemFunction,
)
from .batch_object_error import BatchObjectError as BatchObjectError
from .batch_object_item_file_file_content_item_image_url_image_url import (
    BatchObjectItemFileFileContentItemImageUrlImageUrl as BatchObjectItemFileFileContentItemImageUrlImageUrl,
)
from .batch_object_item_message_annotations_item_file_file_content_item import (
    BatchObjectItemMessageAnnotationsItemFileFileContentItem as BatchObjectItemMessageAnnotationsItemFileFileContentItem,
)
from .batch_object_item_message_annotations_item_file_file_content_item_text import (
    BatchObjectItemMessageAnnotationsItemFileFileContentItemText as BatchObjectItemMessageAnnotationsItemFileFileContentItemText,
)
from .batch_object_item_message_annotations_item_url_citation_url_citation import (
    BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation as BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation,
)
from .batch_object_item_message_annotations_item_web_search_citation import (
    BatchObjectItemMessageAnnotationsItemWebSearchCitation as BatchObjectItemMessageAnnotationsItemWebSearchCitation,
)
from .batch_object_item_response_body_chat_completion_choices_item_logprobs import (
    BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs as BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs,
)
from .batch_object_item_response_body_chat_completion_choices_item_message import (
    BatchObjectItemResponseBodyChatCompletionChoicesItemMessage as BatchObjectItemResponseBodyChatCompletionChoicesItemMessage,
)
from .batch_object_item_response_body_chat_completion_usage_server_tool_use import (
    BatchObjectItemResponseBodyChatCompletionUsageServerToolUse as BatchObjectItemResponseBodyChatCompletionUsageServerToolUse,
)
from .batch_object_item_response_body_list_usage_prompt_tokens_details import (
    BatchObjectItemResponseBodyListUsagePromptTokensDetails as BatchObjectItemResponseBodyListUsagePromptTokensDetails,
)
from .batch_object_message_annotations_item_file_file_content_item_image_url import (
    BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl as BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl,
)
from .batch_object_request_counts import BatchObjectRequestCounts as BatchObjectRequestCounts
from .batch_object_results_item import BatchObjectResultsItem as BatchObjectResultsItem
from .batch_object_results_item_error import BatchObjectResultsItemError as BatchObjectResultsItemError
from .batch_object_results_item_response import (
    BatchObjectResultsItemResponse as BatchObjectResultsItemResponse,
)
from .batch_object_results_item_response_body import (
    BatchObjectResultsItemResponseBody as BatchObjectResultsItemResponseBody,
)
from .batch_object_results_item_response_body_chat_completion import (
    BatchObjectResultsItemResponseBodyChatCompletion as BatchObjectResultsItemResponseBodyChatCompletion,
)
from .batch_object_results_item_response_body_chat_completion_choices_item import (
    BatchObjectResultsItemResponseBodyChatCompletionChoicesItem as BatchObjectResultsItemResponseBodyChatCompletionChoicesItem,
)
from .batch_object_results_item_response_body_chat_completion_debug import (
    BatchObjectResultsItemResponseBodyChatCompletionDebug as BatchObjectResultsItemResponseBodyChatCompletionDebug,
)
from .batch_object_results_item_response_body_chat_completion_debug_timings import (
    BatchObjectResultsItemResponseBodyChatCompletionDebugTimings as BatchObjectResultsItemResponseBodyChatCompletionDebugTimings,
)
from .batch_object_results_item_response_body_chat_completion_usage import (
    BatchObjectResultsItemResponseBodyChatCompletionUsage as BatchObjectResultsItemResponseBodyChatCompletionUsage,
)
from .batch_object_results_item_response_body_list import (
    BatchObjectResultsItemResponseBodyList as BatchObjectResultsItemResponseBodyList,
)
from .batch_object_results_item_response_body_list_data_item import (
    BatchObjectResultsItemResponseBodyListDataItem as BatchObjectResultsItemResponseBodyListDataItem,
)
from .batch_object_results_item_response_body_list_usage import (
    BatchObjectResultsItemResponseBodyListUsage as BatchObjectResultsItemResponseBodyListUsage,
)
from .batch_object_results_item_response_body_message import (
    BatchObjectResultsItemResponseBodyMessage as BatchObjectResultsItemResponseBodyMessage,
)
from .batch_object_results_item_response_body_message_usage import (
    BatchObjectResultsItemResponseBodyMessageUsage as BatchObjectResultsItemResponseBodyMessageUsage,
)
from .batch_object_usage import BatchObjectUsage as BatchObjectUsage
from .batch_object_usage_completion_tokens_details import (
    BatchObjectUsageCompletionTokensDetails as BatchObjectUsageCompletionTokensDetails,
)
from .batch_object_usage_prompt_tokens_details import (
    BatchObjectUsagePromptTokensDetails as BatchObjectUsagePromptTokensDetails,
)
from .batch_object_usage_server_tool_use import BatchObjectUsageServerToolUse as BatchObjectUsageServerToolUse
from .batch_payment_required_response import BatchPaymentRequiredResponse as BatchPaymentRequiredResponse
from .batch_payment_required_response_error import (
    BatchPaymentRequiredResponseError as BatchPaymentRequiredResponseError,
)
from .batch_payment_required_response_request_counts import (
    BatchPaymentRequiredResponseRequestCounts as BatchPaymentRequiredResponseRequestCounts,
)
from .batch_payment_required_response_usage import (
    BatchPaymentRequiredResponseUsage as BatchPaymentRequiredResponseUsage,
)
from .batch_payment_required_response_usage_completion_tokens_details import (
    BatchPaymentRequiredResponseUsageCompletionTokensDetails as BatchPaymentRequiredResponseUsageCompletionTokensDetails,
)
from .batch_payment_required_response_usage_prompt_tokens_details import (
    BatchPaymentRequiredResponseUsagePromptTokensDetails as BatchPaymentRequiredResponseUsagePromptTokensDetails,
)
from .batch_payment_required_response_usage_server_tool_use import (
    BatchPaymentRequiredResponseUsageServerToolUse as BatchPaymentRequiredResponseUsageServerToolUse,
)
from .batch_provider_preferences import BatchProviderPreferences as BatchProviderPreferences
from .batch_submit_body import BatchSubmitBody as BatchSubmitBody
from .batch_submit_body_requests_item import BatchSubmitBodyRequestsItem as BatchSubmitBodyRequestsItem
from .boolean_capability import BooleanCapability as BooleanCapability
from .bulk_add_workspace_members_request import (
    BulkAddWorkspaceMembersRequest as BulkAddWorkspaceMembersRequest,
)
from .bulk_add_workspace_members_response import (
    BulkAddWorkspaceMembersResponse as BulkAddWorkspaceMembersResponse,
)
from .bulk_assign_keys_request import BulkAssignKeysRequest as BulkAssignKeysRequest
from .bulk_assign_keys_response import BulkAssignKeysResponse as BulkAssignKeysResponse
from .bulk_assign_members_request import BulkAssignMembersRequest as BulkAssignMembersRequest
from .bulk_assign_members_response import BulkAssignMembersResponse as BulkAssignMembersResponse
from .bulk_remove_workspace_members_request import (
    BulkRemoveWorkspaceMembersRequest as BulkRemoveWorkspaceMembersRequest,
)
from .bulk_remove_workspace_members_response import (
    BulkRemoveWorkspaceMembersResponse as BulkRemoveWorkspaceMembersResponse,
)
from .bulk_unassign_keys_request import BulkUnassignKeysRequest as BulkUnassignKeysRequest
from .bulk_unassign_keys_response import BulkUnassignKeysResponse as BulkUnassignKeysResponse
from .bulk_unassign_members_request import BulkUnassignMembersRequest as BulkUnassignMembersRequest
from .bulk_unassign_members_response import BulkUnassignMembersResponse as BulkUnassignMembersResponse
from .byok_key import BYOKKey as BYOKKey
from .capability_descriptor import CapabilityDescriptor as CapabilityDescriptor
from .chat_annotation import ChatAnnotation as ChatAnnotation
from .chat_assistant_images import ChatAssistantImages as ChatAssistantImages
from .chat_assistant_images_item import ChatAssistantImagesItem as ChatAssistantImagesItem
from .chat_assistant_images_item_image_url import (
    ChatAssistantImagesItemImageUrl as ChatAssistantImagesItemImageUrl,
)
from .chat_assistant_message import ChatAssistantMessage as ChatAssistantMessage
from .chat_audio_output import ChatAudioOutput as ChatAudioOutput
from .chat_choice import ChatChoice as ChatChoice
from .chat_content_audio import ChatContentAudio as ChatContentAudio
from .chat_content_audio_input_audio import ChatContentAudioInputAudio as ChatContentAudioInputAudio
from .chat_content_cache_control import ChatContentCacheControl as ChatContentCacheControl
from .chat_content_file import ChatContentFile as ChatContentFile
from .chat_content_file_file import ChatContentFileFile as ChatContentFileFile
from .chat_content_image import ChatContentImage as ChatContentImage
from .chat_content_image_image_url import ChatContentImageImageUrl as ChatContentImageImageUrl
from .chat_content_items import ChatContentItems as ChatContentItems
from .chat_content_text import ChatContentText as ChatContentText
from .chat_content_video import ChatContentVideo as ChatContentVideo
from .chat_content_video_input import ChatContentVideoInput as ChatContentVideoInput
from .chat_debug_options import ChatDebugOptions as ChatDebugOptions
from .chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
from .chat_developer_message_configuration_update import (
    ChatDeveloperMessageConfigurationUpdate as ChatDeveloperMessageConfigurationUpdate,
)
from .chat_dynamic_server_tool import ChatDynamicServerTool as ChatDynamicServerTool
from .chat_file_annotation import ChatFileAnnotation as ChatFileAnnotation
from .chat_file_annotation_file import ChatFileAnnotationFile as ChatFileAnnotationFile
from .chat_format_grammar_config import ChatFormatGrammarConfig as ChatFormatGrammarConfig
from .chat_format_json_object_config import ChatFormatJsonObjectConfig as ChatFormatJsonObjectConfig
from .chat_format_json_schema_config import ChatFormatJsonSchemaConfig as ChatFormatJsonSchemaConfig
from .chat_format_python_config import ChatFormatPythonConfig as ChatFormatPythonConfig
from .chat_format_text_config import ChatFormatTextConfig as ChatFormatTextConfig
from .chat_function_tool import ChatFunctionTool as ChatFunctionTool
from .chat_function_tool_function import ChatFunctionToolFunction as ChatFunctionToolFunction
from .chat_function_tool_function_function import (
    ChatFunctionToolFunctionFunction as ChatFunctionToolFunctionFunction,
)
from .chat_json_schema_config import ChatJsonSchemaConfig as ChatJsonSchemaConfig
from .chat_messages import ChatMessages as ChatMessages
from .chat_named_tool_choice import ChatNamedToolChoice as ChatNamedToolChoice
from .chat_named_tool_choice_function import ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction
from .chat_reasoning_details import ChatReasoningDetails as ChatReasoningDetails
from .chat_request import ChatRequest as ChatRequest
from .chat_request_audio import ChatRequestAudio as ChatRequestAudio
from .chat_request_plugins_item import ChatRequestPluginsItem as ChatRequestPluginsItem
from .chat_request_reasoning import ChatRequestReasoning as ChatRequestReasoning
from .chat_request_response_format import ChatRequestResponseFormat as ChatRequestResponseFormat
from .chat_request_usage import ChatRequestUsage as ChatRequestUsage
from .chat_result import ChatResult as ChatResult
from .chat_search_models_server_tool import ChatSearchModelsServerTool as ChatSearchModelsServerTool
from .chat_server_tool_choice import ChatServerToolChoice as ChatServerToolChoice
from .chat_stream_choice import ChatStreamChoice as ChatStreamChoice
from .chat_stream_chunk import ChatStreamChunk as ChatStreamChunk
from .chat_stream_chunk_debug import ChatStreamChunkDebug as ChatStreamChunkDebug
from .chat_stream_chunk_error import ChatStreamChunkError as ChatStreamChunkError
from .chat_stream_chunk_error_metadata import ChatStreamChunkErrorMetadata as ChatStreamChunkErrorMetadata
from .chat_stream_delta import ChatStreamDelta as ChatStreamDelta
from .chat_stream_options import ChatStreamOptions as ChatStreamOptions
from .chat_stream_reasoning_details import ChatStreamReasoningDetails as ChatStreamReasoningDetails
from .chat_stream_tool_call import ChatStreamToolCall as ChatStreamToolCall
from .chat_stream_tool_call_function import ChatStreamToolCallFunction as ChatStreamToolCallFunction
from .chat_streaming_response import ChatStreamingResponse as ChatStreamingResponse
from .chat_system_message import ChatSystemMessage as ChatSystemMessage
from .chat_system_message_configuration_update import (
    ChatSystemMessageConfigurationUpdate as ChatSystemMessageConfigurationUpdate,
)
from .chat_token_logprob import ChatTokenLogprob as ChatTokenLogprob
from .chat_token_logprob_top_logprobs_item import (
    ChatTokenLogprobTopLogprobsItem as ChatTokenLogprobTopLogprobsItem,
)
from .chat_token_logprobs import ChatTokenLogprobs as ChatTokenLogprobs
from .chat_tool_call import ChatToolCall as ChatToolCall
from .chat_tool_call_function import ChatToolCallFunction as ChatToolCallFunction
from .chat_tool_choice import ChatToolChoice as ChatToolChoice
from .chat_tool_message import ChatToolMessage as ChatToolMessage
from .chat_url_citation_annotation import ChatUrlCitationAnnotation as ChatUrlCitationAnnotation
from .chat_url_citation_annotation_url_citation import (
    ChatUrlCitationAnnotationUrlCitation as ChatUrlCitationAnnotationUrlCitation,
)
from .chat_usage import ChatUsage as ChatUsage
from .chat_usage_completion_tokens_details import (
    ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
)
from .chat_usage_prompt_tokens_details import ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails
from .chat_user_message import ChatUserMessage as ChatUserMessage
from .chat_web_search_citation_annotation import (
    ChatWebSearchCitationAnnotation as ChatWebSearchCitationAnnotation,
)
from .chat_web_search_citation_annotation_web_search_citation import (
    ChatWebSearchCitationAnnotationWebSearchCitation as ChatWebSearchCitationAnnotationWebSearchCitation,
)
from .chat_web_search_shorthand import ChatWebSearchShorthand as ChatWebSearchShorthand
from .client_closed_request_response import ClientClosedRequestResponse as ClientClosedRequestResponse
from .client_closed_request_response_error_data import (
    ClientClosedRequestResponseErrorData as ClientClosedRequestResponseErrorData,
)
from .code_interpreter_call_code_delta_event import (
    CodeInterpreterCallCodeDeltaEvent as CodeInterpreterCallCodeDeltaEvent,
)
from .code_interpreter_call_code_done_event import (
    CodeInterpreterCallCodeDoneEvent as CodeInterpreterCallCodeDoneEvent,
)
from .code_interpreter_call_completed_event import (
    CodeInterpreterCallCompletedEvent as CodeInterpreterCallCompletedEvent,
)
from .code_interpreter_call_in_progress_event import (
    CodeInterpreterCallInProgressEvent as CodeInterpreterCallInProgressEvent,
)
from .code_interpreter_call_interpreting_event import (
    CodeInterpreterCallInterpretingEvent as CodeInterpreterCallInterpretingEvent,
)
from .code_interpreter_call_item import CodeInterpreterCallItem as CodeInterpreterCallItem
from .code_interpreter_call_item_outputs_item import (
    CodeInterpreterCallItemOutputsItem as CodeInterpreterCallItemOutputsItem,
)
from .code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
from .code_interpreter_image_output import CodeInterpreterImageOutput as CodeInterpreterImageOutput
from .code_interpreter_logs_output import CodeInterpreterLogsOutput as CodeInterpreterLogsOutput
from .code_interpreter_server_tool import CodeInterpreterServerTool as CodeInterpreterServerTool
from .code_interpreter_server_tool_container_auto import (
    CodeInterpreterServerToolContainerAuto as CodeInterpreterServerToolContainerAuto,
)
from .codex_local_shell_tool import CodexLocalShellTool as CodexLocalShellTool
from .compaction_item import CompactionItem as CompactionItem
from .completed_event import CompletedEvent as CompletedEvent
from .compound_filter import CompoundFilter as CompoundFilter
from .computer_use_server_tool import ComputerUseServerTool as ComputerUseServerTool
from .configuration_update_item import ConfigurationUpdateItem as ConfigurationUpdateItem
from .configuration_update_reasoning import ConfigurationUpdateReasoning as ConfigurationUpdateReasoning
from .conflict_response import ConflictResponse as ConflictResponse
from .conflict_response_error_data import ConflictResponseErrorData as ConflictResponseErrorData
from .container_auto_environment import ContainerAutoEnvironment as ContainerAutoEnvironment
from .container_file import ContainerFile as ContainerFile
from .container_file_list_response import ContainerFileListResponse as ContainerFileListResponse
from .container_network_policy import ContainerNetworkPolicy as ContainerNetworkPolicy
from .container_network_policy_allowlist import (
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
)
from .container_network_policy_disabled import (
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
)
from .container_reference_environment import ContainerReferenceEnvironment as ContainerReferenceEnvironment
from .content_filter_builtin_entry import ContentFilterBuiltinEntry as ContentFilterBuiltinEntry
from .content_filter_builtin_entry_input import (
    ContentFilterBuiltinEntryInput as ContentFilterBuiltinEntryInput,
)
from .content_filter_entry import ContentFilterEntry as ContentFilterEntry
from .content_part_added_event import ContentPartAddedEvent as ContentPartAddedEvent
from .content_part_added_event_part import ContentPartAddedEventPart as ContentPartAddedEventPart
from .content_part_audio import ContentPartAudio as ContentPartAudio
from .content_part_audio_audio_url import ContentPartAudioAudioUrl as ContentPartAudioAudioUrl
from .content_part_done_event import ContentPartDoneEvent as ContentPartDoneEvent
from .content_part_done_event_part import ContentPartDoneEventPart as ContentPartDoneEventPart
from .content_part_image import ContentPartImage as ContentPartImage
from .content_part_image_image_url import ContentPartImageImageUrl as ContentPartImageImageUrl
from .content_part_input_audio import ContentPartInputAudio as ContentPartInputAudio
from .content_part_input_file import ContentPartInputFile as ContentPartInputFile
from .content_part_input_video import ContentPartInputVideo as ContentPartInputVideo
from .content_part_video import ContentPartVideo as ContentPartVideo
from .content_part_video_video_url import ContentPartVideoVideoUrl as ContentPartVideoVideoUrl
from .context_compaction_item import ContextCompactionItem as ContextCompactionItem
from .context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
from .cost_details import CostDetails as CostDetails
from .create_audio_transcriptions_multipart_request import (
    CreateAudioTranscriptionsMultipartRequest as CreateAudioTranscriptionsMultipartRequest,
)
from .create_auth_keys_code_request import CreateAuthKeysCodeRequest as CreateAuthKeysCodeRequest
from .create_auth_keys_code_response import CreateAuthKeysCodeResponse as CreateAuthKeysCodeResponse
from .create_auth_keys_code_response_data import (
    CreateAuthKeysCodeResponseData as CreateAuthKeysCodeResponseData,
)
from .create_byok_key_request import CreateBYOKKeyRequest as CreateBYOKKeyRequest
from .create_byok_key_response import CreateBYOKKeyResponse as CreateBYOKKeyResponse
from .create_embeddings_request import CreateEmbeddingsRequest as CreateEmbeddingsRequest
from .create_embeddings_request_input_item import (
    CreateEmbeddingsRequestInputItem as CreateEmbeddingsRequestInputItem,
)
from .create_embeddings_request_input_item_content_item import (
    CreateEmbeddingsRequestInputItemContentItem as CreateEmbeddingsRequestInputItemContentItem,
)
from .create_embeddings_request_input_item_content_item_image_url import (
    CreateEmbeddingsRequestInputItemContentItemImageUrl as CreateEmbeddingsRequestInputItemContentItemImageUrl,
)
from .create_embeddings_request_input_item_content_item_image_url_image_url import (
    CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl as CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl,
)
from .create_embeddings_request_input_item_content_item_text import (
    CreateEmbeddingsRequestInputItemContentItemText as CreateEmbeddingsRequestInputItemContentItemText,
)
from .create_embeddings_response import CreateEmbeddingsResponse as CreateEmbeddingsResponse
from .create_embeddings_response_data_item import (
    CreateEmbeddingsResponseDataItem as CreateEmbeddingsResponseDataItem,
)
from .create_embeddings_response_usage import CreateEmbeddingsResponseUsage as CreateEmbeddingsResponseUsage
from .create_embeddings_response_usage_prompt_tokens_details import (
    CreateEmbeddingsResponseUsagePromptTokensDetails as CreateEmbeddingsResponseUsagePromptTokensDetails,
)
from .create_external_user_request import CreateExternalUserRequest as CreateExternalUserRequest
from .create_guardrail_request import CreateGuardrailRequest as CreateGuardrailRequest
from .create_guardrail_response import CreateGuardrailResponse as CreateGuardrailResponse
from .create_keys_request import CreateKeysRequest as CreateKeysRequest
from .create_keys_request_external import CreateKeysRequestExternal as CreateKeysRequestExternal
from .create_keys_response import CreateKeysResponse as CreateKeysResponse
from .create_keys_response_data import CreateKeysResponseData as CreateKeysResponseData
from .create_observability_destination_request import (
    CreateObservabilityDestinationRequest as CreateObservabilityDestinationRequest,
)
from .create_observability_destination_response import (
    CreateObservabilityDestinationResponse as CreateObservabilityDestinationResponse,
)
from .create_preset_from_inference_response import (
    CreatePresetFromInferenceResponse as CreatePresetFromInferenceResponse,
)
from .create_private_endpoint_request import CreatePrivateEndpointRequest as CreatePrivateEndpointRequest
from .create_private_endpoint_status_404 import (
    CreatePrivateEndpointStatus404 as CreatePrivateEndpointStatus404,
)
from .create_private_endpoint_status_409 import (
    CreatePrivateEndpointStatus409 as CreatePrivateEndpointStatus409,
)
from .create_private_endpoint_status_422 import (
    CreatePrivateEndpointStatus422 as CreatePrivateEndpointStatus422,
)
from .create_private_endpoint_status_500 import (
    CreatePrivateEndpointStatus500 as CreatePrivateEndpointStatus500,
)
from .create_private_endpoint_status_502 import (
    CreatePrivateEndpointStatus502 as CreatePrivateEndpointStatus502,
)
from .create_private_endpoint_validation_failed_response import (
    CreatePrivateEndpointValidationFailedResponse as CreatePrivateEndpointValidationFailedResponse,
)
from .create_private_endpoint_validation_failed_response_data import (
    CreatePrivateEndpointValidationFailedResponseData as CreatePrivateEndpointValidationFailedResponseData,
)
from .create_private_endpoint_validation_failed_response_error import (
    CreatePrivateEndpointValidationFailedResponseError as CreatePrivateEndpointValidationFailedResponseError,
)
from .create_rerank_request import CreateRerankRequest as CreateRerankRequest
from .create_rerank_request_documents_item_object import (
    CreateRerankRequestDocumentsItemObject as CreateRerankRequestDocumentsItemObject,
)
from .create_rerank_response import CreateRerankResponse as CreateRerankResponse
from .create_rerank_response_results_item import (
    CreateRerankResponseResultsItem as CreateRerankResponseResultsItem,
)
from .create_rerank_response_results_item_document import (
    CreateRerankResponseResultsItemDocument as CreateRerankResponseResultsItemDocument,
)
from .create_rerank_response_usage import CreateRerankResponseUsage as CreateRerankResponseUsage
from .create_scim_group_mapping_request import CreateScimGroupMappingRequest as CreateScimGroupMappingRequest
from .create_scim_group_mapping_response import (
    CreateScimGroupMappingResponse as CreateScimGroupMappingResponse,
)
from .create_scim_sync_job_response import CreateScimSyncJobResponse as CreateScimSyncJobResponse
from .create_workspace_request import CreateWorkspaceRequest as CreateWorkspaceRequest
from .create_workspace_response import CreateWorkspaceResponse as CreateWorkspaceResponse
from .created_event import CreatedEvent as CreatedEvent
from .custom_tool import CustomTool as CustomTool
from .custom_tool_call_input_delta_event import CustomToolCallInputDeltaEvent as CustomToolCallInputDeltaEvent
from .custom_tool_call_input_done_event import CustomToolCallInputDoneEvent as CustomToolCallInputDoneEvent
from .custom_tool_call_item import CustomToolCallItem as CustomToolCallItem
from .custom_tool_call_output_item import CustomToolCallOutputItem as CustomToolCallOutputItem
from .custom_tool_call_output_item_output_item import (
    CustomToolCallOutputItemOutputItem as CustomToolCallOutputItemOutputItem,
)
from .custom_tool_format import CustomToolFormat as CustomToolFormat
from .custom_tool_format_grammar import CustomToolFormatGrammar as CustomToolFormatGrammar
from .custom_tool_format_text import CustomToolFormatText as CustomToolFormatText
from .da_benchmark_entry import DABenchmarkEntry as DABenchmarkEntry
from .datetime_server_tool import DatetimeServerTool as DatetimeServerTool
from .datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
from .debug_event import DebugEvent as DebugEvent
from .debug_event_debug import DebugEventDebug as DebugEventDebug
from .debug_event_debug_timings import DebugEventDebugTimings as DebugEventDebugTimings
from .decisions_box_answer import DecisionsBoxAnswer as DecisionsBoxAnswer
from .decisions_box_answer_box import DecisionsBoxAnswerBox as DecisionsBoxAnswerBox
from .decisions_box_question import DecisionsBoxQuestion as DecisionsBoxQuestion
from .decisions_choice_answer import DecisionsChoiceAnswer as DecisionsChoiceAnswer
from .decisions_choice_question import DecisionsChoiceQuestion as DecisionsChoiceQuestion
from .decisions_noul_answer import DecisionsNoulAnswer as DecisionsNoulAnswer
from .decisions_noul_question import DecisionsNoulQuestion as DecisionsNoulQuestion
from .decisions_noul_question_criteria import DecisionsNoulQuestionCriteria as DecisionsNoulQuestionCriteria
from .decisions_request import DecisionsRequest as DecisionsRequest
from .decisions_request_questions_value import (
    DecisionsRequestQuestionsValue as DecisionsRequestQuestionsValue,
)
from .decisions_response import DecisionsResponse as DecisionsResponse
from .decisions_response_answers_value import DecisionsResponseAnswersValue as DecisionsResponseAnswersValue
from .decisions_response_usage import DecisionsResponseUsage as DecisionsResponseUsage
from .decisions_score_answer import DecisionsScoreAnswer as DecisionsScoreAnswer
from .decisions_score_question import DecisionsScoreQuestion as DecisionsScoreQuestion
from .default_parameters import DefaultParameters as DefaultParameters
from .deferred_bm_25_search import DeferredBm25Search as DeferredBm25Search
from .deferred_custom_search import DeferredCustomSearch as DeferredCustomSearch
from .deferred_regex_search import DeferredRegexSearch as DeferredRegexSearch
from .deferred_tools_control import DeferredToolsControl as DeferredToolsControl
from .deferred_tools_search_strategy import DeferredToolsSearchStrategy as DeferredToolsSearchStrategy
from .delete_byok_key_response import DeleteBYOKKeyResponse as DeleteBYOKKeyResponse
from .delete_guardrail_response import DeleteGuardrailResponse as DeleteGuardrailResponse
from .delete_keys_response import DeleteKeysResponse as DeleteKeysResponse
from .delete_observability_destination_response import (
    DeleteObservabilityDestinationResponse as DeleteObservabilityDestinationResponse,
)
from .delete_private_endpoint_response import DeletePrivateEndpointResponse as DeletePrivateEndpointResponse
from .delete_private_endpoint_response_data import (
    DeletePrivateEndpointResponseData as DeletePrivateEndpointResponseData,
)
from .delete_scim_group_mapping_response import (
    DeleteScimGroupMappingResponse as DeleteScimGroupMappingResponse,
)
from .delete_workspace_budget_response import DeleteWorkspaceBudgetResponse as DeleteWorkspaceBudgetResponse
from .delete_workspace_response import DeleteWorkspaceResponse as DeleteWorkspaceResponse
from .easy_input_message import EasyInputMessage as EasyInputMessage
from .easy_input_message_content_item import EasyInputMessageContentItem as EasyInputMessageContentItem
from .edge_network_timeout_response import EdgeNetworkTimeoutResponse as EdgeNetworkTimeoutResponse
from .edge_network_timeout_response_error_data import (
    EdgeNetworkTimeoutResponseErrorData as EdgeNetworkTimeoutResponseErrorData,
)
from .endpoint_info import EndpointInfo as EndpointInfo
from .endpoints_metadata import EndpointsMetadata as EndpointsMetadata
from .enum_capability import EnumCapability as EnumCapability
from .error_availability import ErrorAvailability as ErrorAvailability
from .error_availability_constraint import ErrorAvailabilityConstraint as ErrorAvailabilityConstraint
from .error_event import ErrorEvent as ErrorEvent
from .error_event_error import ErrorEventError as ErrorEventError
from .exchange_auth_code_for_api_key_request import (
    ExchangeAuthCodeForAPIKeyRequest as ExchangeAuthCodeForAPIKeyRequest,
)
from .exchange_auth_code_for_api_key_response import (
    ExchangeAuthCodeForAPIKeyResponse as ExchangeAuthCodeForAPIKeyResponse,
)
from .external_user import ExternalUser as ExternalUser
from .external_user_response import ExternalUserResponse as ExternalUserResponse
from .failed_event import FailedEvent as FailedEvent
from .file_citation import FileCitation as FileCitation
from .file_delete_response import FileDeleteResponse as FileDeleteResponse
from .file_list_response import FileListResponse as FileListResponse
from .file_parser_plugin import FileParserPlugin as FileParserPlugin
from .file_path import FilePath as FilePath
from .file_response import FileResponse as FileResponse
from .file_search_server_tool import FileSearchServerTool as FileSearchServerTool
from .file_search_server_tool_filters import FileSearchServerToolFilters as FileSearchServerToolFilters
from .file_search_server_tool_filters_object import (
    FileSearchServerToolFiltersObject as FileSearchServerToolFiltersObject,
)
from .file_search_server_tool_ranking_options import (
    FileSearchServerToolRankingOptions as FileSearchServerToolRankingOptions,
)
from .files_server_tool import FilesServerTool as FilesServerTool
from .forbidden_response import ForbiddenResponse as ForbiddenResponse
from .forbidden_response_error_data import ForbiddenResponseErrorData as ForbiddenResponseErrorData
from .format_json_object_config import FormatJsonObjectConfig as FormatJsonObjectConfig
from .format_json_schema_config import FormatJsonSchemaConfig as FormatJsonSchemaConfig
from .format_text_config import FormatTextConfig as FormatTextConfig
from .formats import Formats as Formats
from .frame_image import FrameImage as FrameImage
from .frame_image_image_url import FrameImageImageUrl as FrameImageImageUrl
from .free_model_daily_requests import FreeModelDailyRequests as FreeModelDailyRequests
from .function_call_args_delta_event import FunctionCallArgsDeltaEvent as FunctionCallArgsDeltaEvent
from .function_call_args_done_event import FunctionCallArgsDoneEvent as FunctionCallArgsDoneEvent
from .function_call_item import FunctionCallItem as FunctionCallItem
from .function_call_item_subagent_items_item import (
    FunctionCallItemSubagentItemsItem as FunctionCallItemSubagentItemsItem,
)
from .function_call_output_item import FunctionCallOutputItem as FunctionCallOutputItem
from .function_call_output_item_output_item import (
    FunctionCallOutputItemOutputItem as FunctionCallOutputItemOutputItem,
)
from .function_tool import FunctionTool as FunctionTool
from .fusion_analysis_result import FusionAnalysisResult as FusionAnalysisResult
from .fusion_analysis_result_contradictions_item import (
    FusionAnalysisResultContradictionsItem as FusionAnalysisResultContradictionsItem,
)
from .fusion_analysis_result_contradictions_item_stances_item import (
    FusionAnalysisResultContradictionsItemStancesItem as FusionAnalysisResultContradictionsItemStancesItem,
)
from .fusion_analysis_result_partial_coverage_item import (
    FusionAnalysisResultPartialCoverageItem as FusionAnalysisResultPartialCoverageItem,
)
from .fusion_analysis_result_unique_insights_item import (
    FusionAnalysisResultUniqueInsightsItem as FusionAnalysisResultUniqueInsightsItem,
)
from .fusion_call_analysis_completed_event import (
    FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent,
)
from .fusion_call_analysis_in_progress_event import (
    FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent,
)
from .fusion_call_completed_event import FusionCallCompletedEvent as FusionCallCompletedEvent
from .fusion_call_in_progress_event import FusionCallInProgressEvent as FusionCallInProgressEvent
from .fusion_call_panel_added_event import FusionCallPanelAddedEvent as FusionCallPanelAddedEvent
from .fusion_call_panel_completed_event import FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent
from .fusion_call_panel_delta_event import FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent
from .fusion_call_panel_failed_event import FusionCallPanelFailedEvent as FusionCallPanelFailedEvent
from .fusion_call_panel_reasoning_delta_event import (
    FusionCallPanelReasoningDeltaEvent as FusionCallPanelReasoningDeltaEvent,
)
from .fusion_plugin import FusionPlugin as FusionPlugin
from .fusion_plugin_tools_item import FusionPluginToolsItem as FusionPluginToolsItem
from .fusion_server_tool_config import FusionServerToolConfig as FusionServerToolConfig
from .fusion_server_tool_config_reasoning import (
    FusionServerToolConfigReasoning as FusionServerToolConfigReasoning,
)
from .fusion_server_tool_config_tools_item import (
    FusionServerToolConfigToolsItem as FusionServerToolConfigToolsItem,
)
from .fusion_server_tool_open_router import FusionServerToolOpenRouter as FusionServerToolOpenRouter
from .fusion_source import FusionSource as FusionSource
from .gateway_timeout_response import GatewayTimeoutResponse as GatewayTimeoutResponse
from .gateway_timeout_response_error_data import (
    GatewayTimeoutResponseErrorData as GatewayTimeoutResponseErrorData,
)
from .generation_content_data import GenerationContentData as GenerationContentData
from .generation_content_data_input import GenerationContentDataInput as GenerationContentDataInput
from .generation_content_data_input_object_1 import (
    GenerationContentDataInputObject1 as GenerationContentDataInputObject1,
)
from .generation_content_data_input_object_2 import (
    GenerationContentDataInputObject2 as GenerationContentDataInputObject2,
)
from .generation_content_data_output import GenerationContentDataOutput as GenerationContentDataOutput
from .generation_content_error import GenerationContentError as GenerationContentError
from .generation_content_error_attempt import GenerationContentErrorAttempt as GenerationContentErrorAttempt
from .generation_content_response import GenerationContentResponse as GenerationContentResponse
from .generation_response import GenerationResponse as GenerationResponse
from .generation_response_data import GenerationResponseData as GenerationResponseData
from .get_analytics_meta_response import GetAnalyticsMetaResponse as GetAnalyticsMetaResponse
from .get_analytics_meta_response_data import GetAnalyticsMetaResponseData as GetAnalyticsMetaResponseData
from .get_analytics_meta_response_data_dimensions_item import (
    GetAnalyticsMetaResponseDataDimensionsItem as GetAnalyticsMetaResponseDataDimensionsItem,
)
from .get_analytics_meta_response_data_granularities_item import (
    GetAnalyticsMetaResponseDataGranularitiesItem as GetAnalyticsMetaResponseDataGranularitiesItem,
)
from .get_analytics_meta_response_data_metrics_item import (
    GetAnalyticsMetaResponseDataMetricsItem as GetAnalyticsMetaResponseDataMetricsItem,
)
from .get_analytics_meta_response_data_operators_item import (
    GetAnalyticsMetaResponseDataOperatorsItem as GetAnalyticsMetaResponseDataOperatorsItem,
)
from .get_byok_key_response import GetBYOKKeyResponse as GetBYOKKeyResponse
from .get_credits_response import GetCreditsResponse as GetCreditsResponse
from .get_credits_response_data import GetCreditsResponseData as GetCreditsResponseData
from .get_current_key_response import GetCurrentKeyResponse as GetCurrentKeyResponse
from .get_current_key_response_data import GetCurrentKeyResponseData as GetCurrentKeyResponseData
from .get_current_key_response_data_rate_limit import (
    GetCurrentKeyResponseDataRateLimit as GetCurrentKeyResponseDataRateLimit,
)
from .get_guardrail_response import GetGuardrailResponse as GetGuardrailResponse
from .get_key_response import GetKeyResponse as GetKeyResponse
from .get_key_response_data import GetKeyResponseData as GetKeyResponseData
from .get_observability_destination_response import (
    GetObservabilityDestinationResponse as GetObservabilityDestinationResponse,
)
from .get_organization_settings_response import (
    GetOrganizationSettingsResponse as GetOrganizationSettingsResponse,
)
from .get_preset_response import GetPresetResponse as GetPresetResponse
from .get_preset_version_response import GetPresetVersionResponse as GetPresetVersionResponse
from .get_scim_group_mapping_response import GetScimGroupMappingResponse as GetScimGroupMappingResponse
from .get_scim_sync_job_response import GetScimSyncJobResponse as GetScimSyncJobResponse
from .get_tool_response import GetToolResponse as GetToolResponse
from .get_workspace_budget_response import GetWorkspaceBudgetResponse as GetWorkspaceBudgetResponse
from .get_workspace_response import GetWorkspaceResponse as GetWorkspaceResponse
from .gone_response import GoneResponse as GoneResponse
from .gone_response_error_data import GoneResponseErrorData as GoneResponseErrorData
from .guardrail import Guardrail as Guardrail
from .image_endpoint import ImageEndpoint as ImageEndpoint
from .image_gen_call_completed_event import ImageGenCallCompletedEvent as ImageGenCallCompletedEvent
from .image_gen_call_generating_event import ImageGenCallGeneratingEvent as ImageGenCallGeneratingEvent
from .image_gen_call_in_progress_event import ImageGenCallInProgressEvent as ImageGenCallInProgressEvent
from .image_gen_call_partial_image_event import ImageGenCallPartialImageEvent as ImageGenCallPartialImageEvent
from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from .image_gen_stream_error_event import ImageGenStreamErrorEvent as ImageGenStreamErrorEvent
from .image_gen_stream_error_event_error import ImageGenStreamErrorEventError as ImageGenStreamErrorEventError
from .image_gen_text_chunk_event import ImageGenTextChunkEvent as ImageGenTextChunkEvent
from .image_generation_provider_preferences import (
    ImageGenerationProviderPreferences as ImageGenerationProviderPreferences,
)
from .image_generation_request import ImageGenerationRequest as ImageGenerationRequest
from .image_generation_response import ImageGenerationResponse as ImageGenerationResponse
from .image_generation_response_data_item import (
    ImageGenerationResponseDataItem as ImageGenerationResponseDataItem,
)
from .image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
from .image_generation_server_tool_config import (
    ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
)
from .image_generation_server_tool_input_image_mask import (
    ImageGenerationServerToolInputImageMask as ImageGenerationServerToolInputImageMask,
)
from .image_generation_server_tool_open_router import (
    ImageGenerationServerToolOpenRouter as ImageGenerationServerToolOpenRouter,
)
from .image_generation_usage import ImageGenerationUsage as ImageGenerationUsage
from .image_generation_usage_completion_tokens_details import (
    ImageGenerationUsageCompletionTokensDetails as ImageGenerationUsageCompletionTokensDetails,
)
from .image_generation_usage_prompt_tokens_details import (
    ImageGenerationUsagePromptTokensDetails as ImageGenerationUsagePromptTokensDetails,
)
from .image_generation_usage_server_tool_use import (
    ImageGenerationUsageServerToolUse as ImageGenerationUsageServerToolUse,
)
from .image_model_architecture import ImageModelArchitecture as ImageModelArchitecture
from .image_model_endpoints_response import ImageModelEndpointsResponse as ImageModelEndpointsResponse
from .image_model_list_item import ImageModelListItem as ImageModelListItem
from .image_models_list_response import ImageModelsListResponse as ImageModelsListResponse
from .image_pricing_entry import ImagePricingEntry as ImagePricingEntry
from .image_streaming_response import ImageStreamingResponse as ImageStreamingResponse
from .image_streaming_response_data import ImageStreamingResponseData as ImageStreamingResponseData
from .in_progress_event import InProgressEvent as InProgressEvent
from .incomplete_details import IncompleteDetails as IncompleteDetails
from .incomplete_event import IncompleteEvent as IncompleteEvent
from .input_audio import InputAudio as InputAudio
from .input_audio_input_audio import InputAudioInputAudio as InputAudioInputAudio
from .input_file import InputFile as InputFile
from .input_image import InputImage as InputImage
from .input_message_item import InputMessageItem as InputMessageItem
from .input_message_item_content_item import InputMessageItemContentItem as InputMessageItemContentItem
from .input_reference import InputReference as InputReference
from .input_text import InputText as InputText
from .input_video import InputVideo as InputVideo
from .inputs import Inputs as Inputs
from .inputs_item import InputsItem as InputsItem
from .inputs_item_message import InputsItemMessage as InputsItemMessage
from .inputs_item_message_content_item import InputsItemMessageContentItem as InputsItemMessageContentItem
from .inputs_item_reasoning import InputsItemReasoning as InputsItemReasoning
from .internal_server_response import InternalServerResponse as InternalServerResponse
from .internal_server_response_error_data import (
    InternalServerResponseErrorData as InternalServerResponseErrorData,
)
from .item_reference_item import ItemReferenceItem as ItemReferenceItem
from .jev_router_plugin import JevRouterPlugin as JevRouterPlugin
from .key_assignment import KeyAssignment as KeyAssignment
from .key_budget import KeyBudget as KeyBudget
from .legacy_chat_content_video import LegacyChatContentVideo as LegacyChatContentVideo
from .legacy_chat_content_video_input import LegacyChatContentVideoInput as LegacyChatContentVideoInput
from .legacy_web_search_server_tool import LegacyWebSearchServerTool as LegacyWebSearchServerTool
from .list_byok_keys_response import ListBYOKKeysResponse as ListBYOKKeysResponse
from .list_endpoints_response import ListEndpointsResponse as ListEndpointsResponse
from .list_endpoints_response_architecture import (
    ListEndpointsResponseArchitecture as ListEndpointsResponseArchitecture,
)
from .list_endpoints_zdr_response import ListEndpointsZdrResponse as ListEndpointsZdrResponse
from .list_external_users_response import ListExternalUsersResponse as ListExternalUsersResponse
from .list_guardrails_response import ListGuardrailsResponse as ListGuardrailsResponse
from .list_intern_connections_response import ListInternConnectionsResponse as ListInternConnectionsResponse
from .list_intern_connections_response_data_item import (
    ListInternConnectionsResponseDataItem as ListInternConnectionsResponseDataItem,
)
from .list_key_assignments_response import ListKeyAssignmentsResponse as ListKeyAssignmentsResponse
from .list_keys_response import ListKeysResponse as ListKeysResponse
from .list_keys_response_data_item import ListKeysResponseDataItem as ListKeysResponseDataItem
from .list_member_assignments_response import ListMemberAssignmentsResponse as ListMemberAssignmentsResponse
from .list_model_endpoints_response import ListModelEndpointsResponse as ListModelEndpointsResponse
from .list_observability_destinations_response import (
    ListObservabilityDestinationsResponse as ListObservabilityDestinationsResponse,
)
from .list_organization_members_response import (
    ListOrganizationMembersResponse as ListOrganizationMembersResponse,
)
from .list_organization_members_response_data_item import (
    ListOrganizationMembersResponseDataItem as ListOrganizationMembersResponseDataItem,
)
from .list_preset_versions_response import ListPresetVersionsResponse as ListPresetVersionsResponse
from .list_presets_response import ListPresetsResponse as ListPresetsResponse
from .list_private_endpoints_response import ListPrivateEndpointsResponse as ListPrivateEndpointsResponse
from .list_providers_response import ListProvidersResponse as ListProvidersResponse
from .list_providers_response_data_item import ListProvidersResponseDataItem as ListProvidersResponseDataItem
from .list_scim_group_mappings_response import ListScimGroupMappingsResponse as ListScimGroupMappingsResponse
from .list_scim_groups_response import ListScimGroupsResponse as ListScimGroupsResponse
from .list_tools_response import ListToolsResponse as ListToolsResponse
from .list_tools_response_links import ListToolsResponseLinks as ListToolsResponseLinks
from .list_workspace_budgets_response import ListWorkspaceBudgetsResponse as ListWorkspaceBudgetsResponse
from .list_workspace_members_response import ListWorkspaceMembersResponse as ListWorkspaceMembersResponse
from .list_workspaces_response import ListWorkspacesResponse as ListWorkspacesResponse
from .local_shell_call_item import LocalShellCallItem as LocalShellCallItem
from .local_shell_call_item_action import LocalShellCallItemAction as LocalShellCallItemAction
from .local_shell_call_output_item import LocalShellCallOutputItem as LocalShellCallOutputItem
from .managed_private_endpoint import ManagedPrivateEndpoint as ManagedPrivateEndpoint
from .managed_private_endpoint_response import (
    ManagedPrivateEndpointResponse as ManagedPrivateEndpointResponse,
)
from .mcp_approval_request_item import McpApprovalRequestItem as McpApprovalRequestItem
from .mcp_approval_response_item import McpApprovalResponseItem as McpApprovalResponseItem
from .mcp_call_item import McpCallItem as McpCallItem
from .mcp_http_error import McpHTTPError as McpHTTPError
from .mcp_list_tools_item import McpListToolsItem as McpListToolsItem
from .mcp_list_tools_item_tools_item import McpListToolsItemToolsItem as McpListToolsItemToolsItem
from .mcp_protocol_error import McpProtocolError as McpProtocolError
from .mcp_server_tool import McpServerTool as McpServerTool
from .mcp_server_tool_allowed_tools_object import (
    McpServerToolAllowedToolsObject as McpServerToolAllowedToolsObject,
)
from .mcp_server_tool_require_approval_object import (
    McpServerToolRequireApprovalObject as McpServerToolRequireApprovalObject,
)
from .mcp_server_tool_require_approval_object_always import (
    McpServerToolRequireApprovalObjectAlways as McpServerToolRequireApprovalObjectAlways,
)
from .mcp_server_tool_require_approval_object_never import (
    McpServerToolRequireApprovalObjectNever as McpServerToolRequireApprovalObjectNever,
)
from .mcp_tool_call_error import McpToolCallError as McpToolCallError
from .mcp_tool_execution_error import McpToolExecutionError as McpToolExecutionError
from .member_assignment import MemberAssignment as MemberAssignment
from .messages_advisor_tool_result_block import (
    MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock,
)
from .messages_bash_tool_result_block import MessagesBashToolResultBlock as MessagesBashToolResultBlock
from .messages_bash_tool_result_block_files_item import (
    MessagesBashToolResultBlockFilesItem as MessagesBashToolResultBlockFilesItem,
)
from .messages_content_block_delta_event import (
    MessagesContentBlockDeltaEvent as MessagesContentBlockDeltaEvent,
)
from .messages_content_block_delta_event_delta import (
    MessagesContentBlockDeltaEventDelta as MessagesContentBlockDeltaEventDelta,
)
from .messages_content_block_delta_event_delta_citations_delta import (
    MessagesContentBlockDeltaEventDeltaCitationsDelta as MessagesContentBlockDeltaEventDeltaCitationsDelta,
)
from .messages_content_block_delta_event_delta_citations_delta_citation import (
    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation as MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation,
)
from .messages_content_block_delta_event_delta_compaction_delta import (
    MessagesContentBlockDeltaEventDeltaCompactionDelta as MessagesContentBlockDeltaEventDeltaCompactionDelta,
)
from .messages_content_block_delta_event_delta_input_json_delta import (
    MessagesContentBlockDeltaEventDeltaInputJsonDelta as MessagesContentBlockDeltaEventDeltaInputJsonDelta,
)
from .messages_content_block_delta_event_delta_signature_delta import (
    MessagesContentBlockDeltaEventDeltaSignatureDelta as MessagesContentBlockDeltaEventDeltaSignatureDelta,
)
from .messages_content_block_delta_event_delta_text_delta import (
    MessagesContentBlockDeltaEventDeltaTextDelta as MessagesContentBlockDeltaEventDeltaTextDelta,
)
from .messages_content_block_delta_event_delta_thinking_delta import (
    MessagesContentBlockDeltaEventDeltaThinkingDelta as MessagesContentBlockDeltaEventDeltaThinkingDelta,
)
from .messages_content_block_start_event import (
    MessagesContentBlockStartEvent as MessagesContentBlockStartEvent,
)
from .messages_content_block_start_event_content_block import (
    MessagesContentBlockStartEventContentBlock as MessagesContentBlockStartEventContentBlock,
)
from .messages_content_block_start_event_content_block_compaction import (
    MessagesContentBlockStartEventContentBlockCompaction as MessagesContentBlockStartEventContentBlockCompaction,
)
from .messages_content_block_stop_event import MessagesContentBlockStopEvent as MessagesContentBlockStopEvent
from .messages_delta_event import MessagesDeltaEvent as MessagesDeltaEvent
from .messages_delta_event_delta import MessagesDeltaEventDelta as MessagesDeltaEventDelta
from .messages_delta_event_usage import MessagesDeltaEventUsage as MessagesDeltaEventUsage
from .messages_delta_event_usage_server_tool_use import (
    MessagesDeltaEventUsageServerToolUse as MessagesDeltaEventUsageServerToolUse,
)
from .messages_error_event import MessagesErrorEvent as MessagesErrorEvent
from .messages_error_event_error import MessagesErrorEventError as MessagesErrorEventError
from .messages_fallback_param import MessagesFallbackParam as MessagesFallbackParam
from .messages_message_param import MessagesMessageParam as MessagesMessageParam
from .messages_message_param_content_item import (
    MessagesMessageParamContentItem as MessagesMessageParamContentItem,
)
from .messages_message_param_content_item_compaction import (
    MessagesMessageParamContentItemCompaction as MessagesMessageParamContentItemCompaction,
)
from .messages_message_param_content_item_redacted_thinking import (
    MessagesMessageParamContentItemRedactedThinking as MessagesMessageParamContentItemRedactedThinking,
)
from .messages_message_param_content_item_server_tool_use import (
    MessagesMessageParamContentItemServerToolUse as MessagesMessageParamContentItemServerToolUse,
)
from .messages_message_param_content_item_thinking import (
    MessagesMessageParamContentItemThinking as MessagesMessageParamContentItemThinking,
)
from .messages_message_param_content_item_tool_result import (
    MessagesMessageParamContentItemToolResult as MessagesMessageParamContentItemToolResult,
)
from .messages_message_param_content_item_tool_result_content_item import (
    MessagesMessageParamContentItemToolResultContentItem as MessagesMessageParamContentItemToolResultContentItem,
)
from .messages_message_param_content_item_tool_use import (
    MessagesMessageParamContentItemToolUse as MessagesMessageParamContentItemToolUse,
)
from .messages_message_param_content_item_web_search_tool_result import (
    MessagesMessageParamContentItemWebSearchToolResult as MessagesMessageParamContentItemWebSearchToolResult,
)
from .messages_message_param_content_web_search_tool_result_error import (
    MessagesMessageParamContentWebSearchToolResultError as MessagesMessageParamContentWebSearchToolResultError,
)
from .messages_message_param_item_tool_result_content_item_tool_reference import (
    MessagesMessageParamItemToolResultContentItemToolReference as MessagesMessageParamItemToolResultContentItemToolReference,
)
from .messages_output_config import MessagesOutputConfig as MessagesOutputConfig
from .messages_output_config_format import MessagesOutputConfigFormat as MessagesOutputConfigFormat
from .messages_output_config_task_budget import (
    MessagesOutputConfigTaskBudget as MessagesOutputConfigTaskBudget,
)
from .messages_ping_event import MessagesPingEvent as MessagesPingEvent
from .messages_request import MessagesRequest as MessagesRequest
from .messages_request_context_management import (
    MessagesRequestContextManagement as MessagesRequestContextManagement,
)
from .messages_request_context_management_edits_item import (
    MessagesRequestContextManagementEditsItem as MessagesRequestContextManagementEditsItem,
)
from .messages_request_context_management_edits_item_compact_20260112 import (
    MessagesRequestContextManagementEditsItemCompact20260112 as MessagesRequestContextManagementEditsItemCompact20260112,
)
from .messages_request_edits_item_clear_thinking_20251015 import (
    MessagesRequestEditsItemClearThinking20251015 as MessagesRequestEditsItemClearThinking20251015,
)
from .messages_request_edits_item_clear_thinking_20251015_keep import (
    MessagesRequestEditsItemClearThinking20251015Keep as MessagesRequestEditsItemClearThinking20251015Keep,
)
from .messages_request_edits_item_clear_thinking_20251015_keep_all import (
    MessagesRequestEditsItemClearThinking20251015KeepAll as MessagesRequestEditsItemClearThinking20251015KeepAll,
)
from .messages_request_edits_item_clear_tool_uses_20250919 import (
    MessagesRequestEditsItemClearToolUses20250919 as MessagesRequestEditsItemClearToolUses20250919,
)
from .messages_request_edits_item_clear_tool_uses_20250919_trigger import (
    MessagesRequestEditsItemClearToolUses20250919Trigger as MessagesRequestEditsItemClearToolUses20250919Trigger,
)
from .messages_request_metadata import MessagesRequestMetadata as MessagesRequestMetadata
from .messages_request_plugins_item import MessagesRequestPluginsItem as MessagesRequestPluginsItem
from .messages_request_thinking import MessagesRequestThinking as MessagesRequestThinking
from .messages_request_thinking_adaptive import (
    MessagesRequestThinkingAdaptive as MessagesRequestThinkingAdaptive,
)
from .messages_request_thinking_between_tools import (
    MessagesRequestThinkingBetweenTools as MessagesRequestThinkingBetweenTools,
)
from .messages_request_thinking_disabled import (
    MessagesRequestThinkingDisabled as MessagesRequestThinkingDisabled,
)
from .messages_request_thinking_enabled import (
    MessagesRequestThinkingEnabled as MessagesRequestThinkingEnabled,
)
from .messages_request_tool_choice import MessagesRequestToolChoice as MessagesRequestToolChoice
from .messages_request_tool_choice_any import MessagesRequestToolChoiceAny as MessagesRequestToolChoiceAny
from .messages_request_tool_choice_auto import MessagesRequestToolChoiceAuto as MessagesRequestToolChoiceAuto
from .messages_request_tool_choice_none import MessagesRequestToolChoiceNone as MessagesRequestToolChoiceNone
from .messages_request_tool_choice_tool import MessagesRequestToolChoiceTool as MessagesRequestToolChoiceTool
from .messages_request_tools_item import MessagesRequestToolsItem as MessagesRequestToolsItem
from .messages_request_tools_item_advisor_20260301 import (
    MessagesRequestToolsItemAdvisor20260301 as MessagesRequestToolsItemAdvisor20260301,
)
from .messages_request_tools_item_bash_20250124 import (
    MessagesRequestToolsItemBash20250124 as MessagesRequestToolsItemBash20250124,
)
from .messages_request_tools_item_custom import (
    MessagesRequestToolsItemCustom as MessagesRequestToolsItemCustom,
)
from .messages_request_tools_item_custom_input_schema import (
    MessagesRequestToolsItemCustomInputSchema as MessagesRequestToolsItemCustomInputSchema,
)
from .messages_request_tools_item_object import (
    MessagesRequestToolsItemObject as MessagesRequestToolsItemObject,
)
from .messages_request_tools_item_text_editor_20250124 import (
    MessagesRequestToolsItemTextEditor20250124 as MessagesRequestToolsItemTextEditor20250124,
)
from .messages_request_tools_item_web_search_20250305 import (
    MessagesRequestToolsItemWebSearch20250305 as MessagesRequestToolsItemWebSearch20250305,
)
from .messages_request_tools_item_web_search_20260209 import (
    MessagesRequestToolsItemWebSearch20260209 as MessagesRequestToolsItemWebSearch20260209,
)
from .messages_result import MessagesResult as MessagesResult
from .messages_result_context_management import (
    MessagesResultContextManagement as MessagesResultContextManagement,
)
from .messages_result_context_management_applied_edits_item import (
    MessagesResultContextManagementAppliedEditsItem as MessagesResultContextManagementAppliedEditsItem,
)
from .messages_result_usage import MessagesResultUsage as MessagesResultUsage
from .messages_search_models_server_tool import (
    MessagesSearchModelsServerTool as MessagesSearchModelsServerTool,
)
from .messages_shell_tool_result_block import MessagesShellToolResultBlock as MessagesShellToolResultBlock
from .messages_shell_tool_result_block_files_item import (
    MessagesShellToolResultBlockFilesItem as MessagesShellToolResultBlockFilesItem,
)
from .messages_start_event import MessagesStartEvent as MessagesStartEvent
from .messages_start_event_message import MessagesStartEventMessage as MessagesStartEventMessage
from .messages_start_event_message_usage import (
    MessagesStartEventMessageUsage as MessagesStartEventMessageUsage,
)
from .messages_stop_event import MessagesStopEvent as MessagesStopEvent
from .messages_stream_events import MessagesStreamEvents as MessagesStreamEvents
from .messages_streaming_response import MessagesStreamingResponse as MessagesStreamingResponse
from .messages_tool_addition_block import MessagesToolAdditionBlock as MessagesToolAdditionBlock
from .messages_tool_addition_block_tool import MessagesToolAdditionBlockTool as MessagesToolAdditionBlockTool
from .messages_tool_addition_block_tool_mcp_tool_reference import (
    MessagesToolAdditionBlockToolMcpToolReference as MessagesToolAdditionBlockToolMcpToolReference,
)
from .messages_tool_addition_block_tool_mcp_toolset_reference import (
    MessagesToolAdditionBlockToolMcpToolsetReference as MessagesToolAdditionBlockToolMcpToolsetReference,
)
from .messages_tool_addition_block_tool_tool_definition import (
    MessagesToolAdditionBlockToolToolDefinition as MessagesToolAdditionBlockToolToolDefinition,
)
from .messages_tool_addition_block_tool_tool_reference import (
    MessagesToolAdditionBlockToolToolReference as MessagesToolAdditionBlockToolToolReference,
)
from .messages_tool_removal_block import MessagesToolRemovalBlock as MessagesToolRemovalBlock
from .messages_tool_removal_block_tool import MessagesToolRemovalBlockTool as MessagesToolRemovalBlockTool
from .messages_tool_removal_block_tool_mcp_tool_reference import (
    MessagesToolRemovalBlockToolMcpToolReference as MessagesToolRemovalBlockToolMcpToolReference,
)
from .messages_tool_removal_block_tool_mcp_toolset_reference import (
    MessagesToolRemovalBlockToolMcpToolsetReference as MessagesToolRemovalBlockToolMcpToolsetReference,
)
from .messages_tool_removal_block_tool_tool_reference import (
    MessagesToolRemovalBlockToolToolReference as MessagesToolRemovalBlockToolToolReference,
)
from .model import Model as Model
from .model_alias_target import ModelAliasTarget as ModelAliasTarget
from .model_architecture import ModelArchitecture as ModelArchitecture
from .model_benchmarks import ModelBenchmarks as ModelBenchmarks
from .model_links import ModelLinks as ModelLinks
from .model_reasoning import ModelReasoning as ModelReasoning
from .model_response import ModelResponse as ModelResponse
from .models_count_response import ModelsCountResponse as ModelsCountResponse
from .models_count_response_data import ModelsCountResponseData as ModelsCountResponseData
from .models_list_response import ModelsListResponse as ModelsListResponse
from .models_list_response_data import ModelsListResponseData as ModelsListResponseData
from .models_list_response_links import ModelsListResponseLinks as ModelsListResponseLinks
from .moderation_plugin import ModerationPlugin as ModerationPlugin
from .multimodal_media import MultimodalMedia as MultimodalMedia
from .namespace_function_tool import NamespaceFunctionTool as NamespaceFunctionTool
from .namespace_tool import NamespaceTool as NamespaceTool
from .namespace_tool_tools_item import NamespaceToolToolsItem as NamespaceToolToolsItem
from .not_found_response import NotFoundResponse as NotFoundResponse
from .not_found_response_error_data import NotFoundResponseErrorData as NotFoundResponseErrorData
from .o_auth_error_response import OAuthErrorResponse as OAuthErrorResponse
from .o_auth_jwks import OAuthJwks as OAuthJwks
from .o_auth_jwks_keys_item import OAuthJwksKeysItem as OAuthJwksKeysItem
from .observability_arize_destination import ObservabilityArizeDestination as ObservabilityArizeDestination
from .observability_arize_destination_config import (
    ObservabilityArizeDestinationConfig as ObservabilityArizeDestinationConfig,
)
from .observability_braintrust_destination import (
    ObservabilityBraintrustDestination as ObservabilityBraintrustDestination,
)
from .observability_braintrust_destination_config import (
    ObservabilityBraintrustDestinationConfig as ObservabilityBraintrustDestinationConfig,
)
from .observability_clickhouse_destination import (
    ObservabilityClickhouseDestination as ObservabilityClickhouseDestination,
)
from .observability_clickhouse_destination_config import (
    ObservabilityClickhouseDestinationConfig as ObservabilityClickhouseDestinationConfig,
)
from .observability_datadog_destination import (
    ObservabilityDatadogDestination as ObservabilityDatadogDestination,
)
from .observability_datadog_destination_config import (
    ObservabilityDatadogDestinationConfig as ObservabilityDatadogDestinationConfig,
)
from .observability_destination import ObservabilityDestination as ObservabilityDestination
from .observability_filter_rule_group import ObservabilityFilterRuleGroup as ObservabilityFilterRuleGroup
from .observability_filter_rule_group_rules_item import (
    ObservabilityFilterRuleGroupRulesItem as ObservabilityFilterRuleGroupRulesItem,
)
from .observability_filter_rules_config import (
    ObservabilityFilterRulesConfig as ObservabilityFilterRulesConfig,
)
from .observability_filter_rules_config_nullable import (
    ObservabilityFilterRulesConfigNullable as ObservabilityFilterRulesConfigNullable,
)
from .observability_grafana_destination import (
    ObservabilityGrafanaDestination as ObservabilityGrafanaDestination,
)
from .observability_grafana_destination_config import (
    ObservabilityGrafanaDestinationConfig as ObservabilityGrafanaDestinationConfig,
)
from .observability_langfuse_destination import (
    ObservabilityLangfuseDestination as ObservabilityLangfuseDestination,
)
from .observability_langfuse_destination_config import (
    ObservabilityLangfuseDestinationConfig as ObservabilityLangfuseDestinationConfig,
)
from .observability_langsmith_destination import (
    ObservabilityLangsmithDestination as ObservabilityLangsmithDestination,
)
from .observability_langsmith_destination_config import (
    ObservabilityLangsmithDestinationConfig as ObservabilityLangsmithDestinationConfig,
)
from .observability_newrelic_destination import (
    ObservabilityNewrelicDestination as ObservabilityNewrelicDestination,
)
from .observability_newrelic_destination_config import (
    ObservabilityNewrelicDestinationConfig as ObservabilityNewrelicDestinationConfig,
)
from .observability_opik_destination import ObservabilityOpikDestination as ObservabilityOpikDestination
from .observability_opik_destination_config import (
    ObservabilityOpikDestinationConfig as ObservabilityOpikDestinationConfig,
)
from .observability_otel_collector_destination import (
    ObservabilityOtelCollectorDestination as ObservabilityOtelCollectorDestination,
)
from .observability_otel_collector_destination_config import (
    ObservabilityOtelCollectorDestinationConfig as ObservabilityOtelCollectorDestinationConfig,
)
from .observability_posthog_destination import (
    ObservabilityPosthogDestination as ObservabilityPosthogDestination,
)
from .observability_posthog_destination_config import (
    ObservabilityPosthogDestinationConfig as ObservabilityPosthogDestinationConfig,
)
from .observability_ramp_destination import ObservabilityRampDestination as ObservabilityRampDestination
from .observability_ramp_destination_config import (
    ObservabilityRampDestinationConfig as ObservabilityRampDestinationConfig,
)
from .observability_s3_destination import ObservabilityS3Destination as ObservabilityS3Destination
from .observability_s3_destination_config import (
    ObservabilityS3DestinationConfig as ObservabilityS3DestinationConfig,
)
from .observability_sentry_destination import ObservabilitySentryDestination as ObservabilitySentryDestination
from .observability_sentry_destination_config import (
    ObservabilitySentryDestinationConfig as ObservabilitySentryDestinationConfig,
)
from .observability_snowflake_destination import (
    ObservabilitySnowflakeDestination as ObservabilitySnowflakeDestination,
)
from .observability_snowflake_destination_config import (
    ObservabilitySnowflakeDestinationConfig as ObservabilitySnowflakeDestinationConfig,
)
from .observability_weave_destination import ObservabilityWeaveDestination as ObservabilityWeaveDestination
from .observability_weave_destination_config import (
    ObservabilityWeaveDestinationConfig as ObservabilityWeaveDestinationConfig,
)
from .observability_webhook_destination import (
    ObservabilityWebhookDestination as ObservabilityWebhookDestination,
)
from .observability_webhook_destination_config import (
    ObservabilityWebhookDestinationConfig as ObservabilityWebhookDestinationConfig,
)
from .open_ai_file import OpenAIFile as OpenAIFile
from .open_ai_file_deleted import OpenAIFileDeleted as OpenAIFileDeleted
from .open_ai_file_list import OpenAIFileList as OpenAIFileList
from .open_ai_response_custom_tool_call import OpenAIResponseCustomToolCall as OpenAIResponseCustomToolCall
from .open_ai_response_custom_tool_call_output import (
    OpenAIResponseCustomToolCallOutput as OpenAIResponseCustomToolCallOutput,
)
from .open_ai_response_custom_tool_call_output_output_item import (
    OpenAIResponseCustomToolCallOutputOutputItem as OpenAIResponseCustomToolCallOutputOutputItem,
)
from .open_ai_response_function_tool_call import (
    OpenAIResponseFunctionToolCall as OpenAIResponseFunctionToolCall,
)
from .open_ai_response_function_tool_call_output import (
    OpenAIResponseFunctionToolCallOutput as OpenAIResponseFunctionToolCallOutput,
)
from .open_ai_response_function_tool_call_output_output_item import (
    OpenAIResponseFunctionToolCallOutputOutputItem as OpenAIResponseFunctionToolCallOutputOutputItem,
)
from .open_ai_response_function_tool_call_subagent_items_item import (
    OpenAIResponseFunctionToolCallSubagentItemsItem as OpenAIResponseFunctionToolCallSubagentItemsItem,
)
from .open_ai_response_input_message_item import (
    OpenAIResponseInputMessageItem as OpenAIResponseInputMessageItem,
)
from .open_ai_response_input_message_item_content_item import (
    OpenAIResponseInputMessageItemContentItem as OpenAIResponseInputMessageItemContentItem,
)
from .open_ai_responses_annotation import OpenAIResponsesAnnotation as OpenAIResponsesAnnotation
from .open_ai_responses_code_interpreter_call_code_delta import (
    OpenAIResponsesCodeInterpreterCallCodeDelta as OpenAIResponsesCodeInterpreterCallCodeDelta,
)
from .open_ai_responses_code_interpreter_call_code_done import (
    OpenAIResponsesCodeInterpreterCallCodeDone as OpenAIResponsesCodeInterpreterCallCodeDone,
)
from .open_ai_responses_code_interpreter_call_completed import (
    OpenAIResponsesCodeInterpreterCallCompleted as OpenAIResponsesCodeInterpreterCallCompleted,
)
from .open_ai_responses_code_interpreter_call_in_progress import (
    OpenAIResponsesCodeInterpreterCallInProgress as OpenAIResponsesCodeInterpreterCallInProgress,
)
from .open_ai_responses_code_interpreter_call_interpreting import (
    OpenAIResponsesCodeInterpreterCallInterpreting as OpenAIResponsesCodeInterpreterCallInterpreting,
)
from .open_ai_responses_image_gen_call_completed import (
    OpenAIResponsesImageGenCallCompleted as OpenAIResponsesImageGenCallCompleted,
)
from .open_ai_responses_image_gen_call_generating import (
    OpenAIResponsesImageGenCallGenerating as OpenAIResponsesImageGenCallGenerating,
)
from .open_ai_responses_image_gen_call_in_progress import (
    OpenAIResponsesImageGenCallInProgress as OpenAIResponsesImageGenCallInProgress,
)
from .open_ai_responses_image_gen_call_partial_image import (
    OpenAIResponsesImageGenCallPartialImage as OpenAIResponsesImageGenCallPartialImage,
)
from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent
from .open_ai_responses_search_completed import (
    OpenAIResponsesSearchCompleted as OpenAIResponsesSearchCompleted,
)
from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice as OpenAIResponsesToolChoice
from .open_ai_responses_tool_choice_apply_patch import (
    OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch,
)
from .open_ai_responses_tool_choice_function import (
    OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction,
)
from .open_ai_responses_tool_choice_object import (
    OpenAIResponsesToolChoiceObject as OpenAIResponsesToolChoiceObject,
)
from .open_ai_responses_tool_choice_shell import (
    OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell,
)
from .open_ai_responses_usage import OpenAIResponsesUsage as OpenAIResponsesUsage
from .open_ai_responses_usage_input_tokens_details import (
    OpenAIResponsesUsageInputTokensDetails as OpenAIResponsesUsageInputTokensDetails,
)
from .open_ai_responses_usage_output_tokens_details import (
    OpenAIResponsesUsageOutputTokensDetails as OpenAIResponsesUsageOutputTokensDetails,
)
from .open_ai_responses_web_search_call_in_progress import (
    OpenAIResponsesWebSearchCallInProgress as OpenAIResponsesWebSearchCallInProgress,
)
from .open_ai_responses_web_search_call_searching import (
    OpenAIResponsesWebSearchCallSearching as OpenAIResponsesWebSearchCallSearching,
)
from .open_responses_created_event import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
from .open_responses_error_metadata import OpenResponsesErrorMetadata as OpenResponsesErrorMetadata
from .open_responses_error_metadata_alignment import (
    OpenResponsesErrorMetadataAlignment as OpenResponsesErrorMetadataAlignment,
)
from .open_responses_in_progress_event import OpenResponsesInProgressEvent as OpenResponsesInProgressEvent
from .open_responses_log_probs import OpenResponsesLogProbs as OpenResponsesLogProbs
from .open_responses_result import OpenResponsesResult as OpenResponsesResult
from .open_responses_result_tools_item import OpenResponsesResultToolsItem as OpenResponsesResultToolsItem
from .open_responses_result_tools_item_function import (
    OpenResponsesResultToolsItemFunction as OpenResponsesResultToolsItemFunction,
)
from .open_responses_top_logprobs import OpenResponsesTopLogprobs as OpenResponsesTopLogprobs
from .open_router_file import OpenRouterFile as OpenRouterFile
from .open_router_file_deleted import OpenRouterFileDeleted as OpenRouterFileDeleted
from .open_router_file_list import OpenRouterFileList as OpenRouterFileList
from .open_router_metadata import OpenRouterMetadata as OpenRouterMetadata
from .open_router_web_search_server_tool import OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool
from .or_anthropic_bash_tool_result import ORAnthropicBashToolResult as ORAnthropicBashToolResult
from .or_anthropic_bash_tool_result_files_item import (
    ORAnthropicBashToolResultFilesItem as ORAnthropicBashToolResultFilesItem,
)
from .or_anthropic_content_block import ORAnthropicContentBlock as ORAnthropicContentBlock
from .or_anthropic_nullable_caller import ORAnthropicNullableCaller as ORAnthropicNullableCaller
from .or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock as ORAnthropicServerToolUseBlock
from .or_anthropic_shell_tool_result import ORAnthropicShellToolResult as ORAnthropicShellToolResult
from .or_anthropic_shell_tool_result_files_item import (
    ORAnthropicShellToolResultFilesItem as ORAnthropicShellToolResultFilesItem,
)
from .or_anthropic_tool_search_result import ORAnthropicToolSearchResult as ORAnthropicToolSearchResult
from .or_anthropic_tool_search_result_param import (
    ORAnthropicToolSearchResultParam as ORAnthropicToolSearchResultParam,
)
from .organization_settings import OrganizationSettings as OrganizationSettings
from .output_advisor_server_tool_item import OutputAdvisorServerToolItem as OutputAdvisorServerToolItem
from .output_apply_patch_call_item import OutputApplyPatchCallItem as OutputApplyPatchCallItem
from .output_apply_patch_server_tool_item import (
    OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem,
)
from .output_armor_blocked_item import OutputArmorBlockedItem as OutputArmorBlockedItem
from .output_bash_server_tool_item import OutputBashServerToolItem as OutputBashServerToolItem
from .output_bash_server_tool_item_files_item import (
    OutputBashServerToolItemFilesItem as OutputBashServerToolItemFilesItem,
)
from .output_browser_use_server_tool_item import (
    OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem,
)
from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem as OutputCodeInterpreterCallItem
from .output_code_interpreter_call_item_outputs_item import (
    OutputCodeInterpreterCallItemOutputsItem as OutputCodeInterpreterCallItemOutputsItem,
)
from .output_code_interpreter_server_tool_item import (
    OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem,
)
from .output_computer_call_item import OutputComputerCallItem as OutputComputerCallItem
from .output_computer_call_item_pending_safety_checks_item import (
    OutputComputerCallItemPendingSafetyChecksItem as OutputComputerCallItemPendingSafetyChecksItem,
)
from .output_custom_tool_call_item import OutputCustomToolCallItem as OutputCustomToolCallItem
from .output_datetime_item import OutputDatetimeItem as OutputDatetimeItem
from .output_file_search_call_item import OutputFileSearchCallItem as OutputFileSearchCallItem
from .output_file_search_server_tool_item import (
    OutputFileSearchServerToolItem as OutputFileSearchServerToolItem,
)
from .output_files_server_tool_item import OutputFilesServerToolItem as OutputFilesServerToolItem
from .output_function_call_item import OutputFunctionCallItem as OutputFunctionCallItem
from .output_function_call_item_subagent_items_item import (
    OutputFunctionCallItemSubagentItemsItem as OutputFunctionCallItemSubagentItemsItem,
)
from .output_fusion_server_tool_item import OutputFusionServerToolItem as OutputFusionServerToolItem
from .output_fusion_server_tool_item_failed_models_item import (
    OutputFusionServerToolItemFailedModelsItem as OutputFusionServerToolItemFailedModelsItem,
)
from .output_fusion_server_tool_item_responses_item import (
    OutputFusionServerToolItemResponsesItem as OutputFusionServerToolItemResponsesItem,
)
from .output_image_generation_call_item import OutputImageGenerationCallItem as OutputImageGenerationCallItem
from .output_image_generation_server_tool_item import (
    OutputImageGenerationServerToolItem as OutputImageGenerationServerToolItem,
)
from .output_item_added_event import OutputItemAddedEvent as OutputItemAddedEvent
from .output_item_added_event_item import OutputItemAddedEventItem as OutputItemAddedEventItem
from .output_item_apply_patch_call import OutputItemApplyPatchCall as OutputItemApplyPatchCall
from .output_item_apply_patch_call_operation import (
    OutputItemApplyPatchCallOperation as OutputItemApplyPatchCallOperation,
)
from .output_item_code_interpreter_call import OutputItemCodeInterpreterCall as OutputItemCodeInterpreterCall
from .output_item_code_interpreter_call_outputs_item import (
    OutputItemCodeInterpreterCallOutputsItem as OutputItemCodeInterpreterCallOutputsItem,
)
from .output_item_custom_tool_call import OutputItemCustomToolCall as OutputItemCustomToolCall
from .output_item_done_event import OutputItemDoneEvent as OutputItemDoneEvent
from .output_item_done_event_item import OutputItemDoneEventItem as OutputItemDoneEventItem
from .output_item_file_search_call import OutputItemFileSearchCall as OutputItemFileSearchCall
from .output_item_function_call import OutputItemFunctionCall as OutputItemFunctionCall
from .output_item_image_generation_call import OutputItemImageGenerationCall as OutputItemImageGenerationCall
from .output_item_reasoning import OutputItemReasoning as OutputItemReasoning
from .output_item_web_search_call import OutputItemWebSearchCall as OutputItemWebSearchCall
from .output_item_web_search_call_action import OutputItemWebSearchCallAction as OutputItemWebSearchCallAction
from .output_item_web_search_call_action_find_in_page import (
    OutputItemWebSearchCallActionFindInPage as OutputItemWebSearchCallActionFindInPage,
)
from .output_item_web_search_call_action_open_page import (
    OutputItemWebSearchCallActionOpenPage as OutputItemWebSearchCallActionOpenPage,
)
from .output_item_web_search_call_action_search import (
    OutputItemWebSearchCallActionSearch as OutputItemWebSearchCallActionSearch,
)
from .output_items import OutputItems as OutputItems
from .output_mcp_server_tool_item import OutputMcpServerToolItem as OutputMcpServerToolItem
from .output_memory_server_tool_item import OutputMemoryServerToolItem as OutputMemoryServerToolItem
from .output_message import OutputMessage as OutputMessage
from .output_message_content_item import OutputMessageContentItem as OutputMessageContentItem
from .output_message_item import OutputMessageItem as OutputMessageItem
from .output_message_item_content_item import OutputMessageItemContentItem as OutputMessageItemContentItem
from .output_reasoning_item import OutputReasoningItem as OutputReasoningItem
from .output_search_models_server_tool_item import (
    OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem,
)
from .output_shell_call_item import OutputShellCallItem as OutputShellCallItem
from .output_shell_call_item_action import OutputShellCallItemAction as OutputShellCallItemAction
from .output_shell_call_output_item import OutputShellCallOutputItem as OutputShellCallOutputItem
from .output_shell_call_output_item_files_item import (
    OutputShellCallOutputItemFilesItem as OutputShellCallOutputItemFilesItem,
)
from .output_shell_server_tool_item import OutputShellServerToolItem as OutputShellServerToolItem
from .output_shell_server_tool_item_action import (
    OutputShellServerToolItemAction as OutputShellServerToolItemAction,
)
from .output_shell_server_tool_item_files_item import (
    OutputShellServerToolItemFilesItem as OutputShellServerToolItemFilesItem,
)
from .output_subagent_server_tool_item import OutputSubagentServerToolItem as OutputSubagentServerToolItem
from .output_text_editor_server_tool_item import (
    OutputTextEditorServerToolItem as OutputTextEditorServerToolItem,
)
from .output_tool_search_call_item import OutputToolSearchCallItem as OutputToolSearchCallItem
from .output_tool_search_server_tool_item import (
    OutputToolSearchServerToolItem as OutputToolSearchServerToolItem,
)
from .output_tool_search_server_tool_item_matches_item import (
    OutputToolSearchServerToolItemMatchesItem as OutputToolSearchServerToolItemMatchesItem,
)
from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem as OutputWebFetchServerToolItem
from .output_web_search_call_item import OutputWebSearchCallItem as OutputWebSearchCallItem
from .output_web_search_call_item_action import OutputWebSearchCallItemAction as OutputWebSearchCallItemAction
from .output_web_search_call_item_action_find_in_page import (
    OutputWebSearchCallItemActionFindInPage as OutputWebSearchCallItemActionFindInPage,
)
from .output_web_search_call_item_action_open_page import (
    OutputWebSearchCallItemActionOpenPage as OutputWebSearchCallItemActionOpenPage,
)
from .output_web_search_call_item_action_search import (
    OutputWebSearchCallItemActionSearch as OutputWebSearchCallItemActionSearch,
)
from .output_web_search_server_tool_item import OutputWebSearchServerToolItem as OutputWebSearchServerToolItem
from .output_web_search_server_tool_item_action import (
    OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction,
)
from .output_web_search_server_tool_item_action_sources_item import (
    OutputWebSearchServerToolItemActionSourcesItem as OutputWebSearchServerToolItemActionSourcesItem,
)
from .pareto_router_plugin import ParetoRouterPlugin as ParetoRouterPlugin
from .payload_too_large_response import PayloadTooLargeResponse as PayloadTooLargeResponse
from .payload_too_large_response_error_data import (
    PayloadTooLargeResponseErrorData as PayloadTooLargeResponseErrorData,
)
from .payment_required_response import PaymentRequiredResponse as PaymentRequiredResponse
from .payment_required_response_error_data import (
    PaymentRequiredResponseErrorData as PaymentRequiredResponseErrorData,
)
from .pdf_parser_options import PDFParserOptions as PDFParserOptions
from .per_request_limits import PerRequestLimits as PerRequestLimits
from .percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
from .percentile_stats import PercentileStats as PercentileStats
from .percentile_throughput_cutoffs import PercentileThroughputCutoffs as PercentileThroughputCutoffs
from .pipeline_stage import PipelineStage as PipelineStage
from .prediction import Prediction as Prediction
from .prediction_content_text import PredictionContentText as PredictionContentText
from .preferred_max_latency import PreferredMaxLatency as PreferredMaxLatency
from .preferred_min_throughput import PreferredMinThroughput as PreferredMinThroughput
from .preset import Preset as Preset
from .preset_designated_version import PresetDesignatedVersion as PresetDesignatedVersion
from .preset_with_designated_version import PresetWithDesignatedVersion as PresetWithDesignatedVersion
from .preview_20250311_web_search_server_tool import (
    Preview20250311WebSearchServerTool as Preview20250311WebSearchServerTool,
)
from .preview_web_search_server_tool import PreviewWebSearchServerTool as PreviewWebSearchServerTool
from .preview_web_search_user_location import PreviewWebSearchUserLocation as PreviewWebSearchUserLocation
from .pricing_override import PricingOverride as PricingOverride
from .private_endpoint import PrivateEndpoint as PrivateEndpoint
from .private_endpoint_activation import PrivateEndpointActivation as PrivateEndpointActivation
from .private_endpoint_check import PrivateEndpointCheck as PrivateEndpointCheck
from .private_endpoint_pricing import PrivateEndpointPricing as PrivateEndpointPricing
from .private_endpoint_response import PrivateEndpointResponse as PrivateEndpointResponse
from .private_endpoint_summary import PrivateEndpointSummary as PrivateEndpointSummary
from .private_endpoint_validation import PrivateEndpointValidation as PrivateEndpointValidation
from .private_endpoint_validation_nullable import (
    PrivateEndpointValidationNullable as PrivateEndpointValidationNullable,
)
from .private_endpoint_validation_response import (
    PrivateEndpointValidationResponse as PrivateEndpointValidationResponse,
)
from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
from .provider_options import ProviderOptions as ProviderOptions
from .provider_overloaded_response import ProviderOverloadedResponse as ProviderOverloadedResponse
from .provider_overloaded_response_error_data import (
    ProviderOverloadedResponseErrorData as ProviderOverloadedResponseErrorData,
)
from .provider_preferences import ProviderPreferences as ProviderPreferences
from .provider_preferences_max_price import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
from .provider_response import ProviderResponse as ProviderResponse
from .provider_sort_config import ProviderSortConfig as ProviderSortConfig
from .public_endpoint import PublicEndpoint as PublicEndpoint
from .public_endpoint_native_tools_value import (
    PublicEndpointNativeToolsValue as PublicEndpointNativeToolsValue,
)
from .public_endpoint_perf_last_30m_by_workload import (
    PublicEndpointPerfLast30MByWorkload as PublicEndpointPerfLast30MByWorkload,
)
from .public_endpoint_perf_last_30m_by_workload_decisions import (
    PublicEndpointPerfLast30MByWorkloadDecisions as PublicEndpointPerfLast30MByWorkloadDecisions,
)
from .public_endpoint_perf_last_30m_by_workload_embeddings import (
    PublicEndpointPerfLast30MByWorkloadEmbeddings as PublicEndpointPerfLast30MByWorkloadEmbeddings,
)
from .public_endpoint_perf_last_30m_by_workload_image_generation import (
    PublicEndpointPerfLast30MByWorkloadImageGeneration as PublicEndpointPerfLast30MByWorkloadImageGeneration,
)
from .public_endpoint_perf_last_30m_by_workload_rerank import (
    PublicEndpointPerfLast30MByWorkloadRerank as PublicEndpointPerfLast30MByWorkloadRerank,
)
from .public_endpoint_perf_last_30m_by_workload_stt import (
    PublicEndpointPerfLast30MByWorkloadStt as PublicEndpointPerfLast30MByWorkloadStt,
)
from .public_endpoint_perf_last_30m_by_workload_text_generation import (
    PublicEndpointPerfLast30MByWorkloadTextGeneration as PublicEndpointPerfLast30MByWorkloadTextGeneration,
)
from .public_endpoint_perf_last_30m_by_workload_tts import (
    PublicEndpointPerfLast30MByWorkloadTts as PublicEndpointPerfLast30MByWorkloadTts,
)
from .public_endpoint_perf_last_30m_by_workload_unknown import (
    PublicEndpointPerfLast30MByWorkloadUnknown as PublicEndpointPerfLast30MByWorkloadUnknown,
)
from .public_endpoint_perf_last_30m_by_workload_video_generation import (
    PublicEndpointPerfLast30MByWorkloadVideoGeneration as PublicEndpointPerfLast30MByWorkloadVideoGeneration,
)
from .public_endpoint_pricing import PublicEndpointPricing as PublicEndpointPricing
from .public_pricing import PublicPricing as PublicPricing
from .query_analytics_request import QueryAnalyticsRequest as QueryAnalyticsRequest
from .query_analytics_request_classifier_dimensions import (
    QueryAnalyticsRequestClassifierDimensions as QueryAnalyticsRequestClassifierDimensions,
)
from .query_analytics_request_classifier_filters import (
    QueryAnalyticsRequestClassifierFilters as QueryAnalyticsRequestClassifierFilters,
)
from .query_analytics_request_classifier_filters_filters_item import (
    QueryAnalyticsRequestClassifierFiltersFiltersItem as QueryAnalyticsRequestClassifierFiltersFiltersItem,
)
from .query_analytics_request_filters_item import (
    QueryAnalyticsRequestFiltersItem as QueryAnalyticsRequestFiltersItem,
)
from .query_analytics_request_order_by import QueryAnalyticsRequestOrderBy as QueryAnalyticsRequestOrderBy
from .query_analytics_request_time_range import (
    QueryAnalyticsRequestTimeRange as QueryAnalyticsRequestTimeRange,
)
from .query_analytics_response import QueryAnalyticsResponse as QueryAnalyticsResponse
from .query_analytics_response_data import QueryAnalyticsResponseData as QueryAnalyticsResponseData
from .query_analytics_response_data_metadata import (
    QueryAnalyticsResponseDataMetadata as QueryAnalyticsResponseDataMetadata,
)
from .range_capability import RangeCapability as RangeCapability
from .rankings_daily_item import RankingsDailyItem as RankingsDailyItem
from .rankings_daily_meta import RankingsDailyMeta as RankingsDailyMeta
from .rankings_daily_response import RankingsDailyResponse as RankingsDailyResponse
from .reasoning_config import ReasoningConfig as ReasoningConfig
from .reasoning_delta_event import ReasoningDeltaEvent as ReasoningDeltaEvent
from .reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
from .reasoning_detail_server_tool_call import ReasoningDetailServerToolCall as ReasoningDetailServerToolCall
from .reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
from .reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
from .reasoning_detail_union import ReasoningDetailUnion as ReasoningDetailUnion
from .reasoning_done_event import ReasoningDoneEvent as ReasoningDoneEvent
from .reasoning_item import ReasoningItem as ReasoningItem
from .reasoning_summary_part_added_event import (
    ReasoningSummaryPartAddedEvent as ReasoningSummaryPartAddedEvent,
)
from .reasoning_summary_part_done_event import ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent
from .reasoning_summary_text import ReasoningSummaryText as ReasoningSummaryText
from .reasoning_summary_text_delta_event import (
    ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent,
)
from .reasoning_summary_text_done_event import ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent
from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
from .refusal_delta_event import RefusalDeltaEvent as RefusalDeltaEvent
from .refusal_done_event import RefusalDoneEvent as RefusalDoneEvent
from .request_timeout_response import RequestTimeoutResponse as RequestTimeoutResponse
from .request_timeout_response_error_data import (
    RequestTimeoutResponseErrorData as RequestTimeoutResponseErrorData,
)
from .response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
from .response_output_text import ResponseOutputText as ResponseOutputText
from .response_output_text_logprobs_item import (
    ResponseOutputTextLogprobsItem as ResponseOutputTextLogprobsItem,
)
from .response_output_text_logprobs_item_top_logprobs_item import (
    ResponseOutputTextLogprobsItemTopLogprobsItem as ResponseOutputTextLogprobsItemTopLogprobsItem,
)
from .responses_error_field import ResponsesErrorField as ResponsesErrorField
from .responses_request import ResponsesRequest as ResponsesRequest
from .responses_request_plugins_item import ResponsesRequestPluginsItem as ResponsesRequestPluginsItem
from .responses_request_tools_item import ResponsesRequestToolsItem as ResponsesRequestToolsItem
from .responses_request_tools_item_function import (
    ResponsesRequestToolsItemFunction as ResponsesRequestToolsItemFunction,
)
from .responses_streaming_response import ResponsesStreamingResponse as ResponsesStreamingResponse
from .router_attempt import RouterAttempt as RouterAttempt
from .router_params import RouterParams as RouterParams
from .scim_group import ScimGroup as ScimGroup
from .scim_group_mapping import ScimGroupMapping as ScimGroupMapping
from .scim_sync_job import ScimSyncJob as ScimSyncJob
from .search_models_server_tool_config import SearchModelsServerToolConfig as SearchModelsServerToolConfig
from .search_models_server_tool_open_router import (
    SearchModelsServerToolOpenRouter as SearchModelsServerToolOpenRouter,
)
from .server_tool import ServerTool as ServerTool
from .server_tool_details import ServerToolDetails as ServerToolDetails
from .server_tool_details_native_support import (
    ServerToolDetailsNativeSupport as ServerToolDetailsNativeSupport,
)
from .server_tool_engine import ServerToolEngine as ServerToolEngine
from .server_tool_input_name import ServerToolInputName as ServerToolInputName
from .server_tool_native_model import ServerToolNativeModel as ServerToolNativeModel
from .server_tool_native_support import ServerToolNativeSupport as ServerToolNativeSupport
from .server_tool_output_name import ServerToolOutputName as ServerToolOutputName
from .server_tool_price import ServerToolPrice as ServerToolPrice
from .server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
from .service_unavailable_response import ServiceUnavailableResponse as ServiceUnavailableResponse
from .service_unavailable_response_error_data import (
    ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData,
)
from .session_cost_item import SessionCostItem as SessionCostItem
from .session_cost_meta import SessionCostMeta as SessionCostMeta
from .session_cost_response import SessionCostResponse as SessionCostResponse
from .shell_call_item import ShellCallItem as ShellCallItem
from .shell_call_item_action import ShellCallItemAction as ShellCallItemAction
from .shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
from .shell_call_output_content_outcome import ShellCallOutputContentOutcome as ShellCallOutputContentOutcome
from .shell_call_output_content_outcome_exit import (
    ShellCallOutputContentOutcomeExit as ShellCallOutputContentOutcomeExit,
)
from .shell_call_output_content_outcome_timeout import (
    ShellCallOutputContentOutcomeTimeout as ShellCallOutputContentOutcomeTimeout,
)
from .shell_call_output_item import ShellCallOutputItem as ShellCallOutputItem
from .shell_call_output_item_files_item import ShellCallOutputItemFilesItem as ShellCallOutputItemFilesItem
from .shell_server_tool import ShellServerTool as ShellServerTool
from .shell_server_tool_config import ShellServerToolConfig as ShellServerToolConfig
from .shell_server_tool_environment import ShellServerToolEnvironment as ShellServerToolEnvironment
from .shell_server_tool_open_router import ShellServerToolOpenRouter as ShellServerToolOpenRouter
from .speech_input import SpeechInput as SpeechInput
from .speech_input_reference import SpeechInputReference as SpeechInputReference
from .speech_input_reference_audio import SpeechInputReferenceAudio as SpeechInputReferenceAudio
from .speech_input_reference_audio_input import (
    SpeechInputReferenceAudioInput as SpeechInputReferenceAudioInput,
)
from .speech_input_reference_image import SpeechInputReferenceImage as SpeechInputReferenceImage
from .speech_input_reference_image_input import (
    SpeechInputReferenceImageInput as SpeechInputReferenceImageInput,
)
from .speech_input_reference_text import SpeechInputReferenceText as SpeechInputReferenceText
from .speech_request import SpeechRequest as SpeechRequest
from .speech_request_provider import SpeechRequestProvider as SpeechRequestProvider
from .speech_turn import SpeechTurn as SpeechTurn
from .stop_server_tools_when import StopServerToolsWhen as StopServerToolsWhen
from .stop_server_tools_when_condition import StopServerToolsWhenCondition as StopServerToolsWhenCondition
from .stop_server_tools_when_finish_reason_is import (
    StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
)
from .stop_server_tools_when_has_tool_call import (
    StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall,
)
from .stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
from .stop_server_tools_when_max_tokens_used import (
    StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
)
from .stop_server_tools_when_step_count_is import (
    StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs,
)
from .stored_prompt_template import StoredPromptTemplate as StoredPromptTemplate
from .stored_prompt_template_variables_value_value import (
    StoredPromptTemplateVariablesValueValue as StoredPromptTemplateVariablesValueValue,
)
from .stream_events import StreamEvents as StreamEvents
from .stream_events_response_completed import StreamEventsResponseCompleted as StreamEventsResponseCompleted
from .stream_events_response_failed import StreamEventsResponseFailed as StreamEventsResponseFailed
from .stream_events_response_incomplete import (
    StreamEventsResponseIncomplete as StreamEventsResponseIncomplete,
)
from .stream_events_response_output_item_added import (
    StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded,
)
from .stream_events_response_output_item_done import (
    StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone,
)
from .stream_logprob import StreamLogprob as StreamLogprob
from .stream_logprob_top_logprob import StreamLogprobTopLogprob as StreamLogprobTopLogprob
from .stt_entity import STTEntity as STTEntity
from .stt_inline_input_audio import STTInlineInputAudio as STTInlineInputAudio
from .stt_input_audio import STTInputAudio as STTInputAudio
from .stt_request import STTRequest as STTRequest
from .stt_request_provider import STTRequestProvider as STTRequestProvider
from .stt_response import STTResponse as STTResponse
from .stt_segment import STTSegment as STTSegment
from .stt_usage import STTUsage as STTUsage
from .stt_word import STTWord as STTWord
from .stturl_input_audio import STTURLInputAudio as STTURLInputAudio
from .subagent_nested_tool import SubagentNestedTool as SubagentNestedTool
from .subagent_reasoning import SubagentReasoning as SubagentReasoning
from .subagent_server_tool_config import SubagentServerToolConfig as SubagentServerToolConfig
from .subagent_server_tool_open_router import SubagentServerToolOpenRouter as SubagentServerToolOpenRouter
from .submit_generation_feedback_request import (
    SubmitGenerationFeedbackRequest as SubmitGenerationFeedbackRequest,
)
from .submit_generation_feedback_response import (
    SubmitGenerationFeedbackResponse as SubmitGenerationFeedbackResponse,
)
from .submit_generation_feedback_response_data import (
    SubmitGenerationFeedbackResponseData as SubmitGenerationFeedbackResponseData,
)
from .supported_parameters import SupportedParameters as SupportedParameters
from .switchyard_router_plugin import SwitchyardRouterPlugin as SwitchyardRouterPlugin
from .task_classification_item import TaskClassificationItem as TaskClassificationItem
from .task_classification_macro_category import (
    TaskClassificationMacroCategory as TaskClassificationMacroCategory,
)
from .task_classification_model import TaskClassificationModel as TaskClassificationModel
from .task_classification_response import TaskClassificationResponse as TaskClassificationResponse
from .task_classification_response_data import (
    TaskClassificationResponseData as TaskClassificationResponseData,
)
from .text_config import TextConfig as TextConfig
from .text_delta_event import TextDeltaEvent as TextDeltaEvent
from .text_done_event import TextDoneEvent as TextDoneEvent
from .text_extended_config import TextExtendedConfig as TextExtendedConfig
from .token_exchange_request import TokenExchangeRequest as TokenExchangeRequest
from .token_exchange_response import TokenExchangeResponse as TokenExchangeResponse
from .too_many_requests_response import TooManyRequestsResponse as TooManyRequestsResponse
from .too_many_requests_response_error_data import (
    TooManyRequestsResponseErrorData as TooManyRequestsResponseErrorData,
)
from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from .tool_choice_support import ToolChoiceSupport as ToolChoiceSupport
from .tool_search_call_item import ToolSearchCallItem as ToolSearchCallItem
from .tool_search_output_item import ToolSearchOutputItem as ToolSearchOutputItem
from .tool_search_output_item_tools_item import ToolSearchOutputItemToolsItem as ToolSearchOutputItemToolsItem
from .tool_search_output_item_tools_item_function import (
    ToolSearchOutputItemToolsItemFunction as ToolSearchOutputItemToolsItemFunction,
)
from .tool_search_output_item_tools_item_object import (
    ToolSearchOutputItemToolsItemObject as ToolSearchOutputItemToolsItemObject,
)
from .tool_search_server_tool import ToolSearchServerTool as ToolSearchServerTool
from .tool_search_server_tool_config import ToolSearchServerToolConfig as ToolSearchServerToolConfig
from .top_provider_info import TopProviderInfo as TopProviderInfo
from .trace_config import TraceConfig as TraceConfig
from .unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
from .unauthorized_response_error_data import UnauthorizedResponseErrorData as UnauthorizedResponseErrorData
from .unified_benchmark_pricing import UnifiedBenchmarkPricing as UnifiedBenchmarkPricing
from .unified_benchmarks_aa_item import UnifiedBenchmarksAAItem as UnifiedBenchmarksAAItem
from .unified_benchmarks_da_item import UnifiedBenchmarksDAItem as UnifiedBenchmarksDAItem
from .unified_benchmarks_da_item_tournament_stats import (
    UnifiedBenchmarksDAItemTournamentStats as UnifiedBenchmarksDAItemTournamentStats,
)
from .unified_benchmarks_meta import UnifiedBenchmarksMeta as UnifiedBenchmarksMeta
from .unified_benchmarks_or_item import UnifiedBenchmarksORItem as UnifiedBenchmarksORItem
from .unified_benchmarks_response import UnifiedBenchmarksResponse as UnifiedBenchmarksResponse
from .unified_benchmarks_response_data_item import (
    UnifiedBenchmarksResponseDataItem as UnifiedBenchmarksResponseDataItem,
)
from .unified_benchmarks_search_item import UnifiedBenchmarksSearchItem as UnifiedBenchmarksSearchItem
from .unified_benchmarks_search_run_config import (
    UnifiedBenchmarksSearchRunConfig as UnifiedBenchmarksSearchRunConfig,
)
from .unprocessable_entity_response import UnprocessableEntityResponse as UnprocessableEntityResponse
from .unprocessable_entity_response_error_data import (
    UnprocessableEntityResponseErrorData as UnprocessableEntityResponseErrorData,
)
from .update_byok_key_request import UpdateBYOKKeyRequest as UpdateBYOKKeyRequest
from .update_byok_key_response import UpdateBYOKKeyResponse as UpdateBYOKKeyResponse
from .update_external_user_request import UpdateExternalUserRequest as UpdateExternalUserRequest
from .update_guardrail_request import UpdateGuardrailRequest as UpdateGuardrailRequest
from .update_guardrail_response import UpdateGuardrailResponse as UpdateGuardrailResponse
from .update_keys_request import UpdateKeysRequest as UpdateKeysRequest
from .update_keys_response import UpdateKeysResponse as UpdateKeysResponse
from .update_keys_response_data import UpdateKeysResponseData as UpdateKeysResponseData
from .update_observability_destination_request import (
    UpdateObservabilityDestinationRequest as UpdateObservabilityDestinationRequest,
)
from .update_observability_destination_response import (
    UpdateObservabilityDestinationResponse as UpdateObservabilityDestinationResponse,
)
from .update_organization_settings_request import (
    UpdateOrganizationSettingsRequest as UpdateOrganizationSettingsRequest,
)
from .update_organization_settings_response import (
    UpdateOrganizationSettingsResponse as UpdateOrganizationSettingsResponse,
)
from .update_private_endpoint_pricing_request import (
    UpdatePrivateEndpointPricingRequest as UpdatePrivateEndpointPricingRequest,
)
from .update_private_endpoint_request import UpdatePrivateEndpointRequest as UpdatePrivateEndpointRequest
from .update_scim_group_mapping_request import UpdateScimGroupMappingRequest as UpdateScimGroupMappingRequest
from .update_scim_group_mapping_response import (
    UpdateScimGroupMappingResponse as UpdateScimGroupMappingResponse,
)
from .update_workspace_request import UpdateWorkspaceRequest as UpdateWorkspaceRequest
from .update_workspace_response import UpdateWorkspaceResponse as UpdateWorkspaceResponse
from .upload_file_request import UploadFileRequest as UploadFileRequest
from .upsert_workspace_budget_request import UpsertWorkspaceBudgetRequest as UpsertWorkspaceBudgetRequest
from .upsert_workspace_budget_response import UpsertWorkspaceBudgetResponse as UpsertWorkspaceBudgetResponse
from .url_citation import URLCitation as URLCitation
from .usage import Usage as Usage
from .usage_cost_details import UsageCostDetails as UsageCostDetails
from .usage_input_tokens_details import UsageInputTokensDetails as UsageInputTokensDetails
from .usage_output_tokens_details import UsageOutputTokensDetails as UsageOutputTokensDetails
from .validate_private_endpoint_request import (
    ValidatePrivateEndpointRequest as ValidatePrivateEndpointRequest,
)
from .vault_effective_secret import VaultEffectiveSecret as VaultEffectiveSecret
from .vault_effective_secret_list_response import (
    VaultEffectiveSecretListResponse as VaultEffectiveSecretListResponse,
)
from .vault_secret import VaultSecret as VaultSecret
from .vault_secret_copy_request import VaultSecretCopyRequest as VaultSecretCopyRequest
from .vault_secret_copy_response import VaultSecretCopyResponse as VaultSecretCopyResponse
from .vault_secret_list_response import VaultSecretListResponse as VaultSecretListResponse
from .vault_secret_response import VaultSecretResponse as VaultSecretResponse
from .vault_secret_write_request import VaultSecretWriteRequest as VaultSecretWriteRequest
from .video_generation_request import VideoGenerationRequest as VideoGenerationRequest
from .video_generation_request_provider import (
    VideoGenerationRequestProvider as VideoGenerationRequestProvider,
)
from .video_generation_response import VideoGenerationResponse as VideoGenerationResponse
from .video_generation_usage import VideoGenerationUsage as VideoGenerationUsage
from .video_model import VideoModel as VideoModel
from .video_model_upscale_factor import VideoModelUpscaleFactor as VideoModelUpscaleFactor
from .video_models_list_response import VideoModelsListResponse as VideoModelsListResponse
from .web_fetch_plugin import WebFetchPlugin as WebFetchPlugin
from .web_fetch_server_tool import WebFetchServerTool as WebFetchServerTool
from .web_fetch_server_tool_config import WebFetchServerToolConfig as WebFetchServerToolConfig
from .web_search_call_completed_event import WebSearchCallCompletedEvent as WebSearchCallCompletedEvent
from .web_search_call_in_progress_event import WebSearchCallInProgressEvent as WebSearchCallInProgressEvent
from .web_search_call_searching_event import WebSearchCallSearchingEvent as WebSearchCallSearchingEvent
from .web_search_config import WebSearchConfig as WebSearchConfig
from .web_search_domain_filter import WebSearchDomainFilter as WebSearchDomainFilter
from .web_search_plugin import WebSearchPlugin as WebSearchPlugin
from .web_search_plugin_user_location import WebSearchPluginUserLocation as WebSearchPluginUserLocation
from .web_search_server_tool import WebSearchServerTool as WebSearchServerTool
from .web_search_server_tool_config import WebSearchServerToolConfig as WebSearchServerToolConfig
from .web_search_server_tool_open_router import WebSearchServerToolOpenRouter as WebSearchServerToolOpenRouter
from .web_search_source import WebSearchSource as WebSearchSource
from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
from .web_search_user_location_server_tool import (
    WebSearchUserLocationServerTool as WebSearchUserLocationServerTool,
)
from .workspace import Workspace as Workspace
from .workspace_budget import WorkspaceBudget as WorkspaceBudget
from .workspace_member import WorkspaceMember as WorkspaceMember
from .x_search_options import XSearchOptions as XSearchOptions
