"""Check the arguments of conversations, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openrouter_api.operations.chat import SEND
from openrouter_sdk.conversation.conversation_state import ConversationState, read_state
from openrouter_sdk.conversation.history import PINNED
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.driving.run_arguments import RUN_ARGUMENTS

Json = dict[str, Any]

OF_TURNS: Final = ("decisions", "state", "resend")
OF_PARSE: Final = ("output_type", "mode", "output_retries")
_NEVER: Final = {
    "messages": "`send` takes messages, too, and a conversation keeps them",
    "stream": "use `stream(...)`",
    "session_id": "a conversation has one, for all of its turns: pass it to client.chat.conversation",
    "n": "a conversation goes on with one reply",
}
"""Arguments that turns do not take -> what to do instead."""


def restored(given: object, session: object, settings: Json) -> ConversationState:
    """Return the state of a saved conversation, with other settings."""
    state = read_state(given)
    if session is not None and session != state.session_id:
        raise InvalidArgumentError(
            "a saved conversation keeps its session_id: leave it out, or fork(session_id=...)"
        )
    state.settings = {**state.settings, **settings}
    return state


def take_run(given: Json) -> Json:
    """Remove the arguments of runs, and return them. Refuses those of single turns."""
    run = {name: given.pop(name) for name in RUN_ARGUMENTS if name in given}
    for name in (*OF_TURNS, *OF_PARSE):
        if name in run:
            raise InvalidArgumentError(f"`{name}` is an argument of turns: pass it to `send` or `resume`")
    return run


def take_headers(given: Json) -> Json:
    """Remove the arguments that are sent as headers, and return them."""
    return {one.name: given.pop(one.name) for one in SEND.parameters if one.name in given}


def kept_tools(tools: Any) -> Any:
    """Return tools for more than one turn: an iterator could be read only once."""
    return [*tools] if isinstance(tools, Iterator) else tools


def refuse_fixed(given: Json) -> None:
    """Refuse arguments that a conversation sets itself."""
    for name, advice in _NEVER.items():
        if name in given:
            raise InvalidArgumentError(f"a turn of a conversation does not take `{name}`: {advice}")


def check_most(value: object) -> None:
    """Refuse what is no length of prompts."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value <= 0):
        raise InvalidArgumentError(f"max_prompt_tokens must be a positive number of tokens, not {value!r}")


def is_pinned(message: Json) -> bool:
    """Whether a message has instructions."""
    return message.get("role") in PINNED


def check_session(value: object) -> None:
    """Refuse what is no session id."""
    if value is not None and (not isinstance(value, str) or not 0 < len(value) <= 256):
        raise InvalidArgumentError("session_id must be text of 1 to 256 characters")
