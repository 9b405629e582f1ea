// Runs all vectors in this port, in each lane that has their kind: one line a kind, and what differs from a vector.
import { readFileSync, readdirSync } from "node:fs";
import { CLIENT } from "./lanes/client.mjs";
import { read, write } from "./lanes/exact-json.mjs";
import { PURE } from "./lanes/pure.mjs";

process.env.TZ = "Asia/Kolkata"; // where what forgets its zone is wrong

const HOME = new URL("../../", import.meta.url);
const ignored = readJSON(new URL("ignored.json", HOME)).node;
const total = { passed: 0, failed: 0, skipped: 0 };

for (const kind of readdirSync(new URL("vectors/", HOME)).sort()) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const vector of vectorsOf(kind)) count[await outcome(kind, vector)]++;
  console.log(`${kind.padEnd(14)}${summary(count)}`);
  for (const name of Object.keys(total)) total[name] += count[name];
}
console.log(summary(total));
process.exitCode = total.failed ? 1 : 0;

function vectorsOf(kind) {
  const folder = new URL(`vectors/${kind}/`, HOME);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((name) => readJSON(new URL(name, folder)).vectors);
}

async function outcome(kind, vector) {
  if (Object.hasOwn(ignored, vector.id)) return "skipped";
  const found = await differencesOf(kind, vector);
  if (found.length === 0) return "passed";
  console.log(`FAILED ${vector.id}: ${vector.says}`);
  for (const [what, expected, got] of found) console.log(`  ${what}\n    expected ${show(expected)}\n    got      ${show(got)}`);
  return "failed";
}

async function differencesOf(kind, vector) {
  const lanes = [PURE, CLIENT].filter((lane) => Object.hasOwn(lane, kind));
  if (!lanes.length) return [["a lane", `one that runs ${kind}`, undefined]];
  try {
    return (await Promise.all(lanes.map((lane) => lane[kind](vector)))).flat();
  } catch (error) {
    return [["an outcome", "no exception of the port", String(error?.stack ?? error)]];
  }
}

function show(value) {
  return typeof value === "string" ? value : write(value);
}

function readJSON(place) {
  return read(readFileSync(place, "utf8"));
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
