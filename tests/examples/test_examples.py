"""Each program in `examples/` runs on the stand-in: what it prints and writes, and what it sends."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer, faults, players, reply
from tests.examples.example_runs import FILES, Run, chats, paths, stopped

# --- text -----------------------------------------------------------------------------------------------


def test_first_call_prints_the_answer_the_model_and_the_cost(server: StandInServer, run: Run) -> None:
    server.script.reply("Air scatters blue light.")
    answer, model, tokens, cost = run("first_call").splitlines()
    assert answer == "Air scatters blue light."
    assert model == "openai/gpt-4o-mini by StandIn, stop"
    assert re.fullmatch(r"[1-9]\d* tokens in, [1-9] out", tokens)
    assert re.fullmatch(r"\$0\.0000\d\d", cost)
    [sent] = chats(server)
    assert sent["max_tokens"] == 100


def test_stream_prints_the_pieces_and_how_it_ended(server: StandInServer, run: Run) -> None:
    server.script.reply(["Once ", "upon ", "a time."])
    story, end = run("stream").splitlines()
    assert story == "Once upon a time."
    assert re.fullmatch(r"\[stop, cost \$0\.0000\d\d\]", end)
    assert chats(server)[0]["stream"] is True


def test_stream_tells_of_a_story_that_breaks_off(server: StandInServer, run: Run) -> None:
    server.script.reply(["Once ", "upon ", "a time."], faults=[faults.CutAtEvent(2)])
    assert "The story breaks off: " in stopped(run, "stream")
    assert len(chats(server)) == 1


def test_async_calls_ask_at_the_same_time_and_one_that_fails_ends_no_other(
    server: StandInServer, run: Run
) -> None:
    server.script.when(message="Porto").error(400, "Not that.")
    for city in ("Lisbon", "Faro"):
        server.script.when(message=city).reply(f"{city} is old.")
    lisbon, porto, faro, spent = run("async_calls").splitlines()
    assert (lisbon, faro) == ("Lisbon: Lisbon is old.", "Faro: Faro is old.")
    assert porto.startswith("Porto: no answer: ")
    assert "in 2 calls" in spent
    assert server.connections > 1


def test_structured_asks_again_after_a_wrong_answer_and_adds_up_the_lines(
    server: StandInServer, run: Run
) -> None:
    lines = '[{"what": "lamp", "count": 2, "price": 40.5}, {"what": "table", "count": 1, "price": 120}]'
    head = '{"number": "2026-17", "customer": "Ada Lovelace", "due": "2027-05-01", "currency": '
    server.script.reply(f'{head}"GBP", "lines": {lines}}}').reply(f'{head}"EUR", "lines": {lines}}}')
    assert run("structured").splitlines() == [
        "2026-17 for Ada Lovelace, due in May 2027",
        "201.00 EUR in 2 lines",
    ]
    first, second = chats(server)
    assert first["response_format"] == second["response_format"]
    assert "GBP" in str(second["messages"])


def test_structured_shows_what_a_model_wrote_in_place_of_json(server: StandInServer, run: Run) -> None:
    server.script.play(players.answer("An invoice."))
    assert stopped(run, "structured").endswith("\nThe model wrote: An invoice.")


def test_streaming_structured_shows_a_recipe_that_grows(server: StandInServer, run: Run) -> None:
    pieces = ['{"title": "Pan', 'cakes", "minutes": 1', '5, "ingredients": ["milk"], "steps": ["Mi', 'x."]}']
    server.script.reply(pieces)
    shown = run("streaming_structured").splitlines()
    assert "{'title': 'Pan'}" in shown
    assert shown[-3:] == ["Pancakes, 15 minutes", "milk", "1. Mix."]
    assert not any("'minutes': 1}" in line for line in shown)


# --- tools ----------------------------------------------------------------------------------------------


def call(name: str, **arguments: object) -> dict[str, object]:
    return {"name": name, "arguments": arguments, "id": f"call_{name}_{len(arguments)}"}


def test_run_tools_answers_calls_and_tells_the_model_what_it_cannot_do(
    server: StandInServer, run: Run
) -> None:
    server.script.conversation(
        reply(tool_calls=[call("get_weather", city="Lisbun")]),
        reply(tool_calls=[call("get_weather", city="Lisbon")]),
        reply(tool_calls=[call("convert_temperature", degrees=23.5, to="fahrenheit")]),
        lambda prompt: reply(f"It is {prompt.results[-1].content} degrees."),
    )
    printed = run("run_tools").splitlines()
    assert printed[0].endswith("-> There is no weather of Lisbun, only of Lisbon, Oslo.")
    assert printed[1].startswith('step 2: get_weather({"city":"Lisbon"}) -> {')
    assert printed[-2] == "It is 74.3 degrees."
    assert re.fullmatch(r"\$0\.000\d\d\d", printed[-1])
    assert len(chats(server)) == 4


def test_run_tools_ends_a_model_that_calls_for_ever(server: StandInServer, run: Run) -> None:
    server.script.play(players.repeat_call())
    assert "The run ended early: l" in run("run_tools")
    assert len(chats(server)) <= 7


def test_approval_asks_a_person_and_tells_the_model(server: StandInServer, run: Run) -> None:
    payment = reply(tool_calls=[call("pay", euros=50, to="Ada")])
    for typed, told in (("y\n", "paid"), ("n\n", "The call was rejected: The user said no.")):
        server.script.conversation(payment, lambda prompt: reply(prompt.results[-1].content))
        printed = run("approval", typed=typed)
        assert printed.startswith("pay {'euros': 50, 'to': 'Ada'}? [y/n] ")
        assert ("paid 50 euros to Ada\n" in printed) is (told == "paid")
        assert printed.endswith(f"{told}\n")
        assert not Path("payment.json").exists()


def test_approval_needs_nobody_for_a_small_payment(server: StandInServer, run: Run) -> None:
    server.script.conversation(reply(tool_calls=[call("pay", euros=9.5, to="Ada")]), "It is paid.")
    assert run("approval") == "paid 9.5 euros to Ada\nIt is paid.\n"


def test_approval_goes_on_after_ctrl_c_and_does_not_ask_the_model_again(
    server: StandInServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ctrl_c(question: str) -> str:
        raise KeyboardInterrupt

    server.script.conversation(reply(tool_calls=[call("pay", euros=50, to="Ada")]), "It is paid.")
    with monkeypatch.context() as patch:
        patch.setattr("builtins.input", ctrl_c)
        assert "Start the program again" in stopped(run, "approval")
    assert server.key not in Path("payment.json").read_text("utf-8")
    assert len(chats(server)) == 1
    assert run("approval", typed="y\n").endswith("paid 50 euros to Ada\nIt is paid.\n")
    assert len(chats(server)) == 2


# --- pictures and files ---------------------------------------------------------------------------------


def test_images_in_sends_the_picture_beside_the_question(server: StandInServer, run: Run) -> None:
    server.script.reply("A house.")
    assert run("images_in") == "A house.\n"
    [sent] = chats(server)
    assert base64.b64encode((FILES / "house.png").read_bytes()).decode() in str(sent["messages"])


def test_images_in_takes_addresses_and_refuses_what_is_no_picture(server: StandInServer, run: Run) -> None:
    run("images_in", "https://example.com/a.png", "https://example.com/b.png")
    assert str(chats(server)[0]["messages"]).count("https://example.com/") == 2
    before = len(server.requests)
    Path("photo.png").write_text("This is no picture.")
    assert "photo.png" in stopped(run, "images_in", "photo.png")
    assert len(server.requests) == before


def test_image_out_saves_a_picture_and_replaces_none(server: StandInServer, run: Run) -> None:
    printed = run("image_out")
    assert re.fullmatch(r"fox\.png: [1-9]\d* bytes\n\$0\.\d{4}\n", printed)
    assert Path("fox.png").read_bytes().startswith(b"\x89PNG")
    assert stopped(run, "image_out") == "fox.png is there already."
    assert paths(server) == ["POST /images"]


def test_pdf_sends_the_file_and_what_was_read_from_it(server: StandInServer, run: Run) -> None:
    read = {"type": "file", "file": {"hash": "0a", "content": [{"type": "text", "text": "Opens at nine."}]}}
    server.script.reply("Times of a library.", annotations=[read]).reply("Its address.")
    assert run("pdf") == "Times of a library.\nIts address.\n"
    _, second = chats(server)
    question, answer, another = second["messages"]
    assert base64.b64encode((FILES / "notice.pdf").read_bytes()).decode() in str(question)
    assert answer["annotations"] == [read]
    assert another["content"] == "And what is missing in it?"
