# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetCreditsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_get_credits_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetCreditsResponseData)
        try:
            self.total_credits = data["total_credits"]
            self.total_usage = data["total_usage"]
            known = 2
        except KeyError:
            known = self._set_present(data, "total_credits", "total_usage")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_get_credits_response_data = GetCreditsResponseData.decode
