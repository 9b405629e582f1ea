// The vendor's agent for TypeScript, npm `@openrouter/agent`, which speaks the Responses API.

import { OpenRouter, tool } from "@openrouter/agent";
import { z } from "zod";
import { FORECAST_QUESTION, FORECAST_RESULT, MODEL, QUESTION, main } from "./program.mjs";

async function chat(url, key) {
  const done = run(url, key, { input: QUESTION });
  return { text: await done.getText(), ...end(await done.getResponse()) };
}

async function stream(url, key) {
  const done = run(url, key, { input: QUESTION });
  const pieces = [];
  for await (const piece of done.getTextStream()) pieces.push(piece);
  return { pieces, ...end(await done.getResponse()) };
}

async function toolCall(url, key) {
  const done = run(url, key, { input: FORECAST_QUESTION, tools: [forecast(async () => JSON.parse(FORECAST_RESULT))] });
  const responses = [];
  for await (const event of done.getFullResponsesStream())
    if (event.type === "response.completed") responses.push(event.response);
  return { ...called(responses[0]), answer: await done.getText() };
}

async function streamedToolCall(url, key) {
  const done = run(url, key, { input: FORECAST_QUESTION, tools: [forecast(false)] });
  return called(await done.getResponse());
}

const run = (url, key, request) =>
  new OpenRouter({ apiKey: key, serverURL: url }).callModel({ model: MODEL, ...request });

const forecast = (execute) =>
  tool({
    name: "get_forecast",
    description: "The weather to come.",
    inputSchema: z.object({ city: z.string(), days: z.number().int().optional() }),
    execute,
  });

const called = (response) => ({
  calls: response.output
    .filter((item) => item.type === "function_call")
    .map((item) => ({ name: item.name, arguments: JSON.parse(item.arguments) })),
  ...end(response),
});

// Of responses, which have a status instead.
const end = ({ status, output, usage }) => ({
  finish_reason: output.some((item) => item.type === "function_call") ? "tool_calls" : ENDS[status],
  usage: {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.totalTokens,
  },
});

const ENDS = { completed: "stop", incomplete: "length" };

await main({ chat, stream, tool_call: toolCall, streamed_tool_call: streamedToolCall });
