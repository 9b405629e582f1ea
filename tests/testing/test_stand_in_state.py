"""What is created is there until it is deleted: the life of every collection that the contract has."""

from __future__ import annotations

import hashlib
import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openrouter_api.resources.files import Files
from openrouter_sdk.testing import Operation, RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.store import store
from openrouter_sdk.testing.store.quirks import ON_DELETE
from openrouter_sdk.testing.store.resources import Collection, Role, resources_of
from tests.each import each
from tests.testing.contract_requests import INSTANCES, request_for
from tests.testing.in_process_api import InProcessApi, Judge, at

RESOURCES = resources_of(load())
OPERATIONS = {one.id: one for one in load().operations}
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def operations_of(collection: Collection) -> dict[Role, Operation]:
    return {
        part.role: OPERATIONS[name]
        for name, part in reversed(list(RESOURCES.bindings.items()))
        if part.collection is collection
    }


CREATED = {
    path: operations
    for path, collection in RESOURCES.collections.items()
    if {Role.CREATE, Role.READ} <= (operations := operations_of(collection)).keys()
}
JOBS = {"/batches", "/scim/sync-jobs", "/videos"}
NAMED = [
    name
    for name, part in RESOURCES.bindings.items()
    if part.collection.width and part.role in (Role.READ, Role.CHANGE, Role.DELETE, Role.ACTION)
    if name != "deleteWorkspaceBudget"  # which may be repeated
]


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def item_of(operation: Operation, value: Any) -> Any:
    location = RESOURCES.bindings[operation.id].location
    assert location is not None
    return value if location.name is None else value[location.name]


def create(api: InProcessApi, operation: Operation, turn: int = 0) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was sent, and the item that came back, of a request made of the contract."""
    made = request_for(operation)
    body: dict[str, Any] = {}
    if "application/json" in operation.bodies:
        body = INSTANCES.instance(operation.bodies["application/json"], f"body {turn}")
        if (name := RESOURCES.bindings[operation.id].collection.identity) in body:
            body[name] = f"{body[name]}-{turn}"  # people choose it, and none twice
        body.pop("activate", None)  # of endpoints only drafts can be changed
        answered = api(operation.method, operation.path, body)
    else:
        headers = [pair for pair in made.headers if pair[0] == "content-type"]
        answered = api.send(operation.method, operation.path, headers, made.body)
    assert answered.status == operation.status, answered.body
    return body, item_of(operation, answered.value)


def listed(api: InProcessApi, operations: dict[Role, Operation]) -> tuple[list[dict[str, Any]], int | None]:
    value = api.get(operations[Role.LIST].path)
    return item_of(operations[Role.LIST], value), value.get("total_count")


def test_the_collections_that_people_know_are_found() -> None:
    known = {
        "/byok",
        "/files",
        "/guardrails",
        "/guardrails/{}/assignments/keys",
        "/guardrails/{}/assignments/members",
        "/keys",
        "/models",
        "/observability/destinations",
        "/presets",
        "/presets/{}/versions",
        "/scim/group-mappings",
        "/videos",
        "/workspaces",
        "/workspaces/{}/budgets",
        "/workspaces/{}/members",
    }
    assert known <= RESOURCES.collections.keys()
    created = {
        "/byok",
        "/files",
        "/guardrails",
        "/keys",
        "/observability/destinations",
        "/videos",
        "/workspaces",
    }
    assert created | {"/scim/group-mappings"} <= CREATED.keys()


def agree(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two views of an item say the same of it, as far as both say something."""
    both = one.keys() & other.keys()
    return len(both) > 3 and all(one[name] == other[name] for name in both)


def as_shown(name: str, given: Any) -> Any:
    """What is shown of what was asked for: a region has one name in answers, and two in requests."""
    if name != "regions":
        return given
    return list(dict.fromkeys("europe" if one == "eu" else one for one in given))


@pytest.mark.parametrize("path", CREATED)
def test_what_is_created_can_be_read_and_listed(path: str, api: InProcessApi) -> None:
    operations, identity = CREATED[path], RESOURCES.collections[path].identity
    before = listed(api, operations) if Role.LIST in operations else ([], None)
    body, item = create(api, operations[Role.CREATE])
    for name, given in body.items():
        if name in item and not isinstance(given, dict):
            assert item[name] == as_shown(name, given), name
    where = at(f"{path}/{{}}", item[identity])
    read = item_of(operations[Role.READ], api.get(where))
    # One view of an item has more than the other, and only jobs change by themselves.
    assert read["status"] != item["status"] if path in JOBS else agree(read, item)
    if Role.LIST in operations:
        items, count = listed(api, operations)
        assert [one[identity] for one in items] == [*(one[identity] for one in before[0]), item[identity]]
        assert count == (None if before[1] is None else before[1] + 1)
        if path in JOBS:
            assert [one["status"] for one in items[-1:]] == [read["status"]]
        else:
            assert agree(items[-1], item)


@pytest.mark.parametrize("path", [path for path, found in CREATED.items() if Role.CHANGE in found])
def test_what_is_changed_reads_changed_and_the_rest_stays(path: str, api: InProcessApi) -> None:
    operations, identity = CREATED[path], RESOURCES.collections[path].identity
    create(api, operations[Role.CREATE], 1)
    _, item = create(api, operations[Role.CREATE])
    change = operations[Role.CHANGE]
    body = INSTANCES.instance(change.bodies["application/json"], "change")
    where = at(f"{path}/{{}}", item[identity])
    answered = api(change.method, where, body)
    assert answered.status == change.status, answered.body
    changed = item_of(change, answered.value)
    for name, value in changed.items():
        if name in body and not isinstance(value, dict):
            assert value == as_shown(name, body[name]), name
        elif name in item and name not in {*body, "updated_at", "label", "limit_remaining"}:
            assert value == item[name], name
    assert changed.get("updated_at", "9") > item["created_at"]
    assert item_of(operations[Role.READ], api.get(where)) == changed
    assert agree(listed(api, operations)[0][-1], changed)


@pytest.mark.parametrize(
    "path", [path for path, found in CREATED.items() if Role.DELETE in found and path not in ON_DELETE]
)
def test_what_is_deleted_is_gone(path: str, api: InProcessApi) -> None:
    operations, identity = CREATED[path], RESOURCES.collections[path].identity
    _, item = create(api, operations[Role.CREATE])
    where = at(f"{path}/{{}}", item[identity])
    for _ in range(2 if path in JOBS else 0):
        api("GET", where)  # which is how jobs come to their end, before which they stay
    before = listed(api, operations)
    query = {p.name: "true" for p in operations[Role.DELETE].parameters if p.place == "query" and p.required}
    assert api("DELETE", where, **query).status == operations[Role.DELETE].status
    after = listed(api, operations)
    assert item[identity] not in [one[identity] for one in after[0]]
    assert len(after[0]) == len(before[0]) - 1
    for method in ("GET", "DELETE"):
        assert api(method, where, **(query if method == "DELETE" else {})).status == 404
    sent, again = create(api, operations[Role.CREATE])
    assert identity in sent or again[identity] != item[identity]  # the stand-in gives no name twice


@each("name", NAMED)
def test_what_never_was_is_not_found(name: str, api: InProcessApi) -> None:
    operation = OPERATIONS[name]
    part = RESOURCES.bindings[name]
    values = list(api.stand_in.example(name).values())
    # Of budgets only the intervals may be asked for, of which the last has no budget from the beginning.
    values[part.collection.depth] = "lifetime" if name == "getWorkspaceBudget" else UNKNOWN
    template = re.sub(r"\{\w+\}", "{}", operation.path)
    query = {p.name: "true" for p in operation.parameters if p.place == "query" and p.required}
    body = None
    if "application/json" in operation.bodies:
        body = INSTANCES.instance(operation.bodies["application/json"])
    answered = api(operation.method, at(template, *values), body, **query)
    assert answered.status == 404
    assert answered.value["error"]["code"] == 404


@pytest.mark.parametrize("path", CREATED)
def test_ids_are_unique_and_times_are_in_order(path: str, api: InProcessApi) -> None:
    operation, identity = CREATED[path][Role.CREATE], RESOURCES.collections[path].identity
    items = [create(api, operation, turn)[1] for turn in range(5)]
    assert len({item[identity] for item in items}) == len(items)
    times = [item["created_at"] for item in items if "created_at" in item]
    assert times == sorted(times)
    assert len(set(times)) == len(times)
    for item in items:  # which nobody has changed yet
        assert item.get("updated_at") in (None, item.get("created_at"))


@pytest.mark.parametrize("seed", [0, 5])
def test_the_same_requests_have_the_same_bytes(seed: int, judge: Judge) -> None:
    def story() -> list[bytes]:
        api = InProcessApi(judge, StandIn(seed=seed))
        made = api("POST", "/keys", {"name": "A"})
        where = f"/keys/{made.value['data']['hash']}"
        steps = [made, api("PATCH", where, {"limit": 3}), api("GET", "/keys"), api("DELETE", where)]
        return [one.body for one in [*steps, api("GET", "/keys"), api("POST", "/keys", {"name": "A"})]]

    assert story() == story()


def test_another_seed_has_other_items(judge: Judge) -> None:
    first, other = (InProcessApi(judge, StandIn(seed=seed)).get("/workspaces") for seed in (0, 1))
    assert {one["id"] for one in first["data"]}.isdisjoint(one["id"] for one in other["data"])


def test_reset_brings_back_the_beginning(api: InProcessApi) -> None:
    before = {path: api("GET", path).body for path in ("/keys", "/presets", "/credits", "/key")}
    api("POST", "/keys", {"name": "A"})
    api("DELETE", at("/keys/{}", api.get("/keys")["data"][0]["hash"]))
    api("POST", "/presets/mine/responses", {"model": "a/b", "input": "Hello"})
    api("POST", "/chat/completions", {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]})
    assert all(api("GET", path).body != body for path, body in before.items() if path != "/key")
    api.stand_in.reset()
    assert {path: api("GET", path).body for path in before} == before


def test_threads_may_create_at_the_same_time(api: InProcessApi) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(
            pool.map(lambda n: api("POST", "/byok", {"provider": "openai", "key": f"sk-{n}"}), range(80))
        )
    ids = {one.value["data"]["id"] for one in made}
    assert len(ids) == 80
    assert ids <= {one["id"] for one in api.get("/byok", limit=100)["data"]}


def test_the_oldest_go_when_there_are_too_many(api: InProcessApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MAX_ITEMS", 3)
    slugs = [f"w-{number}" for number in range(5)]
    for slug in slugs:
        api("POST", "/workspaces", {"name": slug, "slug": slug})
    assert [one["slug"] for one in api.get("/workspaces")["data"]] == slugs[-3:]


def test_the_oldest_go_when_they_are_too_large(api: InProcessApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MAX_BYTES", 100_000)
    api("POST", "/presets/mine/responses", {"model": "a/b", "input": "Hello", "instructions": "x" * 30_000})
    assert "mine" in [one["slug"] for one in api.get("/presets")["data"]]
    deleted = api.upload(b"x" * 40_000)["id"]
    assert "mine" not in [one["slug"] for one in api.get("/presets")["data"]]
    api("DELETE", f"/files/{deleted}")
    files = [api.upload(b"x" * 40_000)["id"] for _ in range(2)]  # what was deleted does not count any more
    assert {*files} <= {one["id"] for one in api.get("/files")["data"]}
    large = api.upload(b"x" * 100_001)["id"]
    there = {one["id"] for one in api.get("/files")["data"]}
    assert there & {*files, large} == {large}  # the last stays, whatever its size


def test_examples_follow_what_is_deleted(api: InProcessApi) -> None:
    for _ in range(2):
        name = api.stand_in.example("getKey")["hash"]
        assert api("DELETE", f"/keys/{name}").status == 200
    with pytest.raises(LookupError, match="no key left"):
        api.stand_in.example("getKey")


def test_what_is_not_said_has_its_default(api: InProcessApi) -> None:
    body = {"name": "Mine", "type": "webhook", "config": {"url": "https://example.com"}}
    made = api("POST", "/observability/destinations", body).value["data"]
    flags = {name: value for name, value in made.items() if isinstance(value, bool)}
    assert flags.pop("enabled") is True
    assert len(flags) > 3
    assert not any(flags.values())


# --- keys -----------------------------------------------------------------------------------------------


def test_a_key_is_shown_once_and_known_by_its_hash(api: InProcessApi) -> None:
    made = api("POST", "/keys", {"name": "A", "limit": 5}).value
    assert re.fullmatch(r"sk-or-v1-\w{40,}", made["key"])
    assert made["data"]["hash"] == hashlib.sha256(made["key"].encode()).hexdigest()
    assert made["data"]["label"] == f"{made['key'][:12]}...{made['key'][-3:]}"
    assert (made["data"]["usage"], made["data"]["limit_remaining"]) == (0, 5)
    for later in (api("GET", "/keys"), api("GET", f"/keys/{made['data']['hash']}")):
        assert made["key"].encode() not in later.body


def test_a_created_key_works_until_it_is_disabled_or_deleted(api: InProcessApi) -> None:
    def use(key: str) -> int:
        body = json.dumps({"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}).encode()
        headers = [("authorization", f"Bearer {key}"), ("content-type", "application/json")]
        request = RecordedRequest("POST", "/api/v1/chat/completions", [], headers, body)
        return api.stand_in.answer(request).status

    for method, body in (("PATCH", {"disabled": True}), ("DELETE", None)):
        made = api("POST", "/keys", {"name": "A"}).value
        assert use(made["key"]) == 200
        assert api(method, f"/keys/{made['data']['hash']}", body).status == 200
        assert use(made["key"]) == 401


def test_the_key_in_use_is_among_the_keys_and_pays_for_answers(api: InProcessApi) -> None:
    name = hashlib.sha256(api.stand_in.key.encode()).hexdigest()
    before, credits = api.get(f"/keys/{name}")["data"], api.get("/credits")["data"]
    assert before["limit"] is before["limit_reset"] is before["limit_remaining"] is None
    for key in api.get("/key")["data"].keys() & before.keys():
        assert api.get("/key")["data"][key] == before[key], key
    api.stand_in.script.reply("Hello", usage={"cost": 2.5})
    api("POST", "/chat/completions", {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]})
    assert api.get(f"/keys/{name}")["data"]["usage"] == pytest.approx(before["usage"] + 2.5)
    assert api.get("/key")["data"]["usage"] == pytest.approx(before["usage"] + 2.5)
    assert api.get("/credits")["data"]["total_usage"] == pytest.approx(credits["total_usage"] + 2.5)


def test_each_key_is_told_what_it_is(api: InProcessApi) -> None:
    made = api("POST", "/keys", {"name": "A", "limit": 5}).value
    seen = {}
    for key in (api.stand_in.key, api.stand_in.management_key, made["key"]):
        request = RecordedRequest("GET", "/api/v1/key", [], [("authorization", f"Bearer {key}")])
        [content] = api.stand_in.answer(request).chunks
        assert isinstance(content, bytes)
        seen[key] = json.loads(content)["data"]
    assert [one["is_management_key"] for one in seen.values()] == [False, True, False]
    assert (seen[made["key"]]["label"], seen[made["key"]]["limit_remaining"]) == (made["data"]["label"], 5)


def test_disabled_keys_are_listed_on_demand(api: InProcessApi) -> None:
    name = api("POST", "/keys", {"name": "A"}).value["data"]["hash"]
    api("PATCH", f"/keys/{name}", {"disabled": True})
    assert name not in [one["hash"] for one in api.get("/keys")["data"]]
    assert name in [one["hash"] for one in api.get("/keys", include_disabled="true")["data"]]


def test_what_cannot_be_asked_for_apart_is_listed_though_disabled(api: InProcessApi) -> None:
    name = api("POST", "/byok", {"provider": "openai", "key": "sk-1"}).value["data"]["id"]
    assert api("PATCH", f"/byok/{name}", {"disabled": True}).value["data"]["disabled"] is True
    assert name in [one["id"] for one in api.get("/byok")["data"]]


def test_the_secret_of_a_provider_is_only_hinted_at(api: InProcessApi) -> None:
    made = api("POST", "/byok", {"provider": "openai", "key": "sk-proj-very-secret-1234"})
    assert b"very-secret" not in made.body
    assert made.value["data"]["label"] == "sk-...234"


# --- lists ----------------------------------------------------------------------------------------------


def test_pages_by_offset_make_up_the_whole(api: InProcessApi) -> None:
    for number in range(5):
        api("POST", "/workspaces", {"name": "W", "slug": f"w-{number}"})
    whole = api.get("/workspaces")
    pages = [api.get("/workspaces", limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    assert [len(page["data"]) for page in pages] == [3, 3, 1, 0]
    assert [one for page in pages for one in page["data"]] == whole["data"]
    assert {page["total_count"] for page in pages} == {7}


@pytest.mark.parametrize("name", ["cursor", "after", "after_id"])
def test_pages_by_cursor_make_up_the_whole(name: str, api: InProcessApi) -> None:
    files = [api.upload(f"file {number}".encode())["id"] for number in range(5)]
    seen: list[dict[str, Any]] = []
    page = api.get("/files", limit=2)
    while True:
        seen += page["data"]
        assert (page["first_id"], page["last_id"]) == (page["data"][0]["id"], page["data"][-1]["id"])
        assert page["has_more"] == (page["cursor"] is not None)
        if not page["has_more"]:
            break
        page = api.get("/files", limit=2, **{name: page["cursor"] if name == "cursor" else page["last_id"]})
    assert [one["id"] for one in seen][-5:] == files
    assert seen == api.get("/files")["data"]


def test_the_catalogue_links_to_its_next_page(api: InProcessApi) -> None:
    whole = api.get("/models")
    assert (whole["links"]["next"], whole["total_count"]) == (None, len(whole["data"]))
    page, seen = api.get("/models", limit=2), []
    while page["links"]["next"]:
        seen += page["data"]
        path, _, query = page["links"]["next"].partition("?")
        page = api.get(path, **dict(pair.split("=") for pair in query.split("&")))
    assert [*seen, *page["data"]] == whole["data"]


def test_a_page_of_keys_has_a_hundred(api: InProcessApi) -> None:
    for _ in range(103):
        api("POST", "/keys", {"name": "A"})
    assert len(api.get("/keys")["data"]) == 100
    assert len(api.get("/keys", offset=100)["data"]) == 5


def test_a_list_can_be_narrowed_by_what_items_have(api: InProcessApi) -> None:
    api("POST", "/byok", {"provider": "openai", "key": "sk-1"})
    made = api("POST", "/byok", {"provider": "mistral", "key": "sk-2"}).value["data"]
    found = api.get("/byok", provider="mistral")
    assert made in found["data"]
    assert {one["provider"] for one in found["data"]} == {"mistral"}
    assert found["total_count"] == len(found["data"])


def test_a_model_of_the_catalogue_can_be_looked_up_and_no_other(api: InProcessApi) -> None:
    for model in api.get("/models")["data"]:
        if "alias_target" in model:
            continue
        assert api.get(f"/model/{model['id']}")["data"] == model
        endpoints = api.get(f"/models/{model['id']}/endpoints")["data"]
        assert (endpoints["id"], endpoints["name"]) == (model["id"], model["name"])
    assert api("GET", "/model/nobody/nothing").status == 404
    assert api("GET", "/models/nobody/nothing/endpoints").status == 404


# --- what belongs to something else -----------------------------------------------------------------------


def test_a_workspace_has_its_own_budgets_and_members(api: InProcessApi) -> None:
    made = api("POST", "/workspaces", {"name": "W", "slug": "mine"}).value["data"]
    path = f"/workspaces/{made['id']}"
    assert api.get(path) == api.get("/workspaces/mine")
    assert api.get(f"{path}/budgets")["data"] == api.get(f"{path}/members")["data"] == []
    for interval, written in (("daily", "daily"), ("lifetime", None)):
        budget = api("PUT", f"{path}/budgets/{interval}", {"limit_usd": 9}).value["data"]
        assert (budget["workspace_id"], budget["reset_interval"]) == (made["id"], written)
    assert api("PUT", f"{path}/budgets/daily", {"limit_usd": 7}).status == 200
    assert [one["limit_usd"] for one in api.get(f"{path}/budgets")["data"]] == [7, 9]
    assert api.get(f"{path}/budgets/daily")["data"]["limit_usd"] == 7
    for _ in range(2):
        assert api("DELETE", f"{path}/budgets/daily").status == 200
    assert api("GET", f"{path}/budgets/daily").status == 404

    added = api("POST", f"{path}/members/add", {"user_ids": ["u-1", "u-2", "u-1"]}).value
    assert added["added_count"] == 2
    assert api.get(f"{path}/members")["data"] == added["data"]
    assert {one["workspace_id"] for one in added["data"]} == {made["id"]}
    assert api("POST", f"{path}/members/add", {"user_ids": ["u-2"]}).value["added_count"] == 0
    removed = api("POST", f"{path}/members/remove", {"user_ids": ["u-1", "nobody"]})
    assert removed.value["removed_count"] == 1
    assert [one["user_id"] for one in api.get("/workspaces/mine/members")["data"]] == ["u-2"]

    api("DELETE", path)
    assert api("GET", f"{path}/members").status == api("GET", f"{path}/budgets").status == 404


def test_byok_in_budgets_is_said_beside_a_budget_of_the_whole_workspace(api: InProcessApi) -> None:
    api("POST", "/workspaces", {"name": "W", "slug": "mine"})
    for said in (True, False):
        put = api("PUT", "/workspaces/mine/budgets/daily", {"limit_usd": 9, "include_byok_in_budgets": said})
        assert put.value["include_byok_in_budgets"] is said
        assert api.get("/workspaces/mine/budgets")["include_byok_in_budgets"] is said
        assert api.get("/workspaces/mine")["data"]["include_byok_in_budgets"] is said


def test_a_key_has_one_guardrail_at_most(api: InProcessApi) -> None:
    first, second = (api("POST", "/guardrails", {"name": name}).value["data"]["id"] for name in "AB")
    key = api("POST", "/keys", {"name": "My key"}).value["data"]
    body = {"key_hashes": [key["hash"]]}
    for guardrail in (first, second):
        path = f"/guardrails/{guardrail}/assignments/keys"
        assert api("POST", path, body).value["assigned_count"] == 1
        assert api("POST", path, body).value["assigned_count"] == 0
        [found] = api.get(path)["data"]
        assert (found["guardrail_id"], found["key_name"], found["key_label"]) == (
            guardrail,
            "My key",
            key["label"],
        )
    assert api.get(f"/guardrails/{first}/assignments/keys")["data"] == []
    everywhere = api.get("/guardrails/assignments/keys")
    assert [one["guardrail_id"] for one in everywhere["data"] if one["key_hash"] == key["hash"]] == [second]
    assert everywhere["total_count"] == len(everywhere["data"])
    removed = api("POST", f"/guardrails/{second}/assignments/keys/remove", body)
    assert removed.value["unassigned_count"] == 1
    assert key["hash"] not in json.dumps(api.get("/guardrails/assignments/keys"))
    assert api("POST", f"/guardrails/{first}/assignments/keys", body).value["assigned_count"] == 1
    api("DELETE", f"/guardrails/{first}")
    assert key["hash"] not in json.dumps(api.get("/guardrails/assignments/keys"))


@pytest.mark.parametrize(
    ("dialect", "body"),
    [
        ("chat/completions", {"messages": [{"role": "system", "content": "Be brief."}]}),
        (
            "messages",
            {"system": "Be brief.", "messages": [{"role": "user", "content": "x"}], "max_tokens": 9},
        ),
        ("responses", {"instructions": "Be brief.", "input": "x"}),
    ],
)
def test_a_request_makes_a_preset_and_then_versions_of_it(
    dialect: str, body: dict[str, Any], api: InProcessApi
) -> None:
    for number in (1, 2):
        settings = {"model": "a/b", "temperature": number / 2}
        made = api("POST", f"/presets/mine/{dialect}", {**body, **settings}).value["data"]
        version = made["designated_version"]
        assert (made["slug"], version["version"], version["system_prompt"]) == ("mine", number, "Be brief.")
        assert settings.items() <= version["config"].items()
        assert not {"messages", "input"} & version["config"].keys()
        assert made["designated_version_id"] == version["id"]
        assert version["preset_id"] == made["id"]
        assert api.get("/presets/mine")["data"] == made
        assert api.get(f"/presets/mine/versions/{number}")["data"] == version
    assert [one["version"] for one in api.get("/presets/mine/versions")["data"]] == [1, 2]
    assert [one["slug"] for one in api.get("/presets")["data"]].count("mine") == 1


# --- jobs and bytes ---------------------------------------------------------------------------------------


def test_a_film_goes_on_each_time_it_is_looked_at(api: InProcessApi) -> None:
    job = api("POST", "/videos", {"model": "a/b", "prompt": "A tree"}).value
    url = job["polling_url"]
    assert url.startswith("http://127.0.0.1:1/api/v1/videos/")
    assert job == {"id": job["id"], "status": "pending", "polling_url": url}
    assert api("GET", f"{url}/content").status == 400
    statuses = [api.get(url)["status"] for _ in range(3)]
    assert statuses == ["in_progress", "completed", "completed"]
    [link] = api.get(url)["unsigned_urls"]
    assert link == f"{url}/content?index=0"
    assert api("GET", link).body[4:8] == b"ftyp"


@pytest.mark.parametrize("content", [b"a", bytes(range(256)) * 3, b"\r\n--edg\r\n\r\n--\r\n"])
def test_an_uploaded_file_is_listed_and_cannot_be_downloaded(content: bytes, api: InProcessApi) -> None:
    file = api.upload(content, "my file.txt")
    assert (file["filename"], file["size_bytes"]) == ("my file.txt", len(content))
    assert file["downloadable"] is False
    assert api("GET", f"/files/{file['id']}/content").status == 400
    assert api.get(f"/files/{file['id']}") == file
    said = " ".join((Files.upload.__doc__ or "").split())
    assert "An uploaded file cannot be downloaded again" in said


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"RIFF....WEBPVP8", "image/webp"),
        (b"RIFF....WAVEfmt", "audio/wav"),
        ("Grüße".encode(), "text/plain"),
    ],
)
def test_the_kind_of_a_file_is_told_from_its_bytes(content: bytes, kind: str, api: InProcessApi) -> None:
    assert api.upload(content, "a.bin", "application/octet-stream")["mime_type"] == kind


def test_there_is_a_file_to_download_from_the_beginning(api: InProcessApi) -> None:
    [first, *_] = api.get("/files")["data"]
    assert first["downloadable"] is True
    assert len(api("GET", f"/files/{first['id']}/content").body) == first["size_bytes"] > 0
