// The lanes of the kind `tools`: runs whose replies, tools and clock are played as a vector says, with a client or without.
import { OpenRouter } from "../client.mjs";
import { ConnectError, ConnectionLostError, OpenRouterError, RequestTimeoutError, classOfStatus } from "../errors.mjs";
import { Parts, Run, ToolError, within } from "../tools/run.mjs";
import { errorDifferences } from "./differences.mjs";
import { read, same, write } from "./exact-json.mjs";
import { Stage as Network } from "./stage.mjs";

const TIMEOUT = { first_byte: null, between_events: null, total: 1800 }; // of the client
const MONEY = ["cost", "known_cost", "elapsed"];
const FAILURES = { connect: ConnectError, lost: ConnectionLostError };

export const pureTools = (vector) => tools(vector, Stage);
export const clientTools = (vector) => tools(vector, ClientStage);

async function tools({ given, expect }, StageOfLane) {
  const { then: laterRuns = [], ...first } = given;
  const { then: laterExpects = [], ...expected } = expect;
  const stage = new StageOfLane(first);
  const found = await differencesOf(stage, first, expected, "");
  for (const [index, later] of laterRuns.entries()) {
    const { api, tools, limits, prices, final_turn, stop_when, prepare_step } = first;
    const run = { api, tools, limits, prices, final_turn, stop_when, prepare_step, state: stage.document, ...later };
    found.push(...(await differencesOf(stage, run, laterExpects[index], `then ${index + 1}: `)));
  }
  return found.map(([what, wanted, got]) => [what, wanted ?? null, got ?? null]);
}

async function differencesOf(stage, given, { error, refused, ...expected }, label) {
  const got = await stage.play(given);
  if (stage instanceof ClientStage) delete expected.seconds; // which only fetch knows
  const names = Object.keys(expected).filter((name) => !matches(expected[name], got[name], name));
  const wanted = refused ? { class: refused.class ?? "InvalidArgumentError", says: refused.names } : error;
  return [
    ...names.map((name) => [`${label}${name}`, expected[name], got[name]]),
    ...errorDifferences(wanted, got.error ?? null).map(([what, ...rest]) => [`${label}${what}`, ...rest]),
    ...(refused && got.requests.length ? [[`${label}requests`, [], got.requests]] : []),
  ];
}

// Whether a value is the one that is expected; `{"prefix": ...}` stands for a text that begins so.
function matches(expected, got, name) {
  if (MONEY.includes(name) && typeof expected === "number") return typeof got === "number" && Math.abs(expected - got) < 1e-9;
  if (name === "state" && got) return Object.keys(expected).every((member) => matches(expected[member], got[member]));
  if (name === "ledger" && Array.isArray(got)) return expected.length === got.length && expected.every((entry, at) => matches(entry, got[at], "state"));
  if (expected === null || typeof expected !== "object") return same(expected, got);
  if (typeof expected.prefix === "string" && Object.keys(expected).length === 1) return typeof got === "string" && got.startsWith(expected.prefix);
  if (got === null || typeof got !== "object" || Array.isArray(expected) !== Array.isArray(got)) return false;
  const members = Object.keys(expected);
  return members.length === Object.keys(got).length && members.every((member) => Object.hasOwn(got, member) && matches(expected[member], got[member]));
}

class Stage {
  constructor({ replies = [], tools = [], settings = {}, state }) {
    this.replies = [...replies];
    this.results = new Map(tools.map((tool) => [tool.name, [...(tool.results ?? [])]]));
    this.document = state;
    this.isSessionNamed = settings.session_id !== undefined || state?.settings?.session_id !== undefined;
    this.clock = 0;
    this.alarms = []; // of the tools that are about to be called, in order
    this.number = 0;
  }

  async play(given) {
    this.began = { requests: [], seconds: [], called: [], order: [] };
    this.busy = new Map();
    this.crash = given.crash ?? {};
    const { promise: crashed, resolve: fall } = withResolvers();
    this.fall = () => {
      fall(false);
      return new Promise(() => {}); // what was running never goes on
    };
    let run = null;
    let outcome = {};
    try {
      run = this.begin(given.api, this.program(given), this.world());
      const isWhole = await Promise.race([crashed, run.run().then(() => true)]);
      if (isWhole) outcome = outcomeOf(run);
      this.document = this.saved ?? this.document;
    } catch (error) {
      if (!(error instanceof OpenRouterError)) throw error;
      this.document = error.state ?? this.document;
      outcome = { ...(run && outcomeOf(run)), error };
    }
    return { ...outcome, ...this.began, requests: this.withoutSession(this.began.requests) };
  }

  begin(api, program, world) {
    return new Run(api, program, world);
  }

  // A session that the program did not name has a name of the port's own, one for all requests.
  withoutSession(requests) {
    if (this.isSessionNamed) return requests;
    return requests.map(({ session_id: session, ...others }) => {
      this.session ??= session;
      return session && session === this.session ? others : { session_id: session ?? null, ...others };
    });
  }

  program({ settings, messages, tools, limits, prices, state, decisions, resend, final_turn, stop_when, prepare_step, before_tool, after_tool, on_tool_error }) {
    const made = tools?.map((tool) => (tool.type === undefined ? this.tool(tool) : tool));
    return {
      settings, messages, tools: made, limits, state, decisions, resend, final_turn, on_tool_error,
      price: prices && Object.keys(prices).length ? (model) => prices[model] ?? null : undefined,
      stop_when: stop_when && ((run) => stop_when.some((one) => holds(one, run))),
      prepare_step: prepare_step && ((step) => {
        const changes = prepare_step[step] ?? {};
        return { ...changes, ...(changes.tools && { tools: made.filter(({ name }) => name !== undefined && changes.tools.includes(name)) }) };
      }),
      before_tool: before_tool && (({ name }) => before_tool[name]),
      after_tool: after_tool && (({ name }) => after_tool[name]?.content),
    };
  }

  tool({ kind = "run", approval, results: _, ...definition }) {
    const needs_approval = approval === undefined ? false : approval === true || ((args) => fits(approval.when, args));
    const run = kind === "manual" ? undefined : (args, call, seconds) => this.call(definition.name, args, call, seconds);
    return { ...definition, parameters: definition.parameters ?? { type: "object", properties: {} }, needs_approval, run };
  }

  async call(name, args, { id }, seconds) {
    const ring = seconds === null ? null : this.alarms.shift();
    this.began.called.push([name, args]);
    this.began.order.push(`start ${id}`);
    if (this.crash.tool === id) return this.fall();
    const result = this.resultFor(name, args);
    const takes = result.seconds ?? 0;
    this.busy.set(id, (this.busy.get(id) ?? 0) + Math.min(takes, seconds ?? Infinity));
    if (seconds !== null && takes > seconds) return this.never(ring);
    this.began.order.push(`end ${id}`);
    if (result.raises) throw Object.assign(new Error(result.raises.message), { name: result.raises.type });
    if (result.tool_error !== undefined) throw new ToolError(result.tool_error);
    return result.parts ? new Parts(result.parts) : result.returns;
  }

  alarm(seconds, ring) {
    if (typeof seconds !== "number") throw new TypeError("an alarm without a time");
    this.alarms.push(ring);
    return () => (this.alarms = this.alarms.filter((other) => other !== ring));
  }

  // What takes too long does not end; its alarm rings.
  never(ring) {
    ring();
    return new Promise(() => {});
  }

  // The first result that is for these arguments, or the next of those that are for any; the last one stays.
  resultFor(name, args) {
    const results = this.results.get(name);
    const found = results.find(({ when }) => when && fits(when, args)) ?? results.find(({ when }) => !when);
    if (!found) return { returns: "ok" };
    if (!found.when && results.filter(({ when }) => !when).length > 1) results.splice(results.indexOf(found), 1);
    return found;
  }

  world() {
    return {
      now: () => this.clock + Math.max(0, ...this.busy.values()),
      within: (seconds, run) => within(this, seconds, run),
      save: (document) => this.save(document),
      send: (body, { seconds }) => this.send(body, seconds),
    };
  }

  async save(document) {
    this.saved = document;
    if (this.began.order.at(-1) !== "save") this.began.order.push("save");
    const { ledger } = read(document);
    if (ledger.some(({ id, status }) => id === this.crash.returned && status === "returned")) return this.fall();
  }

  async send(body, seconds) {
    this.began.seconds.push(seconds);
    const reply = await this.replyTo(read(write(body)));
    if (reply.fails) throw new FAILURES[reply.fails](`played: ${reply.fails}`);
    const most = Math.min(seconds ?? Infinity, TIMEOUT.total);
    this.clock += Math.min(reply.seconds ?? 0, most);
    if (reply.seconds > most) throw new RequestTimeoutError("played: too long", { phase: "total", seconds: most });
    if (reply.error) throw new (classOfStatus(reply.error))(`played: ${reply.error}`);
    return resultOf(reply, this.number);
  }

  async replyTo(body) {
    this.clock += Math.max(0, ...this.busy.values());
    this.busy.clear();
    this.number += 1;
    this.began.requests.push(body);
    this.began.order.push(`request ${this.number}`);
    if (this.crash.request === this.number) return this.fall();
    const reply = this.replies.shift();
    if (!reply) throw new Error("more requests than replies");
    return reply;
  }
}

// A client sends the bodies, on a stage in the place of network and clock.
class ClientStage extends Stage {
  network = new Network();

  begin(api, program, world) {
    const fetch = (url, init) => this.fetch(url, init);
    const clock = { ...this.network.clock, now: world.now, alarm: (seconds, ring) => this.alarm(seconds, ring) };
    const client = new OpenRouter({ api_key: "sk-or-v1-vectors", base_url: "https://api.example.com/v1", timeout: TIMEOUT, retry: { max_retries: 0 } }, { ...this.network.world, clock, fetch });
    return client.toolRun(api, program, {}, { save: world.save });
  }

  // An alarm of a request rings on the network, one of a tool in its call.
  alarm(seconds, ring) {
    const [forTool, forRequest] = [super.alarm(seconds, ring), this.network.clock.alarm(seconds, ring)];
    return () => {
      forTool();
      forRequest();
    };
  }

  async fetch(url, init) {
    const { seconds: takes, fails, error, ...reply } = await this.replyTo(read(Buffer.from(init.body).toString()));
    const result = fails || error ? [] : [Buffer.from(write(resultOf(reply, this.number)))];
    this.network.begin([fails ? { fails, takes } : { status: error ?? 200, body: result, takes }]);
    const began = this.network.time;
    try {
      return await this.network.fetch(url, init);
    } finally {
      this.clock += this.network.time - began;
    }
  }
}

function withResolvers() {
  let resolve;
  return { promise: new Promise((settle) => (resolve = settle)), resolve };
}

// The result of the API that a reply of a vector stands for.
function resultOf({ seconds: _, message, finish_reason, ...others }, number) {
  const known = { id: `gen-${number}`, model: "acme/one", ...others };
  if (message === undefined) return read(write({ object: "response", status: "completed", ...known }));
  const choice = { index: 0, message, finish_reason: finish_reason ?? (message?.tool_calls ? "tool_calls" : "stop") };
  return read(write({ object: "chat.completion", ...known, choices: [choice] }));
}

function outcomeOf(run) {
  const { state, pending, usage, cost, known_cost, elapsed } = run;
  const { status, limit, messages, given, ledger, cost_estimated, steps } = state;
  return { status, limit, messages, new_messages: messages.slice(given), ledger, cost_estimated, steps: steps.length, pending: pending.map(shown), usage, cost, known_cost, elapsed, text: run.text, state };
}

const shown = ({ id, name, arguments: args, reason }) => ({ id, name, arguments: args, reason });
const fits = (when, args) => Object.entries(when).every(([name, value]) => same(value, args[name]));
const holds = ({ steps, has_tool_call: name }, run) => (steps !== undefined ? run.state.steps.length >= steps : run.state.ledger.some((call) => call.name === name));
