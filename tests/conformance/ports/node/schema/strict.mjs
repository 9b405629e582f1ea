// The strict form of a JSON Schema (kinds/schema.md, "The strict form").
import { equal, isObject, stringify } from "../json.mjs";
import { violations } from "./limits.mjs";
import { NotMergeable, merge } from "./merge.mjs";
import { kindOf, resolve } from "./schemas.mjs";

const NONE = [
  ...["patternProperties", "propertyNames", "not", "if", "dependentRequired", "dependentSchemas", "dependencies"],
  ...["prefixItems", "additionalItems", "contains", "$dynamicRef", "$recursiveRef"],
];
const FORMATS = ["date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];
const OF_TYPE = {
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  string: ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};
const LIMITING = ["type", "enum", "const", "anyOf", "oneOf", ...Object.values(OF_TYPE).flat()];
const TEXTS = ["title", "description"];
const count = (word, plural = `${word}s`) => (n) => `${n} ${n === 1 ? word : plural}`;
const [characters, items, properties] = [count("character"), count("item"), count("property", "properties")];
const SENTENCES = {
  minLength: (n) => `At least ${characters(n)}.`,
  maxLength: (n) => `At most ${characters(n)}.`,
  pattern: (text) => `A match of the regular expression \`${text}\`.`,
  minimum: (n) => `At least ${n}.`,
  maximum: (n) => `At most ${n}.`,
  exclusiveMinimum: (n) => `More than ${n}.`,
  exclusiveMaximum: (n) => `Less than ${n}.`,
  multipleOf: (n) => `A multiple of ${n}.`,
  minItems: (n) => `At least ${items(n)}.`,
  maxItems: (n) => `At most ${items(n)}.`,
  uniqueItems: (flag) => flag && "No two equal items.",
  minProperties: (n) => `At least ${properties(n)}.`,
  maxProperties: (n) => `At most ${properties(n)}.`,
  format: (name) => `Format: ${name}.`,
  contentEncoding: (name) => `Encoding: ${name}.`,
  contentMediaType: (name) => `Media type: ${name}.`,
  default: (value) => value !== null && `Default: ${stringify(value)}.`,
  examples: (values) => values.length > 0 && `Examples: ${values.map(stringify).join(", ")}.`,
  deprecated: (flag) => flag === true && "Deprecated.",
};

export class NoStrictForm extends Error {}

/**
 * The strict form of a schema that passed checkSchema, so that its references lead somewhere, and whether its root was wrapped.
 * Throws NoStrictForm where there is none.
 */
export function strictSchema(document) {
  const writer = new Writer(document);
  const written = writer.write(document, "");
  let root = inlined(written, writer.definitions);
  const wrapped = root.type !== "object";
  if (wrapped) root = closed({ value: root });
  const used = usedBy(root, writer.definitions);
  return { schema: Object.keys(used).length ? { ...root, $defs: used } : root, wrapped };
}

function none(path, reason) {
  throw new NoStrictForm(path ? `${path.replace(/^\./, "")}: ${reason}` : reason);
}

class Writer {
  constructor(document) {
    this.document = document;
    this.definitions = {};
    this.names = new Map();
  }

  write(schema, path) {
    if (!isObject(schema)) none(path, schema === true ? "any value fits" : "no value fits");
    for (const keyword of NONE) if (Object.hasOwn(schema, keyword)) none(path, `${keyword} has no strict form`);
    for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) if (schema[keyword] ?? false) none(path, `${keyword} has no strict form`);
    const isLimited = Object.keys(schema).some((keyword) => LIMITING.includes(keyword));
    if (schema.allOf || (schema.$ref && isLimited)) return this.write(this.merged(schema, path), path);
    if (schema.$ref !== undefined) return withTexts({ $ref: this.define(schema.$ref) }, described(schema));
    if (schema.anyOf || schema.oneOf) return this.union(schema, path);
    return this.plain(schema, path);
  }

  merged(schema, path) {
    const { $ref, allOf = [], ...beside } = schema;
    const isAlone = allOf.length === 1 && $ref === undefined && !Object.keys(beside).some((keyword) => LIMITING.includes(keyword));
    if (isAlone && isObject(allOf[0])) return { ...allOf[0], ...beside };
    return this.merge([pick(schema, (name) => name === "$ref"), ...allOf, beside], path, "allOf");
  }

  merge(schemas, path, keyword) {
    try {
      return merge(this.document, schemas);
    } catch (error) {
      if (!(error instanceof NotMergeable)) throw error;
      return none(path, `${keyword} has no strict form: ${error.message}`);
    }
  }

  define(reference) {
    if (!this.names.has(reference)) {
      const wanted = reference === "#" ? "root" : reference.split("/").at(-1).replaceAll(/~[01]/g, "_");
      let name = wanted;
      for (let number = 2; Object.hasOwn(this.definitions, name); number++) name = `${wanted}_${number}`;
      this.names.set(reference, name);
      this.definitions[name] = {};
      this.definitions[name] = this.write(resolve(this.document, reference), `#/$defs/${name}`);
    }
    return `#/$defs/${this.names.get(reference)}`;
  }

  union(schema, path) {
    const keyword = schema.anyOf ? "anyOf" : "oneOf";
    if (schema.anyOf && schema.oneOf) none(path, "anyOf beside oneOf has no strict form");
    const limits = pick(schema, (name) => LIMITING.includes(name) && name !== keyword);
    const rest = pick(schema, (name) => !Object.hasOwn(limits, name));
    const limit = (member) => {
      const mine = limits.type === undefined && typeof member.type === "string" ? part(limits, member.type) : limits;
      return this.merge([member, mine], path, keyword);
    };
    const members = Object.keys(limits).length ? schema[keyword].map(limit) : schema[keyword];
    return withTexts(joined(members.map((one, place) => this.write(one, `${path}.${keyword}[${place}]`))), described(rest));
  }

  plain(schema, path) {
    const types = schema.type === undefined ? impliedTypes(schema) : [schema.type].flat();
    if (schema.const !== undefined || schema.enum) return withTexts(choices(schema, types, path), described(schema, Object.keys(SENTENCES).slice(0, 13)));
    if (types.length === 0) none(path, "any value fits");
    const texts = pick(schema, (name) => TEXTS.includes(name));
    if (types.length > 1) return withTexts(joined(types.map((type) => this.plain(part(schema, type), path))), texts);
    const one = { ...part(schema, types[0]), ...texts };
    if (types[0] === "object") return this.object(one, path);
    if (types[0] === "array") return this.list(one, path);
    const keepsFormat = FORMATS.includes(one.format);
    return { type: types[0], ...(keepsFormat && { format: one.format }), ...described(one, keepsFormat ? ["format"] : []) };
  }

  object(schema, path) {
    const { properties, required = [], additionalProperties = properties === undefined } = schema;
    if (additionalProperties !== false) none(path, "the properties are not known");
    const missing = required.find((name) => !Object.hasOwn(properties ?? {}, name));
    if (missing !== undefined) none(path, `${missing} is required, and no property`);
    const written = {};
    for (const [name, one] of Object.entries(properties ?? {})) {
      const member = this.write(one, `${path}.${name}`);
      written[name] = required.includes(name) || member.enum?.length === 1 ? member : this.nullable(member);
    }
    return closed(written, described(schema));
  }

  list(schema, path) {
    return { type: "array", items: this.write(schema.items ?? true, `${path}[]`), ...described(schema) };
  }

  nullable(schema) {
    if (this.takesNull(schema)) return schema;
    const isText = (name) => TEXTS.includes(name);
    return { ...joined([pick(schema, (name) => !isText(name)), { type: "null" }]), ...pick(schema, isText) };
  }

  takesNull(schema) {
    if (schema.$ref) return this.takesNull(this.definitions[schema.$ref.slice(8)]);
    return schema.type === "null" || (schema.anyOf ?? []).some((one) => this.takesNull(one));
  }
}

function pick(schema, wants) {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => wants(name)));
}

function impliedTypes(schema) {
  return Object.keys(OF_TYPE).filter((type) => OF_TYPE[type].some((keyword) => Object.hasOwn(schema, keyword)));
}

// What a schema says of one of its types, without texts.
function part(schema, type) {
  const others = Object.entries(OF_TYPE).filter(([of]) => of !== type && !(of === "number" && type === "integer"));
  const left = others.flatMap(([, keywords]) => keywords);
  return { type, ...pick(schema, (name) => !left.includes(name) && name !== "type" && !TEXTS.includes(name)) };
}

function choices(schema, types, path) {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const groups = new Map();
  for (const value of values) {
    const kind = kindOf(value);
    if (kind === "array" || kind === "object") none(path, "enum has lists or objects");
    const isOfType = types.length === 0 || types.includes(kind) || (kind === "integer" && types.includes("number"));
    if (!isOfType || violations(schema, value).length) continue;
    const group = kind === "integer" ? "number" : kind;
    const known = groups.get(group) ?? groups.set(group, []).get(group);
    if (!known.some((one) => equal(one, value))) known.push(value);
  }
  if (groups.size === 0) none(path, "no value fits");
  return joined([...groups].map(([kind, known]) => choice(kind, known)));
}

function choice(kind, values) {
  if (kind === "null") return { type: "null" };
  return { type: values.every((one) => kindOf(one) === "integer") ? "integer" : kind, enum: values };
}

function joined(members) {
  const found = [];
  for (const member of members) {
    const flat = Object.keys(member).join() === "anyOf" ? member.anyOf : [member];
    for (const one of flat) if (!found.some((known) => equal(known, one))) found.push(one);
  }
  return found.length === 1 ? found[0] : { anyOf: found };
}

function withTexts(schema, texts) {
  if (Object.keys(texts).length === 0) return schema;
  const isTaken = schema.$ref || TEXTS.some((name) => Object.hasOwn(schema, name));
  return { ...(isTaken ? { anyOf: [schema] } : schema), ...texts };
}

function closed(properties, texts = {}) {
  return { type: "object", ...texts, properties, required: Object.keys(properties), additionalProperties: false };
}

// Title and description, with words for all other keywords but some.
function described(schema, but = []) {
  const isOnlyValue = schema.const !== undefined || schema.enum?.length === 1;
  const skipped = isOnlyValue ? [...but, "default"] : but;
  const sentences = Object.keys(SENTENCES)
    .filter((keyword) => schema[keyword] !== undefined && !skipped.includes(keyword))
    .map((keyword) => SENTENCES[keyword](schema[keyword]))
    .filter(Boolean);
  let text = (schema.description ?? "").trim();
  if (text && sentences.length && !/[.!?:;]$/.test(text)) text += ".";
  const description = [text, ...sentences].filter(Boolean).join(" ");
  return { ...(schema.title !== undefined && { title: schema.title }), ...(description && { description }) };
}

function inlined(root, definitions) {
  let target = root;
  for (;;) {
    const { $ref } = target.anyOf?.length === 1 ? target.anyOf[0] : target;
    if ($ref === undefined) break;
    target = definitions[$ref.slice(8)];
  }
  return target.type === "object" ? { ...target, ...pick(root, (name) => TEXTS.includes(name)) } : root;
}

function usedBy(root, definitions) {
  const found = {};
  const waiting = [root];
  while (waiting.length) {
    for (const name of references(waiting.shift())) {
      if (Object.hasOwn(found, name)) continue;
      found[name] = definitions[name];
      waiting.push(definitions[name]);
    }
  }
  return found;
}

function references(schema) {
  const own = schema.$ref ? [schema.$ref.slice(8)] : [];
  const below = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])];
  return [...own, ...below.flatMap(references)];
}
