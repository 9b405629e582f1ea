import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

with client.chat.completions.stream(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Weather?"}],
    tools=[{"type": "function", "function": {"name": "get_weather", "strict": True, "parameters": {}}}],
) as stream:
    for event in stream:
        if event.type == "tool_calls.function.arguments.delta":
            print(event.index, event.name, event.arguments_delta, event.arguments)
        elif event.type == "tool_calls.function.arguments.done":
            print("done", event.index, event.name, event.arguments)
    final = stream.until_done().get_final_completion()
for call in final.choices[0].message.tool_calls or []:
    print(call.id, call.type, call.function.name, call.function.arguments)
