"""The second sample of the integration's page: a callback, and a provider chosen by its throughput."""

import os

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

os.environ["OPENROUTER_API_KEY"] = os.environ["STAND_IN_KEY"]


def show(chunk):
    print(chunk.content, end="", flush=True)


client = OpenRouterChatGenerator(
    model="openrouter/auto",
    streaming_callback=show,
    generation_kwargs={
        "provider": {"sort": "throughput"},
    },
)

response = client.run([ChatMessage.from_user("Explain tides in two lines.")])

print(response)
