"""What a model can do: the profile, from the catalogue, at its first use."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_type_hints
from urllib.parse import unquote

import pytest
from langchain.agents import create_agent
from langchain.agents.middleware import SummarizationMiddleware
from langchain_core.language_models import ModelProfile
from langchain_core.load import dumpd, dumps
from pydantic import BaseModel

from openrouter_api.models.shared import Model
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.integrations.langchain import ChatOpenRouter, model_profile
from openrouter_sdk.integrations.langchain.model_profile import profile_of
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]
MODEL = "larkspur/parrot-mini"


def chat(model: str, **settings: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model=model, **{"max_retries": 0, **settings})


def entry(**changes: Any) -> Model:
    """A model of the catalogue."""
    listed: Json = {
        "id": "a/b",
        "canonical_slug": "a/b-1",
        "name": "A: B",
        "created": 1_700_000_000,
        "context_length": 200_000,
        "architecture": {
            "modality": "text+image->text",
            "input_modalities": ["text", "image", "file"],
            "output_modalities": ["text"],
            "tokenizer": "Other",
            "instruct_type": None,
        },
        "pricing": {"prompt": "0", "completion": "0"},
        "top_provider": {
            "context_length": 200_000,
            "max_completion_tokens": 8_000,
            "is_moderated": False,
        },
        "per_request_limits": None,
        "supported_parameters": ["tools", "tool_choice", "temperature", "max_tokens"],
        "default_parameters": None,
        "supported_voices": None,
        "links": {"details": "/api/v1/models/a/b/endpoints"},
        **changes,
    }
    found: Model = Model.decode(listed)
    return found


@pytest.fixture(autouse=True)
def nothing_is_known() -> None:
    """Another stand-in may have had the address of this one."""
    model_profile._profiles.clear()


@pytest.fixture
def listed(server: StandInServer) -> dict[str, Json]:
    """The models of the stand-in, by id."""
    with OpenRouter() as client:
        found = {one.id: one.to_dict() for one in client.models.list().data}
    server.reset()
    return found


def known(listed: dict[str, Json], *parameters: str) -> str:
    """A model that supports these."""
    return next(id for id, one in listed.items() if {*parameters} <= {*one["supported_parameters"]})


def paths(server: StandInServer) -> list[str]:
    return [request.path for request in server.requests]


# --- a model of the catalogue -----------------------------------------------------------------------------


def test_profile_says_what_the_catalogue_says() -> None:
    assert profile_of(entry()) == {
        "name": "A: B",
        "max_input_tokens": 200_000,
        "max_output_tokens": 8_000,
        "text_inputs": True,
        "image_inputs": True,
        "audio_inputs": False,
        "video_inputs": False,
        "pdf_inputs": True,
        "attachment": True,
        "text_outputs": True,
        "image_outputs": False,
        "audio_outputs": False,
        "video_outputs": False,
        "tool_calling": True,
        "tool_choice": True,
        "structured_output": False,
        "reasoning_output": False,
        "temperature": True,
    }


@pytest.mark.parametrize(
    ("changes", "key", "expected"),
    [
        ({"context_length": None}, "max_input_tokens", None),
        ({"top_provider": {"is_moderated": False}}, "max_output_tokens", None),
        ({"supported_parameters": ["structured_outputs"]}, "structured_output", True),
        ({"supported_parameters": ["response_format"]}, "structured_output", False),
        ({"supported_parameters": []}, "tool_calling", False),
        ({"supported_parameters": ["reasoning"]}, "reasoning_output", True),
        ({"supported_parameters": ["reasoning"]}, "reasoning_effort_levels", None),
        ({"reasoning": {"mandatory": False}}, "reasoning_output", True),
        ({"reasoning": {"mandatory": False}}, "reasoning_effort_levels", None),
        (
            {"reasoning": {"mandatory": False, "supported_efforts": ["low", "high"]}},
            "reasoning_effort_levels",
            ["low", "high"],
        ),
        (
            {"reasoning": {"mandatory": True, "supported_efforts": None}},
            "reasoning_effort_levels",
            ["max", "xhigh", "high", "medium", "low", "minimal"],
        ),
        (
            {"reasoning": {"mandatory": False, "default_effort": "medium"}},
            "reasoning_effort_default",
            "medium",
        ),
    ],
)
def test_key_is_there_if_the_catalogue_says_it(changes: Json, key: str, expected: Any) -> None:
    assert profile_of(entry(**changes)).get(key) == expected
    assert (key in profile_of(entry(**changes))) is (expected is not None)


@pytest.mark.parametrize("value", [None, ...], ids=["null", "absent"])
@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("top_provider", "max_output_tokens"),
        ("architecture", "image_inputs"),
        ("supported_parameters", "tool_calling"),
        ("context_length", "max_input_tokens"),
    ],
)
def test_profile_is_there_if_the_catalogue_lacks_something(name: str, key: str, value: Any) -> None:
    listed = {**entry().to_dict(), name: value}
    model: Model = Model.decode({field: one for field, one in listed.items() if one is not ...})
    assert key in profile_of(entry())
    assert key not in profile_of(model)


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("image", ["image_inputs", "image_outputs"]),
        ("audio", ["audio_inputs", "audio_outputs"]),
        ("video", ["video_inputs", "video_outputs"]),
        ("text", ["text_inputs", "text_outputs"]),
    ],
)
def test_modalities_are_told_apart(kind: str, keys: list[str]) -> None:
    architecture = {"modality": None, "input_modalities": [kind], "output_modalities": [kind]}
    profile: Json = {**profile_of(entry(architecture=architecture))}
    media = [key for key, value in profile.items() if key.endswith(("_inputs", "_outputs")) and value]
    assert media == keys


def test_every_model_of_the_catalogue_has_a_profile_of_langchains_keys(listed: dict[str, Json]) -> None:
    declared = get_type_hints(ModelProfile)
    for one in listed.values():
        assert profile_of(Model.decode(one)).keys() <= declared.keys()


# --- at its first use -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "use",
    [
        lambda model: None,
        repr,
        str,
        copy.copy,
        copy.deepcopy,
        lambda model: pickle.loads(pickle.dumps(model)),
        dumpd,
        dumps,
        lambda model: model.model_dump(),
        lambda model: model.model_copy(update={"temperature": 0.5}),
        lambda model: model == chat(MODEL),
        lambda model: hash(id(model)),
        dict,
        lambda model: model.bind_tools([]),
        lambda model: model.with_structured_output({"title": "a", "type": "object", "properties": {}}),
        lambda model: model.with_config({"tags": ["a"]}),
        lambda model: model.configurable_fields,
        lambda model: model.get_input_jsonschema(),
        lambda model: model._get_ls_params(),
        lambda model: model.invoke("Hi"),
        lambda model: create_agent(model, [str.upper]),
    ],
)
@pytest.mark.filterwarnings("error")
def test_catalogue_is_not_asked_by_other_uses(server: StandInServer, use: Callable[[Any], Any]) -> None:
    server.script.reply("Fine.")
    use(chat(MODEL))
    assert [path for path in paths(server) if "/models" in path or "/model/" in path] == []


def test_profile_is_that_of_the_catalogue(server: StandInServer, listed: dict[str, Json]) -> None:
    id = known(listed, "structured_outputs", "tools")
    assert chat(id).profile == profile_of(Model.decode(listed[id]))


def test_catalogue_is_asked_once_in_a_process(server: StandInServer, listed: dict[str, Json]) -> None:
    first, second = chat(known(listed, "tools")), chat(known(listed, "tools"), temperature=0.5)
    assert first.profile == first.profile == second.profile == copy.deepcopy(second).profile
    assert len(server.requests) == 1


def test_other_model_has_another_profile(server: StandInServer, listed: dict[str, Json]) -> None:
    first, second = [*listed][:2]
    model = chat(first)
    assert (model.profile or {}).get("name") == listed[first]["name"]
    other = model.model_copy(update={"model_name": second})
    assert (other.profile or {}).get("name") == listed[second]["name"]


def test_change_of_a_profile_stays_with_whoever_changes_it(
    server: StandInServer, listed: dict[str, Json]
) -> None:
    model = chat(known(listed, "tools"))
    profile: Any = model.profile
    profile.clear()
    assert model.profile != {}


def test_threads_wait_for_one_answer(server: StandInServer, listed: dict[str, Json]) -> None:
    id, barrier = known(listed, "tools"), threading.Barrier(8)

    def read(_: int) -> Any:
        barrier.wait()
        return chat(id).profile

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(read, range(8)))
    assert [one == found[0] for one in found] == [True] * 8
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("suffix", "asked"), [(":nitro", ""), (":floor", ""), (":online", ""), (":free", ":free")]
)
def test_suffix_of_routing_is_none_of_the_catalogue(
    server: StandInServer, listed: dict[str, Json], suffix: str, asked: str
) -> None:
    id = next(id for id in listed if ":" not in id)
    with warnings.catch_warnings(action="ignore"):
        _ = chat(id + suffix).profile
    assert unquote(paths(server)[0]).endswith(f"/{id}{asked}")


def test_given_profile_wins(server: StandInServer) -> None:
    given: ModelProfile = {"max_input_tokens": 5}
    model = chat("no/such", profile=given)
    assert model.profile == given
    assert asyncio.run(model.aload_profile()) == given
    assert copy.deepcopy(model).profile == given
    assert pickle.loads(pickle.dumps(model)).profile == given
    model.profile = {"tool_calling": True}
    assert model.profile == {"tool_calling": True}
    assert server.requests == []


def test_profile_is_awaited(server: StandInServer, listed: dict[str, Json]) -> None:
    model = chat(known(listed, "tools"))
    found = asyncio.run(model.aload_profile())
    assert found == profile_of(Model.decode(listed[model.model_name]))
    assert model.profile == found
    assert asyncio.run(model.aload_profile()) == found
    assert len(server.requests) == 1


# --- failures ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", ["no/such-model", "without-author", "@preset/mine", ""])
def test_unknown_model_has_none_with_one_warning(server: StandInServer, id: str) -> None:
    model = chat(id)
    with pytest.warns(UserWarning, match="profile is None") as caught:
        assert model.profile is None
    assert (len(caught), caught[0].filename) == (1, __file__)
    count = len(server.requests)
    with warnings.catch_warnings(action="error"):
        assert chat(id).profile is None
    assert len(server.requests) == count


def test_catalogue_is_waited_for_no_longer_than_the_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.warns(UserWarning, match="0.01"):
            assert chat(MODEL, base_url=url, timeout=0.01).profile is None


def test_failure_is_none_and_awaited_again(server: StandInServer, listed: dict[str, Json]) -> None:
    model = chat(known(listed, "tools"))
    server.script.error(503, "Later.")
    with pytest.warns(UserWarning, match="503"):
        assert model.profile is None
    assert asyncio.run(model.aload_profile()) is not None
    assert model.profile is not None


def test_only_client_of_the_program_is_asked(
    listed: dict[str, Json], monkeypatch: pytest.MonkeyPatch
) -> None:
    with OpenRouter() as client:
        monkeypatch.delenv("OPENROUTER_API_KEY")
        id = next(iter(listed))
        profile = asyncio.run(ChatOpenRouter(model=id, client=client).aload_profile())
        assert profile == profile_of(Model.decode(listed[id]))


def test_profile_is_none_for_an_asynchronous_client_alone(server: StandInServer) -> None:
    model = ChatOpenRouter(model=MODEL, async_client=AsyncOpenRouter())
    with pytest.warns(UserWarning, match="give client as well"):
        assert model.profile is None


@pytest.mark.parametrize("body", [b"{}", b'{"data": {}}', b'{"data": {"id": "a/b"}}', b"[1]", b"<html>"])
def test_entry_that_is_none_is_a_failure(server: StandInServer, body: bytes) -> None:
    server.script.raw(200, {"content-type": "application/json"}, body)
    with pytest.warns(UserWarning, match="profile is None"):
        assert chat("a/b").profile is None


def test_key_is_not_in_the_warning(server: StandInServer) -> None:
    with pytest.warns(UserWarning, match="profile is None") as caught:
        _ = chat("no/such").profile
    assert server.key not in str(caught[0].message)


# --- in programs ------------------------------------------------------------------------------------------


class Answer(BaseModel):
    text: str


@pytest.mark.parametrize("supported", [True, False])
def test_agent_chooses_its_strategy_by_the_profile(
    server: StandInServer, listed: dict[str, Json], supported: bool
) -> None:
    id = next(
        id
        for id, one in listed.items()
        if "tools" in one["supported_parameters"]
        and ("structured_outputs" in one["supported_parameters"]) is supported
    )
    if supported:
        server.script.reply('{"text": "Fine."}')
    else:
        server.script.reply(tool_calls=[{"name": "Answer", "arguments": {"text": "Fine."}}])
    agent: Any = create_agent(chat(id), response_format=Answer)
    assert agent.invoke({"messages": ["Hi"]})["structured_response"] == Answer(text="Fine.")
    body = server.requests[-1].json()
    assert ("response_format" in body) is supported
    assert ("tools" in body) is not supported


def test_summaries_go_by_the_longest_prompt(server: StandInServer, listed: dict[str, Json]) -> None:
    id = known(listed, "tools")
    middleware = SummarizationMiddleware(chat(id), trigger=("fraction", 0.5))
    assert middleware._get_profile_limits() == listed[id]["context_length"]
