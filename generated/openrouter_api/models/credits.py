# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass

_new = object.__new__


@model
class GetCreditsResponse(_Model):
    """The account's credit balance, wrapped in `data`."""

    data: GetCreditsResponseData
    """Credits bought and credits used."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCreditsResponse)
        value = pop("data", UNSET)
        self.data = decode_get_credits_response_data(value)
        self.additional_properties = rest
        return self


decode_get_credits_response = GetCreditsResponse.decode


@model
class GetCreditsResponseData(_Model):
    """Two running totals; subtract `total_usage` from `total_credits` for the balance."""

    total_credits: float
    """All credit ever added to the account, in USD."""
    total_usage: float
    """All credit ever spent, in USD."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCreditsResponseData)
        self.total_credits = pop("total_credits", UNSET)
        self.total_usage = pop("total_usage", UNSET)
        self.additional_properties = rest
        return self


decode_get_credits_response_data = GetCreditsResponseData.decode
