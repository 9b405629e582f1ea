"""The exceptions of this package.

    OpenRouterError
    ├── InvalidArgumentError            also a ValueError; nothing was sent
    │   ├── MissingKeyError             the client has no API key; nothing was sent
    │   ├── InvalidStateError           a saved run or conversation is damaged, or of another version
    │   ├── WebhookError                the signature of a webhook is missing, old or wrong
    │   └── JournalError                the journal of a map is broken, or of another run; nothing was sent
    │       └── JournalLockedError      another map uses the journal
    ├── ClientClosedError               the client is closed; nothing was sent
    ├── TransportError                  no usable response
    │   ├── ConnectError                no connection; the server did not process the request
    │   ├── ConnectionLostError         the connection broke before or during the response
    │   ├── RequestTimeoutError         a timeout of the client expired; `phase` says which
    │   ├── TruncatedStreamError        the stream ended before the result was complete
    │   ├── ProtocolError               not HTTP, not JSON, not of the expected type, or above a size limit
    │   └── DownloadError               a download broke off for good; `path` has what has arrived
    ├── OutputError                     the reply is not of the type that `parse` or a run asked for
    │   ├── OutputRefusedError          the model refused, or a filter withheld the reply
    │   ├── OutputTruncatedError        the reply reached the limit of tokens before its end
    │   ├── OutputMissingError          also a LookupError; the run ended or waits before it had the answer
    │   ├── OutputNotJSONError          it is not JSON
    │   └── OutputInvalidError          it is JSON, but not of the type; `problems` says why not
    ├── JobError                        a job that was waited for has no result; `id` is its id
    │   ├── JobFailedError              it failed; `reason` says why
    │   ├── JobCancelledError           it was cancelled
    │   ├── JobExpiredError             it expired
    │   └── JobTimeoutError             it was not over at the deadline, and goes on
    ├── ModelMismatchError              with `exact_model`, another model answered; `reply` was paid for
    ├── BudgetExceededError             a row of a map might exceed its budget; it was not sent
    ├── SaveError                       a file cannot be written, such as for a full disk
    ├── LoginError                      the user did not sign in; `reason` says why not
    ├── RequestInDoubtError             the request of a run may have been sent before; nothing was sent now
    ├── ToolFailedError                 a tool failed, in a run that ends then; `__cause__` says why
    └── APIError                        the server reported an error
        ├── ClientStatusError           4xx
        │   ├── BadRequestError           400
        │   │   └── ContextLengthError      the prompt or the requested output is too long
        │   ├── AuthenticationError       401
        │   ├── PaymentRequiredError      402; alias InsufficientCreditsError
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
        │   ├── BadGatewayError           502: the provider is down or sent an invalid response
        │   ├── ServiceUnavailableError   503
        │   ├── ServerTimeoutError        408, 504 and 524: the server timed out
        │   └── OverloadedError           529: the provider is overloaded
        └── UnexpectedStatusError       neither a success nor an error, such as a redirect

An error inside a 200 response, a choice or a stream has the class that its code would have as an HTTP
status. When a stream fails, its result up to there is in `partial`, whatever the class of the error. All
of these exceptions can be pickled and copied. Credentials in messages, headers and bodies are redacted.

Methods and models that the API has removed raise `RemovedError`, an `AttributeError` that says what to use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors.base import (
    ClientClosedError,
    InvalidArgumentError,
    MissingKeyError,
    OpenRouterError,
    _rebuild,
)
from openrouter_sdk.errors.connection_errors import (
    ConnectError,
    ConnectionLostError,
    ProtocolError,
    RequestTimeoutError,
    TimeoutPhase,
    TransportError,
    TruncatedStreamError,
)
from openrouter_sdk.errors.redaction import redact

if TYPE_CHECKING:
    from openrouter_api.deprecation import RemovedError as RemovedError
    from openrouter_sdk.errors.output_errors import (
        OutputError,
        OutputInvalidError,
        OutputMissingError,
        OutputNotJSONError,
        OutputRefusedError,
        OutputTruncatedError,
        Problem,
    )
    from openrouter_sdk.errors.runs.budget_errors import BudgetExceededError
    from openrouter_sdk.errors.runs.job_errors import (
        JobCancelledError,
        JobError,
        JobExpiredError,
        JobFailedError,
        JobTimeoutError,
        WebhookError,
    )
    from openrouter_sdk.errors.runs.login_errors import LoginError
    from openrouter_sdk.errors.runs.map_errors import JournalError, JournalLockedError
    from openrouter_sdk.errors.runs.model_errors import ModelMismatchError
    from openrouter_sdk.errors.runs.run_errors import InvalidStateError, RequestInDoubtError, ToolFailedError
    from openrouter_sdk.errors.runs.transfer_errors import DownloadError, SaveError
    from openrouter_sdk.errors.status_errors import (
        APIError,
        AuthenticationError,
        BadGatewayError,
        BadRequestError,
        ClientStatusError,
        ConflictError,
        ContextLengthError,
        GoneError,
        GuardrailError,
        InsufficientCreditsError,
        InternalServerError,
        ModerationDetails,
        ModerationError,
        NotFoundError,
        OverloadedError,
        PayloadTooLargeError,
        PaymentRequiredError,
        PermissionDeniedError,
        ProviderDetails,
        RateLimitError,
        ServerError,
        ServerTimeoutError,
        ServiceUnavailableError,
        UnexpectedStatusError,
        UnprocessableEntityError,
    )

_MODULES = {
    "BudgetExceededError": "runs.budget_errors",
    "DownloadError": "runs.transfer_errors",
    "LoginError": "runs.login_errors",
    "OutputError": "output_errors",
    "OutputInvalidError": "output_errors",
    "OutputMissingError": "output_errors",
    "OutputNotJSONError": "output_errors",
    "OutputRefusedError": "output_errors",
    "OutputTruncatedError": "output_errors",
    "InvalidStateError": "runs.run_errors",
    "JobCancelledError": "runs.job_errors",
    "JobError": "runs.job_errors",
    "JobExpiredError": "runs.job_errors",
    "JobFailedError": "runs.job_errors",
    "JobTimeoutError": "runs.job_errors",
    "JournalError": "runs.map_errors",
    "JournalLockedError": "runs.map_errors",
    "ModelMismatchError": "runs.model_errors",
    "Problem": "output_errors",
    "RequestInDoubtError": "runs.run_errors",
    "SaveError": "runs.transfer_errors",
    "ToolFailedError": "runs.run_errors",
    "WebhookError": "runs.job_errors",
    "APIError": "status_errors",
    "AuthenticationError": "status_errors",
    "BadGatewayError": "status_errors",
    "BadRequestError": "status_errors",
    "ClientStatusError": "status_errors",
    "ConflictError": "status_errors",
    "ContextLengthError": "status_errors",
    "GoneError": "status_errors",
    "GuardrailError": "status_errors",
    "InsufficientCreditsError": "status_errors",
    "InternalServerError": "status_errors",
    "ModerationDetails": "status_errors",
    "ModerationError": "status_errors",
    "NotFoundError": "status_errors",
    "OverloadedError": "status_errors",
    "PayloadTooLargeError": "status_errors",
    "PaymentRequiredError": "status_errors",
    "PermissionDeniedError": "status_errors",
    "ProviderDetails": "status_errors",
    "RateLimitError": "status_errors",
    "ServerError": "status_errors",
    "ServerTimeoutError": "status_errors",
    "ServiceUnavailableError": "status_errors",
    "UnexpectedStatusError": "status_errors",
    "UnprocessableEntityError": "status_errors",
}
"""The names that are imported on first use, and the modules that define them."""

__all__ = [
    "APIError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "BudgetExceededError",
    "ClientClosedError",
    "ClientStatusError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "ContextLengthError",
    "DownloadError",
    "GoneError",
    "GuardrailError",
    "InsufficientCreditsError",
    "InternalServerError",
    "InvalidArgumentError",
    "InvalidStateError",
    "JobCancelledError",
    "JobError",
    "JobExpiredError",
    "JobFailedError",
    "JobTimeoutError",
    "JournalError",
    "JournalLockedError",
    "LoginError",
    "MissingKeyError",
    "ModelMismatchError",
    "ModerationDetails",
    "ModerationError",
    "NotFoundError",
    "OpenRouterError",
    "OutputError",
    "OutputInvalidError",
    "OutputMissingError",
    "OutputNotJSONError",
    "OutputRefusedError",
    "OutputTruncatedError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Problem",
    "ProtocolError",
    "ProviderDetails",
    "RateLimitError",
    "RequestInDoubtError",
    "RequestTimeoutError",
    "SaveError",
    "ServerError",
    "ServerTimeoutError",
    "ServiceUnavailableError",
    "TimeoutPhase",
    "ToolFailedError",
    "TransportError",
    "TruncatedStreamError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "WebhookError",
    "redact",
]

# Pickles, tracebacks and documentation name this package, whichever module defines the class.
_rebuild.__module__ = __name__
for _name in __all__:
    if isinstance(_class := globals().get(_name), type):
        _class.__module__ = __name__

if TYPE_CHECKING:
    from openrouter_sdk.errors.vendor_names import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        """Return an error that is imported on first use, or one by the vendor's name, with a warning."""
        if name in _MODULES:
            return _imported(name)
        if name.startswith("_") or not name.endswith("Error"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from openrouter_api.deprecation import RemovedError, warn_renamed
        from openrouter_sdk.errors import vendor_names

        if name == "RemovedError":
            return RemovedError
        value = getattr(vendor_names, name, None)
        if value is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        warn_renamed(f"errors.{name}", f"errors.{value.__name__}")
        globals()[name] = value
        return value

    def _imported(name: str) -> Any:
        from importlib import import_module

        place = _MODULES[name]
        module = import_module(f"{__name__}.{place}")
        for other in [key for key, where in _MODULES.items() if where == place]:
            globals()[other] = value = getattr(module, other)
            value.__module__ = __name__
        return globals()[name]

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
