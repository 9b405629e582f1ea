// What all of the schema modules need to know of JSON Schema.
import { isObject } from "../json.mjs";

export const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];
export const NO_VALUE = Symbol("nothing is there");

/** The JSON type of a value; a number without a fraction is an integer. */
export function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "bigint" ? "integer" : typeof value;
}

export function isOfKind(value, kinds) {
  const kind = kindOf(value);
  return kinds.includes(kind) || (kind === "integer" && kinds.includes("number"));
}

/** The schema that a reference names within a document. */
export function resolve(document, reference) {
  if (reference !== "#" && !reference.startsWith("#/")) return NO_VALUE;
  let found = document;
  for (const step of reference.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!(isObject(found) || Array.isArray(found)) || !Object.hasOwn(found, name)) return NO_VALUE;
    found = found[name];
  }
  return found;
}

/** The values that a schema enumerates, or undefined. */
export function valuesOf(schema) {
  return schema.const === undefined ? schema.enum : [schema.const];
}

/** A reference by which a schema means itself, not a part of it, or null. `ended` collects references without. */
export function loopOf(document, schema, ended = new Set(), within = []) {
  if (!isObject(schema)) return null;
  const { $ref } = schema;
  if ($ref !== undefined && !ended.has($ref)) {
    if (within.includes($ref)) return $ref;
    const found = loopOf(document, resolve(document, $ref), ended, [...within, $ref]);
    if (found) return found;
    ended.add($ref);
  }
  const sameValue = ["anyOf", "oneOf", "allOf", "not", "if", "then", "else"].flatMap((keyword) => schema[keyword] ?? []);
  return sameValue.map((one) => loopOf(document, one, ended, within)).find(Boolean) ?? null;
}
