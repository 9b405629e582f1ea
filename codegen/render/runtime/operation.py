"""Operations as immutable descriptors that any client can run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Literal, NamedTuple, Protocol, TypeAlias, TypeVar

from .decoders import Decode, find_decoder

T = TypeVar("T")
E = TypeVar("E")
O = TypeVar("O")  # noqa: E741
O_contra = TypeVar("O_contra", contravariant=True)

_NOTHING: Mapping[Any, str] = {}  # not a MappingProxyType, which cannot be pickled

Location: TypeAlias = Literal["path", "query", "header"]


class Parameter(NamedTuple):
    """A parameter outside the body."""

    name: str
    """Name of the Python argument."""
    wire: str
    """Name on the wire, for headers in the spelling of the contract."""
    location: Location
    required: bool = False
    explode: bool = True
    """Whether a list in the query repeats the name; otherwise the values are joined with commas."""


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
    """Name of the method `client.<resource>.<name>`."""
    method: str
    path: str
    """Path template relative to the base URL, such as `/keys/{hash}`."""
    result: str | None
    """Reference to the decoder of the result, such as `chat.chat_result`; None if it is not decoded."""
    result_media: str | None
    """Media type of the result, or None if there is no body."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    stream: Stream | None = None
    errors: Mapping[int, str] = _NOTHING
    """Status -> reference to the decoder of the error body."""
    security: Literal["required", "optional", "none"] = "required"
    """Whether an API key is sent: always, if there is one, or never."""
    management_key: bool = False
    """Whether the operation requires a management key."""
    strip_base_suffix: str = ""
    """Suffix to strip from the base URL, such as `/v1`, for an operation with its own server."""
    pagination: Pagination | None = None
    any_json: bool = False
    """Whether the result may be JSON other than an object."""
    replay_safe: bool = False
    """Whether the method is idempotent (RFC 9110, 9.2.2)."""
    aliases: Mapping[str, str] = _NOTHING
    """Deprecated argument -> its new name."""

    def __hash__(self) -> int:
        return hash(self.id)  # the fields are not all hashable

    def __repr__(self) -> str:
        return f"<Operation {self.resource}.{self.name}: {self.method} {self.path}>"

    def decoder(self) -> Decode | None:
        """Return the decoder of the result, or None if it is not decoded."""
        return find_decoder(self.result) if self.result else None

    def event_decoder(self) -> Decode | None:
        """Return the decoder of an event's data, or None if it is not decoded."""
        return find_decoder(self.stream.event) if self.stream and self.stream.event else None


class SyncCaller(Protocol[O_contra]):
    """The interface of a client that synchronous resources use."""

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None) -> T:
        """Run the operation and return its result."""
        ...


class AsyncCaller(Protocol[O_contra]):
    """The interface of a client that asynchronous resources use."""

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None
    ) -> T:
        """Run the operation and return its result."""
        ...


def _conceal(client: Any, options: O | None) -> O | None:
    # Crash reporters print the local variables of a method, so that a client may hide a key in its options.
    conceal = getattr(client, "conceal", None) if options is not None else None
    result: O | None = options if conceal is None else conceal(options)
    return result


class SyncResource(Generic[O]):
    """Base class of the synchronous resources, whose methods pass an operation to the client."""

    __slots__ = ("_client",)
    _methods: ClassVar[Mapping[str, Operation[Any, Any]]] = {}
    """Method -> its operation; see `operation_of`."""

    def __init__(self, client: SyncCaller[O]) -> None:
        self._client = client

    def _conceal(self, options: O | None) -> O | None:
        """Return options to hold while a call runs: those of `client.conceal`, if the client has it."""
        return _conceal(self._client, options)


class AsyncResource(Generic[O]):
    """Base class of the asynchronous resources, whose methods pass an operation to the client."""

    __slots__ = ("_client",)
    _methods: ClassVar[Mapping[str, Operation[Any, Any]]] = {}

    def __init__(self, client: AsyncCaller[O]) -> None:
        self._client = client

    def _conceal(self, options: O | None) -> O | None:
        """See `SyncResource._conceal`."""
        return _conceal(self._client, options)


def operation_of(method: object) -> Operation[Any, Any] | None:
    """Return the operation of a bound method of a resource, such as `client.models.list`.

    Methods are looked up by name, including deprecated names, so an override in a subclass has the operation
    of the method it overrides. Return None for anything else.
    """
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, (SyncResource, AsyncResource)):
        return None
    return resource._methods.get(getattr(method, "__name__", ""))
