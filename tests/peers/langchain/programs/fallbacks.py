"""A second model, which takes over when the first one fails, and usage of both."""

from langchain_core.callbacks import UsageMetadataCallbackHandler

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o", max_retries=0)
second = ChatOpenRouter(model="openai/gpt-4o-mini", max_retries=0)
usage = UsageMetadataCallbackHandler()
print(model.with_fallbacks([second]).invoke("Hello", config={"callbacks": [usage]}).content)
print({name: counts["total_tokens"] for name, counts in usage.usage_metadata.items()})
