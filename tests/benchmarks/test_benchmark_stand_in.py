"""The rows about the stand-in server, with hardly anything to do."""

from __future__ import annotations

import pytest

from tests.benchmarks import stand_in_cost
from tests.benchmarks.budgets import OURS
from tests.benchmarks.stand_in_cost import TITLES, stand_in_rows


def test_a_server_tells_what_its_work_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CALLS", "LISTS", "STREAMS", "STARTS", "KEPT"):
        monkeypatch.setattr(stand_in_cost, name, 2)
    monkeypatch.setattr(stand_in_cost, "WORDS", 2_000)
    monkeypatch.setattr(stand_in_cost, "start", lambda python: 0.1)
    rows = {row.name: row.values[OURS] for row in stand_in_rows(rounds=1)}
    assert rows.keys() == {f"stand-in {name}" for name in TITLES}
    assert min(rows.values()) > 0
    assert rows["stand-in chunk"] < rows["stand-in call"]  # or the chunks of a stream were not counted
