"""The `exact_model` vectors: which names are of the same model, and which of a router."""

from __future__ import annotations

from openrouter_sdk.accounts.model_names import is_router, same_model, same_name
from openrouter_sdk.catalogue.model_index import Catalogue
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector


@each_vector("exact_model", "pure")
def test_names_are_of_the_same_model_or_not(vector: Vector, lane: str) -> None:
    models, asked = vector.given["models"], vector.given["asked"]
    catalogue = None if models is None else Catalogue(models)
    if "router" in vector.expect:
        assert is_router(asked[0], catalogue) == vector.expect["router"]
        return
    served = vector.given["served"]
    assert same_model(asked, served, catalogue) == vector.expect["same"]
    assert vector.expect["same"] or not same_name(asked, served)
