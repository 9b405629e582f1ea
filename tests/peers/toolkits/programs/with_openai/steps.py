from cpu import measured
from openai import OpenAI, pydantic_responses_function_tool
from openai.lib.responses_tool_runner import RegisteredFunction, ResponsesToolRunner
from pydantic import BaseModel
from world import MODEL, get_weather

QUESTION = "What is the weather in all cities?"


class City(BaseModel):
    city: str


weather = RegisteredFunction.from_tool(
    pydantic_responses_function_tool(City, name="get_weather", description="The weather in a city, now."),
    execute=lambda arguments: get_weather(arguments.city),
)
runner = ResponsesToolRunner(functions=[weather])
client = OpenAI()

measured(lambda: runner.run(client, {"model": MODEL, "input": QUESTION}, max_steps=50))
