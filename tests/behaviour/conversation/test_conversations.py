"""Conversations in both clients: what is sent, what is kept, and what comes of turns that go wrong."""

from __future__ import annotations

import json
import threading
import warnings
from dataclasses import dataclass
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Reject, RunLimits, tool
from openrouter_sdk.errors import (
    APIError,
    ClientClosedError,
    InvalidArgumentError,
    InvalidStateError,
    OpenRouterError,
    OutputError,
)
from openrouter_sdk.testing import StandInServer, StandInTransport
from openrouter_sdk.testing.faults import CutAtEvent
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import add, call, play
from tests.each import each

ASKED: dict[str, Any] = {"model": "a/b", "system": "Be short."}
TURN = ["user", "assistant", "tool", "assistant"]


def bodies(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests if request.method == "POST"]


def client_of(transport: StandInTransport) -> Any:
    return OpenRouter("sk-or-v1-stand-in", transport=transport)


def roles(chat: Any) -> list[str]:
    return [message["role"] for message in chat.messages]


@dataclass
class Sum:
    total: int


# --- what is sent, and kept -----------------------------------------------------------------------------


def test_each_turn_sends_what_was_said_before_under_one_session_id(lane: Lane, server: StandInServer) -> None:
    file = {"type": "file", "file": {"hash": "h", "name": "a.pdf", "content": []}}
    server.script.reply("One.", reasoning="Hm.", annotations=[file]).reply("Two.").reply("Three.")
    chat = lane.client().chat.conversation(**ASKED, temperature=0.5)
    first = lane.do(chat.send("1?"))
    with_stream = lane.inside(chat.stream("2?", temperature=0.7), lambda stream: lane.pull(stream.text()))
    third = lane.do(chat.send([{"type": "text", "text": "3?"}, "And 4?"]))
    assert (first.text, "".join(with_stream), third.text) == ("One.", "Two.", "Three.")
    sent = bodies(server)
    assert sent[2]["messages"] == chat.messages[:-1]
    assert [message["content"] for message in sent[2]["messages"][:5]] == [
        "Be short.",
        "1?",
        "One.",
        "2?",
        "Two.",
    ]
    assert sent[2]["messages"][2] == first.message.to_dict()
    assert {"reasoning_details", "annotations"} <= sent[2]["messages"][2].keys()
    assert sent[2]["messages"][5]["content"] == [
        {"type": "text", "text": "3?"},
        {"type": "text", "text": "And 4?"},
    ]
    assert {body["session_id"] for body in sent} == {chat.session_id}
    assert [body["temperature"] for body in sent] == [0.5, 0.7, 0.5]
    assert chat.cost == pytest.approx(first.cost + third.cost * 2, rel=0.5)
    assert chat.usage.total_tokens > third.usage.total_tokens
    assert str(chat.session_id) in repr(chat)


def test_the_session_id_is_that_of_the_argument_or_the_client_or_new(lane: Lane) -> None:
    named = lane.client(session_id="of-client")
    found = [
        lane.client().chat.conversation(model="a/b", session_id="mine").session_id,
        named.chat.conversation(model="a/b").session_id,
        named.chat.conversation(model="a/b", options={"session_id": "of-call"}).session_id,
    ]
    assert found == ["mine", "of-client", "of-call"]
    new = {lane.client().chat.conversation(model="a/b").session_id for _ in range(2)}
    assert len(new) == 2


def test_a_saved_conversation_goes_on_in_another_client_without_a_key_in_the_document(
    lane: Lane, server: StandInServer
) -> None:
    client = lane.client(headers={"x-secret": "hidden-value"})
    chat = client.chat.conversation(**ASKED, headers={"x-other": "hidden-value"}, temperature=0.1)
    lane.do(chat.send("1?"))
    saved = chat.to_json()
    assert "hidden-value" not in saved
    assert server.key not in saved
    again = lane.client().chat.conversation(state=saved)
    assert (again.messages, again.session_id, again.cost) == (chat.messages, chat.session_id, chat.cost)
    assert again.to_json() == saved
    lane.do(again.send("2?"))
    first, second = bodies(server)
    assert second["messages"][: len(first["messages"])] == first["messages"]
    assert (second["session_id"], second["temperature"]) == (first["session_id"], 0.1)


@each(
    "change, words",
    [
        (lambda saved: saved[:-2], "not JSON"),
        (lambda saved: "[]", "a JSON object"),
        (lambda saved: saved.replace("1?", "9?"), "checksum"),
        (lambda saved: saved.replace('"version":1', '"version":2'), "version 2"),
        (lambda saved: saved.replace("openrouter-sdk/conversation", "x/y"), "`format`"),
        (lambda saved: saved.replace('"usage"', '"usages"'), "`usage` is missing"),
        (lambda saved: saved.replace('"dropped_turns":0', '"dropped_turns":"0"'), "`dropped_turns`"),
        (lambda saved: 7, "not int"),
    ],
    ids=lambda case: case[1],
)
def test_a_damaged_document_is_refused_with_words(change: Any, words: str) -> None:
    client = client_of(StandInTransport())
    chat = client.chat.conversation(model="a/b")
    chat.send("1?")
    with pytest.raises(InvalidStateError, match=words.replace("(", r"\(")):
        client.chat.conversation(state=change(chat.to_json()))


def test_a_document_of_a_later_release_keeps_what_it_has_more(lane: Lane) -> None:
    from openrouter_sdk.tools.run.storage.canonical_json import digest

    client = lane.client()
    document = json.loads(client.chat.conversation(**ASKED).to_json())
    document["later"] = [1]
    del document["checksum"]
    document["checksum"] = f"sha256:{digest(document)}"
    assert json.loads(client.chat.conversation(state=document).to_json())["later"] == [1]


def test_a_fork_goes_on_alone_and_undo_takes_back_a_turn(lane: Lane) -> None:
    chat = lane.client().chat.conversation(**ASKED)
    lane.do(chat.send("1?"))
    fork = chat.fork(model="c/d")
    lane.do(fork.send("2?"))
    assert (roles(chat), len(fork.messages), fork.session_id) == (
        ["system", "user", "assistant"],
        5,
        chat.session_id,
    )
    assert fork.cost < chat.cost * 2
    cost = chat.cost
    assert [message["role"] for message in chat.undo()] == ["user", "assistant"]
    assert (roles(chat), chat.cost, chat.undo()) == (["system"], cost, [])


# --- turns that go wrong --------------------------------------------------------------------------------


def test_a_turn_that_fails_leaves_the_conversation_as_it_was(lane: Lane, server: StandInServer) -> None:
    server.script.reply("One.").error(500, "Broken.")
    chat = lane.client().chat.conversation(**ASKED)
    lane.do(chat.send("1?"))
    before = chat.messages
    with pytest.raises(APIError):
        lane.do(chat.send("2?"))
    assert (chat.messages, chat.unknown_costs) == (before, 0)
    lane.do(chat.send("3?"))
    assert [message["content"] for message in chat.messages if message["role"] == "user"] == ["1?", "3?"]


def test_a_stream_that_is_left_changes_nothing_but_its_cost_is_unknown(
    lane: Lane, server: StandInServer
) -> None:
    server.script.reply(["One ", "two ", "three."]).reply("Four.")
    chat = lane.client().chat.conversation(**ASKED)

    def leave(stream: Any) -> Any:
        return lane.pull(stream.text(), 1)

    assert lane.inside(chat.stream("1?"), leave) == ["One "]
    assert (roles(chat), chat.cost, chat.known_cost, chat.unknown_costs) == (["system"], None, 0, 1)
    lane.do(chat.send("2?"))
    assert roles(chat) == ["system", "user", "assistant"]


def test_a_stream_that_is_left_or_breaks_keeps_its_text_if_asked(lane: Lane, server: StandInServer) -> None:
    server.script.reply(["One ", "two."]).reply(["Three ", "four."], faults=[CutAtEvent(2)])
    chat = lane.client().chat.conversation(model="a/b")
    lane.inside(chat.stream("1?", keep_partial=True), lambda stream: lane.pull(stream.text(), 1))
    with pytest.raises(OpenRouterError):
        lane.inside(chat.stream("2?", keep_partial=True), lambda stream: lane.pull(stream.text()))
    texts = [message["content"] for message in chat.messages]
    assert texts[:3] == ["1?", "One ", "2?"]
    assert "Three four.".startswith(texts[3])


def test_a_stream_that_was_never_opened_is_forgotten_and_cannot_be_opened_later(
    lane: Lane, server: StandInServer
) -> None:
    chat = lane.client().chat.conversation(model="a/b")
    for more in ({}, {"output_type": Sum}, {"tools": [add]}):
        stale = chat.stream("1?", **more)
        lane.do(chat.send("2?"))
        with pytest.raises(ClientClosedError):
            lane.inside(stale, lambda stream: stream.result())
    assert [message["content"] for message in chat.messages[::2]] == ["2?", "2?", "2?"]


def test_a_turn_is_refused_while_another_one_goes_on(lane: Lane, server: StandInServer) -> None:
    chat = lane.client().chat.conversation(model="a/b")

    def meanwhile(stream: Any) -> Any:
        with pytest.raises(InvalidArgumentError, match="still open"):
            lane_begin(chat)
        assert chat.messages == []
        return lane.pull(stream.text())

    def lane_begin(chat: Any) -> None:
        chat._begin("2?", {}, streams=False)

    lane.inside(chat.stream("1?"), meanwhile)
    assert len(chat.messages) == 2


def test_two_threads_or_tasks_cannot_send_at_once(sync_lane: Lane, server: StandInServer) -> None:
    entered, leave = threading.Event(), threading.Event()
    chat = sync_lane.client(on_attempt=None).chat.conversation(model="a/b", tools=[hold(entered, leave)])
    server.script.reply(None, tool_calls=[call("hold", "c1")]).reply("Done.")
    thread = threading.Thread(target=chat.send, args=("1?",))
    thread.start()
    entered.wait(10)
    try:
        for act in (lambda: chat.send("2?"), lambda: chat.stream("2?"), chat.undo):
            with pytest.raises(InvalidArgumentError, match=r"waiting for a reply.*fork\(\)"):
                act()
    finally:
        leave.set()
        thread.join()
    assert chat.messages[-1]["content"] == "Done."


def hold(entered: threading.Event, leave: threading.Event) -> Any:
    @tool(name="hold")
    def held() -> str:
        """Wait."""
        entered.set()
        leave.wait(10)
        return "held"

    return held


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_turn_leaves_the_conversation_as_it_was(backend: str) -> None:
    server = StandInTransport()

    async def run() -> None:
        async with AsyncOpenRouter("sk-or-v1-stand-in", transport=server) as client:
            chat = client.chat.conversation(model="a/b", tools=[linger])
            server.script.reply(None, tool_calls=[call("linger", "c1")])
            with anyio.move_on_after(0.01):
                await chat.send("1?")
            assert chat.messages == []
            assert not chat.is_waiting
            server.script.reply("Fine.")
            await chat.send("2?")
            assert [message["content"] for message in chat.messages] == ["2?", "Fine."]

    async def linger() -> None:
        """Wait."""
        await anyio.sleep_forever()

    anyio.run(run, backend=backend)


# --- tools and types ------------------------------------------------------------------------------------


def test_a_conversation_with_tools_runs_them_in_each_turn(lane: Lane, server: StandInServer) -> None:
    play(server, call("add", "c1", a=1, b=2), answer="Three.")
    play(server, call("add", "c1", a=3, b=4), answer="Seven.")
    chat = lane.client().chat.conversation(**ASKED, tools=[add])
    run = lane.do(chat.send("1 + 2?"))
    assert (run.text, run.status) == ("Three.", "completed")
    lane.inside(chat.stream("3 + 4?"), lane.pull)
    assert roles(chat) == ["system", *TURN, *TURN]
    sent = bodies(server)
    assert sent[-1]["messages"] == chat.messages[:-1]
    assert len({body["session_id"] for body in sent}) == 1
    assert chat.cost == pytest.approx(sum(bill for bill in costs(server)))


def costs(server: StandInServer) -> list[float]:
    return [bill.cost for bill in server.bills] if hasattr(server, "bills") else []


def test_a_turn_that_waits_for_an_approval_is_resumed_also_from_its_document(
    lane: Lane, server: StandInServer
) -> None:
    for decide in ("approve", "reject"):
        play(server, call("pay", "c1", amount=5), answer="Settled.")
        paid: list[int] = []
        chat = lane.client().chat.conversation(**ASKED, tools=[pays(paid)])
        run = lane.do(chat.send("Pay."))
        assert (run.status, chat.is_waiting, roles(chat)) == ("awaiting_approval", True, ["system"])
        assert [one.call_id for one in chat.pending] == ["c1"]
        with pytest.raises(InvalidArgumentError, match=r"'c1' \(pay\).*resume.*undo"):
            lane.do(chat.send("Well?"))
        again = lane.client().chat.conversation(state=chat.to_json(), tools=[pays(paid)])
        [waiting] = again.pending
        decision = waiting.approve() if decide == "approve" else Reject("no")
        run = lane.do(again.resume({"c1": decision}))
        assert (run.text, again.is_waiting, paid) == ("Settled.", False, [5] if decide == "approve" else [])
        assert roles(again) == ["system", "user", "assistant", "tool", "assistant"]
        assert again.cost == run.cost
        assert len({body["session_id"] for body in bodies(server)[-2:]}) == 1


def pays(paid: list[int]) -> Any:
    @tool(needs_approval=True)
    def pay(amount: int) -> str:
        """Pay."""
        paid.append(amount)
        return "paid"

    return pay


def test_a_turn_that_waits_can_be_undone_and_its_cost_stays(lane: Lane, server: StandInServer) -> None:
    play(server, call("pay", "c1", amount=5))
    chat = lane.client().chat.conversation(**ASKED, tools=[pays([])])
    run = lane.do(chat.send("Pay."))
    assert [message["role"] for message in chat.undo()] == ["user", "assistant"]
    assert (chat.is_waiting, roles(chat), chat.cost) == (False, ["system"], run.cost)


def test_a_run_that_failed_is_resumed_by_its_state_and_its_tools_run_once(
    lane: Lane, server: StandInServer
) -> None:
    paid: list[int] = []

    def pay(amount: int) -> str:
        """Pay."""
        paid.append(amount)
        return "paid"

    server.script.reply(None, tool_calls=[call("pay", "c1", amount=5)]).error(400, "No.").error(400, "No.")
    server.script.reply("Settled.").reply("Yes.")
    chat = lane.client().chat.conversation(**ASKED, tools=[pay])
    with pytest.raises(APIError) as caught:
        lane.do(chat.send("Pay."))
    assert (roles(chat), chat.is_waiting) == (["system"], False)
    assert chat.cost == caught.value.state.cost
    with pytest.raises(APIError):
        lane.do(chat.resume(state=caught.value.state))
    assert chat.is_waiting
    run = lane.do(chat.resume())
    assert (run.text, paid, chat.cost) == ("Settled.", [5], pytest.approx(run.cost))
    lane.do(chat.send("Sure?"))
    assert roles(chat) == ["system", "user", "assistant", "tool", "assistant", "user", "assistant"]
    with pytest.raises(InvalidArgumentError, match="not that of the next turn"):
        lane.do(chat.resume(state=caught.value.state))
    with pytest.raises(InvalidArgumentError, match="nothing waits"):
        lane.do(chat.resume())


def test_a_streamed_turn_that_waits_is_resumed_streamed(lane: Lane, server: StandInServer) -> None:
    play(server, call("pay", "c1", amount=5), answer="Settled.")
    chat = lane.client().chat.conversation(**ASKED, tools=[pays([])])
    lane.inside(chat.stream("Pay."), lane.pull)
    assert chat.is_waiting
    decisions = {one.call_id: one.approve() for one in chat.pending}
    lane.inside(chat.resume_stream(decisions), lane.pull)
    assert roles(chat) == ["system", "user", "assistant", "tool", "assistant"]


@pytest.mark.parametrize("mode", ["json_schema", "tool"])
def test_a_typed_answer_is_a_turn_whose_calls_are_answered(
    lane: Lane, server: StandInServer, mode: str
) -> None:
    text = '{"total": 3}'
    calls = [{"name": "Sum", "arguments": text}] if mode == "tool" else []
    for _ in range(2):
        server.script.reply(None if calls else text, tool_calls=calls)
    server.script.reply("Fine.")
    chat = lane.client().chat.conversation(**ASKED)
    answer = lane.do(chat.send("1 + 2?", output_type=Sum, mode=mode))
    streamed = chat.stream("1 + 2?", output_type=Sum, mode=mode)
    lane.inside(streamed, lane.pull)
    assert answer.output == streamed.output == Sum(3)
    lane.do(chat.send("Thanks."))
    turn = ["user", "assistant", "tool"] if mode == "tool" else ["user", "assistant"]
    assert roles(chat) == ["system", *turn, *turn, "user", "assistant"]
    ids = [one["tool_calls"][0]["id"] for one in chat.messages if one.get("tool_calls")]
    assert [one["tool_call_id"] for one in chat.messages if one["role"] == "tool"] == ids
    assert "response_format" not in bodies(server)[-1]


def test_an_answer_not_of_the_type_is_paid_for_but_not_kept(lane: Lane, server: StandInServer) -> None:
    server.script.reply("No idea.")
    chat = lane.client().chat.conversation(**ASKED)
    with pytest.raises(OutputError) as caught:
        lane.do(chat.send("1 + 2?", output_type=Sum, mode="json_schema"))
    assert (roles(chat), chat.cost) == (["system"], caught.value.cost)


def test_a_limit_alone_makes_a_turn_a_run(lane: Lane) -> None:
    chat = lane.client().chat.conversation(model="a/b", limits=RunLimits(max_steps=2))
    assert lane.do(chat.send("1?")).status == "completed"


# --- length ---------------------------------------------------------------------------------------------


def test_whole_turns_are_left_out_down_to_seventy_percent_and_reported(
    lane: Lane, server: StandInServer
) -> None:
    for number in range(5):
        play(server, call("add", f"c{number}", a=number, b=1), answer="word " * 130)
    chat = lane.client().chat.conversation(**ASKED, tools=[add], max_prompt_tokens=500)
    dropped = 0
    for number in range(5):
        lane.do(chat.send(f"{number}?"))
        if chat.trimmed is not None and chat.dropped_turns > dropped:
            dropped = chat.dropped_turns
            report = chat.trimmed
            assert report.kept_tokens <= 350 < report.limit == 500 < report.tokens
            assert [one["role"] for one in report.messages] == TURN * report.turns
    assert 0 < dropped < 5
    assert chat.messages[0]["content"] == "Be short."
    assert roles(chat)[1:] == TURN * (5 - dropped)
    assert lane.client().chat.conversation(state=chat.to_json()).dropped_turns == dropped


@pytest.mark.parametrize("way", ["send", "stream", "typed", "tools"])
def test_the_limit_is_the_context_of_the_model_by_the_catalogue(
    lane: Lane, server: StandInServer, way: str
) -> None:
    listed = {"data": [{"id": "a/b", "context_length": 8_000}]}
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(listed).encode())
    history = [{"role": role, "content": "x" * 8_000} for role in ("user", "assistant") * 4]
    chat = lane.client().chat.conversation(**ASKED, messages=history, max_completion_tokens=1_000)
    ways: dict[str, dict[str, Any]] = {"typed": {"output_type": Sum}, "tools": {"tools": [add]}}
    more = ways.get(way, {})
    if way == "typed":
        server.script.reply('{"total": 3}')
    if way == "send":
        lane.do(chat.send("Go on.", **more))
    else:
        lane.inside(chat.stream("Go on.", **more), lambda stream: stream.result())
    assert server.requests[0].path.endswith("/models")
    assert chat.trimmed is not None
    assert (chat.trimmed.limit, chat.dropped_turns) == (7_000, 3)
    sent = bodies(server)[0]["messages"]
    assert sent == chat.messages[: len(sent)]
    assert len(sent) == 4


def test_the_tokens_that_the_api_counts_correct_the_estimate(lane: Lane, server: StandInServer) -> None:
    server.script.reply("One.", usage={"prompt_tokens": 995}).reply("Two.")
    chat = lane.client().chat.conversation(**ASKED, max_prompt_tokens=1_000)
    lane.do(chat.send("1?"))
    lane.do(chat.send("2?"))
    assert chat.trimmed is not None
    assert chat.trimmed.tokens > 1_000
    assert [message["content"] for message in chat.messages] == ["Be short.", "2?", "Two."]


def test_a_short_conversation_asks_no_catalogue(lane: Lane, server: StandInServer) -> None:
    lane.do(lane.client().chat.conversation(**ASKED).send("1?"))
    assert len(server.requests) == 1


# --- what is refused, and warned of ---------------------------------------------------------------------


@each(
    "given, words",
    [
        ({"max_prompt_tokens": 0}, "max_prompt_tokens must be a positive number"),
        ({"max_prompt_tokens": True}, "max_prompt_tokens must be a positive number"),
        ({"system": ""}, "system must be text"),
        ({"messages": ["Hi"]}, "each with a role"),
        ({"session_id": "x" * 257}, "session_id"),
        ({"temperature": "hot"}, "temperature"),
        ({"stream": True}, r"use `stream\(...\)`"),
        ({"n": 2}, "one reply"),
        ({"output_type": int}, "argument of turns"),
        ({"decisions": {}}, "argument of turns"),
        ({"modle": "a/b"}, "modle"),
        ({"state": "{}"}, "no conversation"),
    ],
    ids=lambda case: str(case[0]),
)
def test_a_conversation_that_cannot_be_is_refused(given: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        client_of(StandInTransport()).chat.conversation(**{"model": "a/b", **given})


@each(
    "content, more, words",
    [
        ("", {}, "must not be empty"),
        ([], {}, "empty list"),
        (["a", ""], {}, "must not be empty"),
        (None, {}, "not NoneType"),
        (7, {}, "not int"),
        (b"abc", {}, "bytes"),
        ([{"role": "user", "content": "a"}, "b"], {}, "must not mix"),
        ([{"type": "text"}], {}, "text"),
        ("a", {"messages": []}, "`messages`"),
        ("a", {"session_id": "x"}, "client.chat.conversation"),
        ("a", {"temperature": 7.5}, "temperature"),
        ("a", {"state": "{}"}, "argument of `resume`"),
        ("a", {"keep_partial": True, "output_type": int}, "keep_partial"),
        ("a", {"modle": "x"}, "modle"),
    ],
    ids=lambda case: f"{case[0]}, {case[1]}",
)
def test_a_turn_that_cannot_be_is_refused_before_anything_is_sent(
    content: Any, more: dict[str, Any], words: str
) -> None:
    server = StandInTransport()
    chat = client_of(server).chat.conversation(model="a/b")
    with pytest.raises(InvalidArgumentError, match=words):
        chat.stream(content, **more) if "keep_partial" in more else chat.send(content, **more)
    assert (list(server.requests), chat.messages, chat.cost) == ([], [], 0)


def test_an_order_of_providers_is_warned_of_once(lane: Lane) -> None:
    with pytest.warns(UserWarning, match="provider.order") as caught:
        chat = lane.client().chat.conversation(model="a/b", provider={"order": ["x"]})
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        lane.do(chat.send("1?"))
        lane.client().chat.conversation(model="a/b", provider={"only": ["x"]})
    later = lane.client().chat.conversation(model="a/b")
    with pytest.warns(UserWarning, match=r"provider\.order"):
        lane.do(later.send("1?", provider={"order": ["x"]}))
    with pytest.warns(UserWarning, match=r"provider\.order"):
        lane.client(extra_body={"provider": {"order": ["x"]}}).chat.conversation(model="a/b")


def test_a_streamed_run_that_is_left_is_resumed_by_its_state(sync_lane: Lane, server: StandInServer) -> None:
    paid: list[int] = []

    def pay(amount: int) -> str:
        """Pay."""
        paid.append(amount)
        return "paid"

    play(server, call("pay", "c1", amount=5), answer="Settled.")
    chat = sync_lane.client().chat.conversation(**ASKED, tools=[pay])
    stream = chat.stream("Pay.")
    with stream as events:
        for event in events:
            if event.type == "tool_finished":
                break
    assert (roles(chat), chat.is_waiting) == (["system"], False)
    run = sync_lane.do(chat.resume(state=stream.state))
    assert (run.text, len(paid)) == ("Settled.", 1)
    assert roles(chat) == ["system", *TURN]


SECRET = "sk-or-v1-secret-of-a-user-0123456789"


@each(
    "act",
    [
        lambda client: client.chat.conversation(model="a/b", headers={"x-key": SECRET}, temperature=99),
        lambda client: client.chat.conversation(model="a/b", headers={"x-key": SECRET}).send("1?"),
        lambda client: client.chat.conversation(model="a/b").send("1?", headers={"x-key": SECRET}),
        lambda client: (
            client.chat.conversation(model="a/b", options={"api_key": SECRET}).stream("1?").result()
        ),
        lambda client: client.chat.conversation(model="a/b").resume(headers={"x-key": SECRET}),
    ],
    ids=["settings", "conversation", "turn", "stream", "resume"],
)
def test_no_frame_of_an_error_shows_a_key_in_headers_or_options(act: Any) -> None:
    server = StandInTransport()
    server.script.error(400, "No.")
    with pytest.raises(OpenRouterError) as caught:
        act(client_of(server))
    for frame in (entry.frame for entry in caught.traceback if "/tests/" not in str(entry.path)):
        assert SECRET not in repr(frame.f_locals)


def test_an_argument_that_there_is_not_is_one_of_the_method_that_was_called(lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(InvalidArgumentError, match=r"chat\.conversation\(\) has no argument `modle`"):
        client.chat.conversation(modle="a/b")
    chat = client.chat.conversation(model="a/b")
    with pytest.raises(InvalidArgumentError, match=r"chat\.fork\(\) has no argument `modle`"):
        chat.fork(modle="a/b")
    with pytest.raises(InvalidArgumentError, match=r"chat\.send\(\) has no argument `modle`"):
        lane.do(chat.send("Hello", modle="a/b"))
