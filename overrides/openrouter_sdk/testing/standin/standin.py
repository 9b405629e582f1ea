"""The stand-in itself: a function from requests to answers, without a network."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, Self

from openrouter_sdk.testing.catalogue.abilities import serve
from openrouter_sdk.testing.catalogue.unknown_models import check_models
from openrouter_sdk.testing.conditions import rate_limit
from openrouter_sdk.testing.conditions.bills import Bills
from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.random_errors import RandomErrors
from openrouter_sdk.testing.conditions.rate_limit import RateLimit
from openrouter_sdk.testing.conditions.settings import copy_settings
from openrouter_sdk.testing.contract import checks, plausible
from openrouter_sdk.testing.contract.contract import Contract, Match, Operation, load
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.faults.fault import apply_faults
from openrouter_sdk.testing.history.pairing import READERS, unpaired
from openrouter_sdk.testing.history.refused_fields import refused_fields
from openrouter_sdk.testing.history.tool_choices import unfounded_choices
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, Wait, bytes_answer, json_answer
from openrouter_sdk.testing.players.basics import Player
from openrouter_sdk.testing.script.rules import Asked
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.script.turns import Events, Failure, Raw, Scripted, check_answer, name_of
from openrouter_sdk.testing.standin import sign_in
from openrouter_sdk.testing.standin.context import Context
from openrouter_sdk.testing.standin.credit import check_credits
from openrouter_sdk.testing.standin.failures import error_answer, failure_answer
from openrouter_sdk.testing.standin.player_errors import PlayerErrors
from openrouter_sdk.testing.standin.results import Results
from openrouter_sdk.testing.standin.streams import scripted_stream, wait_before_events
from openrouter_sdk.testing.store.kinds import batches
from openrouter_sdk.testing.store.state import MovedError, WithheldError
from openrouter_sdk.testing.surfaces import errors
from openrouter_sdk.testing.surfaces.formats import FORMATS
from openrouter_sdk.testing.surfaces.media import transcriptions
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt, requested_model

DEFAULT_KEY = "sk-or-v1-stand-in"
DEFAULT_MANAGEMENT_KEY = "sk-or-v1-stand-in-management"


class Replay(Protocol):
    """What answers instead of the stand-in: recorded exchanges."""

    def answer(self, operation: Operation | None, request: RecordedRequest) -> Answer:
        """Answer a request."""
        ...

    def fresh(self) -> Replay:
        """Return another one that begins with the first answers."""
        ...


class StandIn:
    """Answers requests, by script or on its own.

    Requests that violate the contract are refused with a report; with `strict=False` they are answered
    anyway, if their operation exists and their key is right.

    `delay` is the pause between streamed events, `latency` the one before each answer, and `first_token`
    the one before the first event of a stream, in seconds. `error_rate` is the share of requests that fail
    for no reason of theirs, with one of `error_status` or else of all statuses that clients may repeat. The
    same seed and the same sequence of requests give the same answers. `clock` returns Unix time, for
    `rates` and sign-in. `keep_requests` is how many of the newest requests and bills are kept, and
    `keep_bytes` how many bytes of bodies of requests; None is all.
    With `only_listed_models`, the models that `GET /models` does not list are unknown.
    """

    _made_with: tuple[tuple[Any, ...], dict[str, Any]]

    def __new__(cls, *args: Any, **options: Any) -> Self:
        """Remember the options for `twin`."""
        made = super().__new__(cls)
        made._made_with = (args, options)
        return made

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
        latency: float = 0.0,
        first_token: float = 0.0,
        error_rate: float = 0.0,
        error_status: Sequence[int] = (),
        clock: Callable[[], float] = time.time,
        keep_requests: int | None = None,
        keep_bytes: int | None = None,
        only_listed_models: bool = False,
    ) -> None:
        self.contract = contract or load()
        self.key = key
        self.management_key = management_key
        self._shared_keys = (key, management_key)
        self.strict = strict
        self.script = Script() if script is None else script  # an empty script is false
        self.delay = delay
        self.latency = latency
        self.first_token = self._initial_first_token = first_token
        self._random_errors = RandomErrors(seed, error_rate, error_status)
        self.keep_requests = keep_requests
        self.keep_bytes = keep_bytes
        self.replay: Replay | None = None
        self.checks_keys = True
        """Whether a request needs a key of the stand-in; not, if another server answers or has answered."""
        self.only_listed_models = only_listed_models
        self.rates: RateLimit | Sequence[RateLimit] | None = None
        self._clock = clock
        self._checker = checks.checker_of(self.contract)
        self._seed = seed
        self._results = Results(
            self.contract, self.script, seed=seed, key=key, clock=clock, keep=keep_requests
        )
        self._numbers = itertools.count()
        self._player_errors = PlayerErrors()

    @property
    def credits(self) -> float | None:
        """Dollars that are left, which each bill takes from; None, at first, if they never end."""
        return self._results.generations.credits

    @credits.setter
    def credits(self, dollars: float | None) -> None:
        self._results.generations.credits = dollars

    @property
    def downloads(self) -> Downloads | None:
        """How bytes are downloaded; None, at first, for whole, and with no more than their length."""
        return self._results.downloads

    @downloads.setter
    def downloads(self, how: Downloads | None) -> None:
        self._results.downloads = how

    @property
    def error_rate(self) -> float:
        """The share of requests that fail for no reason of theirs, from 0 to 1."""
        return self._random_errors.rate

    @error_rate.setter
    def error_rate(self, share: float) -> None:
        self._random_errors.rate = share

    @property
    def error_status(self) -> Sequence[int]:
        """The statuses of these errors; none, at first, is a mix of those that clients may repeat."""
        return self._random_errors.status

    @error_status.setter
    def error_status(self, statuses: Sequence[int]) -> None:
        self._random_errors.status = statuses

    @property
    def bills(self) -> Bills:
        """What has been charged, in order."""
        return self._results.ledger.bills()

    def reset(self) -> None:
        """Restore the initial state: an empty script, no limits, the first ids, and only example items."""
        self.script.clear()
        self.rates = None
        self.first_token = self._initial_first_token
        self._random_errors.reset()
        self.replay = self.replay and self.replay.fresh()
        self._results.reset()
        self._player_errors.clear()
        self._numbers = itertools.count()

    def twin(self, name: str) -> StandIn:
        """Return a stand-in of its own for a session, with the same options and settings.

        It accepts the keys of this one, and its own, which are those followed by `-` and the name. Of the
        bodies of requests it keeps a tenth of the bytes.
        """
        args, options = self._made_with
        keys = {"key": f"{self.key}-{name}", "management_key": f"{self.management_key}-{name}"}
        kept = None if self.keep_bytes is None else self.keep_bytes // 10  # there may be many sessions
        made = type(self)(*args, **{**options, **keys, "keep_bytes": kept, "script": None})
        made._shared_keys = (self.key, self.management_key)
        made.replay = self.replay and self.replay.fresh()
        made.checks_keys = self.checks_keys
        copy_settings(self, made)
        return made

    def example(self, operation_id: str) -> dict[str, Any]:
        """Return unescaped values for an operation's parameters that name an existing item.

        They are the parameters of the path or, to look up generations, of the query or the body. For an
        operation that copies items, the body's list of them is included. Raises LookupError when no item
        is left.
        """
        operation = self.contract.operation(operation_id)
        name = {"/generation/feedback": "generation_id"}.get(operation.path, "id")
        if operation.path.startswith("/generation"):
            return {name: self._results.generations.example}
        return self._results.state.example(operation)

    def answer(self, request: RecordedRequest) -> Answer:
        """Answer a request. Never raises: a failure of the stand-in is a 500 that says so."""
        asked, request = request, _without_head(request)
        match = self.contract.find(request.method, request.path)
        answer = self._random_error(match.operation)
        if answer is None and self.replay is not None:
            answer = self.replay.answer(match.operation, asked)
        answer = answer or self._answer(match, request)
        if self.first_token:
            answer = wait_before_events(answer, self.first_token)
        return replace(answer, before=(Wait(self.latency), *answer.before)) if self.latency else answer

    def _random_error(self, operation: Operation | None) -> Answer | None:
        error = None if operation is None else self._random_errors.next()
        if error is None:
            return None
        return error_answer(operation, error.status, error.message, metadata={"error_type": error.error_type})

    def _answer(self, match: Match, request: RecordedRequest) -> Answer:
        if request.path == sign_in.PATH and request.method == "GET":
            return sign_in.answer(request, self.script.standing.sign_in, self._results.codes, self._clock())
        try:
            return self._respond(self._admit(match, request), request)
        except WithheldError as withheld:
            return self._withheld(withheld.batch)
        except MovedError as moved:
            assert match.operation is not None
            assert match.operation.redirect is not None
            return bytes_answer(match.operation.redirect, None, b"", [("location", moved.path)])
        except checks.RefusalError as refusal:
            return error_answer(
                match.operation,
                refusal.status,
                refusal.message,
                metadata=refusal.metadata,
                headers=refusal.headers,
            )
        except Exception as error:
            return error_answer(match.operation, 500, f"The stand-in server failed: {error!r}")

    def check(self, request: RecordedRequest) -> list[Problem]:
        """Return all problems of a request, including those that would not be refused.

        There are none of a request whose body is no longer kept.
        """
        request = _without_head(request)
        if request.left_out is not None or (request.path == sign_in.PATH and request.method == "GET"):
            return []
        try:
            operation = self._admit(self.contract.find(request.method, request.path), request)
        except checks.RefusalError as refusal:
            return refusal.problems
        failures = self._player_errors.of(request)
        return [*self._check(operation, request).problems, *failures]

    def _check(self, operation: Operation, request: RecordedRequest) -> checks.Checked:
        """Check a request, and the conversation in it."""
        checked = self._checker.check(operation, request)
        if operation.path not in READERS:
            return checked
        history = READERS[operation.path](checked.body)
        replays = self._results.replays
        changed = (one for turn in history.rounds for one in replays.changed(turn))
        refused = (*refused_fields(operation.path, checked.body), *unfounded_choices(checked.body))
        found = (*refused, *unpaired(history), *changed)
        name = f"{request.method} {request.path}"
        problems = [Problem(name, "body", m.pointer, m.expected, m.found, m.refused) for m in found]
        return checks.Checked(checked.body, [*checked.problems, *problems])

    def _admit(self, match: Match, request: RecordedRequest) -> Operation:
        """Return the operation. Raises RefusalError if it does not exist, or the key does not allow it."""
        operation = checks.require_operation(match, request)
        if not self.checks_keys:
            return operation
        bearer = request.bearer
        if bearer == self.key:
            checks.require_key(operation, request, checks.Keys(bearer, self.management_key))
            return operation
        scope = self._results.tokens.scope(bearer)
        shared, shared_management = self._shared_keys
        is_normal = scope == "inference" or bearer == shared or self._results.state.accepts(bearer)
        normal = bearer if is_normal else self.key
        is_management = scope == "management" or bearer == shared_management
        management = bearer if is_management else self.management_key
        checks.require_key(operation, request, checks.Keys(normal, management))
        return operation

    def _respond(self, operation: Operation, request: RecordedRequest) -> Answer:
        checked = self._check(operation, request)
        if self.strict:
            checked.raise_for_problems()
        body, standing = checked.body, self.script.standing
        if operation.path == "/audio/transcriptions":
            body = {**body, **transcriptions.fields(request)}
        if self.only_listed_models:
            check_models(operation, request.path, body, only_listed=True)
        received, model = body, requested_model(body)
        if standing.model is not None and "model" in body:
            body = {**body, "model": standing.model, "models": None}
        prompt = _prompt(operation, request, body)
        if prompt is not None and standing.provider is not None:
            prompt = replace(prompt, provider=standing.provider)
        context = Context(operation, request, body, self._next_ids(), prompt)
        if context.is_charged:
            rate_limit.admit(self.rates, model, self._clock())
            check_credits(self.credits, prompt, body)
        turn = self.script.take(prompt, Asked(operation, request, received, prompt))
        if turn.answer is None or callable(turn.answer):  # what a script says, any model may say
            check_models(operation, request.path, received)
        answer = self._scripted_or_own(context, turn.answer)
        return apply_faults(replace(answer, joined=False), turn.faults) if turn.faults else answer

    def _scripted_or_own(self, context: Context, scripted: Scripted | Player | None) -> Answer:
        if callable(scripted):
            scripted = self._play(scripted, context)
        match scripted:
            case Raw():
                return _raw_answer(scripted)
            case Failure():
                return self._failure(context, scripted)
            case Events():
                return scripted_stream(context, scripted, self.delay)
        return self._results.answer(context, scripted, self.delay)

    def _play(self, player: Player, context: Context) -> Scripted:
        """Return the reply of a player; keep what it raises for `problems`, and raise it."""
        assert context.prompt is not None
        try:
            return check_answer(player(context.prompt))
        except (checks.RefusalError, MovedError):
            raise
        except Exception as error:
            self._player_errors.add(context.request, name_of(player), error)
            raise

    def _failure(self, context: Context, failure: Failure) -> Answer:
        operation = context.operation
        if (operation.path, operation.method, failure.status) != batches.WITHHOLDING:
            return failure_answer(context, failure)
        error = errors.standard(failure.status, failure.message, failure.metadata)["error"]
        batch = batches.withhold_results(self._results.value(context), error)
        return json_answer(failure.status, batch, failure.headers)

    def _withheld(self, batch: Mapping[str, Any]) -> Answer:
        """Return a batch whose results wait for credits, with them if there are credits now (protocol 22)."""
        if self.credits is not None and self.credits > 0:
            return json_answer(200, batch)
        error = errors.standard(402, "Add credits to get the results of this batch.")["error"]
        return json_answer(402, batches.withhold_results(batch, error))

    def _next_ids(self) -> AnswerIds:
        number = next(self._numbers)
        return AnswerIds(number, plausible.token(Picker(self._seed, f"generation {number}")))


def _prompt(operation: Operation, request: RecordedRequest, body: Mapping[str, Any]) -> Prompt | None:
    """Return what a request asks of a model; its session may be in a header (protocol 17).

    Raises RefusalError if the model cannot do it.
    """
    if operation.path not in FORMATS:
        return None
    prompt = FORMATS[operation.path].read(body)
    if prompt.session_id is None and (session := request.header("x-session-id")):
        prompt = replace(prompt, session_id=session)
    return serve(prompt, operation.path, body)


def _without_head(request: RecordedRequest) -> RecordedRequest:
    """Return the request whose answer, without its body, is that to HEAD."""
    return replace(request, method="GET") if request.method == "HEAD" else request


def _raw_answer(scripted: Raw) -> Answer:
    headers = list(scripted.headers)
    if scripted.complete and not any(name.lower() == "content-length" for name, _ in headers):
        headers.append(("content-length", str(sum(len(c) for c in scripted.chunks if isinstance(c, bytes)))))
    return Answer(scripted.status, headers, scripted.chunks)
