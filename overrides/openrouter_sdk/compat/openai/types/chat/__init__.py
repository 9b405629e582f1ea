"""Chat completions, by the names that openai gives to their parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    Annotation as Annotation,
    AnnotationURLCitation as AnnotationURLCitation,
    ChatCompletion as ChatCompletion,
    ChatCompletionAudio as ChatCompletionAudio,
    ChatCompletionMessage as ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    Choice as Choice,
    ChoiceLogprobs as ChoiceLogprobs,
    CompletionTokensDetails as CompletionTokensDetails,
    CompletionUsage as CompletionUsage,
    FinishReason as FinishReason,
    Function as Function,
    ParsedChatCompletion as ParsedChatCompletion,
    ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    ParsedChoice as ParsedChoice,
    ParsedFunction as ParsedFunction,
    ParsedFunctionToolCall as ParsedFunctionToolCall,
    PromptTokensDetails as PromptTokensDetails,
    TopLogprob as TopLogprob,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import (
    ChatCompletionChunk as ChatCompletionChunk,
    ChoiceDelta as ChoiceDelta,
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
)

if TYPE_CHECKING:
    from openrouter_api.params import chat as params

    ChatCompletionAssistantMessageParam: TypeAlias = params.ChatAssistantMessageDict
    ChatCompletionDeveloperMessageParam: TypeAlias = params.ChatDeveloperMessageDict
    ChatCompletionSystemMessageParam: TypeAlias = params.ChatSystemMessageDict
    ChatCompletionToolMessageParam: TypeAlias = params.ChatToolMessageDict
    ChatCompletionUserMessageParam: TypeAlias = params.ChatUserMessageDict
    ChatCompletionContentPartTextParam: TypeAlias = params.ChatContentTextDict
    ChatCompletionContentPartImageParam: TypeAlias = params.ChatContentImageDict
    ChatCompletionContentPartInputAudioParam: TypeAlias = params.ChatContentAudioDict
    ChatCompletionContentPartParam: TypeAlias = (
        ChatCompletionContentPartTextParam
        | ChatCompletionContentPartImageParam
        | ChatCompletionContentPartInputAudioParam
    )
    ChatCompletionToolParam: TypeAlias = params.ChatFunctionToolFunctionDict
    ChatCompletionFunctionToolParam: TypeAlias = ChatCompletionToolParam
    ChatCompletionToolUnionParam: TypeAlias = ChatCompletionToolParam
    ChatCompletionFunctionMessageParam: TypeAlias = dict[str, object]
    ChatCompletionNamedToolChoiceParam: TypeAlias = dict[str, object]
    ChatCompletionStreamOptionsParam: TypeAlias = dict[str, object]
    ChatCompletionToolChoiceOptionParam: TypeAlias = str | dict[str, object]

_PARAMS = {
    "ChatCompletionAssistantMessageParam": "ChatAssistantMessageDict",
    "ChatCompletionContentPartImageParam": "ChatContentImageDict",
    "ChatCompletionContentPartInputAudioParam": "ChatContentAudioDict",
    "ChatCompletionContentPartTextParam": "ChatContentTextDict",
    "ChatCompletionDeveloperMessageParam": "ChatDeveloperMessageDict",
    "ChatCompletionFunctionToolParam": "ChatFunctionToolFunctionDict",
    "ChatCompletionSystemMessageParam": "ChatSystemMessageDict",
    "ChatCompletionToolMessageParam": "ChatToolMessageDict",
    "ChatCompletionToolParam": "ChatFunctionToolFunctionDict",
    "ChatCompletionToolUnionParam": "ChatFunctionToolFunctionDict",
    "ChatCompletionUserMessageParam": "ChatUserMessageDict",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in ("ChatCompletionContentPartParam", "ChatCompletionMessageParam"):
            return Mapping[str, object]
        if name not in _PARAMS and name.endswith(("Param", "Params")):
            return dict
        if name not in _PARAMS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from openrouter_api.params import chat

        return getattr(chat, _PARAMS[name])


if TYPE_CHECKING:
    ChatCompletionMessageParam: TypeAlias = (
        ChatCompletionAssistantMessageParam
        | ChatCompletionDeveloperMessageParam
        | ChatCompletionSystemMessageParam
        | ChatCompletionToolMessageParam
        | ChatCompletionUserMessageParam
        | ChatCompletionMessage
    )
    Messages: TypeAlias = Iterable[ChatCompletionMessageParam | Mapping[str, object]]
