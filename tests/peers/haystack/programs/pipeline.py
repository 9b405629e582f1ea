"""A pipeline with a prompt builder, run with a callback."""

from haystack import Pipeline
from haystack.components.builders import ChatPromptBuilder
from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

template = [ChatMessage.from_system("Be brief."), ChatMessage.from_user("What is {{subject}}?")]
pipeline = Pipeline()
pipeline.add_component("prompt", ChatPromptBuilder(template=template, required_variables=["subject"]))
pipeline.add_component("model", OpenRouterChatGenerator(model="openai/gpt-4o-mini"))
pipeline.connect("prompt", "model")

pieces: list[str] = []


def collect(chunk):
    pieces.append(chunk.content)


data = {"prompt": {"subject": "RAG"}, "model": {"streaming_callback": collect}}
(reply,) = pipeline.run(data)["model"]["replies"]
print(reply.text)
print("".join(pieces) == reply.text)
