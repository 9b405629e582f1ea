"""Python types as nodes: what each annotation means in JSON."""

from __future__ import annotations

import collections
import enum
import types
import typing
from collections import abc
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.nodes import (
    SCALARS,
    AliasNode,
    Annotation,
    Choice,
    ConvertedNode,
    ListNode,
    MapNode,
    Node,
    TupleNode,
)
from openrouter_sdk.schema.type_hints import Notes, display, evaluate

Bindings = Mapping[Any, Any]
"""What the type parameters of a generic type stand for."""

LISTS: Final[dict[Any, Any]] = {
    list: list,
    tuple: tuple,
    set: set,
    frozenset: frozenset,
    collections.deque: collections.deque,
    abc.Sequence: list,
    abc.MutableSequence: list,
    abc.Collection: list,
    abc.Iterable: list,
    abc.Set: set,
    abc.MutableSet: set,
}
MAPS: Final[dict[Any, Any]] = {
    dict: dict,
    collections.OrderedDict: collections.OrderedDict,
    abc.Mapping: dict,
    abc.MutableMapping: dict,
}
_QUALIFIERS: Final = ("Required", "NotRequired", "ReadOnly", "Final", "ClassVar")


class Builder:
    """Makes the nodes of one type; each class, and each alias, once."""

    def __init__(self) -> None:
        self.records: dict[Any, Node] = {}
        """By class, with the arguments of a generic one."""
        self.unions: list[tuple[Any, str]] = []
        """Unions to be checked once everything is known, with their paths."""
        self.aliases: dict[Any, AliasNode] = {}

    def build(self, annotation: Any, path: str, bindings: Bindings) -> Node:
        """The node of an annotation; `path` says where it stands.

        Raises InvalidArgumentError for what no JSON schema can say.
        """
        scalar = SCALARS.get(annotation) if _is_plain(annotation) else None
        if scalar is not None:
            return scalar
        if isinstance(annotation, (str, typing.ForwardRef)):
            text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
            return self._named(text, text, lambda: self.build(evaluate(text), path, bindings))
        if annotation is typing.Self and annotation in bindings:
            return self.build(bindings[annotation], path, {})
        if isinstance(annotation, TypeVar):
            return self._type_variable(annotation, path, bindings)
        if hasattr(annotation, "__supertype__"):  # a NewType
            return self.build(annotation.__supertype__, path, bindings)
        if type(annotation).__name__ == "TypeAliasType":
            return self._alias(annotation, (), path, bindings)
        origin = get_origin(annotation)
        if origin is not None:
            return self._subscripted(annotation, origin, path, bindings)
        if isinstance(annotation, type):
            return self._class(annotation, path, bindings)
        raise refusal(annotation, path)

    def _subscripted(self, annotation: Any, origin: Any, path: str, bindings: Bindings) -> Node:
        arguments = get_args(annotation)
        if origin is Annotated:
            return self._annotated(annotation, path, bindings)
        if origin is Union or origin is types.UnionType:
            return self._union(arguments, path, bindings)
        if origin is Literal:
            return self._literal(annotation, path)
        if getattr(origin, "_name", "") in _QUALIFIERS:
            return self.build(arguments[0], path, bindings)
        if type(origin).__name__ == "TypeAliasType":
            return self._alias(origin, arguments, path, bindings)
        if origin in LISTS:
            return self._list(origin, arguments, path, bindings)
        if origin in MAPS:
            return self._map(origin, arguments, path, bindings)
        if isinstance(origin, type) and origin is not abc.Callable:
            return self._record(annotation, origin, arguments, path, bindings)
        raise refusal(annotation, path)

    def _class(self, annotation: type, path: str, bindings: Bindings) -> Node:
        if annotation in LISTS:
            return self._list(annotation, (), path, bindings)
        if annotation in MAPS:
            return self._map(annotation, (), path, bindings)
        if issubclass(annotation, enum.Enum):
            return self._enum(annotation, path)
        from openrouter_sdk.schema.annotations.string_types import format_node

        return format_node(annotation) or self._record(annotation, annotation, (), path, bindings)

    def _record(
        self, annotation: Any, origin: type, arguments: tuple[Any, ...], path: str, bindings: Bindings
    ) -> Node:
        from openrouter_sdk.schema.annotations.foreign import foreign_node
        from openrouter_sdk.schema.annotations.record_types import define_record

        arguments = tuple(substitute(argument, bindings) for argument in arguments)
        key = (origin, arguments)
        if key in self.records:
            return self.records[key]
        generic: Any = origin
        whole = generic[arguments] if arguments else origin
        node = foreign_node(whole, origin, path)
        if node is not None:
            self.records[key] = node
            return node
        return define_record(self, key, path) or _refuse(annotation, path)

    def _annotated(self, annotation: Any, path: str, bindings: Bindings) -> Node:
        from openrouter_sdk.schema.annotations.foreign import needs_pydantic, pydantic_node

        if any(map(needs_pydantic, annotation.__metadata__)):
            return pydantic_node(annotation, path)
        node = self.build(annotation.__origin__, path, bindings)
        notes = Notes(annotation.__metadata__)
        if isinstance(node, ConvertedNode):
            notes.compare_instances()
        keywords = notes.keywords(node.kinds)
        return Annotation(node, keywords=keywords, checks=notes.checks) if keywords or notes.checks else node

    def _union(self, members: tuple[Any, ...], path: str, bindings: Bindings) -> Node:
        from openrouter_sdk.schema.unions import UnionNode

        node = UnionNode([(display(one), self.build(one, path, bindings)) for one in members])
        self.unions.append((node, path))
        return node

    def _literal(self, annotation: Any, path: str) -> Node:
        choices = []
        for one in get_args(annotation):
            value = one.value if isinstance(one, enum.Enum) else one
            if value is not None and not isinstance(value, (str, int)):
                raise refusal(annotation, path)
            choices.append((value, one))
        return Choice(choices)

    def _enum(self, annotation: type[enum.Enum], path: str) -> Node:
        from openrouter_sdk.schema.annotations.docstrings import class_summary

        members = list(annotation)
        if issubclass(annotation, enum.Flag):
            raise refusal(annotation, path, "its values can be combined; use a list of an Enum")
        if not members or not all(isinstance(one.value, (str, int, float)) for one in members):
            raise refusal(annotation, path, "the values of an Enum must be strings or numbers")
        return Choice([(_plain(one.value), one) for one in members], class_summary(annotation))

    def _list(self, origin: Any, arguments: tuple[Any, ...], path: str, bindings: Bindings) -> Node:
        place = f"{path}[]"
        if origin is tuple and arguments and arguments[-1] is not Ellipsis:
            return TupleNode([self.build(one, f"{path}[{n}]", bindings) for n, one in enumerate(arguments)])
        if origin is tuple and not arguments:
            arguments = (Any,)
        item = self.build(arguments[0] if arguments else Any, place, bindings)
        make = LISTS[origin]
        unique = make in (set, frozenset)
        if unique and not is_hashable(item):
            raise refusal(arguments[0], place, "items of a set must be hashable; use a list")
        return ListNode(item, make, unique=unique)

    def _map(self, origin: Any, arguments: tuple[Any, ...], path: str, bindings: Bindings) -> Node:
        keys, values = arguments or (str, Any)
        key = self.build(keys, f"{path}[key]", bindings)
        if key.kinds == SCALARS[Any].kinds:
            key = SCALARS[str]
        if key.kinds not in (frozenset({"string"}), frozenset({"integer"})):
            raise refusal(keys, f"{path}[key]", "names of properties are strings")
        return MapNode(key, self.build(values, f"{path}[value]", bindings), MAPS[origin])

    def _type_variable(self, variable: Any, path: str, bindings: Bindings) -> Node:
        if variable in bindings:
            return self.build(bindings[variable], path, {})
        default = getattr(variable, "__default__", None)
        if default is not None and type(default).__name__ not in ("NoDefaultType", "NoneType"):
            return self.build(default, path, bindings)
        if variable.__bound__ is not None:
            return self.build(variable.__bound__, path, bindings)
        raise refusal(variable, path, "say what it stands for, as in Page[Item]")

    def _alias(self, alias: Any, arguments: tuple[Any, ...], path: str, bindings: Bindings) -> Node:
        arguments = tuple(substitute(argument, bindings) for argument in arguments)
        parameters = dict(zip(alias.__type_params__, arguments, strict=False))
        key = (alias, arguments)
        return self._named(key, alias.__name__, lambda: self.build(alias.__value__, path, parameters))

    def _named(self, key: Any, name: str, build: Callable[[], Node]) -> Node:
        """A type by a name, which may contain itself by that name."""
        if key in self.aliases:
            self.aliases[key].recursive = True
            return self.aliases[key]
        alias = self.aliases[key] = AliasNode(name)
        alias.node = build()
        if alias.recursive:
            return alias
        del self.aliases[key]
        return alias.node


def _is_plain(annotation: Any) -> bool:
    """Whether it is a class without parameters, None or Any, which have a hash."""
    return annotation is None or annotation is Any or type(annotation) is type


def substitute(annotation: Any, bindings: Bindings) -> Any:
    """An annotation with what its type parameters stand for."""
    if isinstance(annotation, TypeVar):
        return bindings.get(annotation, annotation)
    parameters = getattr(annotation, "__parameters__", ())
    generic: Any = annotation
    if not parameters or get_origin(annotation) is None:
        return annotation
    return generic[tuple(bindings.get(one, one) for one in parameters)]


def is_hashable(node: Node) -> bool:
    """Whether instances of a type can be items of a set, as far as that is known."""
    if isinstance(node, (MapNode, TupleNode)):
        return isinstance(node, TupleNode) and all(map(is_hashable, node.items))
    if isinstance(node, ListNode):
        return node.make in (tuple, frozenset) and is_hashable(node.item)
    made = getattr(node, "make", None)
    return not isinstance(made, type) or getattr(made, "__hash__", None) is not None


def _plain(value: Any) -> Any:
    """The value of a member of an Enum that is also a str, an int or a float."""
    for kind in (bool, str, int, float):
        if isinstance(value, kind):
            return kind(value)
    return value


_OF_TYPES: Final = ("builtins", "types", "typing", "typing_extensions")
"""Modules of what stands for a type without being a class."""


def refusal(annotation: Any, path: str, advice: str = "") -> InvalidArgumentError:
    """The error for a type that no JSON schema can say."""
    kind = type(annotation)
    is_value = not isinstance(annotation, type) and not hasattr(annotation, "__origin__")
    if is_value and kind.__module__ not in _OF_TYPES:
        advice = f"it is an instance: pass the class {kind.__name__}"
    advice = advice or "use a type that JSON can hold, such as a dataclass, or leave it out"
    what = display(annotation)
    where = f"{path}: " if path != what else ""
    return InvalidArgumentError(f"{where}{what} has no JSON schema; {advice}")


def _refuse(annotation: Any, path: str) -> Node:
    raise refusal(annotation, path)
