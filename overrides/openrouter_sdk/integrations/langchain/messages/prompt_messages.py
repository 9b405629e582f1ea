"""Messages of LangChain as messages of a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from langchain_core.messages import (
    AIMessage,
    BaseMessage,
    ChatMessage,
    FunctionMessage,
    HumanMessage,
    RemoveMessage,
    SystemMessage,
    ToolMessage,
)

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.call_ids import Call, CallIds
from openrouter_sdk.integrations.langchain.messages.assistant_messages import assistant_message, beginning
from openrouter_sdk.integrations.langchain.messages.content_parts import (
    TEXT_ONLY,
    content_parts,
    marked,
    marks_of,
)

Json = dict[str, Any]

_ROLES: Final = {"human": "user", "ai": "assistant"}
"""Role that LangChain's own names mean in a ChatMessage."""


def request_messages(messages: Sequence[BaseMessage]) -> list[Json]:
    """Return the messages as `client.chat.send` takes them::

        request_messages([SystemMessage("Be brief."), HumanMessage("Hi")])
        # [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]

    Nothing of a conversation is lost: what a reply of OpenRouter had goes back as it came, such as
    `reasoning_details` with their signatures, invalid calls of tools and the annotations of files. Messages
    of other chat models are sent as far as this API can say them: Anthropic's thinking becomes reasoning
    details, its tool results become messages of the tool; what servers of others did on the way is left out.
    Calls without an id get one, and so do their results. Artifacts and the status of results are not sent.

    Raises InvalidArgumentError for a message or a block that cannot be sent, with its place.
    """
    ids = CallIds(_known_ids(messages))
    return [
        one
        for index, message in enumerate(messages)
        for one in _converted(message, f"messages[{index}]", ids)
    ]


def _known_ids(messages: Iterable[BaseMessage]) -> Iterator[str | None]:
    for message in messages:
        if isinstance(message, ToolMessage):
            yield message.tool_call_id
        elif isinstance(message, AIMessage):
            yield from (call["id"] for call in message.tool_calls)
            yield from (call["id"] for call in message.invalid_tool_calls)


def _converted(message: BaseMessage, where: str, ids: CallIds) -> list[Json]:
    if isinstance(message, HumanMessage):
        return _of_user(message, where, ids)
    if isinstance(message, AIMessage):
        return [assistant_message(message, where, ids)]
    if isinstance(message, SystemMessage):
        role = message.additional_kwargs.get("__openai_role__")
        return [_spoken(message, "developer" if role == "developer" else "system", where)]
    if isinstance(message, ToolMessage):
        origin = Call(message.tool_call_id or None, message.name)
        return [_of_tool(message.content, ids.of_result(origin), where)]
    if isinstance(message, FunctionMessage):
        return [_of_tool(message.content, ids.of_result(Call(None, message.name)), where)]
    if isinstance(message, ChatMessage):
        return _of_role(message, where, ids)
    if isinstance(message, RemoveMessage):
        raise InvalidArgumentError(
            f"{where} is a RemoveMessage, which removes a message of a graph's state and cannot be sent; "
            "give the model the messages of the state"
        )
    raise InvalidArgumentError(
        f"{where} is of type {type(message).__name__}, which cannot be sent; use SystemMessage, "
        "HumanMessage, AIMessage, ToolMessage or ChatMessage"
    )


def _of_role(message: ChatMessage, where: str, ids: CallIds) -> list[Json]:
    role = _ROLES.get(message.role, message.role)
    fields: Json = {"content": message.content, "additional_kwargs": message.additional_kwargs}
    if role == "user":
        return _of_user(message, where, ids)
    if role == "assistant":
        fields["response_metadata"] = message.response_metadata
        return [assistant_message(AIMessage(**fields, name=message.name), where, ids)]
    if role in TEXT_ONLY:
        return [_spoken(message, role, where)]
    if role == "tool":
        call_id = message.additional_kwargs.get("tool_call_id")
        return [_of_tool(message.content, ids.of_result(Call(call_id, message.name)), where)]
    raise InvalidArgumentError(
        f"{where} has the role {message.role!r}; use system, developer, user, assistant or tool"
    )


def _spoken(message: BaseMessage, role: str, where: str) -> Json:
    content = content_parts(message.content, where, role)
    if content == []:
        raise InvalidArgumentError(f"{where} has no content; leave it out, or give it a text")
    return {**beginning(message, role), "content": content}


def _of_user(message: BaseMessage, where: str, ids: CallIds) -> list[Json]:
    """Return a message of the user, after those of tools whose results it has, as in Anthropic's API."""
    content = message.content
    results, others = list[Json](), list[str | Json]()
    for index, block in enumerate([] if isinstance(content, str) else content):
        if not isinstance(block, dict) or block.get("type") != "tool_result":
            others.append(block)
            continue
        origin = Call(block.get("tool_use_id"))
        said = _of_tool(block.get("content") or "", ids.of_result(origin), f"{where}.content[{index}]")
        results.append({**said, "content": marked(said["content"], block)} if marks_of(block) else said)
    if results and not others:
        return results
    rest = message.model_copy(update={"content": others}) if results else message
    return [*results, _spoken(rest, "user", where)]


def _of_tool(content: Any, call_id: str, where: str) -> Json:
    return {"role": "tool", "tool_call_id": call_id, "content": content_parts(content, where, "tool") or ""}
