"""Seconds and retries, which are the same for both."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", timeout=20.0, max_retries=0)
print(model.invoke("Hello").content, model.request_timeout, model.max_retries)
