from pydantic_ai import Agent, DeferredToolRequests, DeferredToolResults, ToolDefinition
from pydantic_ai.toolsets import ExternalToolset
from stand_in_model import MODEL
from world import report

QUESTION = "Send the file that I choose."

pick_file = ToolDefinition(
    name="pick_file",
    parameters_json_schema={
        "type": "object",
        "properties": {"title": {"type": "string"}},
        "required": ["title"],
    },
)
agent = Agent(MODEL, toolsets=[ExternalToolset([pick_file])], output_type=[str, DeferredToolRequests])
result = agent.run_sync(QUESTION)
calls = result.output.calls
results = DeferredToolResults(calls={call.tool_call_id: "report.pdf" for call in calls})
result = agent.run_sync(message_history=result.all_messages(), deferred_tool_results=results)
report(
    pending=[[call.tool_name, call.args_as_dict()] for call in calls],
    text=result.output,
)
