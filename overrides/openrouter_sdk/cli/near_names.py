"""Names that were meant, perhaps."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.user_files.completion import remember_models

if TYPE_CHECKING:
    from openrouter_sdk import OpenRouter
    from openrouter_sdk.errors import APIError


def near(name: str, names: Iterable[str]) -> list[str]:
    """Return at most three names that look like another one."""
    known = list(dict.fromkeys(names))
    found = get_close_matches(name, known, 3, 0.6)
    if found or "/" in name:
        return found
    slugs = {one.rpartition("/")[2]: one for one in reversed(known)}
    return [slugs[slug] for slug in get_close_matches(name, slugs, 3, 0.6)]


def explain_model(client: OpenRouter, model: str | None, error: APIError) -> None:
    """Raise CommandError with near names, if the error is about a model that the catalogue does not have."""
    from openrouter_sdk.catalogue.access import catalogue_for

    if model is None or error.status not in (400, 404):
        return
    catalogue = catalogue_for(client)
    if catalogue is None or catalogue.find(model) is not None:
        return
    ids = [id for one in catalogue.models if isinstance(id := one.get("id"), str)]
    remember_models(ids)
    meant, error.hint = near(model, ids), None
    advice = f"did you mean {' or '.join(meant)}?" if meant else "`openrouter-sdk models` lists them"
    raise CommandError(f"unknown model {model}: {advice} ({error})", API) from None
