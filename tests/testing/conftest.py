"""A judge of instances that is independent of our code, and a server."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from openrouter_sdk.testing import Contract, StandInServer
from openrouter_sdk.testing.contract.contract import load

Judge = Callable[[Any, Any], None]


@pytest.fixture(scope="session")
def contract() -> Contract:
    return load()


@pytest.fixture(scope="session")
def judge(contract: Contract) -> Judge:
    """Fails unless the value is valid for the schema, or for the component of that name."""
    resource = Resource.from_contents(contract.document, default_specification=DRAFT202012)
    registry = Registry().with_resource("urn:contract", resource)

    @cache
    def validator_of(name: str) -> Draft202012Validator:
        reference = {"$ref": f"urn:contract#/components/schemas/{name}"}
        checker = Draft202012Validator.FORMAT_CHECKER
        return Draft202012Validator(reference, registry=registry, format_checker=checker)

    valid: set[tuple[str, str]] = set()

    def judged(schema: Any, value: Any) -> None:
        name = schema if isinstance(schema, str) else schema["$ref"].rpartition("/")[2]
        known = (name, json.dumps(value))
        if known in valid:
            return
        validator = validator_of(name)
        errors = [
            f"{list(error.absolute_path)}: {error.message[:300]}" for error in validator.iter_errors(value)
        ]
        assert not errors, f"{name}: {errors[0]}"
        valid.add(known)

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
