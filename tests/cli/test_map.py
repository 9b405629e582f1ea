"""`map`: rows in order, journals, budgets, what fails, and what is refused before anything is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import Result, run
from tests.each import each

MODEL = "tamarind/tide-8b"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prompts.txt").write_text("one\n\ntwo\nthree\n")
    return tmp_path


@pytest.fixture
def server() -> Iterator[StandInServer]:
    """One for each test, because a map that ends early leaves requests behind."""
    with StandInServer() as running:
        yield running


def map_(*arguments: str, server: StandInServer, stdin: str = "", terminal: str = "") -> Result:
    return run("map", *arguments, "-m", MODEL, server=server, stdin=stdin, terminal=terminal)


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def asked(server: StandInServer) -> list[str]:
    return sorted(
        request.json()["messages"][-1]["content"]
        for request in server.requests
        if request.path.endswith("/chat/completions")
    )


def fail(server: StandInServer, message: str, status: int = 400, **more: Any) -> None:
    server.script.when(message=message, **more).error(status, "Not this one.")


def test_each_line_is_answered_in_order_with_model_tokens_and_cost(server: StandInServer) -> None:
    code, out, err = map_("prompts.txt", server=server)
    found = rows(out)
    assert code == 0
    assert [row["line"] for row in found] == [1, 3, 4]
    assert ["one" in found[0]["text"], "two" in found[1]["text"]] == [True, True]
    assert found[0].keys() == {"line", "text", "model", "finish_reason", "tokens", "cost"}
    assert re.fullmatch(r"3 of 3 rows done; \$0\.0000\d+\n", err)


def test_lines_of_json_have_ids_messages_and_parameters_of_their_own(
    server: StandInServer, folder: Path
) -> None:
    (folder / "rows.jsonl").write_text(
        '{"id": "a", "prompt": "one", "temperature": 1}\n'
        '{"id": 2, "messages": [{"role": "user", "content": "two"}], "model": "tamarind/tide-70b"}\n'
    )
    code, out, _ = map_("rows.jsonl", "-s", "Short.", "-o", "temperature", "0", server=server)
    assert (code, [row["id"] for row in rows(out)]) == (0, ["a", "2"])
    bodies = {one["messages"][-1]["content"]: one for one in (request.json() for request in server.requests)}
    assert [bodies["one"]["temperature"], bodies["two"]["temperature"]] == [1, 0]
    assert [bodies["one"]["model"], bodies["two"]["model"]] == [MODEL, "tamarind/tide-70b"]
    assert bodies["two"]["messages"][0] == {"role": "system", "content": "Short."}


def test_prompts_may_be_piped_in_and_whole_replies_asked_for(server: StandInServer) -> None:
    code, out, err = map_("-", "--json", server=server, stdin='"Hello"\n')
    [row] = rows(out)
    assert (code, row["reply"]["object"]) == (0, "chat.completion")
    assert json.loads(err) == {
        "rows": 1, "done": 1, "failed": 0, "skipped": 0, "in_doubt": 0,
        "known_cost": row["cost"], "unknown_costs": 0,
    }  # fmt: skip


def test_a_row_that_fails_does_not_end_the_others_but_the_exit_code_tells(server: StandInServer) -> None:
    fail(server, "two")
    code, out, err = map_("prompts.txt", server=server)
    found = rows(out)
    assert (code, ["error" in row for row in found]) == (1, [False, True, False])
    assert found[1]["error"].pop("message").startswith("400: Not this one.")
    assert found[1]["error"] == {"type": "BadRequestError", "status": 400}
    summary, problem = err.splitlines()
    assert summary.startswith("2 of 3 rows done, 1 failed; $")
    assert problem.startswith("openrouter-sdk: 1 of 3 rows failed, the first one with: 400: Not this one.")


def test_with_a_journal_the_same_command_pays_for_nothing_twice(server: StandInServer, folder: Path) -> None:
    fail(server, "two", times=1)
    command = ("prompts.txt", "--journal", "run.journal", "--output", "answers.jsonl", "--force")
    assert map_(*command, server=server).code == 1
    code, out, err = map_(*command, server=server)
    assert (code, out) == (0, "")
    assert asked(server) == ["one", "three", "two", "two"]
    assert err.startswith("3 of 3 rows done (2 of them by an earlier run); $")
    assert [row.get("skipped", False) for row in rows((folder / "answers.jsonl").read_text())] == [
        True,
        False,
        True,
    ]


def test_a_journal_of_another_command_is_refused(server: StandInServer) -> None:
    assert map_("prompts.txt", "--journal", "run.journal", server=server).code == 0
    server.reset()
    code, out, err = map_("prompts.txt", "--journal", "run.journal", "-o", "seed", "1", server=server)
    assert (code, out, server.requests) == (2, "", [])
    assert "run.journal" in err


def test_a_file_has_its_name_when_it_is_complete(server: StandInServer, folder: Path) -> None:
    code, out, err = map_("prompts.txt", "--output", "answers.jsonl", server=server)
    assert (code, out) == (0, "")
    assert err.endswith("saved answers.jsonl\n")
    assert len(rows((folder / "answers.jsonl").read_text())) == 3
    assert not (folder / "answers.jsonl.part").exists()


@pytest.fixture
def interruptions(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The indexes of the rows at which ctrl-C is pressed, each once."""
    from openrouter_sdk.cli.files import answer_lines

    take = answer_lines._take
    indexes: list[int] = []

    def interrupted(row: Any, *more: Any, **settings: Any) -> None:
        if indexes and row.index == indexes[0]:
            indexes.clear()
            raise KeyboardInterrupt
        take(row, *more, **settings)

    monkeypatch.setattr(answer_lines, "_take", interrupted)
    return indexes


def test_ctrl_c_keeps_what_was_paid_for_and_says_where(
    server: StandInServer, folder: Path, interruptions: list[int]
) -> None:
    interruptions.append(1)
    code, out, err = map_("prompts.txt", "--output", "answers.jsonl", server=server)
    assert (code, out, (folder / "answers.jsonl").exists()) == (130, "", False)
    assert "answers.jsonl.part has what was answered" in err
    assert len(rows((folder / "answers.jsonl.part").read_text())) == 1
    code, _, err = map_("prompts.txt", "--output", "answers.jsonl", server=server)
    assert code == 2
    assert "answers.jsonl.part has the answers of a run that was not completed" in err


def test_after_ctrl_c_the_same_command_goes_on_if_it_has_a_journal(
    server: StandInServer, folder: Path, interruptions: list[int]
) -> None:
    interruptions.append(1)
    command = ("prompts.txt", "--output", "answers.jsonl", "--journal", "j")
    code, _, err = map_(*command, server=server)
    assert code == 130
    assert "j has what was answered: the same command goes on from there" in err
    code, _, err = map_(*command, server=server)
    assert (code, "by an earlier run" in err) == (0, True)
    assert [row["line"] for row in rows((folder / "answers.jsonl").read_text())] == [1, 3, 4]


def test_after_a_crash_the_same_command_goes_on_too(server: StandInServer, folder: Path) -> None:
    command = ("prompts.txt", "--output", "answers.jsonl", "--journal", "j")
    assert map_("prompts.txt", "--journal", "j", server=server).code == 0
    (folder / "answers.jsonl.part").write_text('{"line": 1, "te')  # as a process leaves it that was killed
    code, _, err = map_(*command, server=server)
    assert (code, "3 of them by an earlier run" in err) == (0, True)
    assert len(rows((folder / "answers.jsonl").read_text())) == 3


def test_a_full_disk_ends_the_map(
    server: StandInServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    (folder / "answers.jsonl.part").symlink_to("/dev/full")
    code, _, err = map_("prompts.txt", "--output", "answers.jsonl", "--force", server=server)
    assert (code, (folder / "answers.jsonl").exists()) == (1, False)
    assert "cannot write answers.jsonl.part: No space left on device" in err


def test_a_wrong_key_ends_the_map_at_once(server: StandInServer, folder: Path) -> None:
    (folder / "many.txt").write_text("Hello\n" * 200)
    code, out, err = run(
        "map", "many.txt", "--output", "a.jsonl", server=server, env={"OPENROUTER_API_KEY": "sk-or-v1-wrong"}
    )
    assert (code, out) == (1, "")
    assert "openrouter-sdk login" in err
    assert len(server.requests) < 100
    assert [path.name for path in folder.glob("a.jsonl*")] == []


def test_without_a_network_the_exit_code_is_4(folder: Path) -> None:
    environment = {"OPENROUTER_BASE_URL": "http://127.0.0.1:9/api/v1", "OPENROUTER_API_KEY": "sk-or-v1-x"}
    code, out, err = run("map", "prompts.txt", "--timeout", "0.2", env=environment)
    assert (code, {row["error"]["type"] for row in rows(out)}) == (4, {"ConnectError"})
    assert "3 of 3 rows failed" in err


def test_a_budget_sends_nothing_that_might_cost_more(server: StandInServer) -> None:
    code, out, err = map_("prompts.txt", "--max-cost", "0.0000001", "-o", "max_tokens", "10", server=server)
    assert (code, {row["error"]["type"] for row in rows(out)}) == (1, {"BudgetExceededError"})
    assert (asked(server), "3 failed; $0.00" in err) == ([], True)


def test_a_dry_run_estimates_and_sends_nothing(server: StandInServer) -> None:
    code, out, err = map_("prompts.txt", "--dry-run", "-o", "max_tokens", "10", server=server)
    assert (code, err, asked(server)) == (0, "", [])
    assert re.fullmatch(r"\$[\d.]+ to \$[\d.]+ for 3 rows, about \d+ tokens of prompts\n", out)
    code, out, _ = run("map", "prompts.txt", "--dry-run", "-m", "a/unknown", "--json", server=server)
    assert (code, json.loads(out)["unpriced"]) == (0, [0, 1, 2])


@each(
    ("content", "message"),
    [
        (b'{"prompt": "one"}\n{"prompt": "two"\n', "rows.jsonl:2: no JSON"),
        (b'{"prompt": "one"}\n{"prompt": "\xff"}\n', "rows.jsonl:2: this is not text in UTF-8"),
        (
            b'{"prompt": "one"}\n\n{"prompt": "two", "temperature": "hot"}\n',
            "rows.jsonl:3: `temperature` must",
        ),
        (b'{"prompt": "one", "tempature": 1}\n', "rows.jsonl:1: "),
        (b'{"prompt": "one", "api_key": "sk-or-v1-other"}\n', "rows.jsonl:1: "),
        (b"", "rows.jsonl: there are no prompts in it"),
    ],
)
def test_a_line_that_is_wrong_is_named_before_anything_is_sent(
    content: bytes, message: str, server: StandInServer, folder: Path
) -> None:
    (folder / "rows.jsonl").write_bytes(content)
    code, out, err = map_("rows.jsonl", server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert server.requests == []


@each(
    ("arguments", "message"),
    [
        (["missing.txt"], "cannot read missing.txt: No such file or directory"),
        (["prompts.txt", "--output", "prompts.txt"], "--output: prompts.txt exists; --force replaces it"),
        (["prompts.txt", "--journal", "no/journal"], "no/journal"),
        (["prompts.txt", "--journal", "a", "--output", "./a"], "--journal and --output name the same file"),
        (["prompts.txt", "--concurrency", "0"], "--concurrency"),
        (["prompts.txt", "--max-cost", "-1"], "--max-cost"),
        (["prompts.txt", "-o", "temprature", "1"], "did you mean temperature"),
        (["prompts.txt", "-o", "temperature", "hot"], "`temperature` must be a number from 0 to 2"),
        (["prompts.txt", "--format", "csv"], "--format"),
        ([], "FILE"),
    ],
)
def test_an_option_that_is_wrong_is_named_before_anything_is_sent(
    arguments: list[str], message: str, server: StandInServer
) -> None:
    code, out, err = map_(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert server.requests == []


def test_a_map_does_not_replace_its_prompts(server: StandInServer, folder: Path) -> None:
    code, _, err = map_("prompts.txt", "--output", "./prompts.txt", "--force", server=server)
    assert (code, err) == (2, "openrouter-sdk: --output: ./prompts.txt has the prompts\n")
    assert server.requests == []
