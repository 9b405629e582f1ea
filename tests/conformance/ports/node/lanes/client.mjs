// The lane `client`: vectors that a real client runs, on a stage in the place of network, clock and chance.
import { OpenRouter } from "../client.mjs";
import { OpenRouterError } from "../errors.mjs";
import { textReader } from "../stream.mjs";
import { bytesOf, differences, errorDifferences, pageDifferences, refusal } from "./differences.mjs";
import { read } from "./exact-json.mjs";
import { clientRequest } from "./requests.mjs";
import { Stage } from "./stage.mjs";
import { clientTools } from "./tools.mjs";

export const CLIENT = { client: options, request: clientRequest, retry, stream, pagination, tools: clientTools };

const SETTINGS = { api_key: "sk-or-v1-vectors", base_url: "https://api.example.com/v1" };
const USER = [{ role: "user", content: "Hi" }];
const BODIES = {
  sendChatCompletionRequest: { model: "a/b", messages: USER },
  createResponses: { model: "a/b", input: "Hi" },
  createMessages: { model: "a/b", messages: USER, max_tokens: 9 },
  createImages: { model: "a/b", prompt: "A cat" },
};
const ANSWERS = { sendChatCompletionRequest: { choices: [] }, getCredits: { data: { total_credits: 1, total_usage: 0 } } };

const COUNT = Buffer.from('{"data":{"count":3}}');

async function options({ given, expect }) {
  const { status = 200, body, takes, breaks } = given.outcome ?? {};
  const bytes = body ? bytesOf(body) : COUNT;
  const middle = Math.floor(bytes.length / 2);
  const outcome = { status, headers: { "Content-Type": "application/json" }, body: [bytes.subarray(0, middle), bytes.subarray(middle)], takes, ...(breaks && { fails: "lost" }) };
  const stage = new Stage(given);
  stage.begin(Array(expect.requests ?? 1).fill(outcome));
  let error;
  try {
    await calledWith(given, { ...stage.world, environment: given.environment ?? {} });
  } catch (thrown) {
    error = thrown;
  }
  if (expect.refused) return [...refusal(expect.refused, () => thrown(error)), ...differences({ requests: 0 }, { requests: stage.requests.length })];
  const { class: name = null, ...facts } = expect.error ?? {};
  const got = { ...error, message: error?.message, class: error?.name ?? null, requests: stage.requests.length, url: stage.requests[0]?.url };
  const { requests, url = got.url } = expect;
  const found = differences({ requests, url, class: name, ...facts }, got);
  return given.leaves === undefined ? found : [...found, ...(await closedWaiting(outcome))];
}

async function calledWith({ client: given, call, closed = 0, stream: streamed, leaves }, world) {
  const client = new OpenRouter({ ...SETTINGS, ...given }, world);
  for (let times = 0; times < Number(closed); times++) client.close();
  const begun = () => client.stream("sendChatCompletionRequest", { body: BODIES.sendChatCompletionRequest });
  if (streamed) await (leaves === undefined ? begun().result() : left(begun(), leaves));
  else await client.send("listModelsCount", {}, call);
}

// The result of a stream that is closed after so many events.
async function left(stream, events) {
  for (let count = 0; count < events; count++) await stream.events.next();
  await stream.close();
  return stream.result();
}

// A stream that is closed while it waits for its first event ends without one.
async function closedWaiting(outcome) {
  const stage = new Stage();
  stage.begin([outcome]);
  const stream = new OpenRouter(SETTINGS, stage.world).stream("sendChatCompletionRequest", { body: BODIES.sendChatCompletionRequest });
  const waiting = stream.events.next();
  await stream.close();
  return differences({ value: undefined, done: true }, await waiting);
}

function thrown(error) {
  if (error) throw error;
}

async function retry({ given, expect }) {
  const stage = new Stage(given);
  let client;
  try {
    client = new OpenRouter({ ...SETTINGS, retry: given.policy, timeout: given.timeout }, stage.world);
  } catch (error) {
    return rowDifferences(expect, stage, error);
  }
  const found = [];
  for (const [place, made] of (given.calls ?? [given]).entries()) {
    stage.begin(made.outcomes.map((outcome) => played(outcome, made.request)));
    const error = await failureOf(client, made.request ?? {});
    found.push(...rowDifferences(expect.calls?.[place] ?? expect, stage, error));
  }
  if (stage.numbers.length) found.push(["random", [], stage.numbers]);
  if (expect.budget !== undefined && !isClose(client.retry.budget.tokens, expect.budget)) found.push(["budget", expect.budget, client.retry.budget.tokens]);
  return found;
}

function played({ body, ...outcome }, request = {}) {
  const byDefault = outcome.status === 200 && !body ? [Buffer.from(JSON.stringify(ANSWERS[nameOf(request)]))] : [];
  return { ...outcome, body: body ? [bytesOf(body)] : byDefault };
}

function nameOf(request) {
  return request.replay_safe ? "getCredits" : request.operation ?? "sendChatCompletionRequest";
}

async function failureOf(client, request) {
  const name = nameOf(request);
  const given = request.arguments ?? { body: request.body ?? BODIES[name] };
  try {
    if (request.stream) await client.stream(name, given).result();
    else await client.send(name, given);
  } catch (error) {
    return error;
  }
}

function rowDifferences({ attempts, delays, bodies, result }, stage, error) {
  const { says = [], ...facts } = result === "answer" ? {} : result;
  const areClose = delays.length === stage.sleeps.length && delays.every((delay, place) => isClose(delay, stage.sleeps[place]));
  return [
    ...differences({ attempts }, { attempts: stage.requests.length }),
    ...(areClose ? [] : [["delays", delays, stage.sleeps]]),
    ...(bodies ? differences({ bodies }, { bodies: stage.requests.map(({ body }) => read(Buffer.from(body).toString())) }) : []),
    ...differences({ class: null, ...facts }, error ? { ...error, class: error.name } : { class: null }),
    ...says.filter((text) => !(error?.printed ?? error?.message ?? "").includes(text)).map((text) => ["says", text, error?.printed]),
  ];
}

function isClose(a, b) {
  return Math.abs(a - b) <= 1e-6;
}

const FRAMING = ["framing", "comments", "last_event_id", "retry", "pending"];

async function stream({ given, expect }) {
  if (Object.keys(expect).every((name) => FRAMING.includes(name))) return [];
  const bytes = bytesOf(given.bytes);
  const middle = Math.floor(bytes.length / 2);
  const splits = [[bytes], [...bytes].map((byte) => Buffer.of(byte)), [bytes.subarray(0, 1), bytes.subarray(1)], [bytes.subarray(0, middle), bytes.subarray(middle)]];
  for (const pieces of splits) {
    const got = await streamed(given, pieces);
    const found = streamDifferences(expect, got);
    if (found.length) return found;
  }
  return "text" in expect ? differences({ text: expect.text }, { text: await textsOf(given, splits[0]) }) : [];
}

async function textsOf(given, pieces) {
  const texts = [];
  try {
    for await (const text of opened(given, pieces).texts()) texts.push(text);
  } catch (error) {
    if (!(error instanceof OpenRouterError)) throw error;
  }
  return texts;
}

function opened(given, pieces) {
  const { allow_truncated, max_event_bytes, timeout } = given.options ?? {};
  const stage = new Stage();
  const outcome = { status: given.status ?? 200, headers: given.headers ?? { "Content-Type": "text/event-stream" }, body: withWaits(pieces, given.waits ?? []) };
  stage.begin([given.ends === "lost" ? { ...outcome, fails: "lost" } : outcome]);
  const client = new OpenRouter({ ...SETTINGS, retry: { max_retries: 0 }, allow_truncated, max_event_bytes, timeout }, stage.world);
  return client.stream(given.operation, { body: BODIES[given.operation] });
}

async function streamed(given, pieces) {
  const stream = opened(given, pieces);
  const got = { events: [], text: [] };
  const reader = textReader(stream.call.operation);
  const said = (text) => text && got.text.push(text);
  try {
    for await (const event of stream) {
      got.events.push(event);
      said(reader.take(event));
    }
    said(reader.end());
    got.result = await stream.result();
  } catch (error) {
    if (!(error instanceof OpenRouterError)) throw error;
    got.error = error;
  }
  return got;
}

// The pieces, cut where nothing comes for a while, with the waits between them.
function withWaits(pieces, waits) {
  let begin = 0;
  return pieces.flatMap((piece) => {
    const inside = waits.filter(([at]) => at >= begin && at < begin + piece.length).map(([at, wait]) => [at - begin, wait]);
    begin += piece.length;
    const cuts = [[0, 0], ...inside];
    return cuts.flatMap(([from, wait], turn) => {
      const part = piece.subarray(from, cuts[turn + 1]?.[0] ?? piece.length);
      return [...(wait ? [{ wait }] : []), ...(part.length ? [part] : [])];
    });
  });
}

function streamDifferences(expect, got) {
  const plain = Object.fromEntries(["events", "text", "result", "partial"].filter((name) => name in expect).map((name) => [name, expect[name]]));
  return [...differences(plain, { ...got, partial: got.error?.partial ?? null }), ...errorDifferences(expect.error, got.error)];
}

async function pagination({ given, expect }) {
  const stage = new Stage();
  stage.begin(given.answers.map(({ status = 200, body }) => ({ status, headers: { "Content-Type": "application/json" }, body: [bytesOf(body)] })));
  const client = new OpenRouter({ ...SETTINGS, retry: { max_retries: 0 } }, stage.world);
  const run = () => client.items(given.operation, given.arguments);
  if (expect.refused) return [...refusal(expect.refused, run), ...differences({ requests: [] }, { requests: stage.requests })];
  const got = { items: [] };
  try {
    for await (const item of run()) got.items.push(item);
  } catch (error) {
    if (!(error instanceof OpenRouterError)) throw error;
    got.error = error;
  }
  const urls = stage.requests.map(({ url }) => new URL(url));
  got.requests = urls.map(({ searchParams }) => [...searchParams]);
  got.paths = urls.map(({ pathname }) => pathname.replace("/v1", ""));
  return pageDifferences(expect, got);
}
