"""`client.models`: supports, find and price ask the API once, and are shared, refreshed, saved and loaded."""

from __future__ import annotations

import json
import math
import pickle
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.catalogue import catalogue_file
from openrouter_sdk.catalogue.access import async_catalogue_for, catalogue_for
from openrouter_sdk.catalogue.catalogue_cache import CatalogueCache
from openrouter_sdk.catalogue.model_index import Catalogue
from openrouter_sdk.catalogue.request_price import price_of
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.testing import StandInTransport
from tests.each import each
from tests.transports.libraries import httpx

TEXT = {"input_modalities": ["text"], "output_modalities": ["text"]}
MODELS = [
    {
        "id": "ann/small",
        "canonical_slug": "ann/small-1",
        "name": "Small",
        "architecture": TEXT,
        "supported_parameters": ["tools"],
        "pricing": {"prompt": "0.000001", "completion": "0.000002"},
        "unheard_of": None,
    },
    {"id": "bob/bare", "architecture": None},
]
ENDPOINTS = [
    {"tag": tag, "provider_name": tag.title(), "pricing": {"prompt": price, "completion": price}}
    for tag, price in (("acme", "0.000001"), ("bolt", "0.000003"))
]


class Api(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An API that has a catalogue, counts its requests, and can be unreachable."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.keys: list[str] = []
        self.down = False
        self.models: Any = MODELS
        self.endpoints = 200
        self.time = 1000.0
        self.before: Callable[[], object] = lambda: None

    @property
    def environment(self) -> Environment:
        return Environment(clock=lambda: self.time, now=lambda: 1e9 + self.time, random=lambda: 0.5)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked[request.url.path] += 1
        self.keys.append(request.headers["authorization"])
        self.before()
        if self.down:
            raise httpx.ConnectError("unreachable")
        if request.url.path.endswith("/models"):
            assert dict(request.url.params) == {"output_modalities": "all"}
            return httpx.Response(200, json={"data": self.models, "total_count": 2, "links": {}})
        return httpx.Response(self.endpoints, json={"data": {"endpoints": ENDPOINTS}})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0)
        return self.handle_request(request)

    @property
    def requests(self) -> int:
        return self.asked.total()


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def client(api: Api) -> OpenRouter:
    return OpenRouter("key", transport=api, retries=0, environment=api.environment)


def test_one_request_answers_all_questions(api: Api, client: OpenRouter) -> None:
    assert client.models.supports("ann/small", "tools", "text") is True
    assert client.models.supports("ann/small", "image") is False
    assert client.models.supports("bob/bare", "tools") is None
    assert client.models.supports("ann/other", "tools") is None
    assert client.models.price("ann/small-1").completion == 2e-6
    assert client.models.price("bob/bare") == (None,) * 16 + (True,)
    assert [one.name for one in client.models.find(supports="tools")] == ["Small"]
    assert api.requests == 1


def test_the_asynchronous_client_answers_the_same(api: Api, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncOpenRouter("key", transport=api, environment=api.environment) as client:
            assert await client.models.supports("ann/small", "tools") is True
            assert (await client.models.price("ann/small")).prompt == 1e-6
            assert (await client.models.price("ann/small", provider="bolt")).prompt == 3e-6
            assert [one.id for one in await client.models.find(author="bob")] == ["bob/bare"]
            await client.models.refresh()
            await client.models.save(tmp_path / "models.json")
            assert api.asked["/api/v1/models"] == 2
        async with AsyncOpenRouter("key", transport=api, environment=api.environment) as other:
            await other.models.load(tmp_path / "models.json")
            assert await other.models.supports("ann/small", "tools") is True
            assert api.asked["/api/v1/models"] == 2

    anyio.run(main)


def test_copies_of_a_client_share_the_catalogue_also_if_made_before(api: Api, client: OpenRouter) -> None:
    patient = client.with_options(timeout=600)
    client.models.price("ann/small")
    patient.models.price("ann/small")
    assert api.requests == 1


def test_a_pickled_client_leaves_the_catalogue_behind(tmp_path: Path) -> None:
    path = tmp_path / "models.json"
    catalogue_file.write(Catalogue(MODELS), path)
    client = OpenRouter("key", base_url="http://127.0.0.1:9", retries=0)
    client.models.load(path)
    again: OpenRouter = pickle.loads(pickle.dumps(client))
    with pytest.raises(errors.ConnectError):
        again.models.price("ann/small")


def test_the_catalogue_is_fetched_anew_after_an_hour_or_the_age_that_is_given(
    api: Api, client: OpenRouter
) -> None:
    client.models.supports("ann/small", "tools")
    api.time += 3599
    client.models.supports("ann/small", "tools")
    assert api.requests == 1
    client.models.supports("ann/small", "tools", max_age=3600)
    assert api.requests == 1
    api.time += 1
    client.models.find()
    assert api.requests == 2
    api.time += 10
    client.models.price("ann/small", max_age=10)
    assert api.requests == 3
    client.models.refresh()
    assert api.requests == 4


def test_options_of_the_request_are_taken(api: Api, client: OpenRouter) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="timeout"):
        client.models.supports("ann/small", "tools", options={"timeout": -1})
    assert api.requests == 0


def test_bad_arguments_are_refused_before_anything_is_sent(api: Api, client: OpenRouter) -> None:
    anything: Any = client.models
    with pytest.raises(errors.InvalidArgumentError, match="named by a string, not None"):
        anything.supports(None, "tools")
    with pytest.raises(errors.InvalidArgumentError, match="named by a string, not \\['tools'\\]"):
        anything.supports("a/b", ["tools"])
    with pytest.raises(errors.InvalidArgumentError, match="named by a string, not 7"):
        anything.price(7)
    with pytest.raises(errors.InvalidArgumentError, match="max_prompt_price"):
        client.models.find(max_prompt_price="cheap")
    for name, value in {"min_context": "8k", "free": "yes", "query": 7, "sort": ["newest"]}.items():
        with pytest.raises(errors.InvalidArgumentError, match=f"{name} must be"):
            anything.find(**{name: value})
    for age in ("1h", -1, True, math.nan):
        with pytest.raises(errors.InvalidArgumentError, match="max_age must be a number of seconds"):
            anything.supports("a/b", "tools", max_age=age)
    with pytest.raises(errors.InvalidArgumentError, match="provider must be a slug"):
        anything.price("a/b", provider=["acme"])
    assert api.requests == 0


# --- prices of providers --------------------------------------------------------------------------------


def test_the_price_at_providers_is_the_dearest_of_their_endpoints(api: Api, client: OpenRouter) -> None:
    assert client.models.price("ann/small", provider="acme").prompt == 1e-6
    assert client.models.price("ann/small", provider={}).prompt == 3e-6
    assert client.models.price("ann/small", provider={"max_price": {"prompt": "2"}}).prompt == 1e-6
    assert client.models.price("ann/small", provider="nobody").prompt is None
    assert api.asked == {"/api/v1/models": 1, "/api/v1/models/ann/small/endpoints": 1}


# --- concurrent callers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("down", [False, True])
def test_threads_that_ask_meanwhile_get_the_same_outcome(
    api: Api, client: OpenRouter, down: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = threading.Barrier(4)
    join = CatalogueCache.join

    def watched(self: CatalogueCache, key: Any, new_event: Any) -> Any:
        joined = join(self, key, new_event)
        if not joined[1]:
            waiting.wait(60)
        return joined

    def ask() -> None:
        try:
            found.append(client.models.supports("ann/small", "tools"))
        except errors.ConnectError as error:
            found.append(str(error))

    monkeypatch.setattr(CatalogueCache, "join", watched)
    api.down, api.before = down, lambda: waiting.wait(60)
    found: list[object] = []
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    outcome = "cannot connect to openrouter.ai: unreachable" if down else True
    assert (found, api.requests) == ([outcome] * 4, 1)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_concurrent_tasks_make_one_request(api: Api, backend: str) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)
        found: list[bool | None] = []

        async def ask() -> None:
            found.append(await client.models.supports("ann/small", "tools"))

        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(ask)
        assert (found, api.requests) == ([True] * 4, 1)
        await client.close()

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_that_waited_for_a_failure_get_it(api: Api, backend: str) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)
        caught: list[errors.ConnectError] = []

        async def ask() -> None:
            try:
                await client.models.supports("ann/small", "tools")
            except errors.ConnectError as error:
                caught.append(error)

        api.down = True
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(ask)
        assert (len({id(error) for error in caught}), api.requests) == (3, 1)
        await client.close()

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_that_waits_for_a_cancelled_one_asks_itself(api: Api, backend: str) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)
        first = anyio.CancelScope()
        found: list[bool | None] = []

        async def ask(scope: anyio.CancelScope) -> None:
            with scope:
                found.append(await client.models.supports("ann/small", "tools"))

        api.before = lambda: first.cancel() if api.requests == 1 else None
        async with anyio.create_task_group() as group:
            group.start_soon(ask, first)
            group.start_soon(ask, anyio.CancelScope())
        assert found
        assert set(found) == {True}
        await client.close()

    anyio.run(main, backend=backend)


def test_concurrent_refreshes_make_one_request(api: Api) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(client.models.refresh)
        assert api.requests == 1
        await client.close()

    anyio.run(main)


def test_one_client_serves_one_event_loop_after_the_other(api: Api) -> None:
    client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)

    async def main() -> bool | None:
        return await client.models.supports("ann/small", "tools", max_age=0)

    assert [anyio.run(main), anyio.run(main, backend="trio")] == [True, True]


# --- failures -------------------------------------------------------------------------------------------


def test_an_unreachable_catalogue_raises_what_a_call_raises(api: Api, client: OpenRouter) -> None:
    api.down = True
    with pytest.raises(errors.TransportError):
        client.models.supports("ann/small", "tools")
    api.down = False
    assert client.models.supports("ann/small", "tools") is True


@each("data", [None, "x", 7, {"data": []}])
def test_a_list_of_models_that_is_none_is_a_protocol_error(data: Any) -> None:
    api = Api()
    api.models = data
    client = OpenRouter("key", transport=api, retries=0, environment=api.environment)
    with pytest.raises(errors.ProtocolError, match="list of models"):
        client.models.supports("ann/small", "tools")


def test_whoever_can_do_without_gets_what_there_is(api: Api, client: OpenRouter) -> None:
    api.down = True
    assert catalogue_for(client) is None
    assert catalogue_for(client) is None
    assert api.requests == 1, "it is not asked for again for a minute"
    api.down, api.time = False, api.time + 60
    fetched = catalogue_for(client)
    assert fetched is not None
    api.down, api.time = True, api.time + 3600
    assert catalogue_for(client) is fetched, "an old one is better than none"
    assert api.requests == 3


def test_the_endpoints_of_the_models_of_a_request_are_fetched_once(api: Api, client: OpenRouter) -> None:
    request = {"model": "ann/small", "models": ["bob/unlisted", "ann/small:nitro"]}
    for _ in range(2):
        found = catalogue_for(client, request, {"api_key": "other", "extra_body": {"x": 1}})
        assert found is not None
        assert found.endpoints == {"ann/small": ENDPOINTS}
    assert api.requests == 2
    assert set(api.keys) == {"Bearer other"}


def test_endpoints_that_do_not_exist_are_not_asked_for_again(api: Api, client: OpenRouter) -> None:
    api.endpoints = 404
    for _ in range(2):
        assert catalogue_for(client, {"model": "ann/small"}) is not None
    assert api.requests == 2


def test_the_asynchronous_client_can_do_without_too(api: Api) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("key", transport=api, retries=0, environment=api.environment)
        api.down = True
        assert await async_catalogue_for(client, {"model": "ann/small"}) is None
        api.down, api.time = False, api.time + 60
        found = await async_catalogue_for(client, {"model": "ann/small"})
        assert found is not None
        assert found.endpoints == {"ann/small": ENDPOINTS}
        await client.close()

    anyio.run(main)


def test_no_frame_of_an_error_shows_the_key_of_a_request(api: Api, client: OpenRouter) -> None:
    api.down = True
    asks: list[Callable[[Any], object]] = [
        lambda options: client.models.supports("ann/small", "tools", options=options),
        lambda options: client.models.find(options=options),
        lambda options: client.models.price("ann/small", options=options),
        lambda options: client.models.refresh(options=options),
    ]
    for ask in asks:
        with pytest.raises(errors.ConnectError) as caught:
            ask({"api_key": "sk-or-v1-secret"})
        frames = [
            frame
            for frame, _ in walk_tb(caught.value.__traceback__)
            if "overrides" in frame.f_code.co_filename
        ]
        assert frames
        assert "secret" not in "".join(repr(frame.f_locals) for frame in frames)


# --- offline copies -------------------------------------------------------------------------------------


def test_a_saved_catalogue_is_used_without_a_request(api: Api, client: OpenRouter, tmp_path: Path) -> None:
    path = tmp_path / "models.json"
    client.models.save(path)
    saved = json.loads(path.read_bytes())
    assert (saved["version"], saved["fetched_at"], saved["models"]) == (1, 1e9 + 1000, MODELS)
    offline = OpenRouter("key", transport=api, environment=api.environment)
    api.down, api.time = True, api.time + 1_000_000
    offline.models.load(path)
    assert offline.models.supports("ann/small", "tools") is True
    assert api.requests == 1
    api.down = False
    assert offline.models.supports("ann/small", "tools", max_age=60) is True
    assert api.requests == 2, "the age that is given counts for copies, too"


def test_a_file_that_is_no_catalogue_leaves_the_one_there_is(
    api: Api, client: OpenRouter, tmp_path: Path
) -> None:
    client.models.refresh()
    (tmp_path / "bad.json").write_text("{}")
    with pytest.raises(errors.InvalidArgumentError, match=r"bad\.json"):
        client.models.load(tmp_path / "bad.json")
    with pytest.raises(FileNotFoundError):
        client.models.load(tmp_path / "missing.json")
    assert client.models.supports("ann/small", "tools") is True
    assert api.requests == 1


# --- the stand-in ---------------------------------------------------------------------------------------


def test_a_price_bounds_what_the_models_of_the_stand_in_bill() -> None:
    """For each of its models, with the bytes of the request in place of the tokens of its prompt."""
    transport = StandInTransport()
    client = OpenRouter(transport.key, transport=transport)
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    checked = estimated = 0
    for model in client.models.find(output_modalities="text"):
        request: Any = {
            "model": model.id,
            "messages": [{"role": "user", "content": "One two three four."}],
            "tools": [tool],
            "reasoning": {"effort": "high"},
        }
        bound = price_of(catalogue_for(client, request), request)
        usage: Any = client.chat.send(**request).usage
        if bound is None:
            assert model.pricing.prompt == "-1"
            continue
        size = len(transport.requests[-1].body)
        cost = bound.cost(prompt_tokens=size, completion_tokens=usage.completion_tokens)
        assert cost is not None
        assert bound.estimated or usage.cost <= cost, model.id
        assert bound.max_completion_tokens == model.top_provider.max_completion_tokens
        estimated += bound.estimated
        checked += 1
    assert (checked, estimated) == (37, 2)  # not the aliases and the router; two give images or speech


REQUIRED: Any = {"require_parameters": True}
SAID: Any = [{"role": "user", "content": "Hi"}]
F: dict[str, Any] = {"name": "f", "parameters": {"type": "object"}}
NESTED: Any = [{"type": "function", "function": F}]
FLAT: Any = [{"type": "function", "strict": None, **F}]
FORMS: dict[str, Callable[[OpenRouter, str], object]] = {
    "chat": lambda client, model: client.chat.send(
        model=model, messages=SAID, provider=REQUIRED, tools=NESTED
    ),
    "responses": lambda client, model: client.responses.send(
        model=model, input="Hi", provider=REQUIRED, tools=FLAT
    ),
    "messages": lambda client, model: client.messages.create(
        model=model,
        messages=SAID,
        max_tokens=9,
        provider=REQUIRED,
        tools=[{"name": "f", "input_schema": {"type": "object"}}],
    ),
}


@each("send", FORMS.values(), ids=FORMS)
def test_the_stand_in_refuses_what_the_catalogue_denies(send: Callable[[OpenRouter, str], object]) -> None:
    transport = StandInTransport()
    client = OpenRouter(transport.key, transport=transport, retries=0)
    assert client.models.supports("larkspur/etude-2", "tools") is False
    with pytest.raises(errors.NotFoundError, match="tools") as caught:
        send(client, "larkspur/etude-2")
    assert caught.value.availability is not None
    assert caught.value.availability["code"] == "constraint_filtered"
