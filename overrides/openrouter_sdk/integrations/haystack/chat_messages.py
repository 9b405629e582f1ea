"""`ChatMessage`s as messages of a request."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence
from typing import Any, Final

from haystack.dataclasses import (
    ChatMessage,
    ChatRole,
    FileContent,
    ImageContent,
    ReasoningContent,
    TextContent,
    ToolCall,
    ToolCallResult,
)

from openrouter_sdk.errors import InvalidArgumentError

Json = dict[str, Any]

_AUDIO_FORMATS: Final = {"mpeg": "mp3", "x-wav": "wav", "wave": "wav", "x-aiff": "aiff", "mp4": "m4a"}
"""Subtype of a media type -> format of an audio part; others have the same name."""


def normalised(messages: Sequence[ChatMessage] | str) -> list[ChatMessage]:
    """Return a list of messages; a string is one of the user.

    Raises TypeError for anything else.
    """
    if isinstance(messages, str):
        return [ChatMessage.from_user(messages)]
    if isinstance(messages, (list, tuple)) and all(isinstance(one, ChatMessage) for one in messages):
        return list(messages)
    raise TypeError(f"messages must be a list of ChatMessage or a str, not {_kind_of(messages)}")


def request_messages(messages: Sequence[ChatMessage]) -> list[Json]:
    """Return the messages as `client.chat.send` takes them.

    Nothing is left out: an assistant's reasoning goes back as it came, several texts as parts, and images of
    tool results as parts. Calls without an id get one, and so do their results.

    Raises InvalidArgumentError for a message that says nothing, and for a part that its role cannot have.
    """
    ids = _CallIds()
    return [
        _Message(message, f"messages[{index}]", ids).to_request() for index, message in enumerate(messages)
    ]


class _CallIds:
    """Ids of tool calls. Those without one are numbered; their results come in the same order."""

    def __init__(self) -> None:
        self._count = 0
        self._waiting: dict[str, deque[str]] = {}

    def of_call(self, call: ToolCall) -> str:
        if call.id:
            return call.id
        self._count += 1
        made = f"call_{self._count}"
        self._waiting.setdefault(_key(call), deque()).append(made)
        return made

    def of_result(self, call: ToolCall) -> str:
        if call.id:
            return call.id
        waiting = self._waiting.get(_key(call))
        return waiting.popleft() if waiting else self.of_call(call)


def _key(call: ToolCall) -> str:
    return f"{call.tool_name} {json.dumps(call.arguments, sort_keys=True, default=str)}"


class _Message:
    """One message, and where it is."""

    def __init__(self, message: ChatMessage, where: str, ids: _CallIds) -> None:
        self._message = message
        self._where = where
        self._ids = ids

    def to_request(self) -> Json:
        message = self._message
        role = message.role
        body: Json = {"role": role.value}
        if message.name is not None:
            body["name"] = message.name
        if message.tool_call_results:
            return self._tool(body)
        if role is ChatRole.ASSISTANT:
            return self._assistant(body)
        parts = [self._part(part) for part in message._content]
        if not parts:
            raise InvalidArgumentError(f"{self._where} from the {role.value} has no content")
        only_text = len(parts) == 1 and parts[0]["type"] == "text"
        return {**body, "content": parts[0]["text"] if only_text else parts}

    def _tool(self, body: Json) -> Json:
        message = self._message
        if len(message) > 1:
            raise InvalidArgumentError(
                f"{self._where} has the result of a tool and other content; make a message of each"
            )
        result = message.tool_call_results[0]
        body = {"role": "tool", "tool_call_id": self._ids.of_result(result.origin)}
        return {**body, "content": self._result(result)}

    def _result(self, result: ToolCallResult) -> Any:
        value: Any = result.result
        if isinstance(value, str):
            return value
        if isinstance(value, (list, tuple)):
            return [self._part(part) for part in value]
        return json.dumps(value, ensure_ascii=False, default=str)

    def _assistant(self, body: Json) -> Json:
        message = self._message
        texts = message.texts
        if len(texts) > 1:
            body["content"] = [{"type": "text", "text": text} for text in texts]
        else:
            body["content"] = texts[0] if texts else None if message.tool_calls else ""
        if message.images:
            body["images"] = [_image(one) for one in message.images]
        if message.tool_calls:
            body["tool_calls"] = [self._call(one) for one in message.tool_calls]
        if message.reasonings:
            body |= _reasoning(message.reasonings)
        meta = message.meta
        if isinstance(refusal := meta.get("refusal"), str) and refusal:
            body["refusal"] = refusal
        if files := _file_annotations(meta.get("annotations")):
            body["annotations"] = files
        return body

    def _call(self, call: ToolCall) -> Json:
        arguments = json.dumps(call.arguments, ensure_ascii=False)
        function = {"name": call.tool_name, "arguments": arguments}
        return {"id": self._ids.of_call(call), "type": "function", "function": function}

    def _part(self, part: object) -> Json:
        if isinstance(part, TextContent):
            return {"type": "text", "text": part.text}
        if isinstance(part, ImageContent):
            return _image(part)
        if isinstance(part, FileContent):
            return _file(part)
        raise InvalidArgumentError(
            f"{self._where} from the {self._message.role.value} cannot have a {type(part).__name__}"
        )


def _reasoning(reasonings: Sequence[ReasoningContent]) -> Json:
    """Return what goes back of a reasoning: all that came, for providers check its signatures."""
    body: Json = {}
    if text := "".join(one.reasoning_text for one in reasonings):
        body["reasoning"] = text
    details = [detail for one in reasonings for detail in one.extra.get("reasoning_details") or ()]
    return {**body, "reasoning_details": details} if details else body


def _file_annotations(annotations: object) -> list[Any]:
    """Return the annotations of parsed files, which save parsing them again (protocol section 18.2)."""
    found = annotations if isinstance(annotations, list) else []
    return [one for one in found if isinstance(one, dict) and one.get("type") == "file"]


def _image(image: ImageContent) -> Json:
    link = {"url": f"data:{image.mime_type or 'image/jpeg'};base64,{image.base64_image}"}
    if image.detail:
        link["detail"] = image.detail
    return {"type": "image_url", "image_url": link}


def _file(file: FileContent) -> Json:
    """Return a part for audio, for a video, or for any other file."""
    kind = file.mime_type or "application/pdf"
    group, _, name = kind.partition("/")
    if group == "audio":
        sound = {"data": file.base64_data, "format": _AUDIO_FORMATS.get(name, name)}
        return {"type": "input_audio", "input_audio": sound}
    url = f"data:{kind};base64,{file.base64_data}"
    if group == "video":
        return {"type": "video_url", "video_url": {"url": url}}
    return {"type": "file", "file": {"filename": file.filename or _name_of(kind), "file_data": url}}


def _name_of(kind: str) -> str:
    """Return a name for a file that has none; the API asks for one."""
    return "document.pdf" if kind == "application/pdf" else "file"


def _kind_of(value: object) -> str:
    if not isinstance(value, (list, tuple)):
        return type(value).__name__
    wrong = next((one for one in value if not isinstance(one, ChatMessage)), None)
    return f"a list with {type(wrong).__name__}"
