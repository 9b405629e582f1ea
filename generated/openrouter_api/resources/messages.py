# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import messages as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.messages import MessagesResult
    from ..operation import Operation
    from ..params.messages import MessagesCreateParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
}


class Messages(SyncResource[O]):
    """Messages: `create`."""

    __slots__ = ()
    _methods = _METHODS

    def create(self, *, options: O | None = None, **params: Unpack[MessagesCreateParams]) -> MessagesResult:
        """Create a message.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        Args:
            messages: The conversation so far, oldest message first.
            model: Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like
                `:nitro` are understood.
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            cache_control: Turns prompt caching on for the whole request; the place of the
                breakpoint is chosen for you.
            context_management: How to shorten the conversation as it grows. Left as it is when
                absent or null.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            fallbacks: Up to 3 models to try in order when `model` fails. Together with `models`
                it gives a 400.
            max_tokens: Most tokens to generate, thinking included. Anthropic demands it; here
                it may be absent.
            metadata: Who the request is made for.
            models: Models to try in order when one fails. The answer names the one used, and
                its price applies. Not with `fallbacks`.
            output_config: Effort, form and token budget of the answer.
            plugins: Plugins to run with this request, and their settings.
            provider: Which providers may serve the request and in what order. Account settings
                and load balancing decide when absent.
            route: Deprecated. Use `provider.sort` with its `partition` instead.
            safeguards: Safety checks to run on the request. None are asked for when absent or
                null.
            service_tier: Processing tier to ask for, such as `flex` or `priority`. You pay for
                the tier that served, which `usage.service_tier` tells.
            session_id: Groups the requests of a conversation and keeps them at one provider,
                for the sake of its cache. Overrides the `x-session-id` header. Limits: at most 256
                characters.
            speed: Whether to ask for faster generation, on models that have it.
            stop_sequences: Texts that end the generation when the model produces one.
            stop_server_tools_when: Conditions that end the loop of server tool calls; any one
                suffices, and a last turn without tools follows. Replaces the default limit of
                calls.
            stream: Whether to send the answer as events while it is generated. One JSON answer
                when absent.
            system: Instructions for the whole conversation, as a string or text blocks.
            temperature: Randomness of the choice of tokens. Claude models take 0 to 1. Left to
                the provider when absent.
            thinking: Whether and how much the model thinks ahead of its answer. The model's
                default when absent.
            tool_choice: Whether the model may, must or must not call tools. It may when absent.
            tools: Tools the model can call: your own, Anthropic's, and server tools that
                OpenRouter runs.
            top_k: Choose only among this many most likely tokens. Left to the provider when
                absent.
            top_p: Choose only among the most likely tokens whose probabilities add up to this,
                0 to 1. Left to the provider when absent.
            trace: Tracing data handed to your observability destinations.
            user: Your own stable id of the end user. Limits: at most 256 characters.
            options: Options for this call, which override those of the client.

        Returns:
            MessagesResult (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)


class AsyncMessages(AsyncResource[O]):
    """Messages: `create`."""

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[MessagesCreateParams]
    ) -> MessagesResult:
        """Create a message.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        Args:
            messages: The conversation so far, oldest message first.
            model: Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like
                `:nitro` are understood.
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            cache_control: Turns prompt caching on for the whole request; the place of the
                breakpoint is chosen for you.
            context_management: How to shorten the conversation as it grows. Left as it is when
                absent or null.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            fallbacks: Up to 3 models to try in order when `model` fails. Together with `models`
                it gives a 400.
            max_tokens: Most tokens to generate, thinking included. Anthropic demands it; here
                it may be absent.
            metadata: Who the request is made for.
            models: Models to try in order when one fails. The answer names the one used, and
                its price applies. Not with `fallbacks`.
            output_config: Effort, form and token budget of the answer.
            plugins: Plugins to run with this request, and their settings.
            provider: Which providers may serve the request and in what order. Account settings
                and load balancing decide when absent.
            route: Deprecated. Use `provider.sort` with its `partition` instead.
            safeguards: Safety checks to run on the request. None are asked for when absent or
                null.
            service_tier: Processing tier to ask for, such as `flex` or `priority`. You pay for
                the tier that served, which `usage.service_tier` tells.
            session_id: Groups the requests of a conversation and keeps them at one provider,
                for the sake of its cache. Overrides the `x-session-id` header. Limits: at most 256
                characters.
            speed: Whether to ask for faster generation, on models that have it.
            stop_sequences: Texts that end the generation when the model produces one.
            stop_server_tools_when: Conditions that end the loop of server tool calls; any one
                suffices, and a last turn without tools follows. Replaces the default limit of
                calls.
            stream: Whether to send the answer as events while it is generated. One JSON answer
                when absent.
            system: Instructions for the whole conversation, as a string or text blocks.
            temperature: Randomness of the choice of tokens. Claude models take 0 to 1. Left to
                the provider when absent.
            thinking: Whether and how much the model thinks ahead of its answer. The model's
                default when absent.
            tool_choice: Whether the model may, must or must not call tools. It may when absent.
            tools: Tools the model can call: your own, Anthropic's, and server tools that
                OpenRouter runs.
            top_k: Choose only among this many most likely tokens. Left to the provider when
                absent.
            top_p: Choose only among the most likely tokens whose probabilities add up to this,
                0 to 1. Left to the provider when absent.
            trace: Tracing data handed to your observability destinations.
            user: Your own stable id of the end user. Limits: at most 256 characters.
            options: Options for this call, which override those of the client.

        Returns:
            MessagesResult (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)
