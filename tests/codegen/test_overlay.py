"""Overlays change what exists: fixes with a reason, prose without structure, and nothing in silence."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.contract import overlay
from codegen.document.openapi import SpecError
from tests.codegen.small_documents import document, operation, write

STRING = {"type": "string"}
SCHEMAS = {
    "X": {"type": "object", "required": ["a"], "properties": {"a": STRING, "b": {"type": "integer"}}},
    "Y": {"type": "object", "properties": {"a": STRING}},
}


def given() -> dict[str, Any]:
    return document(
        schemas=deepcopy(SCHEMAS),
        paths={
            "/things/{id}": {
                "get": operation(
                    parameters=[
                        {"name": "id", "in": "path", "schema": STRING},
                        {"name": "old", "in": "query", "schema": STRING},
                        {"name": "older", "in": "query", "schema": STRING},
                        {"name": "new", "in": "query", "schema": STRING},
                    ]
                )
            }
        },
    )


def applied(tmp_path: Path, *actions: dict[str, Any], name: str = "fixes.test.yaml") -> dict[str, Any]:
    if name.startswith("fixes."):
        actions = tuple({"description": "A reason.", **action} for action in actions)
    content = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": list(actions)}
    before = given()
    path = write(tmp_path, content, name)
    after, counts = overlay.apply(before, path)
    assert before == given(), "the overlay changed its input"
    assert counts == {path.stem: len(actions)}
    return after


def test_an_update_merges_maps_and_replaces_values(tmp_path: Path) -> None:
    update = {"minProperties": 1, "properties": {"a": {"type": "boolean"}, "c": STRING}}
    after = applied(tmp_path, {"target": "$.components.schemas.X", "update": update})
    assert after["components"]["schemas"]["X"] == {
        "type": "object",
        "required": ["a"],
        "minProperties": 1,
        "properties": {"a": {"type": "boolean"}, "b": {"type": "integer"}, "c": STRING},
    }


def test_an_update_of_a_list_is_appended(tmp_path: Path) -> None:
    after = applied(
        tmp_path,
        {"target": "$.components.schemas.X", "update": {"required": ["b"]}},
        {"target": "$.components.schemas.X.required", "update": "c"},
    )
    assert after["components"]["schemas"]["X"]["required"] == ["a", "b", "c"]


def test_a_removal_takes_the_node_away(tmp_path: Path) -> None:
    after = applied(tmp_path, {"target": "$.components.schemas.X.properties.b", "remove": True})
    assert after["components"]["schemas"]["X"]["properties"] == {"a": STRING}


def test_a_filter_selects_members_of_a_list(tmp_path: Path) -> None:
    target = "$.paths['/things/{id}'].get.parameters[?@.name == 'old']"
    after = applied(tmp_path, {"target": target, "update": {"deprecated": True}})
    parameters = after["paths"]["/things/{id}"]["get"]["parameters"]
    assert [p["name"] for p in parameters if p.get("deprecated")] == ["old"]


def test_a_removal_of_several_members_of_a_list_takes_those_and_no_others(tmp_path: Path) -> None:
    target = "$.paths['/things/{id}'].get.parameters[?@.name == 'old' || @.name == 'older']"
    after = applied(tmp_path, {"target": target, "remove": True})
    assert [p["name"] for p in after["paths"]["/things/{id}"]["get"]["parameters"]] == ["id", "new"]


def test_a_wildcard_updates_each_match_apart(tmp_path: Path) -> None:
    """What is put into several places is not one object: a later action on one leaves the others."""
    after = applied(
        tmp_path,
        {"target": "$.components.schemas.*.properties", "update": {"c": {"type": "object"}}},
        {"target": "$.components.schemas.X.properties.c.type", "remove": True},
    )
    assert after["components"]["schemas"]["X"]["properties"]["c"] == {}
    assert after["components"]["schemas"]["Y"]["properties"]["c"] == {"type": "object"}


def test_the_whole_document_is_a_target(tmp_path: Path) -> None:
    after = applied(
        tmp_path,
        {"target": "$", "update": {"tags": [{"name": "Things"}]}},
        {"target": "$.tags[0]", "update": {"x-order": 1}},
    )
    assert after["tags"] == [{"name": "Things", "x-order": 1}]


def test_actions_apply_in_order(tmp_path: Path) -> None:
    after = applied(
        tmp_path,
        {"target": "$.components.schemas", "update": {"Z": STRING}},
        {"target": "$.components.schemas.Z", "update": {"maxLength": 3}},
    )
    assert after["components"]["schemas"]["Z"] == {"type": "string", "maxLength": 3}


def test_no_actions_change_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, {"overlay": "1.0.0", "info": {}}, "prose.test.yaml")
    assert overlay.apply(given(), path) == (given(), {path.stem: 0})


@pytest.mark.parametrize("name", ["fixes.test.yaml", "prose.test.yaml"])
@pytest.mark.parametrize(
    "target",
    [
        "$.components.schemas.Absent",
        "$.components.schemas.X.type.deeper",
        "$.paths['/things/{id}'].get.parameters[?@.name == 'absent']",
    ],
)
def test_an_action_that_matches_nothing_is_refused_by_file_and_action(
    tmp_path: Path, name: str, target: str
) -> None:
    fine = {"target": "$.components.schemas.X", "update": {"description": "Words."}}
    with pytest.raises(SpecError) as caught:
        applied(tmp_path, fine, {"target": target, "update": {"description": "Words."}}, name=name)
    assert str(caught.value) == f"{tmp_path / name}: actions[1] {target}: matches nothing"


def test_a_target_that_is_no_path_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"actions\[0\] \$\.\[: is not a JSONPath"):
        applied(tmp_path, {"target": "$.[", "update": {}})


def test_the_whole_document_cannot_be_removed(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="would remove the whole document"):
        applied(tmp_path, {"target": "$", "remove": True})


def test_prose_sets_words_on_what_exists(tmp_path: Path) -> None:
    update = {"description": " A thing. ", "properties": {"a": {"description": "Its a."}}}
    after = applied(
        tmp_path,
        {"target": "$.components.schemas.X", "update": update},
        {"target": "$.paths['/things/{id}'].get", "update": {"summary": "Read it"}},
        name="prose.test.yaml",
    )
    schema = after["components"]["schemas"]["X"]
    assert schema["description"] == "A thing."
    assert schema["properties"]["a"] == {"type": "string", "description": "Its a."}
    assert after["paths"]["/things/{id}"]["get"]["summary"] == "Read it"


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (
            {"properties": {"new": {"description": "Words."}}},
            "describes properties.new, which does not exist",
        ),
        ({"title": "Words."}, "describes title, which does not exist"),
        ({"type": "string"}, "type cannot be described"),
        (
            {"properties": {"a": {"deprecated": True}}},
            "describes properties.a.deprecated, which does not exist",
        ),
        ("Words.", "the target cannot be described"),
    ],
)
def test_prose_cannot_create_or_change_structure(tmp_path: Path, update: object, said: str) -> None:
    with pytest.raises(SpecError, match=said):
        applied(tmp_path, {"target": "$.components.schemas.X", "update": update}, name="prose.test.yaml")


def test_prose_describes_a_property_that_is_called_description(tmp_path: Path) -> None:
    before = document(schemas={"X": {"type": "object", "properties": {"description": {"type": "string"}}}})
    action = {
        "target": "$.components.schemas.X.properties",
        "update": {"description": {"description": "Words."}},
    }
    path = write(tmp_path, {"overlay": "1.0.0", "actions": [action]}, "prose.test.yaml")
    after, _ = overlay.apply(before, path)
    assert after["components"]["schemas"]["X"]["properties"]["description"]["description"] == "Words."


def test_a_fix_without_a_reason_is_refused(tmp_path: Path) -> None:
    action = {"target": "$.components.schemas.X", "remove": True}
    path = write(tmp_path, {"overlay": "1.0.0", "actions": [action]}, "fixes.test.yaml")
    with pytest.raises(SpecError, match=r"fixes.test.yaml: actions\[0\]: a fix needs its reason"):
        overlay.apply(given(), path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("actions: [", "is not YAML"),
        (b"actions: \xc3\x28", "is not YAML"),
        ("[]", "is not an OpenAPI Overlay 1.0.0 document"),
        ("overlay: 2.0.0", "is not an OpenAPI Overlay 1.0.0 document"),
        ("{overlay: 1.0.0, actions: {}, x: 1}", None),
        ("{overlay: 1.0.0, actions: {a: 1}}", "actions: is not a list"),
        ("{overlay: 1.0.0, actions: [{update: {}}]}", r"actions\[0\]: has no target"),
        ("{overlay: 1.0.0, actions: [{target: $.info}]}", "needs either update or remove"),
        ("{overlay: 1.0.0, actions: [{target: $.info, remove: false}]}", "needs either update or remove"),
        ("{overlay: 1.0.0, actions: [{target: $.info, update: {}, remove: true}]}", "needs either"),
        ("{overlay: 1.0.0, actions: [{target: $.info, target: $.paths, remove: true}]}", "is duplicated"),
    ],
)
def test_an_overlay_of_another_form_is_refused_by_name(
    tmp_path: Path, content: str | bytes, said: str | None
) -> None:
    path = write(tmp_path, content, "prose.test.yaml")
    if said is None:
        assert overlay.apply(given(), path)[1] == {path.stem: 0}
        return
    with pytest.raises(SpecError, match=said) as caught:
        overlay.apply(given(), path)
    assert caught.value.file == str(path)


def test_every_fix_of_the_project_gives_reason_and_source() -> None:
    from codegen.contract.pin import OVERLAYS

    for path in sorted(OVERLAYS.glob("fixes.*.yaml")):
        for index, action in enumerate(yaml.safe_load(path.read_text("utf-8"))["actions"]):
            said = re.search("Source|contradiction|Replaced by the next action", action["description"])
            assert said, f"{path.name} actions[{index}]"
