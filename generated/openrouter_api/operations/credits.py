# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `credits`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Operation

if TYPE_CHECKING:
    from ..models.get_credits_response import GetCreditsResponse

CREATE_COINBASE_CHARGE: Operation[None, None] = Operation(
    id="createCoinbaseCharge",
    resource="credits",
    name="create_coinbase_charge",
    method="POST",
    path="/credits/coinbase",
    result=None,
    result_media=None,
    errors={410: "gone_response"},
    security="none",
)
"""Start a Coinbase purchase (withdrawn)"""

GET_CREDITS: Operation[GetCreditsResponse, None] = Operation(
    id="getCredits",
    resource="credits",
    name="get_credits",
    method="GET",
    path="/credits",
    result="get_credits_response",
    result_media="application/json",
    errors={401: "unauthorized_response", 403: "forbidden_response", 500: "internal_server_response"},
    management_key=True,
    replay_safe=True,
)
"""Read the credits bought and used"""
