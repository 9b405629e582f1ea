# Generated from openapi.yaml by `make generate`. Do not edit.
"""The errors that most operations have in common."""

from __future__ import annotations

_USUAL = {
    400: "shared_inputs.BadRequestResponse",
    401: "shared_inputs.UnauthorizedResponse",
    402: "shared_inputs.PaymentRequiredResponse",
    403: "shared_inputs.ForbiddenResponse",
    404: "shared_inputs.NotFoundResponse",
    408: "shared_inputs.RequestTimeoutResponse",
    409: "shared_inputs.ConflictResponse",
    410: "shared_inputs.GoneResponse",
    413: "shared_inputs.PayloadTooLargeResponse",
    422: "shared_inputs.UnprocessableEntityResponse",
    429: "shared_inputs.TooManyRequestsResponse",
    499: "shared_inputs.ClientClosedRequestResponse",
    500: "shared_inputs.InternalServerResponse",
    502: "shared_inputs.BadGatewayResponse",
    503: "shared_inputs.ServiceUnavailableResponse",
    504: "shared_inputs.GatewayTimeoutResponse",
    524: "shared_inputs.EdgeNetworkTimeoutResponse",
    529: "shared_inputs.ProviderOverloadedResponse",
}
"""Status -> reference to the decoder of the error body."""


def usual_errors(*statuses: int) -> dict[int, str]:
    """Return what an operation says about statuses whose bodies are the usual ones."""
    return {status: _USUAL[status] for status in statuses}
