"""Objects with the interface of those that openai returns: attributes, `model_dump` and others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    Self,
    TypeAlias,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

Convert: TypeAlias = Callable[[Any], Any]


@dataclass_transform(kw_only_default=True)
class BaseModel:
    """An object of the API. Declared attributes that are absent read as None; others are kept."""

    def __init__(self, **data: Any) -> None:
        self.__dict__.update(self.construct(**data).__dict__)

    @classmethod
    def construct(cls, _fields_set: object = None, **values: Any) -> Self:
        """Create an object from JSON values, without validation."""
        made = cls.__new__(cls)
        attributes = made.__dict__
        # Declared attributes come first, as in the output of `model_dump`.
        for name, convert in _declared(cls).items():
            if name in values:
                value = values.pop(name)
                attributes[name] = value if convert is None else convert(value)
        attributes.update(values)
        return made

    model_construct = construct

    @classmethod
    def model_validate_json(cls, json_data: str | bytes, **_options: Any) -> Self:
        """Create an object from JSON."""
        return cls.construct(**json.loads(json_data))

    @classmethod
    def model_validate(cls, obj: Any, **_options: Any) -> Self:
        """Create an object from a dict."""
        return obj if isinstance(obj, cls) else cls.construct(**obj)

    if not TYPE_CHECKING:  # type checkers know the declared attributes

        def __getattr__(self, name: str) -> Any:
            if name in _declared(type(self)):
                return None
            if name in _OLDER:
                return getattr(self, _OLDER[name])
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the response."""
        return self.__dict__.get(_REQUEST_ID)

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the attributes that are present."""
        return set(self._present())

    @property
    def model_extra(self) -> dict[str, Any]:
        """The attributes that are not declared."""
        declared = _declared(type(self))
        return {name: value for name, value in self._present().items() if name not in declared}

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_options: Any,
    ) -> dict[str, Any]:
        """Return the attributes as a dict, absent ones as None unless `exclude_unset`."""
        values = self._present() if exclude_unset else self._complete()
        names = set(values if include is None else include) - set(exclude or ())
        without_none = exclude_none or exclude_defaults
        flags = {"exclude_unset": exclude_unset, "exclude_none": without_none}
        return {
            name: _dumped(value, flags)
            for name, value in values.items()
            if name in names and not (without_none and value is None)
        }

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the attributes as JSON; see `model_dump`."""
        separators = (",", ":") if indent is None else None
        return json.dumps(
            self.model_dump(mode="json", **options),
            indent=indent,
            separators=separators,
            ensure_ascii=False,
        )

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """Return the attributes as a dict, as they came."""
        return self.model_dump(
            exclude_unset=exclude_unset, exclude_defaults=exclude_defaults, exclude_none=exclude_none
        )

    def to_json(self, *, indent: int | None = 2, exclude_unset: bool = True, **options: Any) -> str:
        """Return the attributes as JSON, as they came."""
        return self.model_dump_json(indent=indent, exclude_unset=exclude_unset, **options)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with other values for some attributes."""
        from copy import deepcopy

        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(deepcopy(self.__dict__) if deep else self.__dict__)
        made.__dict__.update(update or {})
        return made

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self._complete().items())

    def _complete(self) -> dict[str, Any]:
        return {**dict.fromkeys(_declared(type(self))), **self._present()}

    def _present(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.model_dump() == other.model_dump()

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self._complete().items())
        return f"{type(self).__name__}({values})"


_REQUEST_ID: Final = "_x_request_id"
_OLDER: Final = {"copy": "model_copy", "dict": "model_dump", "json": "model_dump_json"}
"""Methods by the names that they had in pydantic 1."""


def with_request_id(value: Any, request_id: str | None) -> Any:
    """Set what `_request_id` of an object returns."""
    if isinstance(value, BaseModel):
        value.__dict__[_REQUEST_ID] = request_id
    return value


def _dumped(value: Any, flags: Mapping[str, Any]) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(**flags)
    if isinstance(value, list):
        return [_dumped(member, flags) for member in value]
    if isinstance(value, dict):
        return {name: _dumped(member, flags) for name, member in value.items()}
    return value


# --- from JSON, by the annotations ------------------------------------------------------------------------


def _declared(cls: Any) -> Mapping[str, Convert | None]:
    """The declared attributes, with what makes an object of a value, or None where it stays as it is."""
    return _converters(cls)


@cache
def _converters(cls: Any) -> Mapping[str, Convert | None]:
    hints = {name: hint for name, hint in get_type_hints(cls).items() if not name.startswith("_")}
    return {name: _converter(hint) for name, hint in hints.items()}


def _converter(hint: Any) -> Convert | None:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return lambda value: hint.construct(**value) if isinstance(value, dict) else value
    if hint is float:
        return lambda value: float(value) if type(value) is int else value
    if get_origin(hint) is list and get_args(hint)[0] is not float:
        convert = _converter(get_args(hint)[0])
        if convert is not None:
            return lambda value: list(map(convert, value)) if isinstance(value, list) else value
    if get_origin(hint) in (Union, UnionType):
        return _union_converter([_member for _member in get_args(hint) if _member is not NoneType])
    return None


def _union_converter(hints: list[Any]) -> Convert | None:
    """Choose among several classes by their literal `type`; the last one is for all other values."""
    found = [(hint, convert) for hint in hints if (convert := _converter(hint)) is not None]
    if len(found) < 2:
        return found[0][1] if found else None
    by_type = {tag: convert for hint, convert in found for tag in _tags(hint)}
    other = found[-1][1]
    return lambda value: by_type.get(value.get("type"), other)(value) if isinstance(value, dict) else value


def _tags(cls: type[BaseModel]) -> tuple[Any, ...]:
    hint = get_type_hints(cls).get("type")
    return get_args(hint) if get_origin(hint) is Literal else ()
