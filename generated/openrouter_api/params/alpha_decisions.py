# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `alpha_decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .shared import DecisionsRequestDict

if TYPE_CHECKING:
    pass


class AlphaDecisionsCreateParams(DecisionsRequestDict, total=False):
    """Arguments of `alpha_decisions.create`, which its docstring describes."""
