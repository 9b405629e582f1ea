"""What the chat generator sends for messages, and what it makes of replies that are given as JSON."""

from __future__ import annotations

import json
from typing import Any

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import StandInServer
from tests.integrations.reply_bytes import answer

Json = dict[str, Any]

USAGE: Json = {
    "prompt_tokens": 12,
    "completion_tokens": 7,
    "total_tokens": 19,
    "cost": 0.00025,
    "cost_details": {"upstream_inference_cost": None},
    "prompt_tokens_details": {"cached_tokens": 4},
    "completion_tokens_details": {"reasoning_tokens": 2},
}


def generator(server: StandInServer, **settings: Any) -> OpenRouterChatGenerator:
    return OpenRouterChatGenerator(api_base_url=server.url, **{"max_retries": 0, **settings})


def result(*messages: Json, **fields: Any) -> Json:
    """A chat result with a choice for each message; a message may have members of its choice as `choice`."""
    choices = [
        {
            "index": index,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": None, **message},
            **message.get("choice", {}),
        }
        for index, message in enumerate(messages)
    ]
    for choice in choices:
        choice["message"].pop("choice", None)
    return {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "openai/gpt-4o-mini",
        "system_fingerprint": None,
        "usage": USAGE,
        "choices": choices,
        **fields,
    }


def answer_with(server: StandInServer, *messages: Json, **fields: Any) -> None:
    """Let the server answer the next request with a chat result."""
    answer(server, result(*messages, **fields))


def replies_to(server: StandInServer, *messages: Json, **settings: Any) -> list[ChatMessage]:
    """What the generator returns for a result with these messages; `fields` are more of the result."""
    fields, run = settings.pop("fields", {}), settings.pop("run", {})
    answer_with(server, *messages, **fields)
    replies = generator(server, **settings).run("Hello", **run)["replies"]
    json.dumps([reply.to_dict() for reply in replies])  # all of it is plain data
    return replies


def reply_to(server: StandInServer, message: Json, **settings: Any) -> ChatMessage:
    (reply,) = replies_to(server, message, **settings)
    return reply


def request_for(server: StandInServer, *messages: ChatMessage, **settings: Any) -> Json:
    """The body of the request that the generator sends, which fits the contract."""
    run = settings.pop("run", {})
    before = [message.to_dict() for message in messages]
    answer_with(server, {"content": "Fine."})
    generator(server, **settings).run(list(messages), **run)
    assert [message.to_dict() for message in messages] == before, "a message was changed"
    assert server.problems == []
    body: Json = server.requests[-1].json()
    return body


def messages_for(server: StandInServer, *messages: ChatMessage) -> list[Json]:
    sent: list[Json] = request_for(server, *messages)["messages"]
    return sent


def through_json(message: ChatMessage) -> ChatMessage:
    """A message as it comes out of a store."""
    return ChatMessage.from_dict(json.loads(json.dumps(message.to_dict())))
