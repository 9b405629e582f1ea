"""Run the stand-in server or the conformance server: `python -m openrouter_sdk.testing serve`."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from math import inf
from shlex import quote
from typing import Final, get_args

from openrouter_sdk.config.no_proxy import is_loopback
from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.rate_limit import RateLimit, ResetForm
from openrouter_sdk.testing.serving.loopback import LOOPBACK
from openrouter_sdk.testing.serving.recorder import CONTROL, RECORDINGS
from openrouter_sdk.testing.serving.server import StandInServer
from openrouter_sdk.testing.standin.standin import DEFAULT_KEY, DEFAULT_MANAGEMENT_KEY

PROGRAM: Final = "python -m openrouter_sdk.testing"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a server until interrupted."""
    try:
        run(arguments)
    except (OSError, OverflowError, ValueError) as error:
        sys.exit(f"{PROGRAM}: {error}")


def run(arguments: Sequence[str] | None, program: str = PROGRAM) -> None:
    """Run a server until interrupted, as a part of a program of another name.

    Raises OSError, OverflowError and ValueError for wrong ports, and for options that do not fit.
    """
    options = _parser(program).parse_args(arguments)
    options.run(options)


def _conformance(options: argparse.Namespace) -> None:
    from .conformance import ConformanceServer

    with ConformanceServer(port=options.port) as server:
        _wait(f"Cases to play are at {server.url}/cases")


def _serve(options: argparse.Namespace) -> None:
    try:
        server = _stand_in(options)
    except ValueError as error:  # in the fixtures or recordings
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    _warn_of_network(options)
    server.credits = options.credits
    server.rates = _rates(options)
    server.downloads = None if options.download_size is None else Downloads(options.download_size)
    with server:
        _wait(
            f"Listening on {server.url}\n"
            f"API key         {server.key}\n"
            f"management key  {server.management_key}\n"
            "To use it, copy this line:\n"
            f"export OPENROUTER_BASE_URL={quote(server.url)} OPENROUTER_API_KEY={quote(server.key)}\n"
            f"To control it   {server.origin}{CONTROL}\n"
            f"To sign in      {server.sign_in_page}{_recording(server, options)}"
        )


def _recording(server: StandInServer, options: argparse.Namespace) -> str:
    if server.recording is None:
        return f"\nReplaying       {options.replay}" if options.replay else ""
    text = f"\nRecording       {options.record} into {options.to}"
    note = "\nRequests with the key above are sent with OPENROUTER_API_KEY of this server's environment."
    return text + note if server.recording.lends_key else text


def _stand_in(options: argparse.Namespace) -> StandInServer:
    return StandInServer(
        seed=options.seed,
        key=options.key,
        management_key=options.management_key,
        strict=not options.lenient,
        delay=options.delay,
        latency=options.latency,
        first_token=options.first_token,
        error_rate=options.error_rate,
        error_status=options.error_status,
        keep_requests=options.keep_requests,
        keep_bytes=options.keep_bytes,
        only_listed_models=options.only_listed_models,
        host=options.host,
        fixtures=options.fixtures,
        record=options.record,
        to=options.to,
        replay=options.replay,
        speed=options.speed,
        port=options.port,
    )


def _warn_of_network(options: argparse.Namespace) -> None:
    if is_loopback(options.host):
        return
    where = options.host or "all addresses"
    print(
        f"Warning: the server listens on {where}, so that anyone in the network can use it, and see and "
        "change what it keeps. Its keys are no secrets.",
        file=sys.stderr,
        flush=True,
    )


def _rates(options: argparse.Namespace) -> RateLimit | None:
    if options.rate_limit is None and options.daily is None:
        return None
    requests, seconds = options.rate_limit or (None, 60.0)
    return RateLimit(
        requests,
        seconds,
        reset=options.reset,
        daily=options.daily,
        models=options.limit_models,
    )


def _wait(message: str) -> None:
    """Print the message, and wait for Ctrl-C."""
    print(f"{message}\n(Ctrl-C ends)", flush=True)
    with suppress(KeyboardInterrupt):
        threading.Event().wait()


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(program, description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    serve = commands.add_parser("serve", help="listen on a loopback port")
    serve.set_defaults(run=_serve)
    serve.add_argument("--port", type=int, default=0, help="0 takes any free port")
    serve.add_argument("--key", default=DEFAULT_KEY, help="the API key to accept")
    serve.add_argument(
        "--management-key", default=DEFAULT_MANAGEMENT_KEY, help="the management key to accept"
    )
    serve.add_argument(
        "--lenient", action="store_true", help="also answer requests that violate the contract"
    )
    serve.add_argument("--delay", type=_seconds, default=0.0, help="seconds between streamed events")
    serve.add_argument("--seed", type=int, default=0, help="seed of the generated values")
    serve.add_argument("--host", default=LOOPBACK, help="the address to listen on; 0.0.0.0 is all of them")
    _add_conditions(serve)
    conformance = commands.add_parser("conformance", help="play cases to any HTTP client, and judge it")
    conformance.set_defaults(run=_conformance)
    conformance.add_argument("--port", type=int, default=0, help="0 takes any free port")
    return parser


def _add_conditions(serve: argparse.ArgumentParser) -> None:
    add = serve.add_argument
    add("--record", metavar="URL", help="forward to this server, such as https://openrouter.ai/api/v1")
    add("--to", metavar="FOLDER", default=RECORDINGS, help="where to write what is recorded")
    add("--replay", metavar="FOLDER", help="answer with what was recorded")
    add("--speed", type=_speed, default=1.0, help="of what is replayed: 1 as recorded, 0 without pauses")
    add("--fixtures", metavar="FOLDER", help="rules in JSON or YAML, read again when they change")
    add("--latency", type=_seconds, default=0.0, help="seconds before each answer")
    add(
        "--first-token",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="before each stream's first event",
    )
    add("--error-rate", type=_share, default=0.0, metavar="SHARE", help="of requests that fail, such as 0.05")
    add(
        "--error-status", type=_statuses, default=(), metavar="429,503", help="of these errors (default: all)"
    )
    add("--credits", type=float, help="dollars that are left (default: they never end)")
    add("--rate-limit", type=_rate, metavar="N/SECONDS", help="requests to models in a time, such as 20/60")
    add("--daily", type=int, metavar="N", help="requests to models in a day of UTC")
    add("--limit-models", metavar="PATTERN", help='models that are limited, such as "*:free"')
    add("--reset", choices=get_args(ResetForm), default="milliseconds", help="how a limit tells its reset")
    add("--download-size", type=int, metavar="BYTES", help="size of videos and files")
    add("--only-listed-models", action="store_true", help="refuse models that GET /models does not list")
    add("--keep-requests", type=int, default=10_000, metavar="N", help="newest requests and bills to keep")
    add("--keep-bytes", type=int, default=50_000_000, metavar="N", help="bytes of their bodies to keep")


def _seconds(text: str) -> float:
    return _number(text, "seconds from 0", inf)


def _rate(text: str) -> tuple[int, float]:
    requests, _, seconds = text.partition("/")
    with suppress(ValueError):
        return int(requests), float(seconds or 60)
    raise argparse.ArgumentTypeError(f"must be requests/seconds, such as 20/60, not {text}")


def _speed(text: str) -> float:
    return _number(text, "a number from 0", inf)


def _share(text: str) -> float:
    return _number(text, "a share from 0 to 1", 1)


def _number(text: str, expected: str, most: float) -> float:
    with suppress(ValueError):
        if 0 <= (number := float(text)) <= most and number < inf:
            return number
    raise argparse.ArgumentTypeError(f"must be {expected}, not {text}")


def _statuses(text: str) -> tuple[int, ...]:
    statuses = [one.strip() for one in text.split(",")]
    if any(len(one) != 3 or not one.isdecimal() or one[0] not in "45" for one in statuses):
        raise argparse.ArgumentTypeError(f"must be statuses from 400 to 599, such as 429,503, not {text}")
    return tuple(map(int, statuses))


if __name__ == "__main__":
    main()
