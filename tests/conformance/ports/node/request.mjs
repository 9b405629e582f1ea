// An operation and its arguments, and the request that is sent (kinds/request.md).
import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "./errors.mjs";
import { HeaderSet, authorization, keyOf, layersOf } from "./headers.mjs";
import { isObject, stringify } from "./json.mjs";
import { encodeForm } from "./multipart.mjs";

const MEDIA = JSON.parse(readFileSync(new URL("../../media_types.json", import.meta.url), "utf8"));
const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+([ \t]*;[ -~\t]*)?$/;

// A file to upload; the name and the media type may be null.
export class File {
  constructor(body, name = null, media = null) {
    Object.assign(this, { body, name, media });
  }
}

// `settings`: environment, client and call options, stream. The result has no base URL yet.
export function buildRequest(operation, given, settings = {}) {
  const { environment = {}, client = {}, call = {}, stream = false } = settings;
  const layers = layersOf(environment, client, call);
  const key = keyOf(environment, client, call);
  const extras = { query: call.extra_query ?? {}, body: call.extra_body ?? {} };
  checkPlaces(operation, given);
  const body = bodyOf(operation, given.body ?? {}, extras.body, stream);
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) => segment(name, given.path[name]));
  const query = queryPairs(operation, given.query ?? {}, extras.query);
  const headers = new HeaderSet();
  for (const [name, value] of layers) headers.set(name, value);
  for (const [name, value] of Object.entries(given.header ?? {})) if (value !== null) headers.set(name, headerText(name, value));
  headers.setMissing("Accept", accept(operation, stream));
  if (body?.form) headers.set("Content-Type", null);
  else if (body) headers.setMissing("Content-Type", body.type);
  authorization(headers, key, operation.security);
  return { method: operation.method, path, query, headers, body };
}

// The base URL of an operation: its own server, where the contract names one, has parts of the API's base path only.
export function baseOf(operation, baseURL) {
  return operation.baseCut && baseURL.endsWith(operation.baseCut) ? baseURL.slice(0, -operation.baseCut.length) : baseURL;
}

// A base URL as it is used: slashes at its end say nothing.
export function withoutSlashes(url) {
  return url.replace(/\/+$/, "");
}

// What follows the `?`.
export function queryString(pairs) {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

// The bytes of a body, and its Content-Type where no header says it: that of a form, whose boundary is made now.
export function payload(body) {
  if (!body) return {};
  return body.form ? encodeForm(body.form) : { bytes: Buffer.from(body.text), type: null };
}

function accept(operation, stream) {
  if (stream) return "text/event-stream, application/json;q=0.9";
  return operation.answers === "json" ? "application/json" : "*/*";
}

function checkPlaces(operation, given) {
  for (const place of ["path", "query", "header"]) {
    const known = operation.parameters.filter((parameter) => parameter.in === place);
    for (const name of Object.keys(given[place] ?? {})) {
      if (!known.some((parameter) => parameter.name === name)) refuse(name, `is no argument of ${operation.id}`);
    }
    for (const { name, required } of known) {
      if (required && given[place]?.[name] == null) refuse(name, `is required by ${operation.id}`);
    }
  }
}

function segment(name, value) {
  const text = isInteger(value) ? String(value) : value;
  if (typeof text !== "string") refuse(name, "must be a text or an integer");
  if (!text.isWellFormed()) refuse(name, "has half of a surrogate pair");
  if (!text.trim() || text === "." || text === ".." || /[/\\]/.test(text)) refuse(name, "would make another path");
  return encode(text);
}

function isInteger(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}

function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

function queryPairs(operation, given, extra) {
  if (!isObject(extra)) refuse("extra_query", "must be an object");
  const joined = new Map(operation.parameters.map((parameter) => [parameter.name, parameter.explode === false]));
  return pairsOf({ ...given, ...extra }, (name) => joined.get(name));
}

function pairsOf(values, isJoined = () => false) {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) return [[name, scalar(name, value)]];
    const texts = value.filter((item) => item !== null).map((item) => scalar(name, item));
    if (isJoined(name)) return texts.length ? [[name, texts.join(",")]] : [];
    return texts.map((text) => [name, text]);
  });
}

function scalar(name, value) {
  if (typeof value === "string" && !value.isWellFormed()) refuse(name, "has half of a surrogate pair");
  return typeof value === "string" ? value : json(name, value);
}

function json(name, value) {
  try {
    return stringify(value);
  } catch {
    refuse(name, "has a number that JSON does not have");
  }
}

function headerText(name, value) {
  const text = scalar(name, value);
  if (!/^[\x20-\x7e]*$/.test(text) || text !== text.trim()) refuse(name, "must be printable ASCII");
  return text;
}

function bodyOf(operation, given, extra, stream) {
  if (!isObject(extra)) refuse("extra_body", "must be an object");
  if (operation.bodies.length === 0) {
    for (const name of Object.keys(given)) refuse(name, `is no argument of ${operation.id}`);
    if (Object.keys(extra).length) refuse("extra_body", `cannot be sent: ${operation.id} has no body`);
    return null;
  }
  const chosen = chooseBody(operation, given);
  checkBody(operation, chosen, given);
  const whole = withLast({ ...given, ...extra }, operation.sentLast);
  if (stream) whole.stream = true;
  else if (operation.streams && whole.stream === true) refuse("stream", "is for the streaming call");
  if (chosen.type === "multipart/form-data") return { form: formOf(chosen, whole) };
  if (chosen.type === "application/x-www-form-urlencoded") return { type: chosen.type, text: queryString(pairsOf(whole)) };
  return { type: "application/json", text: bodyText(whole) };
}

// The properties with those of `names` behind all others.
function withLast(properties, names) {
  const [others, last] = [false, true].map((isLast) => Object.entries(properties).filter(([name]) => names.includes(name) === isLast));
  return Object.fromEntries([...others, ...last]);
}

function bodyText(whole) {
  return `{${Object.entries(whole).map(([name, value]) => `${JSON.stringify(name)}:${json(name, value)}`).join(",")}}`;
}

// Of two bodies that one which has all the arguments; of equals the first.
function chooseBody(operation, given) {
  const names = Object.keys(given);
  const lacks = (body) => names.filter((name) => !Object.hasOwn(body.properties, name)).length;
  return [...operation.bodies].sort((a, b) => lacks(a) - lacks(b))[0];
}

function checkBody(operation, body, given) {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(body.properties, name)) refuse(name, `is no argument of ${operation.id}`);
  }
  for (const name of body.required) {
    const isMissing = body.files.includes(name) ? given[name] == null : given[name] === undefined;
    if (isMissing) refuse(name, `is required by ${operation.id}`);
  }
  const nullIsFine = given.messages === null && body.nullable.includes("messages");
  if (given.messages !== undefined && !Array.isArray(given.messages) && !nullIsFine) refuse("messages", "must be a list");
}

function formOf(body, values) {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((item) => partOf(name, item, body.files.includes(name)));
  });
}

function partOf(name, value, isFile) {
  if (value instanceof File) {
    if (value.media !== null && !MEDIA_TYPE.test(value.media)) refuse(name, "has a media type that is none");
    const [, ending] = /[^.].*\.([^.]*)/s.exec(value.name?.toLowerCase() ?? "") ?? [];
    return { name, filename: value.name ?? name, media: value.media ?? MEDIA[ending] ?? "application/octet-stream", body: value.body };
  }
  if (isFile) refuse(name, "must be a file");
  const text = scalar(name, value);
  return { name, body: Buffer.from(text) };
}

function refuse(name, why) {
  throw new InvalidArgumentError(`${name} ${why}`);
}
