// The journal of a map: its lines, and what they say of its rows.
import { createHash } from "node:crypto";
import { JournalError } from "../errors.mjs";
import { canonical, sha256 } from "../tools/canonical.mjs";

const FORMAT = "openrouter-sdk/map";
const START = `{"format":"${FORMAT}"`;
const END = /,"checksum":"([0-9a-f]{16})"\}$/;
const KINDS = ["started", "failed", "done"];

const checksum = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

// A record as a line; `write` turns it into JSON text without white space.
export function writeLine(record, write) {
  const text = write(record);
  return `${text.slice(0, -1)},"checksum":"${checksum(text)}"}\n`;
}

function readLine(line, read) {
  const found = line.endsWith("\n") && END.exec(line.slice(0, -1));
  if (!found) return null;
  const text = `${line.slice(0, found.index)}}`;
  return checksum(text) === found[1] ? read(text) : null;
}

export function header(method, settings) {
  const names = Object.keys(settings).sort();
  const digests = Object.fromEntries(names.map((name) => [name, sha256(canonical(settings[name])).slice(0, 16)]));
  return { format: FORMAT, version: 1, method, settings: digests };
}

export const nameOf = ({ id, sha256: hash, occurrence }) => id ?? (occurrence ? `${hash}-${occurrence}` : hash);
const keyOf = ({ id, sha256: hash, occurrence }) => JSON.stringify([id, hash, occurrence]);

// Tells rows apart: by the id, the hash of the body, and how many equal bodies without an id came before.
export class Keys {
  #seen = new Map();

  of(id, body) {
    const hash = sha256(canonical(body));
    if (id !== undefined) return { id, sha256: hash, occurrence: 0 };
    const occurrence = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, occurrence + 1);
    return { id: null, sha256: hash, occurrence };
  }
}

export class Journal {
  constructor(text, expected, read) {
    this.results = new Map();
    this.last = new Map();
    this.kept = "";
    this.cut = false;
    const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
    lines.forEach((line, place) => this.#take(line, place, lines.length, expected, read));
  }

  #take(line, place, count, expected, read) {
    const record = readLine(line, read);
    if (record === null) {
      const begun = line.startsWith(START) || START.startsWith(line);
      if ((place === 0 && !begun) || place < count - 1) throw new JournalError("broken", { line: place + 1 });
      this.cut = true;
      return;
    }
    if (place === 0) checkHeader(record, expected);
    else this.#note(record, place);
    this.kept += line;
  }

  #note(record, place) {
    const kind = record.in_doubt ? "started" : record.line;
    if (!KINDS.includes(kind)) throw new JournalError("no line of a journal", { line: place + 1 });
    const key = keyOf(record);
    if (kind === "done") this.results.set(key, record);
    this.last.set(key, kind);
  }

  resultOf = (key) => this.results.get(keyOf(key));
  isInDoubt = (key) => this.last.get(keyOf(key)) === "started" && !this.results.has(keyOf(key));
}

function checkHeader(record, expected) {
  const same = ["format", "version", "method"].every((name) => record[name] === expected[name]);
  if (!same || canonical(record.settings) !== canonical(expected.settings)) throw new JournalError("another run", { line: 1 });
}
