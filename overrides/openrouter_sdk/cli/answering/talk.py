"""Begin a conversation, or continue one that was kept, and keep what is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.answering import conversation_log
from openrouter_sdk.cli.answering.turn import Answer, TurnPlan, take_turn
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import explain_model
from openrouter_sdk.cli.opening import default_model

if TYPE_CHECKING:
    from openrouter_sdk import OpenRouter


class Source(NamedTuple):
    """Which conversation."""

    continues: bool
    """Whether to continue the last one."""
    id: str | None
    keeps: bool


class Talk:
    """A conversation of the command line."""

    def __init__(
        self,
        client: OpenRouter,
        source: Source,
        model: str | None,
        system: str | None,
        settings: Mapping[str, Any],
    ) -> None:
        """Raises CommandError if there is no such conversation, InvalidArgumentError for wrong settings."""
        entry = None
        if source.id is not None or source.continues:
            entry = conversation_log.find(source.id)
        self._client, self._keeps = client, source.keeps
        self._id = conversation_log.new_id() if entry is None else entry.id
        self.title = "" if entry is None else entry.title
        self._answered = None if entry is None else entry.answered
        self.model = model or (default_model() if entry is None else entry.model)
        state = None if entry is None else entry.conversation
        given = {"state": state, "system": system, "model": self.model}
        known = {name: value for name, value in given.items() if value is not None}
        self.chat: Any = client.chat.conversation(**{**settings, **known})

    def say(self, content: Any, plan: TurnPlan) -> Answer:
        """Take a turn, and keep the conversation, also with what there is of an answer that broke off."""
        from openrouter_sdk.errors import APIError

        try:
            answer = take_turn(self.chat, content, plan)
            self._answered = getattr(answer.reply, "model", None) or self._answered
            return answer
        except APIError as error:
            explain_model(self._client, self.model, error)
            raise
        finally:
            self._keep(content)

    def use_model(self, model: str) -> None:
        """Have another model answer from now on. Raises InvalidArgumentError."""
        self.chat = self.chat.fork(model=model, session_id=self.chat.session_id)
        self.model = model

    def undo(self) -> bool:
        """Take back the last turn; return whether there was one."""
        gone = bool(self.chat.undo())
        self._keep("")
        return gone

    def _keep(self, content: Any) -> None:
        if not self._keeps:
            return
        parts = [content] if isinstance(content, str) else [part.get("text") for part in content]
        self.title = self.title or next(filter(None, parts), "")
        try:
            conversation_log.keep(self._id, self.title, self.chat, self._answered)
        except CommandError as error:
            self._keeps = False  # to say it once is enough
            terminal.error(f"warning: the conversation is not kept: {error}")
