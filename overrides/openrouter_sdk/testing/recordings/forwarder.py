"""Forward requests to another server, pass on what it answers as it comes, and record both."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final
from urllib.parse import urlencode, urlsplit

import httpx

from openrouter_sdk.config.no_proxy import is_loopback
from openrouter_sdk.testing.contract.contract import Contract
from openrouter_sdk.testing.http.traffic import Answer, Later, RecordedRequest
from openrouter_sdk.testing.recordings import exchange
from openrouter_sdk.testing.recordings.archive import Archive, Recording
from openrouter_sdk.testing.recordings.privacy import Cleaner
from openrouter_sdk.testing.recordings.upstream import TIMEOUT, Pieces, Upstream
from openrouter_sdk.testing.standin.failures import error_answer

Finish = Callable[[Answer], Answer]

_HOP: Final = re.compile(
    "connection|keep-alive|proxy-authenticate|proxy-authorization|proxy-connection|te|trailer"
    "|transfer-encoding|upgrade"
)
_NOT_SENT: Final = re.compile(
    f"{_HOP.pattern}|accept-encoding|content-length|cookie|expect|host|origin|x-stand-in-.*"
)
_NOT_PASSED: Final = re.compile(f"{_HOP.pattern}|content-encoding|access-control-.*")
_BODYLESS: Final = frozenset({204, 304})


class Forwarder:
    """Forwards requests to the server at a URL, which stands for ours, and records them in a folder.

    The caller's own key goes along. A caller that has a key of the stand-in gets `key`, by default
    OPENROUTER_API_KEY of the environment, unless it is a page in a browser, or called by another name than
    that of this machine: then anyone could spend it. No redirect is followed, so that no key goes elsewhere.
    `clock` returns seconds. Raises ValueError for a URL that is not https, and OSError for the folder.
    """

    def __init__(
        self,
        url: str,
        folder: str | os.PathLike[str],
        contract: Contract,
        *,
        stand_in_keys: Sequence[str],
        key: str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = _checked(url, contract.prefix)
        self._contract = contract
        self._stand_in_keys = stand_in_keys
        self._key = key or os.environ.get("OPENROUTER_API_KEY") or None
        self._clock = clock
        self._archive = Archive(folder)
        self._upstream: Upstream | None = None
        self._lock = threading.Lock()

    @property
    def lends_key(self) -> bool:
        """Whether callers with a key of the stand-in get another one."""
        return self._key is not None

    def answer(self, request: RecordedRequest, finish: Finish) -> Later:
        """Forward a request; `finish` completes its answer."""
        with self._lock:
            self._upstream = self._upstream or Upstream(self._url)
            return Later(self._upstream.run(self._forward(self._upstream, request, finish)))

    def close(self) -> None:
        """End all exchanges, and wait until they are recorded."""
        with self._lock:
            upstream, self._upstream = self._upstream, None
        if upstream is not None:
            upstream.close()

    async def _forward(self, upstream: Upstream, request: RecordedRequest, finish: Finish) -> Answer:
        if not request.path.startswith(f"{self._contract.prefix}/"):
            return finish(self._error(request, 404, f"Only {self._contract.prefix} is forwarded."))
        key = self._key_for(request)
        recording = Recording(self._archive, request, key, self._clock)
        try:
            response = await upstream.client.send(self._request(request, key), stream=True)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = Cleaner([key or ""]).text(str(error)) or type(error).__name__
            return finish(self._error(request, 502, f"{self._url} cannot be reached: {reason}"))
        headers = [
            (name, self._local(value) if name == "location" else value)
            for name, value in response.headers.multi_items()
            if not _NOT_PASSED.fullmatch(name)
            # Bodies are decoded, in case one was encoded although nobody asked for that.
            and not (name == "content-length" and "content-encoding" in response.headers)
        ]
        recording.begin(response.status_code, headers)
        if request.method == "HEAD" or response.status_code in _BODYLESS:
            await response.aclose()
            recording.end(exchange.COMPLETE)
            return finish(Answer(response.status_code, headers, ()))
        return finish(Answer(response.status_code, headers, Pieces(upstream, response, recording)))

    def _request(self, request: RecordedRequest, key: str | None) -> httpx.Request:
        path = request.path.removeprefix(self._contract.prefix)
        target = self._url.raw_path.decode().rstrip("/") + path
        query = f"?{urlencode(request.query)}" if request.query else ""
        headers = [(name, value) for name, value in request.headers if not _NOT_SENT.fullmatch(name)]
        if key is not None:
            headers = [(name, value) for name, value in headers if name not in ("authorization", "x-api-key")]
            headers.append(("authorization", f"Bearer {key}"))
        headers.append(("accept-encoding", "identity"))
        url = self._url.copy_with(raw_path=f"{target}{query}".encode())
        return httpx.Request(
            request.method,
            url,
            headers=headers,
            content=request.body or None,
            extensions={"timeout": TIMEOUT.as_dict()},
        )

    def _key_for(self, request: RecordedRequest) -> str | None:
        """Return the key to send instead of the caller's; None sends the caller's own."""
        given = exchange.secrets_of(request)
        host = urlsplit(f"//{request.header('host', '')}").hostname or ""
        is_own = not all(self._is_of_stand_in(one) for one in given)
        if is_own or not given or request.header("origin") is not None or not is_loopback(host):
            return None
        return self._key

    def _is_of_stand_in(self, key: str) -> bool:
        return any(key == one or key.startswith(f"{one}-") for one in self._stand_in_keys)  # or of a session

    def _local(self, location: str) -> str:
        """Return a redirect within the upstream server as one within this server."""
        base = str(self._url).rstrip("/")
        return (
            self._contract.prefix + location.removeprefix(base)
            if location.startswith(f"{base}/")
            else location
        )

    def _error(self, request: RecordedRequest, status: int, message: str) -> Answer:
        return error_answer(self._contract.find(request.method, request.path).operation, status, message)


def _checked(url: str, prefix: str) -> httpx.URL:
    """Return the URL that stands for ours. Raises ValueError unless it is https, or http on this machine."""
    try:
        parts = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise ValueError(f"the URL to record is none: {error}") from None
    if parts.userinfo or parts.query or parts.fragment:
        raise ValueError("the URL to record must not have a user, query or fragment")
    if not parts.host or not (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.host))
    ):
        raise ValueError(f"the URL to record must begin with https://, or be on this machine, not {url!r}")
    return parts if parts.path.strip("/") else parts.copy_with(raw_path=prefix.encode())
