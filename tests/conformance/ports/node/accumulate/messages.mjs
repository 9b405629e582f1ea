// The events of a message add up to it (kinds/accumulate.md, "Messages").
import { NOTHING, isObject, tryParse } from "../json.mjs";
import { copy, errorOfEvent, inOrder, indexOf, keepAll, keepLast, statedError } from "./merging.mjs";

// The block that a delta makes where there is none, and what it adds to.
const DELTAS = {
  text_delta: [{ type: "text", text: "" }, "text"],
  thinking_delta: [{ type: "thinking", thinking: "", signature: "" }, "thinking"],
  signature_delta: [{ type: "thinking", thinking: "", signature: "" }, null],
  input_json_delta: [{ type: "tool_use", input: {} }, null],
  citations_delta: [{ type: "text", text: "" }, null],
  compaction_delta: [{ type: "compaction", content: null }, "content"],
};
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
    else if (event.type === "error") this.error = errorOfEvent(event);
    else if (!["content_block_stop", "ping"].includes(event.type)) this.error = statedError(event.error) ?? this.error;
  }

  start(message) {
    if (!isObject(message)) return;
    keepAll(this.fields, message, ["content"]);
    if (Array.isArray(message.content)) this.startContent = message.content;
  }

  begin(event) {
    if (isObject(event.content_block)) this.add(event.content_block, indexOf(event.index));
  }

  add(fields, index) {
    const block = { index, fields: copy(fields), pieces: [] };
    this.blocks.push(block);
    if (index !== null) this.byIndex.set(index, block);
    return block;
  }

  delta({ index: told, delta }) {
    if (!isObject(delta) || !Object.hasOwn(DELTAS, delta.type)) return;
    const [made, joined] = DELTAS[delta.type];
    const value = delta[joined ?? PAYLOADS[delta.type]];
    const counts = delta.type === "citations_delta" ? value != null : typeof value === "string" || delta.type === "compaction_delta";
    if (!counts) return;
    const index = indexOf(told);
    const block = (index === null ? this.blocks.at(-1) : this.byIndex.get(index)) ?? this.add(made, index);
    if (joined && typeof value === "string") block.fields[joined] = textOf(block.fields[joined]) + value;
    if (delta.type === "compaction_delta") keepAll(block.fields, delta, ["type", "content"]);
    if (delta.type === "signature_delta") block.fields.signature = value;
    if (delta.type === "input_json_delta") block.pieces.push(value);
    if (delta.type === "citations_delta") block.fields.citations = [...(Array.isArray(block.fields.citations) ? block.fields.citations : []), copy(value)];
  }

  messageDelta(event) {
    const { type, delta, usage, ...beside } = event;
    keepAll(this.fields, beside);
    if (isObject(delta)) {
      keepAll(this.fields, delta);
      if (delta.stop_reason != null) this.complete = true;
    }
    if (!isObject(usage)) return;
    this.fields.usage = isObject(this.fields.usage) ? { ...this.fields.usage } : {};
    keepAll(this.fields.usage, usage);
  }

  stop({ type, ...fields }) {
    keepAll(this.fields, fields);
    this.complete = true;
  }

  get empty() {
    return !Object.keys(this.fields).length && !this.startContent.length && !this.blocks.length && this.error === null;
  }

  get finished() {
    return this.complete || this.error !== null;
  }

  result() {
    const content = this.blocks.length ? inOrder(this.blocks, (block) => block.index).map(wholeBlock) : this.startContent;
    return copy({ role: "assistant", ...this.fields, role: this.fields.role ?? "assistant", type: "message", content });
  }
}

function textOf(value) {
  return typeof value === "string" ? value : "";
}

function wholeBlock({ fields, pieces }) {
  const text = pieces.join("");
  if (!text) return fields;
  const value = tryParse(text);
  return { ...fields, input: value === NOTHING ? text : value };
}
