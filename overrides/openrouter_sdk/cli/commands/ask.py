"""`ask`: send a prompt, and write the answer."""

from __future__ import annotations

import re
import sys
from typing import Annotated, Any, NamedTuple

import typer
from typer import Argument, Option

from openrouter_sdk.cli import shared_options as shared, terminal
from openrouter_sdk.cli.answering.talk import Source, Talk
from openrouter_sdk.cli.answering.turn import Answer, TurnPlan
from openrouter_sdk.cli.app import IMPLICIT, is_command
from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.prompts.attachments import read_content
from openrouter_sdk.cli.prompts.parameters import chat_settings, read_schema
from openrouter_sdk.cli.prompts.tool_names import read_tools
from openrouter_sdk.cli.saving import check_target, write_atomically

_Prompt = Annotated[str | None, Argument(metavar="PROMPT", help="What to ask; - is standard input.")]
_Schema = Annotated[
    str | None, Option("--schema", metavar="FILE|JSON", help="JSON Schema; the answer is JSON that fits it.")
]
_Extract = Annotated[bool, Option("-x", "--extract", help="Write only the first code block of the answer.")]
_NoStream = Annotated[bool, Option("--no-stream", help="Fetch the answer in one piece.")]


def command(
    context: typer.Context,
    prompt: _Prompt = None,
    model: shared.Model = None,
    system: shared.System = None,
    attachments: shared.Attachments = None,
    settings: shared.Settings = None,
    tools: shared.Tools = None,
    approve_tools: shared.ApproveTools = False,
    max_steps: shared.MaxSteps = None,
    max_cost: shared.MaxCost = None,
    schema: _Schema = None,
    output: shared.Output = None,
    extract: _Extract = False,
    continues: shared.Continues = False,
    conversation: shared.ConversationId = None,
    as_json: shared.AsJson = False,
    usage: shared.ShowUsage = False,
    reasoning: shared.ShowReasoning = False,
    no_stream: _NoStream = False,
    no_log: shared.NoLog = False,
    base_url: shared.BaseUrl = None,
    timeout: shared.Timeout = None,
) -> None:
    """Ask a model, and write the answer to standard output.

    What is piped in goes before the prompt, or is the prompt. Everything else goes to standard error.
    """
    target = _Target(as_json, extract, schema is not None, output)
    target.check()
    _refuse_command(context, prompt)
    shape = read_schema(schema)
    given = chat_settings(settings, has_schema=shape is not None)
    content = read_content(prompt, attachments or [])
    found, limits = read_tools(tools, approve_tools, max_steps, max_cost)
    write = target.writer(runs=bool(found))
    plan = TurnPlan(write, found, approve_tools, shape, limits, not no_stream, reasoning)
    with open_client(base_url, timeout=timeout) as client:
        source = Source(continues, conversation, not no_log)
        answer = Talk(client, source, model, system, given).say(content, plan)
    target.finish(answer, plan)
    for text in answer.remarks():
        terminal.error(text)
    if usage:
        terminal.note(terminal.dim(answer.usage_line()))
    if answer.problem:
        raise CommandError(answer.problem, API)


def _refuse_command(context: typer.Context, prompt: str | None) -> None:
    """Refuse `-m MODEL models`, in which `models` is a prompt by the rules, and was meant as a command."""
    arguments = context.meta.get(IMPLICIT, ())
    if prompt is not None and is_command(prompt) and prompt in arguments and "--" not in arguments:
        raise CommandError(
            f"options of {prompt} go behind it: openrouter-sdk {prompt} ...; to send the word as a prompt: "
            f"openrouter-sdk ask {prompt} ..."
        )


def first_code_block(text: str) -> str | None:
    """Return the inside of the first fenced code block, or None. One that is not closed goes to the end."""
    found = re.search(r"(?ms)^ {0,3}(`{3,}|~{3,})[^\n`]*\n(.*?)(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", text)
    return None if found is None else found[2]


class _Target(NamedTuple):
    """What of the answer is written, and where."""

    as_json: bool
    extract: bool
    has_schema: bool
    file: str | None

    def check(self) -> None:
        """Raise CommandError for what cannot be written, before anything is sent."""
        if self.extract and (self.as_json or self.has_schema):
            raise CommandError("-x is for text: leave out --json and --schema")
        if self.file is None:
            terminal.check_output()
        else:
            check_target(self.file)

    def writer(self, *, runs: bool) -> Any:
        """Return what takes the text as it comes, if it is written as it comes.

        What models say between calls of tools is no answer: only terminals get it, to show that it goes on.
        """
        if self.as_json or self.extract or self.has_schema or self.file is not None:
            return None
        return terminal.write if not runs or terminal.is_terminal(sys.stdout) else None

    def finish(self, answer: Answer, plan: TurnPlan) -> None:
        """Write what was not written while it came. Raises CommandError."""
        if plan.write is not None:
            terminal.end_answer(answer.text)
            return
        text = self._text(answer)
        if self.file is None:
            terminal.write(text)
            return
        try:
            write_atomically(self.file, text.encode("utf-8", "replace"))
        except CommandError as error:
            terminal.write(text)  # it was paid for
            raise CommandError(f"{error}; the answer went to standard output", error.code) from None

    def _text(self, answer: Answer) -> str:
        if self.as_json:
            return terminal.json_text(answer.whole)
        block = first_code_block(answer.text) if self.extract else None
        if self.extract and block is None:
            terminal.error("the answer has no code block: this is all of it")
        text = answer.text if block is None else block
        return text if text.endswith("\n") else f"{text}\n"
