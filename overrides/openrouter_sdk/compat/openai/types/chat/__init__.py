"""Chat completions, by the names that openai gives to their parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    Annotation as Annotation,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    AnnotationURLCitation as AnnotationURLCitation,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletion as ChatCompletion,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionAudio as ChatCompletionAudio,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionMessage as ChatCompletionMessage,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    Choice as Choice,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChoiceLogprobs as ChoiceLogprobs,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    CompletionTokensDetails as CompletionTokensDetails,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    CompletionUsage as CompletionUsage,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    FinishReason as FinishReason,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    Function as Function,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ParsedChatCompletion as ParsedChatCompletion,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ParsedChatCompletionMessage as ParsedChatCompletionMessage,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ParsedChoice as ParsedChoice,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ParsedFunction as ParsedFunction,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ParsedFunctionToolCall as ParsedFunctionToolCall,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    PromptTokensDetails as PromptTokensDetails,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    TopLogprob as TopLogprob,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import (
    ChatCompletionChunk as ChatCompletionChunk,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import (
    ChoiceDelta as ChoiceDelta,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import (
    ChoiceDeltaToolCall as ChoiceDeltaToolCall,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import (
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
