"""Answer a request as the API would: a function of the request, without any network in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.contract import checks, plausible, samples
from openrouter_sdk.testing.contract.contract import Contract, Operation, load
from openrouter_sdk.testing.contract.instances import Instances, Picker
from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.http import frames
from openrouter_sdk.testing.http.traffic import (
    SSE_TYPE,
    Answer,
    Chunk,
    RecordedRequest,
    Wait,
    json_answer,
    whole,
)
from openrouter_sdk.testing.script.faults import spoilt
from openrouter_sdk.testing.script.script import Events, Failure, Raw, Script, Scripted
from openrouter_sdk.testing.store import pages
from openrouter_sdk.testing.store.kinds import batches
from openrouter_sdk.testing.store.kinds.generations import Generation, Generations
from openrouter_sdk.testing.store.kinds.tokens import Tokens
from openrouter_sdk.testing.store.state import MovedError, State
from openrouter_sdk.testing.surfaces import decisions, errors, media
from openrouter_sdk.testing.surfaces.formats import DIALECTS, Dialect
from openrouter_sdk.testing.surfaces.reply import (
    Ask,
    Reply,
    Stamp,
    default_reply,
    model_of,
    spent,
)

DEFAULT_KEY = "sk-or-v1-stand-in"
DEFAULT_MANAGEMENT_KEY = "sk-or-v1-stand-in-management"

Body = Mapping[str, Any]


_STREAM = (("content-type", SSE_TYPE), ("cache-control", "no-cache"))

_ANTHROPIC = "/messages"  # has its own error envelope, and names its events

_INFERENCE = frozenset(
    {*DIALECTS, "/audio/speech", "/audio/transcriptions", "/embeddings", "/images", "/rerank", "/videos"}
)
"""The operations that answer with X-Generation-Id (protocol 4)."""

_REPEATED = ("model",)
"""What an answer that is made up repeats of the request."""


class StandIn:
    """Answers requests, by script or else by itself.

    A request that is not what the contract says is refused with a report; `strict=False` answers it all
    the same, where there is an operation and the key is right.

    `delay` is the time between streamed events, in seconds. The same seed and the same requests in
    the same order have the same answers.
    """

    def __init__(
        self,
        contract: Contract | None = None,
        *,
        seed: int = 0,
        key: str = DEFAULT_KEY,
        management_key: str = DEFAULT_MANAGEMENT_KEY,
        strict: bool = True,
        script: Script | None = None,
        delay: float = 0.0,
    ) -> None:
        self.contract = contract or load()
        self.key = key
        self.management_key = management_key
        self.strict = strict
        self.script = Script() if script is None else script  # an empty script is false
        self.delay = delay
        self._checker = checks.Checker(self.contract)
        self._seed = seed
        self._instances = Instances(self.contract, seed)
        self._generations = Generations(self.contract, self._instances, seed=seed)
        self._state = State(self.contract, self._instances, seed=seed, key=key)
        self._tokens = Tokens()
        self._numbers = itertools.count()

    def reset(self) -> None:
        """Start again: an empty script, ids from the beginning, and nothing created, changed or deleted."""
        self.script.clear()
        self._generations.reset()
        self._state.reset()
        self._tokens.clear()
        self._numbers = itertools.count()

    def example(self, operation_id: str) -> dict[str, Any]:
        """Values for an operation's parameters that name something which exists now, before escaping.

        They are for the path, and where generations are looked up, for the query or the body; where several
        items are copied, the body's list of them is there, too. Raises LookupError when everything that
        could be named was deleted.
        """
        operation = self.contract.operation(operation_id)
        name = {"/generation/feedback": "generation_id"}.get(operation.path, "id")
        if operation.path.startswith("/generation"):
            return {name: self._generations.example}
        return self._state.example(operation)

    def answer(self, request: RecordedRequest) -> Answer:
        """The answer to one request. It never raises: a fault of ours is a 500 that says so."""
        found = self.contract.find(request.method, request.path)
        try:
            return self._answered(self._admitted(request), request)
        except MovedError as moved:
            assert found.operation is not None
            assert found.operation.redirect is not None
            return whole(found.operation.redirect, None, b"", [("location", moved.path)])
        except checks.RefusalError as refused:
            return self._error(
                found.operation,
                refused.status,
                refused.message,
                metadata=refused.metadata,
                headers=refused.headers,
            )
        except Exception as fault:
            return self._error(found.operation, 500, f"The stand-in server failed: {fault!r}")

    def check(self, request: RecordedRequest) -> list[Problem]:
        """Everything that is wrong with one request, whether it would be refused or not."""
        try:
            operation = self._admitted(request)
        except checks.RefusalError as refused:
            return refused.problems
        return self._checker.check(operation, request).problems

    def _admitted(self, request: RecordedRequest) -> Operation:
        """The operation that a request asks for and has the key of."""
        operation = checks.operation(self.contract.find(request.method, request.path), request)
        bearer = (request.header("authorization") or "").rpartition(" ")[2]
        scope = self._tokens.scope(bearer)
        normal = bearer if scope == "inference" or self._state.accepts(bearer) else self.key
        management = bearer if scope == "management" else self.management_key
        checks.key(operation, request, checks.Keys(normal, management))
        return operation

    def _answered(self, operation: Operation, request: RecordedRequest) -> Answer:
        checked = self._checker.check(operation, request)
        if self.strict:
            checked.demand()
        body = checked.body
        stamp = self._stamp()
        turn = self.script.take(reply=operation.path in DIALECTS)
        return spoilt(self._planned(operation, request, body, stamp, turn.answer), turn.faults)

    def _planned(
        self,
        operation: Operation,
        request: RecordedRequest,
        body: Body,
        stamp: Stamp,
        scripted: Scripted | None,
    ) -> Answer:
        headers = [("x-generation-id", stamp.generation_id)] if operation.path in _INFERENCE else []
        match scripted:
            case Raw():
                return _raw(scripted)
            case Failure() if (operation.path, operation.method, scripted.status) == batches.WITHHOLDING:
                batch = self._value(operation, request, body, stamp)
                error = errors.common(scripted.status, scripted.message, scripted.metadata)["error"]
                return json_answer(scripted.status, batches.withheld(batch, error), scripted.headers)
            case Failure():
                return self._failure(operation, stamp, scripted)
            case Events():
                return self._events(operation, scripted, headers)
        if dialect := DIALECTS.get(operation.path):
            return self._modelled(operation, dialect, request, body, stamp, scripted, headers)
        if operation.stream_schema is not None and body.get("stream") is True:
            self._remember(operation, stamp, body, {}, streamed=True)
            return self._stream(operation, self._media_events(operation, body, stamp), headers)
        return self._result(operation, request, body, stamp, headers)

    def _stamp(self) -> Stamp:
        number = next(self._numbers)
        return Stamp(number, plausible.token(Picker(self._seed, f"generation {number}")))

    # -- what a model says -----------------------------------------------------------------------

    def _modelled(
        self,
        operation: Operation,
        dialect: Dialect,
        request: RecordedRequest,
        body: Body,
        stamp: Stamp,
        scripted: Reply | None,
        headers: list[tuple[str, str]],
    ) -> Answer:
        ask = dialect.read(body)
        reply = scripted or default_reply(ask, self._seed)
        self._generations.remember(_generation(operation, request, body, stamp, ask, reply))
        if body.get("stream") is True:
            return self._stream(operation, dialect.events(stamp, ask, reply), headers)
        return json_answer(operation.status, dialect.result(stamp, ask, reply), headers)

    def _stream(
        self, operation: Operation, events: Iterable[dict[str, Any]], headers: list[tuple[str, str]]
    ) -> Answer:
        chunks = itertools.chain((frames.KEEP_ALIVE,), self._framed(operation, events, operation.sentinel))
        return Answer(operation.status, [*_STREAM, *headers], chunks)

    def _events(self, operation: Operation, scripted: Events, headers: list[tuple[str, str]]) -> Answer:
        chunks = self._framed(operation, scripted.events, frames.SENTINEL if scripted.done else None)
        return Answer(operation.status, [*_STREAM, *headers, *scripted.headers], chunks)

    def _framed(
        self, operation: Operation, events: Iterable[Mapping[str, Any] | str | Chunk], sentinel: str | None
    ) -> Iterator[Chunk]:
        for event in events:
            if self.delay > 0:
                yield Wait(self.delay)
            if isinstance(event, Mapping):
                yield frames.event(event, event.get("type") if operation.path == _ANTHROPIC else None)
            else:
                yield frames.text(event) if isinstance(event, str) else event
        if sentinel is not None:
            yield frames.text(sentinel)

    def _media_events(self, operation: Operation, body: Body, stamp: Stamp) -> Iterable[dict[str, Any]]:
        if operation.path == "/images":
            return media.image_events(stamp, body)
        assert operation.stream_schema is not None
        return [self._instances.instance(operation.stream_schema, operation.id)["data"]]

    # -- everything else -------------------------------------------------------------------------

    def _result(
        self,
        operation: Operation,
        request: RecordedRequest,
        body: Body,
        stamp: Stamp,
        headers: list[tuple[str, str]],
    ) -> Answer:
        value = self._value(operation, request, body, stamp)
        if operation.path in _INFERENCE:
            self._remember(operation, stamp, body, value)
        if operation.result_schema is None:
            content_type, content = _file(operation, body)
            kept = self._state.content(operation, request)
            return whole(operation.status, content_type, content if kept is None else kept, headers)
        return json_answer(operation.status, value, headers)

    def _value(self, operation: Operation, request: RecordedRequest, body: Body, stamp: Stamp) -> Any:
        """The JSON answer; None where there is none."""
        match operation.path:
            case "/images":
                return media.image_result(stamp, body)
            case "/embeddings":
                return media.embeddings_result(stamp, body)
            case path if path in decisions.PATHS:
                return decisions.result(stamp, body)
            case "/oauth/token":
                return self._tokens.issue(stamp, body)
            case "/key":
                bearer = (request.header("authorization") or "").rpartition(" ")[2]
                return self._state.current_key(operation, bearer, self._generations.spent)
        known = self._generations.answer(operation, request, body) or self._state.answer(
            operation,
            request,
            body,
            moment=stamp.created,
            base=self._base(request),
            spent=self._generations.spent,
        )
        if known is not None or operation.result_schema is None:
            return known
        value = self._instances.instance(operation.result_schema)
        value |= {name: body[name] for name in _REPEATED if name in value and isinstance(body.get(name), str)}
        listed = value.get((operation.pagination or {}).get("results", "data"))
        if not isinstance(listed, list):
            return value
        return pages.page(
            value, (operation.pagination or {}).get("results", "data"), listed, request, operation
        )

    def _remember(
        self, operation: Operation, stamp: Stamp, body: Body, value: Any, *, streamed: bool = False
    ) -> None:
        """Keep for look-ups what was made of a model that has no conversation."""
        usage = (value.get("usage") if isinstance(value, Mapping) else None) or {}
        counts = [usage.get(name) or 0 for name in ("prompt_tokens", "completion_tokens", "cost")]
        prompt, completion, cost = counts
        made = Generation(
            stamp.generation_id,
            operation.path,
            model_of(body),
            stamp.created,
            streamed=streamed,
            prompt=prompt,
            completion=completion,
            cost=cost,
        )
        self._generations.remember(made)

    def _base(self, request: RecordedRequest) -> str:
        # Links lead back here, so that following one never leaves the machine.
        return f"http://{request.header('host', '127.0.0.1')}{self.contract.prefix}"

    # -- trouble ---------------------------------------------------------------------------------

    def _failure(self, operation: Operation, stamp: Stamp, failure: Failure) -> Answer:
        generation = stamp.generation_id if operation.path in _INFERENCE else None
        identity = (("x-generation-id", generation),) if generation else ()
        return self._error(
            operation,
            failure.status,
            failure.message,
            metadata=failure.metadata,
            headers=(*identity, *failure.headers),
            request_id=generation,
        )

    def _error(
        self,
        operation: Operation | None,
        status: int,
        message: str,
        *,
        metadata: Mapping[str, Any] | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        request_id: str | None = None,
    ) -> Answer:
        if operation is not None and operation.path == _ANTHROPIC:
            return json_answer(status, errors.anthropic(status, message, metadata, request_id), headers)
        if operation is not None and operation.error_codes:
            return json_answer(
                status, errors.oauth(status, message, operation.error_codes, metadata), headers
            )
        return json_answer(status, errors.common(status, message, metadata), headers)


def _generation(
    operation: Operation, request: RecordedRequest, body: Body, stamp: Stamp, ask: Ask, reply: Reply
) -> Generation:
    used = spent(ask, reply)
    said = {"messages": body["messages"]} if "messages" in body else {"prompt": ask.text}
    return Generation(
        stamp.generation_id,
        operation.path,
        ask.model,
        stamp.created,
        streamed=body.get("stream") is True,
        finish_reason=reply.finish_reason,
        prompt=used.prompt,
        completion=used.completion,
        reasoning=used.reasoning,
        cost=used.cost,
        asked=said,
        said={"completion": reply.text, "reasoning": reply.thought or None},
        size=len(request.body),
    )


def _raw(scripted: Raw) -> Answer:
    headers = list(scripted.headers)
    if scripted.whole and not any(name.lower() == "content-length" for name, _ in headers):
        headers.append(("content-length", str(sum(len(c) for c in scripted.chunks if isinstance(c, bytes)))))
    return Answer(scripted.status, headers, scripted.chunks)


def _file(operation: Operation, body: Body) -> tuple[str | None, bytes]:
    """The media type and the bytes of a success that is not JSON."""
    kinds = list(operation.successes)
    if not kinds:
        return None, b""
    if kinds[0].startswith("audio/"):
        return media.speech(body)
    if kinds[0].startswith("video/"):
        return kinds[0], samples.mp4()
    return kinds[0], samples.TEXT
