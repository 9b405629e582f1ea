// Reasoning details as an answer without a stream has them (kinds/accumulate.md, "Reasoning details").
import { isObject, put } from "../json.mjs";
import { copy, indexOf, keepAll } from "./merging.mjs";

const PAYLOADS = { "reasoning.text": "text", "reasoning.summary": "summary", "reasoning.encrypted": "data" };
const REDACTED = "[REDACTED]";

export class ReasoningDetails {
  constructor() {
    this.entries = [];
    this.byIndex = new Map();
  }

  take(details) {
    const list = isObject(details) ? [details] : Array.isArray(details) ? details : [];
    for (const detail of list) if (detail !== null) this.takeOne(detail);
  }

  takeOne(detail) {
    const payload = isObject(detail) && Object.hasOwn(PAYLOADS, detail.type) ? PAYLOADS[detail.type] : null;
    if (payload === null) {
      this.entries.push({ whole: copy(detail) });
      return;
    }
    const index = indexOf(detail.index);
    const text = typeof detail[payload] === "string" ? detail[payload] : "";
    let entry = index === null ? this.lastFor(detail, text) : this.byIndex.get(`${detail.type} ${index}`);
    if (!entry || !continues(entry, detail, text)) {
      entry = { payload, fields: {}, pieces: [], signed: false, told: false, hasText: false };
      this.entries.push(entry);
    }
    this.byIndex.set(`${detail.type} ${index}`, entry);
    add(entry, detail, text);
  }

  lastFor(detail, text) {
    const entry = this.entries.at(-1);
    if (!entry || entry.whole !== undefined || entry.fields.type !== detail.type || entry.payload === "data") return null;
    const fits = ["id", "format"].every((name) => {
      const [told, known] = [detail[name] ?? null, entry.fields[name] ?? null];
      return told === null || told === known || (text === "" && known === null);
    });
    return fits ? entry : null;
  }

  result() {
    return this.entries.map((entry) => {
      if (entry.whole !== undefined) return entry.whole;
      return entry.told ? { ...entry.fields, [entry.payload]: wholeOf(entry) } : { ...entry.fields };
    });
  }
}

function continues(entry, detail, text) {
  const [told, known] = [detail.id ?? null, entry.fields.id ?? null];
  if (told !== null && known !== null && told !== known) return false;
  return !(entry.signed && text !== "" && detail.signature !== entry.fields.signature);
}

function add(entry, detail, text) {
  keepAll(entry.fields, detail);
  if (Object.hasOwn(detail, entry.payload)) entry.told = true;
  if (text) entry.pieces.push(text);
  entry.hasText ||= typeof detail[entry.payload] === "string";
  if (detail.signature != null && detail.signature !== "" && entry.pieces.length) entry.signed = true;
}

function wholeOf(entry) {
  if (!entry.hasText) return null;
  const others = entry.payload === "data" ? entry.pieces.filter((piece) => piece !== REDACTED) : entry.pieces;
  return others.length ? others.join("") : (entry.pieces[0] ?? "");
}
