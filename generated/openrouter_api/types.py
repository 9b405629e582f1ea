# Generated from openapi.yaml by `make generate`. Do not edit.
"""Base class of the models, and the objects of unknown types."""

from __future__ import annotations

from collections import UserString
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from .model_type import (
    AttrsFields,
    ModelType as ModelType,  # for combined metaclasses of users
    find_model as find_model,  # pickles of version 0.1 look for it here
    model,
)
from .unset import UNSET as UNSET  # and for this


class Dumps:
    """The methods by which code for pydantic's models reads the JSON of an object."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""
        raise NotImplementedError

    def model_dump(self, *, exclude_none: bool = False, **_options: object) -> dict[str, Any]:
        """Return `to_dict()`. The other options of pydantic make no difference."""
        return _without_none(self.to_dict()) if exclude_none else self.to_dict()

    def model_dump_json(
        self, *, indent: int | None = None, exclude_none: bool = False, **_options: object
    ) -> str:
        """Return the JSON object as text. See `model_dump`."""
        text: str = _display().json_text(self.model_dump(exclude_none=exclude_none), indent)
        return text


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(member) for key, member in value.items() if member is not None}
    return [_without_none(member) for member in value] if isinstance(value, list) else value


@model
class Model(Dumps, metaclass=ModelType):
    """Base of the generated models: an object of the API with typed attributes.

    A property that is absent reads as None, as one that is null does, but only the null is in `to_dict`.
    Assigning None makes a property null, and `del` absent. Nothing the server sends is lost: unknown
    properties are in `additional_properties`, and a value of an unexpected type is kept unchanged.

    Models take keyword arguments: what is not given is absent, and None is null, or absent where the contract
    has no null. Plain data of nested objects becomes models. Models compare by value, and can be copied and
    pickled. A class that inherits from a model and from an abstract class or a protocol needs a combined
    metaclass: `class Both(ModelType, ABCMeta)`.

    Models are attrs classes: `attrs.asdict`, `attrs.evolve`, cattrs and others work. They read what is absent
    as None, so `attrs.evolve` and cattrs make it null where the contract has a null; `copy.replace` and
    `to_dict` are exact.
    """

    # The slot of an absent property is empty.
    __slots__ = ("__weakref__", "additional_properties")
    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = {}
        """Properties that are not in the contract, by wire name."""
    wire_names: ClassVar[Mapping[str, str]]
    """Attribute -> wire name, in the order of the attributes."""
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __attrs_types_resolved__: ClassVar[Any] = AttrsFields()
    _known: ClassVar[frozenset[str]]
    """All wire names."""
    _required: ClassVar[frozenset[str]]
    _nullable: ClassVar[Collection[str]] = ()
    _removed: ClassVar[Collection[tuple[str, str]]] = ()
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
        for attribute, value in properties.items():
            if attribute == "additional_properties":
                self.additional_properties = dict(value or ())
            else:
                setattr(self, attribute, self._convert(attribute, value))
        self._empty(properties)

    @classmethod
    def _convert(cls, attribute: str, value: Any) -> Any:
        """Return the value of an attribute from what a constructor is given; `UNSET` if that is nothing."""
        if value is None and attribute not in cls._nullable:
            return UNSET
        items = value if isinstance(value, (list, tuple)) else (value,)
        if any(isinstance(item, (Mapping, list, tuple)) for item in items):
            value = getattr(cls.decode({cls.wire_names[attribute]: _copied(value)}), attribute)
            _restore(value)
        return value

    def __attrs_post_init__(self) -> None:
        self._empty(self.wire_names)  # of a subclass whose constructor is made by attrs

    def _empty(self, attributes: Iterable[str]) -> None:
        """Empty the slots of what was not given."""
        for attribute in attributes:
            if getattr(self, attribute) is UNSET:
                object.__delattr__(self, attribute)  # even of a frozen subclass

    if not TYPE_CHECKING:  # so that type checkers report unknown names

        def __getattr__(self, name: str) -> Any:
            """Read an empty slot."""
            if name in type(self).wire_names:
                return None
            if name == "additional_properties":
                self.additional_properties = {}
                return self.additional_properties
            if instead := dict(self._removed).get(name):
                from .deprecation import RemovedError

                raise RemovedError(f"{type(self).__name__}.{name}", instead)
            if "data" in type(self).wire_names and name in getattr(self.data, "wire_names", ()):
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}, but its `data` has",
                    name=name,
                    obj=self,
                )
            if name in ("content", "output_text", "completion", "text") and hasattr(self, "finish_reason"):
                ours = "text" if hasattr(type(self), "text") else "message.content"
                ours = ours if hasattr(self, ours.partition(".")[0]) else "delta.content"
                text = f"{type(self).__name__!r} object has no attribute {name!r}; use `.{ours}`"
                raise AttributeError(text, name=name, obj=self)
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
                object.__setattr__(self, name, value)

    def __replace__(self, /, **changes: Any) -> Self:
        """Support `copy.replace` (Python 3.13)."""
        from copy import copy

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
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a mapping of wire names, including nested objects.

        Never raises on unexpected content; see `decode`. A subclass is built without its constructor.
        """
        made: Self = cls.decode({key: _copied(value) for key, value in data.items()})
        if type(made) is cls:
            return made
        derived = cls.__new__(cls)
        derived.__setstate__(made.__getstate__())
        return derived

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; absent properties are left out, null stays null."""
        return {name: to_json(value) for name, value in self._properties().items() if value is not UNSET}

    def _properties(self) -> dict[str, Any]:
        """Return the properties by wire name, without absent ones."""
        present, names = self._present(), self.wire_names
        unknown: dict[str, Any] = present.pop("additional_properties", {})
        return {names[attribute]: value for attribute, value in present.items()} | unknown

    def __getitem__(self, name: str) -> Any:
        """Return a property by wire name, so that dicts and models in one list can be read alike."""
        return self._properties()[name]

    def __contains__(self, name: object) -> bool:
        return name in self._properties()

    if not TYPE_CHECKING:
        __iter__ = None  # items by name do not make a sequence

    def to_json(self, indent: int | None = None) -> str:
        """Return the JSON object as text."""
        text: str = _display().json_text(self.to_dict(), indent)
        return text

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._present() == other._present()

    __hash__ = None  # type: ignore[assignment]  # mutable, like a dict

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_display().abridged_repr(self._present(), keywords=True)})"

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        yield from _display().abridged(self._present()).items()


def _display() -> Any:
    from . import display  # here, because few programs show models

    return display


def _listed(names: Iterable[str], chosen: Collection[str]) -> str:
    return ", ".join(name for name in names if name in chosen)


def _restore(value: Any) -> None:
    """Mend models that were decoded from what `attrs.asdict` or cattrs made of models.

    Those write attributes instead of properties, all of them, and `additional_properties` as one more.
    """
    if isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            _restore(item)
    if isinstance(value, Model):
        unknown = value.additional_properties
        if isinstance(unknown.get("additional_properties"), dict):
            properties = {name: unknown.get(name, getattr(value, name)) for name in value.wire_names}
            value._assign({**properties, "additional_properties": unknown["additional_properties"]})
        for attribute in value.wire_names:
            _restore(getattr(value, attribute))


def _copied(value: Any) -> Any:
    """Copy JSON data, with plain dicts and lists; what else is in it is not copied."""
    if isinstance(value, Mapping):
        return {key: _copied(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copied(item) for item in value]
    return value


class Unknown(Dumps):
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

    def to_json(self, indent: int | None = None) -> str:
        """Return the JSON object as text."""
        text: str = _display().json_text(self.to_dict(), indent)
        return text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unknown):
            return NotImplemented
        return self.additional_properties == other.additional_properties

    __hash__ = None  # type: ignore[assignment]  # mutable, like a dict

    def __repr__(self) -> str:
        return f"Unknown({_display().abridged_repr(self.additional_properties)})"

    def __rich_repr__(self) -> Iterable[Any]:
        yield _display().abridged(self.additional_properties)


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
