import sys

from pydantic_ai import Agent, DeferredToolRequests, DeferredToolResults, ModelMessagesTypeAdapter, Tool
from stand_in_model import MODEL
from world import STATE, report, transfer

QUESTION = "Pay Ada 50 euros."

agent = Agent(
    MODEL,
    tools=[Tool(transfer, requires_approval=True)],
    output_type=[str, DeferredToolRequests],
)
if "resume" not in sys.argv:
    result = agent.run_sync(QUESTION)
    STATE.write_bytes(result.all_messages_json())
    report(pending=[[call.tool_name, call.args_as_dict()] for call in result.output.approvals])
else:
    messages = ModelMessagesTypeAdapter.validate_json(STATE.read_bytes())
    approvals = {call.tool_call_id: True for call in messages[-1].tool_calls}
    result = agent.run_sync(
        message_history=messages, deferred_tool_results=DeferredToolResults(approvals=approvals)
    )
    report(text=result.output)
