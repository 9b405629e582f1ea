"""`ChatMessage`s as messages of a request."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from haystack.dataclasses import (
    ChatMessage,
    ChatRole,
    FileContent,
    ImageContent,
    TextContent,
    ToolCall,
    ToolCallResult,
)

from openrouter_api.replies.reply_parts import join_parts
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.events.accumulate.merging import object_list
from openrouter_sdk.integrations.call_ids import Call, CallIds

Json = dict[str, Any]

FIELDS_OF_CALL: Final = "openrouter"
"""Where the `extra` of a ToolCall has the fields of a call that Haystack does not know."""
_ROLES: Final = {
    ChatRole.SYSTEM: (TextContent,),
    ChatRole.USER: (TextContent, ImageContent, FileContent),
    ChatRole.ASSISTANT: (TextContent, FileContent),
}
"""Role -> what the content of a message in a request can be made of."""


def normalised(messages: Sequence[ChatMessage] | str) -> list[ChatMessage]:
    """Return a list of messages; a string is one of the user.

    Raises TypeError for anything else.
    """
    if isinstance(messages, str):
        return [ChatMessage.from_user(messages)]
    given: Any = messages
    if not isinstance(given, Sequence):
        raise TypeError(f"messages must be a list of ChatMessage or a str, not {type(given).__name__}")
    for index, message in enumerate(given):
        if not isinstance(message, ChatMessage):
            raise TypeError(f"messages[{index}] must be a ChatMessage, not {type(message).__name__}")
    return list(given)


def request_messages(messages: Sequence[ChatMessage]) -> list[Json]:
    """Return the messages as `client.chat.send` takes them.

    Nothing is left out: what a reply of OpenRouter had goes back as it came, such as `reasoning_details` with
    their signatures; audio and videos get parts of their own; tool results may have images and files. Tool
    calls without an id get one, and so do their results; the API has no place for `error` of a result.

    Raises InvalidArgumentError for a message that says nothing, and for a part that its role cannot have.
    """
    ids = _call_ids(messages)
    found: list[Json] = []
    for index, message in enumerate(messages):
        where = f"messages[{index}] from the {message.role.value}"
        if message.role is ChatRole.TOOL or message.tool_call_results:
            found += _tool_messages(message, where, ids)
        elif message.role is ChatRole.ASSISTANT:
            found.append(_assistant_message(message, where, ids))
        else:
            found.append({**_beginning(message), "content": _content(message, where)})
    return found


def _call_of(call: ToolCall) -> Call:
    return Call(call.id, call.tool_name, call.arguments)


def _call_ids(messages: Sequence[ChatMessage]) -> CallIds:
    return CallIds(
        call.id
        for message in messages
        for call in (*message.tool_calls, *(one.origin for one in message.tool_call_results))
    )


def _beginning(message: ChatMessage) -> Json:
    named = {} if message.name is None else {"name": message.name}
    return {"role": message.role.value, **named}


def _content(message: ChatMessage, where: str) -> Any:
    """Return the content of a message: its only text, or parts."""
    # `_content` is the only place that has the parts of all kinds in their order.
    parts = [_part(part, _ROLES[message.role], where) for part in message._content]
    if not parts:
        raise InvalidArgumentError(f"{where} has no content")
    return _text_or_parts(parts)


def _text_or_parts(parts: list[Json]) -> Any:
    return parts[0]["text"] if len(parts) == 1 and parts[0]["type"] == "text" else parts


def _tool_messages(message: ChatMessage, where: str, ids: CallIds) -> list[Json]:
    """Return a message for each result."""
    results = message.tool_call_results
    if not results or len(message) > len(results):
        raise InvalidArgumentError(f"{where} must have results of tool calls, and nothing else")
    return [
        {"role": "tool", "tool_call_id": ids.of_result(_call_of(one.origin)), "content": _result(one, where)}
        for one in results
    ]


def _result(result: ToolCallResult, where: str) -> Any:
    value: Any = result.result
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return [_part(part, _ROLES[ChatRole.USER], where) for part in value] or ""
    return json.dumps(value, ensure_ascii=False, default=str)


def _assistant_message(message: ChatMessage, where: str, ids: CallIds) -> Json:
    body = _beginning(message)
    own = (ToolCall, ImageContent, *(type(one) for one in message.reasonings))
    parts = [
        _part(part, _ROLES[ChatRole.ASSISTANT], where)
        for part in message._content
        if not isinstance(part, own)
    ]
    calls = message.tool_calls
    body["content"] = _text_or_parts(parts) if parts else None if calls else ""
    if calls:
        made = ids.of_calls([_call_of(call) for call in calls])
        body["tool_calls"] = [_call(call, id_, where) for call, id_ in zip(calls, made, strict=True)]
    body |= _reasoning(message)
    body |= _from_meta(message)
    return body


def _call(call: ToolCall, id_: str, where: str) -> Json:
    fields = (call.extra or {}).get(FIELDS_OF_CALL)
    try:
        arguments = json.dumps(call.arguments, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(
            f"{where} has a call of {call.tool_name!r} whose arguments are no JSON: {error}"
        ) from error
    function = {"name": call.tool_name, "arguments": arguments}
    known = {"id": id_, "type": "function", "function": function}
    return {**fields, **known} if isinstance(fields, dict) else known


def _reasoning(message: ChatMessage) -> Json:
    """Return the reasoning as it came, because providers check its signatures (protocol section 16)."""
    body: Json = {}
    if text := join_parts(one.reasoning_text for one in message.reasonings):
        body["reasoning"] = text
    details = [detail for one in message.reasonings for detail in one.extra.get("reasoning_details") or ()]
    return {**body, "reasoning_details": details} if details else body


def _from_meta(message: ChatMessage) -> Json:
    """Return what messages have beyond those of Haystack, which keep it in their `meta`."""
    meta, body = message.meta, dict[str, Any]()
    linked = [one for one in object_list(meta.get("images")) if _is_linked(one)]
    if images := [*(_image(one) for one in message.images), *linked]:
        body["images"] = images
    if isinstance(refusal := meta.get("refusal"), str) and refusal:
        body["refusal"] = refusal
    if isinstance(audio := meta.get("audio"), dict) and audio:
        body["audio"] = audio
    # Those of files save parsing them again (protocol section 18.1).
    annotations = [
        one for one in object_list(meta.get("annotations")) if isinstance(one.get(str(one.get("type"))), dict)
    ]
    if annotations:
        body["annotations"] = annotations
    return body


def _is_linked(image: Json) -> bool:
    """Whether an image has to be fetched from its address; others are parts of the message."""
    link = image.get("image_url")
    url = link.get("url") if isinstance(link, dict) else None
    return isinstance(url, str) and url[:5].lower() != "data:"


def _part(part: object, kinds: tuple[type, ...], where: str) -> Json:
    if isinstance(part, kinds):
        if isinstance(part, TextContent):
            return {"type": "text", "text": part.text}
        if isinstance(part, ImageContent):
            return _image(part)
        if isinstance(part, FileContent):
            return _file(part)
    raise InvalidArgumentError(f"{where} cannot have a {type(part).__name__}")


def _image(image: ImageContent) -> Json:
    from openrouter_sdk.content.encoded_parts import image_part

    return image_part(image.base64_image, image.mime_type, image.detail)


def _file(file: FileContent) -> Json:
    """Return a part for audio, for a video, or for any other file."""
    from openrouter_sdk.content.encoded_parts import fitting_part, media_type

    kind = media_type(file.base64_data, file.mime_type, file.filename, "application/pdf")
    return fitting_part(file.base64_data, kind, file.filename)
