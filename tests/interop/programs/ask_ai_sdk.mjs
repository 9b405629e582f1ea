// The vendor's provider for the AI SDK, npm `@openrouter/ai-sdk-provider` with `ai`.

import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import { FORECAST_QUESTION, FORECAST_RESULT, MODEL, QUESTION, TOOL, main } from "./program.mjs";

async function chat(url, key) {
  const done = await generateText({ model: model(url, key), prompt: QUESTION });
  return { text: done.text, ...end(done) };
}

async function stream(url, key) {
  const done = streamText({ model: model(url, key), prompt: QUESTION });
  const pieces = [];
  for await (const piece of done.textStream) pieces.push(piece);
  return { pieces, ...end({ finishReason: await done.finishReason, usage: await done.usage }) };
}

async function toolCall(url, key) {
  const tools = { get_forecast: forecast(async () => FORECAST_RESULT) };
  const stopWhen = stepCountIs(2);
  const done = await generateText({ model: model(url, key), prompt: FORECAST_QUESTION, tools, stopWhen });
  const [first] = done.steps;
  return { calls: first.toolCalls.map(call), ...end(first), answer: done.text };
}

async function streamedToolCall(url, key) {
  const done = streamText({ model: model(url, key), prompt: FORECAST_QUESTION, tools: { get_forecast: forecast() } });
  const calls = (await done.toolCalls).map(call);
  return { calls, ...end({ finishReason: await done.finishReason, usage: await done.usage }) };
}

const model = (url, key) => createOpenRouter({ apiKey: key, baseURL: url })(MODEL);

const forecast = (execute) =>
  tool({ description: TOOL.function.description, inputSchema: jsonSchema(TOOL.function.parameters), execute });

const call = ({ toolName, input }) => ({ name: toolName, arguments: input });

const end = ({ finishReason, usage }) => ({
  finish_reason: finishReason.replace("-", "_"),
  usage: {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.totalTokens,
  },
});

await main({ chat, stream, tool_call: toolCall, streamed_tool_call: streamedToolCall });
