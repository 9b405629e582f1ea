// From the bytes of an event stream to events, and then a result or an error (kinds/stream.md).
import { ACCUMULATORS } from "./accumulate/index.mjs";
import { objectsOf } from "./accumulate/merging.mjs";
import { errorOfEvent, errorOfNamed, lowerHeaders, mediaType, protocolError, wrapError } from "./envelope.mjs";
import { RequestTimeoutError, TruncatedStreamError } from "./errors.mjs";
import { NOTHING, equal, isObject, isText, tryParse } from "./json.mjs";
import { LenientStream, TooLongError, beginsEvents, lines } from "./sse.mjs";
import { SurrogateJoiner } from "./surrogates.mjs";
import { TEXTS } from "./text.mjs";

const DIALECTS = { sendChatCompletionRequest: "chat", createResponses: "responses", createMessages: "messages", createImages: "images" };

export class StreamReader {
  /**
   * @param {object} options `allow_truncated`, `max_event_bytes`, `timeout` (limits in seconds), `now` (Unix seconds),
   *   `began` and `opened`: when the call began, and when the head of the answer came, in seconds of the clock
   */
  constructor(operation, status, headers, options = {}) {
    Object.assign(this, { operation, status, headers, options });
    this.dialect = DIALECTS[operation.id];
    this.frames = new LenientStream(options.max_event_bytes);
    this.accumulator = new ACCUMULATORS[this.dialect]();
    this.joiner = new SurrogateJoiner();
    this.complete = false;
    this.whole = null; // the only event, if it is the whole result
    this.lastEvent = options.opened ?? options.began ?? 0;
  }

  // The events of these bytes, which came at the time `clock`; throws the error that ends the stream.
  *feed(bytes, clock = 0) {
    if (this.complete) return;
    const { total = Infinity, first_byte: patience = Infinity } = this.options.timeout ?? {};
    const began = this.options.began ?? 0;
    if (clock - began >= total) throw this.timeout("total", total);
    const waited = clock - this.lastEvent;
    let came = false;
    try {
      for (const frame of this.frames.feed(bytes)) {
        for (const event of this.take(frame)) {
          came = true;
          this.lastEvent = clock;
          yield event;
        }
        if (this.complete) return;
      }
    } catch (error) {
      if (!(error instanceof TooLongError)) throw error;
      throw this.partial(protocolError(this.status, this.headers, Buffer.alloc(0), error.message));
    }
    if (!came && waited > patience) throw this.timeout("between_events", patience, ": keep-alives came, but no event within first_byte");
  }

  *take(frame) {
    const data = frame.bytes.toString().trim();
    if (data === "[DONE]") {
      yield* this.useIgnored();
      this.complete = true;
      yield* this.halves();
      if (!this.hasNothing || this.options.allow_truncated) return;
      throw Object.assign(this.truncated(), { answered: true });
    }
    if (frame.unframed || (frame.event && frame.event !== "message")) yield* this.takeOther(frame);
    else if (data) {
      const event = this.parse(frame.bytes);
      if (event === NOTHING) throw this.partial(protocolError(this.status, this.headers, frame.bytes, "an event of the stream is no JSON"));
      if (isObject(event)) yield* this.add(event);
    }
  }

  parse(bytes) {
    const value = tryParse(bytes, { lenient: "surrogates" });
    return isObject(value) ? this.joiner.join(value) : value;
  }

  // An event that has a name, or no field: an error, an event of the API, or nothing.
  *takeOther({ bytes, event: name, unframed }) {
    const parsed = this.parse(bytes);
    const value = parsed === NOTHING ? bytes.toString() : parsed;
    if (name === "error") {
      this.accumulator.take(isObject(value) && this.errorOf(value) ? value : wrapError(value));
      throw this.partial(errorOfNamed(this.status, this.headers, value, this.options.now ?? 0));
    }
    if (!isObject(value)) return;
    if (unframed) {
      if ((this.hasNothing && IS_WHOLE[this.dialect](value)) || this.errorOf(value)) yield* this.add(value);
    } else if (this.dialect === "chat" ? isChunk(value) : value.type === name) {
      if (PREFIXES[this.dialect].some((prefix) => name.startsWith(prefix))) yield* this.add(value);
      else yield value;
    }
  }

  *add(event) {
    if (equal(event, this.whole)) return;
    if (this.hasNothing && IS_WHOLE[this.dialect](event) && !this.errorOf(event)) {
      this.whole = event;
      for (const part of eventsOf(this.operation, event)) {
        this.accumulator.take(part);
        yield part;
      }
      return;
    }
    this.whole = null;
    this.accumulator.take(event);
    const error = this.errorOf(event);
    if (error) throw this.partial(error);
    yield event;
  }

  errorOf(event) {
    return errorOfEvent(this.status, this.headers, event, this.options.now ?? 0);
  }

  get hasNothing() {
    return this.whole === null && this.accumulator.empty;
  }

  // Whether an event has said that the result is complete.
  get isFinished() {
    if (this.complete) return true;
    if (this.whole !== null) return IS_FINISHED[this.dialect](this.whole);
    return this.accumulator.finished && !this.accumulator.empty;
  }

  // Unframed JSON with blank lines in it is used when there is nothing else.
  *useIgnored() {
    const value = this.hasNothing ? this.parse(lines(this.frames.ignored)) : NOTHING;
    if (isObject(value) && (IS_WHOLE[this.dialect](value) || this.errorOf(value))) yield* this.add(value);
  }

  // The bytes have ended.
  *end() {
    const frames = this.frames.rest();
    const isWhole = ({ bytes, event, unframed }) => unframed || event === "error" || bytes.toString().trim() === "[DONE]" || tryParse(bytes, { lenient: "surrogates" }) !== NOTHING;
    if (frames.every(isWhole)) for (const frame of frames) if (!this.complete) yield* this.take(frame);
    yield* this.useIgnored();
    if (this.isFinished || this.options.allow_truncated) return yield* this.halves();
    throw this.truncated();
  }

  // The halves of characters that stayed alone.
  *halves() {
    for (const event of this.joiner.end()) {
      this.accumulator.take(event);
      yield event;
    }
  }

  truncated() {
    return this.partial(new TruncatedStreamError("the stream ended without saying that it was complete; allow_truncated accepts it"));
  }

  // The connection broke: that is no error when the result was complete, and not the one to tell when the server told another.
  *broken(error) {
    if (this.isFinished) return yield* this.end();
    const frame = this.frames.rest().at(-1);
    if (frame?.unframed || frame?.event === "error") yield* this.take(frame);
    throw this.partial(error);
  }

  timeout(phase, seconds, why = "") {
    return this.partial(new RequestTimeoutError(`the limit ${phase} of ${seconds} s passed${why}`, { phase, seconds }));
  }

  partial(error) {
    error.generation_id ??= lowerHeaders(this.headers)["x-generation-id"] ?? null;
    return Object.assign(error, { partial: this.result(), attempts: 1 });
  }

  result() {
    return this.whole ?? this.accumulator.result();
  }
}

// Whether an answer is events, by its first bytes and then its content type; undefined while more bytes are needed to tell.
export function isEventStream(headers, start) {
  return beginsEvents(mediaType(headers), start);
}

// The events and the result of a stream that is there as a whole.
export function readEvents(operation, status, headers, bytes, now) {
  const reader = new StreamReader(operation, status, headers, { now });
  const events = [...reader.feed(bytes), ...reader.end()];
  return { events, result: reader.result() };
}

const isChunk = ({ object, choices }) => object === "chat.completion.chunk" || objectsOf(choices).some((choice) => "delta" in choice || "message" in choice);
const isChoice = (choice) => isObject(choice) && isObject(choice.message) && !choice.delta && isText(choice.finish_reason);
const IS_WHOLE = {
  chat: ({ choices }) => Array.isArray(choices) && choices.length > 0 && choices.every(isChoice),
  responses: (value) => value.object === "response" && !("type" in value),
  messages: ({ type, content }) => type === "message" && Array.isArray(content),
  images: (value) => Array.isArray(value.data) && !("type" in value),
};
// Whether a whole result says that it is finished, if it says anything about that.
const IS_FINISHED = {
  chat: () => true,
  responses: ({ status = "completed" }) => isText(status) && !["queued", "in_progress"].includes(status),
  messages: ({ stop_reason = "end_turn" }) => isText(stop_reason),
  images: () => true,
};
// How the names begin of events that take part in the result.
const PREFIXES = { chat: [""], responses: ["response."], messages: ["message_", "content_block_"], images: ["image_"] };

/** What gives the pieces of text in the events of an operation, `take(event)` and `end()`; "" for none. */
export function textReader(operation) {
  return new TEXTS[DIALECTS[operation.id]]();
}

// The events that an answer in one piece stands for.
export function eventsOf(operation, value) {
  return WHOLE[DIALECTS[operation.id]](value);
}

const WHOLE = {
  chat: (value) => [{ ...value, object: "chat.completion.chunk", ...(Array.isArray(value.choices) ? { choices: value.choices.map(asDelta) } : {}) }],
  responses: responsesEvents,
  messages: messagesEvents,
  images: imagesEvents,
};

function asDelta(choice) {
  if (!isObject(choice) || !("message" in choice)) return choice;
  const { message, ...rest } = choice;
  return { ...rest, delta: message };
}

function responsesEvents(response) {
  const deltas = (Array.isArray(response.output) ? response.output : []).flatMap((item, output_index) =>
    (Array.isArray(item?.content) ? item.content : []).flatMap((part, content_index) =>
      part?.type === "output_text" ? [{ type: "response.output_text.delta", content_index, delta: part.text, item_id: item.id, logprobs: [], output_index }] : [],
    ),
  );
  return [...deltas, { type: "response.completed", response }].map((event, sequence_number) => ({ ...event, sequence_number }));
}

function messagesEvents(message) {
  const blocks = (Array.isArray(message.content) ? message.content : []).flatMap((block, index) => {
    const isText = block?.type === "text";
    const start = { type: "content_block_start", index, content_block: isText ? { ...block, text: "" } : block };
    const delta = { type: "content_block_delta", index, delta: { type: "text_delta", text: block?.text } };
    return [start, ...(isText ? [delta] : []), { type: "content_block_stop", index }];
  });
  return [{ type: "message_start", message: { ...message, content: [] } }, ...blocks, { type: "message_stop" }];
}

function imagesEvents({ data, ...more }) {
  const beside = Object.fromEntries(Object.entries(more).filter(([name]) => ["created", "usage"].includes(name)));
  return (Array.isArray(data) ? data.filter(isObject) : []).map((image) => ({ type: "image_generation.completed", ...beside, ...image }));
}
