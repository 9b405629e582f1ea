# by hand: the partial values, from the text of the answer

from dataclasses import asdict, dataclass

from jiter import from_json
from world import MODEL, find_invoice, report

from openrouter_sdk import OpenRouter, StepFinished, TextDelta, ToolFinished, ToolStarted

QUESTION = "What does invoice 7 say?"


@dataclass
class Invoice:
    customer: str
    total: float
    paid: bool


text, answer, tools, partials = "", "", [], []
with OpenRouter().chat.stream_tools(
    model=MODEL,
    messages=[{"role": "user", "content": QUESTION}],
    tools=[find_invoice],
    output_type=Invoice,
) as run:
    for event in run:
        match event:
            case TextDelta():
                text += event.text
                answer += event.text
                if answer.startswith("{"):
                    partials.append(from_json(answer.encode(), partial_mode=True))
            case StepFinished():
                answer = ""
            case ToolStarted(call=call):
                tools.append(["started", call.name])
            case ToolFinished():
                tools.append(["finished", event.name])
    output = run.result().output
report(text=text, tools=tools, partials=partials, output=asdict(output))
