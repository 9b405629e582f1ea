"""On the pages about other clients, the program on the right does what the one on the left does."""

from __future__ import annotations

from itertools import chain

import pytest

from tests.each import each
from tests.guides import COLUMN_GUIDES, FRAMEWORK_GUIDES, REPOSITORY
from tests.peers import player
from tests.peers.columns.left import LEFT, as_ours_sends, with_other_import
from tests.peers.columns.observing import observe, undeclared
from tests.peers.columns.pages import Pair, pairs_of, recorded, text_of
from tests.peers.columns.samples import SAMPLES
from tests.peers.suite import differences

PAIRS = [pair for page in SAMPLES for pair in pairs_of(page) if page not in FRAMEWORK_GUIDES]
COMPATIBLE = [pair for pair in PAIRS if pair.page in LEFT and LEFT[pair.page].compatible]


@each("pair", PAIRS, ids=lambda pair: f"{pair.page}: {pair.heading}")
def test_our_column_sends_and_prints_what_theirs_does_but_for_what_is_declared(pair: Pair) -> None:
    theirs = recorded(pair.page)["programs"][pair.heading]
    prepare = SAMPLES[pair.page][pair.heading].prepare_ours
    assert undeclared(pair, theirs, observe(pair.heading, pair.ours, prepare, player.run)) == []


@each("pair", COMPATIBLE, ids=lambda pair: f"{pair.page}: {pair.heading}")
def test_their_column_does_the_same_on_ours_with_another_import(pair: Pair) -> None:
    theirs = as_ours_sends(recorded(pair.page)["programs"][pair.heading])
    prepare = SAMPLES[pair.page][pair.heading].prepare
    found = observe(pair.heading, with_other_import(pair), prepare, player.run)
    assert list(differences(theirs, found)) == []


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
    checked = {*COLUMN_GUIDES, *chain.from_iterable(FRAMEWORK_GUIDES.values())}
    assert {REPOSITORY / f"docs/coming_from_{page}.md" for page in SAMPLES} <= checked
