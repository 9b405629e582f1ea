"""The options of the commands that make files, and what they do alike."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Option

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import explain_model
from openrouter_sdk.cli.prompts.parameters import read_settings
from openrouter_sdk.cli.prompts.standard_input import is_piped, read_bytes, read_text
from openrouter_sdk.cli.user_files.completion import complete_model

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk import OpenRouter

MediaModel = Annotated[
    str | None, Option("-m", "--model", metavar="MODEL", help="The model.", autocompletion=complete_model)
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


def model_of(given: str | None, command: str, kind: str) -> str:
    """Return the model that was given. Raises CommandError, which says how to find one."""
    if given is not None and given.strip():
        return given
    advice = f"`openrouter-sdk models --output {kind}` lists those that can"
    raise CommandError(f"{command} needs a model: -m MODEL; {advice}")


def settings_of(operation: Operation[Any, Any], given: Any, *taken: str) -> dict[str, Any]:
    """Return the parameters that `-o` gives to an operation, but for `taken`. Raises CommandError."""
    fields = {name for body in operation.bodies for name in body.fields}
    return read_settings(given, fields - {"model", "stream", *taken})


def text_of(given: str | None, what: str) -> str:
    """Return a text of the command line, or that of standard input. Raises CommandError if there is none."""
    if given is None and not is_piped():
        raise CommandError(f"there is no {what}: write it behind the command, or pipe it in")
    text = read_text() if given is None or given == "-" else given
    if not text.strip():
        raise CommandError(f"the {what} is empty")
    return text


def bytes_of(name: str) -> bytes:
    """Return the content of a file; `-` is standard input. Raises CommandError if it cannot be read."""
    try:
        return read_bytes() if name == "-" else Path(name).read_bytes()
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


def checked(name: str, *, force: bool, suffixes: Sequence[str] = ()) -> Path:
    """Return the path of a file to be written. Raises CommandError if it cannot be.

    `force` allows one that exists to be replaced; `suffixes` are those that it may have, in lower case.
    """
    path = Path(name)
    try:
        problem = _problem(name, path, force=force)
    except (OSError, ValueError) as error:
        problem = f"is no name of a file: {error.args[-1]}"
    if problem is None and suffixes and path.suffix.lower() not in suffixes:
        problem = f"must end in {' or '.join(suffixes)}, which says the format"
    if problem is not None:
        raise CommandError(f"--output: {name[:200] or 'the name'} {problem}")
    return path


def _problem(name: str, path: Path, *, force: bool) -> str | None:
    if not name:
        return "is empty"
    if path.is_dir() or not path.name or name.endswith(("/", os.sep)):
        return "is a folder; add the name of a file"
    if b"\0" in os.fsencode(path):
        return "is no name of a file"
    if not path.parent.is_dir():
        return f"cannot be written: there is no folder {path.parent}; create it first"
    if os.path.lexists(path):
        if not force:
            return "exists; --force replaces it"
        if not path.is_file():
            return "is no regular file, and cannot be replaced"
    if not os.access(path.parent, os.W_OK):
        return f"cannot be written: you may not write to the folder {path.parent}"
    return None


def numbered(name: str, how_many: int, *, force: bool, suffixes: Sequence[str] = ()) -> list[Path]:
    """Return a path for each of several files, such as `a-1.png` and `a-2.png`; of one alone, `a.png`."""
    stem, suffix = os.path.splitext(name)
    names = [f"{stem}-{number}{suffix}" for number in range(1, how_many + 1)] if how_many > 1 else [name]
    return [checked(one, force=force, suffixes=suffixes) for one in names]


def unused(stem: str, suffix: str, how_many: int = 1) -> list[Path]:
    """Return names in this folder that are not taken, such as `image-1.png`."""
    names = (name for number in count(1) if not os.path.lexists(name := f"{stem}-{number}{suffix}"))
    return [checked(next(names), force=False) for _ in range(how_many)]


def places_for(
    given: str | None, stem: str, how_many: int, suffixes: Sequence[str], *, force: bool, as_json: bool
) -> list[Path] | None:
    """Return where files are to be saved; None for standard output. Raises CommandError.

    Without a name, they get new ones in this folder that begin with `stem`, and end in the first suffix.
    """
    if given is None:
        return unused(stem, suffixes[0], how_many)
    if given != "-":
        return numbered(given, how_many, force=force, suffixes=suffixes)
    if how_many != 1 or as_json:
        other = "--json as well" if as_json else f"{how_many} of them"
        raise CommandError(f"standard output takes one file, not {other}: name a file with --output")
    if terminal.is_terminal(sys.stdout):
        raise CommandError("not written to a terminal: name a file with --output, or redirect it")
    return None


def saved(paths: Sequence[Path], cost: float | None, data: dict[str, Any] | None) -> None:
    """Say where files are, and what they have cost; `data` is what else is printed as JSON."""
    from openrouter_sdk.cli.views.amounts import dollars

    for path in paths:
        terminal.note(f"saved {path}")
    if data is not None:
        terminal.print_json({"files": [str(path) for path in paths], "cost": cost, **data})
    elif cost is not None:
        terminal.note(f"cost {dollars(cost)}")


@contextmanager
def explaining(client: OpenRouter, model: str) -> Iterator[None]:
    """Name the models that may have been meant, if an error is that there is no such model."""
    from openrouter_sdk.errors import APIError

    try:
        yield
    except APIError as error:
        explain_model(client, model, error)
        raise
