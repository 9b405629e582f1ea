"""A loop around the tools of a model, in each API, for tests of the models that the stand-in plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import StandIn, StandInTransport

Json = dict[str, Any]

APIS = ("chat", "responses", "messages")
METHODS = {"chat": "send", "responses": "send", "messages": "create"}
HISTORY = {"chat": "messages", "responses": "input", "messages": "messages"}
EXTRA: dict[str, Json] = {"chat": {}, "responses": {}, "messages": {"max_tokens": 100}}

CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
ZONE = {
    "type": "object",
    "properties": {"zone": {"type": "string"}, "hours": {"type": "integer", "maximum": 24}},
    "required": ["zone", "hours"],
}
PARAMETERS = {"get_weather": CITY, "get_time": ZONE, "look_around": {"type": "object", "properties": {}}}


def connected(stand_in: StandIn | None = None) -> tuple[OpenRouter, StandInTransport]:
    transport = StandInTransport(stand_in)
    return OpenRouter(transport.key, transport=transport, retries=0), transport


def tool(api: str, name: str, parameters: Json | None = None) -> Json:
    schema = PARAMETERS.get(name, {"type": "object"}) if parameters is None else parameters
    match api:
        case "chat":
            return {"type": "function", "function": {"name": name, "parameters": schema}}
        case "responses":
            return {"type": "function", "name": name, "parameters": schema}
    return {"name": name, "input_schema": schema}


def tools(api: str, *names: str) -> list[Json]:
    return [tool(api, name) for name in names]


def user(text: str) -> Json:
    return {"role": "user", "content": text}


def results(api: str, answered: Sequence[tuple[str, str]]) -> list[Json]:
    """Results of calls, by id, as the API wants them."""
    if api == "chat":
        return [{"role": "tool", "tool_call_id": id, "content": text} for id, text in answered]
    if api == "responses":
        return [{"type": "function_call_output", "call_id": id, "output": text} for id, text in answered]
    blocks = [{"type": "tool_result", "tool_use_id": id, "content": text} for id, text in answered]
    return [{"role": "user", "content": blocks}]


def ask(client: OpenRouter, api: str, history: Sequence[Any], *, stream: bool = False, **more: Any) -> Any:
    """Send one request, and return the reply."""
    resource = getattr(client, api)
    arguments = {"model": "a/b", HISTORY[api]: history, **EXTRA[api], **more}
    if not stream:
        return getattr(resource, METHODS[api])(**arguments)
    with resource.stream(**arguments) as events:
        return events.result()


def play(
    client: OpenRouter,
    api: str,
    said: str = "Weather in Paris",
    *,
    result: Callable[[Any], str] = lambda call: f"{call.name} is done",
    most: int = 6,
    **more: Any,
) -> list[Any]:
    """Send requests until a reply has no calls, and return the replies."""
    history: list[Any] = [user(said)]
    replies: list[Any] = []
    while len(replies) < most:
        reply = ask(client, api, history, **more)
        replies.append(reply)
        if not reply.tool_calls:
            break
        message = reply.message
        history += message if isinstance(message, list) else [message]
        history += results(api, [(call.id, result(call)) for call in reply.tool_calls])
    return replies


def called(replies: Sequence[Any]) -> list[list[str]]:
    """The names of the calls of each reply."""
    return [[call.name for call in reply.tool_calls] for reply in replies]
