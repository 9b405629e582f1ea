"""Where an operation stands that has servers of its own, seen from the base URL of the API."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from codegen.document.openapi import Document, SpecError


def seen_from_base(document: Document, operation: dict[str, Any]) -> tuple[str, str]:
    """What to cut off the end of the base URL, and what to put before the operation's path.

    With the base `https://host/api/v1`, an operation of the server `https://host/api/beta` is reached by
    cutting `/v1` off and going on with `/beta`. So it stays with whatever stands in for the API under
    another base URL, and no key is sent to a place that nobody configured. Raises SpecError for a server
    on another host.
    """
    own = operation.get("servers")
    if not own:
        return "", ""
    listed = document.get("servers") or [{"url": "/"}]  # as OpenAPI 3.1 has it, 4.8.1.1
    base, server = (urlsplit(servers[0]["url"].rstrip("/")) for servers in (listed, own))
    if (base.scheme, base.netloc) != (server.scheme, server.netloc):
        raise SpecError(
            f"has a server of its own at {server.scheme}://{server.netloc}, which is not that of the API; "
            "no key would be safe there",
            place=operation["operationId"],
        )
    theirs, ours = base.path.split("/"), server.path.split("/")
    common = 0
    while common < min(len(theirs), len(ours)) and theirs[common] == ours[common]:
        common += 1
    return _path(theirs[common:]), _path(ours[common:])


def _path(segments: list[str]) -> str:
    return "".join(f"/{segment}" for segment in segments)
