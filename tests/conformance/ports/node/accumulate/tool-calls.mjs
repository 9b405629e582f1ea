// Which fragments of tool calls belong together, and what they add (kinds/accumulate.md, "Tool calls").
import { isObject, isText, stringify, tryParse } from "../json.mjs";
import { joinJSON } from "./json-pieces.mjs";
import { inOrder, indexOf, objectsOf } from "./merging.mjs";
import { join } from "./pieces.mjs";

export class ToolCalls {
  constructor() {
    this.calls = [];
    this.atHand = new Map();
    this.last = null;
  }

  take(fragments) {
    const chunk = {}; // stands for the one that these came in
    for (const fragment of objectsOf(fragments)) {
      const index = indexOf(fragment.index);
      const call = this.callOf(fragment, index, chunk);
      this.last = call;
      this.atHand.set(index, call);
      call.add(fragment, chunk);
    }
  }

  callOf(fragment, index, chunk) {
    if (isText(fragment.id)) {
      const known = this.calls.find((call) => call.id === fragment.id && (index === null || call.index === index));
      if (known) return known;
    }
    const call = index === null ? this.last : this.atHand.get(index);
    if (call && !call.endsBefore(fragment, chunk)) return call;
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
    Object.assign(this, { index, id: null, name: null, namedIn: null, fields: {}, functionFields: {}, texts: [], inPieces: false, isFunction: false });
  }

  // Whether the fragment begins another call.
  endsBefore(fragment, chunk) {
    const id = isText(fragment.id) ? fragment.id : null;
    if (id && this.id) return true;
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
    if (this.inPieces || !/^\s*\{/.test(argumentsBegun)) return false;
    const value = tryParse(this.texts.join(""));
    this.inPieces = !isObject(value);
    return !this.inPieces;
  }

  add(fragment, chunk) {
    this.id ??= isText(fragment.id) ? fragment.id : null;
    const { index, id, function: said, ...fields } = fragment;
    this.fields = join(this.fields, fields);
    if (!isObject(said)) return;
    const { name, arguments: given, ...rest } = said;
    this.isFunction ||= Object.keys(said).length > 0;
    this.functionFields = join(this.functionFields, rest);
    if (isText(name)) {
      this.name = this.name === null || name.startsWith(this.name) ? name : this.name + name;
      this.namedIn = chunk;
    }
    if (typeof given === "string") this.texts.push(given);
    else if (given !== null && given !== undefined) this.texts = [stringify(given)];
  }

  result() {
    const id = this.id === null ? {} : { id: this.id };
    const type = this.fields.type || "function";
    const told = { ...this.functionFields, name: this.name ?? "", arguments: joinJSON(this.texts) };
    return { ...id, ...this.fields, type, ...((this.isFunction || type === "function") && { function: told }) };
  }
}
