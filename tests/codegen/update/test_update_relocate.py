"""Our words follow what they describe to where it has moved; what is gone is told, not lost in silence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.contract import overlay
from codegen.document.openapi import SpecError
from codegen.update.relocate import Relocations, relocate


def contract(
    path: str = "/boxes/{id}", parameter: str = "id", schemas: dict[str, Any] | None = None
) -> dict[str, Any]:
    operation = {
        "operationId": "getBox",
        "parameters": [{"name": parameter, "in": "path"}, {"name": "depth", "in": "query"}],
    }
    return {"paths": {path: {"get": operation}}, "components": {"schemas": schemas or {}}}


def box(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


@pytest.fixture
def words(tmp_path: Path) -> Any:
    """Write an overlay, relocate it, and apply the result to the new contract."""

    def run(
        actions: str, old: dict[str, Any], new: dict[str, Any], name: str = "prose.boxes.yaml"
    ) -> tuple[Relocations, Any]:
        path = tmp_path / name
        path.write_text(f"overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}")
        relocations = Relocations()
        texts = relocate([path], old, new, relocations)
        path.write_text(texts.get(name, path.read_text()))
        described, _ = overlay.apply(new, path)
        return relocations, described

    return run


def test_what_fits_is_left_as_it_is(words: Any) -> None:
    relocations, _ = words(
        "- target: $.paths['/boxes/{id}'].get\n  update: {summary: S}\n", contract(), contract()
    )
    assert relocations == Relocations()


def test_words_of_an_operation_follow_it_to_its_new_path(words: Any) -> None:
    relocations, new = words(
        "- target: $.paths['/boxes/{id}'].get\n  update: {summary: Read a box}\n",
        contract(),
        contract("/crates/{id}"),
    )
    assert new["paths"]["/crates/{id}"]["get"]["summary"] == "Read a box"
    assert [one.new_target for one in relocations.moved] == ["$.paths['/crates/{id}'].get"]


def test_a_target_that_is_folded_over_lines_is_rewritten_whole(words: Any) -> None:
    _, new = words(
        "- target: >-\n    $.paths['/boxes/{id}'].get\n  update: {summary: Read a box}\n"
        "- target: $.paths['/boxes/{id}'].get\n  update: {description: Reads}\n",
        contract(),
        contract("/crates/{id}"),
    )
    assert new["paths"]["/crates/{id}"]["get"]["summary"] == "Read a box"
    assert new["paths"]["/crates/{id}"]["get"]["description"] == "Reads"


def test_words_of_a_path_parameter_follow_it_to_its_new_name(words: Any) -> None:
    _, new = words(
        "- target: $.paths['/boxes/{id}'].get.parameters[?@.name=='id']\n  update: {description: Which}\n"
        "- target: $.paths['/boxes/{id}'].get.parameters[?@.name=='depth']\n"
        "  update: {description: How far}\n",
        contract(),
        contract("/boxes/{slug}", "slug"),
    )
    said = {p["name"]: p["description"] for p in new["paths"]["/boxes/{slug}"]["get"]["parameters"]}
    assert said == {"slug": "Which", "depth": "How far"}


def test_words_of_a_component_follow_it_to_its_new_name(words: Any) -> None:
    _, new = words(
        "- target: $.components.schemas.Box\n"
        "  update:\n    description: A box\n    properties: {lid: {description: Its lid}}\n",
        contract(schemas={"Box": box("lid", "size", "weight", "owner")}),
        contract(schemas={"Crate": box("lid", "size", "weight", "owner")}),
    )
    crate = new["components"]["schemas"]["Crate"]
    assert crate["description"] == "A box"
    assert crate["properties"]["lid"]["description"] == "Its lid"


def test_a_component_that_is_not_alike_is_no_new_home(words: Any) -> None:
    relocations, _ = words(
        "- target: $.components.schemas.Box\n  update: {description: A box}\n",
        contract(schemas={"Box": box("lid", "size")}),
        contract(schemas={"Person": box("name", "size")}),
    )
    assert [(one.target, one.part) for one in relocations.dropped] == [("$.components.schemas.Box", "")]


def test_a_lost_part_is_dropped_and_the_rest_is_kept(words: Any) -> None:
    relocations, new = words(
        "- target: $.components.schemas.Box\n"
        "  update:\n    description: A box\n"
        "    properties: {lid: {description: Its lid}, size: {description: Big}}\n"
        "- target: $.paths['/boxes/{id}'].get\n  update: {summary: Read}\n",
        contract(schemas={"Box": box("lid", "size")}),
        contract(schemas={"Box": box("size"), "Cover": box("lid", "hinge")}),
    )
    assert new["components"]["schemas"]["Box"]["description"] == "A box"
    assert new["components"]["schemas"]["Box"]["properties"]["size"]["description"] == "Big"
    assert new["paths"]["/boxes/{id}"]["get"]["summary"] == "Read"
    (dropped,) = relocations.dropped
    assert dropped.part == "properties.lid.description"
    assert dropped.likely == "$.components.schemas['Cover']"


def test_words_of_what_is_gone_are_taken_out_and_told(words: Any) -> None:
    relocations, _ = words(
        "- target: $.paths['/lids'].get\n  update: {summary: S}\n"
        "- target: $.paths['/boxes/{id}'].get\n  update: {summary: Read}\n",
        contract(),
        contract(),
    )
    assert [one.target for one in relocations.dropped] == ["$.paths['/lids'].get"]


@pytest.mark.parametrize("actions", ["", "  []\n"])
def test_an_overlay_without_actions_has_nothing_to_relocate(words: Any, actions: str) -> None:
    relocations, _ = words(actions, contract(), contract())
    assert relocations == Relocations()


def test_an_overlay_that_lost_its_last_action_is_still_one(words: Any, tmp_path: Path) -> None:
    words("- target: $.paths['/lids'].get\n  update: {summary: S}\n", contract(), contract())
    assert relocate([tmp_path / "prose.boxes.yaml"], contract(), contract(), Relocations()) == {}


def test_a_fix_follows_its_target(words: Any) -> None:
    _, new = words(
        "- target: $.paths['/boxes/{id}'].get\n"
        "  description: Reason. Source.\n  update: {deprecated: true}\n",
        contract(),
        contract("/crates/{id}"),
        "fixes.boxes.yaml",
    )
    assert new["paths"]["/crates/{id}"]["get"]["deprecated"] is True


def test_a_fix_without_its_target_stops_the_update(words: Any) -> None:
    with pytest.raises(
        SpecError, match=r"fixes\.boxes\.yaml: \$\.paths.*matches nothing any more.*has fixed the document"
    ):
        words(
            "- target: $.paths['/lids'].get\n  description: Reason. Source.\n  update: {deprecated: true}\n",
            contract(),
            contract(),
            "fixes.boxes.yaml",
        )
