// The bytes of an answer in one piece, and the value or the error that they are (kinds/response.md and error.md).
import { errorOf, lowerHeaders, protocolError } from "./envelope.mjs";
import { NOTHING, tryParse } from "./json.mjs";
import { resultOfStream } from "./stream.mjs";

const MARK = Buffer.from("\ufeff");

// Gives the value (JSON, bytes, or null for nothing); throws the error that the answer is.
export function readResponse(operation, status, headers, bytes, now = Date.now() / 1000) {
  if (status < 200 || status > 299) throw errorOf(status, headers, bytes, now);
  const media = lowerHeaders(headers)["content-type"] ?? "";
  if (operation.answers === "nothing") return null;
  if (operation.answers === "bytes" && !/^application\/json/i.test(media)) return bytes;
  const error = errorOf(status, headers, bytes, now);
  if (error) throw error;
  if (operation.streams && /^text\/event-stream/i.test(media)) return resultOfStream(operation, status, headers, bytes, now);
  const value = tryParse(bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes);
  if (value === NOTHING) throw protocolError(status, headers, bytes);
  return operation.answers === "bytes" ? bytes : value;
}

export function generationId(headers) {
  return lowerHeaders(headers)["x-generation-id"] ?? null;
}
