"""Leave out of requests what the contract calls read-only, also of objects that came as a result.

This module is in the package only if the contract needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..argument_types import READ_ONLY  # type: ignore[attr-defined, unused-ignore]
from ..decoders import find_decoder
from ..operation import Body, Operation
from ..types import Model, Unknown
from .json_text import ArgumentError, to_plain
from .wire import encode_body

_OBJECTS: Final[Mapping[str, Mapping[str, str]]] = READ_ONLY
"""Class -> its properties that matter, with what they hold: see `codegen.render.methods.read_only`."""
_SCALARS: Final = (str, int, float, bytes, type(None))


@dataclass(frozen=True)
class SentBody:
    """Writes a body without read-only properties."""

    kinds: Mapping[str, str]
    """Argument -> what it holds."""
    write: Callable[..., Any] = encode_body

    def __call__(
        self, operation: Operation[Any, Any], body: Body, arguments: Mapping[str, Any], extra: Any
    ) -> Any:
        """Write the body. `extra` is sent as it is."""
        sent = {name: _cleaned(value, self.kinds.get(name, "")) for name, value in arguments.items()}
        return self.write(operation, body, sent, extra)


@dataclass(frozen=True)
class SentParameter:
    """Writes a parameter without read-only properties."""

    kinds: str
    style: Callable[[str, object], str]

    def __call__(self, key: str, value: object) -> str:
        """Return what is sent of a value."""
        return self.style(key, _cleaned(value, self.kinds))


def _cleaned(value: Any, kinds: str) -> Any:
    """Return the value of an argument without read-only properties."""
    if not kinds:
        return value
    try:
        return _sent(value, tuple(kinds.split("|")))
    except RecursionError as error:
        raise ArgumentError("an argument cannot be written as JSON: it is nested too deeply") from error


def _sent(value: Any, kinds: tuple[str, ...]) -> Any:
    if not kinds or isinstance(value, _SCALARS):
        return value
    plain = _opened(value)
    if isinstance(plain, (list, tuple)):
        inner = _inside("[]", kinds)
        return [_sent(item, inner) for item in plain] if inner else value
    if isinstance(plain, Mapping):
        return _object(plain, kinds, _classes(value, kinds))
    return value


def _opened(value: Any) -> Any:
    """Return a value as a map or a list, if it is written as one; models in it stay what they are."""
    if isinstance(value, Model):
        return value._properties()
    if isinstance(value, Unknown):
        return value.additional_properties
    if isinstance(value, (Mapping, list, tuple)):
        return value
    try:
        return to_plain(value)
    except Exception:
        return value  # which the encoder refuses


def _object(value: Mapping[Any, Any], kinds: tuple[str, ...], classes: list[str]) -> dict[Any, Any]:
    objects = [_OBJECTS[name] for name in classes if name in _OBJECTS]
    others = _inside("{}", kinds)
    sent = {}
    for key, member in value.items():
        held = [one[key] for one in objects if key in one]
        if not held or any(kind != "-" for kind in held):  # if one may have it, it is sent
            inner = tuple(kind for kind in "|".join(held).split("|") if kind not in ("", "-"))
            sent[key] = _sent(member, inner if held else others)
    return sent


def _classes(value: Any, kinds: tuple[str, ...]) -> list[str]:
    """Return the classes that an object may be of."""
    classes = [kind for kind in kinds if kind[0] not in "[{?"]
    own = [one.__name__ for one in type(value).__mro__ if isinstance(value, Model)]
    if len(classes) > 1 and not set(own) & set(classes):
        decoders = [find_decoder(kind[1:]) for kind in kinds if kind[0] == "?"]
        own = [type(decode(_opened(value))).__name__ for decode in decoders]
    return [name for name in classes if name in own] or classes


def _inside(mark: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(kind.removeprefix(mark) for kind in kinds if kind.startswith(mark))
