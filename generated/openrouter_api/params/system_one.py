# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `system_one`."""

from __future__ import annotations

from .shared import DecisionsRequestDict


class SystemOneCreateParams(DecisionsRequestDict, total=False):
    """Arguments of `system_one.create`, which its docstring describes."""
