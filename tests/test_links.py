"""Each link of the documents leads to a file and a heading that are there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from tests.guides import DOCUMENTS, REPOSITORY, prose_of

HOSTS = {
    "docs.langchain.com",
    "docs.ray.io",
    "github.com",
    "haystack.deepset.ai",
    "keepachangelog.com",
    "openrouter.ai",
    "pkg.go.dev",
    "pub.dev",
    "pypi.org",
    "semver.org",
    "spec.openapis.org",
}
"""Where links out of the project may lead. They are not opened: tests have no network."""

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"\]\(\s*<?([^()\s>]+(?:\([^()\s]*\))?)>?(?:\s+\"[^\"]*\")?\s*\)")
_REFERENCE = re.compile(r"^\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
_BARE = re.compile(r"<(https?://[^>\s]+)>")
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)


class Link(NamedTuple):
    page: str
    target: str


def links() -> Iterator[Link]:
    for path in DOCUMENTS:
        text = _CODE.sub("", prose_of(path))
        for pattern in (_LINK, _REFERENCE, _BARE):
            for target in pattern.findall(text):
                yield Link(str(path.relative_to(REPOSITORY)), target)


@cache
def anchors(path: Path) -> frozenset[str]:
    """The anchors that GitHub gives to the headings of a document."""
    seen: Counter[str] = Counter()
    found = set()
    for heading in _HEADING.findall(prose_of(path)):
        words = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        found.add(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
        seen[anchor] += 1
    return frozenset(found)


def problem_of(link: Link) -> str | None:
    """What is wrong with a link, or None."""
    parts = urlsplit(link.target)
    if parts.scheme or parts.netloc:
        is_known = parts.scheme == "https" and parts.hostname in HOSTS
        return None if is_known else "not https, or a host that is not in the list"
    page = REPOSITORY / link.page
    path = page.parent / unquote(parts.path) if parts.path else page
    if not path.exists():
        return "there is no such file"
    if not path.resolve().is_relative_to(REPOSITORY):
        return "it is outside of the project"
    if parts.fragment and parts.fragment not in anchors(path):
        return "there is no such heading"
    return None


def test_every_link_leads_to_a_file_and_heading_that_are_there_or_to_a_known_host() -> None:
    found = list(links())
    assert len(found) > 100
    assert [f"{link.page}: {link.target}: {problem}" for link in found if (problem := problem_of(link))] == []


def test_a_link_that_is_broken_is_found() -> None:
    for target in ("docs/nowhere.md", "#nowhere", "docs/tools.md#nowhere", "http://openrouter.ai", "../x"):
        assert problem_of(Link("README.md", target)), target
    for target in (
        "docs/tools.md#limits-and-cost",
        "#first-program",
        "LICENSE",
        "https://openrouter.ai/keys",
    ):
        assert problem_of(Link("README.md", target)) is None, target
