// The values of a JSON text that arrives in pieces (kinds/partial_json.md, "Values that only grow").
import { JSONError, LOW_BEGINS, NOTHING, Reader, isObject } from "./json.mjs";
import { isDeepStrictEqual } from "node:util";

const FENCE = /^```\w*\s*(?=[^\w\s`])/;
const PLACEHOLDER = /^(\{[ \t\r\n]*\}[ \t\r\n]*)+(?=\{)/;
const MOST_LEVELS = 500;

// The values after those pieces that make a difference, and after the end of the text.
export function growingValues(pieces, schema, wrapped) {
  const values = [];
  let [text, value, last] = ["", NOTHING, NOTHING];
  const show = () => {
    const inside = isObject(value) && Object.hasOwn(value, "value") ? value.value : NOTHING;
    const shown = wrapped ? inside : value;
    if (!isDeepStrictEqual(shown, last)) values.push((last = shown));
  };
  const read = (ended) => {
    try {
      value = new GrowingReader(beginning(text), ended).root(schema);
    } catch (error) {
      if (!(error instanceof JSONError)) throw error;
    }
  };
  for (const piece of pieces) {
    for (const letter of piece) {
      text += letter;
      read(false);
    }
    show();
  }
  read(true);
  show();
  return values;
}

function beginning(text) {
  return text.replace(/^[\ufeff \t\r\n]+/, "").replace(FENCE, "").replace(PLACEHOLDER, "");
}

class GrowingReader extends Reader {
  constructor(text, complete) {
    super(text, { lenient: true });
    this.complete = complete;
  }

  root(schema) {
    return this.member(1, new Shape([schema], schema));
  }

  member(level, shape) {
    if (level > MOST_LEVELS) this.fail();
    this.shape = shape;
    const isNumber = /[-0-9]/.test(this.text[this.skip()]);
    const value = this.value(level);
    if (isNumber && this.at >= this.text.length && !this.complete) return this.end();
    return this.ended && shape.whole ? NOTHING : value;
  }

  skip() {
    this.space();
    return this.at;
  }

  string() {
    return super.string().toWellFormed();
  }

  escape() {
    const rest = this.text.slice(this.at + 6, this.at + 12);
    const half = /\\ud[89ab]/i.test(this.text.slice(this.at, this.at + 4));
    return half && rest.length < 6 && LOW_BEGINS.test(rest) ? NOTHING : super.escape();
  }

  list(level) {
    const { shape } = this;
    const items = [];
    this.at++;
    if (this.text[this.skip()] === "]") return this.at++, items;
    for (;;) {
      const item = this.member(level + 1, shape.item(items.length));
      if (item !== NOTHING) items.push(item);
      if (this.ended || this.next("]")) return items;
    }
  }

  object(level) {
    const { shape } = this;
    const members = {};
    this.at++;
    if (this.text[this.skip()] === "}") return this.at++, members;
    for (;;) {
      if (this.skip() >= this.text.length) return this.end(members);
      if (this.text[this.at] !== '"') this.fail();
      const name = this.string();
      if (Object.hasOwn(members, name) || this.text[this.skip()] !== ":") this.fail(); // as long as it has no value, nothing is added
      this.at++;
      const value = this.member(level + 1, shape.member(name));
      if (value !== NOTHING) members[name] = value;
      if (this.ended || this.next("}")) return members;
    }
  }
}

// What schemas say of a value: whether it appears only once complete, and the same of what is in it.
class Shape {
  constructor(schemas, root) {
    this.root = root;
    this.schemas = [];
    this.whole = false;
    for (const schema of schemas) this.add(schema, []);
  }

  add(schema, followed) {
    if (!isObject(schema)) return;
    this.schemas.push(schema);
    const kinds = Array.isArray(schema.type) ? schema.type.filter((kind) => kind !== "null") : [];
    this.whole ||= "enum" in schema || "const" in schema || kinds.length > 1;
    const reference = schema.$ref;
    if (reference?.startsWith("#") && !followed.includes(reference)) this.add(this.resolve(reference), [...followed, reference]);
    for (const part of schema.allOf ?? []) this.add(part, followed);
    for (const choices of [schema.anyOf, schema.oneOf]) {
      const others = (choices ?? []).filter((choice) => choice.type !== "null" && choice.const !== null);
      this.add(others[0], followed);
      this.whole ||= others.length > 1;
    }
  }

  resolve(reference) {
    const steps = reference.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return steps.reduce((place, step) => place?.[step], this.root);
  }

  member(name) {
    return new Shape(
      this.schemas.flatMap(({ properties = {}, patternProperties = {}, additionalProperties }) => {
        const found = Object.hasOwn(properties, name) ? [properties[name]] : [];
        for (const [pattern, schema] of Object.entries(patternProperties)) if (new RegExp(pattern, "u").test(name)) found.push(schema);
        return found.length > 0 ? found : [additionalProperties];
      }),
      this.root,
    );
  }

  item(position) {
    const placed = this.schemas.flatMap(({ prefixItems = [] }) => prefixItems.slice(position, position + 1));
    return new Shape(placed.length > 0 ? placed : this.schemas.map(({ items }) => items), this.root);
  }
}
