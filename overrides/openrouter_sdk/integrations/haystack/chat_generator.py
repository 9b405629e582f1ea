"""`OpenRouterChatGenerator`."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import isawaitable
from typing import Any, NamedTuple

from haystack import component, tools as haystack_tools
from haystack.dataclasses import ChatMessage, ComponentInfo, StreamingCallbackT, select_streaming_callback
from haystack.tools import ToolsType
from haystack.utils import Secret

from openrouter_api.models import ChatResult
from openrouter_api.operations.chat import SEND
from openrouter_api.replies.reply import text_or_none
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError
from openrouter_sdk.integrations.call_arguments import call_arguments, check_mapping
from openrouter_sdk.integrations.haystack.chat_chunks import ChunkBlocks
from openrouter_sdk.integrations.haystack.chat_messages import normalised, request_messages
from openrouter_sdk.integrations.haystack.chat_replies import replies_of, warn_if_cut
from openrouter_sdk.integrations.haystack.component_base import API_URL, OpenRouterComponent
from openrouter_sdk.integrations.haystack.response_formats import response_format
from openrouter_sdk.integrations.haystack.tool_definitions import (
    flat_tools,
    tool_definitions,
    tool_parameters,
)


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
            `client.chat.parse` takes. `stream=True` streams without a callback. `timeout` (as below),
            `retries`, `extra_headers`, `extra_body` and `options` are those of the call. None leaves a
            parameter out.
        tools: Tools and toolsets whose calls the model can prepare.
        timeout: Seconds without a sign of the server, in connecting, until the reply begins, and between
            its pieces. By default `OPENAI_TIMEOUT`, or 30. A reply that goes on is not cut.
        extra_headers: Additional headers of each request.
        max_retries: How many times to repeat a failed request, unless it may have been billed. By default
            `OPENAI_MAX_RETRIES`, or 5.
        http_client_kwargs: Arguments of the `httpx.Client` and the `httpx.AsyncClient` to use, which are
            closed with the component. A `timeout` among them counts where it is shorter.
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
        options: Options | dict[str, Any] | None = None,
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
        self._check_key()
        tool_definitions(tools, strict=False)

    # The base is named, because `component` makes another class of this one, which `super()` would not know.

    def warm_up(self) -> None:
        """Prepare the tools, and make the synchronous client, unless there is one. Nothing is sent.

        Raises ValueError if the key is missing, and InvalidArgumentError for an invalid setting.
        """
        if self.client is None:
            haystack_tools.warm_up_tools(self.tools)
            OpenRouterComponent.warm_up(self)

    async def warm_up_async(self) -> None:
        """Prepare the tools, and make the asynchronous client, unless there is one; see `warm_up`."""
        if self.async_client is None:
            if hasattr(haystack_tools, "warm_up_tools_async"):
                await haystack_tools.warm_up_tools_async(self.tools)
            else:
                haystack_tools.warm_up_tools(self.tools)
            await OpenRouterComponent.warm_up_async(self)

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

        Returns:
            A dict whose `replies` are the messages: one, or `n` of them.

        Raises:
            ValueError: The key is missing, or the callback is a coroutine function.
            InvalidArgumentError: An argument is invalid, or several replies are to be streamed; a ValueError.
            APIError: The API reports an error, with its status, in a reply or in the middle of a stream.
            TransportError: There was no usable response, or the stream was cut; `partial` has what came.

        An exception of the callback ends the stream, closes its connection, and is raised as it is.
        """
        self.warm_up()
        client = self._sync_client()
        callback = select_streaming_callback(
            init_callback=self.streaming_callback, runtime_callback=streaming_callback, requires_async=False
        )
        request = self._request(messages, generation_kwargs, tools, tools_strict, callback)
        if request is None:
            return {"replies": []}
        if not request.streaming:
            return request.outputs(client.chat.send(**request.arguments))
        blocks = ChunkBlocks(ComponentInfo.from_component(self))
        with client.chat.stream(**request.arguments) as stream:
            for event in stream.raw():
                for chunk in blocks.feed(event):
                    if callback is not None and (done := callback(chunk)) is not None and isawaitable(done):
                        raise InvalidArgumentError("streaming_callback is asynchronous; use run_async")
            return request.outputs(stream.result(), blocks.started)

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
        """Return the replies of the model; see `run`. The callback may be a coroutine function.

        Cancelling it closes the connection. It works in any event loop, also in several at a time.
        """
        await self.warm_up_async()
        client = self._async_client()
        callback = select_streaming_callback(
            init_callback=self.streaming_callback, runtime_callback=streaming_callback, requires_async=True
        )
        request = self._request(messages, generation_kwargs, tools, tools_strict, callback)
        if request is None:
            return {"replies": []}
        if not request.streaming:
            return request.outputs(await client.chat.send(**request.arguments))
        blocks = ChunkBlocks(ComponentInfo.from_component(self))
        async with client.chat.stream(**request.arguments) as stream:
            async for event in stream.raw():
                for chunk in blocks.feed(event):
                    if callback is not None and (done := callback(chunk)) is not None and isawaitable(done):
                        await done
            return request.outputs(await stream.result(), blocks.started)

    def _request(
        self,
        messages: list[ChatMessage] | str,
        generation_kwargs: dict[str, Any] | None,
        tools: ToolsType | None,
        tools_strict: bool | None,
        callback: object,
    ) -> _Request | None:
        """Return what to send; None if there are no messages. What the user gave is not changed."""
        conversation = normalised(messages)
        if not conversation:
            return None
        given: dict[str, Any] = {}
        for one in (self.generation_kwargs, generation_kwargs):
            check_mapping("generation_kwargs", one or {})
            given |= one or {}
        arguments = call_arguments(SEND, {"model": self.model}, given, reserved=("messages",))
        # A list, because a toolset may have other tools when it is asked again.
        chosen = list(flat_tools(self.tools if tools is None else tools))
        strict = self.tools_strict if tools_strict is None else tools_strict
        # Those in `generation_kwargs` are what no Tool can be, such as tools that run on the server.
        definitions = [*tool_definitions(chosen, strict=strict), *arguments.pop("tools", ())]
        if definitions:
            arguments["tools"] = definitions
        elif tools is not None:
            for name in ("tool_choice", "parallel_tool_calls"):  # which mean nothing, or demand a call
                arguments.pop(name, None)
        answer = arguments.pop("response_format", None)
        if answer is not None:
            arguments["response_format"] = response_format(answer)
        arguments["messages"] = request_messages(conversation)
        streaming = _take_stream(arguments) or callback is not None
        copies = arguments.get("extra_body", {}).get("n")
        if streaming and copies not in (1, None):
            raise InvalidArgumentError(f"only one reply can be streamed, not n={copies!r}; leave out n")
        return _Request(arguments, streaming, answer, tool_parameters(chosen) if strict else None)


class _Request(NamedTuple):
    """What is sent, and what it takes to read the replies."""

    arguments: dict[str, Any]
    streaming: bool
    answer: Any
    parameters: Mapping[str, Any] | None

    def outputs(self, result: ChatResult, started: str | None = None) -> dict[str, list[ChatMessage]]:
        """Return the outputs of the component; `started` is when the first event of a stream arrived."""
        replies = replies_of(result, started=started, answer=self.answer, parameters=self.parameters)
        if not replies:
            raise ProtocolError("the answer has no choices", generation_id=text_or_none(result.id))
        for reply in replies:
            warn_if_cut(reply)
        return {"replies": replies}


def _take_stream(arguments: dict[str, Any]) -> bool:
    """Take out the argument that asks for a stream, and return it."""
    asked = bool(arguments.pop("stream", False))
    body = arguments.get("extra_body", {})
    if "stream" in body:
        arguments["extra_body"] = {name: value for name, value in body.items() if name != "stream"}
        asked = bool(body["stream"])
    return asked
