# Generated from openapi.yaml by `make generate`. Do not edit.
"""The errors that most operations have in common."""

from __future__ import annotations

_USUAL = {
    400: "shared.BadRequestResponse",
    401: "shared.UnauthorizedResponse",
    402: "shared.PaymentRequiredResponse",
    403: "shared.ForbiddenResponse",
    404: "shared.NotFoundResponse",
    408: "shared.RequestTimeoutResponse",
    409: "shared.ConflictResponse",
    410: "shared.GoneResponse",
    413: "shared.PayloadTooLargeResponse",
    422: "shared.UnprocessableEntityResponse",
    429: "shared.TooManyRequestsResponse",
    499: "shared.ClientClosedRequestResponse",
    500: "shared.InternalServerResponse",
    502: "shared.BadGatewayResponse",
    503: "shared.ServiceUnavailableResponse",
    504: "shared.GatewayTimeoutResponse",
    524: "shared.EdgeNetworkTimeoutResponse",
    529: "shared.ProviderOverloadedResponse",
}
"""Status -> reference to the decoder of the error body."""


def usual_errors(*statuses: int) -> dict[int, str]:
    """Return what an operation says about statuses whose bodies are the usual ones."""
    return {status: _USUAL[status] for status in statuses}
