from pydantic_ai import Agent
from stand_in_model import MODEL
from world import get_weather, report

QUESTION = "What is the weather in Lisbon?"

agent = Agent(MODEL, tools=[get_weather])
result = agent.run_sync(QUESTION)
report(text=result.output)
