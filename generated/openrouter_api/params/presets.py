# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `presets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from .chat import ChatRequestDict
from .messages import MessagesRequestDict
from .responses import ResponsesRequestDict

if TYPE_CHECKING:
    pass


class PresetsCreatePresetsChatCompletionsParams(ChatRequestDict, total=False):
    """Arguments of `presets.create_presets_chat_completions`; the method describes them."""

    slug: Required[str]


class PresetsCreatePresetsMessagesParams(MessagesRequestDict, total=False):
    """Arguments of `presets.create_presets_messages`; the method describes them."""

    slug: Required[str]


class PresetsCreatePresetsResponsesParams(ResponsesRequestDict, total=False):
    """Arguments of `presets.create_presets_responses`; the method describes them."""

    slug: Required[str]


class PresetsGetParams(TypedDict, total=False):
    """Arguments of `presets.get`; the method describes them."""

    slug: Required[str]


class PresetsGetVersionParams(TypedDict, total=False):
    """Arguments of `presets.get_version`; the method describes them."""

    slug: Required[str]
    version: Required[str]


class PresetsListParams(TypedDict, total=False):
    """Arguments of `presets.list`; the method describes them."""

    offset: int | None
    limit: int


class PresetsListVersionsParams(TypedDict, total=False):
    """Arguments of `presets.list_versions`; the method describes them."""

    slug: Required[str]
    offset: int | None
    limit: int
