"""What a script may answer, and the turns of one run that it answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from openrouter_sdk.testing.faults.fault import Fault
from openrouter_sdk.testing.http.traffic import Chunk
from openrouter_sdk.testing.players.basics import Player
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply


@dataclass(frozen=True, slots=True)
class Failure:
    """An error, sent in the envelope of the operation that is called."""

    status: int
    message: str
    metadata: Mapping[str, Any] | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer that is sent unchanged, chunk by chunk. A `complete` one gets a `content-length`."""

    status: int
    headers: tuple[tuple[str, str], ...]
    chunks: tuple[Chunk, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Events:
    """A stream of events, framed in the format of the operation that is called.

    An event is a JSON object, or a string as data that need not be JSON. Other chunks are sent unchanged.
    """

    events: tuple[Mapping[str, Any] | str | Chunk, ...]
    headers: tuple[tuple[str, str], ...] = ()
    done: bool = True


Scripted = Reply | Failure | Raw | Events


def check_answer(answer: object) -> Scripted:
    """Return what a player answered. Raises TypeError if it cannot be sent."""
    if isinstance(answer, Scripted):
        return answer
    advice = ": call the function that makes the player" if callable(answer) else ", such as reply(...)"
    raise TypeError(f"a player must return a reply, not {type(answer).__name__}{advice}")


def check_player(player: Player) -> Player:
    """Return a player. Raises TypeError for what cannot be called."""
    if callable(player):
        return player
    message = "a player must be a function of the prompt, such as players.answer()"
    raise TypeError(f"{message}, not {player!r}")


def name_of(player: Player) -> str:
    """Return how to call a player in a problem."""
    return getattr(player, "__qualname__", type(player).__name__)


@dataclass(frozen=True, slots=True)
class Turn:
    """The next answer, or None for the stand-in's own, and its faults. A player is asked for its reply."""

    answer: Scripted | Player | None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Which runs a conversation or a player is for: of a session, or whose first text contains words."""

    session_id: str | None = None
    about: str | None = None

    @property
    def is_any(self) -> bool:
        """Whether it is for all runs."""
        return self.session_id is None and self.about is None

    def fits(self, prompt: Prompt) -> bool:
        """Whether it is for the run of a prompt."""
        is_session = self.session_id in (None, prompt.session_id)
        return is_session and (self.about is None or self.about in prompt.first_text)


@dataclass(slots=True)
class _Step:
    """What answers one turn: failures, each once, then the reply; its faults are for the first time."""

    failures: deque[Turn] = field(default_factory=deque)
    reply: Turn | None = None
    played: bool = False


class Conversation:
    """The turns of one run, which is that of the first prompt that fits and that no other one has.

    A request gets the turn that follows those in it, so that one which is sent again gets the same turn.
    """

    def __init__(self, turns: Iterable[Turn], match: Match) -> None:
        self.match = match
        self._steps = [_Step()]
        for turn in turns:
            if isinstance(turn.answer, Failure | Raw | Events):
                self._steps[-1].failures.append(turn)
            else:
                self._steps[-1].reply = turn
                self._steps.append(_Step())
        self._run: tuple[str | None, str] | None = None
        self._first = 0

    def __len__(self) -> int:
        """Return how many answers have not been given."""
        return sum(len(one.failures) + (one.reply is not None and not one.played) for one in self._steps)

    def has(self, prompt: Prompt) -> bool:
        """Whether the prompt is of the run of this conversation."""
        return self._run == _run_of(prompt)

    def begin(self, prompt: Prompt) -> bool:
        """Take the run of the prompt if it fits; False if it does not, or this has a run already."""
        if self._run is not None or not self.match.fits(prompt):
            return False
        self._run, self._first = _run_of(prompt), prompt.step
        return True

    def take(self, prompt: Prompt) -> Turn | None:
        """Return the answer to a prompt of the run; None after the last turn."""
        index = prompt.step - self._first
        step = self._steps[index] if 0 <= index < len(self._steps) else _Step()
        if step.failures:
            return step.failures.popleft()
        if step.reply is None:
            return None
        faults = () if step.played else step.reply.faults
        step.played = True
        return Turn(step.reply.answer, faults)


def _run_of(prompt: Prompt) -> tuple[str | None, str]:
    """Return what the requests of a run have in common: the session or, without one, the first text."""
    return (prompt.session_id, "" if prompt.session_id else prompt.first_text)
