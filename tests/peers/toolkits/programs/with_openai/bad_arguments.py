# by hand: the loop, since the runner ends with such arguments

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel, ValidationError
from world import MODEL, get_weather, report

QUESTION = "What is the weather in Lisbon?"


class City(BaseModel):
    city: str


client = OpenAI()
tools = [pydantic_function_tool(City, name="get_weather", description="The weather in a city, now.")]
messages = [{"role": "user", "content": QUESTION}]
while True:
    completion = client.chat.completions.create(model=MODEL, messages=messages, tools=tools)
    message = completion.choices[0].message
    if not message.tool_calls:
        break
    messages.append(message)
    for call in message.tool_calls:
        try:
            result = get_weather(City.model_validate_json(call.function.arguments).city)
        except ValidationError as error:
            result = f"Invalid arguments: {error}"
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
report(text=message.content)
