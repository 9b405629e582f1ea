"""Maps send, note down and hand over what the vectors say."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from openrouter_api.encoding.json_text import encode_json
from openrouter_sdk.mapping.fingerprints import body_digest
from tests.conformance.comparing import same
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import CLIENTS
from tests.conformance.map_runs import carried_out
from tests.conformance.vectors import Vector


@each_vector("map", "pure")
def test_a_map_is_carried_out_as_the_vector_says(vector: Vector, lane: str) -> None:
    check(vector, lane)


@each_vector("map", *CLIENTS, where=lambda vector: vector.given["concurrency"] == 1)
def test_a_client_carries_out_a_map(vector: Vector, lane: str) -> None:
    """One row after another, since only then it is known which ends first."""
    check(vector, lane)


def check(vector: Vector, lane: str) -> None:
    with TemporaryDirectory() as folder:
        found = carried_out(vector.given, lane, Path(folder, "run.jsonl"))
    for name, value in vector.expect.items():
        if name == "steps" and lane != "pure":
            continue  # a client takes them in threads or tasks
        assert same(found.get(name), value), f"{name} is {found.get(name)!r}"


@each_vector("identity", "pure")
def test_a_request_has_the_hash_that_the_vector_says(vector: Vector, lane: str) -> None:
    assert body_digest(encode_json(vector.given["body"])) == vector.expect["sha256"]
