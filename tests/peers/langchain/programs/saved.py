"""A model as JSON, without its key, and back."""

import os

from langchain_core.load import dumps, loads

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", temperature=0.5)
text = dumps(model)
print(os.environ["OPENROUTER_API_KEY"] in text, "openai/gpt-4o-mini" in text)
again = loads(
    text,
    secrets_map={"OPENROUTER_API_KEY": os.environ["OPENROUTER_API_KEY"]},
    allowed_objects=[ChatOpenRouter],
    valid_namespaces=["openrouter_sdk"],
)
print(type(again).__name__, again.model_name, again.temperature)
print(again.invoke("Hello").content)
