"""A queue of answers that take precedence over the stand-in's own."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Mapping, Sequence, Sized
from typing import Any, Unpack, cast, get_args

from openrouter_sdk.testing.conditions.job_plan import JobEnd, JobPlan
from openrouter_sdk.testing.conditions.standing import SignIn, Standing
from openrouter_sdk.testing.faults.fault import Fault, check_header, check_status
from openrouter_sdk.testing.http.traffic import Chunk
from openrouter_sdk.testing.players.basics import Player
from openrouter_sdk.testing.script.replies import ReplyParts, reply
from openrouter_sdk.testing.script.rules import Asked, Conditions, Rule, check_conditions
from openrouter_sdk.testing.script.turns import (
    Conversation,
    Events,
    Failure,
    Match,
    Raw,
    Scripted,
    Turn,
    check_player,
)
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply

_MAX_ENDED = 1000
"""Conversations without a turn left that are kept, because a request may be sent again."""

Headers = Mapping[str, str] | Iterable[tuple[str, str]]


class Answers(ABC):
    """What can be answered. `faults`, from the module of that name, are applied to the answer in order."""

    @abstractmethod
    def _append(self, turn: Turn) -> Script:
        """Add an answer; return its script."""

    def reply(
        self,
        text: str | Sequence[str] | None = None,
        *,
        faults: Iterable[Fault] = (),
        **parts: Unpack[ReplyParts],
    ) -> Script:
        """Add a reply of the model, with the arguments of the function `reply`."""
        return self._append(Turn(reply(text, **parts), tuple(faults)))

    def error(
        self,
        status: int,
        message: str,
        metadata: Mapping[str, Any] | None = None,
        headers: Headers | None = None,
        *,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Add an error, for example `error(429, "Slow down.", headers={"retry-after": "1"})`.

        Add the fault `Status(200)` to send it with the status of a success, as the API may (protocol 6.6).
        """
        check_status(status)
        return self._append(Turn(Failure(status, message, metadata, _pairs(headers)), tuple(faults)))

    def stream(
        self,
        events: Iterable[Mapping[str, Any] | str | Chunk],
        *,
        headers: Headers | None = None,
        done: bool = True,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Add a stream of events, framed in the format of the operation that is called.

        An event is a JSON object, or a string as data that need not be JSON. Bytes, for example of a
        comment, are sent unchanged, and a `Wait` is a pause. The end mark follows unless `done` is false.
        """
        return self._append(Turn(Events(tuple(events), _pairs(headers), done), tuple(faults)))

    def raw(
        self,
        status: int,
        headers: Headers | None = None,
        body: bytes | Iterable[Chunk] = b"",
        *,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Add an answer that is sent unchanged.

        A body of bytes gets a `content-length` unless the headers have one. Any other body is sent chunk
        by chunk; a `Wait` among the chunks is a pause, and a `Stall`, `HangUp` or `Unframed` a fault.
        """
        check_status(status)
        if isinstance(body, bytes):
            return self._append(
                Turn(Raw(status, _pairs(headers), (body,) if body else (), True), tuple(faults))
            )
        return self._append(Turn(Raw(status, _pairs(headers), tuple(body), False), tuple(faults)))

    def answer(self, *, faults: Iterable[Fault] = ()) -> Script:
        """Add the stand-in's own answer, with faults."""
        return self._append(Turn(None, tuple(faults)))


class When(Answers):
    """Takes the answer for the requests that fit the conditions of `Script.when`."""

    def __init__(self, script: Script, conditions: Conditions) -> None:
        self._script = script
        self._conditions = check_conditions(conditions)

    def play(self, player: Player) -> Script:
        """Let a player answer (see `players`). Raises TypeError for what is no function."""
        return self._append(Turn(check_player(player)))

    def _append(self, turn: Turn) -> Script:
        self._script.add_rule(Rule(self._conditions, turn))
        return self._script


class Script(Answers):
    """Answers in the order in which they are given. Thread-safe; each method returns the script.

    A reply waits for the next chat, responses or messages request. Anything else answers the next request
    of any operation. Answers of `when` come before those in order, and conversations before both.

    The first `parse` of a client, and some runs, ask `GET /models` before, which takes an answer for any
    operation; an error for the model itself is better a turn of a conversation.
    """

    def __init__(self) -> None:
        self._queue: deque[Turn] = deque()
        self._conversations: list[Conversation] = []
        self._players: list[tuple[Match, Player]] = []
        self._jobs: deque[JobPlan] = deque()
        self._rules: list[Rule] = []
        self._fixtures: list[Rule] = []
        self.standing = Standing()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._queue) + len(self._jobs) + sum(map(len, self._conversations))

    @property
    def size(self) -> int:
        """How much the script holds: answers, conversations, jobs, rules and players."""
        kept: Iterable[Sized] = (self._queue, self._jobs, self._rules, self._players)
        return sum(map(len, kept)) + sum(map(len, self._conversations))

    def __repr__(self) -> str:
        return f"<Script with {len(self)} answers left>"

    @property
    def rules(self) -> list[Rule]:
        """The rules that `when` made, in order."""
        return list(self._rules)

    @property
    def unused(self) -> list[Rule]:
        """The rules that have answered nothing: a test may assert that there are none."""
        return [rule for rule in self.rules if not rule.answered]

    @property
    def fixtures(self) -> list[Rule]:
        """The rules that were read from files."""
        return list(self._fixtures)

    def when(self, **conditions: Unpack[Conditions]) -> When:
        """Answer the requests that fit all conditions: `when(model="openai/*").reply("Hello.")`.

        `model` is the model that is asked for, `operation` an id of the contract, `method` that of HTTP,
        and `path` is below the base URL, such as `/chat/completions`; `headers` are values by name. In
        these, `*` stands for anything. `message` are words of the last text of the user, and `message_regex`
        is searched for in it. `session_id` and `about` are as for conversations. `step=0` is the first turn
        of a run, without results of tools. `call=2` is the second request that fits the other conditions,
        and `times=1` lets the rule answer once.

        The first rule that fits answers. Raises TypeError or ValueError for conditions that there are not.
        """
        return When(self, conditions)

    def conversation(
        self,
        *turns: str | Scripted | Turn | Player,
        session_id: str | None = None,
        about: str | None = None,
    ) -> Script:
        """Answer one run, which other runs at the same time do not disturb.

            script.conversation(
                reply(tool_calls=[{"name": "get_weather", "arguments": {"city": "Lisbon"}}]),
                lambda prompt: reply(f"It is {prompt.results[0].content}."),
            )

        The run is the first one whose session or first text of the user fits, and that no other
        conversation has. The turn that answers a request is the one after those in its history, so that
        a request which is sent again gets the same reply. A function gets the `Prompt`. Errors, raw
        answers and streams are given once, before the reply that follows them; a `Turn` may have faults.
        Without a turn left, the stand-in answers on its own. Conversations come before other answers.
        Raises TypeError for what is no turn.
        """
        one = Conversation([_turn(turn) for turn in turns], Match(session_id, about))
        with self._lock:
            ended = [kept for kept in self._conversations if not len(kept)]
            if len(ended) >= _MAX_ENDED:
                self._conversations.remove(ended[0])
            self._conversations.append(one)
        return self

    def play(self, player: Player, *, session_id: str | None = None, about: str | None = None) -> Script:
        """Let a player answer all runs that fit, when the script has no other answer (see `players`).

        Of several that fit, the one that was added last plays. Raises TypeError for what is no function.
        """
        check_player(player)
        with self._lock:
            match = Match(session_id, about)
            self._players = [(match, player), *(one for one in self._players if one[0] != match)]
        return self

    def job(
        self,
        status: JobEnd = "completed",
        *,
        polls: int = 2,
        error: str | None = None,
        failed: Mapping[str, tuple[int, str]] | None = None,
        withheld: bool = False,
        gone: bool = False,
    ) -> Script:
        """Append how the next video or batch that is submitted goes: see `JobPlan`.

        script.job("failed", polls=3, error="Out of memory.")
        script.job(failed={"row-2": (400, "The prompt is too long.")})  # one request of a batch
        """
        plan = JobPlan(status, polls, error, dict(failed or {}), withheld, gone)
        with self._lock:
            self._jobs.append(plan)
        return self

    def late_generations(self, lookups: int = 3) -> Script:
        """Let the first look-ups of each generation from now on find nothing: 404 (protocol 24)."""
        self.standing.late_lookups = _count("lookups", lookups)
        return self

    def serve(self, model: str | None, *, provider: str | None = None) -> Script:
        """Let another model than the one asked for answer, at its price, until `serve(None)`."""
        if not isinstance(model, str | None):
            raise TypeError(f"model must be a text or None, not {model!r}")
        self.standing.model, self.standing.provider = model, provider
        return self

    def usage(self, **usage: Any) -> Script:
        """Set the usage of all replies that have none of their own, until `usage()`.

        script.usage(cost=None)  # unknown; only the bill and the record of the generation have it
        script.usage(is_byok=True, cost=0.0001, cost_details={"upstream_inference_cost": 0.002})
        """
        self.standing.usage = usage
        return self

    def max_inputs(self, count: int) -> Script:
        """Set how many texts a request for embeddings may have: 2048 at first, as providers differ."""
        self.standing.max_inputs = _count("count", count)
        return self

    def sign_in(self, how: SignIn) -> Script:
        """Set what the user does at the page that authorizes programs: "approve", "deny" or "ask".

        Raises ValueError for anything else.
        """
        if how not in get_args(SignIn):
            raise ValueError(f"how must be one of {', '.join(get_args(SignIn))}, not {how!r}")
        self.standing.sign_in = how
        return self

    def take_job(self) -> JobPlan | None:
        """Remove and return how the next job goes; None if the script does not say."""
        with self._lock:
            return self._jobs.popleft() if self._jobs else None

    def add_rule(self, rule: Rule) -> None:
        """Add a rule after those that there are."""
        with self._lock:
            self._rules.append(rule)

    def set_fixtures(self, rules: Iterable[Rule]) -> None:
        """Replace the rules that were read from files, which come after all other answers in order."""
        with self._lock:
            self._fixtures = [rule.anew() for rule in rules]

    def take(self, prompt: Prompt | None, asked: Asked | None = None) -> Turn:
        """Remove and return the next answer to a request; the prompt is None if it asks no model."""
        with self._lock:
            fitting = self._fitting(asked)  # counts requests that something else answers, too
            if prompt is not None and (turn := self._conversation_turn(prompt)):
                return turn
            if fitting and fitting[0] in self._rules:
                return fitting[0].take()
            if self._queue and (prompt is not None or not isinstance(self._queue[0].answer, Reply)):
                return self._queue.popleft()
            if fitting:
                return fitting[0].take()
            if prompt is None:
                return Turn(None)
            return Turn(next((player for match, player in self._players if match.fits(prompt)), None))

    def clear(self) -> Script:
        """Remove all answers, rules, conversations and players; the rules of files begin anew."""
        with self._lock:
            self._queue.clear()
            self._conversations.clear()
            self._players.clear()
            self._jobs.clear()
            self._rules.clear()
            self._fixtures = [rule.anew() for rule in self._fixtures]
            self.standing = Standing()
        return self

    def _fitting(self, asked: Asked | None) -> list[Rule]:
        if asked is None or not (self._rules or self._fixtures):
            return []
        return [rule for rule in (*self._rules, *self._fixtures) if rule.sees(asked)]

    def _conversation_turn(self, prompt: Prompt) -> Turn | None:
        found = next((one for one in self._conversations if one.has(prompt)), None)
        if found is None:
            waiting = sorted(self._conversations, key=lambda one: one.match.is_any)
            found = next((one for one in waiting if one.begin(prompt)), None)
        return None if found is None else found.take(prompt)

    def _append(self, turn: Turn) -> Script:
        with self._lock:
            self._queue.append(turn)
        return self


def _turn(given: str | Scripted | Turn | Player) -> Turn:
    turn = given if isinstance(given, Turn) else Turn(reply(given) if isinstance(given, str) else given)
    if turn.answer is None or callable(turn.answer) or isinstance(turn.answer, Scripted):
        return turn
    expected = "a text, reply(...), an error, a Turn or a function of the prompt"
    raise TypeError(f"a turn of a conversation must be {expected}, not {turn.answer!r}")


def _count(name: str, value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"{name} must be an integer from 0, not {value!r}")
    return value


def _pairs(headers: Headers | None) -> tuple[tuple[str, str], ...]:
    if headers is None:
        return ()
    pairs = tuple(
        cast("Iterable[tuple[str, str]]", headers.items() if isinstance(headers, Mapping) else headers)
    )
    for name, value in pairs:
        check_header(name, value)
    return pairs
