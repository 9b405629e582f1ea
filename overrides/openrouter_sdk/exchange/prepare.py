"""Build a `PreparedRequest` from settings and the arguments of an operation, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.encoding.json_text import ArgumentError, UnknownArgumentError
from openrouter_api.encoding.uploads import read_files
from openrouter_api.encoding.wire import Request, encode
from openrouter_api.operation import Operation
from openrouter_sdk._version import __version__
from openrouter_sdk.config.header_set import HeaderSet, user_agent
from openrouter_sdk.config.options import CONSTRUCTOR_NAMES, OPTION_NAMES, Key, Options, Settings, check_key
from openrouter_sdk.errors import InvalidArgumentError, MissingKeyError
from openrouter_sdk.errors.secrets import without_frames
from openrouter_sdk.exchange.request import PreparedRequest

if TYPE_CHECKING:
    from openrouter_sdk.exchange.transfers.multipart import Multipart

_APP_VARIABLES: Final = ("OPENROUTER_APP_", "OPENROUTER_HTTP_REFERER", "OPENROUTER_X_")
_ACCEPT: Final = {"application/json": b"application/json", "application/jsonl": b"application/jsonl"}
_LENGTH: Final = {"Content-Length": None, "Transfer-Encoding": None}
_FRAMING: Final = {**_LENGTH, "Content-Type": None}


def default_settings(options: Options | None, environ: Mapping[str, str]) -> Settings:
    """Return the settings of a new client: its options override the environment, which overrides defaults.

    Raises InvalidArgumentError, naming the option or the variable.
    """
    try:
        base = _environment_settings(environ)
    except InvalidArgumentError as error:
        raise without_frames(error) from None
    finally:
        environ = {}  # crash reporters print local variables
    return base.merged_with(options, CONSTRUCTOR_NAMES)


def _environment_settings(environ: Mapping[str, str]) -> Settings:
    headers = HeaderSet(
        {
            "User-Agent": user_agent(__version__),
            "Accept-Encoding": "gzip, deflate",
            "Connection": "keep-alive",
        },
        _app_headers(environ),
    )
    key = environ.get("OPENROUTER_API_KEY", "").strip()
    return Settings(headers, check_key(key, "environment variable OPENROUTER_API_KEY") if key else None)


def _app_headers(environ: Mapping[str, str]) -> Mapping[str, str | None]:
    if not any(name.startswith(_APP_VARIABLES) for name in environ):
        return {}
    from openrouter_sdk.config.attribution import app_from_environment  # few programs name their app so

    return app_from_environment(environ).headers()


def prepare_request(
    operation: Operation[Any, Any],
    params: Mapping[str, object],
    settings: Settings,
    base_url: str,
    *,
    streaming: bool = False,
) -> PreparedRequest:
    """Return a request that is ready to send. Raises InvalidArgumentError for invalid arguments."""
    request = encode_arguments(operation, params, settings, streaming=streaming)
    form = None
    if request.parts:
        from openrouter_sdk.exchange.transfers.multipart import Multipart  # few operations have forms

        form = Multipart(request.parts)
    url = base_url.removesuffix(operation.strip_base_suffix) + request.path
    if request.query:
        url += "?" + request.query
    return PreparedRequest(
        operation=operation,
        method=request.method,
        url=url,
        headers=_header_factory(operation, request, form, settings, url, streaming=streaming),
        content=_compact(request.content) if streaming else request.content,
        form=form,
        settings=settings,
        base_url=base_url,
        streaming=streaming,
    )


def _compact(content: bytes | None) -> bytes | None:
    """Return a copy: the bytes that orjson returns take 4 KiB at least, as long as the stream is open."""
    return content and b"".join((content, b""))


def encode_arguments(
    operation: Operation[Any, Any], params: Mapping[str, object], settings: Settings, *, streaming: bool
) -> Request:
    """Encode the arguments; for a streaming request, set the property that asks for a stream."""
    field = operation.stream.field if operation.stream else None
    extra = settings.extra_body
    if field and not streaming and any(_is_set(given.get(field)) for given in (params, extra)):
        raise InvalidArgumentError(
            f"{operation.qualified_name}() does not stream and cannot take `{field}=True`; "
            f"call client.{operation.resource}.stream() with the same arguments"
        )
    if streaming and field:
        params = {**params, field: True}
    try:
        return encode(
            operation,
            params,
            extra_body=extra,
            extra_query=settings.extra_query,
            check=settings.check_arguments,
        )
    except ArgumentError as error:
        raise InvalidArgumentError(_advise(operation, error, params)) from error.__cause__


def _advise(operation: Operation[Any, Any], error: ArgumentError, params: Mapping[str, object]) -> str:
    """Return the message of an error, with what to write instead."""
    from openrouter_sdk.errors.hints import example_of, of_argument, of_python_objects

    if isinstance(error, UnknownArgumentError):
        fixed = set(CONSTRUCTOR_NAMES).difference(OPTION_NAMES)
        advice = of_argument(operation, error, OPTION_NAMES, fixed)
        return f"{operation.qualified_name}() has no argument `{error.name}`; {advice}"
    if not error.place:
        return of_python_objects(operation, params) or str(error)
    example = example_of(operation, *error.place)
    shown = f"; for example {example}" if example else ""
    return f"{error}{shown} (the option check_arguments=False sends it unchecked)"


def _is_set(flag: Any) -> bool:
    try:
        return bool(flag)
    except Exception:  # such as an array's
        return True


async def read_file_arguments(
    operation: Operation[Any, Any], params: Mapping[str, object]
) -> Mapping[str, object]:
    """Replace open files among the arguments by their content, awaiting asynchronous ones."""
    try:
        return await read_files(operation, params)
    except ArgumentError as error:
        raise InvalidArgumentError(str(error)) from error.__cause__


def _header_factory(
    operation: Operation[Any, Any],
    request: Request,
    form: Multipart | None,
    settings: Settings,
    url: str,
    *,
    streaming: bool,
) -> Callable[[], list[tuple[bytes, bytes]]]:
    headers = settings.headers.merged_with(request.headers) if request.headers else settings.headers
    names = headers.names
    if "content-length" in names or "transfer-encoding" in names or form is not None:
        # Drop them: the length is computed here, and so is the boundary of a form.
        headers = headers.merged_with(_FRAMING if form is not None else _LENGTH)
        names = headers.names
    fixed = list(headers.raw)
    if "accept" not in names:
        fixed.append((b"Accept", _accept(operation, streaming=streaming)))
    if "host" not in names:
        fixed.insert(0, (b"Host", _host(url)))  # first (RFC 9110, section 7.2), as h11 sends it anyway
    if request.content is not None and request.media is not None:
        if "content-type" not in names:
            fixed.append((b"Content-Type", request.media.encode()))
        fixed.append((b"Content-Length", str(len(request.content)).encode()))
    elif form is not None:
        fixed.append((b"Content-Type", form.content_type.encode()))
        fixed.append((b"Content-Length", str(form.length).encode()))
    elif request.method in ("POST", "PUT", "PATCH"):
        fixed.append((b"Content-Length", b"0"))
    header, _, before = operation.key_header.partition(": ")
    if operation.security == "none" or header.lower() in names:
        return lambda: fixed
    key = settings.api_key
    if key is None:
        if operation.security == "required":
            raise MissingKeyError
        return lambda: fixed
    if isinstance(key, str):
        fixed.append((header.encode(), _credential(before, key)))
        return lambda: fixed
    return lambda: [*fixed, (header.encode(), _credential(before, _current_key(key)))]


def _credential(before: str, key: str) -> bytes:
    if before == "Basic ":
        from base64 import b64encode  # the key is a name and a password with a colon between them

        return b"Basic " + b64encode(key.encode())
    return (before + key).encode()


def _current_key(key: Callable[[], str]) -> str:
    current: Key = check_key(key())
    if not isinstance(current, str):
        raise InvalidArgumentError("the api_key function returned a function, not a key")
    return current


def _accept(operation: Operation[Any, Any], *, streaming: bool) -> bytes:
    if streaming and operation.stream is not None:
        return b"text/event-stream, application/json;q=0.9"
    if operation.accept:
        return operation.accept.encode()
    return _ACCEPT.get(operation.result_media or "", b"*/*")


def _host(url: str) -> bytes:
    return url.split("/", 3)[2].encode()
