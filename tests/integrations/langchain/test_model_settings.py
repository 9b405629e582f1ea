"""Fields of models: their names and aliases, where they come from, what they send, and how they are saved."""

from __future__ import annotations

import copy
import pickle
import traceback
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.load import dumpd, dumps, load, loads
from pydantic import BaseModel, SecretStr, ValidationError

from openrouter_sdk import App, AsyncOpenRouter, OpenRouter, ResponseCache, RetryPolicy, Timeout
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import RecordedRequest, StandInServer

Json = dict[str, Any]
MODEL = "openai/gpt-4o-mini"
KEY = "sk-or-v1-" + "5ecre7" * 8


def request_of(server: StandInServer, **fields: Any) -> RecordedRequest:
    """What a model with these fields sends."""
    ChatOpenRouter(model=MODEL, **fields).invoke("Hi")
    return server.requests[-1]


def body_of(server: StandInServer, **fields: Any) -> Json:
    body: Json = request_of(server, **fields).json()
    del body["messages"]
    return body


# --- what fields send; those of the peer are in test_peer_api ---------------------------------------------

SENT: list[tuple[str, Any, Json]] = [
    ("temperature", 0, {"temperature": 0}),
    ("top_k", 5, {"top_k": 5}),
    ("min_p", 0.1, {"min_p": 0.1}),
    ("stop", "END", {"stop": "END"}),
    ("logprobs", True, {"logprobs": True}),
    ("verbosity", "low", {"verbosity": "low"}),
    ("provider", {"order": ["OpenAI"]}, {"provider": {"order": ["OpenAI"]}}),
    ("models", ["openai/gpt-4o"], {"models": ["openai/gpt-4o"]}),
    ("modalities", ["text"], {"modalities": ["text"]}),
    ("user", "u-1", {"user": "u-1"}),
    ("top_a", 0.2, {"top_a": 0.2}),
    ("service_tier", "flex", {"service_tier": "flex"}),
    ("logit_bias", {"5": 1}, {"logit_bias": {"5": 1}}),
    ("n", 1, {}),
    ("stream_usage", False, {}),
    ("app_title", "App", {}),
    ("max_retries", 5, {}),
    ("timeout", 60, {}),
    ("temperature", None, {}),
    ("session_id", "", {}),
]


@pytest.mark.parametrize(("name", "value", "expected"), SENT, ids=[f"{name}={v}" for name, v, _ in SENT])
def test_a_field_is_sent_under_its_name_on_the_wire(
    server: StandInServer, name: str, value: Any, expected: Json
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert body_of(server, **{name: value}) == {"model": MODEL, **expected}


# --- arguments without a field ---------------------------------------------------------------------------


def test_an_argument_that_the_api_does_not_document_is_sent_with_a_warning(server: StandInServer) -> None:
    with pytest.warns(UserWarning, match="'temprature' is no parameter .*'temperature'") as seen:
        model = ChatOpenRouter(model=MODEL, temprature=0.5)  # type: ignore[call-arg]
    assert [one.filename for one in seen] == [__file__]
    assert model.model_kwargs == {"temprature": 0.5}
    model.invoke("Hi")
    assert server.requests[-1].json()["temprature"] == 0.5


def test_one_that_is_given_to_a_call_is_sent_with_a_warning(server: StandInServer) -> None:
    model = ChatOpenRouter(model=MODEL)
    calls: list[tuple[Any, Json]] = [(model, {"max_token": 3}), (model.bind(max_token=4), {})]
    for bound, given in calls:
        with pytest.warns(UserWarning, match="'max_token' is no parameter .*'max_tokens'") as seen:
            bound.invoke("Hi", **given)
        assert [one.filename for one in seen] == [__file__]
    assert [one.json()["max_token"] for one in server.requests] == [3, 4]


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("openai_api_key", "give api_key in its place"),
        ("openai_api_base", "give base_url in its place"),
        ("openai_proxy", r"give client=OpenRouter\(proxy=...\) in its place"),
        ("http_client", r"give client=OpenRouter\(http_client=...\) in its place"),
        ("default_query", "give options="),
        ("organization", "leave it out"),
        ("apikey", "apikey is not sent, since it may be a secret"),
        ("access_token", "access_token is not sent"),
    ],
)
def test_a_field_of_others_is_refused_and_a_secret_not_sent(
    server: StandInServer, name: str, advice: str
) -> None:
    fields: Json = {name: "hidden"}
    model = ChatOpenRouter(model=MODEL)
    for use in (lambda: ChatOpenRouter(model=MODEL, **fields), lambda: model.invoke("Hi", **fields)):
        with pytest.raises(ValueError, match=advice) as caught:
            use()
        assert "hidden" not in str(caught.value)
    assert not server.requests


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"model_kwargs": {"temperature": 1}}, "model_kwargs has 'temperature', which is a field"),
        ({"model_kwargs": {"api_key": "x"}}, "model_kwargs has 'api_key', which is a field"),
        ({"model_kwargs": {"stop_sequences": []}}, "model_kwargs has 'stop_sequences', which is a field"),
        ({"model_kwargs": {"top_k": 1}, "top_k": 1}, "top_k is given twice"),
        ({"model_kwargs": {"top_a": 1}, "top_a": 1}, "top_a is given twice"),
        ({"timeout": 1, "request_timeout": 1}, "request_timeout is given twice"),
        ({"n": 2, "streaming": True}, "only one reply can be streamed, not n=2"),
        ({"n": 0}, "greater than or equal to 1"),
        ({"max_retries": -1}, "greater than or equal to 0"),
        ({"timeout": 0}, "timeout must be seconds above 0, not 0"),
        ({"timeout": "soon"}, "timeout must be seconds above 0, not 'soon'"),
        ({"base_url": "openrouter"}, "must begin with https://"),
        ({"base_url": "http://far.test/v1"}, "unencrypted"),
        ({"options": {"sesion_id": "x"}}, "there is no option 'sesion_id'"),
        ({"options": {"cache": {"tll": 5}}}, r"options\['cache'\] has no field 'tll'"),
        ({"app": {"name": "x"}}, "app has no field 'name'"),
        ({"default_headers": {"X-A": "a\nb"}}, "line feed"),
        ({"client": "x"}, "client must be an OpenRouter of openrouter_sdk, not str"),
        ({"async_client": OpenRouter("sk-x")}, "async_client must be an AsyncOpenRouter"),
    ],
)
def test_an_invalid_setting_is_a_value_error_at_construction(fields: Json, message: str) -> None:
    with pytest.raises(ValidationError, match=message) as caught:
        ChatOpenRouter(model=MODEL, **fields)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("variable", [None, "", "  "])
@pytest.mark.parametrize("given", [{}, {"api_key": ""}, {"api_key": None}])
def test_a_missing_key_is_a_value_error_that_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, variable: str | None, given: Json
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    if variable is not None:
        monkeypatch.setenv("OPENROUTER_API_KEY", variable)
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        ChatOpenRouter(model=MODEL, **given)


def test_what_has_a_field_only_here_may_be_in_model_kwargs(server: StandInServer) -> None:
    given: Json = {"top_k": 3, "user": "u", "provider": {"sort": "price"}, "extra_headers": {"X-A": "a"}}
    model = ChatOpenRouter(model=MODEL, model_kwargs=given)
    assert model.model_kwargs == given
    model.invoke("Hi")
    body = server.requests[-1].json()
    assert (body["top_k"], body["user"], body["provider"]) == (3, "u", {"sort": "price"})
    assert server.requests[-1].header("X-A") == "a"


def test_what_the_program_gave_is_not_changed(server: StandInServer) -> None:
    given: Json = {
        "model_kwargs": {"top_a": 0.5, "extra_body": {"a": 1}},
        "options": {"headers": {"X-A": "a"}, "label": "l"},
        "default_headers": {"X-B": "b"},
        "reasoning": {"effort": "low"},
        "metadata": {"m": 1},
    }
    before = copy.deepcopy(given)
    model = ChatOpenRouter(model=MODEL, min_p=0.1, **given)
    call: Json = {"extra_headers": {"X-C": "c"}, "extra_body": {"b": 2}, "options": {"label": "m"}}
    call_before = copy.deepcopy(call)
    model.invoke("Hi", **call)
    assert (given, call) == (before, call_before)


# --- options of the client -------------------------------------------------------------------------------


def test_no_attribution_is_sent_by_default(server: StandInServer) -> None:
    request = request_of(server)
    assert request.header("HTTP-Referer") is None
    assert request.header("X-OpenRouter-Title") is None


@pytest.mark.parametrize(
    "fields",
    [
        {"app_url": "https://a.test", "app_title": "A", "app_categories": ["cli-agent", "games"]},
        {"app": App(url="https://a.test", title="A", categories=["cli-agent", "games"])},
        {"app": {"url": "https://a.test", "title": "A", "categories": ["cli-agent", "games"]}},
        {"app_title": "B", "app": App(url="https://a.test", title="A", categories=["cli-agent", "games"])},
    ],
)
def test_the_app_is_sent_as_headers(server: StandInServer, fields: Json) -> None:
    request = request_of(server, **fields)
    assert request.header("HTTP-Referer") == "https://a.test"
    assert request.header("X-OpenRouter-Title") == "A"
    assert request.header("X-OpenRouter-Categories") == "cli-agent,games"


def test_default_headers_win_over_those_of_the_app_whatever_their_case(server: StandInServer) -> None:
    request = request_of(server, app_title="A", default_headers={"x-title": "B", "x-grok-conv-id": "c"})
    assert request.header("X-OpenRouter-Title") == "B"
    assert request.header("x-grok-conv-id") == "c"


def test_options_are_those_of_the_client(server: StandInServer) -> None:
    request = request_of(
        server, options={"cache": {"ttl": 60}, "headers": {"X-A": "a"}, "extra_body": {"z": 1}}
    )
    assert request.header("X-OpenRouter-Cache-TTL") == "60"
    assert request.header("X-A") == "a"
    assert request.json()["z"] == 1


def test_a_key_in_the_options_is_used_and_hidden(server: StandInServer) -> None:
    model = ChatOpenRouter(model=MODEL, options={"api_key": server.key, "headers": {"Cookie": KEY}})
    assert model.openrouter_api_key == SecretStr(server.key)
    assert model.options == {}
    assert KEY not in f"{model!r} {model} {model.model_dump()} {dumps(model)}"


def test_a_function_returns_the_key_for_each_request(server: StandInServer) -> None:
    keys = iter([server.key, "sk-or-v1-other"])
    model = ChatOpenRouter(model=MODEL, api_key=lambda: next(keys), max_retries=0)
    model.invoke("Hi")
    with pytest.raises(Exception, match="401"):
        model.invoke("Hi")


def test_a_long_timeout_warns_once_that_it_is_in_seconds() -> None:
    with pytest.warns(UserWarning, match="timeout=60000 is taken as seconds, not milliseconds") as seen:
        [ChatOpenRouter(model=MODEL, timeout=seconds) for seconds in (60_000, 70_000)]
    assert [one.filename for one in seen] == [__file__]


@pytest.mark.parametrize("timeout", [None, 1000, 0.5, Timeout(total=2000)])
def test_other_timeouts_do_not_warn(timeout: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ChatOpenRouter(model=MODEL, timeout=timeout).request_timeout == timeout


# --- clients of the program's own ------------------------------------------------------------------------


def test_a_client_of_the_program_is_used_with_its_settings(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-wrong")
    monkeypatch.delenv("OPENROUTER_BASE_URL")
    with OpenRouter(server.key, base_url=server.url, app=App(title="Mine"), retries=0) as client:
        ChatOpenRouter(model=MODEL, client=client).invoke("Hi")
        assert server.requests[-1].header("X-OpenRouter-Title") == "Mine"
        ChatOpenRouter(model=MODEL, client=client, app_title="Other").invoke("Hi")
        assert server.requests[-1].header("X-OpenRouter-Title") == "Other"


def test_with_a_client_no_key_is_needed(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with OpenRouter(server.key) as client:
        assert ChatOpenRouter(model=MODEL, client=client).invoke("Hi").text


@pytest.mark.anyio
async def test_a_synchronous_client_serves_asynchronous_calls_in_threads(server: StandInServer) -> None:
    with OpenRouter(server.key, app=App(title="Mine")) as client:
        model = ChatOpenRouter(model=MODEL, client=client)
        assert (await model.ainvoke("Hi")).text == model.invoke("Hi").text
        assert "".join([chunk.text async for chunk in model.astream("Hi")]) == model.invoke("Hi").text
    assert {one.header("X-OpenRouter-Title") for one in server.requests} == {"Mine"}


@pytest.mark.anyio
async def test_an_asynchronous_client_alone_is_refused_in_synchronous_calls(server: StandInServer) -> None:
    async with AsyncOpenRouter(server.key, app=App(title="Mine")) as client:
        model = ChatOpenRouter(model=MODEL, async_client=client)
        await model.ainvoke("Hi")
        assert server.requests[-1].header("X-OpenRouter-Title") == "Mine"
        with pytest.raises(ValueError, match="only async_client was given"):
            model.invoke("Hi")


# --- saving and copying ----------------------------------------------------------------------------------

SAVED: list[Json] = [
    {"temperature": 0, "stop": ["a"], "model_kwargs": {"top_a": 1}, "provider": {"sort": "price"}},
    {"app": App(title="A"), "timeout": 5, "max_retries": 0, "streaming": True},
    {"timeout": Timeout(total=9), "options": {"cache": ResponseCache(ttl=5), "label": "l"}},
    {"options": {"retries": RetryPolicy(max_retries=1, cap=3)}, "session_id": "s"},
]


def settings_of(model: ChatOpenRouter) -> Json:
    return {**model.model_dump(), "app": model.app, "options": model.options}


@pytest.mark.parametrize("fields", SAVED)
def test_a_model_is_loaded_as_it_was_saved(fields: Json) -> None:
    model = ChatOpenRouter(model=MODEL, api_key=KEY, **fields)
    text = dumps(model)
    assert KEY not in text
    assert "not_implemented" not in text
    options: Json = {"valid_namespaces": ["openrouter_sdk"], "secrets_map": {"OPENROUTER_API_KEY": KEY}}
    loaded = loads(text, allowed_objects=[ChatOpenRouter], **options)
    assert settings_of(loaded) == settings_of(model)
    assert dumpd(loaded) == dumpd(model)


def test_the_key_is_saved_as_the_name_of_its_variable() -> None:
    saved = dumpd(ChatOpenRouter(model=MODEL, api_key=KEY, default_headers={"Cookie": KEY}))
    assert saved["id"] == ["openrouter_sdk", "integrations", "langchain", "ChatOpenRouter"]
    assert saved["kwargs"]["openrouter_api_key"] == {"lc": 1, "type": "secret", "id": ["OPENROUTER_API_KEY"]}
    assert KEY not in str(saved)
    options: Json = {"valid_namespaces": ["openrouter_sdk"], "secrets_from_env": True}
    assert load(saved, allowed_objects=[ChatOpenRouter], **options).model == MODEL


@pytest.mark.parametrize("name", ["api_key", "openrouter_api_key"])
def test_key_of_the_environment_is_used_for_none(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    given: Json = {name: None}
    ChatOpenRouter(model=MODEL, **given).invoke("Hi")
    assert server.requests[0].header("authorization") == f"Bearer {server.key}"
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        ChatOpenRouter(model=MODEL, **given)


def test_model_is_loaded_without_secrets(server: StandInServer) -> None:
    saved = dumpd(ChatOpenRouter(model=MODEL, api_key=KEY))
    loaded = load(saved, allowed_objects=[ChatOpenRouter], valid_namespaces=["openrouter_sdk"])
    loaded.invoke("Hi")
    assert server.requests[0].header("authorization") == f"Bearer {server.key}"


def test_a_key_function_is_saved_as_a_key() -> None:
    model = ChatOpenRouter(model=MODEL, api_key=lambda: KEY)
    assert dumpd(model)["kwargs"]["openrouter_api_key"]["type"] == "secret"
    assert '"openrouter_api_key":"**********"' in model.model_dump_json()


class Mine(ChatOpenRouter):
    """A model of a program."""


def test_a_subclass_is_loaded_from_its_own_module() -> None:
    saved = dumpd(Mine(model=MODEL))
    assert saved["id"] == [*__name__.split("."), "Mine"]
    options: Json = {"valid_namespaces": ["tests"], "secrets_from_env": True}
    assert type(load(saved, allowed_objects=[Mine], **options)) is Mine


COPIES: list[Callable[[ChatOpenRouter], ChatOpenRouter]] = [
    copy.copy,
    copy.deepcopy,
    lambda model: model.model_copy(),
    lambda model: model.model_copy(deep=True),
    lambda model: pickle.loads(pickle.dumps(model)),
]


@pytest.mark.parametrize("make", COPIES, ids=["copy", "deepcopy", "model_copy", "model_copy_deep", "pickle"])
@pytest.mark.parametrize("fields", [{}, *SAVED])
def test_a_copy_is_equal_and_works(
    server: StandInServer, make: Callable[[ChatOpenRouter], ChatOpenRouter], fields: Json
) -> None:
    model = ChatOpenRouter(model=MODEL, **fields)
    model.invoke("Hi")
    copied = make(model)
    assert settings_of(copied) == settings_of(model)
    copied.invoke("Hi")
    assert server.requests[-1].json() == server.requests[-2].json()
    assert server.requests[-1].headers == server.requests[-2].headers


def test_a_pickle_has_no_key_and_takes_that_of_the_environment(server: StandInServer) -> None:
    data = pickle.dumps(ChatOpenRouter(model=MODEL, api_key=KEY))
    assert KEY.encode() not in data
    assert pickle.loads(data).openrouter_api_key == SecretStr(server.key)


def test_a_model_with_its_own_client_is_pickled_and_copied(server: StandInServer) -> None:
    model = ChatOpenRouter(model=MODEL, client=OpenRouter(server.key))
    for copied in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert copied.invoke("Hi").text


class Agent(BaseModel):
    """A model of a program that has one of ours as a field."""

    llm: ChatOpenRouter


def test_a_model_is_made_of_a_dict_without_any_request(server: StandInServer) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        alone = ChatOpenRouter.model_validate({"model": MODEL, "temperature": 0.5})
        made = [alone, Agent.model_validate({"llm": {"model": MODEL}}).llm]
    assert [one.model for one in made] == [MODEL, MODEL]
    assert made[0].temperature == 0.5
    assert server.requests == []


def test_the_keys_of_a_given_profile_are_checked() -> None:
    given: Any = {"max_input_tokens": 5, "odd": 1}
    with pytest.warns(UserWarning, match="odd"):
        assert ChatOpenRouter(model=MODEL, profile=given).profile == given


def test_fields_may_be_changed_later(server: StandInServer) -> None:
    model = ChatOpenRouter(model=MODEL)
    model.temperature, model.app_title, model.openrouter_api_key = 0.5, "Late", SecretStr(server.key)
    model.invoke("Hi")
    assert server.requests[-1].json()["temperature"] == 0.5
    assert server.requests[-1].header("X-OpenRouter-Title") == "Late"


# --- keys are not seen -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields", [{"n": 0}, {"n": 2, "streaming": True}, {"options": {"x": 1}}, {"timeout": -1}]
)
def test_an_error_of_the_constructor_does_not_show_the_key(fields: Json) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        ChatOpenRouter(model=MODEL, api_key=KEY, **fields)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [str(one.locals) for one in shown.stack if one.filename != __file__]
    assert KEY not in f"{caught.value} {caught.value!r} {frames}"


def test_an_error_of_a_call_does_not_show_the_key() -> None:
    model = ChatOpenRouter(model=MODEL, api_key=KEY, max_retries=0)
    calls: list[Json] = [{}, {"api_key": KEY + "2"}, {"extra_headers": {"Authorization": f"Bearer {KEY}"}}]
    for call in calls:
        with pytest.raises(Exception, match="401") as caught:
            model.invoke("Hi", **call)
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [one for one in shown.stack if "openrouter" in one.filename and "tests" not in one.filename]
        frames = "".join(str(one.locals) for one in ours)
        assert KEY not in f"{caught.value} {caught.value!r}"
        if not call:
            assert KEY not in frames


def test_nothing_that_is_printed_shows_the_key() -> None:
    model = ChatOpenRouter(model=MODEL, api_key=KEY, default_headers={"Cookie": KEY})
    for text in (
        repr(model),
        str(model),
        str(model.model_dump()),
        model.model_dump_json(),
        str(model.asdict()),
    ):
        assert KEY not in text
