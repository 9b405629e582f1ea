"""`login` and `logout`: where the key goes, and who sees it."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.oauth import sign_in
from openrouter_sdk.testing import StandInServer
from tests.cli.running import Result, run
from tests.transports.libraries import httpx


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A user who agrees at once."""
    threads = []

    def visit(url: str) -> None:
        with httpx.Client(verify=False, trust_env=False) as http:
            threads.append(threading.current_thread())
            http.get(http.get(url).headers["location"])

    monkeypatch.setattr(sign_in, "_open_browser", visit)
    yield
    for thread in threads:
        thread.join(10)


class Ring:
    """A keyring in memory."""

    name, priority = "test", 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, user: str, password: str) -> None:
        self.kept[service, user] = password

    def get_password(self, service: str, user: str) -> str | None:
        return self.kept.get((service, user))

    def delete_password(self, service: str, user: str) -> None:
        del self.kept[service, user]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    import keyring

    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(ring, name))
    return ring


def at(server: StandInServer, *arguments: str, **more: Any) -> Result:
    """Run a command without the key of the environment."""
    return run(*arguments, env={"OPENROUTER_BASE_URL": server.url}, **more)


def keys(home: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((home / "config" / "openrouter-sdk" / "keys.json").read_text())
    return found


@pytest.mark.usefixtures("browser")
def test_without_a_keyring_the_key_is_in_a_private_file(server: StandInServer, home: Path) -> None:
    code, out, err = at(server, "login", "--label", "Mine")
    path = home / "config" / "openrouter-sdk" / "keys.json"
    assert (code, out) == (0, "")
    assert f"The key is in the file {path}" in err
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    key = keys(home)[server.origin]["key"]
    assert key not in err
    assert at(server, "Hi").code == 0
    assert server.requests[-1].header("authorization") == f"Bearer {key}"
    code, out, err = at(server, "logout")
    assert (code, out, keys(home)) == (0, "", {})
    assert at(server, "Hi").code == 3
    assert "There is no stored key" in at(server, "logout").err


@pytest.mark.usefixtures("browser")
def test_with_a_keyring_the_key_is_there_and_in_no_file(
    server: StandInServer, home: Path, ring: Ring
) -> None:
    code, _, err = at(server, "login")
    assert (code, "the keyring of the system (test)" in err) == (0, True)
    assert keys(home) == {server.origin: {"in": "keyring"}}
    (key,) = ring.kept.values()
    assert at(server, "Hi").code == 0
    assert server.requests[-1].header("authorization") == f"Bearer {key}"
    assert at(server, "logout").code == 0
    assert ring.kept == {}


@pytest.mark.usefixtures("browser")
def test_the_key_of_the_environment_wins_and_login_says_so(server: StandInServer) -> None:
    code, _, err = run("login", server=server)
    assert (code, "OPENROUTER_API_KEY is set, and its key is used" in err) == (0, True)
    run("Hi", server=server)
    assert server.requests[-1].header("authorization") == f"Bearer {server.key}"


@pytest.mark.usefixtures("browser")
def test_a_key_is_not_sent_to_another_server(server: StandInServer) -> None:
    at(server, "login")
    code, _, _ = run("Hi", "--base-url", "https://other.test/api/v1")
    assert code == 3


def test_a_refusal_is_exit_code_3(server: StandInServer, browser: None, home: Path) -> None:
    server.script.sign_in("deny")
    code, out, err = at(server, "login")
    assert (code, out) == (3, "")
    assert err.splitlines()[-1].startswith("openrouter-sdk: ")


def test_keys_that_others_can_read_are_refused(server: StandInServer, home: Path) -> None:
    path = home / "config" / "openrouter-sdk" / "keys.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({server.origin: {"key": "sk-or-v1-shared"}}))
    path.chmod(0o644)
    code, _, err = at(server, "Hi")
    assert (code, err.count("\n")) == (2, 1)
    assert f"chmod 600 {path}" in err
    path.chmod(0o600)
    for text in ("{", "[]", '"x"'):
        path.write_text(text)
        code, _, err = at(server, "Hi")
        assert (code, "is damaged" in err) == (2, True)


def test_a_folder_that_cannot_be_written_is_told_before_anybody_signs_in(
    server: StandInServer, home: Path
) -> None:
    (home / "config").write_text("a file in the place of the folder")
    code, _, err = at(server, "login")
    assert (code, err.count("\n")) == (2, 1)
    assert "Not a directory" in err
    assert server.requests == []
