"""The examples of sound, jobs, search, costs, many prompts, sign-in and services, on the stand-in."""

from __future__ import annotations

import csv
import re
import runpy
import stat
import wave
import webbrowser
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from openrouter_sdk.testing import Script, StandInServer
from tests.examples.example_runs import EXAMPLES, FILES, Run, chats, paths, stopped

# --- sound and jobs -------------------------------------------------------------------------------------


def test_audio_sends_the_sound_and_saves_the_spoken_answer(server: StandInServer, run: Run) -> None:
    transcript, saved = run("audio").splitlines()
    assert "What do you hear?" in transcript  # the stand-in quotes the question
    with wave.open("answer.wav", "rb") as answer:
        assert answer.getframerate() == 24000
        assert answer.getnframes() > 0
    assert saved == f"answer.wav: {Path('answer.wav').stat().st_size} bytes"
    [sent] = chats(server)
    sound = sent["messages"][0]["content"][1]["input_audio"]
    assert sound["format"] == "wav"
    assert len(sound["data"]) >= FILES.joinpath("bell.wav").stat().st_size


def test_video_job_waits_and_saves_the_video(server: StandInServer, run: Run) -> None:
    server.script.job(polls=3)
    printed = run("video_job").splitlines()
    assert printed[-2:-1] == ["completed"]
    assert "in_progress" in printed
    assert re.fullmatch(r"waves\.mp4: [1-9]\d* bytes, cost \$\d+\.\d\d", printed[-1])
    assert Path("waves.mp4").stat().st_size > 0
    assert not Path("video_job.txt").exists()


def test_video_job_that_was_stopped_does_not_order_another_video(
    server: StandInServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ctrl_c(client: object, seconds: float) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("openrouter_sdk.jobs.job_driver.pause", ctrl_c)
        with pytest.raises(KeyboardInterrupt):
            run("video_job")
    assert Path("video_job.txt").read_text("utf-8")
    assert "completed\nwaves.mp4: " in run("video_job")
    assert paths(server).count("POST /videos") == 1


def test_video_job_tells_of_a_failure(server: StandInServer, run: Run) -> None:
    server.script.job("failed", error="The prompt was flagged.")
    assert "The prompt was flagged." in stopped(run, "video_job")
    assert list(Path().iterdir()) == []


def test_batch_prints_a_translation_for_each_word(server: StandInServer, run: Run) -> None:
    server.script.job(polls=2)
    *words, cost = run("batch").splitlines()
    assert [line.partition(": ")[0] for line in words] == ["house", "tree", "river"]
    assert 'one word: river"' in words[2]
    assert re.fullmatch(r"\$0\.0000\d\d", cost)
    [created] = [one.json() for one in server.requests if one.method == "POST"]
    assert len(created["requests"]) == 3


def test_batch_that_was_stopped_is_waited_for_and_not_sent_again(
    server: StandInServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ctrl_c(client: object, seconds: float) -> None:
        raise KeyboardInterrupt

    server.script.job(polls=2)
    with monkeypatch.context() as patch:
        patch.setattr("openrouter_sdk.jobs.job_driver.pause", ctrl_c)
        with pytest.raises(KeyboardInterrupt):
            run("batch")
    assert run("batch").count(": ") >= 3
    assert sum(one.method == "POST" for one in server.requests) == 1


def test_batch_tells_of_a_failure(server: StandInServer, run: Run) -> None:
    server.script.job("failed", error="No capacity.")
    assert "No capacity." in stopped(run, "batch")
    assert not Path("batch.txt").exists()


# --- search, routing and cost ---------------------------------------------------------------------------


def test_rag_answers_from_the_notes_that_are_ranked_best(server: StandInServer, run: Run) -> None:
    server.script.reply("At nine.")
    first, second, answer, spent = run("rag").splitlines()
    assert answer == "At nine."
    assert "in 3 calls" in spent
    embedded, ranked, asked = (one.json() for one in server.requests)
    assert len(embedded["input"]) == 6
    assert embedded["input"][-1] == ranked["query"] == "When does the office open?"
    assert len(ranked["documents"]) == 3
    found = [line.removeprefix("- ") for line in (first, second)]
    assert found[0] == "The office in Lisbon is open from nine to six."
    assert set(found) < set(ranked["documents"])
    assert asked["messages"][0]["content"].splitlines()[1:] == found


def test_routing_names_fallbacks_and_limits_and_tells_who_answered(server: StandInServer, run: Run) -> None:
    server.script.serve("openai/gpt-4o-mini").reply("Tejo, Douro, Minho.")
    answer, who, fallback = run("routing").splitlines()
    assert answer == "Tejo, Douro, Minho."
    assert who == "asked for anthropic/claude-sonnet-4.5, answered by openai/gpt-4o-mini at StandIn"
    assert fallback == "a fallback has answered"
    [sent] = chats(server)
    assert sent["models"] == ["openai/gpt-4o-mini", "google/gemini-2.5-flash"]
    assert sent["provider"]["max_price"] == {"prompt": 5, "completion": 20}


def test_routing_tells_that_nobody_answers(server: StandInServer, run: Run) -> None:
    server.script.error(404, "No endpoints found.")
    assert stopped(run, "routing").startswith("No answer: ")


def test_cost_adds_up_by_label_and_looks_up_the_stream_that_was_left(server: StandInServer, run: Run) -> None:
    server.script.late_generations(2)
    estimate, rain, snow, haikus, counting, together, key = run("cost").splitlines()
    assert estimate == "1,000 tokens in and out: unknown"  # not a model of the stand-in's catalogue
    costs = [re.split(r": \$| in ", line)[1] for line in (rain, snow, haikus, counting, together)]
    one, two, both, left, total = (float(cost) for cost in costs)
    assert one + two == pytest.approx(both, abs=2e-6)
    assert left > 0
    assert both + left == pytest.approx(total, abs=2e-6)
    assert haikus.endswith("in 2 calls")
    assert key == "this key: no limit left"


# --- many prompts ---------------------------------------------------------------------------------------


def moods() -> list[list[str]]:
    with Path("moods.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_many_prompts_sends_nothing_twice_but_what_failed(server: StandInServer, run: Run) -> None:
    Path("reviews.txt").write_text("The tea was hot.\nThe tea was cold.\n" * 20 + "Odd.\n", "utf-8")
    server.script.when(message="cold").reply('{"mood": "bad"}')
    server.script.when(message="hot").reply('{"mood": "good"}')
    server.script.when(message="Odd", times=1).error(400, "Not that.")
    server.script.when(message="Odd").reply('{"mood": "neither"}')

    assert run("many_prompts") == "40 sent, 0 were there, 1 failed: see moods.csv\n"
    written = moods()
    assert written[:2] == [["1", "good"], ["2", "bad"]]
    assert "Not that." in written[40][1]

    assert run("many_prompts") == "1 sent, 40 were there, 0 failed: see moods.csv\n"
    assert moods() == [*written[:40], ["41", "neither"]]
    assert len(chats(server)) == 42
    assert run("many_prompts") == "0 sent, 41 were there, 0 failed: see moods.csv\n"
    assert len(chats(server)) == 42


def test_many_prompts_makes_a_file_of_a_thousand(server: StandInServer) -> None:
    runpy.run_path(str(EXAMPLES / "many_prompts.py"))["make_reviews"]()
    lines = Path("reviews.txt").read_text("utf-8").splitlines()
    assert len(set(lines)) == 1000


# --- people and services --------------------------------------------------------------------------------


def visit(url: str) -> bool:
    """What the browser of a user who agrees does."""
    httpx.get(url, follow_redirects=True)
    return True


def test_sign_in_keeps_the_key_for_its_user_alone(
    server: StandInServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", visit)
    monkeypatch.delenv("OPENROUTER_API_KEY")
    server.script.reply("Hello.").reply("Hello again.")
    signed_in, answer = run("sign_in").splitlines()
    assert re.fullmatch(r"Signed in with the key sk-or-v1-\w+\.\.\.\w+", signed_in)
    assert answer == "Hello."
    key = Path("key.txt").read_text("utf-8")
    assert stat.S_IMODE(Path("key.txt").stat().st_mode) == 0o600
    assert ("authorization", f"Bearer {key}") in server.requests[-1].headers

    monkeypatch.setattr(webbrowser, "open", None)  # nobody is asked a second time
    assert run("sign_in").splitlines()[1] == "Hello again."


def test_sign_in_tells_of_a_user_who_refuses_and_of_a_key_that_is_gone(
    server: StandInServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", visit)
    server.script.sign_in("deny")
    assert "refused" in stopped(run, "sign_in")
    Path("key.txt").write_text(server.key, "utf-8")
    server.script.error(401, "User not found.")
    assert stopped(run, "sign_in").endswith("Start the program again to sign in.")
    assert not Path("key.txt").exists()


HISTORY = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}]


async def use_service(app: Any, script: Script) -> None:
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport) as service:

        async def ask(text: str) -> httpx.Response:
            return await service.post("http://service/ask", json={"text": text, "history": HISTORY})

        script.reply(["Tw", "o."])
        assert (await ask("A number?")).text == "Two."
        script.error(400, "Not that.")
        refused = await ask("A number?")
        assert (refused.status_code, refused.json()) == (502, {"detail": "The model does not answer."})
        script.when(message="often").error(429, "Slow down.", headers={"retry-after": "0"})
        assert (await ask("How often?")).status_code == 429


def test_web_service_streams_answers_and_has_statuses_for_errors(server: StandInServer) -> None:
    app = runpy.run_path(str(EXAMPLES / "web_service.py"))["app"]
    anyio.run(use_service, app, server.script)
    sent = chats(server)[0]
    assert sent["stream"] is True
    assert sent["messages"] == [*HISTORY, {"role": "user", "content": "A number?"}]


# --- tests of programs ----------------------------------------------------------------------------------

pytest_plugins = ("pytester",)
MISTAKES = (
    ("reply.text.strip()", "reply.text"),
    ("errors.PaymentRequiredError", "errors.RateLimitError"),
)


def test_the_tests_of_test_your_program_notice_mistakes_in_it(pytester: pytest.Pytester) -> None:
    program = (EXAMPLES / "test_your_program.py").read_text("utf-8")
    for right, wrong in MISTAKES:
        assert right in program
        program = program.replace(right, wrong)
    pytester.makepyfile(program)
    done = pytester.runpytest_inprocess("-q", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cacheprovider")
    done.assert_outcomes(passed=3, failed=len(MISTAKES))
