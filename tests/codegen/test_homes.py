"""Each component has its module: that of the one resource that uses it, or one for several."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.document.openapi import SpecError
from codegen.render.module_of import homes
from tests.codegen.small_documents import answering, document, ref

LEAF = {"type": "object", "properties": {"a": {"type": "string"}}}


def used_by(**resources: str) -> dict[str, Any]:
    """A path for each resource, whose answer is the named component."""
    return {
        f"/{resource}": {"get": answering(ref(name), **{"x-resource": resource})}
        for resource, name in resources.items()
    }


def home_of_leaf(*resources: str) -> str:
    given = document(schemas={"Leaf": LEAF}, paths=used_by(**dict.fromkeys(resources, "Leaf")))
    return homes(given)["Leaf"]


def test_what_one_resource_uses_is_at_home_there() -> None:
    assert home_of_leaf("books") == "books"


def test_what_several_resources_use_is_shared() -> None:
    assert home_of_leaf("books", "loans") == "shared"


@pytest.mark.parametrize("carrier", ["batch", "presets"])
def test_a_resource_that_passes_on_what_others_own_has_no_say(carrier: str) -> None:
    assert home_of_leaf("books", carrier) == "books"
    assert home_of_leaf(carrier) == carrier


def test_what_no_operation_refers_to_is_unreferenced() -> None:
    assert homes(document(schemas={"Leaf": LEAF}, paths={}))["Leaf"] == "unreferenced"


def test_what_is_referred_to_through_others_counts_and_circles_end() -> None:
    tree = {
        "type": "object",
        "properties": {"inner": ref("Tree"), "leaf": {"type": "array", "items": ref("Leaf")}},
    }
    given = document(schemas={"Leaf": LEAF, "Tree": tree}, paths=used_by(books="Tree", loans="Leaf"))
    assert homes(given) == {"Leaf": "shared", "Tree": "books"}


def test_a_property_that_is_called_like_a_reference_is_none() -> None:
    odd = {"type": "object", "properties": {"$ref": {"type": "string"}}}
    given = document(schemas={"Odd": odd}, paths=used_by(books="Odd"))
    assert homes(given) == {"Odd": "books"}


@pytest.mark.parametrize("name", ["shared", "unreferenced", "values"])
def test_a_resource_with_the_name_of_such_a_module_is_refused(name: str) -> None:
    with pytest.raises(SpecError, match=f"x-resource: {name}"):
        home_of_leaf(name)
