// Marks up to which providers cache a prompt, at most four (kinds/content.md).
import { InvalidArgumentError } from "./errors.mjs";
import { isObject } from "./json.mjs";

const MAX_MARKS = 4;
const BLOCKS = ["image", "document", "tool_use", "tool_result", "search_result"];
const PARTS = ["text", "image_url", "file", "input_audio", "video_url", "input_video", ...BLOCKS];

const refuse = (message) => {
  throw new InvalidArgumentError(message);
};
const list = (value) => (Array.isArray(value) ? value : []);
const takesMark = (part) => isObject(part) && (part.type === "text" ? Boolean(part.text) : BLOCKS.includes(part.type));
const isTool = (value) => isObject(value.function) || "input_schema" in value || (typeof value.type === "string" && !PARTS.includes(value.type) && "name" in value && !("input" in value));

function markOf(ttl) {
  if (ttl !== undefined && !["5m", "1h"].includes(ttl)) refuse(`ttl must be 5m or 1h, not ${ttl}`);
  return ttl === undefined ? { type: "ephemeral" } : { type: "ephemeral", ttl };
}

export function cached(given, ttl) {
  const cache_control = markOf(ttl);
  const part = typeof given === "string" ? { type: "text", text: given } : given;
  if (part.type === "input_text") {
    if (ttl !== undefined) refuse(`a mark of responses has no time; pass prompt_cache_options with the ttl ${ttl}`);
    return { ...part, prompt_cache_breakpoint: { mode: "explicit" } };
  }
  if (takesMark(part) || isTool(part)) return { ...part, cache_control };
  if (part.type === "text") refuse("an empty text takes no mark");
  return refuse("role" in part ? "a message takes no mark; call cache_prefix" : `a part of type ${part.type} takes no mark; put a text behind it`);
}

export function cachePrefix(messages, tools, ttl) {
  const cache_control = markOf(ttl);
  const isItem = ({ type = "message", content }) => type !== "message" || list(content).some((part) => /^(input|output)_text/.test(part?.type));
  if (messages.some(isItem)) refuse("items of responses have no marks; pass cache_control to the request");
  const places = messages.flatMap((message, index) => (lastText(message) === null ? [] : [index]));
  if (!places.length) refuse("no message has a text, and only texts take marks");
  const instructions = places.filter((index) => ["system", "developer"].includes(messages[index].role));
  const ends = [places.at(-1), ...instructions.slice(-1)];
  const marked = {
    messages: messages.map((message, index) => (ends.includes(index) ? withMark(message, cache_control) : message)),
    ...(tools ? { tools: tools.map((tool, index) => (index === tools.length - 1 ? { cache_control, ...tool } : tool)) } : {}),
  };
  const found = [...marksIn("tools", list(marked.tools)), ...marksIn("messages", marked.messages)];
  if (found.length > MAX_MARKS) refuse(`a prompt takes at most ${MAX_MARKS} marks, and here are ${found.length}: ${found.join(", ")}`);
  return marked;
}

// The index of the last part that takes a mark; -1 for a string, null for none.
function lastText({ content }) {
  if (typeof content === "string") return content ? -1 : null;
  const index = list(content).findLastIndex(takesMark);
  return index < 0 ? null : index;
}

function withMark(message, cache_control) {
  const index = lastText(message);
  if (index < 0) return { ...message, content: [{ type: "text", text: message.content, cache_control }] };
  return { ...message, content: message.content.map((part, place) => (place === index ? { cache_control, ...part } : part)) };
}

function marksIn(name, values) {
  return values.flatMap((value, index) => (isObject(value) ? [...(value.cache_control ? [`${name}[${index}]`] : []), ...marksIn(`${name}[${index}].content`, list(value.content))] : []));
}
