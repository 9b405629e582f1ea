# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `tools`."""

from __future__ import annotations

from typing import Required, TypedDict

from .. import models as _models


class ToolsGetParams(TypedDict, total=False):
    """Arguments of `tools.get`, which its docstring describes."""

    name: Required[str]


class ToolsListParams(TypedDict, total=False):
    """Arguments of `tools.list`, which its docstring describes."""

    offset: int | None
    limit: int
    api_format: _models.ListToolsApiFormat
