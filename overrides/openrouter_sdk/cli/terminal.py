"""What is written: the answer on standard output, everything else on standard error.

The streams are looked up at each call, so that a program that replaces them gets what is written.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any, Final

from openrouter_sdk.cli.exits import API, CommandError

_UNSAFE: Final = r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"
"""Characters by which a text could move the cursor, or change the title or the clipboard."""
_begun = {"out": False, "err": False}
"""Whether what is on the terminal of a stream is in the middle of a line."""


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
    from shutil import get_terminal_size

    return max(get_terminal_size().columns, 20)


def has_colours(stream: IO[Any] | None) -> bool:
    """Whether a stream shows colours: it is a terminal, and neither NO_COLOR nor TERM=dumb says no."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM", "") not in ("", "dumb")
    return wanted and is_terminal(stream)


def dim(text: str) -> str:
    """Return a text that is less bright on standard error, if that shows colours."""
    text = re.sub(_UNSAFE, "", text)
    return f"\x1b[2m{text}\x1b[0m" if has_colours(sys.stderr) else text


def check_output() -> None:
    """Raise CommandError if there is no standard output, before something is paid for."""
    if sys.stdout is None or sys.stdout.closed:
        raise CommandError("standard output is closed: redirect it")


def write(text: str) -> None:
    """Write a piece of the answer, at once. Raises BrokenPipeError, and CommandError for a full disk."""
    check_output()
    if is_terminal(sys.stdout):
        end_note()
        text = re.sub(_UNSAFE, "", text)
        _begun["out"] = not text.endswith("\n") if text else _begun["out"]
    encoding = sys.stdout.encoding or "utf-8"
    _send(lambda: sys.stdout.write(text.encode(encoding, "replace").decode(encoding)))


def write_bytes(data: bytes) -> None:
    """Write an answer that is no text."""
    check_output()
    flush()
    _send(lambda: sys.stdout.buffer.write(data))


def json_text(value: Any) -> str:
    """Return plain data, or a model of the client, as JSON for people to read."""
    plain = value.to_dict() if hasattr(value, "to_dict") else value
    text = json.dumps(plain, indent=2, ensure_ascii=False)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, or a terminal without Unicode
        text = json.dumps(plain, indent=2)
    return f"{text}\n"


def print_json(value: Any) -> None:
    """Write plain data, or a model of the client, as JSON."""
    write(json_text(value))


def flush() -> None:
    """Have what was written arrive. Raises what `write` raises."""
    if sys.stdout is not None and not sys.stdout.closed:
        _send(lambda: None)


def _send(write: Callable[[], object]) -> None:
    try:
        write()
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(f"cannot write to standard output: {error.strerror or error}", API) from None


def discard() -> None:
    """Forget what could not be written, so that the end of the process does not try again, and complain."""
    with suppress(OSError, ValueError):
        if sys.stdout is None:
            return
        try:
            sys.stdout.flush()
        except OSError:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, sys.stdout.fileno())
            os.close(null)


def end_answer(text: str) -> None:
    """End the last line of an answer that was written as it came."""
    if is_terminal(sys.stdout):
        end_line()
    elif not text.endswith("\n"):
        write("\n")


def end_line() -> None:
    """Begin a new line, if the answer ended in the middle of one on a terminal."""
    if _begun["out"]:
        _begun["out"] = False
        with suppress(OSError, CommandError):
            write("\n")


def end_interrupted() -> None:
    """Begin a new line behind the `^C` that a terminal shows."""
    if is_terminal(sys.stderr):
        _begun.update(out=False, err=False)
        _write_error("\n")


def note(text: str) -> None:
    """Write a line to standard error; what cannot be written there is lost."""
    prompt(f"{text}\n")


def error(text: str) -> None:
    """Write what went wrong, or what is odd."""
    note(f"openrouter-sdk: {text}")


def note_piece(text: str) -> None:
    """Write a piece of a longer text to standard error."""
    end_line()
    _write_error(dim(text))
    _begun["err"] = not text.endswith("\n") if text else _begun["err"]


def end_note() -> None:
    """Begin a new line on standard error, if a longer text ended in the middle of one."""
    if _begun["err"]:
        _begun["err"] = False
        _write_error("\n")


def prompt(text: str) -> None:
    """Show on standard error that something may be typed."""
    end_line()
    end_note()
    _write_error(text)


def confirm(question: str) -> bool:
    """Ask for yes or no, where no is the default; what ends the input is a no."""
    with suppress(Exception):  # Windows has no termios, which has errors of its own
        import termios

        termios.tcflush(sys.stdin, termios.TCIFLUSH)  # what was typed before is no answer
    prompt(f"{question} [y/N] ")
    answer = sys.stdin.readline() if sys.stdin is not None else ""
    if not answer.endswith("\n"):
        _write_error("\n")
    return answer.strip().lower() in ("y", "yes")


def _write_error(text: str) -> None:
    if sys.stderr is None:
        return
    encoding = sys.stderr.encoding or "utf-8"
    with suppress(OSError, ValueError):
        sys.stderr.write(text.encode(encoding, "replace").decode(encoding))
        sys.stderr.flush()
