"""Calls: the arguments of a method of openai as those of an operation, and how they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    NamedTuple,
    Protocol,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    cast,
    runtime_checkable,
)

from openrouter_sdk.compat.openai.base_model import BaseModel, with_request_id
from openrouter_sdk.compat.openai.exceptions import translated
from openrouter_sdk.compat.openai.http_response import (
    APIResponse,
    AsyncAPIResponse,
    HttpRequest,
    HttpResponse,
    StreamingAPIResponse,
)
from openrouter_sdk.compat.openai.streams import AsyncStream, Stream
from openrouter_sdk.config.timeouts import SocketTimeout, Timeout
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk import AsyncOpenRouter, OpenRouter
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.exchange.response import Response

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)
Mode = Literal["parsed", "raw", "streaming"]
Read = Callable[[Any], Any]
"""Makes what a method returns of the JSON value, or the HttpResponse of a binary operation."""


class Omit:
    """The type of `omit`: an argument that is not sent, as opposed to None, which is sent as null."""

    def __bool__(self) -> Literal[False]:
        return False


class NotGiven(Omit):
    """The type of `NOT_GIVEN`, the older name of `omit`."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"


omit: Final = Omit()
NOT_GIVEN: Final = NotGiven()


class _Phases(Protocol):
    """The `Timeout` of httpx."""

    connect: float | None
    read: float | None


TimeoutTypes: TypeAlias = "float | Timeout | _Phases"


class CallOptions(TypedDict, total=False):
    """Arguments of every method."""

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: TimeoutTypes | Omit | None


class Call(NamedTuple):
    """A call of an operation."""

    operation: Operation[Any, Any]
    params: Mapping[str, object]
    options: Options
    read: Read
    event: type[BaseModel] | None = None
    """What the events of a stream are."""


def reader(cls: type[M]) -> Callable[[Any], M]:
    """Return what makes an object of a JSON value."""
    return lambda value: cls.construct(**value)


@runtime_checkable
class _Dumpable(Protocol):
    """An object of this package, of openai or of pydantic."""

    def model_dump(self, *, mode: str, by_alias: bool, exclude_unset: bool) -> dict[str, Any]:
        """Return the attributes."""
        ...


def checked(
    method: str, arguments: Mapping[str, Any], known: type, *, takes_class: bool = False
) -> Mapping[str, Any]:
    """Return the arguments of a method. Raises TypeError for one that it has not, as Python does."""
    for name in arguments.keys() - known.__annotations__.keys():
        raise TypeError(f"{method}() got an unexpected keyword argument {name!r}")
    if not takes_class and isinstance(arguments.get("response_format"), type):
        raise InvalidArgumentError(
            f"{method}(): response_format cannot be a class; call parse(), or pass its JSON schema: "
            "{'type': 'json_schema', 'json_schema': {'name': ..., 'schema': ..., 'strict': True}}"
        )
    return arguments


def plan(
    operation: Operation[Any, Any],
    arguments: Mapping[str, Any],
    read: Read,
    event: type[BaseModel] | None = None,
) -> Call:
    """Turn the arguments of a method into a call. What is not in the contract goes into the body as it is."""
    named = {**arguments, **checked(operation.name, arguments.get("call_options", {}), CallOptions)}
    given = {name: plain(value) for name, value in named.items() if not isinstance(value, Omit)}
    given.pop("self", None)
    given.pop("call_options", None)
    options = call_options(given)
    known = {parameter.name for parameter in operation.parameters}
    known |= {name for body in operation.bodies for name in body.fields}
    unknown = {name: given.pop(name) for name in given.keys() - known}
    if unknown:
        options["extra_body"] = {**unknown, **options.get("extra_body", {})}
    if operation.result_media == "application/json":
        operation = operation._replace(result=None)  # what is read is the JSON value
    return Call(operation, given, options, read, event)


def call_options(given: dict[str, Any]) -> Options:
    """Take the arguments that every method has out of the others, and return them as options."""
    options: Options = {}
    if headers := given.pop("extra_headers", None):
        options["headers"] = {name: None if isinstance(v, Omit) else v for name, v in headers.items()}
    if query := given.pop("extra_query", None):
        options["extra_query"] = query
    if (body := given.pop("extra_body", None)) is not None:
        options["extra_body"] = body
    if "timeout" in given:
        options["timeout"] = timeout_option(given.pop("timeout"))
    return options


def timeout_option(value: Any) -> Timeout | None:
    """Return a timeout as an option: of each phase, as a number means in httpx, not of the whole call."""
    if value is None or isinstance(value, Timeout):
        return value
    if isinstance(value, (int, float)):
        return SocketTimeout(connect=value, first_byte=value, between_events=value)
    if not hasattr(value, "read") or not hasattr(value, "connect"):
        raise InvalidArgumentError(f"timeout must be seconds, a Timeout or None, not {type(value).__name__}")
    return SocketTimeout(connect=value.connect, first_byte=value.read, between_events=value.read)


def plain(value: Any) -> Any:
    """Replace objects of this package, of openai and of pydantic by the JSON values that came for them."""
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)(map(plain, value))
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items() if not isinstance(member, Omit)}
    if isinstance(value, _Dumpable) and not isinstance(value, type):
        return plain(value.model_dump(mode="json", by_alias=True, exclude_unset=True))
    if isinstance(value, Iterator) and not hasattr(value, "read"):
        return [plain(member) for member in value]
    return value


class _Calls:
    """What sends the calls of a resource, and whether it returns raw responses."""

    def request(self, base_url: str, call: Call) -> HttpRequest:
        """Return the request of a call, as responses and errors show it."""
        path = call.operation.path.format_map(call.params)
        return HttpRequest(call.operation.method, base_url + path)

    def response(self, call: Call, answer: Response[Any], request: HttpRequest) -> HttpResponse:
        """Return the response of a call."""
        return HttpResponse(answer.status, answer.headers, answer.content, request, answer.attempts)

    def value(self, call: Call, answer: Response[Any], response: HttpResponse) -> Any:
        """Return the result of a call."""
        is_binary = call.operation.result_media != "application/json"
        value = call.read(response if is_binary else answer.data)
        return with_request_id(value, answer.headers.get("x-request-id"))


class SyncCalls(_Calls):
    """Sends calls with the synchronous client."""

    def __init__(self, client: OpenRouter) -> None:
        self.client = client

    def send(self, call: Call) -> Any:
        """Send a call and return its result."""
        return self.raw(call).parse()

    def raw(self, call: Call) -> APIResponse[Any]:
        """Send a call and return the response."""
        if call.params.get("stream"):
            stream = self.stream(call)
            return APIResponse(stream.response, lambda: stream)
        request = self.request(self.client.base_url, call)
        with translated(request):
            params = cast("Any", call.params)
            answer = self.client.request(call.operation, options=call.options, **params)
        response = self.response(call, answer, request)
        return APIResponse(response, lambda: self.value(call, answer, response))

    def stream(self, call: Call) -> Any:
        """Open a stream, at once as in openai."""
        request = self.request(self.client.base_url, call)
        params = {name: value for name, value in call.params.items() if name != "stream"}
        with translated(request):
            inner = self.client.open_stream(call.operation, params, call.options)
            inner.__enter__()
        return Stream(inner, cast("type[BaseModel]", call.event), request)


class AsyncCalls(_Calls):
    """Sends calls with the asynchronous client."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self.client = client

    async def send(self, call: Call) -> Any:
        """Send a call and return its result."""
        return (await self.raw(call)).parse()

    async def raw(self, call: Call) -> APIResponse[Any]:
        """Send a call and return the response."""
        if call.params.get("stream"):
            stream = await self.stream(call)
            return APIResponse(stream.response, lambda: stream)
        request = self.request(self.client.base_url, call)
        with translated(request):
            answer = await self.client.request(
                call.operation, options=call.options, **cast("Any", call.params)
            )
        response = self.response(call, answer, request)
        return APIResponse(response, lambda: self.value(call, answer, response))

    async def stream(self, call: Call) -> Any:
        """Open a stream, at once as in openai."""
        request = self.request(self.client.base_url, call)
        params = {name: value for name, value in call.params.items() if name != "stream"}
        with translated(request):
            inner = self.client.open_stream(call.operation, params, call.options)
            await inner.__aenter__()
        return AsyncStream(inner, cast("type[BaseModel]", call.event), request)


class Resource:
    """Methods that share a client. What they return is that of `calls`: a value, or an awaitable of one."""

    _absent: Mapping[str, str] = {}
    """What openai has here, and OpenRouter has not or elsewhere, with what to use instead."""

    def __init__(self, calls: SyncCalls | AsyncCalls, mode: Mode = "parsed") -> None:
        self._calls = calls
        self._mode = mode

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            advice = self._absent.get(name)
            if name.startswith("_") or advice is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise AttributeError(f"{type(self).__name__}.{name} is not available with OpenRouter: {advice}")

    @property
    def with_raw_response(self) -> Any:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, returning responses as context managers."""
        return self._in_mode("streaming")

    def _in_mode(self, mode: Mode) -> Self:
        return type(self)(self._calls, mode)

    if TYPE_CHECKING:  # what `_send` returns, in the synchronous and in the asynchronous client

        def _call(
            self, operation: Operation[Any, Any], arguments: Mapping[str, Any], read: Callable[[Any], T]
        ) -> T: ...
        def _acall(
            self, operation: Operation[Any, Any], arguments: Mapping[str, Any], read: Callable[[Any], T]
        ) -> Coroutine[Any, Any, T]: ...

    else:

        def _call(self, *arguments):
            return self._send(*arguments)

        _acall = _call

    def _send(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        read: Read,
        event: type[BaseModel] | None = None,
    ) -> Any:
        call = plan(operation, arguments, read, event)
        calls = self._calls
        if self._mode == "parsed":
            return calls.stream(call) if call.params.get("stream") else calls.send(call)
        if self._mode == "raw":
            return calls.raw(call)
        if isinstance(calls, AsyncCalls):
            return _entered(calls.raw(call))
        raw = calls.raw(call)
        return StreamingAPIResponse(raw.http_response, raw.parse)


@asynccontextmanager
async def _entered(response: Any) -> AsyncIterator[AsyncAPIResponse[Any]]:
    raw = await response
    yield AsyncAPIResponse(raw.http_response, raw.parse)
