"""Build hook of the wheel: the contract goes into it compressed, and all is as small as zlib makes it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTRACT = "openrouter_api/contract.json"


def in_order(contract: str) -> bytes:
    """Put schemas that begin alike side by side, where they compress best."""
    document = json.loads(contract)
    schemas = document["components"]["schemas"].items()
    document["components"]["schemas"] = dict(sorted(schemas, key=lambda item: json.dumps(item[1])))
    return json.dumps(document, separators=(",", ":")).encode()


class CompressContract(BuildHookInterface):  # type: ignore[type-arg]  # of the builder's configuration
    """Editable installs read the file of the repository, which git can diff."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        packed = Path(self.folder.name, "contract.json.gz")
        contract = Path(self.root, "generated", CONTRACT).read_text("utf-8")
        packed.write_bytes(gzip.compress(in_order(contract), mtime=0))  # the same bytes in every build
        build_data["force_include"][str(packed)] = f"{CONTRACT}.gz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()
            compress_more(Path(artifact_path))


def compress_more(wheel: Path) -> None:
    """Compress a wheel with zlib's highest level in place of its default."""
    with ZipFile(wheel) as given:
        members = [(member, given.read(member)) for member in given.infolist()]
    with ZipFile(wheel, "w", ZIP_DEFLATED) as smaller:
        for member, content in members:
            smaller.writestr(member, content, compresslevel=9)
