"""Read the JSON files of the packages, which an installation has compressed (hatch_build.py)."""

from __future__ import annotations

import lzma
from importlib.resources import files


def read_json(package: str, name: str) -> bytes:
    """Return the text of a JSON file of a package: compressed in an installation, as it is in a checkout."""
    folder = files(package)
    compressed = folder / f"{name}.xz"
    return lzma.decompress(compressed.read_bytes()) if compressed.is_file() else (folder / name).read_bytes()
