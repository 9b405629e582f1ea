"""Locate an operation that has its own servers, relative to the base URL of the API."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, urlsplit

from codegen.document.openapi import Document, SpecError

_PIECES = re.compile(r"(?P<kept>\{[^{}]*\}|%[0-9A-Fa-f]{2})|.", re.DOTALL)
_URL_CHARACTERS = "/?:@!$&'()*+,;="
"""What a path and its query may have as it is, besides letters, digits and `-._~` (RFC 3986, 3.3 and 3.4)."""


def relative_to_base(document: Document, operation: dict[str, Any]) -> tuple[str, str]:
    """Return the suffix to strip from the base URL, and the prefix of the operation's path.

    With the base URL `https://host/api/v1`, the suffix of an operation with the server
    `https://host/api/beta` is `/v1`, and the prefix `/beta`. So a client with another base URL still sends
    the operation there, and the API key to no other host. Raises SpecError for a server on another host.
    """
    own = operation.get("servers")
    if not own:
        return "", ""
    listed = document.get("servers") or [{"url": "/"}]  # as OpenAPI 3.1 has it, 4.8.1.1
    place = str(operation["operationId"])
    base, server = (urlsplit(_url(servers[0], place).rstrip("/")) for servers in (listed, own))
    if not server.netloc and not server.scheme:  # on the host of the API
        if not own[0]["url"].startswith("/"):
            raise SpecError(
                f"has a server relative to the document, {own[0]['url']}; write the whole URL", place=place
            )
        server = server._replace(scheme=base.scheme, netloc=base.netloc)
    if (base.scheme, base.netloc) != (server.scheme, server.netloc):
        raise SpecError(
            f"has a server on another host, {server.scheme}://{server.netloc}, where the key must not go",
            place=place,
        )
    base_segments, own_segments = base.path.split("/"), server.path.split("/")
    common = 0
    for one, other in zip(base_segments, own_segments, strict=False):
        if one != other:
            break
        common += 1
    return _path(base_segments[common:]), _path(own_segments[common:])


def _url(server: dict[str, Any], place: str) -> str:
    """Return the URL of a server, with the default values of its variables."""
    url, variables = str(server["url"]), server.get("variables", {})
    for name in re.findall(r"\{([^{}]*)\}", url):
        value = variables.get(name, {}).get("default")
        if value is None:
            raise SpecError(f"has a server with {{{name}}}, which has no default value", place=place)
        url = url.replace(f"{{{name}}}", str(value))
    return url


def url_template(path: str) -> str:
    """Return the template of a path as a URL has it: what a URL cannot have is percent-encoded.

    Left alone are names in braces, bytes that are encoded already, and the question mark before a query.
    """
    return "".join(
        part if is_kept else quote(part, safe=_URL_CHARACTERS)
        for part, is_kept in ((match[0], bool(match["kept"])) for match in _PIECES.finditer(path))
    )


def _path(segments: list[str]) -> str:
    return "".join(f"/{segment}" for segment in segments)
