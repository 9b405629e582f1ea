"""What holds for every test: no network but loopback, nothing of the environment, no clock for properties."""

from __future__ import annotations

import gc
import os
import random
import signal
import socket
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.transports.libraries import TRANSPORT, serving

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")

# A busy machine is slow without being wrong, and generating documents is slow by nature. Each run draws other
# examples, so that few will do; `pytest --hypothesis-profile=thorough` draws many.
settings.register_profile(
    "tests", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("tests"), max_examples=1000)
settings.load_profile("tests")


# A shell ignores ctrl-C for what it runs in the background, and whatever a test starts would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "only_on(*names, reason): a test that cannot apply to other transports than these"
    )


@pytest.hookimpl(optionalhook=True)  # some environments run the tests without xdist
def pytest_xdist_auto_num_workers() -> int:
    """Half as many workers more than there are cores: a quarter of the time, tests wait for others."""
    return (os.cpu_count() or 2) * 3 // 2


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, pytest.CollectReport, Any]:
    """Each worker reads a folder in another order: in a fresh clone, it finds most files compiled."""
    report = yield
    if isinstance(collector, pytest.Directory) and WORKER:
        random.Random(WORKER).shuffle(report.result)
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests in one order again; leave out those that cannot apply to the transport of this run."""
    if WORKER:
        items.sort(key=lambda item: item.path)
    if TRANSPORT == "httpx":
        return
    for item in items:
        for mark in item.iter_markers("only_on"):
            if TRANSPORT not in mark.args:
                item.add_marker(pytest.mark.skip(reason=mark.kwargs["reason"]))


gc.disable()  # collecting tests makes a hundred thousand objects, all of which stay


def pytest_collection_finish() -> None:
    """Keep what lives as long as the run out of later garbage collections.

    These also come less often: tests parse much JSON, of which nothing is cyclic.
    """
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def only_loopback() -> Iterator[None]:
    """Whoever wants to reach another machine fails, and says so."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
            raise AssertionError(f"a test wants to reach {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(scope="session", autouse=serving("async") == "aiohttp")
def no_trio() -> Iterator[None]:
    """What a test does in trio is left out where the transport does without it."""
    import trio

    def skip(*_arguments: Any, **_settings: Any) -> None:
        pytest.skip("of trio")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trio, "run", skip)
        yield


@pytest.fixture(scope="session", autouse=True)
def bare_environment() -> Iterator[None]:
    """Keys and proxies that whoever runs the tests has set are not there.

    Programs that tests start, some two hundred, keep what they compile, as Python does by default.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        for name in list(os.environ):
            if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        if "TEST_TRANSPORT" in os.environ:  # else nothing is set, as for most programs
            patch.setenv("OPENROUTER_TRANSPORT", TRANSPORT)
        yield
