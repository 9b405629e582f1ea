"""What traces are told of a model, the keys of cached replies, and the count of tokens."""

from __future__ import annotations

import sys
import warnings
from contextlib import suppress
from typing import Any

import pytest
from langchain_core.caches import InMemoryCache
from langchain_core.messages import AIMessage, HumanMessage, trim_messages

from openrouter_sdk.errors import (
    APIError,
)
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.chat_runs import MODEL, OTHER, SECRET, Json, model, weather
from tests.integrations.langchain.listener import Listener
from tests.integrations.langchain.ways_to_ask import Ask, invoke, stream

# --- traces ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "call", "expected"),
    [
        ({}, {}, {"ls_model_name": MODEL, "ls_temperature": None}),
        (
            {"temperature": 0, "max_tokens": 100, "stop": ["a"]},
            {},
            {"ls_model_name": MODEL, "ls_temperature": 0, "ls_max_tokens": 100, "ls_stop": ["a"]},
        ),
        (
            {"temperature": 0, "max_tokens": 100, "stop": ["a"]},
            {"model": OTHER, "temperature": 1, "max_tokens": 5, "stop": ["b"]},
            {"ls_model_name": OTHER, "ls_temperature": 1, "ls_max_tokens": 5, "ls_stop": ["b"]},
        ),
        (
            {"max_completion_tokens": 9, "stop": "a"},
            {},
            {"ls_model_name": MODEL, "ls_temperature": None, "ls_max_tokens": 9, "ls_stop": ["a"]},
        ),
    ],
)
def test_traces_are_told_the_standard_parameters(fields: Json, call: Json, expected: Json) -> None:
    found = model(**fields)._get_ls_params(**call)
    assert found == {"ls_provider": "openrouter", "ls_model_type": "chat", **expected}


def test_the_identifying_parameters_are_those_of_the_other_package_and_what_is_set() -> None:
    chat = model(temperature=0.5, top_k=3, n=2, model_kwargs={"top_a": 1})
    assert chat._identifying_params == {
        "model": MODEL,
        "temperature": 0.5,
        "max_tokens": None,
        "top_p": None,
        "streaming": False,
        "reasoning": None,
        "openrouter_provider": None,
        "route": None,
        "model_kwargs": {"top_a": 1},
        "top_k": 3,
        "n": 2,
    }
    assert chat.asdict()["_type"] == chat._llm_type == "openrouter-chat"


SECRETS: list[tuple[Json, Json]] = [
    ({"api_key": SECRET, "default_headers": {"Cookie": SECRET}}, {}),
    ({"options": {"api_key": SECRET, "headers": {"Authorization": SECRET}}}, {}),
    ({}, {"api_key": SECRET}),
    ({}, {"options": {"api_key": SECRET, "headers": {"Cookie": SECRET}}}),
    ({}, {"extra_headers": {"X-API-Key": SECRET}}),
    ({}, {"headers": {"authorization": f"Bearer {SECRET}"}}),
    ({"default_headers": {"X-Gateway": SECRET}}, {}),
    ({"options": {"headers": {"X-Gateway": SECRET}}}, {}),
    ({}, {"extra_headers": {"X-Gateway": SECRET}}),
    ({}, {"options": {"headers": {"X-Gateway": SECRET}}}),
]


@pytest.mark.parametrize(("fields", "call"), SECRETS)
@pytest.mark.parametrize("ask", [invoke, stream])
def test_neither_traces_nor_cache_keys_have_secrets(
    server: StandInServer, fields: Json, call: Json, ask: Ask
) -> None:
    listener = Listener()
    chat = model(max_retries=0, **fields)
    with suppress(APIError):  # because the key is wrong
        ask(chat, "Hi", {"callbacks": [listener]}, **call)
    assert SECRET not in str(listener.started)
    assert SECRET not in chat._get_llm_string(**call)


def test_the_versions_of_traces_have_ours() -> None:
    from openrouter_sdk import __version__

    found: Any = model(metadata={"mine": 1}).metadata
    assert (found["mine"], found["lc_versions"]["openrouter-sdk"]) == (1, __version__)


# --- the cache -------------------------------------------------------------------------------------------


def test_a_cached_reply_is_not_asked_for_again(server: StandInServer) -> None:
    chat = model(cache=InMemoryCache())
    assert chat.invoke("Hi").text == chat.invoke("Hi").text
    model(cache=chat.cache, max_retries=5, timeout=3, api_key=server.key).invoke("Hi")
    assert len(server.requests) == 1


DIFFERENT: list[tuple[Json, Json]] = [
    ({"temperature": 1}, {}),
    ({"seed": 1}, {}),
    ({"n": 2}, {}),
    ({"stop": ["a"]}, {}),
    ({"reasoning": {"effort": "low"}}, {}),
    ({"provider": {"sort": "price"}}, {}),
    ({"model_kwargs": {"top_a": 1}}, {}),
    ({"model_kwargs": {"extra_body": {"a": 1}}}, {}),
    ({"options": {"extra_body": {"a": 1}}}, {}),
    ({"options": {"betas": ["a"]}}, {}),
    ({"default_headers": {"X-A": "1"}}, {}),
    ({"output_version": "v1"}, {}),
    ({"base_url": "https://eu.openrouter.ai/api/v1"}, {}),
    ({"models": ["a/b"]}, {}),
    ({"plugins": [{"id": "web"}]}, {}),
    ({}, {"temperature": 1}),
    ({}, {"model": OTHER}),
    ({}, {"stop": ["a"]}),
    ({}, {"odd": 1}),
    ({}, {"tools": [weather]}),
    ({}, {"extra_body": {"a": 1}}),
    ({}, {"options": {"extra_body": {"a": 1}}}),
    ({}, {"response_format": {"type": "json_object"}}),
    ({}, {"extra_headers": {"X-A": "1"}}),
]


@pytest.mark.parametrize(("fields", "call"), DIFFERENT)
def test_whatever_changes_a_reply_changes_the_key_of_the_cache(fields: Json, call: Json) -> None:
    assert model(**fields)._get_llm_string(**call) != model()._get_llm_string()


SAME: list[Json] = [
    {"api_key": SECRET},
    {"max_retries": 5},
    {"timeout": 3},
    {"streaming": True},
    {"app_title": "A"},
    {"options": {"label": "l", "retries": 1}},
    {"tags": ["t"], "metadata": {"a": 1}},
    {"default_headers": {"Authorization": SECRET}},
]


@pytest.mark.parametrize("fields", SAME)
def test_what_changes_no_reply_does_not_change_the_key_of_the_cache(fields: Json) -> None:
    plain = model()._get_llm_string(seed=1)
    assert model(seed=1, **fields)._get_llm_string(max_retries=0, timeout=9) == plain


def test_the_key_of_the_cache_follows_a_changed_field(server: StandInServer) -> None:
    chat = model(cache=InMemoryCache())
    chat.invoke("Hi")
    chat.temperature = 1
    chat.invoke("Hi")
    assert len(server.requests) == 2


# --- tokens ----------------------------------------------------------------------------------------------


def test_tokens_are_counted_without_a_tokenizer() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chat = model()
        assert chat.get_num_tokens("Seventeen bytes.!") == 5
        few = chat.get_num_tokens_from_messages([HumanMessage("Hi")])
        more = chat.get_num_tokens_from_messages(
            [HumanMessage("Hi"), AIMessage("Hello there")], tools=[weather]
        )
    assert 0 < few < more < 100
    assert "transformers" not in sys.modules


def test_the_bytes_of_files_are_not_counted() -> None:
    image = {"type": "image", "base64": "A" * 400_000, "mime_type": "image/png"}
    assert model().get_num_tokens_from_messages([HumanMessage(content=[image])]) < 2_000


def test_a_tokenizer_of_the_program_is_used() -> None:
    chat = model(custom_get_token_ids=lambda text: list(range(len(text))))
    assert chat.get_num_tokens("abc") == 3
    assert chat.get_num_tokens_from_messages([HumanMessage("Hi")]) == len("Human: Hi")


def test_messages_are_trimmed_by_the_count_of_the_model() -> None:
    messages = [HumanMessage(f"Number {number}. " * 20) for number in range(10)]
    kept = trim_messages(messages, max_tokens=200, token_counter=model(), strategy="last")
    assert kept == messages[-len(kept) :]
    assert 0 < len(kept) < 10
