// The kind `request` in both lanes: what is made of arguments, and what a client hands to fetch.
import { OpenRouter } from "../client.mjs";
import { OPERATIONS } from "../contract.mjs";
import { File, baseOf, buildRequest, payload, queryString, withoutSlashes } from "../request.mjs";
import { bytesOf, differences, refusal, sortPairs } from "./differences.mjs";
import { read } from "./exact-json.mjs";
import { Stage } from "./stage.mjs";

const BASE_URL = "https://api.example.com/v1";
const KEY = "sk-or-v1-vectors";
const NUMBERS = { NaN: NaN, Infinity: Infinity, "-Infinity": -Infinity };

export function pureRequest({ given, expect }) {
  const operation = OPERATIONS.get(given.operation);
  const { api_key = KEY, ...call } = revive(given.options ?? {});
  const run = () => buildRequest(operation, revive(given.arguments ?? {}), { client: { api_key }, call, stream: given.stream });
  if (expect.refused) return refusal(refusedAs(given, expect), run);
  const made = run();
  return requestDifferences(expect, { ...written(made), base_url: baseOf(operation, withoutSlashes(given.base_url ?? "")), path: made.path, query: queryString(made.query) });
}

export async function clientRequest({ given, expect }) {
  const { api_key = KEY, ...call } = revive(given.options ?? {});
  const stage = new Stage();
  stage.begin([{ status: 200 }]);
  const error = await asked(new OpenRouter({ api_key, base_url: given.base_url ?? BASE_URL, retry: { max_retries: 0 } }, stage.world), given, call);
  const { requests } = stage;
  if (expect.refused) return [...differences({ requests: 0 }, { requests: requests.length }), ...refusal(refusedAs(given, expect), () => thrown(error))];
  if (!requests.length) return [["sent", "a request", String(error?.stack)]];
  const [{ url, method, headers, body: bytes }] = requests;
  const base = expect.base_url ?? given.base_url ?? BASE_URL;
  const [address, query = ""] = url.split(/\?(.*)/s, 2);
  return requestDifferences({ ...expect, base_url: base }, { method, pairs: headers, bytes, base_url: address.slice(0, base.length), path: address.slice(base.length), query });
}

// The answer plays no part.
async function asked(client, { operation, arguments: args = {}, stream }, call) {
  try {
    if (stream) await client.stream(operation, revive(args), call).result();
    else await client.send(operation, revive(args), call);
  } catch (error) {
    return error;
  }
}

function thrown(error) {
  if (error) throw error;
}

function refusedAs({ options }, { refused: { names } }) {
  return { names: [names], class: options?.api_key === null ? "MissingKeyError" : undefined };
}

/** Method, headers and bytes of a request, as a client sends it. */
export function written({ method, headers, body }) {
  const { bytes, type } = payload(body);
  return { method, pairs: type ? [...headers.pairs(), ["Content-Type", type]] : headers.pairs(), bytes };
}

/** The headers by their names in lower case, with those that an HTTP client adds itself. */
export function sent({ method, pairs, bytes }) {
  const got = new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]));
  if (got.size < pairs.length) throw new Error("two headers of one name");
  if (!got.has("host")) got.set("host", new URL(BASE_URL).host);
  if (bytes) got.set("content-length", String(bytes.length));
  else if (["POST", "PUT", "PATCH"].includes(method)) got.set("content-length", "0");
  return got;
}

export function headerDifferences(headers, absent, got) {
  return [
    ...Object.entries(headers).filter(([name, value]) => got.get(name.toLowerCase()) !== value).map(([name, value]) => [name, value, got.get(name.toLowerCase())]),
    ...absent.filter((name) => got.has(name.toLowerCase())).map((name) => [name, "absent", got.get(name.toLowerCase())]),
  ];
}

function requestDifferences({ headers: wanted = {}, absent_headers: absent = [], body, query, last, ...plain }, request) {
  const { method, base_url, path, bytes = Buffer.alloc(0) } = request;
  const found = sent(request);
  const type = found.get("content-type");
  if (type) found.set("content-type", type.split(";")[0]);
  return [
    ...differences(plain, { method, base_url, path }),
    ...(query ? differences({ query: sortPairs(query) }, { query: sortPairs(pairsIn(request.query)) }) : []),
    ...(body === undefined ? [] : bodyDifferences(body, bytes, type)),
    ...(last ? differences({ last }, { last: Object.keys(read(bytes.toString())).slice(-last.length) }) : []),
    ...headerDifferences(wanted, absent, found),
  ];
}

// Only parts or pairs of one name have an order.
function bodyDifferences(body, bytes, type) {
  if (body?.form) return differences({ form: sortParts(body.form.map(partOutcome)) }, { form: sortParts(partsOf(bytes, type)) });
  if (body?.urlencoded) return differences({ urlencoded: sortPairs(body.urlencoded) }, { urlencoded: sortPairs(pairsIn(bytes.toString())) });
  if (body && "json" in body) return differences(body, { json: read(bytes.toString()) });
  return differences({ body: body ? bytesOf(body).toString("base64") : "" }, { body: bytes.toString("base64") });
}

function pairsIn(text) {
  return text ? text.split("&").map((pair) => pair.split(/=(.*)/s, 2).map(decodePart)) : [];
}

function decodePart(text) {
  return decodeURIComponent(text.replaceAll("+", " "));
}

// The parts of a form (RFC 7578).
function partsOf(bytes, type) {
  const [, boundary] = /^multipart\/form-data; boundary=([\w-]{1,70})$/.exec(type) ?? [];
  const [before, ...parts] = `\r\n${bytes.toString("latin1")}`.split(`\r\n--${boundary}`);
  if (before !== "" || parts.pop() !== "--\r\n") throw new Error(`no form: ${type}`);
  return parts.map((part) => {
    const [, head, body] = /^\r\n(.*?)\r\n\r\n(.*)$/s.exec(part);
    const [, name, filename, media] = /^Content-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)"\r\nContent-Type: ([^\r\n]*))?$/.exec(Buffer.from(head, "latin1").toString());
    return { name: unescaped(name), ...(filename !== undefined && { filename: unescaped(filename), media }), body: Buffer.from(body, "latin1").toString("base64") };
  });
}

function unescaped(name) {
  return name.replace(/%(22|0D|0A)/g, decodeURIComponent);
}

function sortParts(parts) {
  return [...parts].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function partOutcome(part) {
  return { ...part, body: bytesOf(part.body).toString("base64") };
}

/** Arguments with files and numbers in the place of the objects that stand for them. */
export function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== "object") return value;
  if (value.$file) return new File(bytesOf(value.$file.body), value.$file.name, value.$file.media);
  if (value.$number) return NUMBERS[value.$number];
  const revived = {};
  for (const [name, member] of Object.entries(value)) Object.defineProperty(revived, name, { value: revive(member), writable: true, enumerable: true, configurable: true });
  return revived;
}
