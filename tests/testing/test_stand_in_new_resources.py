"""Resources that no code names join by the shape of their paths and schemas: a contract made up for it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from openrouter_sdk.testing import Contract, RecordedRequest, StandIn
from openrouter_sdk.testing.store.resources import Role, resources_of

TEXT, FLAG, TIME = {"type": "string"}, {"type": "boolean"}, {"type": "string"}
MAYBE = {"anyOf": [TEXT, {"type": "null"}]}


def obj(*optional: str, **properties: Any) -> dict[str, Any]:
    """An object's schema; all but the optional properties are required."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def array(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS = {
    "ExternalUser": obj(user=TEXT, is_active=FLAG, created_at=TIME, updated_at=TIME),
    "Errand": obj(
        "note",
        id=TEXT,
        limit={"type": "integer"},  # called like a query parameter that turns pages
        status={"enum": ["validating", "failed", "in_progress", "finalizing", "completed"]},
        model=TEXT,
        created_at={"type": "integer"},
        results={"anyOf": [array(obj(custom_id=TEXT)), {"type": "null"}]},
        note=TEXT,
    ),
    "Gateway": obj(id=TEXT, upstream_model_id=TEXT, base_url=MAYBE, pricing=obj(prompt=TEXT)),
    "Secret": obj(name=TEXT, hosts=array(TEXT), intern_id=TEXT, updated_at=TIME),
    "Recipe": obj(name=TEXT, description=TEXT),
    "Settings": obj(id=TEXT, is_filtered=FLAG),
    "ContainerFile": obj(id=TEXT, container_id=TEXT, path=TEXT),
}


def operation(
    status: int, result: Any = None, body: Any = None, query: tuple[str, ...] = ()
) -> dict[str, Any]:
    content = {"application/json": {"schema": result}} if result else {}
    facts: dict[str, Any] = {"responses": {str(status): {"content": content}}}
    facts["parameters"] = [{"name": name, "in": "query", "schema": TEXT} for name in query]
    if body:
        facts["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return facts


def data(name: str) -> dict[str, Any]:
    return obj(data=ref(name))


PATHS: dict[str, dict[str, Any]] = {
    "/external-users": {
        "get": operation(
            200, obj(data=array(ref("ExternalUser"))), query=("offset", "limit", "include_inactive")
        ),
        "post": operation(201, data("ExternalUser"), obj(user=TEXT)),
    },
    "/external-users/{user}": {
        "get": operation(200, data("ExternalUser")),
        "patch": operation(200, data("ExternalUser"), obj("is_active", is_active=FLAG)),
        "delete": operation(204),
    },
    "/errands": {
        "get": operation(
            200,
            obj(
                object={"const": "list"},
                data=array(ref("Errand")),
                first_id=MAYBE,
                last_id=MAYBE,
                has_more=FLAG,
            ),
            query=("after", "limit"),
        ),
        "post": operation(202, ref("Errand"), obj(model=TEXT)),
    },
    "/errands/{id}": {
        "get": operation(200, ref("Errand")),
        "delete": operation(200, obj(id=TEXT, object={"const": "errand.deleted"})),
    },
    "/gateways": {
        "post": operation(201, data("Gateway"), obj("base_url", upstream_model_id=TEXT, base_url=MAYBE))
    },
    "/gateways/{id}": {"get": operation(200, data("Gateway"))},
    "/gateways/{id}/enable": {"post": operation(200, data("Gateway"))},
    "/gateways/{id}/validate": {"post": operation(200, obj(data=obj(passed=FLAG)))},
    "/gateways/{id}/pricing": {"put": operation(200, data("Gateway"), obj(pricing=obj(prompt=TEXT)))},
    "/vault/interns/{internId}/secrets": {
        "get": operation(200, obj(data=array(ref("Secret")), has_more=FLAG))
    },
    "/vault/interns/{internId}/secrets/{name}": {
        "put": operation(200, data("Secret"), obj(value=TEXT, hosts=array(TEXT))),
        "delete": operation(204),
    },
    "/recipes": {"get": operation(200, obj(data=array(ref("Recipe")), total_count={"type": "integer"}))},
    "/recipes/{name}": {"get": operation(200, data("Recipe"))},
    "/organization/settings": {
        "get": operation(200, data("Settings")),
        "patch": operation(200, data("Settings"), obj("is_filtered", is_filtered=FLAG)),
    },
    "/containers/{container_id}/files": {"get": operation(200, obj(data=array(ref("ContainerFile"))))},
    "/containers/{container_id}/files/{file_id}": {"get": operation(200, ref("ContainerFile"))},
}


def document() -> dict[str, Any]:
    paths = json.loads(json.dumps(PATHS))
    for path, item in paths.items():
        for method, facts in item.items():
            facts["operationId"] = f"{method} {path}"
            names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
            facts["parameters"] += [
                {"name": n, "in": "path", "required": True, "schema": TEXT} for n in names
            ]
    return {
        "paths": paths,
        "components": {"schemas": SCHEMAS},
        "servers": [{"url": "/api/v1"}],
        "security": [],
    }


CONTRACT = Contract(document())


class Api:
    """Asks a stand-in of the made-up contract, and validates what it answers."""

    def __init__(self) -> None:
        self.stand_in = StandIn(CONTRACT)

    def __call__(self, method: str, path: str, body: Any = None, **query: str) -> tuple[int, Any]:
        content = b"" if body is None else json.dumps(body).encode()
        request = RecordedRequest(method, f"/api/v1{path}", list(query.items()), [], content)
        answer = self.stand_in.answer(request)
        text = b"".join(one for one in answer.chunks if isinstance(one, bytes))
        value = json.loads(text) if text else None
        found = CONTRACT.find(method, request.path).operation
        assert found is not None
        if answer.status < 300 and found.result_schema is not None:
            schema = {**found.result_schema, "components": CONTRACT.document["components"]}
            Draft202012Validator(schema).validate(value)
        return answer.status, value


@pytest.fixture
def api() -> Api:
    return Api()


def test_every_operation_has_its_part() -> None:
    resources = resources_of(CONTRACT)
    assert resources.bindings.keys() == {one.id for one in CONTRACT.operations}
    assert {path: one.identity for path, one in resources.collections.items()} == {
        "/errands": "id",
        "/containers/{}/files": "id",
        "/external-users": "user",
        "/organization/settings": "",
        "/gateways": "id",
        "/recipes": "name",
        "/vault/interns/{}/secrets": "name",
    }
    assert resources.bindings["put /gateways/{id}/pricing"].role is Role.ACTION


@pytest.mark.parametrize("one", CONTRACT.operations, ids=lambda one: one.id)
def test_every_operation_can_be_asked_for_what_exists(one: Any, api: Api) -> None:
    path = one.path.format(**api.stand_in.example(one.id))
    bodies = {"value": "v", "hosts": ["h"], "user": "u", "model": "a/b", "upstream_model_id": "m"}
    status, _ = api(one.method, path, {**bodies, "pricing": {"prompt": "1"}} if one.bodies else None)
    assert status == one.status


def test_an_item_named_by_its_creator(api: Api) -> None:
    status, made = api("POST", "/external-users", {"user": "ada/1"})
    assert (status, made["data"]["user"]) == (201, "ada/1")
    assert api("POST", "/external-users", {"user": "ada/1"})[0] == 409
    assert api("GET", "/external-users/ada%2F1") == (200, made)


def test_a_soft_deletion_leaves_the_item_and_can_be_repeated(api: Api) -> None:
    api("POST", "/external-users", {"user": "ada"})
    changed = api("PATCH", "/external-users/ada", {"is_active": True, "user": "grace"})[1]["data"]
    assert (changed["is_active"], changed["user"]) == (True, "ada")
    for _ in range(2):
        assert api("DELETE", "/external-users/ada") == (204, None)
    assert api("GET", "/external-users/ada")[1]["data"]["is_active"] is False
    names = [one["user"] for one in api("GET", "/external-users")[1]["data"]]
    everyone = [one["user"] for one in api("GET", "/external-users", include_inactive="true")[1]["data"]]
    assert "ada" in everyone
    assert "ada" not in names


def test_a_job_goes_on_by_itself_and_brings_results_at_its_end(api: Api) -> None:
    _, job = api("POST", "/errands", {"model": "a/b"})
    assert (job["status"], job["model"], job["results"]) == ("validating", "a/b", None)
    assert "note" not in job
    assert api("DELETE", f"/errands/{job['id']}")[0] == 409
    seen = [api("GET", f"/errands/{job['id']}")[1] for _ in range(3)]
    assert [one["status"] for one in seen] == ["in_progress", "completed", "completed"]
    assert seen[0]["results"] is None
    assert seen[1]["id"] == job["id"]
    assert api("DELETE", f"/errands/{job['id']}") == (200, {"id": job["id"], "object": "errand.deleted"})
    assert api("GET", f"/errands/{job['id']}")[0] == 404


def test_pages_by_the_last_id(api: Api) -> None:
    made = [api("POST", "/errands", {"model": "a/b"})[1]["id"] for _ in range(3)]
    whole = [one["id"] for one in api("GET", "/errands")[1]["data"]]
    assert whole[-3:] == made
    seen: list[str] = []
    more = {"limit": "2"}
    while True:
        _, page = api("GET", "/errands", **more)
        seen += [one["id"] for one in page["data"]]
        if not page["has_more"]:
            break
        more = {"limit": "2", "after": page["last_id"]}
    assert seen == whole


def test_an_action_answers_the_item_and_what_it_changes_stays(api: Api) -> None:
    _, made = api("POST", "/gateways", {"upstream_model_id": "mine"})
    path = f"/gateways/{made['data']['id']}"
    assert (made["data"]["upstream_model_id"], made["data"]["base_url"]) == ("mine", None)
    assert api("POST", f"{path}/enable") == (200, made)
    _, priced = api("PUT", f"{path}/pricing", {"pricing": {"prompt": "0.5"}})
    assert priced["data"] == made["data"] | {"pricing": {"prompt": "0.5"}}
    assert api("GET", path) == (200, priced)
    assert set(api("POST", f"{path}/validate")[1]["data"]) == {"passed"}
    assert api("POST", "/gateways/nope/validate")[0] == 404


def test_items_that_are_stored_by_name_below_what_has_no_path_of_its_own(api: Api) -> None:
    path = "/vault/interns/i-1/secrets"
    before = api("GET", path)[1]["data"]
    for hosts in (["a.com"], ["b.com"]):
        status, stored = api("PUT", f"{path}/token", {"value": "very-secret", "hosts": hosts})
        assert status == 200
        assert (stored["data"]["name"], stored["data"]["hosts"], stored["data"]["intern_id"]) == (
            "token",
            hosts,
            "i-1",
        )
        assert "very-secret" not in json.dumps(stored)
        assert api("GET", path)[1]["data"] == [*before, stored["data"]]
    assert "token" not in json.dumps(api("GET", "/vault/interns/i-2/secrets"))
    assert api("DELETE", f"{path}/token") == (204, None)
    assert api("DELETE", f"{path}/token")[0] == 404
    assert api("GET", path)[1]["data"] == before


def test_settings_are_always_there_and_keep_what_is_changed(api: Api) -> None:
    _, before = api("GET", "/organization/settings")
    wanted = not before["data"]["is_filtered"]
    _, changed = api("PATCH", "/organization/settings", {"is_filtered": wanted})
    assert changed["data"] == before["data"] | {"is_filtered": wanted}
    assert api("GET", "/organization/settings")[1] == changed


def test_what_can_only_be_read_is_what_is_listed(api: Api) -> None:
    for one in api("GET", "/recipes")[1]["data"]:
        assert api("GET", f"/recipes/{one['name']}") == (200, {"data": one})
    assert api("GET", "/recipes/nope")[0] == 404
    for one in api("GET", "/containers/c-1/files")[1]["data"]:
        assert one["container_id"] == "c-1"
        assert api("GET", f"/containers/c-1/files/{one['id']}") == (200, one)
