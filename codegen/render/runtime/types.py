"""Base class of the models, the objects of unknown types, and the types of uploads."""

from __future__ import annotations

import copyreg
import os
from collections import UserString
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from copy import copy
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
)

if TYPE_CHECKING:
    from inspect import Signature


class Unset:
    """The type of `UNSET`."""

    __slots__ = ()
    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "..."  # as the default in signatures

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _memo: object) -> Unset:
        return self


UNSET: Final = Unset()
"""An argument or property that is not given, where leaving it out is not possible."""


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
            properties = namespace["__slots__"] = tuple(namespace["__annotations__"])
            renamed = dict(namespace.pop("_wire_names", ()))
            optional = [name for name in properties if namespace.pop(name, UNSET) is not UNSET]
            namespace["wire_names"] = {
                attribute: renamed.get(attribute, attribute) for attribute in properties
            }
            namespace["_known"] = frozenset(namespace["wire_names"].values())
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

    A property that is absent reads as None, as one that is null does, but only the null is in `to_dict`.
    Assigning None makes a property null, and `del` absent. Nothing the server sends is lost: unknown
    properties are in `additional_properties`, and a value of an unexpected type is kept unchanged.

    Models take keyword arguments: what is not given is absent, and None is null, or absent where the contract
    has no null. They compare by value, and can be copied and pickled. A class that inherits from a model and
    from an abstract class or a protocol needs a combined metaclass: `class Both(ModelType, ABCMeta)`.
    """

    # The slot of an absent property is empty.
    __slots__ = ("__weakref__", "additional_properties")
    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = {}
        """Properties that are not in the contract, by wire name."""
    wire_names: ClassVar[Mapping[str, str]]
    """Attribute -> wire name, in the order of the attributes."""
    _known: ClassVar[frozenset[str]]
    """All wire names."""
    _required: ClassVar[frozenset[str]]
    _nullable: ClassVar[Collection[str]] = ()
    """Attributes whose property may be null."""

    def __init__(self, **properties: Any) -> None:
        missing = self._required.difference(name for name, v in properties.items() if v is not UNSET)
        if missing:
            raise TypeError(f"{type(self).__name__} needs {_listed(self.wire_names, missing)}")
        self._assign(properties)

    def _assign(self, properties: Mapping[str, Any]) -> None:
        """Assign what a constructor was given. Raises TypeError for names that the model does not have."""
        unknown = properties.keys() - self.wire_names.keys() - {"additional_properties"}
        if unknown:
            hint = "pass properties that are not in the contract in additional_properties"
            raise TypeError(f"{type(self).__name__} has no {_listed(properties, unknown)}; {hint}")
        present = self._present()
        for attribute, value in properties.items():
            if attribute == "additional_properties":
                self.additional_properties = dict(value or ())
            elif value is not UNSET and (value is not None or attribute in self._nullable):
                setattr(self, attribute, value)
            elif attribute in present:
                delattr(self, attribute)

    if not TYPE_CHECKING:  # so that type checkers report unknown names

        def __getattr__(self, name: str) -> Any:
            """Read an empty slot."""
            if name in type(self).wire_names:
                return None
            if name == "additional_properties":
                self.additional_properties = {}
                return self.additional_properties
            return object.__getattribute__(self, name)  # raises the error that led here

    def _present(self) -> dict[str, Any]:
        """Return the attributes that are not absent, in the order of the contract."""
        present: dict[str, Any] = {}
        read = object.__getattribute__
        for attribute in (*self.wire_names, "additional_properties"):
            try:
                value = read(self, attribute)
            except AttributeError:
                continue
            if value is not UNSET:
                present[attribute] = value
        if not present.get("additional_properties", True):
            del present["additional_properties"]
        return present

    def __getstate__(self) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        own, slots = cast("tuple[dict[str, Any] | None, dict[str, Any]]", super().__getstate__())
        ours = {*self.wire_names, *Model.__slots__}
        others = {name: value for name, value in slots.items() if name not in ours}  # of a user subclass
        present = self._present()
        if "additional_properties" in present:
            present["additional_properties"] = {**present["additional_properties"]}  # copies share no dict
        return own, {**present, **others}

    def __setstate__(self, state: tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        own, slots = state
        if own:
            vars(self).update(own)
        for name, value in slots.items():
            if value is not UNSET:  # which stood for what is absent in version 0.1
                setattr(self, name, value)

    def __replace__(self, /, **changes: Any) -> Self:
        """Support `copy.replace` (Python 3.13)."""
        twin = copy(self)
        twin._assign(changes)
        return twin

    @staticmethod
    def decode(data: Any) -> Any:
        """Return the model for a JSON object, or any other value unchanged. Never raises."""
        raise NotImplementedError  # generated for each model

    def _set_present(self, data: dict[str, Any], *attributes: str) -> int:
        """Set those of the attributes that are in an object, and return their number."""
        present = [attribute for attribute in attributes if self.wire_names[attribute] in data]
        for attribute in present:
            setattr(self, attribute, data[self.wire_names[attribute]])
        return len(present)

    def _keep_unknown(self, data: dict[str, Any]) -> None:
        """Keep the properties that are not in the contract."""
        known = self._known
        self.additional_properties = {key: value for key, value in data.items() if key not in known}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Any:
        """Build the model from a mapping of wire names, including nested objects.

        Never raises on unexpected content; see `decode`.
        """
        return cls.decode({key: _copied(value) for key, value in data.items()})

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; absent properties are left out, null stays null."""
        present, names = self._present(), self.wire_names
        unknown = present.pop("additional_properties", {})
        result = {names[attribute]: to_json(value) for attribute, value in present.items()}
        for key, value in unknown.items():
            if value is not UNSET:
                result[key] = to_json(value)
        return result

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._present() == other._present()

    __hash__ = None  # type: ignore[assignment]  # mutable, like a dict

    def __repr__(self) -> str:
        parts = [f"{attribute}={value!r}" for attribute, value in self._present().items()]
        return f"{type(self).__name__}({', '.join(parts)})"


def _listed(names: Iterable[str], chosen: Collection[str]) -> str:
    return ", ".join(name for name in names if name in chosen)


def _copied(value: Any) -> Any:
    """Copy JSON data; what else is in it is not copied."""
    if type(value) is dict:
        return {key: _copied(member) for key, member in value.items()}
    if type(value) is list:
        return [_copied(item) for item in value]
    return value


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

    def __getstate__(self) -> object:
        return super().__getstate__()  # without a definition, protocols 0 and 1 refuse classes with slots

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
