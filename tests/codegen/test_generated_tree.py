"""`generated/` is what `openapi.yaml` says: each test reads the real tree, which takes some seconds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.__main__ import GENERATED, main
from codegen.audit.verify import missing
from codegen.contract.pin import CONTRACT
from codegen.document.openapi import load
from codegen.render.manifest import differences


def test_check_passes_on_the_real_tree(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().err


def test_changed_added_and_missing_files_of_the_real_tree_are_named(tmp_path: Path) -> None:
    copy = shutil.copytree(GENERATED, tmp_path / "copy", ignore=shutil.ignore_patterns("__pycache__"))
    assert differences(GENERATED, copy) == []
    changed = copy / "models" / "chat.py"
    changed.write_bytes(changed.read_bytes().replace(b"ChatResult", b"ChatResulT", 1))
    (copy / "models" / "added.py").write_text("")
    (copy / "resources" / "chat.py").unlink()
    assert differences(GENERATED, copy) == [
        "models/added.py: not generated from this contract",
        "models/chat.py: different content",
        "resources/chat.py: missing",
    ]


def test_a_property_parameter_value_and_operation_that_the_real_package_lacks_are_named() -> None:
    contract = load(CONTRACT)
    contract["components"]["schemas"]["ChatResult"]["properties"]["weight"] = {"type": "number"}
    contract["paths"]["/models"]["get"]["parameters"].append(
        {"name": "weight", "in": "query", "schema": {"type": "number"}}
    )
    contract["paths"]["/weights"] = {"get": {**contract["paths"]["/models"]["get"], "x-method": "weigh"}}
    contract["paths"]["/models"]["get"]["x-management-key"] = True
    enum = next(name for name, s in contract["components"]["schemas"].items() if "enum" in s)
    contract["components"]["schemas"][enum]["enum"].append("weight")
    assert set(missing(contract, GENERATED)) >= {
        "GET /models: different requirement of a management key",
        "GET /models: no parameter weight",
        "GET /weights: no operation models.weigh",
        "components/schemas/ChatResult: no property weight",
        f"components/schemas/{enum}: no value 'weight'",
    }
