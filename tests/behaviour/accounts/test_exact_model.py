"""`exact_model=True`: another model's reply is an error that carries it; without it, replies tell."""

from __future__ import annotations

import json
import pickle
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RunState, errors
from openrouter_sdk.errors import InvalidArgumentError, ModelMismatchError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.streams.wire_events import body, chunk, text
from tests.transports.libraries import httpx

MODEL = "larkspur/sonata-3"
OTHER = "fernhill/grove-small"
MESSAGES = [{"role": "user", "content": "Hi"}]
CHAT = {"model": MODEL, "messages": MESSAGES}
RESOURCES: dict[str, dict[str, Any]] = {
    "chat": CHAT,
    "responses": {"model": MODEL, "input": "Hi"},
    "messages": {**CHAT, "max_tokens": 9},
}
METHODS = {"chat": "send", "responses": "send", "messages": "create"}
CATALOGUE = [
    {"id": MODEL, "canonical_slug": f"{MODEL}-20260101"},
    {"id": OTHER, "canonical_slug": OTHER},
    {"id": "~larkspur/latest", "alias_target": {"name": "Latest", "slug": MODEL}},
    {"id": "windrose/compass", "architecture": {"tokenizer": "Router"}},
    {"id": "openrouter/own", "architecture": {"tokenizer": "Other"}},
]
EXACT: Any = {"exact_model": True}


class Api(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An API whose replies are by the model `served`, at half a dollar each."""

    def __init__(self, served: str | None = OTHER) -> None:
        self.served = served
        self.asked: list[str] = []
        self.down = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v1")
        self.asked.append(path)
        if path == "/models":
            if self.down:
                raise httpx.ConnectError("unreachable")
            return httpx.Response(200, json={"data": CATALOGUE})
        body = json.loads(request.read())
        reply = {**REPLIES[path], "id": "gen-1", "usage": {"cost": 0.5}}
        if self.served is not None:
            reply["model"] = self.served
        if not body.get("stream"):
            return httpx.Response(200, json=reply)
        sent = "".join(f"data: {json.dumps(event)}\n\n" for event in _events(path, reply))
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=sent)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


REPLIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {
        "object": "chat.completion",
        "created": 1,
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
    },
    "/responses": {"object": "response", "status": "completed", "output": []},
    "/messages": {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi"}]},
    "/embeddings": {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [1.0]}]},
    "/rerank": {"results": []},
}


def _events(path: str, reply: dict[str, Any]) -> list[dict[str, Any]]:
    if path == "/chat/completions":
        head = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1}
        named = {} if "model" not in reply else {"model": reply["model"]}
        choice = {"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}
        return [
            {**head, "choices": [choice]},
            {**head, **named, "choices": [choice]},
            {**head, **named, "choices": [{**choice, "finish_reason": "stop"}], "usage": {"cost": 0.5}},
        ]
    if path == "/responses":
        return [
            {"type": "response.created", "response": {**reply, "status": "in_progress", "usage": None}},
            {"type": "response.completed", "response": reply},
        ]
    return [
        {"type": "message_start", "message": {**reply, "content": [], "usage": {"input_tokens": 1}}},
        {"type": "message_stop"},
    ]


def clients(api: Any, **settings: Any) -> list[Any]:
    """A client of each kind."""
    return [kind("key", transport=api, retries=2, **settings) for kind in (OpenRouter, AsyncOpenRouter)]


def do(made: Any) -> Any:
    """What a call comes to, of either kind of client."""
    if not hasattr(made, "__await__"):
        return made

    async def run() -> Any:
        return await made

    return anyio.run(run)


def collect(stream: Any) -> list[Any]:
    """All events of a stream of either kind."""
    if hasattr(stream, "__next__"):
        return list(stream)

    async def run() -> list[Any]:
        return [event async for event in stream]

    return anyio.run(run)


# --- replies --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_reply_by_another_model_is_an_error_that_carries_it(resource: str) -> None:
    api = Api()
    for client in clients(api):
        api.asked.clear()
        method = getattr(getattr(client, resource), METHODS[resource])
        with pytest.raises(ModelMismatchError) as caught:
            do(method(**RESOURCES[resource], options=EXACT))
        error = caught.value
        assert (error.requested_model, error.served_model, error.cost) == (MODEL, OTHER, 0.5)
        assert (error.reply.model, error.reply.cost, error.attempts) == (OTHER, 0.5, 1)
        assert (error.generation_id, error.reply.requested_model) == ("gen-1", MODEL)
        assert MODEL in str(error)
        assert OTHER in str(error)
        assert len(api.asked) == 2  # the call, which is not repeated, and the catalogue
        assert (client.spending.calls, client.spending.cost) == (1, 0.5)
        copied = pickle.loads(pickle.dumps(error))
        assert (copied.reply, copied.served_model) == (error.reply, OTHER)


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_stream_by_another_model_ends_at_the_event_that_names_it(resource: str) -> None:
    for client in clients(Api()):
        stream = getattr(client, resource).stream(**RESOURCES[resource], options=EXACT)
        with pytest.raises(ModelMismatchError) as caught:
            collect(stream)
        error = caught.value
        assert (error.requested_model, error.served_model) == (MODEL, OTHER)
        assert error.partial is not None
        assert error.partial is error.reply
        assert error.partial.model == OTHER
        assert stream.requested_model == MODEL
        with pytest.raises(ModelMismatchError):
            do(stream.result())
        assert client.spending.calls == 1


def test_a_stream_by_the_model_that_was_asked_for_has_all_its_events() -> None:
    chunks = [*text(*"Hello"), chunk({}, "stop")]
    sent = body(*({**one, "model": MODEL} for one in chunks))
    head = {"content-type": "text/event-stream"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=head, content=sent))
    for client in clients(transport):
        stream = client.chat.stream(**CHAT, options=EXACT)
        assert len(collect(stream)) == len(chunks)
        assert do(stream.result()).text == "Hello"


def test_embeddings_and_rerank_are_compared_too() -> None:
    for client in clients(Api(), exact_model=True):
        with pytest.raises(ModelMismatchError) as caught:
            do(client.embeddings.generate(model="a/embed", input="x"))
        assert (caught.value.cost, caught.value.reply.vectors) == (0.5, [[1.0]])
        with pytest.raises(ModelMismatchError):
            do(client.rerank(model="a/rank", query="x", documents=["x"]))


@pytest.mark.parametrize("served", [MODEL, f"{MODEL}:nitro", None])
def test_the_model_that_was_asked_for_costs_no_look_into_the_catalogue(served: str | None) -> None:
    api = Api(served)
    for client in clients(api, exact_model=True):
        reply = do(client.chat.send(**CHAT))
        assert (reply.model, reply.requested_model) == (served, MODEL)
        collect(client.chat.stream(**CHAT))
    assert "/models" not in api.asked


@pytest.mark.parametrize(
    ("asked", "served"),
    [
        ("~larkspur/latest", MODEL),
        (MODEL, f"{MODEL}-20260101"),
        (f"{MODEL}:floor@preset/x", f"{MODEL}-20260101"),
    ],
)
def test_aliases_of_the_catalogue_are_the_same_model(asked: str, served: str) -> None:
    api = Api(served)
    for client in clients(api, exact_model=True):
        for _ in range(2):
            reply = do(client.chat.send(model=asked, messages=MESSAGES))
            assert (reply.model, reply.requested_model) == (served, asked)
        collect(client.chat.stream(model=asked, messages=MESSAGES))
    assert api.asked.count("/models") == 2  # once a client


def test_the_models_of_a_list_are_all_asked_for() -> None:
    for client in clients(Api(), exact_model=True):
        for names in ({"model": MODEL, "models": [OTHER]}, {"models": [MODEL, OTHER]}):
            reply = do(client.chat.send(messages=MESSAGES, **names))
            assert (reply.model, reply.requested_model) == (OTHER, MODEL)
        arguments = {**RESOURCES["messages"], "fallbacks": [{"model": OTHER}]}
        assert do(client.messages.create(**arguments)).model == OTHER
        with pytest.raises(ModelMismatchError):
            do(client.chat.send(model=MODEL, models=["bob/third"], messages=MESSAGES))


def test_without_a_catalogue_the_names_decide() -> None:
    api = Api()
    api.down = True
    for client in clients(api, exact_model=True):
        with pytest.raises(ModelMismatchError, match="could not be fetched"):
            do(client.chat.send(**CHAT))
        api.served = f"{MODEL}-2026-01-01"
        assert do(client.chat.send(**CHAT)).text == "Hi"
        api.served = OTHER


@pytest.mark.parametrize(
    "arguments",
    [
        {"model": "openrouter/auto"},
        {"model": "openrouter/fusion:nitro"},
        {"model": MODEL, "models": ["openrouter/free"]},
        {"model": "@preset/mine"},
        {},
    ],
)
def test_what_names_no_model_is_refused_before_it_is_sent(arguments: dict[str, Any]) -> None:
    api = Api()
    for client in clients(api):
        with pytest.raises(InvalidArgumentError, match="exact_model"):
            do(client.chat.send(messages=MESSAGES, **arguments, options=EXACT))
        with pytest.raises(InvalidArgumentError, match="exact_model"):
            client.chat.stream(messages=MESSAGES, **arguments, options=EXACT)
    assert api.asked == []


def test_the_catalogue_tells_which_names_are_routers() -> None:
    for client in clients(Api(), exact_model=True):
        do(client.models.refresh())
        with pytest.raises(InvalidArgumentError, match="windrose/compass is a router"):
            do(client.chat.send(model="windrose/compass", messages=MESSAGES))
        with pytest.raises(ModelMismatchError):  # a model, though its author has routers
            do(client.chat.send(model="openrouter/own", messages=MESSAGES))


# --- parse and runs -------------------------------------------------------------------------------------


def test_parse_and_runs_end_with_the_error() -> None:
    def add(a: int) -> int:
        """Add one."""
        return a + 1

    for client in clients(Api(), exact_model=True):
        with pytest.raises(ModelMismatchError) as caught:
            do(client.chat.parse(str, **CHAT))
        assert caught.value.reply.text == "Hi"
        with pytest.raises(ModelMismatchError) as caught:
            do(client.chat.run_tools(tools=[add], **CHAT))
        state = RunState.from_json(caught.value.state.to_json())
        with pytest.raises(errors.RequestInDoubtError):  # it was paid for, so it is not sent again unasked
            do(client.chat.run_tools(tools=[add], state=state))


# --- without the option ---------------------------------------------------------------------------------


def test_replies_tell_what_was_asked_for(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    for resource, arguments in RESOURCES.items():
        named = {**arguments, "model": f"{MODEL}:nitro"}
        reply = lane.do(getattr(getattr(client, resource), METHODS[resource])(**named))
        assert (reply.model, reply.requested_model) == (MODEL, f"{MODEL}:nitro")
        assert pickle.loads(pickle.dumps(reply)).requested_model == f"{MODEL}:nitro"
        assert "requested_model" not in str(reply.to_dict())
        assert type(reply).from_dict(reply.to_dict()).requested_model is None
        assert type(reply).from_dict(reply.to_dict()) == reply
        stream = getattr(client, resource).stream(**named)
        assert stream.requested_model == f"{MODEL}:nitro"
        assert lane.do(stream.result()).requested_model == f"{MODEL}:nitro"


def test_the_extra_body_names_the_model_that_is_asked_for() -> None:
    for client in clients(Api(), exact_model=True):
        reply = do(client.chat.send(**CHAT, options={"extra_body": {"model": OTHER}}))
        assert reply.requested_model == OTHER
