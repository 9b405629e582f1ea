# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag, lazy_decoder
from ..model_type import model
from ..replies.batch_result import BatchResult as _BatchResult
from ..replies.embeddings_reply import EmbeddingsReply as _EmbeddingsReply
from ..types import Model as _Model
from ..types import Unknown

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
    path: str | None = None
    """Place in the input that was changed. Null or absent when not told."""
    reason: str | None = None
    """Why the change was made. Null or absent when not told."""
    _nullable = (
        "path",
        "reason",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicInputTransformation)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "path" in data:
            self.path = data["path"]
            known += 1
        if "reason" in data:
            self.reason = data["reason"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchDeletedObject)
        try:
            self.id = data["id"]
            self.object = data["object"]
            known = 2
        except KeyError:
            known = self._set_present(data, "id", "object")
        if "deletion" in data:
            value = data["deletion"]
            self.deletion = decode_batch_deletion_targets(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_deleted_object = BatchDeletedObject.decode


@model
class BatchDeletionTargets(_Model):
    """The places that held a batch, with the outcome at each."""

    openrouter: Literal["deleted"]
    upstream: BatchDeletionTargetsUpstream | None = None
    """Outcome at the provider that ran the batch. Absent when there is nothing to report."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchDeletionTargets)
        known = 0
        if "openrouter" in data:
            self.openrouter = data["openrouter"]
            known += 1
        if "upstream" in data:
            value = data["upstream"]
            self.upstream = decode_batch_deletion_targets_upstream(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchDeletionTargetsUpstream)
        try:
            self.provider = data["provider"]
            self.status = data["status"]
            known = 2
        except KeyError:
            known = self._set_present(data, "provider", "status")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_deletion_targets_upstream = BatchDeletionTargetsUpstream.decode


@model
class BatchErrorResponse(_Model):
    """Body of a failed call to the batch operations."""

    error: BatchErrorResponseError
    """What went wrong."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchErrorResponse)
        known = 0
        if "error" in data:
            value = data["error"]
            self.error = decode_batch_error_response_error(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchErrorResponseError)
        try:
            self.code = data["code"]
            self.message = data["message"]
            known = 2
        except KeyError:
            known = self._set_present(data, "code", "message")
        if known < len(data):
            self._keep_unknown(data)
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
    """Id of the batch, for `batches.get` and `batches.delete`."""
    model: str
    """The model that all requests of the batch are for."""
    object: Literal["batch"]
    provider: str | None
    """The provider that runs the batch. Null when none is known."""
    request_counts: BatchListItemRequestCounts
    """How many requests there are and how they fared."""
    results: Any
    """Always null in a listing. `batches.get` has the results."""
    status: BatchListItemStatus
    """How far the batch is."""
    usage: BatchListItemUsage | None
    """Tokens and cost of all requests together. Null until known."""
    _nullable = (
        "error",
        "expires_at",
        "finalized_at",
        "provider",
        "results",
        "usage",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItem)
        try:
            self.completion_window = data["completion_window"]
            self.created_at = data["created_at"]
            self.endpoint = data["endpoint"]
            self.expires_at = data["expires_at"]
            self.finalized_at = data["finalized_at"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            self.provider = data["provider"]
            self.results = data["results"]
            self.status = data["status"]
            known = 11
        except KeyError:
            known = self._set_present(
                data,
                "completion_window",
                "created_at",
                "endpoint",
                "expires_at",
                "finalized_at",
                "id",
                "model",
                "object",
                "provider",
                "results",
                "status",
            )
        if "error" in data:
            value = data["error"]
            self.error = None if value is None else decode_batch_list_item_error(value)
            known += 1
        if "request_counts" in data:
            value = data["request_counts"]
            self.request_counts = decode_batch_list_item_request_counts(value)
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = None if value is None else decode_batch_list_item_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_list_item = BatchListItem.decode


@model
class BatchListItemError(_Model):
    """Why a listed batch failed as a whole."""

    message: str
    """The cause, in words for a person."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemError)
        known = 0
        if "message" in data:
            self.message = data["message"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemRequestCounts)
        try:
            self.completed = data["completed"]
            self.failed = data["failed"]
            self.total = data["total"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completed", "failed", "total")
        if known < len(data):
            self._keep_unknown(data)
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
    cache_creation: AnthropicCacheCreation | None = None
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | None = None
    """What the written tokens were. Null when not broken down."""
    cost: float | None = None
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | None = None
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | None = None
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | None = None
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchListItemUsageServerToolUse | None = None
    """How often server tools were used. Null when not reported."""
    service_tier: str | None = None
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | None = None
    """Speed mode of an Anthropic model. Null when not reported."""
    _nullable = (
        "cache_creation",
        "completion_tokens_details",
        "cost",
        "cost_details",
        "iterations",
        "prompt_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            known += 1
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None if value is None else decode_batch_list_item_usage_completion_tokens_details(value)
            )
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                None if value is None else decode_batch_list_item_usage_prompt_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = (
                None if value is None else decode_batch_list_item_usage_server_tool_use(value)
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_list_item_usage = BatchListItemUsage.decode


@model
class BatchListItemUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a listed batch wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemUsageCompletionTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_list_item_usage_completion_tokens_details = BatchListItemUsageCompletionTokensDetails.decode


@model
class BatchListItemUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a listed batch read."""

    audio_tokens: int | None = None
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | None = None
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | None = None
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | None = None
    """Tokens of video in the input. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "file_tokens",
        "video_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_list_item_usage_prompt_tokens_details = BatchListItemUsagePromptTokensDetails.decode


@model
class BatchListItemUsageServerToolUse(_Model):
    """How often a listed batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListItemUsageServerToolUse)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "first_id",
        "last_id",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchListResponse)
        try:
            self.first_id = data["first_id"]
            self.has_more = data["has_more"]
            self.last_id = data["last_id"]
            self.object = data["object"]
            known = 4
        except KeyError:
            known = self._set_present(data, "first_id", "has_more", "last_id", "object")
        if "data" in data:
            value = data["data"]
            self.data = [decode_batch_list_item(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    """Id of the batch, for `batches.get` and `batches.delete`."""
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
    _nullable = (
        "error",
        "expires_at",
        "finalized_at",
        "provider",
        "results",
        "usage",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObject)
        try:
            self.completion_window = data["completion_window"]
            self.created_at = data["created_at"]
            self.endpoint = data["endpoint"]
            self.expires_at = data["expires_at"]
            self.finalized_at = data["finalized_at"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            self.provider = data["provider"]
            self.status = data["status"]
            known = 10
        except KeyError:
            known = self._set_present(
                data,
                "completion_window",
                "created_at",
                "endpoint",
                "expires_at",
                "finalized_at",
                "id",
                "model",
                "object",
                "provider",
                "status",
            )
        if "error" in data:
            value = data["error"]
            self.error = None if value is None else decode_batch_object_error(value)
            known += 1
        if "request_counts" in data:
            value = data["request_counts"]
            self.request_counts = decode_batch_object_request_counts(value)
            known += 1
        if "results" in data:
            value = data["results"]
            self.results = (
                [decode_batch_object_results_item(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = None if value is None else decode_batch_object_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object = BatchObject.decode


@model
class BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation(_Model):
    """A cited search result with the words taken from it."""

    title: str | None
    """Title of the result. Null when it has none."""
    url: str
    """Address of the result."""
    cited_text: str | None = None
    """The words cited, where given."""
    encrypted_index: str | None = None
    """Opaque reference of the provider to the result. Send it back as it is."""
    _nullable = ("title",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation)
        try:
            self.title = data["title"]
            self.url = data["url"]
            known = 2
        except KeyError:
            known = self._set_present(data, "title", "url")
        if "cited_text" in data:
            self.cited_text = data["cited_text"]
            known += 1
        if "encrypted_index" in data:
            self.encrypted_index = data["encrypted_index"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("bytes_",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem)
        try:
            self.bytes_ = data["bytes"]
            self.logprob = data["logprob"]
            self.token = data["token"]
            known = 3
        except KeyError:
            known = self._set_present(data, "bytes_", "logprob", "token")
        if "top_logprobs" in data:
            value = data["top_logprobs"]
            self.top_logprobs = (
                [
                    decode_batch_object_choices_item_logprobs_content_item_top_logprobs_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("bytes_",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem)
        try:
            self.bytes_ = data["bytes"]
            self.logprob = data["logprob"]
            self.token = data["token"]
            known = 3
        except KeyError:
            known = self._set_present(data, "bytes_", "logprob", "token")
        if "top_logprobs" in data:
            value = data["top_logprobs"]
            self.top_logprobs = (
                [
                    decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageImagesItem)
        known = 0
        if "image_url" in data:
            value = data["image_url"]
            self.image_url = decode_batch_object_choices_item_message_images_item_image_url(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem)
        try:
            self.id = data["id"]
            self.index = data["index"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "id", "index", "type")
        if "function" in data:
            value = data["function"]
            self.function = decode_batch_object_choices_item_message_tool_calls_item_function(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item = (
    BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem.decode
)


@model
class BatchObjectBodyChatCompletionUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens one request wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionUsageCompletionTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_body_chat_completion_usage_completion_tokens_details = (
    BatchObjectBodyChatCompletionUsageCompletionTokensDetails.decode
)


@model
class BatchObjectBodyChatCompletionUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens one request read."""

    audio_tokens: int | None = None
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | None = None
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | None = None
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | None = None
    """Tokens of video in the input. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "file_tokens",
        "video_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_body_chat_completion_usage_prompt_tokens_details = (
    BatchObjectBodyChatCompletionUsagePromptTokensDetails.decode
)


@model
class BatchObjectBodyChatCompletionUsageServerToolUseDetails(_Model):
    """How often one request used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectBodyChatCompletionUsageServerToolUseDetails)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("bytes_",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem)
        try:
            self.bytes_ = data["bytes"]
            self.logprob = data["logprob"]
            self.token = data["token"]
            known = 3
        except KeyError:
            known = self._set_present(data, "bytes_", "logprob", "token")
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("bytes_",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem)
        try:
            self.bytes_ = data["bytes"]
            self.logprob = data["logprob"]
            self.token = data["token"]
            known = 3
        except KeyError:
            known = self._set_present(data, "bytes_", "logprob", "token")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemFile)
        known = 0
        if "file" in data:
            value = data["file"]
            self.file = decode_batch_object_choices_item_message_annotations_item_file_file(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    name: str | None = None
    """Name of the file, where known."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemFileFile)
        known = 0
        if "content" in data:
            value = data["content"]
            self.content = (
                [
                    decode_batch_object_item_message_annotations_item_file_file_content_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if "hash" in data:
            self.hash = data["hash"]
            known += 1
        if "name" in data:
            self.name = data["name"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemUrlCitation)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "url_citation" in data:
            value = data["url_citation"]
            self.url_citation = decode_batch_object_item_message_annotations_item_url_citation_url_citation(
                value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemMessageImagesItemImageUrl)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectChoicesItemMessageToolCallsItemFunction)
        try:
            self.arguments = data["arguments"]
            self.name = data["name"]
            known = 2
        except KeyError:
            known = self._set_present(data, "arguments", "name")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectError)
        known = 0
        if "message" in data:
            self.message = data["message"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_error = BatchObjectError.decode


@model
class BatchObjectItemFileFileContentItemImageUrlImageUrl(_Model):
    """Holder of the address of an image found in a file."""

    url: str
    """The image, as a web address or a base64 data URL."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemFileFileContentItemImageUrlImageUrl)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemMessageAnnotationsItemFileFileContentItemText)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "text", "type")
        if known < len(data):
            self._keep_unknown(data)
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
    content: str | None = None
    """Extract of the page, where given."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation)
        try:
            self.end_index = data["end_index"]
            self.start_index = data["start_index"]
            self.title = data["title"]
            self.url = data["url"]
            known = 4
        except KeyError:
            known = self._set_present(data, "end_index", "start_index", "title", "url")
        if "content" in data:
            self.content = data["content"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemMessageAnnotationsItemWebSearchCitation)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "web_search_citation" in data:
            value = data["web_search_citation"]
            self.web_search_citation = (
                decode_batch_object_annotations_item_web_search_citation_web_search_citation(value)
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_item_message_annotations_item_web_search_citation = (
    BatchObjectItemMessageAnnotationsItemWebSearchCitation.decode
)


@model
class BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem] | None = None
    """One entry for each token of the refusal. Null when there is none."""
    _nullable = (
        "content",
        "refusal",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs)
        known = 0
        if "content" in data:
            value = data["content"]
            self.content = (
                [
                    decode_batch_object_body_chat_completion_choices_item_logprobs_content_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if "refusal" in data:
            value = data["refusal"]
            self.refusal = (
                [
                    decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    annotations: list[BatchObjectChatCompletionChoicesItemMessageAnnotationsItem] | None = None
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    images: list[BatchObjectBodyChatCompletionChoicesItemMessageImagesItem] | None = None
    """Generated images. Null when there are none."""
    reasoning: str | None = None
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_details: list[BatchObjectChoicesItemMessageReasoningDetailsItem | Unknown | None] | None = None
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    tool_calls: list[BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem] | None = None
    """Calls that the model wants made. Nothing runs them within the batch: answer in a new request."""
    _nullable = (
        "content",
        "refusal",
        "images",
        "reasoning",
        "reasoning_details",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemMessage)
        try:
            self.content = data["content"]
            self.refusal = data["refusal"]
            self.role = data["role"]
            known = 3
        except KeyError:
            known = self._set_present(data, "content", "refusal", "role")
        if "annotations" in data:
            value = data["annotations"]
            self.annotations = (
                [
                    decode_batch_object_chat_completion_choices_item_message_annotations_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if "images" in data:
            value = data["images"]
            self.images = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_images_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if "reasoning" in data:
            self.reasoning = data["reasoning"]
            known += 1
        if "reasoning_details" in data:
            value = data["reasoning_details"]
            self.reasoning_details = (
                [decode_batch_object_choices_item_message_reasoning_details_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "tool_calls" in data:
            value = data["tool_calls"]
            self.tool_calls = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_item_response_body_chat_completion_choices_item_message = (
    BatchObjectItemResponseBodyChatCompletionChoicesItemMessage.decode
)


@model
class BatchObjectItemResponseBodyChatCompletionUsageServerToolUse(_Model):
    """How often one request used server tools, under the older name."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemResponseBodyChatCompletionUsageServerToolUse)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_item_response_body_chat_completion_usage_server_tool_use = (
    BatchObjectItemResponseBodyChatCompletionUsageServerToolUse.decode
)


@model
class BatchObjectItemResponseBodyListUsagePromptTokensDetails(_Model):
    """Input tokens of one embedding request by modality."""

    audio_tokens: int | None = None
    """Tokens that audio parts took."""
    file_tokens: int | None = None
    """Tokens that file parts took."""
    image_tokens: int | None = None
    """Tokens that image parts took."""
    text_tokens: int | None = None
    """Tokens that text took."""
    video_tokens: int | None = None
    """Tokens that video parts took."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectItemResponseBodyListUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "text_tokens" in data:
            self.text_tokens = data["text_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl)
        known = 0
        if "image_url" in data:
            value = data["image_url"]
            self.image_url = decode_batch_object_item_file_file_content_item_image_url_image_url(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectRequestCounts)
        try:
            self.completed = data["completed"]
            self.failed = data["failed"]
            self.total = data["total"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completed", "failed", "total")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_request_counts = BatchObjectRequestCounts.decode


@model
class BatchObjectResultsItem(_BatchResult):
    """Outcome of one request of the batch: a response or an error."""

    custom_id: str
    """The `custom_id` of the request. Match by it: the order of the results is not documented."""
    error: BatchObjectResultsItemError | None
    """Why the request failed. Null when it did not."""
    id: str
    """Id of this result."""
    response: BatchObjectResultsItemResponse | None
    """What the request was answered with. Null when there is no answer."""
    _nullable = (
        "error",
        "response",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItem)
        try:
            self.custom_id = data["custom_id"]
            self.id = data["id"]
            known = 2
        except KeyError:
            known = self._set_present(data, "custom_id", "id")
        if "error" in data:
            value = data["error"]
            self.error = None if value is None else decode_batch_object_results_item_error(value)
            known += 1
        if "response" in data:
            value = data["response"]
            self.response = None if value is None else decode_batch_object_results_item_response(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    error_type: ApiErrorType | None = None
    """Stable name of the cause. Absent when not given."""
    _nullable = ("param",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemError)
        try:
            self.message = data["message"]
            self.param = data["param"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "message", "param", "type")
        if "error_type" in data:
            self.error_type = data["error_type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("request_id",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponse)
        try:
            self.request_id = data["request_id"]
            self.status_code = data["status_code"]
            known = 2
        except KeyError:
            known = self._set_present(data, "request_id", "status_code")
        if "body" in data:
            value = data["body"]
            self.body = decode_batch_object_results_item_response_body(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    """Id of the generation, for `generations.get`."""
    model: str
    """The model that served."""
    object: Literal["chat.completion"]
    alignment: Alignment | None = None
    """What the alignment plugin recorded. Absent when it did not run."""
    debug: BatchObjectResultsItemResponseBodyChatCompletionDebug | None = None
    """Debugging details. The option for them works in streams only, so none are expected in a batch."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed. Only on request."""
    provider: str | None = None
    """Display name of the provider that served. Null when unknown."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """Verdicts of the Armor safeguards. Absent when there are none."""
    service_tier: str | None = None
    """Tier that served: `default`, `flex` or `priority`. Null when there is no such notion."""
    system_fingerprint: str | None = None
    """The provider's mark for its backend configuration. Null when it gives none."""
    usage: BatchObjectResultsItemResponseBodyChatCompletionUsage | None = None
    """Tokens that this request took."""
    _nullable = (
        "provider",
        "service_tier",
        "system_fingerprint",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyChatCompletion)
        try:
            self.created = data["created"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            known = 4
        except KeyError:
            known = self._set_present(data, "created", "id", "model", "object")
        if "choices" in data:
            value = data["choices"]
            self.choices = (
                [
                    decode_batch_object_results_item_response_body_chat_completion_choices_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            known += 1
        if "alignment" in data:
            value = data["alignment"]
            self.alignment = decode_alignment(value)
            known += 1
        if "debug" in data:
            value = data["debug"]
            self.debug = decode_batch_object_results_item_response_body_chat_completion_debug(value)
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_open_router_metadata(value)
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if "safeguard_results" in data:
            value = data["safeguard_results"]
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "system_fingerprint" in data:
            self.system_fingerprint = data["system_fingerprint"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_batch_object_results_item_response_body_chat_completion_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "logprobs",
        "native_finish_reason",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionChoicesItem)
        try:
            self.finish_reason = data["finish_reason"]
            self.index = data["index"]
            self.native_finish_reason = data["native_finish_reason"]
            known = 3
        except KeyError:
            known = self._set_present(data, "finish_reason", "index", "native_finish_reason")
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = (
                None
                if value is None
                else decode_batch_object_item_response_body_chat_completion_choices_item_logprobs(value)
            )
            known += 1
        if "message" in data:
            value = data["message"]
            self.message = decode_batch_object_item_response_body_chat_completion_choices_item_message(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_results_item_response_body_chat_completion_choices_item = (
    BatchObjectResultsItemResponseBodyChatCompletionChoicesItem.decode
)


@model
class BatchObjectResultsItemResponseBodyChatCompletionDebug(_Model):
    """Debugging details of one request."""

    echo_upstream_body: dict[str, Any] | None = None
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""
    timings: BatchObjectResultsItemResponseBodyChatCompletionDebugTimings | None = None
    """A point in the course of the request, with its time."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionDebug)
        known = 0
        if "echo_upstream_body" in data:
            self.echo_upstream_body = data["echo_upstream_body"]
            known += 1
        if "timings" in data:
            value = data["timings"]
            self.timings = decode_batch_object_results_item_response_body_chat_completion_debug_timings(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionDebugTimings)
        try:
            self.epoch_ms = data["epoch_ms"]
            self.event = data["event"]
            self.start_ms = data["start_ms"]
            known = 3
        except KeyError:
            known = self._set_present(data, "epoch_ms", "event", "start_ms")
        if known < len(data):
            self._keep_unknown(data)
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
    completion_tokens_details: BatchObjectBodyChatCompletionUsageCompletionTokensDetails | None = None
    """What the written tokens were. Null when not broken down."""
    prompt_tokens_details: BatchObjectBodyChatCompletionUsagePromptTokensDetails | None = None
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchObjectItemResponseBodyChatCompletionUsageServerToolUse | None = None
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: BatchObjectBodyChatCompletionUsageServerToolUseDetails | None = None
    """How often server tools were used. Null when none were."""
    _nullable = (
        "completion_tokens_details",
        "prompt_tokens_details",
        "server_tool_use",
        "server_tool_use_details",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_completion_tokens_details(value)
            )
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_prompt_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = (
                None
                if value is None
                else decode_batch_object_item_response_body_chat_completion_usage_server_tool_use(value)
            )
            known += 1
        if "server_tool_use_details" in data:
            value = data["server_tool_use_details"]
            self.server_tool_use_details = (
                None
                if value is None
                else decode_batch_object_body_chat_completion_usage_server_tool_use_details(value)
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_results_item_response_body_chat_completion_usage = (
    BatchObjectResultsItemResponseBodyChatCompletionUsage.decode
)


@model
class BatchObjectResultsItemResponseBodyList(_EmbeddingsReply):
    """Answer to a request of a `/v1/embeddings` batch."""

    data: list[BatchObjectResultsItemResponseBodyListDataItem]
    """One vector for each input of the request."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | None = None
    """Id of this generation, for `generations.get`."""
    usage: BatchObjectResultsItemResponseBodyListUsage | None = None
    """Tokens consumed and cost."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyList)
        try:
            self.model = data["model"]
            self.object = data["object"]
            known = 2
        except KeyError:
            known = self._set_present(data, "model", "object")
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_batch_object_results_item_response_body_list_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_batch_object_results_item_response_body_list_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_results_item_response_body_list = BatchObjectResultsItemResponseBodyList.decode


@model
class BatchObjectResultsItemResponseBodyListDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | None = None
    """Position of the input this vector belongs to, counted from 0. May be missing."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyListDataItem)
        try:
            self.embedding = data["embedding"]
            self.object = data["object"]
            known = 2
        except KeyError:
            known = self._set_present(data, "embedding", "object")
        if "index" in data:
            self.index = data["index"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    cost: float | None = None
    """Charge in USD."""
    cost_details: CostDetails | None = None
    """What the provider itself charged, split up. Null when unknown."""
    is_byok: bool | None = None
    """Whether a provider key of your own (BYOK) paid for the request."""
    prompt_tokens_details: BatchObjectItemResponseBodyListUsagePromptTokensDetails | None = None
    """Input tokens by modality. Present only when the input mixed two modalities or more."""
    _nullable = ("cost_details",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyListUsage)
        try:
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 2
        except KeyError:
            known = self._set_present(data, "prompt_tokens", "total_tokens")
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                decode_batch_object_item_response_body_list_usage_prompt_tokens_details(value)
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    input_transformations: list[AnthropicInputTransformation] | None = None
    """Changes that were made to the input. Null or absent when none are reported."""
    _nullable = (
        "container",
        "stop_details",
        "stop_reason",
        "stop_sequence",
        "input_transformations",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyMessage)
        try:
            self.id = data["id"]
            self.model = data["model"]
            self.role = data["role"]
            self.stop_reason = data["stop_reason"]
            self.stop_sequence = data["stop_sequence"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(data, "id", "model", "role", "stop_reason", "stop_sequence", "type")
        if "container" in data:
            value = data["container"]
            self.container = None if value is None else decode_anthropic_container(value)
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = (
                [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "stop_details" in data:
            value = data["stop_details"]
            self.stop_details = None if value is None else decode_anthropic_refusal_stop_details(value)
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_batch_object_results_item_response_body_message_usage(value)
            known += 1
        if "input_transformations" in data:
            value = data["input_transformations"]
            self.input_transformations = (
                [decode_anthropic_input_transformation(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    iterations: list[AnthropicUsageIteration] | None = None
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | None = None
    """Speed at which the message was generated. Null when not reported."""
    _nullable = (
        "cache_creation",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "inference_geo",
        "output_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectResultsItemResponseBodyMessageUsage)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.inference_geo = data["inference_geo"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.service_tier = data["service_tier"]
            known = 6
        except KeyError:
            known = self._set_present(
                data,
                "cache_creation_input_tokens",
                "cache_read_input_tokens",
                "inference_geo",
                "input_tokens",
                "output_tokens",
                "service_tier",
            )
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            known += 1
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = (
                None if value is None else decode_anthropic_output_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = None if value is None else decode_anthropic_server_tool_usage(value)
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    cache_creation: AnthropicCacheCreation | None = None
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchObjectUsageCompletionTokensDetails | None = None
    """What the written tokens were. Null when not broken down."""
    cost: float | None = None
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | None = None
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | None = None
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchObjectUsagePromptTokensDetails | None = None
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchObjectUsageServerToolUse | None = None
    """How often server tools were used. Null when not reported."""
    service_tier: str | None = None
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | None = None
    """Speed mode of an Anthropic model. Null when not reported."""
    _nullable = (
        "cache_creation",
        "completion_tokens_details",
        "cost",
        "cost_details",
        "iterations",
        "prompt_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            known += 1
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None if value is None else decode_batch_object_usage_completion_tokens_details(value)
            )
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                None if value is None else decode_batch_object_usage_prompt_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = None if value is None else decode_batch_object_usage_server_tool_use(value)
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_usage = BatchObjectUsage.decode


@model
class BatchObjectUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectUsageCompletionTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_usage_completion_tokens_details = BatchObjectUsageCompletionTokensDetails.decode


@model
class BatchObjectUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a batch read."""

    audio_tokens: int | None = None
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | None = None
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | None = None
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | None = None
    """Tokens of video in the input. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "file_tokens",
        "video_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_usage_prompt_tokens_details = BatchObjectUsagePromptTokensDetails.decode


@model
class BatchObjectUsageServerToolUse(_Model):
    """How often a batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchObjectUsageServerToolUse)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_object_usage_server_tool_use = BatchObjectUsageServerToolUse.decode


@model
class BatchPaymentRequiredResponse(_Model):
    """Body of a 402 from `batches.get`: the batch, with its results held back until the account has
    credits. Top up and fetch it again.
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
    """Id of the batch, for `batches.get` and `batches.delete`."""
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
    _nullable = (
        "expires_at",
        "finalized_at",
        "provider",
        "results",
        "usage",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponse)
        try:
            self.completion_window = data["completion_window"]
            self.created_at = data["created_at"]
            self.endpoint = data["endpoint"]
            self.expires_at = data["expires_at"]
            self.finalized_at = data["finalized_at"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            self.provider = data["provider"]
            self.results = data["results"]
            self.status = data["status"]
            known = 11
        except KeyError:
            known = self._set_present(
                data,
                "completion_window",
                "created_at",
                "endpoint",
                "expires_at",
                "finalized_at",
                "id",
                "model",
                "object",
                "provider",
                "results",
                "status",
            )
        if "error" in data:
            value = data["error"]
            self.error = decode_batch_payment_required_response_error(value)
            known += 1
        if "request_counts" in data:
            value = data["request_counts"]
            self.request_counts = decode_batch_payment_required_response_request_counts(value)
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = None if value is None else decode_batch_payment_required_response_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseError)
        try:
            self.code = data["code"]
            self.message = data["message"]
            known = 2
        except KeyError:
            known = self._set_present(data, "code", "message")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseRequestCounts)
        try:
            self.completed = data["completed"]
            self.failed = data["failed"]
            self.total = data["total"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completed", "failed", "total")
        if known < len(data):
            self._keep_unknown(data)
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
    cache_creation: AnthropicCacheCreation | None = None
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchPaymentRequiredResponseUsageCompletionTokensDetails | None = None
    """What the written tokens were. Null when not broken down."""
    cost: float | None = None
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | None = None
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | None = None
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchPaymentRequiredResponseUsagePromptTokensDetails | None = None
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchPaymentRequiredResponseUsageServerToolUse | None = None
    """How often server tools were used. Null when not reported."""
    service_tier: str | None = None
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | None = None
    """Speed mode of an Anthropic model. Null when not reported."""
    _nullable = (
        "cache_creation",
        "completion_tokens_details",
        "cost",
        "cost_details",
        "iterations",
        "prompt_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            known += 1
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None
                if value is None
                else decode_batch_payment_required_response_usage_completion_tokens_details(value)
            )
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                None
                if value is None
                else decode_batch_payment_required_response_usage_prompt_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = (
                None if value is None else decode_batch_payment_required_response_usage_server_tool_use(value)
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_payment_required_response_usage = BatchPaymentRequiredResponseUsage.decode


@model
class BatchPaymentRequiredResponseUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseUsageCompletionTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_payment_required_response_usage_completion_tokens_details = (
    BatchPaymentRequiredResponseUsageCompletionTokensDetails.decode
)


@model
class BatchPaymentRequiredResponseUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results read."""

    audio_tokens: int | None = None
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | None = None
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | None = None
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | None = None
    """Tokens of video in the input. Null when not counted."""
    _nullable = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "file_tokens",
        "video_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_payment_required_response_usage_prompt_tokens_details = (
    BatchPaymentRequiredResponseUsagePromptTokensDetails.decode
)


@model
class BatchPaymentRequiredResponseUsageServerToolUse(_Model):
    """How often a batch with withheld results used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchPaymentRequiredResponseUsageServerToolUse)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_batch_payment_required_response_usage_server_tool_use = (
    BatchPaymentRequiredResponseUsageServerToolUse.decode
)


@model
class BatchProviderPreferences(_Model):
    """Which providers may run a batch. Fewer choices than a single request has."""

    allow_fallbacks: bool | None = None
    """Whether another provider may take the batch when the first choice cannot. What null or absence
    means is not documented.
    """
    only: list[ProviderName | str] | None = None
    """The only providers that may run the batch. Any that the account allows when null or absent."""
    _nullable = (
        "allow_fallbacks",
        "only",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchProviderPreferences)
        known = 0
        if "allow_fallbacks" in data:
            self.allow_fallbacks = data["allow_fallbacks"]
            known += 1
        if "only" in data:
            self.only = data["only"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    callback_url: str | None = None
    """URL to notify when the batch ends, by an event `batch.completed`, `batch.failed`,
    `batch.cancelled` or `batch.expired`. What the event holds and how it is signed is not
    documented. No notice when absent.
    """
    completion_window: Literal["24h"] | None = None
    """The API default is `"24h"`."""
    provider: BatchProviderPreferences | None = None
    """Which providers may run the batch. The account's settings alone decide when null or absent."""
    _nullable = ("provider",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchSubmitBody)
        try:
            self.endpoint = data["endpoint"]
            self.model = data["model"]
            known = 2
        except KeyError:
            known = self._set_present(data, "endpoint", "model")
        if "requests" in data:
            value = data["requests"]
            self.requests = (
                [decode_batch_submit_body_requests_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "callback_url" in data:
            self.callback_url = data["callback_url"]
            known += 1
        if "completion_window" in data:
            self.completion_window = data["completion_window"]
            known += 1
        if "provider" in data:
            value = data["provider"]
            self.provider = None if value is None else decode_batch_provider_preferences(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BatchSubmitBodyRequestsItem)
        try:
            self.body = data["body"]
            self.custom_id = data["custom_id"]
            known = 2
        except KeyError:
            known = self._set_present(data, "body", "custom_id")
        if known < len(data):
            self._keep_unknown(data)
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
