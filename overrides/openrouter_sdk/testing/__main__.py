"""Run the stand-in server or the conformance server: `python -m openrouter_sdk.testing serve`."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from contextlib import suppress
from shlex import quote

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
        port=options.port,
    )
    with server:
        _wait(
            f"Listening on {server.url}\n"
            f"API key         {server.key}\n"
            f"management key  {server.management_key}\n"
            "To use it, copy this line:\n"
            f"export OPENROUTER_BASE_URL={quote(server.url)} OPENROUTER_API_KEY={quote(server.key)}"
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
    conformance = commands.add_parser("conformance", help="play cases to any HTTP client, and judge it")
    conformance.set_defaults(run=_conformance)
    conformance.add_argument("--port", type=int, default=0, help="0 takes any free port")
    return parser


if __name__ == "__main__":
    main()
