"""Honest uses of `openrouter_sdk.compat.openai`; mypy and pyright check them in `check_programs.py`."""

from __future__ import annotations

import json
from typing import assert_type

from openrouter_sdk.compat.openai import (
    NOT_GIVEN,
    APIStatusError,
    AsyncOpenAI,
    AsyncStream,
    OpenAI,
    RateLimitError,
    Stream,
    omit,
)
from openrouter_sdk.compat.openai.types import CreateEmbeddingResponse, FileObject, Model
from openrouter_sdk.compat.openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    ChatCompletionUserMessageParam,
)
from openrouter_sdk.compat.openai.types.responses import Response, ResponseStreamEvent

TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
]


def chat(client: OpenAI) -> str:
    messages: list[ChatCompletionMessageParam] = [{"role": "system", "content": "Be brief."}]
    messages.append(ChatCompletionUserMessageParam(role="user", content="Weather in Rome?"))
    completion = client.chat.completions.create(
        model="openai/gpt-4o-mini",
        messages=messages,
        tools=TOOLS,
        temperature=0.5,
        stop=None,
        seed=omit,
        top_p=NOT_GIVEN,
        extra_body={"provider": {"order": ["openai"]}},
        timeout=30,
    )
    assert_type(completion, ChatCompletion)
    message = completion.choices[0].message
    messages.append(message)
    for call in message.tool_calls or []:
        city: str = json.loads(call.function.arguments)["city"]
        messages.append({"role": "tool", "tool_call_id": call.id, "content": f"Sunny in {city}."})
    assert_type(message.content, str | None)
    tokens: int = completion.usage.total_tokens if completion.usage else 0
    return f"{message.content} {tokens} {completion.model_dump_json(indent=2)}"


def stream(client: OpenAI) -> str:
    text = ""
    chunks = client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
    )
    assert_type(chunks, Stream[ChatCompletionChunk])
    for chunk in chunks:
        text += chunk.choices[0].delta.content or ""
    with client.chat.completions.stream(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    ) as events:
        for event in events:
            if event.type == "content.delta":
                text += event.delta
    return text + (events.get_final_completion().choices[0].message.content or "")


def others(client: OpenAI) -> None:
    response = client.responses.create(model="openai/gpt-4o-mini", input="Hello")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    for event in client.responses.create(model="openai/gpt-4o-mini", input="Hello", stream=True):
        assert_type(event, ResponseStreamEvent)
    result = client.embeddings.create(model="openai/text-embedding-3-small", input=["one", "two"])
    assert_type(result, CreateEmbeddingResponse)
    vector: list[float] = result.data[0].embedding
    for model in client.models.list():
        assert_type(model, Model)
    with open("notes.txt", "rb") as file:
        assert_type(client.files.create(file=file, purpose="user_data"), FileObject)
    raw = client.with_options(max_retries=5).chat.completions.with_raw_response.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
    print(len(vector), raw.headers.get("x-request-id"), raw.parse().choices[0].finish_reason)


async def asynchronous() -> None:
    async with AsyncOpenAI(api_key="sk-or-v1-0", timeout=None) as client:
        completion = await client.chat.completions.create(
            model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
        )
        assert_type(completion, ChatCompletion)
        chunks = await client.chat.completions.create(
            model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
        )
        assert_type(chunks, AsyncStream[ChatCompletionChunk])
        async for chunk in chunks:
            print(chunk.choices[0].delta.content)
        async for model in client.models.list():
            assert_type(model, Model)


def failures(client: OpenAI) -> None:
    try:
        chat(client)
    except RateLimitError as error:
        print(error.response.headers.get("retry-after"))
    except APIStatusError as error:
        print(error.status_code, error.message, error.body)
