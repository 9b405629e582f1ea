"""The same, asynchronously."""

import asyncio

from openrouter_sdk.integrations.langchain import ChatOpenRouter


async def main():
    model = ChatOpenRouter(model="openai/gpt-4o-mini")
    print((await model.ainvoke("Hello")).content)
    async for chunk in model.astream("Hello again"):
        if chunk.content:
            print(repr(chunk.content))
    for reply in await model.abatch(["One"]):
        print(reply.content)


asyncio.run(main())
