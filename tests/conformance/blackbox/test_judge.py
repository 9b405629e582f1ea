"""Each rule of the judge fails a client that breaks it, and only such a client, in Python and in Node."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from time import sleep, time
from typing import Any

import httpx
import pytest
from adapter import JSON, Adapter, Pieces, Report, error, not_supported, play_all, read, result


class Plain:
    """A small client by hand that does right. The wrong ones below differ in one point."""

    key_scheme = "Bearer"
    path = "/chat/completions"
    temperature: float | None = None
    attempts = 3
    retried: tuple[int, ...] = (429, 503)
    keeps_connection = True
    repeats = 1

    def play(self, do: JSON, base_url: str, key: str, report: Report) -> None:
        with httpx.Client(trust_env=False, verify=False, timeout=20) as client:
            outcome: JSON = {}
            for _ in range(do.get("times", 1)):
                outcome = self.outcome(client, do, base_url, key)
            if do.get("close") == "before_report":
                self.close(client)
            report(outcome)

    def outcome(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> JSON:
        most = self.attempts if do.get("settings", {}).get("max_retries") else 1
        answer = self.send(client, do, base_url, key)
        for _ in range(1, most):
            if answer.status_code not in self.retried:
                break
            answer.read()
            self.wait(answer)
            answer = self.send(client, do, base_url, key)
        return self.read(answer, do)

    def send(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> httpx.Response:
        for _ in range(self.repeats - 1):
            client.send(self.request(client, do, base_url, key), stream=True)
        return client.send(self.request(client, do, base_url, key), stream=True)

    def request(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> httpx.Request:
        streamed = {"stream": True} if do.get("stream") else {}
        headers = {"authorization": f"{self.key_scheme} {key}", **do.get("headers", {})}
        if not self.keeps_connection:
            headers["connection"] = "close"
        if do["operation"] == "models.list":
            return client.build_request(
                "GET", f"{base_url}/models", params=self.query(do["arguments"]), headers=headers
            )
        body = {**do["arguments"], **do.get("extra_body", {}), **streamed}
        if self.temperature is not None:
            body["temperature"] = self.temperature
        return client.build_request("POST", base_url + self.path, json=body, headers=headers)

    def query(self, parameters: JSON) -> JSON:
        return parameters

    def wait(self, answer: httpx.Response) -> None:
        asked = answer.headers.get("retry-after", "0")
        sleep(
            float(asked) if asked.isdigit() else max(0.0, parsedate_to_datetime(asked).timestamp() - time())
        )

    def read(self, answer: httpx.Response, do: JSON) -> JSON:
        if answer.is_error:
            answer.read()
            return self.failure(answer.status_code, answer.json()["error"])
        if not do.get("stream"):
            answer.read()
            return result(read(do["operation"], answer.json(), do))
        return self.events(answer, do)

    def failure(self, status: int | None, facts: JSON) -> JSON:
        return error("api_error", facts["message"], status=status, code=facts.get("code"))

    def events(self, answer: httpx.Response, do: JSON) -> JSON:
        pieces = Pieces(do)
        self.lines = answer.iter_lines()  # kept, for a collected iterator closes
        for line in self.lines:
            if line.startswith("data: {"):
                chunk = json.loads(line[6:])
                if "error" in chunk:
                    self.leave(answer)
                    return self.failure(None, chunk["error"])
                if pieces.add(chunk):
                    self.leave(answer)
                    break
        return result(pieces.value)

    def leave(self, answer: httpx.Response) -> None:
        answer.close()

    def close(self, client: httpx.Client) -> None:
        client.close()


class Counted(Plain):
    """Its score is counted."""


class CountedWrong(Plain):
    path = "/completions"


class PlaysAgain(Plain):
    """It plays a case twice."""


class OtherKeyScheme(Plain):
    key_scheme = "Basic"


class OtherPath(Plain):
    path = "/completions"


class OtherQuery(Plain):
    def query(self, parameters: JSON) -> JSON:
        return {name: value.partition("&")[0] for name, value in parameters.items()}


class HeaderTwice(Plain):
    def request(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> httpx.Request:
        made = super().request(client, do, base_url, key)
        headers = [*made.headers.raw, (b"x-session-id", b"session-2")]
        return client.build_request("POST", made.url, content=made.content, headers=headers)


class DefaultsAdded(Plain):
    temperature = 1.0


class FieldDropped(Plain):
    def request(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> httpx.Request:
        return super().request(client, {**do, "extra_body": {}}, base_url, key)


class NoBody(Plain):
    def request(self, client: httpx.Client, do: JSON, base_url: str, key: str) -> httpx.Request:
        made = super().request(client, do, base_url, key)
        return client.build_request(
            "POST", made.url, headers={"authorization": made.headers["authorization"]}
        )


class SendsTwice(Plain):
    repeats = 2


class NeverRetries(Plain):
    attempts = 1


class RetriesAll(Plain):
    retried = (400, 401, 402, 403, 404, 429, 503)


class RetriesTooOften(Plain):
    attempts = 5


class Impatient(Plain):
    def wait(self, answer: httpx.Response) -> None:
        pass


class DropsTheError(Plain):
    def failure(self, status: int | None, facts: JSON) -> JSON:
        return result({"text": ""})


class HidesTheMessage(Plain):
    def failure(self, status: int | None, facts: JSON) -> JSON:
        return error("api_error", "Something failed.", status=status)


class OtherStatus(Plain):
    def failure(self, status: int | None, facts: JSON) -> JSON:
        return error("api_error", facts["message"], status=500)


class OtherCode(Plain):
    def failure(self, status: int | None, facts: JSON) -> JSON:
        return error("api_error", facts["message"], status=status, code=1)


class OtherCategory(Plain):
    def failure(self, status: int | None, facts: JSON) -> JSON:
        return error("other", facts["message"], status=status)


class LosesText(Plain):
    def read(self, answer: httpx.Response, do: JSON) -> JSON:
        outcome = super().read(answer, do)
        outcome["value"]["text"] = outcome["value"]["text"][:-1]
        return outcome


class LosesUsage(Plain):
    def read(self, answer: httpx.Response, do: JSON) -> JSON:
        outcome = super().read(answer, do)
        del outcome["value"]["usage"]["cost"]
        return outcome


class LosesToolCall(Plain):
    def read(self, answer: httpx.Response, do: JSON) -> JSON:
        outcome = super().read(answer, do)
        outcome["value"]["tool_calls"].pop()
        return outcome


class RaisesForNothing(Plain):
    def read(self, answer: httpx.Response, do: JSON) -> JSON:
        return error("other", "not as expected")


class KeepsReading(Plain):
    def leave(self, answer: httpx.Response) -> None:
        pass


class LeavesConnections(Plain):
    def close(self, client: httpx.Client) -> None:
        pass


class ClosesConnections(Plain):
    keeps_connection = False


def verdict_on(client: Plain, case: str, url: str) -> Any:
    return play_all(Adapter(type(client).__name__, "0", client.play), url, case=case)[case]


BROKEN = [
    (OtherKeyScheme, "chat-request", "header authorization"),
    (OtherPath, "chat-request", "the path was"),
    (OtherQuery, "query-encoding", "the query parameter q was"),
    (HeaderTwice, "chat-header", "came 2 times"),
    (DefaultsAdded, "chat-absent-is-absent", "'temperature'"),
    (FieldDropped, "chat-unknown-request-field", "body.brand_new is missing"),
    (NoBody, "chat-request", "the body is not JSON"),
    (SendsTwice, "chat-absent-is-absent", "2 requests came, not 1"),
    (NeverRetries, "retry-503", "1 requests came, not 2"),
    (RetriesAll, "no-retry-401", "2 requests came, not 1"),
    (RetriesTooOften, "retries-limited", "5 requests came, not 3"),
    (Impatient, "retry-429-after-seconds", "asked to wait"),
    (Impatient, "retry-429-after-date", "asked to wait"),
    (DropsTheError, "status-429", "a result, not an error"),
    (DropsTheError, "error-mid-stream", "a result, not an error"),
    (HidesTheMessage, "status-429", "does not say 'Slow down.'"),
    (OtherStatus, "status-429", "the status is 500"),
    (OtherCode, "status-429", "code is 1"),
    (OtherCategory, "status-429", "'other', not 'api_error'"),
    (LosesText, "stream-text", "text is"),
    (LosesUsage, "result-usage", "usage.cost is missing"),
    (LosesToolCall, "result-null-content", "tool_calls is"),
    (RaisesForNothing, "result-unknown-fields", "an error, not a result"),
    (KeepsReading, "break-closes", "was open"),
    (LeavesConnections, "close-leaves-no-connection", "its connection was open"),
    (ClosesConnections, "calls-share-a-connection", "3 connections"),
]


@pytest.mark.parametrize(
    ("client", "case", "reason"), BROKEN, ids=lambda value: getattr(value, "__name__", None)
)
def test_a_client_that_does_wrong_fails(client: type[Plain], case: str, reason: str, url: str) -> None:
    verdict = verdict_on(client(), case, url)
    assert verdict["status"] == "failed"
    assert reason in "; ".join(verdict["reasons"])


@pytest.mark.parametrize(
    "url", ["python"], indirect=True
)  # some wait; all cases are played in Node elsewhere
@pytest.mark.parametrize("case", sorted({case for _, case, _ in BROKEN}))
def test_a_client_that_does_right_passes(case: str, url: str) -> None:
    assert verdict_on(Plain(), case, url) == {"status": "passed", "reasons": []}


def test_what_a_client_cannot_do_is_no_failure(url: str) -> None:
    adapter = Adapter("unable", "1", lambda *_: None, {"extra_body": "has no such option"})
    case = "chat-unknown-request-field"
    assert play_all(adapter, url, case=case)[case] == {
        "status": "not_supported",
        "reasons": ["has no such option"],
    }


def scores(url: str) -> dict[str, Any]:
    """The scores of the clients, by their names."""
    found = httpx.get(f"{url}/score", trust_env=False, verify=False).json()
    return {one["client"]: one for one in found["clients"]}


def test_the_score_counts_verdicts_by_client_and_group(url: str) -> None:
    verdict_on(Counted(), "chat-request", url)
    verdict_on(CountedWrong(), "chat-request", url)
    adapter = Adapter("unable to close", "1", lambda _do, _url, _key, report: report(not_supported("no")))
    play_all(adapter, url, group="closing")
    clients = scores(url)
    assert clients["Counted"]["groups"]["requests"] == {"passed": 1, "failed": 0, "not_supported": 0}
    assert clients["CountedWrong"]["total"] == {"passed": 0, "failed": 1, "not_supported": 0}
    assert clients["CountedWrong"]["cases"][0]["reasons"]
    assert clients["unable to close"]["groups"]["closing"]["not_supported"] == len(
        clients["unable to close"]["cases"]
    )


def test_a_case_that_is_played_again_counts_once(url: str) -> None:
    verdict_on(PlaysAgain(), "chat-request", url)
    verdict_on(PlaysAgain(), "chat-request", url)
    assert scores(url)["PlaysAgain"]["total"]["passed"] == 1


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "says"),
    [
        ("GET", "/nothing", None, 404, "There is no GET"),
        ("POST", "/cases/nothing/start", {}, 404, "no case 'nothing'"),
        ("POST", "/runs/70000/outcome", {"kind": "result"}, 404, "no run '70000'"),
        ("POST", "/cases/chat-request/start", [], 400, "must be a JSON object"),
    ],
)
def test_the_control_api_says_what_is_wrong(
    method: str, path: str, body: Any, status: int, says: str, url: str
) -> None:
    answer = httpx.request(method, url + path, json=body, trust_env=False, verify=False)
    assert answer.status_code == status
    assert says in answer.json()["error"]["message"]


def test_a_run_is_judged_once(url: str) -> None:
    run = httpx.post(f"{url}/cases/chat-request/start", trust_env=False, verify=False).json()["run"]
    outcome = f"{url}/runs/{run}/outcome"
    assert httpx.post(outcome, json={"kind": "guess"}, trust_env=False, verify=False).status_code == 400
    assert httpx.post(outcome, json=not_supported("no"), trust_env=False, verify=False).status_code == 200
    assert httpx.post(outcome, json=not_supported("no"), trust_env=False, verify=False).status_code == 409


@pytest.mark.parametrize("calls", ["x", {"id": "call_1"}, ["x"], [None]])
def test_calls_that_are_none_fail_a_client_and_not_the_judge(calls: Any, url: str) -> None:
    run = httpx.post(f"{url}/cases/chat-tools-request/start", trust_env=False, verify=False).json()["run"]
    outcome = {"kind": "result", "value": {"tool_calls": calls}}
    verdict = httpx.post(f"{url}/runs/{run}/outcome", json=outcome, trust_env=False, verify=False).json()
    assert verdict["status"] == "failed"
    assert "tool_calls" in "".join(verdict["reasons"])


@pytest.mark.parametrize("outcome", [{"kind": "result", "value": 3}, {"kind": "error", "error": ["x"]}])
def test_an_outcome_whose_part_is_no_object_is_refused(outcome: Any, url: str) -> None:
    run = httpx.post(f"{url}/cases/chat-request/start", trust_env=False, verify=False).json()["run"]
    answer = httpx.post(f"{url}/runs/{run}/outcome", json=outcome, trust_env=False, verify=False)
    assert answer.status_code == 400
    assert "must be a JSON object" in answer.json()["error"]["message"]
