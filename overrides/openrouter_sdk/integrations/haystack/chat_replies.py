"""Replies as `ChatMessage`s."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from haystack import logging
from haystack.dataclasses import ChatMessage, ReasoningContent, ToolCall

from openrouter_api.models import ChatResult
from openrouter_api.replies.reply_parts import detail_texts, join_parts

Json = dict[str, Any]

logger = logging.getLogger(__name__)

_REASONS: Final = {
    "function_call": "tool_calls",
    "tool_use": "tool_calls",
    "max_tokens": "length",
    "end_turn": "stop",
    "stop_sequence": "stop",
    "eos": "stop",
}
"""Words of providers -> those that Haystack knows."""
_OF_RESULT: Final = ("id", "provider", "system_fingerprint")
_OF_CHOICE: Final = ("native_finish_reason", "logprobs")
_OF_MESSAGE: Final = ("annotations", "images", "audio", "refusal")


def finish_reason(word: Any) -> Any:
    """Return why a reply ended in Haystack's words, which are OpenAI's; an unknown one as it is."""
    return _REASONS.get(word, word) if isinstance(word, str) else word


def replies_of(result: ChatResult, *, started: str | None = None) -> list[ChatMessage]:
    """Return a message for each choice. `started` is when the first event of a stream arrived."""
    data = result.to_dict()
    return [_reply(data, choice, started) for choice in data.get("choices") or ()]


def warn_if_cut(reply: ChatMessage) -> None:
    """Log a warning if the reply reached the limit of tokens or was withheld by a filter."""
    reason, index = reply.meta.get("finish_reason"), reply.meta.get("index")
    if reason == "length":
        logger.warning(
            "Reply {index} ends at the limit of tokens. Raise max_tokens for a complete one.", index=index
        )
    elif reason == "content_filter":
        logger.warning("Reply {index} was cut or withheld by a content filter.", index=index)


def _reply(data: Json, choice: Json, started: str | None) -> ChatMessage:
    message = choice.get("message") or {}
    calls, invalid = _tool_calls(message.get("tool_calls") or ())
    meta: Json = {
        "model": data.get("model"),
        "index": choice.get("index"),
        "finish_reason": finish_reason(choice.get("finish_reason")),
        "usage": data.get("usage"),
        **_present(data, _OF_RESULT),
        **_present(choice, _OF_CHOICE),
        **_present(message, _OF_MESSAGE),
    }
    if invalid:
        meta["invalid_tool_calls"] = invalid
    if started is not None:
        meta["completion_start_time"] = started
    text = _text(message.get("content"))
    reply = ChatMessage.from_assistant(
        text=text or None, meta=meta, tool_calls=calls, reasoning=_reasoning(message)
    )
    return _with_images(reply, message.get("images") or ())


def _present(data: Json, names: tuple[str, ...]) -> Json:
    return {name: data[name] for name in names if data.get(name) is not None}


def _text(content: Any) -> str:
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "".join(one["text"] for one in parts if isinstance(one, dict) and isinstance(one.get("text"), str))


def _reasoning(message: Json) -> ReasoningContent | None:
    details = message.get("reasoning_details")
    text = message.get("reasoning") or message.get("reasoning_content")
    if not text and not details:
        return None
    return ReasoningContent(
        reasoning_text=text or join_parts(detail_texts(details)),
        extra={"reasoning_details": details} if details else {},
    )


def _tool_calls(calls: Any) -> tuple[list[ToolCall], list[Json]]:
    """Return the calls, and those whose arguments are no JSON object."""
    found: list[ToolCall] = []
    invalid: list[Json] = []
    for call in calls:
        function = call.get("function") or {}
        arguments = _arguments(function.get("arguments"))
        if arguments is None or not function.get("name"):
            invalid.append(call)
            logger.warning(
                "The model called {name} with arguments that are no JSON object; the call is left out of the "
                "reply, and in its meta as invalid_tool_calls: {arguments}",
                name=function.get("name"),
                arguments=function.get("arguments"),
            )
        else:
            found.append(ToolCall(tool_name=function["name"], arguments=arguments, id=call.get("id")))
    return found, invalid


def _arguments(text: Any) -> Json | None:
    """Return the arguments of a call; none are `{}`, and what is no JSON object is None."""
    if isinstance(text, Mapping):
        return dict(text)
    if text is None or not text.strip():
        return {}
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return {} if value is None else value if isinstance(value, dict) else None


def _with_images(reply: ChatMessage, images: Any) -> ChatMessage:
    """Add the images that come as data; there is no other public way to add parts to a reply."""
    parts = [{"image": _image(*found)} for one in images if (found := _inline(one))]
    if not parts:
        return reply
    data = reply.to_dict()
    return ChatMessage.from_dict({**data, "content": [*data["content"], *parts]})


def _inline(image: Any) -> tuple[str, str] | None:
    """Return the media type and the base64 text of an image that is a data URL."""
    url = ((image or {}).get("image_url") or {}).get("url") if isinstance(image, dict) else None
    if not isinstance(url, str) or not url.startswith("data:"):
        return None
    head, _, text = url.removeprefix("data:").partition(",")
    return (head.removesuffix(";base64"), text) if head.endswith(";base64") else None


def _image(kind: str, text: str) -> Json:
    return {"base64_image": text, "mime_type": kind or None, "validation": False}
