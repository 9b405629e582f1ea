// The lane `pure`: how the vectors of each kind are run by the functions themselves.
import { inspect } from "node:util";
import { OPERATIONS } from "../contract.mjs";
import { ACCUMULATORS } from "../accumulate/index.mjs";
import * as errors from "../errors.mjs";
import { stringify } from "../json.mjs";
import { beginLogin, challengeOf, codeOf, exchangeBody, judge, makeLogin, makeVerifier, urlOf } from "../oauth.mjs";
import { verifyWebhook } from "../webhooks.mjs";
import { growingValues } from "../growing-value.mjs";
import { PartialJSONError, parsePartial } from "../partial-json.mjs";
import { REPLIES } from "../reply.mjs";
import { generationId, readResponse, readWhole } from "../response.mjs";
import { Pacer, Turn } from "../pacing.mjs";
import { Walk } from "../pages.mjs";
import { buildRequest } from "../request.mjs";
import { EventStream, TooLongError } from "../sse.mjs";
import { StreamReader, isEventStream, textReader } from "../stream.mjs";
import { checkSchema, readBy } from "../schema/checking.mjs";
import { readAs } from "../schema/reading.mjs";
import { NoStrictForm, strictSchema } from "../schema/strict.mjs";
import { Type } from "../schema/types.mjs";
import { credentialsIn, hideSecrets } from "../secrets.mjs";
import { exactModel, spending } from "./accounts.mjs";
import { bytesOf, differences, errorDifferences, pageDifferences, refusal } from "./differences.mjs";
import { read, same, write } from "./exact-json.mjs";
import { jobs } from "./jobs.mjs";
import { pureContent } from "./content.mjs";
import { identity, map } from "./map.mjs";
import { pureEmbeddings } from "./embeddings.mjs";
import { headerDifferences, pureRequest, sent, written } from "./requests.mjs";
import { conversation, decisions } from "./talk.mjs";
import { pureTools } from "./tools.mjs";
import { download, multipart } from "./transfers.mjs";

const { OpenRouterError } = errors;
const CHAT = { body: { model: "a/b", messages: [{ role: "user", content: "Hi" }] } };

export const PURE = {
  accumulate,
  content: pureContent,
  conversation,
  decisions,
  download,
  embeddings: pureEmbeddings,
  error,
  exact_model: exactModel,
  headers,
  identity,
  jobs,
  map,
  multipart,
  oauth,
  pacing,
  pagination,
  partial_json: partialJSON,
  reply,
  request: pureRequest,
  response,
  schema,
  spending,
  stream,
  tools: pureTools,
  webhook,
};

function partialJSON({ given, expect }) {
  if (given.pieces) return differences(expect, { values: growingValues(given.pieces, given.schema, given.wrapped) });
  let got;
  try {
    got = { value: parsePartial(bytesOf(given)) };
  } catch (error) {
    if (!(error instanceof PartialJSONError)) throw error;
    got = { error: true, offset: error.offset };
  }
  return differences(expect, got);
}

function webhook({ given, expect }) {
  const pairs = Array.isArray(given.headers) ? given.headers : Object.entries(given.headers);
  const run = () => verifyWebhook(bytesOf(given.body), pairs, given);
  if (expect.refused) return refusal(expect.refused, run);
  const { job, ...event } = run();
  const { id, status, generation_id = null, error, usage } = job;
  return differences(expect.event, { ...event, id, status, generation_id, error, cost: usage?.cost ?? null });
}

function reply({ given, expect }) {
  return differences(expect, REPLIES[given.api](given.result));
}

function schema({ given, expect }) {
  const { type, schema: document, value, strict_form: strictForm = false } = given;
  const make = () => (type === undefined ? void checkSchema(document) : new Type(type));
  if (expect.refused) return refusal(expect.refused, make);
  const made = make();
  const natural = made?.schema ?? document;
  const strict = strictOf(natural);
  const again = strict.schema && strictOf(strict.schema);
  const read = value === undefined ? {} : made ? readAs(made, value, strictForm, strict.wrapped) : readBy(document, value, strictForm);
  const { because = [], problems, ...others } = expect;
  return [
    ...differences(others, { schema: natural, strict: strict.schema ? strict : null, decoded: read.value }),
    ...differences({ problems: problems && [...problems].sort() }, { problems: read.problems && [...read.problems].sort() }),
    ...(strict.schema ? differences({ schema: strict.schema, wrapped: false }, again) : because.filter((text) => !strict.because.includes(text)).map((text) => ["because", text, strict.because])),
  ];
}

function strictOf(document) {
  try {
    return strictSchema(document);
  } catch (error) {
    if (!(error instanceof NoStrictForm)) throw error;
    return { because: error.message };
  }
}

function oauth({ given, expect }) {
  const drawn = (given.random ?? []).map(bytesOf);
  const run = () => oauthOutcome(given, expect, () => drawn.shift());
  return expect.refused ? refusal(expect.refused, run) : differences(expect, run());
}

function oauthOutcome(given, expect, random) {
  if (given.size !== undefined) return { verifier: makeVerifier(random, given.size) };
  if (given.verifier !== undefined) return { challenge: challengeOf(given.verifier) };
  if (given.random) return beginLogin(given.login, random);
  const login = makeLogin(given.login);
  if (given.request !== undefined) return judge(login, bytesOf(given.request).toString("latin1"));
  if (given.callback !== undefined) return { code: codeOf(login, given.callback) };
  if (given.code !== undefined) return { exchange: exchangeBody(login, given.code) };
  return { url: urlOf(login) };
}

function headers({ given, expect }) {
  const operation = OPERATIONS.get(given.operation ?? "sendChatCompletionRequest");
  const client = { api_key: "sk-or-v1-vectors", ...given.client };
  const settings = { environment: given.environment, client, call: given.call, stream: given.stream };
  const run = () => sent(written(buildRequest(operation, given.operation ? given.arguments : CHAT, settings)));
  if (expect.refused) return refusal(expect.refused, run);
  return headerDifferences(expect.headers ?? {}, expect.absent ?? [], run());
}

function error({ given, expect }) {
  const operation = OPERATIONS.get(given.operation ?? "sendChatCompletionRequest");
  const found = thrownBy(() => readResponse(operation, given.status, given.headers, bytesOf(given.body), given.now ?? 0));
  if (expect.class === null) return found ? [["class", null, String(found.stack)]] : [];
  if (!(found instanceof OpenRouterError)) return [["class", expect.class, String(found?.stack)]];
  hideSecrets(found, given.key ? credentialsIn([["Authorization", `Bearer ${given.key}`]]) : []);
  const printed = found.printed ?? found.message;
  const everything = `${printed} ${inspect(found, { depth: 20 })} ${write({ ...found })}`;
  return [
    ...differences({ class: expect.class }, { class: found.name }),
    ...differences(expect.fields ?? {}, found),
    ...(expect.without ?? []).filter((name) => name in found).map((name) => ["without", name, found[name]]),
    ...differences({ prints: expect.prints ?? printed }, { prints: printed }),
    ...(expect.says ?? []).filter((text) => !printed.includes(text)).map((text) => ["says", text, printed]),
    ...(expect.lacks ?? []).filter((text) => printed.includes(text)).map((text) => ["lacks", text, printed]),
    ...(expect.hides ?? []).filter((text) => everything.includes(text)).map((text) => ["hides", text, everything]),
  ];
}

function thrownBy(run) {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
}

function response({ given, expect }) {
  const operation = OPERATIONS.get(given.operation);
  const content = bytesOf(given.body);
  const run = () => readResponse(operation, given.status, given.headers, content, 0, given.options);
  if (expect.error) {
    const found = thrownBy(run);
    return found?.name === expect.error.class ? [] : [["error", expect.error.class, String(found?.stack ?? "nothing")]];
  }
  const value = run();
  if (expect.bytes) return Buffer.compare(bytesOf(expect.bytes), value) === 0 ? [] : [["bytes", expect.bytes, value.toString()]];
  const wanted = "value" in expect ? expect.value : read(content.toString());
  const back = read(stringify(value));
  const pointers = { ...expect.fields, ...expect.unknown_fields };
  return [
    ...differences({ value: wanted }, { value: back }),
    ...("generation_id" in expect ? differences({ generation_id: expect.generation_id }, { generation_id: generationId(given.headers) }) : []),
    ...Object.entries(pointers).filter(([pointer, field]) => !same(field, at(value, pointer))).map(([pointer, field]) => [pointer, field, at(value, pointer)]),
    ...(expect.absent ?? []).filter((pointer) => at(value, pointer) !== undefined).map((pointer) => [pointer, "absent", at(value, pointer)]),
  ];
}

// What a JSON pointer finds, or undefined.
function at(value, pointer) {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce((found, step) => (found && Object.hasOwn(found, step) ? found[step] : undefined), value);
}

function accumulate({ given, expect }) {
  const before = write(given.events);
  const accumulator = new ACCUMULATORS[given.dialect]();
  const asked = new ACCUMULATORS[given.dialect]();
  let kept = [];
  for (const event of given.events) {
    accumulator.take(event);
    asked.take(event);
    kept.push(asked.result());
    kept.push(write(kept.at(-1)));
  }
  const got = outcomeOf(accumulator);
  const { error, ...others } = expect;
  const unchanged = kept.every((item, place) => place % 2 === 1 || write(item) === kept[place + 1]);
  return [
    ...differences(others, got),
    ...(error === undefined ? [] : error === true ? (got.error ? [] : [["error", true, null]]) : differences({ error }, got)),
    ...differences({ events: before, again: write(got.result), unchanged: true }, { events: write(given.events), again: write(asked.result()), unchanged }),
  ];
}

function outcomeOf(accumulator) {
  const { finished, error, previews, texts } = accumulator;
  return { result: accumulator.result(), finished, error, previews, texts };
}

// Every split that the page asks of the pure lane.
function splitsOf(bytes) {
  const places = Array.from({ length: Math.max(0, bytes.length - 1) }, (_, place) => place + 1);
  const step = Math.max(1, places.length / 40);
  const chosen = places.length <= 40 ? places : Array.from({ length: 40 }, (_, turn) => places[Math.floor(turn * step)]);
  return [[bytes], [...bytes].map((byte) => Buffer.from([byte])), ...chosen.map((place) => [bytes.subarray(0, place), bytes.subarray(place)])];
}

function stream({ given, expect }) {
  const bytes = bytesOf(given.bytes);
  const found = new Map();
  for (const pieces of splitsOf(bytes)) {
    for (const difference of [...framingDifferences(given, expect, pieces), ...streamDifferences(given, expect, pieces)]) {
      if (!found.has(difference[0])) found.set(difference[0], [difference[0], difference[1], difference[2] ?? null]);
    }
    if (found.size) break;
  }
  return [...found.values()];
}

function framingDifferences(given, { framing, comments, last_event_id, retry, pending }, pieces) {
  const frames = new EventStream(given.options?.max_event_bytes);
  const got = [];
  try {
    for (const piece of pieces) for (const frame of frames.feed(piece)) got.push(frameOutcome(frame));
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
  }
  const wanted = Object.fromEntries(Object.entries({ framing, comments, last_event_id, retry, pending }).filter(([, value]) => value !== undefined));
  return differences(wanted, { framing: got, comments: frames.comments, last_event_id: frames.lastEventId, retry: frames.retry, pending: frames.pending });
}

function frameOutcome({ bytes, event, id, retry }) {
  return { data: bytes.toString(), ...(event && { event }), ...(id && { id }), ...(retry !== null && { retry }) };
}

function streamDifferences(given, expect, pieces) {
  const looksAt = ["events", "text", "result", "error", "partial"].filter((name) => name in expect);
  if (!looksAt.length) return [];
  const got = playStream(given, pieces);
  const plain = Object.fromEntries(looksAt.filter((name) => name !== "error").map((name) => [name, expect[name]]));
  return [...differences(plain, { ...got, partial: got.error?.partial ?? null }), ...errorDifferences(expect.error, got.error)];
}

function playStream(given, pieces) {
  const operation = OPERATIONS.get(given.operation);
  const [status, headers] = [given.status ?? 200, given.headers ?? { "Content-Type": "text/event-stream" }];
  const got = { events: [], text: [] };
  const reader = textReader(operation);
  const said = (text) => text && got.text.push(text);
  const hand = (event) => {
    got.events.push(event);
    said(reader.take(event));
  };
  try {
    const bytes = Buffer.concat(pieces);
    if (status > 299 || !(isEventStream(headers, bytes) ?? isEventStream(headers, Buffer.from("x")))) {
      const { value, events } = readWhole(operation, status, headers, bytes, 0);
      got.result = value;
      events.forEach(hand);
    } else got.result = playEvents(new StreamReader(operation, status, headers, given.options), given, pieces, hand);
    said(reader.end());
  } catch (error) {
    if (!(error instanceof OpenRouterError)) throw error;
    got.error = Object.assign(error, { attempts: 1 });
  }
  return got;
}

function playEvents(reader, given, pieces, hand) {
  const limit = given.options?.timeout?.between_events;
  let [place, clock] = [0, 0];
  for (const piece of cutAt(pieces, (given.waits ?? []).map(([at]) => at))) {
    for (const [at, seconds] of given.waits ?? []) {
      if (at !== place) continue;
      if (limit !== undefined && seconds > limit && !reader.complete) throw reader.timeout("between_events", limit);
      clock += seconds;
    }
    for (const event of reader.feed(piece, clock)) hand(event);
    place += piece.length;
  }
  const lost = given.ends === "lost" && !reader.complete;
  const last = lost ? reader.broken(new errors.ConnectionLostError("the connection broke within the answer: connection reset by peer")) : reader.end();
  for (const event of last) hand(event);
  return reader.result();
}

function cutAt(pieces, places) {
  let begin = 0;
  return pieces.flatMap((piece) => {
    const inside = places.map((place) => place - begin).filter((place) => place > 0 && place < piece.length);
    begin += piece.length;
    return [0, ...inside].map((from, turn) => piece.subarray(from, inside[turn] ?? piece.length));
  });
}

function pacing({ given, expect }) {
  const numbers = [...(given.random ?? [])];
  const [pacer, turns] = [new Pacer(() => numbers.shift()), new Map()];
  const outcomeAt = ({ at, call, asks, succeeds, limited }) => {
    const unix = at + (given.now ?? 0);
    if (asks !== undefined && !turns.has(call)) turns.set(call, new Turn(asks, given.max_wait));
    const turn = turns.get(call);
    if (asks !== undefined) return pacer.wait(turn, at);
    if (succeeds) return pacer.succeeded(turn, lowerCased(succeeds), at, unix);
    if (!limited) return pacer.leave(turn);
    return pacer.limited(turn, errorOf(limited, unix), at, unix);
  };
  const got = given.events.map((event) => rounded(outcomeAt(event)));
  return differences({ outcomes: expect.outcomes.map(rounded), random: [] }, { outcomes: got, random: numbers });
}

function rounded(outcome) {
  return typeof outcome === "number" ? Math.round(outcome * 1e6) : outcome;
}

function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function errorOf({ status, headers, body }, unix) {
  return thrownBy(() => readWhole(OPERATIONS.get("sendChatCompletionRequest"), status, headers, bytesOf(body), unix));
}

function pagination({ given, expect }) {
  if (!given.answers.every(isPage)) return [];
  const operation = OPERATIONS.get(given.operation);
  const got = { requests: [], items: [] };
  const settings = { client: { api_key: "sk-or-v1-vectors" } };
  const run = () => {
    const walk = new Walk(operation, given.arguments);
    while (walk.next) {
      const { query } = buildRequest(operation, walk.next, settings);
      const value = read(bytesOf(given.answers[got.requests.length].body).toString());
      const answer = { value, status: 200, headers: {} };
      got.requests.push(query);
      got.items.push(...walk.take(answer));
      walk.advance(answer);
    }
  };
  if (expect.refused) return refusal(expect.refused, run);
  got.error = thrownBy(run);
  if (got.error && !(got.error instanceof OpenRouterError)) throw got.error;
  const { paths, ...others } = expect;
  return pageDifferences(others, got);
}

function isPage({ status, body }) {
  return status === undefined && "json" in body && !body.json?.error;
}
