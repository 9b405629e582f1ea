"""Output by a JSON schema, as a dict and as components."""

import json
import os

from openrouter_sdk.compat.openrouter import OpenRouter, components

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    formats = [
        {"type": "json_schema", "json_schema": {"name": "place", "strict": True, "schema": schema}},
        components.ChatFormatJSONSchemaConfig(
            type="json_schema",
            json_schema=components.ChatJSONSchemaConfig(name="place", strict=True, schema_=schema),
        ),
    ]
    for response_format in formats:
        res = open_router.chat.send(
            model="openai/gpt-4",
            messages=[{"role": "user", "content": "Where?"}],
            response_format=response_format,
        )
        print(json.loads(res.choices[0].message.content))
