// The lane `pure` of the kinds `map` and `identity`: rows end in the order of the outcomes.
import { ConnectionLostError, JournalError, classOfStatus } from "../errors.mjs";
import { Journal, Keys, header, nameOf, writeLine } from "../map/journal.mjs";
import { Planner } from "../map/planner.mjs";
import { canonical, sha256 } from "../tools/canonical.mjs";
import { differences } from "./differences.mjs";
import { read, write } from "./exact-json.mjs";

export function identity({ given, expect }) {
  return differences(expect, { sha256: sha256(canonical(given.body)) });
}

export function map({ given, expect }) {
  try {
    return differences(expect, new Run(given).play());
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return differences(expect, { refused: { class: error.name, line: error.line } });
  }
}

class Run {
  constructor(given) {
    this.given = given;
    const first = header("chat.send", given.settings);
    this.journal = new Journal(given.journal ?? "", first, read);
    this.lines = this.journal.kept ? [] : [writeLine(first, write).trimEnd()];
    this.keys = new Keys();
    this.entries = [];
    this.sent = [];
    this.steps = [];
    this.rows = [];
    this.summary = { done: 0, failed: 0, skipped: 0, in_doubt: 0, known_cost: 0, unknown_costs: 0 };
  }

  play() {
    const planner = new Planner(this.given);
    const outcomes = [...this.given.outcomes];
    for (let step = planner.step(); step.kind !== "end"; step = planner.step()) {
      this.steps.push(step.row === undefined ? step.kind : `${step.kind} ${step.row}`);
      if (step.kind === "read") this.read(planner);
      else if (step.kind === "start") this.start(step.row);
      else if (step.kind === "yield") this.yield(step.row);
      else {
        const outcome = outcomes.shift();
        this.end(this.entries[outcome.row], outcome);
        planner.end(outcome.row);
      }
    }
    return { steps: this.steps, sent: this.sent, lines: this.lines, rows: this.rows, summary: this.summary, cut: this.journal.cut };
  }

  read(planner) {
    const request = this.given.requests[planner.count];
    if (request === undefined) {
      planner.reading = false;
      return;
    }
    const { id, ...own } = request;
    const key = this.keys.of(id, { ...this.given.settings, ...own });
    const record = this.journal.resultOf(key);
    const row = planner.read(record !== undefined);
    const result = record && { cost: record.cost, text: textOf(record.value) };
    this.entries[row] = { row, key, skipped: record !== undefined, inDoubt: this.journal.isInDoubt(key), result };
  }

  start(row) {
    this.sent.push(row);
    this.note({ line: "started", ...this.entries[row].key });
  }

  end(entry, outcome) {
    if (outcome.reply) {
      const cost = outcome.reply.usage?.cost ?? null;
      entry.result = { cost, text: textOf(outcome.reply) };
      this.note({ line: "done", ...entry.key, cost, value: outcome.reply });
      return;
    }
    const inDoubt = outcome.fails === "lost";
    const type = inDoubt ? ConnectionLostError : classOfStatus(outcome.status);
    const cost = inDoubt ? null : 0;
    entry.result = { cost, error: type.name };
    const error = { type: type.name, ...(inDoubt ? {} : { status: outcome.status }) };
    this.lines.push({ line: "failed", ...entry.key, cost, error, ...(inDoubt ? { in_doubt: true } : {}) });
  }

  note(record) {
    this.lines.push(writeLine(record, write).trimEnd());
  }

  yield(row) {
    const { key, skipped, inDoubt, result } = this.entries[row];
    this.rows.push({ row, id: nameOf(key), skipped, in_doubt: inDoubt, ...result });
    const { summary } = this;
    if (skipped) {
      summary.skipped++;
      return;
    }
    summary[result.error ? "failed" : "done"]++;
    if (inDoubt) summary.in_doubt++;
    if (result.cost === null) summary.unknown_costs++;
    else summary.known_cost += Number(result.cost);
  }
}

const textOf = (reply) => reply.choices[0].message.content;
