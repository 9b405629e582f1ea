// The events of a message add up to it (kinds/accumulate.md, "Messages").
import { NOTHING, isObject, isText, put } from "../json.mjs";
import { joinJSON, readJSON } from "./json-pieces.mjs";
import { copy, errorOfEvent, inOrder, indexOf, keepAll, statedError } from "./merging.mjs";
import { join } from "./pieces.mjs";

// The block that a delta makes where there is none, and what it adds to.
const DELTAS = {
  text_delta: [{ type: "text", text: "" }, "text"],
  thinking_delta: [{ type: "thinking", thinking: "", signature: "" }, "thinking"],
  signature_delta: [{ type: "thinking", thinking: "", signature: "" }, null],
  input_json_delta: [{ type: "tool_use", input: {} }, null],
  citations_delta: [{ type: "text", text: "" }, null],
  compaction_delta: [{ type: "compaction", content: null }, "content"],
};
const TOOLS = ["tool_use", "server_tool_use", "mcp_tool_use"];
const PAYLOADS = { signature_delta: "signature", input_json_delta: "partial_json", citations_delta: "citation" };

export class MessagesAccumulator {
  constructor() {
    this.fields = {};
    this.startContent = [];
    this.blocks = [];
    this.byIndex = new Map();
    this.complete = false;
    this.error = null;
  }

  take(event) {
    if (!isObject(event)) return;
    if (event.type === "message_start") this.start(event.message);
    else if (event.type === "content_block_start") this.begin(event);
    else if (event.type === "content_block_delta") this.delta(event);
    else if (event.type === "message_delta") this.messageDelta(event);
    else if (event.type === "message_stop") this.stop(event);
    else if (event.type === "content_block_stop") this.stopBlock(event);
    else if (event.type === "error") this.error = errorOfEvent(event);
    else this.error = statedError(event.error) ?? this.error;
  }

  start(message) {
    if (!isObject(message)) return;
    this.update(message, ["content"]);
    if (!Array.isArray(message.content)) return;
    if (!this.blocks.length) this.startContent = message.content;
    else if (message.content.length) {
      this.blocks = [];
      message.content.forEach((block, index) => isObject(block) && this.add(block, index));
    }
  }

  // Only another stop reason replaces one.
  update(fields, without = []) {
    const reason = this.fields.stop_reason ?? null;
    keepAll(this.fields, fields, without);
    if ("stop_reason" in this.fields && !isText(this.fields.stop_reason)) this.fields.stop_reason = reason;
  }

  begin(event) {
    if (isObject(event.content_block)) this.add(event.content_block, indexOf(event.index));
  }

  add(fields, index) {
    const block = { index, fields: copy(fields), pieces: [] };
    this.blocks.push(block);
    this.byIndex.set(index, block);
    return block;
  }

  delta({ index: told, delta }) {
    if (!isObject(delta)) return;
    if (!Object.hasOwn(DELTAS, delta.type)) return this.unknownDelta(indexOf(told), delta);
    const [made, joined] = DELTAS[delta.type];
    const value = delta[joined ?? PAYLOADS[delta.type]];
    const index = indexOf(told);
    const block = (index === null ? this.blocks.at(-1) : this.byIndex.get(index)) ?? this.add(this.startContent[index] ?? made, index);
    if (joined && typeof value === "string") block.fields[joined] = textOf(block.fields[joined]) + value;
    if (joined !== null || delta.type === "input_json_delta") joinUnknown(block.fields, delta, ["type", "index", joined ?? "partial_json"]);
    if (delta.type === "compaction_delta") keepAll(block.fields, delta, ["type", "content"]);
    if (delta.type === "signature_delta" && typeof value === "string") block.fields.signature = value;
    if (delta.type === "input_json_delta" && typeof value === "string") block.pieces.push(value);
    if (delta.type === "citations_delta" && value != null) block.fields.citations = [...(Array.isArray(block.fields.citations) ? block.fields.citations : []), copy(value)];
  }

  // The delta of a block that the contract lacks has the type of the block in its name.
  unknownDelta(index, delta) {
    const block = index === null ? this.blocks.at(-1) : this.blocks.findLast((one) => one.index === index);
    if (block && delta.type === `${block.fields.type}_delta`) joinUnknown(block.fields, delta, ["type", "index"]);
  }

  stopBlock(event) {
    const index = indexOf(event.index);
    const block = index === null ? this.blocks.at(-1) : this.byIndex.get(index);
    if (block) fillInput(block);
  }

  messageDelta(event) {
    const { type, delta, usage, message, ...beside } = event;
    this.start(message);
    this.update(beside);
    if (isObject(delta)) {
      this.update(delta);
      if (isText(delta.stop_reason)) this.complete = true;
    }
    if (!isObject(usage)) return;
    this.fields.usage = isObject(this.fields.usage) ? { ...this.fields.usage } : {};
    keepAll(this.fields.usage, usage);
  }

  stop({ type, message, ...fields }) {
    this.start(message);
    this.update(fields);
    this.blocks.forEach(fillInput);
    this.complete = true;
  }

  get empty() {
    return !Object.keys(this.fields).length && !this.startContent.length && !this.blocks.length;
  }

  get finished() {
    return this.complete || this.error !== null;
  }

  result() {
    const content = this.blocks.length ? inOrder(this.blocks, (block) => block.index).map(wholeBlock) : this.startContent;
    return copy({ ...this.fields, role: this.fields.role ?? "assistant", type: "message", content });
  }
}

function fillInput({ fields, pieces }) {
  if (TOOLS.includes(fields.type) && !pieces.join("") && [null, undefined, ""].includes(fields.input)) fields.input = {};
}

function textOf(value) {
  return typeof value === "string" ? value : "";
}

function wholeBlock({ fields, pieces }) {
  const text = joinJSON(pieces);
  if (!text.trim()) return fields;
  const value = readJSON(text);
  return { ...fields, input: value === NOTHING ? text : value };
}

function joinUnknown(fields, delta, without) {
  for (const [name, piece] of Object.entries(delta)) {
    if (!without.includes(name)) put(fields, name, join({ [name]: fields[name] ?? null }, { [name]: piece })[name]);
  }
}
