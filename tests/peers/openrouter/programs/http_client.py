"""Clients of httpx that the program makes and closes."""

import asyncio
import os

import httpx

from openrouter_sdk.compat.openrouter import OpenRouter

key, url = os.environ["STAND_IN_KEY"], os.environ["STAND_IN_URL"]


def show(request: httpx.Request) -> None:
    print(request.method, request.url.path)


async def show_async(request: httpx.Request) -> None:
    show(request)


async def main() -> None:
    async with httpx.AsyncClient(event_hooks={"request": [show_async]}) as client:
        async with OpenRouter(api_key=key, server_url=url, async_client=client) as open_router:
            print((await open_router.models.count_async()).data.count)
        print(client.is_closed)


with httpx.Client(event_hooks={"request": [show]}) as client:
    with OpenRouter(api_key=key, server_url=url, client=client) as open_router:
        print(open_router.models.count().data.count)
    print(client.is_closed)
asyncio.run(main())
