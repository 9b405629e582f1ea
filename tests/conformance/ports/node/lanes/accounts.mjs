// How the lane `pure` runs the vectors of `spending` and `exact_model`.
import { ACCUMULATORS } from "../accumulate/index.mjs";
import { isRouter, sameModel } from "../exact-model.mjs";
import { Spending } from "../spending.mjs";
import { tryParse, NOTHING } from "../json.mjs";
import { differences } from "./differences.mjs";

const NOT_SENT = ["connect", "connect_timeout"];

export function spending({ given, expect }) {
  const found = new Spending();
  for (const exchange of given.exchanges) found.book(attemptOf(exchange));
  const totals = found.totals();
  const { by_label: labels = {}, ...plain } = expect;
  return [...differences(plain, totals), ...Object.entries(labels).flatMap(([label, wanted]) => differences(wanted, totals.by_label[label] ?? {}))];
}

export function exactModel({ given: { asked, served, models }, expect }) {
  return differences(expect, "router" in expect ? { router: isRouter(asked[0], models) } : { same: sameModel(asked, served, models) });
}

function attemptOf({ operation, label, fault, status = 200, headers = {}, json, text, events, left_after: count }) {
  if (fault) return { operation, label, sent: !NOT_SENT.includes(fault) };
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { operation, label, status, headers: lower, body: events ? resultOf(events.slice(0, count)) : bodyOf(json, text) };
}

function resultOf(events) {
  const accumulator = new ACCUMULATORS.chat();
  for (const event of events) accumulator.take(event);
  return accumulator.result();
}

function bodyOf(json, text) {
  if (text === undefined) return json;
  const value = tryParse(Buffer.from(text));
  return value === NOTHING ? null : value;
}
