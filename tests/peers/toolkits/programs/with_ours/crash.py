import sys

from world import MODEL, STATE, book_hotel, report

from openrouter_sdk import OpenRouter

QUESTION = "Book a hotel in Porto."

client = OpenRouter()
if "resume" not in sys.argv:
    run = client.chat.run_tools(
        model=MODEL,
        messages=[{"role": "user", "content": QUESTION}],
        tools=[book_hotel],
        checkpoint=STATE,
    )
else:
    run = client.chat.run_tools(state=STATE.read_text(), tools=[book_hotel], checkpoint=STATE)
    results = [call.result("It is unknown whether this was done.") for call in run.pending]
    run = client.chat.run_tools(state=run.state, decisions=results, tools=[book_hotel])
report(text=run.text)
