"""Which ids are no models, and what is said of them (protocol 10.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from openrouter_sdk.testing.catalogue.endpoint_choice import refuse
from openrouter_sdk.testing.catalogue.listed_models import listed_models
from openrouter_sdk.testing.catalogue.resolution import resolve, split
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.store.call import path_values

_ASKING: Final = frozenset(
    {
        "/api/alpha/decisions",
        "/audio/speech",
        "/audio/transcriptions",
        "/batches",
        "/chat/completions",
        "/embeddings",
        "/images",
        "/messages",
        "/rerank",
        "/responses",
        "/systemone",
        "/videos",
    }
)
"""The operations that ask a model."""
_ABOUT: Final = frozenset(
    {
        "/images/models/{author}/{slug}/endpoints",
        "/model/{author}/{slug}",
        "/models/{author}/{slug}/endpoints",
    }
)
"""The operations that tell of the model in their path."""
_FORM: Final = re.compile(r"~?[^/\s]+/[^/\s]+")
_NEGATION: Final = re.compile(
    r"(?:^|[/._-])(?:invalid|non-?existent|(?:does-?)?not-?exist(?:ing)?)(?:$|[/:._-])"
)
"""Words by which an id says itself that there is no such model, as people's tests of errors do."""


def check_models(
    operation: Operation, path: str, body: Mapping[str, Any], *, only_listed: bool = False
) -> None:
    """Raise RefusalError for a model that there is not: 400, or 404 if it is asked about.

    Ids that are not listed may be those of real models, so that tests can use them. Unknown are those of
    another form, those that name an author of the catalogue, and those that say so. With `only_listed`,
    all that are not listed are unknown.
    """
    if operation.path in _ASKING and operation.method == "POST":
        for id in _named(body):
            if not is_known(id, only_listed=only_listed):
                raise refuse("model_not_found", f"{id} is not a valid model ID.", [id], status=400)
    elif operation.path in _ABOUT:
        id = "/".join(path_values(operation, path))
        if not is_known(id, only_listed=only_listed):
            raise RefusalError(404, f"There is no model {id}.", metadata={"error_type": "not_found"})


@lru_cache(maxsize=1024)
def is_known(id: str, *, only_listed: bool = False) -> bool:
    """Return whether there is, or may be, a model of this id."""
    base, _ = split(id)
    if resolve(base) is not None or (id.startswith("@preset/") and not only_listed):
        return True
    if only_listed or not _FORM.fullmatch(base):
        return False
    return base.lstrip("~").partition("/")[0] not in _authors() and not _NEGATION.search(base.lower())


@lru_cache(maxsize=1)
def _authors() -> frozenset[str]:
    return frozenset(one.author for one in listed_models().values())


def _named(body: Mapping[str, Any]) -> Iterator[str]:
    yield from (one for one in (body.get("model"),) if isinstance(one, str))
    for name in ("models", "fallbacks"):
        given = body.get(name)
        for one in given if isinstance(given, list) else ():
            id = one.get("model") if isinstance(one, Mapping) else one
            if isinstance(id, str):
                yield id
