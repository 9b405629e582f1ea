"""Answers that are waited for together, and a stream with a callback that is a coroutine function."""

import asyncio

from haystack.dataclasses import ChatMessage, StreamingChunk

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


async def main() -> None:
    generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini")
    first = await generator.run_async([ChatMessage.from_user("One")])
    print(first["replies"][0].text)

    async def show(chunk: StreamingChunk) -> None:
        print(repr(chunk.content), chunk.finish_reason)

    second = await generator.run_async([ChatMessage.from_user("Two")], streaming_callback=show)
    print(second["replies"][0].text)


asyncio.run(main())
