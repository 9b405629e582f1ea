"""Answers of a type: both methods, classes and schemas, and with the raw message."""

from pydantic import BaseModel
from typing_extensions import TypedDict

from openrouter_sdk.integrations.langchain import ChatOpenRouter


class City(BaseModel):
    """A city."""

    name: str
    country: str


class CityDict(TypedDict):
    """A city."""

    name: str
    country: str


SCHEMA = {
    "title": "City",
    "description": "A city.",
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
}

model = ChatOpenRouter(model="openai/gpt-4o-mini")
question = "Where is the Acropolis?"
for schema in (City, CityDict, SCHEMA):
    print(type(model.with_structured_output(schema).invoke(question)).__name__)
    print(sorted(dict(model.with_structured_output(schema, method="json_schema").invoke(question))))
found = model.with_structured_output(City, include_raw=True).invoke(question)
print(sorted(found), type(found["parsed"]).__name__, found["parsing_error"])
print(model.with_structured_output(City, method="json_schema", strict=True).invoke(question).country != "")
