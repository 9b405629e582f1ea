from dataclasses import asdict, dataclass

from world import MODEL, find_invoice, report

from openrouter_sdk import OpenRouter, TextDelta, ToolFinished, ToolStarted

QUESTION = "What does invoice 7 say?"


@dataclass
class Invoice:
    customer: str
    total: float
    paid: bool


text, tools, partials = "", [], []
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
                if run.partial is not None:
                    partials.append(run.partial)
            case ToolStarted(call=call):
                tools.append(["started", call.name])
            case ToolFinished():
                tools.append(["finished", event.name])
    output = run.result().output
report(text=text, tools=tools, partials=partials, output=asdict(output))
