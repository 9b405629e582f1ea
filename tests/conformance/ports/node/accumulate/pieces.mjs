// Values that come in pieces, whatever their structure (kinds/accumulate.md, "Pieces of unknown fields").
import { isObject, put } from "../json.mjs";
import { indexOf } from "./merging.mjs";

const ATOMIC = new Set("id type name role index object model status format phase provider url signature finish_reason kind uuid version".split(" "));
const ATOMIC_END = /_(id|type|name|reason|format|signature|at|url)$|(Id|Type|Name|Reason|Format|Signature|At|Url)$/;
// Type of a part of a content, and the field with its text.
const PART_TEXTS = { text: "text", output_text: "text", thinking: "thinking", reasoning: "reasoning", refusal: "refusal" };
const MOST_LEVELS = 32;

export function isAtomic(name) {
  return ATOMIC.has(name) || ATOMIC_END.test(name);
}

/** `known` with a piece of it: texts and lists are joined, objects merged, anything else is kept last. */
export function join(known, piece, level = 0) {
  if (piece === null) return known ?? null;
  if (typeof piece === "string") return typeof known === "string" ? known + piece : piece;
  if (Array.isArray(piece)) return piece.reduce((list, entry) => joinEntry(list, entry, level), Array.isArray(known) ? [...known] : []);
  if (!isObject(piece)) return piece;
  const joined = isObject(known) ? { ...known } : {};
  for (const [name, value] of Object.entries(piece)) put(joined, name, joinField(joined, name, value, level));
  return joined;
}

function joinField(known, name, value, level) {
  const before = Object.hasOwn(known, name) ? known[name] : null;
  const whole = typeof value === "string" ? isAtomic(name) : level >= MOST_LEVELS;
  return whole && value !== null ? value : join(before, value, level + 1);
}

function joinEntry(list, entry, level) {
  const index = isObject(entry) ? indexOf(entry.index) : null;
  const at = index === null ? (continues(list.at(-1), entry) ? list.length - 1 : -1) : list.findLastIndex((one) => isObject(one) && one.index === index);
  if (level >= MOST_LEVELS || at < 0 || (entry.type !== undefined && list[at].type !== entry.type)) list.push(entry);
  else list[at] = join(list[at], entry, level + 1);
  return list;
}

// Whether a part continues the one before it: it differs in nothing but its text, and no signature is between them.
function continues(part, next) {
  if (!isObject(part) || !isObject(next) || !Object.hasOwn(PART_TEXTS, next.type)) return false;
  const text = PART_TEXTS[next.type];
  if (part.signature && (next[text] || next.signature) && next.signature !== part.signature) return false;
  const rest = ({ signature, [text]: _, ...others }) => JSON.stringify(Object.entries(others).sort());
  return rest(part) === rest(next);
}

/** The text of a content: a text, a part, or a list of parts. */
export function textOfContent(content) {
  const parts = Array.isArray(content) ? content : [content];
  return parts.map((part) => (typeof part === "string" ? part : isTextPart(part) ? part.text : "")).join("");
}

function isTextPart(part) {
  return isObject(part) && typeof part.text === "string" && ["text", "output_text"].includes(part.type ?? "text");
}
