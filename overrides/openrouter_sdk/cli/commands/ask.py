"""`ask`: send a prompt, and write the answer."""

from __future__ import annotations

import re
import sys
from typing import Annotated

import typer
from typer import Argument, Option

from openrouter_sdk.cli import shared_options as shared, terminal
from openrouter_sdk.cli.answering.talk import Source, Talk
from openrouter_sdk.cli.answering.turn import TurnPlan
from openrouter_sdk.cli.app import BY_NAME, IMPLICIT
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
    if extract and (as_json or schema is not None):
        raise CommandError("-x is for text: leave out --json and --schema")
    output = None if output == "-" else output
    _check(context, prompt, output)
    shape = read_schema(schema)
    given = chat_settings(settings, has_schema=shape is not None)
    content = read_content(prompt, attachments or [])
    found, limits = read_tools(tools, approve_tools, max_steps, max_cost)
    # What models say between calls of tools is no answer: it shows on terminals that something goes on.
    comes = not found or terminal.is_terminal(sys.stdout)
    write = None if as_json or extract or shape or output or not comes else terminal.write
    plan = TurnPlan(write, found, approve_tools, shape, limits, not no_stream, reasoning)
    with open_client(base_url, timeout=timeout) as client:
        source = Source(continues, conversation, not no_log)
        answer = Talk(client, source, model, system, given).say(content, plan)
    if write is not None:
        terminal.end_answer(answer.text)
    else:
        _write(terminal.json_text(answer.whole) if as_json else _text(answer.text, extract), output)
    answer.remark(usage=usage)
    if answer.problem:
        raise CommandError(answer.problem, API)


def _check(context: typer.Context, prompt: str | None, output: str | None) -> None:
    """Refuse a file that cannot be written, and `-m MODEL logs`: a prompt by the rules, not as meant."""
    if output is None:
        terminal.check_output()
    else:
        check_target(output)
    arguments = context.meta.get(IMPLICIT, ())
    if prompt is not None and prompt in BY_NAME and prompt in arguments and "--" not in arguments:
        raise CommandError(
            f"options go behind {prompt}; to send it as a prompt: openrouter-sdk ask {prompt} ..."
        )


def first_code_block(text: str) -> str | None:
    """Return the inside of the first fenced code block, or None. One that is not closed goes to the end."""
    found = re.search(r"(?ms)^ {0,3}(`{3,}|~{3,})[^\n`]*\n(.*?)(?:^ {0,3}\1[`~]*[ \t\r]*$|\Z)", text)
    return None if found is None else found[2]


def _text(text: str, extract: bool) -> str:
    block = first_code_block(text) if extract else text
    if block is None:
        terminal.error("the answer has no code block: this is all of it")
    text = text if block is None else block
    return text if text.endswith("\n") else f"{text}\n"


def _write(text: str, file: str | None) -> None:
    """Write an answer that did not show while it came. Raises CommandError."""
    if file is None:
        terminal.write(text)
        return
    try:
        write_atomically(file, text.encode("utf-8", "replace"))
    except CommandError as error:
        terminal.write(text)  # it was paid for
        raise CommandError(f"{error}; the answer went to standard output", error.code) from None
