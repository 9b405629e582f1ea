"""`generated/` is up to date with `openapi.yaml`, and differences are named."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from codegen.__main__ import GENERATED
from codegen.audit.verify import audit
from codegen.contract.pin import CONTRACT
from codegen.document.openapi import Document
from codegen.render.builder import RUNTIME
from codegen.render.manifest import MANIFEST, differences, hashes
from codegen.render.project import HEADER


def test_the_real_tree_is_what_was_generated_from_the_contract() -> None:
    """What changes without `make generate` is found here; `make check` also renders it all again."""
    assert json.loads((GENERATED / MANIFEST).read_bytes()) == hashes(GENERATED)
    digest = hashlib.sha256(CONTRACT.read_bytes()).hexdigest()
    assert f'CONTRACT_SHA256 = "{digest}"' in (GENERATED / "__init__.py").read_text("utf-8")
    for path in RUNTIME.glob("*.py"):
        assert (GENERATED / path.name).read_text("utf-8") == HEADER + path.read_text("utf-8")


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


def test_the_real_package_lacks_no_fact_but_those_that_are_added(contract: Document) -> None:
    """One audit, because it takes seconds: what is not named here is there."""
    contract = json.loads(json.dumps(contract))
    contract["components"]["schemas"]["ChatResult"]["properties"]["weight"] = {"type": "number"}
    models = contract["paths"]["/models"]["get"]
    contract["paths"]["/weights"] = {"get": {**models, "x-method": "weigh", "parameters": []}}
    models["parameters"].append({"name": "weight", "in": "query", "schema": {"type": "number"}})
    models["x-management-key"] = True
    enum = next(name for name, s in contract["components"]["schemas"].items() if "enum" in s)
    contract["components"]["schemas"][enum]["enum"].append("weight")
    lines, counts = audit(contract, GENERATED)
    assert sorted(lines) == [
        "GET /models: different requirement of a management key",
        "GET /models: no parameter weight",
        "GET /weights: no operation models.weigh",
        f"components/schemas/{enum}: no value 'weight'",
        "components/schemas/ChatResult: no property weight",
        "components/schemas/ChatResult: property weight has no attribute None",
    ]
    assert min(counts.values()) > 100
