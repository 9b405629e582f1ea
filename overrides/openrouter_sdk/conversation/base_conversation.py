"""What `Conversation` and `AsyncConversation` share. Does no I/O."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Generic, Self

from openrouter_api.encoding.wire import without_unset
from openrouter_api.operation import take_options
from openrouter_api.operations.chat import SEND
from openrouter_sdk.catalogue.catalogue_cache import cache_of
from openrouter_sdk.catalogue.request_price import candidates
from openrouter_sdk.conversation import turns
from openrouter_sdk.conversation.conversation_arguments import (
    OF_PARSE,
    OF_TURNS,
    check_most,
    check_session,
    is_pinned,
    kept_tools,
    refuse_fixed,
    restored,
    take_headers,
    take_run,
)
from openrouter_sdk.conversation.conversation_state import ConversationState
from openrouter_sdk.conversation.history import (
    Trimmed,
    estimated_tokens,
    fit,
    last_turn,
    prompt_limit,
)
from openrouter_sdk.conversation.streamed_turns import abandon, is_open, outcome_of_stream
from openrouter_sdk.conversation.turns import Outcome, Turn
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.driving.run_arguments import RUN_ARGUMENTS, state_of
from openrouter_sdk.tools.run.ledger import RunUsage, sum_usage
from openrouter_sdk.tools.run.step_request import json_data, settings_data

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from openrouter_sdk.tools.run.decisions import PendingCall

    R_co = TypeVar("R_co", covariant=True, default=Any)
else:  # defaults of type variables are for type checkers
    from typing import TypeVar

    R_co = TypeVar("R_co", covariant=True)

Json = dict[str, Any]

_SHORT: Final = 4_096
"""Tokens up to which a conversation fits any model, so that nobody needs to ask the catalogue."""


class BaseConversation(Generic[R_co]):
    """What conversations of both clients share: the history, and what a turn does to it."""

    def __init__(self, client: Any, arguments: Json) -> None:
        """`client` has the options of the conversation, and the arguments are all others."""
        given = without_unset(arguments)
        self._client = client
        self._quiet = client.configured({"check_arguments": False})  # replies go back as they came
        self._lock, self._settling = threading.Lock(), threading.Lock()
        self._turn: Turn | None = None  # whose stream was handed out
        self._trimmed: Trimmed | None = None
        self._warned = False
        self._tools = kept_tools(given.pop("tools", None))
        state, system, messages = (given.pop(name, None) for name in ("state", "system", "messages"))
        most, session = given.pop("max_prompt_tokens", None), given.pop("session_id", None)
        check_most(most)
        self._run = take_run(given)
        self._headers = take_headers(given)
        refuse_fixed(given)
        settings = settings_data(given)
        check_session(session)
        if state is None:
            session = (
                session or client._settings.headers.get("x-session-id") or f"chat-{os.urandom(16).hex()}"
            )
            self._state = ConversationState(session, settings, [])
        else:
            self._state = restored(state, session, settings)
        if most is not None:
            self._state.max_prompt_tokens = most
        added = self._begin_with(system, messages)
        opened = {**self._state.settings, "session_id": self._state.session_id}
        self._check(opened, None, added, name="conversation")
        self._warn({})

    def _begin_with(self, system: Any, messages: Any) -> list[Json]:
        """Add instructions and messages, and return them."""
        state, added = self._state, []
        if system is not None:
            data = json_data(system, "system")
            if not data or not isinstance(data, (str, list)):
                raise InvalidArgumentError("system must be text, or a list of content parts, and not empty")
            kept = (
                state.messages[1:] if state.messages[:1] and is_pinned(state.messages[0]) else state.messages
            )
            added = [{"role": "system", "content": data}]
            state.messages = [*added, *kept]
        if messages is not None:
            listed = json_data(messages, "messages")
            if type(listed) is not list or any(type(one) is not dict or "role" not in one for one in listed):
                raise InvalidArgumentError("messages must be a list of messages, each with a role")
            state.messages = [*state.messages, *listed]
            added += listed
        return added

    # --- what there is ------------------------------------------------------------------------------------

    @property
    def messages(self) -> list[Any]:  # that `send(messages=...)` takes, and whose keys can be read
        """The conversation so far, without a turn that waits, goes on or failed."""
        return [*self._settled().messages]

    @property
    def session_id(self) -> str:
        """The id that all requests of the conversation have; it keeps them at one provider."""
        return self._state.session_id

    @property
    def cost(self) -> float | None:
        """The cost of all turns in USD, failed ones included; None if that of one is unknown."""
        return None if self.unknown_costs else self.known_cost

    @property
    def known_cost(self) -> float:
        """The sum of the costs that are known, in USD."""
        state = self._settled()
        return state.known_cost + (0.0 if state.run is None else state.run.known_cost)

    @property
    def unknown_costs(self) -> int:
        """How many replies had an unknown cost, such as those of streams that were left."""
        state = self._settled()
        run = [] if state.run is None else turns.of_given_up(state.run).costs
        return state.unknown_costs + sum(cost is None for cost in run)

    @property
    def usage(self) -> RunUsage:
        """The tokens of all turns, as far as they are known."""
        state = self._settled()
        return state.usage if state.run is None else sum_usage([state.usage, state.run.usage])

    @property
    def pending(self) -> tuple[PendingCall, ...]:
        """The calls that wait for decisions, for `resume`."""
        run = self._settled().run
        return () if run is None else run.pending

    @property
    def is_waiting(self) -> bool:
        """Whether the last turn is a run of tools that is to be resumed, or undone."""
        return self._settled().run is not None

    @property
    def trimmed(self) -> Trimmed | None:
        """What was left out when the conversation last became too long."""
        self._settled()
        return self._trimmed

    @property
    def dropped_turns(self) -> int:
        """How many turns have been left out so far."""
        return self._settled().dropped_turns

    def to_json(self) -> str:
        """Return the conversation as JSON text, for `client.chat.conversation(state=...)`.

        It has messages, settings, session id and cost, and a run that waits. It has no key, headers and
        other options, tools or functions: pass these again. A turn that is not over is left out.
        """
        return self._settled().to_json()

    def fork(self, **settings: Any) -> Self:
        """Return a conversation that goes on from here on its own, with other settings if they are given.

        It has the same `session_id`, to use the same cache, unless another one is given, and costs nothing
        so far.
        """
        twin: Self = object.__new__(type(self))
        vars(twin).update(vars(self))
        state = self._settled().copy()
        state.usage, state.known_cost, state.unknown_costs, state.run = RunUsage(), 0.0, 0, None
        options = take_options(self._client, SEND, settings)
        given = without_unset(settings)
        twin._client = self._client.configured(options)
        twin._quiet = twin._client.configured({"check_arguments": False})
        if "session_id" in given:
            check_session(given["session_id"])
            state.session_id = given.pop("session_id") or state.session_id
        if "max_prompt_tokens" in given:
            check_most(given["max_prompt_tokens"])
            state.max_prompt_tokens = given.pop("max_prompt_tokens")
        twin._tools = kept_tools(given.pop("tools", self._tools))
        twin._run = {**self._run, **take_run(given)}
        twin._headers = {**self._headers, **take_headers(given)}
        refuse_fixed(given)
        state.settings = {**state.settings, **settings_data(given)}
        twin._lock, twin._settling = threading.Lock(), threading.Lock()
        twin._turn, twin._state = None, state
        twin._check({**state.settings, "session_id": state.session_id}, None, [], name="fork")
        return twin

    def undo(self) -> list[Json]:
        """Take back the last turn, or the run that waits, and return its messages. What it cost stays."""
        with self._alone():
            state = self._idle()
            if state.run is not None:
                run, state.run = state.run, None
                self._pay(turns.of_given_up(run))
                return last_turn(run.messages)[1]
            state.messages, gone = last_turn(state.messages)
            return gone

    def __repr__(self) -> str:
        state = self._state
        cost = "" if state.unknown_costs or not state.known_cost else f", cost {state.known_cost:g}"
        waiting = ", waiting" if state.run is not None else ""
        return f"<{type(self).__name__} {state.session_id}, {len(state.messages)} messages{cost}{waiting}>"

    # --- a turn -------------------------------------------------------------------------------------------

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one turn at a time use the conversation."""
        if not self._lock.acquire(blocking=False):
            raise InvalidArgumentError(
                "the conversation is waiting for a reply: wait for it, too, or go on with a fork()"
            )
        try:
            yield
        finally:
            self._lock.release()

    def _idle(self) -> ConversationState:
        """Return the state if no stream is going on. Raises InvalidArgumentError."""
        state = self._settled()
        if self._turn is not None and not is_open(self._turn.stream):
            abandon(self._turn.stream)  # it was never opened, so nothing was sent
            self._turn = None
        if self._turn is not None:
            raise InvalidArgumentError(
                "the stream of the last turn is still open: read it to its end or close it before the next; "
                "or go on with a fork()"
            )
        return state

    def _begin(self, content: object, request: Json, *, streams: bool) -> Turn:
        """Return the turn that says something. Raises InvalidArgumentError."""
        options = take_options(self._client, SEND, request)
        given = without_unset(request)
        state = self._idle()
        if state.run is not None:
            waiting = ", ".join(f"{call.call_id!r} ({call.name})" for call in state.run.pending)
            raise InvalidArgumentError(
                f"the last turn waits for {f'decisions on {waiting}' if waiting else 'its end'}: "
                "call resume(decisions={...}), or undo()"
            )
        refuse_fixed(given)
        keeps_partial = given.pop("keep_partial", False)
        own = {name: given.pop(name) for name in RUN_ARGUMENTS if name in given}
        for name in OF_TURNS:
            if name in own:
                raise InvalidArgumentError(f"`{name}` is an argument of `resume`")
        tools = own.pop("tools", self._tools)
        tools = tools if tools is None or not isinstance(tools, (list, tuple)) or tools else None
        arguments = {**state.settings, **self._headers, **given, "session_id": state.session_id}
        new = turns.said(content)
        self._check(arguments, options, new)
        self._quiet._media = turns.media_said(content, self._client._settings.merged_with(options))
        self._warn(given)
        runs = tools is not None or any(name not in OF_PARSE for name in (*own, *self._run))
        kind = "run_tools" if runs else "parse" if own.get("output_type") is not None else "send"
        if keeps_partial and kind != "send":
            raise InvalidArgumentError("keep_partial is for turns without tools and without an output_type")
        if runs:
            arguments |= {**self._run, **own} | ({} if tools is None else {"tools": tools})
        else:
            arguments |= {name: own[name] for name in OF_PARSE if own.get(name) is not None}
        if streams:
            arguments.pop("on_event", None)
        turn = Turn(kind, [*state.messages, *new], new, {**arguments, "options": options})
        turn.keeps_partial = keeps_partial
        return turn

    def _resume(self, decisions: Any, given_run: Any, request: Any) -> Turn:
        """Return the turn that resumes a run."""
        options = take_options(self._client, SEND, request)
        given = without_unset(request)
        state = self._idle()
        run = state_of(given_run, "chat") or state.run
        if run is None:
            raise InvalidArgumentError(
                "nothing waits to be resumed; pass state=error.state of a turn that failed"
            )
        if state.is_failed(run):
            self._pay(turns.of_given_up(run), back=True)  # it is paid for when it has ended
            state.failed, state.run = None, run
        last, session = state.messages[-1:], run.settings.get("session_id")
        if run is not state.run and (
            session != state.session_id or (last and last[0] not in run.messages[: run.given])
        ):
            raise InvalidArgumentError("the state is not that of the next turn of this conversation")
        tools = given.pop("tools", self._tools)
        arguments = {**self._run, **given, **self._headers} | ({} if tools is None else {"tools": tools})
        return Turn(
            "run_tools",
            run.messages,
            [],
            {**arguments, "state": run, "decisions": decisions, "options": options},
        )

    def _check(self, arguments: Json, options: Any, said: list[Json], *, name: str = "send") -> None:
        """Check the arguments of a request, without the history, by the rules of a single one.

        `name` is the method whose arguments they are, for errors.
        """
        known = {name: value for name, value in arguments.items() if name not in RUN_ARGUMENTS}
        messages = said or [{"role": "user", "content": "?"}]
        self._client._prepare(SEND._replace(name=name), {**known, "messages": messages}, options)

    def _warn(self, given: Mapping[str, Any]) -> None:
        settings = {**self._state.settings, **given}
        if self._warned or not turns.has_order(settings, self._client._settings.extra_body):
            return
        self._warned = True
        warnings.warn(
            "provider.order switches off that the session stays at one provider, so that prompts are cached "
            "less often: leave it out, or use provider.only",
            UserWarning,
            stacklevel=4,
        )

    # --- length -------------------------------------------------------------------------------------------

    def _needs_catalogue(self, turn: Turn) -> bool:
        """Whether it takes the catalogue to know if a turn fits, and the catalogue is not there."""
        if turn.resumes:
            return False
        is_long = sum(map(estimated_tokens, turn.messages)) + self._state.overhead > _SHORT
        cache = cache_of(self._client)
        return is_long and self._state.max_prompt_tokens is None and cache.fresh(None) is None

    def _fit(self, turn: Turn) -> list[Json]:
        """Shorten the conversation of a turn, if it is too long, and return it."""
        limit = self._state.max_prompt_tokens
        catalogue = cache_of(self._client).latest
        if limit is None and catalogue is not None:
            entries = [catalogue.find(id) for id in candidates(turn.arguments)]
            limit = prompt_limit(entries, turn.length)
        if limit is not None:
            turn.messages, turn.trimmed = fit(turn.messages, limit, self._state.overhead)
        return turn.messages

    def _call(self, turn: Turn) -> Any:
        return getattr(self._quiet.chat, turn.kind)(**turn.request)

    def _call_stream(self, turn: Turn) -> Any:
        return getattr(self._quiet.chat, turns.STREAMED[turn.kind])(**turn.request)

    # --- what comes of a turn -----------------------------------------------------------------------------

    def _settled(self) -> ConversationState:
        """Return the state, with what has come of the last stream."""
        with self._settling:
            turn = self._turn
            if turn is not None and (outcome := outcome_of_stream(turn)) is not None:
                self._turn = None
                self._take(turn, outcome)
        return self._state

    def _take(self, turn: Turn, outcome: Outcome) -> None:
        state = self._state
        state.failed = outcome.failed
        if outcome.run is not None or outcome.messages is not None:
            state.run = outcome.run
            if turn.trimmed is not None:
                self._trimmed = turn.trimmed
                state.dropped_turns += turn.trimmed.turns
        if outcome.messages is not None:
            state.messages = outcome.messages
        if outcome.overhead is not None:
            state.overhead = outcome.overhead
        self._pay(outcome)

    def _pay(self, outcome: Outcome, *, back: bool = False) -> None:
        state, sign = self._state, -1 if back else 1
        state.known_cost += sign * sum(cost for cost in outcome.costs if cost is not None)
        state.unknown_costs += sign * sum(cost is None for cost in outcome.costs)
        state.usage = sum_usage([state.usage, RunUsage(*(sign * count for count in outcome.usage))])
