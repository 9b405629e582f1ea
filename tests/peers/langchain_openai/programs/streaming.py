"""Pieces of an answer, and how many tokens it took."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="mistralai/mistral-small", stream_usage=True)
whole = None
for chunk in model.stream("Count from 1 to 9."):
    if chunk.content:
        print(repr(chunk.content))
    whole = chunk if whole is None else whole + chunk
print(whole.content, whole.usage_metadata["total_tokens"])
