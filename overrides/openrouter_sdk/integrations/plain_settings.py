"""Settings that are objects, as plain data: how frameworks save the options of a client, and give them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Final

from openrouter_sdk.config.attribution import App, ResponseCache
from openrouter_sdk.config.retry import RetryBudget, RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError

SETTINGS: Final[Mapping[str, type[Any]]] = {
    "app": App,
    "budget": RetryBudget,
    "cache": ResponseCache,
    "retries": RetryPolicy,
    "timeout": Timeout,
}
"""Settings that are objects, and saved as dicts of their fields."""


def client_options(given: object) -> dict[str, Any]:
    """Return `options` of a component as those of a client: dicts become the objects that they stand for.

    Raises InvalidArgumentError, naming the option, for one that is invalid.
    """
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(f"options must be a dict of client options, not {type(given).__name__}")
    return {name: _restored(name, value, f"options[{name!r}]") for name, value in given.items()}


def client_app(given: object) -> App:
    """Return `app` of a component, which may be a dict of its fields. Raises InvalidArgumentError."""
    app = _restored("app", given, "app")
    if not isinstance(app, App):
        raise InvalidArgumentError(f"app must be an App, or a dict of its fields, not {type(app).__name__}")
    return app


def _restored(name: str, value: Any, where: str) -> Any:
    kind = SETTINGS.get(name)
    if kind is None or not isinstance(value, Mapping):
        return value
    known = inspect.signature(kind).parameters
    for field in value:
        if field not in known:
            raise InvalidArgumentError(f"{where} has no field {field!r}; it has {', '.join(known)}")
    return kind(**{field: _restored(field, one, f"{where}[{field!r}]") for field, one in value.items()})


def setting_fields(value: Any) -> dict[str, Any]:
    """Return the fields of a setting that differ from its defaults, as plain data."""
    usual = _fields(type(value)())
    return {name: one for name, one in _fields(value).items() if one != usual[name]}


def _fields(value: Any) -> dict[str, Any]:
    return {name: plain_setting(getattr(value, name)) for name in inspect.signature(type(value)).parameters}


def plain_setting(value: Any) -> Any:
    """Return a setting, or options that have some, as plain data; what is neither is returned as it is."""
    if isinstance(value, tuple(SETTINGS.values())):
        return setting_fields(value)
    if isinstance(value, dict):
        return {name: plain_setting(one) for name, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value
