"""The exit codes, and what an exception says in one line."""

from __future__ import annotations

import os
import re
from typing import Any, Final

OK: Final = 0
API: Final = 1
"""The API reported an error, the answer is not what was asked for, or it could not be written."""
USAGE: Final = 2
"""The command line, or a file that it names, is wrong; nothing was sent."""
NO_KEY: Final = 3
NETWORK: Final = 4
"""No usable response: no connection, a timeout, or one that broke off."""
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141
"""Whoever reads the output has gone: 128 and the number of SIGPIPE, as shells report it."""

NO_KEY_TEXT: Final = "no API key: run `openrouter-sdk login`, or set the variable OPENROUTER_API_KEY"
TRACEBACK: Final = "OPENROUTER_TRACEBACK"
"""The variable that has unexpected errors show where they come from."""

_CONTROLS: Final = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+"
"""Also what turns the direction of a text, so that a call looks like another one."""
_OF_PROGRAMS: Final = (
    r"^\w+(\.\w+)+\(\): | \(the option check_arguments=False .*\)$|, or allow_insecure=True$"
    r"|; Timeout\(\w+=\.\.\.\) sets the limit|; None disables the timeout|, or pass None,"
    r"|; `partial` has the .* such streams|; call client\.[\w.]+\(\) with the same arguments"
)
"""What errors say to those who write programs."""
_TIMEOUT: Final = r"Timeout(\.total|\(total=\.\.\.\))"


class CommandError(Exception):
    """What ends a command, in words for its user."""

    def __init__(self, message: str, code: int = USAGE) -> None:
        super().__init__(message)
        self.code = code


def one_line(text: str) -> str:
    """Return a text in one line, without characters that control a terminal."""
    return re.sub(r"\s+", " ", re.sub(_CONTROLS, " ", text)).strip()


def verdict_of(error: BaseException) -> tuple[int, str]:
    """Return the exit code of what ended a command, and what to say, which may be nothing."""
    if isinstance(error, CommandError):
        return error.code, one_line(str(error))
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED, ""
    if isinstance(error, BrokenPipeError):
        return BROKEN_PIPE, ""
    if (said := _of_parser(error)) is not None:
        return USAGE, one_line(said)
    code, said = _of_client(error)
    said = re.sub(_TIMEOUT, "--timeout", said)
    return code, one_line(re.sub(_OF_PROGRAMS, "", said))


def _of_parser(error: BaseException) -> str | None:
    """Return what the parser of the command line says. Its exceptions have no public base class."""
    message: Any = getattr(error, "format_message", None)
    if message is None:
        return None
    from openrouter_sdk.cli.app import advice

    said = str(message()).rstrip(".").replace("Value error, ", "")  # Typer since 0.28
    context: Any = getattr(error, "ctx", None)
    return said if context is None else f"{said}; {advice(context, said)}"


def _of_client(error: BaseException) -> tuple[int, str]:
    from openrouter_sdk import errors  # not before something went wrong

    if isinstance(error, errors.MissingKeyError):
        return NO_KEY, NO_KEY_TEXT
    if isinstance(error, errors.LoginError):
        return NO_KEY, str(error)
    if isinstance(error, errors.InvalidArgumentError):
        return USAGE, str(error)
    if isinstance(error, errors.AuthenticationError):
        error.hint = "check OPENROUTER_API_KEY, or run `openrouter-sdk login`"
        return API, str(error)
    if isinstance(error, errors.TransportError):
        return NETWORK, str(error)
    if isinstance(error, errors.APIError) and error.retry_after:
        return API, f"{error}; the server says to wait {error.retry_after:.0f} s"
    if isinstance(error, errors.OpenRouterError):
        return API, str(error) or type(error).__name__
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return API, f"{name}{error.strerror or error}"
    hint = "" if TRACEBACK in os.environ else f"; {TRACEBACK}=1 shows where"
    return API, f"unexpected {type(error).__name__}: {errors.redact(str(error))}{hint}"
