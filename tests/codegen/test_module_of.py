"""Each component is in the module of the one resource that uses it, or in that for several."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.document.openapi import SpecError
from codegen.render.module_of import model_modules, modules, only_requested, results
from tests.codegen.small_documents import answering, document, ref

LEAF = {"type": "object", "properties": {"a": {"type": "string"}}}


def used_by(**resources: str) -> dict[str, Any]:
    """A path for each resource, whose answer is the named component."""
    return {
        f"/{resource}": {
            "get": answering(ref(name), operationId=f"get_{resource}", **{"x-resource": resource})
        }
        for resource, name in resources.items()
    }


def module_of_leaf(*resources: str) -> str:
    given = document(schemas={"Leaf": LEAF}, paths=used_by(**dict.fromkeys(resources, "Leaf")))
    return modules(given)["Leaf"]


def test_what_one_resource_uses_is_in_its_module() -> None:
    assert module_of_leaf("books") == "books"


def test_what_several_resources_use_is_shared() -> None:
    assert module_of_leaf("books", "loans") == "shared"


@pytest.mark.parametrize("wrapper", ["batches", "presets"])
def test_a_resource_that_wraps_what_others_own_does_not_count(wrapper: str) -> None:
    assert module_of_leaf("books", wrapper) == "books"
    assert module_of_leaf(wrapper) == wrapper


def test_what_no_operation_refers_to_has_no_module() -> None:
    assert modules(document(schemas={"Leaf": LEAF}, paths={})) == {}


def test_references_are_followed_through_others_and_circles_end() -> None:
    tree = {
        "type": "object",
        "properties": {"inner": ref("Tree"), "leaf": {"type": "array", "items": ref("Leaf")}},
    }
    given = document(schemas={"Leaf": LEAF, "Tree": tree}, paths=used_by(books="Tree", loans="Leaf"))
    assert modules(given) == {"Leaf": "shared", "Tree": "books"}


def test_a_property_that_is_called_like_a_reference_is_none() -> None:
    odd = {"type": "object", "properties": {"$ref": {"type": "string"}}}
    given = document(schemas={"Odd": odd}, paths=used_by(books="Odd"))
    assert modules(given) == {"Odd": "books"}


@pytest.mark.parametrize("name", ["shared", "shared_inputs", "values"])
def test_a_resource_with_the_name_of_such_a_module_is_refused(name: str) -> None:
    with pytest.raises(SpecError, match=f"x-resource: {name}"):
        module_of_leaf(name)


def test_what_only_requests_hold_is_in_no_result() -> None:
    paths = used_by(books="Leaf", batches="Wrapped")
    body = {"content": {"application/json": {"schema": ref("Asked")}}}
    paths["/books"]["get"]["requestBody"] = body
    given = document(schemas={"Leaf": LEAF, "Asked": LEAF, "Wrapped": LEAF}, paths=paths)
    assert results(given) == {"Leaf"}
    assert only_requested(given) == {"Asked"}
    assert model_modules(given)["Asked"] == "books"


def test_what_only_requests_to_a_large_resource_hold_is_apart() -> None:
    paths = used_by(chat="Leaf")
    body = {"content": {"application/json": {"schema": ref("Asked")}}}
    paths["/chat"]["get"]["requestBody"] = body
    given = document(schemas={"Leaf": LEAF, "Asked": LEAF}, paths=paths)
    assert model_modules(given) == {"Leaf": "chat", "Asked": "chat_inputs"}
    assert modules(given)["Asked"] == "chat"
