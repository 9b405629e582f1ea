"""What a conversation remembers, and the JSON document that it is saved as. Does no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NoReturn

from openrouter_sdk.errors.runs.run_errors import InvalidStateError
from openrouter_sdk.tools.run.ledger import RunUsage
from openrouter_sdk.tools.run.run_state import RunState
from openrouter_sdk.tools.run.storage.canonical_json import canonical_json, digest, text_digest

Json = dict[str, Any]

FORMAT: Final = "openrouter-sdk/conversation"
VERSION: Final = 1
_SOURCE: Final = "pass what to_json() of a conversation returned"
_OLDER: Final = "use an earlier copy"
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
        """Return the state as JSON text. Its checksum detects corruption, not forgery."""
        document = {"format": FORMAT, "version": VERSION, **self.extra}
        document |= {name: getattr(self, name) for name in _MEMBERS}
        document["usage"] = self.usage._asdict()
        document["run"] = None if self.run is None else json.loads(self.run.to_json())
        if self.failed is not None:
            document["failed_run"] = _digest_of(self.failed)
        text = canonical_json(document)
        return f'{text[:-1]},"checksum":"sha256:{text_digest(text)}"}}'


def _digest_of(run: RunState | str) -> str:
    return run if isinstance(run, str) else text_digest(run.to_json())


def read_state(given: object) -> ConversationState:
    """Return the state of a document. Raises InvalidStateError."""
    document = _object(given)
    if document.get("format") != FORMAT:
        raise InvalidStateError(f"this is no conversation, because its `format` is not {FORMAT!r}: {_SOURCE}")
    if (version := document.get("version")) != VERSION or type(version) is not int:
        raise InvalidStateError(
            f"the conversation has version {version!r}, and this release reads version {VERSION}: "
            "go on with the release that saved it, or with a later one"
        )
    for name, kinds in _MEMBERS.items():
        if name not in document:
            _damaged(f"`{name}` is missing")
        if type(document[name]) not in kinds:
            _damaged(f"`{name}` must not be {type(document[name]).__name__}")
    content = {name: value for name, value in document.items() if name != "checksum"}
    if document.get("checksum") != f"sha256:{digest(content)}":
        _damaged("its checksum does not fit its content")
    return _state(document)


def _state(document: Json) -> ConversationState:
    state = ConversationState(document["session_id"], document["settings"], document["messages"])
    if any(type(one) is not dict for one in state.messages):
        _damaged("`messages` must be objects")
    for name in ("max_prompt_tokens", "overhead", "known_cost", "unknown_costs", "dropped_turns"):
        setattr(state, name, document[name])
    usage = document["usage"]
    if any(type(usage.get(name)) is not int for name in RunUsage._fields):
        _damaged("`usage` must have the counts of all kinds of tokens")
    state.usage = RunUsage(*(usage[name] for name in RunUsage._fields))
    state.run = None if document["run"] is None else RunState.from_json(document["run"])
    failed = document.get("failed_run")
    state.failed = failed if isinstance(failed, str) else None
    ours = {*_MEMBERS, "failed_run", "format", "version", "checksum"}
    state.extra = {name: value for name, value in document.items() if name not in ours}
    return state


def _object(given: object) -> Json:
    if isinstance(given, Mapping):
        try:
            given = json.dumps(dict(given))
        except (TypeError, ValueError) as error:
            raise InvalidStateError(f"the conversation is not JSON: {error}; {_SOURCE}") from None
    if not isinstance(given, (str, bytes, bytearray)):
        kind = type(given).__name__
        raise InvalidStateError(f"a saved conversation is JSON text or an object, not {kind}: {_SOURCE}")
    try:
        document = json.loads(given, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InvalidStateError(
            f"the conversation is damaged, because it is not JSON: {error}; {_OLDER}"
        ) from None
    if not isinstance(document, dict):
        kind = type(document).__name__
        raise InvalidStateError(f"a saved conversation is a JSON object, not {kind}: {_SOURCE}")
    return document


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not allowed")


def _damaged(problem: str) -> NoReturn:
    raise InvalidStateError(f"the conversation is damaged: {problem}; {_OLDER}")
