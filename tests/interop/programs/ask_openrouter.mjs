// The vendor's own client for TypeScript, npm `@openrouter/sdk`.

import { OpenRouter } from "@openrouter/sdk";
import { FORECAST_QUESTION, FORECAST_RESULT, MODEL, QUESTION, TOOL, call, joined, main } from "./program.mjs";

async function chat(url, key) {
  const done = await send(url, key, { messages: [{ role: "user", content: QUESTION }] });
  const [choice] = done.choices;
  return { text: choice.message.content, finish_reason: choice.finishReason, usage: usage(done.usage) };
}

async function stream(url, key) {
  const chunks = await all(send(url, key, { messages: [{ role: "user", content: QUESTION }], stream: true }));
  return { pieces: deltas(chunks).map((delta) => delta.content), ...end(chunks) };
}

async function toolCall(url, key) {
  const messages = [{ role: "user", content: FORECAST_QUESTION }];
  const first = await send(url, key, { messages, tools: [TOOL] });
  const [{ message, finishReason }] = first.choices;
  const results = message.toolCalls.map(({ id }) => ({ role: "tool", toolCallId: id, content: FORECAST_RESULT }));
  const second = await send(url, key, { messages: [...messages, message, ...results], tools: [TOOL] });
  return {
    calls: message.toolCalls.map((one) => call(one.function)),
    finish_reason: finishReason,
    usage: usage(first.usage),
    answer: second.choices[0].message.content,
  };
}

async function streamedToolCall(url, key) {
  const messages = [{ role: "user", content: FORECAST_QUESTION }];
  const chunks = await all(send(url, key, { messages, tools: [TOOL], stream: true }));
  return { calls: joined(deltas(chunks).flatMap((delta) => delta.toolCalls ?? [])), ...end(chunks) };
}

const send = (url, key, options) =>
  new OpenRouter({ apiKey: key, serverURL: url }).chat.send({ chatRequest: { model: MODEL, ...options } });

async function all(streaming) {
  const chunks = [];
  for await (const chunk of await streaming) chunks.push(chunk);
  return chunks;
}

const deltas = (chunks) => chunks.flatMap((chunk) => chunk.choices.map((choice) => choice.delta));

const end = (chunks) => ({
  finish_reason: chunks.flatMap((chunk) => chunk.choices).find((choice) => choice.finishReason)?.finishReason,
  usage: usage(chunks.findLast((chunk) => chunk.usage).usage),
});

const usage = ({ promptTokens, completionTokens, totalTokens }) => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: totalTokens,
});

await main({ chat, stream, tool_call: toolCall, streamed_tool_call: streamedToolCall });
