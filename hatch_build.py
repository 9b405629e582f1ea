"""Build hook of the wheel: the contract goes into it compressed, and all of it as small as zip makes it."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTRACT = "openrouter_api/contract.json"
# The dictionary is as large as the contract; a larger one only takes memory where the contract is read.
FILTERS = [
    {"id": lzma.FILTER_LZMA2, "preset": lzma.PRESET_EXTREME, "dict_size": 2**20, "nice_len": 273, "pb": 0}
]


class CompressContract(BuildHookInterface):  # type: ignore[type-arg]  # of the builder's configuration
    """Editable installs read the file of the repository, which git can diff."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        packed = Path(self.folder.name, "contract.json.xz")
        contract = json.loads(Path(self.root, "generated", CONTRACT).read_bytes())
        compact = json.dumps(contract, separators=(",", ":")).encode()
        packed.write_bytes(lzma.compress(compact, filters=FILTERS))
        build_data["force_include"][str(packed)] = f"{CONTRACT}.xz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()
            _recompress(Path(artifact_path))


def _recompress(wheel: Path) -> None:
    """Compress the members again at the best level, which hatchling has no setting for."""
    with ZipFile(wheel) as built:
        members = [(member, built.read(member)) for member in built.infolist()]
    with ZipFile(wheel, "w", ZIP_DEFLATED, compresslevel=9) as smaller:
        for member, content in members:
            smaller.writestr(member, content, compresslevel=9)
