"""What OpenAI's API does not have."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o", models=["openai/gpt-4o-mini"])
print(model.invoke("Hello").content)
model = ChatOpenRouter(model="openai/gpt-4o", provider={"sort": "throughput"}, top_k=3)
print(model.invoke("Hello").content)
model = ChatOpenRouter(model="openai/gpt-4o", reasoning={"effort": "low"})
print(model.invoke("Hello").content)
