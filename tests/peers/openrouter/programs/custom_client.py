import asyncio
import os
from typing import Any

import httpx

from openrouter_sdk.compat.openrouter import OpenRouter
from openrouter_sdk.compat.openrouter.httpclient import AsyncHttpClient, HttpClient

QUESTION: dict[str, Any] = {
    "model": "openai/gpt-4o-mini",
    "messages": [{"role": "user", "content": "Hello"}],
}


class Tagging(HttpClient):
    def __init__(self) -> None:
        self.client = httpx.Client()

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        request.headers["x-tag"] = "sync"
        return self.client.send(request, **options)

    def build_request(self, *arguments: Any, **options: Any) -> httpx.Request:
        return self.client.build_request(*arguments, **options)

    def close(self) -> None:
        self.client.close()


class AsyncTagging(AsyncHttpClient):
    def __init__(self) -> None:
        self.client = httpx.AsyncClient()

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        request.headers["x-tag"] = "async"
        return await self.client.send(request, **options)

    def build_request(self, *arguments: Any, **options: Any) -> httpx.Request:
        return self.client.build_request(*arguments, **options)

    async def aclose(self) -> None:
        await self.client.aclose()


async def main() -> None:
    http = AsyncTagging()
    client = OpenRouter(os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"], async_client=http)
    print((await client.chat.send_async(**QUESTION)).choices[0].message.content)
    await http.aclose()


client = OpenRouter(os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"], client=Tagging())
print(client.chat.send(**QUESTION).choices[0].message.content)
with client.chat.send(**QUESTION, stream=True) as events:
    print("".join(event.choices[0].delta.content or "" for event in events if event.choices))
asyncio.run(main())
