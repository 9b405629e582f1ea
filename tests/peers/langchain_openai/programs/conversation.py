"""Messages of all roles, and a picture."""

from langchain_core.messages import AIMessage, HumanMessage, SystemMessage

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini")
picture = {"type": "image_url", "image_url": {"url": "https://example.com/photo.png"}}
messages = [
    SystemMessage("You are terse."),
    HumanMessage("Hello"),
    AIMessage("Hello."),
    HumanMessage([{"type": "text", "text": "What is this?"}, picture]),
]
print(model.invoke(messages).content)
