"""`OpenRouterImageGenerator`."""

from __future__ import annotations

import asyncio
import inspect
import json
from base64 import b64decode
from copy import deepcopy
from typing import Any

import pytest
from haystack import Pipeline
from haystack.components.builders import PromptBuilder

from openrouter_sdk.errors import BadGatewayError, InvalidArgumentError, ProtocolError
from openrouter_sdk.integrations.haystack import OpenRouterImageGenerator
from openrouter_sdk.testing import StandInServer
from tests.integrations.haystack.ways import WAYS, Run

PNG = b"\x89PNG\r\n\x1a\n"
JSON = {"content-type": "application/json"}


def generator(**settings: Any) -> OpenRouterImageGenerator:
    return OpenRouterImageGenerator(**{"max_retries": 0, **settings})


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


@WAYS
def test_a_prompt_becomes_an_image_in_base64(server: StandInServer, way: Run) -> None:
    result = way(generator(model="a/b"), prompt="A lighthouse")
    (image,) = result["images"]
    assert b64decode(image).startswith(PNG)
    assert result["revised_prompt"] == ""
    meta = result["meta"]
    assert (meta["model"], meta["media_types"]) == ("a/b", ["image/png"])
    assert meta["usage"]["cost"] == pytest.approx(0.00768)
    assert json.loads(json.dumps(result)) == result
    assert sent(server) == [{"model": "a/b", "prompt": "A lighthouse"}]
    assert (server.requests[0].path, server.problems) == ("/api/v1/images", [])


@WAYS
def test_size_and_quality_of_the_run_replace_all_others(server: StandInServer, way: Run) -> None:
    component = generator(size="1K", quality="low")
    way(component, prompt="x")
    way(component, prompt="x", size="1024x1024", quality="high")
    component = generator(size="1K", quality="low", generation_kwargs={"size": "2K"})
    way(component, prompt="x")
    way(component, prompt="x", size="4K")
    asked = [(body["size"], body["quality"]) for body in sent(server)]
    assert asked == [("1K", "low"), ("1024x1024", "high"), ("2K", "low"), ("4K", "low")]


@WAYS
def test_generation_kwargs_are_sent_and_unchanged(server: StandInServer, way: Run) -> None:
    given = {"n": 3, "output_format": "webp", "provider": {"order": ["one"]}, "style": "vivid", "seed": None}
    before = deepcopy(given)
    result = way(generator(model="a/b", generation_kwargs=given), prompt="x")
    assert len(result["images"]) == 3
    assert result["meta"]["media_types"] == ["image/webp"] * 3
    wanted = {name: value for name, value in before.items() if value is not None}
    assert sent(server) == [{"model": "a/b", "prompt": "x", **wanted}]
    assert given == before


def test_a_prompt_that_the_model_has_changed_is_given_back(server: StandInServer) -> None:
    image = {"b64_json": "aGk=", "revised_prompt": "A tall lighthouse"}
    server.script.raw(200, JSON, json.dumps({"created": 1, "data": [image]}).encode())
    result = generator(model="a/b").run("A lighthouse")
    assert result == {
        "images": ["aGk="],
        "revised_prompt": "A tall lighthouse",
        "meta": {"model": "a/b", "media_types": [None]},
    }


@WAYS
@pytest.mark.parametrize("prompt", [None, 3])
def test_a_prompt_that_is_no_text_is_refused(server: StandInServer, way: Run, prompt: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="prompt"):
        way(generator(), prompt=prompt)
    assert server.requests == []


@WAYS
def test_errors_are_raised_as_the_client_raises_them(server: StandInServer, way: Run) -> None:
    server.script.error(502, "No image came.")
    with pytest.raises(BadGatewayError, match="No image came"):
        way(generator(), prompt="x")


@WAYS
@pytest.mark.parametrize(
    "answer", [{}, {"data": None}, {"data": []}, {"data": [{"media_type": "image/png"}]}]
)
def test_an_answer_without_an_image_is_an_error(server: StandInServer, way: Run, answer: Any) -> None:
    server.script.raw(200, JSON, json.dumps({"created": 1, **answer}).encode())
    with pytest.raises(ProtocolError, match="no image"):
        way(generator(), prompt="x")


def test_an_image_that_comes_as_a_url_is_kept(server: StandInServer) -> None:
    image = {"url": "https://example.com/a.png"}
    server.script.raw(200, JSON, json.dumps({"created": 1, "data": [image]}).encode())
    assert generator().run("x")["images"] == [image["url"]]


@pytest.mark.parametrize("name", ["prompt", "stream"])
def test_generation_kwargs_cannot_have_what_the_component_sets(server: StandInServer, name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"generation_kwargs cannot have '{name}'"):
        generator(generation_kwargs={name: True}).run("x")
    assert server.requests == []


def test_settings_survive_a_round_trip() -> None:
    settings: dict[str, Any] = {
        "model": "a/b",
        "size": "2K",
        "quality": "high",
        "generation_kwargs": {"n": 2},
        "timeout": 120.0,
        "app": {"title": "App"},
    }
    data = json.loads(json.dumps(OpenRouterImageGenerator(**settings).to_dict()))
    assert {name: data["init_parameters"][name] for name in settings} == settings
    assert OpenRouterImageGenerator.from_dict(data).to_dict() == data


def test_run_takes_what_the_image_generator_of_haystack_takes_first() -> None:
    names = list(inspect.signature(OpenRouterImageGenerator.run).parameters)
    assert names == ["self", "prompt", "size", "quality"]


def test_a_pipeline_writes_the_prompt_and_gets_the_image(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component("prompt", PromptBuilder("A {{ thing }}", required_variables="*"))
    pipeline.add_component("painter", generator())
    pipeline.connect("prompt.prompt", "painter.prompt")
    result = Pipeline.loads(pipeline.dumps()).run({"prompt": {"thing": "fox"}})
    assert len(result["painter"]["images"]) == 1
    assert sent(server)[0]["prompt"] == "A fox"


def test_one_generator_serves_several_event_loops() -> None:
    component = generator()
    for _ in range(3):
        assert asyncio.run(component.run_async("x"))["images"]
