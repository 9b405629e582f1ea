from pydantic_ai import Agent, ModelRetry
from stand_in_model import MODEL
from world import get_news, get_population, get_time, get_traffic, get_weather, report

QUESTION = "Tell me all about Lisbon."

agent = Agent(MODEL, tools=[get_news, get_weather, get_time, get_population])


@agent.tool_plain(name="get_traffic")
def traffic(city: str) -> str:
    """How the traffic is in a city."""
    try:
        return get_traffic(city)
    except Exception as error:
        raise ModelRetry(str(error)) from error


result = agent.run_sync(QUESTION)
report(text=result.output)
