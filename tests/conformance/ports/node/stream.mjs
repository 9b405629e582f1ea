// From the bytes of an event stream to events, and then a result or an error (kinds/stream.md).
import { ACCUMULATORS } from "./accumulate/index.mjs";
import { errorOf, errorOfEvent, lowerHeaders, protocolError } from "./envelope.mjs";
import { ConnectionLostError, RequestTimeoutError, TruncatedStreamError } from "./errors.mjs";
import { NOTHING, isObject, tryParse } from "./json.mjs";
import { EventStream, TooLongError } from "./sse.mjs";

const DIALECTS = { sendChatCompletionRequest: "chat", createResponses: "responses", createMessages: "messages", createImages: "images" };

export class StreamReader {
  /**
   * @param {object} options `allow_truncated`, `max_event_bytes`, `timeout` (limits in seconds), `now` (Unix seconds),
   *   `began` and `opened`: when the call began, and when the head of the answer came, in seconds of the clock
   */
  constructor(operation, status, headers, options = {}) {
    Object.assign(this, { status, headers, options });
    this.frames = new EventStream(options.max_event_bytes);
    this.accumulator = new ACCUMULATORS[DIALECTS[operation.id]]();
    this.complete = false;
    this.lastEvent = options.opened ?? options.began ?? 0;
  }

  // The events of these bytes, which came at the time `clock`; throws the error that ends the stream.
  *feed(bytes, clock = 0) {
    if (this.complete) return;
    const { total, first_byte: patience } = this.options.timeout ?? {};
    const began = this.options.began ?? 0;
    if (total !== undefined && clock - began >= total) throw this.timeout("total", total);
    const waited = clock - this.lastEvent;
    let came = false;
    try {
      for (const frame of this.frames.feed(bytes)) {
        came = true;
        this.lastEvent = clock;
        yield* this.take(frame);
        if (this.complete) return;
      }
    } catch (error) {
      if (!(error instanceof TooLongError)) throw error;
      throw this.partial(protocolError(this.status, this.headers, Buffer.alloc(0), error.message));
    }
    if (!came && patience !== undefined && waited > patience) throw this.timeout("between_events", patience, ": keep-alives came, but no event within first_byte");
  }

  *take(frame) {
    if (frame.bytes.equals(Buffer.from("[DONE]"))) {
      this.complete = true;
      return;
    }
    const event = tryParse(frame.bytes);
    if (event === NOTHING) throw this.partial(protocolError(this.status, this.headers, frame.bytes, "an event of the stream is no JSON"));
    if (!isObject(event)) return;
    this.accumulator.take(event);
    const error = errorOfEvent(this.status, this.headers, event, this.options.now ?? 0);
    if (error) throw this.partial(error);
    yield event;
  }

  // The bytes have ended.
  *end() {
    if (this.complete) return;
    const frame = this.frames.rest();
    if (frame && (frame.bytes.toString() === "[DONE]" || tryParse(frame.bytes) !== NOTHING)) yield* this.take(frame);
    if (this.complete || this.accumulator.finished || this.options.allow_truncated) return;
    throw this.partial(new TruncatedStreamError("the stream ended without saying that it was complete; allow_truncated accepts it"));
  }

  lost(reason) {
    return this.partial(new ConnectionLostError(`the connection broke within the answer: ${reason}`));
  }

  timeout(phase, seconds, why = "") {
    return this.partial(new RequestTimeoutError(`the limit ${phase} of ${seconds} s passed${why}`, { phase, seconds }));
  }

  partial(error) {
    error.generation_id ??= lowerHeaders(this.headers)["x-generation-id"] ?? null;
    return Object.assign(error, { partial: this.accumulator.result(), attempts: 1 });
  }

  result() {
    return this.accumulator.result();
  }
}

export function isEventStream(headers) {
  return /^text\/event-stream/i.test(lowerHeaders(headers)["content-type"] ?? "");
}

export function resultOfStream(operation, status, headers, bytes, now) {
  const reader = new StreamReader(operation, status, headers, { now });
  for (const _ of reader.feed(bytes));
  for (const _ of reader.end());
  return reader.result();
}

// The piece of text in an event, or null.
export function textOf(operation, event) {
  const text = TEXTS[DIALECTS[operation.id]](event);
  return typeof text === "string" && text ? text : null;
}

const TEXTS = {
  chat: (event) => event.choices?.[0]?.delta?.content,
  responses: (event) => (event.type === "response.output_text.delta" ? event.delta : null),
  messages: (event) => (event.type === "content_block_delta" && event.delta?.type === "text_delta" ? event.delta.text : null),
  images: (event) => (event.type === "image_generation.text_chunk" ? event.text : null),
};

// The events that an answer in one piece stands for.
export function eventsOf(operation, value) {
  return WHOLE[DIALECTS[operation.id]](value);
}

const WHOLE = {
  chat: (value) => [{ ...value, object: "chat.completion.chunk", ...(Array.isArray(value.choices) ? { choices: value.choices.map(asDelta) } : {}) }],
  responses: responsesEvents,
  messages: messagesEvents,
  images: ({ data, created, usage }) => (data ?? []).map((image) => ({ type: "image_generation.completed", ...image, ...(created != null && { created }), ...(usage != null && { usage }) })),
};

function asDelta(choice) {
  if (!isObject(choice) || !("message" in choice)) return choice;
  const { message, ...rest } = choice;
  return { ...rest, delta: message };
}

function responsesEvents(response) {
  const deltas = (response.output ?? []).flatMap((item, output_index) =>
    (Array.isArray(item.content) ? item.content : []).flatMap((part, content_index) =>
      part.type === "output_text" ? [{ type: "response.output_text.delta", content_index, delta: part.text, item_id: item.id, logprobs: [], output_index }] : [],
    ),
  );
  return [...deltas, { type: "response.completed", response }].map((event, sequence_number) => ({ ...event, sequence_number }));
}

function messagesEvents(message) {
  const blocks = (message.content ?? []).flatMap((block, index) => {
    const isText = block.type === "text";
    const start = { type: "content_block_start", index, content_block: isText ? { ...block, text: "" } : block };
    const delta = { type: "content_block_delta", index, delta: { type: "text_delta", text: block.text } };
    return [start, ...(isText ? [delta] : []), { type: "content_block_stop", index }];
  });
  return [{ type: "message_start", message: { ...message, content: [] } }, ...blocks, { type: "message_stop" }];
}
