"""`python -m codegen diff OLD NEW`: what it reads, what it prints, and its exit status."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.contract.pin import NAMES_LOCK, NAMES_RULES, ROOT, fixes_digest
from codegen.diff import compare, read_both
from codegen.document.openapi import Document
from codegen.naming.aliases import Aliases
from codegen.naming.names import Names
from tests.codegen.diff.contract_pairs import BASE, PAIRS
from tests.codegen.small_documents import answering, document, write

REMOVED = next(pair.new for pair in PAIRS if pair.what == "an operation is removed")


@pytest.fixture
def old(tmp_path: Path) -> str:
    return str(write(tmp_path, BASE, "old.yaml"))


def diff(old: object, new: object, *options: str) -> int:
    return main(["diff", str(old), str(new), *options])


def test_the_projects_contract_does_not_differ_from_itself(contract: Document) -> None:
    assert compare(contract, contract).findings == ()


def test_equal_contracts_do_not_differ(old: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old, old, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_breaking_changes_fail_with_one(old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old, write(tmp_path, REMOVED)) == 1
    assert "operation removed" in capsys.readouterr().out


def test_additions_do_not_fail(old: str, tmp_path: Path) -> None:
    assert diff(write(tmp_path, REMOVED), old) == 0


def test_accepted_changes_do_not_fail(old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = write(tmp_path, REMOVED)
    diff(old, new, "--format", "json")
    fingerprint = json.loads(capsys.readouterr().out)["findings"][0]["fingerprint"]
    accepted = write(tmp_path, f'[accepted]\n{fingerprint} = "boxes are gone"\n', "accepted.toml")
    assert diff(old, new, "--accepted", str(accepted)) == 0


def test_a_list_of_accepted_changes_that_is_named_must_exist(
    old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(old, old, "--accepted", str(tmp_path / "absent.toml")) == 2
    assert capsys.readouterr().err == f"codegen: {tmp_path / 'absent.toml'}: does not exist\n"


def test_the_last_line_says_what_the_status_means(
    old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {}
    for new in (old, write(tmp_path, REMOVED)):
        status = diff(old, new)
        said[status] = capsys.readouterr().out.splitlines()[-1]
    assert said == {
        0: "Exit status 0: no breaking change, or each is accepted.",
        1: "Exit status 1: breaking changes that are not accepted: 1.",
    }


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("new", "status"), [("old.yaml", 0), ("in.yaml", 1), ("absent.yaml", 2), ("", 2)])
def test_make_exits_with_the_status_of_the_command(new: str, status: int, old: str, tmp_path: Path) -> None:
    """Make turns any failure into 2, so that a change that breaks would look like bad input."""
    write(tmp_path, REMOVED)
    ready = [f"BIN={Path(sys.executable).parent}", "READY=Makefile"]  # nothing is installed
    documents = [f"OLD={old}", f"NEW={tmp_path / new}"] if new else []
    done = subprocess.run(
        ["make", "diff", *ready, *documents],
        cwd=ROOT,
        env={**os.environ, "MAKEFLAGS": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == status, done.stderr
    assert ("Exit status" in done.stdout) is (status < 2)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[accepted\n", "cannot be read"),
        ("[accept]\n", "accept: is unknown; the only table is `[accepted]`"),
        ("[accepted]\nab = 1\n", "accepted.ab: the reason is not a string"),
    ],
)
def test_a_bad_list_of_accepted_changes_is_bad_input(
    old: str, tmp_path: Path, content: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted = write(tmp_path, content, "accepted.toml")
    assert diff(old, old, "--accepted", str(accepted)) == 2
    assert f"codegen: {accepted}: {said}" in capsys.readouterr().err


@pytest.mark.parametrize("broken_side", [0, 1])
def test_bad_input_is_two_and_names_file_and_place(
    broken_side: int, old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = write(tmp_path, document(schemas={"X": {"type": "strnig"}}), "bad.yaml")
    both: list[Any] = [old, old]
    both[broken_side] = bad
    assert diff(*both) == 2
    error = capsys.readouterr().err
    assert error == f"codegen: {bad}: components/schemas/X: 'strnig' is not a JSON Schema type\n"


def test_a_file_that_is_not_there_is_bad_input(old: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old, "/nowhere.yaml") == 2
    assert "/nowhere.yaml: cannot be read" in capsys.readouterr().err


def test_vendor_documents_are_brought_into_canonical_form_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two spellings of one schema are no difference, and neither are words."""
    first = answering({"type": ["string", "null"], "description": "One"})
    second = answering({"anyOf": [{"type": "string"}, {"type": "null"}]}, description="Two")
    before, after = (
        write(tmp_path, document(paths={"/things": {"get": get}}), name)
        for get, name in ((first, "a.yaml"), (second, "b.yaml"))
    )
    assert diff(before, after) == 0
    assert capsys.readouterr().out.startswith("0 breaking, 0 warning, 0 info; 1 -> 1 operations.")


def test_a_hoisted_schema_that_got_a_component_of_its_own_is_the_same_schema(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By place, an inline object and the component that replaces it are one; only the name is another."""
    inline = {"type": "object", "properties": {"a": {"type": "string"}}}
    named = document(
        paths={"/things": {"get": answering({"$ref": "#/components/schemas/Fresh"})}},
        schemas={"Fresh": inline},
    )
    before = write(tmp_path, document(paths={"/things": {"get": answering(inline)}}), "a.yaml")
    diff(before, write(tmp_path, named, "b.yaml"), "--format", "json")
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {row["rule"] for row in found} == {"schema-renamed", "model-name-removed"}
    assert {row["new"] for row in found} == {"Fresh"}


def test_a_vendors_document_gets_the_fixes_of_the_contract_beside_it(tmp_path: Path) -> None:
    """Else each fix would look like a change; fixes that find nothing to fix are told."""
    fix = {"description": "why", "target": "$.paths['/things'].get", "update": {"x-hidden": True}}
    lost = {**fix, "target": "$.paths['/lost'].get"}
    overlay = {"overlay": "1.0.0", "info": {"title": "Fixes", "version": "1"}, "actions": [fix, lost]}
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    write(overlays, overlay, "fixes.things.yaml")
    vendor = document(paths={"/things": {"get": answering({"type": "string"})}})
    contract = deepcopy(vendor)
    contract["paths"]["/things"]["get"] |= {
        "x-resource": "things",
        "x-method": "list_things",
        "x-hidden": True,
    }
    contract["x-contract"] = {"form": 1, "fixes": fixes_digest(overlays)}
    files = write(tmp_path, contract, "old.yaml"), write(tmp_path, vendor, "new.yaml")
    old, new = read_both(*files, overlays=overlays)
    assert compare(old.document, new.document, aliases=Aliases(), version="1").findings == ()
    assert new.unmatched == ("fixes.things.yaml: $.paths['/lost'].get",)
    contract["x-contract"]["fixes"] = "those of another project"
    write(tmp_path, contract, "old.yaml")
    old, new = read_both(*files, overlays=overlays)
    found = compare(old.document, new.document, aliases=Aliases(), version="1").findings
    assert [finding.rule.id for finding in found] == ["operation-shown"]


def test_a_vendors_document_gets_the_chosen_names_of_the_contract_beside_it(tmp_path: Path) -> None:
    """Else `make diff` would call fields vanished that only have another name in Python."""
    names = Names.read(NAMES_RULES, NAMES_LOCK)
    place, attribute = next(iter(names.attributes.items()))
    component, _, wire = place.partition(".")
    vendor = document(
        schemas={component: {"type": "object", "properties": {wire: {"type": "string"}}}},
        paths={"/things": {"get": answering({"$ref": f"#/components/schemas/{component}"})}},
    )
    contract = deepcopy(vendor)
    contract["paths"]["/things"]["get"] |= {"x-resource": "things", "x-method": "list_things"}
    contract["components"]["schemas"][component]["x-attributes"] = {wire: attribute}
    contract["x-contract"] = {"form": 1, "fixes": fixes_digest(tmp_path)}
    files = write(tmp_path, contract, "old.yaml"), write(tmp_path, vendor, "new.yaml")
    old, new = read_both(*files, overlays=tmp_path)
    assert compare(old.document, new.document, aliases=Aliases(), version="1").findings == ()
