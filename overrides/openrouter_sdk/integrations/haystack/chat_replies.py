"""Replies as `ChatMessage`s."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from haystack import logging
from haystack.dataclasses import ChatMessage, ImageContent, ReasoningContent, ToolCall

from openrouter_api.models import ChatResult
from openrouter_api.replies.reply_parts import (
    Image,
    arguments_text,
    detail_texts,
    join_parts,
    linked_images,
    parse_object,
)
from openrouter_sdk.integrations.haystack.chat_messages import FIELDS_OF_CALL
from openrouter_sdk.integrations.haystack.response_formats import answer_text
from openrouter_sdk.integrations.haystack.tool_definitions import fitting_arguments

Json = dict[str, Any]

logger = logging.getLogger(__name__)

_REASONS: Final = {
    **dict.fromkeys(("end_turn", "stop_sequence", "eos", "eos_token", "completed"), "stop"),
    **dict.fromkeys(("max_tokens", "max_output_tokens", "model_length"), "length"),
    **dict.fromkeys(("function_call", "tool_use", "tool_call"), "tool_calls"),
    **dict.fromkeys(("safety", "refusal", "recitation", "prohibited_content"), "content_filter"),
}
"""Words of providers -> those that Haystack knows."""
_KNOWN: Final = ("stop", "length", "tool_calls", "content_filter", "error")
_OF_RESULT: Final = (
    *("id", "provider", "system_fingerprint", "service_tier", "citations"),
    *("openrouter_metadata", "alignment", "safeguard_results"),
)
_OF_CHOICE: Final = ("native_finish_reason", "logprobs")
_OF_MESSAGE: Final = ("annotations", "audio", "refusal")


def finish_reason(word: Any) -> Any:
    """Return why a reply ended in Haystack's words, which are OpenAI's; an unknown one as it is."""
    if not isinstance(word, str):
        return None
    lower = word.lower()
    return lower if lower in _KNOWN else _REASONS.get(lower, word)


def replies_of(
    result: ChatResult,
    *,
    started: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    answer: Any = None,
) -> list[ChatMessage]:
    """Return a message for each choice, whose `meta` is plain data.

    Args:
        result: A reply, or the result of a stream.
        started: When the first event of a stream arrived, in ISO 8601.
        parameters: The schemas of tools whose calls the model was held to, by name (`tool_parameters`).
        answer: The `response_format` as it was given.

    Calls whose arguments are no JSON object cannot be ToolCalls. They are in `meta["invalid_tool_calls"]` as
    they came, each with its `error`, and a warning is logged.
    """
    data = result.to_dict()
    choices = [one for one in data.get("choices") or () if isinstance(one, dict)]
    replies = [_reply(data, choice, place, parameters or {}) for place, choice in enumerate(choices)]
    for reply in replies:
        if started is not None:
            reply.meta["completion_start_time"] = started
    return replies if answer is None else [_answered(reply, answer) for reply in replies]


def warn_if_cut(reply: ChatMessage) -> None:
    """Log a warning if the reply reached the limit of tokens or was withheld by a filter."""
    reason, index = reply.meta.get("finish_reason"), reply.meta.get("index")
    if reason == "length":
        logger.warning(
            "Reply {index} ends at the limit of tokens. Raise max_tokens for a complete one.", index=index
        )
    elif reason == "content_filter":
        logger.warning("Reply {index} was cut or withheld by a content filter.", index=index)


def _reply(data: Json, choice: Json, place: int, parameters: Mapping[str, Any]) -> ChatMessage:
    message = choice.get("message") or {}
    index, word = choice.get("index"), choice.get("finish_reason")
    reason, usage = finish_reason(word), data.get("usage") or {}
    meta: Json = {
        "model": data.get("model"),
        "index": place if index is None else index,
        "finish_reason": reason,
        "usage": deepcopy(usage) if place else usage,
        **_present(data, _OF_RESULT),
        **_present(choice, _OF_CHOICE),
        **_present(message, _OF_MESSAGE),
    }
    if reason != word and word is not None:
        meta.setdefault("native_finish_reason", word)
    calls, invalid = _tool_calls(message.get("tool_calls"), parameters)
    if invalid:
        meta["invalid_tool_calls"] = invalid
    parts = [one for one in _list(message.get("content")) if isinstance(one, dict) and "image_url" in one]
    if images := [*parts, *_list(message.get("images"))]:
        meta["images"] = images
    text = _text(message.get("content"))
    reply = ChatMessage.from_assistant(
        text=None if text == "" and calls else text,
        meta=meta,
        tool_calls=calls,
        reasoning=_reasoning(message),
    )
    return _with_images(reply, linked_images(images))


def _present(data: Json, names: tuple[str, ...]) -> Json:
    """Return those that say something."""
    return {name: value for name in names if (value := data.get(name)) not in (None, "", [], {})}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(content: Any) -> str | None:
    """Return the text of a content; None if it has none."""
    if isinstance(content, str):
        return content
    parts = [one.get("text") if isinstance(one, dict) else one for one in _list(content)]
    texts = [one for one in parts if isinstance(one, str)]
    return "".join(texts) if texts else None


def _reasoning(message: Json) -> ReasoningContent | None:
    details = _list(message.get("reasoning_details"))
    text = _text(message.get("reasoning")) or _text(message.get("reasoning_content"))
    if not text and not details:
        return None
    return ReasoningContent(
        reasoning_text=text or join_parts(detail_texts(details)),
        extra={"reasoning_details": details} if details else {},
    )


def _tool_calls(calls: Any, parameters: Mapping[str, Any]) -> tuple[list[ToolCall], list[Json]]:
    """Return the calls, and those that cannot be ToolCalls."""
    found: list[ToolCall] = []
    invalid: list[Json] = []
    for call in _list(calls):
        read = _tool_call(call, parameters)
        if isinstance(read, ToolCall):
            found.append(read)
            continue
        given = call if isinstance(call, dict) else {"call": call}
        invalid.append({**given, "error": read})
        logger.warning(
            "A tool call of the model was left out, because {error}. It is in the meta of the reply, under "
            "invalid_tool_calls: {call}",
            error=read,
            call=call,
        )
    return found, invalid


def _tool_call(call: Any, parameters: Mapping[str, Any]) -> ToolCall | str:
    """Return a call, or why it is none."""
    function = call.get("function") if isinstance(call, dict) else None
    if not isinstance(function, dict):
        return "it is not the call of a function"
    name, arguments = function.get("name"), function.get("arguments")
    if not isinstance(name, str) or not name:
        return "it has no name"
    value = parse_object(arguments_text(arguments))
    if value is None:
        return "its arguments are no JSON object"
    if name in parameters:
        value = fitting_arguments(value, parameters[name])
    fields = {key: member for key, member in call.items() if key not in ("id", "type", "function", "index")}
    return ToolCall(
        tool_name=name,
        arguments=value,
        id=str(call["id"]) if call.get("id") else None,
        extra={FIELDS_OF_CALL: fields} if fields else None,
    )


def _with_images(reply: ChatMessage, images: list[Image]) -> ChatMessage:
    """Add the images that came as data; `from_dict` is the public way to a reply with images."""
    parts = [{"image": part.to_dict()} for one in images if (part := _image(one)) is not None]
    if not parts:
        return reply
    data = reply.to_dict()
    return ChatMessage.from_dict({**data, "content": [*data["content"], *parts]})


def _image(image: Image) -> ImageContent | None:
    if (data := image.data) is None:
        return None
    text = b64encode(data).decode()
    return ImageContent(base64_image=text, mime_type=image.media_type, validation=False)


def _answered(reply: ChatMessage, answer: Any) -> ChatMessage:
    """Return a reply whose text is JSON of the type that was asked for."""
    text = reply.text
    if not text or (fitting := answer_text(text, answer)) == text:
        return reply
    data = reply.to_dict()
    content = [{"text": fitting} if "text" in one else one for one in data["content"]]
    return ChatMessage.from_dict({**data, "content": content})
