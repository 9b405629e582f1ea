"""Messages and a tool as components."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, components

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    tool = components.ChatFunctionToolFunction(
        type="function",
        function=components.ChatFunctionToolFunctionFunction(
            name="get_weather", parameters={"type": "object", "properties": {"city": {"type": "string"}}}
        ),
    )
    res = open_router.chat.send(
        model="openai/gpt-4",
        messages=[
            components.ChatSystemMessage(role="system", content="Be brief."),
            components.ChatUserMessage(
                role="user", content=[components.ChatContentText(type="text", text="Weather in Rome?")]
            ),
        ],
        tools=[tool],
        tool_choice=components.ChatNamedToolChoice(
            type="function", function=components.ChatNamedToolChoiceFunction(name="get_weather")
        ),
        provider=components.ProviderPreferences(allow_fallbacks=False, order=["openai"]),
        reasoning=components.ChatRequestReasoning(effort="low"),
    )
    print(res.choices[0].message.tool_calls[0].function.name)
