"""An answer of a type."""

from pydantic import BaseModel

from openrouter_sdk.integrations.langchain import ChatOpenRouter


class City(BaseModel):
    """A city."""

    name: str
    country: str


model = ChatOpenRouter(model="openai/gpt-4o-mini")
found = model.with_structured_output(City, method="function_calling").invoke("Where is the Acropolis?")
print(type(found).__name__, sorted(dict(found)))
