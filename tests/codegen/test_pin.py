"""The pinned contract of the project: a fixed point, valid, whole, described, and in our words."""

from __future__ import annotations

import json
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from codegen.__main__ import main
from codegen.audit.coverage import KINDS, measure
from codegen.contract import overlay
from codegen.contract.pin import CONTRACT, HERE, NAMES_LOCK, OVERLAYS, SPEC_LOCK, pin
from codegen.document.openapi import SpecError, load, operations, schemas
from codegen.naming.names import operation_name, vendor_name
from tests.codegen.rendering import Rendered
from tests.codegen.small_documents import document, keys_of, operation, schema_keywords, write

FORM = "resources/schemas/v3.1/schema.json"
DIALECT = "schemas/oas3.1/metaschema.json"
VOCABULARY = "schemas/oas3.1/vocabularies/base"


def test_pinned_again_the_contract_is_the_same_bytes() -> None:
    again = pin(CONTRACT)
    assert again.text == CONTRACT.read_text("utf-8")
    assert (again.names_lock, again.spec_lock) == (None, None)


def test_a_contract_is_pinned_elsewhere_as_often_as_one_likes(tmp_path: Path) -> None:
    """It needs no locks, so none are made up for it."""
    first, second = tmp_path / "first.yaml", tmp_path / "second" / "openapi.yaml"
    second.parent.mkdir()
    small = write(tmp_path, document(), "vendor.yaml")
    assert main(["pin", "--bare", str(small), "--out", str(first)]) == 0
    for _ in range(2):
        assert main(["pin", "--bare", str(first), "--out", str(second)]) == 0
    assert [path.name for path in second.parent.iterdir()] == ["openapi.yaml"]
    assert second.read_bytes() == first.read_bytes()


def test_the_contract_is_openapi_3_1_by_an_independent_validator(contract: dict[str, Any]) -> None:
    components = contract["components"]
    without_schemas = {**contract, "components": {**components, "schemas": {}}}
    form = jsonschema_rs.Draft202012Validator(packaged("openapi_spec_validator", FORM))
    assert [error.message for error in form.iter_errors(without_schemas)] == []
    vocabulary = packaged("openapi_schema_validator", VOCABULARY)
    registry = jsonschema_rs.Registry([(vocabulary["$id"], vocabulary)])
    dialect = jsonschema_rs.Draft202012Validator(
        packaged("openapi_schema_validator", DIALECT), registry=registry
    )
    assert [error.message for error in dialect.iter_errors({"$defs": components["schemas"]})] == []


def packaged(package: str, path: str) -> Any:
    """A JSON Schema that a package brings with it."""
    return json.loads((files(package) / path).read_text("utf-8"))


def test_the_contract_has_what_its_lock_counts(contract: dict[str, Any]) -> None:
    lock = json.loads(SPEC_LOCK.read_text("utf-8"))
    counted = {
        "operations": sum(1 for _ in operations(contract)),
        "paths": len(contract["paths"]),
        "schemas": len(schemas(contract)),
    }
    assert counted == lock["contract"]
    assert len(lock["source"]["sha256"]) == 64
    assert lock["source"]["date"] in lock["source"]["name"]


def test_every_operation_is_locked_under_the_name_it_has(contract: dict[str, Any]) -> None:
    locked = json.loads(NAMES_LOCK.read_text("utf-8"))
    short = {op["operationId"]: operation_name(op) for *_, op in operations(contract)}
    vendor = {op["operationId"]: vendor_name(op) for *_, op in operations(contract)}
    assert locked["operations"] == vendor
    assert locked["short"] == {key: name for key, name in short.items() if name != vendor[key]}


def test_every_locked_schema_name_is_a_component(contract: dict[str, Any]) -> None:
    locked = json.loads(NAMES_LOCK.read_text("utf-8"))["schemas"]
    assert set(locked.values()) <= set(schemas(contract))


@pytest.mark.parametrize(
    ("name", "method", "path"),
    [
        ("chat.send", "post", "/chat/completions"),
        ("models.list", "get", "/models"),
        ("api_keys.create", "post", "/keys"),
        ("responses.send", "post", "/responses"),
        ("messages.create", "post", "/messages"),
    ],
)
def test_methods_are_called_as_in_the_vendors_sdk(
    contract: dict[str, Any], name: str, method: str, path: str
) -> None:
    used = contract["paths"][path][method]
    assert f"{used['x-resource']}.{used['x-method']}" == name


def test_no_two_operations_have_one_method_name_or_id(contract: dict[str, Any]) -> None:
    names = Counter((op["x-resource"], op["x-method"]) for *_, op in operations(contract))
    ids = Counter(op["operationId"] for *_, op in operations(contract))
    assert max(names.values()) == max(ids.values()) == 1


def test_operations_and_parameters_are_described_and_nearly_all_properties(contract: dict[str, Any]) -> None:
    measured = measure(contract)
    for kind, least in zip(KINDS, (1.0, 1.0, 0.95, 0.95), strict=True):
        assert measured.share(kind) >= least, (kind, measured.missing)


def test_the_body_of_every_error_is_what_the_api_answers(contract: dict[str, Any]) -> None:
    """An error that is new in a document has to be named in fixes.errors.yaml."""
    bodies = {n: one for n, one in schemas(contract).items() if n.endswith("ResponseErrorData")}
    assert len(bodies) > 10
    for name, body in bodies.items():
        assert body["required"] == ["message"], name
        assert {"availability", "error_type", "http_status"} <= body["properties"].keys(), name


def test_no_annotation_of_a_vendors_tool_is_left(contract: dict[str, Any]) -> None:
    extensions = {key for key in keys_of(contract) if key.startswith("x-")}
    assert not {key for key in extensions if key.startswith(("x-speakeasy", "x-fern", "x-openrouter"))}


def test_schemas_are_in_canonical_form(contract: dict[str, Any]) -> None:
    assert not schema_keywords(contract) & {"nullable", "allOf", "title", "example", "examples"}


def test_a_fix_that_refers_to_nothing_is_blamed_and_not_the_document(tmp_path: Path) -> None:
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    absent = {"properties": {"a": {"$ref": "#/components/schemas/Absent"}}}
    action = {"target": "$.components.schemas.X", "description": "Reason. Source.", "update": absent}
    info = {"title": "Fixes", "version": "1"}
    write(overlays, {"overlay": "1.0.0", "info": info, "actions": [action]}, "fixes.x.yaml")
    source = write(tmp_path, document(schemas={"X": {"type": "object", "properties": {"b": {}}}}))
    with pytest.raises(SpecError, match=r"^overlays: components/schemas/X/properties/a: \$ref to "):
        pin(source, overlays=overlays, locks=tmp_path)


def test_a_contract_with_other_fixes_is_refused(tmp_path: Path, contract: dict[str, Any]) -> None:
    small = document(**{"x-contract": {"form": 1, "fixes": "0" * 64}})
    with pytest.raises(SpecError, match="x-contract: has other fixes"):
        pin(write(tmp_path, small), overlays=OVERLAYS, locks=tmp_path)


def test_a_pin_writes_contract_and_locks_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path, document(), "vendor-2026-01-02.yaml")
    ours = {path: path.read_bytes() for path in (CONTRACT, NAMES_LOCK, SPEC_LOCK)}
    assert main(["pin", "--bare", str(source), "--out", str(tmp_path / "openapi.yaml")]) == 0
    assert "pinned vendor-2026-01-02.yaml" in capsys.readouterr().out
    lock = json.loads((tmp_path / "spec.lock").read_text())
    assert lock["source"]["date"] == "2026-01-02"
    assert lock["contract"] == {"operations": 1, "paths": 1, "schemas": 0}
    assert json.loads((tmp_path / "names.lock").read_text())["operations"] == {
        "listThings": "things.list_things"
    }
    assert ours == {path: path.read_bytes() for path in ours}


def test_a_date_on_the_command_line_wins_over_that_of_the_file_name(tmp_path: Path) -> None:
    source = write(tmp_path, document(), "vendor-2026-01-02.yaml")
    out = str(tmp_path / "openapi.yaml")
    assert main(["pin", "--bare", str(source), "--out", out, "--date", "2025-05-05"]) == 0
    assert json.loads((tmp_path / "spec.lock").read_text())["source"]["date"] == "2025-05-05"


def test_json_is_read_as_well_as_yaml(tmp_path: Path) -> None:
    as_json = pin(write(tmp_path, json.dumps(document()), "a.json"), overlays=None, locks=tmp_path)
    as_yaml = pin(write(tmp_path, document(), "a.yaml"), overlays=None, locks=tmp_path)
    assert as_json.text == as_yaml.text


def test_a_date_in_the_document_stays_text(tmp_path: Path) -> None:
    info = "{openapi: 3.1.0, info: {title: T, version: 2026-01-02}, paths: {}}"
    assert load(write(tmp_path, info))["info"]["version"] == "2026-01-02"


def test_a_locked_method_name_survives_a_new_operation_id_rule(tmp_path: Path) -> None:
    """The lock beside the contract is read by the next pin."""
    out = tmp_path / "openapi.yaml"
    (tmp_path / "names.lock").write_text(json.dumps({"operations": {"listThings": "things.every"}}))
    assert main(["pin", "--bare", str(write(tmp_path, document())), "--out", str(out)]) == 0
    assert load(out)["paths"]["/things"]["get"]["x-method"] == "every"


def test_coverage_prints_a_row_for_each_resource(
    library: Rendered, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["coverage", "--spec", str(library.contract)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["resource", *KINDS]
    assert [line.split()[0] for line in lines[1:-1]] == ["books", "loans"]
    assert lines[-1].startswith("all ")


def test_coverage_names_what_lacks_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string"}}
    used = operation(**{"x-resource": "things", "x-method": "list"}, parameters=[parameter])
    bare = document(paths={"/things": {"get": used}}, **{"x-contract": {}})
    assert main(["coverage", "--missing", "--spec", str(write(tmp_path, bare))]) == 0
    out = capsys.readouterr().out
    assert "things: GET /things\n" in out
    assert "things: GET /things q\n" in out


def test_every_prose_overlay_is_yaml_of_words_only() -> None:
    for path in sorted(HERE.glob("overlays/prose.*.yaml")):
        for action in overlay.read(path)["actions"]:
            assert "remove" not in action, path.name
