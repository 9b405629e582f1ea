// The vectors of any number of texts, in batches (kinds/embeddings.md).
import { InvalidArgumentError, PayloadTooLargeError, ProtocolError } from "./errors.mjs";

const BATCH_SIZE = 96;
const BATCH_BYTES = 400000;

const byteLength = (text) => Buffer.byteLength(text);
const size = (value) => (Number.isInteger(value) ? value : 0);

// `send` takes texts and returns a result, or throws. Returns { vectors, sums }, also as the `partial` of an error.
export function embed(texts, { batchSize, dimensions } = {}, send) {
  check(texts, { batch_size: batchSize, dimensions });
  const vectors = texts.map(() => null);
  const sums = { model: null, dimensions: null, prompt_tokens: 0, total_tokens: 0, known_cost: 0, unknown_costs: 0 };
  const result = () => ({ vectors, sums: { ...sums, missing: vectors.flatMap((vector, place) => (vector === null ? [place] : [])) } });
  const batches = batchesOf(texts, batchSize ?? BATCH_SIZE);
  try {
    while (batches.length) {
      const [start, stop] = batches.shift();
      const reply = answer(send, texts, start, stop, batches);
      if (reply) receive(reply, start, stop, dimensions, vectors, sums);
    }
  } catch (error) {
    error.partial = result();
    throw error;
  }
  return result();
}

function check(texts, numbers) {
  const empty = texts.findIndex((text) => !text.trim());
  if (empty >= 0) throw new InvalidArgumentError(`texts[${empty}] is empty; leave it out`);
  for (const [name, value] of Object.entries(numbers)) {
    if (value !== undefined && !(Number.isInteger(value) && value > 0)) throw new InvalidArgumentError(`${name} must be a positive integer`);
  }
}

function batchesOf(texts, most) {
  const batches = [];
  let start = 0;
  let bytes = 0;
  texts.forEach((text, place) => {
    const length = byteLength(text);
    if (place > start && (place - start === most || bytes + length > BATCH_BYTES)) {
      batches.push([start, place]);
      [start, bytes] = [place, 0];
    }
    bytes += length;
  });
  return start < texts.length ? [...batches, [start, texts.length]] : batches;
}

function answer(send, texts, start, stop, batches) {
  try {
    return send(texts.slice(start, stop));
  } catch (error) {
    if (!(error instanceof PayloadTooLargeError) || stop - start < 2) throw error;
    const middle = Math.floor((start + stop) / 2);
    batches.unshift([start, middle], [middle, stop]);
    return null;
  }
}

function receive({ model, data, usage }, start, stop, asked, vectors, sums) {
  sums.model ??= model ?? null;
  sums.prompt_tokens += size(usage?.prompt_tokens);
  sums.total_tokens += size(usage?.total_tokens);
  if (typeof usage?.cost === "number") sums.known_cost += usage.cost;
  else sums.unknown_costs += 1;
  const found = ordered(data, stop - start);
  const lengths = new Set([...found.map((vector) => vector.length), sums.dimensions, asked].filter((one) => one !== null && one !== undefined));
  if (lengths.has(0) || lengths.size > 1) throw new ProtocolError(`vectors of the dimensions ${[...lengths].join(", ")}`);
  vectors.splice(start, found.length, ...found);
  sums.dimensions = found[0].length;
}

function ordered(data, count) {
  if (data.length !== count) throw new ProtocolError(`${data.length} vectors for ${count} texts`);
  const places = data.map(({ index }, place) => index ?? place);
  if (new Set(places).size !== count || places.some((place) => !(place >= 0 && place < count))) throw new ProtocolError("vectors for other texts");
  const found = [];
  data.forEach(({ embedding }, place) => (found[places[place]] = numbers(embedding)));
  return found;
}

function numbers(embedding) {
  if (Array.isArray(embedding)) return embedding;
  const bytes = Buffer.from(String(embedding), "base64");
  return bytes.length % 4 ? [] : Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(4 * index));
}
