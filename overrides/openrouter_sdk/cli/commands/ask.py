"""`ask`: send a prompt, and write the answer."""

from __future__ import annotations

from typing import Annotated, Any

from typer import Argument, Option

from openrouter_sdk.cli import shared_options as shared


def command(
    prompt: Annotated[str | None, Argument(help="What to ask; - or nothing is standard input.")] = None,
    model: shared.Model = None,
    system: Annotated[str | None, Option("-s", "--system", help="Instructions for the model.")] = None,
    as_json: shared.AsJson = False,
    base_url: shared.BaseUrl = None,
    timeout: shared.Timeout = None,
) -> None:
    """Ask a model, and write the answer to standard output."""
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.opening import open_client

    terminal.check_output()
    request: dict[str, Any] = {} if model is None else {"model": model}
    messages: list[Any] = [] if system is None else [{"role": "system", "content": system}]
    messages.append({"role": "user", "content": prompt or ""})
    with (
        open_client(base_url, timeout=timeout) as client,
        client.chat.stream(messages=messages, **request) as stream,
    ):
        if as_json:
            terminal.print_json(stream.result())
            return
        for text in stream.text():
            terminal.write(text)
    terminal.write("\n")
