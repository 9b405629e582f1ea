# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Shape, Unknown, Unset, by_shape, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat import (
        ReasoningDetailEncrypted,
        ReasoningDetailServerToolCall,
        ReasoningDetailSummary,
        ReasoningDetailText,
    )
    from .messages import (
        AnthropicContainer,
        AnthropicOutputTokensDetails,
        AnthropicRefusalStopDetails,
        AnthropicServerToolUsage,
        ORAnthropicContentBlock,
    )
    from .responses import OpenResponsesResult
    from .shared import (
        Alignment,
        AnthropicCacheCreation,
        AnthropicUsageIteration,
        ArmorSafeguardResult,
        CostDetails,
        OpenRouterMetadata,
    )
    from .values import (
        AnthropicServiceTier,
        AnthropicSpeed,
        ApiErrorType,
        BatchDeletionOutcome,
        BatchListItemStatus,
        BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent,
        BatchObjectStatus,
        BatchPaymentRequiredResponseStatus,
        BatchSubmitBodyEndpoint,
        FinishReason,
        ORAnthropicStopReason,
        ProviderName,
    )

decode_alignment: Decode = lazy_decoder(globals(), "shared.alignment")
decode_anthropic_cache_creation: Decode = lazy_decoder(globals(), "shared.anthropic_cache_creation")
decode_anthropic_container: Decode = lazy_decoder(globals(), "messages.anthropic_container")
decode_anthropic_output_tokens_details: Decode = lazy_decoder(
    globals(), "messages.anthropic_output_tokens_details"
)
decode_anthropic_refusal_stop_details: Decode = lazy_decoder(
    globals(), "messages.anthropic_refusal_stop_details"
)
decode_anthropic_server_tool_usage: Decode = lazy_decoder(globals(), "messages.anthropic_server_tool_usage")
decode_anthropic_usage_iteration: Decode = lazy_decoder(globals(), "shared.anthropic_usage_iteration")
decode_armor_safeguard_result: Decode = lazy_decoder(globals(), "shared.armor_safeguard_result")
decode_cost_details: Decode = lazy_decoder(globals(), "shared.cost_details")
decode_open_responses_result: Decode = lazy_decoder(globals(), "responses.open_responses_result")
decode_open_router_metadata: Decode = lazy_decoder(globals(), "shared.open_router_metadata")
decode_or_anthropic_content_block: Decode = lazy_decoder(globals(), "messages.or_anthropic_content_block")
decode_reasoning_detail_encrypted: Decode = lazy_decoder(globals(), "chat.reasoning_detail_encrypted")
decode_reasoning_detail_server_tool_call: Decode = lazy_decoder(
    globals(), "chat.reasoning_detail_server_tool_call"
)
decode_reasoning_detail_summary: Decode = lazy_decoder(globals(), "chat.reasoning_detail_summary")
decode_reasoning_detail_text: Decode = lazy_decoder(globals(), "chat.reasoning_detail_text")
_new = object.__new__


@model
class AnthropicInputTransformation(_Model):
    """A change that was made to the input of a Messages request."""

    type: str
    """Kind of change. The values are not documented."""
    path: str | Unset | None = UNSET
    """Place in the input that was changed. Null or absent when not told."""
    reason: str | Unset | None = UNSET
    """Why the change was made. Null or absent when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicInputTransformation)
        self.type = pop("type", UNSET)
        self.path = pop("path", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_input_transformation = AnthropicInputTransformation.decode


@model
class BatchDeletedObject(_Model):
    """Confirmation that a batch was deleted."""

    deletion: BatchDeletionTargets
    """What was deleted where."""
    id: str
    """Id of the deleted batch."""
    object: Literal["batch"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchDeletedObject)
        value = pop("deletion", UNSET)
        self.deletion = decode_batch_deletion_targets(value)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


decode_batch_deleted_object = BatchDeletedObject.decode


@model
class BatchDeletionTargets(_Model):
    """The places that held a batch, with the outcome at each."""

    openrouter: Literal["deleted"]
    upstream: BatchDeletionTargetsUpstream | Unset = UNSET
    """Outcome at the provider that ran the batch. Absent when there is nothing to report."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchDeletionTargets)
        self.openrouter = pop("openrouter", UNSET)
        if rest:
            value = pop("upstream", UNSET)
            self.upstream = decode_batch_deletion_targets_upstream(value)
        else:
            self.upstream = UNSET
        self.additional_properties = rest
        return self


decode_batch_deletion_targets = BatchDeletionTargets.decode


@model
class BatchDeletionTargetsUpstream(_Model):
    """What became of the copy that a provider held."""

    provider: str
    """The provider that held the copy."""
    status: BatchDeletionOutcome
    """Whether the copy was deleted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchDeletionTargetsUpstream)
        self.provider = pop("provider", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_batch_deletion_targets_upstream = BatchDeletionTargetsUpstream.decode


@model
class BatchErrorResponse(_Model):
    """Body of a failed call to the batch operations."""

    error: BatchErrorResponseError
    """What went wrong."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchErrorResponse)
        value = pop("error", UNSET)
        self.error = decode_batch_error_response_error(value)
        self.additional_properties = rest
        return self


decode_batch_error_response = BatchErrorResponse.decode


@model
class BatchErrorResponseError(_Model):
    """Why a call to the batch operations failed."""

    code: int
    """Number of the error, normally the HTTP status."""
    message: str
    """The cause, in words for a person."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchErrorResponseError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.additional_properties = rest
        return self


decode_batch_error_response_error = BatchErrorResponseError.decode


@model
class BatchListItem(_Model):
    """A batch in a listing: everything about it but its results."""

    completion_window: Literal["24h"]
    created_at: int
    """When the batch was handed over, in Unix seconds."""
    endpoint: str
    """Which API the requests are for, as a path such as `/v1/chat/completions`."""
    error: BatchListItemError | None
    """Why the batch as a whole failed. Null when it did not."""
    expires_at: int | None
    """When the batch expires, in Unix seconds. Null when no time is set."""
    finalized_at: int | None
    """When the batch reached its final status, in Unix seconds. Null before that."""
    id: str
    """Id of the batch, for `batch.get_batches` and `batch.delete`."""
    model: str
    """The model that all requests of the batch are for."""
    object: Literal["batch"]
    provider: str | None
    """The provider that runs the batch. Null when none is known."""
    request_counts: BatchListItemRequestCounts
    """How many requests there are and how they fared."""
    results: Any
    """Always null in a listing. `batch.get_batches` has the results."""
    status: BatchListItemStatus
    """How far the batch is."""
    usage: BatchListItemUsage | None
    """Tokens and cost of all requests together. Null until known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItem)
        self.completion_window = pop("completion_window", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_list_item_error(value)
        self.expires_at = pop("expires_at", UNSET)
        self.finalized_at = pop("finalized_at", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        value = pop("request_counts", UNSET)
        self.request_counts = decode_batch_list_item_request_counts(value)
        self.results = pop("results", UNSET)
        self.status = pop("status", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_batch_list_item_usage(value)
        self.additional_properties = rest
        return self


decode_batch_list_item = BatchListItem.decode


@model
class BatchListItemError(_Model):
    """Why a listed batch failed as a whole."""

    message: str
    """The cause, in words for a person."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemError)
        self.message = pop("message", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_item_error = BatchListItemError.decode


@model
class BatchListItemRequestCounts(_Model):
    """How the requests of a listed batch fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemRequestCounts)
        self.completed = pop("completed", UNSET)
        self.failed = pop("failed", UNSET)
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_item_request_counts = BatchListItemRequestCounts.decode


@model
class BatchListItemUsage(_Model):
    """Tokens, server tools and cost of a listed batch."""

    completion_tokens: int
    """Tokens written by all requests, reasoning included."""
    prompt_tokens: int
    """Tokens read by all requests, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchListItemUsageServerToolUse | Unset | None = UNSET
    """How often server tools were used. Null when not reported."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode of an Anthropic model. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None if value is None else decode_batch_list_item_usage_completion_tokens_details(value)
            )
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None if value is None else decode_batch_list_item_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = (
                None if value is None else decode_batch_list_item_usage_server_tool_use(value)
            )
        else:
            self.cache_creation = UNSET
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.iterations = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
        self.additional_properties = rest
        return self


decode_batch_list_item_usage = BatchListItemUsage.decode


@model
class BatchListItemUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a listed batch wrote."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_item_usage_completion_tokens_details = BatchListItemUsageCompletionTokensDetails.decode


@model
class BatchListItemUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a listed batch read."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video in the input. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_item_usage_prompt_tokens_details = BatchListItemUsagePromptTokensDetails.decode


@model
class BatchListItemUsageServerToolUse(_Model):
    """How often a listed batch used server tools."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_item_usage_server_tool_use = BatchListItemUsageServerToolUse.decode


@model
class BatchListResponse(_Model):
    """A page of batches."""

    data: list[BatchListItem]
    """The batches of this page."""
    first_id: str | None
    """Id of the first batch of the page. Null when the page is empty."""
    has_more: bool
    """Whether more batches follow this page."""
    last_id: str | None
    """Id of the last batch of the page, to pass as `after`. Null when the page is empty."""
    object: Literal["list"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListResponse)
        value = pop("data", UNSET)
        self.data = [decode_batch_list_item(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


decode_batch_list_response = BatchListResponse.decode


@model
class BatchObject(_Model):
    """A batch and, once it has ended, the results of its requests."""

    completion_window: Literal["24h"]
    created_at: int
    """When the batch was handed over, in Unix seconds."""
    endpoint: str
    """Which API the requests are for, as a path such as `/v1/chat/completions`."""
    error: BatchObjectError | None
    """Why the batch as a whole failed. Null when it did not. Errors of single requests are in
    `results`.
    """
    expires_at: int | None
    """When the batch expires, in Unix seconds. Null when no time is set."""
    finalized_at: int | None
    """When the batch reached its final status, in Unix seconds. Null before that."""
    id: str
    """Id of the batch, for `batch.get_batches` and `batch.delete`."""
    model: str
    """The model that all requests of the batch are for."""
    object: Literal["batch"]
    provider: str | None
    """The provider that runs the batch. Null when none is known."""
    request_counts: BatchObjectRequestCounts
    """How many requests there are and how they fared."""
    results: list[BatchObjectResultsItem] | None
    """Outcome of each request. Null before the batch has ended, and when it has none to give."""
    status: BatchObjectStatus
    """How far the batch is."""
    usage: BatchObjectUsage | None
    """Tokens and cost of all requests together. Null until known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObject)
        self.completion_window = pop("completion_window", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_object_error(value)
        self.expires_at = pop("expires_at", UNSET)
        self.finalized_at = pop("finalized_at", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        value = pop("request_counts", UNSET)
        self.request_counts = decode_batch_object_request_counts(value)
        value = pop("results", UNSET)
        self.results = (
            [decode_batch_object_results_item(item) for item in value] if type(value) is list else value
        )
        self.status = pop("status", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_batch_object_usage(value)
        self.additional_properties = rest
        return self


decode_batch_object = BatchObject.decode


@model
class BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation(_Model):
    """A cited search result with the words taken from it."""

    title: str | None
    """Title of the result. Null when it has none."""
    url: str
    """Address of the result."""
    cited_text: str | Unset = UNSET
    """The words cited, where given."""
    encrypted_index: str | Unset = UNSET
    """Opaque reference of the provider to the result. Send it back as it is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_annotations_item_web_search_citation_web_search_citation = (
    BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation.decode
)


@model
class BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem(_Model):
    """A token of the reply, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """UTF-8 bytes of the token. Null when it has none. A character may be spread over several tokens."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_batch_object_choices_item_logprobs_content_item_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_choices_item_logprobs_content_item = (
    BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem.decode
)


@model
class BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem(_Model):
    """A token of a refusal, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """UTF-8 bytes of the token. Null when it has none. A character may be spread over several tokens."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item = (
    BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem.decode
)


@model
class BatchObjectBodyChatCompletionChoicesItemMessageImagesItem(_Model):
    """One generated image."""

    image_url: BatchObjectChoicesItemMessageImagesItemImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageImagesItem)
        value = pop("image_url", UNSET)
        self.image_url = decode_batch_object_choices_item_message_images_item_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_choices_item_message_images_item = (
    BatchObjectBodyChatCompletionChoicesItemMessageImagesItem.decode
)


@model
class BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem(_Model):
    """A function that the model wants run."""

    function: BatchObjectChoicesItemMessageToolCallsItemFunction
    """Which function, with which arguments."""
    id: str
    """Id to repeat as `tool_call_id` in the message with the result."""
    index: int
    """Place of the call among the calls of the message, from 0."""
    type: Literal["function"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem)
        value = pop("function", UNSET)
        self.function = decode_batch_object_choices_item_message_tool_calls_item_function(value)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item = (
    BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem.decode
)


@model
class BatchObjectBodyChatCompletionUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens one request wrote."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_usage_completion_tokens_details = (
    BatchObjectBodyChatCompletionUsageCompletionTokensDetails.decode
)


@model
class BatchObjectBodyChatCompletionUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens one request read."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video in the input. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_usage_prompt_tokens_details = (
    BatchObjectBodyChatCompletionUsagePromptTokensDetails.decode
)


@model
class BatchObjectBodyChatCompletionUsageServerToolUseDetails(_Model):
    """How often one request used server tools."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionUsageServerToolUseDetails)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_body_chat_completion_usage_server_tool_use_details = (
    BatchObjectBodyChatCompletionUsageServerToolUseDetails.decode
)


@model
class BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem(_Model):
    """A token that could have been written here."""

    bytes_: list[int] | None
    """UTF-8 bytes of the alternative. Null when it has none."""
    logprob: float
    """Natural logarithm of the alternative's probability."""
    token: str
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_logprobs_content_item_top_logprobs_item = (
    BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem.decode
)


@model
class BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem(_Model):
    """A token that could have stood at this place of the refusal."""

    bytes_: list[int] | None
    """UTF-8 bytes of the alternative. Null when it has none."""
    logprob: float
    """Natural logarithm of the alternative's probability."""
    token: str
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item = (
    BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem.decode
)


@model
class BatchObjectChoicesItemMessageAnnotationsItemFile(_Model):
    """A file as parsed for this reply. Send it back with the conversation to avoid parsing again."""

    file: BatchObjectChoicesItemMessageAnnotationsItemFileFile
    """The parsed file."""
    type: Literal["file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemFile)
        value = pop("file", UNSET)
        self.file = decode_batch_object_choices_item_message_annotations_item_file_file(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_message_annotations_item_file = (
    BatchObjectChoicesItemMessageAnnotationsItemFile.decode
)


@model
class BatchObjectChoicesItemMessageAnnotationsItemFileFile(_Model):
    """Parsed content of a file."""

    content: list[BatchObjectItemMessageAnnotationsItemFileFileContentItem]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | Unset = UNSET
    """Name of the file, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemFileFile)
        value = pop("content", UNSET)
        self.content = (
            [decode_batch_object_item_message_annotations_item_file_file_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.hash = pop("hash", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_message_annotations_item_file_file = (
    BatchObjectChoicesItemMessageAnnotationsItemFileFile.decode
)


@model
class BatchObjectChoicesItemMessageAnnotationsItemUrlCitation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation
    """The page, and where in the reply it is cited."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemUrlCitation)
        self.type = pop("type", UNSET)
        value = pop("url_citation", UNSET)
        self.url_citation = decode_batch_object_item_message_annotations_item_url_citation_url_citation(value)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_message_annotations_item_url_citation = (
    BatchObjectChoicesItemMessageAnnotationsItemUrlCitation.decode
)


@model
class BatchObjectChoicesItemMessageImagesItemImageUrl(_Model):
    """Holder of the address of a generated image."""

    url: str
    """The image, as a rule a base64 data URL."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageImagesItemImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_message_images_item_image_url = (
    BatchObjectChoicesItemMessageImagesItemImageUrl.decode
)


@model
class BatchObjectChoicesItemMessageToolCallsItemFunction(_Model):
    """Name and arguments of a function call."""

    arguments: str
    """The arguments as JSON text. Models can write invalid JSON or break the schema, so check it."""
    name: str
    """Name of the function, as declared in `tools`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageToolCallsItemFunction)
        self.arguments = pop("arguments", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_choices_item_message_tool_calls_item_function = (
    BatchObjectChoicesItemMessageToolCallsItemFunction.decode
)


@model
class BatchObjectError(_Model):
    """Why a batch failed as a whole."""

    message: str
    """The cause, in words for a person."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectError)
        self.message = pop("message", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_error = BatchObjectError.decode


@model
class BatchObjectItemFileFileContentItemImageUrlImageUrl(_Model):
    """Holder of the address of an image found in a file."""

    url: str
    """The image, as a web address or a base64 data URL."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemFileFileContentItemImageUrlImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_item_file_file_content_item_image_url_image_url = (
    BatchObjectItemFileFileContentItemImageUrlImageUrl.decode
)


@model
class BatchObjectItemMessageAnnotationsItemFileFileContentItemText(_Model):
    """Text found in a file."""

    text: str
    """The text."""
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemMessageAnnotationsItemFileFileContentItemText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_item_message_annotations_item_file_file_content_item_text = (
    BatchObjectItemMessageAnnotationsItemFileFileContentItemText.decode
)


@model
class BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation(_Model):
    """A cited page and the passage of the reply that rests on it."""

    end_index: int
    """Where the passage ends in the reply, as a character position."""
    start_index: int
    """Where the passage begins in the reply, as a character position."""
    title: str
    """Title of the cited page."""
    url: str
    """Address of the cited page."""
    content: str | Unset = UNSET
    """Extract of the page, where given."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation)
        self.end_index = pop("end_index", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_item_message_annotations_item_url_citation_url_citation = (
    BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation.decode
)


@model
class BatchObjectItemMessageAnnotationsItemWebSearchCitation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation
    """The cited result."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemMessageAnnotationsItemWebSearchCitation)
        self.type = pop("type", UNSET)
        value = pop("web_search_citation", UNSET)
        self.web_search_citation = (
            decode_batch_object_annotations_item_web_search_citation_web_search_citation(value)
        )
        self.additional_properties = rest
        return self


decode_batch_object_item_message_annotations_item_web_search_citation = (
    BatchObjectItemMessageAnnotationsItemWebSearchCitation.decode
)


@model
class BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem] | Unset | None = UNSET
    """One entry for each token of the refusal. Null when there is none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs)
        value = pop("content", UNSET)
        self.content = (
            [
                decode_batch_object_body_chat_completion_choices_item_logprobs_content_item(item)
                for item in value
            ]
            if type(value) is list
            else value
        )
        if rest:
            value = pop("refusal", UNSET)
            self.refusal = (
                [
                    decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
        else:
            self.refusal = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_item_response_body_chat_completion_choices_item_logprobs = (
    BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs.decode
)


@model
class BatchObjectItemResponseBodyChatCompletionChoicesItemMessage(_Model):
    """The model's reply to one request."""

    content: str | None
    """Text of the reply. Null or empty when the model only calls tools."""
    refusal: str | None
    """Words with which the model declined. Null when it did not."""
    role: Literal["assistant"]
    annotations: list[BatchObjectChatCompletionChoicesItemMessageAnnotationsItem] | Unset = UNSET
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    images: list[BatchObjectBodyChatCompletionChoicesItemMessageImagesItem] | Unset | None = UNSET
    """Generated images. Null when there are none."""
    reasoning: str | Unset | None = UNSET
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_details: (
        list[BatchObjectChoicesItemMessageReasoningDetailsItem | Unknown | None] | Unset | None
    ) = UNSET
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    tool_calls: list[BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem] | Unset = UNSET
    """Calls that the model wants made. Nothing runs them within the batch: answer in a new request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemMessage)
        self.content = pop("content", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [
                    decode_batch_object_chat_completion_choices_item_message_annotations_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            value = pop("images", UNSET)
            self.images = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_images_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = (
                [decode_batch_object_choices_item_message_reasoning_details_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
        else:
            self.annotations = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_item_response_body_chat_completion_choices_item_message = (
    BatchObjectItemResponseBodyChatCompletionChoicesItemMessage.decode
)


@model
class BatchObjectItemResponseBodyChatCompletionUsageServerToolUse(_Model):
    """How often one request used server tools, under the older name."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyChatCompletionUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_item_response_body_chat_completion_usage_server_tool_use = (
    BatchObjectItemResponseBodyChatCompletionUsageServerToolUse.decode
)


@model
class BatchObjectItemResponseBodyListUsagePromptTokensDetails(_Model):
    """Input tokens of one embedding request by modality."""

    audio_tokens: int | Unset = UNSET
    """Tokens that audio parts took."""
    file_tokens: int | Unset = UNSET
    """Tokens that file parts took."""
    image_tokens: int | Unset = UNSET
    """Tokens that image parts took."""
    text_tokens: int | Unset = UNSET
    """Tokens that text took."""
    video_tokens: int | Unset = UNSET
    """Tokens that video parts took."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyListUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.text_tokens = pop("text_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_item_response_body_list_usage_prompt_tokens_details = (
    BatchObjectItemResponseBodyListUsagePromptTokensDetails.decode
)


@model
class BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl(_Model):
    """An image found in a file."""

    image_url: BatchObjectItemFileFileContentItemImageUrlImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl)
        value = pop("image_url", UNSET)
        self.image_url = decode_batch_object_item_file_file_content_item_image_url_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_message_annotations_item_file_file_content_item_image_url = (
    BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl.decode
)


@model
class BatchObjectRequestCounts(_Model):
    """How the requests of a batch fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectRequestCounts)
        self.completed = pop("completed", UNSET)
        self.failed = pop("failed", UNSET)
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_request_counts = BatchObjectRequestCounts.decode


@model
class BatchObjectResultsItem(_Model):
    """Outcome of one request of the batch: a response or an error."""

    custom_id: str
    """The `custom_id` of the request. Match by it: the order of the results is not documented."""
    error: BatchObjectResultsItemError | None
    """Why the request failed. Null when it did not."""
    id: str
    """Id of this result."""
    response: BatchObjectResultsItemResponse | None
    """What the request was answered with. Null when there is no answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItem)
        self.custom_id = pop("custom_id", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_object_results_item_error(value)
        self.id = pop("id", UNSET)
        value = pop("response", UNSET)
        self.response = decode_batch_object_results_item_response(value)
        self.additional_properties = rest
        return self


decode_batch_object_results_item = BatchObjectResultsItem.decode


@model
class BatchObjectResultsItemError(_Model):
    """Why one request of the batch failed."""

    message: str
    """What went wrong, in words for a person."""
    param: str | None
    """Parameter of the request that is at fault. Null when none is named."""
    type: str
    """Kind of error. The values are not documented; `error_type` has stable ones."""
    error_type: ApiErrorType | Unset = UNSET
    """Stable name of the cause. Absent when not given."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemError)
        self.message = pop("message", UNSET)
        self.param = pop("param", UNSET)
        self.type = pop("type", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_results_item_error = BatchObjectResultsItemError.decode


@model
class BatchObjectResultsItemResponse(_Model):
    """The answer to one request of the batch."""

    body: BatchObjectResultsItemResponseBody
    """The answer, in the format of the endpoint that the batch is for."""
    request_id: str | None
    """Id under which the request was handled. Null when there is none."""
    status_code: int
    """HTTP status that the request by itself would have had."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponse)
        value = pop("body", UNSET)
        self.body = decode_batch_object_results_item_response_body(value)
        self.request_id = pop("request_id", UNSET)
        self.status_code = pop("status_code", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response = BatchObjectResultsItemResponse.decode


@model
class BatchObjectResultsItemResponseBodyChatCompletion(_Model):
    """Answer to a request of a `/v1/chat/completions` batch."""

    choices: list[BatchObjectResultsItemResponseBodyChatCompletionChoicesItem]
    """The candidate replies, usually one."""
    created: int
    """When the reply was made, in Unix seconds."""
    id: str
    """Id of the generation, for `generations.get_generation`."""
    model: str
    """The model that served."""
    object: Literal["chat.completion"]
    alignment: Alignment | Unset = UNSET
    """What the alignment plugin recorded. Absent when it did not run."""
    debug: BatchObjectResultsItemResponseBodyChatCompletionDebug | Unset = UNSET
    """Debugging details. The option for them works in streams only, so none are expected in a batch."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Only on request."""
    provider: str | Unset | None = UNSET
    """Display name of the provider that served. Null when unknown."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Verdicts of the Armor safeguards. Absent when there are none."""
    service_tier: str | Unset | None = UNSET
    """Tier that served: `default`, `flex` or `priority`. Null when there is no such notion."""
    system_fingerprint: str | Unset | None = UNSET
    """The provider's mark for its backend configuration. Null when it gives none."""
    usage: BatchObjectResultsItemResponseBodyChatCompletionUsage | Unset = UNSET
    """Tokens that this request took."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletion)
        value = pop("choices", UNSET)
        self.choices = (
            [
                decode_batch_object_results_item_response_body_chat_completion_choices_item(item)
                for item in value
            ]
            if type(value) is list
            else value
        )
        self.created = pop("created", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.system_fingerprint = pop("system_fingerprint", UNSET)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_alignment(value)
            value = pop("debug", UNSET)
            self.debug = decode_batch_object_results_item_response_body_chat_completion_debug(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
            value = pop("safeguard_results", UNSET)
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            value = pop("usage", UNSET)
            self.usage = decode_batch_object_results_item_response_body_chat_completion_usage(value)
        else:
            self.alignment = UNSET
            self.debug = UNSET
            self.openrouter_metadata = UNSET
            self.safeguard_results = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_chat_completion = (
    BatchObjectResultsItemResponseBodyChatCompletion.decode
)


@model
class BatchObjectResultsItemResponseBodyChatCompletionChoicesItem(_Model):
    """One of the candidate replies."""

    finish_reason: FinishReason
    """Why the reply ended, in the common vocabulary."""
    index: int
    """Place of this choice, from 0."""
    logprobs: BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs | None
    """Log probabilities of the tokens. Null unless `logprobs` was requested."""
    message: BatchObjectItemResponseBodyChatCompletionChoicesItemMessage
    """The reply."""
    native_finish_reason: str | None
    """Why the reply ended, in the provider's own word. Null when it gave none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionChoicesItem)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = decode_batch_object_item_response_body_chat_completion_choices_item_logprobs(value)
        value = pop("message", UNSET)
        self.message = decode_batch_object_item_response_body_chat_completion_choices_item_message(value)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_chat_completion_choices_item = (
    BatchObjectResultsItemResponseBodyChatCompletionChoicesItem.decode
)


@model
class BatchObjectResultsItemResponseBodyChatCompletionDebug(_Model):
    """Debugging details of one request."""

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""
    timings: BatchObjectResultsItemResponseBodyChatCompletionDebugTimings | Unset = UNSET
    """A point in the course of the request, with its time."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionDebug)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        if rest:
            value = pop("timings", UNSET)
            self.timings = decode_batch_object_results_item_response_body_chat_completion_debug_timings(value)
        else:
            self.timings = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_chat_completion_debug = (
    BatchObjectResultsItemResponseBodyChatCompletionDebug.decode
)


@model
class BatchObjectResultsItemResponseBodyChatCompletionDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionDebugTimings)
        self.epoch_ms = pop("epoch_ms", UNSET)
        self.event = pop("event", UNSET)
        self.start_ms = pop("start_ms", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_chat_completion_debug_timings = (
    BatchObjectResultsItemResponseBodyChatCompletionDebugTimings.decode
)


@model
class BatchObjectResultsItemResponseBodyChatCompletionUsage(_Model):
    """Tokens and server tools of one request."""

    completion_tokens: int
    """Tokens written, reasoning included."""
    prompt_tokens: int
    """Tokens read, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    completion_tokens_details: BatchObjectBodyChatCompletionUsageCompletionTokensDetails | Unset | None = (
        UNSET
    )
    """What the written tokens were. Null when not broken down."""
    prompt_tokens_details: BatchObjectBodyChatCompletionUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchObjectItemResponseBodyChatCompletionUsageServerToolUse | Unset | None = UNSET
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: BatchObjectBodyChatCompletionUsageServerToolUseDetails | Unset | None = UNSET
    """How often server tools were used. Null when none were."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        if rest:
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_completion_tokens_details(value)
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = (
                None
                if value is None
                else decode_batch_object_item_response_body_chat_completion_usage_server_tool_use(value)
            )
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_server_tool_use_details(value)
            )
        else:
            self.completion_tokens_details = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_chat_completion_usage = (
    BatchObjectResultsItemResponseBodyChatCompletionUsage.decode
)


@model
class BatchObjectResultsItemResponseBodyList(_Model):
    """Answer to a request of a `/v1/embeddings` batch."""

    data: list[BatchObjectResultsItemResponseBodyListDataItem]
    """One vector for each input of the request."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    usage: BatchObjectResultsItemResponseBodyListUsage | Unset = UNSET
    """Tokens consumed and cost."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyList)
        value = pop("data", UNSET)
        self.data = (
            [decode_batch_object_results_item_response_body_list_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_batch_object_results_item_response_body_list_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_list = BatchObjectResultsItemResponseBodyList.decode


@model
class BatchObjectResultsItemResponseBodyListDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | Unset = UNSET
    """Position of the input this vector belongs to, counted from 0. May be missing."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyListDataItem)
        self.embedding = pop("embedding", UNSET)
        self.object = pop("object", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_list_data_item = (
    BatchObjectResultsItemResponseBodyListDataItem.decode
)


@model
class BatchObjectResultsItemResponseBodyListUsage(_Model):
    """Tokens and money one embedding request of the batch took."""

    prompt_tokens: int
    """Tokens in all inputs together."""
    total_tokens: int
    """All tokens counted. An embedding has no output tokens, so normally equal to `prompt_tokens`."""
    cost: float | Unset = UNSET
    """Charge in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider itself charged, split up. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether a provider key of your own (BYOK) paid for the request."""
    prompt_tokens_details: BatchObjectItemResponseBodyListUsagePromptTokensDetails | Unset = UNSET
    """Input tokens by modality. Present only when the input mixed two modalities or more."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyListUsage)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                decode_batch_object_item_response_body_list_usage_prompt_tokens_details(value)
            )
        else:
            self.cost_details = UNSET
            self.prompt_tokens_details = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_list_usage = BatchObjectResultsItemResponseBodyListUsage.decode


@model
class BatchObjectResultsItemResponseBodyMessage(_Model):
    """Answer to a request of a `/v1/messages` batch, in the format of Anthropic's Messages API."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    content: list[ORAnthropicContentBlock]
    """What the model produced, in order: text, thinking, tool calls and results. Send it back whole to
    continue.
    """
    id: str
    """Id of the message."""
    model: str
    """Model that answered."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped. Null when not told."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""
    type: Literal["message"]
    usage: BatchObjectResultsItemResponseBodyMessageUsage
    """Token counts of this message."""
    input_transformations: list[AnthropicInputTransformation] | Unset | None = UNSET
    """Changes that were made to the input. Null or absent when none are reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyMessage)
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
        self.usage = decode_batch_object_results_item_response_body_message_usage(value)
        if rest:
            value = pop("input_transformations", UNSET)
            self.input_transformations = (
                [decode_anthropic_input_transformation(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.input_transformations = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_results_item_response_body_message = BatchObjectResultsItemResponseBodyMessage.decode


@model
class BatchObjectResultsItemResponseBodyMessageUsage(_Model):
    """Token counts of one message of the batch."""

    cache_creation: AnthropicCacheCreation | None
    """Tokens written to the cache, by lifetime. Null when not reported."""
    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache. Null when not reported."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache. Null when not reported."""
    inference_geo: str | None
    """Region in which the model ran. Null when not reported."""
    input_tokens: int
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom."""
    output_tokens: int
    """Tokens generated, thinking included."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: AnthropicServerToolUsage | None
    """Count of server tool requests. Null when there were none."""
    service_tier: AnthropicServiceTier | None
    """Processing tier that served the request. `standard` is the base tier. Null when not reported."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed at which the message was generated. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyMessageUsage)
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


decode_batch_object_results_item_response_body_message_usage = (
    BatchObjectResultsItemResponseBodyMessageUsage.decode
)


@model
class BatchObjectUsage(_Model):
    """Tokens, server tools and cost of a batch."""

    completion_tokens: int
    """Tokens written by all requests, reasoning included."""
    prompt_tokens: int
    """Tokens read by all requests, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchObjectUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchObjectUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchObjectUsageServerToolUse | Unset | None = UNSET
    """How often server tools were used. Null when not reported."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode of an Anthropic model. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None if value is None else decode_batch_object_usage_completion_tokens_details(value)
            )
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None if value is None else decode_batch_object_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = None if value is None else decode_batch_object_usage_server_tool_use(value)
        else:
            self.cache_creation = UNSET
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.iterations = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
        self.additional_properties = rest
        return self


decode_batch_object_usage = BatchObjectUsage.decode


@model
class BatchObjectUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch wrote."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_usage_completion_tokens_details = BatchObjectUsageCompletionTokensDetails.decode


@model
class BatchObjectUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a batch read."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video in the input. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_usage_prompt_tokens_details = BatchObjectUsagePromptTokensDetails.decode


@model
class BatchObjectUsageServerToolUse(_Model):
    """How often a batch used server tools."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_batch_object_usage_server_tool_use = BatchObjectUsageServerToolUse.decode


@model
class BatchPaymentRequiredResponse(_Model):
    """Body of a 402 from `batch.get_batches`: the batch, with its results held back until the account
    has credits. Top up and fetch it again.
    """

    completion_window: Literal["24h"]
    created_at: int
    """When the batch was handed over, in Unix seconds."""
    endpoint: str
    """Which API the requests are for, as a path such as `/v1/chat/completions`."""
    error: BatchPaymentRequiredResponseError
    """What is short of credits."""
    expires_at: int | None
    """When the batch expires, in Unix seconds. Null when no time is set."""
    finalized_at: int | None
    """When the batch reached its final status, in Unix seconds. Null before that."""
    id: str
    """Id of the batch, for `batch.get_batches` and `batch.delete`."""
    model: str
    """The model that all requests of the batch are for."""
    object: Literal["batch"]
    provider: str | None
    """The provider that runs the batch. Null when none is known."""
    request_counts: BatchPaymentRequiredResponseRequestCounts
    """How many requests there are and how they fared."""
    results: Any
    """Null: the results are withheld, not lost."""
    status: BatchPaymentRequiredResponseStatus
    """How far the batch is."""
    usage: BatchPaymentRequiredResponseUsage | None
    """Tokens and cost of all requests together. Null until known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponse)
        self.completion_window = pop("completion_window", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_payment_required_response_error(value)
        self.expires_at = pop("expires_at", UNSET)
        self.finalized_at = pop("finalized_at", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        value = pop("request_counts", UNSET)
        self.request_counts = decode_batch_payment_required_response_request_counts(value)
        self.results = pop("results", UNSET)
        self.status = pop("status", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_batch_payment_required_response_usage(value)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response = BatchPaymentRequiredResponse.decode


@model
class BatchPaymentRequiredResponseError(_Model):
    """Why the results of a batch are withheld."""

    code: int
    """Number of the error, normally 402."""
    message: str
    """What is short of credits, in words for a person."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_error = BatchPaymentRequiredResponseError.decode


@model
class BatchPaymentRequiredResponseRequestCounts(_Model):
    """How the requests of a batch with withheld results fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseRequestCounts)
        self.completed = pop("completed", UNSET)
        self.failed = pop("failed", UNSET)
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_request_counts = BatchPaymentRequiredResponseRequestCounts.decode


@model
class BatchPaymentRequiredResponseUsage(_Model):
    """Tokens, server tools and cost of a batch with withheld results."""

    completion_tokens: int
    """Tokens written by all requests, reasoning included."""
    prompt_tokens: int
    """Tokens read by all requests, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchPaymentRequiredResponseUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchPaymentRequiredResponseUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchPaymentRequiredResponseUsageServerToolUse | Unset | None = UNSET
    """How often server tools were used. Null when not reported."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode of an Anthropic model. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None
                if value is None
                else decode_batch_payment_required_response_usage_completion_tokens_details(value)
            )
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None
                if value is None
                else decode_batch_payment_required_response_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = (
                None if value is None else decode_batch_payment_required_response_usage_server_tool_use(value)
            )
        else:
            self.cache_creation = UNSET
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.iterations = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_usage = BatchPaymentRequiredResponseUsage.decode


@model
class BatchPaymentRequiredResponseUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results wrote."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_usage_completion_tokens_details = (
    BatchPaymentRequiredResponseUsageCompletionTokensDetails.decode
)


@model
class BatchPaymentRequiredResponseUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results read."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video in the input. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_usage_prompt_tokens_details = (
    BatchPaymentRequiredResponseUsagePromptTokensDetails.decode
)


@model
class BatchPaymentRequiredResponseUsageServerToolUse(_Model):
    """How often a batch with withheld results used server tools."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_batch_payment_required_response_usage_server_tool_use = (
    BatchPaymentRequiredResponseUsageServerToolUse.decode
)


@model
class BatchProviderPreferences(_Model):
    """Which providers may run a batch. Fewer choices than a single request has."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether another provider may take the batch when the first choice cannot. What null or absence
    means is not documented.
    """
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers that may run the batch. Any that the account allows when null or absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.only = pop("only", UNSET)
        self.additional_properties = rest
        return self


decode_batch_provider_preferences = BatchProviderPreferences.decode


@model
class BatchSubmitBody(_Model):
    """The requests of a batch, and what they all have in common."""

    endpoint: BatchSubmitBodyEndpoint
    """Which API every request of the batch is for."""
    model: str
    """Slug of the model for all requests."""
    requests: list[BatchSubmitBodyRequestsItem]
    """The requests. In the JSON they must come after `endpoint`, `model` and `callback_url`; the
    method writes them last, in whatever order arguments are given.
    """
    callback_url: str | Unset = UNSET
    """URL to notify when the batch ends, by an event `batch.completed`, `batch.failed`,
    `batch.cancelled` or `batch.expired`. What the event holds and how it is signed is not
    documented. No notice when absent.
    """
    completion_window: Literal["24h"] | Unset = UNSET
    """The API default is `"24h"`."""
    provider: BatchProviderPreferences | Unset | None = UNSET
    """Which providers may run the batch. The account's settings alone decide when null or absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchSubmitBody)
        self.endpoint = pop("endpoint", UNSET)
        self.model = pop("model", UNSET)
        value = pop("requests", UNSET)
        self.requests = (
            [decode_batch_submit_body_requests_item(item) for item in value] if type(value) is list else value
        )
        self.callback_url = pop("callback_url", UNSET)
        self.completion_window = pop("completion_window", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_batch_provider_preferences(value)
        else:
            self.provider = UNSET
        self.additional_properties = rest
        return self


decode_batch_submit_body = BatchSubmitBody.decode


@model
class BatchSubmitBodyRequestsItem(_Model):
    """One request of a batch."""

    body: dict[str, Any]
    """Body of the request as its endpoint takes it, text only and without streaming. A `model` in it
    must be that of the batch; `session_id` is ignored. For Google models all bodies need the same
    `response_format`.
    """
    custom_id: str
    """Id of your choice, repeated with the result. Make it unique within the batch to tell results
    apart.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchSubmitBodyRequestsItem)
        self.body = pop("body", UNSET)
        self.custom_id = pop("custom_id", UNSET)
        self.additional_properties = rest
        return self


decode_batch_submit_body_requests_item = BatchSubmitBodyRequestsItem.decode

decode_batch_object_chat_completion_choices_item_message_annotations_item = by_tag(
    "type",
    {
        "file": decode_batch_object_choices_item_message_annotations_item_file,
        "url_citation": decode_batch_object_choices_item_message_annotations_item_url_citation,
        "web_search_citation": decode_batch_object_item_message_annotations_item_web_search_citation,
    },
)
decode_batch_object_choices_item_message_reasoning_details_item = by_tag(
    "type",
    {
        "reasoning.summary": decode_reasoning_detail_summary,
        "reasoning.encrypted": decode_reasoning_detail_encrypted,
        "reasoning.text": decode_reasoning_detail_text,
        "reasoning.server_tool_call": decode_reasoning_detail_server_tool_call,
    },
)
decode_batch_object_item_message_annotations_item_file_file_content_item = by_tag(
    "type",
    {
        "text": decode_batch_object_item_message_annotations_item_file_file_content_item_text,
        "image_url": decode_batch_object_message_annotations_item_file_file_content_item_image_url,
    },
)
decode_batch_object_results_item_response_body = by_tag(
    "object",
    {
        "list": decode_batch_object_results_item_response_body_list,
        "chat.completion": decode_batch_object_results_item_response_body_chat_completion,
        "response": decode_open_responses_result,
    },
    unknown=by_shape(
        Shape(
            decode_batch_object_results_item_response_body_message,
            frozenset(
                [
                    "container",
                    "content",
                    "id",
                    "model",
                    "role",
                    "stop_details",
                    "stop_reason",
                    "stop_sequence",
                    "type",
                    "usage",
                ]
            ),
            {
                "container": (dict, type(None)),
                "content": (list,),
                "id": (str,),
                "input_transformations": (list, type(None)),
                "model": (str,),
                "role": (str,),
                "stop_details": (dict, type(None)),
                "stop_reason": (str, type(None)),
                "stop_sequence": (str, type(None)),
                "type": (str,),
                "usage": (dict,),
            },
            values={
                "role": frozenset(["assistant"]),
                "stop_reason": frozenset(
                    [
                        "end_turn",
                        "max_tokens",
                        "model_context_window_exceeded",
                        "stop_sequence",
                        "tool_use",
                        "pause_turn",
                        "refusal",
                        "compaction",
                    ]
                ),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(
                        [
                            "advisor_tool_result",
                            "bash_code_execution_tool_result",
                            "code_execution_tool_result",
                            "compaction",
                            "container_upload",
                            "openrouter_bash_tool_result",
                            "openrouter_shell_tool_result",
                            "openrouter_tool_search_result",
                            "redacted_thinking",
                            "server_tool_use",
                            "text",
                            "text_editor_code_execution_tool_result",
                            "thinking",
                            "tool_search_tool_result",
                            "tool_use",
                            "web_fetch_tool_result",
                            "web_search_tool_result",
                        ]
                    ),
                )
            },
        )
    ),
    absent=by_shape(
        Shape(
            decode_batch_object_results_item_response_body_message,
            frozenset(
                [
                    "container",
                    "content",
                    "id",
                    "model",
                    "role",
                    "stop_details",
                    "stop_reason",
                    "stop_sequence",
                    "type",
                    "usage",
                ]
            ),
            {
                "container": (dict, type(None)),
                "content": (list,),
                "id": (str,),
                "input_transformations": (list, type(None)),
                "model": (str,),
                "role": (str,),
                "stop_details": (dict, type(None)),
                "stop_reason": (str, type(None)),
                "stop_sequence": (str, type(None)),
                "type": (str,),
                "usage": (dict,),
            },
            values={
                "role": frozenset(["assistant"]),
                "stop_reason": frozenset(
                    [
                        "end_turn",
                        "max_tokens",
                        "model_context_window_exceeded",
                        "stop_sequence",
                        "tool_use",
                        "pause_turn",
                        "refusal",
                        "compaction",
                    ]
                ),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(
                        [
                            "advisor_tool_result",
                            "bash_code_execution_tool_result",
                            "code_execution_tool_result",
                            "compaction",
                            "container_upload",
                            "openrouter_bash_tool_result",
                            "openrouter_shell_tool_result",
                            "openrouter_tool_search_result",
                            "redacted_thinking",
                            "server_tool_use",
                            "text",
                            "text_editor_code_execution_tool_result",
                            "thinking",
                            "tool_search_tool_result",
                            "tool_use",
                            "web_fetch_tool_result",
                            "web_search_tool_result",
                        ]
                    ),
                )
            },
        )
    ),
)

if TYPE_CHECKING:
    BatchObjectChatCompletionChoicesItemMessageAnnotationsItem: TypeAlias = (
        BatchObjectChoicesItemMessageAnnotationsItemFile
        | BatchObjectChoicesItemMessageAnnotationsItemUrlCitation
        | BatchObjectItemMessageAnnotationsItemWebSearchCitation
        | Unknown
    )
    """A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""
    BatchObjectChoicesItemMessageReasoningDetailsItem: TypeAlias = (
        ReasoningDetailSummary
        | ReasoningDetailEncrypted
        | ReasoningDetailText
        | ReasoningDetailServerToolCall
        | Unknown
    )
    """One entry of structured thinking: a summary, text, encrypted data, or a tool call."""
    BatchObjectItemMessageAnnotationsItemFileFileContentItem: TypeAlias = (
        BatchObjectItemMessageAnnotationsItemFileFileContentItemText
        | BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl
        | Unknown
    )
    """A part of a parsed file: text or an image."""
    BatchObjectResultsItemResponseBody: TypeAlias = (
        BatchObjectResultsItemResponseBodyList
        | BatchObjectResultsItemResponseBodyMessage
        | BatchObjectResultsItemResponseBodyChatCompletion
        | OpenResponsesResult
        | Unknown
    )
    """An answer in the format of its endpoint: embeddings, a message, a chat completion or a response."""
else:  # what they refer to is not imported at run time
    BatchObjectChatCompletionChoicesItemMessageAnnotationsItem = Any
    BatchObjectChoicesItemMessageReasoningDetailsItem = Any
    BatchObjectItemMessageAnnotationsItemFileFileContentItem = Any
    BatchObjectResultsItemResponseBody = Any
