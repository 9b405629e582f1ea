"""What the chat model sends for messages of LangChain."""

from __future__ import annotations

from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage, message_to_dict

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]


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
