"""The documents in a browser, wide and narrow, light and dark, each page of them: `make test-browser`."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.chromium import Chromium
from tests.browser.colours import contrast
from tests.browser.site import SCHEMES, SITE, WIDTHS, Reading, pages, read, show, targets

SCREENSHOTS = os.environ.get("SCREENSHOTS")
"""Folder for what the windows show."""

SHOWN = (
    "index",
    "docs/tools",
    "openrouter_sdk",
    "openrouter_sdk.resources.chat",
    "openrouter_api.models.chat",
    "openrouter_api.resources.chat",
    "operations/index",
    "operations/chat/send",
)
"""Pages to take pictures of."""

WITHOUT_EXAMPLES = re.compile(r"search|py-modindex|CHANGELOG|docs/updates/.*")
"""Lists: of results, of modules, and of changes."""


@pytest.fixture(scope="module")
def readings(browser: Chromium) -> dict[str, Reading]:
    return {page: read(browser, page) for page in pages()}


def test_no_page_is_wider_than_the_window(readings: dict[str, Reading]) -> None:
    """Code and tables that are too wide scroll by themselves."""
    wrong = {
        (page, width): layout
        for page, reading in readings.items()
        for width, layout in reading.layouts.items()
        if layout["width"] > layout["window"] or layout["wide"] or layout["cut"]
    }
    assert wrong == {}


def test_what_is_too_wide_or_faint_or_has_no_name_is_found(browser: Chromium, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><meta name=viewport content='width=device-width'><article>"
        "<h1 style='width: 500px'>Title</h1><p style='color: #999'>faint</p>"
        "<p style='overflow: hidden; width: 50px'>Donaudampfschiffahrt</p><a href='#'> </a>"
        "<div style='overflow-x: auto'><pre style='width: 900px'>code</pre></div></article>",
        "utf-8",
    )
    reading = read(browser, str(page))
    assert not reading.layouts[1280]["wide"]
    assert reading.layouts[400]["width"] > 400
    assert [found[:2] for found in reading.layouts[400]["wide"]] == ["h1"]
    assert [found[:1] for found in reading.layouts[400]["cut"]] == ["p"]
    faint = [one["where"] for one in reading.inks["light"] if contrast(one["ink"], one["back"]) < 4.5]
    assert faint == ['p "faint"']
    assert len(reading.content["unnamed"]) == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_text_can_be_told_from_what_is_behind_it(readings: dict[str, Reading], scheme: str) -> None:
    faint: dict[tuple[Any, ...], str] = {}
    for page, reading in readings.items():
        assert reading.inks[scheme], page
        for found in reading.inks[scheme]:
            if contrast(found["ink"], found["back"]) < 4.5:
                faint.setdefault((*found["ink"], *found["back"]), f"{page}: {found['where']}")
    assert faint == {}


def test_no_page_has_an_error_or_asks_another_host(readings: dict[str, Reading]) -> None:
    wrong = {page: reading.problems for page, reading in readings.items() if reading.problems}
    assert wrong == {}
    asked = {url for reading in readings.values() for url in reading.urls}
    assert {urlsplit(url).scheme for url in asked} <= {"file", "data"}


def test_each_page_has_a_title_a_heading_words_and_a_language(readings: dict[str, Reading]) -> None:
    for page, reading in readings.items():
        content = reading.content
        assert content["language"] == "en", page
        if page != "search.html":  # which is empty until something is searched
            assert len(content["headings"]) == 1, page
            assert content["headings"][0] in content["title"], page
            assert content["words"] > 10, page
    titles = [reading.content["title"] for reading in readings.values()]
    assert sorted({title for title in titles if titles.count(title) > 1}) == []


def test_each_page_has_an_example(readings: dict[str, Reading]) -> None:
    without = [page for page, reading in readings.items() if not reading.content["examples"]]
    assert [page for page in without if not WITHOUT_EXAMPLES.fullmatch(page.removesuffix(".html"))] == []


def test_each_image_is_there_and_is_described(readings: dict[str, Reading]) -> None:
    images = [image for reading in readings.values() for image in reading.content["images"]]
    assert images
    assert [image for image in images if not image["width"] or not image["alt"]] == []


def test_everything_that_can_be_pressed_has_a_name(readings: dict[str, Reading]) -> None:
    unnamed = {page: reading.content["unnamed"] for page, reading in readings.items()}
    assert {page: found for page, found in unnamed.items() if found} == {}


def test_each_link_leads_to_a_page_and_an_anchor_that_are_there(readings: dict[str, Reading]) -> None:
    anchors = {str(SITE / page): {"", *reading.content["ids"]} for page, reading in readings.items()}
    broken = set()
    count = 0
    for page, reading in readings.items():
        for path, anchor in targets(reading):
            count += 1
            there = anchor in anchors[path] if path in anchors else Path(path).is_file() and not anchor
            if not there:
                broken.add(f"{page}: {path.removeprefix(str(SITE))}#{anchor}")
    assert count > 5_000
    assert sorted(broken) == []


def test_each_page_but_lists_of_the_site_has_markdown_beside_it(readings: dict[str, Reading]) -> None:
    without = [page for page in readings if not (SITE / page).with_suffix(".md").is_file()]
    assert without == ["py-modindex.html", "search.html"]


def test_each_link_of_markdown_and_of_llms_txt_leads_to_a_file_that_is_there() -> None:
    broken = []
    count = 0
    for path in [SITE / "llms.txt", *SITE.rglob("*.md")]:
        prose = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", path.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s:]+)(?:#[^)]*)?\)", prose):
            count += 1
            if not (path.parent / unquote(target)).exists():
                broken.append(f"{path.relative_to(SITE)}: {target}")
    assert count > 1_000
    assert broken == []


def search(browser: Chromium, words: str, width: int) -> list[str]:
    """Search from the front page with the keyboard alone, and return the first results."""
    browser.look(width, "light")
    browser.problems.clear()
    show(browser, "index.html")
    browser.press("/", "/")
    browser.wait_for("document.activeElement.name === 'q'")
    assert is_in_window(browser, "document.activeElement")
    browser.type(words)
    browser.press("Enter", "\r")
    results = "[...document.querySelectorAll('ul.search > li > a')]"
    is_over = "document.querySelector('.search-summary')?.textContent"
    browser.wait_for(f"location.pathname.endsWith('/search.html') && ({is_over} || {results}.length > 20)")
    found: list[str] = browser.evaluate(f"{results}.slice(0, 20).map(one => one.href)")
    return found


def is_in_window(browser: Chromium, element: str) -> bool:
    """Whether an element is seen, once what moves has come to rest."""
    browser.wait_for(
        "document.getAnimations().every(one => one.playState === 'finished')"
        f" && {element}.checkVisibility({{visibilityProperty: true}})"
    )
    box = browser.evaluate(
        f"(({{left, right}}) => [left, right, innerWidth])({element}.getBoundingClientRect())"
    )
    return bool(box[0] >= 0 and box[1] <= box[2])


FIRST = {
    "stream": "docs/streaming.html",
    "how do I stream": "docs/streaming.html",
    "errors": "docs/errors.html",
    "run_tools": "docs/tools.html",
    "retry": "docs/errors.html",
    "price": "docs/catalogue.html",
    "pytest": "docs/testing.html",
    "chat.send": "operations/chat/send.html",
    "embeddings.generate": "operations/embeddings/generate.html",
    "RateLimitError": "openrouter_sdk.errors.html",
}
"""What people search, and a page that must be among the first five."""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", FIRST)
def test_a_search_by_keyboard_finds_the_page(browser: Chromium, words: str, width: int) -> None:
    found = search(browser, words, width)
    assert f"/{FIRST[words]}" in [urlsplit(url).path.removeprefix(str(SITE)) for url in found[:5]]
    assert browser.problems == []
    browser.evaluate("document.querySelector('ul.search > li > a').click()")
    browser.wait_for(
        f"location.href.startsWith({found[0].partition('?')[0]!r}) && document.querySelector('h1')"
    )
    if SCREENSHOTS and width == WIDTHS[1]:
        browser.screenshot(Path(SCREENSHOTS) / f"search-{words.replace(' ', '-')}.png")


@pytest.mark.parametrize("name", ["Contents and search", "On this page"])
def test_the_menus_of_a_narrow_window_open_and_close_by_keyboard(browser: Chromium, name: str) -> None:
    browser.look(WIDTHS[1], "light")
    show(browser, "docs/tools.html")
    button = f"[...document.querySelectorAll('[aria-label=\"{name}\"]')].find(one => one.checkVisibility())"
    browser.evaluate(f"{button}.focus()")
    for key, text, is_open in [("Enter", "\r", "true"), ("Escape", "", "false")]:
        browser.press(key, text)
        assert browser.evaluate(f"{button}.ariaExpanded") == is_open
        assert is_in_window(browser, "document.activeElement")
        assert browser.evaluate(f"document.activeElement === {button}") == (is_open == "false")


@pytest.mark.parametrize("width", WIDTHS)
def test_who_goes_by_tabs_sees_where_they_are_and_skips_the_contents(browser: Chromium, width: int) -> None:
    browser.look(width, "light")
    show(browser, "docs/streaming.html")
    seen = []
    for _ in range(8):
        browser.press("Tab")
        seen.append(browser.evaluate("document.activeElement.innerText || document.activeElement.name"))
        assert is_in_window(browser, "document.activeElement"), seen
        style = browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none", seen
    assert seen[0] == "Skip to content"


@pytest.mark.skipif(not SCREENSHOTS, reason="no folder for pictures in SCREENSHOTS")
@pytest.mark.parametrize("page", SHOWN)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_pictures_are_taken(browser: Chromium, page: str, width: int, scheme: str) -> None:
    browser.look(width, scheme)
    show(browser, f"{page}.html")
    browser.screenshot(Path(str(SCREENSHOTS)) / f"{page.replace('/', '-')}-{width}-{scheme}.png")
