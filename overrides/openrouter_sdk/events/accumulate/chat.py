"""Accumulate the chunks of a streamed chat completion (protocol sections 6 and 12)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from openrouter_sdk.events.accumulate.merging import error_object, valid_index
from openrouter_sdk.events.accumulate.reasoning import ReasoningDetails
from openrouter_sdk.events.accumulate.tool_calls import ToolCalls

_UNKNOWN_ERROR = {"message": 'The reply ended with finish_reason "error" and no error message.'}


class ChatAccumulator:
    """Accumulates the chunks of one streamed chat completion.

    Text is concatenated and lists are extended. Of any other field, known or not, the last value that is
    not null is kept. `ToolCalls` and `ReasoningDetails` have their own rules. The time per chunk does not
    depend on the number of chunks before it.
    """

    __slots__ = ("_choices", "_error", "_fields", "may_have_error")

    may_have_error: bool
    """Whether any chunk so far had something that only errors have; `locate_error` decides."""

    def __init__(self) -> None:
        self.may_have_error = False
        self._fields: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}
        self._error: Any = None

    def add(self, chunk: dict[str, Any]) -> None:
        """Add the next chunk. Never raises; invalid data is ignored."""
        if type(chunk) is not dict:
            return
        fields = self._fields
        for key, value in chunk.items():  # as `merge_fields`, whose call costs more than its work
            if value is not None:
                fields[key] = value
            elif key not in fields:
                fields[key] = None
        if "error" in chunk or "type" in chunk:
            self.may_have_error = True
            self._error = chunk.get("error") or self._error
        deltas = chunk.get("choices")
        if type(deltas) is not list:
            self.may_have_error = True
            return
        choices = self._choices
        for position, choice in enumerate(deltas):
            if type(choice) is not dict:
                continue
            index = choice.get("index")
            if type(index) is not int:
                index = position
            state = choices.get(index)
            if state is None:
                state = choices[index] = _Choice()
            state.add(choice)
            if state.may_have_error:
                self.may_have_error = True

    @property
    def empty(self) -> bool:
        """Whether nothing was a chunk, which has `choices`, if only an empty list."""
        return "choices" not in self._fields

    @property
    def finished(self) -> bool:
        """Whether every choice has a finish reason, or there was an error.

        If it is False at the end of the input, and there was no `[DONE]`, the stream was truncated.
        """
        if self._error is not None:
            return True
        choices = self._choices.values()
        return bool(choices) and all(choice.finish_reason is not None for choice in choices)

    @property
    def error(self) -> dict[str, Any] | None:
        """The error object that ended the stream, or None.

        It comes from a chunk or a choice. For a finish reason `error` without one, its `message` says so
        (protocol section 6.6).
        """
        if self._error is not None:
            return error_object(self._error)
        for choice in self._choices.values():
            if choice.fields.get("error"):
                return error_object(choice.fields["error"])
            if choice.finish_reason == "error":
                return _UNKNOWN_ERROR.copy()
        return None

    def result(self) -> dict[str, Any]:
        """Return the `chat.completion` so far; once `finished`, that of a request without a stream.

        `message.content` is null in a reply that has tool calls, audio or images but no text.
        """
        result = {**self._fields, "object": "chat.completion"}
        result["choices"] = [self._choices[index].result(index) for index in sorted(self._choices)]
        return result


class _Choice:
    """One choice so far."""

    __slots__ = ("_logprobs", "_message", "fields", "finish_reason", "may_have_error")

    def __init__(self) -> None:
        self.may_have_error = False
        self.fields: dict[str, Any] = {}
        self.finish_reason: Any = None
        self._message = _Message()
        self._logprobs: _Object | None = None

    def add(self, choice: dict[str, Any]) -> None:
        fields = self.fields
        for key, value in choice.items():
            if value is None:
                if key not in fields:
                    fields[key] = None
            elif key == "delta" or key == "message":  # some servers send a whole message
                if type(value) is dict:
                    self._message.add(self._pop_finish_reason(value) if "finish_reason" in value else value)
            elif key == "index":
                pass  # result() adds it
            elif key == "finish_reason":
                self.finish_reason = value
                self.may_have_error = self.may_have_error or value == "error"
            elif key == "logprobs" and type(value) is dict:
                self._add_logprobs(value)
            else:
                fields[key] = value
                self.may_have_error = self.may_have_error or key == "error"

    def result(self, index: int) -> dict[str, Any]:
        result = {**self.fields, "index": index, "message": self._message.result()}
        result["finish_reason"] = self.finish_reason
        result.pop("delta", None)
        if self._logprobs is not None:
            result["logprobs"] = self._logprobs.result()
        return result

    def _pop_finish_reason(self, delta: dict[str, Any]) -> dict[str, Any]:
        # According to one page of the documentation, it is in the delta (protocol section 34, row 38).
        fields = delta.copy()
        self.finish_reason = fields.pop("finish_reason") or self.finish_reason
        self.may_have_error = self.may_have_error or self.finish_reason == "error"
        return fields

    def _add_logprobs(self, logprobs: dict[str, Any]) -> None:
        if self._logprobs is None:
            self._logprobs = _Object()
        self._logprobs.add(logprobs)


class _Field(Protocol):
    """A field of a message that is streamed in deltas."""

    def add(self, delta: Any, /) -> None: ...

    def result(self) -> Any: ...


class _Message:
    """The message of a choice (protocol section 6.3)."""

    __slots__ = ("_streamed", "_values")

    def __init__(self) -> None:
        self._streamed: dict[str, _Field] = {}
        self._values: dict[str, Any] = {}

    def add(self, delta: dict[str, Any]) -> None:
        streamed = self._streamed
        for key, value in delta.items():
            if value is None:
                self._add_null(key)
                continue
            field = streamed.get(key)
            if type(field) is _Text and type(value) is str:
                field.pieces.append(value)  # inlined, because it is by far the most frequent case
                continue
            if field is None:
                field_type = _STREAMED_FIELDS.get(key)
                if field_type is None:
                    self._values[key] = value
                    continue
                field = streamed[key] = field_type()
            field.add(value)

    def result(self) -> dict[str, Any]:
        message = {"content": None, "refusal": None, **self._values}
        message["role"] = message.get("role") or "assistant"
        for key, field in self._streamed.items():
            if (value := field.result()) or (value == "" and key in _TEXT_FIELDS):
                message[key] = value
        if message["content"] == "" and not _OTHER_CONTENT.isdisjoint(message):
            message["content"] = None
        return message

    def _add_null(self, key: str) -> None:
        # A null list is omitted, as if it were absent; other nulls are kept.
        if key in _TEXT_FIELDS or key not in _STREAMED_FIELDS:
            self._values.setdefault(key, None)


class _Text:
    """A text in pieces, or a list of content parts if any piece is one."""

    __slots__ = ("_has_parts", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self._has_parts = False

    def add(self, delta: Any) -> None:
        if type(delta) is str:
            self.pieces.append(delta)
        elif type(delta) is list or type(delta) is dict:
            self.pieces.append(delta)
            self._has_parts = True

    def result(self) -> Any:
        if not self._has_parts:
            return "".join(self.pieces) if self.pieces else None
        parts: list[Any] = []
        text: list[str] = []
        for piece in [*self.pieces, []]:
            if type(piece) is str:
                text.append(piece)
                continue
            if any(text):
                parts.append({"type": "text", "text": "".join(text)})
            text = []
            parts += piece if type(piece) is list else [piece]
        return parts


class _List:
    """A list whose entries are not split."""

    __slots__ = ("_entries",)

    def __init__(self) -> None:
        self._entries: list[Any] = []

    def add(self, delta: Any) -> None:
        if type(delta) is list:
            self._entries += delta
        elif type(delta) is dict:
            self._entries.append(delta)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Images:
    """The images of a message. A repeated image with the same `index` is a duplicate."""

    __slots__ = ("_entries", "_last")

    def __init__(self) -> None:
        self._entries: list[Any] = []
        self._last: dict[int, Any] = {}

    def add(self, delta: Any) -> None:
        for image in delta if type(delta) is list else [delta]:
            index = valid_index(image.get("index")) if type(image) is dict else None
            if index is not None:
                if self._last.get(index) == image:
                    continue
                self._last[index] = image
            self._entries.append(image)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Object:
    """An object with text and lists that are streamed: log probabilities, or audio.

    The base64 data of audio can be concatenated before decoding (protocol section 6.3).
    """

    __slots__ = ("_fields", "_lists", "_texts")

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._texts: dict[str, list[str]] = {}
        self._lists: dict[str, list[Any]] = {}

    def add(self, delta: Any) -> None:
        if type(delta) is not dict:
            return
        for key, value in delta.items():
            if type(value) is list:
                self._lists.setdefault(key, []).extend(value)
            elif type(value) is str and key in _AUDIO_TEXTS:
                self._texts.setdefault(key, []).append(value)
            elif value is not None:
                self._fields[key] = value
            else:
                self._fields.setdefault(key, None)

    def result(self) -> dict[str, Any]:
        texts = {key: "".join(pieces) for key, pieces in self._texts.items()}
        lists = {key: entries.copy() for key, entries in self._lists.items()}
        return {**self._fields, **texts, **lists}


_AUDIO_TEXTS = frozenset(("data", "transcript"))

# `reasoning_content` is an alias of `reasoning` (protocol section 16).
_TEXT_FIELDS = frozenset(("content", "refusal", "reasoning", "reasoning_content"))

_STREAMED_FIELDS: dict[str, Callable[[], _Field]] = {
    **dict.fromkeys(_TEXT_FIELDS, _Text),
    "annotations": _List,
    "audio": _Object,
    "images": _Images,
    "reasoning_details": ReasoningDetails,
    "tool_calls": ToolCalls,
}

# Fields that a reply may have instead of text.
_OTHER_CONTENT = frozenset(("audio", "images", "tool_calls"))
