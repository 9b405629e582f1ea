// The vectors of the kind `embeddings` in the lane `pure`.
import { embed } from "../embeddings.mjs";
import { OpenRouterError, PayloadTooLargeError } from "../errors.mjs";
import { differences, refusal } from "./differences.mjs";

export function pureEmbeddings({ given: { texts, batch_size: batchSize, dimensions, replies }, expect }) {
  const requests = [];
  const whole = texts.map((text) => (typeof text === "string" ? text : text.repeat.repeat(text.times)));
  const left = [...replies];
  const run = () =>
    embed(whole, { batchSize, dimensions }, (batch) => {
      requests.push(batch.map((text) => whole.indexOf(text)));
      const reply = left.shift();
      if (reply === "too large") throw new PayloadTooLargeError("too large");
      return reply;
    });
  if (expect.refused) return refusal(expect.refused, run);
  const { error, result } = outcome(run);
  const { error: expected, ...others } = expect;
  return [...differences(others, { requests, ...result }), ...differences({ error: expected?.class ?? null }, { error: error?.name ?? null })];
}

function outcome(run) {
  try {
    return { result: run() };
  } catch (error) {
    if (!(error instanceof OpenRouterError)) throw error;
    return { error, result: error.partial };
  }
}
