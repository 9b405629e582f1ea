"""Sign in from a command-line program."""

from __future__ import annotations

import sys
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from openrouter_sdk.errors import InvalidArgumentError, LoginError
from openrouter_sdk.oauth import callback_requests as page
from openrouter_sdk.oauth.callback_server import CallbackServer
from openrouter_sdk.oauth.pkce import AUTHORIZATION_PAGE, Login

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter
    from openrouter_sdk.base_client import BaseClient
    from openrouter_sdk.client import OpenRouter

C = TypeVar("C", bound="BaseClient")
Show = Callable[[str], object]
"""Shows a text to the user."""

_LONGEST: Final = 1e9
"""Seconds that a wait may last; beyond that, clocks cannot count."""
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


class SignIn:
    """A user who has signed in; neither `repr` nor pickles show the key."""

    __slots__ = ("_reveal", "user_id")

    def __init__(self, answer: Any) -> None:
        self._reveal: Callable[[], str] = lambda: answer.key
        self.user_id: str | None = answer.user_id
        """The id of the user; None if the API does not tell."""

    @property
    def key(self) -> str:
        """The new API key of the user. Store it where only the user can read it."""
        return self._reveal()

    def __reduce__(self) -> Any:
        raise TypeError("a SignIn is not pickled, because of its key: store signed_in.key where it is safe")

    def __repr__(self) -> str:
        return f"<SignIn of {self.user_id}>"


def login(
    *,
    client: OpenRouter | None = None,
    key_label: str | None = None,
    callback_url: str | None = None,
    headless: bool = False,
    timeout: float | None = 300.0,
    open_browser: bool | Show = True,
    show: Show | None = None,
    read_code: Callable[[], str] | None = None,
    page_url: str | None = None,
) -> SignIn:
    """Have the user sign in in a browser, and return the new API key.

    Args:
        client: The client to exchange the code with; by default one of its own, without a key.
        key_label: The name of the key in the user's list of keys.
        callback_url: Where the browser comes back: `http://127.0.0.1` or `http://localhost`, with any path
            and, if it must be, port. By default a free port.
        headless: Whether the user copies a code from the page instead, because the browser is on another
            machine.
        timeout: Seconds to wait for the browser, or None. It does not apply to `read_code`.
        open_browser: Whether to open the browser, or a function that opens a URL. The URL is shown, too.
        show: Shows a text to the user; by default on standard error.
        read_code: Returns the code that the user copied; by default a line of standard input.
        page_url: The page where users sign in; by default that of OpenRouter, or of a local `base_url`.

    Raises:
        InvalidArgumentError: An argument is invalid.
        LoginError: The user refused, or did not sign in in time, or the port is in use; `reason` says which.
        APIError: The code was not accepted.
        TransportError: There was no usable response to the exchange.

    Nothing listens any more when it returns or raises, also after ctrl-C. Source: protocol section 25.

    Example:
        signed_in = oauth.login(key_label="My program")
        client = OpenRouter(api_key=signed_in.key)
    """
    from openrouter_sdk.client import OpenRouter

    _check_client(client, OpenRouter)
    attempt = _Attempt(callback_url, headless, timeout, open_browser, show, read_code)
    if client is not None:
        return _sign_in(client, attempt, key_label, page_url)
    with _keyless(OpenRouter()) as own:
        return _sign_in(own, attempt, key_label, page_url)


def _sign_in(client: OpenRouter, attempt: _Attempt, key_label: str | None, page_url: str | None) -> SignIn:
    try:
        flow = attempt.begin(key_label, page_url or _page_of(client.base_url))
        attempt.announce(flow.url)
        signed_in = SignIn(client.oauth.exchange_code(**flow.exchange(attempt.code(flow))))
        attempt.succeed()
        return signed_in
    finally:
        attempt.close()


async def async_login(
    *,
    client: AsyncOpenRouter | None = None,
    key_label: str | None = None,
    callback_url: str | None = None,
    headless: bool = False,
    timeout: float | None = 300.0,
    open_browser: bool | Show = True,
    show: Show | None = None,
    read_code: Callable[[], str] | None = None,
    page_url: str | None = None,
) -> SignIn:
    """Have the user sign in in a browser, and return the new API key; see `login`.

    It waits in a thread, which ends when the task is cancelled; `read_code` has one that the end of the
    program does not wait for.
    """
    from openrouter_sdk.async_client import AsyncOpenRouter

    _check_client(client, AsyncOpenRouter)
    attempt = _Attempt(callback_url, headless, timeout, open_browser, show, read_code)
    if client is not None:
        return await _async_sign_in(client, attempt, key_label, page_url)
    async with _keyless(AsyncOpenRouter()) as own:
        return await _async_sign_in(own, attempt, key_label, page_url)


async def _async_sign_in(
    client: AsyncOpenRouter, attempt: _Attempt, key_label: str | None, page_url: str | None
) -> SignIn:
    from anyio.to_thread import run_sync

    try:
        flow = attempt.begin(key_label, page_url or _page_of(client.base_url))
        attempt.announce(flow.url)
        code = await run_sync(attempt.code_for_a_task, flow, abandon_on_cancel=True)
        signed_in = SignIn(await client.oauth.exchange_code(**flow.exchange(code)))
        attempt.succeed()
        return signed_in
    finally:
        attempt.close()


class _Attempt:
    """The parts of a login that do not depend on the kind of client."""

    def __init__(
        self,
        callback_url: str | None,
        headless: bool,
        timeout: float | None,
        open_browser: bool | Show,
        show: Show | None,
        read_code: Callable[[], str] | None,
    ) -> None:
        if timeout is not None and (
            not isinstance(timeout, (int, float)) or isinstance(timeout, bool) or not 0 < timeout <= _LONGEST
        ):
            raise InvalidArgumentError(
                f"timeout must be a positive number of seconds, or None for no limit, not {timeout!r}"
            )
        for name, hook in (("open_browser", open_browser), ("show", show), ("read_code", read_code)):
            if not (hook is None or callable(hook) or (name == "open_browser" and isinstance(hook, bool))):
                raise InvalidArgumentError(f"{name} must be a function, not {hook!r}")
        if headless and callback_url is not None:
            raise InvalidArgumentError("headless=True has no callback: leave out callback_url")
        self._timeout = timeout
        self._open = _open_browser if open_browser is True else open_browser or None
        self._headless = headless
        self._show = show or _show
        self._read_code = read_code or _read_code
        self._callback_url = callback_url
        self._server: CallbackServer | None = None
        self._waiting = Lock()
        self._answers: SimpleQueue[str | BaseException] = SimpleQueue()

    def begin(self, key_label: str | None, page_url: str) -> Login:
        if self._headless:
            return Login.begin(key_label=key_label, page=page_url)
        self._server = CallbackServer(self._callback_url)
        return Login.begin(self._server.url, key_label=key_label, page=page_url)

    def announce(self, url: str) -> None:
        self._show(f"To sign in to OpenRouter, open this page in a browser:\n\n  {url}\n")
        if self._headless:
            self._show("It shows a code. Paste the code here, and press Enter:")
        elif self._open is not None:
            # Some browsers take the terminal, and return when the user leaves them.
            Thread(target=self._open, args=(url,), name="browser", daemon=True).start()

    def code(self, flow: Login) -> str:
        if self._server is not None:
            with self._waiting:
                return self._server.wait(flow, self._timeout)
        code = self._read_code()
        if not isinstance(code, str) or not code.strip():
            raise LoginError("no code was entered", "no_code")
        return code

    def code_for_a_task(self, flow: Login) -> str:
        """Do the same in a thread of a task, which `close` ends.

        What reads cannot be ended; it has a thread that does not keep the program from ending.
        """
        if self._server is not None:
            return self.code(flow)

        def read() -> None:
            try:
                self._answers.put(self.code(flow))
            except BaseException as error:
                self._answers.put(error)

        Thread(target=read, name="code", daemon=True).start()
        answer = self._answers.get()
        if isinstance(answer, str):
            return answer
        raise answer

    def succeed(self) -> None:
        if self._server is not None:
            self._server.answer(page.signed_in())

    def close(self) -> None:
        server = self._server
        if server is None:
            self._answers.put(LoginError("the login was cancelled", "timeout"))
            return
        server.stop()
        with self._waiting:  # by another thread, if its task was cancelled
            server.answer(page.failed())
            server.close()


def _check_client(client: object, kind: type) -> None:
    """Refuse a client of the other kind before the user has signed in: the key would be lost."""
    if client is not None and not isinstance(client, kind):
        raise InvalidArgumentError(
            f"client must be an {kind.__name__}, not {type(client).__name__}: login() is for OpenRouter, and "
            "async_login() for AsyncOpenRouter"
        )


def _keyless(client: C) -> C:
    """Return a client that does not send the key of the environment, which may have expired."""
    client._settings = client._settings.without_key()
    return client


def _page_of(base_url: str) -> str:
    """Return the page of the API, which a server on this machine has itself."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}/auth" if parts.hostname in _LOOPBACK else AUTHORIZATION_PAGE


def _show(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _read_code() -> str:
    try:
        return sys.stdin.readline()
    except (AttributeError, OSError, ValueError):  # it is absent, closed or not text
        return ""


def _open_browser(url: str) -> None:
    import webbrowser

    try:
        webbrowser.open(url)
    except Exception:  # the URL is on the screen
        return
