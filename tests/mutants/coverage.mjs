// Which vectors reach which mutants, and in what order they are tried.
import path from "node:path";
import { source } from "./places.mjs";
import { Sandbox, allVectors } from "./sandbox.mjs";

const RECENT = 12;

export class Coverage {
  /** Runs every vector once, without a mutant; throws if one does not pass. */
  static async of(script, mutants) {
    const port = new Sandbox(script, { covering: true }).load();
    const onLoad = new Set(port.control.covered);
    const vectors = allVectors(port.read);
    const reached = [];
    for (const vector of vectors) {
      port.control.covered.clear();
      const outcome = await port.outcome(vector);
      if (outcome !== "passed") throw new Error(`${vector.vector.id}: ${outcome} without a mutant; see make conformance-node`);
      reached.push({ mutants: new Set(port.control.covered), steps: port.steps });
    }
    return new Coverage(mutants, vectors, reached, onLoad);
  }

  constructor(mutants, vectors, reached, onLoad) {
    this.vectors = vectors;
    this.onLoad = onLoad;
    this.steps = reached.map(({ steps }) => 10 * steps + 50_000);
    this.places = new Map(vectors.map(({ vector }, place) => [vector.id, place]));
    this.recent = new Map(); // module -> the vectors that killed there last
    this.order = spread(vectors, reached);
    this.of = new Map(mutants.map(({ id }) => [id, []]));
    this.ofModule = new Map(mutants.map(({ module }) => [module, new Set()]));
    const moduleOf = new Map(mutants.map(({ id, module }) => [id, module]));
    for (const place of this.order) {
      for (const id of reached[place].mutants) {
        this.of.get(id).push(place);
        this.ofModule.get(moduleOf.get(id)).add(place);
      }
    }
  }

  isStatic({ id }) {
    return this.onLoad.has(id);
  }

  /** The vectors to try, those first that are likely to fail. */
  candidates(mutant, remembered) {
    const all = this.isStatic(mutant) ? this.near(mutant) : this.of.get(mutant.id);
    const known = new Set(all);
    const likely = [this.places.get(remembered), ...(this.recent.get(mutant.module) ?? [])].filter((place) => known.has(place));
    return Uint16Array.from(new Set([...likely, ...all]));
  }

  // What a module makes when it is loaded concerns what runs in it later and, if it is exported, in those that import it.
  // Where nothing runs later, what it exports may reach any other module.
  near({ module, isExported }) {
    if (!this.ofModule.get(module).size) return this.order;
    const users = isExported ? [...this.ofModule.keys()].filter((other) => importsOf(other).includes(module)) : [];
    return [module, ...users].flatMap((name) => [...this.ofModule.get(name)]);
  }

  killed({ module }, place) {
    const others = (this.recent.get(module) ?? []).filter((other) => other !== place);
    this.recent.set(module, [place, ...others].slice(0, RECENT));
  }
}

// One vector of each topic, then a second one, ...; of a topic, the cheap ones first.
function spread(vectors, reached) {
  const topics = new Map();
  const places = vectors.map((_, place) => place).sort((a, b) => reached[a].steps - reached[b].steps);
  const rank = new Map();
  for (const place of places) {
    const { topic } = vectors[place];
    rank.set(place, topics.get(topic) ?? 0);
    topics.set(topic, rank.get(place) + 1);
  }
  return places.sort((a, b) => rank.get(a) - rank.get(b));
}

function importsOf(module) {
  const found = source(module).matchAll(/ from "(\.[^"]+)"/g);
  return [...found].map(([, place]) => path.posix.join(path.posix.dirname(module), place));
}
