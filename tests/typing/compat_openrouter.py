"""Programs for the vendor's SDK on `compat.openrouter`; `check_programs.py` has them checked."""

from __future__ import annotations

import os
from typing import assert_type

import httpx

from openrouter_api.models import (
    ChatStreamChunk,
    CreateEmbeddingsResponse,
    ListKeysResponse,
    ModelsCountResponse,
    ModelsListResponse,
    StreamEvents,
)
from openrouter_sdk.compat.openrouter import OpenRouter, components, errors, utils
from openrouter_sdk.compat.openrouter.operations import AsyncPage, Page
from openrouter_sdk.compat.openrouter.results import AsyncEventStream, ChatResult, EventStream
from openrouter_sdk.compat.openrouter.types import UNSET, OptionalNullable

RETRIES = utils.RetryConfig("backoff", utils.BackoffStrategy(500, 60_000, 1.5, 30_000), True, ["429", "5XX"])


def documented_sample() -> None:
    with OpenRouter(
        http_referer="<value>",
        x_open_router_title="<value>",
        x_open_router_categories="<value>",
        api_key=os.getenv("OPENROUTER_API_KEY", ""),
    ) as open_router:
        res = open_router.chat.send(
            messages=[
                {"content": "Answer in one line.", "role": "system"},
                {"content": "Why are there tides?", "role": "user"},
            ],
            x_open_router_experimental_metadata="enabled",
            max_tokens=150,
            model="openai/gpt-4",
            stream=False,
            temperature=0.7,
        )

        with res as event_stream:
            for event in event_stream:
                print(event, flush=True)


def chat(open_router: OpenRouter, temperature: OptionalNullable[float] = UNSET) -> str | None:
    messages = [components.ChatUserMessage(role="user", content="Hi")]
    res = open_router.chat.send(
        model="openai/gpt-4", messages=messages, temperature=temperature, tools=None, retries=RETRIES
    )
    assert_type(res, ChatResult)
    print(res.model_dump()["id"], res.choices[0].message.model_dump_json())
    content = res.choices[0].message.content
    return content if isinstance(content, str) else None


def stream(open_router: OpenRouter) -> None:
    res = open_router.chat.send(
        model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], stream=True, timeout_ms=5000
    )
    assert_type(res, EventStream[ChatStreamChunk])
    with res as event_stream:
        for event in event_stream:
            print(event.choices[0].delta.content)
    responses = open_router.responses.send(model="openai/gpt-4", input="Hi", stream=True)
    assert_type(responses, EventStream[StreamEvents])


async def asynchronous() -> None:
    async with OpenRouter(api_key=lambda: "key", async_client=httpx.AsyncClient()) as open_router:
        res = await open_router.chat.send_async(model="m", messages=[])
        assert_type(res, ChatResult)
        events = await open_router.chat.send_async(model="m", messages=[], stream=True)
        assert_type(events, AsyncEventStream[ChatStreamChunk])
        async for event in events:
            print(event.id)
        count = await open_router.models.count_async(timeout_ms=5000)
        assert_type(count, ModelsCountResponse)
        page = await open_router.models.list_async(limit=5)
        assert_type(page, AsyncPage[ModelsListResponse] | None)


def lists(open_router: OpenRouter) -> None:
    assert_type(open_router.api_keys.list(), ListKeysResponse)
    page = open_router.models.list(limit=100)
    assert_type(page, Page[ModelsListResponse] | None)
    while page is not None:
        print([model.id for model in page.result.data])
        page = page.next()


def others(open_router: OpenRouter) -> bytes:
    assert_type(open_router.embeddings.generate(model="m", input=["a"]), CreateEmbeddingsResponse)
    print(open_router.credits.get_credits(server_url="https://example.com/api/v1").data.total_credits)
    print(open_router.beta.responses.send(model="m", input="Hi").id)
    speech = open_router.tts.create_speech(model="m", input="Hi", voice="alloy", http_headers={"X-A": "1"})
    assert_type(speech, httpx.Response)
    return speech.content


def caught(open_router: OpenRouter) -> None:
    try:
        chat(open_router)
    except errors.UnauthorizedResponseError as error:
        print(error.status_code, error.message, error.body)
    except errors.OpenRouterError as error:
        print(error.raw_response.status_code, error.headers)
