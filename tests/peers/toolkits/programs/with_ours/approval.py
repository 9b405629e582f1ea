import sys

from world import MODEL, STATE, report, transfer

from openrouter_sdk import OpenRouter, RunState, tool

QUESTION = "Pay Ada 50 euros."

client = OpenRouter()
tools = [tool(transfer, needs_approval=True)]
if "resume" not in sys.argv:
    run = client.chat.run_tools(model=MODEL, messages=[{"role": "user", "content": QUESTION}], tools=tools)
    STATE.write_text(run.state.to_json())
    report(pending=[[call.name, call.arguments] for call in run.pending])
else:
    state = RunState.from_json(STATE.read_text())
    decisions = [call.approve() for call in state.pending]
    run = client.chat.run_tools(state=state, decisions=decisions, tools=tools)
    report(text=run.text)
