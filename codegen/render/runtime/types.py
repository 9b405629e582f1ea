"""What every generated model is made of: absence, open unions, and reading JSON without ever raising."""

from __future__ import annotations

import copyreg
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    NamedTuple,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
)

if TYPE_CHECKING:
    from inspect import Signature

Decode: TypeAlias = Callable[[Any], Any]
"""Turns a JSON value into its model. Whatever does not fit is returned as it came."""


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
"""Stands where a property is absent. It is false, so `if usage.cost:` reads as expected."""


C = TypeVar("C", bound=type)


@dataclass_transform(eq_default=False, kw_only_default=True)
def model(cls: C) -> C:
    """Tells type checkers that a class has a constructor of its annotations; `ModelType` makes it so.

    It stands at each generated class, for a mark of the metaclass would go for the classes that people
    derive as well, and those keep the constructor of the model.
    """
    return cls


class ModelType(type):
    """Makes a class a model: its annotations become slots, and the values beside them defaults.

    It does what attrs would do in a thirtieth of the time, since no code is written and compiled for a
    class; an answer takes some hundred classes.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        # a base says its slots, and who inherits a model is any class
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
        """The constructor, for `help` and `inspect`; None for a class that has a constructor of its own."""
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
    """The model of that name, whichever module it stands in."""
    return cast("ModelType", getattr(import_module(f"{__package__}.models"), name))


def _pickled(cls: ModelType) -> str | tuple[Callable[[str], ModelType], tuple[str]]:
    """How pickle refers to a class: to a model by name alone, for its module may be another one tomorrow."""
    is_ours = cls.__module__.startswith(f"{__package__}.models.")
    return (find_model, (cls.__name__,)) if is_ours else cls.__qualname__


copyreg.pickle(ModelType, _pickled)


@model
class Model(metaclass=ModelType):
    """Base of the generated models: an object of the API with typed attributes.

    Nothing the server sends is lost: properties that the contract does not know are kept in
    `additional_properties`, and a value of an unexpected type is kept as it came. Models are made of keyword
    arguments, compare by value, and can be copied and pickled. A class that inherits one together with an
    abstract class or a protocol needs a metaclass of both: `class Both(ModelType, ABCMeta)`.
    """

    __slots__ = ("__weakref__", "additional_properties")
    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = {}
        """What the server sent and the contract does not know, by name on the wire."""
    wire_names: ClassVar[Mapping[str, str]]
    """Attribute name -> property name on the wire, in the order of the attributes."""
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
            hint = "what the contract does not know goes into additional_properties"
            raise TypeError(f"{type(self).__name__} has no {names}; {hint}")

    def __replace__(self, /, **changes: Any) -> Self:
        """A copy with other values for some attributes, as `copy.replace` makes it (Python 3.13)."""
        own = {attribute: getattr(self, attribute, UNSET) for attribute in self.wire_names}
        return type(self)(**{"additional_properties": self.additional_properties, **own, **changes})

    @staticmethod
    def decode(value: Any) -> Any:
        """The model for a JSON object. A value that is no object is returned as it is. Never raises."""
        raise NotImplementedError  # each model has its own

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Any:
        """Build the model from a mapping with wire names, nested objects included.

        Never raises on odd content; see `decode`.
        """
        return cls.decode(dict(data))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that this model stands for; absent properties are left out, null stays null."""
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
        shown = [
            f"{attribute}={value!r}"
            for attribute in self.wire_names
            if (value := getattr(self, attribute, UNSET)) is not UNSET
        ]
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class Unknown:
    """An object of a kind that this version of the contract does not know.

    Its properties are attributes and items, so that `event.type` works on any event; `to_dict` gives
    back exactly what came.
    """

    __slots__ = ("additional_properties",)

    # For type checkers, so that `if event.type == "error"` narrows a union to one variant. At run time
    # these are properties like any others: whatever the server sent.
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
        """The JSON object as it came."""
        return {key: to_json(value) for key, value in self.additional_properties.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unknown):
            return NotImplemented
        return self.additional_properties == other.additional_properties

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Unknown({self.additional_properties!r})"


def to_json(value: Any) -> Any:
    """Plain JSON data of a value that may be, or contain, models; other values are returned as they are."""
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: to_json(member) for key, member in value.items() if member is not UNSET}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [to_json(member) for member in value]
    return value


# --- late binding: a module of models is imported when the first value of it arrives ------------------


def late(namespace: dict[str, Any], place: str) -> Decode:
    """A decoder that, at its first use, finds the one at `place` and puts that in its own stead.

    Modules of models refer to each other in circles, and most programs meet few of them: importing on
    demand keeps start-up short, and replacing the global keeps later calls free of any lookup. The tables
    of unions were made before and go on calling this one, so it keeps what it found.
    """
    found: Decode | None = None

    def first(value: Any) -> Any:
        nonlocal found
        if type(value) is not dict and type(value) is not list:
            return value  # absent, null or a scalar: nothing to decode, so nothing to import
        if found is None:
            found = namespace[decoder_name(place)] = find_decoder(place)
        return found(value)

    return first


@cache
def find_decoder(place: str) -> Decode:
    """The decoder at a place such as `chat.chat_result`: `decode_chat_result` in the module `models.chat`."""
    module = import_module(f"{__package__}.models.{place.partition('.')[0]}")
    return cast("Decode", getattr(module, decoder_name(place)))


def decoder_name(place: str) -> str:
    """What the decoder at a place is called."""
    return f"decode_{place.partition('.')[2]}"


def by_tag(
    key: str,
    decoders: Mapping[str, Decode],
    *,
    unknown: Decode = Unknown,
    absent: Decode = Unknown,
) -> Decode:
    """A decoder that chooses by the value of one property.

    `decoders` has one for each value of the tag, `unknown` takes an object with any other value, `absent`
    one without a tag.
    """
    find = decoders.get

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        tag = value.get(key)
        return find(tag, unknown)(value) if type(tag) is str else absent(value)

    return decode


class Shape(NamedTuple):
    """What a value of one variant looks like, for unions whose variants carry no tag of their own."""

    decode: Decode
    required: frozenset[str]
    kinds: Mapping[str, tuple[type, ...]]
    """Property -> the Python types that its JSON value may have."""
    values: Mapping[str, frozenset[Any]] = MappingProxyType({})
    """Property -> the values that it may have."""
    item_tags: Mapping[str, tuple[str, frozenset[str]]] = MappingProxyType({})
    """List property -> (tag, the tag values that its members may have)."""

    def misfit(self, value: dict[str, Any]) -> tuple[int, int, int]:
        """How badly an object fits: (contradictions, missing required, unknown properties)."""
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
    return type(tag) is str and tag in known  # what is no string need not even be hashable


def by_shape(*shapes: Shape) -> Decode:
    """A decoder that chooses the variant that an object contradicts least; the first of equals."""

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        best = min(shapes, key=lambda shape: shape.misfit(value))
        return best.decode(value)

    return decode


# --- files ------------------------------------------------------------------------------------------

FileContent: TypeAlias = "bytes | IO[bytes] | os.PathLike[str]"
FileInput: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
"""A file to upload: bytes, an open binary file, a path; or (name, one of these[, media type])."""
