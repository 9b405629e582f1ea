"""`ChatOpenRouter`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Final, Self

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import LangSmithParams, LanguageModelInput
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from pydantic import Field, model_validator

from openrouter_api.operation import Operation
from openrouter_api.operations.chat import SEND
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.message_chunks import MessageChunks
from openrouter_sdk.integrations.langchain.model_settings import OpenRouterSettings
from openrouter_sdk.integrations.langchain.prompt_messages import request_messages
from openrouter_sdk.integrations.langchain.reply_messages import chat_result

_SENT: Final = (
    *("temperature", "max_tokens", "max_completion_tokens", "top_p", "frequency_penalty", "presence_penalty"),
    *("seed", "stop", "reasoning", "openrouter_provider", "route", "plugins", "trace"),
)
"""Fields that are sent where they are set."""


class ChatOpenRouter(OpenRouterSettings, BaseChatModel):
    """Chat models of OpenRouter::

    model = ChatOpenRouter(model="openai/gpt-4o-mini", temperature=0)
    print(model.invoke("What is the capital of France?").text)
    """

    operation: ClassVar[Operation[Any, Any]] = SEND

    model_name: str = Field(alias="model")
    """Id of the model."""
    temperature: float | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    stop: list[str] | str | None = Field(default=None, alias="stop_sequences")
    n: int = Field(default=1, ge=1)
    streaming: bool = False
    stream_usage: bool = True
    reasoning: dict[str, Any] | None = None
    route: str | None = None
    plugins: list[dict[str, Any]] | None = None

    @property
    def model(self) -> str:
        """Id of the model."""
        return self.model_name

    @model_validator(mode="after")
    def _check_choices(self) -> Self:
        if self.n > 1 and self.streaming:
            raise ValueError(f"only one reply can be streamed, not n={self.n}: leave out n or streaming")
        return self

    @property
    def _llm_type(self) -> str:
        return "openrouter-chat"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model_name, "model_kwargs": self.model_kwargs, **self._fields()}

    def _get_ls_params(self, stop: list[str] | None = None, **kwargs: Any) -> LangSmithParams:
        params = self._get_invocation_params(stop=stop, **kwargs)
        found = LangSmithParams(
            ls_provider="openrouter",
            ls_model_name=params.get("model") or self.model_name,
            ls_model_type="chat",
            ls_temperature=params.get("temperature", self.temperature),
        )
        if longest := params.get("max_tokens", self.max_tokens):
            found["ls_max_tokens"] = longest
        if ends := stop or params.get("stop") or self.stop:
            found["ls_stop"] = ends if isinstance(ends, list) else [ends]
        return found

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return chat_result(self._client().chat.send(**self._arguments(messages, stop, kwargs)))

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return chat_result(await self._async_client().chat.send(**self._arguments(messages, stop, kwargs)))

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        chunks = MessageChunks(usage=kwargs.pop("stream_usage", self.stream_usage))
        # Not in a `with` statement: the garbage collector may end this, perhaps while locks are held.
        stream = self._client().chat.stream(**self._streamed(messages, stop, kwargs))
        for event in stream.raw():
            if (chunk := chunks.feed(event)) is not None:
                if run_manager is not None:
                    run_manager.on_llm_new_token(chunk.text, chunk=chunk)
                yield chunk
        chunk = chunks.finish(stream.result())
        if run_manager is not None:
            run_manager.on_llm_new_token(chunk.text, chunk=chunk)
        yield chunk

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        chunks = MessageChunks(usage=kwargs.pop("stream_usage", self.stream_usage))
        async with self._async_client().chat.stream(**self._streamed(messages, stop, kwargs)) as stream:
            async for event in stream.raw():
                if (chunk := chunks.feed(event)) is not None:
                    if run_manager is not None:
                        await run_manager.on_llm_new_token(chunk.text, chunk=chunk)
                    yield chunk
            chunk = chunks.finish(await stream.result())
        if run_manager is not None:
            await run_manager.on_llm_new_token(chunk.text, chunk=chunk)
        yield chunk

    def bind_tools(
        self,
        tools: Sequence[Any],
        *,
        tool_choice: Any = None,
        strict: bool | None = None,
        parallel_tool_calls: bool | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return this model with tools."""
        from openrouter_sdk.integrations.langchain import tool_binding

        kwargs["tools"] = tool_binding.tool_definitions(tools, strict=strict)
        if tool_choice:
            kwargs["tool_choice"] = tool_binding.tool_choice(tool_choice, kwargs["tools"])
        if parallel_tool_calls is not None:
            kwargs["parallel_tool_calls"] = parallel_tool_calls
        return self.bind(**kwargs)

    def with_structured_output(
        self,
        schema: Any = None,
        *,
        method: Any = "function_calling",
        include_raw: bool = False,
        strict: bool | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, Any]:
        """Return a model whose answers have the form of a schema or a type."""
        from openrouter_sdk.integrations.langchain.structured_output import structured

        return structured(self, schema, method=method, include_raw=include_raw, strict=strict, **kwargs)

    def _arguments(
        self, messages: list[BaseMessage], stop: list[str] | None, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        fields = {"model": self.model_name, **self._fields()}
        if stop is not None:
            given = {**given, "stop": stop}
        arguments = self.call_arguments(fields, given)
        arguments.pop("stream", None)
        arguments["messages"] = request_messages(messages)
        return arguments

    def _streamed(
        self, messages: list[BaseMessage], stop: list[str] | None, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        arguments = self._arguments(messages, stop, given)
        copies = arguments.get("extra_body", {}).get("n")
        if copies not in (1, None):
            raise InvalidArgumentError(f"only one reply can be streamed, not n={copies!r}; leave out n")
        return arguments

    def _fields(self) -> dict[str, Any]:
        """Return the fields that are set and sent."""
        found = {name: value for name in _SENT if (value := getattr(self, name)) is not None}
        if self.session_id:
            found["session_id"] = self.session_id
        if self.n > 1:
            found["n"] = self.n
        return found
