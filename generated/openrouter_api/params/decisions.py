# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .shared import DecisionsRequestDict

if TYPE_CHECKING:
    pass


class DecisionsCreateParams(DecisionsRequestDict, total=False):
    """Arguments of `decisions.create`, which its docstring describes."""
