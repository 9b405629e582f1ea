"""The planner of maps keeps its limits whatever ends first, and the table of fingerprints is one."""

from __future__ import annotations

from hypothesis import given, strategies as st

from openrouter_sdk.mapping.fingerprints import FingerprintTable, RowKey
from openrouter_sdk.mapping.planner import Planner


@given(
    rows=st.lists(st.booleans(), max_size=30),  # whether the result of a row is there already
    concurrency=st.integers(1, 5),
    window=st.integers(1, 12),
    ordered=st.booleans(),
    data=st.data(),
)
def test_each_row_is_handed_over_once_within_window_and_concurrency(
    rows: list[bool], concurrency: int, window: int, ordered: bool, data: st.DataObject
) -> None:
    planner = Planner(concurrency, window, ordered=ordered)
    running: list[int] = []
    started: list[int] = []
    handed_over: list[int] = []
    left = iter(rows)
    while (step := planner.step()).kind != "end":
        if step.kind == "read":
            has_ended = next(left, None)
            if has_ended is None:
                planner.stop_reading()
            else:
                planner.read(has_ended=has_ended)
        elif step.kind == "start":
            running.append(step.row)
            started.append(step.row)
        elif step.kind == "yield":
            handed_over.append(step.row)
        else:
            planner.ended(running.pop(data.draw(st.integers(0, len(running) - 1))))
        assert len(running) == planner.running <= concurrency
        assert planner.count - len(handed_over) <= window
    assert planner.is_over
    assert started == [row for row, has_ended in enumerate(rows) if not has_ended]
    assert sorted(handed_over) == list(range(len(rows)))
    assert not ordered or handed_over == sorted(handed_over)


@given(count=st.integers(0, 20), running=st.integers(0, 4))
def test_after_it_is_abandoned_only_rows_that_ran_are_handed_over(count: int, running: int) -> None:
    planner = Planner(4, 30, ordered=True)
    for _ in range(count):
        planner.read(has_ended=False)
    started = [row for row in (planner.next_start() for _ in range(running)) if row is not None]
    planner.abandon()
    for row in reversed(started):
        planner.ended(row)
    found = []
    while (step := planner.step()).kind != "end":
        assert step.kind == "yield"
        found.append(step.row)
    assert found == started
    assert planner.is_over


@given(st.dictionaries(st.integers(1, 2**64 - 1), st.integers(0, 2**64 - 1), max_size=3000))
def test_a_table_of_fingerprints_is_a_dict(numbers: dict[int, int]) -> None:
    table = FingerprintTable()
    for key, number in numbers.items():
        table[key] = number + 1 if number == 0 else number
        table[key] = number
    assert len(table) == len(numbers)
    assert all(table[key] == number for key, number in numbers.items())
    assert all(table[key + 1] == 0 for key in numbers if key + 1 not in numbers and key < 2**64 - 1)


@given(st.lists(st.tuples(st.none() | st.text(), st.text(max_size=4), st.integers(0, 12)), unique=True))
def test_different_rows_have_different_fingerprints(keys: list[tuple[str | None, str, int]]) -> None:
    named = [
        RowKey(id_, sha256, occurrence) for id_, sha256, occurrence in keys if "\n" not in f"{id_}{sha256}"
    ]
    assert len({key.fingerprint for key in named}) == len(named)
