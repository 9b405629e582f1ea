"""Resource and method names of operations."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.compare import compare
from codegen.document.openapi import SpecError
from codegen.naming.aliases import Aliases
from codegen.naming.components import distinct_components
from codegen.naming.members import arguments, attributes
from codegen.naming.names import Names, name_arguments, name_attributes, name_operations, pascal, snake
from codegen.naming.public_names import public_names
from codegen.naming.shortcuts import keep_shortcuts, shortcuts
from codegen.render.builder import RUNTIME
from tests.codegen.small_documents import answering, document, operation, run


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("listBYOKKeys", "list_byok_keys"),
        ("sendChatCompletion", "send_chat_completion"),
        ("Video Generation", "video_generation"),
        ("get-model", "get_model"),
        ("OAuth2Token", "o_auth_2_token"),
    ],
)
def test_snake_case(name: str, expected: str) -> None:
    assert snake(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("finish_reason", "FinishReason"), ("listBYOKKeys", "ListBYOKKeys"), ("a-b", "AB")]
)
def test_pascal_case_keeps_inner_capitals(name: str, expected: str) -> None:
    assert pascal(name) == expected


def test_names_come_from_tag_and_operation_id_when_nothing_else_says() -> None:
    assert Names().operation(operation(operationId="listThings", tags=["My Things"])) == (
        "my_things",
        "list_things",
    )


def test_an_operation_without_a_tag_belongs_to_default() -> None:
    assert Names().operation(operation(tags=None))[0] == "default"


def test_the_vendors_names_win_over_derived_ones() -> None:
    used = operation(**{"x-resource": "widgets", "x-method": "fetchAll"})
    assert Names().operation(used) == ("widgets", "fetch_all")


def test_the_lock_wins_over_the_vendors_names() -> None:
    names = Names(locked_operations={"listThings": "things.list"})
    assert names.operation(operation(**{"x-resource": "widgets", "x-method": "all"})) == ("things", "list")


def test_a_choice_by_hand_wins_over_the_lock() -> None:
    names = Names(methods={"listThings": "every"}, locked_operations={"listThings": "things.list"})
    assert names.operation(operation()) == ("things", "every")


def test_a_resource_name_is_chosen_by_tag() -> None:
    assert Names(resources={"Things": "stuff"}).operation(operation())[0] == "stuff"


@pytest.mark.parametrize("bad", ["2nd", "!"])
def test_a_name_that_python_cannot_have_is_refused(bad: str) -> None:
    with pytest.raises(SpecError, match=r"cannot be a Python name; choose one in names\.toml"):
        Names().operation(operation(**{"x-resource": bad}))


def test_two_operations_of_one_name_are_refused_naming_both() -> None:
    given = document(
        paths={
            "/a": {"get": operation(operationId="listThings")},
            "/b": {"get": operation(operationId="list_things")},
        }
    )
    with pytest.raises(SpecError, match=r"GET /b: the method name things\.list_things is taken by GET /a"):
        name_operations(given, Names())


@pytest.mark.parametrize(("name", "text"), [("names.toml", "[resources"), ("names.lock", "{")])
def test_rules_or_a_lock_that_cannot_be_read_are_refused_by_name(
    tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(SpecError, match=f"{name}: cannot be read"):
        Names.read(tmp_path / "names.toml", tmp_path / "names.lock")


def test_an_attribute_may_have_another_name_than_its_property() -> None:
    names = Names(attributes={"Reply.text": "text_config", "Reply.gone": "x", "Absent.a": "b"})
    schema = {"type": "object", "properties": {"text": {"type": "string"}, "x-y": {"type": "string"}}}
    named = name_attributes(document(schemas={"Reply": schema}), names)["components"]["schemas"]["Reply"]
    assert named["x-attributes"] == {"text": "text_config"}
    assert attributes(named) == {"text": "text_config", "x-y": "x_y"}
    again = name_attributes(document(schemas={"Reply": named}), Names())
    assert "x-attributes" not in again["components"]["schemas"]["Reply"]


def test_chosen_attributes_are_public_names_and_no_change_of_the_api() -> None:
    schema = {"type": "object", "properties": {"text": {"type": "string"}}}
    paths = {"/things": {"get": answering({"$ref": "#/components/schemas/Reply"})}}
    name_operations(old := document(schemas={"Reply": schema}, paths=paths), Names())
    new = name_attributes(deepcopy(old), Names(attributes={"Reply.text": "text_config"}))
    assert public_names(new).fields == {"Reply.text_config": ("Reply", "text")}
    report = compare(old, new, aliases=Aliases())
    assert [finding.rule.id for finding in report.findings] == ["field-name-removed"]


def test_no_property_hides_a_shortcut(tmp_path: Path) -> None:
    found = shortcuts(RUNTIME, "replies.responses_reply", "ResponsesReply")
    assert {"text", "reasoning", "output_text", "cost", "generation_id"} <= found
    assert {"to_dict", "decode", "_parts", "usage"}.isdisjoint(found)
    (tmp_path / "a.py").write_text("from .b import Base\n\n\nclass A(Base):\n    def one(self): ...\n")
    (tmp_path / "b.py").write_text(
        "from .types import Model\n\n\nclass Base(Model):\n    def two(self): ...\n"
    )
    assert shortcuts(tmp_path, "a", "A") == {"one", "two"}
    with pytest.raises(SpecError, match=r"hides `one` of the base class.*\[attributes\]") as caught:
        keep_shortcuts("X", {"two": "two", "one": "One"}, frozenset({"one"}))
    assert caught.value.place == "X.One"


def named_arguments(**parts: Any) -> dict[tuple[str, str], str]:
    return arguments(operation(**parts), {"Body": {"properties": {"id": {}, "user_id": {}}}})


def test_of_two_arguments_with_one_name_the_one_in_the_earlier_place_keeps_it() -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}
    parameters = [{"name": "id", "in": place} for place in ("cookie", "header", "query", "path")]
    assert named_arguments(parameters=parameters, requestBody=body) == {
        ("path", "id"): "id",
        ("query", "id"): "id_query",
        ("header", "id"): "id_header",
        ("cookie", "id"): "id_cookie",
        ("body", "id"): "id_body",
        ("body", "user_id"): "user_id",
    }


def test_names_that_come_out_the_same_do_not_depend_on_their_order() -> None:
    wires = ["user-id", "userId", "user_id", "user_id_2"]
    expected = {"user_id": "user_id", "user_id_2": "user_id_2", "user-id": "user_id_3", "userId": "user_id_4"}
    for order in (wires, wires[::-1]):
        parameters = [{"name": wire, "in": "query"} for wire in order]
        found = named_arguments(parameters=parameters)
        assert {wire: name for (_, wire), name in found.items()} == expected
        assert attributes({"properties": {wire: {} for wire in order}}) == expected


def test_properties_of_different_bodies_share_a_name() -> None:
    bodies = {
        "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/B"}},
    }
    components: dict[str, Any] = {
        "A": {"properties": {"tags": {}, "a": {}}},
        "B": {"properties": {"tags[]": {}, "a": {}}},
    }
    assert arguments(operation(requestBody={"content": bodies}), components) == {
        ("body", "tags"): "tags",
        ("body", "a"): "a",
        ("body", "tags[]"): "tags",
    }


def test_an_argument_has_the_name_that_names_toml_chooses() -> None:
    parameters: list[Any] = [{"name": "id", "in": place, "schema": {}} for place in ("query", "header")]
    given = document(paths={"/things": {"get": operation(parameters=parameters)}})
    named = name_arguments(given, Names(arguments={"listThings/header/id": "trace", "other/query/a": "b"}))
    chosen = named["paths"]["/things"]["get"]
    assert chosen["x-arguments"] == {"header/id": "trace"}
    assert arguments(chosen, {}) == {("query", "id"): "id", ("header", "id"): "trace"}
    assert "x-arguments" not in name_arguments(named, Names())["paths"]["/things"]["get"]


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        ("listThings/query/absent", "a", "arguments.listThings/query/absent: is no argument"),
        ("listThings/query/id", "for", "arguments.listThings/query/id: 'for' is not a Python name"),
        ("listThings/query/id", "other", "arguments.listThings/query/id: 'other' is in use"),
    ],
)
def test_a_name_of_an_argument_that_cannot_be_is_refused(key: str, name: str, said: str) -> None:
    parameters: list[Any] = [{"name": wire, "in": "query", "schema": {}} for wire in ("id", "other")]
    given = document(paths={"/things": {"get": operation(parameters=parameters)}})
    with pytest.raises(SpecError) as caught:
        name_arguments(given, Names(arguments={key: name}))
    assert str(caught.value) == f"names.toml: {said}"


@pytest.mark.parametrize("taken", ["import", "call", "open_stream", "shared", "values", "chat_inputs"])
def test_a_name_that_is_taken_gets_an_underscore(taken: str) -> None:
    assert Names().operation(operation(**{"x-resource": taken}))[0] == f"{taken}_"


def test_components_of_one_class_name_are_told_apart_wherever_they_are_referred_to() -> None:
    mapping = {"a": "#/components/schemas/foo_bar", "b": "#/components/schemas/FooBar"}
    given = document(
        schemas={
            "foo_bar": {"type": "object", "properties": {"self": {"$ref": "#/components/schemas/foo_bar"}}},
            "FooBar": {"type": "object"},
            "Any": {"type": "string", "enum": ["#/components/schemas/foo_bar", "b"]},
            "Foo": {"discriminator": {"propertyName": "kind", "mapping": mapping}},
        }
    )
    found = run(distinct_components, given)["components"]["schemas"]
    assert list(found) == ["FooBar2", "FooBar", "AnySchema", "Foo"]
    assert found["FooBar2"]["properties"]["self"] == {"$ref": "#/components/schemas/FooBar2"}
    assert found["AnySchema"]["enum"][0] == "#/components/schemas/foo_bar", "a value is no reference"
    assert found["Foo"]["discriminator"]["mapping"] == {
        "a": "#/components/schemas/FooBar2",
        "b": "#/components/schemas/FooBar",
    }
