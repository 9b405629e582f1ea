"""Components as plain data and back, as pipelines are saved; and those saved with openrouter-haystack."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from copy import deepcopy
from enum import Enum
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final, TypeVar

from haystack import component, default_from_dict, default_to_dict
from haystack.core.errors import DeserializationError, SerializationError
from haystack.core.serialization import generate_qualified_class_name
from haystack.tools import Toolset, deserialize_tools_or_toolset_inplace, serialize_tools_or_toolset
from haystack.utils import Secret, deserialize_callable, serialize_callable

from openrouter_sdk.errors.secrets import CREDENTIAL_HEADERS
from openrouter_sdk.integrations.plain_settings import SETTINGS, setting_fields

T = TypeVar("T")

_CREDENTIALS: Final = CREDENTIAL_HEADERS | {"api-key", "api_key"}
_PASSWORD: Final = re.compile(r"://[^/@\s]*@")
"""In a URL: of a proxy, or of the API."""
_OLD_PACKAGE: Final = "haystack_integrations.components.generators.openrouter"
_OLD_MODULE: Final = f"{_OLD_PACKAGE}.chat.chat_generator"
_OLD_TYPE: Final = f"{_OLD_MODULE}.OpenRouterChatGenerator"


def to_data(instance: object) -> dict[str, Any]:
    """Return a component as plain data: its type, and the parameters of its constructor.

    Raises SerializationError, naming the place, for a value that is not plain data or is a credential, and
    ValueError for a key that is not taken from the environment.
    """
    names = _parameters(type(instance))
    data = {name: _SAVED.get(name, _plain)(getattr(instance, name), name) for name in names}
    return default_to_dict(instance, **data)


def from_data(cls: type[T], data: Mapping[str, Any]) -> T:
    """Make a component of what `to_data` returned, which is not changed.

    Raises DeserializationError if the data is of another class, or has a parameter that the class lacks.
    """
    given = dict(data.get("init_parameters") or {})
    names = _parameters(cls)
    for name in given if data.get("type") == generate_qualified_class_name(cls) else ():
        if name not in names:
            raise DeserializationError(
                f"{cls.__name__} has no parameter {name!r}; it has {', '.join(sorted(names))}"
            )
    if isinstance(given.get("api_key"), str):
        raise DeserializationError(
            "api_key must name variables of the environment, {type: env_var, "
            "env_vars: [OPENROUTER_API_KEY], strict: true}; keys are not saved"
        )
    if "tools" in given:
        given["tools"] = deepcopy(given["tools"])  # each tool is loaded in place
        deserialize_tools_or_toolset_inplace(given, key="tools")
    if isinstance(callback := given.get("streaming_callback"), str):
        given["streaming_callback"] = deserialize_callable(callback)
    return default_from_dict(cls, {**data, "init_parameters": given})


def allow_old_pipelines() -> ExitStack:
    """Let pipelines that were saved with openrouter-haystack load, with `OpenRouterChatGenerator`::

        from haystack import Pipeline
        from openrouter_sdk.integrations.haystack import allow_old_pipelines

        allow_old_pipelines()
        pipeline = Pipeline.loads(text)

    It holds for the process, or as long as a `with` statement that it is used in. When such a pipeline is
    saved again, it has our type, and needs this no more.

    Raises RuntimeError while openrouter-haystack is installed, which loads them itself.
    """
    undo = ExitStack()
    if component.registry.get(_OLD_TYPE) is _OldChatGenerator:
        return undo
    if _is_installed(_OLD_PACKAGE):
        raise RuntimeError(
            "openrouter-haystack is installed, and loads these pipelines itself: uninstall it, or replace "
            f"{_OLD_TYPE} in them by {_new_type()}"
        )
    module = ModuleType(_OLD_MODULE, "Stands in for that of openrouter-haystack.")
    # Haystack finds the components of a pipeline in the registry, and those in components in their module.
    module.OpenRouterChatGenerator = _OldChatGenerator  # type: ignore[attr-defined]
    sys.modules[_OLD_MODULE] = module
    component.registry[_OLD_TYPE] = _OldChatGenerator
    undo.callback(sys.modules.pop, _OLD_MODULE, None)
    undo.callback(component.registry.pop, _OLD_TYPE, None)
    return undo


class _OldChatGenerator:
    """What Haystack finds in place of the old component; makes ours of its data."""

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> object:
        """Make our component."""
        from openrouter_sdk.integrations.haystack.chat_generator import OpenRouterChatGenerator

        return OpenRouterChatGenerator.from_dict({**data, "type": _new_type()})


def _new_type() -> str:
    from openrouter_sdk.integrations.haystack.chat_generator import OpenRouterChatGenerator

    return generate_qualified_class_name(OpenRouterChatGenerator)


def _is_installed(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # nor is a package around it
        return False


def _parameters(cls: type[object]) -> list[str]:
    """Return the names of the parameters of a constructor, with those that it passes on as `**kwargs`."""
    names: list[str] = []
    for base in cls.__mro__:
        if base is object or "__init__" not in vars(base):
            continue
        found = list(inspect.signature(vars(base)["__init__"]).parameters.values())[1:]  # without self
        names += [one.name for one in found if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]
        if not any(one.kind is one.VAR_KEYWORD for one in found):
            break
    return list(dict.fromkeys(names))


# --- parameters as they are saved ------------------------------------------------------------------------


def _secret(value: Secret | None, where: str) -> dict[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, Secret):
        kind = type(value).__name__
        raise SerializationError(f"{where} must be a Secret, such as Secret.from_env_var(...), not {kind}")
    return value.to_dict()


def _callback(value: Callable[..., Any] | None, where: str) -> str | None:
    if value is None:
        return None
    try:
        return serialize_callable(value)
    except AttributeError:  # without a name, as a partial is
        kind = type(value).__name__
        raise SerializationError(f"{where} must be a function of a module, not a {kind}") from None


def _tools(value: Any, where: str) -> Any:
    return serialize_tools_or_toolset(value if value is None or isinstance(value, Toolset) else list(value))


def _connection(value: Any, where: str) -> Any:
    """The URL, or the arguments of httpx."""
    data = _plain(value, where)
    if isinstance(data, dict) and data.get("headers"):
        _plain(dict(data["headers"]), f"{where}['headers']")  # they may be pairs
    if _PASSWORD.search(repr(data)) or (isinstance(data, dict) and data.get("auth")):
        raise SerializationError(
            f"{where} has a password, and credentials are not saved: set it when the component is loaded"
        )
    return data


def _generation_kwargs(value: Mapping[str, Any] | None, where: str) -> Any:
    if value and value.get("response_format") is not None:
        from openrouter_sdk.integrations.haystack.response_formats import plain_format

        value = {**value, "response_format": plain_format(value["response_format"])}
    return _plain(value, where)


_SAVED: Final[Mapping[str, Callable[[Any, str], Any]]] = {
    "api_base_url": _connection,
    "api_key": _secret,
    "generation_kwargs": _generation_kwargs,
    "http_client_kwargs": _connection,
    "streaming_callback": _callback,
    "tools": _tools,
}


def _plain(value: Any, where: str) -> Any:
    """Return a copy of plain data, in the types that YAML has."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)  # also of a subclass, which YAML does not know
    if isinstance(value, int | float):
        return int(value) if isinstance(value, int) else float(value)
    if isinstance(value, Mapping):
        return {_key(key, one, where): _plain(one, f"{where}[{key!r}]") for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, f"{where}[{index}]") for index, one in enumerate(value)]
    if isinstance(value, tuple(SETTINGS.values())):
        return _plain(setting_fields(value), where)
    raise SerializationError(
        f"{where} is of type {type(value).__qualname__}, and only str, numbers, bool, None, lists and dicts "
        "are saved: write it with them, or set it when the component is loaded"
    )


def _key(key: object, value: object, where: str) -> str:
    if not isinstance(key, str):
        raise SerializationError(f"{where} has the key {key!r}, and only str are saved as keys")
    # A JSON schema may have a property of such a name, which is a dict.
    if key.lower() in _CREDENTIALS and value is not None and not isinstance(value, Mapping):
        raise SerializationError(
            f"{where}[{key!r}] is a credential, and credentials are not saved: use api_key, a Secret, "
            "or set it when the component is loaded"
        )
    return str.__str__(key)
