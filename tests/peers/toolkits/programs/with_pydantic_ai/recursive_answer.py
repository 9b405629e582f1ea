from dataclasses import asdict, dataclass

from pydantic_ai import Agent
from stand_in_model import MODEL
from world import report

QUESTION = "What is a bicycle made of?"


@dataclass
class Part:
    name: str
    parts: list["Part"]


agent = Agent(MODEL, output_type=Part)
output = agent.run_sync(QUESTION).output
report(type=type(output.parts[0]).__name__, output=asdict(output))
