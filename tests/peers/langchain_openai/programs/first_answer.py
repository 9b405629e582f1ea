"""A question and its answer."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="mistralai/mistral-small", temperature=0)
reply = model.invoke("What are agents? Be brief.")
print(reply.content, reply.usage_metadata["total_tokens"], reply.response_metadata["finish_reason"])
