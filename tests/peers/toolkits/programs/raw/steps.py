import httpx
import orjson
from cpu import measured
from world import MODEL, URL, get_weather

QUESTION = "What is the weather in all cities?"
TOOL = {
    "name": "get_weather",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}

client = httpx.Client(headers={"authorization": "Bearer sk-or-v1-stand-in"})


def run() -> None:
    messages = [{"role": "user", "content": QUESTION}]
    while True:
        body = {
            "model": MODEL,
            "messages": messages,
            "tools": [{"type": "function", "function": TOOL}],
        }
        response = client.post(
            f"{URL}/chat/completions",
            content=orjson.dumps(body),
            headers={"content-type": "application/json"},
        )
        message = orjson.loads(response.content)["choices"][0]["message"]
        messages.append(message)
        if not message.get("tool_calls"):
            return
        for call in message["tool_calls"]:
            result = get_weather(**orjson.loads(call["function"]["arguments"]))
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": result})


measured(run)
