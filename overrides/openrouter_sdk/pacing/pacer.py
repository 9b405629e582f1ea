"""The limits of a client, which its copies, maps and threads share, and how a call waits for its turn."""

from __future__ import annotations

import threading
from collections.abc import Generator
from copy import copy
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk import errors  # whose classes of statuses are loaded by the first one
from openrouter_sdk.exchange.steps import Sleep
from openrouter_sdk.pacing.lane import Lane
from openrouter_sdk.pacing.notice import is_free, notice_of, spent_notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_api.operation import Operation
    from openrouter_sdk.config.attempts import Decision, Outcome
    from openrouter_sdk.config.options import Settings
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.errors import OpenRouterError, RateLimitError
    from openrouter_sdk.exchange.state import CallState, Environment

MAX_WAIT: Final = 600.0
"""Seconds: a limit that lasts longer is not waited for."""

_FREE: Final = ":free"
_TOLERANCE: Final = 1e-6
"""Seconds by which a clock may be early, so that rounding causes no further wait."""


class Pacer:
    """The limits of one client and key: a lane a model, and one for all free models together. Thread-safe."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._lock = threading.Lock()
        self._lanes: dict[str, Lane] = {}

    def turn(self, model: str, longest: float = MAX_WAIT) -> Turn:
        """Return the turn of a call that asks a model. `longest` is in seconds."""
        return Turn(self, model, longest)

    def ready_in(self, model: str) -> float:
        """Return the seconds until a request to a model could be sent; 0 if it can be now."""
        now = self._environment.clock()
        with self._lock:
            return max(lane.ready_in(now) for lane in self._lanes_of(model))

    def admit(self, turn: Turn) -> float:
        """Return the seconds until a call may begin, and note that it does if they are 0.

        Who begins no sooner leaves its place among the running calls to those of other models.
        """
        now = self._environment.clock()
        with self._lock:
            lanes = self._lanes_of(turn.model)
            if any(lane.closed(now, turn.longest) for lane in lanes):
                return 0.0  # it fails at once
            seconds = max(lane.opens_in(now) for lane in lanes)
            if not seconds:
                for lane in lanes:
                    lane.admit(now)
            return seconds

    def wait(self, turn: Turn) -> float:
        """Return the seconds until a turn comes, and note that it has if they are 0.

        Raises RateLimitError for a limit that is not waited for.
        """
        now = self._environment.clock()
        with self._lock:
            lanes = self._lanes_of(turn.model)
            for lane in lanes:
                if (error := lane.closed(now, turn.longest)) is not None:
                    raise _again(error)
            seconds = max(lane.wait(turn, now) for lane in lanes)
            if seconds > _TOLERANCE:
                for lane in lanes:
                    lane.join(turn)
                return seconds
            turn.sent, turn.eras = now, [lane.send(turn, now) for lane in lanes]
            return 0.0

    def leave(self, turn: Turn) -> None:
        """Note that a turn is given up."""
        with self._lock:
            for lane in self._lanes_of(turn.model):
                lane.leave(turn)

    def succeeded(self, turn: Turn, headers: Mapping[str, Any]) -> None:
        """Note that a request succeeded."""
        environment = self._environment
        now = environment.clock()
        spent = spent_notice(headers, environment.now()) if "x-ratelimit-remaining" in headers else None
        with self._lock:
            for lane, era in zip(self._lanes_of(turn.model), turn.eras, strict=True):
                lane.succeeded(era, now)
                if spent is not None and (spent.wait or 0.0) <= turn.longest:
                    lane.limited(None, era, spent, None, now, 0.0)

    def limited(self, turn: Turn, error: RateLimitError) -> float:
        """Note that a request got a 429; return the seconds until its limit ends.

        Raises the error if that is not waited for.
        """
        environment = self._environment
        now, random = environment.clock(), environment.random()
        notice = notice_of(error, turn.model, environment.now())
        with self._lock:
            lanes = self._lanes_of(turn.model)
            index = -1 if notice.shared else 0
            lane = lanes[index]
            lane.limited(turn.sent, turn.eras[index], notice, error, now, random)
            if lane.closed(now, turn.longest) is not None:
                raise error
            return max(0.0, lane.until - now)

    def _lanes_of(self, model: str) -> list[Lane]:
        names = [model, _FREE] if is_free(model) else [model]
        lanes = self._lanes
        return [lanes.get(name) or lanes.setdefault(name, Lane()) for name in names]


class Turn:
    """The turn of one call, which each of its attempts waits for."""

    __slots__ = ("_pacer", "_refused", "eras", "limits", "longest", "model", "sent")

    def __init__(self, pacer: Pacer, model: str, longest: float) -> None:
        self._pacer = pacer
        self.model = model
        self.longest = longest
        """Seconds: the longest limit that is waited for."""
        self.sent: float | None = None
        """When the last request was sent."""
        self.eras: list[int] = []
        self.limits = 0
        """Attempts that got a 429, which are no retries."""
        self._refused = False

    @property
    def lane(self) -> tuple[Pacer, str]:
        """What has the same limits."""
        return self._pacer, self.model

    def admit(self) -> float:
        """Return the seconds until the call may begin, and note that it does if they are 0."""
        return self._pacer.admit(self)

    def come(self, state: CallState) -> Generator[Sleep, None, None]:
        """Wait for the turn, which the time of the call does not count.

        Raises RateLimitError, without a request, for a limit that is not waited for.
        """
        pacer = self._pacer
        try:
            while seconds := pacer.wait(self):
                before = state.clock()
                yield Sleep(seconds)
                state.postpone(state.clock() - before)
        except errors.RateLimitError:
            self._refused = True
            raise
        finally:
            pacer.leave(self)

    def succeeded(self, state: CallState) -> None:
        """Note that the call succeeds."""
        self._pacer.succeeded(self, {} if state.head is None else state.head.headers)

    def decide(
        self, state: CallState, error: OpenRouterError, outcome: Outcome, policy: RetryPolicy
    ) -> Decision:
        """Decide whether to send a failed request again: after a 429 always, unless waiting is of no use."""
        from openrouter_sdk.config.attempts import Decision

        if self._refused:
            raise error
        if not isinstance(error, errors.RateLimitError):
            made, random = state.attempts - self.limits, state.environment.random
            return policy.decide(made, outcome, state.elapsed(), random)
        if outcome.retryable is False:
            return Decision(None, "a retry would fail again")
        try:
            seconds = self._pacer.limited(self, error)
        except errors.RateLimitError:
            return Decision(None, "the limit is one of a day, or lasts too long")
        self.limits += 1
        state.postpone(seconds)
        return Decision(seconds, "the rate limit is waited for")


def pacer_of(client: Any, settings: Settings | None = None) -> Pacer:
    """Return the pacer of a client, for the key of the settings of a call."""
    chosen: Settings = settings or client._settings
    pacers = client._shared.get("pacing")
    if pacers is None:
        pacers = client._shared.setdefault("pacing", {})
    headers, given = chosen.headers, chosen.api_key
    if "authorization" in headers:
        given = headers.get("authorization")
    # Not the key itself, because crash reporters print the keys of dicts.
    key = id(given) if callable(given) else hash(given)
    found: Pacer | None = pacers.get(key)
    return found or pacers.setdefault(key, Pacer(client._environment))


def turn_of(
    client: Any, operation: Operation[Any, Any], params: Mapping[str, object], settings: Settings
) -> Turn:
    """Return the turn of a call."""
    model = settings.extra_body.get("model") or params.get("model")
    if not model and isinstance(models := params.get("models"), (list, tuple)) and models:
        model = models[0]
    lane = model if isinstance(model, str) and model else operation.id
    return pacer_of(client, settings).turn(lane, client._paced)


def _again(error: RateLimitError) -> RateLimitError:
    """Return an error to raise for a request that was not sent, with a traceback of its own."""
    fresh = copy(error)
    fresh.partial = fresh.generation_id = None
    return fresh
