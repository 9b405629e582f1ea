// The bytes of an answer in one piece, and the value or the error that they are (kinds/response.md and error.md).
import { errorOf, lowerHeaders, mediaType, protocolError } from "./envelope.mjs";
import { TransportError } from "./errors.mjs";
import { NOTHING, isObject, tryParse, tryParseText } from "./json.mjs";
import { beginsEvents } from "./sse.mjs";
import { eventsOf, readEvents } from "./stream.mjs";

const MAX_BODY_BYTES = 256 * 1024 * 1024;
const MAX_ERROR_BYTES = 1024 * 1024;
const MARK = Buffer.from("\ufeff");
const TEXTS = ["text", "message", "multipart"];
const FORMATS = ["event", "html", "javascript", "json", "json5", "jsonl", "ndjson", "urlencoded", "xhtml", "xml", "yaml"];
const UNTYPED = ["", "application/octet-stream", "binary/octet-stream"];

/** Collects the bytes of an answer behind its `start`; throws when a success has more than the limit, and keeps the start of an error. */
export async function collect(chunks, status, headers, { max_body_bytes = MAX_BODY_BYTES } = {}, start = Buffer.alloc(0)) {
  const isError = status > 299;
  const pieces = [start];
  let size = start.length;
  try {
    for await (const bytes of chunks) {
      pieces.push(bytes);
      size += bytes.length;
      if (isError && size >= MAX_ERROR_BYTES) break;
      if (!isError) checkSize(size, max_body_bytes, status, headers);
    }
  } catch (error) {
    // An error status counts, though its body breaks off.
    if (status < 400 || !(error instanceof TransportError)) throw error;
  }
  return Buffer.concat(pieces).subarray(0, isError ? MAX_ERROR_BYTES : size);
}

function checkSize(size, limit, status, headers) {
  if (size <= limit) return;
  const error = protocolError(status, headers, Buffer.alloc(0), `the body of the answer is above the limit of ${limit} bytes; raise max_body_bytes if such answers are expected`);
  error.limit = limit;
  error.retryable = false;
  throw error;
}

// Gives the value (JSON, bytes, or null for nothing); throws the error that the answer is.
export function readResponse(operation, status, headers, bytes, now, options = {}) {
  return readWhole(operation, status, headers, bytes, now, options).value;
}

// The same, with the events that it stands for where a stream was asked for.
export function readWhole(operation, status, headers, bytes, now, { max_body_bytes = MAX_BODY_BYTES } = {}) {
  if (status > 299) throw errorOf(status, headers, bytes, now);
  checkSize(bytes.length, max_body_bytes, status, headers);
  if (operation.answers === "nothing") return { value: null };
  if (operation.answers === "bytes") {
    if (!operation.anyFile) refuseText(operation, status, headers, bytes, now);
    return { value: bytes };
  }
  if (operation.streams && (beginsEvents(mediaType(headers), bytes) || bytes.includes("\ndata:"))) {
    const { events, result } = readEvents(operation, status, headers, bytes, now);
    return { value: result, events };
  }
  const value = tryParseText(bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes);
  const error = errorOf(status, headers, bytes, now);
  if (error) throw error;
  if (value === NOTHING) throw protocolError(status, headers, bytes);
  if (operation.object && !isObject(value)) throw protocolError(status, headers, bytes, "the body of the answer is not a JSON object");
  return operation.streams ? { value, events: eventsOf(operation, value) } : { value };
}

function refuseText(operation, status, headers, bytes, now) {
  const media = mediaType(headers);
  const [kind, subtype = ""] = media.split("/");
  const start = bytes.subarray(0, 100).toString("latin1").replace(/^(?:[ \t\r\n]|\xef\xbb\xbf)+/, "");
  const isText = TEXTS.includes(kind) || subtype.split(/[^a-z0-9]/).some((word) => FORMATS.includes(word));
  if (!isText && !/^(?:\{|data:|event:|<(?:!doctype|html|\?xml)\b)/i.test(start)) return;
  const error = errorOf(status, headers, bytes, now);
  if (error) throw error;
  const isUntyped = UNTYPED.includes(media) && (start[0] === "<" || isObject(tryParse(bytes)));
  if (isText || isUntyped) throw protocolError(status, headers, bytes, `the body of the answer is ${media || "text"}, and no bytes`);
}

export function generationId(headers) {
  return lowerHeaders(headers)["x-generation-id"] ?? null;
}
