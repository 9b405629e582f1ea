"""The options of the commands that make files, and what they do alike."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Option

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.files.save_targets import STDOUT, TargetError, numbered, unused
from openrouter_sdk.cli.user_files.completion import complete_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_api.operation import Operation
    from openrouter_sdk import OpenRouter

MediaModel = Annotated[
    str | None,
    Option("-m", "--model", metavar="MODEL", help="The model.", autocompletion=complete_model),
]
MediaFile = Annotated[
    str | None,
    Option(
        "--output",
        metavar="FILE",
        help="Where to save it; - is standard output. By default a new name in this folder.",
    ),
]
Force = Annotated[bool, Option("--force", help="Replace a file that exists.")]


def model_of(given: str | None, command: str, kinds: str) -> str:
    """Return the model that was given. Raises CommandError, which says how to find one."""
    if given is not None and given.strip():
        return given
    raise CommandError(
        f"{command} needs a model: -m MODEL; `openrouter-sdk models {kinds}` lists those that can"
    )


def settings_of(operation: Operation[Any, Any], given: Any, *taken: str) -> dict[str, Any]:
    """Return the parameters that `-o` gives to an operation. Raises CommandError.

    `taken` are those that other options, or nothing, may give.
    """
    from openrouter_sdk.cli.prompts.parameters import read_settings

    fields = {name for body in operation.bodies for name in body.fields}
    return read_settings(given, fields - {"model", "stream", *taken})


def text_of(given: str | None, what: str) -> str:
    """Return a text of the command line, or that of standard input. Raises CommandError if there is none."""
    from openrouter_sdk.cli.prompts.standard_input import is_piped, read_text

    if given not in (None, "-"):
        text = given or ""
    elif given is None and not is_piped():
        raise CommandError(f"there is no {what}: write it behind the command, or pipe it in")
    else:
        text = read_text()
    if not text.strip():
        raise CommandError(f"the {what} is empty")
    return text


def bytes_of(name: str) -> bytes:
    """Return the content of a file; `-` is standard input. Raises CommandError if it cannot be read."""
    from openrouter_sdk.cli.prompts.standard_input import read_bytes

    try:
        return read_bytes() if name == STDOUT else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        raise CommandError(f"cannot read {name}: {getattr(error, 'strerror', None) or error}") from None


def images_of(names: Sequence[str] | None) -> dict[str, Any]:
    """Return the argument for image files that a command starts from. Raises CommandError for others."""
    from openrouter_sdk.cli.prompts.attachments import parts_of

    parts = parts_of(names)
    for name, part in zip(names or (), parts, strict=True):
        if part.get("type") != "image_url":
            raise CommandError(f"-a {name}: this is no image")
    return {"input_references": parts} if parts else {}


def places_for(
    given: str | None, stem: str, how_many: int, suffixes: Sequence[str], *, force: bool
) -> list[Path] | None:
    """Return where files are to be saved; None for standard output. Raises CommandError.

    Without a name, they get new ones in this folder that begin with `stem`, and end in the first suffix.
    """
    from openrouter_sdk.cli import terminal

    if given == STDOUT:
        if how_many != 1:
            raise CommandError(f"standard output takes one file, not {how_many}: name a file with --output")
        if terminal.is_terminal(sys.stdout):
            raise CommandError("not written to a terminal: name a file with --output, or redirect it")
        return None
    try:
        if given is None:
            return unused(stem, suffixes[0], how_many)
        return numbered(given, how_many, force=force, suffixes=suffixes)
    except TargetError as error:
        raise CommandError(f"--output: {error}") from None


@contextmanager
def explaining(client: OpenRouter, model: str) -> Iterator[None]:
    """Name the models that may have been meant, if an error is that there is no such model."""
    from openrouter_sdk.cli.near_names import explain_model
    from openrouter_sdk.errors import APIError

    try:
        yield
    except APIError as error:
        explain_model(client, model, error)
        raise
