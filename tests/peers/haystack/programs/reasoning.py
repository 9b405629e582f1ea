"""Reasoning in a reply, and in a stream."""

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(
    model="anthropic/claude-3.7-sonnet", generation_kwargs={"reasoning": {"effort": "high"}}
)
messages = [ChatMessage.from_user("How many primes are there below 20?")]
(reply,) = generator.run(messages)["replies"]
print(reply.reasoning.reasoning_text)
print(reply.text, reply.meta["usage"]["completion_tokens_details"]["reasoning_tokens"])

thoughts: list[str] = []


def listen(chunk):
    if chunk.reasoning:
        thoughts.append(chunk.reasoning.reasoning_text)


(reply,) = generator.run(messages, streaming_callback=listen)["replies"]
print(thoughts, reply.reasoning.reasoning_text == "".join(thoughts))
print(reply.text)
