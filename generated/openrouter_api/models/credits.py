# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


@model
class GetCreditsResponse(_Model):
    """The account's credit balance, wrapped in `data`."""

    data: GetCreditsResponseData
    """Credits bought and credits used."""


@model
class GetCreditsResponseData(_Model):
    """Two running totals; subtract `total_usage` from `total_credits` for the balance."""

    total_credits: float
    """All credit ever added to the account, in USD."""
    total_usage: float
    """All credit ever spent, in USD."""
