"""The client of the port to Node talks to the stand-in server, over loopback and without waiting."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import Stall, StandInServer
from openrouter_sdk.testing.faults import (
    CutAt,
    EndAt,
    ErrorAt,
    KeepAlives,
    NoAnswer,
    NotHTTP,
    Silence,
    Split,
    StallAt,
)
from openrouter_sdk.testing.http.traffic import Chunk, Wait

PORT = Path(__file__).parent / "ports" / "node"
MODULES = {"client": "client.mjs", "request": "request.mjs", "stage": "lanes/stage.mjs"}
RUNNER = """
import readline from "node:readline";
import { OpenRouter } from %(client)s;
import { File } from %(request)s;
import { Stage } from %(stage)s;

const AsyncFunction = (async () => {}).constructor;
const chat = { body: { model: "openai/gpt-4o-mini", messages: [{ role: "user", content: "Hello" }] } };

async function failure(work) {
  try {
    await work;
  } catch (error) {
    return { ...error, class: error.name, message: error.message, printed: error.printed ?? error.message };
  }
}

async function run({ key, url, steps }) {
  const stage = new Stage({ random: [0.5, 0.5, 0.5] });
  const world = { clock: stage.clock, random: () => stage.random() };
  const client = new OpenRouter({ api_key: key, base_url: url }, world);
  // All the time in the world passes, as soon as what is under way waits for something.
  const endOfPatience = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    stage.pass(Infinity);
  };
  const given = { OpenRouter, File, chat, client, endOfPatience, failure, stage };
  const program = new AsyncFunction(...Object.keys(given), steps);
  return (await program(...Object.values(given))) ?? null;
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const hung = setTimeout(() => process.exit(1), 60_000);
  const returned = await run(JSON.parse(line)).then(
    (value) => ({ value }),
    (error) => ({ error: error.stack ?? String(error) }),
  );
  clearTimeout(hung);
  console.log(JSON.stringify(returned));
}
"""
SECRET = "sk-or-v1-conformance"

Run = Callable[[str], Any]


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer(key=SECRET) as running:
        yield running


@pytest.fixture(scope="module")
def runner(node: str) -> Iterator[subprocess.Popen[str]]:
    """A Node that runs one program after the other: to start it takes longer than most of them."""
    urls = {name: json.dumps((PORT / path).as_uri()) for name, path in MODULES.items()}
    command = [node, "--input-type=module", "--eval", RUNNER % urls]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(60) == 0


@pytest.fixture
def run(runner: subprocess.Popen[str], server: StandInServer) -> Run:
    """Runs the steps of a program that has a `client`; what they return comes back as JSON."""
    url = server.url

    def run(steps: str) -> Any:
        assert runner.stdin is not None
        assert runner.stdout is not None
        print(json.dumps({"key": SECRET, "url": url, "steps": steps}), file=runner.stdin, flush=True)
        returned = json.loads(runner.stdout.readline())
        assert "error" not in returned, returned["error"]
        return returned["value"]

    return run


def test_a_chat_is_sent_as_the_contract_wants_it(run: Run, server: StandInServer) -> None:
    server.script.reply(text="Hello there.")
    completion = run('return client.send("sendChatCompletionRequest", chat);')
    assert completion["choices"][0]["message"]["content"] == "Hello there."
    assert server.problems == []
    assert server.requests[0].header("authorization") == f"Bearer {SECRET}"


def test_a_stream_brings_its_text_and_then_its_result(run: Run, server: StandInServer) -> None:
    server.script.reply(text=["Hel", "lo"], faults=[KeepAlives(2), Split(1)])
    got = run("""
      const stream = client.stream("sendChatCompletionRequest", chat);
      const texts = [];
      for await (const text of stream.texts()) texts.push(text);
      return { texts, result: await stream.result() };
    """)
    assert got["texts"] == ["Hel", "lo"]
    assert got["result"]["choices"][0]["message"]["content"] == "Hello"
    assert server.requests[0].json()["stream"] is True


@pytest.mark.parametrize("asked", ["client.send", "streamed"])
def test_a_tool_call_is_whole_however_it_came(run: Run, server: StandInServer, asked: str) -> None:
    server.script.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Paris"}, "id": "call_1"}])
    completion = run(f"""
      const streamed = (name, given) => client.stream(name, given).result();
      return {asked}("sendChatCompletionRequest", chat);
    """)
    call = completion["choices"][0]["message"]["tool_calls"][0]
    assert (call["id"], call["function"]["name"]) == ("call_1", "weather")
    assert json.loads(call["function"]["arguments"]) == {"city": "Paris"}


def test_a_list_is_walked_page_by_page_as_far_as_its_items_are_wanted(
    run: Run, server: StandInServer
) -> None:
    got = run("""
      const whole = (await client.send("getModels")).data.map(({ id }) => id);
      const [ids, first] = [[], []];
      for await (const { id } of client.items("getModels", { query: { limit: 16 } })) ids.push(id);
      for await (const { id } of client.items("getModels", { query: { limit: 16 } })) {
        first.push(id);
        break;
      }
      return { whole, ids, first };
    """)
    assert got["ids"] == got["whole"]
    assert got["first"] == got["whole"][:1]
    queries = [dict(request.query) for request in server.requests]
    further = [{"limit": "16", "offset": offset} for offset in ("16", "32")]
    assert queries == [{}, {"limit": "16"}, *further, {"limit": "16"}]
    assert server.problems == []


def test_an_error_tells_which_page_of_a_list_failed(run: Run, server: StandInServer) -> None:
    server.script.error(403, "Not yours.")
    error = run('return failure(client.items("getModels", { query: { limit: 2 } }).next());')
    assert (error["class"], error["page"]) == ("PermissionDeniedError", {"query": {"limit": 2}})


def test_a_429_is_tried_again_after_the_wait_that_it_asks_for(run: Run, server: StandInServer) -> None:
    server.script.error(429, "Slow down.", headers={"Retry-After": "7"}).reply(text="Hello")
    got = run('return { ...await client.answer("sendChatCompletionRequest", chat), waits: stage.sleeps };')
    assert (got["attempts"], got["waits"]) == (2, [7])
    assert len(server.requests) == 2


def test_calls_share_connections_also_after_an_error(run: Run, server: StandInServer) -> None:
    """Fetch itself may use two in turn, for the one of the last answer may not be free yet."""
    server.script.error(503, "Busy.")
    run('for (let call = 0; call < 8; call++) await client.send("listModelsCount");')
    assert len(server.requests) == 9
    assert server.connections <= 2


def test_a_redirect_is_an_error_and_not_followed(run: Run, server: StandInServer) -> None:
    server.script.raw(302, {"Location": f"{server.url}/models/count"})
    got = run('return failure(client.send("listModelsCount"));')
    assert (got["class"], got["status"]) == ("UnexpectedStatusError", 302)
    assert len(server.requests) == 1


def test_an_error_after_the_last_attempt_tells_how_many_there_were(run: Run, server: StandInServer) -> None:
    for _ in range(3):
        server.script.error(503, "Busy.")
    got = run('return failure(client.send("sendChatCompletionRequest", chat));')
    assert (got["class"], got["status"], got["attempts"]) == ("ServiceUnavailableError", 503, 3)
    assert got["printed"].endswith("(after 3 attempts)")


def test_an_error_in_a_stream_comes_with_the_partial_result(run: Run, server: StandInServer) -> None:
    server.script.reply(text=["Hel", "lo"], faults=[ErrorAt(2, code=502, message="Gone.")])
    got = run("""
      const stream = client.stream("sendChatCompletionRequest", chat);
      const error = await failure(stream.result());
      return { error, again: await failure(stream.result()), partial: stream.partial };
    """)
    error = got["error"]
    assert (error["class"], error["message"], error["attempts"]) == ("BadGatewayError", "Gone.", 1)
    assert error["partial"]["choices"][0]["message"]["content"] == "Hel"
    assert got["partial"] == error["partial"]
    assert got["again"] == error
    assert len(server.requests) == 1


def test_an_error_before_the_first_event_of_a_stream_is_tried_again(run: Run, server: StandInServer) -> None:
    server.script.reply(text="lost", faults=[ErrorAt(0, code=502)]).reply(text="Hello")
    got = run("""
      const stream = client.stream("sendChatCompletionRequest", chat);
      return { result: await stream.result(), waits: stage.sleeps };
    """)
    assert got["result"]["choices"][0]["message"]["content"] == "Hello"
    assert got["waits"] == [0.25]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (EndAt(300), "TruncatedStreamError"),
        (CutAt(300), "ConnectionLostError"),
        (CutAt(300, reset=True), "ConnectionLostError"),
    ],
)
def test_a_stream_that_is_cut_is_an_error_with_what_came(
    run: Run, server: StandInServer, fault: Any, expected: str
) -> None:
    server.script.stream([chunk("Hel"), chunk("lo" * 200)], faults=[fault])
    got = run("""
      const stream = client.stream("sendChatCompletionRequest", chat);
      const { value } = await stream.events.next();
      return { value, error: await failure(stream.result()) };
    """)
    assert got["value"]["choices"][0]["delta"]["content"] == "Hel"
    assert got["error"]["class"] == expected
    assert got["error"]["partial"]["choices"][0]["message"]["content"] == "Hel"


def test_no_answer_within_first_byte_is_a_timeout_of_that_phase(run: Run, server: StandInServer) -> None:
    server.script.reply(text="Hello", faults=[Silence()])
    got = run("""
      const failed = failure(client.send("sendChatCompletionRequest", chat, { timeout: { first_byte: 9 } }));
      await endOfPatience();
      return failed;
    """)
    assert (got["class"], got["phase"], got["seconds"]) == ("RequestTimeoutError", "first_byte", 9)


def test_silence_within_a_stream_is_a_timeout_with_the_partial_result(
    run: Run, server: StandInServer
) -> None:
    first = chunk("Hel")
    server.script.stream(
        [first, chunk("lo")], faults=[StallAt(8 + len(json.dumps(first, separators=(",", ":"))))]
    )
    got = run("""
      const stream = client.stream("sendChatCompletionRequest", chat);
      await stream.events.next();
      const failed = failure(stream.events.next());
      await endOfPatience();
      return failed;
    """)
    assert (got["class"], got["phase"], got["seconds"]) == ("RequestTimeoutError", "between_events", 120)
    assert got["partial"]["choices"][0]["message"]["content"] == "Hel"


def test_the_total_limit_cuts_the_others(run: Run, server: StandInServer) -> None:
    server.script.reply(text="Hello", faults=[Silence()])
    got = run("""
      const failed = failure(client.send("sendChatCompletionRequest", chat, { timeout: { total: 4 } }));
      await endOfPatience();
      return failed;
    """)
    assert (got["class"], got["phase"], got["seconds"]) == ("RequestTimeoutError", "total", 4)


def test_a_stream_that_is_asked_for_late_has_all_its_time(run: Run, server: StandInServer) -> None:
    server.script.reply(text="Hello")
    completion = run("""
      const stream = client.stream("sendChatCompletionRequest", chat, { timeout: { total: 4 } });
      stage.pass(5);
      return stream.result();
    """)
    assert completion["choices"][0]["message"]["content"] == "Hello"


def test_an_aborted_call_ends_with_the_reason_as_it_is_and_is_not_tried_again(
    run: Run, server: StandInServer
) -> None:
    server.script.reply(text="Hello", faults=[Silence()])
    got = run("""
      const control = new AbortController();
      const sent = client.send("sendChatCompletionRequest", chat, { signal: control.signal });
      control.abort("enough");
      return sent.catch((reason) => reason);
    """)
    assert got == "enough"
    assert len(server.requests) <= 1


def test_a_wait_before_the_next_attempt_ends_when_the_call_is_aborted(
    run: Run, server: StandInServer
) -> None:
    server.script.error(503, "Busy.")
    got = run("""
      const control = new AbortController();
      stage.clock.sleep = async (seconds, signal) => {
        control.abort("enough");
        signal.throwIfAborted();
      };
      const sent = client.send("sendChatCompletionRequest", chat, { signal: control.signal });
      return sent.catch((reason) => reason);
    """)
    assert got == "enough"
    assert len(server.requests) == 1


def test_a_key_is_not_sent_unencrypted_to_another_machine(run: Run) -> None:
    got = run("""
      const begin = async (base_url) => new OpenRouter({ ...client.options, base_url });
      const urls = ["http://api.example.com/v1", "http://localhost/v1"];
      return Promise.all(urls.map((url) => failure(begin(url))));
    """)
    assert [one and one["class"] for one in got] == ["InvalidArgumentError", None]


def test_a_stream_is_over_with_its_end_mark_though_the_connection_is_held(
    run: Run, server: StandInServer
) -> None:
    body: list[Chunk] = [b'data: {"choices":[]}\n\ndata: [DONE]\n\n', Stall()]
    server.script.raw(200, {"Content-Type": "text/event-stream"}, body)
    got = run("""
      const passing = setInterval(() => stage.pass(0.1), 1);
      return client.stream("sendChatCompletionRequest", chat).result().finally(() => clearInterval(passing));
    """)
    assert got["choices"] == []
    assert server.wait_for_hangup()


def test_streams_share_connections(run: Run, server: StandInServer) -> None:
    """The end of the body comes after the end mark. Fetch itself may use two connections in turn."""
    body: list[Chunk] = [b'data: {"choices":[]}\n\ndata: [DONE]\n\n', Wait(0.01)]
    for _ in range(8):
        server.script.raw(200, {"Content-Type": "text/event-stream"}, body)
    run("""
      for (let call = 0; call < 8; call++) await client.stream("sendChatCompletionRequest", chat).result();
    """)
    assert server.connections <= 2


def test_comments_may_keep_a_stream_alive_from_its_head_on(run: Run, server: StandInServer) -> None:
    got = run("""
      const pieces = [": a\\n\\n", 110, ": b\\n\\n", 10, 'data: {"choices":[]}\\n\\ndata: [DONE]\\n\\n'];
      const body = pieces.map((piece) => (typeof piece === "number" ? { wait: piece } : Buffer.from(piece)));
      stage.begin([{ status: 200, headers: { "Content-Type": "text/event-stream" }, takes: 200, body }]);
      const staged = new OpenRouter(client.options, stage.world);
      return staged.stream("sendChatCompletionRequest", chat).result();
    """)
    assert got["choices"] == []


@pytest.mark.parametrize("leave", ["await stream.close();", "for await (const _ of stream) break;"])
def test_a_stream_that_is_left_lets_go_of_its_connection(run: Run, server: StandInServer, leave: str) -> None:
    server.script.stream([chunk("Hel"), chunk("lo" * 200)], faults=[StallAt(300)])
    got = run(f"""
      const stream = client.stream("sendChatCompletionRequest", chat);
      await stream.events.next();
      const next = stream.events.next();
      {'''stream.closing.abort();''' if "break" in leave else ""}
      {leave}
      return {{ next: await next, partial: stream.partial, error: await failure(stream.result()) }};
    """)
    assert got["next"] == {"done": True}
    assert got["partial"]["choices"][0]["message"]["content"] == "Hel"
    assert got["error"]["class"] == "ClientClosedError"
    assert server.wait_for_hangup()


def test_closing_the_client_ends_what_runs_and_refuses_what_comes(run: Run, server: StandInServer) -> None:
    server.script.reply(text="Hello", faults=[Silence()])
    got = run("""
      const failed = failure(client.send("sendChatCompletionRequest", chat));
      client.close();
      const refused = failure((async () => client.send("getCredits"))());
      return { failed: (await failed).class, refused: (await refused).class };
    """)
    assert got == {"failed": "ClientClosedError", "refused": "ClientClosedError"}
    assert server.wait_for_hangup()


def test_each_stream_that_a_closed_client_ends_has_its_own_partial_result(
    run: Run, server: StandInServer
) -> None:
    for text in ("one", "two"):
        server.script.stream([chunk(text), chunk("more" * 200)], faults=[StallAt(300)])
    got = run("""
      const streams = [1, 2].map(() => client.stream("sendChatCompletionRequest", chat));
      for (const stream of streams) await stream.events.next();
      const failed = streams.map((stream) => failure(stream.result()));
      client.close();
      return Promise.all(failed);
    """)
    assert [one["class"] for one in got] == ["ClientClosedError"] * 2
    texts = [one["partial"]["choices"][0]["message"]["content"] for one in got]
    assert texts == ["one", "two"]


@pytest.mark.parametrize(
    ("fault", "expected"), [(NoAnswer(), "ConnectionLostError"), (NotHTTP(), "ProtocolError")]
)
def test_what_may_have_been_done_is_not_asked_for_again(
    run: Run, server: StandInServer, fault: Any, expected: str
) -> None:
    server.script.reply(text="Hello", faults=[fault])
    assert run('return failure(client.send("sendChatCompletionRequest", chat));')["class"] == expected
    assert len(server.requests) == 1


def test_without_a_server_there_is_no_connection_however_often_it_is_tried(
    run: Run, server: StandInServer
) -> None:
    server.close()
    got = run('return failure(client.send("sendChatCompletionRequest", chat));')
    assert (got["class"], got["attempts"]) == ("ConnectError", 3)


def test_a_form_has_its_file_and_its_text_byte_by_byte(run: Run, server: StandInServer) -> None:
    run("""
      const file = new File(Buffer.from("line\\n\\u00e9"), "notes.txt");
      return client.send("uploadFile", { body: { file } });
    """)
    assert server.problems == []
    body = server.requests[0].body
    assert (
        b'name="file"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\nline\n\xc3\xa9\r\n--' in body
    )


def test_an_operation_with_a_server_of_its_own_is_called_beside_the_others(
    run: Run, server: StandInServer
) -> None:
    decided = run("""
      const questions = { right: { type: "box", instructions: "Is the answer right?" } };
      const body = { model: "openai/gpt-4o-mini", state: "2 + 2 = 4", questions };
      return client.send("createApiAlphaDecisions", { body });
    """)
    assert server.problems == []
    assert [one.path for one in server.requests] == ["/api/alpha/decisions"]
    assert decided["answers"]["right"]["type"] == "box"


def chunk(text: str) -> dict[str, Any]:
    """A piece of a chat."""
    choices = [{"index": 0, "delta": {"content": text}, "finish_reason": None}]
    return {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "a/b",
        "choices": choices,
    }
