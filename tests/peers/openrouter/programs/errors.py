"""The errors of the documented table."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    EXPECTED = [
        errors.BadRequestResponseError,
        errors.UnauthorizedResponseError,
        errors.PaymentRequiredResponseError,
        errors.ForbiddenResponseError,
        errors.NotFoundResponseError,
        errors.RequestTimeoutResponseError,
        errors.PayloadTooLargeResponseError,
        errors.UnprocessableEntityResponseError,
        errors.TooManyRequestsResponseError,
        errors.InternalServerResponseError,
        errors.BadGatewayResponseError,
        errors.ServiceUnavailableResponseError,
        errors.EdgeNetworkTimeoutResponseError,
        errors.ProviderOverloadedResponseError,
    ]
    for expected in EXPECTED:
        try:
            open_router.chat.send(
                model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], retries=None
            )
        except expected as error:
            print(expected.__name__, type(error).__name__, error.status_code, error.message)
            print(error.data.error.code, error.data.error.message, error.headers["content-type"])
