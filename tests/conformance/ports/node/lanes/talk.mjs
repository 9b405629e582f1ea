// The lane `pure` of the kinds `conversation` and `decisions`.
import { answered, estimatedTokens, fit, promptLimit, said } from "../conversation.mjs";
import { questionsOf, readAnswers } from "../decisions.mjs";
import { differences, refusal } from "./differences.mjs";

export function conversation({ given, expect }) {
  if (given.said !== undefined) {
    const run = () => ({ messages: said(given.said) });
    return expect.refused ? refusal(expect.refused, run) : differences(expect, run());
  }
  if (given.ended) return differences(expect, { messages: answered(given.ended) });
  if (given.models) return differences(expect, { limit: promptLimit(given.models, given.length) });
  if (given.message) return differences(expect, { tokens: estimatedTokens(given.message) });
  return differences(expect, fit(given.messages, given.limit, given.overhead));
}

export function decisions({ given, expect }) {
  const run = () => ("answers" in given ? readAnswers(given.schema, given.answers) : { questions: questionsOf(given.schema) });
  return expect.refused ? refusal(expect.refused, run) : differences(expect, run());
}
