"""What browsers need in order to call a server of another origin (CORS, of the Fetch standard)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, bytes_answer

_ANY_METHOD: Final = ("DELETE", "GET", "PATCH", "POST", "PUT")
_MAX_AGE: Final = "600"  # seconds for which a browser need not ask again
_ORIGIN: Final = ("access-control-allow-origin", "*")


def options_answer(request: RecordedRequest, methods: Sequence[str]) -> Answer:
    """Return the answer to OPTIONS: the methods of a path and, to a preflight, leave for what it asks for.

    A path without methods gets the same answer, so that a browser shows the 404 of the request itself.
    """
    known = {*(methods or _ANY_METHOD), "OPTIONS"}
    listed = ", ".join(sorted(known | {"HEAD"} if "GET" in known else known))
    headers = [("allow", listed)]
    if request.header("origin") is not None:
        headers += [_ORIGIN, ("access-control-allow-methods", listed), ("access-control-max-age", _MAX_AGE)]
        # "*" would not stand for Authorization.
        if asked := request.header("access-control-request-headers"):
            headers.append(("access-control-allow-headers", asked))
        if request.header("access-control-request-private-network") == "true":
            headers.append(("access-control-allow-private-network", "true"))
    return bytes_answer(204, None, b"", headers)


def shared_with_browsers(request: RecordedRequest, answer: Answer) -> Answer:
    """Return the answer with leave to read it and all its headers, if a page of another origin asks."""
    if request.header("origin") is None:
        return answer
    names = ", ".join(dict.fromkeys(name.lower() for name, _ in answer.headers))
    exposed = [("access-control-expose-headers", names)] if names else []
    return replace(answer, headers=[*answer.headers, _ORIGIN, *exposed])
