# Generated from openapi.yaml by `make generate`. Do not edit.
"""A shortcut to the vectors of `embeddings.generate`, and of batches of embeddings."""

from __future__ import annotations

from typing import Any

from ..types import Model


class EmbeddingsReply(Model):
    """Base class of `CreateEmbeddingsResponse`, and of its like in a batch."""

    __slots__ = ()

    @property
    def vectors(self) -> list[list[float]]:
        """The vectors in the order of the inputs, also if they came as base64."""
        data: Any = getattr(self, "data", None)
        items = enumerate(data if isinstance(data, list) else ())
        return [_vector(getattr(item, "embedding", None)) for _, item in sorted(items, key=_index)]


def _index(numbered: tuple[int, Any]) -> int:
    """The index of the input, by default the position."""
    index = getattr(numbered[1], "index", None)
    return index if isinstance(index, int) else numbered[0]


def _vector(embedding: object) -> list[float]:
    """Return the numbers of an embedding; none if it is neither a list nor base64 of 32-bit floats."""
    if isinstance(embedding, list):
        return list(embedding)
    if not isinstance(embedding, str):
        return []
    from base64 import b64decode
    from struct import error, iter_unpack

    try:
        return [number for (number,) in iter_unpack("<f", b64decode(embedding))]
    except (ValueError, error):
        return []
