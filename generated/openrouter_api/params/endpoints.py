# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class EndpointsListParams(TypedDict, total=False):
    """Arguments of `endpoints.list`; the method describes them."""

    author: Required[str]
    slug: Required[str]
