"""What the server and the in-process transport share: a stand-in, and the requests that it received."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.testing.conditions.bills import Bills
from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.rate_limit import RateLimit
from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.http.traffic import Answer, Later, RecordedRequest, json_answer
from openrouter_sdk.testing.script.rules import Rule
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.serving.cross_origin import options_answer, shared_with_browsers
from openrouter_sdk.testing.serving.kept_requests import KeptRequests
from openrouter_sdk.testing.serving.sessions import SESSION_HEADER, Sessions, session_of
from openrouter_sdk.testing.standin.standin import StandIn
from openrouter_sdk.testing.surfaces.errors import standard

if TYPE_CHECKING:
    from openrouter_sdk.testing.recordings.forwarder import Forwarder
    from openrouter_sdk.testing.remote.fixtures import Fixtures

CONTROL: Final = "/__stand-in"
"""The path of requests that control the stand-in; they are not recorded."""

RECORDINGS: Final = "recordings"
"""The folder for exchanges, unless another one is given."""

_CONTROLS: Final = (CONTROL, "/stand-in")
"""The second one is the former path."""


class Recorder:
    """Base of `StandInServer` and `StandInTransport`. Thread-safe."""

    def __init__(
        self,
        stand_in: StandIn,
        fixtures: Fixtures | Path | str | None = None,
        recording: Forwarder | None = None,
    ) -> None:
        self.stand_in = stand_in
        self.recording = recording
        """What forwards the requests to another server, if that is asked for."""
        self._kept = KeptRequests(stand_in.keep_requests, stand_in.keep_bytes)
        self.fixtures = _fixtures(fixtures)
        """The rules of a folder, if there is one."""
        self._fixtures_version = 0
        self._lock = threading.Lock()
        self.sessions: Sessions[Recorder] = Sessions(
            partial(
                _new_session, stand_in, self.fixtures, recording
            )  # not of self: it would live on as a cycle
        )
        """The sessions of requests that name one."""

    @property
    def key(self) -> str:
        """The normal API key, for all operations that do not require a management key."""
        return self.stand_in.key

    @property
    def management_key(self) -> str:
        """The management key, for all operations but completions."""
        return self.stand_in.management_key

    @property
    def script(self) -> Script:
        """The next answers."""
        return self.stand_in.script

    @property
    def rates(self) -> RateLimit | Sequence[RateLimit] | None:
        """The limits of requests to models; None, at first, for none."""
        return self.stand_in.rates

    @rates.setter
    def rates(self, limits: RateLimit | Sequence[RateLimit] | None) -> None:
        self.stand_in.rates = limits

    @property
    def credits(self) -> float | None:
        """Dollars that are left, which each bill takes from; None, at first, if they never end."""
        return self.stand_in.credits

    @credits.setter
    def credits(self, dollars: float | None) -> None:
        self.stand_in.credits = dollars

    @property
    def downloads(self) -> Downloads | None:
        """How bytes are downloaded; None, at first, for whole, and with no more than their length."""
        return self.stand_in.downloads

    @downloads.setter
    def downloads(self, how: Downloads | None) -> None:
        self.stand_in.downloads = how

    @property
    def latency(self) -> float:
        """Seconds before each answer."""
        return self.stand_in.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self.stand_in.latency = seconds

    @property
    def first_token(self) -> float:
        """Seconds before the first event of each stream."""
        return self.stand_in.first_token

    @first_token.setter
    def first_token(self, seconds: float) -> None:
        self.stand_in.first_token = seconds

    @property
    def error_rate(self) -> float:
        """The share of requests that fail for no reason of theirs, from 0 to 1."""
        return self.stand_in.error_rate

    @error_rate.setter
    def error_rate(self, share: float) -> None:
        self.stand_in.error_rate = share

    @property
    def error_status(self) -> Sequence[int]:
        """The statuses of these errors; none, at first, is a mix of those that clients may repeat."""
        return self.stand_in.error_status

    @error_status.setter
    def error_status(self, statuses: Sequence[int]) -> None:
        self.stand_in.error_status = statuses

    @property
    def only_listed_models(self) -> bool:
        """Whether models that `GET /models` does not list are refused; at first they are not."""
        return self.stand_in.only_listed_models

    @only_listed_models.setter
    def only_listed_models(self, refused: bool) -> None:
        self.stand_in.only_listed_models = refused

    @property
    def bills(self) -> Bills:
        """What has been charged, in order: see `Bills`."""
        return self.stand_in.bills

    @property
    def received(self) -> int:
        """How many requests there were, with those that are no longer kept."""
        return self._kept.count

    @property
    def requests(self) -> list[RecordedRequest]:
        """The received requests that are kept, in order."""
        with self._lock:
            return self._kept.listed()

    @property
    def problems(self) -> list[Problem]:
        """The problems of the received requests that are kept with their bodies, in order."""
        return [problem for request in self.requests for problem in self.check(request)]

    def example(self, operation_id: str) -> dict[str, Any]:
        """Return parameters of an operation that name an existing item (see `StandIn.example`)."""
        return self.stand_in.example(operation_id)

    def check(self, request: RecordedRequest) -> list[Problem]:
        """Return all problems of a request."""
        return self.stand_in.check(request)

    def reset(self) -> None:
        """Forget the requests, and restore the initial state of the stand-in."""
        with self._lock:
            self._kept.clear()
            self.stand_in.reset()

    def session(self, name: str) -> Recorder:
        """Return a session, whose script, requests, problems, bills, settings and state are its own.

            one = server.session("test-1")
            one.script.reply("Hello.")
            ...  # point a client at server.url with one.key, or with the header x-stand-in-session

        At most 100 are kept, which may receive 256 MiB of bodies: then the one goes that was not used
        longest. Raises ValueError for a name that is not of 1 to 100 letters, digits, dots, hyphens and
        underscores.
        """
        return self.sessions.get(name)

    def owner(self, request: RecordedRequest) -> Recorder:
        """Return the session that a request names, or this. Raises ValueError for a wrong name."""
        name = session_of(request, self.key, self.management_key)
        found = self if name is None else self.sessions.get(name, len(request.body))
        if found.fixtures is not None:
            found.use_fixtures(*found.fixtures.current())
        return found

    def use_fixtures(self, version: int, rules: Sequence[Rule]) -> None:
        """Use the rules of files, unless they are those of before."""
        if version != self._fixtures_version:
            self._fixtures_version = version
            self.script.set_fixtures(rules)

    def _answer(self, request: RecordedRequest) -> Answer | Later:
        """Record a request, and answer it; a question of a browser before its request is not recorded."""
        if request.method == "OPTIONS":
            return options_answer(request, self.stand_in.contract.find("OPTIONS", request.path).allowed)
        answer = self._answer_request(request)
        if isinstance(answer, Later) or (
            self.recording is not None and _control_path(request.path) is not None
        ):
            return answer  # what was really said is not for each page that a browser shows
        return shared_with_browsers(request, answer)

    def _answer_request(self, request: RecordedRequest) -> Answer | Later:
        if (path := _control_path(request.path)) is not None:
            # Here, because most tests never need it.
            from openrouter_sdk.testing.serving.remote_control import RemoteControl

            return RemoteControl(self).answer(request, path)
        try:
            owner = self.owner(request)
        except ValueError as error:
            return json_answer(400, standard(400, f"{SESSION_HEADER}: {error}"))
        return owner.record_and_answer(request)

    def record_and_answer(self, request: RecordedRequest) -> Answer | Later:
        """Record a request, whatever session it names, and answer it."""
        with self._lock:
            self._kept.add(request)
        if self.recording is not None:
            return self.recording.answer(request, partial(shared_with_browsers, request))
        return self.stand_in.answer(request)


def use_recordings(
    stand_in: StandIn, record: str | None, to: Path | str, replay: Path | str | None, speed: float
) -> Forwarder | None:
    """Let recorded exchanges answer for a stand-in, or return what records them, if either is asked for.

    Raises ValueError for both, and for what cannot be replayed or recorded, and OSError for a folder.
    """
    if record is not None and replay is not None:
        raise ValueError("record and replay exclude each other")
    stand_in.checks_keys = record is None and replay is None
    # Both here, because most tests never need them.
    if replay is not None:
        from openrouter_sdk.testing.recordings.playback import Playback

        stand_in.replay = Playback(replay, speed=speed)
    if record is None:
        return None
    from openrouter_sdk.testing.recordings.forwarder import Forwarder

    keys = (stand_in.key, stand_in.management_key)
    return Forwarder(record, to, stand_in.contract, stand_in_keys=keys)


def _new_session(
    stand_in: StandIn, fixtures: Fixtures | None, recording: Forwarder | None, name: str
) -> Recorder:
    return Recorder(stand_in.twin(name), fixtures, recording)


def _control_path(path: str) -> str | None:
    """Return the part of a path that says what is controlled; None for another path."""
    for prefix in _CONTROLS:
        if path == prefix or path.startswith(f"{prefix}/"):
            return path.removeprefix(prefix).strip("/")
    return None


def _fixtures(given: Fixtures | Path | str | None) -> Fixtures | None:
    if not isinstance(given, str | Path):
        return given
    # Here, because most tests never need it.
    from openrouter_sdk.testing.remote.fixtures import Fixtures

    return Fixtures(Path(given))
