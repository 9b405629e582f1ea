"""Several questions, one after the other."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini")
for reply in model.batch(["One", "Two", "Three"], config={"max_concurrency": 1}):
    print(reply.content)
