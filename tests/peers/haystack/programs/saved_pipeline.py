"""A pipeline as YAML, and back."""

from haystack import Pipeline
from haystack.components.builders import ChatPromptBuilder
from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

template = [ChatMessage.from_user("Say hello in {{language}}.")]
pipeline = Pipeline()
pipeline.add_component("prompt", ChatPromptBuilder(template=template, required_variables=["language"]))
pipeline.add_component(
    "model",
    OpenRouterChatGenerator(
        model="openai/gpt-4o-mini",
        generation_kwargs={"temperature": 0, "provider": {"sort": "price"}},
        extra_headers={"X-Title": "Example"},
    ),
)
pipeline.connect("prompt.prompt", "model.messages")

text = pipeline.dumps()
print("OPENROUTER_API_KEY" in text, "openai/gpt-4o-mini" in text)
result = Pipeline.loads(text).run({"prompt": {"language": "Portuguese"}})
print(result["model"]["replies"][0].text)
