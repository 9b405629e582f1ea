"""Retries of a client, and statuses of its own."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter
from openrouter_sdk.compat.openrouter.utils import BackoffStrategy, RetryConfig

config = RetryConfig(
    strategy="backoff",
    backoff=BackoffStrategy(
        initial_interval=1, max_interval=10, exponent=1.5, max_elapsed_time=30_000, jitter_ms=0
    ),
    retry_connection_errors=True,
    status_codes_override=["429", "5XX"],
)
with OpenRouter(
    api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"], retry_config=config
) as open_router:
    print(
        open_router.chat.send(model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}])
        .choices[0]
        .message.content
    )
