"""The page on which users authorize a program, and the redirect back to it (protocol 25)."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final
from urllib.parse import urlencode, urlsplit

from openrouter_sdk.testing.conditions.standing import SignIn
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest, bytes_answer
from openrouter_sdk.testing.store.kinds.auth_codes import AuthCodes

PATH: Final = "/auth"
"""The page, which is outside the API."""

_ANSWER: Final = "stand_in_answer"
_LOCAL: Final = ("localhost", "127.0.0.1")


def answer(request: RecordedRequest, how: SignIn, codes: AuthCodes, now: float) -> Answer:
    """Return the page, or the redirect of a user who approves or denies."""
    codes.visit()
    given = dict(request.query)
    callback = given.get("callback_url")
    if callback is not None and not _is_allowed(callback):
        return _page(400, "<p>The callback must be https, or on localhost or 127.0.0.1.</p>")
    if given.get("code_challenge_method", "plain") not in ("S256", "plain"):
        return _page(400, "<p>The method must be S256 or plain.</p>")
    if callback is None and not given.get("code_challenge"):
        return _page(400, "<p>Without a callback_url, a code_challenge is required.</p>")
    chosen = given.pop(_ANSWER, how)
    if chosen == "ask":
        return _page(200, _question(given))
    if chosen == "deny":
        return _redirect(callback, {"error": "access_denied"}, given, "<p>You have denied it.</p>")
    code = codes.issue(given, now)
    shown = f"<p>Copy this code into the program: <code id='code'>{escape(code)}</code></p>"
    return _redirect(callback, {"code": code}, given, shown)


def _redirect(
    callback: str | None, parameters: Mapping[str, str], given: Mapping[str, str], shown: str
) -> Answer:
    if callback is None:
        return _page(200, shown)
    state = {"state": given["state"]} if "state" in given else {}
    separator = "&" if urlsplit(callback).query else "?"
    location = f"{callback}{separator}{urlencode({**parameters, **state})}"
    return bytes_answer(302, None, b"", [("location", location)])


def _question(given: Mapping[str, str]) -> str:
    fields = "".join(
        f"<input type='hidden' name='{escape(name)}' value='{escape(value)}'>"
        for name, value in given.items()
    )
    buttons = "".join(
        f"<button id='{answer}' name='{_ANSWER}' value='{answer}'>{label}</button>"
        for answer, label in (("approve", "Authorize"), ("deny", "Cancel"))
    )
    return f"<form action='{PATH}'><p>Let the program use your account?</p>{fields}{buttons}</form>"


def _page(status: int, content: str) -> Answer:
    page = f"<!doctype html><html lang='en'><title>Sign in to the stand-in</title>{content}</html>"
    return bytes_answer(status, "text/html; charset=utf-8", page.encode())


def _is_allowed(callback: str) -> bool:
    try:
        parts = urlsplit(callback)
        return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)
    except ValueError:
        return False
