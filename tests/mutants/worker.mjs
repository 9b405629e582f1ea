// A process of its own: runs vectors with one mutant after another, until one vector does not pass.
import { readFileSync } from "node:fs";
import { Sandbox, allVectors } from "./sandbox.mjs";

const SIGN_OF_LIFE = 1000; // milliseconds

process.on("unhandledRejection", () => {});
process.on("uncaughtException", () => {});
process.on("disconnect", () => process.exit());

const [script, limits] = process.argv.slice(2).map((place) => readFileSync(place, "utf8"));
const sandbox = new Sandbox(script);
const steps = JSON.parse(limits);
let shared = sandbox.load();
const vectors = allVectors(shared.read);
let said = performance.now();

process.on("message", async ({ id, isStatic, order }) => {
  const port = isStatic ? loaded(id) : shared;
  const found = port ? await firstFailure(port, id, order) : { outcome: "failed", killer: null };
  process.send({ id, ...(found && !isStatic && !(await isSound(found)) ? await again(id, order) : found) });
});
process.send({ ready: true });

function loaded(id) {
  try {
    return sandbox.load(id);
  } catch {
    return null; // it cannot even be loaded
  }
}

async function firstFailure(port, id, order) {
  for (const killer of order) {
    const outcome = await port.outcome(vectors[killer], id, steps[killer]);
    if (outcome !== "passed") return { outcome, killer };
    if (performance.now() - said > SIGN_OF_LIFE) process.send({ alive: (said = performance.now()) });
  }
  return { outcome: "passed", killer: null };
}

// Whether the vector passes without the mutant: an earlier one may have left something behind.
async function isSound({ killer }) {
  return killer === null || (await shared.outcome(vectors[killer])) === "passed";
}

async function again(id, order) {
  shared = sandbox.load();
  const found = await firstFailure(shared, id, order);
  if (!(await isSound(found))) shared = sandbox.load();
  return found;
}
