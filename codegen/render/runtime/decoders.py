"""Decoders of types and of unions, and decoders that import a model on first use. Decoding never raises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, cast

from .types import Model, Unknown

Decode: TypeAlias = Callable[[Any], Any]
"""Turn a JSON value into its model. A value that does not fit is returned unchanged."""


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
            decoder = namespace[f"decode_{ref.partition('.')[2]}"] = find_decoder(ref)
        return decoder(value)

    return decode


@cache
def find_decoder(ref: str) -> Decode:
    """Import the decoder of a reference: that of `chat.ChatResult` is in the module `models.chat`."""
    module, _, name = ref.partition(".")
    return cast("Decode", _named_decoder(name, vars(import_module(f"{__package__}.models.{module}"))))


def _named_decoder(name: str, namespace: Mapping[str, Any]) -> Decode | None:
    """Return the decoder that a module of models has for a type; None if its values stay as they are.

    A model has a method. Other types have a function, which is found by its name, as in `ast.NodeVisitor`.
    """
    found = namespace.get(name)
    if isinstance(found, type) and issubclass(found, Model):
        return found.decode
    return namespace.get(f"decode_{name}")


def decoder_of(annotation: str, namespace: Mapping[str, Any]) -> Decode | None:
    """Return the decoder for the annotation of a property; None if its values stay as they are."""
    decoders = [decode for part in _alternatives(annotation) if (decode := _part_decoder(part, namespace))]
    if len(decoders) < 2:
        return decoders[0] if decoders else None

    def decode_any(value: Any) -> Any:
        for decode in decoders:
            if (decoded := decode(value)) is not value:
                return decoded
        return value

    return decode_any


def _alternatives(annotation: str) -> list[str]:
    """Split a union, but not those in brackets."""
    parts: list[str] = []
    for piece in annotation.split(" | "):
        if parts and parts[-1].count("[") > parts[-1].count("]"):
            parts[-1] += f" | {piece}"
        else:
            parts.append(piece)
    return parts


def _part_decoder(part: str, namespace: Mapping[str, Any]) -> Decode | None:
    kind, _, inner = part.removesuffix("]").partition("[")
    if kind not in ("list", "dict"):
        return _named_decoder(part, namespace)
    decode = decoder_of(inner.removeprefix("str, "), namespace)
    if decode is None:
        return None
    if kind == "list":
        return lambda value: [decode(item) for item in value] if type(value) is list else value
    return lambda value: {k: decode(v) for k, v in value.items()} if type(value) is dict else value


def by_tag(
    key: str,
    decoders: Mapping[Any, Decode],
    *,
    unknown: Decode = Unknown,
    absent: Decode | None = None,
) -> Decode:
    """Return a decoder that dispatches on the value of one property, the tag.

    `unknown` decodes objects whose tag is not in `decoders`, and those without a tag, unless `absent` does.
    """
    find = decoders.get
    untagged = absent or unknown

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        tag = value.get(key)
        return find(tag, unknown)(value) if type(tag) is str or type(tag) is int else untagged(value)

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
