from openai import OpenAI
from pydantic import BaseModel
from world import MODEL, report

QUESTION = "What is a bicycle made of?"


class Part(BaseModel):
    name: str
    parts: list["Part"]


response = OpenAI().responses.parse(model=MODEL, input=QUESTION, text_format=Part)
output = response.output_parsed
report(type=type(output.parts[0]).__name__, output=output.model_dump())
