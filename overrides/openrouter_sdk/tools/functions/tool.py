"""`Tool`, and the decorator that makes one of a function."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, Self, TypeVar, overload

from openrouter_sdk.tools.functions.binding import bind, read_arguments
from openrouter_sdk.tools.functions.function_signature import (
    enclosing_names,
    plain_function,
    read_docstring_of,
)
from openrouter_sdk.tools.functions.tool_options import (
    OPTIONS,
    check_function,
    check_name,
    check_options,
    name_of,
    refuse_unknown,
)
from openrouter_sdk.tools.functions.tool_schema import ToolSchema, schema_as_given, schema_of_function

if TYPE_CHECKING:
    from openrouter_sdk.tools.functions.tool_context import ToolContext

P = ParamSpec("P")
Q = ParamSpec("Q")
R = TypeVar("R", covariant=True)
T = TypeVar("T")
Approval = bool | Callable[[dict[str, Any], Any], bool]
"""Whether a call waits for an approval, or a function of its arguments and ToolContext that says so."""
_COPIED: Final = ("__module__", "__qualname__", "__doc__", "__isabstractmethod__")
_LAZY: Final = ("description", "strict", "parameters")


class Tool(Generic[P, R]):
    """A tool that a model may call. `tool` makes it of a function, and `Tool.from_schema` of a JSON schema.

    Calling it calls the function. In a class it is a method: `instance.method` is a tool, too.
    """

    name: str
    function: Callable[P, R] | None
    """None for a manual tool, whose calls the program answers itself."""
    needs_approval: Approval
    idempotent: bool
    """Whether a call may be run again although nobody knows how the first attempt ended."""
    timeout: float | None
    """Seconds that a call may take; None for those that the run has left."""
    retries: int
    """How often a call is tried again after an exception other than ToolError."""
    given: dict[str, Any] | None
    """The dict that the tool was given as, which is sent as it is."""
    __name__: str

    def __init__(
        self, function: Any, options: Mapping[str, Any], given: dict[str, Any] | None = None
    ) -> None:
        """Use `tool` or `Tool.from_schema`. `given` is a dict that is sent as it is."""
        known = self.__dict__  # because attributes cannot be set
        known["_kind"] = type(function)
        if isinstance(function, (staticmethod, classmethod)):
            function = function.__func__
        known["_names"] = {} if function is None else enclosing_names(function)
        if function is not None:
            inner = plain_function(function)
            known.update((name, getattr(inner, name, None)) for name in _COPIED)
            known.update(__name__=options["name"], __wrapped__=function)
        known.update((f"_{name}" if name in _LAZY else name, value) for name, value in options.items())
        known.update(function=function, given=given, _options=options, _shared=[], _of_methods=[])

    def __setattr__(self, name: str, value: object) -> None:
        if name.startswith("__"):  # as decorators mark functions, such as abc.abstractmethod
            self.__dict__[name] = value
            return
        raise AttributeError(f"tool {self.name!r} cannot be changed: make another one with tool(...)")

    @classmethod
    def from_schema(
        cls,
        name: str,
        parameters: Mapping[str, Any],
        *,
        description: str | None = None,
        function: Callable[..., Any] | None = None,
        needs_approval: Approval = False,
        idempotent: bool = False,
        timeout: float | None = None,
        retries: int = 0,
        strict: bool | None = None,
    ) -> Tool[..., Any]:
        """Return a tool whose parameters are a JSON schema.

            Tool.from_schema("ask_user", {"type": "object", "properties": {"question": {"type": "string"}}})

        The function gets the arguments by keyword, as JSON data that the schema allows. Without a function,
        a run stops when the model calls the tool, and goes on with the program's answer. The schema is sent
        as it is, except with `strict=True`. Other arguments, and errors, are those of `tool`.
        """
        given = (name, description, needs_approval, idempotent, timeout, retries, strict, parameters)
        options = dict(zip(OPTIONS, given, strict=True))
        check_options(check_name(name), options)
        made = Tool[..., Any](None if function is None else check_function(function), options)
        _ = made.schema  # which is as clear now as later
        return made

    @overload
    def __get__(self, instance: None, owner: type, /) -> Self: ...
    @overload
    def __get__(
        self: Tool[Concatenate[Any, Q], T], instance: object, owner: type | None = None, /
    ) -> Tool[Q, T]: ...
    def __get__(self, instance: object, owner: type | None = None, /) -> Any:
        target = (owner or type(instance)) if self.__dict__["_kind"] is classmethod else instance
        is_method = inspect.isfunction(self.function) and self.__dict__["_kind"] is not staticmethod
        if target is None or not is_method:
            return self
        bound = MethodType(self.function, target)  # type: ignore[arg-type]  # a function, as just seen
        method: Tool[Any, Any] = object.__new__(Tool)
        inherited = {name: value for name, value in self.__dict__.items() if name not in ("schema", "wire")}
        # The schema of a method is the same for all instances.
        shared = {"_shared": self.__dict__["_of_methods"], "_kind": MethodType}
        method.__dict__.update(inherited, function=bound, __wrapped__=bound, **shared)
        return method

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        if self.function is None:
            raise TypeError(f"tool {self.name!r} has no function to call")
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<Tool {self.name!r}{' without function' if self.function is None else ''}>"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    # --- what the model is told ---------------------------------------------------------------------------

    @cached_property
    def description(self) -> str | None:
        """The argument `description`, else the docstring of the function up to its sections."""
        given: str | None = self.__dict__["_description"]
        return given if given is not None or self.function is None else read_docstring_of(self.function)[0]

    @cached_property
    def schema(self) -> ToolSchema:
        """The schema of the parameters. Raises InvalidArgumentError, which names tool and parameter."""
        known = self.__dict__
        shared: list[ToolSchema] = known["_shared"]
        if not shared:
            given, strict, names = known["_parameters"], known["_strict"], known["_names"]
            if given is None and self.function is not None:
                shared.append(schema_of_function(self.name, self.function, names, strict))
            else:
                shared.append(schema_as_given(self.name, given, self.function, names, strict))
        return shared[0]

    @property
    def parameters(self) -> dict[str, Any]:
        """The JSON schema of the parameters, in the form that is sent."""
        return self.schema.parameters

    @property
    def strict(self) -> bool:
        """Whether the model has to keep to the schema."""
        return self.schema.strict

    @cached_property
    def wire(self) -> dict[str, Any]:
        """The tool in the form of chat; that of a dict is the dict itself."""
        given: dict[str, Any] | None = self.__dict__["given"]
        if given is not None:
            return given
        function: dict[str, Any] = {"name": self.name}
        if self.description is not None:
            function["description"] = self.description
        function["parameters"] = self.parameters
        if self.strict:
            function["strict"] = True
        return {"type": "function", "function": function}

    # --- calls --------------------------------------------------------------------------------------------

    @cached_property
    def is_async(self) -> bool:
        """Whether the function is a coroutine function or an async generator function."""
        return self._is(inspect.iscoroutinefunction) or self._is(inspect.isasyncgenfunction)

    @cached_property
    def is_generator(self) -> bool:
        """Whether the function yields its progress."""
        return self._is(inspect.isgeneratorfunction) or self._is(inspect.isasyncgenfunction)

    def _is(self, kind: Callable[[object], bool]) -> bool:
        return self.function is not None and kind(plain_function(self.function))

    def read_arguments(self, text: str | Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the JSON object of a call's arguments. Raises InvalidToolArguments."""
        return read_arguments(text)

    def bind(
        self, arguments: Mapping[str, Any], context: ToolContext[Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Return positional and keyword arguments for the function, of the types of its annotations.

        Raises InvalidToolArguments, whose message tells the model what to correct.
        """
        return bind(self.schema, arguments, context)


@overload
def tool(
    function: Callable[P, R],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    needs_approval: Approval = False,
    idempotent: bool = False,
    timeout: float | None = None,
    retries: int = 0,
    strict: bool | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> Tool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    needs_approval: Approval = False,
    idempotent: bool = False,
    timeout: float | None = None,
    retries: int = 0,
    strict: bool | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    needs_approval: Approval = False,
    idempotent: bool = False,
    timeout: float | None = None,
    retries: int = 0,
    strict: bool | None = None,
    parameters: Mapping[str, Any] | None = None,
    **unknown: object,
) -> Any:
    """Make a function a tool, which can still be called as before.

        @tool
        def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> Weather:
            \"\"\"The weather in a city, now.

            Args:
                city: Name of the city, in English.
            \"\"\"

    It may be asynchronous, a method, a partial, a callable object, or a generator, which yields progress, and
    returns its result or yields it last. Annotations, docstring (of any common style) and text in `Annotated`
    tell the model about the parameters; one that is annotated `ToolContext[T]` is left out.

    `needs_approval` is True, or a function of a call's arguments and its ToolContext. `timeout` is in
    seconds. `retries` counts further attempts after exceptions. `idempotent` says that a call may be run
    twice. `strict` is chosen by the types if it is None. `parameters` is a JSON schema to use instead of
    the annotations. Of a tool, another one is made, with these options changed.

    Raises InvalidArgumentError for what no tool can be made of, and for wrong options. Annotations are looked
    at when the tool is first used, so that they may name what is defined later.
    """
    if unknown:
        refuse_unknown(unknown)
    given = (name, description, needs_approval, idempotent, timeout, retries, strict, parameters)
    options = dict(zip(OPTIONS, given, strict=True))
    return partial(_make, options) if function is None else _make(options, function)


def _make(options: Mapping[str, Any], function: Any) -> Tool[..., Any]:
    if isinstance(function, Tool):
        changes = {name: value for name, value in options.items() if value not in (None, False, 0)}
        return _changed(function, {**function.__dict__["_options"], **changes})
    checked = check_function(function)
    name = name_of(checked) if options["name"] is None else options["name"]
    check_options(check_name(name), options)
    return Tool(checked, {**options, "name": name})


def _changed(old: Tool[..., Any], options: Mapping[str, Any]) -> Tool[..., Any]:
    check_options(check_name(options["name"]), options)
    other = Tool[..., Any](old.function, options)
    other.__dict__.update((name, old.__dict__[name]) for name in ("_names", "_kind"))
    return other
