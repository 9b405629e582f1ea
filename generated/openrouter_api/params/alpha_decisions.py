# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `alpha_decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .shared import DecisionsRequestDict

if TYPE_CHECKING:
    pass


class AlphaDecisionsCreateParams(DecisionsRequestDict, total=False):
    """Arguments of `alpha_decisions.create`; the method describes them."""
