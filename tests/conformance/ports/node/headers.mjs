// Which headers a request has in the end: environment, client, call, arguments (kinds/headers.md).
import { InvalidArgumentError, MissingKeyError } from "./errors.mjs";
import { isObject } from "./json.mjs";

const RENAMED = { "x-title": "X-OpenRouter-Title", "x-openrouter-experimental-metadata": "X-OpenRouter-Metadata" };
const DROPPED = ["content-length", "transfer-encoding"];
const TITLE_VARIABLES = ["OPENROUTER_APP_TITLE", "OPENROUTER_X_OPEN_ROUTER_TITLE", "OPENROUTER_X_TITLE"];
const CATEGORY_VARIABLES = ["OPENROUTER_APP_CATEGORIES", "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"];
const OTHER_OPTIONS = ["api_key", "base_url", "timeout", "retry", "signal", "allow_truncated", "max_event_bytes", "max_body_bytes", "extra_query", "extra_body", "headers"];

const OPTIONS = {
  app: appHeaders,
  http_referer: (value, name) => [["HTTP-Referer", checkValue(value, name)]],
  x_title: (value, name) => [["X-OpenRouter-Title", checkValue(value, name)]],
  x_open_router_title: (value, name) => [["X-OpenRouter-Title", checkValue(value, name)]],
  x_open_router_categories: (value, name) => [["X-OpenRouter-Categories", categories(value, name)]],
  metadata: metadataHeaders,
  session_id: sessionHeaders,
  betas: (value, name) => [["x-anthropic-beta", list(value, name) || null]],
  cache: cacheHeaders,
};
const CLEARED = {
  app: ["HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories"],
  http_referer: ["HTTP-Referer"],
  x_title: ["X-OpenRouter-Title"],
  x_open_router_title: ["X-OpenRouter-Title"],
  x_open_router_categories: ["X-OpenRouter-Categories"],
  metadata: ["X-OpenRouter-Metadata"],
  session_id: ["x-session-id"],
  betas: ["x-anthropic-beta"],
  cache: ["X-OpenRouter-Cache", "X-OpenRouter-Cache-TTL", "X-OpenRouter-Cache-Clear"],
};

// A set of headers: names in any case, the last value and its spelling win, null takes away.
export class HeaderSet {
  constructor() {
    this.known = new Map();
  }

  set(name, value) {
    const spelled = RENAMED[name.toLowerCase()] ?? name;
    const key = spelled.toLowerCase();
    this.known.delete(key);
    if (value !== null && !DROPPED.includes(key)) this.known.set(key, [spelled, value]);
  }

  setMissing(name, value) {
    if (!this.has(name)) this.set(name, value);
  }

  has(name) {
    return this.known.has(name.toLowerCase());
  }

  pairs() {
    return [...this.known.values()];
  }
}

// The layers below the arguments, as pairs in the order in which they are set.
export function layersOf(environment, client, call) {
  const ours = [["User-Agent", "openrouter-sdk-node/0"], ["Accept-Encoding", "gzip, deflate"], ["Connection", "keep-alive"]];
  return [...ours, ...environmentHeaders(environment), ...optionHeaders(client), ...optionHeaders(call)];
}

// The key of a call, or null.
export function keyOf(environment, client, call) {
  const option = call.api_key ?? client.api_key;
  if (option != null) return checkKey(option, "api_key");
  const [name, value] = firstVariable(environment, ["OPENROUTER_API_KEY"]);
  return value ? checkKey(value, name) : null;
}

// `security` is that of the contract: what the operation says of keys.
export function authorization(headers, key, security) {
  if (headers.has("Authorization") || security.length === 0) return;
  if (key !== null) headers.set("Authorization", `Bearer ${key}`);
  else if (!security.some((way) => Object.keys(way).length === 0)) {
    throw new MissingKeyError("no key: set the option api_key or the variable OPENROUTER_API_KEY");
  }
}

function environmentHeaders(environment) {
  const found = [];
  const [referer, address] = firstVariable(environment, ["OPENROUTER_HTTP_REFERER"]);
  if (address) found.push(["HTTP-Referer", checkValue(address, referer)]);
  const [variable, title] = firstVariable(environment, TITLE_VARIABLES);
  if (title) found.push(["X-OpenRouter-Title", checkValue(title, variable)]);
  const [place, text] = firstVariable(environment, CATEGORY_VARIABLES);
  if (text) found.push(["X-OpenRouter-Categories", categories(text, place)]);
  return found;
}

function firstVariable(environment, names) {
  const name = names.find((candidate) => (environment[candidate] ?? "").trim());
  return [name, name && environment[name].trim()];
}

function optionHeaders(options) {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(OPTIONS, name) && !OTHER_OPTIONS.includes(name));
  if (unknown) refuse(unknown, "is no option");
  const found = [];
  for (const [name, read] of Object.entries(OPTIONS)) {
    if (options[name] === undefined) continue;
    if (options[name] === null) found.push(...CLEARED[name].map((header) => [header, null]));
    else found.push(...read(options[name], name));
  }
  const own = options.headers ?? {};
  if (!isObject(own)) refuse("headers", "must be an object");
  for (const [name, value] of Object.entries(own)) {
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) refuse(`headers: the name ${JSON.stringify(name)}`, "is no header name");
    found.push([name, value === null ? null : checkValue(value, name)]);
  }
  return found;
}

function appHeaders(app) {
  if (!isObject(app)) refuse("app", "must be an object");
  const unknown = Object.keys(app).find((name) => !["url", "title", "categories"].includes(name));
  if (unknown) refuse(`app.${unknown}`, "is no option");
  const found = [];
  if (!isEmpty(app.url)) found.push(["HTTP-Referer", checkValue(app.url, "app.url")]);
  if (!isEmpty(app.title)) found.push(["X-OpenRouter-Title", checkValue(app.title, "app.title")]);
  const joined = isEmpty(app.categories) ? null : categories(app.categories, "app.categories");
  if (joined) found.push(["X-OpenRouter-Categories", joined]);
  return found;
}

function isEmpty(value) {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

function categories(value, name) {
  if (typeof value !== "string") return list(value, name) || null;
  return list(value.split(",").map((part) => part.trim()).filter(Boolean), name) || null;
}

function list(values, name) {
  if (!Array.isArray(values)) refuse(name, "must be a list");
  values.forEach((value, at) => {
    checkValue(value, `${name}[${at}]`);
    if (!value || value.includes(",")) refuse(`${name}[${at}]`, "must not be empty or have a comma");
  });
  return values.join(",");
}

function metadataHeaders(value) {
  const word = typeof value === "boolean" ? (value ? "enabled" : "disabled") : value;
  if (typeof word !== "string" || !/^(enabled|disabled)$/i.test(word)) refuse("metadata", "must be a boolean, 'enabled' or 'disabled'");
  return [["X-OpenRouter-Metadata", word.toLowerCase()]];
}

function sessionHeaders(value) {
  checkValue(value, "session_id");
  if (value.length < 1 || value.length > 256) refuse("session_id", `must have 1 to 256 characters, not ${value.length}`);
  return [["x-session-id", value]];
}

function cacheHeaders(value) {
  const settings = typeof value === "boolean" ? { enabled: value } : value;
  if (!isObject(settings)) refuse("cache", "must be a boolean or an object");
  const { enabled = true, ttl = null, clear = false, ...others } = settings;
  for (const name of Object.keys(others)) refuse(`cache.${name}`, "is no option");
  if (typeof enabled !== "boolean") refuse("cache.enabled", "must be a boolean");
  if (ttl !== null && !(Number.isInteger(ttl) && ttl >= 1 && ttl <= 86400)) refuse("cache.ttl", "must be from 1 to 86,400 seconds");
  if (typeof clear !== "boolean") refuse("cache.clear", "must be a boolean");
  return [
    ["X-OpenRouter-Cache", String(enabled)],
    ["X-OpenRouter-Cache-TTL", ttl === null ? null : String(ttl)],
    ["X-OpenRouter-Cache-Clear", clear ? "true" : null],
  ];
}

function checkKey(value, name) {
  const key = typeof value === "string" ? value.trim() : "";
  if (!/^[\x21-\x7e]+$/.test(key)) refuse(name, "must be a key: ASCII without white space, not empty");
  return key;
}

function checkValue(value, name) {
  if (typeof value !== "string") refuse(name, "must be a text");
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) refuse(name, "has a control character or one beyond U+00FF");
  if (/^[\t ]|[\t ]$/.test(value)) refuse(name, "has white space at an end");
  return value;
}

function refuse(name, why) {
  throw new InvalidArgumentError(`${name} ${why}`);
}
