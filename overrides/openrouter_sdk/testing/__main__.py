"""Run the stand-in server or the conformance server: `python -m openrouter_sdk.testing serve`."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from contextlib import suppress
from shlex import quote
from typing import get_args

from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.rate_limit import RateLimit, ResetForm
from openrouter_sdk.testing.serving.recorder import CONTROL
from openrouter_sdk.testing.serving.server import StandInServer
from openrouter_sdk.testing.standin.standin import DEFAULT_KEY, DEFAULT_MANAGEMENT_KEY


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a server until interrupted."""
    options = _parser().parse_args(arguments)
    options.run(options)


def _conformance(options: argparse.Namespace) -> None:
    from .conformance import ConformanceServer

    with ConformanceServer(port=options.port) as server:
        _wait(f"Cases to play are at {server.url}/cases")


def _serve(options: argparse.Namespace) -> None:
    server = StandInServer(
        seed=options.seed,
        key=options.key,
        management_key=options.management_key,
        strict=not options.lenient,
        delay=options.delay,
        latency=options.latency,
        keep_requests=options.keep_requests,
        port=options.port,
    )
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
            f"To sign in      {server.sign_in_page}"
        )


def _rates(options: argparse.Namespace) -> RateLimit | None:
    if options.rate_limit is None and options.daily is None:
        return None
    requests, _, seconds = (options.rate_limit or "").partition("/")
    return RateLimit(
        int(requests) if requests else None,
        float(seconds or 60),
        reset=options.reset,
        daily=options.daily,
        models=options.limit_models,
    )


def _wait(message: str) -> None:
    """Print the message, and wait for Ctrl-C."""
    print(f"{message}\n(Ctrl-C ends)", flush=True)
    with suppress(KeyboardInterrupt):
        threading.Event().wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m openrouter_sdk.testing", description=__doc__)
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
    serve.add_argument("--delay", type=float, default=0.0, help="seconds between streamed events")
    serve.add_argument("--seed", type=int, default=0, help="seed of the generated values")
    _add_conditions(serve)
    conformance = commands.add_parser("conformance", help="play cases to any HTTP client, and judge it")
    conformance.set_defaults(run=_conformance)
    conformance.add_argument("--port", type=int, default=0, help="0 takes any free port")
    return parser


def _add_conditions(serve: argparse.ArgumentParser) -> None:
    add = serve.add_argument
    add("--latency", type=float, default=0.0, help="seconds before each answer")
    add("--credits", type=float, help="dollars that are left (default: they never end)")
    add("--rate-limit", metavar="N/SECONDS", help="requests to models in a time, such as 20/60")
    add("--daily", type=int, metavar="N", help="requests to models in a day of UTC")
    add("--limit-models", metavar="PATTERN", help='models that are limited, such as "*:free"')
    add("--reset", choices=get_args(ResetForm), default="milliseconds", help="how a limit tells its reset")
    add("--download-size", type=int, metavar="BYTES", help="size of videos and files")
    add("--keep-requests", type=int, default=10_000, metavar="N", help="newest requests and bills to keep")


if __name__ == "__main__":
    main()
