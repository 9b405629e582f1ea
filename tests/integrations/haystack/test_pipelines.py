"""The chat generator in pipelines, with the components that go before it and after it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from haystack import Document, Pipeline, SuperComponent, component
from haystack.components.builders import AnswerBuilder, ChatPromptBuilder, PromptBuilder
from haystack.components.evaluators import FaithfulnessEvaluator
from haystack.components.extractors import LLMMetadataExtractor
from haystack.components.generators.chat import FallbackChatGenerator
from haystack.components.joiners import BranchJoiner
from haystack.components.query import QueryExpander
from haystack.components.rankers import LLMRanker
from haystack.components.routers import ConditionalRouter, LLMMessagesRouter
from haystack.components.validators import JsonSchemaValidator
from haystack.core.errors import BreakpointException, PipelineRuntimeError
from haystack.dataclasses import ChatMessage, ChatRole, ImageContent, StreamingChunk
from haystack.dataclasses.breakpoints import Breakpoint, PipelineSnapshot
from haystack.tools import tool
from haystack.tracing.tracer import Span, Tracer, disable_tracing, enable_tracing, tracer

from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import CutAtEvent, Status
from tests.integrations.haystack.releases import async_pipeline, loads, since_3_0, until_3_0

MODEL = "openai/gpt-4o-mini"
TEMPLATE = [ChatMessage.from_system("You are terse."), ChatMessage.from_user("Where is {{ city }}?")]


def generator(server: StandInServer, **settings: Any) -> OpenRouterChatGenerator:
    return OpenRouterChatGenerator(api_base_url=server.url, **{"model": MODEL, **settings})


def question_pipeline(server: StandInServer, pipeline: Any = None, /, **settings: Any) -> Pipeline:
    """A prompt builder and a generator."""
    built: Pipeline = Pipeline() if pipeline is None else pipeline
    built.add_component("prompt", ChatPromptBuilder(template=TEMPLATE, required_variables="*"))
    built.add_component("llm", generator(server, **settings))
    built.connect("prompt.prompt", "llm.messages")
    return built


def lisbon() -> dict[str, Any]:
    """The input of a run, made anew because a streamed run adds to it."""
    return {"prompt": {"city": "Lisbon"}}


def text_of(result: dict[str, Any]) -> str | None:
    reply: ChatMessage = result["llm"]["replies"][0]
    return reply.text


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


# --- sync, async, streamed ------------------------------------------------------------------------------


def test_a_prompt_builder_writes_the_question_and_the_reply_comes_out(server: StandInServer) -> None:
    server.script.reply("In Portugal.")
    result = question_pipeline(server).run(lisbon())
    assert text_of(result) == "In Portugal."
    assert sent(server)[0]["messages"] == [
        {"role": "system", "content": "You are terse."},
        {"role": "user", "content": "Where is Lisbon?"},
    ]
    assert server.problems == []


def test_a_pipeline_runs_twice_on_one_connection_and_again_after_it_was_closed(server: StandInServer) -> None:
    pipeline = question_pipeline(server)
    for text in ("One.", "Two.", "Three."):
        server.script.reply(text)
    assert [text_of(pipeline.run(lisbon())) for _ in range(2)] == ["One.", "Two."]
    if hasattr(pipeline, "close"):
        pipeline.close()
    assert text_of(pipeline.run(lisbon())) == "Three."


def test_an_async_pipeline_awaits_the_reply(server: StandInServer) -> None:
    server.script.reply("In Portugal.")
    pipeline: Any = question_pipeline(server, async_pipeline())
    assert text_of(asyncio.run(pipeline.run_async(lisbon()))) == "In Portugal."


def test_an_async_pipeline_runs_in_one_event_loop_after_another(server: StandInServer) -> None:
    pipeline: Any = question_pipeline(server, async_pipeline())
    server.script.reply("One.").reply("Two.")
    texts = [text_of(asyncio.run(pipeline.run_async(lisbon()))) for _ in range(2)]
    assert texts == ["One.", "Two."]


@pytest.mark.openrouter(delay=0.01)
def test_two_generators_of_an_async_pipeline_run_at_the_same_time(server: StandInServer) -> None:
    pipeline = async_pipeline()
    order: list[str] = []
    for name in ("first", "second"):

        async def note(chunk: StreamingChunk, name: str = name) -> None:
            order.append(name)

        pipeline.add_component(name, generator(server, streaming_callback=note))
    messages = [ChatMessage.from_user("Count to ten.")]
    result = asyncio.run(pipeline.run_async({name: {"messages": messages} for name in ("first", "second")}))
    assert set(result) == {"first", "second"}
    assert order != sorted(order)
    assert order != sorted(order, reverse=True)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
def test_chunks_reach_a_callback_that_the_run_gives_with_the_name_of_the_component(
    server: StandInServer, asynchronous: bool
) -> None:
    server.script.reply(["In ", "Portugal."])
    chunks: list[StreamingChunk] = []
    if asynchronous:

        async def receive(chunk: StreamingChunk) -> None:
            chunks.append(chunk)

        pipeline: Any = question_pipeline(server, async_pipeline())
        result = asyncio.run(pipeline.run_async({**lisbon(), "llm": {"streaming_callback": receive}}))
    else:
        result = question_pipeline(server).run({**lisbon(), "llm": {"streaming_callback": chunks.append}})
    assert "".join(chunk.content for chunk in chunks) == text_of(result) == "In Portugal."
    assert {chunk.component_info.name for chunk in chunks if chunk.component_info} == {"llm"}
    assert chunks[-1].to_dict() == json.loads(json.dumps(chunks[-1].to_dict()))


@since_3_0
def test_a_streamed_pipeline_yields_the_chunks_and_keeps_the_result(server: StandInServer) -> None:
    server.script.reply(["In ", "Portugal."], reasoning="Easy.")
    own: list[StreamingChunk] = []

    async def receive(chunk: StreamingChunk) -> None:
        own.append(chunk)

    async def read() -> tuple[list[StreamingChunk], Any]:
        handle: Any = question_pipeline(server, streaming_callback=receive).stream(lisbon())
        return [chunk async for chunk in handle], handle.result

    chunks, result = asyncio.run(read())
    assert "".join(chunk.content for chunk in chunks) == text_of(result) == "In Portugal."
    thought = "".join(chunk.reasoning.reasoning_text for chunk in chunks if chunk.reasoning)
    assert thought == result["llm"]["replies"][0].reasoning.reasoning_text == "Easy."
    assert chunks == own
    assert [chunk.finish_reason for chunk in chunks if chunk.finish_reason] == ["stop"]


PIECE = {
    "id": "gen-1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": MODEL,
    "choices": [{"index": 0, "delta": {"role": "assistant", "content": "More. "}, "finish_reason": None}],
}


@since_3_0
def test_a_streamed_pipeline_that_nobody_reads_on_closes_its_connection() -> None:
    async def abandon() -> bytes:
        left: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

        async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            await reader.readexactly(int(head.partition(b"content-length:")[2].split()[0]))
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
            writer.write(f"data: {json.dumps(PIECE)}\n\n".encode())
            left.set_result(await reader.read())
            writer.close()

        async with await asyncio.start_server(endless, "127.0.0.1", 0) as listening:
            port = listening.sockets[0].getsockname()[1]
            pipeline = Pipeline()
            pipeline.add_component(
                "llm", OpenRouterChatGenerator(api_base_url=f"http://127.0.0.1:{port}/api/v1")
            )
            handle: Any = pipeline.stream({"llm": {"messages": "Tell me more."}})
            async for chunk in handle:
                if chunk.content:
                    break
            await handle.aclose()
            return await asyncio.wait_for(left, 10)

    assert asyncio.run(abandon()) == b""


@since_3_0
def test_a_streamed_pipeline_raises_the_error_in_the_middle_of_a_stream(server: StandInServer) -> None:
    server.script.reply(["One ", "two ", "three."], faults=[CutAtEvent(3)])

    async def read() -> None:
        handle: Any = question_pipeline(server, max_retries=0).stream(lisbon())
        async for _ in handle:
            pass

    with pytest.raises(PipelineRuntimeError) as caught:
        asyncio.run(read())
    assert isinstance(caught.value.__cause__, OpenRouterError)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
def test_an_error_of_the_provider_is_the_cause_of_the_pipelines_and_its_text_has_the_reason(
    server: StandInServer, asynchronous: bool
) -> None:
    server.script.error(400, "Provider returned error", {"raw": "Too many images.", "provider_name": "P"})
    pipeline: Any = question_pipeline(server, async_pipeline() if asynchronous else Pipeline())
    with pytest.raises(PipelineRuntimeError, match="Too many images") as caught:
        asyncio.run(pipeline.run_async(lisbon())) if asynchronous else pipeline.run(lisbon())
    assert isinstance(caught.value.__cause__, OpenRouterError)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
def test_a_prompt_that_is_text_is_a_message_of_the_user(server: StandInServer, asynchronous: bool) -> None:
    pipeline: Any = async_pipeline() if asynchronous else Pipeline()
    pipeline.add_component("prompt", PromptBuilder("Where is {{ city }}?", required_variables="*"))
    pipeline.add_component("llm", generator(server))
    pipeline.connect("prompt", "llm")
    asyncio.run(pipeline.run_async(lisbon())) if asynchronous else pipeline.run(lisbon())
    assert sent(server)[0]["messages"] == [{"role": "user", "content": "Where is Lisbon?"}]


# --- after the generator --------------------------------------------------------------------------------


def test_a_router_reads_how_a_reply_ended(server: StandInServer) -> None:
    server.script.reply("It is too", finish_reason="length").reply("It is.")
    routes: list[Any] = [
        {
            "condition": "{{ replies[0].meta.finish_reason == 'length' }}",
            "output": "{{ replies }}",
            "output_name": "cut",
            "output_type": list[ChatMessage],
        },
        {
            "condition": "{{ True }}",
            "output": "{{ replies[0].text }}",
            "output_name": "whole",
            "output_type": str,
        },
    ]
    pipeline = question_pipeline(server)
    pipeline.add_component("router", ConditionalRouter(routes=routes, unsafe=True))
    pipeline.connect("llm.replies", "router.replies")
    first, second = pipeline.run(lisbon())["router"], pipeline.run(lisbon())["router"]
    assert [message.text for message in first["cut"]] == ["It is too"]
    assert second == {"whole": "It is."}


def test_a_reply_that_is_not_what_a_schema_wants_goes_back_to_the_model(server: StandInServer) -> None:
    server.script.reply('{"age": "ten"}').reply('{"age": 10}')
    schema = {"type": "object", "properties": {"age": {"type": "integer"}}}
    pipeline = Pipeline()
    pipeline.add_component("joiner", BranchJoiner(list[ChatMessage]))
    pipeline.add_component(
        "llm", generator(server, generation_kwargs={"response_format": {"type": "json_object"}})
    )
    pipeline.add_component("validator", JsonSchemaValidator(json_schema=schema))
    pipeline.connect("joiner", "llm.messages")
    pipeline.connect("llm.replies", "validator.messages")
    pipeline.connect("validator.validation_error", "joiner")
    result = pipeline.run({"joiner": {"value": [ChatMessage.from_user("How old?")]}})
    assert json.loads(result["validator"]["validated"][0].text) == {"age": 10}
    first, second = sent(server)
    assert first["response_format"] == second["response_format"] == {"type": "json_object"}
    assert "'ten'" in json.dumps(second["messages"])


def test_the_replies_of_one_generator_are_the_messages_of_another(server: StandInServer) -> None:
    server.script.reply("In Portugal.").reply("Em Portugal.")
    pipeline = question_pipeline(server)
    pipeline.add_component("translator", generator(server, model="a/translator"))
    pipeline.connect("llm.replies", "translator.messages")
    result = pipeline.run(lisbon())
    assert result["translator"]["replies"][0].text == "Em Portugal."
    assert sent(server)[1]["messages"] == [{"role": "assistant", "content": "In Portugal."}]


def test_an_answer_builder_takes_text_and_meta_of_replies(server: StandInServer) -> None:
    server.script.reply("Lisbon is in Portugal [1].")
    pipeline = question_pipeline(server)
    pipeline.add_component("answers", AnswerBuilder(reference_pattern=r"\[(\d+)\]"))
    pipeline.connect("llm.replies", "answers.replies")
    documents = [Document(content="Lisbon is the capital of Portugal.")]
    result = pipeline.run({**lisbon(), "answers": {"query": "Where?", "documents": documents}})
    (answer,) = result["answers"]["answers"]
    assert answer.data == "Lisbon is in Portugal [1]."
    assert answer.meta["model"] == MODEL
    assert answer.meta["usage"]["cost"] > 0
    assert '"native_finish_reason"' in json.dumps(answer.to_dict())


@until_3_0
def test_a_tool_invoker_runs_the_calls_of_a_reply(server: StandInServer) -> None:
    @tool
    def population(city: str) -> int:
        """How many live in a city."""
        return len(city)

    tools = pytest.importorskip("haystack.components.tools")
    server.script.reply(
        tool_calls=[{"name": "population", "arguments": {"city": name}} for name in ("Lisbon", "Porto")]
    )
    pipeline = question_pipeline(server, tools=[population])
    pipeline.add_component("invoker", tools.ToolInvoker(tools=[population]))
    pipeline.connect("llm.replies", "invoker.messages")
    messages = pipeline.run(lisbon())["invoker"]["tool_messages"]
    assert [message.tool_call_result.result for message in messages] == ["6", "5"]


# --- components with a generator of their own -----------------------------------------------------------


def test_a_ranker_asks_our_generator(server: StandInServer) -> None:
    server.script.reply('{"documents": [{"index": 2}, {"index": 1}]}')
    ranker = LLMRanker(chat_generator=generator(server), raise_on_failure=True)
    documents = [Document(content="Madrid"), Document(content="Lisbon")]
    found = ranker.run(query="capital of Portugal", documents=documents)["documents"]
    assert [document.content for document in found] == ["Lisbon", "Madrid"]


def test_a_metadata_extractor_asks_our_generator_for_each_document_at_once(server: StandInServer) -> None:
    server.script.conversation('{"topic": "sea"}', about="Extract: The Atlantic")
    server.script.conversation('{"topic": "rock"}', about="Extract: The Alps")
    extractor = LLMMetadataExtractor(
        prompt="Extract: {{ document.content }}",
        chat_generator=generator(server, generation_kwargs={"response_format": {"type": "json_object"}}),
        expected_keys=["topic"],
        raise_on_failure=True,
    )
    extractor.warm_up()
    result = extractor.run(documents=[Document(content="The Atlantic"), Document(content="The Alps")])
    assert [document.meta["topic"] for document in result["documents"]] == ["sea", "rock"]


def test_an_evaluator_asks_our_generator(server: StandInServer) -> None:
    server.script.reply('{"statements": ["Lisbon is in Portugal."], "statement_scores": [1]}')
    evaluator = FaithfulnessEvaluator(chat_generator=generator(server), progress_bar=False)
    result = evaluator.run(
        questions=["Where?"], contexts=[["Lisbon is in Portugal."]], predicted_answers=["In Portugal."]
    )
    assert result["score"] == 1


def test_a_router_of_messages_asks_our_generator(server: StandInServer) -> None:
    server.script.reply("unsafe")
    router = LLMMessagesRouter(
        chat_generator=generator(server),
        output_names=["unsafe", "safe"],
        output_patterns=["unsafe", "safe"],
    )
    router.warm_up()
    result = router.run([ChatMessage.from_user("How to rob a bank?")])
    assert result["chat_generator_text"] == "unsafe"
    assert len(result["unsafe"]) == 1


def test_an_expander_of_queries_asks_our_generator(server: StandInServer) -> None:
    server.script.reply('{"queries": ["Portuguese capital", "Lisbon"]}')
    expander = QueryExpander(chat_generator=generator(server), n_expansions=2)
    expander.warm_up()
    queries = expander.run(query="capital of Portugal")["queries"]
    assert queries == ["Portuguese capital", "Lisbon", "capital of Portugal"]


@since_3_0
def test_an_llm_with_a_prompt_of_its_own_asks_our_generator(server: StandInServer) -> None:
    llm: Any = pytest.importorskip("haystack.components.generators.chat").LLM
    server.script.reply("In Portugal.")
    prompt = '{% message role="user" %}Where is {{ city }}?{% endmessage %}'
    result = llm(chat_generator=generator(server), user_prompt=prompt).run(messages=[], city="Lisbon")
    assert result["last_message"].text == "In Portugal."
    assert sent(server)[0]["messages"] == [{"role": "user", "content": "Where is Lisbon?"}]


# --- fallback -------------------------------------------------------------------------------------------

FAILURES = {
    "no credits": lambda script: script.error(402, "Insufficient credits"),
    "rate limit": lambda script: script.error(429, "Slow down."),
    "server": lambda script: script.error(500, "Broken."),
    "error with status 200": lambda script: script.error(502, "Provider is down.", faults=[Status(200)]),
    "cut stream": lambda script: script.reply(["One ", "two ", "three."], faults=[CutAtEvent(3)]),
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
@pytest.mark.parametrize("failure", FAILURES.values(), ids=list(FAILURES))
def test_the_next_generator_answers_when_ours_raises(
    server: StandInServer, failure: Any, asynchronous: bool
) -> None:
    failure(server.script)
    server.script.reply("From the second.")
    first, second = (
        generator(server, model=model, max_retries=0, generation_kwargs={"stream": True})
        for model in ("a/first", "a/second")
    )
    fallback = FallbackChatGenerator([first, second])
    messages = [ChatMessage.from_user("Hi")]
    result: Any = asyncio.run(fallback.run_async(messages)) if asynchronous else fallback.run(messages)
    assert result["replies"][0].text == "From the second."
    assert result["meta"]["successful_chat_generator_index"] == 1
    assert [body["model"] for body in sent(server)] == ["a/first", "a/second"]


def test_when_all_generators_fail_the_error_has_the_reason_of_the_last(server: StandInServer) -> None:
    server.script.error(402, "Insufficient credits")
    fallback = FallbackChatGenerator([generator(server, max_retries=0)])
    with pytest.raises(RuntimeError, match="Insufficient credits"):
        fallback.run([ChatMessage.from_user("Hi")])


def test_a_fallback_is_a_component_that_comes_back_from_yaml(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component(
        "llm", FallbackChatGenerator([generator(server, max_retries=0), generator(server)])
    )
    loaded = Pipeline.loads(pipeline.dumps())
    server.script.error(500, "Broken.").reply("From the second.")
    assert text_of(loaded.run({"llm": {"messages": [ChatMessage.from_user("Hi")]}})) == "From the second."


# --- images, conversations ------------------------------------------------------------------------------


@pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
def test_a_template_with_an_image_sends_it(server: StandInServer, asynchronous: bool) -> None:
    server.script.reply("A dot.")
    template = '{% message role="user" %}What is this?{{ image | templatize_part }}{% endmessage %}'
    pipeline: Any = async_pipeline() if asynchronous else Pipeline()
    pipeline.add_component("prompt", ChatPromptBuilder(template=template, required_variables="*"))
    pipeline.add_component("llm", generator(server))
    pipeline.connect("prompt.prompt", "llm.messages")
    image = ImageContent(base64_image="iVBORw0KGgo=", mime_type="image/png", validation=False)
    data = {"prompt": {"image": image}}
    asyncio.run(pipeline.run_async(data)) if asynchronous else pipeline.run(data)
    text, picture = sent(server)[0]["messages"][0]["content"]
    assert text == {"type": "text", "text": "What is this?"}
    assert picture["image_url"]["url"] == "data:image/png;base64,iVBORw0KGgo="


def test_a_conversation_that_was_kept_as_json_goes_on_with_its_reasoning(server: StandInServer) -> None:
    server.script.reply("In Portugal.", reasoning="Easy.").reply("Half a million.")
    messages = [ChatMessage.from_user("Where is Lisbon?")]
    chat = generator(server)
    messages += chat.run(messages)["replies"]
    kept = json.dumps([message.to_dict() for message in messages])
    restored = [ChatMessage.from_dict(one) for one in json.loads(kept)]
    chat.run([*restored, ChatMessage.from_user("How many live there?")])
    details = sent(server)[1]["messages"][1]["reasoning_details"]
    assert [detail["text"] for detail in details] == ["Easy."]
    assert server.problems == []


# --- saved pipelines ------------------------------------------------------------------------------------


@tool
def population(city: str) -> int:
    """How many live in a city."""
    return len(city)


def receive(chunk: StreamingChunk) -> None:
    """A callback that has a name to be found by."""
    chunk.meta["seen"] = True


def test_a_pipeline_that_was_loaded_from_yaml_asks_the_same(server: StandInServer) -> None:
    pipeline = question_pipeline(
        server,
        generation_kwargs={"temperature": 0.5, "provider": {"sort": "price"}, "safe_prompt": True},
        tools=[population],
        streaming_callback=receive,
        extra_headers={"X-Team": "Atlas"},
        timeout=7.5,
        max_retries=2,
    )
    text = pipeline.dumps()
    assert server.key not in text
    loaded = loads(text)
    assert loaded.dumps() == text
    for one in (pipeline, loaded):
        server.script.reply("In Portugal.")
        one.run(lisbon())
    first, second = server.requests
    assert first.json() == second.json()
    assert first.json()["provider"] == {"sort": "price"}
    assert [dict(request.headers).get("x-team") for request in (first, second)] == ["Atlas", "Atlas"]


def test_a_pipeline_stops_before_the_generator_and_goes_on_from_the_snapshot(server: StandInServer) -> None:
    server.script.reply("In Portugal.")
    pipeline = question_pipeline(server)
    with pytest.raises(BreakpointException) as caught:
        pipeline.run(lisbon(), break_point=Breakpoint(component_name="llm", visit_count=0))
    assert server.requests == []
    snapshot = caught.value.pipeline_snapshot
    assert snapshot is not None
    kept = PipelineSnapshot.from_dict(json.loads(json.dumps(snapshot.to_dict())))
    assert text_of(pipeline.run(data={}, pipeline_snapshot=kept)) == "In Portugal."


def test_a_snapshot_after_the_generator_has_its_replies_and_they_are_not_asked_for_again(
    server: StandInServer,
) -> None:
    server.script.reply("In Portugal.", reasoning="Easy.")
    pipeline = question_pipeline(server)
    pipeline.add_component("answers", AnswerBuilder())
    pipeline.connect("llm.replies", "answers.replies")
    data = {**lisbon(), "answers": {"query": "Where?"}}
    with pytest.raises(BreakpointException) as caught:
        pipeline.run(data, break_point=Breakpoint(component_name="answers", visit_count=0))
    snapshot = caught.value.pipeline_snapshot
    assert snapshot is not None
    kept = PipelineSnapshot.from_dict(json.loads(json.dumps(snapshot.to_dict())))
    (answer,) = pipeline.run(data={}, pipeline_snapshot=kept)["answers"]["answers"]
    assert answer.data == "In Portugal."
    assert len(server.requests) == 1


def test_a_run_that_failed_goes_on_from_its_snapshot(server: StandInServer) -> None:
    server.script.error(402, "Insufficient credits").reply("In Portugal.")
    pipeline = question_pipeline(server)
    with pytest.raises(PipelineRuntimeError) as caught:
        pipeline.run(lisbon())
    snapshot = caught.value.pipeline_snapshot
    assert snapshot is not None
    kept = PipelineSnapshot.from_dict(json.loads(json.dumps(snapshot.to_dict())))
    assert text_of(pipeline.run(data={}, pipeline_snapshot=kept)) == "In Portugal."


def test_a_super_component_wraps_a_pipeline_with_our_generator(server: StandInServer) -> None:
    server.script.reply("In Portugal.")
    wrapped = SuperComponent(
        pipeline=question_pipeline(server),
        input_mapping={"city": ["prompt.city"]},
        output_mapping={"llm.replies": "replies"},
    )
    outer = Pipeline()
    outer.add_component("llm", wrapped)
    loaded = Pipeline.loads(outer.dumps())
    assert text_of(loaded.run({"llm": {"city": "Lisbon"}})) == "In Portugal."


# --- tracing --------------------------------------------------------------------------------------------


class Recorded(Span):
    """A span that keeps its tags."""

    def __init__(self, name: str, tags: dict[str, Any]) -> None:
        self.name, self.tags = name, dict(tags)

    def set_tag(self, key: str, value: Any) -> None:
        self.tags[key] = value


class Recorder(Tracer):
    """A tracer that keeps its spans."""

    def __init__(self) -> None:
        self.spans: list[Recorded] = []

    @contextmanager
    def trace(
        self, operation_name: str, tags: dict[str, Any] | None = None, parent_span: Span | None = None
    ) -> Iterator[Span]:
        self.spans.append(Recorded(operation_name, tags or {}))
        yield self.spans[-1]

    def current_span(self) -> Span | None:
        return self.spans[-1] if self.spans else None


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """Haystack's tracer, with the content of messages."""
    made = Recorder()
    monkeypatch.setattr(tracer, "is_content_tracing_enabled", True)
    enable_tracing(made)
    yield made
    disable_tracing()


def test_a_tracer_sees_the_component_what_went_in_and_what_came_out_but_no_key(
    server: StandInServer, recorder: Recorder
) -> None:
    server.script.reply("In Portugal.")
    question_pipeline(server).run(lisbon())
    (tags,) = (span.tags for span in recorder.spans if span.tags.get("haystack.component.name") == "llm")
    assert tags["haystack.component.type"] == "OpenRouterChatGenerator"
    assert tags["haystack.component.input"]["messages"][-1].text == "Where is Lisbon?"
    assert tags["haystack.component.output"]["replies"][0].text == "In Portugal."
    assert server.key not in str([span.tags for span in recorder.spans])


# --- what others require of a generator -----------------------------------------------------------------


@component
class Asking:
    """A component that takes any chat generator, as those of Haystack do."""

    def __init__(self, chat_generator: Any) -> None:
        self.chat_generator = chat_generator

    @component.output_types(role=str, text=str)
    def run(self, question: str) -> dict[str, Any]:
        reply = self.chat_generator.run(question)["replies"][0]
        return {"role": reply.role.value, "text": reply.text}


def test_one_generator_serves_many_threads_at_once(server: StandInServer) -> None:
    cities = [f"City {number}" for number in range(12)]
    for city in cities:
        server.script.conversation(f"{city} is far.", about=f"Where is {city}?")
    chat = generator(server)
    with ThreadPoolExecutor(6) as workers:
        results = list(workers.map(chat.run, (f"Where is {city}?" for city in cities)))
    assert [one["replies"][0].text for one in results] == [f"{city} is far." for city in cities]


def test_a_component_may_ask_with_a_text(server: StandInServer) -> None:
    server.script.reply("In Portugal.")
    pipeline = Pipeline()
    pipeline.add_component("asking", Asking(generator(server)))
    result = pipeline.run({"asking": {"question": "Where is Lisbon?"}})
    assert result["asking"] == {"role": ChatRole.ASSISTANT.value, "text": "In Portugal."}
    assert sent(server)[0]["messages"] == [{"role": "user", "content": "Where is Lisbon?"}]
