"""The arguments of a method, of what frameworks give as one dict: arguments, options, and more to send."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final, cast

from openrouter_api.operation import CALL_OPTIONS, Operation, has_argument
from openrouter_sdk.config.timeouts import SocketTimeout, Timeout
from openrouter_sdk.errors import InvalidArgumentError

_CALL_OPTIONS: Final = (*CALL_OPTIONS, "options")


def call_arguments(
    operation: Operation[Any, Any],
    defaults: Mapping[str, Any],
    given: Mapping[str, Any] | None,
    reserved: Collection[str] = (),
    what: str = "generation_kwargs",
) -> dict[str, Any]:
    """Return the arguments of a method: those given as `what`, over the defaults.

    Names that the operation does not have become properties of the body; None counts as left out. A number
    of seconds as `timeout` is one of silence, and `extra_headers` are headers of the request.
    Raises InvalidArgumentError for a `reserved` name, which only the caller sets.
    """
    check_mapping(what, given or {})
    arguments, body = dict(defaults), dict[str, Any]()
    for name, value in (given or {}).items():
        if name in reserved:
            raise InvalidArgumentError(f"{what} cannot have {name!r}, which the component sets")
        if value is not None:
            (arguments if is_argument(operation, name) else body)[name] = value
    check_mapping("extra_body", arguments.get("extra_body", {}))
    if "timeout" in arguments:
        arguments["timeout"] = silence(arguments["timeout"])
    if (headers := body.pop("extra_headers", None)) is not None:
        arguments["headers"] = {**arguments.get("headers", {}), **header_texts(headers)}
    if body:
        arguments["extra_body"] = {**body, **arguments.get("extra_body", {})}
    return arguments


def is_argument(operation: Operation[Any, Any], name: str) -> bool:
    """Whether a method of the operation has an argument or an option of this name."""
    return name in _CALL_OPTIONS or has_argument(operation, name)


def silence(seconds: Any, what: str = "timeout") -> Timeout:
    """Return timeouts for so many seconds without a sign of the server. A reply that goes on is not cut."""
    if isinstance(seconds, Timeout):
        return seconds
    try:
        return SocketTimeout(connect=seconds, first_byte=seconds, between_events=seconds, total=None)
    except InvalidArgumentError:
        hint = "; Timeout(connect=..., first_byte=..., between_events=...) tells them apart"
        raise InvalidArgumentError(f"{what} must be seconds above 0, not {seconds!r}{hint}") from None


def header_texts(headers: object) -> dict[str, str | None]:
    """Return headers with values as text; None, which removes a header, stays None."""
    check_mapping("extra_headers", headers)
    given = cast("Mapping[str, object]", headers)
    return {name: None if value is None else str(value) for name, value in given.items()}


def check_mapping(name: str, value: object) -> None:
    """Raise InvalidArgumentError, naming the setting, unless it is a dict."""
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{name} must be a dict, not {type(value).__name__}")
