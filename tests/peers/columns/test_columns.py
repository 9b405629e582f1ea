"""On the pages about other clients, the program on the right does what the one on the left does."""

from __future__ import annotations

import json
import re
from itertools import chain

import pytest

from tests.each import each
from tests.guides import COLUMN_GUIDES, FRAMEWORK_GUIDES, REPOSITORY
from tests.peers import player
from tests.peers.columns.left import LEFT, as_ours_sends, with_other_import
from tests.peers.columns.observing import observe, undeclared
from tests.peers.columns.pages import Pair, pairs_of, recorded, text_of
from tests.peers.columns.samples import SAMPLES
from tests.peers.run import SUITES, suite_of
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


@pytest.mark.parametrize("page", list(SAMPLES))
def test_every_program_of_a_page_is_in_a_pair_and_so_is_run(page: str) -> None:
    marks = re.findall(r"^```(\w+)$", text_of(page), re.MULTILINE)
    pairs = list(pairs_of(page))
    assert len(pairs) >= 5
    assert [mark for mark in marks if mark == "python"] == ["python"] * len(pairs)
    assert [mark for mark in marks if mark != "python"] == [pair.language for pair in pairs]


def test_every_page_with_columns_is_type_checked() -> None:
    checked = {*COLUMN_GUIDES, *chain.from_iterable(FRAMEWORK_GUIDES.values())}
    assert {REPOSITORY / f"docs/coming_from_{page}.md" for page in SAMPLES} <= checked


def test_every_sample_of_the_documents_that_people_come_from_is_in_a_section_that_is_run() -> None:
    """The list names each sample once; `SAMPLES` has what is run, and the suites the programs."""
    documents = json.loads((REPOSITORY / "tests/peers/seed_samples.json").read_text("utf-8"))
    samples = [sample for document in documents for sample in document["samples"]]
    assert len(documents) == 5
    assert all(len(document["samples"]) >= 2 for document in documents)
    missing = [one for one in samples if one["heading"] not in SAMPLES[one["page"]]]
    programs = {one["program"] for one in samples if "program" in one}
    recorded_programs = {
        f"{suite.folder.name}/programs/{name}.py"
        for suite in map(suite_of, SUITES)
        for name in suite.expected()
    }
    assert missing == []
    assert programs - recorded_programs == set()
