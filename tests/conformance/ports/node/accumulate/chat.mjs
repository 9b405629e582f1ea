// The chunks of a chat add up to a completion (kinds/accumulate.md, "Chat").
import { equal, isObject, isText, put } from "../json.mjs";
import { joinJSON } from "./json-pieces.mjs";
import { copy, errorOfEvent, inOrder, indexOf, keepAll, keepLast, statedError } from "./merging.mjs";
import { join, textOfContent } from "./pieces.mjs";
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
    keepAll(this.fields, chunk);
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
    this.hasDeltas = false;
  }

  take(choice) {
    keepAll(this.fields, choice, ["delta"]);
    if ("logprobs" in choice) this.takeLogprobs(choice.logprobs);
    for (const one of [choice, choice.delta, choice.message]) if (isText(one?.finish_reason)) this.reason = one.finish_reason;
    if (isObject(choice.delta) && Object.keys(choice.delta).length) {
      this.hasDeltas = true;
      this.message.take(choice.delta);
    }
    if (isObject(choice.message)) this.takeMessage(choice.message, choice.delta);
  }

  // A whole message replaces what came; without deltas it may be the next piece.
  takeMessage(message, delta) {
    const isPiece = TEXTS.some((name) => isText(message[name]) && !message[name].startsWith(this.message.text(name)));
    if (!this.hasDeltas && isPiece) return this.message.take(message);
    const fields = Object.entries(message).filter(([name, value]) => !(TEXTS.includes(name) && typeof value === "string" && this.knows(name, value, delta)));
    const whole = new Message();
    whole.take(Object.fromEntries(fields));
    whole.fill(this.message);
    this.message = whole;
  }

  knows(name, text, delta) {
    const known = this.message.text(name);
    return known !== "" && (known.startsWith(text) || text === delta?.[name]);
  }

  takeLogprobs(logprobs) {
    this.logprobs ??= { known: null };
    if (isObject(this.logprobs.known) && !isObject(logprobs)) return;
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
function joinFields(target, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const known = target[name];
    if (Array.isArray(value) && Array.isArray(known)) known.push(...value);
    else if (Array.isArray(value)) put(target, name, [...value]);
    else keepLast(target, name, value);
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
    this.audioData = [];
    this.call = null; // the legacy one
    this.callArguments = [];
    this.calls = new ToolCalls();
    this.details = new ReasoningDetails();
  }

  take(delta) {
    const ruled = [...TEXTS, "annotations", "images", "audio", "function_call", "tool_calls", "reasoning_details", "finish_reason"];
    for (const [name, value] of Object.entries(delta)) if (!ruled.includes(name)) this.fields = join(this.fields, { [name]: value });
    for (const name of TEXTS) if (isPiece(delta[name])) (this.texts[name] ??= new Pieces()).take(delta[name]);
    this.annotations.push(...listOf(delta.annotations));
    for (const image of listOf(delta.images)) this.takeImage(image);
    if (isObject(delta.audio)) this.takeAudio(delta.audio);
    if (isObject(delta.function_call)) this.takeCall(delta.function_call);
    this.calls.take(delta.tool_calls);
    this.details.take(delta.reasoning_details);
  }

  takeAudio(audio) {
    if (typeof audio.data === "string") this.audioData.push(audio.data);
    this.audio = join(this.audio, audio);
  }

  takeCall(call) {
    if (typeof call.arguments === "string") this.callArguments.push(call.arguments);
    this.call = join(this.call, call);
  }

  /** Takes what is empty here from another message. */
  fill(other) {
    this.fields = { ...other.fields, ...this.fields };
    for (const name of TEXTS) if (!this.texts[name]?.whole() && other.texts[name]) this.texts[name] = other.texts[name];
    for (const name of ["annotations", "images"]) if (!this[name].length) this[name] = other[name];
    for (const name of ["calls", "details"]) if (!this[name].result().length) this[name] = other[name];
    if (!this.call) [this.call, this.callArguments] = [other.call, other.callArguments];
    if (!this.audio) [this.audio, this.audioData] = [other.audio, other.audioData];
  }

  /** The text of a field so far. */
  text(name) {
    return textOfContent(this.result()[name]);
  }

  takeImage(image) {
    const index = isObject(image) ? indexOf(image.index) : null;
    if (index !== null && equal(this.lastImages.get(index), image)) return;
    this.lastImages.set(index, image);
    this.images.push(image);
  }

  result() {
    const message = { role: "assistant", content: null, refusal: null, ...this.fields };
    message.role ??= "assistant";
    for (const [name, pieces] of Object.entries(this.texts)) message[name] = pieces.whole();
    const lists = { annotations: this.annotations, images: this.images, tool_calls: this.calls.result(), reasoning_details: this.details.result() };
    for (const [name, list] of Object.entries(lists)) if (list.length) message[name] = list;
    if (this.call) message.function_call = { ...this.call, ...(this.callArguments.length && { arguments: joinJSON(this.callArguments) }) };
    if (this.audio) message.audio = { ...this.audio, ...(this.audioData.length && { data: joinBase64(this.audioData) }) };
    if (message.content === "" && ["tool_calls", "images", "audio"].some((name) => message[name])) message.content = null;
    return message;
  }
}

function isPiece(value) {
  return value === null || typeof value === "string" || isObject(value) || Array.isArray(value);
}

function listOf(value) {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value : [];
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
      this.parts = join(this.parts, listOf(piece).filter((part) => part !== "").map((part) => (typeof part === "string" ? { type: "text", text: part } : part)));
    }
  }

  flush() {
    const text = this.texts.join("");
    if (text) this.parts = join(this.parts, [{ type: "text", text }]);
    this.texts = [];
  }

  whole() {
    if (!this.seen) return null;
    if (!this.parts.length) return this.texts.join("");
    const text = this.texts.join("");
    return text ? join(this.parts, [{ type: "text", text }]) : [...this.parts];
  }
}

// Base64 that is cut anywhere, or padded in each piece.
function joinBase64(pieces) {
  const text = pieces.join("");
  if (!/=[^=]/.test(text)) return text;
  const whole = text.match(/[^=]+=*/g);
  return whole.every((one) => one.length % 4 === 0) ? Buffer.concat(whole.map((one) => Buffer.from(one, "base64"))).toString("base64") : text;
}
