from cpu import measured
from pydantic_ai import Agent
from stand_in_model import MODEL
from world import get_weather

QUESTION = "What is the weather in all cities?"

agent = Agent(MODEL, tools=[get_weather])

measured(lambda: agent.run_sync(QUESTION))
