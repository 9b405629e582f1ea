"""`OpenRouterChatGenerator`."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Final

from haystack import component
from haystack.dataclasses import ChatMessage, ComponentInfo, StreamingCallbackT, select_streaming_callback
from haystack.tools import ToolsType
from haystack.utils import Secret

from openrouter_api.operation import CALL_OPTIONS
from openrouter_api.operations.chat import SEND
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack.chat_chunks import ChunkBlocks
from openrouter_sdk.integrations.haystack.chat_messages import normalised, request_messages
from openrouter_sdk.integrations.haystack.chat_replies import replies_of, warn_if_cut
from openrouter_sdk.integrations.haystack.component_base import API_URL, OpenRouterComponent
from openrouter_sdk.integrations.haystack.response_formats import response_format
from openrouter_sdk.integrations.haystack.tool_definitions import tool_definitions

_ARGUMENTS: Final = frozenset(SEND.bodies[0].fields) | frozenset(one.name for one in SEND.parameters)


@component
class OpenRouterChatGenerator(OpenRouterComponent):
    """Generates chat replies with any model of OpenRouter::

        from haystack.dataclasses import ChatMessage
        from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

        generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini")
        reply = generator.run([ChatMessage.from_user("What is the capital of France?")])["replies"][0]
        print(reply.text, reply.meta["usage"]["cost"])

    The `meta` of a reply has `model`, `index`, `finish_reason` and `usage` with its `cost` in USD, and where
    the API sends them `id`, `provider`, `native_finish_reason`, `annotations`, `images`, `audio`, `refusal`,
    `logprobs` and `system_fingerprint`: plain data, all of it.

    The clients are made at warm-up, or by the first run.

    Args:
        api_key: The API key, by default that of the environment variable `OPENROUTER_API_KEY`.
        model: Id of the model.
        streaming_callback: Function that gets each `StreamingChunk` of a reply while it is written.
        api_base_url: Base URL of the API. In place of the default, `OPENROUTER_BASE_URL` counts if it is
            set.
        generation_kwargs: Arguments of `client.chat.send`, such as `temperature`, `max_tokens`,
            `provider`, `models`, `plugins`, `reasoning` or `response_format`. What the API does not
            document is sent as it is. `response_format` may also be a type: whatever
            `client.chat.parse` takes. `stream=True` streams without a callback.
        tools: Tools and toolsets whose calls the model can prepare.
        timeout: Seconds without a sign of the server, in connecting, until the reply begins, and between
            its pieces. By default `OPENAI_TIMEOUT`, or 30. A reply that goes on is not cut.
        extra_headers: Additional headers of each request.
        max_retries: How many times to repeat a failed request, unless it may have been billed. By default
            `OPENAI_MAX_RETRIES`, or 5.
        http_client_kwargs: Arguments of the `httpx.Client` and the `httpx.AsyncClient` to use.
        app: Your app, for attribution in OpenRouter's rankings: an `App`, or a dict of its fields.
        options: Options of the client, such as `session_id`, `cache` or `exact_model`; they override
            `timeout` and `max_retries`.

    Raises ValueError for two tools of the same name.
    """

    def __init__(
        self,
        *,
        api_key: Secret = Secret.from_env_var("OPENROUTER_API_KEY"),
        model: str = "openai/gpt-4o-mini",
        streaming_callback: StreamingCallbackT | None = None,
        api_base_url: str | None = API_URL,
        generation_kwargs: dict[str, Any] | None = None,
        tools: ToolsType | None = None,
        timeout: float | None = None,
        extra_headers: dict[str, Any] | None = None,
        max_retries: int | None = None,
        http_client_kwargs: dict[str, Any] | None = None,
        app: App | dict[str, Any] | None = None,
        options: Options | None = None,
    ) -> None:
        self.api_key = api_key
        self.model = model
        self.streaming_callback = streaming_callback
        self.api_base_url = api_base_url
        self.generation_kwargs = generation_kwargs or {}
        self.tools = tools
        self.tools_strict = False
        self.timeout = timeout
        self.extra_headers = extra_headers
        self.max_retries = max_retries
        self.http_client_kwargs = http_client_kwargs
        self.app = app
        self.options = options
        tool_definitions(tools, strict=False)

    @component.output_types(replies=list[ChatMessage])
    def run(
        self,
        messages: list[ChatMessage] | str,
        streaming_callback: StreamingCallbackT | None = None,
        generation_kwargs: dict[str, Any] | None = None,
        *,
        tools: ToolsType | None = None,
        tools_strict: bool | None = None,
    ) -> dict[str, list[ChatMessage]]:
        """Return the replies of the model.

        Args:
            messages: The conversation; a string is a message of the user. Without any, nothing is sent.
            streaming_callback: Replaces that of the component.
            generation_kwargs: Override those of the component, name by name.
            tools: Replace those of the component; `[]` switches tools off.
            tools_strict: Whether calls must follow the schemas of the tools exactly, by default False.

        Raises what `client.chat.send` and `client.chat.stream` raise; see `openrouter_sdk.errors`. An
        exception of the callback ends the stream.
        """
        client = self._sync_client()
        callback = select_streaming_callback(
            init_callback=self.streaming_callback, runtime_callback=streaming_callback, requires_async=False
        )
        conversation = normalised(messages)
        if not conversation:
            return {"replies": []}
        arguments = self._arguments(conversation, generation_kwargs, tools, tools_strict)
        if not _streams(arguments, callback):
            return _replies(client.chat.send(**arguments))
        blocks = ChunkBlocks(ComponentInfo.from_component(self))
        with client.chat.stream(**arguments) as stream:
            for event in stream.raw():
                for piece in blocks.feed(event):
                    if callback is not None:
                        callback(piece)
            return _replies(stream.result(), blocks.started)

    @component.output_types(replies=list[ChatMessage])
    async def run_async(
        self,
        messages: list[ChatMessage] | str,
        streaming_callback: StreamingCallbackT | None = None,
        generation_kwargs: dict[str, Any] | None = None,
        *,
        tools: ToolsType | None = None,
        tools_strict: bool | None = None,
    ) -> dict[str, list[ChatMessage]]:
        """Return the replies of the model; see `run`. The callback may be a coroutine function."""
        client = self._async_client()
        callback = select_streaming_callback(
            init_callback=self.streaming_callback, runtime_callback=streaming_callback, requires_async=True
        )
        conversation = normalised(messages)
        if not conversation:
            return {"replies": []}
        arguments = self._arguments(conversation, generation_kwargs, tools, tools_strict)
        if not _streams(arguments, callback):
            return _replies(await client.chat.send(**arguments))
        blocks = ChunkBlocks(ComponentInfo.from_component(self))
        async with client.chat.stream(**arguments) as stream:
            async for event in stream.raw():
                for piece in blocks.feed(event):
                    if callback is not None and inspect.isawaitable(done := callback(piece)):
                        await done
            return _replies(await stream.result(), blocks.started)

    def _arguments(
        self,
        messages: list[ChatMessage],
        generation_kwargs: dict[str, Any] | None,
        tools: ToolsType | None,
        tools_strict: bool | None,
    ) -> dict[str, Any]:
        """Return the arguments of `send` and `stream`."""
        given = {**self.generation_kwargs, **(generation_kwargs or {})}
        if "messages" in given:
            raise InvalidArgumentError("generation_kwargs cannot have messages; pass them to run")
        strict = self.tools_strict if tools_strict is None else tools_strict
        definitions = tool_definitions(self.tools if tools is None else tools, strict=strict)
        if own := given.pop("tools", None):  # such as server tools, which Haystack cannot say
            definitions = [*definitions, *own]
        arguments: dict[str, Any] = {"model": self.model}
        unknown: dict[str, Any] = {}
        for name, value in given.items():
            if name not in _ARGUMENTS and name not in CALL_OPTIONS and name != "options":
                unknown[name] = value
            elif value is not None:
                arguments[name] = value
        arguments["messages"] = request_messages(messages)
        if definitions:
            arguments["tools"] = definitions
        if "response_format" in arguments:
            arguments["response_format"] = response_format(arguments["response_format"])
        if unknown:
            arguments["extra_body"] = {**unknown, **arguments.get("extra_body", {})}
        return arguments


def _streams(arguments: dict[str, Any], callback: object) -> bool:
    """Whether the reply is streamed. Takes the argument that says so."""
    asked = arguments.pop("stream", False)
    if callback is None and not asked:
        return False
    body: Mapping[str, Any] = arguments.get("extra_body", {})
    if (body.get("n") or 1) != 1:
        raise InvalidArgumentError("only one reply can be streamed: pass n=1, or no streaming callback")
    return True


def _replies(result: Any, started: str | None = None) -> dict[str, list[ChatMessage]]:
    replies = replies_of(result, started=started)
    for reply in replies:
        warn_if_cut(reply)
    return {"replies": replies}
