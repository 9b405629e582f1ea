"""`video`: it waits, says how to go on, and never starts a second job."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.pty_program import PtyProgram
from tests.cli.running import Result, run
from tests.each import each

MODEL = "windrose/gale-reel"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("openrouter_sdk.jobs.job_driver.pause", lambda client, seconds: None)
    return tmp_path


def video(*arguments: str, server: StandInServer, terminal: str = "i") -> Result:
    return run("video", *arguments, server=server, terminal=terminal)


def submissions(server: StandInServer) -> int:
    return sum(request.method == "POST" for request in server.requests)


def test_a_video_is_made_and_saved_and_its_states_are_told(server: StandInServer, folder: Path) -> None:
    code, out, err = video(
        "Waves", "-m", MODEL, "--output", "waves.mp4", "-o", "duration", "4", server=server
    )
    job, *rest = err.splitlines()
    assert (code, out) == (0, "")
    assert re.fullmatch(r"video job \S+ is started; ctrl-C leaves it running", job)
    assert rest == ["pending", "in_progress", "completed", "saved waves.mp4", "cost $0.25"]
    assert (folder / "waves.mp4").stat().st_size > 0
    assert server.requests[0].json() == {"model": MODEL, "prompt": "Waves", "duration": 4}


def test_as_json_it_tells_file_cost_and_job(server: StandInServer) -> None:
    code, out, _ = video("Waves", "-m", MODEL, "--json", server=server)
    told = json.loads(out)
    assert (code, told["files"], told["job"]["status"]) == (0, ["video-1.mp4"], "completed")


def test_ctrl_c_says_the_job_and_how_to_go_on_which_submits_nothing(
    server: StandInServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(client: Any, seconds: float) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("openrouter_sdk.jobs.job_driver.pause", interrupted)
        code, out, err = video("Waves", "-m", MODEL, "--output", "my waves.mp4", server=server)
    assert (code, out) == (130, "")
    last = err.splitlines()[-1]
    found = re.search(r"openrouter-sdk video --resume (\S+) --output 'my waves.mp4'$", last)
    assert found is not None
    code, _, err = video("--resume", found[1], "--output", "my waves.mp4", server=server)
    assert (code, submissions(server)) == (0, 1)
    assert err.endswith("saved my waves.mp4\ncost $0.25\n")


def test_a_deadline_says_how_to_wait_on(server: StandInServer) -> None:
    code, out, err = video("Waves", "-m", MODEL, "--wait", "0", "--output", "a.mp4", server=server)
    assert (code, out) == (1, "")
    assert "is still" in err
    assert "openrouter-sdk video --resume" in err


def test_a_job_that_fails_says_why_and_not_to_go_on(server: StandInServer, folder: Path) -> None:
    server.script.job("failed", error="The prompt was flagged.")
    code, out, err = video("Waves", "-m", MODEL, server=server)
    assert (code, out, list(folder.glob("*.mp4*"))) == (1, "", [])
    assert "The prompt was flagged." in err
    assert "--resume" not in err


def test_a_video_that_cannot_be_fetched_is_paid_for_and_can_be_fetched_later(server: StandInServer) -> None:
    server.script.when(operation="listVideosContent", times=1).error(403, "Not now.")
    code, _, err = video("Waves", "-m", MODEL, "--output", "a.mp4", server=server)
    assert code == 1
    [again] = re.findall(r"to get the video: openrouter-sdk (video --resume \S+ --output a\.mp4)", err)
    assert run(*again.split(), server=server).code == 0


def test_an_unknown_job_is_an_error_of_the_api(server: StandInServer) -> None:
    code, _, err = video("--resume", "video_none", server=server)
    assert (code, "goes on" in err) == (1, False)


@each(
    ("arguments", "message"),
    [
        (["Waves"], "video needs a model: -m MODEL; `openrouter-sdk models --output video`"),
        (["Waves", "-m", MODEL, "--output", "-"], "a video is not written to standard output"),
        (["Waves", "-m", MODEL, "--output", "a.gif"], "must end in .mp4"),
        (["Waves", "-m", MODEL, "--output", "there.mp4"], "there.mp4 exists; --force replaces it"),
        (["Waves", "--resume", "video_1"], "--resume goes on with a job as it was started"),
        (["--resume", ""], "--resume needs the id of a job"),
        (["--resume", "../x"], "a path segment cannot contain a slash"),
        (["-m", MODEL], "there is no prompt"),
        (["Waves", "-m", MODEL, "--poll-interval", "0"], "--poll-interval"),
    ],
)
def test_what_is_wrong_is_said_before_a_job_is_started(
    arguments: list[str], message: str, server: StandInServer, folder: Path
) -> None:
    (folder / "there.mp4").touch()
    code, out, err = video(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert "is billed" not in err
    assert server.requests == []


def test_in_a_narrow_window_the_bar_is_one_line_and_ctrl_c_leaves_a_clean_terminal(
    server: StandInServer,
) -> None:
    environment = {"OPENROUTER_BASE_URL": server.url, "OPENROUTER_API_KEY": server.key}
    with PtyProgram(
        "video", "Waves", "-m", MODEL, "--output", "a.mp4", env=environment, columns=40
    ) as program:
        program.wait_for("is started; ctrl-C leaves it running")
        program.wait_for("0:00:00")
        program.interrupt("--output a.mp4")
        assert program.end() == 130
        assert program.is_clean
        assert program.screen.count("\x1b[?25l") == program.screen.count("\x1b[?25h")  # the cursor is back
        bars = [line for line in re.split(r"[\r\n]+", program.text) if "0:00:0" in line]
        assert bars
        assert max(map(len, bars)) <= 40
    assert submissions(server) == 1
