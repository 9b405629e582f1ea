"""`logs`: the conversations that were kept."""

from __future__ import annotations

from itertools import islice
from typing import Annotated, Any

import typer
from typer import Argument, Option

from openrouter_sdk.cli import shared_options as shared, terminal
from openrouter_sdk.cli.answering import conversation_log
from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.user_files import places
from openrouter_sdk.cli.views.columns import Column, show_table, window

command = typer.Typer(
    rich_markup_mode=None, add_completion=False, context_settings={"help_option_names": ["-h", "--help"]}
)
_COLUMNS = (Column("id"), Column("turns", 2, right=True), Column("model", 1), Column("prompt"))


@command.callback(invoke_without_command=True)
def logs(
    context: typer.Context,
    count: Annotated[int, Option("-n", "--count", min=1, help="How many.")] = 20,
    as_json: shared.AsJson = False,
) -> None:
    """Show the conversations that were kept, the newest first.

    Each is a file that only you can read. `openrouter-sdk -c PROMPT` continues the newest one,
    `--conversation ID` any, and `--no-log` keeps nothing.
    """
    if context.invoked_subcommand is not None:
        return
    found = [_summary(entry) for entry in islice(conversation_log.newest(skips=True), count)]
    if as_json:
        terminal.print_json(found)
    elif found:
        rows = [[one["id"], str(one["turns"]), one["model"] or "", one["title"]] for one in found]
        show_table(_COLUMNS, [[*row[:3], _cut(row[3], rows)] for row in rows])
    else:
        terminal.note("No conversation was kept yet.")


@command.command()
def show(
    id: Annotated[
        str | None, Argument(metavar="ID", help="Its id, or the beginning; by default the newest.")
    ] = None,
    as_json: shared.AsJson = False,
) -> None:
    """Show what was said in a conversation."""
    entry = conversation_log.find(id)
    if as_json:
        terminal.print_json({**_summary(entry), "conversation": entry.conversation})
    else:
        said = [f"[{message.get('role')}]\n{_text_of(message)}\n" for message in entry.messages]
        terminal.write("\n".join(said))


@command.command()
def path() -> None:
    """Show the folder of the conversations."""
    terminal.write(f"{places.log_folder()}\n")


@command.command()
def clear(yes: Annotated[bool, Option("--yes", help="Do not ask.")] = False) -> None:
    """Remove all conversations."""
    if not yes and not terminal.can_ask():
        raise CommandError("nobody can be asked: pass --yes to remove all conversations")
    number = len(conversation_log.files())
    if not yes and not terminal.confirm(f"Remove all {number} conversations?"):
        raise CommandError("nothing is removed", API)
    conversation_log.clear()
    terminal.note(f"{number} conversations are removed.")


def _cut(title: str, rows: list[list[str]]) -> str:
    """Return a title that fits beside the other columns, or else beside the id alone."""
    columns = window()
    if columns is None:
        return title
    beside = sum(max(map(len, column)) + 2 for column in zip(*(row[:3] for row in rows), strict=True)) + 4
    room = columns - (beside if columns - beside > 20 else len(rows[0][0]) + 2)
    return title if len(title) <= room else f"{title[: room - 1]}…"


def _summary(entry: conversation_log.Entry) -> dict[str, Any]:
    from datetime import UTC, datetime

    return {
        "id": entry.id,
        "updated": datetime.fromtimestamp(entry.updated, UTC).isoformat(timespec="seconds"),
        "model": entry.model or entry.answered,
        "turns": sum(message.get("role") == "user" for message in entry.messages),
        "title": entry.title,
    }


def _text_of(message: dict[str, Any]) -> str:
    content = message.get("content")
    parts = content if isinstance(content, list) else [{"text": content}] if content else []
    calls = [call.get("function", {}) for call in message.get("tool_calls") or ()]
    said = [part.get("text") or f"[{part.get('type')}]" for part in parts]
    return "\n".join([*said, *(f"[{call.get('name')}({call.get('arguments')})]" for call in calls)])
