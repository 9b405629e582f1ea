"""The fields of dataclasses, attrs classes, typed dicts and named tuples."""

from __future__ import annotations

import re
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, get_args, get_origin

from openrouter_sdk.schema.annotations.building import Builder, refusal
from openrouter_sdk.schema.annotations.docstrings import class_summary, field_descriptions
from openrouter_sdk.schema.encoding import encode_default
from openrouter_sdk.schema.nodes import Annotation
from openrouter_sdk.schema.records import REQUIRED, UNKNOWN, Field, Record
from openrouter_sdk.schema.type_hints import display, resolve_hints

_QUALIFIERS: Final = ("Required", "NotRequired", "ReadOnly")


class Declared(NamedTuple):
    """A field, as its class declares it."""

    name: str
    """The name of the property."""
    annotation: Any
    default: Any
    """A Python value, REQUIRED or UNKNOWN."""
    description: str | None = None
    attribute: str = ""
    """The name of the attribute, if it is another."""


def define_record(builder: Builder, key: tuple[type, tuple[Any, ...]], path: str) -> Record | None:
    """The record of a class with fields, whose arguments are in the key; None for other classes."""
    cls, arguments = key
    read = _reader(cls)
    if read is None:
        return None
    name = "_".join(map(type_name, (cls, *arguments)))
    record = builder.records[key] = Record(name, cls, class_summary(cls))
    generic: Any = cls
    bindings = {**type_bindings(cls, arguments), typing.Self: generic[arguments] if arguments else cls}
    written = field_descriptions(cls)
    fields = []
    for one in read(cls, path):
        place = f"{path}.{one.name}"
        node = builder.build(one.annotation, place, bindings)
        text = one.description
        if text is None and not (isinstance(node, Annotation) and "description" in node.keywords):
            text = written.get(one.attribute or one.name)
        fields.append(Field(one.name, node, encode_default(one.default), text))
    record.fields = fields
    return record


def type_name(of: Any) -> str:
    """A name for a type, of the letters that names of schemas may have."""
    return re.sub(r"[^A-Za-z0-9]+", "_", display(of)).strip("_") or "Type"


def _reader(cls: type) -> Callable[[type, str], Iterator[Declared]] | None:
    if "__dataclass_fields__" in vars(cls) or hasattr(cls, "__dataclass_fields__"):
        return _dataclass_fields
    if "__attrs_attrs__" in vars(cls):
        return _attrs_fields
    if issubclass(cls, dict) and hasattr(cls, "__required_keys__"):
        return _typed_dict_fields
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return _named_tuple_fields
    return None


def _dataclass_fields(cls: Any, path: str) -> Iterator[Declared]:
    import dataclasses

    hints = resolve_hints(cls)
    fields = {field.name: field for field in dataclasses.fields(cls)}
    for name in cls.__dataclass_fields__:
        if name not in fields and isinstance(hints.get(name), dataclasses.InitVar):
            raise refusal(hints[name], f"{path}.{name}", "make it a field, or build the object yourself")
    for name, field in fields.items():
        if field.init:
            text = field.metadata.get("description") or getattr(field, "doc", None)
            default = field.default
            if default is dataclasses.MISSING:
                factory = field.default_factory
                default = REQUIRED if factory is dataclasses.MISSING else _made_by(factory)
            yield Declared(name, hints[name], default, text)


def _attrs_fields(cls: Any, path: str) -> Iterator[Declared]:
    hints = resolve_hints(cls)
    taken = resolve_hints(cls.__init__) if any(one.converter for one in cls.__attrs_attrs__) else {}
    nothing = sys.modules["attr"].NOTHING
    for one in cls.__attrs_attrs__:
        if not one.init:
            continue
        name = one.alias or one.name.lstrip("_")
        annotation = hints.get(one.name, one.type)
        if one.converter is not None:
            annotation = taken.get(name, annotation)  # what the converter takes, if it says so
        if annotation is None:
            raise refusal(cls, f"{path}.{name}", "annotate the attribute")
        default = REQUIRED if one.default is nothing else one.default
        if hasattr(default, "takes_self"):
            default = UNKNOWN if default.takes_self else _made_by(default.factory)
        yield Declared(name, annotation, default, one.metadata.get("description"), one.name)


def _typed_dict_fields(cls: Any, path: str) -> Iterator[Declared]:
    for name, annotation in resolve_hints(cls).items():
        required = name in cls.__required_keys__
        while (qualifier := getattr(get_origin(annotation), "_name", "")) in (
            "Required",
            "NotRequired",
            "ReadOnly",
        ):
            # With postponed annotations, the keys of the class do not know of these.
            required = required if qualifier == "ReadOnly" else qualifier == "Required"
            annotation = get_args(annotation)[0]
        yield Declared(name, annotation, REQUIRED if required else UNKNOWN)


def _named_tuple_fields(cls: Any, path: str) -> Iterator[Declared]:
    hints = resolve_hints(cls)
    for name in cls._fields:
        if name not in hints:
            raise refusal(cls, f"{path}.{name}", "use typing.NamedTuple, with annotations")
        yield Declared(name, hints[name], cls._field_defaults.get(name, REQUIRED))


def _made_by(factory: Any) -> Any:
    """The value of a default factory, if to call it does nothing else."""
    return factory() if factory in (list, dict, set, tuple, frozenset) else UNKNOWN


def type_bindings(cls: Any, arguments: tuple[Any, ...]) -> Mapping[Any, Any]:
    """What the type parameters of a class and its bases stand for."""
    found = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    for base in getattr(cls, "__orig_bases__", ()):
        origin, given = get_origin(base), get_args(base)
        if isinstance(origin, type) and origin is not typing.Generic:
            for parameter, argument in type_bindings(origin, given).items():
                found.setdefault(parameter, found.get(argument, argument))
    return found
