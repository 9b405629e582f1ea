"""What the chat model sends for messages of LangChain."""

from __future__ import annotations

import json
from typing import Any

from langchain_core.messages import (
    AIMessage,
    BaseMessage,
    HumanMessage,
    ToolMessage,
    message_to_dict,
    messages_from_dict,
    messages_to_dict,
)

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]

QUESTION = HumanMessage("Hi")
LINK = "https://example.com/a"
PNG = "iVBORw0KGgo="
IMAGE = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
MARK = {"cache_control": {"type": "ephemeral"}}


def chat_model(server: StandInServer, **settings: Any) -> ChatOpenRouter:
    return ChatOpenRouter(**{"model": "openai/gpt-4o-mini", "base_url": server.url, **settings})


def sent_for(server: StandInServer, *messages: BaseMessage) -> list[Json]:
    """The messages of a request, which fits the contract; those that were given are as they were."""
    before = [message_to_dict(message) for message in messages]
    chat_model(server).invoke(list(messages))
    assert [message_to_dict(message) for message in messages] == before, "a message was changed"
    assert server.problems == []
    found: list[Json] = server.requests[-1].json()["messages"]
    return found


def sent_of_user(server: StandInServer, *content: Any) -> list[Json]:
    """The parts that the content of a message of the user becomes."""
    (message,) = sent_for(server, HumanMessage(list(content)))
    assert message["role"] == "user"
    found: list[Json] = message["content"]
    return found


def sent_of_assistant(server: StandInServer, message: BaseMessage) -> Json:
    """What a message of the assistant becomes in a conversation that goes on."""
    calls = [*message.tool_calls, *message.invalid_tool_calls] if isinstance(message, AIMessage) else []
    results = [ToolMessage("23", tool_call_id=call["id"] or "") for call in calls]
    _, sent, *_ = sent_for(server, HumanMessage("Hi"), message, *results, HumanMessage("Go on."))
    return sent


def sent_of_tool(server: StandInServer, result: ToolMessage) -> Json:
    """What the result of a tool becomes."""
    call = {"name": result.name or "f", "args": {}, "id": result.tool_call_id, "type": "tool_call"}
    messages = [HumanMessage("Hi"), AIMessage("", tool_calls=[call]), result]
    return sent_for(server, *messages)[-1]


def call(id_: str | None = "c", name: str = "f", **arguments: Any) -> Any:
    return {"type": "tool_call", "id": id_, "name": name, "args": arguments}


def text(said: str, **fields: Any) -> Json:
    return {"type": "text", "text": said, **fields}


def sent_call(id_: str, name: str = "f", arguments: str = "{}", **fields: Any) -> Json:
    return {**fields, "id": id_, "type": "function", "function": {"name": name, "arguments": arguments}}


def through_json(*messages: BaseMessage) -> list[BaseMessage]:
    """Messages as they come out of a store."""
    return messages_from_dict(json.loads(json.dumps(messages_to_dict(messages))))
