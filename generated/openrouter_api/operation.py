# Generated from openapi.yaml by `make generate`. Do not edit.
"""Operations as immutable descriptors that any client can run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    TypeAlias,
    TypeVar,
    runtime_checkable,
)

from .annotations import declared_by
from .decoders import Decode, find_decoder
from .unset import UNSET

if TYPE_CHECKING:
    from .encoding.checks import Types

T = TypeVar("T")
E = TypeVar("E")
O = TypeVar("O")  # noqa: E741
O_contra = TypeVar("O_contra", contravariant=True)
C = TypeVar("C")
S = TypeVar("S")
"""Type of the streams that a resource returns, which the client chooses."""
F = TypeVar("F", bound=Callable[..., Any])

_NOTHING: Mapping[Any, str] = {}  # not a MappingProxyType, which cannot be pickled

Location: TypeAlias = Literal["path", "query", "header", "cookie"]


class Parameter(NamedTuple):
    """A parameter outside the body."""

    name: str
    """Name of the Python argument."""
    wire: str
    """Name on the wire, for headers in the spelling of the contract."""
    location: Location
    required: bool = False
    type: str = ""
    """JSON type, in the notation of `checks`; empty if any text will do."""
    style: Callable[[str, object], str] | None = None
    """Writes the value, if it is not a scalar, or a list in the query that repeats the name."""


class Body(NamedTuple):
    """A request body of an operation in one media type."""

    media: str
    """Media type, such as `application/json` or `multipart/form-data`."""
    fields: Mapping[str, str]
    """Argument -> wire name of the property."""
    required: frozenset[str] = frozenset()
    """The required arguments."""
    nullable: frozenset[str] = frozenset()
    """The required arguments that may be None."""
    files: frozenset[str] = frozenset()
    """Arguments that are files, for multipart bodies."""
    last: tuple[str, ...] = ()
    """Properties that must be sent after all others."""
    types: Types | None = None
    """The JSON types of the arguments."""
    content_type: str = ""
    """What is sent as the content type, if it is not `media`; for bytes several, of which one is chosen."""
    optional: bool = False
    """Whether no body is sent if there are no arguments."""
    encodings: Mapping[str, str] = _NOTHING
    """Property of a form -> its media type or style, if it is not written as usual."""
    write: Callable[..., tuple[bytes | None, tuple[tuple[str, Any], ...], str | None]] | None = None
    """Writes the body, if not as usual, and returns its content or parts, and its content type."""


class Stream(NamedTuple):
    """How to request and read a stream."""

    field: str
    """The body property that requests a stream."""
    sentinel: str | None
    """Data that marks the end of the stream, such as `[DONE]`."""
    event: str | None
    """Reference to the decoder of an event's data; see `find_decoder`."""


class Pagination(NamedTuple):
    """The parameters and properties by which a list is paginated."""

    kind: str
    """`offset` or `cursor`."""
    results: str
    """Path of the property that holds the items of a page."""
    offset: str | None = None
    limit: str | None = None
    cursor: str | None = None
    next: str | None = None
    """Path of the property that holds the cursor of the next page."""
    page_size: int | None = None
    """The default number of items of a page."""
    last_offset: int | None = None
    """The largest accepted offset."""


class Operation(NamedTuple, Generic[T, E]):
    """An operation of the API. T is the type of its result, E that of its stream events."""

    id: str
    """The operationId of the contract."""
    resource: str
    name: str
    """Name of the method `client.<resource>.<name>`; see `qualified_name`."""
    method: str
    path: str
    """Path template relative to the base URL, such as `/keys/{hash}`."""
    result: str | None
    """Reference to the decoder of the result, such as `chat.ChatResult`; None if it is not decoded."""
    result_media: str | None
    """Media type of the result, or None if there is no body."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    stream: Stream | None = None
    errors: Mapping[int, str] = _NOTHING
    """Status -> reference to the decoder of the error body."""
    security: Literal["required", "optional", "none"] = "required"
    """Whether an API key is sent: always, if there is one, or never."""
    key_header: str = "Authorization: Bearer "
    """The header of the key, and what precedes the key in it."""
    management_key: bool = False
    """Whether the operation requires a management key."""
    strip_base_suffix: str = ""
    """Suffix to strip from the base URL, such as `/v1`, for an operation with its own server."""
    pagination: Pagination | None = None
    any_json: bool = False
    """Whether the result may be JSON other than an object."""
    replay_safe: bool = False
    """Whether the method is idempotent (RFC 9110, 9.2.2)."""
    starts_job: bool = False
    """Whether it answers 202 (RFC 9110, 15.3.3): what it starts goes on after the answer."""
    aliases: Mapping[str, str] = _NOTHING
    """Deprecated argument -> its new name."""
    removed: Mapping[str, str] = _NOTHING
    """Argument that the API has removed -> what to use instead."""
    accept: str = ""
    """Media types to ask for, if not `result_media`."""
    results: Mapping[int, str | None] = _NOTHING
    """Status of success -> reference to its decoder, where that is not `result`."""
    empty: frozenset[int] = frozenset()
    """Statuses of success without content: the result is None."""

    def __hash__(self) -> int:
        return hash(self.id)  # the fields are not all hashable

    def __repr__(self) -> str:
        return f"<Operation {self.qualified_name}: {self.method} {self.path}>"

    @property
    def qualified_name(self) -> str:
        """What to call on a client, such as `models.list`, or `rerank` where the resource is callable."""
        return self.name if self.name == self.resource else f"{self.resource}.{self.name}"

    def decoder(self, status: int = 0) -> Decode | None:
        """Return the decoder of the result, or None if it is not decoded."""
        ref = self.results.get(status, self.result) if self.results else self.result
        return find_decoder(ref) if ref else None

    def event_decoder(self) -> Decode | None:
        """Return the decoder of an event's data, or None if it is not decoded."""
        return find_decoder(self.stream.event) if self.stream and self.stream.event else None


class SyncCaller(Protocol[O_contra]):
    """The interface of a client that synchronous resources use."""

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None) -> T:
        """Run the operation and return its result."""
        ...

    def open_stream(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: O_contra | None
    ) -> Any:
        """Return a stream of the operation."""
        ...


class AsyncCaller(Protocol[O_contra]):
    """The interface of a client that asynchronous resources use."""

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None
    ) -> T:
        """Run the operation and return its result."""
        ...

    def open_stream(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: O_contra | None
    ) -> Any:
        """Return a stream of the operation."""
        ...


def _attributes(client: object, resource: str) -> dict[str, Any]:
    """Return what a program assigned to a resource, such as a mock in place of a method.

    The client keeps it, because a resource is created on each access, so that the two form no cycle.
    """
    kept: dict[str, dict[str, Any]] = getattr(client, "__dict__", {}).setdefault("_assigned", {})
    return kept.setdefault(resource, {})


class _Resource(Generic[C]):
    """What the resources of both kinds have in common."""

    __slots__ = ("__dict__", "_client")
    _methods: ClassVar[Mapping[str, Operation[Any, Any]]] = {}
    """Method -> its operation; see `operation_of`."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {  # without the aliases of methods
            name: operation
            for name, value in vars(cls).items()
            if isinstance(operation := getattr(value, "operation", None), Operation)
            and value.__name__ == name
        }
        cls._methods = {**cls._methods, **own}

    def __init__(self, client: C) -> None:
        self._client = client
        self.__dict__ = _attributes(client, type(self).__name__)

    if not TYPE_CHECKING:  # type checkers report the missing attribute themselves

        def __getattr__(self, name: str) -> Any:
            from .deprecation import missing_attribute

            raise missing_attribute(self, name)


class SyncResource(_Resource[SyncCaller[O]]):
    """Base class of the synchronous resources, whose methods pass an operation to the client."""

    __slots__ = ()


class AsyncResource(_Resource[AsyncCaller[O]]):
    """Base class of the asynchronous resources, whose methods pass an operation to the client."""

    __slots__ = ()


# --- methods of resources -------------------------------------------------------------------------------
# A method is declared with its parameters, for editors, type checkers and `help`, and a decorator supplies
# what it does. So arguments arrive as a dict: those not given cost nothing, and the error for an unknown one
# can suggest another. Crash reporters print local variables, so no frame keeps headers, which may hold a key.


def _refuse(operation: Operation[Any, Any]) -> Any:
    """Raise TypeError for arguments without their names."""
    from .deprecation import positional_error

    raise positional_error(operation)


def sync_method(operation: Operation[Any, Any], renamed: str = "") -> Callable[[F], F]:
    """Have a declared synchronous method run the operation; `renamed` is its deprecated name, if any."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: SyncResource[Any], /, *given: Any, **arguments: Any) -> Any:
            options = _refuse(operation) if given else take_options(self._client, operation, arguments)
            if renamed:
                from .deprecation import warn_renamed

                warn_renamed(renamed, operation.qualified_name)
            return self._client.call(operation, arguments, options)

        vars(method)["operation"] = operation
        return method  # type: ignore[return-value]

    return decorate


def async_method(operation: Operation[Any, Any], renamed: str = "") -> Callable[[F], F]:
    """Have a declared asynchronous method run the operation; see `sync_method`."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        async def method(self: AsyncResource[Any], /, *given: Any, **arguments: Any) -> Any:
            options = _refuse(operation) if given else take_options(self._client, operation, arguments)
            if renamed:
                from .deprecation import warn_renamed

                warn_renamed(renamed, operation.qualified_name)
            return await self._client.call(operation, arguments, options)

        vars(method)["operation"] = operation
        return method  # type: ignore[return-value]

    return decorate


def stream_method(operation: Operation[Any, Any]) -> Callable[[F], F]:
    """Have a declared method of a resource of either kind stream the operation."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: SyncResource[Any] | AsyncResource[Any], /, *given: Any, **arguments: Any) -> Any:
            options = _refuse(operation) if given else take_options(self._client, operation, arguments)
            return self._client.open_stream(operation, arguments, options)

        return method  # type: ignore[return-value]

    return decorate


NOT_GIVEN: Final[Any] = UNSET
"""Default of the arguments that may be left out. It is never sent, unlike None, which is null."""


@runtime_checkable
class Timeouts(Protocol):
    """Separate limits for the phases of a call: `openrouter_sdk.Timeout`."""

    @property
    def total(self) -> float | None:
        """Seconds for the whole call."""
        ...


@runtime_checkable
class Retries(Protocol):
    """When failed attempts are repeated: `openrouter_sdk.RetryPolicy`."""

    @property
    def max_retries(self) -> int:
        """How many times at most."""
        ...


CALL_OPTIONS: Final = ("timeout", "retries", "headers", "extra_query", "extra_body")
"""The options that methods also take as arguments, unless the operation has an argument of that name."""


def take_options(client: Any, operation: Operation[Any, Any] | None, arguments: dict[str, Any]) -> Any:
    """Remove the options of a call from the arguments of a method, and return them.

    Those given as arguments override those given as `options`. They are merged by the client, if it has a
    method `conceal(options, overrides)`, which may also hide a key in them.
    """
    options = arguments.pop("options", None)
    overrides = {
        name: value
        for name in CALL_OPTIONS
        if name in arguments
        and not has_argument(operation, name)
        and (value := arguments.pop(name)) is not NOT_GIVEN
    }
    if "api_key" in arguments and not has_argument(operation, "api_key"):
        arguments["api_key"] = None  # not an argument, so an error follows, which must not show the key
    conceal = getattr(client, "conceal", None)
    if conceal is not None:
        return conceal(options, overrides)
    return {**(options or {}), **overrides} if overrides else options


def has_argument(operation: Operation[Any, Any] | None, name: str) -> bool:
    """Whether a method of the operation takes an argument, in the body or outside of it."""
    if operation is None:
        return False
    outside = {parameter.name for parameter in operation.parameters}
    return name in outside.union(*(body.fields for body in operation.bodies))


def operation_of(method: object) -> Operation[Any, Any] | None:
    """Return the operation of a bound method of a resource, such as `client.models.list`.

    Methods are looked up by name, including deprecated names, so an override in a subclass has the operation
    of the method it overrides. A resource that is callable, such as `client.rerank`, is looked up like its
    method. Return None for anything else.
    """
    resource = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if isinstance(method, (SyncResource, AsyncResource)) and callable(method):
        resource, name = method, method.__call__.__name__
    return resource._methods.get(name) if isinstance(resource, _Resource) else None
