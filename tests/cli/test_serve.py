"""`serve` is the stand-in of `python -m openrouter_sdk.testing`, with its options."""

from __future__ import annotations

import socket
from types import SimpleNamespace

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import run


def test_serve_prints_address_and_key_and_ends_with_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_sdk.testing.__main__.threading", SimpleNamespace(Event=_Event))
    code, out, err = run("serve", "--key", "sk-or-v1-mine", "--port", "0")
    assert (code, err) == (0, "")
    assert "export OPENROUTER_BASE_URL=http://127.0.0.1:" in out
    assert "OPENROUTER_API_KEY=sk-or-v1-mine" in out


class _Event:
    def wait(self) -> None:
        raise KeyboardInterrupt


def test_serve_has_the_options_of_the_server() -> None:
    code, out, err = run("serve", "--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: openrouter-sdk serve")
    for option in ("--port", "--rate-limit", "--fixtures", "--error-rate", "--record"):
        assert option in out


def test_an_unknown_option_is_named() -> None:
    code, out, err = run("serve", "--prot", "1")
    assert (code, out) == (2, "")
    assert err.splitlines()[-1] == "openrouter-sdk: error: unrecognized arguments: --prot 1"


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, out, err = run("serve", "--port", str(taken.getsockname()[1]))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "in use" in err


def test_a_port_that_is_none_is_one_line() -> None:
    code, out, err = run("serve", "--port", "99999")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "port must be 0-65535" in err


def test_options_that_do_not_fit_are_one_line() -> None:
    code, out, err = run("serve", "--record", "http://127.0.0.1:9", "--replay", "there")
    assert (code, out) == (2, "")
    assert "Traceback" not in err


def test_it_needs_no_key_and_touches_no_other_server(server: StandInServer) -> None:
    assert run("serve", "--help", env={"OPENROUTER_BASE_URL": server.url}).code == 0
    assert server.requests == []
