// What differs between a run on chat and one on responses: names, and the form of tools, calls and answers.
import { responsesPart } from "../content.mjs";
import { isObject } from "../json.mjs";
import { REPLIES, chatReply, responsesReply } from "../reply.mjs";

const definition = ({ name, description, parameters, strict }) => ({ name, description, parameters, strict: strict || undefined });

export const CHAT = {
  operation: "sendChatCompletionRequest",
  messages: "messages",
  maxTokens: ["max_completion_tokens", "max_tokens"],
  given: (messages) => messages,
  instructed: ({ instructions, ...body }) => (instructions === undefined ? body : { ...body, messages: withInstructions(body.messages, instructions) }),
  tool: (tool) => ({ type: "function", function: definition(tool) }),
  forcedName: (choice) => choice?.function?.name,
  read: (result) => readReply("chat", result, (message) => message?.tool_calls, "id", (message) => (message ? [message] : [])),
  textOf: (messages) => chatReply({ choices: [{ message: messages.findLast(({ role }) => role === "assistant") }] }).text,
  answer: (call, content) => ({ role: "tool", tool_call_id: call.call_id, content }),
};

export const RESPONSES = {
  operation: "createResponses",
  messages: "input",
  maxTokens: ["max_output_tokens"],
  given: (input) => (typeof input === "string" ? [{ role: "user", content: input }] : input),
  instructed: (body) => body,
  tool: (tool) => ({ type: "function", ...definition(tool) }),
  forcedName: (choice) => choice?.name,
  read: (result) => readReply("responses", result, (items) => itemsOf(items).filter(isCall), "call_id", itemsOf),
  textOf: (items) => responsesReply({ output: lastReply(items) }).text,
  answer: (call, content, items) => ({ type: `${kindOf(call, items)}_output`, call_id: call.call_id, output: typeof content === "string" ? content : content.map(inputPart) }),
};

export const FORMATS = { chat: CHAT, responses: RESPONSES };

const isOutput = ({ type }) => ["function_call_output", "custom_tool_call_output"].includes(type);
const isInput = ({ type, role }) => isOutput({ type }) || (role !== undefined && role !== "assistant");

// The items of the last reply; the answers to its calls may follow it.
function lastReply(items) {
  const answered = items.slice(0, items.findLastIndex((item) => !isOutput(item)) + 1);
  return answered.slice(answered.findLastIndex(isInput) + 1);
}

const itemsOf = (output) => (output ?? []).filter(isObject);
const isCall = ({ type }) => ["function_call", "custom_tool_call"].includes(type);
const kindOf = ({ call_id }, items) => items.findLast((item) => isCall(item) && item.call_id === call_id).type;

// A reply with its calls as they stand in the message, so that an id that is missing can be put in.
function readReply(api, result, callsIn, idName, messagesOf) {
  const reply = REPLIES[api](result);
  const places = callsIn(reply.message)?.filter(isObject);
  const calls = reply.tool_calls.map((call, index) => ({ ...call, setId: (id) => (places[index][idName] = id) }));
  return { ...reply, calls, messages: messagesOf(reply.message), model: result.model ?? null, is_byok: result.usage?.is_byok === true };
}

function inputPart(part) {
  return part.type === "text" ? { type: "input_text", text: part.text } : responsesPart(part);
}

// Chat has no instructions beside its messages: they are the text of the leading system message.
function withInstructions([first, ...others], instructions) {
  if (["system", "developer"].includes(first.role)) return [{ ...first, content: instructions }, ...others];
  return [{ role: "system", content: instructions }, first, ...others];
}
