"""An answer in the form of a pydantic model, and in that of a JSON schema."""

from haystack.dataclasses import ChatMessage
from pydantic import BaseModel

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


class City(BaseModel):
    name: str
    country: str


messages = [ChatMessage.from_user("Where is the Acropolis?")]
generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", generation_kwargs={"response_format": City})
(reply,) = generator.run(messages)["replies"]
print(City.model_validate_json(reply.text))

schema = {
    "name": "City",
    "strict": True,
    "schema": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
        "additionalProperties": False,
    },
}
generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini")
settings = {"response_format": {"type": "json_schema", "json_schema": schema}}
print(generator.run(messages, generation_kwargs=settings)["replies"][0].text)
