// The events of a response add up to it (kinds/accumulate.md, "Responses").
import { isObject, isText, put } from "../json.mjs";
import { copy, errorOfEvent, indexOf, keepAll, statedError } from "./merging.mjs";
import { Item } from "./response-items.mjs";

const SNAPSHOTS = ["response.created", "response.in_progress"];
const ENDS = ["response.completed", "response.incomplete", "response.failed", "response.done"];
const ERRORS = ["error", "response.error"];
const ALIASES = {
  "response.content_part.delta": "response.output_text.delta",
  "response.reasoning.delta": "response.reasoning_text.delta",
};

const MESSAGE = { type: "message", role: "assistant" };
const REASONING = { type: "reasoning" };
const FUSION = { type: "openrouter:fusion" };

// Events about the text of a part: the item that they imply, its list of parts, the new part, and the text's name.
const PART_TEXTS = {
  output_text: { item: MESSAGE, list: "content", part: { type: "output_text", annotations: [] }, text: "text" },
  refusal: { item: MESSAGE, list: "content", part: { type: "refusal" }, text: "refusal" },
  reasoning_text: { item: REASONING, list: "content", part: { type: "reasoning_text" }, text: "text" },
  reasoning_summary_text: { item: REASONING, list: "summary", part: { type: "summary_text" }, text: "text" },
};
// Events about a text of the item itself: the item that they imply, and the text's name.
const ITEM_TEXTS = {
  function_call_arguments: { item: { type: "function_call" }, text: "arguments" },
  custom_tool_call_input: { item: { type: "custom_tool_call" }, text: "input" },
  code_interpreter_call_code: { item: { type: "code_interpreter_call" }, text: "code" },
};
// Events about a step of an item: the item that they imply.
const STEPS = {
  web_search_call: { type: "web_search_call" },
  image_generation_call: { type: "image_generation_call" },
  code_interpreter_call: { type: "code_interpreter_call" },
  fusion_call: FUSION,
};
const TEXT_ACTIONS = ["delta", "done"];
const PANEL_ACTIONS = ["added", "delta", "completed", "failed"];
const STEP_NAMES = ["in_progress", "searching", "generating", "interpreting", "completed"];

export class ResponsesAccumulator {
  constructor() {
    this.fields = {};
    this.items = [];
    this.byId = new Map();
    this.byIndex = new Map();
    this.behind = 0;
    this.atHand = null;
    this.output = null;
    this.finished = false;
    this.error = null;
  }

  take(event) {
    if (!isObject(event)) return;
    const type = ALIASES[event.type] ?? event.type;
    if (typeof type !== "string") this.fail(statedError(event.error));
    else if (SNAPSHOTS.includes(type)) this.snapshot(event.response);
    else if (ENDS.includes(type)) this.end(type, event);
    else if (ERRORS.includes(type)) this.fail(errorOfEvent(event));
    else {
      const told = /^response\.(.+)\.(\w+)$/.exec(type);
      if (told) this.gather(told[1], told[2], event);
    }
  }

  get empty() {
    return !Object.keys(this.fields).length && !this.items.length && !this.output;
  }

  fail(error) {
    if (!error) return;
    this.error = error;
    this.finished = true;
  }

  snapshot(response) {
    if (!isObject(response)) return;
    keepAll(this.fields, response);
    this.output = response.output ?? this.output;
  }

  end(type, event) {
    const response = isObject(event.response) ? event.response : {};
    const { output, ...fields } = response;
    for (const [name, value] of Object.entries(fields)) put(this.fields, name, value);
    if ("output" in response) this.output = output;
    this.finished ||= !("status" in response) || isText(response.status);
    if (type === "response.failed" || response.status === "failed") this.fail(errorOfResponse(response, event));
  }

  // What an event about an item says: `subject` is what it is about, `action` what happened to it.
  gather(subject, action, event) {
    const about = `${subject}.${action}`;
    if (subject === "output_item") this.outputItem(action, event.item, indexOf(event.output_index));
    else if (Object.hasOwn(PART_TEXTS, subject) && TEXT_ACTIONS.includes(action)) this.partText(PART_TEXTS[subject], action, event);
    else if (Object.hasOwn(ITEM_TEXTS, subject) && TEXT_ACTIONS.includes(action)) this.itemText(ITEM_TEXTS[subject], action, event);
    else if (subject === "apply_patch_call_operation_diff" && TEXT_ACTIONS.includes(action)) this.diff(action, event);
    else if (subject === "fusion_call.panel" && PANEL_ACTIONS.includes(action)) this.panel(action, event);
    else if (Object.hasOwn(STEPS, subject) && STEP_NAMES.includes(action)) this.itemOf(event, STEPS[subject]).step(action);
    else if (["content_part.added", "content_part.done"].includes(about)) this.part("content", event.content_index, event);
    else if (["reasoning_summary_part.added", "reasoning_summary_part.done"].includes(about)) this.part("summary", event.summary_index, event);
    else if (about === "output_text.annotation.added") this.annotation(event);
    else if (about === "image_generation_call.partial_image") this.preview(event);
    else if (about === "fusion_call.analysis.completed") this.analysis(event);
    else if (TEXT_ACTIONS.includes(action)) this.unknownText(subject, action, event);
  }

  outputItem(action, fields, index) {
    if (!isObject(fields)) return;
    const id = isText(fields.id) ? fields.id : null;
    const known = this.byId.get(id) ?? this.unlessOther(this.byIndex.get(index), id, action);
    const item = known ?? this.begin(index, {});
    if (action === "added") item.add(fields);
    if (action === "done") item.finish(fields);
    if (id) this.byId.set(id, item);
    this.atHand = item;
  }

  // The item at an index, unless the one that is added or done there is another one.
  unlessOther(item, id, action) {
    if (!item || id === null || item.id === null) return item;
    return action === "done" && !item.done ? item : undefined;
  }

  /** The item that an event is about; `implied` is what it is made with if there is none. */
  itemOf(event, implied) {
    const id = isText(event.item_id) ? event.item_id : null;
    const index = indexOf(event.output_index);
    const known = this.byId.get(id) ?? this.byIndex.get(index) ?? (id === null && index === null ? this.atHand : null);
    const item = known ?? this.begin(index, { ...implied, ...(id && { id }) });
    if (id && !known) this.byId.set(id, item);
    this.atHand = item;
    return item;
  }

  // A new item at an index; where that is taken, or there is none, behind all others.
  begin(index, fields) {
    const place = index === null || this.byIndex.has(index) ? this.behind : index;
    const item = new Item(place, fields);
    this.byIndex.set(place, item);
    this.behind = Math.max(this.behind, place + 1);
    this.items.push(item);
    return item;
  }

  partText({ item, list, part, text: name }, action, event) {
    const index = list === "summary" ? event.summary_index : event.content_index;
    const found = this.itemOf(event, item).parts[list].at(index, part);
    change(found.text(name), action, action === "delta" ? event.delta : event[name]);
    if (!Array.isArray(event.logprobs) || !event.logprobs.length) return;
    if (action === "delta") found.logprobs.push(...event.logprobs);
    else found.add({ logprobs: event.logprobs });
  }

  itemText({ item: implied, text: name }, action, event) {
    const item = this.itemOf(event, implied);
    change(item.text(name), action, action === "delta" ? event.delta : event[name]);
    if (action === "done" && isText(event.name) && !isText(item.fields.name)) item.fields.name = event.name;
  }

  // A text event that the contract lacks has the type of its item and the name of the text in its own name.
  unknownText(subject, action, event) {
    const item = this.byId.get(event.item_id) ?? this.byIndex.get(indexOf(event.output_index));
    if (!item || !subject.startsWith(`${item.type}_`)) return;
    const name = subject.slice(item.type.length + 1);
    change(item.text(name), action, action === "delta" ? event.delta : event[name]);
  }

  part(list, index, event) {
    if (!isObject(event.part)) return;
    const byDefault = list === "summary" ? PART_TEXTS.reasoning_summary_text : PART_TEXTS.output_text;
    const { item, part } = Object.values(PART_TEXTS).find(({ part }) => part.type === event.part.type) ?? byDefault;
    this.itemOf(event, item).parts[list].at(index, part).add(event.part);
  }

  annotation(event) {
    if (event.annotation == null) return;
    const { item, list, part } = PART_TEXTS.output_text;
    const found = this.itemOf(event, item).parts[list].at(event.content_index, part);
    found.annotate(indexOf(event.annotation_index), event.annotation);
  }

  diff(action, event) {
    const text = this.itemOf(event, { type: "apply_patch_call" }).operationDiff();
    change(text, action, action === "delta" ? event.delta : event.diff);
  }

  preview(event) {
    const item = this.itemOf(event, STEPS.image_generation_call);
    if (typeof event.partial_image_b64 === "string") item.preview = event.partial_image_b64;
  }

  panel(action, event) {
    const { delta, content, error, status_code } = event;
    const model = isText(event.model) ? event.model : "";
    const item = this.itemOf(event, FUSION);
    if (action === "failed") item.failed.set(model, { error: error ?? "", ...(status_code != null && { status_code }) });
    else change(item.panel(model), action, action === "delta" ? delta : content);
  }

  analysis(event) {
    if (event.analysis != null) put(this.itemOf(event, FUSION).fields, "analysis", event.analysis);
  }

  get previews() {
    return Object.fromEntries(this.items.filter(({ preview }) => preview !== null).map(({ place, preview }) => [place, preview]));
  }

  result() {
    const items = [...this.items].sort((a, b) => a.place - b.place);
    const output = Array.isArray(this.output) ? withGathered(this.output, items, this.byId) : items.map((item) => item.result());
    return copy({ ...this.fields, object: this.fields.object ?? "response", output });
  }
}

function change(text, action, said) {
  if (action !== "delta") text.replace(said);
  else if (typeof said === "string") text.append(said);
}

function errorOfResponse(response, event) {
  const holder = [response, event].find(({ error }) => statedError(error));
  if (!holder) return { message: "the response failed without saying why" };
  const type = holder.error_type == null ? {} : { error_type: holder.error_type };
  return { ...type, ...statedError(holder.error) };
}

// The output of the terminal event, filled from the gathered items, and those that it lacks.
function withGathered(output, items, byId) {
  const left = new Set(items);
  const byPlace = new Map(items.map((item) => [item.place, item]));
  const found = new Map();
  const use = (place, item) => item && left.delete(item) && found.set(place, item);
  output.forEach((given, place) => isObject(given) && use(place, byId.get(given.id)));
  output.forEach((given, place) => {
    const item = byPlace.get(place);
    if (isObject(given) && !found.has(place) && left.has(item) && item.type === given.type) use(place, item);
  });
  const whole = output.map((given, place) => found.get(place)?.result(given) ?? given);
  for (const item of left) whole.splice(item.place, 0, item.result());
  return whole;
}
