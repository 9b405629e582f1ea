"""`key`, `credits` and `generation`: what they show, what they never show, and what they wait for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.cli.views.account_facts import key_facts
from openrouter_sdk.testing import StandInServer
from tests.cli.running import run
from tests.each import each

# --- key ------------------------------------------------------------------------------------------------


def test_key_shows_limits_and_use_and_never_the_key(server: StandInServer) -> None:
    code, out, err = run("key", server=server)
    assert (code, err) == (0, "")
    assert [line.split("  ")[0] for line in out.splitlines()][:4] == ["label", "kind", "limit", "spent"]
    assert server.key not in out


def test_key_as_json_is_the_data_of_the_api(server: StandInServer) -> None:
    code, out, _ = run("key", "--json", server=server)
    assert code == 0
    assert {"limit", "limit_remaining", "usage"} <= json.loads(out).keys()
    assert server.key not in out


@each(
    ("key", "facts"),
    [
        (
            {"limit": 20, "limit_remaining": 12.5, "limit_reset": "daily", "usage": 7.5, "usage_daily": 1},
            {"limit": "$20.00, daily", "left": "$12.50", "spent": "$7.50 ($1.00 today; days are of UTC)"},
        ),
        ({"limit": 20, "limit_remaining": -0.25}, {"limit": "$20.00, in all", "left": "-$0.25"}),
        ({"limit": None, "is_management_key": True}, {"limit": "none", "kind": "management key", "left": ""}),
        ({"usage": "odd", "free_model_daily_requests": "odd"}, {"spent": "", "free models today": ""}),
    ],
)
def test_a_key_in_words(key: dict[str, Any], facts: dict[str, str]) -> None:
    found = dict(key_facts(key))
    assert {name: found[name] for name in facts} == facts


def test_a_wrong_key_is_one_line_and_exit_code_1(server: StandInServer) -> None:
    code, out, err = run("key", server=server, env={"OPENROUTER_API_KEY": "sk-or-v1-wrong"})
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "sk-or-v1-wrong" not in err


@each("command", ["key", "credits", "generation gen-1"])
def test_without_a_key_nothing_is_sent(command: str, server: StandInServer) -> None:
    code, out, err = run(*command.split(), env={"OPENROUTER_BASE_URL": server.url})
    assert (code, out) == (3, "")
    assert "openrouter-sdk login" in err
    assert server.requests == []


def test_without_a_network_the_exit_code_is_4() -> None:
    environment = {"OPENROUTER_BASE_URL": "http://127.0.0.1:9/api/v1", "OPENROUTER_API_KEY": "sk-or-v1-x"}
    code, out, err = run("key", "--timeout", "0.2", env=environment)
    assert (code, out, err.count("\n")) == (4, "", 1)


# --- credits --------------------------------------------------------------------------------------------


def test_credits_are_what_was_bought_and_what_is_left(server: StandInServer) -> None:
    data = b'{"data": {"total_credits": 10, "total_usage": 12.25}}'
    server.script.raw(200, {"content-type": "application/json"}, data)
    code, out, _ = run("credits", server=server, env={"OPENROUTER_API_KEY": server.management_key})
    assert (code, out) == (0, "left    -$2.25\nbought  $10.00\nspent   $12.25\n")


def test_credits_say_that_they_take_a_management_key(server: StandInServer) -> None:
    code, out, err = run("credits", server=server)
    assert (code, out) == (1, "")
    assert "`credits` takes a management key" in err
    code, out, _ = run("credits", "--json", server=server, env={"OPENROUTER_API_KEY": server.management_key})
    assert (code, json.loads(out).keys()) == (0, {"total_credits", "total_usage"})


# --- generation -----------------------------------------------------------------------------------------


def reply_id(server: StandInServer) -> str:
    return str(json.loads(run("Hello", "--json", server=server).out)["id"])


def test_a_generation_is_shown_with_model_cost_and_tokens(server: StandInServer) -> None:
    generation = reply_id(server)
    code, out, err = run("generation", generation, server=server)
    facts = dict(line.split(maxsplit=1) for line in out.splitlines())
    assert (code, err) == (0, "")
    assert (facts["generation"], facts["model"]) == (generation, "openai/gpt-4o-mini")
    assert facts["cost"].startswith("$0.0000")
    assert facts["tokens"] == "9 in, 13 out"


def test_a_record_that_is_late_is_waited_for(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr("openrouter_sdk.jobs.job_driver.pause", lambda client, seconds: waits.append(seconds))
    server.script.late_generations(2)
    generation = reply_id(server)
    code, out, err = run("generation", generation, "--json", server=server)
    assert (code, json.loads(out)["id"]) == (0, generation)
    assert err == f"no record of {generation} yet; waiting up to 60 s for it (--wait 0 does not)\n"
    assert len(waits) == 1


def test_a_record_that_never_comes_is_an_error(server: StandInServer) -> None:
    code, out, err = run("generation", "gen-1", "--wait", "0", server=server)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert len(server.requests) == 1


@each("id", ["", " ", "gen 1", "gen-1\x1b"])
def test_what_is_no_id_is_not_sent(id: str, server: StandInServer) -> None:
    code, out, err = run("generation", id, server=server)
    assert (code, out, server.requests) == (2, "", [])
    assert "ID must be that of a reply" in err


def test_a_wait_ends_with_words_for_the_command_line(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openrouter_sdk.jobs.waiting.Polling.next_wait", lambda *_: None)
    code, out, err = run("generation", "gen-1", "--wait", "5", server=server)
    assert (code, out) == (1, "")
    assert "no record of gen-1 after 5 s: it may come later, or be of another account" in err
    assert "client." not in err
