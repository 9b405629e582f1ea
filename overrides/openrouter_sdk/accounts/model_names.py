"""Whether two names are of the same model, by the facts of the catalogue (protocol 13.2 and 13.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from openrouter_sdk.catalogue.model_index import split_variants
from openrouter_sdk.catalogue.price import mapping

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue

_DATED: Final = re.compile(r"(.+)-(20\d{6}|20\d\d-\d\d-\d\d)")
_ROUTERS: Final = "openrouter/"
"""The author of the routers, which choose a model for each request."""


def same_name(asked: Iterable[str], served: str) -> bool:
    """Whether the model that served goes by the name of one asked for, without suffixes and presets."""
    name = _base(served)
    return any(_base(one) == name for one in asked)


def same_model(asked: Iterable[str], served: str, catalogue: Catalogue | None = None) -> bool:
    """Whether the model that served is one of those asked for.

    Suffixes and presets do not make another model. The catalogue tells permanent slugs and what aliases stand
    for. A name with a date is that of the name without one, unless the catalogue says that it is another.
    """
    names = names_of(served, catalogue)
    return any(_is_one_of(names_of(one, catalogue), names) for one in asked)


def names_of(id: str, catalogue: Catalogue | None) -> tuple[str, ...]:
    """Return the names of a model without suffixes, in lower case: as it was called, id, permanent slug."""
    entry = None if catalogue is None else catalogue.find(id.partition("@")[0].lower())
    found = [id, *(mapping(entry).get(name) for name in ("id", "canonical_slug"))]
    return tuple(dict.fromkeys(_base(one) for one in found if isinstance(one, str)))


def is_router(id: str, catalogue: Catalogue | None) -> bool:
    """Whether a name is that of a router. What the catalogue says of it has precedence over its author."""
    base = _base(id)
    entry = None if catalogue is None else catalogue.find(base)
    if entry is None:
        return base.startswith(_ROUTERS)
    return mapping(entry.get("architecture")).get("tokenizer") == "Router"


def _is_one_of(asked: Sequence[str], served: Sequence[str]) -> bool:
    if not set(asked).isdisjoint(served):
        return True
    name = served[0]
    if "/" not in name:  # some providers do not name the author
        return name in {one.rpartition("/")[2] for one in asked}
    dated = _DATED.fullmatch(name)
    return dated is not None and dated[1] in asked and not any(map(_DATED.fullmatch, asked))


def _base(id: str) -> str:
    return split_variants(id.partition("@")[0].lower())[0]
