"""Build hooks: README as it can be read outside of the repository; in the wheel, JSON compressed.

All of a wheel is as small as zip makes it.
"""

from __future__ import annotations

import json
import lzma
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

SOURCES = ("generated", "overrides")
PACKED = ("openrouter_api/contract.json", "openrouter_sdk/testing/conformance/**/*.json")
# The dictionary is as large as the contract; a larger one only takes memory where the contract is read.
FILTERS = [
    {"id": lzma.FILTER_LZMA2, "preset": lzma.PRESET_EXTREME, "dict_size": 2**20, "nice_len": 273, "pb": 0}
]


LINK = re.compile(r"!?\[([^\]]*)\]\((?!https?://)([^)\s]*)\)")
"""A link or picture of a file of the repository, or of a heading of the same page."""


class LongDescription(MetadataHookInterface):
    """What package indexes show, which have no files for the links of README to lead to."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = Path(self.root, "README.md").read_text("utf-8")
        repository = metadata.get("urls", {}).get("Repository")
        metadata["readme"] = {"content-type": "text/markdown", "text": for_package_index(text, repository)}


def for_package_index(text: str, repository: str | None) -> str:
    """Let links lead to the files in the repository, or be plain words if it has no address."""

    def replace(link: re.Match[str]) -> str:
        words, target = link.groups()
        if target.startswith("#"):
            return link[0]
        return f"[{words}]({repository}/blob/main/{target})" if repository else words

    return LINK.sub(replace, text)


class CompressData(BuildHookInterface):  # type: ignore[type-arg]  # of the builder's configuration
    """Editable installs read the files of the repository, which git can diff."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        for source in SOURCES:
            root = Path(self.root, source)
            for path in (found for pattern in PACKED for found in root.glob(pattern)):
                name = f"{path.relative_to(root).as_posix()}.xz"
                packed = Path(self.folder.name, name)
                packed.parent.mkdir(parents=True, exist_ok=True)
                packed.write_bytes(_pack(path))
                build_data["force_include"][str(packed)] = name

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()
            _recompress(Path(artifact_path))


def _pack(path: Path) -> bytes:
    compact = json.dumps(json.loads(path.read_bytes()), separators=(",", ":"))
    return lzma.compress(compact.encode(), filters=FILTERS)


def _recompress(wheel: Path) -> None:
    """Compress the members again at the best level, which hatchling has no setting for."""
    with ZipFile(wheel) as built:
        members = [(member, built.read(member)) for member in built.infolist()]
    with ZipFile(wheel, "w", ZIP_DEFLATED, compresslevel=9) as smaller:
        for member, content in members:
            smaller.writestr(member, content, compresslevel=9)
