from dataclasses import asdict, dataclass

from world import MODEL, report

from openrouter_sdk import OpenRouter

QUESTION = "What is a bicycle made of?"


@dataclass
class Part:
    name: str
    parts: list["Part"]


answer = OpenRouter().chat.parse(Part, model=MODEL, messages=[{"role": "user", "content": QUESTION}])
report(type=type(answer.output.parts[0]).__name__, output=asdict(answer.output))
