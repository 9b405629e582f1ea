"""The fields of the chat model."""

from __future__ import annotations

from typing import Any, Final

from pydantic import Field

from openrouter_sdk.integrations.langchain.model_settings import OpenRouterSettings

_NOT_SENT: Final = frozenset({"model_name", "n", "streaming", "stream_usage"})
"""Fields that are not sent as they are."""


class ChatFields(OpenRouterSettings):
    """Fields of the chat model."""

    model_name: str = Field(alias="model")
    """Id of the model."""
    temperature: float | None = None
    """How random the answers are, from 0 to 2."""
    max_tokens: int | None = None
    """Longest reply in tokens."""
    max_completion_tokens: int | None = None
    """Longest reply in tokens, reasoning included."""
    top_p: float | None = None
    """Share of the probability from which tokens are drawn."""
    top_k: int | None = None
    """How many of the likeliest tokens are drawn from."""
    min_p: float | None = None
    """Least probability of a token, relative to the likeliest."""
    frequency_penalty: float | None = None
    """Discourages tokens the more often they have occurred, from -2 to 2."""
    presence_penalty: float | None = None
    """Discourages tokens that have occurred, from -2 to 2."""
    seed: int | None = None
    """Number for answers that can be repeated, as far as the provider supports it."""
    stop: list[str] | str | None = Field(default=None, alias="stop_sequences")
    """Where a reply ends, unless a call says otherwise."""
    n: int = Field(default=1, ge=1)
    """How many replies to ask for; only one can be streamed."""
    logprobs: bool | None = None
    """Whether replies have the log probabilities of their tokens, in `response_metadata`."""
    top_logprobs: int | None = None
    """For how many alternatives of each token."""
    streaming: bool = False
    """Whether `invoke` streams, too; an explicit False switches streaming off."""
    stream_usage: bool = True
    """Whether streams have `usage_metadata`, at their end."""
    reasoning: dict[str, Any] | None = None
    """Whether and how much the model thinks, such as `{"effort": "high"}`."""
    verbosity: str | None = None
    """How detailed replies are, such as `low`."""
    modalities: list[str] | None = None
    """Kinds of output, such as `["image", "text"]`."""
    audio: dict[str, Any] | None = None
    """Voice and format of spoken replies, which need `audio` among `modalities`."""
    image_config: dict[str, Any] | None = None
    """Settings for generated images."""
    models: list[str] | None = None
    """Models to try, in order, when `model` fails."""
    route: str | None = None
    """Deprecated by the API: use `openrouter_provider`."""
    plugins: list[dict[str, Any]] | None = None
    """Extras such as `{"id": "web"}`."""
    user: str | None = None
    """Id of your user, by which abuse can be told apart."""

    def sent_fields(self) -> dict[str, Any]:
        """Return the fields that are set and sent."""
        names = [name for name in ChatFields.__annotations__ if name not in _NOT_SENT]
        sent = {name: getattr(self, name) for name in (*names, "openrouter_provider", "trace")}
        found = {"model": self.model_name, **{name: one for name, one in sent.items() if one is not None}}
        if self.session_id:
            found["session_id"] = self.session_id
        if self.n > 1:
            found["n"] = self.n
        return found
