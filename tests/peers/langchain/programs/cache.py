"""Answers that are remembered."""

from langchain_core.caches import InMemoryCache

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", cache=InMemoryCache())
print(model.invoke("Hello").content)
print(model.invoke("Hello").content)
