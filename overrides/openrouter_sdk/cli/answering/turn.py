"""Say something in a conversation, and write the answer as it comes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout
from typing import Any, Final, NamedTuple

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, CommandError, one_line

_CUT: Final = {
    "length": "at the limit of tokens: -o max_tokens N sets another",
    "content_filter": "by a content filter",
}


class TurnPlan(NamedTuple):
    """How to answer."""

    write: Callable[[str], None] | None
    """Takes the text as it comes; None if it is only wanted as a whole."""
    tools: Sequence[Any] = ()
    approved: bool = False
    """Whether calls of tools are run without asking."""
    schema: Mapping[str, Any] | None = None
    limits: Any = None
    streams: bool = True
    reasoning: bool = False
    """Whether to show on standard error what the model thinks."""

    def show(self, kind: str, text: str) -> None:
        """Write a piece of text or of reasoning, if it is wanted."""
        if kind == "text" and self.write is not None:
            self.write(text)
        elif kind == "reasoning" and self.reasoning:
            terminal.note_piece(text)


class Answer(NamedTuple):
    """What came of a turn."""

    text: str
    whole: Any
    """All of it, as plain data."""
    reply: Any
    """The last reply, if there is one."""
    usage: Any
    cost: float | None
    problem: str = ""
    """Why it is not what was asked for."""

    def remark(self, *, usage: bool) -> None:
        """Say if the answer is not as it seems, and on demand what it took."""
        reply = self.reply
        why = None if reply is None else _CUT.get(reply.finish_reason)
        if why is not None:
            terminal.error(f"the answer is cut off {why}")
        if reply is not None and not self.text and reply.images:
            terminal.error(f"there is no text, but images ({len(reply.images)}): --json has them")
        if not usage:
            return
        said = ["tokens unknown" if self.usage is None else tokens(self.usage), usd(self.cost)]
        if reply is not None:
            said.append(f"model {reply.model}" + (f" by {reply.provider}" if reply.provider else ""))
            said.append(f"generation {reply.generation_id}")
        terminal.note(terminal.dim("; ".join(said)))


def tokens(usage: Any) -> str:
    """Return counts of tokens as they are written."""
    return f"{usage.input_tokens} tokens in, {usage.output_tokens} out"


def usd(cost: float | None) -> str:
    """Return a cost as it is written."""
    return "cost unknown" if cost is None else f"{cost:.8f}".rstrip("0").rstrip(".") + " USD"


def take_turn(chat: Any, content: Any, plan: TurnPlan) -> Answer:
    """Take a turn. Raises what `Conversation` raises; the text up to there was written."""
    if plan.tools:
        return _run(chat, content, plan)
    if plan.schema is not None:
        typed = chat.send(content, output_type=plan.schema)
        whole = {"output": typed.output, "reply": typed.reply.to_dict(), "cost": typed.cost}
        return Answer(terminal.json_text(typed.output), whole, typed.reply, typed.usage, typed.cost)
    if plan.streams:
        with chat.stream(content, keep_partial=True) as stream:
            for delta in stream.deltas():
                plan.show(delta.type, delta.text)
            reply = stream.result()
    else:
        reply = chat.send(content)
        plan.show("text", reply.text)
    problem = f"the model refuses: {reply.refusal}" if reply.refusal and not reply.text else ""
    return Answer(reply.text, reply.to_dict(), reply, reply.usage, reply.cost, problem)


def _run(chat: Any, content: Any, plan: TurnPlan) -> Answer:
    settings = {"tools": plan.tools, "limits": plan.limits}
    typed = {} if plan.schema is None else {"output_type": plan.schema}
    shown = _ShownRun(plan)
    try:
        run = shown.follow(chat.stream(content, **settings, **typed))
        while run.pending:
            run = shown.follow(chat.resume_stream(_decisions(run.pending, plan), **settings, **typed))
    except BaseException as error:
        if chat.is_waiting:
            chat.undo()  # whoever goes on with the conversation begins before this turn
        if isinstance(error, SystemExit):
            raise CommandError(f"a tool has ended the program: SystemExit({error})", API) from None
        raise
    output = {} if plan.schema is None else {"output": run.output}
    text = terminal.json_text(run.output) if output else run.text
    why = f"at its limit of {run.limit}" if run.limit else f"early: it is {run.status}"
    problem = "" if run.status == "completed" else f"the run ended {why}"
    return Answer(text, _whole(run, output), run.reply, run.usage, run.cost, problem)


def _decisions(pending: Sequence[Any], plan: TurnPlan) -> list[Any]:
    """Ask the user about each call that waits."""
    return [
        call.approve()
        if plan.approved or terminal.confirm(f"Run {_described(call)}?")
        else call.reject("The user did not allow this call.")
        for call in pending
    ]


def _described(call: Any) -> str:
    """Return a call in one line: `get_weather({"city": "Lisbon"})`."""
    given = call.arguments
    return one_line(
        f"{call.name}({given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)})"
    )


class _ShownRun:
    """Shows a run: the text on standard output, calls on standard error."""

    def __init__(self, plan: TurnPlan) -> None:
        self._plan = plan
        self._wrote = False

    def follow(self, stream: Any) -> Any:
        """Show a run up to its end, or until it waits, and return it."""
        answers = sys.stdout
        with stream, redirect_stdout(sys.stderr):  # what tools print is no answer
            for event in stream:
                with redirect_stdout(answers):
                    self._show(event)
            return stream.result()

    def _show(self, event: Any) -> None:
        if event.type in ("text", "reasoning"):
            self._plan.show(event.type, event.text)
            self._wrote = self._wrote or event.type == "text"
        elif event.type == "tool_started":
            if self._wrote:  # behind what the model said before it called
                self._plan.show("text", "\n")
            self._wrote = False
            terminal.note(terminal.dim(f"[{_described(event.call)}]"))
        elif event.type == "tool_finished" and event.error is not None:
            reason = event.content if isinstance(event.content, str) else event.error
            terminal.note(terminal.dim(f"[{event.name}: {one_line(reason)}]"))


def _whole(run: Any, output: Mapping[str, Any]) -> dict[str, Any]:
    fields = ("id", "name", "arguments", "status", "content")
    steps = [
        {
            "number": step.number,
            "generation_id": step.generation_id,
            "cost": step.cost,
            "calls": [{field: getattr(call, field) for field in fields} for call in step.calls],
        }
        for step in run.steps
    ]
    known = {"text": run.text, **output, "status": run.status, "cost": run.cost, "usage": run.usage._asdict()}
    return {**known, "steps": steps, "reply": run.reply and run.reply.to_dict()}
