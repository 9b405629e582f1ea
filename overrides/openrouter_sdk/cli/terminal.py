"""What is written: the answer on standard output, everything else on standard error.

The streams are looked up at each call, so that a program that replaces them gets what is written.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final

from openrouter_sdk.cli.exits import API, USAGE, CommandError, one_line

if TYPE_CHECKING:
    from openrouter_sdk.progress import ProgressOption

_UNSAFE: Final = r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"
"""Characters by which a text could move the cursor, or change the title or the clipboard."""

_open_line = False
"""Whether the last character on a terminal was not a line break."""


def is_terminal(stream: IO[Any] | None) -> bool:
    """Whether a stream is a terminal; one that is absent or closed is none."""
    try:
        return stream is not None and stream.isatty()
    except (OSError, ValueError):
        return False


def can_ask() -> bool:
    """Whether somebody can be asked: what is typed arrives, and what is shown is seen."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def width() -> int:
    """Return the columns of the terminal; 80 if there is none."""
    import shutil

    return max(shutil.get_terminal_size().columns, 20)


def has_colours(stream: IO[Any] | None) -> bool:
    """Whether a stream shows colours: it is a terminal, and neither NO_COLOR nor TERM=dumb says no."""
    return (
        is_terminal(stream)
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM", "") not in ("", "dumb")
    )


def dim(text: str) -> str:
    """Return a text that is less bright on standard error, if that shows colours."""
    return f"\x1b[2m{text}\x1b[0m" if has_colours(sys.stderr) else text


# --- the answer -----------------------------------------------------------------------------------------


def check_output() -> None:
    """Raise CommandError if there is no standard output, before something is paid for."""
    if sys.stdout is None or sys.stdout.closed:
        raise CommandError("standard output is closed: pass --output FILE, or redirect it", USAGE)


def write(text: str) -> None:
    """Write a piece of the answer, at once."""
    global _open_line
    check_output()
    if not text:
        return
    shown = is_terminal(sys.stdout)
    if shown:
        text = re.sub(_UNSAFE, "", text)
        _open_line = not text.endswith("\n") if text else _open_line
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    except OSError as error:
        raise _lost(error) from None
    flush()


def write_bytes(data: bytes) -> None:
    """Write an answer that is no text."""
    check_output()
    try:
        flush()
        sys.stdout.buffer.write(data)
    except OSError as error:
        raise _lost(error) from None
    flush()


def print_json(value: Any) -> None:
    """Write plain data, or a model of the client, as JSON."""
    plain = value.to_dict() if hasattr(value, "to_dict") else value
    text = json.dumps(plain, indent=2, ensure_ascii=False)
    encoding = "utf-8" if sys.stdout is None else sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:  # a half of a surrogate pair, or a terminal without Unicode
        text = json.dumps(plain, indent=2)
    write(f"{text}\n")


def print_table(
    headings: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[int] = ()
) -> None:
    """Write a table: fitted to the terminal, or with tabs between columns for other programs.

    `right` has the numbers of the columns that are aligned to the right, from 0.
    """
    texts = [[one_line("" if cell is None else str(cell)) for cell in row] for row in rows]
    if not is_terminal(sys.stdout):
        write("".join("\t".join(row) + "\n" for row in [list(headings), *texts]))
        return
    from io import StringIO

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number in right else "left", overflow="fold")
    for row in texts:
        table.add_row(*map(Text, row))
    colours = has_colours(sys.stdout)
    buffer = StringIO()
    Console(
        file=buffer,
        width=width(),
        force_terminal=colours,
        no_color=not colours,
        color_system="standard" if colours else None,
    ).print(table)
    _write_styled(re.sub(r"(?m)[ ]+$", "", buffer.getvalue()))


def _write_styled(text: str) -> None:
    """Write what has colours on purpose."""
    check_output()
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    except OSError as error:
        raise _lost(error) from None
    flush()


def flush() -> None:
    """Have what was written arrive. Raises BrokenPipeError, or CommandError such as for a full disk."""
    if sys.stdout is None or sys.stdout.closed:
        return
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _lost(error) from None


def _lost(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return error
    return CommandError(f"cannot write to standard output: {error.strerror or error}", API)


def discard() -> None:
    """Forget what could not be written, so that the end of the process does not try again, and complain."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, sys.stdout.fileno())
            os.close(null)


def end_line() -> None:
    """Begin a new line, if the answer ended in the middle of one on a terminal."""
    global _open_line
    if _open_line:
        _open_line = False
        with suppress(OSError, CommandError):
            write("\n")


# --- everything else ------------------------------------------------------------------------------------


def note(text: str, *, end: str = "\n") -> None:
    """Write a line to standard error; what cannot be written there is lost."""
    if sys.stderr is None:
        return
    end_line()
    encoding = sys.stderr.encoding or "utf-8"
    with suppress(OSError, ValueError):
        sys.stderr.write(text.encode(encoding, "replace").decode(encoding) + end)
        sys.stderr.flush()


def error(text: str) -> None:
    """Write what went wrong."""
    note(f"openrouter-sdk: {text}")


def confirm(question: str) -> bool:
    """Ask for yes or no, where no is the default; what ends the input is a no."""
    end_line()
    note(f"{question} [y/N] ", end="")
    answer = sys.stdin.readline() if sys.stdin is not None else ""
    if not answer.endswith("\n"):
        note("")
    return answer.strip().lower() in ("y", "yes")


def progress_of() -> ProgressOption:
    """Return what `progress=` of long operations takes: a bar, if standard error is a terminal."""
    if not is_terminal(sys.stderr):
        return None
    from openrouter_sdk.cli.progress_bar import Bar

    return Bar()
