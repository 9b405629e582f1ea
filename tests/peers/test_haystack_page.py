"""The page about openrouter-haystack says of both packages only what the programs of its suite do."""

from __future__ import annotations

import pytest

from tests.peers.haystack.scripts import PAGE, SUITE, columns

SOURCES = {path.stem: path.read_text("utf-8") for path in (SUITE.folder / "programs").glob("*.py")}


@pytest.mark.parametrize(("theirs", "ours"), columns())
def test_each_row_of_the_table_is_in_a_program(theirs: str, ours: str) -> None:
    assert any(ours in source for source in SOURCES.values())
    assert not any(theirs in source for source in SOURCES.values())


def test_every_row_of_the_table_is_read() -> None:
    table = PAGE.read_text("utf-8").partition("|---|---|\n")[2].partition("\n\n")[0]
    assert len(columns()) == len(table.splitlines()) >= 5
