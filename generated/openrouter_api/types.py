# Generated from openapi.yaml by `make generate`. Do not edit.
"""Base class of the models, the `UNSET` value, and the decoders of unions. Decoding never raises."""

from __future__ import annotations

import copyreg
import os
from collections import UserString
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    NamedTuple,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
)

if TYPE_CHECKING:
    from inspect import Signature

Decode: TypeAlias = Callable[[Any], Any]
"""Turn a JSON value into its model. A value that does not fit is returned unchanged."""


class Unset:
    """The type of `UNSET`: a property that is absent, as opposed to one that is null."""

    __slots__ = ()
    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _memo: object) -> Unset:
        return self


UNSET: Final = Unset()
"""The value of an absent property. It is false, so `if usage.cost:` reads as expected."""


C = TypeVar("C", bound=type)


@dataclass_transform(eq_default=False, kw_only_default=True)
def model(cls: C) -> C:
    """Tell type checkers that the annotations of a class are the parameters of its constructor.

    A decorator, because on the metaclass it would also apply to user subclasses, which keep the constructor
    of the model.
    """
    return cls


class ModelType(type):
    """Metaclass of the models: annotations become slots, and assigned values defaults.

    Creating a class takes a thirtieth of the time that attrs takes, since no code is generated and compiled
    for it; a response needs about a hundred classes.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        # Base classes set __slots__, and a subclass of a model is an ordinary class.
        if "__slots__" not in namespace and not any(hasattr(base, "wire_names") for base in bases):
            if "__annotations__" not in namespace:
                raise TypeError(f"{name} has no properties: derive it from a model, or give it __slots__")
            properties = namespace["__slots__"] = tuple(namespace["__annotations__"])
            renamed = dict(namespace.pop("_wire_names", ()))
            optional = [attribute for attribute in properties if namespace.pop(attribute, None) is UNSET]
            namespace["wire_names"] = {
                attribute: renamed.get(attribute, attribute) for attribute in properties
            }
            namespace["_required"] = frozenset(properties).difference(optional)
        return super().__new__(mcs, name, bases, namespace)

    @property
    def __signature__(cls) -> Signature | None:
        """The constructor for `help` and `inspect`; None for a class that defines its own."""
        from inspect import Parameter, Signature

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


def find_model(name: str) -> ModelType:
    """Return the model of this name, whatever its module."""
    return cast("ModelType", getattr(import_module(f"{__package__}.models"), name))


def _pickled(cls: ModelType) -> str | tuple[Callable[[str], ModelType], tuple[str]]:
    """Pickle a model by name alone, because its module may change between versions."""
    is_ours = cls.__module__.startswith(f"{__package__}.models.")
    return (find_model, (cls.__name__,)) if is_ours else cls.__qualname__


copyreg.pickle(ModelType, _pickled)


@model
class Model(metaclass=ModelType):
    """Base of the generated models: an object of the API with typed attributes.

    Nothing the server sends is lost: unknown properties are kept in `additional_properties`, and a value of
    an unexpected type is kept unchanged. Models take keyword arguments, compare by value, and can be copied
    and pickled. A class that inherits from a model and from an abstract class or a protocol needs a combined
    metaclass: `class Both(ModelType, ABCMeta)`.
    """

    __slots__ = ("__weakref__", "additional_properties")
    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = {}
        """Properties that are not in the contract, by wire name."""
    wire_names: ClassVar[Mapping[str, str]]
    """Attribute -> wire name, in the order of the attributes."""
    _required: ClassVar[frozenset[str]]

    def __init__(self, **properties: Any) -> None:
        missing = self._required.difference(properties)
        if missing:
            names = ", ".join(attribute for attribute in self.wire_names if attribute in missing)
            raise TypeError(f"{type(self).__name__} needs {names}")
        self.additional_properties = properties.pop("additional_properties", {})
        for attribute in self.wire_names:
            setattr(self, attribute, properties.pop(attribute, UNSET))
        if properties:
            names = ", ".join(properties)
            hint = "pass properties that are not in the contract in additional_properties"
            raise TypeError(f"{type(self).__name__} has no {names}; {hint}")

    def __replace__(self, /, **changes: Any) -> Self:
        """Support `copy.replace` (Python 3.13)."""
        own = {attribute: getattr(self, attribute, UNSET) for attribute in self.wire_names}
        return type(self)(**{"additional_properties": self.additional_properties, **own, **changes})

    @staticmethod
    def decode(value: Any) -> Any:
        """Return the model for a JSON object, or any other value unchanged. Never raises."""
        raise NotImplementedError  # generated for each model

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Any:
        """Build the model from a mapping of wire names, including nested objects.

        Never raises on unexpected content; see `decode`.
        """
        return cls.decode(dict(data))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; absent properties are left out, null stays null."""
        result = {}
        for attribute, wire in self.wire_names.items():
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                result[wire] = to_json(value)
        for key, value in self.additional_properties.items():
            result[key] = to_json(value)
        return result

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, a, UNSET) == getattr(other, a, UNSET) for a in self.wire_names) and (
            self.additional_properties == other.additional_properties
        )

    __hash__ = None  # type: ignore[assignment]  # mutable, like a dict

    def __repr__(self) -> str:
        parts = [
            f"{attribute}={value!r}"
            for attribute in self.wire_names
            if (value := getattr(self, attribute, UNSET)) is not UNSET
        ]
        if self.additional_properties:
            parts.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(parts)})"


class Unknown:
    """An object of a type that is not in this version of the contract.

    Its properties are available as attributes and items, so that `event.type` works on any event. `to_dict`
    returns exactly what the server sent.
    """

    __slots__ = ("additional_properties",)

    # These let type checkers narrow a union by `if event.type == "error"`. At run time they are ordinary
    # properties with whatever value the server sent.
    type: Literal["(unknown)"]
    role: Literal["(unknown)"]

    def __init__(self, additional_properties: Mapping[str, Any]) -> None:
        self.additional_properties: dict[str, Any] = dict(additional_properties)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "additional_properties":
            raise AttributeError(name)
        try:
            return self.additional_properties[name]
        except KeyError:
            raise AttributeError(f"the unknown object has no property {name!r}") from None

    def __getitem__(self, name: str) -> Any:
        return self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in self.additional_properties

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it was received."""
        return {key: to_json(value) for key, value in self.additional_properties.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unknown):
            return NotImplemented
        return self.additional_properties == other.additional_properties

    __hash__ = None  # type: ignore[assignment]  # mutable, like a dict

    def __repr__(self) -> str:
        return f"Unknown({self.additional_properties!r})"


_NOT_LISTS = (bytes, bytearray, memoryview, UserString)


def to_json(value: Any) -> Any:
    """Return a value as plain JSON data, with all models converted; other values are returned unchanged."""
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: to_json(member) for key, member in value.items() if member is not UNSET}
    if isinstance(value, Sequence) and not isinstance(value, _NOT_LISTS):
        return [to_json(member) for member in value]
    return value


# --- lazy decoders: a module of models is imported when its first value arrives -----------------------


def lazy_decoder(namespace: dict[str, Any], ref: str) -> Decode:
    """Return a decoder that imports the one that `ref` names on first use, and replaces itself by it.

    Modules of models import each other in cycles, and most programs need only a few of them, so importing
    on demand keeps start-up short. Replacing the global saves the lookup in later calls; the tables of
    unions hold on to this wrapper, which therefore caches the decoder as well.
    """
    decoder: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal decoder
        if type(value) is not dict and type(value) is not list:
            return value  # absent, null or a scalar: nothing to decode, so nothing to import
        if decoder is None:
            decoder = namespace[decoder_name(ref)] = find_decoder(ref)
        return decoder(value)

    return decode


@cache
def find_decoder(ref: str) -> Decode:
    """Import the decoder of a reference: `chat.chat_result` is `decode_chat_result` in `models.chat`."""
    module = import_module(f"{__package__}.models.{ref.partition('.')[0]}")
    return cast("Decode", getattr(module, decoder_name(ref)))


def decoder_name(ref: str) -> str:
    """The name of the decoder in its module."""
    return f"decode_{ref.partition('.')[2]}"


def by_tag(
    key: str,
    decoders: Mapping[str, Decode],
    *,
    unknown: Decode = Unknown,
    absent: Decode = Unknown,
) -> Decode:
    """Return a decoder that dispatches on the value of one property, the tag.

    `unknown` decodes objects whose tag is not in `decoders`, `absent` those without a tag.
    """
    find = decoders.get

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        tag = value.get(key)
        return find(tag, unknown)(value) if type(tag) is str else absent(value)

    return decode


class Shape(NamedTuple):
    """The shape of one variant, for unions whose variants have no tag."""

    decode: Decode
    required: frozenset[str]
    kinds: Mapping[str, tuple[type, ...]]
    """Property -> the Python types of its JSON value."""
    values: Mapping[str, frozenset[Any]] = MappingProxyType({})
    """Property -> its allowed values."""
    item_tags: Mapping[str, tuple[str, frozenset[str]]] = MappingProxyType({})
    """List property -> (tag, the allowed tag values of its items)."""

    def misfit(self, value: dict[str, Any]) -> tuple[int, int, int]:
        """Count (contradictions, missing required properties, unknown properties)."""
        wrong = 0
        for key, member in value.items():
            kinds = self.kinds.get(key)
            if kinds and type(member) not in kinds:
                wrong += 1
            elif key in self.values:
                wrong += not _one_of(member, self.values[key])
            elif key in self.item_tags and type(member) is list:
                tag, known = self.item_tags[key]
                wrong += any(type(item) is dict and not _known(item.get(tag), known) for item in member)
        missing = sum(key not in value for key in self.required)
        unknown = sum(key not in self.kinds for key in value)
        return wrong, missing, unknown


def _one_of(member: Any, values: frozenset[Any]) -> bool:
    return member is None or (type(member) in (str, int, float, bool) and member in values)


def _known(tag: Any, known: frozenset[str]) -> bool:
    return type(tag) is str and tag in known  # a value that is not a string may not even be hashable


def by_shape(*shapes: Shape) -> Decode:
    """Return a decoder that picks the variant with the fewest misfits, the first on a tie."""

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        best = min(shapes, key=lambda shape: shape.misfit(value))
        return best.decode(value)

    return decode


# --- files ------------------------------------------------------------------------------------------

if TYPE_CHECKING:

    class Readable(Protocol):
        """An open file, or anything else that is read like one; only `AsyncOpenRouter` awaits."""

        def read(self) -> bytes | Awaitable[bytes]:
            """Return the rest of the content."""
            ...


FileContent: TypeAlias = "bytes | bytearray | memoryview | Readable | os.PathLike[str]"
FileInput: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]"
)
"""A file to upload: bytes, an open binary file, a path; or (name, one of these[, media type])."""
