"""`map`: send many prompts at the same time, and write an answer for each."""

from __future__ import annotations

from os.path import lexists
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from openrouter_sdk.cli.exits import CommandError, verdict_of
from openrouter_sdk.cli.files import media_options as media
from openrouter_sdk.cli.files.prompt_rows import Format, decoded, rows_of
from openrouter_sdk.cli.opening import default_model, open_client
from openrouter_sdk.cli.shared_options import BaseUrl, Model, Output, Settings, System, Timeout

if TYPE_CHECKING:
    from openrouter_sdk import OpenRouter
    from openrouter_sdk.cli.files.prompt_rows import PromptRow

_File = Annotated[
    str, Argument(metavar="FILE", help="Lines of JSON (.jsonl), or a prompt a line; - is standard input.")
]
_Journal = Annotated[
    Path | None,
    Option(
        "--journal",
        metavar="FILE",
        help="Keep what was answered here; the same command goes on from there.",
    ),
]
_Concurrency = Annotated[int, Option("--concurrency", metavar="N", min=1, help="Requests at a time.")]
_MaxCost = Annotated[
    float | None,
    Option("--max-cost", metavar="USD", min=0, help="Send nothing that might cost more in all."),
]
_DryRun = Annotated[bool, Option("--dry-run", help="Say what it would cost, and send nothing.")]
_Format = Annotated[
    Format | None,
    Option("--format", help="Of FILE; by default by its name, of standard input by its beginning."),
]
_AsJson = Annotated[bool, Option("--json", help="Add the whole reply to each line, and the sum as JSON.")]


def command(
    file: _File,
    model: Model = None,
    system: System = None,
    settings: Settings = None,
    output: Output = None,
    journal: _Journal = None,
    concurrency: _Concurrency = 16,
    max_cost: _MaxCost = None,
    dry_run: _DryRun = False,
    format: _Format = None,
    force: media.Force = False,
    as_json: _AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Send many prompts, and write a line of JSON for each, in order. The exit code is 1 if a row failed.

    A line of FILE is "a prompt", {"prompt": "..."} or {"messages": [...]}, with an "id" and parameters of its
    own if you like.

    Example: openrouter-sdk map prompts.jsonl -m MODEL --journal run.journal --output answers.jsonl
    """
    from openrouter_api.operations.chat import SEND
    from openrouter_sdk.cli.files.answer_lines import run, show_estimate

    rows = rows_of(file, decoded(file, media.bytes_of(file)), format, system)
    target = None if output in (None, "-") else _target(output or "", journal, force=force)
    if target is not None and target.resolve() == Path(file).resolve():
        raise CommandError(f"--output: {output} has the prompts")
    arguments = media.settings_of(SEND, settings, "messages", "stream_options")
    if chosen := model or default_model():
        arguments["model"] = chosen
    with open_client(base_url, timeout=timeout) as client:
        _check(client, file, rows, arguments)
        if dry_run:
            show_estimate(client, rows, arguments, as_json=as_json)
            return
        arguments |= {"journal": journal, "budget": max_cost, "concurrency": concurrency}
        run(client, rows, arguments, target, whole=as_json)


def _target(output: str, journal: Path | None, *, force: bool) -> Path:
    target = media.checked(output, force=force)
    if journal is not None and journal.resolve() == target.resolve():
        raise CommandError("--journal and --output name the same file")
    is_resumed = journal is not None and journal.exists()  # which has what the part has
    if not force and not is_resumed and lexists(f"{output}.part"):
        left = f"{output}.part has the answers of a run that was not completed"
        raise CommandError(f"--output: {left}: move it away, or --force replaces it")
    return target


def _check(client: OpenRouter, file: str, rows: list[PromptRow], arguments: dict[str, Any]) -> None:
    """Raise CommandError for the first row that could not be sent, before any is."""
    from openrouter_api.operations.chat import SEND
    from openrouter_sdk.errors import InvalidArgumentError
    from openrouter_sdk.mapping.map_arguments import work_of

    work = work_of(client, SEND, dict(arguments))
    work.settings_digests()
    for row in rows:
        try:
            work.prepare(row.request)
        except InvalidArgumentError as error:
            raise CommandError(f"{file}:{row.line}: {verdict_of(error)[1]}") from None
