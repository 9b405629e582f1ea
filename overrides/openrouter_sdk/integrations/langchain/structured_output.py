"""Answers in the form of a schema or a type."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.ai import add_ai_message_chunks
from langchain_core.output_parsers import BaseTransformOutputParser
from langchain_core.outputs import ChatGeneration, Generation
from langchain_core.runnables import Runnable
from langchain_core.runnables.utils import AddableDict
from langchain_core.tools import BaseTool
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.v1 import BaseModel as BaseModelV1, ValidationError as ValidationErrorV1
from typing_extensions import is_typeddict

from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, OutputError, OutputInvalidError
from openrouter_sdk.integrations.langchain.exception_classes import as_model_error
from openrouter_sdk.integrations.langchain.tool_binding import function_of, tool_definitions, with_strict
from openrouter_sdk.schema.annotations.foreign import pydantic_problems
from openrouter_sdk.schema.documents.validation import normalise
from openrouter_sdk.schema.output_types import fit_name
from openrouter_sdk.schema.problems import NAMES, SchemaError, kind_of
from openrouter_sdk.structured.output_form import OutputForm
from openrouter_sdk.structured.partial.partial_values import GrowingAnswer
from openrouter_sdk.structured.reading import Reading, read_reply

if TYPE_CHECKING:
    from openrouter_sdk.integrations.langchain.chat_model import ChatOpenRouter

Json = dict[str, Any]

_METHODS: Final = ("function_calling", "json_schema", "json_mode")
_FENCED: Final = re.compile(r"```\w*\s*(.*)```", re.DOTALL)
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NOTHING: Final = object()


def structured(
    model: ChatOpenRouter,
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


class AnswerForm:
    """What a model is asked for by a schema, and what its answers mean.

    Dicts, typed dicts, functions and tools of LangChain are described as LangChain does, and answers stay
    plain data, which is not validated; those of pydantic classes become instances. Any other type is one of
    `client.chat.parse`.

    Raises InvalidArgumentError for what is no schema, and for a type that JSON cannot say.
    """

    def __init__(self, schema: Any, strict: bool | None = None) -> None:
        self.schema = schema
        self._strict = strict
        is_class = isinstance(schema, type) and issubclass(schema, (BaseModel, BaseModelV1))
        self._class = schema if is_class else None
        self._type: OutputForm[Any] | None = None
        if self._class is None and not _is_of_langchain(schema):
            self._type = OutputForm(schema, strict=bool(strict))
            function: Json = {"name": self._type.name, "parameters": self._type.schema}
        else:
            function = function_of(_titled(schema), "schema")
        self._plain: Json = function.setdefault("parameters", {"type": "object", "properties": {}})
        texts = {name: function[name] for name in ("description",) if name in function}
        self.described: Json = {"title": function["name"], **texts, **self._plain}
        """The schema in LangChain's traces."""
        if not _NAME.fullmatch(function["name"]):
            function["name"] = fit_name(function["name"])
        self.function = with_strict(function, strict)
        """The form as a function, which the model calls with the answer."""

    @property
    def name(self) -> str:
        """Name of the function, or of the format."""
        return str(self.function["name"])

    @property
    def format(self) -> Json:
        """The form as a format of replies."""
        return {"schema" if name == "parameters" else name: one for name, one in self.function.items()}

    def growing(self) -> GrowingAnswer:
        """Return what shows the value of an answer that arrives in pieces."""
        wrapped = self._type is not None and self._type.is_wrapped
        return GrowingAnswer(self.function["parameters"], is_wrapped=wrapped)

    def decode(self, value: Any) -> Any:
        """Return what an answer says. Raises SchemaError if it is not of the form."""
        if self._type is not None:
            return self._type.decode(value)
        if not isinstance(value, dict):
            raise SchemaError([("", f"expected an object, got {NAMES[kind_of(value)]}")])
        if self.function.get("strict"):
            value = normalise(value, self._plain, strict_form=True)
        return value if self._class is None else _instance(self._class, value)

    def __reduce__(self) -> Any:
        return type(self), (self.schema, self._strict)


class AnswerParser(BaseTransformOutputParser[Any]):
    """Reads the answers of a model that was asked for a schema or a type.

    Answers that are not of it, or cut at the limit of tokens, raise OutputError, which is an
    OutputParserException of LangChain, too, with the text as `llm_output`; OutputInvalidError lists the
    `problems`. A refusal raises OutputRefusedError, which is a ModelRefusalError of LangChain, too.

    In a stream, plain data grows, and instances of a type appear as soon as one can be made of what has
    arrived. The whole answer is checked at the end.
    """

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
        form: Any = self.form or _AnyForm
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
        form = self._parser.form
        if form is None:
            return value
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


class _AnyForm:
    """The form of any JSON."""

    @staticmethod
    def decode(value: Any) -> Any:
        return value


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


def _is_of_langchain(schema: Any) -> bool:
    """Whether LangChain describes a schema, as an object."""
    if isinstance(schema, Mapping):
        # Other dicts are JSON schemas of values that are no objects, perhaps.
        return bool(schema.keys() & {"name", "function", "toolSpec", "properties", "json_schema"})
    return is_typeddict(schema) or isinstance(schema, BaseTool) or inspect.isroutine(schema)


def _titled(schema: Any) -> Any:
    """Return a schema with a name, without the function or the format of replies that is around it."""
    if not isinstance(schema, Mapping):
        return schema
    inner = schema.get("function", schema.get("json_schema"))
    if isinstance(inner, Mapping):
        schema = inner
    if "schema" in schema and "properties" not in schema:
        named = {name: one for name, one in schema.items() if name in ("name", "description", "strict")}
        return {**named, "parameters": schema["schema"]}
    return schema if schema.keys() & {"name", "title", "toolSpec"} else {"title": "output", **schema}


def _instance(cls: Any, value: Json) -> Any:
    """Return an instance of a pydantic class. Raises SchemaError."""
    try:
        if issubclass(cls, BaseModelV1):
            return cls.parse_obj(value)
        # JSON, so that classes that are strict take dates and the like.
        return cls.model_validate_json(json.dumps(value))
    except (ValidationError, ValidationErrorV1) as error:
        raise SchemaError(pydantic_problems(error.errors())) from None


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
