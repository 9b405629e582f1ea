"""Jobs that are waited for, in both clients: what comes back is typed. It is never run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import assert_type

from openrouter_sdk import AsyncOpenRouter, BatchResults, OpenRouter, errors, webhooks
from openrouter_sdk.types import ChatReply, MessagesReply, ResponsesReply


def videos(client: OpenRouter) -> None:
    job = client.videos.generate_and_wait(model="m", prompt="p", path="a.mp4", on_submit=lambda job: job.id)
    assert_type(job.cost, float | None)
    client.videos.wait(job, deadline=None, progress=True)
    assert_type(client.generations.wait("gen-1").cost, float | None)


def batches(client: OpenRouter) -> None:
    chat = client.batches.create_and_wait(["Hi"], model="m", temperature=0.5, max_tokens=5)
    assert_type(chat, BatchResults[ChatReply])
    for row in chat:
        assert_type(row.value, ChatReply)
        assert_type(row.error, errors.OpenRouterError | None)
    responses = client.batches.create_and_wait(["Hi"], endpoint="/v1/responses", model="m", instructions="x")
    assert_type(responses[0].value, ResponsesReply)
    messages = client.batches.create_and_wait(["Hi"], endpoint="/v1/messages", model="m", max_tokens=5)
    assert_type(messages[0].value, MessagesReply)
    vectors = client.batches.create_and_wait(["Hi"], endpoint="/v1/embeddings", model="m", dimensions=5)
    assert_type(vectors[0].value.vectors, list[list[float]])
    client.batches.wait("batch-1", requests=["Hi"])


async def asynchronous(client: AsyncOpenRouter, texts: AsyncIterator[str]) -> None:
    async def keep(job: object) -> None: ...

    job = await client.videos.generate_and_wait(model="m", prompt="p", on_submit=keep)
    assert_type((await client.videos.wait(job.id)).cost, float | None)
    chat = await client.batches.create_and_wait(texts, model="m", on_submit=keep)
    assert_type(chat, BatchResults[ChatReply])


def receive(body: bytes, headers: dict[str, str]) -> None:
    event = webhooks.verify(body, headers, secret="s")
    assert_type(event.job.cost, float | None)
