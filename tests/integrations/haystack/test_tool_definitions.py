"""Tools of Haystack in requests, and the calls of models that are held to them."""

from __future__ import annotations

import logging
from copy import deepcopy
from typing import Any

import pytest
from haystack import Pipeline, component
from haystack.dataclasses import ChatMessage
from haystack.tools import ComponentTool, PipelineTool, SearchableToolset, Toolset, tool
from haystack.tools.tool import Tool

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack.tool_definitions import tool_definitions
from openrouter_sdk.testing import StandInServer
from tests.integrations.haystack.round_trips import Json, generator, reply_to, request_for

MODES = pytest.mark.parametrize("at", ["init", "run"])


def named(name: str, **properties: Json) -> Tool:
    schema = {"type": "object", "properties": properties or {"a": {"type": "integer"}}}
    return Tool(name, f"Does {name}.", schema, function=lambda **_: "done")


def definitions(server: StandInServer, tools: Any, at: str = "init", **run: Any) -> list[Json]:
    settings = {"tools": tools} if at == "init" else {"run": {"tools": tools}}
    settings["run"] = {**settings.get("run", {}), **run}
    body = request_for(server, ChatMessage.from_user("Hi"), **settings)
    found: list[Json] = body.get("tools", [])
    return found


def names(found: list[Json]) -> list[str]:
    return [one["function"]["name"] for one in found]


class Growing(Toolset):
    """A toolset that has another tool each time."""

    def __iter__(self) -> Any:
        self.tools.append(named(f"t{len(self.tools)}"))
        return iter(list(self.tools))


@MODES
def test_tool_is_sent_as_it_describes_itself(server: StandInServer, at: str) -> None:
    (found,) = definitions(server, [named("f")], at)
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    function = {"name": "f", "description": "Does f.", "parameters": schema}
    assert found == {"type": "function", "function": function}


@MODES
@pytest.mark.parametrize(
    ("tools", "expected"),
    [
        ([named("f"), named("g")], ["f", "g"]),
        ((named("f"), named("g")), ["f", "g"]),
        (Toolset([named("f"), named("g")]), ["f", "g"]),
        ([Toolset([named("f")]), named("g"), Toolset([named("h")])], ["f", "g", "h"]),
        ([Toolset([]), named("g")], ["g"]),
        ([], []),
        (Toolset([]), []),
    ],
    ids=["list", "tuple", "toolset", "mixed", "empty toolset", "none", "empty"],
)
def test_tools_and_toolsets_are_flat_and_in_order(
    server: StandInServer, tools: Any, expected: list[str], at: str
) -> None:
    assert names(definitions(server, tools, at)) == expected


def test_tools_added_to_a_toolset_are_there_in_the_next_request(server: StandInServer) -> None:
    tools, at_first = Toolset([named("f")]), generator(server)
    at_first.tools = tools
    at_first.run("Hi")
    tools.add(named("g"))
    at_first.run("Hi")
    assert [names(one.json()["tools"]) for one in server.requests] == [["f"], ["f", "g"]]


def test_toolset_that_changes_is_asked_for_each_request(server: StandInServer) -> None:
    dynamic = generator(server, tools=Growing([]))
    for _ in range(2):
        dynamic.run("Hi")
    first, second = (names(one.json()["tools"]) for one in server.requests)
    assert len(second) > len(first)


@pytest.mark.parametrize("threshold", [1, 9], ids=["search", "all"])
def test_searchable_toolset_shows_its_search_or_all(server: StandInServer, threshold: int) -> None:
    tools = SearchableToolset([named("f"), named("g")], search_threshold=threshold)
    assert names(definitions(server, tools)) == (["search_tools"] if threshold == 1 else ["f", "g"])


@component
class Adder:
    @component.output_types(total=int)
    def run(self, a: int, b: int = 2) -> dict[str, int]:
        """Add numbers.

        :param a: The first number.
        """
        return {"total": a + b}


def component_tool() -> Tool:
    return ComponentTool(Adder(), name="sum")


def pipeline_tool() -> Tool:
    pipeline = Pipeline()
    pipeline.add_component("adder", Adder())
    return PipelineTool(
        pipeline,
        input_mapping={"first": ["adder.a"]},
        output_mapping={"adder.total": "total"},
        name="sum",
        description="Adds.",
    )


@tool
def find(query: str, top_k: int = 3, tags: list[str] | None = None) -> str:
    """Find documents."""
    return query


@pytest.mark.parametrize(
    ("made", "required"),
    [(component_tool, ["a"]), (pipeline_tool, ["first"]), (lambda: find, ["query"])],
    ids=["component", "pipeline", "function"],
)
def test_tools_made_of_components_pipelines_and_functions(
    server: StandInServer, made: Any, required: list[str]
) -> None:
    given: Tool = made()
    (found,) = definitions(server, [given])
    assert found["function"]["parameters"] == given.parameters
    assert given.parameters["required"] == required


@MODES
@pytest.mark.parametrize("tools", [[named("f"), named("f")], [Toolset([named("f")]), named("f")]])
def test_two_tools_of_one_name_are_refused(server: StandInServer, tools: Any, at: str) -> None:
    with pytest.raises(ValueError, match="two are named 'f'"):
        definitions(server, tools, at)
    assert server.requests == []


@MODES
@pytest.mark.parametrize(
    ("tools", "said"),
    [
        (named("f"), "put it in a list"),
        ("f", "not str"),
        ([named("f"), "g"], r"tools\[1\]"),
        ({"f": named("f")}, "not dict"),
    ],
)
def test_what_is_no_tool_is_refused_with_its_place(
    server: StandInServer, tools: Any, said: str, at: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=said):
        definitions(server, tools, at)


@pytest.mark.parametrize("strict", [False, True])
def test_tools_of_the_user_are_not_changed(server: StandInServer, strict: bool) -> None:
    nested = named("f", a={"type": "object", "properties": {"b": {"type": "string"}}, "required": []})
    before = deepcopy(nested.tool_spec)
    definitions(server, [nested], tools_strict=strict)
    assert nested.tool_spec == before


def test_definitions_are_copies() -> None:
    given = named("f")
    before = deepcopy(given.tool_spec)
    (found,) = tool_definitions([given], strict=False)
    found["function"]["parameters"].clear()
    assert given.tool_spec == before


def test_strict_tools_require_all_properties_and_refuse_others(server: StandInServer) -> None:
    (found,) = definitions(server, [find], tools_strict=True)
    function = found["function"]
    assert function["strict"] is True
    assert function["parameters"]["required"] == ["query", "top_k", "tags"]
    assert function["parameters"]["additionalProperties"] is False
    assert {"type": "null"} in function["parameters"]["properties"]["top_k"]["anyOf"]


def test_schemas_are_not_strict_unless_asked(server: StandInServer) -> None:
    assert "strict" not in definitions(server, [find])[0]["function"]
    assert "strict" not in definitions(server, [find], tools_strict=False)[0]["function"]


def test_tool_without_a_strict_form_is_sent_as_it_is_and_logged(
    server: StandInServer, caplog: pytest.LogCaptureFixture
) -> None:
    free = named("free", a={"type": "object", "additionalProperties": True})
    with caplog.at_level(logging.WARNING):
        (found,) = definitions(server, [free], tools_strict=True)
    assert found["function"] == free.tool_spec
    assert "the tool free" in caplog.text


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ('{"query": "x", "top_k": null, "tags": null}', {"query": "x", "tags": None}),
        ('{"query": "x", "top_k": 5, "tags": ["a"]}', {"query": "x", "top_k": 5, "tags": ["a"]}),
        ('{"query": 7, "top_k": null}', {"query": 7, "top_k": None}),
    ],
    ids=["absent", "given", "not of the schema"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_null_for_an_optional_argument_leaves_its_default(
    server: StandInServer, arguments: str, read: Json, stream: bool
) -> None:
    server.script.reply(tool_calls=[{"name": "find", "arguments": arguments}])
    kwargs = {"stream": stream}
    held = generator(server, tools=[find], generation_kwargs=kwargs).run("Hi", tools_strict=True)
    assert held["replies"][0].tool_calls[0].arguments == read


def test_null_stays_in_calls_of_tools_that_are_not_strict(server: StandInServer) -> None:
    function = {"name": "find", "arguments": '{"query": "x", "top_k": null}'}
    calls = [{"id": "c", "type": "function", "function": function}]
    given = reply_to(server, {"tool_calls": calls}, tools=[find])
    assert given.tool_calls[0].arguments == {"query": "x", "top_k": None}
