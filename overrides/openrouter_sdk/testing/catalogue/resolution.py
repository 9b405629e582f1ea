"""Which listed model an id means."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from openrouter_sdk.testing.catalogue.listed_models import ListedModel, aliases, listed_models

DYNAMIC: Final = ("nitro", "floor", "exacto", "online")
"""Suffixes that go with any model (protocol 13.3)."""


@lru_cache(maxsize=1024)
def resolve(id: str) -> ListedModel | None:
    """Return the model of an id, alias or permanent slug, also with suffixes; None if it is not listed."""
    base, variants = split(id)
    static = [one for one in variants if one not in DYNAMIC]
    model = listed_models().get(aliases().get(base, base)) or _by_slug(base)
    if model is None or not static:
        return model
    return listed_models().get(":".join([model.id, *static]))


def split(id: str) -> tuple[str, list[str]]:
    """Return an id without its suffixes and preset, and the suffixes."""
    author, slash, rest = id.partition("@preset/")[0].partition("/")
    name, *variants = rest.split(":")
    return f"{author}{slash}{name}", variants


def _by_slug(slug: str) -> ListedModel | None:
    return next((one for one in listed_models().values() if one.slug == slug), None)
