# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.credits import GetCreditsResponse

CREATE_COINBASE_CHARGE: Operation[None, None] = Operation(
    id="createCoinbaseCharge",
    resource="credits",
    name="create_coinbase_charge",
    method="POST",
    path="/credits/coinbase",
    result=None,
    result_media=None,
    errors=usual_errors(410),
    security="none",
)
"""Start a Coinbase purchase (withdrawn)"""

GET: Operation[GetCreditsResponse, None] = Operation(
    id="getCredits",
    resource="credits",
    name="get",
    method="GET",
    path="/credits",
    result="credits.GetCreditsResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 500),
    management_key=True,
    replay_safe=True,
)
"""Read the credits bought and used"""
GET_CREDITS = GET
