from pydantic_ai import Agent, UsageLimitExceeded, UsageLimits
from stand_in_model import MODEL
from world import get_weather, report

QUESTION = "Is it raining in Lisbon already?"

agent = Agent(MODEL, tools=[get_weather])
try:
    agent.run_sync(QUESTION, usage_limits=UsageLimits(request_limit=10))
except UsageLimitExceeded as error:
    report(ended=True, why=str(error))
