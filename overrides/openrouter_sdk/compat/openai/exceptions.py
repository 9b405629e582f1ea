"""The exceptions of openai; each that is raised is one of `openrouter_sdk.errors`, too.

Where the package `openai` is in use as well, it also derives from that package's exception of the same name.
The package is never imported for that: a program that catches its exceptions has imported it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

import httpx

from openrouter_sdk import errors
from openrouter_sdk.compat.openai.http_response import HttpRequest, HttpResponse


class OpenAIError(errors.OpenRouterError):
    """Base class of all exceptions."""

    def __reduce__(self) -> tuple[Any, ...]:
        # By the class of ours, since `openai` need not be in use where this is unpickled.
        state = self.__dict__.copy()
        return _rebuild, (state.pop(_ORIGIN, type(self)), self.args), state


class APIError(OpenAIError):
    """The API could not be reached, or reported an error."""

    message: str
    request: httpx.Request
    body: object | None = None
    code: str | None = None
    param: str | None = None
    type: str | None = None


class APIConnectionError(APIError):
    """There is no usable response."""


class APITimeoutError(APIConnectionError):
    """There was no response in time."""


class APIResponseValidationError(APIError):
    """The response is not what the API promises."""

    status_code: int | None


class APIStatusError(APIError):
    """The API reported an error.

    `str()` and `message` are as in openai; the attributes of `openrouter_sdk.errors.APIError` that have other
    names, such as `error_type` and `provider_error`, are there, too.
    """

    status_code: int
    """HTTP status of the response; for an error inside a successful one, what its code amounts to."""
    response: HttpResponse
    request_id: str | None

    @property
    def effective_status(self) -> int | None:
        """See `openrouter_sdk.errors.APIError`."""
        return self.status_code

    def __str__(self) -> str:
        return self.message


class BadRequestError(APIStatusError):
    """400."""


class AuthenticationError(APIStatusError):
    """401."""


class PermissionDeniedError(APIStatusError):
    """403."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class UnprocessableEntityError(APIStatusError):
    """422."""


class RateLimitError(APIStatusError):
    """429."""


class InternalServerError(APIStatusError):
    """500 and above."""


class ClientClosedError(APIConnectionError, RuntimeError):
    """The client is closed, for which openai raises a plain RuntimeError."""


class LengthFinishReasonError(OpenAIError):
    """`parse` got an answer that reached the limit of tokens."""


class ContentFilterFinishReasonError(OpenAIError):
    """`parse` got an answer that a filter withheld."""


_CLASSES: Final[dict[type[errors.OpenRouterError], type[OpenAIError]]] = {
    errors.BadRequestError: BadRequestError,
    errors.AuthenticationError: AuthenticationError,
    errors.PermissionDeniedError: PermissionDeniedError,
    errors.NotFoundError: NotFoundError,
    errors.ConflictError: ConflictError,
    errors.UnprocessableEntityError: UnprocessableEntityError,
    errors.RateLimitError: RateLimitError,
    errors.ServerError: InternalServerError,
    errors.APIError: APIStatusError,
    errors.ProtocolError: APIResponseValidationError,
    errors.RequestTimeoutError: APITimeoutError,
    errors.TransportError: APIConnectionError,
    errors.ClientClosedError: ClientClosedError,
    errors.OutputTruncatedError: LengthFinishReasonError,
    errors.OutputRefusedError: ContentFilterFinishReasonError,
    errors.OpenRouterError: OpenAIError,
}
_ORIGIN: Final = "_origin"
NO_REQUEST: Final = HttpRequest("", "")


@contextmanager
def translated(request: HttpRequest = NO_REQUEST) -> Iterator[None]:
    """Raise our exceptions as those of this module."""
    try:
        yield
    except OpenAIError:
        raise
    except errors.OpenRouterError as error:
        raise translate(error, request).with_traceback(error.__traceback__) from error.__cause__


def translate(error: errors.OpenRouterError, request: HttpRequest) -> OpenAIError:
    """Return an exception of this module with all that one of ours knows."""
    made = _rebuild(type(error), error.args)
    made.__dict__.update(error.__dict__)
    made.__dict__[_ORIGIN] = type(error)
    if isinstance(made, APIError):
        made.request = httpx.Request(*request)
        made.message = str(error)
    if isinstance(made, APIResponseValidationError):
        made.status_code = made.__dict__["status"]
    if isinstance(error, errors.APIError) and isinstance(made, APIStatusError):
        _describe(made, error, request)
    return made


def _describe(made: APIStatusError, error: errors.APIError, request: HttpRequest) -> None:
    body, details = error.body, error.body
    if isinstance(body, dict):
        details = body.get("error", body)
    known = details if isinstance(details, dict) else {}
    code, message = known.get("code"), known.get("message")
    made.body = details
    made.code = None if code is None else str(code)
    made.param, made.type = known.get("param"), known.get("type")
    made.status_code = error.effective_status or error.status
    made.message = f"Error code: {made.status_code}"
    if message and isinstance(message, str):
        made.message += f" - {message}"
    made.args = (made.message,)
    made.request_id = error.headers.get("x-request-id")
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    content = text.encode("utf-8", "replace")
    made.response = HttpResponse(error.status, error.headers, content, request, error.attempts)


def _rebuild(kind: type[errors.OpenRouterError], args: tuple[Any, ...]) -> OpenAIError:
    cls: Any = kind
    if not issubclass(kind, OpenAIError):
        cls = _class_for(cls, "openai" in sys.modules)
    made: OpenAIError = cls.__new__(cls, *args)
    return made


@cache
def _class_for(kind: Any, beside_original: bool) -> type[OpenAIError]:
    base = next(_CLASSES[cls] for cls in kind.__mro__ if cls in _CLASSES)
    original = getattr(sys.modules.get("openai"), base.__name__, None) if beside_original else None
    bases = (base, kind) if original is None else (base, kind, original)
    return type(base.__name__, bases, {"__module__": base.__module__, "__doc__": base.__doc__})
