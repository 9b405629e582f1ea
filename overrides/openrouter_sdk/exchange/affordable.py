"""Send a request again with the tokens that the credits suffice for (protocol section 10.3).

Imported for a 402, if the retry policy says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from openrouter_api.encoding.json_text import encode_json
from openrouter_sdk.errors import OpenRouterError, PaymentRequiredError

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.state import CallState

_LENGTHS = {
    "sendChatCompletionRequest": ("max_tokens", "max_completion_tokens"),
    "createResponses": ("max_output_tokens",),
    "createMessages": ("max_tokens",),
}
"""Operation -> the properties of its body that limit the tokens of a reply, the first of which is set."""


def lower(state: CallState, error: OpenRouterError) -> bool:
    """Make the request of a call one that the credits suffice for, as its error tells; at most once.

    Return False, and change nothing, if they do not.
    """
    if not isinstance(error, PaymentRequiredError) or state.request.is_lowered:
        return False
    tokens, names = error.affordable_tokens, _LENGTHS.get(state.request.operation.id)
    if not tokens or names is None or state.request.content is None:
        return False
    body = json.loads(state.request.content)
    lengths = _lowered(body, names, tokens)
    if not lengths:
        return False
    state.request = _with_content(state.request, encode_json({**body, **lengths}))
    return True


def _lowered(body: Mapping[str, Any], names: tuple[str, ...], tokens: int) -> dict[str, int]:
    """Return the limits to set; none if those that the request has are not above."""
    given = {name: body[name] for name in names if body.get(name) is not None}
    if not given:
        return {names[0]: tokens}
    return {
        name: tokens for name, limit in given.items() if isinstance(limit, (int, float)) and limit > tokens
    }


def _with_content(request: PreparedRequest, content: bytes) -> PreparedRequest:
    new, headers = copy(request), request.headers
    new.content, new.is_lowered = content, True
    length = (b"Content-Length", str(len(content)).encode())
    new.headers = lambda: [length if pair[0].lower() == b"content-length" else pair for pair in headers()]
    return new
