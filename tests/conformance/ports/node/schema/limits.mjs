// Keywords that limit values of one type.
import { stringify } from "../json.mjs";
import { kindOf } from "./schemas.mjs";

const LIMITS = {
  string: {
    minLength: (value, n) => [...value].length >= n,
    maxLength: (value, n) => [...value].length <= n,
    pattern: (value, text) => new RegExp(text, "u").test(value),
  },
  number: {
    minimum: (value, n) => value >= n,
    maximum: (value, n) => value <= n,
    exclusiveMinimum: (value, n) => value > n,
    exclusiveMaximum: (value, n) => value < n,
    multipleOf: isMultiple,
  },
  array: {
    minItems: (value, n) => value.length >= n,
    maxItems: (value, n) => value.length <= n,
    uniqueItems: (value, flag) => !flag || new Set(value.map(sorted)).size === value.length,
  },
  object: {
    minProperties: (value, n) => Object.keys(value).length >= n,
    maxProperties: (value, n) => Object.keys(value).length <= n,
  },
};

/** The keywords of a schema that a value does not meet. */
export function violations(schema, value) {
  const kind = kindOf(value);
  const limits = LIMITS[kind === "integer" ? "number" : kind] ?? {};
  return Object.keys(limits).filter((keyword) => schema[keyword] !== undefined && !limits[keyword](value, schema[keyword]));
}

// By decimal digits: 0.3 is a multiple of 0.1.
function isMultiple(value, unit) {
  const digits = Math.max(fractionDigits(value), fractionDigits(unit));
  return scaled(value, digits) % scaled(unit, digits) === 0n;
}

function fractionDigits(number) {
  const [mantissa, exponent = "0"] = String(number).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

function scaled(number, digits) {
  return typeof number === "bigint" ? number * 10n ** BigInt(digits) : BigInt(Number(number).toFixed(digits).replace(".", ""));
}

function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted)}]`;
  if (kindOf(value) !== "object") return stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${sorted(value[name])}`)}}`;
}
