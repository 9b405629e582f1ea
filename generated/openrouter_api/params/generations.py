# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `generations`."""

from __future__ import annotations

from typing import Required, TypedDict

from .. import models as _models


class GenerationsContentParams(TypedDict, total=False):
    """Arguments of `generations.content`, which its docstring describes."""

    id: Required[str]


class GenerationsGetParams(TypedDict, total=False):
    """Arguments of `generations.get`, which its docstring describes."""

    id: Required[str]


class SubmitGenerationFeedbackRequestDict(TypedDict, total=False):
    """A complaint about one generation."""

    category: Required[_models.SubmitGenerationFeedbackRequestCategory]
    """What sort of problem it was."""
    comment: str
    """The problem in your own words. Limits: at most 1000 characters."""
    generation_id: Required[str]
    """The generation concerned, `gen-...`."""


class GenerationsSubmitFeedbackParams(SubmitGenerationFeedbackRequestDict, total=False):
    """Arguments of `generations.submit_feedback`, which its docstring describes."""
