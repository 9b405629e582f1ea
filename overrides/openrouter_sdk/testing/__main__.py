"""Run the stand-in server from a shell: `python -m openrouter_sdk.testing serve --port 8080`."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from contextlib import suppress

from .server import StandInServer
from .standin import DEFAULT_KEY, DEFAULT_MANAGEMENT_KEY


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until interrupted."""
    options = _parser().parse_args(arguments)
    server = StandInServer(
        seed=options.seed,
        key=options.key,
        management_key=options.management_key,
        strict=not options.lenient,
        delay=options.delay,
        port=options.port,
    )
    with server:
        print(f"Listening on {server.url} with the key {server.key} (Ctrl-C ends)", flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m openrouter_sdk.testing", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    serve = commands.add_parser("serve", help="listen on a loopback port")
    serve.add_argument("--port", type=int, default=0, help="0 takes any free port")
    serve.add_argument("--key", default=DEFAULT_KEY, help="the API key to accept")
    serve.add_argument(
        "--management-key", default=DEFAULT_MANAGEMENT_KEY, help="the management key to accept"
    )
    serve.add_argument(
        "--lenient", action="store_true", help="answer requests that are not what the contract says, too"
    )
    serve.add_argument("--delay", type=float, default=0.0, help="seconds between streamed events")
    serve.add_argument("--seed", type=int, default=0, help="another number makes other values")
    return parser


if __name__ == "__main__":
    main()
