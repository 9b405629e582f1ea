"""What can go wrong, as one tree of exceptions.

    OpenRouterError
    ├── InvalidArgumentError            also a ValueError; nothing was sent
    │   └── MissingKeyError
    ├── ClientClosedError               nothing was sent
    ├── TransportError                  no usable answer
    │   ├── ConnectError                no connection: the server has not seen the request
    │   ├── ConnectionLostError         reset or closed before the answer or in it
    │   ├── RequestTimeoutError         one of our four timeouts; a stalled stream: phase "between_events"
    │   ├── TruncatedStreamError        the stream ended without saying that it was complete
    │   └── ProtocolError               the bytes are no HTTP, no JSON, of another content type, or no page
    └── APIError                        the server says what is wrong
        ├── ClientStatusError           4xx
        │   ├── BadRequestError           400
        │   │   └── ContextLengthError      the prompt or the wanted answer is too long
        │   ├── AuthenticationError       401
        │   ├── PaymentRequiredError      402, also called InsufficientCreditsError
        │   ├── PermissionDeniedError     403
        │   │   ├── ModerationError         the input was flagged
        │   │   └── GuardrailError          a guardrail of the workspace blocked the request
        │   ├── NotFoundError             404
        │   ├── ConflictError             409
        │   ├── GoneError                 410
        │   ├── PayloadTooLargeError      413
        │   ├── UnprocessableEntityError  422
        │   └── RateLimitError            429
        ├── ServerError                 5xx
        │   ├── InternalServerError       500
        │   ├── BadGatewayError           502: the provider is down or answered nonsense
        │   ├── ServiceUnavailableError   503
        │   ├── ServerTimeoutError        408, 504 and 524: the server waited too long
        │   └── OverloadedError           529: the provider is overloaded
        └── UnexpectedStatusError       a status that is neither a success nor an error

An error inside a 200 body, a choice or a stream is of the class that its code would have had as a
status; `error_mapping` says of which class an answer is. Every error can hold the result so far of a
stream in `partial`, so no class is needed for "the same, but in a stream". All of them can be pickled
and copied, and none holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from openrouter_sdk.errors.payload import (
    effective_status,
    is_moderation,
    truncate,
    upstream_reason,
)
from openrouter_sdk.errors.redaction import redact

__all__ = [
    "APIError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ClientClosedError",
    "ClientStatusError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "ContextLengthError",
    "GoneError",
    "GuardrailError",
    "InsufficientCreditsError",
    "InternalServerError",
    "InvalidArgumentError",
    "MissingKeyError",
    "ModerationDetails",
    "ModerationError",
    "NotFoundError",
    "OpenRouterError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "ProtocolError",
    "ProviderDetails",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "ServerTimeoutError",
    "ServiceUnavailableError",
    "TimeoutPhase",
    "TransportError",
    "TruncatedStreamError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "redact",
]

TimeoutPhase: TypeAlias = Literal["connect", "first_byte", "between_events", "total"]

_MESSAGE_LIMIT: Final = 600
_REASON_LIMIT: Final = 300
_NAME_LIMIT: Final = 80


def _rebuild(cls: type[OpenRouterError], args: tuple[Any, ...]) -> OpenRouterError:
    """An error without its attributes, which pickle and copy put back: no class has the same arguments."""
    return cls.__new__(cls, *args)


class OpenRouterError(Exception):
    """Base of all errors of this package."""

    partial: Any
    """What had arrived of a stream's result when it failed: a model, a dict, or None."""
    attempts: int
    """How many times the request was sent; 0 when it never was."""
    generation_id: str | None
    """Id to look the generation and its cost up with, when the server had given one (protocol 4)."""
    page_arguments: dict[str, Any] | None = None
    """The arguments of the page that failed, when `paginate` had asked for it; with them it goes on there."""

    def __init__(
        self,
        message: str = "",
        *,
        partial: Any = None,
        attempts: int = 0,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(redact(message))
        self.partial = partial
        self.attempts = attempts
        self.generation_id = generation_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args), self.__dict__.copy()

    def __str__(self) -> str:
        return self._text() + self._circumstances()

    def _text(self) -> str:
        return truncate(str(self.args[0]), _MESSAGE_LIMIT) if self.args else ""

    def _circumstances(self) -> str:
        notes = f" [generation {truncate(self.generation_id, _NAME_LIMIT)}]" if self.generation_id else ""
        if self.page_arguments is not None:
            shown = ", ".join(f"{name}={value!r}" for name, value in self.page_arguments.items())
            notes += f" [page {truncate(redact(shown), _REASON_LIMIT) or 'without arguments'}]"
        return f"{notes} (after {self.attempts} attempts)" if self.attempts > 1 else notes


# --- before anything is sent ----------------------------------------------------------------------------


class InvalidArgumentError(OpenRouterError, ValueError):
    """An argument or option cannot be used; nothing was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message)


class MissingKeyError(InvalidArgumentError):
    """The operation needs an API key and the client has none."""

    def __init__(
        self, message: str = "there is no API key: pass api_key=... or set OPENROUTER_API_KEY"
    ) -> None:
        super().__init__(message)


class ClientClosedError(OpenRouterError):
    """The client was closed and can send nothing more."""

    def __init__(self, message: str = "the client is closed: make a new one, or close it later") -> None:
        super().__init__(message)


# --- no usable answer -----------------------------------------------------------------------------------


class TransportError(OpenRouterError):
    """No usable answer came: the network, the time or the bytes failed. The cause is in `__cause__`."""

    def __init__(
        self,
        message: str,
        *,
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)


class ConnectError(TransportError):
    """The server has not seen the request: there is no connection to it (name, network, TLS or proxy), or it
    says so itself, which it can over HTTP/2 (RFC 9113, section 8.7)."""


class ConnectionLostError(TransportError):
    """The connection broke after the request had been sent; the server may have done the work."""


class TruncatedStreamError(TransportError):
    """The stream ended without a finish reason or `[DONE]`; `partial` has what had arrived."""


_WAITED_FOR: Final[Mapping[str, str]] = {
    "connect": "no connection",
    "first_byte": "no answer",
    "between_events": "nothing new in the answer",
    "total": "the answer was not complete",
}


class RequestTimeoutError(TransportError):
    """One of the four timeouts of the client passed. (`ServerTimeoutError` is the server's.)"""

    phase: TimeoutPhase
    """Which of the fields of `Timeout` it was."""
    seconds: float
    """The limit that was exceeded."""

    def __init__(
        self,
        phase: TimeoutPhase,
        seconds: float,
        message: str | None = None,
        *,
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        said = f"{_WAITED_FOR[phase]} within {seconds:g} s; Timeout({phase}=...) sets the limit"
        super().__init__(
            said if message is None else message,
            partial=partial,
            attempts=attempts,
            generation_id=generation_id,
        )
        self.phase = phase
        self.seconds = seconds


class ProtocolError(TransportError):
    """The server's bytes cannot be read as what was asked for."""

    status: int | None
    """HTTP status, when there was one."""
    excerpt: str
    """Beginning of the body, at most 500 characters."""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        excerpt: str = "",
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)
        self.status = status
        self.excerpt = truncate(redact(excerpt), 500)

    def _text(self) -> str:
        status = "" if self.status is None else f" (status {self.status})"
        begins = f"; the body begins {truncate(self.excerpt, 200)!r}" if self.excerpt else ""
        return f"{super()._text()}{status}{begins}"


# --- the server says what is wrong ----------------------------------------------------------------------


class ModerationDetails(NamedTuple):
    """Why an input was flagged (protocol section 10.2)."""

    reasons: list[str]
    flagged_input: str | None
    """The part in question, at most 100 characters, with the middle left out."""
    provider_name: str | None
    model_slug: str | None


class ProviderDetails(NamedTuple):
    """What the provider that failed had said (protocol section 10.2)."""

    provider_name: str | None
    provider_code: str | int | None
    raw: Any
    """The provider's own error, JSON or text."""
    reason: str | None
    """The message found in `raw`."""


class APIError(OpenRouterError):
    """The server answered with an error, by status or inside a body or stream."""

    message: str
    """What the server says, or a remark when it says nothing."""
    status: int
    """HTTP status of the response; 200 for an error inside a successful one."""
    code: int | str | None
    """The body's own code: a status, or a name such as `server_error`."""
    error_type: str | None
    """Canonical name of the cause, such as `rate_limit_exceeded` (protocol section 10.4)."""
    metadata: dict[str, Any]
    """Details whose keys depend on the cause (protocol section 10.2)."""
    provider_name: str | None
    """Provider that failed or flagged the input."""
    provider_code: str | int | None
    """The provider's own code."""
    raw: Any
    """The provider's own error, JSON or text."""
    availability: dict[str, Any] | None
    """Why a model could not serve and what would help (protocol section 10.5)."""
    retry_after: float | None
    """Seconds that the server asks to wait."""
    request_id: str | None
    body: Any
    """The parsed body or event; text, at most 10,000 characters, when it is no JSON; None when empty."""
    headers: dict[str, str]
    """Headers of the response, with lower-case names. Cookies are left out."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: int | str | None = None,
        error_type: str | None = None,
        metadata: dict[str, Any] | None = None,
        provider_name: str | None = None,
        provider_code: str | int | None = None,
        raw: Any = None,
        availability: dict[str, Any] | None = None,
        retry_after: float | None = None,
        generation_id: str | None = None,
        request_id: str | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        attempts: int = 1,
        partial: Any = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)
        self.message = self.args[0]
        self.status = status
        self.code = code
        self.error_type = error_type
        self.metadata = {} if metadata is None else metadata
        self.provider_name = provider_name
        self.provider_code = provider_code
        self.raw = raw
        self.availability = availability
        self.retry_after = retry_after
        self.request_id = request_id
        self.body = body
        self.headers = {} if headers is None else headers

    @property
    def effective_status(self) -> int | None:
        """The status that the error stands for, also when it came inside a 200; None when unknown."""
        return effective_status(self.status, self.code, self.error_type)

    @property
    def is_retryable_hint(self) -> bool | None:
        """What the server says about trying the same again (`availability.retryable`); None for nothing."""
        hint = (self.availability or {}).get("retryable")
        return hint if isinstance(hint, bool) else None

    @property
    def is_moderation(self) -> bool:
        """Whether the input was flagged, by moderation at OpenRouter or at a provider."""
        return is_moderation(self.metadata)

    @property
    def moderation(self) -> ModerationDetails | None:
        """Why the input was flagged; None for other errors."""
        if not self.is_moderation:
            return None
        reasons = self.metadata.get("reasons")
        return ModerationDetails(
            reasons=[str(reason) for reason in reasons] if isinstance(reasons, list) else [],
            flagged_input=_text(self.metadata.get("flagged_input")),
            provider_name=self.provider_name,
            model_slug=_text(self.metadata.get("model_slug")),
        )

    @property
    def is_provider_error(self) -> bool:
        """Whether a provider failed, rather than OpenRouter or the request."""
        if self.is_moderation:
            return False
        return (
            self.raw is not None
            or bool(self.metadata.get("provider_name"))
            or self.provider_code is not None
            or self.error_type in ("provider_overloaded", "provider_unavailable")
        )

    @property
    def provider_error(self) -> ProviderDetails | None:
        """What the provider had said; None unless a provider failed."""
        if not self.is_provider_error:
            return None
        return ProviderDetails(self.provider_name, self.provider_code, self.raw, self._reason())

    def __repr__(self) -> str:
        facts = f"status={self.status}, code={_short(self.code)}, error_type={_short(self.error_type)}"
        return f"{type(self).__name__}({facts}, message={truncate(self.message, _REASON_LIMIT)!r})"

    def _text(self) -> str:
        label = self.error_type or (self.code if isinstance(self.code, str) else None)
        number = self.code if isinstance(self.code, int) and self.code != self.status else None
        words = [f"{self.status}"]
        if self.status < 400:
            words.append("with error")
        if number is not None:
            words.append(f"{number}" if self.status < 400 else f"(code {number})")
        if label is not None:
            words.append(truncate(label, _NAME_LIMIT))
        return f"{' '.join(words)}: {truncate(self.message, _MESSAGE_LIMIT)}{self._upstream()}"

    def _upstream(self) -> str:
        """Who failed and why, as far as the message does not say so already."""
        reason = self._reason()
        if reason is None and self.provider_code is not None:
            reason = f"code {truncate(str(self.provider_code), _NAME_LIMIT)}"
        said = [
            truncate(part, _REASON_LIMIT)
            for part in (self.provider_name, reason)
            if part and part not in self.message
        ]
        return f" ({': '.join(said)})" if said else ""

    def _reason(self) -> str | None:
        reason = upstream_reason(self.raw)
        return redact(reason) if reason else None


class ClientStatusError(APIError):
    """A 4xx; of exactly this class when there is no better one for the status."""


class BadRequestError(ClientStatusError):
    """400: the request is wrong, or its content is refused."""


class ContextLengthError(BadRequestError):
    """The prompt, or the prompt and the wanted answer together, is too long for the model."""


class AuthenticationError(ClientStatusError):
    """401: the key is missing, wrong, disabled or expired."""


class PaymentRequiredError(ClientStatusError):
    """402: the account's balance or the key's limit is used up."""


InsufficientCreditsError = PaymentRequiredError


class PermissionDeniedError(ClientStatusError):
    """403: this key may not do this, or a budget or a region forbids it."""


class ModerationError(PermissionDeniedError):
    """The input was flagged by moderation."""

    @property
    def reasons(self) -> list[str]:
        """Why the input was flagged."""
        details = self.moderation
        return details.reasons if details else []

    @property
    def flagged_input(self) -> str | None:
        """The flagged part, at most 100 characters, with the middle left out."""
        return _text(self.metadata.get("flagged_input"))

    @property
    def model_slug(self) -> str | None:
        """The model that was asked for."""
        return _text(self.metadata.get("model_slug"))


class GuardrailError(PermissionDeniedError):
    """A guardrail of the workspace blocked the request."""

    @property
    def patterns(self) -> list[str]:
        """Patterns that matched, when it was a prompt injection; otherwise empty."""
        patterns = self.metadata.get("patterns")
        return [str(pattern) for pattern in patterns] if isinstance(patterns, list) else []


class NotFoundError(ClientStatusError):
    """404: there is no such thing, or no endpoint that satisfies the request; see `availability`."""


class ConflictError(ClientStatusError):
    """409: the request contradicts the present state."""


class GoneError(ClientStatusError):
    """410: it existed once."""


class PayloadTooLargeError(ClientStatusError):
    """413: the body is too large."""


class UnprocessableEntityError(ClientStatusError):
    """422: the request is well-formed and cannot be carried out."""


class RateLimitError(ClientStatusError):
    """429: too many requests, for OpenRouter or for the provider; see `retry_after`."""


class ServerError(APIError):
    """A 5xx; of exactly this class when there is no better one for the status."""


class InternalServerError(ServerError):
    """500: the server failed."""


class BadGatewayError(ServerError):
    """502: the provider is down or its answer was invalid."""


class ServiceUnavailableError(ServerError):
    """503: no provider can serve the request now."""


class ServerTimeoutError(ServerError):
    """408, 504 or 524: the server or the edge before it waited too long."""


class OverloadedError(ServerError):
    """529: the provider is overloaded."""


class UnexpectedStatusError(APIError):
    """A status below 400 that the operation does not know, such as a redirect that is not followed."""


def _short(value: Any) -> str:
    return repr(truncate(value, _NAME_LIMIT) if isinstance(value, str) else value)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
