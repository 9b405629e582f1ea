"""`ChatOpenRouter`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import LangSmithParams, LanguageModelInput
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from pydantic import model_validator

from openrouter_api.operation import Operation
from openrouter_api.operations.chat import SEND
from openrouter_sdk._version import __version__
from openrouter_sdk.conversation.history import estimated_tokens
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.chat_fields import ChatFields
from openrouter_sdk.integrations.langchain.exception_classes import model_errors
from openrouter_sdk.integrations.langchain.messages import content_blocks
from openrouter_sdk.integrations.langchain.messages.message_chunks import MessageChunks
from openrouter_sdk.integrations.langchain.messages.prompt_messages import request_messages
from openrouter_sdk.integrations.langchain.messages.reply_messages import chat_result
from openrouter_sdk.integrations.langchain.paced_batches import PacedBatches
from openrouter_sdk.integrations.langchain.tracing import (
    cache_key,
    identifying_params,
    langsmith_params,
    without_credentials,
)

if TYPE_CHECKING:
    from langchain_core.language_models import ModelProfile

content_blocks.register()


class ChatOpenRouter(PacedBatches, ChatFields, BaseChatModel):
    """Chat models of OpenRouter::

        from openrouter_sdk.integrations.langchain import ChatOpenRouter

        model = ChatOpenRouter(model="openai/gpt-4o-mini", temperature=0)
        reply = model.invoke("What is the capital of France?")
        print(reply.text, reply.response_metadata.get("cost"))

    The key is that of `OPENROUTER_API_KEY`. All arguments of `client.chat.send` may be given: to the
    constructor, to `bind`, and to a call, which overrides the others. What the API does not document is sent
    as it is; None is left out. Calls also have the arguments `timeout`, `retries`, `extra_headers`,
    `extra_body` and `options` of our client.

    The most used fields; `docs/langchain.md` lists all of them, under "Fields":

    Args:
        model: Id of the model. Its field is `model_name`.
        api_key: The API key, or a function that returns it, in place of `OPENROUTER_API_KEY`.
        base_url: Base URL of the API, in place of `OPENROUTER_API_BASE` or `OPENROUTER_BASE_URL`.
        timeout: Seconds that may pass without a sign of the server, or a `Timeout`.
        max_retries: How many times to repeat a failed request, by default 2; 0 disables retries.
        temperature: How random replies are, from 0 to 2.
        max_tokens: Longest reply in tokens.
        reasoning: Whether and how much the model thinks, such as `{"effort": "high"}`.
        models: Models to try, in order, when `model` fails.
        provider: Preferences among providers, such as `{"sort": "price"}`.
        options: Options of the client, such as `exact_model`, `label` or `extra_query`.
        model_kwargs: Arguments of `client.chat.send` that have no field, and other properties of the body.

    Retries, timeouts and errors are those of the client: errors are `OpenRouterError`s, also in the middle of
    a stream, with what came so far in `partial`. All models of a process share its connections. `batch` and
    its like keep the rate limits of the model: after a 429, their calls wait for their turn.

    Raises ValueError, at construction, for an invalid setting and a missing key.
    """

    operation: ClassVar[Operation[Any, Any]] = SEND

    @property
    def model(self) -> str:
        """Id of the model."""
        return self.model_name

    # Pydantic runs these again where another model has this one as a field; core's would read the profile.

    @model_validator(mode="after")
    def _set_model_profile(self) -> Self:
        return self

    @model_validator(mode="after")
    def _check_profile_keys(self) -> Self:
        check: Any = super()._check_profile_keys
        return check() if vars(self).get("profile") else self

    @model_validator(mode="after")
    def _set_openrouter_sdk_version(self) -> Self:
        """Check `n`, tell our version to traces, and have `__getattr__` answer for fields that are not set.

        Not the profile, because it is found at its first use; nor `streaming`, because LangChain makes
        another model of all fields that there are for `configurable_fields`, and takes False for explicit.
        """
        if self.n > 1 and self.streaming:
            raise ValueError(f"only one reply can be streamed, not n={self.n}: leave out n or streaming")
        self._add_version("openrouter-sdk", __version__)
        fields = vars(self)
        if fields.get("profile") is None:
            fields.pop("profile", None)
        if "streaming" not in self.model_fields_set:
            fields.pop("streaming", None)
        return self

    if not TYPE_CHECKING:  # type checkers know the fields

        def __getattr__(self, name: str) -> Any:
            if name == "streaming":
                return False
            if name == "profile":
                from openrouter_sdk.integrations.langchain.model_profile import profile_for

                return profile_for(self)  # not kept here, since a copy may be of another model
            return super().__getattr__(name)

    async def aload_profile(self) -> ModelProfile | None:
        """Return what the model can do, as `profile` does, but without blocking.

        `profile` knows it afterwards. Unlike it, this asks again after a failure.
        """
        from openrouter_sdk.integrations.langchain.model_profile import aprofile_for

        return self.profile if "profile" in vars(self) else await aprofile_for(self)

    # --- what LangChain asks about a model ----------------------------------------------------------------

    @property
    def _llm_type(self) -> str:
        return "openrouter-chat"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return identifying_params(self)

    def _get_invocation_params(self, stop: list[str] | None = None, **kwargs: Any) -> dict[str, Any]:
        return super()._get_invocation_params(stop=stop, **without_credentials(kwargs))

    def _get_ls_params(self, stop: list[str] | None = None, **kwargs: Any) -> LangSmithParams:
        return langsmith_params(self.merged(self.sent_fields(), {**kwargs, "stop": stop}))

    def _get_llm_string(self, stop: list[str] | None = None, **kwargs: Any) -> str:
        """Return the key of cached replies; see `cache_key`."""
        usage = kwargs.get("stream_usage", self.stream_usage)
        kind = {"class": self.lc_id(), "output_version": self.output_version, "stream_usage": usage}
        return cache_key(self, self._arguments(stop, kwargs), kind)

    def get_num_tokens(self, text: str) -> int:
        """Return about how many tokens a text has: one for each 4 bytes, unless `custom_get_token_ids` tells.

        Nothing is downloaded for it.
        """
        if self.custom_get_token_ids is not None:
            return super().get_num_tokens(text)
        return -(-len(text.encode("utf-8", "replace")) // 4)

    def get_num_tokens_from_messages(
        self, messages: list[BaseMessage], tools: Sequence[Any] | None = None
    ) -> int:
        """Return about how many tokens messages and tools have; files count as 1,000 each."""
        if self.custom_get_token_ids is not None:
            return super().get_num_tokens_from_messages(messages, tools)
        return sum(map(estimated_tokens, [*request_messages(messages), *_definitions(tools or ())]))

    # --- calls --------------------------------------------------------------------------------------------

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        with model_errors():
            arguments = self._arguments(stop, kwargs, messages)
            chat = self._client().chat
            if _must_stream(arguments):
                with chat.stream(**arguments) as stream:
                    return chat_result(stream.result())
            return chat_result(chat.send(**arguments))

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        if self._has_no_async_client():
            return await super()._agenerate(messages, stop, run_manager, **kwargs)
        with model_errors():
            arguments = self._arguments(stop, kwargs, messages)
            chat = self._async_client().chat
            if _must_stream(arguments):
                async with chat.stream(**arguments) as stream:
                    return chat_result(await stream.result())
            return chat_result(await chat.send(**arguments))

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        chunks = MessageChunks(usage=kwargs.get("stream_usage", self.stream_usage))
        with model_errors():
            # Not in a `with` statement: the garbage collector may end this, perhaps while locks are held.
            stream = self._client().chat.stream(**_with_one_reply(self._arguments(stop, kwargs, messages)))
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
        if self._has_no_async_client():
            async for chunk in super()._astream(messages, stop, run_manager, **kwargs):
                yield chunk
            return
        chunks = MessageChunks(usage=kwargs.get("stream_usage", self.stream_usage))
        with model_errors():
            arguments = _with_one_reply(self._arguments(stop, kwargs, messages))
            async with self._async_client().chat.stream(**arguments) as stream:
                async for event in stream.raw():
                    if (found := chunks.feed(event)) is not None:
                        if run_manager is not None:
                            await run_manager.on_llm_new_token(found.text, chunk=found)
                        yield found
                last = chunks.finish(await stream.result())
        if run_manager is not None:
            await run_manager.on_llm_new_token(last.text, chunk=last)
        yield last

    def bind_tools(
        self,
        tools: Sequence[Any],
        *,
        tool_choice: Any = None,
        strict: bool | None = None,
        parallel_tool_calls: bool | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return this model with tools.

        Args:
            tools: Classes of pydantic, typed dicts, functions, tools and runnables of LangChain, tools of
                `openrouter_sdk.tool` and of MCP servers, and dicts; those of the server, such as
                `{"type": "openrouter:web_search"}`, are sent unchanged.
            tool_choice: The name of a tool that must be called, "any" (or "required") for any of them, True
                for the only one, "auto", "none", or a dict as the API takes it. None and False say nothing.
            strict: True holds models to the schemas of the tools, False does not; None leaves it to them.
                In strict calls, null stands for what is absent and has no default. A schema without a strict
                form is sent as it is, with a warning.
            parallel_tool_calls: Whether the model may call several tools at once.
            kwargs: Other arguments of the requests.

        Raises InvalidArgumentError for what is no tool, for two tools of the same name, and for a choice that
        is none of them.
        """
        from openrouter_sdk.integrations.langchain import tool_binding

        definitions = tool_binding.tool_definitions(tools, strict=strict)
        added = {
            "tools": definitions or None,
            "tool_choice": tool_binding.tool_choice(tool_choice, definitions),
            "parallel_tool_calls": parallel_tool_calls,
        }
        return self.bind(**kwargs, **{name: value for name, value in added.items() if value is not None})

    def with_structured_output(
        self,
        schema: Any = None,
        *,
        method: Any = "function_calling",
        include_raw: bool = False,
        strict: bool | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, Any]:
        """Return a model whose answers have the form of a schema or a type.

            model.with_structured_output(Invoice, method="json_schema").invoke("What does this page say? ...")

        Args:
            schema: A class of pydantic, whose instances are the answers; a typed dict, a JSON schema with a
                title, or a function, whose answers are dicts, which are not validated; or any other type that
                `client.chat.parse` takes, such as a dataclass, a `Literal` or `list[Invoice]`.
            method: "function_calling" makes the model call a function with the answer, "json_schema" sends
                the schema as the format of the reply, and "json_mode" asks for any JSON object; the prompt
                has to describe it, and to mention JSON.
            include_raw: Whether the result is a dict with the message as `raw`, the answer as `parsed` and
                the error as `parsing_error`, which then is not raised.
            strict: True holds models to the schema, in its strict form, if it has one; False does not. None
                does not say.
            kwargs: Other arguments of the requests, and `tools` that the model may call in place of an
                answer, with `include_raw=True`; `parsed` is None then.

        Answers that are not of the schema, or cut at the limit of tokens, raise an OutputError of this client
        that is an OutputParserException of LangChain, too, with the text as `llm_output`; OutputInvalidError
        lists the `problems`. A refusal raises OutputRefusedError, which is a ModelRefusalError of LangChain,
        too. Streams yield the answer as it grows; of classes, instances as soon as one can be made of what
        has arrived.
        """
        from openrouter_sdk.integrations.langchain.answers.structured_output import structured

        return structured(self, schema, method=method, include_raw=include_raw, strict=strict, **kwargs)

    def _arguments(
        self, stop: list[str] | None, given: Mapping[str, Any], messages: Sequence[BaseMessage] | None = None
    ) -> dict[str, Any]:
        """Return the arguments of `client.chat.send`. What the program gave is not changed."""
        if stop is not None:
            given = {**given, "stop": stop}
        arguments = self.call_arguments(self.sent_fields(), given)
        if tools := arguments.get("tools"):
            arguments["tools"] = _definitions(tools)
        if not isinstance(arguments.get("response_format", {}), dict):
            from openrouter_sdk.integrations.langchain.answers.answer_form import AnswerForm

            form = AnswerForm(arguments["response_format"])
            arguments["response_format"] = {"type": "json_schema", "json_schema": form.format}
        if messages is not None:
            arguments["messages"] = request_messages(messages)
        return arguments


def _definitions(tools: Sequence[Any]) -> list[dict[str, Any]]:
    """Return the definitions of tools, which in calls and `bind` may be tools themselves."""
    if all(isinstance(one, dict) for one in tools):
        return list(tools)
    from openrouter_sdk.integrations.langchain.tool_binding import tool_definitions

    return tool_definitions(tools, strict=None)


def _must_stream(arguments: Mapping[str, Any]) -> bool:
    """Whether the API answers in a stream only: what is spoken."""
    return "audio" in (arguments.get("modalities") or ())


def _with_one_reply(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a stream. Raises InvalidArgumentError if several replies are asked for."""
    copies = arguments.get("extra_body", {}).get("n")
    if copies not in (1, None):
        raise InvalidArgumentError(f"only one reply can be streamed, not n={copies!r}; leave out n")
    return arguments
