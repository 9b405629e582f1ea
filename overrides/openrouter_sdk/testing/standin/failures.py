"""Answer with an error in the envelope of the operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import Answer, json_answer
from openrouter_sdk.testing.script.turns import Failure
from openrouter_sdk.testing.standin.context import Context
from openrouter_sdk.testing.standin.streams import MESSAGES_PATH
from openrouter_sdk.testing.surfaces import errors


def error_answer(
    operation: Operation | None,
    status: int,
    message: str,
    *,
    metadata: Mapping[str, Any] | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    request_id: str | None = None,
) -> Answer:
    """Return an error; None as the operation is a path outside the contract."""
    if operation is not None and operation.path == MESSAGES_PATH:
        body = errors.anthropic(status, message, metadata, request_id)
    elif operation is not None and operation.error_codes:
        body = errors.oauth(status, message, operation.error_codes, metadata)
    else:
        body = errors.standard(status, message, metadata)
    return json_answer(status, body, headers)


def failure_answer(context: Context, failure: Failure) -> Answer:
    """Return a scripted error."""
    return error_answer(
        context.operation,
        failure.status,
        failure.message,
        metadata=failure.metadata,
        headers=(*context.headers, *failure.headers),
        request_id=context.generation_id,
    )
