"""The program that asks, for OpenRouter's rankings."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(
    model="mistralai/mistral-small",
    app={"url": "https://example.com", "title": "Example"},
)
print(model.invoke("Hello").content)
