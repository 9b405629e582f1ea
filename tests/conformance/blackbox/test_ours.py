"""Our own clients pass every black-box case."""

from __future__ import annotations

from importlib import import_module

import pytest
from adapter import play_all

from openrouter_sdk.testing.conformance import ConformanceServer
from openrouter_sdk.testing.conformance.cases import GROUPS


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("lane", ["ours_sync", "ours_async"])
def test_our_client_passes_the_group(lane: str, group: str, server: ConformanceServer) -> None:
    verdicts = play_all(import_module(lane).ADAPTER, server.url, group)
    assert {name: verdict for name, verdict in verdicts.items() if verdict["status"] != "passed"} == {}
    assert verdicts
