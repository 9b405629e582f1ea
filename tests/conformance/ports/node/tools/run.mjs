// A run: a model calls tools until it answers, or until a limit (kinds/tools.md).
import { randomUUID } from "node:crypto";
import { APIError, ConnectError, InvalidArgumentError, RequestInDoubtError, ToolFailedError } from "../errors.mjs";
import { stringify } from "../json.mjs";
import { canonical, sha256 } from "./canonical.mjs";
import { faultOf, keyOf, newCalls, readArguments, streaksOf } from "./calls.mjs";
import { fit, readPrice } from "./costs.mjs";
import { checkedLimits, checkedTools } from "./definitions.mjs";
import { FORMATS } from "./formats.mjs";
import { decide, lastCalls, newState, openCalls, pendingOf, readState, writeState } from "./state.mjs";
import * as words from "./wording.mjs";

const NORMAL_SHARE = 0.9;
const ENDED = ["completed", "limit", "stopped", "looping"];

/** What a tool throws to choose the words that the model reads. */
export class ToolError extends Error {}
/** What `world.within` throws when the time is over. */
export class TimedOut extends Error {}

/** What comes of a tool, or a TimedOut if it takes longer; it may go on all the same. */
export function within(clock, seconds, run) {
  if (seconds === null) return run();
  return new Promise((settle, fail) => {
    const cancel = clock.alarm(seconds, () => fail(new TimedOut()));
    Promise.resolve().then(run).then(settle, fail).finally(cancel);
  });
}

/** Content parts, in the form of chat, that a tool returns in place of text. */
export class Parts {
  constructor(parts) {
    this.parts = parts;
  }
}

export const contentOf = (value) => (value instanceof Parts ? value.parts : typeof value === "string" ? value : stringify(value ?? null));

export class Run {
  /**
   * @param {"chat"|"responses"} api
   * @param {object} given `settings`, `messages`, `tools` (`name`, `description`, `parameters`, `strict`, `run`, `needs_approval`,
   *   `idempotent`, `timeout`, `retries`, or a server tool), `limits`, `price(model)`, `state`, `decisions`, `resend`, `final_turn`,
   *   `stop_when(run)`, `prepare_step(step)`, `before_tool(call)`, `after_tool(call, content)`, `on_tool_error`
   * @param {object} world `send(body, {seconds})`, `save(document)`, `now()` in seconds, `within(seconds, run)`
   */
  constructor(api, given, world) {
    this.format = FORMATS[api];
    this.world = world;
    this.given = { final_turn: true, settings: {}, tools: [], decisions: {}, ...withoutAbsent(given) };
    this.tools = checkedTools(this.given.tools);
    this.offered = this.tools; // those of the last step, where they differ
    this.limits = checkedLimits(given.limits);
    this.state = given.state === undefined ? this.begun(api) : this.resumed(readState(given.state));
    this.reply = null;
    this.failure = null;
  }

  begun(api) {
    const { messages, settings, decisions } = this.given;
    if (Object.keys(decisions).length) throw new InvalidArgumentError("decisions: they are for a run that waits; give its state");
    checkMessages(messages);
    return newState(api, this.format.given(messages), { session_id: randomUUID(), ...settings });
  }

  resumed(state) {
    const { settings, decisions, resend, messages = [] } = this.given;
    state.settings = { ...state.settings, ...settings };
    if (state.in_flight && !resend) throw new RequestInDoubtError(`the request of step ${state.in_flight.step} may have been carried out and billed; resend=true sends it again`);
    state.in_flight = null;
    for (const call of openCalls(state)) this.recovered(call);
    const decided = decide(state, decisions, this.tools);
    if (messages.length) this.addMessages(state, messages);
    else if (ENDED.includes(state.status)) return state;
    state.status = "running";
    for (const [call, decision] of decided) this.decided(state, call, decision);
    return state;
  }

  // A run goes on with more messages, but not between calls and their answers. A limit that ended it may be reached again.
  addMessages(state, messages) {
    const open = openCalls(state).map(({ id }) => id).join(", ");
    if (open) throw new InvalidArgumentError(`messages: the run has calls without an answer: ${open}; resume it without messages first`);
    state.messages.push(...this.format.given(messages));
    Object.assign(state, { limit: null, final: false, given: state.messages.length });
  }

  // A call that had started may have had its effect.
  recovered(call) {
    if (call.status !== "started") return;
    if (this.tools.get(call.name)?.idempotent) call.status = "requested";
    else call.reason = "interrupted";
  }

  decided(state, call, { approve, reject, result }) {
    if (approve) Object.assign(call, { reason: null, approved: true, status: "requested" });
    else if (reject !== undefined) this.answer(call, "refused", words.rejected(reject), state);
    else this.answer(call, "returned", contentOf(result), state);
  }

  get pending() {
    return pendingOf(this.state).map(({ id, name, arguments: text, hash, reason }) => ({ id, name, arguments: readArguments(text), hash, reason }));
  }

  /** The text of the last reply. */
  get text() {
    return this.reply?.text ?? this.format.textOf(this.state.messages);
  }

  get usage() {
    const names = ["input_tokens", "output_tokens", "total_tokens", "reasoning_tokens", "cached_tokens"];
    return Object.fromEntries(names.map((name) => [name, this.state.steps.reduce((sum, { usage }) => sum + usage[name], 0)]));
  }

  get known_cost() {
    return this.state.steps.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  }

  get cost() {
    return this.state.steps.some(({ cost }) => cost === null) ? null : this.known_cost;
  }

  // Whether the calls of the last reply were answered, and nothing was added since.
  get isAnswered() {
    return this.state.messages.length > this.state.given;
  }

  get elapsed() {
    return this.before + this.world.now() - this.began;
  }

  /** Runs to an end or a pause. What it throws has the document as its `state`. */
  async run() {
    this.began = this.world.now();
    this.before = this.state.elapsed;
    try {
      while (this.state.status === "running") await (openCalls(this.state).length ? this.runCalls() : this.step());
      await this.save();
    } catch (error) {
      this.state.elapsed = this.elapsed;
      throw Object.assign(error, { state: writeState(this.state) });
    }
    return this;
  }

  async save() {
    this.state.elapsed = this.elapsed;
    await this.world.save?.(writeState(this.state));
  }

  // One request, if the limits allow it.
  async step() {
    const { state } = this;
    if (this.isAnswered && !state.limit && this.given.stop_when?.(this)) return void (state.status = "stopped");
    const limit = state.limit ?? this.reachedLimit();
    if (limit && !(state.final && this.allowsLastTurn())) return this.reach(limit);
    const number = state.steps.length + 1;
    const body = this.affordable(this.body((await this.given.prepare_step?.(number)) ?? {}));
    if (!body) return state.final ? void (state.status = "limit") : this.reach("cost");
    state.in_flight = { step: number, final: state.final, at: Date.now() / 1000, body_sha256: sha256(canonical(body)) };
    await this.save();
    this.replied(await this.sent(body));
  }

  async sent(body) {
    try {
      return await this.world.send(body, { seconds: this.secondsLeft() });
    } catch (error) {
      if (error instanceof APIError || error instanceof ConnectError) this.state.in_flight = null;
      throw error;
    }
  }

  body(changes) {
    const { format, state } = this;
    this.offered = changes.tools ? checkedTools(changes.tools) : this.tools;
    const tools = (changes.tools ?? this.given.tools).map((tool) => (tool.type === undefined ? format.tool(tool) : tool));
    const choice = state.relaxed ? { tool_choice: "auto" } : {};
    const last = state.final ? { tool_choice: tools.length ? "none" : undefined } : {};
    const whole = { ...state.settings, ...choice, [format.messages]: state.messages, ...changes };
    checkMessages(whole[format.messages]);
    const body = format.instructed(whole);
    return withoutAbsent({ ...body, tools: tools.length ? tools : undefined, ...last });
  }

  // The body as it may be sent, or null if it would cost too much.
  affordable(body) {
    const { limits: { max_cost }, state } = this;
    if (max_cost == null) return body;
    const price = readPrice(this.given.price?.(body.model));
    if (!price || (body.tools ?? []).some(({ type }) => type !== "function")) state.cost_estimated = true;
    if (state.cost_estimated) return body;
    return fit(body, { price, left: max_cost - this.known_cost, keepLastTurn: this.given.final_turn && !state.final, fields: this.format.maxTokens });
  }

  reachedLimit() {
    const { limits: { max_steps, max_tokens, max_cost }, state } = this;
    if (max_steps != null && state.steps.length >= max_steps) return "steps";
    if (max_tokens != null && this.usage.total_tokens >= max_tokens) return "tokens";
    if ((this.secondsLeft() ?? Infinity) <= 0) return "time";
    return max_cost != null && this.known_cost >= max_cost ? "cost" : null;
  }

  // What is left for a request or a tool; a share is kept for the last turn. Null if there is no limit.
  secondsLeft() {
    const { max_seconds } = this.limits;
    const share = this.given.final_turn && !this.state.final ? NORMAL_SHARE : 1;
    return max_seconds == null ? null : max_seconds * share - this.elapsed;
  }

  // The end, or one turn more in which the model can only answer.
  reach(limit) {
    const { state } = this;
    const isAllowed = this.allowsLastTurn();
    Object.assign(state, { limit, final: state.final || isAllowed, status: isAllowed ? "running" : "limit" });
  }

  // Whether a last turn is wanted, and tokens, time and money are left for it.
  allowsLastTurn() {
    const { max_tokens, max_seconds, max_cost } = this.limits;
    const isOver = this.usage.total_tokens >= (max_tokens ?? Infinity) || this.elapsed >= (max_seconds ?? Infinity) || this.known_cost >= (max_cost ?? Infinity);
    return this.given.final_turn && !isOver;
  }

  replied(result) {
    const { state } = this;
    const reply = this.format.read(result);
    this.reply = reply;
    state.in_flight = null;
    const step = state.steps.length + 1;
    state.steps.push({ step, id: reply.generation_id, model: reply.model, finish_reason: reply.finish_reason, usage: reply.usage, cost: reply.cost });
    if (this.limits.max_cost != null && (reply.cost === null || reply.is_byok)) state.cost_estimated = true;
    const calls = newCalls(reply, step, state.ledger);
    state.messages.push(...reply.messages);
    state.ledger.push(...calls);
    this.relax(calls);
    state.streaks = streaksOf(calls, this.offered, state.streaks);
    if (calls.length) return this.judge(calls);
    Object.assign(state, { step, status: state.final ? "limit" : "completed" });
  }

  relax(calls) {
    const choice = this.state.settings.tool_choice;
    const name = this.format.forcedName(choice);
    if (choice === "required" ? calls.length : calls.some((call) => call.name === name)) this.state.relaxed = true;
  }

  // What becomes of the calls of a reply, in their order: those that have no answer afterwards run, or wait.
  judge(calls) {
    const { limits: { stop_after }, state } = this;
    const refuse = (content) => calls.forEach((call) => this.answer(call, "refused", content(call)));
    const times = (call) => state.streaks[keyOf(call, this.offered)];
    if (state.final) {
      refuse(() => words.atLimit(state.limit));
      state.status = "limit";
      return;
    }
    if (stop_after != null && calls.some((call) => times(call) >= stop_after)) {
      refuse((call) => (times(call) >= stop_after ? words.repeated(times(call)) : words.ended()));
      state.status = "looping";
      return;
    }
    if (!this.refuseAtLimit(calls)) this.classify(calls);
  }

  classify(calls) {
    const { state } = this;
    const cut = this.reply.finish_reason === "length" ? calls.at(-1) : null;
    for (const call of calls) {
      const refusal = this.refusal(call, call === cut);
      if (refusal !== null) this.answer(call, "refused", refusal);
    }
    for (const call of calls.filter(({ content }) => content === null)) {
      const reason = this.reasonToWait(call);
      if (reason && state.limit) this.answer(call, "refused", words.atLimit(state.limit));
      else call.reason = reason;
    }
  }

  // Why a call cannot run, in words for the model, or null. It may reach a limit, and the run then ends after this step.
  refusal(call, isCut) {
    const { limits: { max_calls, max_invalid_calls }, state } = this;
    const tool = this.offered.get(call.name);
    if (!tool) return words.unknownTool(call.name, [...this.offered.keys()]);
    const fault = faultOf(call.arguments, tool, isCut);
    if (fault && (max_invalid_calls == null || state.invalid_calls < max_invalid_calls)) {
      state.invalid_calls += 1;
      return fault;
    }
    if (fault) {
      state.limit ??= "invalid_calls";
      return words.atLimit("invalid_calls");
    }
    const most = Object.hasOwn(max_calls ?? {}, call.name) ? max_calls[call.name] : Infinity;
    if (this.timesCalled(call) <= most) return null;
    state.limit ??= "calls";
    return words.calledEnough(call.name, most);
  }

  // How often a tool was called up to this call; what was refused does not count.
  timesCalled(call) {
    const { ledger } = this.state;
    return ledger.slice(0, ledger.indexOf(call) + 1).filter(({ name, status }) => name === call.name && status !== "refused").length;
  }

  reasonToWait(call) {
    const { run, needs_approval: approval } = this.offered.get(call.name);
    if (!run) return "client_tool";
    return (typeof approval === "function" ? approval(readArguments(call.arguments)) : approval) ? "approval" : null;
  }

  async runCalls() {
    this.failure = null;
    if (this.refuseAtLimit(openCalls(this.state))) return; // as may be if the run was resumed
    const ready = openCalls(this.state).filter(({ reason }) => reason === null);
    const left = this.secondsLeft();
    await Promise.all(ready.map((call) => this.runCall(call, left)));
    if (this.failure) throw this.failure;
    const waiting = pendingOf(this.state);
    if (!waiting.length || this.refuseAtLimit(waiting)) return;
    this.state.status = waiting.every(({ reason }) => reason === "client_tool") ? "awaiting_client_tools" : "awaiting_approval";
  }

  // At a limit calls are answered with its note, and the run ends, with a last turn or without. Whether that is so.
  refuseAtLimit(calls) {
    const limit = this.reachedLimit();
    if (!limit) return false;
    for (const call of calls) this.answer(call, "refused", words.atLimit(limit));
    this.reach(limit);
    return true;
  }

  async runCall(call, left) {
    const tool = this.offered.get(call.name);
    if (!tool?.run) return this.answer(call, "refused", words.unknownTool(call.name, [...this.offered.keys()]));
    const { deny, arguments: changed } = (await this.given.before_tool?.(call)) ?? {};
    if (deny !== undefined) return this.answer(call, "refused", words.denied(deny));
    Object.assign(call, { status: "started", ...(changed && { changed_arguments: changed }) });
    await this.save();
    const outcome = await this.outcome(tool, call, changed ?? readArguments(call.arguments), left);
    const content = await this.given.after_tool?.(call, outcome.content);
    if (content === undefined) this.failure ??= outcome.failure;
    this.answer(call, content === undefined ? outcome.status : "returned", content ?? outcome.content);
    await this.save();
  }

  async outcome(tool, call, args, left) {
    const seconds = tool.timeout == null || left === null ? tool.timeout ?? left : Math.min(tool.timeout, left);
    for (let attempt = 0; ; attempt++) {
      try {
        return { status: "returned", content: contentOf(await this.world.within(seconds, () => tool.run(args, call, seconds))) };
      } catch (error) {
        const isTimeout = error instanceof TimedOut;
        const mayRetry = isTimeout ? tool.idempotent : !(error instanceof ToolError);
        if (mayRetry && attempt < (tool.retries ?? 0)) continue;
        if (isTimeout) return { status: "abandoned", content: words.timedOut(seconds) };
        const content = error instanceof ToolError ? error.message : words.toolError(error.message || error.name);
        return { status: "failed", content, failure: this.given.on_tool_error === "raise" ? failureOf(call, error) : undefined };
      }
    }
  }

  // Notes what goes back for a call; once the last one of a step has it, all of them go into the messages, in order.
  answer(call, status, content, state = this.state) {
    const times = state.streaks[keyOf(call, this.offered)] ?? 0;
    const isNudged = this.limits.nudge_after != null && times >= this.limits.nudge_after && !words.isNote(content);
    Object.assign(call, { status, reason: null, content: isNudged ? words.nudged(content, times) : content });
    if (openCalls(state).length) return;
    state.messages.push(...lastCalls(state).map((one) => this.format.answer(one, one.content, state.messages)));
    state.step = state.steps.length;
  }
}

function checkMessages(messages) {
  if (!messages?.length) throw new InvalidArgumentError("messages: there must be at least one");
}

function failureOf({ name }, cause) {
  return Object.assign(new ToolFailedError(`the tool ${name} failed: ${cause.message}`), { cause });
}

function withoutAbsent(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
