"""What a browser asks the callback of a login, and what it is answered. Does no I/O."""

from __future__ import annotations

from html import escape
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.oauth.pkce import RefusedError

if TYPE_CHECKING:
    from openrouter_sdk.oauth.pkce import Login

MAX_HEAD: Final = 16_384
"""Bytes that the head of a request may have."""

_PAGE: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --mark: {light};
  --back: #f5f5f7; --card: #fff; --text: #1d1d22; --soft: #5b5b66 }}
@media (prefers-color-scheme: dark) {{
  :root {{ --mark: {dark}; --back: #121215; --card: #1d1d22; --text: #f2f2f5; --soft: #a9a9b6 }}
}}
* {{ box-sizing: border-box }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }}
main {{ width: 100%; max-width: 28rem; padding: 2rem; border-radius: 1rem; background: var(--card);
  border-top: .3rem solid var(--mark); box-shadow: 0 .5rem 2rem rgb(0 0 0 / .12) }}
h1 {{ margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25 }}
p {{ margin: 0; color: var(--soft); overflow-wrap: anywhere }}
</style>
<main>
<h1>{title}</h1>
<p>{text}</p>
</main>
<script>history.replaceState(null, "", location.pathname)</script>
</html>
"""
_GREEN: Final = ("#1a7f4b", "#3fb97c")
_RED: Final = ("#b3261e", "#f2766d")
_HEADERS: Final = (
    "Content-Type: text/html; charset=utf-8\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\r\n"
    "Cache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Connection: close\r\n"
)
_WAITING: Final = "The program in the terminal still waits for you to sign in."


class Verdict(NamedTuple):
    """What a request comes to: an answer, or the end of the wait, which is answered later."""

    answer: bytes = b""
    code: str | None = None
    refusal: str | None = None


def judge(login: Login, head: bytes) -> Verdict:
    """Judge the head of a request; only the callback of the login ends the wait."""
    lines = head.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return Verdict(_problem(HTTPStatus.BAD_REQUEST, "This is not HTTP/1.1."))
    method, target, _ = words
    callback = urlsplit(login.callback_url or "")
    hosts = [line.partition(":")[2].strip() for line in lines[1:] if line.lower().startswith("host:")]
    names = callback.netloc, callback.netloc.removesuffix(":80")
    if len(hosts) != 1 or hosts[0] not in names:  # a page of another site may have its name point here
        return Verdict(_problem(HTTPStatus.BAD_REQUEST, f"This is {callback.netloc}."))
    path, _, _ = target.partition("?")
    if path != (callback.path or "/"):
        return Verdict(_problem(HTTPStatus.NOT_FOUND, "There is no such page."))
    if method != "GET":
        return Verdict(_problem(HTTPStatus.METHOD_NOT_ALLOWED, "Only GET works here.", "Allow: GET\r\n"))
    try:
        return Verdict(code=login.read_callback(target))
    except RefusedError as error:
        return Verdict(refusal=str(error))
    except InvalidArgumentError:
        return Verdict(_problem(HTTPStatus.BAD_REQUEST, "This is not the answer to the sign-in."))


def too_long() -> bytes:
    """Answer a request whose head is too long."""
    return _problem(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The request is too long.")


def signed_in() -> bytes:
    """Answer that it worked."""
    text = "You can close this page and go back to the terminal."
    return _response(HTTPStatus.OK, "You are signed in", text, colours=_GREEN)


def refused() -> bytes:
    """Answer that the user refused."""
    text = "The program did not get a key. You can close this page and go back to the terminal."
    return _response(HTTPStatus.OK, "You did not sign in", text)


def failed() -> bytes:
    """Answer that the code could not be exchanged."""
    text = "The program did not get a key; the terminal says why. You can close this page."
    return _response(HTTPStatus.BAD_GATEWAY, "Signing in failed", text)


def _problem(status: HTTPStatus, text: str, headers: str = "") -> bytes:
    return _response(status, status.phrase, f"{text} {_WAITING}", headers)


def _response(
    status: HTTPStatus, title: str, text: str, headers: str = "", colours: tuple[str, str] = _RED
) -> bytes:
    page = _PAGE.format(title=escape(title), text=escape(text), light=colours[0], dark=colours[1]).encode()
    head = f"HTTP/1.1 {status.value} {status.phrase}\r\n{_HEADERS}{headers}"
    return f"{head}Content-Length: {len(page)}\r\n\r\n".encode() + page
