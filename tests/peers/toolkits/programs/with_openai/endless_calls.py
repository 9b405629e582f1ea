from openai import OpenAI, pydantic_responses_function_tool
from openai.lib.responses_tool_runner import (
    RegisteredFunction,
    ResponsesToolRunner,
    ToolRunnerError,
)
from pydantic import BaseModel
from world import MODEL, get_weather, report

QUESTION = "Is it raining in Lisbon already?"


class City(BaseModel):
    city: str


weather = RegisteredFunction.from_tool(
    pydantic_responses_function_tool(City, name="get_weather", description="The weather in a city, now."),
    execute=lambda arguments: get_weather(arguments.city),
)
runner = ResponsesToolRunner(functions=[weather])
try:
    runner.run(OpenAI(), {"model": MODEL, "input": QUESTION}, max_steps=10)
except ToolRunnerError as error:
    report(ended=True, why=str(error))
