// The rules that the dialects share (kinds/accumulate.md, "Rules of all dialects").
import { isObject, isText, put } from "../json.mjs";

// Keep last: null never replaces a value.
export function keepLast(target, name, value) {
  if (value !== null || !Object.hasOwn(target, name)) put(target, name, value);
}

export function keepAll(target, fields, without = []) {
  for (const [name, value] of Object.entries(fields)) if (!without.includes(name)) keepLast(target, name, value);
}

export function indexOf(value) {
  return Number.isInteger(value) && value >= 0 ? value : null;
}

// Sorted by index if each has one and no two share one; otherwise in the order of arrival.
export function inOrder(items, index) {
  const known = items.map(index);
  if (known.includes(null) || new Set(known).size < known.length) return items;
  return [...items].sort((a, b) => index(a) - index(b));
}

export function isEmpty(value) {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

export function objectsOf(value) {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

// The error as an object, or null.
export function statedError(value) {
  if (isText(value)) return { message: value };
  return isObject(value) && Object.keys(value).length ? value : null;
}

// The error of an event of the type `error`.
export function errorOfEvent(event) {
  const stated = statedError(event.error);
  if (stated) return stated;
  const { type, error, sequence_number, ...fields } = event;
  return statedError(fields) ?? { message: "the server reported an error without saying which" };
}

export function copy(value) {
  if (Array.isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  const copied = {};
  for (const [name, member] of Object.entries(value)) put(copied, name, copy(member));
  return copied;
}
