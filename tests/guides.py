"""The Python programs on the pages for users, which tests run and type checkers read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from openrouter_sdk.testing.contract import samples

REPOSITORY = Path(__file__).resolve().parents[1]
README = REPOSITORY / "README.md"
GUIDES = tuple(
    REPOSITORY / "docs" / f"{name}.md"
    for name in (
        "accounts",
        "catalogue",
        "conversations",
        "content",
        "files",
        "jobs",
        "many_prompts",
        "sign_in",
        "structured_output",
        "testing",
        "tools",
        "transports",
    )
)
"""Pages of which each ```python block is a whole program, as in README."""
FRAMEWORK_GUIDES: dict[str, tuple[Path, ...]] = {
    "haystack": (REPOSITORY / "docs/haystack.md", REPOSITORY / "docs/coming_from_haystack.md"),
    "langchain": (REPOSITORY / "docs/langchain.md", REPOSITORY / "docs/coming_from_langchain.md"),
}
"""The same, for programs that need a framework: `make test-integrations` runs and checks them."""

FILES = {
    "photo.png": samples.png(0),
    "paper.pdf": b"%PDF-1.4\n%%EOF\n",
    "question.wav": b"RIFF\x24\0\0\0WAVEfmt " + bytes(28),
}
"""What the programs find in their folder."""


def programs_of(page: Path) -> Iterator[tuple[int, str]]:
    """Each ```python block with its line number, moved down to that line so that a traceback points at it."""
    text = page.read_text("utf-8")
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        line = text.count("\n", 0, block.start(1))
        yield line + 1, "\n" * line + block[1]
