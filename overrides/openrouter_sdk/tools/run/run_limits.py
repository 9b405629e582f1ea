"""What a run may use: steps, tokens, money, time, calls."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Never, NoReturn

from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.run_state import RunState

Limit = Literal["steps", "tokens", "cost", "time", "calls", "invalid_calls"]
"""What a run can reach the limit of."""

_LAST_TENTH: Final = 0.9
"""Share of the seconds in which steps start that are not the last turn."""


class RunLimits:
    """What a run may use; when it reaches a limit, the model gets one last turn without tools.

        client.chat.run_tools(..., limits=RunLimits(max_steps=10, max_cost=0.05, max_calls={"search": 5}))

    Limits are judged before each step, and count everything that the run has used, also before it was
    resumed. A last turn is a step more: with `max_steps=3`, at most four requests are sent. None is no limit.

    `max_tokens` counts input and output tokens. `max_cost` is in USD: a step is sent only if it cannot cost
    more than what is left (see the guide), and `max_seconds` keeps its last tenth for the last turn.
    `max_calls` is the number of calls by name of a tool. After `max_invalid_calls` calls with invalid
    arguments, the next one ends the run. A call made `nudge_after` times in a row is answered with advice,
    too, and one made `stop_after` times in a row ends the run.

    Raises InvalidArgumentError for limits that are not positive numbers.
    """

    __slots__ = (
        "max_calls",
        "max_cost",
        "max_invalid_calls",
        "max_seconds",
        "max_steps",
        "max_tokens",
        "nudge_after",
        "stop_after",
    )
    max_steps: int | None
    max_tokens: int | None
    max_cost: float | None
    max_seconds: float | None
    max_calls: Mapping[str, int]
    max_invalid_calls: int | None
    nudge_after: int | None
    stop_after: int | None

    def __init__(
        self,
        *,
        max_steps: int | None = 20,
        max_tokens: int | None = None,
        max_cost: float | None = None,
        max_seconds: float | None = None,
        max_calls: Mapping[str, int] | None = None,
        max_invalid_calls: int | None = 3,
        nudge_after: int | None = 3,
        stop_after: int | None = 5,
        **unknown: Never,
    ) -> None:
        if unknown:
            _refuse_unknown(unknown)
        calls = {} if max_calls is None else max_calls
        if not isinstance(calls, Mapping):
            raise InvalidArgumentError(
                f'max_calls must be a dict such as {{"search": 5}}, not {type(calls).__name__}'
            )
        counts: dict[str, Any] = {
            "max_steps": max_steps,
            "max_tokens": max_tokens,
            "max_invalid_calls": max_invalid_calls,
        }
        counts |= {"nudge_after": nudge_after, "stop_after": stop_after}
        amounts: dict[str, Any] = {"max_cost": max_cost, "max_seconds": max_seconds}
        for name, value in counts.items():
            _check(name, value, int)
        for name, value in amounts.items():
            _check(name, value, int, float)
        for name, value in calls.items():
            _check(f"max_calls[{name!r}]", "none" if value is None else value, int)
        for name, value in {**counts, **amounts, "max_calls": dict(calls)}.items():
            object.__setattr__(self, name, value)

    def check_names(self, names: Collection[str] | None) -> None:
        """Raise InvalidArgumentError if `max_calls` names no tool; None if the tools may change."""
        unknown = [] if names is None else [name for name in self.max_calls if name not in names]
        if unknown:
            known = f"the tools are: {', '.join(names)}" if names else "there are no tools"
            raise InvalidArgumentError(f"max_calls names {unknown[0]!r}, which is no tool; {known}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"RunLimits cannot be changed: make new ones, with another {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, ({name: getattr(self, name) for name in self.__slots__},)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RunLimits):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # because of `max_calls`

    def __repr__(self) -> str:
        return f"RunLimits({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


class Meter:
    """Compares what a run has used with its limits."""

    __slots__ = ("_final_turn", "_limits", "_now", "_state")

    def __init__(self, state: RunState, limits: RunLimits, *, final_turn: bool) -> None:
        self._state = state
        self._limits = limits
        self._final_turn = final_turn
        self._now: float | None = None

    def tick(self, now: float) -> None:
        """Count the time up to now, in seconds from any start."""
        if self._now is not None:
            self._state.elapsed += max(0.0, now - self._now)
        self._now = now

    @property
    def reserves(self) -> bool:
        """Whether time and money are kept for a last turn."""
        return self._final_turn and not self._state.final

    def seconds_left(self) -> float | None:
        """Return the seconds that requests and tools may take; None without a limit."""
        return self._seconds_left(reserve=self.reserves)

    def reached(self) -> Limit | None:
        """Return the limit that keeps the run from a further step; None if none does."""
        most = self._limits.max_steps
        if most is not None and len(self._state.steps) >= most:
            return "steps"
        return self._used_up(reserve=self._final_turn)

    def allows_last_turn(self) -> bool:
        """Whether a last turn is wanted, and tokens, time and money are left."""
        return self._final_turn and self._used_up(reserve=False) is None

    def _used_up(self, *, reserve: bool) -> Limit | None:
        limits, state = self._limits, self._state
        if limits.max_tokens is not None and state.usage.total_tokens >= limits.max_tokens:
            return "tokens"
        left = self._seconds_left(reserve=reserve)
        if left is not None and left <= 0:
            return "time"
        return "cost" if limits.max_cost is not None and state.known_cost >= limits.max_cost else None

    def _seconds_left(self, *, reserve: bool) -> float | None:
        most = self._limits.max_seconds
        return None if most is None else most * (_LAST_TENTH if reserve else 1) - self._state.elapsed


def checked_limits(limits: Any) -> RunLimits:
    """Return limits unchanged. Raises InvalidArgumentError for anything else."""
    if not isinstance(limits, RunLimits):
        raise InvalidArgumentError(f"limits must be RunLimits(...), not {type(limits).__name__}")
    return limits


def _check(name: str, value: Any, *kinds: type) -> None:
    if value is None:
        return
    if type(value) not in kinds:
        expected = "a number" if float in kinds else "an integer"
        raise InvalidArgumentError(f"{name} must be {expected}, not {type(value).__name__}")
    if not 0 < value < float("inf"):
        raise InvalidArgumentError(
            f"{name} must be positive, not {value}; leave it out, or pass None, for no limit"
        )


def _refuse_unknown(unknown: Mapping[str, object]) -> NoReturn:
    from difflib import get_close_matches

    name, known = next(iter(unknown)), RunLimits.__slots__
    near = get_close_matches(name, known, 1, cutoff=0.6)
    advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
    raise InvalidArgumentError(f"RunLimits has no limit {name!r}; {advice}")


def _rebuild(limits: dict[str, Any]) -> RunLimits:
    return RunLimits(**limits)
