"""What tables of pages about peers say of both packages is what the programs of the suites do."""

from __future__ import annotations

import pytest

from tests.peers.pages import replacements, rows_of
from tests.peers.run import SUITES, suite_of
from tests.peers.suite import Suite

TABLES = [suite for suite in map(suite_of, SUITES) if suite.table]
ROWS = [(suite, theirs, ours) for suite in TABLES for theirs, ours in suite.table]
PAGES = [("coming_from_haystack.md", 0), ("coming_from_langchain.md", 0), ("coming_from_langchain.md", 1)]


@pytest.mark.parametrize(("suite", "theirs", "ours"), ROWS, ids=lambda given: getattr(given, "peer", None))
def test_each_row_of_a_table_is_in_a_program(suite: Suite, theirs: str, ours: str) -> None:
    programs = [path.read_text("utf-8") for path in (suite.folder / "programs").glob("*.py")]
    assert any(ours in program for program in programs)
    assert not any(theirs in program for program in programs)


@pytest.mark.parametrize(("page", "number"), PAGES)
def test_every_row_of_a_table_is_read(page: str, number: int) -> None:
    assert len(replacements(page, number)) == len(rows_of(page, number)) >= 5
    assert replacements(page, number) in [suite.table for suite in TABLES]
