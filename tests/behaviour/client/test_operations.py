"""Each operation can be called, sync and async, and sends and returns what the contract says."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from openrouter_api.unset import UNSET
from tests.behaviour.contract_cases import EVERY_BYTE, Case, cases, operations
from tests.behaviour.lanes import Lane
from tests.each import each

SPEC_LOCK = Path(__file__).parents[3] / "codegen" / "spec.lock"
FULL = cases(full=True)
BARE = cases(full=False)
OPERATIONS = operations()


def named(case: Case) -> str:
    return f"{case.name}:{case.media.partition('/')[2]}" if case.media else case.name


def called(client: Any, case: Case, /, **arguments: Any) -> Any:
    """The method of the resource, called with the arguments of the case."""
    return getattr(getattr(client, case.resource), case.method)(**case.arguments, **arguments)


def descriptor(case: Case) -> Any:
    """The descriptor, as people import it."""
    return getattr(import_module(f"openrouter_api.operations.{case.resource}"), case.method.upper())


def scripted(lane: Lane, case: Case, headers: dict[str, str] | None = None) -> Any:
    reply = case.reply()
    lane.server.script.raw(reply.status, [*reply.headers, *(headers or {}).items()], reply.content)
    return reply


def test_every_operation_of_the_pinned_contract_is_called() -> None:
    assert len(OPERATIONS) == json.loads(SPEC_LOCK.read_text("utf-8"))["contract"]["operations"]


@each("case", FULL, ids=named)
def test_every_argument_arrives_in_its_place(case: Case, lane: Lane) -> None:
    reply = scripted(lane, case)
    data = lane.do(called(lane.shared_client, case))
    [request] = lane.server.requests
    case.check_request(request)
    reply.check(data)


@each("case", BARE, ids=named)
def test_required_arguments_are_enough_and_nothing_else_is_sent(case: Case, lane: Lane) -> None:
    reply = scripted(lane, case)
    data = lane.do(called(lane.shared_client, case))
    [request] = lane.server.requests
    case.check_request(request)
    reply.check(data)


@each("case", FULL, ids=named)
def test_request_runs_a_descriptor_and_tells_all_about_the_answer(case: Case, sync_lane: Lane) -> None:
    check_response(case, sync_lane)


# The descriptors are the same ones, so that one for each kind of bodies will do.
@each("case", list({(case.media, case.success()[1]): case for case in FULL}.values()), ids=named)
def test_request_runs_a_descriptor_async(case: Case, async_lane: Lane) -> None:
    check_response(case, async_lane)


def check_response(case: Case, lane: Lane) -> None:
    reply = scripted(lane, case, {"X-Generation-Id": "gen-1", "x-odd": "1", "X-Odd": "2"})
    response = lane.do(lane.shared_client.request(descriptor(case), **case.arguments))
    [request] = lane.server.requests
    case.check_request(request)
    reply.check(response.data)
    assert response.status == reply.status
    assert response.content == reply.content
    assert response.attempts == 1
    assert response.generation_id == "gen-1"
    assert response.headers["x-odd"] == "1, 2"
    assert response.headers.get("content-type") == reply.media


@each("case", BARE, ids=named)
def test_the_stand_in_answers_by_itself(case: Case, sync_lane: Lane) -> None:
    arguments = case.arguments_with(sync_lane.server.example(case.id))
    if "model" in arguments:
        arguments["model"] = "somebody/something"
    response = sync_lane.do(sync_lane.shared_client.request(descriptor(case), **arguments))
    status, media, _ = case.success()
    assert response.status == status
    assert bool(response.generation_id) == case.replies_with_id
    if media == "application/json":
        assert type(response.data).__module__.startswith("openrouter_api.models.")
    elif media:
        assert response.data == response.content != b""
    else:
        assert response.data is None


@each("case", BARE, ids=named)
def test_unset_is_not_sent(case: Case, sync_lane: Lane) -> None:
    full = next(one for one in FULL if (one.id, one.media) == (case.id, case.media))
    absent = {name: UNSET for name in full.arguments if name not in case.arguments}
    scripted(sync_lane, case)
    sync_lane.do(called(sync_lane.shared_client, case, **absent))
    [request] = sync_lane.server.requests
    case.check_request(request)


@each("case", OPERATIONS, ids=named)
def test_options_of_one_call_reach_the_server(case: Case, lane: Lane) -> None:
    extra = {"extra_query": {"shape": ["a", "b"], "on": True}, "headers": {"X-Mine": "yes"}}
    if case.media:
        extra["extra_body"] = {"unheard_of": "x"}
    scripted(lane, case)
    lane.do(called(lane.shared_client, case, options=extra))
    [request] = lane.server.requests
    assert request.header("x-mine") == "yes"
    assert {("shape", "a"), ("shape", "b"), ("on", "true")} <= set(request.query)
    assert not case.media or b"unheard_of" in request.body


def test_every_byte_of_a_download_arrives(lane: Lane) -> None:
    binary = [case for case in OPERATIONS if case.success()[1] not in (None, "application/json")]
    assert {case.name for case in binary} >= {
        "files.download",
        "speech.create",
        "videos.content",
    }
    client = lane.shared_client
    for case in binary:
        content = EVERY_BYTE * 4000
        pieces = [content[start : start + 50_000] for start in range(0, len(content), 50_000)]
        lane.server.script.raw(200, {"content-type": "application/octet-stream"}, pieces)
        assert lane.do(called(client, case)) == content
