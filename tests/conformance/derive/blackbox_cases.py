"""The cases of the black box in one file, for its server in Node, which reads nothing of the packages."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from openrouter_sdk.testing.conformance.cases import GROUPS
from tests.conformance.vectors import FOLDER

PATH: Path = FOLDER / "blackbox" / "cases.json"


def text() -> str:
    """The groups as a list, with a line for each case."""
    folder = files("openrouter_sdk.testing.conformance").joinpath("cases")
    groups = [json.loads(folder.joinpath(f"{name}.json").read_text("utf-8")) for name in GROUPS]
    return "[\n" + ",\n".join(map(_group, groups)) + "\n]\n"


def _group(group: dict[str, Any]) -> str:
    head = f'{{"group": {_line(group["group"])}, "about": {_line(group["about"])}, "cases": [\n'
    return head + ",\n".join(map(_line, group["cases"])) + "\n]}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
