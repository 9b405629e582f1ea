from decimal import Decimal

from pydantic_ai import Agent, UsageLimitExceeded, UsageLimits
from stand_in_model import PRICED_MODEL
from world import read_archive, report

QUESTION = "What does the archive say about rivers?"

agent = Agent(PRICED_MODEL, tools=[read_archive])
try:
    agent.run_sync(QUESTION, usage_limits=UsageLimits(cost_limit=Decimal("0.001")))
    report(ended=False)
except UsageLimitExceeded as error:
    report(ended=True, why=str(error))
