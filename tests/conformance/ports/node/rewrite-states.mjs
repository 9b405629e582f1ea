// Reads states of runs, a JSON list of texts on stdin, and writes them again: what one implementation writes, others read.
import { readFileSync } from "node:fs";
import { readState, writeState } from "./tools/state.mjs";

const texts = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map((text) => writeState(readState(text)))));
