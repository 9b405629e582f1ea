"""The server of the black box in Node has the same cases as the one in Python, and our client passes them."""

from __future__ import annotations

from importlib import import_module

import pytest
from adapter import play_all

from tests.conformance.derive import blackbox_cases


def test_its_cases_are_those_of_the_package() -> None:
    """`make vectors` writes them."""
    assert blackbox_cases.PATH.read_text("utf-8") == blackbox_cases.text()


@pytest.mark.parametrize("url", ["node"], indirect=True)
def test_our_client_passes_all_of_its_cases(url: str) -> None:
    verdicts = play_all(import_module("ours_sync").ADAPTER, url)
    assert {name: verdict for name, verdict in verdicts.items() if verdict["status"] != "passed"} == {}
