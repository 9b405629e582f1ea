// Whether objects can be told apart (rule 6 of the natural schema).
import { equal, isObject } from "../json.mjs";
import { TYPES, kindOf, valuesOf } from "./schemas.mjs";

export class Overlap {
  constructor(definitions) {
    this.definitions = definitions;
    this.comparing = [];
  }

  isAmbiguous(one, other) {
    return this.anyPair(one, other, (a, b) => this.isPairAmbiguous(a, b));
  }

  alternatives(schema) {
    const meant = this.meaning(schema);
    return meant.anyOf ? meant.anyOf.flatMap((one) => this.alternatives(one)) : [meant];
  }

  meaning(schema) {
    let found = schema;
    while (found.$ref) found = this.definitions[found.$ref.slice(8)];
    return found;
  }

  anyPair(one, other, compare) {
    const pairs = this.alternatives(one).flatMap((a) => this.alternatives(other).map((b) => [a, b]));
    return pairs.some(([a, b]) => {
      if (this.comparing.some(([x, y]) => x === a && y === b)) return false;
      this.comparing.push([a, b]);
      const found = compare(a, b);
      this.comparing.pop();
      return found;
    });
  }

  isPairAmbiguous(one, other) {
    const common = commonTypes(one, other);
    const isObjects = common.includes("object");
    if (isObjects && (one.properties || other.properties)) return this.mayBe(one, other) || this.mayBe(other, one);
    const part = isObjects ? "additionalProperties" : "items";
    return isObject(one[part]) && isObject(other[part]) && this.isAmbiguous(one[part], other[part]);
  }

  mayBe(one, other) {
    const [mine, theirs] = [one.properties ?? {}, other.properties ?? {}];
    const required = one.required ?? [];
    if (!(other.required ?? []).every((name) => required.includes(name))) return false;
    if (Object.keys(mine).some((name) => theirs[name] && this.areTags(mine[name], theirs[name]))) return false;
    const rest = other.additionalProperties ?? !other.properties;
    return required.every((name) => {
      const schema = theirs[name] ?? rest;
      return schema !== false && this.anyPair(mine[name] ?? {}, schema, (a, b) => this.overlap(a, b));
    });
  }

  overlap(one, other) {
    const [values, others] = [valuesOf(one), valuesOf(other)];
    if (values && others) return values.some((value) => others.some((known) => equal(known, value)));
    const common = commonTypes(one, other);
    return common.join() === "object" ? this.mayBe(one, other) || this.mayBe(other, one) : common.length > 0;
  }

  areTags(one, other) {
    const [a, b] = [this.meaning(one), this.meaning(other)];
    return Boolean(valuesOf(a) && valuesOf(b)) && !this.overlap(a, b);
  }
}

/** The first property whose values are few, and different in each record: its name, and the record of a value. */
export function tagOf(records, schemas, definitions) {
  const overlap = new Overlap(definitions);
  const objects = schemas.map((one) => overlap.meaning(one));
  for (const name of Object.keys(objects[0].properties)) {
    const values = objects.map(({ properties }) => properties[name] && valuesOf(overlap.meaning(properties[name])));
    const all = values.flat();
    const isTag = values.every(Boolean) && all.every((value, place) => all.findIndex((one) => equal(one, value)) === place);
    if (isTag) return { name, recordOf: (value) => records[values.findIndex((known) => known.some((one) => equal(one, value)))] };
  }
  return null;
}

function commonTypes(one, other) {
  const types = typesOf(one);
  return typesOf(other).filter((type) => types.includes(type));
}

function typesOf(schema) {
  if (schema.type === undefined) return valuesOf(schema)?.map(kindOf) ?? TYPES;
  const types = [schema.type].flat();
  return types.includes("number") ? [...types, "integer"] : types;
}
