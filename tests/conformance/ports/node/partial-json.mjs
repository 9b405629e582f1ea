// What JSON stands for before it is complete (kinds/partial_json.md).
import { JSONError, NOTHING, Reader } from "./json.mjs";

// Takes bytes or a string; throws a PartialJSONError whose `offset` counts bytes.
export function parsePartial(input) {
  const bytes = Buffer.from(input);
  const sound = soundLength(bytes);
  const text = decodeSoFar(bytes.subarray(0, sound));
  const used = Buffer.byteLength(text);
  const reader = new Reader(text);
  let value;
  try {
    value = reader.whole();
  } catch (error) {
    if (!(error instanceof JSONError)) throw error;
    throw new PartialJSONError(Buffer.byteLength(text.slice(0, error.at)));
  }
  if (sound < bytes.length) throw new PartialJSONError(sound);
  if (used < bytes.length && !reader.inString) throw new PartialJSONError(used);
  return value === NOTHING ? null : value;
}

export class PartialJSONError extends Error {
  constructor(offset) {
    super(`no continuation makes this text JSON: byte ${offset}`);
    this.offset = offset;
  }
}

// How many bytes from the beginning are UTF-8, but for a character that is cut at their end.
function soundLength(bytes) {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isSound(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isSound(bytes) {
  try {
    decodeSoFar(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeSoFar(bytes) {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
}
