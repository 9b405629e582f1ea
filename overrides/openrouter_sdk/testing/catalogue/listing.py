"""Answer the operations that list models and endpoints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from openrouter_sdk.testing.catalogue.listed_models import (
    ListedModel,
    aliases,
    architecture,
    endpoints,
    entry,
    ids,
    listed_models,
)
from openrouter_sdk.testing.catalogue.resolution import resolve
from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.contract.plausible import EPOCH
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store import pages
from openrouter_sdk.testing.store.call import path_values

_DAY: Final = 86_400
_KINDS: Final = {"/embeddings/models": "embeddings", "/images/models": "image", "/videos/models": "video"}
LISTS: Final = ("/models", "/models/user", *_KINDS)
"""The operations that list models."""
_PER_MILLION: Final = 1_000_000  # whether the API means this or one token is not documented


def answer(operation: Operation, request: RecordedRequest, overlay: Overlay) -> dict[str, Any] | None:
    """Return the JSON result; None if the operation, or the model that it names, is none of the catalogue."""
    match operation.path:
        case "/models/count":
            return {"data": {"count": len(_selected(request))}}
        case path if path in LISTS:
            shown = [_shown(id, operation, overlay) for id in _selected(request, _KINDS.get(path))]
            envelope = {"data": [], "total_count": 0, "links": {"next": None}}
            empty = envelope if path not in ("/images/models", "/videos/models") else {"data": []}
            return pages.paginate(empty, "data", shown, request, operation)
        case "/model/{author}/{slug}" | "/models/{author}/{slug}/endpoints":
            id = "/".join(path_values(operation, request.path))
            model = resolve(id)
            if model is None:
                return None
            if operation.path.endswith("/endpoints"):
                known = entry(model.id)
                names = ("id", "name", "created", "description", "architecture")
                return {"data": {name: known[name] for name in names} | {"endpoints": endpoints(model)}}
            return {"data": entry(model.id)}
    return None


def _shown(id: str, operation: Operation, overlay: Overlay) -> dict[str, Any]:
    known = entry(id)
    if operation.path not in ("/images/models", "/videos/models"):
        return known
    assert operation.result_schema is not None
    listed = overlay.properties(operation.result_schema)["data"]["items"]
    model = listed_models()[id]
    known |= {"architecture": architecture(model), "endpoints": f"/api/v1/images/models/{id}/endpoints"}
    del known["supported_parameters"]
    return overlay.instance(listed, id, known)


# --- filters and orders ---------------------------------------------------------------------------------


def _selected(request: RecordedRequest, kind: str | None = None) -> list[str]:
    """Return the ids of the models and aliases that a query asks for, in its order."""
    found = [(id, listed_models()[aliases().get(id, id)]) for id in ids()]
    given = {name: text for name, text in request.query if text}
    wanted = kind or given.get("output_modalities", "text")
    if wanted != "all":
        found = [pair for pair in found if set(wanted.split(",")) <= {*pair[1].outputs}]
    if kind is not None:
        found = [pair for pair in found if pair[0] == pair[1].id]
    for name, test in _FILTERS.items():
        if name in given:
            found = [pair for pair in found if test(pair[1], given[name])]
    order = _ORDERS.get(given.get("sort", ""))
    if order is not None:
        key, reverse = order
        found.sort(key=lambda pair: key(pair[1]), reverse=reverse)
    return [id for id, _ in found]


def _index(name: str) -> Callable[[ListedModel], float]:
    place = ("intelligence", "coding", "agentic").index(name)
    return lambda model: float(model.facts.get("n", "0/0/0").split("/")[place])


def _price(name: str) -> Callable[[ListedModel], float]:
    return lambda model: (model.prices[name] or 0.0) * _PER_MILLION


def _age(model: ListedModel) -> float:
    return (EPOCH - model.created) / _DAY


def _bounds() -> dict[str, Callable[[ListedModel, str], bool]]:
    """Return the filters of a range, `min_...` and `max_...`."""
    values = {"price": _price("prompt"), "output_price": _price("completion"), "age_days": _age}
    values |= {f"{name}_index": _index(name) for name in ("intelligence", "coding", "agentic")}
    least = {f"min_{name}": lambda m, text, v=v: v(m) >= float(text) for name, v in values.items()}
    most = {f"max_{name}": lambda m, text, v=v: v(m) <= float(text) for name, v in values.items()}
    return {**least, **most}


_FILTERS: Final[Mapping[str, Callable[[ListedModel, str], bool]]] = {
    "category": lambda model, text: model.facts.get("cat", "technology") == text,
    "supported_parameters": lambda model, text: {*text.split(",")} <= model.parameters,
    "input_modalities": lambda model, text: {*text.split(",")} <= {*model.inputs},
    "model_authors": lambda model, text: model.author in text.split(","),
    "providers": lambda model, text: bool({*text.split(",")} & {one.tag for one in model.offers}),
    "arch": lambda model, text: model.facts.get("arch", "Other") == text,
    "q": lambda model, text: all(word in f"{model.id} {model.name}".lower() for word in text.lower().split()),
    "context": lambda model, text: (model.context or 0) >= int(text),
    **_bounds(),
}
_ORDERS: Final[Mapping[str, tuple[Callable[[ListedModel], float], bool]]] = {
    "newest": (lambda model: model.created, True),
    "pricing-low-to-high": (_price("prompt"), False),
    "pricing-high-to-low": (_price("prompt"), True),
    "context-high-to-low": (lambda model: model.context or 0, True),
    "intelligence-high-to-low": (_index("intelligence"), True),
    "coding-high-to-low": (_index("coding"), True),
    "agentic-high-to-low": (_index("agentic"), True),
}
"""The orders that the table can tell; use and speed leave the order of the table."""
