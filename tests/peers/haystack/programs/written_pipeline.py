"""A pipeline that was written as YAML."""

import os

from haystack import Pipeline
from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

TEXT = """
components:
  model:
    type: openrouter_sdk.integrations.haystack.chat_generator.OpenRouterChatGenerator
    init_parameters:
      api_key: {type: env_var, env_vars: [OPENROUTER_API_KEY], strict: true}
      api_base_url: STAND_IN_URL
      model: openai/gpt-4o-mini
      generation_kwargs: {temperature: 0.5}
connections: []
"""
pipeline = Pipeline.loads(TEXT.replace("STAND_IN_URL", os.environ["STAND_IN_URL"]))
assert isinstance(pipeline.get_component("model"), OpenRouterChatGenerator)
print(pipeline.run({"model": {"messages": [ChatMessage.from_user("Hello")]}})["model"]["replies"][0].text)
