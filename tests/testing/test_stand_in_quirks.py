"""The quirks of some resources that users would notice (protocol 22, 33)."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from openrouter_sdk.testing import StandIn
from tests.testing.in_process_api import InProcessApi, Judge, at


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def ids(items: list[dict[str, Any]], name: str = "id") -> list[Any]:
    return [one[name] for one in items]


# --- batches --------------------------------------------------------------------------------------------

HELLO = [{"role": "user", "content": "Hello"}]


def batch(api: InProcessApi, endpoint: str = "/v1/chat/completions", count: int = 1, **body: Any) -> Any:
    body = body or {"messages": HELLO}
    requests = [{"custom_id": f"mine-{number}", "body": body} for number in range(count)]
    made = api("POST", "/batches", {"endpoint": endpoint, "model": "a/b", "requests": requests})
    assert made.status == 202, made.body
    return made.value


def finished(api: InProcessApi, made: Any) -> Any:
    api.get(f"/batches/{made['id']}")
    return api.get(f"/batches/{made['id']}")


def test_a_batch_comes_to_its_end_as_it_is_looked_at(api: InProcessApi) -> None:
    made = batch(api, count=3)
    assert (made["status"], made["endpoint"], made["model"]) == ("validating", "/v1/chat/completions", "a/b")
    assert made["results"] is made["usage"] is made["finalized_at"] is made["error"] is None
    assert made["request_counts"] == {"total": 3, "completed": 0, "failed": 0}
    running, done, later = (api.get(f"/batches/{made['id']}") for _ in range(3))
    assert [one["status"] for one in (running, done, later)] == ["in_progress", "completed", "completed"]
    assert running["results"] is None
    assert later == done
    assert done["request_counts"] == {"total": 3, "completed": 3, "failed": 0}
    assert done["finalized_at"] > done["created_at"] == made["created_at"]


@pytest.mark.parametrize(
    ("endpoint", "body", "kind"),
    [
        ("/v1/chat/completions", {"messages": HELLO}, "chat.completion"),
        ("/v1/responses", {"input": "Hello"}, "response"),
        ("/v1/messages", {"messages": HELLO, "max_tokens": 9}, "message"),
        ("/v1/embeddings", {"input": "Hello"}, "list"),
    ],
)
def test_each_request_of_a_batch_is_answered(endpoint: str, body: Any, kind: str, api: InProcessApi) -> None:
    done = finished(api, batch(api, endpoint, 2, **body))
    assert ids(done["results"], "custom_id") == ["mine-0", "mine-1"]
    assert len(set(ids(done["results"]))) == 2
    for one in done["results"]:
        answer = one["response"]["body"]
        assert (one["error"], one["response"]["status_code"], answer["model"]) == (None, 200, "a/b")
        assert answer.get("object", answer.get("type")) == kind
    usage, single = done["usage"], finished(api, batch(api, endpoint, 1, **body))["usage"]
    assert single["total_tokens"] == single["prompt_tokens"] + single["completion_tokens"] > 0
    assert usage == {**usage, **{name: 2 * single[name] for name in single}}


def test_a_list_of_batches_leaves_out_their_results(api: InProcessApi) -> None:
    done = finished(api, batch(api))
    listed = api.get("/batches")["data"]
    assert {one["results"] for one in listed} == {None}
    assert listed[-1] == done | {"results": None}


def test_a_batch_is_deleted_when_it_is_finished(api: InProcessApi) -> None:
    made = batch(api)
    refused = api("DELETE", f"/batches/{made['id']}")
    assert (refused.status, "not finished" in refused.value["error"]["message"]) == (409, True)
    finished(api, made)
    deleted = api("DELETE", f"/batches/{made['id']}").value
    assert (deleted["id"], deleted["object"]) == (made["id"], "batch")
    assert deleted["deletion"]["openrouter"] == "deleted"
    assert api("GET", f"/batches/{made['id']}").status == 404


def test_batches_are_listed_by_status_and_time(api: InProcessApi) -> None:
    old, new = batch(api), batch(api)
    finished(api, new)
    first = ids(api.get("/batches")["data"])[:2]
    assert ids(api.get("/batches", status="validating")["data"]) == [old["id"]]
    assert ids(api.get("/batches", status="completed")["data"]) == [*first, new["id"]]
    assert api.get("/batches", status="failed")["data"] == []
    assert ids(api.get("/batches", created_after=old["created_at"])["data"]) == [new["id"]]
    assert ids(api.get("/batches", created_before=new["created_at"])["data"]) == [*first, old["id"]]
    assert ids(api.get("/batches", created_after="2025-10-09T08:53:19+00:00")["data"]) == [
        old["id"],
        new["id"],
    ]
    assert ids(api.get("/batches", created_before="2025-10-09")["data"]) == first
    assert len(api.get("/batches", created_after="a time that nobody can read")["data"]) == 4


@pytest.mark.parametrize("late", ["endpoint", "model"])
def test_what_requests_are_for_stands_before_them(late: str, api: InProcessApi) -> None:
    body: dict[str, Any] = {"endpoint": "/v1/chat/completions", "model": "a/b"}
    body["requests"] = [{"custom_id": "a", "body": {"messages": HELLO}}]
    refused = api("POST", "/batches", {**{n: v for n, v in body.items() if n != late}, late: body[late]})
    assert refused.status == 400
    assert late in refused.value["error"]["message"]


@pytest.mark.parametrize(("model", "expected"), [("a/b", 202), ("c/d", 400)])
def test_a_batch_is_for_one_model(model: str, expected: int, api: InProcessApi) -> None:
    requests = [{"custom_id": "a", "body": {"messages": HELLO, "model": model}}]
    made = api("POST", "/batches", {"endpoint": "/v1/messages", "model": "a/b", "requests": requests})
    assert made.status == expected


@pytest.mark.parametrize("requests", [5, [5], [{"custom_id": "a", "body": 5}], [{}]])
def test_a_lenient_stand_in_answers_any_batch(requests: Any, judge: Judge) -> None:
    api = InProcessApi(judge, StandIn(strict=False))
    body = {"endpoint": "/v1/responses", "model": "a/b", "provider": "openai", "requests": requests}
    made = api("POST", "/batches", body)
    assert made.status == 202
    assert finished(api, made.value)["status"] == "completed"


def test_a_batch_is_with_the_provider_that_was_asked_for(api: InProcessApi) -> None:
    body: dict[str, Any] = {"endpoint": "/v1/chat/completions", "model": "a/b"}
    body["provider"] = {"only": ["openai"]}
    body["requests"] = [{"custom_id": "a", "body": {"messages": HELLO}}]
    assert api("POST", "/batches", body).value["provider"] == "openai"
    assert batch(api)["provider"] is None


# --- external users -------------------------------------------------------------------------------------


def test_an_external_user_is_switched_off_again_and_again(api: InProcessApi) -> None:
    made = api("POST", "/external-users", {"user": "ada/1 é"}).value["data"]
    where = at("/external-users/{}", "ada/1 é")
    assert (made["user"], made["is_active"]) == ("ada/1 é", True)
    assert api("POST", "/external-users", {"user": "ada/1 é"}).status == 409
    for _ in range(2):
        deleted = api("DELETE", where)
        assert (deleted.status, deleted.body) == (204, b"")
    off = api.get(where)["data"]
    assert (off["is_active"], off["created_at"]) == (False, made["created_at"])
    assert off["updated_at"] > made["updated_at"]
    assert "ada/1 é" not in ids(api.get("/external-users")["data"], "user")
    assert api.get("/external-users", include_inactive="true")["data"][-1] == off
    assert api.get("/external-users", include_inactive="true", user="ada/1 é")["total_count"] == 1
    assert api("PATCH", where, {"is_active": True}).value["data"]["is_active"] is True
    assert "ada/1 é" in ids(api.get("/external-users")["data"], "user")
    assert api("DELETE", "/external-users/nobody").status == 404


def test_the_first_external_users_are_not_in_the_way(api: InProcessApi) -> None:
    first = api.get("/external-users")["data"]
    assert {one["is_active"] for one in first} == {True}
    assert api("POST", "/external-users", {"user": "user-1"}).status == 201


# --- private endpoints ----------------------------------------------------------------------------------

ENDPOINT = {"model_permaslug": "a/b", "provider_slug": "openai", "upstream_model_id": "mine"}


def endpoint(api: InProcessApi, **more: Any) -> str:
    made = api("POST", "/private-endpoints", {**ENDPOINT, **more})
    assert made.status == 201
    return f"/private-endpoints/{made.value['data']['id']}"


def status(api: InProcessApi, path: str) -> str:
    found: str = api.get(path)["data"]["status"]
    assert found == next(
        one["status"] for one in api.get("/private-endpoints")["data"] if path.endswith(one["id"])
    )
    return found


def test_a_private_endpoint_is_a_draft_until_it_is_activated(api: InProcessApi) -> None:
    path = endpoint(api)
    read = api.get(path)["data"]
    assert (read["status"], read["model_slug"], read["upstream_model_id"]) == ("draft", "a/b", "mine")
    assert read["base_url"] is read["declared_zdr"] is None
    assert api("PATCH", path, {"upstream_model_id": "other"}).value["data"]["upstream_model_id"] == "other"
    for action in ("enable", "disable"):
        assert api("POST", f"{path}/{action}").status == 409
    checks = api("POST", f"{path}/validate", {"workspace_id": "w"}).value["data"]
    assert checks["passed"] is True
    assert checks["checks"]
    assert all(one["passed"] for one in checks["checks"])
    assert status(api, path) == "draft"
    for action, found in (
        ("activate", "active"),
        ("disable", "disabled"),
        ("disable", "disabled"),
        ("enable", "active"),
        ("enable", "active"),
        ("activate", "active"),
    ):
        assert api("POST", f"{path}/{action}").value["data"]["status"] == found
        assert status(api, path) == found
    refused = api("PATCH", path, {"upstream_model_id": "third"})
    assert (refused.status, "draft" in refused.value["error"]["message"]) == (409, True)
    assert api.get(path)["data"]["upstream_model_id"] == "other"


def test_a_private_endpoint_may_be_used_at_once(api: InProcessApi) -> None:
    assert status(api, endpoint(api, activate={"workspace_id": "w"})) == "active"


def test_a_disabled_endpoint_is_enabled_and_not_activated(api: InProcessApi) -> None:
    path = endpoint(api, activate={"workspace_id": "w"})
    api("POST", f"{path}/disable")
    assert api("POST", f"{path}/activate").status == 409
    assert status(api, path) == "disabled"


def test_prices_are_replaced_as_a_whole(api: InProcessApi) -> None:
    path = endpoint(api, pricing={"prompt": "1", "completion": "2", "cache_read": "0.5"})
    assert api.get(path)["data"]["pricing"] == {"prompt": "1", "completion": "2", "cache_read": "0.5"}
    new = {"prompt": "3", "completion": "4"}
    assert api("PATCH", path, {"pricing": new}).value["data"]["pricing"] == new
    assert api.get(path)["data"]["pricing"] == new


@pytest.mark.parametrize(
    ("is_active", "draft_only", "expected"),
    [(False, "true", 200), (True, "true", 409), (True, "false", 200), (True, None, 200)],
)
def test_only_drafts_are_deleted_on_demand(
    is_active: bool, draft_only: str | None, expected: int, api: InProcessApi
) -> None:
    path = endpoint(api, **({"activate": {"workspace_id": "w"}} if is_active else {}))
    query = {} if draft_only is None else {"draft_only": draft_only}
    deleted = api("DELETE", path, **query)
    assert deleted.status == expected
    assert api("GET", path).status == (200 if expected == 409 else 404)
    if expected == 200:
        assert deleted.value == {"data": {"id": path.rpartition("/")[2]}}


def test_an_idempotency_key_makes_one_endpoint(api: InProcessApi) -> None:
    def create(*keys: str) -> Any:
        headers = [("content-type", "application/json"), *(("idempotency-key", key) for key in keys)]
        made = api.send("POST", "/private-endpoints", headers, json.dumps(ENDPOINT).encode())
        assert made.status == 201
        return made.value["data"]["id"]

    assert create("a") == create("a") != create("b")
    assert create() != create()


@pytest.mark.parametrize(
    "name", ["updatePrivateEndpoint", "enablePrivateEndpoint", "activatePrivateEndpoint"]
)
def test_an_example_is_in_the_state_that_its_operation_wants(name: str, api: InProcessApi) -> None:
    path = at("/private-endpoints/{}", api.stand_in.example(name)["id"])
    assert status(api, path) == ("active" if name.startswith("enable") else "draft")


# --- the vault ------------------------------------------------------------------------------------------

SECRET = {"value": "very-secret", "hosts": ["api.example.com"]}


def test_a_secret_is_stored_by_name_and_never_shown(api: InProcessApi) -> None:
    for scope in ("/vault/secrets", "/vault/interns/i-1/secrets"):
        before = api.get(scope)["data"]
        stored = api("PUT", f"{scope}/TOKEN", SECRET).value["data"]
        assert (stored["name"], stored["hosts"]) == ("TOKEN", ["api.example.com"])
        again = api("PUT", f"{scope}/TOKEN", {**SECRET, "value": "other-secret"}).value["data"]
        assert again["fingerprint"] != stored["fingerprint"]
        assert (again["created_at"], again["hosts"]) == (stored["created_at"], stored["hosts"])
        assert api.get(scope)["data"] == [*before, again]
        assert b"secret" not in api("GET", scope).body.replace(b"/secrets", b"")
        assert api("DELETE", f"{scope}/TOKEN").status == 204
        assert api("DELETE", f"{scope}/TOKEN").status == 404
        assert api.get(scope)["data"] == before


def test_secrets_are_copied_to_an_intern_all_or_none(api: InProcessApi) -> None:
    path = "/vault/interns/i-1/secrets"
    made = [api("PUT", f"/vault/secrets/{name}", SECRET).value["data"] for name in ("A", "B")]
    before = api.get(path)["data"]
    assert api("POST", f"{path}/copy", {"names": ["A", "NONE"]}).status == 404
    assert api.get(path)["data"] == before
    copied = api("POST", f"{path}/copy", {"names": ["A", "B", "A"]}).value["data"]
    assert api.get(path)["data"] == [*before, *copied]
    for one, original in zip(copied, made, strict=True):
        assert {n: one[n] for n in ("name", "hosts", "fingerprint")} == {
            n: original[n] for n in ("name", "hosts", "fingerprint")
        }
    api("DELETE", "/vault/secrets/A")
    assert "A" in ids(api.get(path)["data"], "name")
    assert "A" not in ids(api.get("/vault/interns/i-2/secrets")["data"], "name")


def test_a_copy_takes_the_place_of_a_secret_of_that_name(api: InProcessApi) -> None:
    path = "/vault/interns/i-1/secrets"
    api("PUT", f"{path}/A", {"value": "old", "hosts": ["old.example.com"]})
    made = api("PUT", "/vault/secrets/A", SECRET).value["data"]
    api("POST", f"{path}/copy", {"names": ["A"]})
    [found] = [one for one in api.get(path)["data"] if one["name"] == "A"]
    assert (found["hosts"], found["fingerprint"]) == (made["hosts"], made["fingerprint"])


def test_an_intern_has_its_own_secrets_and_those_of_everybody(api: InProcessApi) -> None:
    path = "/vault/interns/i-1"
    for name in ("A", "B"):
        api("PUT", f"/vault/secrets/{name}", SECRET)
    api("PUT", f"{path}/secrets/A", SECRET)
    found = api.get(f"{path}/effective-secrets")
    scopes = {one["name"]: one["scope"] for one in found["data"]}
    assert len(scopes) == len(found["data"])
    assert (scopes["A"], scopes["B"]) == ("intern", "workspace")
    assert scopes.keys() == {
        *ids(api.get(f"{path}/secrets")["data"], "name"),
        *ids(api.get("/vault/secrets")["data"], "name"),
    }
    page = api.get(f"{path}/effective-secrets", limit=2, offset=1)
    assert (page["data"], page["has_more"]) == (found["data"][1:3], True)


# --- containers, settings, sync jobs, tools, decisions ------------------------------------------------------


def test_a_file_of_a_container_can_be_read_downloaded_and_promoted(api: InProcessApi) -> None:
    files = api.get("/containers/c-1/files")["data"]
    assert len(set(ids(files, "path"))) == len(files) > 1
    for file in files:
        path = at("/containers/c-1/files/{}", file["id"])
        coded = file["id"].removeprefix("cfile_")
        assert base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode() == file["path"]
        assert (file["container_id"], api.get(path)) == ("c-1", file)
        content = api("GET", f"{path}/content").body
        assert len(content) == file["bytes"]
        promoted = api("POST", f"{path}/promote").value
        assert (promoted["filename"], promoted["size_bytes"]) == (file["path"], len(content))
        assert promoted["downloadable"] is True
        assert api.get(f"/files/{promoted['id']}") == promoted == api.get("/files")["data"][-1]
        assert api("GET", f"/files/{promoted['id']}/content").body == content
    assert api("GET", "/containers/c-1/files/cfile_bm9uZQ").status == 404
    assert api("POST", "/containers/c-1/files/cfile_bm9uZQ/promote").status == 404


def test_files_of_a_container_come_in_pages(api: InProcessApi) -> None:
    first, second = ids(api.get("/containers/c-1/files")["data"])
    page = api.get("/containers/c-1/files", limit=1)
    assert (ids(page["data"]), page["has_more"], page["last_id"]) == ([first], True, first)
    page = api.get("/containers/c-1/files", limit=1, after=first)
    assert (ids(page["data"]), page["has_more"]) == ([second], False)


def test_settings_of_the_organization_keep_what_is_changed(api: InProcessApi) -> None:
    before = api.get("/organization/settings")["data"]
    for wanted in (True, False):
        body = {"is_filtered_model_catalog_enabled": wanted}
        assert api("PATCH", "/organization/settings", body).value["data"] == before | body
        assert api.get("/organization/settings")["data"] == before | body


def test_a_sync_job_goes_on_as_it_is_looked_at(api: InProcessApi) -> None:
    made = api("POST", "/scim/sync-jobs")
    assert made.status == 202
    job = made.value["data"]
    running, done, later = (api.get(f"/scim/sync-jobs/{job['id']}")["data"] for _ in range(3))
    assert [one["status"] for one in (job, running, done)] == ["queued", "running", "succeeded"]
    assert [one["started_at"] is None for one in (job, running, done)] == [True, False, False]
    assert [one["finished_at"] is None for one in (job, running, done)] == [True, True, False]
    assert [one["synced_groups"] for one in (job, running)] == [None, None]
    assert done["synced_groups"] == len(api.get("/scim/groups")["data"])
    assert (done["deleted_groups"], done["error_message"], later) == (0, None, done)


def test_a_tool_that_is_listed_can_be_read_by_its_name(api: InProcessApi) -> None:
    tools = api.get("/tools")["data"]
    assert {"web_search", "web_fetch"} == set(ids(tools, "name"))
    for tool in tools:
        read = api.get(f"/tools/{tool['name']}")["data"]
        same = {name: one for name, one in tool.items() if name != "native_support"}  # which has more there
        assert same.items() <= read.items() or all(read[name] == one for name, one in same.items())
    assert api("GET", "/tools/nothing").status == 404


def test_a_tool_that_is_asked_for_by_an_alias_is_elsewhere(api: InProcessApi) -> None:
    for tool in api.get("/tools")["data"]:
        for alias in tool["aliases"]:
            moved = api("GET", at("/tools/{}", alias["type"]))
            assert (moved.status, moved.location) == (308, f"/api/v1/tools/{tool['name']}")


def test_tools_are_listed_by_the_api_that_has_them(api: InProcessApi) -> None:
    everything = api.get("/tools")["data"]
    for kind in ("responses", "chat-completions", "anthropic-messages"):
        wanted = [one["name"] for one in everything if kind in one["supported_api_formats"]]
        assert ids(api.get("/tools", api_format=kind)["data"], "name") == wanted
    assert len(api.get("/tools", api_format="anthropic-messages")["data"]) == 1


@pytest.mark.parametrize("path", ["/api/alpha/decisions", "/systemone"])
def test_each_question_of_a_decision_is_answered_in_its_kind(path: str, api: InProcessApi) -> None:
    questions: dict[str, dict[str, Any]] = {
        "where": {"type": "box", "instructions": "Find it"},
        "which": {"type": "choice", "instructions": "Choose", "criteria": {"red": "r", "blue": None}},
        "is it": {"type": "noul", "instructions": "Yes or no"},
        "how well": {"type": "score", "instructions": "Rate", "criteria": ["bad", "good"]},
    }
    made = api("POST", path, {"model": "a/b", "state": {"a": 1}, "questions": questions}).value
    assert made["model"] == "a/b"
    assert {name: one["type"] for name, one in made["answers"].items()} == {
        name: one["type"] for name, one in questions.items()
    }
    which = made["answers"]["which"]
    assert (which["choice"], which["probabilities"]) == ("red", {"red": 1.0, "blue": 0.0})
    assert made["usage"]["input_tokens"] > made["usage"]["output_tokens"] == 4


INVOICE = "Invoice of 2026-09-02, 14:30; due in 30 days. Total 1,080.256 USD; paid by Dana"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ({"type": "text"}, "Invoice of 2026-09-02, 14:30;"),
        ({"type": "number", "decimals": 2}, 14.0),
        ({"type": "date"}, "2026-09-02"),
        ({"type": "time"}, "14:30"),
        ({"type": "datetime"}, None),
        ({"type": "duration"}, "30 days"),
        ({"type": "list", "items": "date"}, ["2026-09-02"]),
        ({"type": "list", "items": "number"}, [14.0, 30.0, 30.0, 1080.256]),
        ({"type": "list", "items": "text"}, ["Invoice of 2026-09-02", "14:30", *INVOICE.split("; ")[1:]]),
        ({"type": "estimate", "min": 0, "max": 120}, 60.0),
        ({"type": "forecast"}, 14.0),
    ],
)
def test_each_field_of_an_extraction_is_answered_in_its_type(
    field: dict[str, Any], value: Any, api: InProcessApi
) -> None:
    body = {"model": "a/b", "state": INVOICE, "fields": {"wanted": field}}
    made = api("POST", "/api/alpha/extractions", body).value
    assert made["answers"] == {"wanted": {"type": field["type"], "value": value}}
    assert (made["model"], made["usage"]["output_tokens"]) == ("a/b", 1)


def test_a_field_that_the_state_does_not_tell_is_null(api: InProcessApi) -> None:
    fields = {name: {"type": name} for name in ("text", "number", "date", "estimate")}
    made = api("POST", "/api/alpha/extractions", {"model": "a/b", "state": "", "fields": fields}).value
    assert {one["value"] for one in made["answers"].values()} == {None}


def test_a_private_provider_is_named_after_its_name(api: InProcessApi) -> None:
    made = api("POST", "/private-providers", {"name": "Acme & Sons"}).value["data"]
    assert (made["slug"], made["display_name"]) == ("acme-sons-2", "Acme & Sons")
    given = {"name": "Acme", "slug": "own", "display_name": "The Acme"}
    made = api("POST", "/private-providers", given).value["data"]
    assert made | given == made
    assert api("POST", "/private-providers", given).status == 409
    assert api("PATCH", "/private-providers/own", {"display_name": "New"}).value["data"]["slug"] == "own"


def test_a_private_provider_is_kept_while_an_endpoint_runs_under_it(api: InProcessApi) -> None:
    api("POST", "/private-providers", {"name": "Acme", "slug": "acme"})
    made = api("POST", "/private-endpoints", {**ENDPOINT, "provider_slug": "acme"}).value["data"]
    assert api("DELETE", "/private-providers/acme").status == 409
    assert api("DELETE", f"/private-endpoints/{made['id']}").status == 200
    assert api("DELETE", "/private-providers/acme").value == {"data": {"slug": "acme"}}
    assert api("GET", "/private-providers/acme").status == 404


def test_what_a_private_endpoint_can_do_is_kept(api: InProcessApi) -> None:
    settings = {"context_length": 8000, "tool_choice": {"auto": True}}
    path = endpoint(api, settings=settings, declared_parameters=["temperature"])
    kept = api.get(path)["data"]
    assert (kept["declared_parameters"], kept["settings"]["context_length"]) == (["temperature"], 8000)


def test_an_answer_that_is_made_up_repeats_the_model(api: InProcessApi) -> None:
    made = api("POST", "/rerank", {"model": "a/b", "query": "x", "documents": ["y"]}).value
    assert made["model"] == "a/b"
