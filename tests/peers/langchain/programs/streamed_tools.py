"""The parts of tool calls in a stream, and the values that parsers make of them."""

from langchain_core.output_parsers import JsonOutputToolsParser

from openrouter_sdk.integrations.langchain import ChatOpenRouter

joke = {
    "name": "joke",
    "description": "A joke",
    "parameters": {
        "type": "object",
        "properties": {"setup": {"type": "string"}, "punchline": {"type": "string"}},
        "required": ["setup", "punchline"],
    },
}
model = ChatOpenRouter(model="openai/gpt-4o-mini").bind_tools([joke], tool_choice="joke")
whole = None
for chunk in model.stream("Tell me a joke about owls."):
    for part in chunk.tool_call_chunks:
        print(part["index"], part["id"], part["name"], repr(part["args"]))
    whole = chunk if whole is None else whole + chunk
print(whole.tool_calls)

seen = []
for value in (model | JsonOutputToolsParser(first_tool_only=True)).stream("Tell me a joke about owls."):
    if value and value != seen[-1:]:
        seen.append(value)
print(len(seen) > 3, seen[-1])
