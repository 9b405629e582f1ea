// Which fragments of tool calls belong together, and what they add (kinds/accumulate.md, "Tool calls").
import { NOTHING, isObject, isText, stringify, tryParse } from "../json.mjs";
import { inOrder, indexOf, keepAll, objectsOf } from "./merging.mjs";

export class ToolCalls {
  constructor() {
    this.calls = [];
    this.atHand = new Map();
    this.last = null;
    this.chunk = 0;
  }

  take(fragments) {
    this.chunk++;
    for (const fragment of objectsOf(fragments)) {
      const index = indexOf(fragment.index);
      const call = this.callOf(fragment, index);
      this.last = call;
      this.atHand.set(index ?? call.index, call);
      call.add(fragment, this.chunk);
    }
  }

  callOf(fragment, index) {
    if (isText(fragment.id)) {
      const known = this.calls.find((call) => call.id === fragment.id && (index === null || call.index === index));
      if (known) return known;
    }
    const call = index === null ? this.last : this.atHand.get(index);
    if (call && !call.endsBefore(fragment, this.chunk)) return call;
    const begun = new Call(index);
    this.calls.push(begun);
    return begun;
  }

  result() {
    return inOrder(this.calls, (call) => call.index).map((call) => call.result());
  }
}

class Call {
  constructor(index) {
    Object.assign(this, { index, id: null, name: null, namedIn: 0, fields: {}, functionFields: {}, texts: [], inPieces: false });
  }

  // Whether the fragment begins another call.
  endsBefore(fragment, chunk) {
    const id = isText(fragment.id) ? fragment.id : null;
    if (id && this.id && id !== this.id) return true;
    const said = isObject(fragment.function) ? fragment.function : {};
    if (!isText(said.name) || !this.name) return false;
    if (this.namedIn === chunk) return true;
    if (id && said.name !== this.name) return true;
    if (!this.hasArguments()) return false;
    return said.name !== this.name || this.isWholeBefore(said.arguments);
  }

  hasArguments() {
    return this.texts.some((text) => text !== "");
  }

  isWholeBefore(argumentsBegun) {
    if (this.inPieces || typeof argumentsBegun !== "string" || !/^\s*\{/.test(argumentsBegun)) return false;
    const value = tryParse(this.arguments());
    this.inPieces = value === NOTHING || !isObject(value);
    return !this.inPieces;
  }

  arguments() {
    if (this.texts.length > 1) this.texts = [this.texts.join("")];
    return this.texts[0] ?? "";
  }

  add(fragment, chunk) {
    this.id ??= isText(fragment.id) ? fragment.id : null;
    keepAll(this.fields, fragment, ["index", "id", "function"]);
    if (!isObject(fragment.function)) return;
    const { name, arguments: given } = fragment.function;
    keepAll(this.functionFields, fragment.function, ["name", "arguments"]);
    if (isText(name)) {
      this.name = this.name === null || name.startsWith(this.name) ? name : this.name + name;
      this.namedIn = chunk;
    }
    if (typeof given === "string") this.texts.push(given);
    else if (given !== null && given !== undefined) this.texts = [stringify(given)];
  }

  result() {
    const id = this.id === null ? {} : { id: this.id };
    const told = { ...this.functionFields, name: this.name ?? "", arguments: this.arguments() };
    return { ...id, ...this.fields, type: this.fields.type ?? "function", function: told };
  }
}
