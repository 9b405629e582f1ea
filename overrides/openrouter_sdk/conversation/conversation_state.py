"""What a conversation remembers, and the JSON document that it is saved as. Does no I/O."""

from __future__ import annotations

import json
from typing import Any, Final

from openrouter_sdk.tools.run.ledger import RunUsage
from openrouter_sdk.tools.run.run_state import RunState
from openrouter_sdk.tools.run.storage.canonical_json import text_digest
from openrouter_sdk.tools.run.storage.saved_document import DocumentKind

Json = dict[str, Any]

_KIND: Final = DocumentKind(
    format="openrouter-sdk/conversation",
    version=1,
    name="conversation",
    described="a saved conversation",
    unknown="no conversation",
    source="pass what to_json() of a conversation returned",
    go_on="go on with the release that saved it",
    earlier="use an earlier copy",
)
_MEMBERS: Final[dict[str, tuple[type, ...]]] = {
    "session_id": (str,),
    "settings": (dict,),
    "max_prompt_tokens": (int, type(None)),
    "messages": (list,),
    "overhead": (int,),
    "usage": (dict,),
    "known_cost": (int, float),
    "unknown_costs": (int,),
    "dropped_turns": (int,),
    "run": (dict, type(None)),
}


class ConversationState:
    """A conversation between its turns. Messages are never changed in place."""

    __slots__ = (*_MEMBERS, "extra", "failed")

    def __init__(self, session_id: str, settings: Json, messages: list[Json]) -> None:
        self.session_id = session_id
        self.settings = settings
        """The arguments of each request, without messages, tools and options."""
        self.max_prompt_tokens: int | None = None
        self.messages = messages
        self.overhead = 0
        """Tokens of prompts beyond those estimated, such as those of tools."""
        self.usage = RunUsage()
        self.known_cost = 0.0
        self.unknown_costs = 0
        self.dropped_turns = 0
        self.run: RunState | None = None
        """The run of the turn that waits to be resumed."""
        self.failed: RunState | str | None = None
        """The run of the last turn, if it failed: what it cost is counted already. A digest, once saved."""
        self.extra: Json = {}
        """What a later release stored."""

    def copy(self) -> ConversationState:
        """Return a state that changes on its own."""
        twin = ConversationState(self.session_id, {**self.settings}, [*self.messages])
        for name in ("max_prompt_tokens", "overhead", "usage", "known_cost", "unknown_costs", "extra"):
            setattr(twin, name, getattr(self, name))
        twin.dropped_turns, twin.run = self.dropped_turns, self.run
        return twin

    def is_failed(self, run: RunState) -> bool:
        """Whether a run is that of the last turn, which failed."""
        return self.failed is not None and _digest_of(run) == _digest_of(self.failed)

    def to_json(self) -> str:
        """Return the state as JSON text."""
        document = {**self.extra, **{name: getattr(self, name) for name in _MEMBERS}}
        document["usage"] = self.usage._asdict()
        document["run"] = None if self.run is None else json.loads(self.run.to_json())
        if self.failed is not None:
            document["failed_run"] = _digest_of(self.failed)
        return _KIND.write(document)


def _digest_of(run: RunState | str) -> str:
    return run if isinstance(run, str) else text_digest(run.to_json())


def read_state(given: object) -> ConversationState:
    """Return the state of a document. Raises InvalidStateError."""
    document = _KIND.read(given)
    for name, kinds in _MEMBERS.items():
        if name not in document:
            _KIND.damaged(f"`{name}` is missing")
        if type(document[name]) not in kinds:
            _KIND.damaged(f"`{name}` must not be {type(document[name]).__name__}")
    _KIND.check_checksum(document)
    return _state(document)


def _state(document: Json) -> ConversationState:
    state = ConversationState(document["session_id"], document["settings"], document["messages"])
    if any(type(one) is not dict for one in state.messages):
        _KIND.damaged("`messages` must be objects")
    for name in ("max_prompt_tokens", "overhead", "known_cost", "unknown_costs", "dropped_turns"):
        setattr(state, name, document[name])
    usage = document["usage"]
    if any(type(usage.get(name)) is not int for name in RunUsage._fields):
        _KIND.damaged("`usage` must have the counts of all kinds of tokens")
    state.usage = RunUsage(*(usage[name] for name in RunUsage._fields))
    state.run = None if document["run"] is None else RunState.from_json(document["run"])
    failed = document.get("failed_run")
    state.failed = failed if isinstance(failed, str) else None
    ours = {*_MEMBERS, "failed_run", "format", "version", "checksum"}
    state.extra = {name: value for name, value in document.items() if name not in ours}
    return state
