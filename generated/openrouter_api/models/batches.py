# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.batch_result import BatchResult as _BatchResult
from ..replies.embeddings_reply import EmbeddingsReply as _EmbeddingsReply
from ..replies.job_reply import JobReply as _JobReply
from ..types import Model as _Model, Unknown

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

decode_Alignment: Decode = lazy_decoder(globals(), "shared.Alignment")
decode_AnthropicCacheCreation: Decode = lazy_decoder(globals(), "shared.AnthropicCacheCreation")
decode_AnthropicContainer: Decode = lazy_decoder(globals(), "messages.AnthropicContainer")
decode_AnthropicOutputTokensDetails: Decode = lazy_decoder(globals(), "messages.AnthropicOutputTokensDetails")
decode_AnthropicRefusalStopDetails: Decode = lazy_decoder(globals(), "messages.AnthropicRefusalStopDetails")
decode_AnthropicServerToolUsage: Decode = lazy_decoder(globals(), "messages.AnthropicServerToolUsage")
decode_AnthropicUsageIteration: Decode = lazy_decoder(globals(), "shared.AnthropicUsageIteration")
decode_ArmorSafeguardResult: Decode = lazy_decoder(globals(), "shared.ArmorSafeguardResult")
decode_CostDetails: Decode = lazy_decoder(globals(), "shared.CostDetails")
decode_ORAnthropicContentBlock: Decode = lazy_decoder(globals(), "messages.ORAnthropicContentBlock")
decode_OpenResponsesResult: Decode = lazy_decoder(globals(), "responses.OpenResponsesResult")
decode_OpenRouterMetadata: Decode = lazy_decoder(globals(), "shared.OpenRouterMetadata")
decode_ReasoningDetailEncrypted: Decode = lazy_decoder(globals(), "chat.ReasoningDetailEncrypted")
decode_ReasoningDetailServerToolCall: Decode = lazy_decoder(globals(), "chat.ReasoningDetailServerToolCall")
decode_ReasoningDetailSummary: Decode = lazy_decoder(globals(), "chat.ReasoningDetailSummary")
decode_ReasoningDetailText: Decode = lazy_decoder(globals(), "chat.ReasoningDetailText")


@model
class AnthropicInputTransformation(_Model):
    """A change that was made to the input of a Messages request."""

    type: str
    """Kind of change. The values are not documented."""
    path: str | None = None
    """Place in the input that was changed. Null or absent when not told."""
    reason: str | None = None
    """Why the change was made. Null or absent when not told."""
    _nullable = ("path", "reason")


@model
class BatchDeletedObject(_Model):
    """Confirmation that a batch was deleted."""

    deletion: BatchDeletionTargets
    """What was deleted where."""
    id: str
    """Id of the deleted batch."""
    object: Literal["batch"]


@model
class BatchDeletionTargets(_Model):
    """The places that held a batch, with the outcome at each."""

    openrouter: Literal["deleted"]
    upstream: BatchDeletionTargetsUpstream | None = None
    """Outcome at the provider that ran the batch. Absent when there is nothing to report."""


@model
class BatchDeletionTargetsUpstream(_Model):
    """What became of the copy that a provider held."""

    provider: str
    """The provider that held the copy."""
    status: BatchDeletionOutcome
    """Whether the copy was deleted."""


@model
class BatchErrorResponse(_Model):
    """Body of a failed call to the batch operations."""

    error: BatchErrorResponseError
    """What went wrong."""


@model
class BatchErrorResponseError(_Model):
    """Why a call to the batch operations failed."""

    code: int
    """Number of the error, normally the HTTP status."""
    message: str
    """The cause, in words for a person."""


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
    _nullable = ("error", "expires_at", "finalized_at", "provider", "results", "usage")


@model
class BatchListItemError(_Model):
    """Why a listed batch failed as a whole."""

    message: str
    """The cause, in words for a person."""


@model
class BatchListItemRequestCounts(_Model):
    """How the requests of a listed batch fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""


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


@model
class BatchListItemUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a listed batch wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = ("audio_tokens", "image_tokens", "reasoning_tokens")


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
    _nullable = ("audio_tokens", "cache_write_tokens", "cached_tokens", "file_tokens", "video_tokens")


@model
class BatchListItemUsageServerToolUse(_Model):
    """How often a listed batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


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
    _nullable = ("first_id", "last_id")


@model
class BatchObject(_JobReply):
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
    _nullable = ("error", "expires_at", "finalized_at", "provider", "results", "usage")


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


@model
class BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem(_Model):
    """A token of the reply, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """The token as bytes of UTF-8. Null when it has none. A character may be spread over several
    tokens.
    """
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[BatchObjectChoicesItemLogprobsContentItemTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)
    _nullable = ("bytes_",)


@model
class BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem(_Model):
    """A token of a refusal, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """The token as bytes of UTF-8. Null when it has none. A character may be spread over several
    tokens.
    """
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)
    _nullable = ("bytes_",)


@model
class BatchObjectBodyChatCompletionChoicesItemMessageImagesItem(_Model):
    """One generated image."""

    image_url: BatchObjectChoicesItemMessageImagesItemImageUrl
    """Where the image is."""
    type: Literal["image_url"]


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


@model
class BatchObjectBodyChatCompletionUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens one request wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = ("audio_tokens", "image_tokens", "reasoning_tokens")


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
    _nullable = ("audio_tokens", "cache_write_tokens", "cached_tokens", "file_tokens", "video_tokens")


@model
class BatchObjectBodyChatCompletionUsageServerToolUseDetails(_Model):
    """How often one request used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


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


@model
class BatchObjectChoicesItemMessageAnnotationsItemFile(_Model):
    """A file as parsed for this reply. Send it back with the conversation to avoid parsing again."""

    file: BatchObjectChoicesItemMessageAnnotationsItemFileFile
    """The parsed file."""
    type: Literal["file"]


@model
class BatchObjectChoicesItemMessageAnnotationsItemFileFile(_Model):
    """Parsed content of a file."""

    content: list[BatchObjectItemMessageAnnotationsItemFileFileContentItem]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | None = None
    """Name of the file, where known."""


@model
class BatchObjectChoicesItemMessageAnnotationsItemUrlCitation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation
    """The page, and where in the reply it is cited."""


@model
class BatchObjectChoicesItemMessageImagesItemImageUrl(_Model):
    """Holder of the address of a generated image."""

    url: str
    """The image, as a rule a base64 data URL."""


@model
class BatchObjectChoicesItemMessageToolCallsItemFunction(_Model):
    """Name and arguments of a function call."""

    arguments: str
    """The arguments as JSON text. Models can write invalid JSON or break the schema, so check it."""
    name: str
    """Name of the function, as declared in `tools`."""


@model
class BatchObjectError(_Model):
    """Why a batch failed as a whole."""

    message: str
    """The cause, in words for a person."""


@model
class BatchObjectItemFileFileContentItemImageUrlImageUrl(_Model):
    """Holder of the address of an image found in a file."""

    url: str
    """The image, as a web address or a base64 data URL."""


@model
class BatchObjectItemMessageAnnotationsItemFileFileContentItemText(_Model):
    """Text found in a file."""

    text: str
    """The text."""
    type: Literal["text"]


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


@model
class BatchObjectItemMessageAnnotationsItemWebSearchCitation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation
    """The cited result."""


@model
class BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem] | None = None
    """One entry for each token of the refusal. Null when there is none."""
    _nullable = ("content", "refusal")


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
    _nullable = ("content", "refusal", "images", "reasoning", "reasoning_details")


@model
class BatchObjectItemResponseBodyChatCompletionUsageServerToolUse(_Model):
    """How often one request used server tools, under the older name."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


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


@model
class BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl(_Model):
    """An image found in a file."""

    image_url: BatchObjectItemFileFileContentItemImageUrlImageUrl
    """Where the image is."""
    type: Literal["image_url"]


@model
class BatchObjectRequestCounts(_Model):
    """How the requests of a batch fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""


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
    _nullable = ("error", "response")


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
    _nullable = ("provider", "service_tier", "system_fingerprint")


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
    _nullable = ("logprobs", "native_finish_reason")


@model
class BatchObjectResultsItemResponseBodyChatCompletionDebug(_Model):
    """Debugging details of one request."""

    echo_upstream_body: dict[str, Any] | None = None
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""
    timings: BatchObjectResultsItemResponseBodyChatCompletionDebugTimings | None = None
    """A point in the course of the request, with its time."""


@model
class BatchObjectResultsItemResponseBodyChatCompletionDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""


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


@model
class BatchObjectResultsItemResponseBodyListDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | None = None
    """Position of the input this vector belongs to, counted from 0. May be missing."""


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
    _nullable = ("container", "stop_details", "stop_reason", "stop_sequence", "input_transformations")


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


@model
class BatchObjectUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = ("audio_tokens", "image_tokens", "reasoning_tokens")


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
    _nullable = ("audio_tokens", "cache_write_tokens", "cached_tokens", "file_tokens", "video_tokens")


@model
class BatchObjectUsageServerToolUse(_Model):
    """How often a batch used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


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
    _nullable = ("expires_at", "finalized_at", "provider", "results", "usage")


@model
class BatchPaymentRequiredResponseError(_Model):
    """Why the results of a batch are withheld."""

    code: int
    """Number of the error, normally 402."""
    message: str
    """What is short of credits, in words for a person."""


@model
class BatchPaymentRequiredResponseRequestCounts(_Model):
    """How the requests of a batch with withheld results fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""


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


@model
class BatchPaymentRequiredResponseUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results wrote."""

    audio_tokens: int | None = None
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | None = None
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Null when not counted."""
    _nullable = ("audio_tokens", "image_tokens", "reasoning_tokens")


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
    _nullable = ("audio_tokens", "cache_write_tokens", "cached_tokens", "file_tokens", "video_tokens")


@model
class BatchPaymentRequiredResponseUsageServerToolUse(_Model):
    """How often a batch with withheld results used server tools."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | None = None
    """Web searches made. Null when not counted."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


@model
class BatchProviderPreferences(_Model):
    """Which providers may run a batch. Fewer choices than a single request has. See
    `BatchProviderPreferencesDict`.
    """

    allow_fallbacks: bool | None = None
    only: list[ProviderName | str] | None = None
    _nullable = ("allow_fallbacks", "only")


@model
class BatchSubmitBody(_Model):
    """The requests of a batch, and what they all have in common. See `BatchSubmitBodyDict`."""

    endpoint: BatchSubmitBodyEndpoint
    model: str
    requests: list[BatchSubmitBodyRequestsItem]
    callback_url: str | None = None
    completion_window: Literal["24h"] | None = None
    provider: BatchProviderPreferences | None = None
    _nullable = ("provider",)


@model
class BatchSubmitBodyRequestsItem(_Model):
    """One request of a batch. See `BatchSubmitBodyRequestsItemDict`."""

    body: dict[str, Any]
    custom_id: str


decode_BatchObjectChatCompletionChoicesItemMessageAnnotationsItem: Decode = by_tag(
    "type",
    {
        "file": BatchObjectChoicesItemMessageAnnotationsItemFile.decode,
        "url_citation": BatchObjectChoicesItemMessageAnnotationsItemUrlCitation.decode,
        "web_search_citation": BatchObjectItemMessageAnnotationsItemWebSearchCitation.decode,
    },
)
decode_BatchObjectChoicesItemMessageReasoningDetailsItem: Decode = by_tag(
    "type",
    {
        "reasoning.summary": decode_ReasoningDetailSummary,
        "reasoning.encrypted": decode_ReasoningDetailEncrypted,
        "reasoning.text": decode_ReasoningDetailText,
        "reasoning.server_tool_call": decode_ReasoningDetailServerToolCall,
    },
)
decode_BatchObjectItemMessageAnnotationsItemFileFileContentItem: Decode = by_tag(
    "type",
    {
        "text": BatchObjectItemMessageAnnotationsItemFileFileContentItemText.decode,
        "image_url": BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl.decode,
    },
)
decode_BatchObjectResultsItemResponseBody: Decode = by_tag(
    "object",
    {
        "list": BatchObjectResultsItemResponseBodyList.decode,
        "chat.completion": BatchObjectResultsItemResponseBodyChatCompletion.decode,
        "response": decode_OpenResponsesResult,
    },
    unknown=BatchObjectResultsItemResponseBodyMessage.decode,
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
