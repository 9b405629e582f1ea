// One item of a response's output, gathered from its events (kinds/accumulate.md, "What events add").
import { isObject, isText, put } from "../json.mjs";
import { joinJSON } from "./json-pieces.mjs";
import { indexOf, isEmpty, keepAll } from "./merging.mjs";

const LISTS_OF_PARTS = ["content", "summary"];

export class Item {
  /**
   * @param {number} place its index in the output
   * @param {object} fields what is known of it at first
   */
  constructor(place, fields) {
    this.place = place;
    this.fields = {};
    this.texts = {};
    this.diff = null;
    this.parts = { content: new Parts(), summary: new Parts() };
    this.panels = new Map();
    this.failed = new Map();
    this.preview = null;
    this.done = null;
    this.add(fields);
  }

  get id() {
    return this.done?.id ?? this.fields.id ?? null;
  }

  get type() {
    return this.done?.type ?? this.fields.type ?? null;
  }

  /** The fields that an item is added with, at first or again. */
  add(fields) {
    keepAll(this.fields, fields);
    if (this.done) keepAll(this.done, fields);
    for (const [name, text] of Object.entries(this.texts)) text.replace(fields[name]);
    for (const list of LISTS_OF_PARTS) {
      if (Array.isArray(fields[list])) fields[list].forEach((part, index) => isObject(part) && this.parts[list].begin(index, part));
    }
  }

  /** The fields of the item when it is done. */
  finish(fields) {
    this.done = { ...this.done };
    keepAll(this.done, fields);
  }

  /** The text `name` of the item itself, behind what the item began with. */
  text(name) {
    return (this.texts[name] ??= new Text(this.fields[name]));
  }

  operationDiff() {
    return (this.diff ??= new Text(this.fields.operation?.diff));
  }

  step(name) {
    if (!this.done) put(this.fields, "status", name);
  }

  panel(model) {
    if (!this.panels.has(model)) this.panels.set(model, new Text());
    return this.panels.get(model);
  }

  /** The item as `weightier` and the done item have it, what is empty there filled from the events. */
  result(weightier = null) {
    const known = [weightier, this.done].filter((item) => item !== null);
    const whole = known.length === 2 ? fill(...known) : known[0];
    return whole ? fill(whole, this.gathered(), this.indexedParts()) : this.fromEvents();
  }

  fromEvents() {
    const item = this.gathered();
    for (const [list, parts] of Object.entries(this.indexedParts())) if (parts.length) item[list] = parts.map(({ value }) => value);
    return item;
  }

  gathered() {
    const item = { ...this.fields };
    putTexts(item, this.texts);
    if (this.diff?.hasPieces) item.operation = { ...(isObject(item.operation) ? item.operation : {}), diff: this.diff.whole() };
    if (this.preview !== null && !this.done && isEmpty(item.result)) item.result = this.preview;
    if (isEmpty(item.responses) && this.panels.size + this.failed.size) Object.assign(item, this.panelAnswers());
    return item;
  }

  panelAnswers() {
    const answers = [...new Set([...this.panels.keys(), ...this.failed.keys()])].map((model) => {
      const text = this.panels.get(model);
      return { model, ...(text?.hasPieces && { content: text.whole() }), ...this.failed.get(model) };
    });
    const [responses, failed_models] = [false, true].map((isFailed) => answers.filter(({ model }) => this.failed.has(model) === isFailed));
    return { responses, ...(failed_models.length && { failed_models }) };
  }

  indexedParts() {
    return Object.fromEntries(LISTS_OF_PARTS.map((list) => [list, this.parts[list].result()]));
  }
}

/** A text in pieces, which a whole one may replace. */
class Text {
  constructor(begin) {
    this.pieces = isText(begin) ? [begin] : [];
  }

  append(piece) {
    this.pieces.push(piece);
  }

  replace(text) {
    if (isText(text)) this.pieces = [text];
  }

  get hasPieces() {
    return this.pieces.length > 0;
  }

  whole() {
    return this.pieces.join("");
  }
}

function putTexts(target, texts) {
  for (const [name, text] of Object.entries(texts)) if (text.hasPieces) target[name] = name === "arguments" ? joinJSON(text.pieces) : text.whole();
}

class Parts {
  constructor() {
    this.byIndex = new Map();
    this.last = 0;
  }

  /** The part of the index; without one that of the last event, or the first. Made with `fields` if there is none. */
  at(told, fields) {
    this.last = indexOf(told) ?? this.last;
    return this.begin(this.last, fields);
  }

  begin(index, fields = {}) {
    if (!this.byIndex.has(index)) this.byIndex.set(index, new Part(fields));
    return this.byIndex.get(index);
  }

  result() {
    const indexes = [...this.byIndex.keys()].sort((a, b) => a - b);
    return indexes.map((index) => ({ index, value: this.byIndex.get(index).result() }));
  }
}

class Part {
  constructor(fields) {
    this.fields = { ...fields };
    this.texts = {};
    this.annotations = new Map();
    this.logprobs = [];
  }

  add(fields) {
    keepAll(this.fields, fields);
    for (const [name, text] of Object.entries(this.texts)) text.replace(fields[name]);
  }

  text(name) {
    return (this.texts[name] ??= new Text(this.fields[name]));
  }

  annotate(index, annotation) {
    this.annotations.set(index ?? this.annotations.size, annotation);
  }

  result() {
    const part = { ...this.fields };
    putTexts(part, this.texts);
    const annotations = [...this.annotations].sort(([a], [b]) => a - b);
    if (annotations.length && isEmpty(part.annotations)) part.annotations = annotations.map(([, annotation]) => annotation);
    if (this.logprobs.length && isEmpty(part.logprobs)) part.logprobs = this.logprobs;
    return part;
  }
}

/**
 * `weightier`, where it is empty filled from `other`: lists of parts part by part, operations field by field.
 * @param {Record<string, {index: number, value: object}[]>} parts those of `other`, with their indexes
 */
function fill(weightier, other, parts = partsOf(other)) {
  const filled = { ...weightier };
  for (const [name, value] of Object.entries(other)) {
    if (name === "failed_models" && !isEmpty(weightier.responses)) continue;
    const known = Object.hasOwn(filled, name) ? filled[name] : undefined;
    if (name === "operation" && isObject(known) && isObject(value)) filled.operation = fill(known, value);
    else if (isEmpty(known) && (known === undefined || !isEmpty(value))) put(filled, name, value);
  }
  for (const [list, indexed] of Object.entries(parts)) {
    if (!indexed.length) continue;
    const known = isEmpty(weightier[list]) ? [] : weightier[list];
    if (Array.isArray(known)) filled[list] = fillParts(known, indexed);
  }
  return filled;
}

function partsOf(item) {
  const lists = LISTS_OF_PARTS.filter((list) => Array.isArray(item[list]));
  return Object.fromEntries(lists.map((list) => [list, item[list].map((value, index) => ({ index, value }))]));
}

function fillParts(known, indexed) {
  const others = new Map(indexed.map(({ index, value }) => [index, value]));
  const filled = known.map((part, index) => {
    const other = others.get(index) ?? null;
    return isObject(part) && isObject(other) ? fill(part, other) : (part ?? other);
  });
  return [...filled, ...indexed.filter(({ index }) => index >= known.length).map(({ value }) => value)];
}
