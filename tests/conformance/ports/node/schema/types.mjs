// Types, as kinds/schema.md describes them, and their natural schemas.
import { InvalidArgumentError } from "../errors.mjs";
import { equal, isObject } from "../json.mjs";
import { Overlap, tagOf } from "./overlap.mjs";
import { TYPES, kindOf } from "./schemas.mjs";

/** A type: `schema` is its natural schema. Throws an InvalidArgumentError for what no schema can say. */
export class Type {
  constructor(description) {
    this.description = description;
    this.records = new Map();
    this.definitions = {};
    this.find(description);
    const root = this.write(description, description.record ?? "");
    this.schema = this.document(root);
  }

  // Records by name: a reference may stand before what it refers to.
  find(description) {
    if (Array.isArray(description)) description.forEach((one) => this.find(one));
    if (!isObject(description)) return;
    if (description.record) this.records.set(description.record, description);
    for (const part of ["list", "set", "tuple", "map", "union", "of"]) this.find(description[part]);
    for (const field of description.fields ?? []) this.find(field.type);
  }

  write(type, path) {
    if (typeof type === "string") return type === "any" ? {} : { type };
    if (type.opaque) throw new InvalidArgumentError(`${path}: ${type.opaque} has no JSON schema`);
    if (type.literal) return literal(type.literal);
    if (type.format) return { type: "string", format: type.format };
    if (type.list) return { type: "array", ...unlessAny("items", this.write(type.list, `${path}[]`)) };
    if (type.set) return { type: "array", ...unlessAny("items", this.write(type.set, `${path}[]`)), uniqueItems: true };
    if (type.tuple) return this.tuple(type.tuple, path);
    if (type.map) return { type: "object", ...unlessAny("additionalProperties", this.write(type.map, `${path}[value]`)) };
    if (type.union) return this.union(type.union, path);
    if (type.record ?? type.ref) return this.refer(this.records.get(type.record ?? type.ref), path);
    const { of, ...keywords } = type;
    return { ...this.write(of, path), ...keywords };
  }

  tuple(types, path) {
    const prefixItems = types.map((one, place) => this.write(one, `${path}[${place}]`));
    return { type: "array", prefixItems, minItems: types.length, maxItems: types.length };
  }

  union(types, path) {
    const written = types.map((one) => this.write(one, path));
    this.unions ??= [];
    this.unions.push({ types, written, path });
    const members = [];
    for (const one of written.flatMap((schema) => (Object.keys(schema).join() === "anyOf" ? schema.anyOf : [schema]))) {
      if (!members.some((known) => equal(known, one))) members.push(one);
    }
    if (members.some((one) => Object.keys(one).length === 0)) return {};
    return members.length === 1 ? members[0] : { anyOf: members };
  }

  refer(record, path) {
    const { record: name } = record;
    if (!Object.hasOwn(this.definitions, name)) {
      this.definitions[name] = {};
      this.definitions[name] = this.object(record, path);
    }
    return { $ref: `#/$defs/${name}` };
  }

  object({ description, fields }, path) {
    const properties = Object.fromEntries(fields.map((field) => [field.name, this.property(field, `${path}.${field.name}`)]));
    const required = fields.filter(isInRequired).map(({ name }) => name);
    return {
      type: "object",
      ...(description !== undefined && { description }),
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  property(field, path) {
    const schema = { ...this.write(field.type, path) };
    if (field.description !== undefined) schema.description = field.description;
    if (field.default !== undefined && !isInRequired(field)) schema.default = field.default;
    return schema;
  }

  document(root) {
    for (const { types, written, path } of this.unions ?? []) this.checkUnion(types, written, path);
    const definitions = { ...this.definitions };
    if (!root.$ref) return Object.keys(definitions).length ? { ...root, $defs: definitions } : root;
    const name = root.$ref.slice(8);
    const isReferred = JSON.stringify(definitions).includes(`"${root.$ref}"`);
    const { $ref, ...beside } = root;
    const whole = { ...definitions[name], ...beside };
    if (!isReferred) delete definitions[name];
    return Object.keys(definitions).length ? { ...whole, $defs: definitions } : whole;
  }

  checkUnion(types, written, path) {
    const overlap = new Overlap(this.definitions);
    for (const [place, one] of written.entries()) {
      for (const [other, schema] of written.slice(0, place).entries()) {
        if (overlap.isAmbiguous(schema, one)) throw new InvalidArgumentError(`${path}: a value may be both ${nameOf(types[other])} and ${nameOf(types[place])}; a field with another Literal would tell`);
      }
    }
  }

  /** The tag of a union of records: its name, and the record of each value. */
  tagOf(types) {
    const records = types.map((one) => this.records.get(one.record ?? one.ref));
    const schemas = types.map((one) => this.write(one, ""));
    return records.every(Boolean) ? tagOf(records, schemas, this.definitions) : null;
  }
}

function unlessAny(keyword, schema) {
  return Object.keys(schema).length ? { [keyword]: schema } : {};
}

function literal(values) {
  const kinds = TYPES.filter((kind) => values.some((value) => kindOf(value) === kind));
  return { type: kinds.length === 1 ? kinds[0] : kinds, enum: values };
}

export function isRequired(field) {
  return field.default === undefined && !field.optional;
}

function isInRequired(field) {
  return isRequired(field) || field.type.literal?.length === 1;
}

// Its name, or a text in which those of its records are.
function nameOf(type) {
  return type.record ?? type.ref ?? JSON.stringify(type);
}
