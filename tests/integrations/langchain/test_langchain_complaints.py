"""What users of LangChain with this API have complained about in public, one test or more each.

The numbers are those of issues and pull requests of langchain-ai/langchain unless another project is named.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain.agents.structured_output import ProviderStrategy, ToolStrategy
from langchain_core.load import dumpd
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import tool
from langchain_core.vectorstores import InMemoryVectorStore
from pydantic import BaseModel

from openrouter_sdk.errors import APIError, OpenRouterError, OutputError
from openrouter_sdk.integrations.langchain import ChatOpenRouter, OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.surfaces.parts import Reasoning
from tests.integrations.langchain.ways_to_ask import ALL, STREAMED, Ask, ainvoke, invoke
from tests.integrations.reply_bytes import answer, answer_stream, completion, event, sent

Json = dict[str, Any]
MODEL = "openai/gpt-4o-mini"
USAGE: Json = {
    "prompt_tokens": 100,
    "completion_tokens": 50,
    "total_tokens": 150,
    "cost": 0.000075,
    "cost_details": {"upstream_inference_cost": 0.00007745},
}
PDF = "data:application/pdf;base64,JVBERi0xLjQ="


class Joke(BaseModel):
    setup: str
    punchline: str


JOKE = Joke(setup="Why?", punchline="Because.")


@tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


def model(**fields: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model=MODEL, max_retries=0, **fields)


# --- reasoning: 32981, 34706, langchainjs 11699 ----------------------------------------------------------


@ALL
def test_32981_reasoning_is_in_the_message(server: StandInServer, ask: Ask) -> None:
    server.script.reply("345.", reasoning="15 times 23.")
    message = ask(model(reasoning={"effort": "high"}), "What is 15 * 23?")
    assert message.additional_kwargs["reasoning_content"] == "15 times 23."
    assert [block["type"] for block in message.content_blocks] == ["reasoning", "text"]
    assert message.content_blocks[0].get("reasoning") == "15 times 23."
    assert message.text == "345."


def test_32981_reasoning_comes_while_it_is_streamed(server: StandInServer) -> None:
    server.script.reply("345.", reasoning="15 times 23.")
    chunks = list(model().stream("What is 15 * 23?"))
    thoughts = [chunk.additional_kwargs.get("reasoning_content", "") for chunk in chunks]
    first_text = next(place for place, chunk in enumerate(chunks) if chunk.text)
    assert "".join(thoughts[:first_text]) == "15 times 23."


@ALL
def test_langchainjs_11699_signed_reasoning_goes_back_unchanged_in_a_loop_of_tools(
    server: StandInServer, ask: Ask
) -> None:
    thoughts = [
        Reasoning("Look it up.", signature="c2lnbmVk", format="anthropic-claude-v1"),
        Reasoning("ZW5jcnlwdGVk", "encrypted", format="google-gemini-v1", id="call_1"),
    ]
    call = {"name": "weather", "arguments": {"city": "Oslo"}, "id": "call_1"}
    server.script.reply(reasoning=thoughts, tool_calls=[call])
    chat = model().bind_tools([weather])
    message = ask(chat, "The weather in Oslo?")
    invoke(chat, ["The weather in Oslo?", message, weather.invoke(message.tool_calls[0])])
    details = sent(server)[-1]["messages"][1]["reasoning_details"]
    assert [
        (one["type"], one.get("text", one.get("data")), one.get("signature"), one["format"])
        for one in details
    ] == [
        ("reasoning.text", "Look it up.", "c2lnbmVk", "anthropic-claude-v1"),
        ("reasoning.encrypted", "ZW5jcnlwdGVk", None, "google-gemini-v1"),
    ]
    assert server.problems == []


# --- histories of other models: 31325, 40435 -------------------------------------------------------------


def test_31325_a_history_with_claude_is_continued(server: StandInServer) -> None:
    history = [
        SystemMessage([{"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}}]),
        HumanMessage("The weather in Oslo?"),
        AIMessage(
            [
                {"type": "thinking", "thinking": "Look it up.", "signature": "c2lnbmVk"},
                {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Oslo"}},
            ]
        ),
        HumanMessage([{"type": "tool_result", "tool_use_id": "toolu_1", "content": "sunny"}]),
    ]
    invoke(model().bind_tools([weather]), history)
    (body,) = sent(server)
    assert [message["role"] for message in body["messages"]] == ["system", "user", "assistant", "tool"]
    assert body["messages"][0]["content"][0]["cache_control"] == {"type": "ephemeral"}
    assert body["messages"][2]["tool_calls"][0]["id"] == "toolu_1"
    assert body["messages"][2]["reasoning_details"][0]["signature"] == "c2lnbmVk"
    assert body["messages"][3] == {"role": "tool", "tool_call_id": "toolu_1", "content": "sunny"}
    assert server.problems == []


@ALL
@pytest.mark.parametrize(
    "block",
    [
        {"type": "image", "base64": "iVBORw0KGgo=", "mime_type": "image/png"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}},
        {
            "type": "image",
            "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="},
        },
    ],
    ids=["standard", "openai", "anthropic"],
)
def test_40435_images_in_results_of_tools_are_sent(server: StandInServer, ask: Ask, block: Json) -> None:
    call = {"name": "photograph", "args": {}, "id": "1"}
    ask(
        model(),
        [HumanMessage("Look!"), AIMessage("", tool_calls=[call]), ToolMessage([block], tool_call_id="1")],
    )
    (body,) = sent(server)
    assert body["messages"][2]["content"] == [
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
    ]


@ALL
@pytest.mark.parametrize(
    "block",
    [
        {
            "type": "file",
            "base64": PDF.partition(",")[2],
            "mime_type": "application/pdf",
            "filename": "a.pdf",
        },
        {"type": "file", "file": {"filename": "a.pdf", "file_data": PDF}},
    ],
    ids=["standard", "openai"],
)
def test_38216_and_python_sdk_38_pdf_files_are_sent(server: StandInServer, ask: Ask, block: Json) -> None:
    ask(model(plugins=[{"id": "file-parser"}]), [HumanMessage([{"type": "text", "text": "Sum up:"}, block])])
    (body,) = sent(server)
    assert body["messages"][0]["content"][1] == {
        "type": "file",
        "file": {"filename": "a.pdf", "file_data": PDF},
    }
    assert body["plugins"] == [{"id": "file-parser"}]
    assert server.problems == []


# --- structured output: 32967, 32977 ---------------------------------------------------------------------


@pytest.mark.parametrize("strategy", [ProviderStrategy, ToolStrategy], ids=lambda kind: kind.__name__)
def test_32967_an_agent_answers_in_the_form_of_a_class(server: StandInServer, strategy: Any) -> None:
    if strategy is ProviderStrategy:
        server.script.reply(JOKE.model_dump_json())
    else:
        server.script.reply(tool_calls=[{"name": "Joke", "arguments": JOKE.model_dump()}])
    agent = create_agent(model(), [weather], response_format=strategy(Joke))
    state = agent.invoke({"messages": [HumanMessage("Tell me a joke.")]})
    assert state["structured_response"] == JOKE
    assert {request.path for request in server.requests} == {"/api/v1/chat/completions"}


MALFORMED = ["", "{", '{"setup": "Why?"', '{"setup": "Why?"}', "I have no joke.", "null", "[1]"]


def malformed(server: StandInServer, text: str, method: str) -> None:
    if method == "function_calling":
        server.script.reply(tool_calls=[{"name": "Joke", "arguments": text}])
    else:
        server.script.reply(text)


METHODS = pytest.mark.parametrize("method", ["function_calling", "json_schema", "json_mode"])


@METHODS
@pytest.mark.parametrize("text", MALFORMED)
def test_32977_malformed_json_is_an_error_with_what_came(
    server: StandInServer, text: str, method: Any
) -> None:
    malformed(server, text, method)
    with pytest.raises(OutputError) as info:
        model().with_structured_output(Joke, method=method).invoke("Tell me a joke.")
    if method == "function_calling" and text in ("", "null"):  # as providers say that there are no arguments
        text = "{}"
    assert repr(text) in str(info.value) if text else "empty" in str(info.value)


@METHODS
@pytest.mark.parametrize("text", MALFORMED)
def test_32977_include_raw_never_raises_for_malformed_json(
    server: StandInServer, text: str, method: Any
) -> None:
    malformed(server, text, method)
    chat = model().with_structured_output(Joke, method=method, include_raw=True)
    found: Any = chat.invoke("Tell me a joke.")
    assert isinstance(found["raw"], AIMessage)
    assert found["parsed"] is None
    assert isinstance(found["parsing_error"], Exception)


# --- a provider of its own: 33643, 34962, 39298, 39301, langchainjs 11409, 11509 -------------------------


def test_34962_a_model_is_not_that_of_another_provider() -> None:
    chat = model()
    assert chat._get_ls_params().get("ls_provider") == "openrouter"
    assert chat._llm_type == "openrouter-chat"
    assert dumpd(chat)["id"][0] == "openrouter_sdk"


@ALL
def test_39298_the_message_says_which_provider_and_model_answered(server: StandInServer, ask: Ask) -> None:
    server.script.serve("other/model", provider="DigitalOcean")
    metadata = ask(model(), "Hi").response_metadata
    assert metadata["provider"] == "DigitalOcean"
    assert metadata["model_name"] == "other/model"
    assert metadata["model_provider"] == "openrouter"
    assert metadata["native_finish_reason"]


@STREAMED
def test_langchainjs_11509_what_each_event_repeats_is_there_once(server: StandInServer, ask: Ask) -> None:
    same: Json = {"provider": "DigitalOcean", "system_fingerprint": "fp", "service_tier": "default"}
    choice = {"native_finish_reason": "end_turn"}
    answer_stream(
        server,
        [
            event({"content": "a"}, **same),
            event({"content": "b"}, **same),
            event({}, "stop", choice=choice, **same),
            event({}, "stop", choice=choice, **same),
            event(usage=USAGE, **same),
        ],
    )
    metadata = ask(model(), "Hi").response_metadata
    assert {name: metadata[name] for name in same} == same
    assert metadata["finish_reason"] == "stop"
    assert metadata["native_finish_reason"] == "end_turn"
    assert metadata["model_name"] == MODEL


# --- usage and cost: 35461, 35559, 39330, 39333, 39338 ---------------------------------------------------


@ALL
def test_35461_cost_and_its_details_are_in_the_message(server: StandInServer, ask: Ask) -> None:
    server.script.reply("Hello.", usage=USAGE)
    metadata = ask(model(), "Hi").response_metadata
    assert (metadata["cost"], metadata["cost_details"]) == (USAGE["cost"], USAGE["cost_details"])


@ALL
def test_35461_a_cost_that_is_not_told_is_not_made_up(server: StandInServer, ask: Ask) -> None:
    events = [event({"content": "Hello."}), event({}, "stop"), event(usage={"prompt_tokens": 1})]
    if ask in (invoke, ainvoke):
        answer(server, completion(usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}))
    else:
        answer_stream(server, events)
    metadata = ask(model(), "Hi").response_metadata
    assert "cost" not in metadata
    assert "cost_details" not in metadata


@STREAMED
@pytest.mark.parametrize("repeated", [False, True], ids=["once", "in each event"])
def test_39333_usage_and_cost_of_an_event_without_choices_are_counted_once(
    server: StandInServer, ask: Ask, repeated: bool
) -> None:
    more: Json = {"usage": USAGE} if repeated else {}
    answer_stream(
        server, [event({"content": "Hello."}, **more), event({}, "stop", **more), event(usage=USAGE)]
    )
    message = ask(model(), "Hi")
    assert message.usage_metadata is not None
    assert message.usage_metadata["total_tokens"] == 150
    assert message.response_metadata["cost"] == USAGE["cost"]
    assert message.response_metadata["cost_details"] == USAGE["cost_details"]


# --- embeddings: 35204, 38343, 38344, 38621 --------------------------------------------------------------


def test_38343_embeddings_find_documents(server: StandInServer) -> None:
    embeddings = OpenRouterEmbeddings(model="openai/text-embedding-3-small")
    store = InMemoryVectorStore.from_texts(["cats", "dogs", "birds"], embeddings)
    assert [found.page_content for found in store.similarity_search("dogs", k=1)] == ["dogs"]


def test_35204_texts_are_sent_as_texts_and_not_as_tokens(server: StandInServer) -> None:
    OpenRouterEmbeddings(model="openai/text-embedding-3-small").embed_documents(["cats", "dogs"])
    assert [body["input"] for body in sent(server)] == [["cats", "dogs"]]


def test_35204_a_reply_without_embeddings_says_why(server: StandInServer) -> None:
    answer(server, {"error": {"code": 404, "message": "No endpoints found for openai/nothing."}})
    with pytest.raises(OpenRouterError, match="No endpoints found"):
        OpenRouterEmbeddings(model="openai/nothing", max_retries=0).embed_query("cats")


# --- errors: python-sdk 44, langchainjs 11579, 11699 -----------------------------------------------------


@ALL
def test_python_sdk_44_an_error_in_a_success_is_told_with_its_message(
    server: StandInServer, ask: Ask
) -> None:
    answer(server, {"error": {"code": 502, "message": "Provider returned error", "metadata": {}}})
    with pytest.raises(APIError, match="Provider returned error"):
        ask(model(), "Hi")


ENDS: list[Json] = [
    {"error": {"code": 502, "message": "Provider disconnected"}},
    {**event({"content": ""}, "error"), "error": {"code": 502, "message": "Provider disconnected"}},
    event({}, "error", choice={"error": {"code": 502, "message": "Provider disconnected"}}),
]


@STREAMED
@pytest.mark.parametrize("end", ENDS, ids=["alone", "beside a choice", "in a choice"])
def test_langchainjs_11579_an_error_in_a_stream_is_raised(server: StandInServer, ask: Ask, end: Json) -> None:
    answer_stream(server, [event({"content": "Once upon"}), end])
    with pytest.raises(APIError, match="Provider disconnected") as info:
        ask(model(), "Tell a story.")
    assert info.value.partial is not None
    assert info.value.partial.text == "Once upon"


def test_langchainjs_11579_chunks_before_the_error_come_out(server: StandInServer) -> None:
    answer_stream(server, [event({"content": "Once "}), event({"content": "upon"}), ENDS[0]])
    chunks = model().stream("Tell a story.")
    assert [next(chunks).text, next(chunks).text] == ["Once ", "upon"]
    with pytest.raises(APIError):
        next(chunks)


def test_langchainjs_11699_disable_streaming_is_heeded(server: StandInServer) -> None:
    (message,) = model(disable_streaming=True).stream("Hi")
    assert message.text
    assert "stream" not in sent(server)[0]


# --- the peer's retries ----------------------------------------------------------------------------------


@ALL
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_no_retries_means_none(server: StandInServer, ask: Ask, status: int) -> None:
    server.script.error(status, "Later.", headers={"retry-after": "0"})
    with pytest.raises(APIError):
        ask(model(), "Hi")
    assert len(server.requests) == 1


@ALL
def test_an_overloaded_model_is_asked_again(server: StandInServer, ask: Ask) -> None:
    server.script.error(429, "Later.", headers={"retry-after": "0"}).reply("Hello.")
    chat = ChatOpenRouter(model=MODEL, max_retries=1)
    assert ask(chat, "Hi").text == "Hello."


def test_unknown_parameters_are_sent(server: StandInServer) -> None:
    with pytest.warns(UserWarning, match="frobnicate"):
        chat = model(frobnicate={"deep": [1, None]})
    invoke(chat, "Hi")
    assert json.loads(server.requests[0].body)["frobnicate"] == {"deep": [1, None]}
