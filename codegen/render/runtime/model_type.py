"""Metaclass of the models."""

from __future__ import annotations

import copyreg
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast, dataclass_transform

from .annotations import Annotations
from .unset import UNSET

if TYPE_CHECKING:
    from inspect import Signature

    from .types import Model

C = TypeVar("C", bound=type)


@dataclass_transform(eq_default=False, kw_only_default=True)
def model(cls: C) -> C:
    """Tell type checkers that the annotations of a class are the parameters of its constructor.

    A decorator, because on the metaclass it would also apply to user subclasses, which keep the constructor
    of the model.
    """
    return cls


class ModelType(type):
    """Metaclass of the models: annotations become slots, and those with a value are optional.

    Creating a class takes a thirtieth of the time that attrs takes, since no code is generated and compiled
    for it; a response needs about a hundred classes.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        # Base classes set __slots__, and a subclass of a model is an ordinary class.
        if "__slots__" not in namespace and not any(hasattr(base, "wire_names") for base in bases):
            if "__annotations__" not in namespace:
                raise TypeError(f"{name} has no properties: derive it from a model, or give it __slots__")
            annotations = namespace["__annotations__"]
            namespace["__annotations__"] = Annotations(annotations, namespace["__module__"])
            properties = namespace["__slots__"] = tuple(annotations)
            renamed = dict(namespace.pop("_wire_names", ()))
            optional = [name for name in properties if namespace.pop(name, UNSET) is not UNSET]
            namespace["wire_names"] = {
                attribute: renamed.get(attribute, attribute) for attribute in properties
            }
            namespace["_known"] = frozenset(namespace["wire_names"].values())
            namespace["_required"] = frozenset(properties).difference(optional)
            if "decode" not in namespace:
                cls = super().__new__(mcs, name, bases, namespace)
                type.__setattr__(cls, "decode", staticmethod(_decoder(cls)))
                return cls
        elif getattr(namespace.get("__getstate__"), "__name__", "") == "slots_getstate":
            # Made by `attrs.define` for a subclass; it would make what is absent null.
            del namespace["__getstate__"], namespace["__setstate__"]
        return super().__new__(mcs, name, bases, namespace)

    @property
    def __signature__(cls) -> Signature | None:
        """The constructor for `help` and `inspect`; None for a class that defines its own."""
        from inspect import Parameter, Signature

        from .types import Model

        model = cast("type[Model]", cls)
        if model.__init__ is not Model.__init__:
            return None
        types: dict[str, Any] = {"additional_properties": "dict[str, Any]"}
        for ancestor in cls.__mro__:
            types = {**vars(ancestor).get("__annotations__", {}), **types}
        return Signature(
            [
                Parameter(
                    attribute,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if attribute in model._required else UNSET,
                    annotation=types[attribute],
                )
                for attribute in (*model.wire_names, "additional_properties")
            ]
        )


def _decoder(cls: Any) -> Callable[[Any], Any]:
    """Return the decoder of a model that has no code of its own, as the replies that come often have."""
    names: Mapping[str, str] = cls.wire_names
    decoders: Mapping[str, Callable[[Any], Any]] | None = None

    def decode(data: Any) -> Any:
        nonlocal decoders
        if type(data) is not dict:
            return data
        if decoders is None:
            decoders = _property_decoders(cls)
        self = object.__new__(cls)
        known = 0
        for attribute, name in names.items():
            if name in data:
                value = data[name]
                setattr(self, attribute, decoders[attribute](value) if attribute in decoders else value)
                known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self

    return decode


def _property_decoders(cls: type) -> dict[str, Callable[[Any], Any]]:
    """Return the decoders of the properties that have one, by attribute."""
    from .decoders import decoder_of

    namespace = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    annotations = dict.items(cls.__annotations__)  # the method would import what they mention
    found = {attribute: decoder_of(str(annotation), namespace) for attribute, annotation in annotations}
    return {attribute: decoder for attribute, decoder in found.items() if decoder}


def find_model(name: str) -> ModelType:
    """Return the model of this name, whatever its module."""
    return cast("ModelType", getattr(import_module(f"{__package__}.models"), name))


def _pickled(cls: ModelType) -> str | tuple[Callable[[str], ModelType], tuple[str]]:
    """Pickle a model by name alone, because its module may change between versions."""
    is_ours = cls.__module__.startswith(f"{__package__}.models.")
    return (find_model, (cls.__name__,)) if is_ours else cls.__qualname__


copyreg.pickle(ModelType, _pickled)


class AttrsFields:
    """The attributes that attrs looks for; its fields have their final types already."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    def __get__(self, _instance: object, cls: ModelType) -> Any:
        if self.name == "__attrs_types_resolved__":
            return cls
        from .attrs_fields import LOCK, fields_of

        if not hasattr(cls, "wire_names"):  # a base of models, where they would replace this descriptor
            return fields_of(cls)
        with LOCK:
            if self.name not in vars(cls):
                setattr(cls, self.name, fields_of(cls))
            return vars(cls)[self.name]
