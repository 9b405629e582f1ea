// Halves of characters that a stream splits over two events (kinds/stream.md, "Halves of characters").
import { indexOf } from "./accumulate/merging.mjs";
import { isAtomic } from "./accumulate/pieces.mjs";
import { isObject, put, wellFormed } from "./json.mjs";

const IDENTITY = ["type", "index", "output_index", "item_id", "content_index", "summary_index", "model", "phase"];
const COMPLETE = /^response\.(.*\.done|completed|incomplete|failed|done)$/;

export class SurrogateJoiner {
  constructor() {
    this.halves = new Map();
  }

  join(event) {
    const type = typeof event.type === "string" ? event.type : "";
    if (COMPLETE.test(type)) this.halves.clear();
    this.event = event;
    this.identity = type ? IDENTITY.map((name) => (typeof event[name] === "string" || Number.isInteger(event[name]) ? event[name] : null)) : [];
    return this.walk(event, [], type.endsWith(".text_chunk"));
  }

  /** Events with U+FFFD for the halves that stayed alone. */
  end() {
    const halves = [...this.halves.values()];
    this.halves.clear();
    return halves.map(({ event, path }) => wellFormed(reduced(event, path)));
  }

  walk(value, path, inDelta) {
    if (typeof value === "string") return inDelta ? this.text(value, path) : value.toWellFormed();
    if (Array.isArray(value)) return value.map((entry, place) => this.walk(entry, [...path, step(entry, place, inDelta ? value.length : null)], inDelta));
    if (!isObject(value)) return value;
    const walked = {};
    for (const [name, member] of Object.entries(value)) put(walked, name.toWellFormed(), this.walk(member, [...path, [name, name, name]], inDelta || name === "delta"));
    return walked;
  }

  text(text, path) {
    const key = JSON.stringify([this.identity, path.map(([, identity]) => identity)]);
    const next = path.map(([, , identity]) => identity);
    const whole = (this.halves.get(key)?.half ?? "") + text;
    this.halves.delete(key);
    if (!/[\ud800-\udbff]$/.test(whole) || next.includes(null)) return whole.toWellFormed();
    this.halves.set(JSON.stringify([this.identity, next]), { half: whole.at(-1), event: this.event, path });
    return whole.slice(0, -1).toWellFormed();
  }
}

// The way to an entry of a list: its place, its identity, and that of the entry which continues it. Without an index the first
// entry of a list in a delta (of `length` entries) continues the last one before it; a choice has its place as its index.
function step(entry, place, length) {
  const index = indexOf(entry?.index);
  if (index !== null) return [place, ["index", index], ["index", index]];
  if (length === null) return [place, place, place];
  return [place, place === 0 ? "last" : place, place === length - 1 ? "last" : null];
}

function reduced(value, path) {
  if (!path.length) return "\ufffd";
  const [[place, , next], ...rest] = path;
  const entry = reduced(value[place], rest);
  if (Array.isArray(value)) return typeof next !== "number" ? [entry] : [...Array.from({ length: place }, () => ({})), entry];
  const kept = Object.entries(value).filter(([name, member]) => Number.isInteger(member) || isAtomic(name));
  return { ...Object.fromEntries(kept), [place]: entry };
}
