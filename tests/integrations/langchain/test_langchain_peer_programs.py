"""Programs for langchain-openrouter and ChatOpenAI send and print on ours what was recorded of them."""

from __future__ import annotations

import pytest

from tests.peers import player
from tests.peers.langchain.scripts import SUITE as OPENROUTER
from tests.peers.langchain_openai.scripts import SUITE as OPENAI
from tests.peers.suite import Suite, differences

PROGRAMS = [
    pytest.param(suite, name, id=f"{suite.peer}: {name}")
    for suite in (OPENROUTER, OPENAI)
    for name in suite.names()
]


@pytest.mark.parametrize(("suite", "name"), PROGRAMS)
def test_a_program_for_another_model_sends_and_prints_the_same_on_ours(suite: Suite, name: str) -> None:
    assert list(differences(suite.expected()[name], suite.observe(name, player.run))) == []
