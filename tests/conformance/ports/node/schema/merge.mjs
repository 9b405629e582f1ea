// Several schemas that hold at once, as one (rule 6 of the strict form).
import { equal, isObject } from "../json.mjs";
import { resolve, valuesOf } from "./schemas.mjs";

const [LARGER, SMALLER] = [(a, b) => (a > b ? a : b), (a, b) => (a < b ? a : b)];
const TIGHTER = {
  ...Object.fromEntries(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((name) => [name, LARGER])),
  ...Object.fromEntries(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((name) => [name, SMALLER])),
  uniqueItems: () => true,
};
const LAST = ["title", "default", "examples", "deprecated", "$comment"];
const LEFT_OUT = ["$defs", "definitions", "$schema", "$id", "$anchor"];
const OF_OBJECTS = ["properties", "required", "additionalProperties"];

export class NotMergeable extends Error {}

export function merge(document, schemas, depth = 0) {
  if (depth > 50) throw new NotMergeable("it contains itself");
  let found = {};
  for (const schema of schemas) {
    if (schema === true) continue;
    if (!isObject(schema)) throw new NotMergeable("no value fits a part");
    found = two(document, found, flat(document, schema, depth), depth);
  }
  return found;
}

function flat(document, schema, depth) {
  if (schema.$ref === undefined && !schema.allOf) return schema;
  const { $ref, allOf = [], ...beside } = schema;
  const target = $ref === undefined ? [] : [resolve(document, $ref)];
  return merge(document, [...target, ...allOf, beside], depth);
}

function two(document, one, other, depth) {
  const found = { ...one, ...objects(document, one, other, depth) };
  for (const [keyword, value] of Object.entries(other)) {
    if (LEFT_OUT.includes(keyword) || OF_OBJECTS.includes(keyword)) continue;
    if (keyword === "const" || keyword === "enum") choices(found, valuesOf({ [keyword]: value }));
    else if (one[keyword] === undefined || equal(one[keyword], value) || LAST.includes(keyword)) found[keyword] = value;
    else if (keyword === "description") found[keyword] = `${one[keyword]} ${value}`;
    else if (keyword === "type") found[keyword] = commonType([one.type].flat(), [value].flat());
    else if (TIGHTER[keyword]) found[keyword] = TIGHTER[keyword](one[keyword], value);
    else if (keyword === "items") found[keyword] = merge(document, [one.items, value], depth + 1);
    else throw new NotMergeable(`parts differ in ${keyword}`);
  }
  return found;
}

function choices(found, values) {
  const known = valuesOf(found);
  const common = known ? values.filter((value) => known.some((one) => equal(one, value))) : values;
  if (!common.length) throw new NotMergeable("no value in common");
  delete found.const;
  found.enum = common;
}

function commonType(types, others) {
  const common = types.filter((type) => others.includes(type) || (type === "integer" && others.includes("number")));
  if (others.includes("integer") && types.includes("number") && !common.includes("integer")) common.push("integer");
  if (!common.length) throw new NotMergeable("no type in common");
  return common;
}

function objects(document, one, other, depth) {
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  const properties = {};
  for (const name of new Set([one, other].flatMap((schema) => Object.keys(schema.properties ?? {})))) {
    const given = [one, other].map((schema) => propertyOf(schema, name));
    const known = given.filter((schema) => schema !== true);
    if (!given.includes(false)) properties[name] = known.length === 1 ? known[0] : merge(document, known, depth + 1);
    else if (required.includes(name)) throw new NotMergeable(`${name} is required, and excluded`);
  }
  const rest = [one, other].map((schema) => schema.additionalProperties).filter((schema) => schema !== undefined);
  const isClosed = rest.includes(false);
  return {
    ...(one.properties || other.properties ? { properties } : {}),
    ...(rest.length ? { additionalProperties: isClosed ? false : rest.length === 1 ? rest[0] : merge(document, rest, depth + 1) } : {}),
    ...(required.length ? { required } : {}),
  };
}

function propertyOf(schema, name) {
  const { properties = {}, additionalProperties = true } = schema;
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}
