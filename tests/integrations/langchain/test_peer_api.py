"""All that langchain-openrouter 0.2.9 has and documents is there: fields, aliases, variables, methods."""

from __future__ import annotations

import inspect
import os
import warnings
from typing import Any, NamedTuple

import pytest
from langchain_core.language_models import BaseChatModel
from langchain_core.load import dumpd, dumps, loads
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage
from langchain_core.rate_limiters import InMemoryRateLimiter
from pydantic import BaseModel, SecretStr, ValidationError

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]
MODEL = "openai/gpt-4o-mini"


class Field(NamedTuple):
    """A field of the peer: its alias, its default, a value for it, and what is sent of that."""

    alias: str | None
    default: Any
    value: Any
    body: Json = {}  # noqa: RUF012
    headers: dict[str, str] = {}  # noqa: RUF012


PREFERENCES = {"order": ["openai"], "allow_fallbacks": False}
FIELDS: dict[str, Field] = {
    "client": Field(None, None, None),
    "openrouter_api_key": Field("api_key", None, "sk-1", headers={"authorization": "Bearer sk-1"}),
    "openrouter_api_base": Field("base_url", None, None),
    "app_url": Field(None, None, "https://example.com", headers={"http-referer": "https://example.com"}),
    "app_title": Field(None, None, "Example", headers={"x-openrouter-title": "Example"}),
    "app_categories": Field(
        None, None, ["cli-agent", "chat"], headers={"x-openrouter-categories": "cli-agent,chat"}
    ),
    "request_timeout": Field("timeout", None, 20),
    "max_retries": Field(None, 2, 0),
    "model_name": Field("model", None, "a/b", {"model": "a/b"}),
    "temperature": Field(None, None, 0.5, {"temperature": 0.5}),
    "max_tokens": Field(None, None, 9, {"max_tokens": 9}),
    "max_completion_tokens": Field(None, None, 9, {"max_completion_tokens": 9}),
    "top_p": Field(None, None, 0.9, {"top_p": 0.9}),
    "frequency_penalty": Field(None, None, -0.5, {"frequency_penalty": -0.5}),
    "presence_penalty": Field(None, None, 0.5, {"presence_penalty": 0.5}),
    "seed": Field(None, None, 7, {"seed": 7}),
    "stop": Field("stop_sequences", None, ["END"], {"stop": ["END"]}),
    "n": Field(None, 1, 2, {"n": 2}),
    "streaming": Field(None, False, True, {"stream": True}),
    "stream_usage": Field(None, True, False),
    "model_kwargs": Field(None, {}, {"top_a": 0.3, "tomorrow": 1}, {"top_a": 0.3, "tomorrow": 1}),
    "reasoning": Field(None, None, {"effort": "high"}, {"reasoning": {"effort": "high"}}),
    "openrouter_provider": Field(None, None, PREFERENCES, {"provider": PREFERENCES}),
    "route": Field(None, None, "fallback", {"route": "fallback"}),
    "plugins": Field(None, None, [{"id": "web"}], {"plugins": [{"id": "web"}]}),
    "default_headers": Field(None, None, {"x-trace": "7"}, headers={"x-trace": "7"}),
    "session_id": Field(None, None, "s1", {"session_id": "s1"}),
    "trace": Field(None, None, {"trace_id": "t1"}, {"trace": {"trace_id": "t1"}}),
}
"""The fields that it adds to those of all chat models. Of app_url and app_title, ours have no default."""
INHERITED: Json = {
    "name": "my model",
    "cache": False,
    "verbose": True,
    "callbacks": [],
    "tags": ["one"],
    "metadata": {"one": 1},
    "custom_get_token_ids": lambda text: [len(text)],
    "rate_limiter": InMemoryRateLimiter(requests_per_second=1000),
    "disable_streaming": "tool_calling",
    "output_version": "v1",
    "profile": {"max_input_tokens": 9},
}
NAMES = [(name, name) for name in FIELDS] + [(f.alias, name) for name, f in FIELDS.items() if f.alias]
VARIABLES = {
    "OPENROUTER_APP_URL": "app_url",
    "OPENROUTER_APP_TITLE": "app_title",
    "OPENROUTER_SESSION_ID": "session_id",
}


def sent(server: StandInServer) -> Json:
    """The body of the last request without the messages."""
    body: Json = server.requests[-1].json()
    return {name: value for name, value in body.items() if name != "messages"}


def made(**settings: Any) -> ChatOpenRouter:
    named = {"model", "model_name"} & settings.keys()
    given: Json = settings if named else {"model": MODEL, **settings}
    return ChatOpenRouter(**given)


# --- fields ---------------------------------------------------------------------------------------------


def test_each_field_has_the_alias_and_the_default_of_the_peer() -> None:
    found = ChatOpenRouter.model_fields
    assert {name: found[name].alias for name in FIELDS} == {name: f.alias for name, f in FIELDS.items()}
    model = made()
    skipped = {"model_name", "openrouter_api_key"}
    defaults = {name: f.default for name, f in FIELDS.items() if name not in skipped}
    assert {name: getattr(model, name) for name in defaults} == defaults


@pytest.mark.parametrize(("given", "name"), NAMES)
def test_each_field_is_taken_by_name_and_by_alias_and_is_sent(
    server: StandInServer, given: str, name: str
) -> None:
    field = FIELDS[name]
    with StandInServer(key="sk-1" if name == "openrouter_api_key" else server.key, strict=False) as other:
        address = {} if name == "openrouter_api_base" else {"base_url": other.url}
        value = other.url if name == "openrouter_api_base" else field.value
        model = made(**{given: value}, **address)
        assert model.invoke("Hi").content
        assert sent(other).items() >= field.body.items()
        headers = {one: other.requests[-1].header(one) for one in field.headers}
        assert headers == field.headers
    if name != "openrouter_api_key":
        assert getattr(model, name) == value


@pytest.mark.parametrize("name", INHERITED)
def test_fields_of_all_chat_models_are_taken(name: str) -> None:
    model = made(**{name: INHERITED[name]})
    found = getattr(model, name)
    assert found == INHERITED[name] or found.items() >= INHERITED[name].items()  # metadata has versions, too
    assert model.invoke("Hi").content


def test_none_leaves_a_field_out(server: StandInServer) -> None:
    given = {name: None for name, f in FIELDS.items() if f.default is None and name != "model_name"}
    made(**{**given, "openrouter_api_key": server.key, "openrouter_api_base": server.url}).invoke("Hi")
    assert sent(server) == {"model": MODEL}


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_the_default_of_its_field(
    monkeypatch: pytest.MonkeyPatch, server: StandInServer, variable: str
) -> None:
    name = VARIABLES[variable]
    monkeypatch.setenv(variable, "from-variable")
    assert getattr(made(), name) == "from-variable"
    assert getattr(made(**{name: "given"}), name) == "given"
    made().invoke("Hi")
    seen = [*sent(server).values(), *(value for _, value in server.requests[-1].headers)]
    assert "from-variable" in seen


def test_the_key_and_the_address_are_in_the_variables_of_the_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    with StandInServer(key="sk-2") as other:
        monkeypatch.setenv("OPENROUTER_API_KEY", "sk-2")
        monkeypatch.setenv("OPENROUTER_API_BASE", other.url)
        assert made().invoke("Hi").content
        assert len(other.requests) == 1


def test_an_empty_session_is_none(monkeypatch: pytest.MonkeyPatch, server: StandInServer) -> None:
    monkeypatch.setenv("OPENROUTER_SESSION_ID", "")
    made().invoke("Hi")
    assert sent(server) == {"model": MODEL}


def test_the_key_may_be_a_secret_and_is_one_afterwards(server: StandInServer) -> None:
    for key in (server.key, SecretStr(server.key)):
        model = made(api_key=key)
        assert isinstance(model.openrouter_api_key, SecretStr)
        assert model.invoke("Hi").content
        assert server.key not in f"{model!r} {model} {dumpd(model)} {model.model_dump()}"


def test_model_is_the_name_of_the_model() -> None:
    assert made(model="a/b").model == made(model_name="a/b").model_name == "a/b"


# --- mistakes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "model"),
        ({"model": MODEL, "max_tokens": "many"}, "max_tokens"),
    ],
)
def test_a_mistake_is_a_value_error_when_the_model_is_made(given: Json, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ChatOpenRouter(**given)
    with pytest.raises(ValidationError):
        ChatOpenRouter(**given)


def test_an_argument_of_the_api_without_a_field_is_sent_without_a_warning(server: StandInServer) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made(top_k=3, models=["a/b"], logit_bias={"7": 1}).invoke("Hi")
    assert sent(server).items() >= {"top_k": 3, "models": ["a/b"], "logit_bias": {"7": 1}}.items()


NEW: Json = {
    "audio": {"voice": "alloy", "format": "wav"},
    "image_config": {"aspect_ratio": "1:1"},
    "logprobs": True,
    "min_p": 0.1,
    "modalities": ["text"],
    "models": ["a/b"],
    "top_k": 3,
    "top_logprobs": 2,
    "user": "ann",
    "verbosity": "low",
}
"""Fields that the peer lacks, so that programs for it have them in `model_kwargs`."""


@pytest.mark.parametrize("name", NEW)
def test_a_field_that_the_peer_lacks_may_be_in_model_kwargs(server: StandInServer, name: str) -> None:
    model = made(model_kwargs={name: NEW[name], "tomorrow": 1})
    assert model.model_kwargs == {name: NEW[name], "tomorrow": 1}
    model.invoke("Hi")
    assert sent(server) == {"model": MODEL, name: NEW[name], "tomorrow": 1}


def test_all_fields_that_are_sent_and_that_the_peer_lacks_may_be_there() -> None:
    own = ChatOpenRouter.model_fields.keys() - BaseChatModel.model_fields.keys() - FIELDS.keys()
    assert own - {"app", "async_client", "options"} == NEW.keys()


# --- methods --------------------------------------------------------------------------------------------


class Weather(BaseModel):
    """The weather in a city."""

    city: str


def get_weather(city: str) -> str:
    """The weather in a city."""
    return city


FORCED = {"type": "function", "function": {"name": "Weather"}}
CHOICES: list[tuple[Any, Any]] = [
    (None, None),
    ("auto", "auto"),
    ("none", "none"),
    ("required", "required"),
    ("any", "required"),
    ("Weather", FORCED),
    (FORCED, FORCED),
    (True, FORCED),
    (False, None),
]


@pytest.mark.parametrize(("given", "choice"), CHOICES)
def test_a_choice_of_tools_is_sent_as_the_peer_sends_it(
    server: StandInServer, given: Any, choice: Any
) -> None:
    made().bind_tools([Weather], tool_choice=given).invoke("Hi")
    assert sent(server).get("tool_choice") == choice


@pytest.mark.parametrize("tool", [Weather, get_weather, {"type": "function", "function": {"name": "own"}}])
def test_tools_may_have_all_forms(server: StandInServer, tool: Any) -> None:
    made().bind_tools([tool]).invoke("Hi")
    (found,) = sent(server)["tools"]
    assert found["type"] == "function"


def test_options_of_tools_are_sent(server: StandInServer) -> None:
    made().bind_tools([Weather], strict=True, parallel_tool_calls=False, temperature=0).invoke("Hi")
    body = sent(server)
    assert body["tools"][0]["function"]["strict"] is True
    assert (body["parallel_tool_calls"], body["temperature"]) == (False, 0)


def test_true_as_the_choice_needs_one_tool() -> None:
    with pytest.raises(ValueError, match="2"):
        made().bind_tools([Weather, get_weather], tool_choice=True)


SCHEMA = {"title": "Weather", "type": "object", "properties": {"city": {"type": "string"}}}


@pytest.mark.parametrize("include_raw", [False, True])
@pytest.mark.parametrize("method", ["function_calling", "json_schema"])
@pytest.mark.parametrize(("schema", "kind"), [(Weather, Weather), (SCHEMA, dict)])
def test_structured_output_has_the_methods_of_the_peer(
    server: StandInServer, schema: Any, kind: type, method: str, include_raw: bool
) -> None:
    model = made().with_structured_output(schema, method=method, include_raw=include_raw)
    found = model.invoke("Weather in Lisbon?")
    assert isinstance(found["parsed"] if include_raw else found, kind)
    if include_raw:
        assert found.keys() == {"raw", "parsed", "parsing_error"}
        assert isinstance(found["raw"], AIMessage)
    assert ("tools" in sent(server)) == (method == "function_calling")
    assert ("response_format" in sent(server)) == (method == "json_schema")


@pytest.mark.parametrize("method", ["function_calling", "json_schema"])
def test_structured_output_needs_a_schema(method: str) -> None:
    with pytest.raises(ValueError, match="schema"):
        made().with_structured_output(None, method=method)


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="guessing"):
        made().with_structured_output(Weather, method="guessing")


OVERRIDDEN = ("bind_tools", "with_structured_output")
PARAMETERS: dict[str, Json] = {
    "bind_tools": {"tool_choice": None, "strict": None, "parallel_tool_calls": None},
    "with_structured_output": {"method": "function_calling", "include_raw": False, "strict": None},
}


@pytest.mark.parametrize("name", OVERRIDDEN)
def test_parameters_of_methods_have_the_defaults_of_the_peer(name: str) -> None:
    found = inspect.signature(getattr(ChatOpenRouter, name)).parameters
    assert {one: found[one].default for one in PARAMETERS[name]} == PARAMETERS[name]
    assert all(found[one].kind is inspect.Parameter.KEYWORD_ONLY for one in PARAMETERS[name])


def test_it_is_a_chat_model_that_does_nothing_in_threads() -> None:
    assert issubclass(ChatOpenRouter, BaseChatModel)
    for name in ("_generate", "_agenerate", "_stream", "_astream"):
        assert name in vars(ChatOpenRouter)


# --- what it says of itself -----------------------------------------------------------------------------


def test_kind_secrets_and_serialisation_are_those_of_the_peer() -> None:
    model = made()
    assert model._llm_type == "openrouter-chat"
    assert model.lc_secrets == {"openrouter_api_key": "OPENROUTER_API_KEY"}
    assert ChatOpenRouter.is_lc_serializable()
    assert dumpd(model)["kwargs"]["openrouter_api_key"] == {
        "lc": 1,
        "type": "secret",
        "id": ["OPENROUTER_API_KEY"],
    }


@pytest.mark.filterwarnings("ignore:.*beta")
def test_what_was_saved_is_loaded_with_its_fields(server: StandInServer) -> None:
    fields = {"temperature": 0.5, "max_tokens": 9, "reasoning": {"effort": "low"}, "route": "fallback"}
    again = loads(
        dumps(made(**fields, base_url=server.url)),
        secrets_map={"OPENROUTER_API_KEY": os.environ["OPENROUTER_API_KEY"]},
        allowed_objects=[ChatOpenRouter],
        valid_namespaces=["openrouter_sdk"],
    )
    assert {name: getattr(again, name) for name in fields} == fields
    again.invoke("Hi")
    assert sent(server) == {"model": MODEL, **fields}


# --- messages -------------------------------------------------------------------------------------------

METADATA = {"model_name", "id", "created", "object", "finish_reason", "model_provider"}
"""What `response_metadata` has of the peer in each reply."""


@pytest.mark.parametrize("way", ["invoke", "stream"])
def test_replies_have_the_metadata_of_the_peer(server: StandInServer, way: str) -> None:
    reply = read(made(), way)
    assert reply.response_metadata.keys() >= METADATA | {"cost"}
    assert reply.response_metadata["model_provider"] == "openrouter"
    assert reply.usage_metadata
    assert reply.usage_metadata["total_tokens"] == (
        reply.usage_metadata["input_tokens"] + reply.usage_metadata["output_tokens"]
    )
    assert (reply.id or "").startswith("lc_run-")


@pytest.mark.parametrize("way", ["invoke", "stream"])
def test_reasoning_is_where_the_peer_has_it(server: StandInServer, way: str) -> None:
    server.script.reply("Eight.", reasoning="Two, three, five.")
    reply = read(made(), way)
    assert reply.additional_kwargs["reasoning_content"] == "Two, three, five."
    assert "".join(one["text"] for one in reply.additional_kwargs["reasoning_details"]) == "Two, three, five."
    assert reply.content == "Eight."


def test_usage_of_a_stream_can_be_left_out(server: StandInServer) -> None:
    assert read(made(stream_usage=False), "stream").usage_metadata is None
    assert read(made(), "stream").usage_metadata


def test_the_name_of_a_message_is_sent(server: StandInServer) -> None:
    made().invoke([HumanMessage("Hi", additional_kwargs={"name": "ann"})])
    made().invoke([HumanMessage("Hi", name="ann")])
    names = [request.json()["messages"][0].get("name") for request in server.requests]
    assert names == ["ann", "ann"]


def read(model: ChatOpenRouter, way: str) -> AIMessage:
    """The reply, or the sum of the chunks of a stream."""
    if way == "invoke":
        return model.invoke("Hi")
    whole, *chunks = model.stream("Hi")
    for chunk in chunks:
        whole += chunk
    assert isinstance(whole, AIMessageChunk)
    return whole
