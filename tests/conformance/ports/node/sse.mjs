// The framing of an event stream: bytes in any split, events out (kinds/stream.md, "Framing").

import { NOTHING, tryParse } from "./json.mjs";

const [LF, CR, COLON, SPACE] = [10, 13, 58, 32];

export class TooLongError extends Error {}

export class EventStream {
  constructor(limit = 64 * 1024 * 1024) {
    this.limit = limit;
    this.line = [];
    this.lineLength = 0;
    this.size = 0;
    this.isFirst = true;
    this.skipLF = false;
    this.comments = 0;
    this.lastEventId = "";
    this.retry = null;
    this.begin();
  }

  begin() {
    this.size = 0;
    this.data = [];
    this.name = "";
    this.newRetry = null;
    this.hasLine = false;
    this.hasField = false;
  }

  get pending() {
    return this.hasField || (this.lineLength > 0 && this.line[0][0] !== COLON);
  }

  // Yields the events that these bytes complete; throws a TooLongError after them.
  *feed(bytes) {
    let start = 0;
    if (this.skipLF && bytes.length) {
      this.skipLF = false;
      if (bytes[0] === LF) start = 1;
    }
    for (let at = start; at < bytes.length; at++) {
      if (bytes[at] !== LF && bytes[at] !== CR) continue;
      this.keep(bytes.subarray(start, at));
      if (bytes[at] === CR) {
        if (at + 1 === bytes.length) this.skipLF = true;
        else if (bytes[at + 1] === LF) at++;
      }
      start = at + 1;
      yield* this.endLine();
    }
    this.keep(bytes.subarray(start));
  }

  // What is left behind the last blank line, as events.
  rest() {
    if (this.lineLength) this.endLine();
    return this.dispatch();
  }

  keep(piece) {
    if (!piece.length) return;
    if (!this.lineLength && piece[0] === COLON) this.comments++;
    this.line.push(Buffer.from(piece));
    this.lineLength += piece.length;
    const between = this.hasLine ? 1 : 0;
    if (this.size + between + this.measured() > this.limit) throw new TooLongError(`an event is longer than max_event_bytes, a limit of ${this.limit}`);
    if (this.isFirst && this.lineLength >= 3) this.dropMark();
  }

  measured() {
    if (!this.isFirst) return this.lineLength;
    const begin = Buffer.concat(this.line).subarray(0, 3);
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    return mark.subarray(0, begin.length).equals(begin) ? this.lineLength - begin.length : this.lineLength;
  }

  dropMark() {
    this.isFirst = false;
    const line = Buffer.concat(this.line);
    if (line[0] !== 0xef || line[1] !== 0xbb || line[2] !== 0xbf) return;
    this.line = [line.subarray(3)];
    this.lineLength -= 3;
    if (line[3] === COLON) this.comments++;
    else if (this.lineLength === 0) this.line = [];
  }

  endLine() {
    this.isFirst = false;
    const line = Buffer.concat(this.line);
    this.line = [];
    this.lineLength = 0;
    if (!line.length) {
      const events = this.dispatch();
      this.begin();
      return events;
    }
    this.size += line.length + (this.hasLine ? 1 : 0);
    this.hasLine = true;
    if (line[0] === COLON) return [];
    this.hasField = true;
    this.field(line);
    return [];
  }

  field(line) {
    const colon = line.indexOf(COLON);
    const name = line.subarray(0, colon < 0 ? line.length : colon).toString("latin1");
    const begin = colon < 0 ? line.length : colon + (line[colon + 1] === SPACE ? 2 : 1);
    const value = line.subarray(begin);
    if (name === "data") this.data.push(value);
    else if (name === "event") this.name = value.toString();
    else if (name === "id" && !value.includes(0)) this.lastEventId = value.toString();
    else if (name === "retry" && /^[0-9]{1,18}$/.test(value.toString("latin1"))) this.retry = this.newRetry = Number(value.toString());
    else if (!["id", "retry"].includes(name)) this.other(line);
  }

  // A line that has no meaning.
  other(line) {}

  dispatch() {
    return this.data.length ? [{ bytes: lines(this.data), event: this.name, id: this.lastEventId, retry: this.newRetry }] : [];
  }
}

// The same with what stands in a stream without a field: JSON, marked as `unframed`, and lines `error: ...` as events of that name.
export class LenientStream extends EventStream {
  // All lines without a field.
  ignored = [];

  begin() {
    super.begin();
    this.others = [];
  }

  other(line) {
    this.others.push(line);
    this.ignored.push(line);
  }

  dispatch() {
    const events = super.dispatch();
    if (events.length && this.others.length && events[0].bytes[0] === 0x7b && tryParse(events[0].bytes, { lenient: "surrogates" }) === NOTHING) {
      return [{ ...events[0], bytes: lines([events[0].bytes, ...this.others]) }]; // only the first line has the field
    }
    return [...events, ...unframed(this.others)];
  }
}

export function lines(list) {
  return Buffer.concat(list.flatMap((line, at) => (at ? [Buffer.from("\n"), line] : [line])));
}

function unframed(others) {
  const at = others.findIndex((line) => /^[ \t]*\{/.test(line));
  const errors = (at < 0 ? others : others.slice(0, at)).filter((line) => line.toString().startsWith("error:"));
  const events = errors.map((line) => ({ bytes: Buffer.from(line.subarray(6).toString().trim()), event: "error" }));
  return at < 0 ? events : [...events, { bytes: lines(others.slice(at)), event: "", unframed: true }];
}

const BLANK = /^(?:[ \t\r\n]|\xef\xbb\xbf)+/;

// The event that an error body consists of; null if it is not framed.
export function framedEvent(bytes) {
  const text = bytes.toString("latin1").replace(BLANK, "");
  if (!/^(?:data:|event:|id:|retry:|:|error:\s*\{)/.test(text)) return null;
  const frames = new LenientStream(Infinity);
  const events = [...frames.feed(bytes), ...frames.rest()].filter((event) => event.bytes.toString().trim() !== "[DONE]");
  const tells = (event) => event.event === "error" || event.bytes.includes('"error"');
  return events.find(tells) ?? events.find((event) => !event.event) ?? events[0] ?? null;
}

// Whether a body is events, by its first bytes and then its content type; undefined while more bytes are needed to tell.
export function beginsEvents(media, start) {
  const text = start.toString("latin1").replace(BLANK, "");
  if (!text) return undefined;
  const fields = [":", "data:", "event:", "id:", "retry:", "error:"];
  if (fields.some((field) => text.startsWith(field))) return true;
  if (media === "text/event-stream") return text[0] !== "[";
  return fields.some((field) => field.startsWith(text)) ? undefined : false;
}
