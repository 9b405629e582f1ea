// JSON of the vectors, read, written and compared without the port's own JSON, so that this cannot hide its faults.
// Integers beyond 2^53 are BigInt: JSON.parse rounds them, so they pass through it as marked strings.

const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MARK = "\u0000integer ";
const WRITTEN_MARK = /"\\u0000integer (-?\d+)"/g;

export function read(text) {
  const marked = text.replace(STRINGS_AND_NUMBERS, (token) => (isLarge(token) ? JSON.stringify(MARK + token) : token));
  return JSON.parse(marked, (_, value) => (typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value));
}

export function write(value) {
  const marked = JSON.stringify(value, (_, member) => (typeof member === "bigint" ? MARK + member : member));
  return marked?.replace(WRITTEN_MARK, "$1") ?? "nothing";
}

/** Whether two values are the same JSON: objects in any order of names, numbers by their value. */
export function same(a, b) {
  if (typeof a === "bigint" || typeof b === "bigint") return isNumber(a) && isNumber(b) && a == b;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]));
}

function isLarge(token) {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

function isNumber(value) {
  return typeof value === "bigint" || typeof value === "number";
}
