// The port, with all mutants in it, as often as need be: runs one vector with one mutant switched on.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { CONFORMANCE, PORT } from "./places.mjs";

process.env.TZ = "Asia/Kolkata"; // as run-vectors.mjs does

const require = createRequire(import.meta.url);
const ROUNDS = 3; // of the event loop, after which nothing can come any more: no lane waits for anything outside

const counting = (cover) => `(function (module, exports, require, control$, portUrl$) {
let active$ = control$.active, steps$ = 0, limit$ = Infinity;
const covered$ = control$.covered;
control$.begin = (mutant, limit) => { active$ = mutant; steps$ = 0; limit$ = limit; };
control$.steps = () => steps$;
const step$ = () => { if (++steps$ > limit$) throw new Error("endless"); return true; };
${cover}
`;
const PLAIN = "const cover$ = () => { if (++steps$ > limit$) throw new Error('endless'); };";
const COVERING = "const cover$ = (...numbers) => { ++steps$; for (const number of numbers) covered$.add(number); };";

export class Sandbox {
  constructor(script, { covering = false } = {}) {
    const text = `${counting(covering ? COVERING : PLAIN)}${script}\n})`;
    this.make = new vm.Script(text, { filename: "port-with-mutants.cjs" }).runInThisContext();
  }

  /** A port of its own, loaded while a mutant is switched on; 0 or more is one. */
  load(active = -1) {
    const [module, control] = [{ exports: {} }, { active, covered: new Set() }];
    this.make(module, module.exports, require, control, pathToFileURL(path.join(PORT, "contract.mjs")).href);
    return new Port(module.exports, control);
  }
}

class Port {
  constructor({ PURE, CLIENT, read }, control) {
    this.lanes = [PURE, CLIENT];
    this.read = read;
    this.control = control;
  }

  /** "passed", "failed" or "endless". */
  async outcome({ kind, vector }, mutant = -1, limit = Infinity) {
    this.control.begin(mutant, limit);
    const lanes = this.lanes.filter((lane) => Object.hasOwn(lane, kind));
    const outcome = await Promise.race([differs(lanes, kind, vector), nothingMore()]);
    this.steps = this.control.steps();
    this.control.begin(-1, Infinity);
    return this.steps > limit ? "endless" : outcome;
  }
}

async function differs(lanes, kind, vector) {
  try {
    const found = await Promise.all(lanes.map((lane) => lane[kind](vector)));
    return found.flat().length ? "failed" : "passed";
  } catch {
    return "failed";
  }
}

// What waits for ever leaves an event loop in which nothing happens.
async function nothingMore() {
  for (let round = 0; round < ROUNDS; round++) await new Promise((resolve) => setImmediate(resolve));
  return "endless";
}

/** All vectors, frozen, so that no mutant changes them for the next one. */
export function allVectors(read) {
  const home = path.join(CONFORMANCE, "vectors");
  return readdirSync(home).sort().flatMap((kind) => {
    const files = readdirSync(path.join(home, kind)).filter((name) => name.endsWith(".json")).sort();
    const inFile = (file) => frozen(read(readFileSync(path.join(home, kind, file), "utf8"))).vectors;
    return files.flatMap((file) => inFile(file).map((vector) => ({ kind, topic: `${kind}/${file}`, vector })));
  });
}

function frozen(value) {
  if (value !== null && typeof value === "object") Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
