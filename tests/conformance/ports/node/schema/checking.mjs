// Schemas that a program gives: whether they are schemas, and whether values are their instances.
import { InvalidArgumentError } from "../errors.mjs";
import { equal, isObject } from "../json.mjs";
import { violations } from "./limits.mjs";
import { NO_VALUE, TYPES, isOfKind, kindOf, loopOf, resolve, valuesOf } from "./schemas.mjs";

const ONE = [
  ...["items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["not", "if", "then", "else"],
];
const MANY = ["anyOf", "oneOf", "allOf", "prefixItems"];
const NAMED = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];
const COUNTS = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];
const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const STRINGS = ["$ref", "title", "description", "format", "pattern"];
const OTHERS = ["type", "enum", "const", "required", "uniqueItems", "default", "examples", "contentEncoding"];
const KNOWN = [...ONE, ...MANY, ...NAMED, ...COUNTS, ...NUMBERS, ...STRINGS, ...OTHERS];

const WRONG = "this is no value of the keyword";

/** Throws an InvalidArgumentError that names the place if it is none. */
export function checkSchema(document) {
  if (!isObject(document) || !Object.keys(document).some((keyword) => KNOWN.includes(keyword))) {
    refuse("", `no keyword of JSON Schema among ${Object.keys(document)}`);
  }
  check(document, document, "");
}

function refuse(path, reason) {
  throw new InvalidArgumentError(`not a JSON Schema at ${path.slice(1) || "its root"}: ${reason}`);
}

function check(document, schema, path) {
  if (typeof schema === "boolean") return;
  if (!isObject(schema)) refuse(path, WRONG);
  for (const [keyword, value] of Object.entries(schema)) checkKeyword(document, keyword, value, `${path}.${keyword}`);
  if (schema.$ref !== undefined && resolve(document, schema.$ref) === NO_VALUE) refuse(path, `nothing is at ${schema.$ref}`);
  const loop = loopOf(document, schema);
  if (loop) refuse(path, `${loop} only leads back to itself`);
}

function checkKeyword(document, keyword, value, path) {
  const isList = Array.isArray(value);
  if (keyword === "type") [value].flat().forEach((type) => TYPES.includes(type) || refuse(path, `${type} is no type of JSON`));
  if ((MANY.includes(keyword) || keyword === "enum") && !(isList && value.length)) refuse(path, WRONG);
  if (keyword === "required" && !(isList && value.every((name) => typeof name === "string"))) refuse(path, WRONG);
  if (NAMED.includes(keyword) && !isObject(value)) refuse(path, WRONG);
  if (COUNTS.includes(keyword) && !(Number.isInteger(value) && value >= 0)) refuse(path, WRONG);
  if (NUMBERS.includes(keyword) && !isOfKind(value, ["number"])) refuse(path, WRONG);
  if (keyword === "multipleOf" && value <= 0) refuse(path, WRONG);
  if (keyword === "uniqueItems" && typeof value !== "boolean") refuse(path, WRONG);
  if (STRINGS.includes(keyword) && typeof value !== "string") refuse(path, WRONG);
  if (ONE.includes(keyword)) check(document, value, path);
  if (MANY.includes(keyword)) value.forEach((one, place) => check(document, one, `${path}[${place}]`));
  if (NAMED.includes(keyword)) Object.entries(value).forEach(([name, one]) => check(document, one, `${path}.${name}`));
}

/** The value, or the paths of all that is wrong with it: {value} or {problems}. */
export function readBy(document, value, strictForm) {
  const checker = new Checker(document, strictForm);
  const found = checker.read(value, document, "");
  return checker.problems.length ? { problems: checker.problems } : { value: found };
}

class Checker {
  constructor(document, strictForm) {
    Object.assign(this, { document, strictForm, problems: [] });
  }

  wrong(path) {
    this.problems.push(path.replace(/^\./, ""));
  }

  attempt(value, schema, path = "") {
    const checker = new Checker(this.document, this.strictForm);
    return { found: checker.read(value, schema, path), problems: checker.problems };
  }

  read(value, schema, path) {
    if (schema === false) this.wrong(path);
    if (!isObject(schema)) return value;
    let found = schema.$ref === undefined ? value : this.read(value, resolve(this.document, schema.$ref), path);
    const isOfType = schema.type === undefined || isOfKind(value, [schema.type].flat());
    const isAmong = valuesOf(schema)?.some((one) => equal(one, value)) ?? true;
    if (!isOfType || !isAmong) {
      this.wrong(path);
      return value;
    }
    violations(schema, value).forEach(() => this.wrong(path));
    if (isObject(found)) found = this.object(found, schema, path);
    else if (Array.isArray(found)) found = this.list(found, schema, path);
    for (const one of schema.allOf ?? []) found = this.read(found, one, path);
    for (const [name, one] of Object.entries(schema.dependentSchemas ?? {})) if (isObject(found) && Object.hasOwn(found, name)) found = this.read(found, one, path);
    found = this.any(found, schema.anyOf ?? [true], path, Infinity);
    found = this.any(found, schema.oneOf ?? [true], path, 1);
    if (this.fits(found, schema.not ?? false)) this.wrong(path);
    const branch = this.fits(found, schema.if) ? "then" : "else";
    return schema.if === undefined ? found : this.read(found, schema[branch] ?? true, path);
  }

  fits(value, schema) {
    return this.attempt(value, schema).problems.length === 0;
  }

  takes(schema, value) {
    let meant = schema;
    while (meant.$ref !== undefined) meant = resolve(this.document, meant.$ref);
    const types = meant.type === undefined ? (valuesOf(meant)?.map(kindOf) ?? TYPES) : [meant.type].flat();
    return isOfKind(value, types);
  }

  list(value, { prefixItems = [], items = true, contains, minContains = 1, maxContains = Infinity }, path) {
    const count = value.filter((item) => this.fits(item, contains)).length;
    if (contains !== undefined && (count < minContains || count > maxContains)) this.wrong(path);
    return value.map((item, place) => this.read(item, prefixItems[place] ?? items, `${path}[${place}]`));
  }

  object(value, schema, path) {
    const { properties = {}, required = [], dependentRequired = {} } = schema;
    for (const name of required) if (!Object.hasOwn(value, name)) this.wrong(`${path}.${name}`);
    const found = {};
    for (const [name, member] of Object.entries(value)) {
      const mayBeAbsent = this.strictForm && member === null && Object.hasOwn(properties, name) && !required.includes(name);
      if (!mayBeAbsent || this.fits(null, properties[name])) found[name] = this.member(name, member, schema, `${path}.${name}`);
    }
    for (const name of Object.keys(dependentRequired).filter((one) => Object.hasOwn(found, one))) {
      for (const other of dependentRequired[name]) if (!Object.hasOwn(found, other)) this.wrong(`${path}.${other}`);
    }
    return found;
  }

  member(name, value, { properties = {}, patternProperties = {}, additionalProperties = true, propertyNames = true }, path) {
    if (!this.fits(name, propertyNames)) this.wrong(path);
    const known = Object.hasOwn(properties, name) ? [properties[name]] : [];
    for (const [pattern, one] of Object.entries(patternProperties)) if (new RegExp(pattern, "u").test(name)) known.push(one);
    return (known.length ? known : [additionalProperties]).reduce((found, one) => this.read(found, one, path), value);
  }

  // Of the schemas at least one fits, and at most so many.
  any(value, schemas, path, most) {
    const attempts = schemas.map((one) => this.attempt(value, one, path));
    const fitting = attempts.filter(({ problems }) => problems.length === 0);
    if (fitting.length > most) this.wrong(path);
    if (fitting.length) return fitting[0].found;
    // The member that the value is meant to be, if only one takes values of its type.
    const close = attempts.filter((_, place) => this.takes(schemas[place], value));
    if (close.length === 1) this.problems.push(...close[0].problems);
    else this.wrong(path);
    return value;
  }
}
