from world import MODEL, report

from openrouter_sdk import OpenRouter, Tool

QUESTION = "Send the file that I choose."

client = OpenRouter()
tools = [
    Tool.from_schema(
        "pick_file",
        {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"]},
    )
]
run = client.chat.run_tools(model=MODEL, messages=[{"role": "user", "content": QUESTION}], tools=tools)
pending = [[call.name, call.arguments] for call in run.pending]
results = [call.result("report.pdf") for call in run.pending]
run = client.chat.run_tools(state=run.state, decisions=results, tools=tools)
report(pending=pending, text=run.text)
