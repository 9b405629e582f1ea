# Generated from openapi.yaml by `make generate`. Do not edit.
"""The module of each model and request type, in a file apart because most programs never need it."""

from __future__ import annotations


def _by_name(**modules: str) -> dict[str, str]:
    return {name: module for module, names in modules.items() for name in names.split()}


MODULES = _by_name(
    analytics="""
        ActivityItem ActivityResponse GetAnalyticsMetaResponse GetAnalyticsMetaResponseData
        GetAnalyticsMetaResponseDataDimensionsItem GetAnalyticsMetaResponseDataGranularitiesItem
        GetAnalyticsMetaResponseDataMetricsItem GetAnalyticsMetaResponseDataOperatorsItem
        QueryAnalyticsRequest QueryAnalyticsRequestClassifierDimensions
        QueryAnalyticsRequestClassifierFilters QueryAnalyticsRequestClassifierFiltersFiltersItem
        QueryAnalyticsRequestFiltersItem QueryAnalyticsRequestOrderBy QueryAnalyticsRequestTimeRange
        QueryAnalyticsResponse QueryAnalyticsResponseData QueryAnalyticsResponseDataMetadata
    """,
    api_keys="""
        CreateKeysRequest CreateKeysRequestExternal CreateKeysResponse CreateKeysResponseData
        DeleteKeysResponse FreeModelDailyRequests GetCurrentKeyResponse GetCurrentKeyResponseData
        GetCurrentKeyResponseDataRateLimit GetKeyResponse GetKeyResponseData KeyBudget ListKeysResponse
        ListKeysResponseDataItem UpdateKeysRequest UpdateKeysResponse UpdateKeysResponseData
    """,
    batches="""
        AnthropicInputTransformation BatchDeletedObject BatchDeletionTargets BatchDeletionTargetsUpstream
        BatchErrorResponse BatchErrorResponseError BatchListItem BatchListItemError
        BatchListItemRequestCounts BatchListItemUsage BatchListItemUsageCompletionTokensDetails
        BatchListItemUsagePromptTokensDetails BatchListItemUsageServerToolUse BatchListResponse BatchObject
        BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation
        BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem
        BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem
        BatchObjectBodyChatCompletionChoicesItemMessageImagesItem
        BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem
        BatchObjectBodyChatCompletionUsageCompletionTokensDetails
        BatchObjectBodyChatCompletionUsagePromptTokensDetails
        BatchObjectBodyChatCompletionUsageServerToolUseDetails
        BatchObjectChatCompletionChoicesItemMessageAnnotationsItem
        BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem
        BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem
        BatchObjectChoicesItemMessageAnnotationsItemFile
        BatchObjectChoicesItemMessageAnnotationsItemFileFile
        BatchObjectChoicesItemMessageAnnotationsItemUrlCitation
        BatchObjectChoicesItemMessageImagesItemImageUrl BatchObjectChoicesItemMessageReasoningDetailsItem
        BatchObjectChoicesItemMessageToolCallsItemFunction BatchObjectError
        BatchObjectItemFileFileContentItemImageUrlImageUrl
        BatchObjectItemMessageAnnotationsItemFileFileContentItem
        BatchObjectItemMessageAnnotationsItemFileFileContentItemText
        BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation
        BatchObjectItemMessageAnnotationsItemWebSearchCitation
        BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs
        BatchObjectItemResponseBodyChatCompletionChoicesItemMessage
        BatchObjectItemResponseBodyChatCompletionUsageServerToolUse
        BatchObjectItemResponseBodyListUsagePromptTokensDetails
        BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl BatchObjectRequestCounts
        BatchObjectResultsItem BatchObjectResultsItemError BatchObjectResultsItemResponse
        BatchObjectResultsItemResponseBody BatchObjectResultsItemResponseBodyChatCompletion
        BatchObjectResultsItemResponseBodyChatCompletionChoicesItem
        BatchObjectResultsItemResponseBodyChatCompletionDebug
        BatchObjectResultsItemResponseBodyChatCompletionDebugTimings
        BatchObjectResultsItemResponseBodyChatCompletionUsage BatchObjectResultsItemResponseBodyList
        BatchObjectResultsItemResponseBodyListDataItem BatchObjectResultsItemResponseBodyListUsage
        BatchObjectResultsItemResponseBodyMessage BatchObjectResultsItemResponseBodyMessageUsage
        BatchObjectUsage BatchObjectUsageCompletionTokensDetails BatchObjectUsagePromptTokensDetails
        BatchObjectUsageServerToolUse BatchPaymentRequiredResponse BatchPaymentRequiredResponseError
        BatchPaymentRequiredResponseRequestCounts BatchPaymentRequiredResponseUsage
        BatchPaymentRequiredResponseUsageCompletionTokensDetails
        BatchPaymentRequiredResponseUsagePromptTokensDetails BatchPaymentRequiredResponseUsageServerToolUse
        BatchProviderPreferences BatchSubmitBody BatchSubmitBodyRequestsItem
    """,
    benchmarks="""
        UnifiedBenchmarkPricing UnifiedBenchmarksAAItem UnifiedBenchmarksDAItem
        UnifiedBenchmarksDAItemTournamentStats UnifiedBenchmarksMeta UnifiedBenchmarksORItem
        UnifiedBenchmarksResponse UnifiedBenchmarksResponseDataItem UnifiedBenchmarksSearchItem
        UnifiedBenchmarksSearchRunConfig
    """,
    byok="""
        BYOKKey CreateBYOKKeyRequest CreateBYOKKeyResponse DeleteBYOKKeyResponse GetBYOKKeyResponse
        ListBYOKKeysResponse UpdateBYOKKeyRequest UpdateBYOKKeyResponse
    """,
    chat="""
        ChatAnnotation ChatAssistantImages ChatAssistantImagesItem ChatAssistantImagesItemImageUrl
        ChatAssistantMessage ChatAudioOutput ChatChoice ChatContentAudio ChatContentAudioInputAudio
        ChatContentCacheControl ChatContentFile ChatContentFileFile ChatContentImage
        ChatContentImageImageUrl ChatContentItems ChatContentText ChatContentVideo ChatContentVideoInput
        ChatFileAnnotation ChatFileAnnotationFile ChatReasoningDetails ChatResult ChatStreamChoice
        ChatStreamChunk ChatStreamChunkDebug ChatStreamChunkError ChatStreamChunkErrorMetadata
        ChatStreamDelta ChatStreamingResponse ChatStreamReasoningDetails ChatStreamToolCall
        ChatStreamToolCallFunction ChatTokenLogprob ChatTokenLogprobs ChatTokenLogprobTopLogprobsItem
        ChatToolCall ChatToolCallFunction ChatUrlCitationAnnotation ChatUrlCitationAnnotationUrlCitation
        ChatUsage ChatUsageCompletionTokensDetails ChatUsagePromptTokensDetails
        ChatWebSearchCitationAnnotation ChatWebSearchCitationAnnotationWebSearchCitation
        LegacyChatContentVideo LegacyChatContentVideoInput ReasoningDetailEncrypted
        ReasoningDetailServerToolCall ReasoningDetailSummary ReasoningDetailText ReasoningDetailUnion
    """,
    chat_inputs="""
        ChatDeveloperMessage ChatDeveloperMessageConfigurationUpdate ChatDynamicServerTool
        ChatFormatGrammarConfig ChatFormatJsonObjectConfig ChatFormatJsonSchemaConfig ChatFormatPythonConfig
        ChatFormatTextConfig ChatFunctionTool ChatFunctionToolFunction ChatFunctionToolFunctionFunction
        ChatJsonSchemaConfig ChatMessages ChatNamedToolChoice ChatNamedToolChoiceFunction ChatRequest
        ChatRequestAudio ChatRequestPluginsItem ChatRequestReasoning ChatRequestResponseFormat
        ChatRequestUsage ChatSearchModelsServerTool ChatServerToolChoice ChatStreamOptions ChatSystemMessage
        ChatSystemMessageConfigurationUpdate ChatToolChoice ChatToolMessage ChatUserMessage
        ChatWebSearchShorthand Prediction PredictionContentText
    """,
    classifications="""
        TaskClassificationItem TaskClassificationMacroCategory TaskClassificationModel
        TaskClassificationResponse TaskClassificationResponseData
    """,
    containers="""
        ContainerFile ContainerFileListResponse
    """,
    credits="""
        GetCreditsResponse GetCreditsResponseData
    """,
    datasets="""
        AppRankingsItem AppRankingsResponse RankingsDailyItem RankingsDailyMeta RankingsDailyResponse
        SessionCostItem SessionCostMeta SessionCostResponse
    """,
    embeddings="""
        ContentPartInputAudio ContentPartInputFile ContentPartInputVideo CreateEmbeddingsRequest
        CreateEmbeddingsRequestInputItem CreateEmbeddingsRequestInputItemContentItem
        CreateEmbeddingsRequestInputItemContentItemImageUrl
        CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
        CreateEmbeddingsRequestInputItemContentItemText CreateEmbeddingsResponse
        CreateEmbeddingsResponseDataItem CreateEmbeddingsResponseUsage
        CreateEmbeddingsResponseUsagePromptTokensDetails MultimodalMedia
    """,
    endpoints="""
        ListEndpointsResponse ListEndpointsResponseArchitecture ListEndpointsZdrResponse
        ListModelEndpointsResponse PercentileStats PublicEndpoint PublicEndpointNativeToolsValue
        PublicEndpointPerfLast30MByWorkload PublicEndpointPerfLast30MByWorkloadDecisions
        PublicEndpointPerfLast30MByWorkloadEmbeddings PublicEndpointPerfLast30MByWorkloadExtractions
        PublicEndpointPerfLast30MByWorkloadImageGeneration PublicEndpointPerfLast30MByWorkloadRerank
        PublicEndpointPerfLast30MByWorkloadStt PublicEndpointPerfLast30MByWorkloadTextGeneration
        PublicEndpointPerfLast30MByWorkloadTts PublicEndpointPerfLast30MByWorkloadUnknown
        PublicEndpointPerfLast30MByWorkloadVideoGeneration PublicEndpointPricing ToolChoiceSupport
    """,
    external_users="""
        CreateExternalUserRequest ExternalUser ExternalUserResponse ListExternalUsersResponse
        UpdateExternalUserRequest
    """,
    extractions="""
        ExtractionAsset ExtractionDateField ExtractionDatetimeField ExtractionDurationField
        ExtractionEstimateField ExtractionForecastField ExtractionListField ExtractionNumberField
        ExtractionsRequest ExtractionsRequestFieldsValue ExtractionsResponse ExtractionsResponseAnswersValue
        ExtractionsUsage ExtractionTextField ExtractionTimeField
    """,
    files="""
        AnthropicFileDeleted AnthropicFileList FileDeleteResponse FileListResponse OpenAIFileDeleted
        OpenAIFileList OpenRouterFileDeleted OpenRouterFileList UploadFileRequest
    """,
    generations="""
        GenerationContentData GenerationContentDataInput GenerationContentDataInputObject1
        GenerationContentDataInputObject2 GenerationContentDataOutput GenerationContentError
        GenerationContentErrorAttempt GenerationContentResponse GenerationResponse GenerationResponseData
        ProviderResponse SubmitGenerationFeedbackRequest SubmitGenerationFeedbackResponse
        SubmitGenerationFeedbackResponseData
    """,
    guardrails="""
        BulkAssignKeysRequest BulkAssignKeysResponse BulkAssignMembersRequest BulkAssignMembersResponse
        BulkUnassignKeysRequest BulkUnassignKeysResponse BulkUnassignMembersRequest
        BulkUnassignMembersResponse ContentFilterBuiltinEntry ContentFilterBuiltinEntryInput
        ContentFilterEntry CreateGuardrailRequest CreateGuardrailResponse DeleteGuardrailResponse
        GetGuardrailResponse Guardrail KeyAssignment ListGuardrailsResponse ListKeyAssignmentsResponse
        ListMemberAssignmentsResponse MemberAssignment UpdateGuardrailRequest UpdateGuardrailResponse
    """,
    images="""
        BooleanCapability CapabilityDescriptor EnumCapability ImageEndpoint ImageGenCompletedEvent
        ImageGenerationProviderPreferences ImageGenerationRequest ImageGenerationResponse
        ImageGenerationResponseDataItem ImageGenerationUsage ImageGenerationUsageCompletionTokensDetails
        ImageGenerationUsagePromptTokensDetails ImageGenerationUsageServerToolUse ImageGenPartialImageEvent
        ImageGenStreamErrorEvent ImageGenStreamErrorEventError ImageGenTextChunkEvent ImageModelArchitecture
        ImageModelEndpointsResponse ImageModelListItem ImageModelsListResponse ImagePricingEntry
        ImageStreamingResponse ImageStreamingResponseData RangeCapability SupportedParameters
    """,
    messages="""
        AnthropicAdvisorToolResult AnthropicBase64PdfSource AnthropicBashCodeExecutionContent
        AnthropicBashCodeExecutionOutput AnthropicBashCodeExecutionResult
        AnthropicBashCodeExecutionToolResult AnthropicBashCodeExecutionToolResultError AnthropicCaller
        AnthropicCitationCharLocation AnthropicCitationContentBlockLocation AnthropicCitationPageLocation
        AnthropicCitationsConfig AnthropicCitationSearchResultLocation
        AnthropicCitationWebSearchResultLocation AnthropicCodeExecution20250825Caller
        AnthropicCodeExecution20260120Caller AnthropicCodeExecutionContent AnthropicCodeExecutionOutput
        AnthropicCodeExecutionResult AnthropicCodeExecutionToolResult AnthropicCodeExecutionToolResultError
        AnthropicCompactionBlock AnthropicContainer AnthropicContainerSkill AnthropicContainerUpload
        AnthropicDirectCaller AnthropicDocumentBlock AnthropicDocumentBlockSource
        AnthropicEncryptedCodeExecutionResult AnthropicOutputTokensDetails AnthropicPlainTextSource
        AnthropicRedactedThinkingBlock AnthropicRefusalStopDetails AnthropicServerToolUsage
        AnthropicTextBlock AnthropicTextCitation AnthropicTextEditorCodeExecutionContent
        AnthropicTextEditorCodeExecutionCreateResult AnthropicTextEditorCodeExecutionStrReplaceResult
        AnthropicTextEditorCodeExecutionToolResult AnthropicTextEditorCodeExecutionToolResultError
        AnthropicTextEditorCodeExecutionViewResult AnthropicThinkingBlock AnthropicToolReference
        AnthropicToolSearchContent AnthropicToolSearchResult AnthropicToolSearchResultError
        AnthropicToolSearchToolResult AnthropicToolUseBlock AnthropicWebFetchBlock AnthropicWebFetchContent
        AnthropicWebFetchToolResult AnthropicWebFetchToolResultError AnthropicWebSearchResult
        AnthropicWebSearchToolResult AnthropicWebSearchToolResultError MessagesContentBlockDeltaEvent
        MessagesContentBlockDeltaEventDelta MessagesContentBlockDeltaEventDeltaCitationsDelta
        MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation
        MessagesContentBlockDeltaEventDeltaCompactionDelta MessagesContentBlockDeltaEventDeltaInputJsonDelta
        MessagesContentBlockDeltaEventDeltaSignatureDelta MessagesContentBlockDeltaEventDeltaTextDelta
        MessagesContentBlockDeltaEventDeltaThinkingDelta MessagesContentBlockStartEvent
        MessagesContentBlockStartEventContentBlock MessagesContentBlockStartEventContentBlockCompaction
        MessagesContentBlockStopEvent MessagesDeltaEvent MessagesDeltaEventDelta MessagesDeltaEventUsage
        MessagesDeltaEventUsageServerToolUse MessagesErrorEvent MessagesErrorEventError MessagesPingEvent
        MessagesResult MessagesResultContextManagement MessagesResultContextManagementAppliedEditsItem
        MessagesResultUsage MessagesStartEvent MessagesStartEventMessage MessagesStartEventMessageUsage
        MessagesStopEvent MessagesStreamEvents MessagesStreamingResponse ORAnthropicBashToolResult
        ORAnthropicBashToolResultFilesItem ORAnthropicContentBlock ORAnthropicNullableCaller
        ORAnthropicServerToolUseBlock ORAnthropicShellToolResult ORAnthropicShellToolResultFilesItem
        ORAnthropicToolSearchResult
    """,
    messages_inputs="""
        AnthropicBase64ImageSource AnthropicCitationCharLocationParam
        AnthropicCitationContentBlockLocationParam AnthropicCitationPageLocationParam
        AnthropicCitationSearchResultLocationParam AnthropicCitationWebSearchResultLocationParam
        AnthropicDocumentBlockParam AnthropicDocumentBlockParamCitations AnthropicDocumentBlockParamSource
        AnthropicDocumentBlockParamSourceContent AnthropicDocumentBlockParamSourceContentContentItem
        AnthropicFileDocumentSource AnthropicImageBlockParam AnthropicImageBlockParamSource
        AnthropicInputTokensClearAtLeast AnthropicInputTokensTrigger AnthropicMessageOutputConfig
        AnthropicMessagesErrorResponse AnthropicMessagesErrorResponseError AnthropicSafeguard
        AnthropicSearchResultBlockParam AnthropicSearchResultBlockParamCitations AnthropicTextBlockParam
        AnthropicTextBlockParamCitationsItem AnthropicThinkingBlockBinding AnthropicThinkingTurns
        AnthropicToolSearchToolBm25 AnthropicToolSearchToolRegex AnthropicToolUnion
        AnthropicToolUnionBash20250124 AnthropicToolUnionCustom AnthropicToolUnionCustomInputSchema
        AnthropicToolUnionTextEditor20250124 AnthropicToolUnionWebSearch20250305
        AnthropicToolUnionWebSearch20260209 AnthropicToolUsesKeep AnthropicToolUsesTrigger
        AnthropicUrlImageSource AnthropicUrlPdfSource AnthropicWebSearchResultBlockParam
        AnthropicWebSearchToolUserLocation MessagesAdvisorToolResultBlock MessagesBashToolResultBlock
        MessagesBashToolResultBlockFilesItem MessagesFallbackParam MessagesMessageParam
        MessagesMessageParamContentItem MessagesMessageParamContentItemCompaction
        MessagesMessageParamContentItemRedactedThinking MessagesMessageParamContentItemServerToolUse
        MessagesMessageParamContentItemThinking MessagesMessageParamContentItemToolResult
        MessagesMessageParamContentItemToolResultContentItem MessagesMessageParamContentItemToolUse
        MessagesMessageParamContentItemWebSearchToolResult
        MessagesMessageParamContentWebSearchToolResultError
        MessagesMessageParamItemToolResultContentItemToolReference MessagesOutputConfig
        MessagesOutputConfigFormat MessagesOutputConfigTaskBudget MessagesRequest
        MessagesRequestContextManagement MessagesRequestContextManagementEditsItem
        MessagesRequestContextManagementEditsItemCompact20260112
        MessagesRequestEditsItemClearThinking20251015 MessagesRequestEditsItemClearThinking20251015Keep
        MessagesRequestEditsItemClearThinking20251015KeepAll MessagesRequestEditsItemClearToolUses20250919
        MessagesRequestEditsItemClearToolUses20250919Trigger MessagesRequestMetadata
        MessagesRequestPluginsItem MessagesRequestThinking MessagesRequestThinkingAdaptive
        MessagesRequestThinkingBetweenTools MessagesRequestThinkingDisabled MessagesRequestThinkingEnabled
        MessagesRequestToolChoice MessagesRequestToolChoiceAny MessagesRequestToolChoiceAuto
        MessagesRequestToolChoiceNone MessagesRequestToolChoiceTool MessagesRequestToolsItem
        MessagesRequestToolsItemAdvisor20260301 MessagesRequestToolsItemBash20250124
        MessagesRequestToolsItemCustom MessagesRequestToolsItemCustomInputSchema
        MessagesRequestToolsItemObject MessagesRequestToolsItemTextEditor20250124
        MessagesRequestToolsItemWebSearch20250305 MessagesRequestToolsItemWebSearch20260209
        MessagesSearchModelsServerTool MessagesShellToolResultBlock MessagesShellToolResultBlockFilesItem
        MessagesToolAdditionBlock MessagesToolAdditionBlockTool
        MessagesToolAdditionBlockToolMcpToolReference MessagesToolAdditionBlockToolMcpToolsetReference
        MessagesToolAdditionBlockToolToolDefinition MessagesToolAdditionBlockToolToolReference
        MessagesToolRemovalBlock MessagesToolRemovalBlockTool MessagesToolRemovalBlockToolMcpToolReference
        MessagesToolRemovalBlockToolMcpToolsetReference MessagesToolRemovalBlockToolToolReference
        ORAnthropicToolSearchResultParam
    """,
    models="""
        ModelResponse ModelsCountResponse ModelsCountResponseData
    """,
    oauth="""
        CreateAuthKeysCodeRequest CreateAuthKeysCodeResponse CreateAuthKeysCodeResponseData
        ExchangeAuthCodeForAPIKeyRequest ExchangeAuthCodeForAPIKeyResponse OAuthErrorResponse OAuthJwks
        OAuthJwksKeysItem TokenExchangeRequest TokenExchangeResponse
    """,
    observability="""
        CreateObservabilityDestinationRequest CreateObservabilityDestinationResponse
        DeleteObservabilityDestinationResponse GetObservabilityDestinationResponse
        ListObservabilityDestinationsResponse ObservabilityArizeDestination
        ObservabilityArizeDestinationConfig ObservabilityBraintrustDestination
        ObservabilityBraintrustDestinationConfig ObservabilityClickhouseDestination
        ObservabilityClickhouseDestinationConfig ObservabilityDatadogDestination
        ObservabilityDatadogDestinationConfig ObservabilityDestination ObservabilityFilterRuleGroup
        ObservabilityFilterRuleGroupRulesItem ObservabilityFilterRulesConfig
        ObservabilityFilterRulesConfigNullable ObservabilityGrafanaDestination
        ObservabilityGrafanaDestinationConfig ObservabilityLangfuseDestination
        ObservabilityLangfuseDestinationConfig ObservabilityLangsmithDestination
        ObservabilityLangsmithDestinationConfig ObservabilityNewrelicDestination
        ObservabilityNewrelicDestinationConfig ObservabilityOpikDestination
        ObservabilityOpikDestinationConfig ObservabilityOtelCollectorDestination
        ObservabilityOtelCollectorDestinationConfig ObservabilityPosthogDestination
        ObservabilityPosthogDestinationConfig ObservabilityRampDestination
        ObservabilityRampDestinationConfig ObservabilityS3Destination ObservabilityS3DestinationConfig
        ObservabilitySentryDestination ObservabilitySentryDestinationConfig
        ObservabilitySnowflakeDestination ObservabilitySnowflakeDestinationConfig
        ObservabilityWeaveDestination ObservabilityWeaveDestinationConfig ObservabilityWebhookDestination
        ObservabilityWebhookDestinationConfig UpdateObservabilityDestinationRequest
        UpdateObservabilityDestinationResponse
    """,
    organization="""
        GetOrganizationSettingsResponse ListOrganizationMembersResponse
        ListOrganizationMembersResponseDataItem OrganizationSettings UpdateOrganizationSettingsRequest
        UpdateOrganizationSettingsResponse
    """,
    presets="""
        CreatePresetFromInferenceResponse GetPresetResponse GetPresetVersionResponse ListPresetsResponse
        ListPresetVersionsResponse Preset PresetDesignatedVersion PresetWithDesignatedVersion
    """,
    private_endpoints="""
        CreatePrivateEndpointRequest CreatePrivateEndpointStatus404 CreatePrivateEndpointStatus409
        CreatePrivateEndpointStatus422 CreatePrivateEndpointStatus500 CreatePrivateEndpointStatus502
        CreatePrivateEndpointValidationFailedResponse CreatePrivateEndpointValidationFailedResponseData
        CreatePrivateEndpointValidationFailedResponseError DeletePrivateEndpointResponse
        DeletePrivateEndpointResponseData ListPrivateEndpointsResponse ManagedPrivateEndpoint
        ManagedPrivateEndpointResponse PrivateEndpoint PrivateEndpointActivation PrivateEndpointCheck
        PrivateEndpointParameterCheck PrivateEndpointPricing PrivateEndpointResponse PrivateEndpointSettings
        PrivateEndpointSettingsCompletions PrivateEndpointSettingsInputs PrivateEndpointSettingsReasoning
        PrivateEndpointSettingsToolChoice PrivateEndpointSummary PrivateEndpointValidation
        PrivateEndpointValidationNullable PrivateEndpointValidationResponse UpdatePrivateEndpointRequest
        UpdatePrivateEndpointSettingsRequest UpdatePrivateEndpointSettingsRequestCompletions
        UpdatePrivateEndpointSettingsRequestInputs UpdatePrivateEndpointSettingsRequestReasoning
        UpdatePrivateEndpointSettingsRequestToolChoice ValidatePrivateEndpointRequest
    """,
    private_providers="""
        CreatePrivateProviderRequest CreatePrivateProviderResponse DeletePrivateProviderResponse
        DeletePrivateProviderResponseData GetPrivateProviderResponse ListPrivateProvidersResponse
        PrivateProvider UpdatePrivateProviderRequest UpdatePrivateProviderResponse
    """,
    providers="""
        ListProvidersResponse ListProvidersResponseDataItem
    """,
    rerank="""
        CreateRerankRequest CreateRerankRequestDocumentsItemObject CreateRerankResponse
        CreateRerankResponseResultsItem CreateRerankResponseResultsItemDocument CreateRerankResponseUsage
    """,
    responses="""
        AdditionalToolsItem AdditionalToolsItemToolsItem AdditionalToolsItemToolsItemFunction
        AdditionalToolsItemToolsItemObject AgentMessageItem AgentMessageItemAgent
        AgentMessageItemContentItem AgentMessageItemContentItemEncryptedContent AlignmentChatAudio
        AlignmentChatImage AlignmentChatImageImageUrl AlignmentChatRejected AlignmentChatToolCall
        AlignmentChatToolCallFunction AlignmentRejected AlignmentResponsesRejected AnnotationAddedEvent
        ApplyPatchCallItem ApplyPatchCallOperation ApplyPatchCallOperationDiffDeltaEvent
        ApplyPatchCallOperationDiffDoneEvent ApplyPatchCallOutputItem ApplyPatchCreateFileOperation
        ApplyPatchDeleteFileOperation ApplyPatchServerTool ApplyPatchServerToolConfig
        ApplyPatchServerToolOpenRouter ApplyPatchUpdateFileOperation BaseInputs BaseInputsItem
        BaseInputsItemMessage BaseInputsItemMessageContentItem BaseReasoningConfig
        CodeInterpreterCallCodeDeltaEvent CodeInterpreterCallCodeDoneEvent CodeInterpreterCallCompletedEvent
        CodeInterpreterCallInProgressEvent CodeInterpreterCallInterpretingEvent CodeInterpreterFileOutput
        CodeInterpreterImageOutput CodeInterpreterLogsOutput CodeInterpreterServerTool
        CodeInterpreterServerToolContainerAuto CodexLocalShellTool CompactionItem CompoundFilter
        ComputerUseServerTool ConfigurationUpdateItem ContentPartAddedEvent ContentPartAddedEventPart
        ContentPartDoneEvent ContentPartDoneEventPart ContextCompactionItem CustomTool
        CustomToolCallInputDeltaEvent CustomToolCallInputDoneEvent CustomToolCallItem
        CustomToolCallOutputItem CustomToolCallOutputItemOutputItem CustomToolFormat CustomToolFormatGrammar
        CustomToolFormatText DebugEvent DebugEventDebug DebugEventDebugTimings EasyInputMessage
        EasyInputMessageContentItem ErrorEvent ErrorEventError FileCitation FilePath FileSearchServerTool
        FileSearchServerToolFilters FileSearchServerToolFiltersObject FileSearchServerToolRankingOptions
        FormatJsonObjectConfig FormatJsonSchemaConfig Formats FormatTextConfig FunctionCallArgsDeltaEvent
        FunctionCallArgsDoneEvent FunctionCallItem FunctionCallItemSubagentItemsItem FunctionCallOutputItem
        FunctionCallOutputItemOutputItem FusionAnalysisResult FusionAnalysisResultContradictionsItem
        FusionAnalysisResultContradictionsItemStancesItem FusionAnalysisResultPartialCoverageItem
        FusionAnalysisResultUniqueInsightsItem FusionCallAnalysisCompletedEvent
        FusionCallAnalysisInProgressEvent FusionCallCompletedEvent FusionCallInProgressEvent
        FusionCallPanelAddedEvent FusionCallPanelCompletedEvent FusionCallPanelDeltaEvent
        FusionCallPanelFailedEvent FusionCallPanelReasoningDeltaEvent FusionSource
        ImageGenCallCompletedEvent ImageGenCallGeneratingEvent ImageGenCallInProgressEvent
        ImageGenCallPartialImageEvent ImageGenerationServerTool ImageGenerationServerToolInputImageMask
        IncompleteDetails InputAudio InputAudioInputAudio InputFile InputImage InputMessageItem
        InputMessageItemContentItem Inputs InputsItem InputsItemMessage InputsItemMessageContentItem
        InputsItemReasoning InputText InputVideo ItemReferenceItem LegacyWebSearchServerTool
        LocalShellCallItem LocalShellCallItemAction LocalShellCallOutputItem McpApprovalRequestItem
        McpApprovalResponseItem McpCallItem McpHTTPError McpListToolsItem McpListToolsItemToolsItem
        McpProtocolError McpServerTool McpServerToolAllowedToolsObject McpServerToolRequireApprovalObject
        McpServerToolRequireApprovalObjectAlways McpServerToolRequireApprovalObjectNever McpToolCallError
        McpToolExecutionError NamespaceFunctionTool NamespaceTool NamespaceToolToolsItem
        OpenAIResponseCustomToolCall OpenAIResponseCustomToolCallOutput
        OpenAIResponseCustomToolCallOutputOutputItem OpenAIResponseFunctionToolCall
        OpenAIResponseFunctionToolCallOutput OpenAIResponseFunctionToolCallOutputOutputItem
        OpenAIResponseFunctionToolCallSubagentItemsItem OpenAIResponseInputMessageItem
        OpenAIResponseInputMessageItemContentItem OpenAIResponsesAnnotation OpenAIResponsesRefusalContent
        OpenAIResponsesToolChoice OpenAIResponsesToolChoiceApplyPatch OpenAIResponsesToolChoiceFunction
        OpenAIResponsesToolChoiceObject OpenAIResponsesToolChoiceShell OpenResponsesCreatedEvent
        OpenResponsesErrorMetadata OpenResponsesErrorMetadataAlignment OpenResponsesInProgressEvent
        OpenResponsesResult OpenResponsesResultToolsItem OpenResponsesResultToolsItemFunction
        OutputAdvisorServerToolItem OutputApplyPatchCallItem OutputApplyPatchServerToolItem
        OutputArmorBlockedItem OutputBashServerToolItem OutputBashServerToolItemFilesItem
        OutputBrowserUseServerToolItem OutputCodeInterpreterCallItem
        OutputCodeInterpreterCallItemOutputsItem OutputCodeInterpreterServerToolItem OutputComputerCallItem
        OutputComputerCallItemPendingSafetyChecksItem OutputCustomToolCallItem OutputDatetimeItem
        OutputFileSearchCallItem OutputFileSearchServerToolItem OutputFilesServerToolItem
        OutputFunctionCallItem OutputFunctionCallItemSubagentItemsItem OutputFusionServerToolItem
        OutputFusionServerToolItemFailedModelsItem OutputFusionServerToolItemResponsesItem
        OutputImageGenerationCallItem OutputImageGenerationServerToolItem OutputItemApplyPatchCall
        OutputItemApplyPatchCallOperation OutputItemCodeInterpreterCall
        OutputItemCodeInterpreterCallOutputsItem OutputItemCustomToolCall OutputItemFileSearchCall
        OutputItemFunctionCall OutputItemImageGenerationCall OutputItemReasoning OutputItems
        OutputItemWebSearchCall OutputItemWebSearchCallAction OutputItemWebSearchCallActionFindInPage
        OutputItemWebSearchCallActionOpenPage OutputItemWebSearchCallActionSearch OutputMcpServerToolItem
        OutputMemoryServerToolItem OutputMessage OutputMessageContentItem OutputMessageItem
        OutputMessageItemContentItem OutputReasoningItem OutputSearchModelsServerToolItem
        OutputShellCallItem OutputShellCallItemAction OutputShellCallOutputItem
        OutputShellCallOutputItemFilesItem OutputShellServerToolItem OutputShellServerToolItemAction
        OutputShellServerToolItemFilesItem OutputSubagentServerToolItem OutputTextEditorServerToolItem
        OutputToolSearchCallItem OutputToolSearchServerToolItem OutputToolSearchServerToolItemMatchesItem
        OutputWebFetchServerToolItem OutputWebSearchCallItem OutputWebSearchCallItemAction
        OutputWebSearchCallItemActionFindInPage OutputWebSearchCallItemActionOpenPage
        OutputWebSearchCallItemActionSearch OutputWebSearchServerToolItem
        OutputWebSearchServerToolItemAction OutputWebSearchServerToolItemActionSourcesItem
        Preview20250311WebSearchServerTool PreviewWebSearchServerTool PreviewWebSearchUserLocation
        ReasoningConfig ReasoningDeltaEvent ReasoningDoneEvent ReasoningItem ReasoningSummaryPartAddedEvent
        ReasoningSummaryPartDoneEvent ReasoningSummaryText ReasoningSummaryTextDeltaEvent
        ReasoningSummaryTextDoneEvent ReasoningTextContent RefusalDeltaEvent RefusalDoneEvent
        ResponseOutputText ResponseOutputTextLogprobsItem ResponseOutputTextLogprobsItemTopLogprobsItem
        ResponsesErrorField ResponsesRequest ResponsesRequestPluginsItem ResponsesRequestToolsItem
        ResponsesRequestToolsItemFunction ResponsesStreamingResponse SearchModelsServerToolOpenRouter
        ShellCallItem ShellCallItemAction ShellCallOutputContent ShellCallOutputContentOutcome
        ShellCallOutputContentOutcomeExit ShellCallOutputContentOutcomeTimeout ShellCallOutputItem
        ShellCallOutputItemFilesItem ShellServerTool StoredPromptTemplate
        StoredPromptTemplateVariablesValueValue StreamEvents StreamEventsResponseCompleted
        StreamEventsResponseFailed StreamEventsResponseIncomplete StreamEventsResponseOutputItemAdded
        StreamEventsResponseOutputItemDone StreamLogprob StreamLogprobTopLogprob TextDeltaEvent
        TextDoneEvent TextExtendedConfig ToolChoiceAllowed ToolSearchCallItem ToolSearchOutputItem
        ToolSearchOutputItemToolsItem ToolSearchOutputItemToolsItemFunction
        ToolSearchOutputItemToolsItemObject URLCitation Usage UsageCostDetails UsageInputTokensDetails
        UsageOutputTokensDetails WebSearchCallCompletedEvent WebSearchCallInProgressEvent
        WebSearchCallSearchingEvent WebSearchDomainFilter WebSearchServerTool WebSearchServerToolConfig
        WebSearchServerToolOpenRouter WebSearchSource WebSearchUserLocation
    """,
    scim="""
        CreateScimGroupMappingRequest CreateScimGroupMappingResponse CreateScimSyncJobResponse
        DeleteScimGroupMappingResponse GetScimGroupMappingResponse GetScimSyncJobResponse
        ListScimGroupMappingsResponse ListScimGroupsResponse ScimGroup ScimGroupMapping ScimSyncJob
        UpdateScimGroupMappingRequest UpdateScimGroupMappingResponse
    """,
    shared="""
        AABenchmarkEntry Alignment AlignmentAllowedCallRecord AlignmentBlockedCallRecord AlignmentCallRecord
        AlignmentRuleRecord AlignmentUnavailableCallRecord AnthropicAdvisorMessageUsageIteration
        AnthropicCacheCreation AnthropicCompactionUsageIteration AnthropicFile
        AnthropicIterationCacheCreation AnthropicMessageUsageIteration AnthropicUnknownUsageIteration
        AnthropicUsageIteration ArmorSafeguardResult ArmorSafeguardResultStatus
        ArmorSafeguardResultStatusToolUsesValue ArmorSafeguardResultStatusToolUsesValueEvaluated
        ArmorSafeguardResultStatusToolUsesValueSkipped ArmorSafeguardResultStatusToolUsesValueUnavailable
        ConfigurationUpdateReasoning CostDetails DABenchmarkEntry DecisionsBoxAnswer DecisionsBoxAnswerBox
        DecisionsChoiceAnswer DecisionsNoulAnswer DecisionsResponse DecisionsResponseAnswersValue
        DecisionsScoreAnswer DecisionsUsage DecisionsUsageInputTokensDetails DefaultParameters EndpointInfo
        EndpointsMetadata ErrorAvailability ErrorAvailabilityConstraint FileResponse Model ModelAliasTarget
        ModelArchitecture ModelBenchmarks ModelLinks ModelReasoning ModelsListResponse
        ModelsListResponseData ModelsListResponseLinks OpenAIFile OpenRouterFile OpenRouterMetadata
        PerRequestLimits PipelineStage PricingOverride PromptCacheBreakpoint PromptCacheOptions
        PublicPricing RouterAttempt RouterParams ServerToolUseDetails TopProviderInfo XSearchOptions
    """,
    shared_inputs="""
        AdvisorReasoning AdvisorServerToolConfig AdvisorServerToolOpenRouter AlignmentPlugin AlignmentRule
        AnthropicCacheControlDirective ArmorAutoMode ArmorContext ArmorEnvironmentEntry ArmorPlugin
        ArmorRule AutoBetaRouterPlugin AutoRouterPlugin BadGatewayResponse BadGatewayResponseErrorData
        BadRequestResponse BadRequestResponseErrorData BashServerTool BashServerToolConfig
        BashServerToolEnvironment ChatDebugOptions ClientClosedRequestResponse
        ClientClosedRequestResponseErrorData ConflictResponse ConflictResponseErrorData
        ContainerAutoEnvironment ContainerNetworkPolicy ContainerNetworkPolicyAllowlist
        ContainerNetworkPolicyDisabled ContainerReferenceEnvironment ContentPartImage
        ContentPartImageImageUrl ContextCompressionPlugin DatetimeServerTool DatetimeServerToolConfig
        DecisionsBoxQuestion DecisionsChoiceQuestion DecisionsImageAsset DecisionsNoulQuestion
        DecisionsNoulQuestionCriteria DecisionsRequest DecisionsRequestQuestionsValue DecisionsScoreQuestion
        DeferredBm25Search DeferredCustomSearch DeferredRegexSearch DeferredToolsControl
        DeferredToolsSearchStrategy EdgeNetworkTimeoutResponse EdgeNetworkTimeoutResponseErrorData
        FileParserPlugin FilesServerTool ForbiddenResponse ForbiddenResponseErrorData FusionPlugin
        FusionPluginToolsItem FusionServerToolConfig FusionServerToolConfigReasoning
        FusionServerToolConfigToolsItem FusionServerToolOpenRouter GatewayTimeoutResponse
        GatewayTimeoutResponseErrorData GoneResponse GoneResponseErrorData ImageGenerationServerToolConfig
        ImageGenerationServerToolOpenRouter InternalServerResponse InternalServerResponseErrorData
        JevRouterPlugin ModerationPlugin NotFoundResponse NotFoundResponseErrorData
        OpenRouterWebSearchServerTool ParetoRouterPlugin PayloadTooLargeResponse
        PayloadTooLargeResponseErrorData PaymentRequiredResponse PaymentRequiredResponseErrorData
        PDFParserOptions PercentileLatencyCutoffs PercentileThroughputCutoffs PreferredMaxLatency
        PreferredMinThroughput ProviderOptions ProviderOverloadedResponse
        ProviderOverloadedResponseErrorData ProviderPreferences ProviderPreferencesMaxPrice
        ProviderSortConfig RequestTimeoutResponse RequestTimeoutResponseErrorData ResponseHealingPlugin
        SearchModelsServerToolConfig ServiceUnavailableResponse ServiceUnavailableResponseErrorData
        ShellServerToolConfig ShellServerToolEnvironment ShellServerToolOpenRouter StopServerToolsWhen
        StopServerToolsWhenCondition StopServerToolsWhenFinishReasonIs StopServerToolsWhenHasToolCall
        StopServerToolsWhenMaxCost StopServerToolsWhenMaxTokensUsed StopServerToolsWhenStepCountIs
        SubagentNestedTool SubagentReasoning SubagentServerToolConfig SubagentServerToolOpenRouter
        SwitchyardRouterPlugin ToolSearchServerTool ToolSearchServerToolConfig TooManyRequestsResponse
        TooManyRequestsResponseErrorData TraceConfig UnauthorizedResponse UnauthorizedResponseErrorData
        UnprocessableEntityResponse UnprocessableEntityResponseErrorData WebFetchPlugin WebFetchServerTool
        WebFetchServerToolConfig WebSearchConfig WebSearchPlugin WebSearchPluginUserLocation
        WebSearchUserLocationServerTool
    """,
    speech="""
        SpeechInput SpeechInputReference SpeechInputReferenceAudio SpeechInputReferenceAudioInput
        SpeechInputReferenceImage SpeechInputReferenceImageInput SpeechInputReferenceText SpeechRequest
        SpeechRequestProvider SpeechTurn
    """,
    tools="""
        GetToolResponse ListToolsResponse ListToolsResponseLinks ServerTool ServerToolDetails
        ServerToolDetailsNativeSupport ServerToolEngine ServerToolInputName ServerToolNativeModel
        ServerToolNativeSupport ServerToolOutputName ServerToolPrice
    """,
    transcriptions="""
        CreateAudioTranscriptionsMultipartRequest STTEntity STTInlineInputAudio STTInputAudio STTRequest
        STTRequestProvider STTResponse STTSegment STTURLInputAudio STTUsage STTWord
    """,
    values="""
        AdditionalToolsItemRole AdditionalToolsItemToolsItemFunctionAllowedCallersItem
        AdvisorReasoningEffort AlignmentPluginMode AlignmentRuleWatchItem
        AlignmentUnavailableCallRecordReason AnthropicAllowedCallers AnthropicAllowedCallersItem
        AnthropicBashCodeExecutionToolResultErrorErrorCode AnthropicCacheControlTtl
        AnthropicContainerSkillType AnthropicImageMimeType AnthropicMessagesErrorResponseErrorType
        AnthropicOutputEffort AnthropicRefusalStopDetailsCategory AnthropicServerToolErrorCode
        AnthropicServiceTier AnthropicSpeed AnthropicSystemClearAt
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
        AnthropicTextEditorCodeExecutionViewResultFileType AnthropicThinkingBlockBindingMismatchBehavior
        AnthropicThinkingBlockBindingPrefixMismatchBehavior AnthropicThinkingDisplay
        AnthropicToolSearchToolBm25Type AnthropicToolSearchToolRegexType
        AnthropicWebFetchToolResultErrorErrorCode AnthropicWebSearchToolResultErrorErrorCode ApiErrorType
        ApplyPatchCallOutputItemStatus ApplyPatchCallStatus ApplyPatchEngineEnum ArmorPluginMode
        ArmorPluginOnError ArmorPluginOutputMode ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome
        AutoBetaRouterPluginCostTier AutoRouterPluginCostTier BaseInputsItemMessagePhase
        BaseInputsItemMessageRole BashServerToolEngine BatchDeletionOutcome BatchListItemStatus
        BatchListStatus BatchListTimestamp BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent
        BatchObjectStatus BatchPaymentRequiredResponseStatus BatchSubmitBodyEndpoint BYOKKeyDeclaredRegion
        BYOKProviderSlug ChatContentImageImageUrlDetail ChatContentVideoInputProcessing ChatFinishReasonEnum
        ChatModelNames ChatReasoningEffort ChatReasoningSummaryVerbosityEnum ChatRequestModalitiesItem
        ChatRequestReasoningContext ChatRequestReasoningEffort ChatRequestReasoningMode
        ChatRequestServiceTier ChatRequestVerbosity ChatToolChoiceEnum ChatWebSearchShorthandType
        CodeInterpreterServerToolContainerAutoMemoryLimit CompoundFilterType
        ComputerUseServerToolEnvironment ConfigurationUpdateReasoningEffort ContentFilterAction
        ContentFilterBuiltinAction ContentFilterBuiltinSlug ContextCompressionEngine
        CreateAudioTranscriptionsMultipartRequestResponseFormat
        CreateAudioTranscriptionsTimestampGranularitiesItem CreateAuthKeysCodeRequestCodeChallengeMethod
        CreateAuthKeysCodeRequestUsageLimitType CreateBYOKKeyRequestDeclaredRegion
        CreateEmbeddingsRequestEncodingFormat CreateKeysRequestLimitReset
        CreateObservabilityDestinationRequestType CreatePrivateEndpointRequestDeclaredRegion
        CreateScimGroupMappingRequestRole CreateWorkspaceRequestDisabledServerToolsItem
        CustomToolFormatGrammarSyntax DebugEventDebugTimingsEvent DecisionsImageAssetFormat
        DeferredToolsControlProfile DeferredToolsControlScope DeletePrivateEndpointDraftOnly
        DeleteScimGroupMappingKeepMembersEnum DeprecatedRoute EasyInputMessagePhase EasyInputMessageRole
        EndpointStatus ErrorAvailabilityCode ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod
        ExtractionAssetFormat ExtractionAssetType FailableToolCallStatus FileProvider
        FileSearchServerToolFiltersObjectType FileSearchServerToolRankingOptionsRanker FilesServerToolConfig
        FinishReason FrameImageFrameType FusionPluginPreset FusionServerToolConfigReasoningEffort
        GenerationResponseDataApiType GenerationResponseDataDataRegion
        GetAnalyticsMetaResponseDataGranularitiesItemName
        GetAnalyticsMetaResponseDataMetricsItemDisplayFormat GetAnalyticsMetaResponseDataOperatorsItemName
        GetAnalyticsMetaResponseDataOperatorsItemValueType GetAppRankingsCategory GetAppRankingsSort
        GetAppRankingsSubcategory GetBenchmarksArena GetBenchmarksBenchmarkType GetBenchmarksSearchSurface
        GetBenchmarksSource GetBenchmarksTaskType GetCurrentKeyResponseDataAllowedDataRegionsItem
        GetModelsCategory GetModelsDistillable GetModelsRegion GetModelsSort GetRankingsDailyCategory
        GetRankingsDailyContextBucket GetRankingsDailyLanguageType GetRankingsDailyModality
        GetRankingsDailyPeriod GetSessionCostTurnRange GuardrailDataRegion GuardrailInterval ImageConfig
        ImageGenerationRequestAspectRatio ImageGenerationRequestBackground
        ImageGenerationRequestOutputFormat ImageGenerationRequestQuality ImageGenerationRequestResolution
        ImageGenerationServerToolBackground ImageGenerationServerToolInputFidelity
        ImageGenerationServerToolModeration ImageGenerationServerToolOutputFormat
        ImageGenerationServerToolQuality ImageGenerationStatus ImageGenTextChunkEventPhase
        ImageInputModality ImageOutputModality ImagePricingEntryBillable ImagePricingEntryUnit
        IncompleteDetailsReason InputAudioInputAudioFormat InputImageDetail InputMessageItemRole
        InputModality InputsItemMessagePhase InputsItemMessageStatus InputsItemReasoningStatus
        InputVideoProcessing InstructType KeyBudgetResetInterval KeyBudgetScope
        LegacyChatContentVideoInputProcessing ListBYOKKeysProvider ListFilesOrder ListModelsUserSort
        ListOrganizationMembersResponseDataItemRole ListProvidersResponseDataItemDatacentersItem
        ListProvidersResponseDataItemHeadquarters ListToolsApiFormat McpServerToolConnectorId
        McpServerToolRequireApprovalEnum MessagesMessageParamContentWebSearchToolResultErrorErrorCode
        MessagesMessageParamRole MessagesOutputConfigEffort MessagesStartEventMessageProvider MetadataLevel
        ModelGroup ModelName NamespaceFunctionToolAllowedCallersItem OAuthErrorResponseError
        ObservabilityDataRegion ObservabilityDataRegionInput ObservabilityFilterRuleGroupLogic
        ObservabilityFilterRuleGroupRulesItemField ObservabilityFilterRuleGroupRulesItemOperator
        ObservabilityNewrelicDestinationConfigRegion ObservabilityS3DestinationConfigAuthMode
        ObservabilityS3DestinationConfigProvider ObservabilityWebhookDestinationConfigMethod
        OpenAIFilePurpose OpenAIResponseInputMessageItemRole OpenAIResponsesResponseStatus
        OpenAIResponsesToolChoiceEnum OpenAIResponsesToolChoiceObjectType OpenAIResponsesTruncation
        OpenResponsesResultToolsItemFunctionAllowedCallersItem ORAnthropicStopReason
        OutputCodeInterpreterCallItemStatus OutputComputerCallItemStatus OutputCustomToolCallItemStatus
        OutputFunctionCallItemStatus OutputItemApplyPatchCallStatus OutputItemCodeInterpreterCallStatus
        OutputItemCustomToolCallStatus OutputItemFunctionCallStatus OutputItemReasoningStatus
        OutputMemoryServerToolItemAction OutputMessageItemPhase OutputMessageItemStatus OutputMessagePhase
        OutputMessageStatus OutputModality OutputModalityEnum OutputReasoningItemStatus
        OutputTextEditorServerToolItemCommand Parameter ParetoRouterPluginPriceSource PDFParserEngine
        PipelineStageType PresetStatus PricingOverrideUtcDaysItem PrivateEndpointCheckReason
        PrivateEndpointDeclaredParameter PrivateEndpointDeclaredRegion PrivateEndpointQuantization
        PrivateEndpointReasoningReturnMechanism PrivateEndpointStatus PromptInjectionScanScope ProviderName
        ProviderPreferencesDataCollection ProviderResponseProviderName ProviderResponseRoutedServiceTier
        ProviderSort ProviderSortConfigBy ProviderSortConfigPartition PublicServiceTier Quantization
        QueryAnalyticsRequestOrderByDirection ReasoningContext ReasoningEffort ReasoningFormat
        ReasoningItemStatus ReasoningMode ReasoningSummaryVerbosity RequestMetadata ResponseIncludesEnum
        ResponsesErrorFieldCode ResponsesRequestServiceTier
        ResponsesRequestToolsItemFunctionAllowedCallersItem RoutingStrategy SandboxSleepAfterSeconds
        ScimGroupMappingRole ScimSyncJobStatus SearchContextSizeEnum SearchQualityLevel
        ServerToolDetailsStatus ServerToolDetailsSupportedApiFormatsItem ServerToolEngineByok
        ServerToolEngineDataRegionsItem ServerToolEnginePricingSource ServerToolExecutedBy
        ServerToolInputNameApiFormatsItem ServerToolOutputNameApiFormat ServerToolStatus
        ServerToolSupportedApiFormatsItem SessionCostItemTurnRange ShellCallStatus ShellServerToolEngine
        SpeechRequestProviderDataCollection SpeechRequestResponseFormat STTRequestProviderDataCollection
        STTRequestResponseFormat STTTimestampGranularity STTWordType SubagentReasoningEffort
        SubmitGenerationFeedbackRequestCategory SwitchyardRouterPluginAlgorithm TextExtendedConfigVerbosity
        TokenExchangeRequestScope ToolCallStatus ToolChoiceAllowedMode ToolSearchCallItemExecution
        ToolSearchCallItemStatus ToolSearchOutputItemExecution ToolSearchOutputItemStatus
        ToolSearchOutputItemToolsItemFunctionAllowedCallersItem Truncation UnifiedBenchmarksMetaSource
        UnifiedBenchmarksORItemBenchmarkType UnifiedBenchmarksSearchItemBenchmarkType
        UnifiedBenchmarksSearchItemPrimaryMetric UnifiedBenchmarksSearchItemSearchSurface
        UpdateBYOKKeyRequestDeclaredRegion UpdateKeysRequestLimitReset
        UpdatePrivateEndpointRequestDeclaredRegion UpdateScimGroupMappingRequestRole
        UpdateWorkspaceRequestDisabledServerToolsItem VaultEffectiveSecretScope
        VideoGenerationRequestAspectRatio VideoGenerationRequestResolution VideoGenerationResponseStatus
        VideoModelSupportedAspectRatiosItem VideoModelSupportedFrameImagesItem
        VideoModelSupportedResolutionsItem VideoModelSupportedSizesItem WebFetchEngineEnum WebSearchEngine
        WebSearchEngineEnum WebSearchMode WebSearchStatus WorkspaceBudgetInterval
        WorkspaceBudgetResetInterval WorkspaceMemberRole
    """,
    vault="""
        ListInternConnectionsResponse ListInternConnectionsResponseDataItem VaultEffectiveSecret
        VaultEffectiveSecretListResponse VaultSecret VaultSecretCopyRequest VaultSecretCopyResponse
        VaultSecretListResponse VaultSecretResponse VaultSecretWriteRequest
    """,
    videos="""
        ContentPartAudio ContentPartAudioAudioUrl ContentPartVideo ContentPartVideoVideoUrl FrameImage
        FrameImageImageUrl InputReference VideoGenerationRequest VideoGenerationRequestProvider
        VideoGenerationResponse VideoGenerationUsage VideoModel VideoModelsListResponse
        VideoModelUpscaleFactor
    """,
    workspaces="""
        BulkAddWorkspaceMembersRequest BulkAddWorkspaceMembersResponse BulkRemoveWorkspaceMembersRequest
        BulkRemoveWorkspaceMembersResponse CreateWorkspaceRequest CreateWorkspaceResponse
        DeleteWorkspaceBudgetResponse DeleteWorkspaceResponse GetWorkspaceBudgetResponse
        GetWorkspaceResponse ListWorkspaceBudgetsResponse ListWorkspaceMembersResponse
        ListWorkspacesResponse UpdateWorkspaceRequest UpdateWorkspaceResponse UpsertWorkspaceBudgetRequest
        UpsertWorkspaceBudgetResponse Workspace WorkspaceBudget WorkspaceMember
    """,
)
"""Model -> its module, relative to `models`. The request type `<model>Dict` is in that module of `params`."""

ARGUMENTS = _by_name(
    analytics="""
        AnalyticsGetActivityParams AnalyticsQueryParams
    """,
    api_keys="""
        ApiKeysCreateParams ApiKeysDeleteParams ApiKeysGetParams ApiKeysListParams ApiKeysUpdateParams
    """,
    batches="""
        BatchesCreateParams BatchesDeleteParams BatchesGetParams BatchesListParams
    """,
    benchmarks="""
        BenchmarksListParams
    """,
    byok="""
        ByokCreateParams ByokDeleteParams ByokGetParams ByokListParams ByokUpdateParams
    """,
    chat="""
        ChatSendParams ChatSettings
    """,
    classifications="""
        ClassificationsGetTasksParams
    """,
    containers="""
        ContainersDownloadFileParams ContainersGetFileParams ContainersListFilesParams
        ContainersPromoteFileParams
    """,
    datasets="""
        DatasetsGetAppRankingsParams DatasetsGetDailyRankingsParams DatasetsGetSessionCostParams
    """,
    decisions="""
        DecisionsCreateParams
    """,
    embeddings="""
        EmbeddingsGenerateParams EmbeddingsModelsParams
    """,
    endpoints="""
        EndpointsListParams
    """,
    external_users="""
        ExternalUsersCreateParams ExternalUsersDeleteParams ExternalUsersGetParams ExternalUsersListParams
        ExternalUsersUpdateParams
    """,
    extractions="""
        ExtractionsCreateParams
    """,
    files="""
        FilesDeleteParams FilesDownloadParams FilesGetParams FilesListParams FilesUploadParams
    """,
    generations="""
        GenerationsContentParams GenerationsGetParams GenerationsSubmitFeedbackParams
    """,
    guardrails="""
        GuardrailsAssignKeysParams GuardrailsAssignMembersParams GuardrailsCreateParams
        GuardrailsDeleteParams GuardrailsGetParams GuardrailsListKeyAssignmentsParams
        GuardrailsListKeysParams GuardrailsListMemberAssignmentsParams GuardrailsListMembersParams
        GuardrailsListParams GuardrailsUnassignKeysParams GuardrailsUnassignMembersParams
        GuardrailsUpdateParams
    """,
    images="""
        ImagesEndpointsParams ImagesGenerateParams
    """,
    messages="""
        MessagesCreateParams
    """,
    models="""
        ModelsCountParams ModelsGetParams ModelsListForUserParams ModelsListParams
    """,
    oauth="""
        OauthCreateCodeParams OauthCreateTokenParams OauthExchangeCodeParams
    """,
    observability="""
        ObservabilityCreateParams ObservabilityDeleteParams ObservabilityGetParams ObservabilityListParams
        ObservabilityUpdateParams
    """,
    organization="""
        OrganizationListMembersParams OrganizationUpdateSettingsParams
    """,
    presets="""
        PresetsCreateFromChatParams PresetsCreateFromMessagesParams PresetsCreateFromResponsesParams
        PresetsGetParams PresetsGetVersionParams PresetsListParams PresetsListVersionsParams
    """,
    private_endpoints="""
        PrivateEndpointsActivateParams PrivateEndpointsCreateParams PrivateEndpointsDeleteParams
        PrivateEndpointsDisableParams PrivateEndpointsEnableParams PrivateEndpointsGetParams
        PrivateEndpointsUpdateParams PrivateEndpointsValidateParams
    """,
    private_providers="""
        PrivateProvidersCreateParams PrivateProvidersDeleteParams PrivateProvidersGetParams
        PrivateProvidersUpdateParams
    """,
    rerank="""
        RerankRerankParams
    """,
    responses="""
        ResponsesSendParams ResponsesSettings
    """,
    scim="""
        ScimCreateParams ScimDeleteParams ScimGetParams ScimGetSyncJobParams ScimListGroupsParams
        ScimListParams ScimUpdateParams
    """,
    speech="""
        SpeechCreateParams
    """,
    system_one="""
        SystemOneCreateParams
    """,
    tools="""
        ToolsGetParams ToolsListParams
    """,
    transcriptions="""
        TranscriptionsCreateParams
    """,
    vault="""
        VaultCopySecretsToInternParams VaultDeleteInternSecretParams VaultDeleteSecretParams
        VaultListInternConnectionsParams VaultListInternEffectiveSecretsParams VaultListInternSecretsParams
        VaultListSecretsParams VaultStoreInternSecretParams VaultStoreSecretParams
    """,
    videos="""
        VideosContentParams VideosGenerateParams VideosGetParams
    """,
    workspaces="""
        WorkspacesAddMembersParams WorkspacesCreateParams WorkspacesDeleteBudgetParams
        WorkspacesDeleteParams WorkspacesGetBudgetParams WorkspacesGetParams WorkspacesListBudgetsParams
        WorkspacesListMembersParams WorkspacesListParams WorkspacesRemoveMembersParams
        WorkspacesSetBudgetParams WorkspacesUpdateParams
    """,
)
"""Type of the arguments of a method -> its module, relative to `params`."""

RENAMED = {
    "DecisionsResponseUsage": "DecisionsUsage",
}
"""Deprecated name -> new name."""

REMOVED = {
    "UpdatePrivateEndpointPricingRequest": "use `private_endpoints.update(pricing=...)`",
}
"""Removed model -> what to use instead."""

REMOVED_ARGUMENTS = {
    "PrivateEndpointsUpdatePricingParams": "use `private_endpoints.update(pricing=...)`",
}
"""Type of the arguments of a removed method -> what to use instead."""
