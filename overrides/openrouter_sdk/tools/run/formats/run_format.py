"""What the formats have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from openrouter_sdk.tools.run.actions import ReplyCall, StepReply
from openrouter_sdk.tools.run.ledger import RunUsage

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.tools.functions.tool import Tool
    from openrouter_sdk.tools.run.ledger import Call
    from openrouter_sdk.tools.run.wording import Content

Json = dict[str, Any]


class RunFormat:
    """How a run is written in the requests of an API, and read from its replies."""

    __slots__ = ()
    api: ClassVar[str]
    """Name of the resource."""
    history: ClassVar[str]
    """The argument that is the conversation."""
    lengths: ClassVar[tuple[str, ...]]
    """The arguments that limit the tokens of a reply, the first of which is the one to use."""

    @property
    def operation(self) -> Operation[Any, Any]:
        """The operation that each step calls."""
        raise NotImplementedError

    def conversation(self, given: Any) -> Any:
        """Return the caller's conversation as a list, if it is in a shorter form."""
        raise NotImplementedError

    def declaration(self, tool: Tool[..., Any]) -> Json:
        """Return a tool as it is sent."""
        raise NotImplementedError

    def custom_name(self, declaration: Json) -> str | None:
        """Return the name of a tool that is declared as custom; None for other declarations."""
        raise NotImplementedError

    def forced(self, choice: Any) -> str | None:
        """Return the name of the tool that a `tool_choice` forces, empty for any; None if it forces none."""
        raise NotImplementedError

    def meets(self, choice: Any, called: Collection[str]) -> bool:
        """Whether calls are what a `tool_choice` forces."""
        forced = self.forced(choice)
        return forced in called if forced else forced is not None and bool(called)

    def with_instructions(self, arguments: Json) -> Json:
        """Return arguments whose `instructions` are where the API takes them."""
        raise NotImplementedError

    def read(self, reply: Any) -> StepReply:
        """Read a reply."""
        raise NotImplementedError

    def set_id(self, call: ReplyCall, call_id: str) -> None:
        """Give a call an id, in the message that goes back, too."""
        raise NotImplementedError

    def answer(self, call: Call, content: Content, conversation: list[Json]) -> Json:
        """Return the answer to a call of the conversation."""
        raise NotImplementedError

    def last_text(self, conversation: list[Json]) -> str:
        """Return the text of the last reply in a conversation; may be empty."""
        raise NotImplementedError


def step_reply(reply: Any, items: list[Json], calls: Iterable[ReplyCall]) -> StepReply:
    """Return a reply with what is read the same way in each API."""
    usage = getattr(reply, "usage", None)
    model = getattr(reply, "model", None)
    return StepReply(
        reply.text,
        items,
        tuple(calls),
        usage_of(usage),
        reply.cost,
        getattr(usage, "is_byok", None) is True,
        reply.finish_reason,
        reply.generation_id,
        model if isinstance(model, str) else None,
        reply.refusal,
        reply,
    )


def usage_of(usage: Any) -> RunUsage:
    """Return the tokens of a reply; what is unknown is 0."""
    counts = [getattr(usage, name, 0) for name in RunUsage._fields]
    known = RunUsage(*[count if type(count) is int else 0 for count in counts])
    return (
        known if known.total_tokens else known._replace(total_tokens=known.input_tokens + known.output_tokens)
    )


def text_or_empty(value: object) -> str:
    """Return a string unchanged, anything else as no text."""
    return value if isinstance(value, str) else ""


def dict_or_empty(value: object) -> Json:
    """Return a dict unchanged, anything else as no properties."""
    return value if isinstance(value, dict) else {}
