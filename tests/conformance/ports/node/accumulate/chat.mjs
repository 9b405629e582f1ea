// The chunks of a chat add up to a completion (kinds/accumulate.md, "Chat").
import { equal, isObject, put } from "../json.mjs";
import { copy, errorOfEvent, inOrder, indexOf, keepAll, keepLast, statedError } from "./merging.mjs";
import { ReasoningDetails } from "./reasoning-details.mjs";
import { ToolCalls } from "./tool-calls.mjs";

const TEXTS = ["content", "refusal", "reasoning", "reasoning_content"];

export class ChatAccumulator {
  constructor() {
    this.fields = {};
    this.choices = new Map();
    this.empty = true;
    this.stated = null;
  }

  take(chunk) {
    if (!isObject(chunk)) return;
    if ("choices" in chunk) this.empty = false;
    keepAll(this.fields, chunk, ["choices", "object", "error"]);
    if ("error" in chunk) keepLast(this.fields, "error", chunk.error);
    this.stated = (chunk.type === "error" ? errorOfEvent(chunk) : statedError(chunk.error)) ?? this.stated;
    if (!Array.isArray(chunk.choices)) return;
    chunk.choices.forEach((choice, place) => {
      if (!isObject(choice)) return;
      const index = indexOf(choice.index) ?? place;
      if (!this.choices.has(index)) this.choices.set(index, new Choice(index));
      this.choices.get(index).take(choice);
    });
  }

  get finished() {
    const choices = [...this.choices.values()];
    return this.stated !== null || (choices.length > 0 && choices.every((choice) => choice.reason !== null));
  }

  get error() {
    if (this.stated) return copy(this.stated);
    for (const choice of this.choices.values()) {
      const stated = statedError(choice.fields.error);
      if (stated) return copy(stated);
      if (choice.reason === "error") return { message: "the generation ended with finish_reason 'error'" };
    }
    return null;
  }

  result() {
    const choices = inOrder([...this.choices.values()], (choice) => choice.index);
    return copy({ ...this.fields, object: "chat.completion", choices: choices.map((choice) => choice.result()) });
  }
}

class Choice {
  constructor(index) {
    this.index = index;
    this.fields = {};
    this.reason = null;
    this.logprobs = null;
    this.message = new Message();
  }

  take(choice) {
    keepAll(this.fields, choice, ["index", "delta", "message", "finish_reason", "logprobs"]);
    this.reason = choice.finish_reason ?? this.reason;
    if ("logprobs" in choice) this.takeLogprobs(choice.logprobs);
    for (const delta of [choice.delta, choice.message].filter(isObject)) {
      this.reason = delta.finish_reason ?? this.reason;
      this.message.take(delta);
    }
  }

  takeLogprobs(logprobs) {
    this.logprobs ??= { known: null };
    if (!isObject(logprobs)) this.logprobs.known = logprobs ?? this.logprobs.known;
    else {
      if (!isObject(this.logprobs.known)) this.logprobs.known = {};
      joinFields(this.logprobs.known, logprobs);
    }
  }

  result() {
    const logprobs = this.logprobs ? { logprobs: this.logprobs.known } : {};
    return { ...this.fields, index: this.index, message: this.message.result(), finish_reason: this.reason, ...logprobs };
  }
}

// Lists are joined, each other value is keep last.
function joinFields(target, fields, texts = []) {
  for (const [name, value] of Object.entries(fields)) {
    const known = target[name];
    if (Array.isArray(value) && Array.isArray(known)) known.push(...value);
    else if (Array.isArray(value)) put(target, name, [...value]);
    else if (texts.includes(name) && (typeof known === "string" || typeof value === "string")) put(target, name, (known ?? "") + (typeof value === "string" ? value : ""));
    else if (!(Array.isArray(known) && value === null)) keepLast(target, name, value);
  }
}

class Message {
  constructor() {
    this.fields = {};
    this.texts = {};
    this.annotations = [];
    this.images = [];
    this.lastImages = new Map();
    this.audio = null;
    this.calls = new ToolCalls();
    this.details = new ReasoningDetails();
  }

  take(delta) {
    const ruled = [...TEXTS, "annotations", "images", "audio", "tool_calls", "reasoning_details", "finish_reason"];
    keepAll(this.fields, delta, ruled);
    for (const name of TEXTS) if (isPiece(delta[name])) (this.texts[name] ??= new Pieces()).take(delta[name]);
    this.annotations.push(...listOf(delta.annotations));
    for (const image of listOf(delta.images)) this.takeImage(image);
    if (isObject(delta.audio)) joinFields((this.audio ??= {}), delta.audio, ["data", "transcript"]);
    this.calls.take(delta.tool_calls);
    this.details.take(delta.reasoning_details);
  }

  takeImage(image) {
    const index = isObject(image) ? indexOf(image.index) : null;
    if (index !== null && this.lastImages.has(index) && equal(this.lastImages.get(index), image)) return;
    if (index !== null) this.lastImages.set(index, image);
    this.images.push(image);
  }

  result() {
    const message = { role: "assistant", ...this.fields, content: null, refusal: null };
    message.role ??= "assistant";
    for (const [name, pieces] of Object.entries(this.texts)) message[name] = pieces.whole();
    const lists = { annotations: this.annotations, images: this.images, tool_calls: this.calls.result(), reasoning_details: this.details.result() };
    for (const [name, list] of Object.entries(lists)) if (list.length) message[name] = list;
    if (this.audio) message.audio = this.audio;
    if (message.content === "" && ["tool_calls", "images", "audio"].some((name) => message[name])) message.content = null;
    return message;
  }
}

function isPiece(value) {
  return value === null || typeof value === "string" || isObject(value) || Array.isArray(value);
}

function listOf(value) {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter((item) => item !== null) : [];
}

// A text in pieces, which may be texts, parts, or lists of parts.
class Pieces {
  constructor() {
    this.parts = [];
    this.texts = [];
    this.seen = false;
  }

  take(piece) {
    if (typeof piece === "string") {
      this.seen = true;
      this.texts.push(piece);
    } else if (isObject(piece) || Array.isArray(piece)) {
      this.seen = true;
      this.flush();
      this.parts.push(...listOf(piece));
    }
  }

  flush() {
    const text = this.texts.join("");
    if (text) this.parts.push({ type: "text", text });
    this.texts = [];
  }

  whole() {
    if (!this.seen) return null;
    if (!this.parts.length) return this.texts.join("");
    const text = this.texts.join("");
    return text ? [...this.parts, { type: "text", text }] : [...this.parts];
  }
}
