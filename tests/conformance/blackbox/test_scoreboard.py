"""The scoreboard says what the verdicts were, and puts its table where it belongs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from openrouter_sdk.testing.conformance.cases import GROUPS
from tests.conformance import scoreboard
from tests.peers import environments

COUNTS = {"passed": 3, "failed": 1, "not_supported": 2}
NOTHING = {"passed": 0, "failed": 0, "not_supported": 2}


def score(client: str = "openrouter-sdk", **counts: int) -> scoreboard.Score:
    one = {"passed": 1, "failed": 0, "not_supported": 0, **counts}
    return {
        "client": client,
        "version": "1.0",
        "groups": dict.fromkeys(GROUPS, one),
        "total": one,
        "cases": [],
    }


def test_a_cell_counts_what_could_be_asked() -> None:
    assert scoreboard.cell(COUNTS) == "3/4 (2)"
    assert scoreboard.cell({**COUNTS, "not_supported": 0}) == "3/4"
    assert scoreboard.cell(NOTHING) == "- (2)"


def test_the_sum_leaves_out_what_is_our_judgement() -> None:
    row = scoreboard.markdown([score()]).splitlines()[-1].strip("| ").split(" | ")
    assert row == [
        "openrouter-sdk",
        "1.0",
        *["1/1"] * (len(GROUPS) - 2),
        f"{len(GROUPS) - 2}/{len(GROUPS) - 2}",
        "1/1",
        "1/1",
    ]


def test_the_table_replaces_what_stands_between_the_markers() -> None:
    text = f"before\n{scoreboard.BEGIN}\nold\n{scoreboard.END}\nafter\n"
    expected = f"before\n{scoreboard.BEGIN}\nnew\n{scoreboard.END}\nafter\n"
    assert scoreboard.with_table(text, "new") == expected
    assert scoreboard.with_table(expected, "new") == expected


def test_a_text_without_a_place_for_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        scoreboard.with_table("before\n", "new")


def test_the_page_of_the_comparison_has_a_place_for_the_table() -> None:
    text = scoreboard.PAGE.read_text("utf-8")
    assert scoreboard.with_table(text, "|") != text


@pytest.mark.parametrize("counts", [{"failed": 1}, {"not_supported": 1}])
def test_a_case_that_ours_do_not_pass_shows(counts: dict[str, int]) -> None:
    good, other = score(), score("openai", failed=9)
    assert scoreboard.all_of_ours_pass([good, good, other])
    assert not scoreboard.all_of_ours_pass([good, score("openrouter-sdk (async)", **counts), other])
    assert not scoreboard.all_of_ours_pass([good, other])


def test_the_terminal_shows_why_a_client_failed() -> None:
    case = {"id": "chat-request", "verdict": "failed", "reasons": ["the path was /"]}
    assert "openai: chat-request: the path was /" in scoreboard.plain([{**score("openai"), "cases": [case]}])


def test_every_peer_of_the_scoreboard_has_an_environment_and_an_adapter() -> None:
    for peer, adapter in scoreboard.PEERS.items():
        assert environments.PEERS[peer].kind == "python"
        assert (scoreboard.ADAPTERS / f"{adapter}.py").is_file()


def test_an_unknown_peer_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        environments.main(["nobody"])
    assert "'nobody'" in capsys.readouterr().err


def test_a_server_can_be_started_from_a_shell() -> None:
    command = [sys.executable, "-m", "openrouter_sdk.testing", "conformance"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        server.terminate()
    assert said.startswith("Cases to play are at http://127.0.0.1:")
