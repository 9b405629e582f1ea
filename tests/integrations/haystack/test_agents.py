"""The chat generator in agents: tools, steps, hooks, and what a run says that it has used."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from haystack import Document, Pipeline
from haystack.components.agents import Agent, State
from haystack.components.builders import ChatPromptBuilder
from haystack.components.generators.utils import print_streaming_chunk
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever
from haystack.dataclasses import ChatMessage, ImageContent, StreamingChunk, TextContent
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack.tools import ComponentTool, PipelineTool, SearchableToolset, Toolset, tool
from haystack.tools.tool import Tool

from openrouter_sdk.errors import OpenRouterError, PaymentRequiredError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import Failure, StandInServer, reply
from tests.integrations.haystack.releases import RELEASE, loads, since_3_0, since_3_2, until_3_0

MODEL = "openai/gpt-4o-mini"

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])


@tool
def population(city: str) -> str:
    """How many live in a city."""
    return {"Lisbon": "545000", "Porto": "231000"}.get(city, "unknown")


@tool
def save(content: str) -> str:
    """Keep a result."""
    return f"kept {content}"


def agent(server: StandInServer, *tools: Tool, **settings: Any) -> Agent:
    given = settings.pop("generator", {})
    chat = OpenRouterChatGenerator(api_base_url=server.url, **{"model": MODEL, "max_retries": 0, **given})
    return Agent(**{"chat_generator": chat, "tools": list(tools), **settings})


def ask(made: Agent, question: str = "How many?", *, asynchronous: bool = False, **settings: Any) -> Any:
    messages = [ChatMessage.from_user(question)]
    if asynchronous:
        return asyncio.run(made.run_async(messages=messages, **settings))
    if RELEASE < (3, 0):
        made.warm_up()
    return made.run(messages=messages, **settings)


def call(name: str, **arguments: Any) -> dict[str, Any]:
    """A tool call of the model."""
    return {"name": name, "arguments": arguments}


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


def names(body: dict[str, Any]) -> list[str]:
    """The tools of a request."""
    return [one["function"]["name"] for one in body.get("tools", [])]


def tool_results(body: dict[str, Any]) -> dict[str, Any]:
    """The results in a request by the id of their call."""
    return {
        message["tool_call_id"]: message["content"]
        for message in body["messages"]
        if message["role"] == "tool"
    }


def call_ids(body: dict[str, Any]) -> list[str]:
    return [one["id"] for message in body["messages"] for one in message.get("tool_calls") or ()]


# --- calls and results ----------------------------------------------------------------------------------


@BOTH
def test_an_agent_runs_the_call_and_gives_its_result_to_the_model(
    server: StandInServer, asynchronous: bool
) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("Half a million.")
    result = ask(agent(server, population, system_prompt="Be brief."), asynchronous=asynchronous)
    first, second = sent(server)
    assert result["last_message"].text == "Half a million."
    assert names(first) == names(second) == ["population"]
    assert [message["role"] for message in second["messages"]] == ["system", "user", "assistant", "tool"]
    assert tool_results(second) == {call_ids(second)[0]: "545000"}
    assert server.problems == []


@BOTH
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_parallel_calls_are_run_and_answered_in_their_order(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    cities = ["Lisbon", "Porto", "Faro"]
    server.script.reply(tool_calls=[call("population", city=city) for city in cities]).reply("Done.")
    made = agent(server, population, generator={"generation_kwargs": {"stream": streamed}})
    result = ask(made, asynchronous=asynchronous)
    second = sent(server)[1]
    assert list(tool_results(second).values()) == ["545000", "231000", "unknown"]
    assert list(tool_results(second)) == call_ids(second)
    assert result["last_message"].text == "Done."
    assert sent(server)[0].get("stream", False) is streamed
    assert server.problems == []


@pytest.mark.parametrize(
    "shape", ["whole", "interleaved", "duplicate_index", "reused_index", "missing_index"]
)
def test_parallel_calls_do_not_mix_however_a_provider_streams_them(server: StandInServer, shape: Any) -> None:
    calls = [call("population", city="Lisbon"), call("save", content="x"), call("population", city="Porto")]
    server.script.reply(tool_calls=calls, tool_call_shape=shape).reply("Done.")
    ask(agent(server, population, save), streaming_callback=lambda chunk: None)
    assert list(tool_results(sent(server)[1]).values()) == ["545000", "kept x", "231000"]


def test_a_call_without_arguments_is_run(server: StandInServer) -> None:
    @tool
    def now() -> str:
        """What time it is."""
        return "noon"

    server.script.reply(tool_calls=[{"name": "now", "arguments": ""}]).reply("Noon.")
    assert ask(agent(server, now))["last_message"].text == "Noon."
    assert list(tool_results(sent(server)[1]).values()) == ["noon"]


def test_a_tool_that_fails_is_told_to_the_model(server: StandInServer) -> None:
    @tool
    def broken() -> str:
        """Fail."""
        raise LookupError("no such city")

    server.script.reply(tool_calls=[call("broken")]).reply("Sorry.")
    assert ask(agent(server, broken))["last_message"].text == "Sorry."
    (result,) = tool_results(sent(server)[1]).values()
    assert "no such city" in result


def test_reasoning_of_a_step_goes_back_in_the_next(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")], reasoning="Look it up.").reply(
        "Done."
    )
    ask(agent(server, population))
    (assistant,) = (message for message in sent(server)[1]["messages"] if message["role"] == "assistant")
    assert [detail["text"] for detail in assistant["reasoning_details"]] == ["Look it up."]


@BOTH
def test_an_error_in_a_later_step_comes_out_of_the_agent(server: StandInServer, asynchronous: bool) -> None:
    server.script.conversation(
        reply(tool_calls=[call("population", city="Lisbon")]), Failure(402, "Insufficient credits")
    )
    made = agent(server, population)
    with pytest.raises(Exception, match="Insufficient credits") as caught:
        ask(made, asynchronous=asynchronous)
    error: BaseException | None = caught.value
    while error is not None and not isinstance(error, OpenRouterError):
        error = error.__cause__  # before 3.0, an agent wraps what its generator raises
    assert isinstance(error, PaymentRequiredError)


@since_3_0
def test_async_tools_are_awaited(server: StandInServer) -> None:
    async def slow(city: str) -> str:
        await asyncio.sleep(0)
        return f"{city}: many"

    parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    made: Any = Tool
    asked = made(name="slow", description="Count.", parameters=parameters, async_function=slow)
    server.script.reply(tool_calls=[call("slow", city="Lisbon")]).reply("Done.")
    ask(agent(server, asked), asynchronous=True)
    assert list(tool_results(sent(server)[1]).values()) == ["Lisbon: many"]


def picture(**_: Any) -> list[Any]:
    """What a tool shows the model."""
    image = ImageContent(base64_image="iVBORw0KGgo=", mime_type="image/png", validation=False)
    return [TextContent("The harbour."), image]


def test_the_model_sees_the_image_that_a_tool_returns(server: StandInServer) -> None:
    look = Tool(
        name="look",
        description="Take a picture.",
        parameters={"type": "object", "properties": {}},
        function=picture,
        outputs_to_string={"raw_result": True},
    )
    server.script.reply(tool_calls=[call("look")]).reply("A harbour.")
    assert ask(agent(server, look))["last_message"].text == "A harbour."
    (content,) = tool_results(sent(server)[1]).values()
    assert content[0] == {"type": "text", "text": "The harbour."}
    assert content[1]["image_url"]["url"] == "data:image/png;base64,iVBORw0KGgo="


def test_runs_of_one_agent_at_the_same_time_do_not_disturb_each_other(server: StandInServer) -> None:
    cities = [f"City {number}" for number in range(8)]
    for city in cities:
        server.script.conversation(
            reply(tool_calls=[call("save", content=city)]), reply(f"Saved {city}."), about=f"Save {city}!"
        )
    made = agent(server, save)

    async def run_all() -> list[Any]:
        questions = [[ChatMessage.from_user(f"Save {city}!")] for city in cities]
        return list(await asyncio.gather(*(made.run_async(messages=one) for one in questions)))

    results = asyncio.run(run_all())
    assert [one["last_message"].text for one in results] == [f"Saved {city}." for city in cities]
    assert [one["messages"][-2].tool_call_result.result for one in results] == [
        f"kept {city}" for city in cities
    ]


# --- streaming ------------------------------------------------------------------------------------------


@BOTH
def test_a_callback_of_an_agent_sees_text_calls_and_results(
    server: StandInServer, asynchronous: bool
) -> None:
    server.script.reply("Let me look.", tool_calls=[call("population", city="Lisbon")]).reply(
        "Half a million."
    )
    chunks: list[StreamingChunk] = []

    async def receive(chunk: StreamingChunk) -> None:
        chunks.append(chunk)

    callback: Any = receive if asynchronous else chunks.append
    ask(agent(server, population), asynchronous=asynchronous, streaming_callback=callback)
    assert "".join(chunk.content for chunk in chunks) == "Let me look.Half a million."
    deltas = [delta for chunk in chunks for delta in chunk.tool_calls or ()]
    assert [delta.tool_name for delta in deltas if delta.tool_name] == ["population"]
    assert json.loads("".join(delta.arguments or "" for delta in deltas)) == {"city": "Lisbon"}
    results = [chunk.tool_call_result for chunk in chunks if chunk.tool_call_result]
    assert [one.result for one in results] == ["545000"]
    assert [chunk.finish_reason for chunk in chunks if chunk.finish_reason][-1] == "stop"


@since_3_0
def test_a_streamed_pipeline_yields_the_chunks_of_all_steps_of_an_agent(server: StandInServer) -> None:
    server.script.reply("Let me look.", tool_calls=[call("population", city="Lisbon")]).reply("Many.")
    pipeline = Pipeline()
    pipeline.add_component("agent", agent(server, population))

    async def read() -> tuple[list[StreamingChunk], Any]:
        handle: Any = pipeline.stream({"agent": {"messages": [ChatMessage.from_user("How many?")]}})
        return [chunk async for chunk in handle], handle.result

    chunks, result = asyncio.run(read())
    assert "".join(chunk.content for chunk in chunks) == "Let me look.Many."
    assert [chunk.tool_call_result.result for chunk in chunks if chunk.tool_call_result] == ["545000"]
    assert result["agent"]["last_message"].text == "Many."


def test_the_printer_of_haystack_prints_a_run(
    server: StandInServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")], reasoning="Look.").reply("Many.")
    ask(agent(server, population, streaming_callback=print_streaming_chunk))
    printed = capsys.readouterr().out
    for part in ("[REASONING]\nLook.", "[TOOL CALL]\nTool: population", "[TOOL RESULT]\n545000", "Many."):
        assert part in printed
    assert printed.count("[REASONING]") == printed.count("[TOOL CALL]") == 1


# --- which tools ----------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_tools_that_a_search_finds_are_offered_in_the_next_step(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    server.script.reply(tool_calls=[call("search_tools", tool_keywords="population city")])
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("Half a million.")
    toolset = SearchableToolset(catalog=[population, save], search_threshold=1, top_k=1)
    made = agent(server, generator={"generation_kwargs": {"stream": streamed}}, tools=toolset)
    result = ask(made, asynchronous=asynchronous)
    assert result["last_message"].text == "Half a million."
    assert [names(body) for body in sent(server)] == [
        ["search_tools"],
        ["search_tools", "population"],
        ["search_tools", "population"],
    ]
    assert server.problems == []


def test_a_run_may_choose_among_the_tools_by_name(server: StandInServer) -> None:
    server.script.reply("None needed.")
    ask(agent(server, population, save), tools=["save"])
    assert names(sent(server)[0]) == ["save"]


def test_an_agent_of_tools_and_toolsets_offers_all_of_them_once(server: StandInServer) -> None:
    server.script.reply("None needed.")
    ask(agent(server, tools=[population, Toolset([save])]))
    assert names(sent(server)[0]) == ["population", "save"]


def test_an_agent_without_tools_offers_none_though_its_generator_has_some(server: StandInServer) -> None:
    server.script.reply("None needed.")
    result = ask(agent(server))
    assert (result["last_message"].text, names(sent(server)[0])) == ("None needed.", [])


def test_a_component_is_a_tool(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("write", city="Lisbon")]).reply("Done.")
    builder = ChatPromptBuilder(template=[ChatMessage.from_user("{{ city }}")], variables=["city"])
    made = ComponentTool(
        component=builder,
        name="write",
        description="Write a prompt.",
        parameters={"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        outputs_to_string={"source": "prompt"},
    )
    ask(agent(server, made))
    assert "Lisbon" in next(iter(tool_results(sent(server)[1]).values()))


def test_our_generator_is_a_tool_of_another_agent(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("expert", messages="Where is Lisbon?")])
    server.script.reply("In Portugal.").reply("It is in Portugal.")
    expert = ComponentTool(
        component=OpenRouterChatGenerator(api_base_url=server.url, model="a/expert"),
        name="expert",
        description="Ask an expert.",
        parameters={"type": "object", "properties": {"messages": {"type": "string"}}},
        outputs_to_string={"source": "replies", "handler": last_text},
    )
    result = ask(agent(server, expert))
    assert result["last_message"].text == "It is in Portugal."
    assert [body["model"] for body in sent(server)] == [MODEL, "a/expert", MODEL]
    assert list(tool_results(sent(server)[2]).values()) == ["In Portugal."]


def last_text(replies: list[ChatMessage]) -> str:
    """The text of a component's replies."""
    return replies[-1].text or ""


def test_a_pipeline_is_a_tool(server: StandInServer) -> None:
    store = InMemoryDocumentStore()
    store.write_documents([Document(content="Lisbon has 545000 inhabitants."), Document(content="Snow")])
    pipeline = Pipeline()
    pipeline.add_component("retriever", InMemoryBM25Retriever(document_store=store, top_k=1))
    found = PipelineTool(
        pipeline=pipeline,
        name="find",
        description="Find documents.",
        input_mapping={"query": ["retriever.query"]},
        output_mapping={"retriever.documents": "documents"},
    )
    server.script.reply(tool_calls=[call("find", query="Lisbon")]).reply("545000.")
    ask(agent(server, found))
    assert "Lisbon has 545000" in next(iter(tool_results(sent(server)[1]).values()))
    assert sent(server)[0]["tools"][0]["function"]["parameters"]["required"] == ["query"]


@since_3_2
def test_an_agent_is_a_tool_of_another(server: StandInServer) -> None:
    tools: Any = pytest.importorskip("haystack.tools")
    if not hasattr(tools, "AgentTool"):
        pytest.skip("newer than this release")
    task = {"role": "user", "content": [{"text": "How many live in Lisbon?"}]}
    server.script.reply(tool_calls=[call("expert", messages=[task])])
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("545000.").reply(
        "Half a million."
    )
    inner = tools.AgentTool(agent(server, population), name="expert", description="Ask an expert.")
    assert ask(agent(server, inner))["last_message"].text == "Half a million."
    assert [names(body) for body in sent(server)] == [["expert"], ["population"], ["population"], ["expert"]]


# --- steps and usage ------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@since_3_0
def test_a_run_adds_up_tokens_and_cost_of_its_steps(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    server.script.reply(
        tool_calls=[call("population", city="Lisbon")],
        usage={"prompt_tokens": 10, "completion_tokens": 5, "cost": 0.25},
    ).reply("Many.", usage={"prompt_tokens": 20, "completion_tokens": 7, "cost": 0.5})
    made = agent(server, population, generator={"generation_kwargs": {"stream": streamed}})
    result = ask(made, asynchronous=asynchronous)
    usage = result["token_usage"]
    assert (usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"]) == (30, 12, 42)
    assert usage["cost"] == 0.75
    assert usage["completion_tokens_details"]["reasoning_tokens"] == 0
    assert json.loads(json.dumps(usage)) == usage
    assert (result["step_count"], result.get("exit_reason", "text")) == (2, "text")
    assert result["tool_call_counts"] == {"population": 1}


@since_3_2
@pytest.mark.filterwarnings("ignore:.*experimental component")
def test_a_budget_of_tokens_ends_a_run(server: StandInServer) -> None:
    budget: Any = pytest.importorskip("haystack.hooks.budget")
    for _ in range(5):
        server.script.reply(
            tool_calls=[call("population", city="Lisbon")],
            usage={"prompt_tokens": 40, "completion_tokens": 20},
        )
    hook = budget.TokenBudgetHook(max_total_tokens=100)
    result = ask(agent(server, population, hooks={"before_llm": [hook]}))
    assert (result["exit_reason"], len(server.requests)) == ("token_budget_exceeded", 2)


def test_a_run_ends_after_the_tool_that_is_its_exit_condition(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")])
    server.script.reply(tool_calls=[call("save", content="545000")])
    result = ask(agent(server, population, save, exit_conditions=["save"]))
    assert result["last_message"].tool_call_result.result == "kept 545000"
    assert result.get("exit_reason", "save") == "save"
    assert len(server.requests) == 2


def test_a_run_ends_at_the_limit_of_steps(server: StandInServer) -> None:
    for _ in range(5):
        server.script.reply(tool_calls=[call("population", city="Lisbon")])
    result = ask(agent(server, population, max_agent_steps=2))
    assert result.get("exit_reason", "max_agent_steps") == "max_agent_steps"
    assert len(server.requests) == 2


@since_3_2
@pytest.mark.parametrize("reason", ["length", "content_filter"])
def test_a_run_says_that_its_last_reply_was_cut(server: StandInServer, reason: str) -> None:
    server.script.reply("It is", finish_reason=reason)
    assert ask(agent(server, population))["exit_reason"] == reason


def test_tools_read_and_write_the_state_of_a_run(server: StandInServer) -> None:
    def add(city: str, seen: list[str] | None = None) -> dict[str, Any]:
        return {"line": f"after {seen or []}", "cities": [city]}

    remember = Tool(
        name="remember",
        description="Remember a city.",
        parameters={"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        function=add,
        inputs_from_state={"cities": "seen"},
        outputs_to_state={"cities": {"source": "cities"}},
        outputs_to_string={"source": "line"},
    )
    server.script.reply(tool_calls=[call("remember", city="Lisbon")])
    server.script.reply(tool_calls=[call("remember", city="Porto")]).reply("Done.")
    result = ask(agent(server, remember, state_schema={"cities": {"type": list[str]}}))
    assert result["cities"] == ["Lisbon", "Porto"]
    assert list(tool_results(sent(server)[2]).values()) == ["after []", "after ['Lisbon']"]


def test_generation_kwargs_of_a_run_go_with_each_step(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("Many.")
    made = agent(server, population, generator={"generation_kwargs": {"temperature": 0.1, "seed": 7}})
    ask(made, generation_kwargs={"temperature": 0.9})
    assert [(body["temperature"], body["seed"]) for body in sent(server)] == [(0.9, 7)] * 2


@since_3_0
def test_a_hook_keeps_the_run_going(server: StandInServer) -> None:
    hooks: Any = pytest.importorskip("haystack.hooks")

    def insist(state: State) -> None:
        if not any(message.tool_call_result for message in state.data["messages"]):
            state.set("messages", [ChatMessage.from_user("Save it first.")])
            state.set("continue_run", True)

    server.script.reply("545000.").reply(tool_calls=[call("save", content="545000")])
    result = ask(agent(server, save, exit_conditions=["save"], hooks={"on_exit": [hooks.hook(insist)]}))
    assert result["last_message"].tool_call_result.result == "kept 545000"
    assert sent(server)[1]["messages"][-1]["content"] == "Save it first."


# --- a human in the loop --------------------------------------------------------------------------------


def human_in_the_loop() -> Any:
    return pytest.importorskip(
        "haystack.hooks.human_in_the_loop" if RELEASE >= (3, 0) else "haystack.human_in_the_loop"
    )


def asking(decide: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """Settings of an agent that asks before it runs a tool."""
    module = human_in_the_loop()

    class Human:
        def get_user_confirmation(self, tool_name: str, tool_description: str, tool_params: Any) -> Any:
            return module.ConfirmationUIResult(**decide(tool_params))

    strategies = {
        "population": module.BlockingConfirmationStrategy(
            confirmation_policy=module.AlwaysAskPolicy(), confirmation_ui=Human()
        )
    }
    if RELEASE < (3, 0):
        return {"confirmation_strategies": strategies}
    hook = module.ConfirmationHook(confirmation_strategies=strategies)
    return {"hooks": {"before_tool": [hook]}}


DECISIONS: dict[str, tuple[dict[str, Any], str]] = {
    "confirmed": ({"action": "confirm"}, "545000"),
    "rejected": ({"action": "reject", "feedback": "Not that one."}, "Not that one."),
    "modified": ({"action": "modify", "new_tool_params": {"city": "Porto"}}, "231000"),
}


@BOTH
@pytest.mark.parametrize(("decision", "seen"), DECISIONS.values(), ids=list(DECISIONS))
def test_a_human_confirms_rejects_or_changes_a_call_and_the_model_sees_what_came_of_it(
    server: StandInServer, decision: dict[str, Any], seen: str, asynchronous: bool
) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")], reasoning="Look.").reply("Done.")
    asked: list[dict[str, Any]] = []

    def decide(parameters: dict[str, Any]) -> dict[str, Any]:
        asked.append(parameters)
        return decision

    result = ask(agent(server, population, **asking(decide)), asynchronous=asynchronous)
    assert asked == [{"city": "Lisbon"}]
    assert result["last_message"].text == "Done."
    second = sent(server)[1]
    assert seen in "".join(tool_results(second).values())
    assert sorted(tool_results(second)) == sorted(call_ids(second))
    # Haystack sends a changed call back as if the model had made it, which the stand-in notes.
    assert server.problems == [] or decision["action"] == "modify"


# --- in pipelines, and saved ----------------------------------------------------------------------------


def test_an_agent_in_a_pipeline_comes_back_from_yaml(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component("prompt", ChatPromptBuilder(template=[ChatMessage.from_user("{{ question }}")]))
    pipeline.add_component("agent", agent(server, population, generator={"generation_kwargs": {"seed": 7}}))
    pipeline.connect("prompt.prompt", "agent.messages")
    text = pipeline.dumps()
    loaded = loads(text)
    assert loaded.dumps() == text
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("Many.")
    result = loaded.run({"prompt": {"question": "How many live in Lisbon?"}})
    assert result["agent"]["last_message"].text == "Many."
    assert [body["seed"] for body in sent(server)] == [7, 7]


def test_an_agent_goes_on_with_messages_that_were_kept_as_json(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")], reasoning="Look.").reply("Many.")
    server.script.reply("Yes.")
    made = agent(server, population)
    kept = json.dumps([message.to_dict() for message in ask(made)["messages"]])
    messages = [ChatMessage.from_dict(one) for one in json.loads(kept)]
    made.run(messages=[*messages, ChatMessage.from_user("Sure?")])
    second, third = sent(server)[1:]
    assert third["messages"][:3] == second["messages"]
    assert [message["role"] for message in third["messages"][3:]] == ["assistant", "user"]
    assert server.problems == []


@until_3_0
def test_a_store_of_messages_keeps_a_conversation(server: StandInServer) -> None:
    stores = pytest.importorskip("haystack_experimental.chat_message_stores")
    store = stores.InMemoryChatMessageStore()
    server.script.reply("In Portugal.", reasoning="Easy.").reply("Many.")
    chat = OpenRouterChatGenerator(api_base_url=server.url, model=MODEL)
    for question in ("Where is Lisbon?", "How many live there?"):
        store.write_messages("one", [ChatMessage.from_user(question)])
        store.write_messages("one", chat.run(store.retrieve_messages("one"))["replies"])
    assert [message.text for message in store.retrieve_messages("one")][1::2] == ["In Portugal.", "Many."]
    assert "reasoning_details" in sent(server)[1]["messages"][1]
