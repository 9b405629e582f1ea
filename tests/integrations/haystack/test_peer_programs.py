"""Programs written for openrouter-haystack send and print on ours what was recorded of the original."""

from __future__ import annotations

import pytest

from tests.peers import player
from tests.peers.haystack.scripts import SUITE
from tests.peers.suite import differences


@pytest.mark.parametrize("name", SUITE.names())
def test_a_program_for_the_peer_sends_and_prints_the_same_on_ours(name: str) -> None:
    assert list(differences(SUITE.expected()[name], SUITE.observe(name, player.run))) == []
