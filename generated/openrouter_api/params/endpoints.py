# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `endpoints`."""

from __future__ import annotations

from typing import Required, TypedDict


class EndpointsListParams(TypedDict, total=False):
    """Arguments of `endpoints.list`, which its docstring describes."""

    author: Required[str]
    slug: Required[str]
