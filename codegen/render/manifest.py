"""Hash the generated files, and compare two generated packages byte by byte."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

MANIFEST = "MANIFEST.json"


def hashes(folder: Path) -> dict[str, str]:
    """Path -> SHA-256 of every file of a generated package, except caches and the manifest."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != MANIFEST
    }


def write(folder: Path) -> None:
    """Write the manifest of a generated package."""
    text = json.dumps(hashes(folder), indent=1) + "\n"
    (folder / MANIFEST).write_text(text, "utf-8")


def edited(folder: Path) -> list[str]:
    """Return a line for each file of a generated package that is not as it was generated."""
    try:
        generated = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        generated = None  # it is missing, or no JSON
    if not isinstance(generated, dict):
        return [f"{MANIFEST}: was edited"]
    found = hashes(folder)
    lines = [f"{path}: was removed" for path in generated.keys() - found.keys()]
    lines += [f"{path}: was added" for path in found.keys() - generated.keys()]
    lines += [
        f"{path}: was edited" for path in generated.keys() & found.keys() if generated[path] != found[path]
    ]
    return sorted(lines)


def differences(expected: Path, found: Path) -> list[str]:
    """Return a line for each file that is missing, unexpected or different."""
    wanted, present = hashes(expected), hashes(found)
    lines = [f"{path}: missing" for path in wanted.keys() - present.keys()]
    lines += [f"{path}: not generated from this contract" for path in present.keys() - wanted.keys()]
    both = wanted.keys() & present.keys()
    lines += [f"{path}: different content" for path in both if wanted[path] != present[path]]
    if (expected / MANIFEST).read_bytes() != _bytes(found / MANIFEST):
        lines.append(f"{MANIFEST}: different content")
    return sorted(lines)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""
