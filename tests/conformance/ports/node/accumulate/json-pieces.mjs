// JSON texts that come in pieces (kinds/accumulate.md, "JSON in pieces").
import { NOTHING, Reader, isObject, tryParse } from "../json.mjs";

export function joinJSON(pieces) {
  const given = pieces.filter((piece) => piece !== "");
  const text = given.join("");
  const grows = given.every((piece, at) => at === 0 || piece.startsWith(given[at - 1]));
  if (grows && isObject(readJSON(given.at(-1) ?? ""))) return given.at(-1);
  return /\}\s*\{/.test(text) ? lastObject(text) : text;
}

/** The value of a JSON text whose strings may have control characters, or NOTHING. */
export function readJSON(text) {
  return tryParse(text, { lenient: true });
}

// Of several complete objects the last one that is not empty.
function lastObject(text) {
  let [start, last] = [0, null];
  while (text.slice(start).trim()) {
    const [value, end] = valueAt(text, start);
    if (value === NOTHING) return last === "{}" ? text.slice(start).trimStart() : (last ?? text);
    if (!isObject(value)) return text;
    last = Object.keys(value).length ? text.slice(start, end).trim() : (last ?? "{}");
    start = end;
  }
  return last;
}

function valueAt(text, start) {
  const reader = new Reader(text, { lenient: true });
  reader.at = start;
  try {
    const value = reader.value(1);
    return [reader.ended ? NOTHING : value, reader.at];
  } catch {
    return [NOTHING, start];
  }
}
