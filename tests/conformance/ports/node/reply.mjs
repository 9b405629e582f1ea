// The same shortcuts for the results of chat, responses and messages (kinds/reply.md).
import { textOfContent } from "./accumulate/pieces.mjs";
import { indexOf } from "./accumulate/merging.mjs";
import { isObject, parse, stringify } from "./json.mjs";

const list = (value) => (Array.isArray(value) ? value : []);
const objects = (value) => list(value).filter(isObject);
const at = (value, ...names) => names.reduce((found, name) => (isObject(found) ? found[name] : undefined), value);
const text = (value) => (typeof value === "string" && value ? value : null);
const texts = (values) => values.filter((value) => typeof value === "string" && value);
const position = (value) => (Number.isInteger(value) ? value : null);
const count = (value) => (Number.isInteger(value) ? value : 0);

function parsedArguments(given) {
  if (["", "null"].includes(given.trim())) return {};
  try {
    const value = parse(given, { lenient: true });
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function call(id, name, given) {
  const written = typeof given === "string" ? given : given === null || given === undefined || typeof given === "boolean" ? "" : stringify(given);
  const named = (value) => (typeof value === "string" ? value : "");
  return { id: named(id), name: named(name), arguments: written, parsed_arguments: parsedArguments(written) };
}

const SIGNATURES = { "/9j/": "image/jpeg", R0lGOD: "image/gif", UklGR: "image/webp", PHN2Z: "image/svg+xml", PD94b: "image/svg+xml" };

function image(source, told) {
  if (/^data:/i.test(source)) return { url: source, media_type: source.slice(5).split(/[,;]/)[0].toLowerCase() || null };
  if (source.includes("://")) return { url: source, media_type: null };
  const media_type = text(told) ?? Object.entries(SIGNATURES).find(([start]) => source.startsWith(start))?.[1] ?? "image/png";
  return { url: `data:${media_type};base64,${source}`, media_type };
}

function linkedImages(parts) {
  return texts(objects(parts).map(({ image_url: link }) => (isObject(link) ? link.url : link))).map((url) => image(url));
}

const SOUNDS = [["ID3", "mp3"], ["\xff\xfb", "mp3"], ["\xff\xfa", "mp3"], ["\xff\xf3", "mp3"], ["\xff\xf2", "mp3"], ["\xff\xf1", "aac"], ["\xff\xf0", "aac"], ["\xff\xf9", "aac"], ["\xff\xf8", "aac"], ["fLaC", "flac"], ["OggS", "ogg"]];

function audioOf(found) {
  const data = text(at(found, "data")) ?? "";
  const transcript = text(at(found, "transcript")) ?? "";
  if (!data && !transcript) return null;
  const bytes = Buffer.from(data, "base64");
  const start = bytes.subarray(0, 12).toString("latin1");
  const format = start.startsWith("RIFF") && start.startsWith("WAVE", 8) ? "wav" : SOUNDS.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
  const id = at(found, "id");
  return { id: typeof id === "string" ? id : null, expires_at: position(at(found, "expires_at")), data: bytes.toString("base64"), format, transcript };
}

function citations(entries) {
  return objects(entries).flatMap((entry) => {
    const { url, title, content, cited_text, start_index, end_index } = [entry.url_citation, entry.web_search_citation].find((nested) => at(nested, "url")) ?? entry;
    if (typeof url !== "string") return [];
    return [{ url, title: typeof title === "string" ? title : null, text: text(content) ?? text(cited_text), start: position(start_index), end: position(end_index) }];
  });
}

function tokens(input, output, total, reasoning, cached) {
  return { input_tokens: count(input), output_tokens: count(output), total_tokens: count(total), reasoning_tokens: count(reasoning), cached_tokens: count(cached) };
}

function common({ id, usage, provider }) {
  const cost = at(usage, "cost");
  return { generation_id: text(id), cost: typeof cost === "number" ? cost : null, provider: text(provider) };
}

export function chatReply(result) {
  const choices = list(result.choices).map((choice, place) => [indexOf(at(choice, "index")) ?? place, choice]);
  const choice = choices.reduce((first, one) => (first && first[0] <= one[0] ? first : one), undefined)?.[1];
  const message = isObject(at(choice, "message")) ? choice.message : null;
  const details = objects(at(message, "reasoning_details")).map((one) => ({ "reasoning.text": one.text, "reasoning.summary": one.summary })[one.type]);
  const { usage } = result;
  return {
    ...common(result),
    text: textOfContent(at(message, "content")),
    reasoning: textOfContent(at(message, "reasoning")) || textOfContent(at(message, "reasoning_content")) || texts(details).join("\n\n"),
    tool_calls: objects(at(message, "tool_calls")).map(({ id, function: called, custom }) =>
      called === null || called === undefined ? call(id, at(custom, "name"), at(custom, "input")) : call(id, at(called, "name"), at(called, "arguments"))),
    images: [...linkedImages(at(message, "content")), ...linkedImages(at(message, "images"))],
    audio: audioOf(at(message, "audio")),
    citations: citations(at(message, "annotations")),
    finish_reason: text(at(choice, "finish_reason")),
    refusal: text(at(message, "refusal")),
    usage: tokens(at(usage, "prompt_tokens"), at(usage, "completion_tokens"), at(usage, "total_tokens"), at(usage, "completion_tokens_details", "reasoning_tokens"), at(usage, "prompt_tokens_details", "cached_tokens")),
    message,
  };
}

const CALLS = ["function_call", "custom_tool_call"];
const STATUSES = { failed: "error", in_progress: null, queued: null };

function finishOf(status, items, reason) {
  if (status === "completed") return items.some(({ type }) => CALLS.includes(type)) ? "tool_calls" : "stop";
  if (status === "incomplete") return reason === "max_output_tokens" ? "length" : text(reason) ?? status;
  return Object.hasOwn(STATUSES, status) ? STATUSES[status] : text(status);
}

export function responsesReply(result) {
  const items = objects(result.output);
  const parts = items.flatMap(({ content }) => (Array.isArray(content) ? objects(content) : objects([content])));
  const ofType = (type) => parts.filter((part) => part.type === type);
  const reasoning = items.filter(({ type }) => type === "reasoning").flatMap(({ summary, content }) => [...list(summary), ...list(content)]);
  const { usage } = result;
  return {
    ...common(result),
    provider: text(objects(at(result.openrouter_metadata, "endpoints", "available")).find(({ selected }) => selected === true)?.provider),
    text: texts(ofType("output_text").map((part) => part.text)).join(""),
    reasoning: texts(reasoning.map((part) => (isObject(part) ? part.text : part))).join("\n\n"),
    tool_calls: items.filter(({ type }) => CALLS.includes(type)).map((item) => call(item.call_id, item.name, item.type === "function_call" ? item.arguments : item.input)),
    images: items.flatMap((item) => {
      if (!["image_generation_call", "openrouter:image_generation"].includes(item.type)) return linkedImages(item.content);
      return texts([item.result, item.imageB64, item.imageUrl]).slice(0, 1).map((source) => image(source));
    }),
    citations: ofType("output_text").flatMap(({ annotations }) => citations(annotations)),
    finish_reason: finishOf(result.status, items, at(result.incomplete_details, "reason")),
    refusal: text(texts(ofType("refusal").map((part) => part.refusal)).join("")),
    usage: tokens(at(usage, "input_tokens"), at(usage, "output_tokens"), at(usage, "total_tokens"), at(usage, "output_tokens_details", "reasoning_tokens"), at(usage, "input_tokens_details", "cached_tokens")),
    message: Array.isArray(result.output) ? result.output : null,
  };
}

const STOPS = { end_turn: "stop", stop_sequence: "stop", max_tokens: "length", model_context_window_exceeded: "length", tool_use: "tool_calls", refusal: "content_filter" };

export function messagesReply(result) {
  const { content, usage, stop_reason: stop, stop_details: details } = result;
  const ofType = (type) => objects(content).filter((block) => block.type === type);
  const kinds = ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"];
  const total = kinds.reduce((sum, kind) => sum + count(at(usage, kind)), 0);
  return {
    ...common(result),
    text: typeof content === "string" ? content : texts(ofType("text").map((block) => block.text)).join(""),
    reasoning: texts(ofType("thinking").map((block) => block.thinking)).join("\n\n"),
    tool_calls: ofType("tool_use").map(({ id, name, input }) => call(id, name, input)),
    images: ofType("image").flatMap(({ source }) => texts([at(source, "data"), at(source, "url")]).slice(0, 1).map((one) => image(one, at(source, "media_type")))),
    citations: ofType("text").flatMap((block) => citations(block.citations)),
    finish_reason: STOPS[text(stop) ?? ""] ?? text(stop),
    refusal: stop === "refusal" ? text(at(details, "explanation")) ?? text(at(details, "category")) ?? "refusal" : null,
    usage: tokens(at(usage, "input_tokens"), at(usage, "output_tokens"), total, at(usage, "output_tokens_details", "thinking_tokens"), at(usage, "cache_read_input_tokens")),
    message: Array.isArray(content) || typeof content === "string" ? { role: "assistant", content } : null,
  };
}

export const REPLIES = { chat: chatReply, responses: responsesReply, messages: messagesReply };
