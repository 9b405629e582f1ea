"""Whatever is done to keys in whatever order, the stand-in agrees with a dictionary."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from hypothesis import settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from openrouter_sdk.testing import RecordedRequest, StandIn

NAMES = st.text(min_size=1, max_size=12)
LIMITS = st.none() | st.floats(0, 1000)


class KeyStateMachine(RuleBasedStateMachine):
    """Creates, reads, changes, deletes and lists keys, and keeps a dictionary of what they should be."""

    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self.stand_in = StandIn(seed=3)
        self.model: dict[str, dict[str, Any]] = {}
        self.deleted: set[str] = set()

    def ask(self, method: str, path: str, body: Any = None, query: str = "") -> tuple[int, Any]:
        key = self.stand_in.management_key
        headers = [("authorization", f"Bearer {key}"), ("content-type", "application/json")]
        content = b"" if body is None else json.dumps(body).encode()
        pairs = [(name, value) for name, _, value in (one.partition("=") for one in query.split("&") if one)]
        answer = self.stand_in.answer(RecordedRequest(method, f"/api/v1{path}", pairs, headers, content))
        return answer.status, json.loads(b"".join(one for one in answer.chunks if isinstance(one, bytes)))

    @initialize()
    def take_over_what_is_there(self) -> None:
        self.model = {one["hash"]: one for one in self.ask("GET", "/keys")[1]["data"]}

    @rule(target=keys, name=NAMES, limit=LIMITS)
    def create(self, name: str, limit: float | None) -> str:
        status, made = self.ask("POST", "/keys", {"name": name, "limit": limit})
        assert status == 201
        item = made["data"]
        assert (item["name"], item["limit"], item["disabled"]) == (name, limit, False)
        assert item["hash"] == hashlib.sha256(made["key"].encode()).hexdigest()
        assert item["hash"] not in self.model.keys() | self.deleted
        self.model[item["hash"]] = item
        return str(item["hash"])

    @rule(key=keys)
    def read(self, key: str) -> None:
        status, found = self.ask("GET", f"/keys/{key}")
        if key in self.model:
            assert (status, found["data"]) == (200, self.model[key])
        else:
            assert (status, found["error"]["code"]) == (404, 404)

    @rule(key=keys, changes=st.fixed_dictionaries({}, optional={"name": NAMES, "disabled": st.booleans()}))
    def change(self, key: str, changes: dict[str, Any]) -> None:
        status, found = self.ask("PATCH", f"/keys/{key}", changes)
        if key not in self.model:
            assert status == 404
            return
        before = self.model[key]
        assert status == 200
        assert found["data"] == before | changes | {"updated_at": found["data"]["updated_at"]}
        assert found["data"]["updated_at"] > (before["updated_at"] or before["created_at"])
        self.model[key] = found["data"]

    @rule(key=consumes(keys))
    def delete(self, key: str) -> None:
        status, _ = self.ask("DELETE", f"/keys/{key}")
        assert status == (200 if key in self.model else 404)
        if self.model.pop(key, None):
            self.deleted.add(key)
        assert self.ask("GET", f"/keys/{key}")[0] == 404

    @rule()
    def reset(self) -> None:
        self.stand_in.reset()
        self.model, self.deleted = {}, set()
        self.take_over_what_is_there()

    @invariant()
    def the_list_is_the_dictionary(self) -> None:
        everything = self.ask("GET", "/keys", query="include_disabled=true")[1]["data"]
        assert everything == list(self.model.values())
        enabled = self.ask("GET", "/keys")[1]["data"]
        assert enabled == [one for one in self.model.values() if not one["disabled"]]


KeyStateMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestKeyStateMachine = KeyStateMachine.TestCase
