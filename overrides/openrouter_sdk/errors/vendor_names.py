"""Our errors by the names that the vendor's SDK has for them; `openrouter_sdk.errors` warns of each."""

from __future__ import annotations

from openrouter_sdk import errors as ours

BadGatewayResponseError = ours.BadGatewayError
BadRequestResponseError = ours.BadRequestError
ConflictResponseError = ours.ConflictError
EdgeNetworkTimeoutResponseError = ours.ServerTimeoutError
ForbiddenResponseError = ours.PermissionDeniedError
GatewayTimeoutResponseError = ours.ServerTimeoutError
GoneResponseError = ours.GoneError
InternalServerResponseError = ours.InternalServerError
NoResponseError = ours.TransportError
NotFoundResponseError = ours.NotFoundError
OpenRouterDefaultError = ours.APIError
PayloadTooLargeResponseError = ours.PayloadTooLargeError
PaymentRequiredResponseError = ours.PaymentRequiredError
ProviderOverloadedResponseError = ours.OverloadedError
RequestTimeoutResponseError = ours.ServerTimeoutError
ResponseValidationError = ours.ProtocolError
ServiceUnavailableResponseError = ours.ServiceUnavailableError
TooManyRequestsResponseError = ours.RateLimitError
UnauthorizedResponseError = ours.AuthenticationError
UnprocessableEntityResponseError = ours.UnprocessableEntityError
