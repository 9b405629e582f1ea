"""Put a chat completion together from the chunks of its stream (protocol sections 6 and 12)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from openrouter_sdk.events.accumulate.merging import error_object, keep_last, number
from openrouter_sdk.events.accumulate.reasoning import ReasoningDetails
from openrouter_sdk.events.accumulate.tool_calls import ToolCalls

_UNEXPLAINED = {"message": 'The reply ended with finish_reason "error", and no error came with it.'}


class ChatAccumulator:
    """Gathers the chunks of one streamed chat completion.

    Texts are joined, entries of lists belong to what they continue, and of everything else, known or not,
    the last value that is not null is kept. See `ToolCalls` and `ReasoningDetails` for the two that take
    more than that. Costs per chunk do not depend on how many came before.
    """

    __slots__ = ("_choices", "_error", "_head")

    def __init__(self) -> None:
        self._head: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}
        self._error: Any = None

    def add(self, chunk: dict[str, Any]) -> None:
        """Take the next chunk. Never raises: what makes no sense adds nothing."""
        if type(chunk) is not dict:
            return
        if None in chunk.values():
            keep_last(self._head, chunk)
        else:
            self._head.update(chunk)
        if chunk.get("error"):
            self._error = chunk["error"]
        given = chunk.get("choices")
        if type(given) is not list:
            return
        choices = self._choices
        for place, choice in enumerate(given):
            if type(choice) is not dict:
                continue
            index = choice.get("index")
            if type(index) is not int:
                index = place
            state = choices.get(index)
            if state is None:
                state = choices[index] = _Choice()
            state.add(choice)

    @property
    def finished(self) -> bool:
        """Whether the reply has ended: every choice has its finish reason, or an error ended them all.

        False at the end of the input, with no `[DONE]` seen either, means that the stream was cut.
        """
        if self._error is not None:
            return True
        return bool(self._choices) and all(one.finish_reason is not None for one in self._choices.values())

    @property
    def error(self) -> dict[str, Any] | None:
        """The error that ended the stream, as the object on the wire; None while there is none.

        It is the chunk's own, or that of a choice, or, for a finish reason `error` without any of
        these, an object with a `message` that says so (protocol section 6.6).
        """
        if self._error is not None:
            return error_object(self._error)
        for choice in self._choices.values():
            if choice.fields.get("error"):
                return error_object(choice.fields["error"])
            if choice.finish_reason == "error":
                return _UNEXPLAINED.copy()
        return None

    def result(self) -> dict[str, Any]:
        """The `chat.completion` so far; once `finished`, what the call would have given without a stream.

        `message.content` is null when the reply had no text but calls tools, speaks or draws.
        """
        result = {**self._head, "object": "chat.completion"}
        result["choices"] = [self._choices[index].result(index) for index in sorted(self._choices)]
        return result


class _Choice:
    """One choice as far as it came."""

    __slots__ = ("_logprobs", "_message", "fields", "finish_reason")

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.finish_reason: Any = None
        self._message = _Message()
        self._logprobs: _Pieces | None = None

    def add(self, choice: dict[str, Any]) -> None:
        fields = self.fields
        for key, value in choice.items():
            if value is None:
                if key not in fields:
                    fields[key] = None
            elif key == "delta" or key == "message":  # a whole message where a delta was expected
                if type(value) is dict:
                    self._message.add(value if "finish_reason" not in value else self._without_reason(value))
            elif key == "index":
                pass  # what the choice is kept by
            elif key == "finish_reason":
                self.finish_reason = value
            elif key == "logprobs" and type(value) is dict:
                self._add_logprobs(value)
            else:
                fields[key] = value

    def result(self, index: int) -> dict[str, Any]:
        result = {**self.fields, "index": index, "message": self._message.result()}
        result["finish_reason"] = self.finish_reason
        result.pop("delta", None)
        if self._logprobs is not None:
            result["logprobs"] = self._logprobs.result()
        return result

    def _without_reason(self, delta: dict[str, Any]) -> dict[str, Any]:
        # One page of the documentation reads it from the delta (protocol section 34, row 38).
        rest = delta.copy()
        self.finish_reason = rest.pop("finish_reason") or self.finish_reason
        return rest

    def _add_logprobs(self, logprobs: dict[str, Any]) -> None:
        if self._logprobs is None:
            self._logprobs = _Pieces()
        self._logprobs.add(logprobs)


class _Part(Protocol):
    """A field of a message that arrives in pieces."""

    def add(self, piece: Any, /) -> None: ...

    def result(self) -> Any: ...


class _Message:
    """The message of a choice (protocol section 6.3 has the fields of a delta)."""

    __slots__ = ("_fields", "_parts")

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._parts: dict[str, _Part] = {}

    def add(self, delta: dict[str, Any]) -> None:
        parts = self._parts
        for key, value in delta.items():
            if value is None:
                self._note_null(key)
                continue
            part = parts.get(key)
            if type(part) is _Text and type(value) is str:
                part.pieces.append(value)  # the most frequent case by far
                continue
            if part is None:
                kind = _PARTS.get(key)
                if kind is None:
                    self._fields[key] = value
                    continue
                part = parts[key] = kind()
            part.add(value)

    def result(self) -> dict[str, Any]:
        message = {"content": None, "refusal": None, **self._fields}
        message["role"] = message.get("role") or "assistant"
        for key, part in self._parts.items():
            if (value := part.result()) or (value == "" and key in _TEXTS):
                message[key] = value
        if message["content"] == "" and not _ELSE.isdisjoint(message):
            message["content"] = None
        return message

    def _note_null(self, key: str) -> None:
        # A null text is null in the message too. A null list says no more than an absent one.
        if key in _TEXTS or key not in _PARTS:
            self._fields.setdefault(key, None)


class _Text:
    """A text in pieces. Pieces that are lists of content parts are allowed, and make the whole a list."""

    __slots__ = ("_plain", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self._plain = True

    def add(self, piece: Any) -> None:
        if type(piece) is str:
            self.pieces.append(piece)
        elif type(piece) is list or type(piece) is dict:
            self.pieces.append(piece)
            self._plain = False

    def result(self) -> Any:
        if self._plain:
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
    """A list whose entries arrive whole."""

    __slots__ = ("_entries",)

    def __init__(self) -> None:
        self._entries: list[Any] = []

    def add(self, piece: Any) -> None:
        if type(piece) is list:
            self._entries += piece
        elif type(piece) is dict:
            self._entries.append(piece)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Images:
    """The images of a message. One that comes again under the same `index` is the same image."""

    __slots__ = ("_entries", "_last")

    def __init__(self) -> None:
        self._entries: list[Any] = []
        self._last: dict[int, Any] = {}

    def add(self, piece: Any) -> None:
        for image in piece if type(piece) is list else [piece]:
            index = number(image.get("index")) if type(image) is dict else None
            if index is not None:
                if self._last.get(index) == image:
                    continue
                self._last[index] = image
            self._entries.append(image)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Pieces:
    """An object whose texts and lists arrive in pieces: log probabilities, and audio.

    The base64 of audio is joined as text and decodes as one (protocol section 6.3).
    """

    __slots__ = ("_fields", "_lists", "_texts")

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._texts: dict[str, list[str]] = {}
        self._lists: dict[str, list[Any]] = {}

    def add(self, piece: Any) -> None:
        if type(piece) is not dict:
            return
        for key, value in piece.items():
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

# `reasoning_content` is another name of `reasoning` (protocol section 16).
_TEXTS = frozenset(("content", "refusal", "reasoning", "reasoning_content"))

_PARTS: dict[str, Callable[[], _Part]] = {
    **dict.fromkeys(_TEXTS, _Text),
    "annotations": _List,
    "audio": _Pieces,
    "images": _Images,
    "reasoning_details": ReasoningDetails,
    "tool_calls": ToolCalls,
}

# What a reply may consist of instead of text.
_ELSE = frozenset(("audio", "images", "tool_calls"))
