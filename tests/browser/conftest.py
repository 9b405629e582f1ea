"""One browser for all tests of this folder, which only `make test-browser` runs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import Chromium, find_browser

FOLDER = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if "BROWSER_TESTS" not in os.environ:
        for item in items:
            if FOLDER in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="run by `make test-browser`"))


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    command = find_browser()
    if command is None:
        pytest.fail(
            "there is no browser: install Chromium (Debian: apt-get install chromium), or set CHROMIUM"
        )
    running = Chromium(command, tmp_path_factory.mktemp("profile"))
    yield running
    running.close()
