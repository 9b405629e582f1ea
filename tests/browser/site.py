"""The documents as a site in `build/docs`, and what a browser reads on each of its pages."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag

from tests.browser.chromium import Chromium

REPOSITORY = Path(__file__).parents[2]
GIVEN = os.environ.get("SITE")
"""A folder with a site, which is read as it is."""
SITE = Path(GIVEN).resolve() if GIVEN else REPOSITORY / "build" / "docs"
SCRIPT = (Path(__file__).parent / "reading.js").read_text("utf-8")

SOURCES = (
    *("*.md", "openapi.yaml", "docs/**/*", "examples/*", "tests/**/*.md"),
    *("codegen/**/*", "generated/**/*", "overrides/**/*"),
)
"""Patterns of the files that the site is made of."""

WIDTHS = (1280, 400)
SCHEMES = ("light", "dark")


class Reading(NamedTuple):
    """What a browser has read on a page."""

    content: dict[str, Any]
    layouts: dict[int, dict[str, Any]]
    """By the width of the window, in pixels."""
    inks: dict[str, list[dict[str, Any]]]
    """By the colour scheme: colours of the kinds of text, and of what is behind them."""
    problems: list[str]
    urls: list[str]


def is_current() -> bool:
    """Whether the site is newer than all that it is made of."""
    index = SITE / "index.html"
    if not index.exists():
        return False
    built = index.stat().st_mtime
    sources = (path for pattern in SOURCES for path in REPOSITORY.glob(pattern) if path.suffix != ".pyc")
    return all(path.stat().st_mtime <= built for path in sources if path.is_file())


@cache
def pages() -> list[str]:
    """The paths of all pages, after building those that are out of date."""
    if not GIVEN and not is_current():
        subprocess.run(["make", "docs"], cwd=REPOSITORY, check=True)
    return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


def address(page: str) -> str:
    return (SITE / page).as_uri()


def show(browser: Chromium, page: str) -> None:
    """Open a page, and wait until it is complete."""
    browser.open(address(page))
    browser.wait_for(f"document.readyState === 'complete' && location.href.startsWith({address(page)!r})")


def read(browser: Chromium, page: str) -> Reading:
    """Read a page in each width and colour scheme."""
    browser.problems.clear()
    browser.urls.clear()
    browser.look(WIDTHS[0], SCHEMES[0])
    show(browser, page)
    browser.evaluate(f"window.reading = {SCRIPT}; 0")
    content = browser.evaluate("reading.content()")
    layouts = {}
    for width in WIDTHS:
        browser.look(width, SCHEMES[0])
        layouts[width] = browser.evaluate("reading.layout()")
    inks = {}
    for scheme in SCHEMES:
        browser.look(WIDTHS[0], scheme)
        inks[scheme] = browser.evaluate("reading.inks()")
    return Reading(content, layouts, inks, list(browser.problems), list(browser.urls))


def targets(reading: Reading) -> Iterator[tuple[str, str]]:
    """The file and the anchor of each link to the site itself."""
    for link in reading.content["links"]:
        if link.startswith("file:"):
            path, anchor = urldefrag(link)
            yield unquote(path.removeprefix("file://")), unquote(anchor)
