"""Play black-box cases with the synchronous client of openrouter-sdk."""

from __future__ import annotations

from adapter import JSON, Adapter, Pieces, Report, main, perform, result
from ours import call_options, method, raised, returned, settings

from openrouter_sdk import OpenRouter, __version__, errors


def play(do: JSON, base_url: str, key: str, report: Report) -> None:
    """Perform a case and report."""
    try:
        client = OpenRouter(key, base_url=base_url, **settings(do))
    except errors.OpenRouterError as failure:
        report(raised(failure))
        return
    with client:
        perform(do, client, _outcome, report)


def _outcome(client: OpenRouter, do: JSON) -> JSON:
    try:
        return _performed(client, do)
    except errors.OpenRouterError as failure:
        return raised(failure)


def _performed(client: OpenRouter, do: JSON) -> JSON:
    called = method(client, do)(options=call_options(do), **do["arguments"])
    if not do.get("stream"):
        return returned(do, called)
    with called as stream:
        if do["read"] == "result":
            return returned(do, stream.result())
        pieces = Pieces(do)
        for event in stream:
            if pieces.add(event.to_dict()):
                break
    return result(pieces.value)


LACKS = {"cancel": "a thread that waits for an answer cannot be cancelled"}
ADAPTER = Adapter("openrouter-sdk", __version__, play, LACKS)

if __name__ == "__main__":
    main(ADAPTER)
