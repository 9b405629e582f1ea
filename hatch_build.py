"""Build hook of the wheel: the contract goes into it compressed, to a fourteenth of its size."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTRACT = "openrouter_api/contract.json"


class CompressContract(BuildHookInterface):  # type: ignore[type-arg]  # of the builder's configuration
    """Editable installs read the file of the repository, which git can diff."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        packed = Path(self.folder.name, "contract.json.xz")
        contract = json.loads(Path(self.root, "generated", CONTRACT).read_bytes())
        compact = json.dumps(contract, separators=(",", ":")).encode()
        packed.write_bytes(lzma.compress(compact, preset=lzma.PRESET_EXTREME))
        build_data["force_include"][str(packed)] = f"{CONTRACT}.xz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()
