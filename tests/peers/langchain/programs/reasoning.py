"""Reasoning in a reply and in a stream, and back again."""

from langchain_core.messages import HumanMessage

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="anthropic/claude-3.7-sonnet", reasoning={"effort": "high"})
messages = [HumanMessage("How many primes are there below 20?")]
reply = model.invoke(messages)
print(reply.additional_kwargs["reasoning_content"])
print(reply.content, [block["type"] for block in reply.content_blocks])
messages += [reply, HumanMessage("And below 30?")]
print(model.invoke(messages).content)

chunks = list(model.stream(messages))
print("".join(chunk.additional_kwargs.get("reasoning_content", "") for chunk in chunks))
