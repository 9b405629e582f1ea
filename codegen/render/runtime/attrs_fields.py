"""The fields of models as attrs describes them; imported when something asks for them."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from inspect import get_annotations
from threading import RLock
from types import GenericAlias, NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, Literal, Union, cast, get_args, get_origin

import attrs

from .model_type import ModelType
from .types import Unknown
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .types import Model

LOCK: Final = RLock()
"""Held while the fields of a class are created, so that all threads get the same."""


def fields_of(cls: ModelType) -> Any:
    """Return what `attrs.fields` returns for a model."""
    return attrs.fields(
        attrs.make_class(cls.__name__, dict(_fields(cls)), init=False, repr=False, eq=False, order=False)
    )


def _fields(cls: ModelType) -> Iterator[tuple[str, Any]]:
    model = cast("type[Model]", cls)
    ours = [base for base in cls.__mro__ if base.__module__.startswith(f"{__package__}.")]
    types = {name: text for base in reversed(ours) for name, text in get_annotations(base).items()}
    for attribute in getattr(model, "wire_names", ()):
        field = attrs.field(
            default=attrs.NOTHING if attribute in model._required else UNSET,
            converter=partial(model._convert, attribute),
            kw_only=True,
            type=_structurable(eval(types[attribute], {}, _Names())),
        )
        yield attribute, field
    yield "additional_properties", attrs.field(factory=dict, kw_only=True, type=dict[str, Any])


def _structurable(kind: Any, within: bool = False) -> Any:
    """Return a type in terms that cattrs knows.

    An open enum is written as its scalar type. Another union within a list or map becomes Any, and values
    of one elsewhere are left to the converter of the field.
    """
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (list, dict):
        return GenericAlias(origin, tuple(_structurable(part, within=True) for part in arguments))
    if origin not in (Union, UnionType):
        return kind
    literals = {type(value) for part in arguments if get_origin(part) is Literal for value in get_args(part)}
    parts = [
        _structurable(part, within)
        for part in arguments
        if get_origin(part) is not Literal or literals - {*arguments}
    ]
    return Any if within and len({*parts} - {NoneType}) > 1 else Union[tuple(parts)]  # noqa: UP007


class _Names(dict[str, Any]):
    """What the annotations of models mention; models are imported when they are looked up."""

    def __init__(self) -> None:
        super().__init__(Any=Any, Literal=Literal, Unknown=Unknown)

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(import_module(f"{__package__}.models"), name)
        except AttributeError:
            raise KeyError(name) from None  # a builtin
