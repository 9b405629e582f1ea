"""Exceptions for errors that the server reports (protocol section 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from openrouter_sdk.errors.base import MAX_DETAIL, MAX_MESSAGE, MAX_NAME, OpenRouterError
from openrouter_sdk.errors.limits import affordable_tokens, is_from_edge, requested_tokens
from openrouter_sdk.errors.payload import (
    effective_status,
    is_moderation,
    truncate,
    unwrap_error,
    upstream_reason,
)
from openrouter_sdk.errors.redaction import redact

if TYPE_CHECKING:
    from datetime import datetime


class ModerationDetails(NamedTuple):
    """Why an input was flagged (protocol section 10.2)."""

    reasons: list[str]
    flagged_input: str | None
    """The flagged text; the server shortens it to 100 characters, omitting the middle."""
    provider_name: str | None
    model_slug: str | None


class ProviderDetails(NamedTuple):
    """The error of the upstream provider (protocol section 10.2)."""

    provider_name: str | None
    provider_code: str | int | None
    raw: Any
    """The provider's error, as JSON or text."""
    reason: str | None
    """The message found in `raw`."""


class APIError(OpenRouterError):
    """The server reported an error, by the status, in the body, or in an event of a stream."""

    message: str
    """The server's message, or a note that there is none."""
    status: int
    """HTTP status of the response; 200 for an error inside a successful one."""
    code: int | str | None
    """The code in the body: a status, or a name such as `server_error`."""
    error_type: str | None
    """Canonical name of the cause, such as `rate_limit_exceeded` (protocol section 10.4)."""
    metadata: dict[str, Any]
    """Details, whose keys depend on the cause (protocol section 10.2)."""
    provider_name: str | None
    """The provider that failed or flagged the input."""
    provider_code: str | int | None
    """The provider's error code."""
    raw: Any
    """The provider's error, as JSON or text."""
    availability: dict[str, Any] | None
    """Why no provider could serve the model, and what would help (protocol section 10.5)."""
    retry_after: float | None
    """Seconds to wait before a retry, as requested by the server."""
    reset_at: datetime | None
    """When the exceeded limit is reset, in UTC, if the server says so, as for a 429 (protocol section 4)."""
    request_id: str | None
    body: Any
    """The parsed body or event; text of at most 10,000 characters if it is not JSON; None if it is empty."""
    headers: dict[str, str]
    """Headers of the response, with lower-case names and without the values of cookies."""

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
        reset_at: datetime | None = None,
        generation_id: str | None = None,
        request_id: str | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        attempts: int = 1,
        partial: Any = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)
        self.message = self.args[0]
        if "is not a valid model ID" in self.message:
            self.hint = "ids are like openai/gpt-4o-mini: `client.models.list()` has them all"
        self.status = status
        self.code = code
        self.error_type = error_type
        self.metadata = {} if metadata is None else metadata
        self.provider_name = provider_name
        self.provider_code = provider_code
        self.raw = raw
        self.availability = availability
        self.retry_after = retry_after
        self.reset_at = reset_at
        self.request_id = request_id
        self.body = body
        self.headers = {} if headers is None else headers

    @property
    def effective_status(self) -> int | None:
        """The status that the error amounts to, even inside a 200 response; None if unknown."""
        return effective_status(self.status, self.code, self.error_type)

    @property
    def is_retryable_hint(self) -> bool | None:
        """Whether the server recommends a retry (protocol section 10.5); None if it does not say."""
        hints = (one.get("retryable") for one in (self.availability or {}, *unwrap_error(self.body)))
        return next((hint for hint in hints if isinstance(hint, bool)), None)

    @property
    def is_edge_error(self) -> bool:
        """Whether the CDN answered in place of the API, which may not have received the request."""
        return is_from_edge(self.status, self.headers, self.body)

    @property
    def is_moderation(self) -> bool:
        """Whether OpenRouter or a provider flagged the input."""
        return is_moderation(self.metadata)

    @property
    def moderation(self) -> ModerationDetails | None:
        """Why the input was flagged; None for other errors."""
        if not self.is_moderation:
            return None
        reasons = self.metadata.get("reasons")
        return ModerationDetails(
            reasons=_texts(reasons),
            flagged_input=_str_or_none(self.metadata.get("flagged_input")),
            provider_name=self.provider_name,
            model_slug=_str_or_none(self.metadata.get("model_slug")),
        )

    @property
    def is_provider_error(self) -> bool:
        """Whether the upstream provider failed, rather than OpenRouter or the request."""
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
        """The error of the upstream provider; None for other errors."""
        if not self.is_provider_error:
            return None
        return ProviderDetails(self.provider_name, self.provider_code, self.raw, self._upstream_reason())

    def __repr__(self) -> str:
        code, error_type = _short_repr(self.code), _short_repr(self.error_type)
        message = truncate(self.message, MAX_DETAIL)
        return (
            f"{type(self).__name__}(status={self.status}, code={code}, error_type={error_type}, "
            f"message={message!r})"
        )

    def _describe(self) -> str:
        name = self.error_type or (self.code if isinstance(self.code, str) else None)
        code = self.code if isinstance(self.code, int) and self.code != self.status else None
        words = [f"{self.status}"]
        if self.status < 400:
            words.append("with error")
        elif self.is_edge_error:
            words.append("from the CDN, not the API")
        if code is not None:
            words.append(f"{code}" if self.status < 400 else f"(code {code})")
        if name is not None:
            words.append(truncate(name, MAX_NAME))
        return f"{' '.join(words)}: {truncate(self.message, MAX_MESSAGE)}{self._describe_upstream()}"

    def _describe_upstream(self) -> str:
        """The provider and its reason, unless the message contains them."""
        reason = self._upstream_reason()
        if reason is None and self.provider_code is not None:
            reason = f"code {truncate(str(self.provider_code), MAX_NAME)}"
        parts = [
            truncate(part, MAX_DETAIL)
            for part in (self.provider_name, reason)
            if part and part not in self.message
        ]
        return f" ({': '.join(parts)})" if parts else ""

    def _upstream_reason(self) -> str | None:
        reason = upstream_reason(self.raw)
        return redact(reason) if reason else None


class ClientStatusError(APIError):
    """4xx, if there is no subclass for the status."""


class BadRequestError(ClientStatusError):
    """400: the request is invalid, or its content was refused."""


class ContextLengthError(BadRequestError):
    """The prompt, or the prompt plus the requested output, exceeds the context length of the model."""


class AuthenticationError(ClientStatusError):
    """401: the API key is missing, invalid, disabled or expired."""

    hint = "check the key: `api_key`, or the variable OPENROUTER_API_KEY"


class PaymentRequiredError(ClientStatusError):
    """402: the credits of the account or the limit of the key are used up."""

    @property
    def affordable_tokens(self) -> int | None:
        """How many output tokens the credits still suffice for, as a new `max_tokens`; None if unknown."""
        return affordable_tokens(self.message, self.metadata)

    @property
    def requested_tokens(self) -> int | None:
        """How many output tokens the request asked for; None if unknown."""
        return requested_tokens(self.message, self.metadata)


InsufficientCreditsError = PaymentRequiredError


class PermissionDeniedError(ClientStatusError):
    """403: the key lacks permission, or a budget or region forbids the request."""


class ModerationError(PermissionDeniedError):
    """Moderation flagged the input."""

    @property
    def reasons(self) -> list[str]:
        """Why the input was flagged."""
        details = self.moderation
        return details.reasons if details else []

    @property
    def flagged_input(self) -> str | None:
        """The flagged text; the server shortens it to 100 characters, omitting the middle."""
        return _str_or_none(self.metadata.get("flagged_input"))

    @property
    def model_slug(self) -> str | None:
        """The requested model."""
        return _str_or_none(self.metadata.get("model_slug"))


class GuardrailError(PermissionDeniedError):
    """A guardrail of the workspace blocked the request."""

    @property
    def patterns(self) -> list[str]:
        """The patterns that matched, for a prompt injection; otherwise empty."""
        return _texts(self.metadata.get("patterns"))


class NotFoundError(ClientStatusError):
    """404: the resource does not exist, or no endpoint satisfies the request; see `availability`."""


class ConflictError(ClientStatusError):
    """409: the request conflicts with the current state."""


class GoneError(ClientStatusError):
    """410: the resource no longer exists."""


class PayloadTooLargeError(ClientStatusError):
    """413: the request body is too large."""


class UnprocessableEntityError(ClientStatusError):
    """422: the request is well-formed but cannot be processed."""


class RateLimitError(ClientStatusError):
    """429: too many requests to OpenRouter or to the provider; see `retry_after`, `reset_at`."""


class ServerError(APIError):
    """5xx, if there is no subclass for the status."""


class InternalServerError(ServerError):
    """500: the server failed."""


class BadGatewayError(ServerError):
    """502: the provider is down or sent an invalid response."""


class ServiceUnavailableError(ServerError):
    """503: no provider can serve the request at the moment."""


class ServerTimeoutError(ServerError):
    """408, 504 or 524: the server, or the CDN before it, timed out."""


class OverloadedError(ServerError):
    """529: the provider is overloaded."""


class UnexpectedStatusError(APIError):
    """A status that is neither a success nor an error, such as a redirect, which is not followed."""


def _short_repr(value: Any) -> str:
    return repr(truncate(value, MAX_NAME) if isinstance(value, str) else value)


def _str_or_none(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Any) -> list[str]:
    """Return the elements of a list as text: what is none as its JSON. No list has none."""
    elements = value if isinstance(value, list) else ()
    return [one if isinstance(one, str) else orjson.dumps(one).decode() for one in elements]
