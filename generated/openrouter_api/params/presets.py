# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `presets`."""

from __future__ import annotations

from typing import Required, TypedDict

from .chat import ChatRequestDict
from .messages import MessagesRequestDict
from .responses import ResponsesRequestDict


class PresetsCreateFromChatParams(ChatRequestDict, total=False):
    """Arguments of `presets.create_from_chat`, which its docstring describes."""

    slug: Required[str]


class PresetsCreateFromMessagesParams(MessagesRequestDict, total=False):
    """Arguments of `presets.create_from_messages`, which its docstring describes."""

    slug: Required[str]


class PresetsCreateFromResponsesParams(ResponsesRequestDict, total=False):
    """Arguments of `presets.create_from_responses`, which its docstring describes."""

    slug: Required[str]


class PresetsGetParams(TypedDict, total=False):
    """Arguments of `presets.get`, which its docstring describes."""

    slug: Required[str]
    workspace_id: str


class PresetsGetVersionParams(TypedDict, total=False):
    """Arguments of `presets.get_version`, which its docstring describes."""

    slug: Required[str]
    version: Required[str]
    workspace_id: str


class PresetsListParams(TypedDict, total=False):
    """Arguments of `presets.list`, which its docstring describes."""

    offset: int | None
    limit: int
    workspace_id: str


class PresetsListVersionsParams(TypedDict, total=False):
    """Arguments of `presets.list_versions`, which its docstring describes."""

    slug: Required[str]
    offset: int | None
    limit: int
    workspace_id: str
