"""Answers in the form of a schema or a type."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import suppress
from typing import Any, Final, NamedTuple

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import add_ai_message_chunks
from langchain_core.output_parsers import BaseTransformOutputParser
from langchain_core.outputs import ChatGeneration, Generation
from langchain_core.runnables import Runnable
from langchain_core.runnables.utils import AddableDict
from pydantic import ConfigDict

from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, OutputError, OutputInvalidError
from openrouter_sdk.integrations.langchain.answers.answer_form import AnswerForm, AnyForm
from openrouter_sdk.integrations.langchain.exception_classes import as_model_error
from openrouter_sdk.integrations.langchain.tool_binding import tool_definitions
from openrouter_sdk.schema.problems import SchemaError
from openrouter_sdk.structured.partial.partial_values import GrowingAnswer
from openrouter_sdk.structured.reading import Reading, read_reply

Json = dict[str, Any]

_METHODS: Final = ("function_calling", "json_schema", "json_mode")
_FENCED: Final = re.compile(r"```\w*\s*(.*)```", re.DOTALL)
_NOTHING: Final = object()


def structured(
    model: BaseChatModel,
    schema: Any,
    *,
    method: str = "function_calling",
    include_raw: bool = False,
    strict: bool | None = None,
    tools: Sequence[Any] = (),
    **kwargs: Any,
) -> Runnable[Any, Any]:
    """Return the model with answers in the form of a schema or a type; see `with_structured_output`."""
    if method not in _METHODS:
        raise InvalidArgumentError(f"method must be one of {', '.join(_METHODS)}, not {method!r}")
    if schema is None and method != "json_mode":
        raise InvalidArgumentError(f"schema is missing, which method={method!r} needs")
    if tools and not include_raw:
        raise InvalidArgumentError(
            "tools need include_raw=True, since a reply may have calls of them in place of an answer"
        )
    form = None if schema is None else AnswerForm(schema, strict if method != "json_mode" else None)
    traced = {"kwargs": {"method": method, "strict": strict}, "schema": form and form.described}
    kwargs = {"ls_structured_output_format": traced, **kwargs}
    definitions = tool_definitions(tools, strict=strict)
    if form is not None and method == "function_calling":
        kwargs.setdefault("tool_choice", "required" if tools else form.name)
        definitions.append({"type": "function", "function": form.function})
    else:
        kwargs["response_format"] = {"type": "json_object"}
        if form is not None and method == "json_schema":
            kwargs["response_format"] = {"type": "json_schema", "json_schema": form.format}
    bound = model.bind_tools(definitions, **kwargs)
    tool = form.name if form is not None and method == "function_calling" else None
    return bound | AnswerParser(form=form, tool=tool, include_raw=include_raw)


class AnswerParser(BaseTransformOutputParser[Any]):
    """Reads the answers of a model that was asked for a schema or a type; see `with_structured_output`."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    form: AnswerForm | None = None
    """What was asked for; None for any JSON."""
    tool: str | None = None
    """The tool whose arguments are the answer; None if it is the text."""
    include_raw: bool = False
    """Whether the output has the message and the error beside the value."""

    @property
    def OutputType(self) -> Any:  # noqa: N802  # a name of LangChain's
        """The type of the output, if it is a class."""
        if self.include_raw:
            return Json
        schema = None if self.form is None else self.form.schema
        return schema if isinstance(schema, type) else Any

    @property
    def _type(self) -> str:
        return "openrouter-answer"

    def parse_result(self, result: list[Generation], *, partial: bool = False) -> Any:
        """Return the value in the first of the generations."""
        first = result[0]
        if isinstance(first, ChatGeneration):
            return self.read(first.message)
        return self.parse(first.text)

    def parse(self, text: str) -> Any:
        """Return the value in a text."""
        return self.read(AIMessage(content=text))

    def read(self, message: BaseMessage) -> Any:
        """Return the value in a message, with `include_raw` beside the message and the error."""
        if not self.include_raw:
            return self._value(message)
        return {"raw": message, **self.outcome(message)}

    def outcome(self, message: BaseMessage) -> Json:
        """Return the value in a message and None, or None and the error."""
        try:
            return {"parsed": self._value(message), "parsing_error": None}
        except OutputError as error:
            return {"parsed": None, "parsing_error": error}

    def _value(self, message: BaseMessage) -> Any:
        calls = _calls(message)
        if self.include_raw and calls and self.tool not in [call.name for call in calls]:
            return None  # the model wants its other tools
        form: Any = self.form or AnyForm
        reading = read_reply(_Reply.of(message), calls, form, self.tool)
        if reading.error is not None:
            raise _error(reading, message)
        return reading.value

    def _transform(self, input: Iterator[str | BaseMessage]) -> Iterator[Any]:
        growing = GrowingReply(self)
        for piece in input:
            yield from growing.add(piece)
        yield from growing.end()

    async def _atransform(self, input: AsyncIterator[str | BaseMessage]) -> AsyncIterator[Any]:
        growing = GrowingReply(self)
        async for piece in input:
            for value in growing.add(piece):
                yield value
        for value in growing.end():
            yield value


class GrowingReply:
    """The values of an answer that arrives in chunks of a message. Does no I/O."""

    def __init__(self, parser: AnswerParser) -> None:
        self._parser = parser
        form = parser.form
        self._answer = GrowingAnswer(None) if form is None else form.growing()
        self._index: Any = _NOTHING
        self._pieces: list[BaseMessage] = []
        self._last: Any = _NOTHING

    def add(self, piece: str | BaseMessage) -> Iterator[Any]:
        """Yield what is new with a chunk."""
        message = AIMessageChunk(content=piece) if isinstance(piece, str) else piece
        self._pieces.append(message)
        if self._parser.include_raw:
            yield AddableDict(raw=message)
            return
        for value in self._answer.add(self._text(message)):
            yield from self._changed(self._decoded(value))

    def end(self) -> Iterator[Any]:
        """Yield the whole value, if it is new. Raises what `AnswerParser` raises."""
        if not self._pieces:
            return
        message = _sum(self._pieces)
        if self._parser.include_raw:
            yield AddableDict(self._parser.outcome(message))
        else:
            yield from self._changed(self._parser.read(message))

    def _changed(self, value: Any) -> Iterator[Any]:
        if value is _NOTHING or (self._last is not _NOTHING and value == self._last):
            return
        self._last = value
        yield value

    def _decoded(self, value: Any) -> Any:
        form: Any = self._parser.form or AnyForm
        # The last item of a list may not be whole yet.
        for shown in (value, value[:-1]) if isinstance(value, list) else (value,):
            with suppress(SchemaError):
                return form.decode(shown)
        return _NOTHING

    def _text(self, message: BaseMessage) -> str:
        if self._parser.tool is None:
            return str(message.text)
        text = ""
        for chunk in message.tool_call_chunks if isinstance(message, AIMessageChunk) else ():
            if self._index is _NOTHING and chunk["name"] == self._parser.tool:
                self._index = chunk["index"]
            if self._index is not _NOTHING and chunk["index"] == self._index:
                text += chunk["args"] or ""
        return text


class _Call(NamedTuple):
    """A call as `read_reply` reads it."""

    name: str
    arguments: str


class _Reply(NamedTuple):
    """A message as `read_reply` reads it."""

    text: str
    refusal: str | None
    finish_reason: str | None

    @classmethod
    def of(cls, message: BaseMessage) -> _Reply:
        text = str(message.text)
        if not text.lstrip().startswith(("{", "[", "```")) and (found := _FENCED.search(text)):
            text = found[1]  # with words around it
        blocks = message.content if isinstance(message.content, list) else ()
        refusals = [one.get("refusal") for one in blocks if isinstance(one, dict)]
        refusal = message.additional_kwargs.get("refusal") or next(filter(None, refusals), None)
        return cls(text, refusal, message.response_metadata.get("finish_reason"))


def _calls(message: BaseMessage) -> list[_Call]:
    if not isinstance(message, AIMessage):
        return []
    if isinstance(message, AIMessageChunk) and message.tool_call_chunks:
        # The text, since LangChain completes arguments that are cut.
        return [_Call(one["name"] or "", one["args"] or "") for one in message.tool_call_chunks]
    calls = [_Call(one["name"], json.dumps(one["args"])) for one in message.tool_calls]
    invalid = [_Call(one["name"] or "", one["args"] or "") for one in message.invalid_tool_calls]
    return [*calls, *invalid]


def _sum(pieces: list[BaseMessage]) -> BaseMessage:
    chunks = [one for one in pieces if isinstance(one, AIMessageChunk)]
    return add_ai_message_chunks(*chunks) if len(chunks) == len(pieces) else pieces[-1]


def _error(reading: Reading, message: BaseMessage) -> OpenRouterError:
    kind = reading.error or OutputError
    problems: Any = {"problems": reading.problems} if issubclass(kind, OutputInvalidError) else {}
    return as_model_error(kind(reading.message, raw=reading.raw, **problems), raw_message=message)
