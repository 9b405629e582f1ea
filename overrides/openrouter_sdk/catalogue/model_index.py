"""The catalogue of models as data: look up a model, what it can do, and what it costs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openrouter_sdk.catalogue.price import Price, listed_price, mapping

DYNAMIC_VARIANTS = frozenset(("nitro", "floor", "exacto", "online"))
"""Suffixes that change the routing of any model; others name entries of the catalogue (protocol 13.3)."""

Json = Mapping[str, Any]


class Catalogue:
    """The models of `GET /models`, unchanged. Nothing here raises, whatever the entries contain."""

    __slots__ = ("_by_id", "_parameters", "endpoints", "fetched_at", "models")

    def __init__(
        self,
        models: Iterable[object],
        *,
        fetched_at: float = 0.0,
        endpoints: Mapping[str, Sequence[Json]] | None = None,
    ) -> None:
        self.models: list[Json] = [one for one in models if isinstance(one, Mapping)]
        self.fetched_at = fetched_at
        """When the models were fetched, in Unix seconds."""
        self.endpoints: dict[str, Sequence[Json]] = dict(endpoints or {})
        """Id of a model -> its endpoints, if they have been fetched."""
        self._by_id = _index(self.models)
        self._parameters: frozenset[str] | None = None

    def find(self, id: str) -> Json | None:
        """Return the entry of a model by its id, permanent slug or alias, also with suffixes."""
        base, variants = split_variants(id)
        static = [name for name in variants if name not in DYNAMIC_VARIANTS]
        found = self._by_id.get(":".join([base, *static]))
        if found is None and static and (model := self.find(base)) is not None:
            found = self._by_id.get(":".join([split_variants(str(model.get("id")))[0], *static]))
        for _ in range(3):  # an alias may stand for an alias
            target = mapping(found and found.get("alias_target")).get("slug")
            if not isinstance(target, str) or target not in self._by_id:
                break
            found = self._by_id[target]
        return found

    def supports(self, id: str, *facts: str) -> bool | None:
        """Return whether a model supports all of these; None if that cannot be told."""
        found = self.find(id)
        if found is None:
            return None
        answers = [self.entry_supports(found, fact) for fact in facts]
        return False if False in answers else None if None in answers else True

    def entry_supports(self, entry: Json, fact: str) -> bool | None:
        """Return whether an entry says that its model supports a parameter, or a modality."""
        name, _, direction = fact.rpartition("_")
        if direction in ("input", "output") and name:
            listed = _modalities(entry, direction)
            return None if listed is None else name in listed
        if fact in _INPUTS or fact in _OUTPUTS:
            listed = _modalities(entry, "input" if fact in _INPUTS else "output")
            return None if listed is None else fact in listed
        if fact == "reasoning" and isinstance(entry.get("reasoning"), Mapping):
            return True
        parameters = strings(entry.get("supported_parameters"))
        if parameters is not None and fact in parameters:
            return True
        return None if parameters is None or not self._is_parameter(fact) else False

    def price(self, id: str) -> Price:
        """Return the listed price of a model; all prices are None if it is not listed."""
        found = self.find(id)
        return Price(estimated=True) if found is None else listed_price(found)

    def _is_parameter(self, name: str) -> bool:
        if self._parameters is None:
            lists = (strings(one.get("supported_parameters")) or () for one in self.models)
            self._parameters = frozenset(value for one in lists for value in one)
        return name in self._parameters or name in _parameters_of_contract()


def split_variants(id: str) -> tuple[str, list[str]]:
    """Return an id without its suffixes, and the suffixes: `a/b:free:online` is `a/b`, `free`, `online`."""
    author, slash, slug = id.rpartition("/")
    name, *variants = slug.split(":")
    return f"{author}{slash}{name}", variants


def strings(value: object) -> list[str] | None:
    """Return the strings of a list; None for anything else."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, (list, tuple)) else None


_INPUTS = frozenset(("text", "image", "file", "audio", "video"))
_OUTPUTS = frozenset(("embeddings", "rerank", "speech", "transcription", "decisions"))


def _modalities(entry: Json, direction: str) -> list[str] | None:
    return strings(mapping(entry.get("architecture")).get(f"{direction}_modalities"))


def _parameters_of_contract() -> frozenset[str]:
    from typing import get_args

    from openrouter_api.models.values import Parameter  # takes 10 ms, so only for what no model lists

    return frozenset(value for part in get_args(Parameter) for value in get_args(part))


def _index(models: Sequence[Json]) -> dict[str, Json]:
    """Return the entries by id, and by permanent slug with the suffixes of the id."""
    by_id = {name: one for one in models if isinstance(name := one.get("id"), str)}
    for one in models:
        slug = one.get("canonical_slug")
        if isinstance(slug, str) and not one.get("alias_target"):
            _, variants = split_variants(str(one.get("id")))
            by_id.setdefault(slug if ":" in slug else ":".join([slug, *variants]), one)
    return by_id
