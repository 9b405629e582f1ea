"""Signing in from a command-line program: the browser comes back to a server of the program."""

from __future__ import annotations

import contextlib
import pickle
import re
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, oauth
from openrouter_sdk.errors import APIError, InvalidArgumentError, LoginError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each
from tests.transports.libraries import httpx

Visit = Callable[[str], object]


HTTP = httpx.Client(
    verify=False, trust_env=False, headers={"connection": "close"}
)  # one, because each makes an SSL context


class Browser:
    """Follows the page back to the callback, and notes what it is shown."""

    def __init__(self, before: Visit | None = None) -> None:
        self.shown: list[httpx.Response] = []
        self.callbacks: list[str] = []
        self._before = before
        self._done = threading.Event()

    def __call__(self, url: str) -> None:
        try:
            callback = HTTP.get(url).headers["location"]
            self.callbacks.append(callback)
            if self._before is not None:
                self._before(callback)
            self.shown.append(HTTP.get(callback))
        finally:
            self._done.set()

    @property
    def page(self) -> httpx.Response:
        """The last page."""
        assert self._done.wait(10)
        return self.shown[-1]


@pytest.fixture(autouse=True, scope="module")
def http_is_closed() -> Iterator[None]:
    yield
    HTTP.close()


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name == "browser" or ("login" in thread.name and not thread.daemon):
            thread.join(10)
            assert not thread.is_alive()


def sign_in(lane: Lane, browser: Visit | bool = False, **more: Any) -> Any:
    method = oauth.login if lane.name == "sync" else oauth.async_login
    said: list[str] = []
    arguments = {"client": lane.client(), "open_browser": browser, "show": said.append, "timeout": 10, **more}
    return lane.do(method(**arguments))


def listens(url: str) -> bool:
    parts = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((str(parts.hostname), parts.port or 80)) == 0


def test_the_key_is_handed_over_once_the_browser_comes_back(lane: Lane, server: StandInServer) -> None:
    browser = Browser()
    signed_in = sign_in(lane, browser, key_label="My program")
    assert browser.page.status_code == 200
    assert "You are signed in" in browser.page.text
    assert lane.do(lane.client(api_key=signed_in.key).api_keys.get_current()).data.label is not None
    code = parse_qs(urlsplit(browser.callbacks[0]).query)["code"][0]
    for secret in (signed_in.key, code):
        assert secret not in browser.page.text
        assert secret not in repr(signed_in)
    assert signed_in.user_id is None or signed_in.user_id in repr(signed_in)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(signed_in)
    assert not listens(browser.callbacks[0])
    assert urlsplit(browser.callbacks[0]).hostname == "127.0.0.1"


def test_the_page_needs_nothing_from_elsewhere_and_is_not_kept(sync_lane: Lane) -> None:
    browser = Browser()
    sign_in(sync_lane, browser)
    page = browser.page
    assert not any(word in page.text for word in ("http:", "https:", "src=", "@import", "url("))
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert "width=device-width" in page.text
    assert "prefers-color-scheme: dark" in page.text


def test_other_requests_are_answered_and_the_wait_goes_on(lane: Lane) -> None:
    found: list[int] = []

    def disturb(callback: str) -> None:
        parts = urlsplit(callback)
        base, state = f"http://{parts.netloc}", parse_qs(parts.query)["state"][0]
        address = (str(parts.hostname), parts.port or 0)
        idle = socket.create_connection(address)  # browsers connect in advance
        raw = socket.create_connection(address)
        raw.sendall(b"GET /callback HTTP/1.1\r\n" + b"x: y\r\n" * 4_000)
        found.append(int(raw.recv(100).split()[1]))
        requests = (
            httpx.Request("GET", f"{base}/favicon.ico"),
            httpx.Request("POST", f"{base}/callback?code=abc&state={state}", content=b"x" * 1_000),
            httpx.Request("GET", f"{base}/callback?code=abc&state=another"),
            httpx.Request("GET", f"{base}/callback?code=abc"),
            httpx.Request("GET", f"{base}/callback?error=access_denied"),
            httpx.Request("GET", f"{base}/callback?state={state}"),
            httpx.Request("GET", f"{base}/callback?code=a&code=b&state={state}"),
            httpx.Request("GET", f"{base}/callback?code=a&state={state}", headers={"host": "evil.test"}),
        )
        found.extend(HTTP.send(request).status_code for request in requests)
        for junk in (b"\x16\x03\x01\r\n\r\n", b"GET /\r\n\r\n"):
            with socket.create_connection(address) as connection:
                connection.sendall(junk)
                found.append(int(connection.recv(100).split()[1]))
        with socket.create_connection(address) as connection:
            connection.sendall(b"GET /call")  # and hangs up
        idle.close()
        raw.close()

    browser = Browser(disturb)
    assert sign_in(lane, browser).key
    assert found == [431, 404, 405, 400, 400, 400, 400, 400, 400, 400, 400]


def test_slow_and_idle_connections_do_not_keep_the_callback_away(sync_lane: Lane) -> None:
    held, slow = list[socket.socket](), list[socket.socket]()

    def disturb(callback: str) -> None:
        parts = urlsplit(callback)
        address = (str(parts.hostname), parts.port or 0)
        held.extend(socket.create_connection(address) for _ in range(70))
        slow.append(socket.create_connection(address))
        slow[0].sendall(b"GET /x HTTP/1.1\r\n\r\n")

        def drip() -> None:
            with contextlib.suppress(OSError):  # the server hangs up
                while not stopped.wait(0.05):
                    slow[0].sendall(b"x")

        dripping.append(threading.Thread(target=drip, name="drip of a login"))
        dripping[0].start()

    stopped, dripping = threading.Event(), list[threading.Thread]()
    started = time.monotonic()
    try:
        assert sign_in(sync_lane, Browser(disturb)).key
        assert time.monotonic() - started < 5
        dripping[0].join(5)
        assert not dripping[0].is_alive()
    finally:
        stopped.set()
        for one in (*held, *slow):
            one.close()


def test_the_frames_of_an_interrupted_login_show_no_key(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("openrouter_sdk.oauth.callback_requests.signed_in", interrupt)
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - as the event loop has it
        sign_in(lane, Browser())
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "SignIn of" in shown
    assert "key='sk-" not in shown


def test_a_user_who_refuses_is_told_and_so_is_the_program(lane: Lane, server: StandInServer) -> None:
    server.script.sign_in("deny")
    browser = Browser()
    with pytest.raises(LoginError, match="access_denied") as caught:
        sign_in(lane, browser)
    assert caught.value.reason == "refused"
    assert "You did not sign in" in browser.page.text
    assert not listens(browser.callbacks[0])


def test_a_code_that_is_not_accepted_is_an_error_as_the_page_says(lane: Lane, server: StandInServer) -> None:
    server.script.error(403, "Invalid code.")
    browser = Browser()
    with pytest.raises(APIError):
        sign_in(lane, browser)
    assert browser.page.status_code == 502
    assert "Signing in failed" in browser.page.text


def test_nobody_coming_back_is_an_error_that_says_what_to_do(lane: Lane) -> None:
    with pytest.raises(LoginError, match=r"0\.05 seconds.*headless=True") as caught:
        sign_in(lane, timeout=0.05)
    assert caught.value.reason == "timeout"
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.reason, str(copy)) == ("timeout", str(caught.value))


def test_the_code_can_be_pasted(lane: Lane, server: StandInServer) -> None:
    said: list[str] = []

    def read() -> str:
        url = next(word for text in said for word in text.split() if word.startswith("http"))
        assert "callback_url" not in url
        code = re.search(r"<code[^>]*>(.*?)</code>", HTTP.get(url).text)
        assert code is not None
        return f" {code[1]} \n"

    signed_in = sign_in(lane, headless=True, show=said.append, read_code=read)
    assert signed_in.key
    assert not any(signed_in.key in text for text in said)
    with pytest.raises(LoginError) as caught:
        sign_in(lane, headless=True, read_code=lambda: "")
    assert caught.value.reason == "no_code"


def test_the_url_is_on_standard_error_and_the_code_from_standard_input(
    sync_lane: Lane, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("abc\n"))
    oauth.login(client=sync_lane.client(), headless=True)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert f"{sync_lane.server.url.removesuffix('/api/v1')}/auth?code_challenge=" in shown.err


def test_a_program_without_a_client_signs_in_without_the_key_of_the_environment(
    lane: Lane, server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-expired")
    monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
    assert sign_in(lane, Browser(), client=None).key
    [exchange] = [one for one in server.requests if one.path.endswith("/auth/keys")]
    assert "authorization" not in {name.lower() for name, _ in exchange.headers}


def test_the_browser_of_the_system_is_opened_and_may_fail(
    sync_lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Browser()
    monkeypatch.setattr("webbrowser.open", opened)
    assert sign_in(sync_lane, True).key

    def fail(url: str) -> None:
        Browser()(url)
        raise OSError("no browser")

    monkeypatch.setattr("webbrowser.open", fail)
    assert sign_in(sync_lane, True).key


@each(
    "more, words",
    [
        ({"callback_url": "https://127.0.0.1:3000/back"}, "http://, because login"),
        ({"callback_url": "http://app.test/back"}, "on this machine"),
        ({"callback_url": "http://127.0.0.1:99999"}, "must be a URL"),
        ({"callback_url": 7}, "must be a URL"),
        ({"callback_url": "http://127.0.0.1/back?code=1"}, "reserved parameter"),
        ({"callback_url": "http://127.0.0.1/back", "headless": True}, "leave out callback_url"),
        ({"timeout": 0}, "timeout must be"),
        ({"timeout": "9"}, "timeout must be"),
        ({"timeout": True}, "timeout must be"),
        ({"timeout": float("inf")}, "timeout must be"),
        ({"open_browser": "firefox"}, "open_browser must be a function"),
        ({"show": "stderr"}, "show must be a function"),
        ({"client": 7}, "client must be an OpenRouter, not int"),
        ({"key_label": "\ud800"}, "lone surrogate"),
        ({"page_url": "http://page.test"}, "page must begin"),
        ({"key_label": ""}, "key_label"),
    ],
    ids=lambda case: str(case[0]),
)
def test_what_cannot_be_is_refused_before_a_browser_opens(more: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        oauth.login(**{"client": OpenRouter("k"), "open_browser": pytest.fail, "show": pytest.fail, **more})


def test_a_port_that_is_in_use_is_an_error_that_says_what_to_do(lane: Lane) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(LoginError, match=rf"127\.0\.0\.1:{port}.*leave the port out") as caught:
            sign_in(lane, callback_url=f"http://127.0.0.1:{port}/back")
    assert caught.value.reason == "port"


def test_a_name_whose_other_address_is_in_use_is_refused_as_the_browser_may_go_there(lane: Lane) -> None:
    with socket.socket(socket.AF_INET6) as taken:
        taken.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        try:
            taken.bind(("::1", 0))
        except OSError:
            pytest.skip("there is no IPv6 here")
        taken.listen()
        url = f"http://localhost:{taken.getsockname()[1]}/back"
        with pytest.raises(LoginError, match="in use") as caught:
            sign_in(lane, callback_url=url)
    assert caught.value.reason == "port"
    assert not listens(url.replace("localhost", "127.0.0.1"))


def test_a_wait_may_be_longer_than_a_selector_can_count(lane: Lane) -> None:
    assert sign_in(lane, Browser(), timeout=5e6).key


def test_no_standard_input_is_no_code(sync_lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(LoginError, match="no code"):
        sign_in(sync_lane, headless=True)


def test_a_callback_of_ones_own_may_have_a_name_a_path_and_a_query(lane: Lane) -> None:
    browser = Browser()
    assert sign_in(lane, browser, callback_url="http://localhost/back/here?from=cli").key
    assert "/back/here?from=cli&" in browser.callbacks[0]
    assert urlsplit(browser.callbacks[0]).hostname == "localhost"


def test_an_interrupt_ends_the_wait_and_closes_the_port(sync_lane: Lane) -> None:
    urls: list[str] = []

    def interrupt(url: str) -> None:
        urls.append(parse_qs(urlsplit(url).query)["callback_url"][0])
        import _thread

        _thread.interrupt_main()

    with pytest.raises(KeyboardInterrupt):
        sign_in(sync_lane, interrupt)
    assert not listens(urls[0])


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_ends_the_wait_and_closes_the_port(backend: str, server: StandInServer) -> None:
    urls: list[str] = []
    seen = threading.Event()

    def note(url: str) -> None:
        urls.append(parse_qs(urlsplit(url).query)["callback_url"][0])
        seen.set()

    async def run() -> None:
        async with AsyncOpenRouter("k", base_url=server.url) as client:
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as group:
                    group.start_soon(login, client)
                    await anyio.to_thread.run_sync(seen.wait, 10)
                    scope.cancel()

    async def login(client: AsyncOpenRouter) -> None:
        await oauth.async_login(client=client, open_browser=note, show=lambda text: None)

    anyio.run(run, backend=backend)
    assert not listens(urls[0])


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_leaves_no_thread_that_the_end_of_the_program_would_wait_for(backend: str) -> None:
    reading, pasted = threading.Event(), threading.Event()

    def read() -> str:
        reading.set()
        pasted.wait(10)
        return ""

    async def login(client: AsyncOpenRouter) -> None:
        await oauth.async_login(client=client, headless=True, show=lambda text: None, read_code=read)

    async def run() -> None:
        async with AsyncOpenRouter("k") as client, anyio.create_task_group() as group:
            group.start_soon(login, client)
            await anyio.to_thread.run_sync(reading.wait, 10)
            group.cancel_scope.cancel()

    anyio.run(run, backend=backend)
    try:
        [left] = [one for one in threading.enumerate() if one.name == "code"]
        assert left.daemon
    finally:
        pasted.set()
    left.join(10)


def test_the_traceback_of_a_failed_login_shows_no_code(sync_lane: Lane, server: StandInServer) -> None:
    server.script.error(403, "Invalid code.")
    browser = Browser()
    with pytest.raises(APIError) as caught:
        sign_in(sync_lane, browser)
    shown = "".join(traceback.format_exception(caught.value))
    code = parse_qs(urlsplit(browser.callbacks[0]).query)["code"][0]
    assert code not in shown


def test_the_names_of_the_module_are_where_they_were() -> None:
    assert sorted(oauth.__all__) == sorted({*oauth.__all__} & {*dir(oauth)})
    assert oauth.Login.__module__ == "openrouter_sdk.oauth"
    with pytest.raises(AttributeError, match="logn"):
        oauth.logn  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
