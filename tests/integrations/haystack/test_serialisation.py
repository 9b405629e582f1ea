"""Components as YAML and back: what is saved, what is refused, and who may load it."""

from __future__ import annotations

import copy
import functools
import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum
from typing import Any, TypedDict

import httpx
import pytest
from haystack import Pipeline, SuperComponent, component as haystack_component
from haystack.components.builders import PromptBuilder
from haystack.components.generators.utils import print_streaming_chunk
from haystack.core.errors import BreakpointException, DeserializationError, SerializationError
from haystack.core.serialization import DeserializationCallbacks, component_to_dict
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.dataclasses.breakpoints import Breakpoint
from haystack.telemetry import _telemetry
from haystack.tools import ComponentTool, SearchableToolset, Toolset
from haystack.tools.from_function import create_tool_from_function
from haystack.tools.tool import Tool
from haystack.utils import Secret
from pydantic import BaseModel, TypeAdapter

import openrouter_sdk.integrations.haystack as package
from openrouter_sdk import App, ResponseCache, RetryBudget, RetryPolicy, Timeout
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack import (
    OpenRouterChatGenerator,
    OpenRouterDocumentEmbedder,
    OpenRouterImageGenerator,
    OpenRouterRanker,
    OpenRouterTextEmbedder,
)
from openrouter_sdk.testing import StandInServer

KEY = "sk-or-v1-this-must-stay-here"

# Class, its type in saved pipelines, and parameters that are not the defaults.
COMPONENTS: list[tuple[type[Any], str, dict[str, Any]]] = [
    (
        OpenRouterChatGenerator,
        f"{package.__name__}.chat_generator.OpenRouterChatGenerator",
        {
            "generation_kwargs": {
                "temperature": 0.5,
                "provider": {"order": ["a", "b"], "allow_fallbacks": False},
            }
        },
    ),
    (
        OpenRouterTextEmbedder,
        f"{package.__name__}.embedders.OpenRouterTextEmbedder",
        {"dimensions": 5, "prefix": "query: ", "suffix": ".", "generation_kwargs": {"user": "me"}},
    ),
    (
        OpenRouterDocumentEmbedder,
        f"{package.__name__}.embedders.OpenRouterDocumentEmbedder",
        {
            "dimensions": 5,
            "prefix": "passage: ",
            "suffix": ".",
            "generation_kwargs": {"user": "me"},
            "batch_size": 7,
            "progress_bar": False,
            "raise_on_failure": True,
            "meta_fields_to_embed": ["title"],
            "embedding_separator": " - ",
        },
    ),
    (
        OpenRouterRanker,
        f"{package.__name__}.ranker.OpenRouterRanker",
        {
            "top_k": 3,
            "score_threshold": 0.5,
            "generation_kwargs": {"user": "me"},
            "meta_fields_to_embed": ["title"],
            "embedding_separator": " - ",
        },
    ),
    (
        OpenRouterImageGenerator,
        f"{package.__name__}.image_generator.OpenRouterImageGenerator",
        {"quality": "high", "size": "2K", "generation_kwargs": {"aspect_ratio": "16:9", "seed": 1}},
    ),
]
CONNECTION: dict[str, Any] = {
    "api_key": Secret.from_env_var(["MY_KEY", "OPENROUTER_API_KEY"], strict=False),
    "model": "a/b",
    "api_base_url": "http://localhost:8080/api/v1",
    "timeout": 12.5,
    "extra_headers": {"X-Trace": "demo", "X-Number": 7},
    "max_retries": 3,
    "http_client_kwargs": {"limits": {"max_connections": 3}, "http2": False},
    "app": {"url": "https://example.com", "title": "Example"},
    "options": {"session_id": "demo", "metadata": True, "headers": {"X-Other": "x"}},
}
every_component = pytest.mark.parametrize(
    ("component", "type_name", "parameters"), COMPONENTS, ids=[one[0].__name__ for one in COMPONENTS]
)


@pytest.fixture(autouse=True)
def trust_these_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Functions of this module can be loaded, as those of an application that says so."""
    monkeypatch.setenv("HAYSTACK_DESERIALIZATION_ALLOWLIST", "tests")


def show(chunk: StreamingChunk) -> None:
    """A callback of a module."""


async def show_async(chunk: StreamingChunk) -> None:
    """An asynchronous one."""


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sun in {city}"


def news(topic: str) -> str:
    """Tell the news."""
    return f"no {topic}"


class Answer(BaseModel):
    """A pydantic model, with another one in it."""

    class Part(BaseModel):
        """The one in it."""

        text: str

    parts: list[Part]


@dataclass
class Record:
    """A dataclass."""

    text: str


class Row(TypedDict):
    """A TypedDict."""

    text: str


def saved_and_loaded(component: Any) -> Any:
    """The component after a round trip through the YAML of a pipeline, which is the same afterwards."""
    pipeline = Pipeline()
    pipeline.add_component("one", component)
    text = pipeline.dumps()
    loaded = Pipeline.loads(text)
    assert loaded == pipeline
    assert loaded.dumps() == text
    return loaded.get_component("one")


def saved(**parameters: Any) -> dict[str, Any]:
    """The saved parameters of a generator."""
    found: dict[str, Any] = OpenRouterChatGenerator(**parameters).to_dict()["init_parameters"]
    return found


def greeting() -> PromptBuilder:
    return PromptBuilder(template="Hello {{ name }}", required_variables=["name"])


def tool_of(function: Callable[..., Any]) -> Tool:
    return create_tool_from_function(function)


def test_these_are_all_components() -> None:
    names = {one for one in package.__all__ if one.startswith("OpenRouter")}
    assert {component.__name__ for component, _, _ in COMPONENTS} == names


@every_component
def test_the_saved_type_is_where_the_class_is(
    component: type[Any], type_name: str, parameters: dict[str, Any]
) -> None:
    assert component().to_dict()["type"] == type_name


@every_component
def test_defaults_come_back(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    data = component().to_dict()
    assert data["init_parameters"]["api_key"] == {
        "type": "env_var",
        "env_vars": ["OPENROUTER_API_KEY"],
        "strict": True,
    }
    assert saved_and_loaded(component()).to_dict() == data


@every_component
def test_every_parameter_comes_back(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    given = {**CONNECTION, **parameters}
    loaded = saved_and_loaded(component(**given))
    assert {name: getattr(loaded, name) for name in given} == given


@every_component
def test_saved_data_is_accepted_by_haystack_and_json(
    component: type[Any], type_name: str, parameters: dict[str, Any]
) -> None:
    data = component_to_dict(component(**CONNECTION, **parameters), "one")
    assert component.from_dict(json.loads(json.dumps(data))).to_dict() == data


@every_component
def test_loading_changes_no_data(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    data = component(**CONNECTION, **parameters).to_dict()
    before = copy.deepcopy(data)
    component.from_dict(data)
    component.from_dict(data)
    assert data == before


def test_loading_changes_no_tools_in_the_data() -> None:
    data = OpenRouterChatGenerator(tools=[tool_of(weather)], streaming_callback=show).to_dict()
    before = copy.deepcopy(data)
    OpenRouterChatGenerator.from_dict(data)
    assert data == before


@every_component
def test_saving_and_loading_make_copies(
    component: type[Any], type_name: str, parameters: dict[str, Any]
) -> None:
    instance = component(**copy.deepcopy({**CONNECTION, **parameters}))
    before = instance.to_dict()
    data = instance.to_dict()
    data["init_parameters"]["options"]["headers"]["X-Other"] = "changed"
    assert instance.to_dict() == before


@every_component
def test_parameters_may_be_absent(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    for data in ({"type": type_name}, {"type": type_name, "init_parameters": None}):
        assert component.from_dict(data).to_dict() == component().to_dict()


@every_component
def test_an_unknown_parameter_is_named(
    component: type[Any], type_name: str, parameters: dict[str, Any]
) -> None:
    data = {"type": type_name, "init_parameters": {"modle": "a/b"}}
    with pytest.raises(DeserializationError, match=r"has no parameter 'modle'; it has .*\bmodel\b"):
        component.from_dict(data)


@every_component
def test_another_class_is_refused(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    for other in (f"{type_name}2", "haystack.components.builders.prompt_builder.PromptBuilder"):
        with pytest.raises(DeserializationError, match="can't be deserialized as"):
            component.from_dict({"type": other, "init_parameters": {"template": "x"}})
    with pytest.raises(DeserializationError, match="Missing 'type'"):
        component.from_dict({"init_parameters": {}})


@every_component
def test_a_key_in_a_file_is_refused(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    with pytest.raises(DeserializationError, match="api_key must name variables") as caught:
        component.from_dict({"type": type_name, "init_parameters": {"api_key": KEY}})
    assert KEY not in str(caught.value)


@every_component
def test_a_token_is_not_saved(component: type[Any], type_name: str, parameters: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Cannot serialize token-based secret") as caught:
        component(api_key=Secret.from_token(KEY)).to_dict()
    assert KEY not in str(caught.value)


@every_component
def test_a_key_that_is_no_secret_is_not_saved(
    component: type[Any], type_name: str, parameters: dict[str, Any]
) -> None:
    instance = component()
    instance.api_key = KEY
    with pytest.raises(SerializationError, match="api_key must be a Secret") as caught:
        instance.to_dict()
    assert KEY not in str(caught.value)


@every_component
def test_the_key_itself_is_in_no_output(
    component: type[Any], type_name: str, parameters: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    instance = component()
    instance.warm_up()
    pipeline = Pipeline()
    pipeline.add_component("one", instance)
    outputs = (
        pipeline.dumps(),
        repr(instance),
        repr(pipeline),
        str(instance.to_dict()),
        pickle.dumps(instance),
    )
    assert not any(KEY in (one.decode("latin-1") if isinstance(one, bytes) else one) for one in outputs)
    instance.close()


@every_component
def test_what_haystack_reports_is_the_model(
    component: type[Any],
    type_name: str,
    parameters: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    events: list[tuple[str, dict[str, Any]]] = []

    class Recorder:
        def send_event(self, name: str, properties: dict[str, Any]) -> None:
            events.append((name, properties))

    monkeypatch.setattr(_telemetry, "telemetry", Recorder())
    pipeline = Pipeline()
    pipeline.add_component("one", component(**{**CONNECTION, **parameters}))
    _telemetry.pipeline_running(pipeline)
    assert events[0][1]["components"] == {type_name: [{"name": "one", "model": "a/b"}]}


@every_component
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_of_a_warm_component_has_clients_of_its_own(
    component: type[Any], type_name: str, parameters: dict[str, Any], copied: Callable[[Any], Any]
) -> None:
    instance = component(**parameters)
    cold = copied(instance)
    instance.warm_up()
    warm = copied(instance)
    assert cold.client is warm.client is None
    for one in (cold, warm):
        one.warm_up()
        assert one.client not in (None, instance.client)
        one.close()
    assert instance.client is not None
    assert warm.to_dict() == instance.to_dict()
    instance.close()


@haystack_component
class Tuned(OpenRouterChatGenerator):
    """A generator of an application."""

    def __init__(self, *, style: str = "plain", model: str = "c/d") -> None:
        OpenRouterChatGenerator.__init__(self, model=model)  # the decorator makes another class
        self.style = style


@haystack_component
class Open(OpenRouterChatGenerator):
    """A generator of an application that passes on what it does not know."""

    def __init__(self, style: str = "plain", *styles: str, **kwargs: Any) -> None:
        OpenRouterChatGenerator.__init__(self, **kwargs)
        self.style = style


def test_a_subclass_saves_what_it_passes_on() -> None:
    loaded = saved_and_loaded(Open(style="brief", model="a/b", timeout=3))
    assert (type(loaded), loaded.style, loaded.model, loaded.timeout) == (Open, "brief", "a/b", 3)
    data = Open().to_dict()
    data["init_parameters"]["modle"] = "a/b"
    with pytest.raises(DeserializationError, match=r"Open has no parameter 'modle'; it has .*model.*style"):
        Open.from_dict(data)


def test_a_subclass_saves_its_own_parameters() -> None:
    loaded = saved_and_loaded(Tuned(style="brief", model="a/b"))
    assert (type(loaded), loaded.style, loaded.model) == (Tuned, "brief", "a/b")


# --- callbacks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("callback", [print_streaming_chunk, show, show_async, print, None])
def test_a_callback_of_a_module_comes_back(callback: Any) -> None:
    assert (
        saved_and_loaded(OpenRouterChatGenerator(streaming_callback=callback)).streaming_callback is callback
    )


class Screen:
    """Something with methods."""

    def show(self, chunk: StreamingChunk) -> None:
        """Show."""

    def __call__(self, chunk: StreamingChunk) -> None:
        """Show."""

    @staticmethod
    def show_static(chunk: StreamingChunk) -> None:
        """Show."""


def test_a_static_method_as_callback_comes_back() -> None:
    loaded = saved_and_loaded(OpenRouterChatGenerator(streaming_callback=Screen.show_static))
    assert loaded.streaming_callback is Screen.show_static


@pytest.mark.parametrize(
    ("callback", "reason"),
    [
        (lambda chunk: None, "lambda"),
        (Screen().show, "instance method"),
        (Screen(), "instance method"),
        (functools.partial(print, end=""), "must be a function of a module, not a partial"),
    ],
)
def test_other_callbacks_are_refused(callback: Any, reason: str) -> None:
    with pytest.raises(SerializationError, match=reason):
        saved(streaming_callback=callback)


def test_a_nested_function_as_callback_is_refused() -> None:
    def nested(chunk: StreamingChunk) -> None: ...

    with pytest.raises(SerializationError, match="nested"):
        saved(streaming_callback=nested)


# --- tools -----------------------------------------------------------------------------------------------


def named(tools: Any) -> Any:
    """The structure of tools: the name of each, and a tuple for a toolset."""
    if isinstance(tools, Toolset):
        return type(tools).__name__, [tool.name for tool in tools]
    return tools if tools is None else [one.name if isinstance(one, Tool) else named(one) for one in tools]


@pytest.mark.parametrize(
    ("tools", "names"),
    [
        (None, None),
        ([], []),
        ([tool_of(weather), tool_of(news)], ["weather", "news"]),
        ((tool_of(weather),), ["weather"]),
        (Toolset([tool_of(weather)]), ("Toolset", ["weather"])),
        ([Toolset([tool_of(weather)]), tool_of(news)], [("Toolset", ["weather"]), "news"]),
    ],
)
def test_tools_come_back_as_they_were_given(tools: Any, names: Any) -> None:
    loaded = saved_and_loaded(OpenRouterChatGenerator(tools=tools))
    assert named(loaded.tools) == names


def test_tools_that_come_back_can_be_called() -> None:
    (tool,) = saved_and_loaded(OpenRouterChatGenerator(tools=[tool_of(weather)])).tools
    assert tool.invoke(city="Rome") == "sun in Rome"


def test_a_component_tool_comes_back() -> None:
    given = ComponentTool(component=greeting(), name="hi")
    (tool,) = saved_and_loaded(OpenRouterChatGenerator(tools=[given])).tools
    assert (type(tool), tool.name, tool.tool_spec) == (ComponentTool, "hi", given.tool_spec)


def test_a_component_as_a_tool_of_another_comes_back() -> None:
    inner = OpenRouterChatGenerator(model="inner/model")
    outer = OpenRouterChatGenerator(
        tools=[ComponentTool(component=inner, name="ask", description="Ask another model.")]
    )
    (tool,) = saved_and_loaded(outer).tools
    assert tool.to_dict()["data"]["component"] == inner.to_dict()


def test_a_dynamic_toolset_comes_back() -> None:
    given = SearchableToolset(catalog=[tool_of(weather), tool_of(news)], search_threshold=1)
    loaded = saved_and_loaded(OpenRouterChatGenerator(tools=given)).tools
    assert (type(loaded), loaded.to_dict()) == (SearchableToolset, given.to_dict())


# --- generation_kwargs -----------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [Answer, Record, Row, TypeAdapter(Record)])
def test_a_type_as_response_format_is_saved_as_its_schema(answer: Any) -> None:
    given = {"response_format": answer, "temperature": 0}
    generator = OpenRouterChatGenerator(generation_kwargs=given)
    found = saved_and_loaded(generator).generation_kwargs["response_format"]
    assert (found["type"], found["json_schema"]["strict"]) == ("json_schema", True)
    assert found["json_schema"]["schema"]["additionalProperties"] is False
    assert generator.generation_kwargs["response_format"] is answer  # it is not changed


def test_a_saved_schema_asks_for_what_the_type_did(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(generation_kwargs={"response_format": Answer})
    for one in (generator, saved_and_loaded(generator)):
        one.run([ChatMessage.from_user("Hi")])
        one.close()
    formats = [request.json()["response_format"] for request in server.requests]
    assert formats[0] == formats[1]
    assert "Part" in json.dumps(formats[0])


def test_a_dict_as_response_format_is_saved_as_it_is() -> None:
    # Names in a schema are no credentials.
    properties = {"api_key": {"type": "string"}, "authorization": {"type": "string"}}
    schema = {"type": "object", "properties": properties, "required": ["api_key", "authorization"]}
    given = {"type": "json_schema", "json_schema": {"name": "a", "schema": schema}}
    assert (
        saved(generation_kwargs={"response_format": given})["generation_kwargs"]["response_format"] == given
    )


def test_tuples_and_subclasses_of_plain_types_are_saved_plainly() -> None:
    class Effort(StrEnum):
        HIGH = "high"

    class Level(IntEnum):
        TOP = 3

    class Sort(Enum):
        PRICE = "price"

    class Count(int):
        pass

    class Text(str):
        __slots__ = ()

    given = {
        "stop": ("a", "b"),
        "reasoning": {"effort": Effort.HIGH},
        "top_k": Level.TOP,
        "seed": Count(5),
        "provider": {"sort": Sort.PRICE},
        Text("user"): Text("me"),
    }
    loaded = saved_and_loaded(OpenRouterChatGenerator(generation_kwargs=given))
    assert loaded.generation_kwargs == {
        "stop": ["a", "b"],
        "reasoning": {"effort": "high"},
        "top_k": 3,
        "seed": 5,
        "provider": {"sort": "price"},
        "user": "me",
    }


@pytest.mark.parametrize(
    ("parameters", "place"),
    [
        ({"generation_kwargs": {"logit_bias": {5: 1}}}, "generation_kwargs['logit_bias'] has the key 5"),
        ({"generation_kwargs": {"stop": {"a"}}}, "generation_kwargs['stop'] is of type set"),
        ({"generation_kwargs": {"a": [{"b": object()}]}}, "generation_kwargs['a'][0]['b'] is of type object"),
        ({"generation_kwargs": {"a": b"x"}}, "generation_kwargs['a'] is of type bytes"),
        (
            {"http_client_kwargs": {"limits": httpx.Limits()}},
            "http_client_kwargs['limits'] is of type Limits",
        ),
        ({"http_client_kwargs": {"mounts": {"a": object()}}}, "http_client_kwargs['mounts']['a'] is of type"),
        ({"options": {"on_attempt": print}}, "options['on_attempt'] is of type builtin_function"),
        ({"options": {"extra_body": {"a": object()}}}, "options['extra_body']['a'] is of type object"),
        ({"extra_headers": {"X-A": object()}}, "extra_headers['X-A'] is of type object"),
        ({"timeout": httpx.Timeout(3)}, "timeout is of type Timeout"),
    ],
)
def test_what_is_not_plain_is_refused_by_its_place(parameters: dict[str, Any], place: str) -> None:
    with pytest.raises(SerializationError) as caught:
        saved(**parameters)
    assert place in str(caught.value)


@pytest.mark.parametrize(
    ("parameters", "place"),
    [
        ({"extra_headers": {"authorization": f"Bearer {KEY}"}}, "extra_headers['authorization']"),
        (
            {"http_client_kwargs": {"headers": {"X-Api-Key": KEY}}},
            "http_client_kwargs['headers']['X-Api-Key']",
        ),
        ({"http_client_kwargs": {"headers": [("Authorization", KEY)]}}, "kwargs['headers']['Authorization']"),
        ({"http_client_kwargs": {"auth": ("me", KEY)}}, "http_client_kwargs"),
        ({"http_client_kwargs": {"proxy": f"http://me:{KEY}@proxy:8080"}}, "http_client_kwargs"),
        ({"api_base_url": f"https://me:{KEY}@example.com/api"}, "api_base_url"),
        ({"options": {"headers": {"Authorization": KEY}}}, "options['headers']['Authorization']"),
        ({"options": {"api_key": KEY}}, "options['api_key']"),
    ],
)
def test_credentials_are_not_saved(parameters: dict[str, Any], place: str) -> None:
    with pytest.raises(SerializationError, match="credential") as caught:
        saved(**parameters)
    assert place in str(caught.value)
    assert KEY not in str(caught.value)


# --- app and options -------------------------------------------------------------------------------------


def test_an_app_is_saved_as_its_fields(server: StandInServer) -> None:
    app = App(url="https://example.com", title="Example", categories=["cli-agent"])
    generator = OpenRouterChatGenerator(app=app)
    loaded = saved_and_loaded(generator)
    assert loaded.app == {"url": "https://example.com", "title": "Example", "categories": ["cli-agent"]}
    assert sent_headers(server, loaded) == sent_headers(server, generator)


def test_options_are_saved_as_their_fields(server: StandInServer) -> None:
    options = {
        "session_id": "demo",
        "betas": ("one", "two"),
        "cache": ResponseCache(ttl=60, clear=True),
        "retries": RetryPolicy(max_retries=4, retry_statuses=[503, 429], budget=RetryBudget(10)),
        "timeout": Timeout(connect=None, total=9),
    }
    generator = OpenRouterChatGenerator(options=options)
    loaded = saved_and_loaded(generator)
    assert loaded.options == {
        "session_id": "demo",
        "betas": ["one", "two"],
        "cache": {"ttl": 60, "clear": True},
        "retries": {"max_retries": 4, "retry_statuses": [429, 503], "budget": {"capacity": 10}},
        "timeout": {"connect": None, "total": 9},
    }
    assert sent_headers(server, loaded) == sent_headers(server, generator)


def test_options_without_a_change_are_saved_as_empty() -> None:
    options: Any = {"cache": ResponseCache(), "retries": RetryPolicy(), "timeout": Timeout()}
    assert saved(options=options)["options"] == {"cache": {}, "retries": {}, "timeout": {}}
    assert saved(options={"retries": RetryPolicy(budget=None)})["options"] == {"retries": {"budget": None}}


def sent_headers(server: StandInServer, generator: OpenRouterChatGenerator) -> dict[str, str]:
    """What a request has of app and options."""
    generator.run([ChatMessage.from_user("Hi")])
    generator.close()
    names = ("http-referer", "x-openrouter-", "x-session-id", "x-anthropic-beta")
    return {name: one for name, one in server.requests[-1].headers if name.lower().startswith(names)}


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"app": {"name": "x"}}, "app has no field 'name'; it has url, title, categories"),
        ({"app": "x"}, "app must be an App, or a dict of its fields, not str"),
        ({"options": {"cache": {"tll": 1}}}, r"options\['cache'\] has no field 'tll'; it has enabled, ttl"),
        ({"options": {"retries": {"budget": {"size": 1}}}}, r"options\['retries'\]\['budget'\] has no field"),
        ({"options": {"cache": {"ttl": 0}}}, "ResponseCache.ttl must be whole seconds"),
        ({"options": ["cache"]}, "options must be a dict of client options, not list"),
    ],
)
def test_fields_that_are_wrong_are_named_at_warm_up(parameters: dict[str, Any], reason: str) -> None:
    data = {"type": COMPONENTS[0][1], "init_parameters": parameters}
    with pytest.raises(InvalidArgumentError, match=reason):
        OpenRouterChatGenerator.from_dict(data).warm_up()


# --- in Haystack -----------------------------------------------------------------------------------------


def test_a_loaded_pipeline_runs(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component("prompt", greeting())
    pipeline.add_component("llm", OpenRouterChatGenerator(model="a/b", generation_kwargs={"seed": 1}))
    pipeline.connect("prompt.prompt", "llm.messages")
    server.script.reply("Hi Ann.")
    result = Pipeline.loads(pipeline.dumps()).run({"prompt": {"name": "Ann"}})
    assert result["llm"]["replies"][0].text == "Hi Ann."
    body = server.requests[-1].json()
    assert (body["model"], body["seed"], body["messages"][0]["content"]) == ("a/b", 1, "Hello Ann")


def test_what_is_loaded_can_be_changed_by_a_hook() -> None:
    def replace_model(name: str, cls: type[Any], parameters: dict[str, Any]) -> None:
        parameters["model"] = "e/f"

    pipeline = Pipeline()
    pipeline.add_component("llm", OpenRouterChatGenerator())
    loaded = Pipeline.loads(
        pipeline.dumps(), callbacks=DeserializationCallbacks(component_pre_init=replace_model)
    )
    assert vars(loaded.get_component("llm"))["model"] == "e/f"


def test_a_super_component_comes_back() -> None:
    inner = Pipeline()
    inner.add_component("llm", OpenRouterChatGenerator(model="a/b"))
    loaded = saved_and_loaded(SuperComponent(pipeline=inner))
    assert loaded.pipeline.get_component("llm").model == "a/b"


def test_a_snapshot_of_a_pipeline_resumes_in_a_loaded_one(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = Pipeline()
    pipeline.add_component("prompt", greeting())
    pipeline.add_component("llm", OpenRouterChatGenerator())
    pipeline.connect("prompt.prompt", "llm.messages")
    with pytest.raises(BreakpointException) as caught:
        pipeline.run({"prompt": {"name": "Ann"}}, break_point=Breakpoint("llm"))
    snapshot = caught.value.pipeline_snapshot
    assert snapshot is not None
    assert server.key not in json.dumps(snapshot.to_dict(), default=str)
    server.script.reply("Hi Ann.")
    result = Pipeline.loads(pipeline.dumps()).run(data={}, pipeline_snapshot=snapshot)
    assert result["llm"]["replies"][0].text == "Hi Ann."
