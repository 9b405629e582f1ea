# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""What an operation of the API is: a frozen description that any client can run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Literal, NamedTuple, Protocol, TypeAlias, TypeVar

from .types import Decode, find_decoder

T = TypeVar("T")
E = TypeVar("E")
O = TypeVar("O")  # noqa: E741
O_contra = TypeVar("O_contra", contravariant=True)

_NOTHING: Mapping[Any, str] = {}  # no view of one: that could not be pickled

Place: TypeAlias = Literal["path", "query", "header"]


class Parameter(NamedTuple):
    """A parameter outside the body."""

    name: str
    """Name of the argument in Python."""
    wire: str
    """Name on the wire; header names keep the contract's spelling."""
    place: Place
    required: bool = False
    explode: bool = True
    """For lists in the query: repeat the name (true), or join the values with commas."""


class Body(NamedTuple):
    """One way to send the body of an operation."""

    media: str
    """Media type, such as `application/json` or `multipart/form-data`."""
    fields: Mapping[str, str]
    """Argument name -> property name on the wire."""
    required: frozenset[str] = frozenset()
    """The arguments without which the body is incomplete."""
    files: frozenset[str] = frozenset()
    """Arguments that are files (multipart only)."""
    last: tuple[str, ...] = ()
    """Properties that have to come after all others."""


class Stream(NamedTuple):
    """How the operation streams, when asked to."""

    field: str
    """The body property that asks for a stream."""
    sentinel: str | None
    """Data that ends the stream and is no event, such as `[DONE]`."""
    event: str | None
    """Place of the decoder of an event's data; see `find_decoder`."""


class Pagination(NamedTuple):
    """Which parameters and properties carry the pages of a list."""

    kind: str
    """`offset` or `cursor`."""
    results: str
    """Path of the property with this page's results."""
    offset: str | None = None
    limit: str | None = None
    cursor: str | None = None
    next: str | None = None
    """Path of the property with the cursor of the next page."""
    page_size: int | None = None
    """How many results a page has when no limit is given."""
    last_offset: int | None = None
    """The largest offset that is accepted."""


class Operation(NamedTuple, Generic[T, E]):
    """One operation of the contract. T is the type of its result, E that of the events of its stream."""

    id: str
    """operationId in the contract."""
    resource: str
    name: str
    """Method name: the operation is `client.<resource>.<name>`."""
    method: str
    path: str
    """Path template below the base URL, such as `/keys/{hash}`."""
    result: str | None
    """Place of the result's decoder, such as `chat.chat_result`; None for plain JSON, bytes or nothing."""
    result_media: str | None
    """Media type of the result: `application/json`, a binary one, or None when there is no body."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    stream: Stream | None = None
    errors: Mapping[int, str] = _NOTHING
    """Status -> place of the decoder of the error's body."""
    security: Literal["required", "optional", "none"] = "required"
    """Whether a key is sent: always, when there is one, or never."""
    management_key: bool = False
    """Whether only a management key will do."""
    base_cut: str = ""
    """End of the base URL, such as `/v1`, that is left out: the operation's own server is above it."""
    pagination: Pagination | None = None
    replay_safe: bool = False
    """Whether sending it twice does the same as sending it once (RFC 9110, 9.2.2)."""
    aliases: Mapping[str, str] = _NOTHING
    """Old name of an argument -> its name."""

    def __hash__(self) -> int:
        return hash(self.id)  # a tuple of all that it holds has none, for there are dicts among it

    def __repr__(self) -> str:
        return f"<Operation {self.resource}.{self.name}: {self.method} {self.path}>"

    def decoder(self) -> Decode | None:
        """The decoder of a JSON result, or None when the result is left as it is."""
        return find_decoder(self.result) if self.result else None

    def event_decoder(self) -> Decode | None:
        """The decoder of an event's data, or None when events are left as they are."""
        return find_decoder(self.stream.event) if self.stream and self.stream.event else None


class SyncCaller(Protocol[O_contra]):
    """What a synchronous resource needs of a client."""

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None) -> T:
        """Run the operation and return its result."""
        ...


class AsyncCaller(Protocol[O_contra]):
    """What an asynchronous resource needs of a client."""

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: O_contra | None
    ) -> T:
        """Run the operation and return its result."""
        ...


class SyncResource(Generic[O]):
    """Base of the synchronous resources: methods that hand an operation to the client."""

    __slots__ = ("_client",)
    _methods: ClassVar[Mapping[str, Operation[Any, Any]]] = {}
    """Method -> the operation that it runs; see `operation_of`."""

    def __init__(self, client: SyncCaller[O]) -> None:
        self._client = client


class AsyncResource(Generic[O]):
    """Base of the asynchronous resources: methods that hand an operation to the client."""

    __slots__ = ("_client",)
    _methods: ClassVar[Mapping[str, Operation[Any, Any]]] = {}

    def __init__(self, client: AsyncCaller[O]) -> None:
        self._client = client


def operation_of(method: object) -> Operation[Any, Any] | None:
    """The operation that a bound method of a resource runs, such as `client.models.list`.

    A method is found by its name, so an override in a subclass runs the same operation, and an old name
    that of its new one. None for anything that is not a method of an operation.
    """
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, (SyncResource, AsyncResource)):
        return None
    return resource._methods.get(getattr(method, "__name__", ""))
