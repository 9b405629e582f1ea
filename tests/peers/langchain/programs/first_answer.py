"""A question and its answer."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini")
reply = model.invoke("What are agents? Be brief.")
print(reply.content)
print(reply.tool_calls, reply.usage_metadata["total_tokens"])
