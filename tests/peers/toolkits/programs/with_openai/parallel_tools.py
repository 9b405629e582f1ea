from openai import OpenAI, pydantic_responses_function_tool
from openai.lib.responses_tool_runner import RegisteredFunction, ResponsesToolRunner
from pydantic import BaseModel
from world import MODEL, get_news, get_population, get_time, get_traffic, get_weather, report

QUESTION = "Tell me all about Lisbon."


class City(BaseModel):
    city: str


def city_tool(function):
    def execute(arguments):
        try:
            return function(arguments.city)
        except Exception as error:
            return f"Error: {error}"

    tool = pydantic_responses_function_tool(City, name=function.__name__, description=function.__doc__)
    return RegisteredFunction.from_tool(tool, execute=execute, independent=True)


functions = (get_news, get_traffic, get_weather, get_time, get_population)
runner = ResponsesToolRunner(functions=[city_tool(one) for one in functions])
response = runner.run(
    OpenAI(),
    {"model": MODEL, "input": QUESTION},
    stream=True,
    eager=True,
    max_concurrent_calls=len(functions),
)
report(text=response.output_text)
