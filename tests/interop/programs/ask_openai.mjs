// npm `openai`, pointed at another base URL.

import OpenAI from "openai";
import { FORECAST_QUESTION, FORECAST_RESULT, MODEL, QUESTION, TOOL, call, joined, main } from "./program.mjs";

async function chat(url, key) {
  const done = await create(url, key, { messages: [{ role: "user", content: QUESTION }] });
  const [choice] = done.choices;
  return { text: choice.message.content, finish_reason: choice.finish_reason, usage: usage(done.usage) };
}

async function stream(url, key) {
  const chunks = await all(create(url, key, { messages: [{ role: "user", content: QUESTION }], stream: true }));
  return { pieces: deltas(chunks).map((delta) => delta.content), ...end(chunks) };
}

async function toolCall(url, key) {
  const messages = [{ role: "user", content: FORECAST_QUESTION }];
  const first = await create(url, key, { messages, tools: [TOOL] });
  const [{ message, finish_reason }] = first.choices;
  const results = message.tool_calls.map(({ id }) => ({ role: "tool", tool_call_id: id, content: FORECAST_RESULT }));
  const second = await create(url, key, { messages: [...messages, message, ...results], tools: [TOOL] });
  return {
    calls: message.tool_calls.map((one) => call(one.function)),
    finish_reason,
    usage: usage(first.usage),
    answer: second.choices[0].message.content,
  };
}

async function streamedToolCall(url, key) {
  const messages = [{ role: "user", content: FORECAST_QUESTION }];
  const chunks = await all(create(url, key, { messages, tools: [TOOL], stream: true }));
  return { calls: joined(deltas(chunks).flatMap((delta) => delta.tool_calls ?? [])), ...end(chunks) };
}

const create = (url, key, options) =>
  new OpenAI({ apiKey: key, baseURL: url }).chat.completions.create({ model: MODEL, ...options });

async function all(streaming) {
  const chunks = [];
  for await (const chunk of await streaming) chunks.push(chunk);
  return chunks;
}

const deltas = (chunks) => chunks.flatMap((chunk) => chunk.choices.map((choice) => choice.delta));

const end = (chunks) => ({
  finish_reason: chunks.flatMap((chunk) => chunk.choices).find((choice) => choice.finish_reason)?.finish_reason,
  usage: usage(chunks.findLast((chunk) => chunk.usage).usage),
});

const usage = ({ prompt_tokens, completion_tokens, total_tokens }) => ({
  prompt_tokens,
  completion_tokens,
  total_tokens,
});

await main({ chat, stream, tool_call: toolCall, streamed_tool_call: streamedToolCall });
