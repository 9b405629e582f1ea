"""YAML that was written for openrouter-haystack, with our components."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from haystack import Pipeline, component
from haystack.components.agents import Agent
from haystack.components.generators.utils import print_streaming_chunk
from haystack.core.errors import DeserializationError, PipelineError
from haystack.tools import ComponentTool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator, allow_old_pipelines
from openrouter_sdk.testing import StandInServer

OLD_PACKAGE = "haystack_integrations.components.generators.openrouter"
OLD = f"{OLD_PACKAGE}.chat.chat_generator.OpenRouterChatGenerator"
NEW = "openrouter_sdk.integrations.haystack.chat_generator.OpenRouterChatGenerator"

# As version 0.2 to 2.0 of the old package wrote them, apart from the tools, which are Haystack's.
OLD_YAML = f"""
components:
  llm:
    init_parameters:
      api_base_url: https://openrouter.ai/api/v1
      api_key:
        env_vars:
        - OPENROUTER_API_KEY
        strict: true
        type: env_var
      extra_headers:
        X-Trace: demo
      generation_kwargs:
        max_tokens: 10
        provider:
          sort: throughput
      http_client_kwargs: null
      max_retries: 2
      model: a/b
      streaming_callback: haystack.components.generators.utils.print_streaming_chunk
      timeout: 7.5
      tools: null
    type: {OLD}
connection_type_validation: true
connections: []
max_runs_per_component: 100
metadata: {{}}
"""
# Of 0.1, and of whoever writes YAML by hand.
SHORT_YAML = f"components: {{llm: {{type: {OLD}, init_parameters: {{model: a/b}}}}}}"


def is_installed() -> bool:
    try:
        return find_spec(OLD_PACKAGE) is not None
    except ModuleNotFoundError:
        return False


pytestmark = pytest.mark.skipif(is_installed(), reason="openrouter-haystack is installed")


@pytest.fixture
def allowed() -> Iterator[None]:
    with allow_old_pipelines():
        yield


@pytest.fixture
def old_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package of this name, as if it were installed."""
    folder = tmp_path.joinpath(*OLD_PACKAGE.split("."))
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("raise AssertionError('this is not to be imported')")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "haystack_integrations"]:
        del sys.modules[name]


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize("text", [OLD_YAML, SHORT_YAML])
def test_an_old_pipeline_loads_and_is_saved_as_a_new_one(text: str) -> None:
    pipeline = Pipeline.loads(text)
    assert type(pipeline.get_component("llm")) is OpenRouterChatGenerator
    saved = pipeline.dumps()
    assert (OLD in saved, saved.count(NEW)) == (False, 1)
    assert Pipeline.loads(saved) == pipeline


@pytest.mark.usefixtures("allowed")
def test_every_old_parameter_is_kept() -> None:
    loaded = vars(Pipeline.loads(OLD_YAML).get_component("llm"))
    expected = {
        "api_base_url": "https://openrouter.ai/api/v1",
        "extra_headers": {"X-Trace": "demo"},
        "generation_kwargs": {"max_tokens": 10, "provider": {"sort": "throughput"}},
        "max_retries": 2,
        "model": "a/b",
        "streaming_callback": print_streaming_chunk,
        "timeout": 7.5,
        "app": None,
    }
    assert {name: loaded[name] for name in expected} == expected


@pytest.mark.usefixtures("allowed")
def test_an_old_pipeline_runs(server: StandInServer) -> None:
    server.script.reply("Hi.")
    result = Pipeline.loads(SHORT_YAML).run({"llm": {"messages": "Hello"}})
    assert result["llm"]["replies"][0].text == "Hi."
    assert server.requests[-1].json()["model"] == "a/b"


@pytest.mark.usefixtures("allowed")
def test_old_components_in_components_load() -> None:
    asks = ComponentTool(component=OpenRouterChatGenerator(), name="ask", description="Ask.")
    pipeline = Pipeline()
    pipeline.add_component("agent", Agent(chat_generator=OpenRouterChatGenerator(model="a/b"), tools=[asks]))
    text = pipeline.dumps().replace(NEW, OLD)
    assert text.count(OLD) == 2
    assert Pipeline.loads(text) == pipeline


@pytest.mark.usefixtures("allowed")
def test_what_is_wrong_in_an_old_pipeline_is_named() -> None:
    with pytest.raises(DeserializationError, match="has no parameter 'modle'"):
        Pipeline.loads(SHORT_YAML.replace("model", "modle"))


def test_without_permission_an_old_pipeline_does_not_load() -> None:
    with pytest.raises(PipelineError, match="not imported"):
        Pipeline.loads(SHORT_YAML)


def test_permission_ends_with_the_statement() -> None:
    before = dict(component.registry)
    with allow_old_pipelines():
        Pipeline.loads(SHORT_YAML)
    assert component.registry == before
    assert not any(name.startswith(OLD_PACKAGE) for name in sys.modules)
    test_without_permission_an_old_pipeline_does_not_load()


def test_permission_twice_is_permission_once() -> None:
    first = allow_old_pipelines()
    with allow_old_pipelines():
        Pipeline.loads(SHORT_YAML)
    Pipeline.loads(SHORT_YAML)  # that of the first call goes on
    first.close()
    test_without_permission_an_old_pipeline_does_not_load()


def test_permission_needs_no_statement() -> None:
    permission = allow_old_pipelines()
    Pipeline.loads(SHORT_YAML)
    permission.close()


def test_the_old_package_remains_one_that_is_not_there() -> None:
    with allow_old_pipelines(), pytest.raises(ModuleNotFoundError):
        __import__(OLD_PACKAGE)


@pytest.mark.usefixtures("old_package")
def test_where_the_old_package_is_installed_permission_is_refused() -> None:
    with pytest.raises(RuntimeError, match=rf"uninstall it, or replace {OLD} in them by {NEW}"):
        allow_old_pipelines()
    assert OLD not in component.registry


def test_our_type_in_place_of_the_old_one_needs_no_permission() -> None:
    assert type(Pipeline.loads(OLD_YAML.replace(OLD, NEW)).get_component("llm")) is OpenRouterChatGenerator
