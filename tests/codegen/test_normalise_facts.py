"""What a vendor's annotations say of the API is kept under our names; its prose is not kept at all."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.naming.names import Names
from codegen.normalise import normalise
from codegen.normalise.facts import extract, strip
from tests.codegen.small_documents import answering, document, keys_of, operation, ref, run

STRING = {"type": "string"}
RETRIES = {
    "strategy": "backoff",
    "backoff": {"initialInterval": 500, "maxInterval": 60000, "maxElapsedTime": 3600000, "exponent": 1.5},
    "statusCodes": ["5XX", 429],
    "retryConnectionErrors": True,
}


def extracted(**parts: object) -> dict[str, Any]:
    given = document(paths={"/things": {"get": operation(**parts)}})
    found: dict[str, Any] = run(extract, given)["paths"]["/things"]["get"]
    return found


def test_method_and_resource_names_are_taken_over() -> None:
    after = extracted(**{"x-speakeasy-name-override": "list", "x-speakeasy-group": "widgets"})
    assert (after["x-resource"], after["x-method"]) == ("widgets", "list")


def test_pagination_by_offset_is_taken_over() -> None:
    vendor = {
        "type": "offsetLimit",
        "inputs": [
            {"name": "skip", "in": "parameters", "type": "offset"},
            {"name": "count", "in": "parameters", "type": "limit"},
        ],
        "outputs": {"results": "$.data"},
    }
    after = extracted(**{"x-speakeasy-pagination": vendor})
    assert after["x-pagination"] == {"type": "offset", "offset": "skip", "limit": "count", "results": "data"}


def test_pagination_by_cursor_is_taken_over() -> None:
    vendor = {
        "type": "cursor",
        "inputs": [{"name": "after", "in": "parameters", "type": "cursor"}],
        "outputs": {"nextCursor": "$.page.next"},
    }
    after = extracted(**{"x-speakeasy-pagination": vendor})
    assert after["x-pagination"] == {"type": "cursor", "cursor": "after", "next": "page.next"}


def test_the_end_of_a_stream_and_the_field_that_asks_for_one_are_taken_over() -> None:
    content = {"text/event-stream": {"schema": STRING, "x-speakeasy-sse-sentinel": "[DONE]"}}
    after = extracted(
        responses={"200": {"description": "OK", "content": content}},
        **{"x-speakeasy-stream-request-field": "stream"},
    )
    assert after["x-stream"] == {"sentinel": "[DONE]", "field": "stream"}


def test_retries_of_the_document_and_of_an_operation_are_taken_over() -> None:
    expected = {
        "statuses": ["5XX", "429"],
        "connection_errors": True,
        "initial_ms": 500,
        "cap_ms": 60000,
        "multiplier": 1.5,
        "deadline_ms": 3600000,
    }
    assert extracted(**{"x-speakeasy-retries": RETRIES})["x-retries"] == expected
    whole = run(extract, document(**{"x-speakeasy-retries": RETRIES}))
    assert whole["x-retries"] == expected


def test_the_type_that_a_string_parameter_stands_for_is_taken_over() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string", "x-openrouter-type": "boolean"}}
    after = extracted(parameters=[parameter])
    assert after["parameters"][0]["schema"]["x-value-type"] == "boolean"


@pytest.mark.parametrize(
    ("said", "marked"),
    [
        ("Lists widgets. A management key is required.", True),
        ("[Management key](/some/long/place/elsewhere) required.", True),
        ("A management API key is\nrequired here.", True),
        ("Any key will do, also a management key. A body is required.", False),
        ("Lists the management keys. Nothing is required.", False),
        ("", False),
        (None, False),
    ],
)
def test_a_management_key_that_a_description_demands_is_marked(said: str | None, marked: bool) -> None:
    assert extracted(description=said).get("x-management-key", False) is marked


def test_the_mark_of_a_management_key_outlives_the_prose() -> None:
    marked = operation(description="A management key is required.")
    once, _ = normalise(document(paths={"/things": {"get": marked}}), Names())
    again, _ = normalise(once, Names())
    for after in (once, again):
        found = after["paths"]["/things"]["get"]
        assert found["x-management-key"] is True
        assert "description" not in found


def test_an_operation_that_is_marked_hidden_stays_marked() -> None:
    given = document(paths={"/things": {"get": operation(**{"x-hidden": True})}})
    assert run(strip, given)["paths"]["/things"]["get"]["x-hidden"] is True


PROSE = "Words of the vendor."


def talkative() -> dict[str, object]:
    """A document with prose at every place that may have some."""
    words = {"description": PROSE, "x-vendor": PROSE}
    example = {"example": PROSE, "examples": {"one": {"value": PROSE}}}
    schema = {
        **words,
        "type": "object",
        "title": PROSE,
        "example": {"a": PROSE},
        "$comment": PROSE,
        "externalDocs": {"url": PROSE},
        "properties": {
            "a": {"type": "string", **words, "examples": [PROSE]},
            "b": {"type": "array", "items": {**STRING, **words}},
            "c": {"anyOf": [{**STRING, **words}, {"type": "integer", "title": PROSE}]},
            "d": {"type": "object", "additionalProperties": {**STRING, **words}},
            "e": {"not": {**STRING, **words}},
        },
        "unevaluatedProperties": {**STRING, **words},
    }
    header = {**words, "schema": {**STRING, **words}, **example}
    parameter = {"name": "q", "in": "query", **words, **example, "schema": {**STRING, **words}}
    content = {"application/json": {"schema": ref("X"), "x-vendor": PROSE, **example}}
    response = {
        **words,
        "content": content,
        "headers": {"H": header, "R": {"$ref": "#/components/headers/H"}},
    }
    used = operation(
        **words,
        summary=PROSE,
        externalDocs={"url": PROSE},
        parameters=[parameter, {"$ref": "#/components/parameters/P"}],
        requestBody={**words, "content": content},
        responses={"200": response, "404": {"$ref": "#/components/responses/R"}},
    )
    variables = {"v": {"default": "a", **words}}
    extension: dict[str, Any] = {"x-vendor": PROSE}
    return document(
        paths={"/things": {"summary": PROSE, **words, "post": used}},
        info={"title": "Small", "version": "1", "summary": PROSE, **words},
        tags=[{"name": "Things", **words, "externalDocs": {"url": PROSE}}],
        servers=[{"url": "https://things.test/{v}", **words, "variables": variables}],
        externalDocs={"url": PROSE},
        components={
            "schemas": {"X": schema},
            "headers": {"H": header},
            "examples": {"E": {"value": PROSE, **words}},
            "parameters": {"P": {**parameter, "name": "p"}},
            "responses": {"R": response},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", **words}},
        },
        **extension,
    )


def test_no_word_of_the_vendor_is_left_anywhere() -> None:
    contract, _ = normalise(talkative(), Names())
    assert PROSE not in yaml.safe_dump(contract)
    assert not [key for key in keys_of(contract) if key.startswith("x-vendor")]


def test_every_fact_beside_the_prose_is_left() -> None:
    contract, _ = normalise(talkative(), Names())
    posted = contract["paths"]["/things"]["post"]
    assert [parameter["name"] for parameter in posted["parameters"]] == ["q", "p"]
    assert set(contract["components"]["schemas"]["X"]["properties"]) == set("abcde")
    assert set(posted["responses"]["200"]["headers"]) == {"H", "R"}
    assert contract["servers"][0]["variables"] == {"v": {"default": "a"}}


def test_properties_that_are_called_like_prose_survive() -> None:
    names = ("description", "title", "summary", "example", "examples", "externalDocs", "x-name", "$comment")
    schema = {"type": "object", "required": list(names), "properties": dict.fromkeys(names, STRING)}
    after = run(strip, document(schemas={"X": schema}))
    assert after["components"]["schemas"]["X"] == schema


def test_values_that_look_like_prose_survive() -> None:
    schema = {"type": "object", "default": {"description": "a"}, "const": {"title": "b"}}
    assert run(strip, document(schemas={"X": schema}))["components"]["schemas"]["X"] == schema


def test_a_parameter_that_is_called_like_prose_survives() -> None:
    parameter = {"name": "description", "in": "query", "schema": STRING}
    given = document(paths={"/things": {"get": answering(STRING, parameters=[parameter])}})
    assert run(strip, given)["paths"]["/things"]["get"]["parameters"] == [parameter]
