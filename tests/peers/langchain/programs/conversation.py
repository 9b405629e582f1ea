"""Messages of all kinds, in all notations."""

from langchain_core.messages import AIMessage, ChatMessage, HumanMessage, SystemMessage

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini")
messages = [
    SystemMessage("You are terse."),
    HumanMessage("Hello"),
    AIMessage("Hello."),
    HumanMessage("Again", additional_kwargs={"name": "ann"}),
    ChatMessage("Shorter.", role="developer"),
    HumanMessage([{"type": "text", "text": "Why"}, {"type": "text", "text": "so?"}]),
]
print(model.invoke(messages).content)
print(model.invoke([("system", "You are terse."), ("human", "Hello")]).content)
print(model.invoke([{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi"}]).content)
