"""An event stream that came where one answer was asked for -> that answer (protocol section 9). No I/O."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.exchange.exchange import Call, Environment, Head, Progress, parse
from openrouter_sdk.exchange.parse import StreamReader


def gather(call: Call, head: Head, content: bytes, attempts: int, environment: Environment) -> Any:
    """The answer that the events of a whole body add up to; raises what the stream would have raised."""
    operation = call.operation
    dialect = BY_RESOURCE.get(operation.resource) if operation.stream else None
    if dialect is None or operation.stream is None:
        return parse(head, content, attempts)  # raises, naming the content type
    progress = Progress(call, environment.clock)
    progress.attempts = attempts
    accumulator = dialect.accumulator()
    reader = StreamReader(
        head,
        progress,
        accumulator,
        sentinel=operation.stream.sentinel,
        decode_result=operation.decoder() or _same,
        now=environment.now,
    )
    reader.feed(content)
    if reader.failure is not None:
        raise reader.failure
    if not reader.done:
        reader.end()
    return accumulator.result()


def _same(value: Any) -> Any:
    return value
