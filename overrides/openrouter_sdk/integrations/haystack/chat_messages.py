"""`ChatMessage`s as messages of a request."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterable, Sequence
from mimetypes import guess_extension, guess_type
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

Json = dict[str, Any]

FIELDS_OF_CALL: Final = "openrouter"
"""Where the `extra` of a ToolCall has the fields of a call that Haystack does not know."""
_ROLES: Final = {
    ChatRole.SYSTEM: (TextContent,),
    ChatRole.USER: (TextContent, ImageContent, FileContent),
    ChatRole.ASSISTANT: (TextContent, FileContent),
}
"""Role -> what the content of a message in a request can be made of."""
_SIGNATURE: Final = 64
"""Characters of base64 by which a media type is found."""


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
    ids = _CallIds(messages)
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


class _CallIds:
    """Ids of tool calls. A call gets a new one if it has none, or that of another call of its message."""

    def __init__(self, messages: Iterable[ChatMessage]) -> None:
        self._taken = {
            call.id
            for message in messages
            for call in (*message.tool_calls, *(one.origin for one in message.tool_call_results))
        }
        self._count = 0
        self._unanswered: list[tuple[ToolCall, str]] = []

    def of_calls(self, calls: Sequence[ToolCall]) -> list[str]:
        ids: list[str] = []
        for call in calls:
            ids.append(call.id if call.id and call.id not in ids else self._new())
        self._unanswered = [*zip(calls, ids, strict=True), *self._unanswered]
        return ids

    def of_result(self, origin: ToolCall) -> str:
        """Return the id of the call that a result answers: the same, or else one of its id or its name."""
        like = [one for one in self._unanswered if one[0] == origin] or [
            (call, id_)
            for call, id_ in self._unanswered
            if (call.id == origin.id if origin.id else not call.id and call.tool_name == origin.tool_name)
        ]
        if not like:
            return origin.id or self._new()
        self._unanswered.remove(like[0])
        return like[0][1]

    def _new(self) -> str:
        while True:
            self._count += 1
            if (made := f"call_{self._count}") not in self._taken:
                return made


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


def _tool_messages(message: ChatMessage, where: str, ids: _CallIds) -> list[Json]:
    """Return a message for each result."""
    results = message.tool_call_results
    if not results or len(message) > len(results):
        raise InvalidArgumentError(f"{where} must have results of tool calls, and nothing else")
    return [
        {"role": "tool", "tool_call_id": ids.of_result(one.origin), "content": _result(one, where)}
        for one in results
    ]


def _result(result: ToolCallResult, where: str) -> Any:
    value: Any = result.result
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return [_part(part, _ROLES[ChatRole.USER], where) for part in value] or ""
    return json.dumps(value, ensure_ascii=False, default=str)


def _assistant_message(message: ChatMessage, where: str, ids: _CallIds) -> Json:
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
        body["tool_calls"] = [
            _call(call, id_, where) for call, id_ in zip(calls, ids.of_calls(calls), strict=True)
        ]
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
    linked = [one for one in _dicts(meta.get("images")) if _is_linked(one)]
    if images := [*(_image(one) for one in message.images), *linked]:
        body["images"] = images
    if isinstance(refusal := meta.get("refusal"), str) and refusal:
        body["refusal"] = refusal
    if isinstance(audio := meta.get("audio"), dict) and audio:
        body["audio"] = audio
    # Those of files save parsing them again (protocol section 18.1).
    annotations = [
        one for one in _dicts(meta.get("annotations")) if isinstance(one.get(str(one.get("type"))), dict)
    ]
    if annotations:
        body["annotations"] = annotations
    return body


def _dicts(values: object) -> list[Json]:
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []


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
    kind = image.mime_type or _signed(image.base64_image) or "image/jpeg"
    kind = "image/jpeg" if kind == "image/jpg" else kind
    link = {"url": f"data:{kind};base64,{image.base64_image}"}
    if image.detail:
        link["detail"] = image.detail
    return {"type": "image_url", "image_url": link}


def _file(file: FileContent) -> Json:
    """Return a part for audio, for a video, or for any other file."""
    named = guess_type(file.filename or "")[0]
    kind = file.mime_type or named or _signed(file.base64_data) or "application/pdf"
    group, _, subtype = kind.partition(";")[0].strip().lower().partition("/")
    if group == "audio":
        from openrouter_sdk.content.media_types import audio_format

        sound = {"data": file.base64_data, "format": audio_format(subtype)}
        return {"type": "input_audio", "input_audio": sound}
    url = f"data:{kind};base64,{file.base64_data}"
    if group == "video":
        return {"type": "video_url", "video_url": {"url": url}}
    # Without a name, the API takes the file for one that was uploaded before.
    filename = file.filename or f"file{guess_extension(f'{group}/{subtype}') or ''}"
    return {"type": "file", "file": {"filename": filename, "file_data": url}}


def _signed(data: str) -> str | None:
    """Return the media type by the first bytes."""
    from openrouter_sdk.content.media_types import binary_type

    try:
        return binary_type(b64decode(data[:_SIGNATURE]))
    except ValueError:
        return None
