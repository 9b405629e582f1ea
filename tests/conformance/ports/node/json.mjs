// JSON that loses nothing: integers beyond 2^53 are BigInt, and text may be read before it is complete.

export class JSONError extends Error {
  constructor(at) {
    super(`no JSON at character ${at}`);
    this.at = at;
  }
}

export const NOTHING = Symbol("no value yet");
const MOST_LEVELS = 999;
const WORDS = { t: ["true", true], f: ["false", false], n: ["null", null] };
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
export const LOW_BEGINS = /^(\\(u(d([c-f][0-9a-f]{0,2})?)?)?)?$/i;

// `ended` says that the text stopped where more had to come.
export class Reader {
  // `lenient` reads halves of surrogate pairs that are alone, and if it is true, control characters in strings.
  constructor(text, { lenient = false } = {}) {
    this.text = text;
    this.lenient = lenient;
    this.at = 0;
    this.ended = false;
    this.inString = false;
  }

  whole() {
    const value = this.value(1);
    this.space();
    if (!this.ended && this.at < this.text.length) this.fail();
    return value;
  }

  fail(at = this.at) {
    throw new JSONError(at);
  }

  end(value = NOTHING) {
    this.ended = true;
    return value;
  }

  space() {
    while (" \t\n\r".includes(this.text[this.at] ?? "x")) this.at++;
  }

  value(level) {
    this.space();
    if (this.at >= this.text.length) return this.end();
    if (level > MOST_LEVELS) this.fail();
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === "{") return this.object(level);
    if (first === "[") return this.list(level);
    if (first === "-" || isDigit(first)) return this.number();
    if (!Object.hasOwn(WORDS, first)) this.fail();
    const [word, value] = WORDS[first];
    for (const letter of word) {
      if (this.at >= this.text.length) return this.end();
      if (this.text[this.at] !== letter) this.fail();
      this.at++;
    }
    return value;
  }

  digits() {
    if (this.at >= this.text.length) return !this.end();
    if (!isDigit(this.text[this.at])) this.fail();
    while (isDigit(this.text[this.at])) this.at++;
    return true;
  }

  number() {
    const start = this.at;
    let whole = true;
    if (this.text[this.at] === "-") this.at++;
    if (this.text[this.at] === "0") this.at++;
    else if (!this.digits()) return NOTHING;
    if (this.text[this.at] === ".") {
      whole = false;
      this.at++;
      if (!this.digits()) return NOTHING;
    }
    if (this.text[this.at] === "e" || this.text[this.at] === "E") {
      whole = false;
      this.at++;
      if (this.text[this.at] === "+" || this.text[this.at] === "-") this.at++;
      if (!this.digits()) return NOTHING;
    }
    const written = this.text.slice(start, this.at);
    const value = Number(written);
    return whole && !Number.isSafeInteger(value) ? BigInt(written) : value;
  }

  string() {
    const { text } = this;
    let read = "";
    let start = ++this.at;
    for (;;) {
      const letter = text[this.at];
      if (letter === undefined) {
        this.inString = true;
        return this.end(read + text.slice(start));
      }
      if (letter < " " && this.lenient !== true) this.fail();
      if (letter === '"') return read + text.slice(start, this.at++);
      if (letter !== "\\") {
        this.at++;
        continue;
      }
      read += text.slice(start, this.at);
      const escaped = this.escape();
      if (escaped === NOTHING) return this.end(read);
      read += escaped;
      start = this.at;
    }
  }

  escape() {
    const kind = this.text[++this.at];
    if (kind === undefined) return NOTHING;
    if (kind !== "u") {
      if (!Object.hasOwn(ESCAPES, kind)) this.fail();
      this.at++;
      return ESCAPES[kind];
    }
    const unit = this.unit();
    if (unit === NOTHING || unit < 0xd800 || unit > 0xdfff) return unit === NOTHING ? unit : String.fromCharCode(unit);
    if (this.lenient) return String.fromCharCode(unit);
    if (unit > 0xdbff) this.fail();
    const rest = this.text.slice(this.at, this.at + 6);
    if (rest.length < 6 && LOW_BEGINS.test(rest)) return NOTHING;
    if (!/^\\u[d][c-f][0-9a-f]{2}$/i.test(rest)) this.fail();
    this.at += 6;
    return String.fromCharCode(unit, parseInt(rest.slice(2), 16));
  }

  unit() {
    this.at++;
    for (let seen = 0; seen < 4; seen++) {
      const digit = this.text[this.at + seen];
      if (digit === undefined) return NOTHING;
      if (!/[0-9a-f]/i.test(digit)) this.fail(this.at + seen);
    }
    this.at += 4;
    return parseInt(this.text.slice(this.at - 4, this.at), 16);
  }

  list(level) {
    const items = [];
    this.at++;
    this.space();
    if (this.text[this.at] === "]") return this.at++, items;
    for (;;) {
      const item = this.value(level + 1);
      if (item !== NOTHING) items.push(item);
      if (this.ended || this.next("]")) return items;
    }
  }

  object(level) {
    const members = {};
    this.at++;
    this.space();
    if (this.text[this.at] === "}") return this.at++, members;
    for (;;) {
      this.space();
      if (this.at >= this.text.length) return this.end(members);
      if (this.text[this.at] !== '"') this.fail();
      const name = this.string();
      if (!this.ended) this.colon();
      const value = this.ended ? NOTHING : this.value(level + 1);
      if (value !== NOTHING) put(members, name, value);
      if (this.ended || this.next("}")) return members;
    }
  }

  colon() {
    this.space();
    if (this.at >= this.text.length) return this.end();
    if (this.text[this.at] !== ":") this.fail();
    this.at++;
  }

  // Behind a member or an element: true when the structure is over.
  next(closing) {
    this.space();
    if (this.at >= this.text.length) return this.end(true);
    const letter = this.text[this.at];
    if (letter !== closing && letter !== ",") this.fail();
    this.at++;
    return letter === closing;
  }
}

function isDigit(letter) {
  return letter >= "0" && letter <= "9";
}

// An assignment to `__proto__` would set the prototype instead.
export function put(object, name, value) {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

// Bytes that are no UTF-8 throw a TypeError; a byte order mark is kept, and then is no JSON.
export function decode(bytes) {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function parse(input, options) {
  const reader = new Reader(typeof input === "string" ? input : decode(input), options);
  const value = reader.whole();
  if (reader.ended) reader.fail(reader.text.length);
  return value;
}

// The value, or NOTHING where the input is no JSON.
export function tryParse(input, options) {
  try {
    return parse(input, options);
  } catch {
    return NOTHING;
  }
}

// The same, with U+FFFD for halves of surrogate pairs.
export function tryParseText(input) {
  const value = tryParse(input);
  return value === NOTHING ? wellFormed(tryParse(input, { lenient: "surrogates" })) : value;
}

export function wellFormed(value) {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isObject(value)) return value;
  const whole = {};
  for (const [name, member] of Object.entries(value)) put(whole, name.toWellFormed(), wellFormed(member));
  return whole;
}

export function stringify(value) {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not a JSON number");
  if (Array.isArray(value)) return `[${value.map(stringify).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${stringify(member)}`).join(",")}}`;
}

export function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function isText(value) {
  return typeof value === "string" && value !== "";
}

// Equal as JSON: numbers by value, objects without regard to the order of keys.
export function equal(a, b) {
  if (isNumber(a) && isNumber(b)) return a == b;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => equal(item, b[at]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
}

function isNumber(value) {
  return typeof value === "number" || typeof value === "bigint";
}
