// A type as questions for a decision, and their answers as its value (kinds/decisions.md).
import { InvalidArgumentError } from "./errors.mjs";
import { isObject, put, stringify } from "./json.mjs";

export function questionsOf(schema) {
  const properties = propertiesOf(schema);
  if (Object.keys(properties).length === 0) throw new InvalidArgumentError("there is nothing to decide");
  return mapped(properties, (name, one) => question(name, resolved(one, schema)));
}

export function readAnswers(schema, answers) {
  const read = { value: {}, probabilities: {}, confidence: {}, problems: [] };
  const properties = propertiesOf(schema);
  for (const [name, { type }] of Object.entries(questionsOf(schema))) {
    const answer = isObject(answers) ? answers[name] : undefined;
    if (!take(read, name, type, resolved(properties[name], schema), answer)) read.problems.push(name);
  }
  return read;
}

function question(name, schema) {
  const instructions = schema.description || name.replaceAll("_", " ");
  const criteria = schema["x-criteria"] ?? {};
  const choices = choicesOf(schema);
  if (choices !== null) {
    if (choices.size < 2) refuse(name, "has only one choice");
    for (const text of Object.keys(criteria)) if (!choices.has(text)) refuse(name, `has no choice ${text}`);
    return { type: "choice", instructions, criteria: Object.fromEntries([...choices.keys()].map((text) => [text, criteria[text] ?? null])) };
  }
  const levels = schema["x-levels"];
  if (schema.type === "number" && levels) return { type: "score", instructions, criteria: levels };
  if (schema.type !== "boolean" || levels) refuse(name, "cannot be decided");
  const poles = Object.keys(criteria);
  if (poles.length === 0) return { type: "noul", instructions };
  if (poles.sort().join() !== "false,true") refuse(name, "needs criteria for true and for false");
  return { type: "noul", instructions, criteria };
}

// Takes the answer to one question; false if it is not of the type.
function take(read, name, type, schema, answer) {
  if (!isObject(answer) || (answer.type ?? type) !== type) return false;
  if (typeof answer.confidence === "number") put(read.confidence, name, answer.confidence);
  if (isObject(answer.probabilities)) {
    const told = Object.entries(answer.probabilities).filter(([, weight]) => typeof weight === "number");
    put(read.probabilities, name, Object.fromEntries(told));
  }
  const found = answer[type];
  if (type === "choice") {
    const choices = choicesOf(schema);
    if (!choices.has(found)) return false;
    put(read.value, name, choices.get(found));
    return true;
  }
  if (typeof found !== "number") return false;
  if (type === "score") {
    put(read.value, name, found);
    return true;
  }
  if (found < 0 || found > 1) return false;
  put(read.value, name, found >= 0.5);
  put(read.probabilities, name, { true: found, false: 1 - found });
  return true;
}

function choicesOf(schema) {
  const values = "const" in schema ? [schema.const] : schema.enum;
  return Array.isArray(values) ? new Map(values.map((one) => [typeof one === "string" ? one : stringify(one), one])) : null;
}

function propertiesOf(schema) {
  const root = resolved(schema, schema);
  return isObject(root.properties) ? root.properties : { value: root };
}

function resolved(schema, root) {
  const seen = new Set();
  while (typeof schema.$ref === "string" && !seen.has(schema.$ref)) {
    const { $ref, ...others } = schema;
    seen.add($ref);
    const found = $ref.split("/").slice(1).reduce((part, key) => part?.[key], root);
    schema = { ...found, ...others };
  }
  return schema;
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

function refuse(name, why) {
  throw new InvalidArgumentError(`field ${name} ${why}`);
}
