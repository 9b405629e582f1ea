"""Keys, ids, shared parts, media types and order of a whole document."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.document.openapi import SpecError
from codegen.normalise import inline, media, scalars
from codegen.normalise.facts import response_descriptions
from codegen.normalise.order import canonical_order
from tests.codegen.small_documents import answering, document, operation, ref, run

STRING = {"type": "string"}
ID = {"name": "id", "in": "path", "required": True, "schema": STRING}


def test_keys_that_yaml_reads_as_numbers_and_booleans_become_strings() -> None:
    given = document(paths={"/things": {"get": operation(responses={200: {"x": {True: 1, 1.5: 2}}})}})
    after = run(scalars.string_keys, given)
    assert after["paths"]["/things"]["get"]["responses"] == {"200": {"x": {"true": 1, "1.5": 2}}}


def test_an_operation_without_an_id_is_named_after_method_and_path() -> None:
    given = document(paths={"/model-lists/{id}": {"get": operation(operationId=None), "put": operation()}})
    after = run(scalars.operation_ids, given)["paths"]["/model-lists/{id}"]
    assert after["get"]["operationId"] == "getModelListsId"
    assert after["put"]["operationId"] == "listThings"


def test_parameters_of_a_path_move_into_each_operation() -> None:
    given = document(paths={"/things/{id}": {"parameters": [ID], "get": operation(), "put": operation()}})
    item = run(scalars.path_parameters, given)["paths"]["/things/{id}"]
    assert item["get"]["parameters"] == item["put"]["parameters"] == [ID]
    assert "parameters" not in item


def test_an_operation_overrides_a_parameter_of_its_path() -> None:
    own = {**ID, "schema": {"type": "integer"}}
    given = document(paths={"/things/{id}": {"parameters": [ID], "get": operation(parameters=[own])}})
    after = run(scalars.path_parameters, given)
    assert after["paths"]["/things/{id}"]["get"]["parameters"] == [own]


def test_a_header_does_not_override_a_path_parameter_of_its_name() -> None:
    header = {**ID, "in": "header"}
    given = document(paths={"/things/{id}": {"parameters": [ID], "get": operation(parameters=[header])}})
    after = run(scalars.path_parameters, given)
    assert after["paths"]["/things/{id}"]["get"]["parameters"] == [ID, header]


def test_shared_parameters_bodies_and_responses_are_written_out() -> None:
    body = {"content": {"application/json": {"schema": ref("X")}}}
    gone = {"description": "Gone"}
    used = operation(
        parameters=[{"$ref": "#/components/parameters/Id"}],
        requestBody={"$ref": "#/components/requestBodies/Body"},
        responses={"200": {"description": "OK"}, "410": {"$ref": "#/components/responses/Gone"}},
    )
    given = document(
        paths={"/things/{id}": {"post": used}},
        components={
            "parameters": {"Id": ID},
            "requestBodies": {"Body": body},
            "responses": {"Gone": gone},
            "schemas": {"X": STRING},
        },
    )
    after = run(inline.inline_references, given)
    written = after["paths"]["/things/{id}"]["post"]
    assert written["parameters"] == [ID]
    assert written["requestBody"] == body
    assert written["responses"]["410"] == gone
    assert after["components"] == {"schemas": {"X": STRING}}


def test_a_shared_parameter_of_a_path_is_written_out() -> None:
    item = {"parameters": [{"$ref": "#/components/parameters/Id"}], "get": operation()}
    given = document(paths={"/things/{id}": item}, components={"parameters": {"Id": ID}})
    assert run(inline.inline_references, given)["paths"]["/things/{id}"]["parameters"] == [ID]


def test_a_shared_path_item_is_written_out() -> None:
    item = {"get": operation()}
    given = document(
        paths={"/things": {"$ref": "#/components/pathItems/Things"}},
        components={"pathItems": {"Things": item}},
    )
    assert run(inline.inline_references, given)["paths"] == {"/things": item}


def test_a_shared_part_that_refers_to_another_is_followed() -> None:
    parameters = {"Id": {"$ref": "#/components/parameters/Other"}, "Other": ID}
    used = operation(parameters=[{"$ref": "#/components/parameters/Id"}])
    given = document(paths={"/things/{id}": {"get": used}}, components={"parameters": parameters})
    assert run(inline.inline_references, given)["paths"]["/things/{id}"]["get"]["parameters"] == [ID]


def test_a_shared_part_that_refers_to_itself_is_refused() -> None:
    reference = {"$ref": "#/components/parameters/Id"}
    used = operation(parameters=[reference])
    given = document(paths={"/things": {"get": used}}, components={"parameters": {"Id": reference}})
    with pytest.raises(
        SpecError, match="GET /things: \\$ref to #/components/parameters/Id, which refers to itself"
    ):
        inline.inline_references(given)


def test_json_is_listed_first_and_the_rest_in_order() -> None:
    content: dict[str, Any] = {"text/plain": {}, "application/gzip": {}, "application/json": {}}
    used = operation(
        requestBody={"content": content}, responses={"200": {"description": "OK", "content": content}}
    )
    after = run(media.json_first, document(paths={"/things": {"post": used}}))["paths"]["/things"]["post"]
    expected = ["application/json", "application/gzip", "text/plain"]
    assert list(after["requestBody"]["content"]) == expected
    assert list(after["responses"]["200"]["content"]) == expected


def test_a_charset_beside_json_is_dropped() -> None:
    content = {"Application/JSON; charset=utf-8": {"schema": STRING}}
    used = operation(responses={"200": {"description": "OK", "content": content}})
    after = run(media.media_types, document(paths={"/things": {"get": used}}))
    assert after["paths"]["/things"]["get"]["responses"]["200"]["content"] == {
        "application/json": {"schema": STRING}
    }


def test_lines_are_described_by_the_array_of_all() -> None:
    content = {"application/jsonl": {"schema": ref("Thing")}, "application/x-ndjson": {"itemSchema": STRING}}
    used = operation(responses={"200": {"description": "OK", "content": content}})
    given = document(paths={"/things": {"get": used}}, schemas={"Thing": {"type": "object"}})
    after = run(media.sequences, given)["paths"]["/things"]["get"]["responses"]["200"]["content"]
    assert after["application/jsonl"] == {"schema": {"type": "array", "items": ref("Thing")}}
    assert after["application/x-ndjson"] == {"schema": {"type": "array", "items": STRING}}


def test_a_response_without_words_is_described_by_the_name_of_its_status() -> None:
    statuses = {"404": {}, "422": {}, "529": {}, "599": {}, "4XX": {}, "200": {"description": "Kept"}}
    given = document(paths={"/things": {"get": operation(responses=statuses)}})
    after = run(response_descriptions, given)["paths"]["/things"]["get"]["responses"]
    assert {status: response["description"] for status, response in after.items()} == {
        "404": "Not Found",
        "422": "Unprocessable Entity",
        "529": "Overloaded",
        "599": "Status 599",
        "4XX": "Status 4XX",
        "200": "Kept",
    }


def test_the_canonical_order_is_the_same_for_any_order() -> None:
    given = document(
        schemas={
            "B": {"properties": {"z": STRING, "a": {"default": "x", "type": "string"}}, "type": "object"},
            "A": STRING,
        },
        paths={"/z": {"put": operation(operationId="a"), "get": operation(operationId="b")}, "/a": {}},
        tags=[{"name": "Z"}, {"name": "A"}],
    )
    turned = _reversed(given)
    one, other = canonical_order(given), canonical_order(turned)
    assert _listed(one) == _listed(other)
    assert list(one["paths"]) == ["/a", "/z"]
    assert list(one["paths"]["/z"]) == ["get", "put"]
    assert list(one["components"]["schemas"]) == ["A", "B"]
    assert list(one["components"]["schemas"]["B"]["properties"]) == ["a", "z"]
    assert [tag["name"] for tag in one["tags"]] == ["A", "Z"]


def test_the_canonical_order_keeps_the_order_that_means_something() -> None:
    schema = {"anyOf": [ref("B"), ref("A")], "enum": ["b", "a"]}
    parameters = [
        {"name": "z", "in": "query", "schema": STRING},
        {"name": "a", "in": "query", "schema": STRING},
    ]
    given = document(schemas={"X": schema}, paths={"/a": {"get": answering(ref("X"), parameters=parameters)}})
    after = canonical_order(given)
    assert after["components"]["schemas"]["X"] == schema
    assert [p["name"] for p in after["paths"]["/a"]["get"]["parameters"]] == ["z", "a"]


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(member) for key, member in reversed(value.items())}
    if isinstance(value, list) and value and isinstance(value[0], dict) and "name" in value[0]:
        return [_reversed(member) for member in reversed(value)]
    return value


def _listed(value: object) -> object:
    """The value with its maps as lists of pairs, so that comparing sees their order."""
    if isinstance(value, dict):
        return [(key, _listed(member)) for key, member in value.items()]
    return [_listed(member) for member in value] if isinstance(value, list) else value
