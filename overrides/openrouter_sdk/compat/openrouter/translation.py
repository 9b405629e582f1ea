"""Turn the arguments of a call in the vendor's spelling into arguments and options of ours, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from openrouter_api.operation import Operation
from openrouter_sdk.config.timeouts import SocketTimeout, Timeout
from openrouter_sdk.errors import InvalidArgumentError

_OLDER: Final = {"x_open_router_experimental_metadata": "x_open_router_metadata"}
"""Arguments of older versions of the vendor's SDK."""

_BROADCAST: Final = ("cost", "cost_allocation", "identity", "request_context")
_BY_OPERATION: Final[Mapping[str, Mapping[str, Any]]] = {
    "createBatches": {"completion_window": "24h"},
    "getBenchmarks": {"include_run_config": False},
    "sendChatCompletionRequest": {"stream": False},
    "getTaskClassifications": {"window": "7d"},
    "listContainerFiles": {"limit": 100},
    "getAppRankings": {"sort": "popular"},
    "listExternalUsers": {"include_inactive": False},
    "createObservabilityDestination": {
        "enabled": True,
        "privacy_mode": False,
        **{f"broadcast_generation_{what}": False for what in _BROADCAST},
    },
    "createPresetsChatCompletions": {"stream": False},
    "createPresetsResponses": {"service_tier": "auto", "store": False, "stream": False},
    "createResponses": {"service_tier": "auto", "store": False, "stream": False},
    "createAudioSpeech": {"response_format": "pcm"},
    "listVideosContent": {"index": 0},
}
"""Arguments that the vendor's methods send when they are not given: the defaults of the contract."""


class Call(NamedTuple):
    """A call of ours."""

    arguments: dict[str, Any]
    options: dict[str, Any]
    server_url: str | None
    streaming: bool


def translate_call(
    operation: Operation[Any, Any], types: Mapping[str, object], given: Mapping[str, Any]
) -> Call:
    """Translate the arguments of a call, where `types` are those of our method.

    Raises InvalidArgumentError for an option without counterpart.
    """
    named = {name: value for name, value in given.items() if not is_unset(value)}
    named |= _contents(named.pop("request", None))
    options: dict[str, Any] = dict(named.pop("options", None) or {})
    server_url = named.pop("server_url", None)
    arguments: dict[str, Any] = {}
    for name, value in named.items():
        if name not in _OPTIONS:
            arguments[_respell(name)] = _plain(value)
        elif value is not None or name == "retries":  # which None switches off
            _merge(options, _OPTIONS[name](value))
    arguments = _without_none(operation, types, {**default_arguments(operation), **arguments})
    streaming = operation.stream is not None and bool(arguments.get(operation.stream.field))
    return Call(arguments, options, server_url, streaming)


def default_arguments(operation: Operation[Any, Any]) -> dict[str, Any]:
    """Return the arguments that a method sends unless they are given."""
    defaults = dict(_BY_OPERATION.get(operation.id, {}))
    pages = operation.pagination
    if pages is not None and pages.page_size is not None and pages.offset and pages.limit:
        defaults |= {pages.offset: 0, pages.limit: pages.page_size}
    return defaults


def _respell(name: str) -> str:
    """Return our name of an argument; the vendor's has an underscore where Python has a name like it."""
    return _OLDER.get(name, name.removesuffix("_"))


def is_unset(value: object) -> bool:
    """Whether a value is an `UNSET`: ours, or that of the vendor's package."""
    return type(value).__name__ == "Unset"


def timeout_option(milliseconds: float) -> Timeout:
    """Return a timeout that limits each wait of the connection, as the vendor's does, not the whole call."""
    if isinstance(milliseconds, bool) or not isinstance(milliseconds, (int, float)):
        raise InvalidArgumentError(
            f"timeout_ms must be a number of milliseconds, not {type(milliseconds).__name__}"
        )
    seconds = milliseconds / 1000
    return SocketTimeout(connect=seconds, first_byte=seconds, between_events=seconds, total=None)


def _retries(value: object) -> dict[str, Any]:
    from openrouter_sdk.compat.openrouter.utils import retry_option

    return {"retries": retry_option(value)}


def _accept(value: object) -> dict[str, Any]:
    return {"headers": {"Accept": str(getattr(value, "value", value))}}


def _security(value: object) -> dict[str, Any]:
    return {"api_key": next((key for key in _contents(value).values() if key), None)}


_OPTIONS: Final[Mapping[str, Callable[[Any], dict[str, Any]]]] = {
    "retries": _retries,
    "timeout_ms": lambda value: {"timeout": timeout_option(value)},
    "http_headers": lambda value: {"headers": dict(value)},
    "accept_header_override": _accept,
    "security": _security,
    "http_referer": lambda value: {"http_referer": value},
    "x_open_router_title": lambda value: {"x_open_router_title": value},
    "x_open_router_categories": lambda value: {"x_open_router_categories": value},
}
"""Argument of the vendor's methods -> function that returns our options."""


def _merge(options: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        options[name] = {**options.get(name, {}), **value} if name == "headers" else value


def _contents(value: object) -> dict[str, Any]:
    """Return the arguments in a dict or an object, without those that are not given."""
    if value is None:
        return {}
    found = value if isinstance(value, Mapping) else vars(value)
    return {str(name): one for name, one in found.items() if one is not None and not is_unset(one)}


def _plain(value: Any) -> Any:
    """Convert a value that only the vendor's SDK knows: a file, or an iterator in place of a list."""
    parts = value if isinstance(value, Mapping) else getattr(value, "__dict__", {})
    if "file_name" in parts and "content" in parts:
        media = parts.get("content_type")
        return (parts["file_name"], parts["content"], *((media,) if media else ()))
    if isinstance(value, Mapping):
        return {name: one for name, one in value.items() if not is_unset(one)}
    return list(value) if hasattr(value, "__next__") else value


def _without_none(
    operation: Operation[Any, Any], types: Mapping[str, object], arguments: dict[str, Any]
) -> dict[str, Any]:
    """Drop each None that does not mean null, since the vendor's methods have None for what is not given."""
    in_body = {argument for body in operation.bodies for argument in body.fields}
    nullable = {name for name in in_body if str(types.get(name)).endswith("| None")}
    return {name: value for name, value in arguments.items() if value is not None or name in nullable}
