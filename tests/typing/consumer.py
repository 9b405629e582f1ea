"""Honest uses of the public API; mypy and pyright check them in `check_programs.py`. It is never run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, assert_type

import anyio
import httpx
import httpx2

from openrouter_sdk import (
    APIError,
    App,
    AsyncOpenRouter,
    AsyncPager,
    AsyncStream,
    Attempt,
    OpenRouter,
    OpenRouterError,
    Options,
    Pager,
    ReasoningDelta,
    Response,
    ResponseCache,
    RetryPolicy,
    Stream,
    TextDelta,
    Timeout,
    Unknown,
    errors,
)
from openrouter_sdk.operations import api_keys, chat, files, models
from openrouter_sdk.testing import RecordedRequest, StandInServer
from openrouter_sdk.types import (
    ChatAssistantMessage,
    ChatChoice,
    ChatContentImage,
    ChatContentImageImageUrl,
    ChatContentText,
    ChatDeveloperMessage,
    ChatMessages,
    ChatResult,
    ChatSendParams,
    ChatStreamChunk,
    ChatSystemMessage,
    ChatToolCall,
    ChatToolMessage,
    ChatUsage,
    ChatUserMessage,
    ContentPart,
    CreateRerankResponse,
    ErrorEvent,
    FileResponse,
    FunctionCallArgsDoneEvent,
    Guardrail,
    InputsItem,
    InputsItemDict,
    ListGuardrailsResponse,
    ListKeysResponse,
    ListKeysResponseDataItem,
    Message,
    MessagesMessageParam,
    MessagesMessageParamDict,
    MessagesResult,
    MessagesStreamEvents,
    Model,
    ModelsListResponse,
    OpenResponsesResult,
    Preset,
    ProviderPreferences,
    Reply,
    StreamEvents,
    TextDeltaEvent,
    Tool,
    VaultSecret,
)

# --- clients and options --------------------------------------------------------------------------------


def attempted(attempt: Attempt) -> None:
    print(attempt)


def clients() -> OpenRouter:
    OpenRouter()
    OpenRouter("key", timeout=30, retries=2, http_referer="https://example.com", x_title="Example")
    OpenRouter(api_key=lambda: "key", http_client=httpx.Client(), headers={"X-Team": "blue", "X-Old": None})
    AsyncOpenRouter("key", http_client=httpx.AsyncClient(), metadata=True, betas=["interleaved-thinking"])
    OpenRouter("key", http_client=httpx2.Client, transport="fast", proxy=httpx2.Proxy("http://proxy"))
    AsyncOpenRouter("key", http_client=httpx2.AsyncClient(), proxy=httpx.Proxy("http://proxy"))
    OpenRouter("key", transport=httpx2.HTTPTransport())
    AsyncOpenRouter("key", transport="aiohttp")
    AsyncOpenRouter("key", transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    client = OpenRouter(
        timeout=Timeout(connect=5, total=None),
        retries=RetryPolicy(max_retries=1, retry_statuses=[429, 503]),
        app=App(url="https://example.com", title="Example", categories=["cli-agent"]),
        cache=ResponseCache(ttl=60),
        on_attempt=attempted,
        extra_body={"top_k": 3},
        extra_query={"beta": True},
    )
    assert_type(client.with_options(timeout=None, session_id="s"), OpenRouter)
    return client


def a_conversation_goes_on_elsewhere(client: OpenRouter) -> None:
    chat = client.chat.conversation(model="openai/gpt-4o-mini")
    kept: list[Message] = chat.messages
    client.chat.send(messages=chat.messages)
    client.chat.send(messages=[*kept, {"role": "user", "content": chat.messages[-1]["content"]}])
    for step in client.chat.run_tools(messages=kept, tools=[]).steps:
        assert_type([call.arguments for call in step.calls], list[str])


def options_of_a_call(client: OpenRouter) -> None:
    client.chat.send(messages=[{"role": "user", "content": "Hi"}], options={"timeout": 10, "retries": 0})
    shared: Options = {"headers": {"X-Team": "blue"}, "metadata": "enabled", "api_key": "key"}
    assert_type(OpenRouter(**shared), OpenRouter)
    assert_type(client.with_options(**shared), OpenRouter)
    client.models.list(options=shared)


async def options_as_arguments(client: OpenRouter, other: AsyncOpenRouter) -> None:
    hi: list[Message] = [{"role": "user", "content": "Hi"}]
    client.chat.send(messages=hi, timeout=5, retries=0, headers={"X-Team": "blue", "X-Old": None})
    client.chat.send(messages=hi, timeout=Timeout(total=None), retries=RetryPolicy(max_retries=1))
    client.chat.stream(messages=hi, timeout=None, extra_body={"top_k": 3}, extra_query={"a": True})
    await other.chat.send(messages=hi, timeout=5, options={"metadata": True})
    client.paginate(client.api_keys.list, timeout=5, headers={})
    client.request(chat.SEND, messages=hi, timeout=Timeout(), retries=2, extra_body={})


def arguments_of_a_call(client: OpenRouter, other: AsyncOpenRouter, given: dict[str, Any]) -> None:
    request: ChatSendParams = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
    assert_type(client.chat.send(**request), ChatResult)
    assert_type(client.chat.send(**request, timeout=5), ChatResult)
    assert_type(client.chat.stream(**request), Stream[ChatStreamChunk, ChatResult])
    assert_type(other.chat.stream(**request), AsyncStream[ChatStreamChunk, ChatResult])
    assert_type(client.chat.send(**given), ChatResult)
    client.chat.send(messages=[], **given)


# --- chat: requests -------------------------------------------------------------------------------------


def plain(client: OpenRouter) -> None:
    reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])
    assert_type(reply, ChatResult)
    assert_type(reply.text, str)
    assert_type(reply.cost, float | None)
    assert_type(reply.message, ChatAssistantMessage)
    assert_type(reply.tool_calls, list[ChatToolCall])
    assert_type(reply.choices, list[ChatChoice])
    assert_type(reply.usage, ChatUsage | None)
    if reply.usage:
        assert_type(reply.usage, ChatUsage)
        assert_type(reply.usage.total_tokens, int)
    if reply.provider is not None:
        assert_type(reply.provider, str)


def every_content_part(client: OpenRouter) -> ChatResult:
    return client.chat.send(
        model="google/gemini-2.5-pro",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "developer", "content": [{"type": "text", "text": "No lists."}]},
            {
                "role": "user",
                "name": "ada",
                "content": [
                    {"type": "text", "text": "Look.", "cache_control": {"type": "ephemeral", "ttl": "1h"}},
                    {"type": "image_url", "image_url": {"url": "data:image/png;base64,", "detail": "low"}},
                    {"type": "file", "file": {"filename": "a.pdf", "file_data": "https://example.com/a.pdf"}},
                    {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
                    {"type": "video_url", "video_url": {"url": "https://example.com/a.mp4"}},
                ],
            },
            {
                "role": "assistant",
                "content": None,
                "reasoning_details": [{"type": "reasoning.text", "text": "Hm.", "signature": None}],
                "tool_calls": [
                    {"id": "1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
                ],
            },
            {"role": "tool", "tool_call_id": "1", "content": "seen"},
            {"role": "tool", "tool_call_id": "2", "content": [{"type": "text", "text": "seen"}]},
        ],
    )


def every_plugin(client: OpenRouter) -> ChatResult:
    return client.chat.send(
        messages=[{"role": "user", "content": "Hi"}],
        plugins=[
            {"id": "web", "max_results": 3, "engine": "exa", "search_prompt": "Found:"},
            {"id": "web-fetch", "allowed_domains": ["example.com"]},
            {"id": "file-parser", "pdf": {"engine": "mistral-ocr"}},
            {"id": "response-healing"},
            {"id": "context-compression", "engine": "middle-out"},
            {"id": "moderation"},
            {"id": "auto-router", "allowed_models": ["anthropic/*"], "cost_tier": "low"},
            {"id": "auto-beta-router", "enabled": False},
            {"id": "pareto-router", "min_coding_score": 0.5},
            {"id": "fusion", "analysis_models": ["a/b", "c/d"], "tools": [{"type": "openrouter:web_search"}]},
        ],
    )


def routing_and_sampling(client: OpenRouter) -> ChatResult:
    return client.chat.send(
        models=["a/b", "c/d:nitro"],
        messages=[{"role": "user", "content": "Hi"}],
        provider={
            "order": ["Anthropic", "a-provider-of-tomorrow"],
            "only": ["anthropic"],
            "allow_fallbacks": False,
            "require_parameters": True,
            "data_collection": "deny",
            "zdr": True,
            "sort": {"by": "throughput", "partition": "none"},
            "quantizations": ["fp8"],
            "max_price": {"prompt": 1, "completion": "2.5"},
            "preferred_max_latency": {"p50": 1.5},
            "preferred_min_throughput": 50,
        },
        reasoning={"effort": "high", "exclude": False, "max_tokens": 2000},
        temperature=0,
        top_p=0.9,
        seed=1,
        stop=["\n", "END"],
        logit_bias={"50256": -100},
        max_completion_tokens=None,
        modalities=["text", "image"],
        audio={"voice": "alloy", "format": "pcm16"},
        prediction={"type": "content", "content": "Hi"},
        metadata={"team": "blue"},
        trace={"trace_id": "1"},
        stop_server_tools_when=[{"type": "max_cost", "max_cost_in_dollars": 0.5}],
        service_tier="flex",
        verbosity="low",
        user="u1",
        session_id="s1",
        x_open_router_metadata="enabled",
    )


def sorted_by_word(client: OpenRouter, sort: Literal["price", "latency"]) -> ChatResult:
    preferences: ProviderPreferences = {"sort": sort, "ignore": None}
    return client.chat.send(messages=[{"role": "user", "content": "Hi"}], provider=preferences)


def response_formats(client: OpenRouter) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "additionalProperties": False}
    client.chat.send(
        messages=[{"role": "user", "content": "Where?"}],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "place", "strict": True, "schema": schema},
        },
    )
    client.chat.send(messages=[{"role": "user", "content": "{}"}], response_format={"type": "json_object"})
    client.chat.send(messages=[{"role": "user", "content": "Hi"}], response_format={"type": "text"})
    client.chat.send(
        messages=[{"role": "user", "content": "Hi"}],
        response_format={"type": "grammar", "grammar": "root ::= [a-z]+"},
    )


WEATHER: Tool = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        "strict": True,
    },
}


def tools(client: OpenRouter) -> None:
    ask: list[Message] = [{"role": "user", "content": "The weather in Lisbon?"}]
    client.chat.send(messages=ask, tools=[WEATHER], tool_choice="required", parallel_tool_calls=False)
    client.chat.send(
        messages=ask,
        tools=[
            WEATHER,
            {"type": "function", "function": {"name": "now"}},
            {"type": "openrouter:web_search", "parameters": {"max_results": 3}},
            {"type": "openrouter:datetime", "parameters": {"timezone": "Europe/Lisbon"}},
            {"type": "openrouter:web_fetch"},
        ],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
    )
    client.chat.send(messages=ask, tools=[WEATHER], tool_choice={"type": "openrouter:web_search"})


def whole_tool_loop(client: OpenRouter) -> str:
    conversation: list[Message] = [{"role": "user", "content": "The weather in Lisbon?"}]
    while True:
        reply = client.chat.send(messages=conversation, tools=[WEATHER])
        if not reply.tool_calls:
            return reply.text
        conversation.append(reply.message)
        for call in reply.tool_calls:
            assert_type(call.arguments, str)
            city = json.loads(call.arguments)["city"]
            result = json.dumps({"city": city, "celsius": 23})
            conversation.append({"role": "tool", "tool_call_id": call.id, "content": result})


def models_as_requests(client: OpenRouter) -> ChatResult:
    part = ChatContentImage(
        type="image_url", image_url=ChatContentImageImageUrl(url="https://example.com/a.png")
    )
    return client.chat.send(
        messages=[
            ChatSystemMessage(role="system", content="Be brief."),
            ChatUserMessage(role="user", content=[ChatContentText(type="text", text="Look."), part]),
            {"role": "user", "content": [{"type": "text", "text": "And here:"}, part]},
        ]
    )


def history_as_it_came(client: OpenRouter, history: list[ChatMessages]) -> ChatResult:
    reply = client.chat.send(messages=history)
    client.chat.send(messages=[*history, {"role": "user", "content": "Go on."}])
    if reply.message and reply.message.reasoning_details and isinstance(reply.message.content, str):
        return client.chat.send(
            messages=[
                {"role": "user", "content": "Hi"},
                {
                    "role": "assistant",
                    "content": reply.message.content,
                    "reasoning_details": reply.message.reasoning_details,
                },
                {"role": "user", "content": "Go on."},
            ]
        )
    return reply


def computed_messages(client: OpenRouter, lines: Sequence[str], images: list[str]) -> ChatResult:
    parts: list[ContentPart] = [{"type": "text", "text": "Compare."}]
    parts.extend({"type": "image_url", "image_url": {"url": url}} for url in images)
    messages: list[Message] = [{"role": "user", "content": line} for line in lines]
    messages.append({"role": "user", "content": parts})
    return client.chat.send(messages=messages)


# --- chat: streams --------------------------------------------------------------------------------------


def stream(client: OpenRouter) -> ChatResult:
    with client.chat.stream(messages=[{"role": "user", "content": "Hi"}]) as events:
        assert_type(events, Stream[ChatStreamChunk, ChatResult])
        for chunk in events:
            assert_type(chunk, ChatStreamChunk)
            for choice in chunk.choices:
                assert_type(choice.delta.content, str | None)
                if choice.delta.content:
                    print(choice.delta.content, end="")
        assert_type(events.partial, ChatResult | None)
        assert_type(events.response.generation_id, str | None)
        return events.result()


def text_of_stream(client: OpenRouter) -> str:
    return "".join(client.chat.stream(messages=[{"role": "user", "content": "Hi"}]).text())


async def async_stream(client: AsyncOpenRouter) -> ChatResult:
    async with client.chat.stream(messages=[{"role": "user", "content": "Hi"}]) as events:
        assert_type(events, AsyncStream[ChatStreamChunk, ChatResult])
        async for chunk in events:
            assert_type(chunk, ChatStreamChunk)
        async for piece in events.text():
            assert_type(piece, str)
        return await events.result()


async def asynchronous() -> None:
    async with AsyncOpenRouter() as client:
        reply = await client.chat.send(messages=[{"role": "user", "content": "Hi"}])
        assert_type(reply, ChatResult)
        assert_type(await client.models.list(), ModelsListResponse)
        assert_type(await client.request(models.LIST), Response[ModelsListResponse])


# --- one way to read an answer --------------------------------------------------------------------------


def show(reply: Reply) -> str:
    for call in reply.tool_calls:
        assert_type(call.parsed_arguments, dict[str, Any] | None)
        print(call.id, call.name, call.arguments)
    for image in reply.images:
        assert_type(image.data, bytes | None)
    for citation in reply.citations:
        print(citation.title or citation.url, citation.start, citation.end)
    if reply.usage:
        assert_type(reply.usage.input_tokens + reply.usage.cached_tokens, int)
    assert_type(reply.cost, float | None)
    print(reply.model, reply.provider, reply.generation_id, reply.finish_reason, reply.refusal)
    return reply.reasoning + reply.text


def show_all(client: OpenRouter) -> None:
    show(client.chat.send(messages=[{"role": "user", "content": "Hi"}]))
    show(client.responses.send(input="Hi"))
    show(client.messages.create(model="a/b", messages=[{"role": "user", "content": "Hi"}], max_tokens=9))
    image = client.images.generate(model="a/b", prompt="A cat").images[0]
    print(image.url, image.media_type)


def history_of_responses(client: OpenRouter) -> None:
    history: list[InputsItemDict] = [{"role": "user", "content": "Hi"}]
    reply = client.responses.send(input=history)
    assert_type(reply.output_text, str)
    assert_type(reply.message, list[InputsItem])
    history += reply.message
    for call in reply.tool_calls:
        history.append({"type": "function_call_output", "call_id": call.id, "output": "noon"})
    client.responses.send(input=history)
    client.responses.send(input=[*reply.message, {"role": "user", "content": "Go on."}])


def history_of_messages(client: OpenRouter) -> None:
    history: list[MessagesMessageParamDict | MessagesMessageParam] = [{"role": "user", "content": "Hi"}]
    reply = client.messages.create(model="a/b", messages=history, max_tokens=9)
    history.append(reply.message)
    client.messages.create(model="a/b", messages=history, max_tokens=9)
    assert_type(reply.usage.total_tokens, int)


def shortcuts_of_streams(client: OpenRouter) -> None:
    with client.chat.stream(messages=[{"role": "user", "content": "Hi"}]) as chat_stream:
        for delta in chat_stream.deltas():
            assert_type(delta, TextDelta | ReasoningDelta)
            if isinstance(delta, TextDelta):
                print(delta.text)
            for call in chat_stream.tool_calls:
                assert_type(call.partial_arguments, dict[str, Any])
        assert_type(chat_stream.message, ChatAssistantMessage)
        assert_type(chat_stream.usage, ChatUsage | None)
        assert_type(chat_stream.finish_reason, str | None)
    with client.messages.stream(model="a/b", messages=[], max_tokens=9) as messages_stream:
        print("".join(messages_stream.reasoning()))
        assert_type(messages_stream.message, MessagesMessageParam)
    with client.responses.stream(input="Hi") as responses_stream:
        assert_type(responses_stream.message, list[InputsItem])
        assert_type(responses_stream.cost, float | None)


async def deltas_asynchronous(client: AsyncOpenRouter) -> None:
    async with client.chat.stream(messages=[{"role": "user", "content": "Hi"}]) as events:
        async for delta in events.deltas():
            print(delta.type, delta.text)
        async for piece in events.reasoning():
            assert_type(piece, str)
        assert_type(events.message, ChatAssistantMessage)


# --- the other dialects ---------------------------------------------------------------------------------


def responses(client: OpenRouter) -> None:
    result = client.responses.send(model="openai/gpt-4o", input="Hi", instructions="Be brief.")
    assert_type(result, OpenResponsesResult)
    client.responses.send(
        model="openai/gpt-4o",
        input=[
            {"role": "system", "content": "Be brief."},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Look."}]},
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "Look."},
                    {"type": "input_image", "image_url": "https://example.com/a.png", "detail": "auto"},
                    {"type": "input_file", "file_url": "https://example.com/a.pdf"},
                ],
            },
            {"type": "function_call", "call_id": "1", "id": "fc_1", "name": "now", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "1", "output": "noon"},
        ],
        tools=[
            {"type": "function", "name": "now", "parameters": {"type": "object"}},
            {"type": "openrouter:web_search"},
        ],
        tool_choice="auto",
        reasoning={"effort": "low", "summary": "auto"},
        text={"format": {"type": "json_object"}, "verbosity": "low"},
        plugins=[{"id": "web"}],
        provider={"sort": "price"},
    )


def response_events(client: OpenRouter) -> None:
    with client.responses.stream(model="openai/gpt-4o", input="Hi") as events:
        for event in events:
            assert_type(event, StreamEvents)
            if isinstance(event, TextDeltaEvent):
                assert_type(event.delta, str)
            elif isinstance(event, ErrorEvent):
                assert_type(event.message, str | None)
            elif isinstance(event, Unknown):
                print(event.to_dict(), event["type"])
        assert_type(events.result(), OpenResponsesResult)


def response_events_by_tag(event: StreamEvents) -> str:
    if event.type == "response.output_text.delta":
        assert_type(event, TextDeltaEvent)
        return event.delta
    match event:
        case FunctionCallArgsDoneEvent(name=name, arguments=arguments):
            return name + arguments
        case Unknown():
            return "unknown"
        case _:
            return event.type


def messages_by_tag(message: ChatMessages) -> str:
    match message.role:
        case "tool":
            assert_type(message, ChatToolMessage)
            return message.tool_call_id
        case "system" | "developer":
            assert_type(message, ChatSystemMessage | ChatDeveloperMessage)
        case _:
            pass
    if message.role == "assistant":
        assert_type(message, ChatAssistantMessage)
        return message.refusal or ""
    if isinstance(message, Unknown):
        return f"{message.role}: {message['content']}, {message.additional_properties}"
    return message.role


def anthropic_messages(client: OpenRouter) -> None:
    result = client.messages.create(
        model="anthropic/claude-sonnet-4",
        max_tokens=1000,
        system=[{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
        messages=[
            {"role": "user", "content": "Hi"},
            {
                "role": "assistant",
                "content": [{"type": "tool_use", "id": "1", "name": "now", "input": {"zone": "UTC"}}],
            },
            {
                "role": "user",
                "content": [
                    {"type": "tool_result", "tool_use_id": "1", "content": "noon"},
                    {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}},
                ],
            },
        ],
        tools=[{"name": "now", "description": "The time.", "input_schema": {"type": "object"}}],
        tool_choice={"type": "auto"},
        thinking={"type": "enabled", "budget_tokens": 1024},
    )
    assert_type(result, MessagesResult)
    for block in result.content:
        if block.type == "text":
            assert_type(block.text, str)
        elif block.type == "tool_use":
            print(block.name, block.input)
        elif isinstance(block, Unknown):
            print(block["type"])
    with client.messages.stream(
        model="anthropic/claude-sonnet-4", max_tokens=9, messages=[{"role": "user", "content": "Hi"}]
    ) as events:
        for event in events:
            assert_type(event, MessagesStreamEvents)
        assert_type(events.result(), MessagesResult)


# --- everything else ------------------------------------------------------------------------------------


class Priced(ChatUsage):
    """A model derived keeps the constructor of the model, whatever it annotates."""

    note: str


def derived() -> str:
    priced = Priced(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    priced.note = "dear"
    return priced.note


def lists(client: OpenRouter) -> list[str]:
    listed = client.models.list(category="programming", limit=10)
    assert_type(listed, ModelsListResponse)
    assert_type(listed.data, list[Model])
    return [model.id for model in listed.data]


def pages(client: OpenRouter) -> list[str]:
    for guardrail in client.paginate(client.guardrails.list, limit=100, options={"timeout": 5}):
        assert_type(guardrail, Guardrail)
    for page in client.paginate(client.guardrails.list).pages():
        assert_type(page, ListGuardrailsResponse)
        assert_type(page.total_count, int)
    assert_type(list(client.paginate(client.models.list, category="programming")), list[Model])
    assert_type(next(iter(client.paginate(client.vault.list_secrets))), VaultSecret)
    assert_type(
        {key.hash: key for key in client.paginate(client.api_keys.list)}, dict[str, ListKeysResponseDataItem]
    )
    for file in client.paginate(client.files.list):
        print(file.to_dict())
    listed: Pager[ModelsListResponse] = client.paginate(client.models.list)
    return [model.id for model in listed]


async def pages_asynchronous(client: AsyncOpenRouter) -> list[str]:
    async for preset in client.paginate(client.presets.list, limit=10):
        assert_type(preset, Preset)
    async for page in client.paginate(client.guardrails.list).pages():
        assert_type(page, ListGuardrailsResponse)
    listed: AsyncPager[ModelsListResponse] = client.paginate(client.models.list)
    return [model.id async for model in listed]


def going_on(client: OpenRouter) -> None:
    try:
        print(*client.paginate(client.models.list, limit=10))
    except OpenRouterError as error:
        assert_type(error.page_arguments, dict[str, Any] | None)
        print(*client.paginate(client.models.list, **(error.page_arguments or {})))


def keys(client: OpenRouter) -> None:
    assert_type(client.api_keys.list(include_disabled=True, offset=0), ListKeysResponse)
    created = client.api_keys.create(name="ci", limit=5, limit_reset="monthly", expires_at=None)
    assert_type(created.key, str)
    client.api_keys.update(hash=created.data.hash, disabled=True)
    client.api_keys.delete(hash=created.data.hash)


def uploads_and_downloads(client: OpenRouter, path: Path) -> None:
    assert_type(client.files.upload(file=path), FileResponse)
    client.files.upload(file=b"...")
    client.files.upload(file=("a.txt", b"...", "text/plain"))
    with path.open("rb") as opened:
        client.files.upload(file=opened)
        client.transcriptions.create(model="openai/whisper-1", file=opened)
    client.files.upload(file=("a.txt", memoryview(b"..."), None))
    client.files.upload(file="a.txt")  # type: ignore[arg-type]
    assert_type(client.files.download(file_id="1"), bytes)
    assert_type(client.speech.create(model="a/b", input="Hi", voice="alloy"), bytes)
    assert_type(client.tts.create_speech(model="a/b", input="Hi", voice="alloy"), bytes)


async def asynchronous_upload(client: AsyncOpenRouter, path: anyio.Path) -> None:
    async with await path.open("rb") as opened:
        await client.files.upload(file=opened)


def embeddings_and_ranks(client: OpenRouter) -> None:
    client.embeddings.generate(model="a/b", input="Hi")
    client.embeddings.generate(model="a/b", input=["Hi", "Ho"], dimensions=64, encoding_format="base64")
    ranked = client.rerank(model="a/b", query="Hi", documents=["Ho", "Hu"], top_n=1)
    assert_type(ranked, CreateRerankResponse)
    assert_type(client.rerank.rerank(model="a/b", query="Hi", documents=["Ho", "Hu"]), CreateRerankResponse)
    client.images.generate(model="a/b", prompt="A cat.")


def whole_answers(client: OpenRouter) -> None:
    answer = client.request(chat.SEND, messages=[{"role": "user", "content": "Hi"}], options={"timeout": 5})
    assert_type(answer, Response[ChatResult])
    assert_type(answer.data, ChatResult)
    assert_type(answer.status, int)
    assert_type(answer.attempts, int)
    assert_type(answer.content, bytes)
    assert_type(answer.generation_id, str | None)
    assert_type(client.request(api_keys.LIST), Response[ListKeysResponse])
    assert_type(client.request(files.DOWNLOAD, file_id="1"), Response[bytes])


def round_trip(result: ChatResult) -> ChatResult:
    copy: ChatResult = ChatResult.from_dict(result.to_dict())
    print(copy.additional_properties.get("new"))
    return copy


# --- errors ---------------------------------------------------------------------------------------------


def failures(client: OpenRouter) -> float | None:
    try:
        client.chat.send(messages=[{"role": "user", "content": "Hi"}])
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.reset_at, datetime | None)
        return error.retry_after
    except errors.PaymentRequiredError as error:
        assert_type(error.affordable_tokens, int | None)
        assert_type(error.is_edge_error, bool)
    except errors.ModerationError as error:
        print(error.moderation, error.provider_name)
    except APIError as error:
        assert_type(error.status, int)
        assert_type(error.code, int | str | None)
        print(error.message, error.error_type, error.metadata, error.attempts)
    except errors.RequestTimeoutError as error:
        assert_type(error.phase, errors.TimeoutPhase)
    except OpenRouterError as error:
        print(error.generation_id, error.partial)
    return None


# --- testing --------------------------------------------------------------------------------------------


def with_the_stand_in() -> list[RecordedRequest]:
    with StandInServer() as server, OpenRouter(server.key, base_url=server.url) as client:
        server.script.reply(text="Scripted.")
        assert client.chat.send(messages=[{"role": "user", "content": "Hi"}]).text == "Scripted."
        return list(server.requests)
