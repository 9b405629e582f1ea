"""A judge of instances that is independent of our code, and a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import Contract, StandInServer
from openrouter_sdk.testing.contract.contract import load
from tests.schema_validators import validator_at

Judge = Callable[[Any, Any], None]


@pytest.fixture(scope="session")
def contract() -> Contract:
    return load()


@pytest.fixture(scope="session")
def judge(contract: Contract) -> Judge:
    """Fails unless the value is valid for the schema, or for the component of that name."""

    def judged(schema: Any, value: Any) -> None:
        name = schema if isinstance(schema, str) else schema["$ref"].rpartition("/")[2]
        errors = [
            f"{error.instance_path}: {error.message[:300]}"
            for error in validator_at(f"#/components/schemas/{name}", formats=True).iter_errors(value)
        ]
        assert not errors, f"{name}: {errors[0]}"

    return judged


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running


@pytest.fixture
def client(server: StandInServer) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {server.key}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False, verify=False, timeout=60) as one:
        yield one
