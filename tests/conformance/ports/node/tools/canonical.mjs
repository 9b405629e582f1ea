// JSON in the one form that hashes are made of: RFC 8785, with all digits of large integers.
import { createHash } from "node:crypto";
import { isObject } from "../json.mjs";

export function canonical(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).filter((name) => value[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

export function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
