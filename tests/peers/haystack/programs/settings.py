"""Settings as a dict, and a generator made of it."""

from haystack.components.generators.utils import print_streaming_chunk
from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(
    model="openai/gpt-4o",
    streaming_callback=print_streaming_chunk,
    generation_kwargs={"seed": 1},
    timeout=9.0,
    max_retries=2,
)
data = generator.to_dict()
settings = data["init_parameters"]
for name in ("api_key", "model", "streaming_callback", "generation_kwargs", "tools", "timeout"):
    print(name, settings[name])
print(settings["max_retries"], settings["extra_headers"], settings["http_client_kwargs"])
again = OpenRouterChatGenerator.from_dict(data)
print(again.model, again.generation_kwargs, again.timeout, again.max_retries)
print(again.run([ChatMessage.from_user("Hello")])["replies"][0].text)
