"""The page that says that a sign-in worked, in a real browser: `make test-browser`."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from openrouter_sdk import OpenRouter, oauth
from openrouter_sdk.errors import LoginError
from openrouter_sdk.testing import StandInServer
from tests.browser.chromium import Chromium
from tests.browser.colours import contrast, luminance, rgb

SCREENSHOTS = os.environ.get("SCREENSHOTS")
"""Folder for what the windows show."""


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        running.script.sign_in("ask")
        yield running


def sign_in(server: StandInServer, browser: Chromium, button: str) -> tuple[Any, dict[str, Any]]:
    """Sign in with the browser, press a button of the page, and return the result and what is seen."""
    results: list[Any] = []
    urls: list[str] = []
    opened = threading.Event()

    def note(url: str) -> None:
        urls.append(url)
        opened.set()

    def run() -> None:
        with OpenRouter(server.key, base_url=server.url) as client:
            try:
                results.append(
                    oauth.login(client=client, open_browser=note, show=lambda text: None, timeout=30)
                )
            except LoginError as error:
                results.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert opened.wait(10)
    browser.urls.clear()
    browser.open(urls[0])
    browser.wait_for(f"document.getElementById({button!r})")
    browser.evaluate(f"document.getElementById({button!r}).click()")
    browser.wait_for("document.querySelector('main h1') && document.readyState === 'complete'")
    seen = browser.evaluate(
        "({title: document.title, text: document.body.innerText, html: document.documentElement.outerHTML,"
        " url: location.href, width: document.documentElement.scrollWidth, window: innerWidth,"
        " size: parseFloat(getComputedStyle(document.querySelector('p')).fontSize),"
        " back: getComputedStyle(document.body).backgroundColor,"
        " card: getComputedStyle(document.querySelector('main')).backgroundColor,"
        " mark: getComputedStyle(document.querySelector('main')).borderTopColor,"
        " ink: getComputedStyle(document.querySelector('h1')).color,"
        " soft: getComputedStyle(document.querySelector('p')).color})"
    )
    thread.join(10)
    return results[0], seen


@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("button", ["approve", "deny"])
def test_the_page_can_be_read_and_tells_no_secret(
    server: StandInServer, browser: Chromium, width: int, scheme: str, button: str
) -> None:
    browser.look(width, scheme)
    result, seen = sign_in(server, browser, button)
    if button == "approve":
        assert seen["title"] == "You are signed in"
        assert result.key not in seen["html"]
    else:
        assert isinstance(result, LoginError)
        assert seen["title"] == "You did not sign in"
    assert "terminal" in seen["text"]
    red, green, _ = (int(part) for part in seen["mark"][4:-1].split(","))
    assert (green > red) == (button == "approve")
    assert seen["width"] <= seen["window"] == width
    assert seen["size"] >= 16
    for ink in (seen["ink"], seen["soft"]):
        assert contrast(rgb(ink), rgb(seen["card"])) >= 4.5
    assert (luminance(rgb(seen["back"])) > 0.5) == (scheme == "light")
    page = urlsplit(seen["url"])
    assert (page.path, page.query) == ("/callback", "")
    local = {"127.0.0.1", "localhost"}
    assert {urlsplit(url).hostname for url in browser.urls if url.startswith("http")} <= local
    if SCREENSHOTS:
        browser.screenshot(Path(SCREENSHOTS) / f"{button}-{width}-{scheme}.png")
