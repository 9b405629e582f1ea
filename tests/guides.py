"""The Python programs on the pages for users, which tests run and type checkers read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from openrouter_sdk.testing.contract import samples

REPOSITORY = Path(__file__).resolve().parents[1]
README = REPOSITORY / "README.md"
GUIDES = (
    REPOSITORY / "SECURITY.md",
    *(
        REPOSITORY / "docs" / f"{name}.md"
        for name in (
            "accounts",
            "agents",
            "catalogue",
            "coming_from",
            "conversations",
            "content",
            "errors",
            "files",
            "index",
            "jobs",
            "many_prompts",
            "performance",
            "porting",
            "routing",
            "sign_in",
            "skill/openrouter-sdk/SKILL",
            "start",
            "streaming",
            "structured_output",
            "testing",
            "tools",
            "tools_compared",
            "tracing",
            "transports",
            "types",
            "updating",
            "upgrading",
        )
    ),
)
"""Pages of which each ```python block is a whole program, as in README."""
COLUMN_GUIDES = tuple(
    REPOSITORY / "docs" / f"coming_from_{name}.md"
    for name in ("openai", "openrouter", "go_openrouter", "langchain_dart")
)
"""The same, with a program for another client beside each: `tests/peers/columns` runs them."""
FRAMEWORK_GUIDES: dict[str, tuple[Path, ...]] = {
    "haystack": (REPOSITORY / "docs/haystack.md", REPOSITORY / "docs/coming_from_haystack.md"),
    "langchain": (REPOSITORY / "docs/langchain.md", REPOSITORY / "docs/coming_from_langchain.md"),
}
"""The same, for programs that need a framework: `make test-integrations` runs and checks them."""

DOCUMENTS = tuple(
    sorted(
        path
        for pattern in ("*.md", "docs/**/*.md", "examples/*.md", "tests/**/*.md")
        for path in REPOSITORY.glob(pattern)
    )
)
"""All that is written in Markdown."""

FILES = {
    "photo.png": samples.png(0),
    "paper.pdf": b"%PDF-1.4\n%%EOF\n",
    "question.wav": b"RIFF\x24\0\0\0WAVEfmt " + bytes(28),
    "questions.txt": b"What is 2 times 2?\nWhat is 3 times 3?\n",
}
"""What the programs find in their folder."""


def programs_of(page: Path) -> Iterator[tuple[int, str]]:
    """Each ```python block with its line number, moved down to that line so that a traceback points at it."""
    text = page.read_text("utf-8")
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        line = text.count("\n", 0, block.start(1))
        yield line + 1, "\n" * line + block[1]


_BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$\n?", re.MULTILINE | re.DOTALL)


def blocks_of(page: Path, language: str) -> Iterator[str]:
    """The blocks of code in a language."""
    for block in _BLOCK.finditer(page.read_text("utf-8")):
        if block[2] == language:
            yield block[3]


def prose_of(page: Path) -> str:
    """A document without its blocks of code."""
    return _BLOCK.sub("", page.read_text("utf-8"))
