"""Programs written for other clients work on ours: they send and print what was recorded of the original."""

from __future__ import annotations

import pytest

from tests.each import each
from tests.peers import player
from tests.peers.run import SUITES, chosen, suite_of
from tests.peers.suite import Suite, differences

PROGRAMS = [
    (suite, name)
    for suite in map(suite_of, SUITES)
    for name in suite.names()
    if name not in suite.needs_original
]


@each("suite, name", PROGRAMS, ids=lambda given: f"{given[0].peer}: {given[1]}")
def test_a_program_for_another_client_sends_and_prints_the_same_on_ours(suite: Suite, name: str) -> None:
    found = suite.observe(name, player.run)
    assert list(differences(suite.expected()[name], found)) == []


@pytest.mark.parametrize("suite", list(map(suite_of, SUITES)), ids=lambda suite: suite.peer)
def test_each_program_is_recorded_and_scripted(suite: Suite) -> None:
    assert set(suite.names()) == set(suite.expected()) == set(suite.scripts)


def test_suites_are_chosen_by_their_names_or_what_these_begin_with() -> None:
    assert chosen(["langchain", "openai"]) == ["langchain", "langchain_openai", "openai"]
    assert chosen(["langchain_openai"]) == ["langchain_openai"]
    assert chosen([]) == SUITES
    assert chosen(["lang"]) == []
