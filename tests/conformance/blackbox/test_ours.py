"""Our own clients pass every black-box case, but that a thread cannot be cancelled."""

from __future__ import annotations

from importlib import import_module

import pytest
from adapter import play_all

from openrouter_sdk.testing.conformance import ConformanceServer
from openrouter_sdk.testing.conformance.cases import GROUPS, load


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("lane", ["ours_sync", "ours_async"])
def test_our_client_passes_the_group(lane: str, group: str, server: ConformanceServer) -> None:
    adapter = import_module(lane).ADAPTER
    verdicts = play_all(adapter, server.url, group)
    lacking = {case.id for case in load()[group].cases if set(case.needs) & adapter.lacks.keys()}
    assert {name: verdict for name, verdict in verdicts.items() if verdict["status"] == "failed"} == {}
    assert {name for name, verdict in verdicts.items() if verdict["status"] == "not_supported"} == lacking
    assert verdicts
