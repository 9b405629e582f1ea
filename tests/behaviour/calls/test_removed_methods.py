"""What OpenRouter has removed from its API: `private_endpoints.update_pricing`."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openrouter_api import models
from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors, types
from openrouter_sdk.testing import StandInServer

SAID = (
    "`private_endpoints.update_pricing` was removed from the API; use `private_endpoints.update(pricing=...)`"
)
PRICES: Any = {"prompt": "0.1", "completion": "0.2"}


def test_the_removed_method_says_what_to_use_and_sends_nothing() -> None:
    with StandInServer() as server, OpenRouter(server.management_key, base_url=server.url) as client:
        with pytest.raises(errors.RemovedError) as caught:
            client.private_endpoints.update_pricing(id="1", pricing=PRICES)
        assert str(caught.value) == SAID
        assert len(server.requests) == 0


def test_the_removed_asynchronous_method_says_what_to_use_and_sends_nothing() -> None:
    async def program(server: StandInServer) -> None:
        async with AsyncOpenRouter(server.management_key, base_url=server.url) as client:
            await client.private_endpoints.update_pricing(id="1", pricing=PRICES)

    with StandInServer() as server:
        with pytest.raises(errors.RemovedError) as caught:
            asyncio.run(program(server))
        assert str(caught.value) == SAID
        assert len(server.requests) == 0


def test_what_it_says_to_use_sets_the_prices() -> None:
    with StandInServer() as server, OpenRouter(server.management_key, base_url=server.url) as client:
        made = client.private_endpoints.create(
            model_permaslug="a/b", provider_slug="c", upstream_model_id="d"
        )
        changed = client.private_endpoints.update(id=made.data.id, pricing=PRICES)
        assert changed.data.pricing.to_dict() == PRICES


@pytest.mark.parametrize(
    "name", ["UpdatePrivateEndpointPricingRequest", "PrivateEndpointsUpdatePricingParams"]
)
def test_its_types_can_be_imported_from_the_types_of_the_sdk(name: str) -> None:
    types.__dict__.pop(name, None)  # kept there once it was imported
    with pytest.warns(DeprecationWarning, match=f"`{name}` was removed from the API; use `private_endpoints"):
        found = getattr(types, name)
    with pytest.raises(errors.RemovedError):
        found()


def test_the_model_with_a_new_name_is_found_by_the_old_one() -> None:
    with pytest.warns(DeprecationWarning, match="`DecisionsResponseUsage` is now called `DecisionsUsage`"):
        assert models.DecisionsResponseUsage is models.DecisionsUsage
