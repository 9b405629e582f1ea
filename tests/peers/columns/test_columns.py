"""On the pages about other clients, the program on the right does what the one on the left does."""

from __future__ import annotations

import pytest

from tests.each import each
from tests.guides import COLUMN_GUIDES, REPOSITORY
from tests.peers import player
from tests.peers.columns.observing import differing, observe
from tests.peers.columns.pages import Pair, pairs_of, recorded, text_of
from tests.peers.columns.samples import PAGES, SAMPLES

PAIRS = [pair for page in SAMPLES for pair in pairs_of(page)]


@each("pair", PAIRS, ids=lambda pair: f"{pair.page}: {pair.heading}")
def test_our_column_sends_and_prints_what_theirs_does_but_for_what_is_declared(pair: Pair) -> None:
    record = recorded(pair.page)["programs"][pair.heading]
    sample = SAMPLES[pair.page][pair.heading]
    found = differing(record, observe(pair.heading, pair.ours, sample.prepare_ours, player.run))
    undeclared = {place: values for place, values in found.items() if place not in sample.differs}
    assert {place: values for place, values in undeclared.items() if place not in PAGES[pair.page]} == {}
    assert sample.differs.keys() <= found.keys(), "declared, but the same"


@pytest.mark.parametrize("page", list(SAMPLES))
def test_what_was_recorded_is_what_is_on_the_page(page: str) -> None:
    pairs = list(pairs_of(page))
    record = recorded(page)
    assert {pair.heading: pair.digest for pair in pairs} == {
        heading: program["digest"] for heading, program in record["programs"].items()
    }
    assert [pair.heading for pair in pairs] == list(SAMPLES[page])
    assert record["version"]
    assert record["how"].startswith(("recorded", "derived"))


@pytest.mark.parametrize("page", list(SAMPLES))
def test_a_page_begins_with_an_example_and_ends_with_what_differs_and_what_is_not_there(page: str) -> None:
    headings = [line[3:] for line in text_of(page).splitlines() if line.startswith("## ")]
    assert headings[0] == next(pairs_of(page)).heading
    assert headings[-2:] == ["What differs", "What is not there"]


def test_every_page_with_columns_is_type_checked() -> None:
    assert {*COLUMN_GUIDES} == {REPOSITORY / f"docs/coming_from_{page}.md" for page in SAMPLES}
