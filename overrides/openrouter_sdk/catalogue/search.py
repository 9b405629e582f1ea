"""Find models in the catalogue by what they can do and what they cost, without a request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, TypedDict, TypeVar, cast

from openrouter_sdk.catalogue.model_index import Catalogue, Json
from openrouter_sdk.catalogue.price import Price, amount, listed_price, mapping
from openrouter_sdk.errors import InvalidArgumentError

T = TypeVar("T")
Sort: TypeAlias = Literal[
    "newest",
    "pricing-low-to-high",
    "pricing-high-to-low",
    "context-high-to-low",
    "intelligence-high-to-low",
    "coding-high-to-low",
    "agentic-high-to-low",
]
"""The orders of `models.list` that the catalogue itself can tell."""


class Filters(TypedDict, total=False):
    """What `client.models.find` looks for. What is unknown passes no filter."""

    supports: str | Iterable[str]
    """What all must support; see `client.models.supports`."""
    input_modalities: str | Iterable[str]
    """What all must take."""
    output_modalities: str | Iterable[str]
    """What all must give."""
    min_context: int | None
    """Shortest context length in tokens."""
    max_prompt_price: float | str | None
    """Highest price of input, in USD per million tokens as in `provider.max_price`."""
    max_completion_price: float | str | None
    """Highest price of output, in USD per million tokens."""
    free: bool | None
    """Whether they must cost nothing, or something."""
    author: str | Iterable[str]
    """Author or authors, such as `openai`."""
    query: str | None
    """Words that must occur in id, name or description."""
    sort: Sort | None
    """An order of `models.list` that does not depend on use or speed. Unknown values come last."""


class Search:
    """Checked filters and an order. Raises InvalidArgumentError for ones that are none."""

    def __init__(self, filters: Filters) -> None:
        _check_names(filters)
        given = cast("Mapping[str, Any]", filters).get
        self._facts = _words("supports", given("supports"))
        for direction in ("input", "output"):
            name = f"{direction}_modalities"
            self._facts += [f"{one}_{direction}" for one in _words(name, given(name))]
        self._caps = {
            one: _cap(f"max_{one}_price", given(f"max_{one}_price")) for one in ("prompt", "completion")
        }
        self._min_context = _checked("min_context", given("min_context"), int) or 0
        self._free = _checked("free", given("free"), bool)
        self._authors = _words("author", given("author"))
        self._query = (_checked("query", given("query"), str) or "").lower().split()
        self._order = _order(given("sort"))

    def results(self, catalogue: Catalogue) -> list[Json]:
        """Return the entries that pass, in order. Those that stand for another listed one are left out."""
        found = [
            entry
            for entry in catalogue.models
            if not _is_alias(catalogue, entry) and self._passes(catalogue, entry)
        ]
        return found if self._order is None else _sorted(found, *self._order)

    def models(self, catalogue: Catalogue) -> list[Any]:
        """Return the entries that pass as models."""
        from openrouter_api.decoders import find_decoder

        return [find_decoder("shared.Model")(entry) for entry in self.results(catalogue)]

    def _passes(self, catalogue: Catalogue, entry: Json) -> bool:
        if self._authors and str(entry.get("id")).lstrip("~").partition("/")[0] not in self._authors:
            return False
        if not all(catalogue.entry_supports(entry, fact) for fact in self._facts):
            return False
        price = listed_price(entry)
        if (price.context_length or 0) < self._min_context:
            return False
        if not all(cap is None or _is_within(getattr(price, name), cap) for name, cap in self._caps.items()):
            return False
        if self._free is not None and _is_free(price) is not self._free:
            return False
        text = " ".join(str(entry.get(name) or "") for name in ("id", "name", "description")).lower()
        return all(word in text for word in self._query)


def _check_names(filters: Filters) -> None:
    unknown = sorted(filters.keys() - Filters.__annotations__.keys())
    if unknown:
        known = ", ".join(Filters.__annotations__)
        raise InvalidArgumentError(f"find() has no filter {unknown[0]!r}; it has {known}")


def _words(name: str, given: object) -> list[str]:
    words = [given] if isinstance(given, str) else list(given) if isinstance(given, Iterable) else None
    if given is None:
        return []
    if words is None or not all(isinstance(word, str) for word in words):
        raise InvalidArgumentError(f"{name} must be a string, or several, not {given!r}")
    return words


def _checked(name: str, given: object, kind: type[T]) -> T | None:
    if given is None or (isinstance(given, kind) and (kind is bool or not isinstance(given, bool))):
        return given
    raise InvalidArgumentError(f"{name} must be of type {kind.__name__}, not {given!r}")


def _cap(name: str, given: object) -> float | None:
    """Return a price for one token from one for a million."""
    if given is None:
        return None
    value = amount(given)
    if value is None:
        raise InvalidArgumentError(f"{name} must be a price in USD per million tokens, not {given!r}")
    return value / 1e6


def _is_within(price: float | None, cap: float) -> bool:
    return price is not None and price <= cap * (1 + 1e-9)


def _is_free(price: Price) -> bool | None:
    """Return whether a model costs nothing; None if its price is not known."""
    if not price.known:
        return None
    return not (price.prompt or price.completion or price.request)


def _is_alias(catalogue: Catalogue, entry: Json) -> bool:
    """Whether an entry stands for another one that is listed, too."""
    return bool(entry.get("alias_target")) and catalogue.find(str(entry.get("id"))) is not entry


Key: TypeAlias = Callable[[Json], float | None]


def _total_price(entry: Json) -> float | None:
    return listed_price(entry).cost(prompt_tokens=1, completion_tokens=1)


def _benchmark(name: str) -> Key:
    def value(entry: Json) -> float | None:
        scores = mapping(mapping(entry.get("benchmarks")).get("artificial_analysis"))
        return amount(scores.get(f"{name}_index"))

    return value


_ORDERS: Final[dict[str, tuple[Key, bool]]] = {
    "newest": (lambda entry: amount(entry.get("created")), True),
    "pricing-low-to-high": (_total_price, False),
    "pricing-high-to-low": (_total_price, True),
    "context-high-to-low": (lambda entry: listed_price(entry).context_length, True),
    "intelligence-high-to-low": (_benchmark("intelligence"), True),
    "coding-high-to-low": (_benchmark("coding"), True),
    "agentic-high-to-low": (_benchmark("agentic"), True),
}


def _order(sort: str | None) -> tuple[Key, bool] | None:
    if sort is None:
        return None
    if not isinstance(sort, str) or sort not in _ORDERS:
        known = ", ".join(map(repr, _ORDERS))
        message = (
            f"sort must be one of {known}, not {sort!r}; models.list(sort=...) asks the API for other orders"
        )
        raise InvalidArgumentError(message)
    return _ORDERS[sort]


def _sorted(entries: Sequence[Json], key: Key, reverse: bool) -> list[Json]:
    """Sort entries; those whose value is not known come last."""
    known = [(value, entry) for entry in entries if (value := key(entry)) is not None]
    unknown = [entry for entry in entries if key(entry) is None]
    return [entry for _, entry in sorted(known, key=lambda pair: pair[0], reverse=reverse)] + unknown
