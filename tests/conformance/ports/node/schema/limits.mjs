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
  const [one, other] = [decimal(value), decimal(unit)];
  const least = Math.min(one.power, other.power);
  const whole = ({ digits, power }) => digits * 10n ** BigInt(power - least);
  return whole(one) % whole(other) === 0n;
}

// The digits of a number, and the power of ten by which they are to be multiplied.
function decimal(number) {
  const [mantissa, exponent = 0] = String(number).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted)}]`;
  if (kindOf(value) !== "object") return stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${sorted(value[name])}`)}}`;
}
