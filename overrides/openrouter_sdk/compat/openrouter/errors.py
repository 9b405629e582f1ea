"""The errors of the vendor's SDK, by its names, as subclasses of ours.

Each is caught by the vendor's name here, by the class of `openrouter_sdk.errors` that it derives from, and,
if a program has imported the vendor's package, by the class of that package. As with the vendor, an error
status that the operation does not document raises OpenRouterDefaultError, and a failed connection an
exception of httpx, which is also one of ours.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

import httpx

from openrouter_api.decoders import find_decoder
from openrouter_sdk import errors as ours
from openrouter_sdk.errors import TransportError as NoResponseError

__all__ = [
    "BadGateway",
    "BadGatewayResponseError",
    "BadRequestResponseError",
    "BatchErrorResponse",
    "BatchPaymentRequiredResponseError",
    "ClientClosedRequestResponseError",
    "Conflict",
    "ConflictResponseError",
    "EdgeNetworkTimeoutResponseError",
    "ForbiddenResponseError",
    "GatewayTimeoutResponseError",
    "GoneResponseError",
    "InternalServerError",
    "InternalServerResponseError",
    "NoResponseError",
    "NotFound",
    "NotFoundResponseError",
    "OAuthErrorResponse",
    "OpenRouterDefaultError",
    "OpenRouterError",
    "PayloadTooLargeResponseError",
    "PaymentRequiredResponseError",
    "ProviderOverloadedResponseError",
    "RequestTimeoutResponseError",
    "ResponseValidationError",
    "ServiceUnavailableResponseError",
    "TooManyRequestsResponseError",
    "UnauthorizedResponseError",
    "UnprocessableEntity",
    "UnprocessableEntityResponseError",
]


class OpenRouterError(ours.OpenRouterError):
    """An error response. `partial`, `attempts` and the like are those of our errors."""

    message: str
    status_code: int
    body: str
    """The body as text, without credentials."""
    headers: Any
    """The headers, as `httpx.Headers`."""
    raw_response: httpx.Response
    """The response, made anew from status, headers and body."""
    data: Any
    """The body as a model; None for OpenRouterDefaultError and ResponseValidationError."""
    _original: ours.OpenRouterError
    _ref: str | None

    @property
    def is_retryable_hint(self) -> bool | None:
        """See `openrouter_sdk.errors.APIError`."""
        return getattr(self._original, "is_retryable_hint", None)

    @property
    def is_edge_error(self) -> bool:
        """See `openrouter_sdk.errors.APIError`."""
        return getattr(self._original, "is_edge_error", False)

    def __reduce__(self) -> tuple[Any, ...]:
        return _translate, (self._original, self._ref)


class OpenRouterDefaultError(OpenRouterError, ours.APIError):
    """An error that the operation does not document, or whose body is not as documented."""


class ResponseValidationError(OpenRouterError, ours.ProtocolError):
    """The response is not valid."""


class BadRequestResponseError(OpenRouterError, ours.BadRequestError):
    """400."""


class UnauthorizedResponseError(OpenRouterError, ours.AuthenticationError):
    """401."""


class PaymentRequiredResponseError(OpenRouterError, ours.PaymentRequiredError):
    """402."""


class ForbiddenResponseError(OpenRouterError, ours.PermissionDeniedError):
    """403."""


class NotFoundResponseError(OpenRouterError, ours.NotFoundError):
    """404."""


class RequestTimeoutResponseError(OpenRouterError, ours.ServerTimeoutError):
    """408."""


class ConflictResponseError(OpenRouterError, ours.ConflictError):
    """409."""


class GoneResponseError(OpenRouterError, ours.GoneError):
    """410."""


class PayloadTooLargeResponseError(OpenRouterError, ours.PayloadTooLargeError):
    """413."""


class UnprocessableEntityResponseError(OpenRouterError, ours.UnprocessableEntityError):
    """422."""


class TooManyRequestsResponseError(OpenRouterError, ours.RateLimitError):
    """429."""


class ClientClosedRequestResponseError(OpenRouterError, ours.ClientStatusError):
    """499."""


class InternalServerResponseError(OpenRouterError, ours.InternalServerError):
    """500."""


class BadGatewayResponseError(OpenRouterError, ours.BadGatewayError):
    """502."""


class ServiceUnavailableResponseError(OpenRouterError, ours.ServiceUnavailableError):
    """503."""


class GatewayTimeoutResponseError(OpenRouterError, ours.ServerTimeoutError):
    """504."""


class EdgeNetworkTimeoutResponseError(OpenRouterError, ours.ServerTimeoutError):
    """524."""


class ProviderOverloadedResponseError(OpenRouterError, ours.OverloadedError):
    """529."""


class BatchErrorResponse(OpenRouterError):  # noqa: N818
    """Any error of `batch`."""


class OAuthErrorResponse(OpenRouterError):  # noqa: N818
    """Any error of `o_auth.create_oauth_token`."""


BatchPaymentRequiredResponseError = PaymentRequiredResponseError
# Of `private_endpoints.create`:
BadGateway = BadGatewayResponseError
Conflict = ConflictResponseError
InternalServerError = InternalServerResponseError
NotFound = NotFoundResponseError
UnprocessableEntity = UnprocessableEntityResponseError

_BY_BODY: Final[Mapping[str, type[OpenRouterError]]] = {
    "BatchErrorResponse": BatchErrorResponse,
    "OAuthErrorResponse": OAuthErrorResponse,
}
_BY_STATUS: Final[Mapping[int, type[OpenRouterError]]] = {
    400: BadRequestResponseError,
    401: UnauthorizedResponseError,
    402: PaymentRequiredResponseError,
    403: ForbiddenResponseError,
    404: NotFoundResponseError,
    408: RequestTimeoutResponseError,
    409: ConflictResponseError,
    410: GoneResponseError,
    413: PayloadTooLargeResponseError,
    422: UnprocessableEntityResponseError,
    429: TooManyRequestsResponseError,
    499: ClientClosedRequestResponseError,
    500: InternalServerResponseError,
    502: BadGatewayResponseError,
    503: ServiceUnavailableResponseError,
    504: GatewayTimeoutResponseError,
    524: EdgeNetworkTimeoutResponseError,
    529: ProviderOverloadedResponseError,
}
_FRAMING: Final = ("content-encoding", "content-length", "transfer-encoding")


def translate_error(error: ours.OpenRouterError, documented: Mapping[int, str]) -> ours.OpenRouterError:
    """Return an error in the vendor's spelling; `documented` are the errors of the operation.

    Errors raised before anything was sent have no counterpart and stay as they are.
    """
    if isinstance(error, OpenRouterError) or not isinstance(error, (ours.APIError, ours.TransportError)):
        return error
    ref = None
    if isinstance(error, ours.APIError) and isinstance(error.body, dict):
        ref = documented.get(error.effective_status or 0)
    return _translate(error, ref)


def _translate(error: ours.OpenRouterError, ref: str | None) -> ours.OpenRouterError:
    """Translate an error whose body is documented as the model of `ref`, if it is."""
    if isinstance(error, ours.APIError):
        by_status = _BY_STATUS.get(error.effective_status or 0) if ref else None
        by_body = _BY_BODY.get(ref.rpartition(".")[2]) if ref else None
        found = [base for base in (by_body, by_status) if base] or [OpenRouterDefaultError]
        return _error_response(error, found, ref)
    if isinstance(error, ours.ProtocolError):
        return _error_response(error, [ResponseValidationError], ref)
    translated = _copy(error, _combine((type(error), _httpx_class(error))))
    translated.__dict__["_request"] = None  # httpx reads it for `request`
    return translated


def _error_response(error: Any, bases: list[type], ref: str | None) -> ours.OpenRouterError:
    package = sys.modules.get("openrouter.errors")
    theirs = [getattr(package, base.__name__) for base in bases if hasattr(package, base.__name__)]
    translated: Any = _copy(error, _combine((*bases, type(error), *theirs)))
    status, headers = error.status or 0, httpx.Headers(getattr(error, "headers", {}))
    body = _text(getattr(error, "body", getattr(error, "excerpt", None)))
    sent = [(name, value) for name, value in headers.items() if name not in _FRAMING]
    translated.message = getattr(error, "message", None) or str(error.args[0])
    translated.status_code, translated.body, translated.headers = status, body, headers
    translated.raw_response = httpx.Response(status, headers=sent, content=body.encode("utf-8", "replace"))
    translated.data = find_decoder(ref)(error.body) if ref else None
    translated._original, translated._ref = error, ref
    result: ours.OpenRouterError = translated
    return result


def _copy(error: ours.OpenRouterError, kind: type[ours.OpenRouterError]) -> ours.OpenRouterError:
    translated = kind.__new__(kind, *error.args)
    translated.__dict__.update(error.__dict__)
    return translated.with_traceback(error.__traceback__)


@cache
def _combine(bases: tuple[type, ...]) -> type[ours.OpenRouterError]:
    """Return a class that derives from all of these, without the redundant ones."""
    needed = [b for b in bases if not any(b is not other and issubclass(other, b) for other in bases)]
    name = next((b.__name__ for b in needed), "")
    made: Any = type(name, tuple(dict.fromkeys(needed)), {"__module__": __name__})
    return cast("type[ours.OpenRouterError]", made)


def _httpx_class(error: ours.OpenRouterError) -> type[httpx.TransportError]:
    if isinstance(error, ours.RequestTimeoutError):
        return httpx.ConnectTimeout if error.phase == "connect" else httpx.ReadTimeout
    if isinstance(error, ours.ConnectError):
        return httpx.ConnectError
    return httpx.ReadError if isinstance(error, ours.ConnectionLostError) else httpx.RemoteProtocolError


def _text(body: Any) -> str:
    """Return a parsed body as text, in the spacing that the API uses."""
    if body is None or isinstance(body, str):
        return body or ""
    from json import dumps

    return dumps(body, ensure_ascii=False, separators=(",", ":"))
