"""The exceptions of this client as those of LangChain, too.

Middleware of agents and `with_retry` go by LangChain's classes, to tell what a repetition may cure or a
shorter prompt. An exception stays the same object, of a class that has both for bases.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, cast

from langchain_core import exceptions

from openrouter_sdk import errors
from openrouter_sdk.errors import OpenRouterError

_NAMES: Final = {
    errors.InvalidArgumentError: "ModelInvalidRequestError",
    errors.ConnectError: "ModelConnectionError",
    errors.RequestTimeoutError: "ModelTimeoutError",
    errors.TransportError: "ModelConnectionError",
    errors.ContextLengthError: "ContextOverflowError",
    errors.AuthenticationError: "ModelAuthenticationError",
    errors.PermissionDeniedError: "ModelPermissionDeniedError",
    errors.NotFoundError: "ModelNotFoundError",
    errors.RateLimitError: "ModelRateLimitError",
    errors.PaymentRequiredError: "ModelError",
    errors.ClientStatusError: "ModelInvalidRequestError",
    errors.APIError: "ModelAPIError",
    errors.OutputRefusedError: "ModelRefusalError",
    errors.OutputError: "OutputParserException",
    OpenRouterError: "ModelError",
}
"""Our class -> LangChain's. The first base that is here counts."""

_classes: Final[dict[type[OpenRouterError], type[OpenRouterError]]] = {}


@contextmanager
def model_errors() -> Iterator[None]:
    """Make what is raised within an exception of LangChain, too."""
    try:
        yield
    except OpenRouterError as error:
        as_model_error(error)
        raise


def as_model_error(error: OpenRouterError, raw_message: Any = None) -> OpenRouterError:
    """Make an exception one of LangChain, too, and return it. A version without such a class leaves it.

    `raw_message` is the message with the refusal, which LangChain's error has.
    """
    kind = type(error)
    error.__class__ = _classes.get(kind) or _classes.setdefault(kind, _both(kind))
    if isinstance(error, errors.OutputRefusedError):
        vars(error).setdefault("raw_message", raw_message)
    elif isinstance(error, errors.OutputError):
        raw = vars(error).get("raw")  # not there yet while it is unpickled
        vars(error).update(llm_output=raw, observation=None, send_to_llm=False)
    return error


def _both(kind: type[OpenRouterError]) -> type[OpenRouterError]:
    name = next((_NAMES[base] for base in kind.__mro__ if base in _NAMES), "ModelError")
    base = getattr(exceptions, name, None)
    if base is None or issubclass(kind, base):
        return kind
    members = {
        "__doc__": kind.__doc__,
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__reduce__": _reduce,
    }
    return cast("type[OpenRouterError]", type(kind.__name__, (kind, base), members))


def _reduce(error: OpenRouterError) -> tuple[Any, ...]:
    """Pickle by our class, since that of both has no place to be imported from."""
    return _rebuild, (type(error).__bases__[0], error.args), error.__dict__.copy()


def _rebuild(kind: type[OpenRouterError], args: tuple[Any, ...]) -> OpenRouterError:
    return as_model_error(kind.__new__(kind, *args))
