"""Accumulate the chunks of a streamed chat completion (protocol sections 6 and 12)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.chat_message import Message
from openrouter_sdk.events.accumulate.merging import error_object, event_error, is_reason, valid_index
from openrouter_sdk.events.accumulate.pieces import Pieces

_UNKNOWN_ERROR = {"message": 'The reply ended with finish_reason "error" and no error message.'}


class ChatAccumulator:
    """Accumulates the chunks of one streamed chat completion.

    In deltas, text is concatenated and lists are extended; see `Message`. Of any other field, known or not,
    the last value that is not null is kept. The time per chunk does not depend on the number of chunks
    before it.
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
            stated = event_error(chunk) if chunk.get("type") == "error" else chunk.get("error")
            self._error = stated or self._error
        deltas = chunk.get("choices")
        if type(deltas) is not list:
            self.may_have_error = True
            return
        choices = self._choices
        for position, choice in enumerate(deltas):
            if type(choice) is not dict:
                continue
            index = choice.get("index")
            if type(index) is not int or index < 0:
                index = valid_index(index) if type(index) is float else None
                index = position if index is None else index
            state = choices.get(index)
            if state is None:
                state = choices[index] = _Choice()
            state.add(choice)
            if state.may_have_error:
                self.may_have_error = True

    def text_of(self, chunk: dict[str, Any]) -> list[str] | None:
        """Return the pieces of the text that the chunk just added has continued, and nothing else with it.

        Adding the same chunk with another text would then add that text, and do no more. None otherwise.
        """
        choices = chunk.get("choices")
        if type(choices) is not list or len(choices) != 1:
            return None
        choice = choices[0]
        delta = choice.get("delta") if type(choice) is dict else None
        if type(delta) is not dict or type(delta.get("content")) is not str:
            return None
        added = {**delta, "role": None, "content": None}
        if any(value is not None for value in added.values()):
            return None
        objects = ((chunk, "choices"), (choice, "delta"), (delta, ""))
        if any(type(v) in (dict, list) for one, inner in objects for k, v in one.items() if k != inner):
            return None
        state = self._choices.get(valid_index(choice.get("index")) or 0)
        return None if state is None else state.pieces("content")

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

    __slots__ = ("_has_deltas", "_logprobs", "_message", "fields", "finish_reason", "may_have_error")

    def __init__(self) -> None:
        self.may_have_error = False
        self.fields: dict[str, Any] = {}
        self.finish_reason: str | None = None
        self._has_deltas = False
        self._message = Message()
        self._logprobs: Pieces | None = None

    def add(self, choice: dict[str, Any]) -> None:
        fields = self.fields
        message = None
        for key, value in choice.items():
            if value is None:
                if key not in fields:
                    fields[key] = None
            elif key == "delta":
                if type(value) is dict and value:
                    self._has_deltas = True
                    self._message.add(self._pop_finish_reason(value) if "finish_reason" in value else value)
            elif key == "index":
                pass  # result() adds it
            elif key == "finish_reason":
                self._finish(value)
            elif key == "message":
                message = value
            elif key == "logprobs" and type(value) is dict:
                self._add_logprobs(value)
            else:
                fields[key] = value
                self.may_have_error = self.may_have_error or key == "error"
        if type(message) is dict:
            self._add_message(message, choice.get("delta"))

    def pieces(self, key: str) -> list[str] | None:
        """Return the pieces of a text of the message so far."""
        return self._message.pieces(key)

    def result(self, index: int) -> dict[str, Any]:
        result = {**self.fields, "index": index, "message": self._message.result()}
        result["finish_reason"] = self.finish_reason
        result.pop("delta", None)
        if self._logprobs is not None:
            result["logprobs"] = self._logprobs.result()
        return result

    def _finish(self, reason: Any) -> None:
        if is_reason(reason):
            self.finish_reason = reason
            self.may_have_error = self.may_have_error or reason == "error"

    def _pop_finish_reason(self, delta: dict[str, Any]) -> dict[str, Any]:
        # According to one page of the documentation, it is in the delta (protocol section 34, row 38).
        fields = delta.copy()
        self._finish(fields.pop("finish_reason"))
        return fields

    def _add_message(self, message: dict[str, Any], delta: Any) -> None:
        """Replace what came so far by the complete message that some servers send beside or after deltas.

        Others send messages in place of deltas.
        """
        if "finish_reason" in message:
            message = self._pop_finish_reason(message)
        if not self._has_deltas and self._message.is_continued_by(message):
            self._message.add(message)
            return
        complete = Message()
        complete.add(self._message.without_known_texts(message, delta if type(delta) is dict else {}))
        complete.fill(self._message)
        self._message = complete

    def _add_logprobs(self, logprobs: dict[str, Any]) -> None:
        if self._logprobs is None:
            self._logprobs = Pieces({})
        self._logprobs.add(logprobs)
