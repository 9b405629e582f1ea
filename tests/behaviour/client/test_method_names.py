"""Every operation is called by its short name and by the vendor's, which do the same."""

from __future__ import annotations

import inspect
import json
import pydoc
import warnings
from pathlib import Path
from typing import Any

import pytest

from openrouter_api.operation import operation_of
from openrouter_sdk import OpenRouter
from tests.behaviour.contract_cases import Case, operations
from tests.behaviour.lanes import Lane
from tests.each import each

LOCK = json.loads((Path(__file__).parents[3] / "codegen" / "names.lock").read_text("utf-8"))
OPERATIONS = operations()
GUESSED = {
    "analytics": "query get_activity",
    "api_keys": "create get get_current list update delete",
    "batches": "create get list delete",
    "benchmarks": "list",
    "containers": "list_files get_file download_file",
    "credits": "get",
    "decisions": "create",
    "embeddings": "generate models",
    "endpoints": "list list_zdr",
    "files": "upload download get list delete",
    "generations": "get content submit_feedback",
    "guardrails": "create get list update delete assign_keys unassign_keys assign_members unassign_members",
    "images": "generate models",
    "models": "list get count",
    "oauth": "create_code exchange_code create_token",
    "presets": "create_from_chat get list",
    "rerank": "rerank",
    "scim": "create get list update delete",
    "speech": "create",
    "tools": "get list",
    "transcriptions": "create",
    "vault": "list_secrets store_secret delete_secret",
    "videos": "generate get content models",
    "workspaces": "add_members remove_members",
}


def attribute(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


@each("case", OPERATIONS, ids=lambda case: case.name)
def test_each_operation_answers_to_both_names_silently(case: Case, lane: Lane) -> None:
    vendor = LOCK["operations"][case.id]
    client = lane.shared_client
    names = {case.name, f"{case.resource}.{case.method}", vendor}
    sent = []
    for name in names:
        reply = case.reply()
        lane.server.script.raw(reply.status, reply.headers, reply.content)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            reply.check(lane.do(attribute(client, name)(**case.arguments)))
        case.check_request(lane.server.requests[-1])
        sent.append((lane.server.requests[-1].method, lane.server.requests[-1].path))
    assert len(sent) == len(names)
    assert len({operation_of(attribute(client, name)) for name in names}) == 1
    assert operation_of(attribute(client, vendor)).id == case.id  # type: ignore[union-attr]


def test_names_that_people_guess_exist(lane: Lane) -> None:
    names = [f"{resource}.{method}" for resource, methods in GUESSED.items() for method in methods.split()]
    for name in ["rerank", *names]:
        assert operation_of(attribute(lane.shared_client, name)) is not None, name


@pytest.mark.parametrize("name", ["videos.get", "video_generation.get_generation"])
def test_an_error_names_what_can_be_typed(lane: Lane, name: str) -> None:
    with pytest.raises(Exception, match=r"^videos\.get\(\) needs the argument `job_id`"):
        lane.do(attribute(lane.shared_client, name)())


def test_an_error_of_a_callable_resource_does_not_repeat_it(lane: Lane) -> None:
    with pytest.raises(Exception, match=r"^rerank\(\) needs the arguments? "):
        lane.do(lane.shared_client.rerank())


@pytest.mark.parametrize("name", ["scim.list", "scim.list_mappings"])
def test_both_names_can_be_paginated_silently(sync_lane: Lane, name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = sync_lane.client()
        assert "of scim.list>" in repr(client.paginate(attribute(client, name)))


def test_help_shows_the_short_names_first_and_dir_has_both() -> None:
    with OpenRouter(api_key="k") as client:
        text = pydoc.plain(pydoc.render_doc(client.videos))
        assert text.index("`get` (`get_generation`)") < text.index("get_generation = get(")
        assert {"get", "get_generation", "models", "list_videos_models"} <= {*dir(client.videos)}
        assert {"videos", "video_generation", "speech", "tts"} <= {*dir(client)}
        assert inspect.signature(client.rerank) == inspect.signature(client.rerank.rerank)


def test_the_older_name_of_an_argument_is_taken_wherever_it_is(lane: Lane) -> None:
    names = {case.id: [one["name"] for one in case.facts.get("parameters", ())] for case in OPERATIONS}
    cases = [case for case in OPERATIONS if "X-OpenRouter-Metadata" in names[case.id]]
    assert {case.name for case in cases} >= {"chat.send", "messages.create", "responses.send"}
    for case in cases:
        reply = case.reply()
        lane.server.script.raw(reply.status, reply.headers, reply.content)
        method = attribute(lane.shared_client, case.name)
        arguments = {**case.arguments, "x_open_router_experimental_metadata": "enabled"}
        with pytest.warns(DeprecationWarning, match="is now called `x_open_router_metadata="):
            lane.do(method(**arguments))
        assert lane.server.requests[-1].header("x-openrouter-metadata") == "enabled"
