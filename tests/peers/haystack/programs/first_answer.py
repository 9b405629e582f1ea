"""The first sample of the integration's page: an answer, with the defaults of everything."""

import os

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

os.environ["OPENROUTER_API_KEY"] = os.environ["STAND_IN_KEY"]
client = OpenRouterChatGenerator()
response = client.run([ChatMessage.from_user("Why are there tides? Be brief.")])
print(response["replies"])
