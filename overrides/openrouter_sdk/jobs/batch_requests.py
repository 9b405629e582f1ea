"""The requests of a batch: checked, encoded and numbered, before anything is sent. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.exchange.prepare import encode_arguments

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Settings

_MEDIA: Final = frozenset(
    (
        *("image_url", "input_image", "image", "input_audio", "audio", "video_url", "input_video", "video"),
        *("file", "input_file", "document"),
    )
)
"""Types of content parts that are no text."""
_OPTIONS: Final = ("timeout", "retries", "headers", "extra_query", "extra_body", "options", "stream")
_PROVIDER: Final = frozenset({"only", "allow_fallbacks"})
_ADVICE: Final = "client.chat.map takes requests of any kind"


class PreparedBatch(NamedTuple):
    """The arguments of `batches.create`, and the requests by `custom_id`, in order."""

    arguments: dict[str, Any]
    requests: dict[str, Any]


def operation_for(endpoint: object) -> Operation[Any, Any] | None:
    """Return the operation whose requests an endpoint takes; None for an unknown endpoint."""
    from openrouter_api.operations import chat, embeddings, messages, responses

    operations: dict[object, Operation[Any, Any]] = {
        "/v1/chat/completions": chat.SEND,
        "/v1/responses": responses.SEND,
        "/v1/messages": messages.CREATE,
        "/v1/embeddings": embeddings.GENERATE,
    }
    return operations.get(endpoint) if isinstance(endpoint, str) else None


def prepare(
    requests: Any, endpoint: object, own: Mapping[str, Any], defaults: Mapping[str, Any], settings: Settings
) -> PreparedBatch:
    """Return the batch to submit. Raises InvalidArgumentError, naming the request that is wrong, and where.

    `own` are the arguments of the batch, and `defaults` those of its requests.
    """
    operation = operation_for(endpoint)
    if operation is None:
        known = "/v1/chat/completions, /v1/responses, /v1/messages or /v1/embeddings"
        raise InvalidArgumentError(f"endpoint must be {known}, not {endpoint!r}")
    _check_provider(own.get("provider"))
    given = by_id(requests)
    if not given:
        raise InvalidArgumentError("requests is empty: a batch needs at least one request")
    model = _model(own.get("model"), given)
    plain = copy(settings)  # those are for the batch as a whole
    plain.extra_body = plain.extra_query = {}
    items = []
    for index, (id, request) in enumerate(given.items()):
        try:
            body = _body(operation, _arguments(operation, request, model, defaults), plain)
        except InvalidArgumentError as error:
            raise InvalidArgumentError(f"requests[{index}]: {error}") from error.__cause__
        items.append({"custom_id": id, "body": body})
    _check_formats(model, items)
    arguments = {**own, "endpoint": endpoint, "model": model, "requests": items}
    return PreparedBatch(arguments, given)


def by_id(requests: Any) -> dict[str, Any]:
    """Return the requests by their ids, or else numbers. Raises InvalidArgumentError for what is none."""
    if isinstance(requests, (str, bytes, Mapping)) or not isinstance(requests, Iterable):
        kind = type(requests).__name__
        raise InvalidArgumentError(f"requests must be a list of texts or dicts of arguments, not {kind}")
    found: dict[str, Any] = {}
    for index, request in enumerate(requests):
        if not isinstance(request, (str, Mapping)):
            kind = type(request).__name__
            raise InvalidArgumentError(f"requests[{index}] must be a text or a dict of arguments, not {kind}")
        if not isinstance(request, str) and not all(isinstance(name, str) for name in request):
            raise InvalidArgumentError(f"requests[{index}] must have names of arguments as its keys")
        id = number_to_id(index) if isinstance(request, str) else request.get("id", number_to_id(index))
        if not isinstance(id, str) or not id:
            raise InvalidArgumentError(f"requests[{index}]: id must be a text that is not empty, not {id!r}")
        if id in found:
            first = list(found).index(id)
            raise InvalidArgumentError(f"requests[{first}] and requests[{index}] have the same id, {id!r}")
        found[id] = request
    return found


def number_to_id(index: int) -> str:
    """Return the `custom_id` of a request without an id."""
    return f"request-{index}"


def id_to_number(id: str) -> int | None:
    """Return the index of a request without an id; None for any other `custom_id`."""
    number = id.removeprefix("request-")
    return int(number) if number.isascii() and number.isdigit() and id == number_to_id(int(number)) else None


def _model(given: Any, requests: Mapping[str, Any]) -> str:
    """Return the one model of all requests."""
    model = given
    for index, request in enumerate(requests.values()):
        own = None if isinstance(request, str) else request.get("model")
        if model is None:
            model = own
        elif own is not None and own != model:
            raise InvalidArgumentError(
                f"requests[{index}] is for the model {own!r}, and the batch for {model!r}: a batch has one "
                f"model, so make one for each, or use client.chat.map"
            )
    if not isinstance(model, str) or not model:
        raise InvalidArgumentError("batches.create_and_wait() needs `model`, the model of all requests")
    return model


def _arguments(
    operation: Operation[Any, Any], request: Any, model: str, defaults: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the arguments of a request, with the defaults of the batch."""
    if isinstance(request, str):
        text = {"messages": [{"role": "user", "content": request}]}
        request = {"input": request} if operation.resource in ("responses", "embeddings") else text
    for name in _OPTIONS:
        if name in request:
            raise InvalidArgumentError(
                f"`{name}` is none of the arguments that a request in a batch can have"
            )
    own = {name: value for name, value in request.items() if name != "id"}
    return {**defaults, **own, "model": model}


def _body(operation: Operation[Any, Any], params: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    encoded = encode_arguments(operation, params, settings, streaming=False)
    if encoded.headers:
        name = next(iter(encoded.headers))
        raise InvalidArgumentError(f"what is sent as the header {name} cannot be set in a batch; {_ADVICE}")
    body: dict[str, Any] = json.loads(encoded.content or b"{}")  # which keeps all that orjson refuses
    _check_text_only(body)
    return body


def _check_text_only(body: Mapping[str, Any]) -> None:
    messages = body.get("messages", body.get("input"))
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        for part in content if isinstance(content, list) else ():
            kind = part.get("type") if isinstance(part, dict) else None
            if kind in _MEDIA:
                raise InvalidArgumentError(
                    f"batches take text only, and this has a part of type {kind!r}; {_ADVICE}"
                )


def _check_provider(provider: Any) -> None:
    other = sorted(set(provider) - _PROVIDER) if isinstance(provider, Mapping) else []
    if other:
        raise InvalidArgumentError(
            f"provider has {other[0]!r}, but for a batch it can have `only` and `allow_fallbacks` alone"
        )


def _check_formats(model: str, items: list[dict[str, Any]]) -> None:
    """Raise InvalidArgumentError for what batches of Google models cannot have (protocol section 22)."""
    formats = [item["body"].get("response_format") for item in items]
    for index, format in enumerate(formats if model.startswith("google/") else ()):
        if format != formats[0]:
            raise InvalidArgumentError(
                f"requests[{index}] has another response_format than requests[0]; in a batch for a Google "
                "model all have the same"
            )
