"""What models are asked for by a schema or a type, and what their answers mean."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Mapping
from typing import Any, Final

from langchain_core.tools import BaseTool
from pydantic import BaseModel, ValidationError
from pydantic.v1 import BaseModel as BaseModelV1, ValidationError as ValidationErrorV1
from typing_extensions import is_typeddict

from openrouter_sdk.integrations.langchain.tool_binding import function_of, with_strict
from openrouter_sdk.schema.annotations.foreign import pydantic_problems
from openrouter_sdk.schema.documents.validation import normalise
from openrouter_sdk.schema.output_types import fit_name
from openrouter_sdk.schema.problems import NAMES, SchemaError, kind_of
from openrouter_sdk.structured.output_form import OutputForm
from openrouter_sdk.structured.partial.partial_values import GrowingAnswer

Json = dict[str, Any]

_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


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


class AnyForm:
    """The form of any JSON."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Return the value."""
        return value


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
