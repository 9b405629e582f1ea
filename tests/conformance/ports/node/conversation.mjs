// A conversation: what is said, how long it is, and which turns still fit (kinds/conversation.md).
import { InvalidArgumentError } from "./errors.mjs";
import { isObject } from "./json.mjs";

const PINNED = ["system", "developer"];
const MEDIA = ["image_url", "input_audio", "video_url", "file"];
const MEDIA_BYTES = 4000;
const UNANSWERED = "This call was not run.";

export function estimatedTokens(message) {
  return 4 + Math.ceil(textBytes(message) / 4);
}

function textBytes(value) {
  if (typeof value === "string") return Buffer.byteLength(value); // half of a pair has three, too
  if (Array.isArray(value)) return sum(value.map(textBytes));
  if (!isObject(value)) return 0;
  return MEDIA.includes(value.type) ? MEDIA_BYTES : sum(Object.values(value).map(textBytes));
}

// Where the turns begin: at messages of the user that follow another one's, but not between a call and its result.
export function turnStarts(messages) {
  const ends = lastResults(messages);
  const starts = [];
  let role;
  let openUntil = -1;
  messages.forEach((message, index) => {
    if (PINNED.includes(message.role)) return;
    const begins = message.role === "user" && role !== "user" && index > openUntil;
    if (starts.length === 0 || begins) starts.push(index);
    role = message.role;
    openUntil = Math.max(openUntil, ends.get(index) ?? -1);
  });
  return starts;
}

function lastResults(messages) {
  const [callers, ends] = [new Map(), new Map()];
  messages.forEach((message, index) => {
    if (message.role === "tool" && callers.has(message.tool_call_id)) ends.set(callers.get(message.tool_call_id), index);
    for (const id of callIds(message)) callers.set(id, index);
  });
  return ends;
}

function callIds(message) {
  return Array.isArray(message.tool_calls) ? message.tool_calls.filter(isObject).map((call) => call.id) : [];
}

// The positions of what is kept, and what is left out, if the conversation is longer than the limit.
export function fit(messages, limit, overhead = 0) {
  const sizes = messages.map(estimatedTokens);
  const tokens = sum(sizes) + overhead;
  const all = [...messages.keys()];
  const starts = turnStarts(messages);
  const dropped = [];
  let [left, turns] = [tokens, 0];
  for (let turn = 0; tokens > limit && turn + 1 < starts.length && left * 10 > limit * 7; turn++) {
    const gone = all.slice(starts[turn], starts[turn + 1]).filter((index) => !PINNED.includes(messages[index].role));
    left -= sum(gone.map((index) => sizes[index]));
    dropped.push(...gone);
    turns++;
  }
  return { kept: all.filter((index) => !dropped.includes(index)), dropped, turns, tokens, kept_tokens: Math.max(left, 0) };
}

export function promptLimit(entries, length) {
  const known = entries.map((entry) => entry?.context_length).filter((one) => typeof one === "number" && one > 0);
  if (known.length === 0) return null;
  const context = Math.floor(Math.min(...known));
  const reply = length > 0 ? length : Math.min(Math.floor(context / 4), 4096);
  return Math.max(context - reply, Math.floor(context / 2));
}

export function said(content) {
  const listed = Array.isArray(content) ? content : [content];
  if (listed.length === 0) refuse("must not be an empty list");
  for (const one of listed) {
    if (typeof one !== "string" && !isObject(one)) refuse("is text, a part, a list of these, or messages");
    if (Object.keys(one).length === 0) refuse("must not be empty");
  }
  const messages = listed.filter((one) => isObject(one) && "role" in one);
  if (messages.length > 0 && messages.length < listed.length) refuse("must not mix messages with other content");
  if (messages.length > 0) return listed;
  if (typeof content === "string") return [{ role: "user", content }];
  return [{ role: "user", content: listed.map((one) => (typeof one === "string" ? { type: "text", text: one } : one)) }];
}

export function answered(messages) {
  const last = messages.findLastIndex((message) => callIds(message).length > 0);
  if (last < 0) return messages;
  const results = messages.slice(last).filter((one) => one.role === "tool").map((one) => one.tool_call_id);
  const missing = callIds(messages[last]).filter((id) => !results.includes(id));
  return [...messages, ...missing.map((id) => ({ role: "tool", tool_call_id: id, content: UNANSWERED }))];
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}

function refuse(why) {
  throw new InvalidArgumentError(`what is sent ${why}`);
}
