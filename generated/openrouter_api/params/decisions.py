# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `decisions`."""

from __future__ import annotations

from .shared import DecisionsRequestDict


class DecisionsCreateParams(DecisionsRequestDict, total=False):
    """Arguments of `decisions.create`, which its docstring describes."""
