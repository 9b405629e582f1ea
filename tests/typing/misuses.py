"""Mistakes that mypy and pyright must flag, one on each line marked so. See `check_programs.py`."""

# ruff: noqa: B015, B018, F401, I001

from __future__ import annotations

import httpx
import httpx2

from openrouter_sdk.types import ChatMessages, ChatResult, ChatUserMessage, StreamEvents
from openrouter_sdk.types import ChatReslut  # error
from openrouter_sdk.operations import chat, models
from openrouter_sdk.operations import chats  # error
from openrouter_sdk.types import Message
from openrouter_sdk import AsyncOpenRouter, OpenRouter, Options
from openrouter_sdk import OpenRuoter  # error
from openrouter_sdk.errors import RateLimitErorr  # error
from openrouter_sdk.testing import StandinServer  # error

HI: list[Message] = [{"role": "user", "content": "Hi"}]


def arguments(client: OpenRouter) -> None:
    client.chat.send(messages=HI, temperature="hot")  # error
    client.chat.send(messages=HI, max_tokens=1.5)  # error
    client.chat.send(messages=HI, temprature=1)  # error
    client.chat.send(model="a/b")  # error
    client.chat.send()  # error
    client.chat.send(HI)  # error
    client.chat.send(messages="Hi")  # error
    client.chat.send(messages=None)  # error
    client.chat.send(messages=HI, stop=[1])  # error
    client.models.get(author="a")  # error
    client.models.list(limit="10")  # error
    client.api_keys.create(name=None)  # error
    client.files.upload(file=1)  # error
    client.messages.create(model="a/b", max_tokens=9)  # error
    client.responses.send(inputs="Hi")  # error
    client.chat.stream(messages=HI, temprature=1)  # error


def transports() -> None:
    OpenRouter("key", transport="aiohttp")  # error
    OpenRouter("key", http_client=httpx.AsyncClient())  # error
    OpenRouter("key", http_client=httpx2.AsyncClient())  # error
    OpenRouter("key", transport=httpx2.AsyncHTTPTransport())  # error
    AsyncOpenRouter("key", transport="httptools")  # error
    AsyncOpenRouter("key", http_client=httpx2.Client())  # error
    AsyncOpenRouter("key", transport=httpx.HTTPTransport())  # error


def typed_answers(client: OpenRouter, other: AsyncOpenRouter) -> None:
    answer = client.chat.parse(int, messages=HI)
    answer.output.upper()  # error
    answer.reply.chioces  # error
    client.chat.parse(int, messages=HI, mode="xml")  # error
    client.chat.parse(int, messages=HI, output_retries="2")  # error
    client.chat.parse(int, messages=HI, temprature=1)  # error
    client.chat.parse(int, messages=HI, tools=[])  # error
    client.chat.parse(int)  # error
    client.chat.parse(3, messages=HI)  # error
    client.chat.parse_stream(int, messages=HI, output_retries=2)  # error
    client.responses.parse(int, inputs="Hi")  # error
    other.chat.parse(int, messages=HI).output  # error


def pages(client: OpenRouter, other: AsyncOpenRouter) -> None:
    client.paginate(client.guardrails.get, id="1")  # error
    client.paginate(client.chat.send, messages=HI)  # error
    client.paginate(client.guardrails.list())  # error
    client.paginate(client.guardrails.list, limt=3)  # error
    client.paginate(client.guardrails.list, limit="3")  # error
    client.paginate(client.presets.list_versions)  # error
    client.paginate(other.guardrails.list)  # error
    other.paginate(client.guardrails.list)  # error
    client.paginate()  # error
    for guardrail in client.paginate(client.guardrails.list):
        guardrail.nmae  # error
    for page in client.paginate(client.guardrails.list).pages():
        page.total  # error


async def pages_asynchronous(client: AsyncOpenRouter) -> None:
    list(client.paginate(client.guardrails.list))  # error
    await client.paginate(client.guardrails.list)  # error


def literals(client: OpenRouter) -> None:
    client.chat.send(messages=[{"role": "usr", "content": "Hi"}])  # error
    client.chat.send(messages=[{"role": "user"}])  # error
    client.chat.send(messages=[{"content": "Hi"}])  # error
    client.chat.send(messages=[{"role": "tool", "content": "Hi"}])  # error
    client.chat.send(messages=[{"role": "user", "content": [{"type": "txt", "text": "Hi"}]}])  # error
    client.chat.send(messages=[{"role": "user", "content": [{"type": "image_url", "image_url": 1}]}])  # error
    client.chat.send(messages=HI, plugins=[{"id": "wbe"}])  # error
    client.chat.send(messages=HI, plugins=[{"max_results": 3}])  # error
    client.chat.send(messages=HI, provider={"orders": ["a"]})  # error
    client.chat.send(messages=HI, provider={"allow_fallbacks": "no"})  # error
    client.chat.send(messages=HI, response_format={"type": "json"})  # error
    client.chat.send(messages=HI, response_format={"type": "json_schema"})  # error
    client.chat.send(messages=HI, tools=[{"type": "function", "function": {"parameters": {}}}])  # error
    client.chat.send(messages=HI, tool_choice={"type": "function", "function": "now"})  # error
    client.chat.send(messages=HI, reasoning={"max_tokens": "many"})  # error
    client.chat.send(messages=HI, reasoning={"efort": "high"})  # error
    client.responses.send(input=[{"role": "user", "content": [{"type": "input_txt", "text": "Hi"}]}])  # error


def request_models() -> None:
    ChatUserMessage(role="user")  # error
    ChatUserMessage(role="system", content="Hi")  # error
    ChatUserMessage("user", "Hi")  # error
    Noted(role="user", content="Hi", note="mine")  # error


class Noted(ChatUserMessage):
    note: str = ""


def options(client: OpenRouter) -> None:
    client.chat.send(messages=HI, options={"timeouts": 3})  # error
    client.chat.send(messages=HI, options={"timeout": "3"})  # error
    client.chat.send(messages=HI, timeout="3")  # error
    client.chat.send(messages=HI, retries="3")  # error
    client.chat.send(messages=HI, headers={"X-Team": 3})  # error
    client.chat.send(messages=HI, extra_body=[])  # error
    client.chat.send(messages=HI, max_retries=3)  # error
    client.chat.send(messages=HI, api_key="k")  # error
    client.chat.stream(messages=HI, timeouts=3)  # error
    client.chat.stream(messages=HI, stream=True)  # error
    client.paginate(client.api_keys.list, timeout="3")  # error
    client.request(chat.SEND, messages=HI, timeout="3")  # error
    client.with_options(retry=3)  # error
    OpenRouter(retries="3")  # error
    OpenRouter(key="k")  # error
    OpenRouter(max_retries=3)  # error
    AsyncOpenRouter(timeout="3")  # error
    client.with_options(base_url="https://example.com")  # error
    OpenRouter(1)  # error
    shared: Options = {"header": {}}  # error
    print(shared)


def names(client: OpenRouter) -> None:
    client.chats.send(messages=HI)  # error
    client.chat.sent(messages=HI)  # error
    client.models.stream()  # error
    client.request("models.list")  # error
    client.request(models.LIST).data.model  # error
    client.request(chat.SEND, messages=HI, options={"timeouts": 3})  # error


def answers(client: OpenRouter, reply: ChatResult) -> None:
    reply.txt  # error
    reply.choices[0].message.role == "user"  # error
    reply.message.contents  # error
    reply.choice.message  # error
    reply.tool_calls[0].parsed_arguments["city"]  # error
    reply.usage.total_tokens  # error
    reply.text + 1  # error
    reply.choices.text  # error
    client.request(models.LIST).stats  # error
    print(client.files.download(file_id="1").text)  # error


def tags(event: StreamEvents, message: ChatMessages) -> None:
    if event.type == "response.output_txt.delta":  # error
        pass
    if event.type == "response.output_text.delta":
        print(event.dleta)  # error
    event.delta  # error
    if message.role == "usr":  # error
        pass
    if message.role == "user":
        print(message.tool_call_id)  # error


async def mixed_up(client: OpenRouter, asynchronous: AsyncOpenRouter) -> None:
    await client.chat.send(messages=HI)  # error
    asynchronous.chat.send(messages=HI).text  # error
    await asynchronous.chat.stream(messages=HI)  # error
    with asynchronous.chat.stream(messages=HI):  # error
        pass
    async with client.chat.stream(messages=HI):  # error
        pass
    for _ in asynchronous.chat.stream(messages=HI):  # error
        pass
    async for _ in client.chat.stream(messages=HI):  # error
        pass
    with asynchronous:  # error
        pass
    async with client:  # error
        pass
    with client.chat.stream(messages=HI) as stream:
        for chunk in stream:
            print(chunk.choices[0].message)  # error
        print(stream.result().choices[0].delta)  # error
    async with asynchronous.chat.stream(messages=HI) as async_stream:
        print(async_stream.result().text)  # error


def tools() -> None:
    from openrouter_sdk import ToolContext, tool

    @tool
    def add(a: int, b: int = 2) -> int:
        return a + b

    class Shop:
        @tool(timeout=3)
        def find(self, text: str) -> str:
            return text

    add("1")  # error
    add(a=1, c=2)  # error
    add(1).upper()  # error
    add.nmae  # error
    Shop().find(3)  # error
    Shop().find("a", "b")  # error
    tool(add, timeout="3")  # error
    tool(add, need_approval=True)  # error
    tool("add")  # error
    ToolContext("a").context.real  # error
