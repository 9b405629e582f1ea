// What a download asks for, and where the bytes of each answer belong (kinds/download.md). No I/O.
import { ConnectionLostError, ProtocolError } from "./errors.mjs";

const OVERLAP = 1024;

/** Thrown where what is there is not the beginning of the content. */
export class StartOver extends Error {}

/** One download: how many bytes are there, of which version, and what the next request asks for. */
export class DownloadPlan {
  /** @param {{body?: Buffer, etag?: string | null, modified?: string | null, total?: number | null}} have */
  constructor({ body = Buffer.alloc(0), etag = null, modified = null, total = null } = {}) {
    Object.assign(this, { position: body.length, version: { etag, modified, total }, tail: tailOf(body), most: body.length, isWrong: false });
  }

  startOver() {
    Object.assign(this, { isWrong: false, position: 0 });
  }

  /** The headers Range and If-Range of the next request; null, or absent, for none. */
  ask() {
    this.asked = null;
    this.repeated = Buffer.alloc(0);
    if (this.position === 0) return {};
    const { etag, modified } = this.version;
    const strong = etag?.startsWith('"') ?? false;
    this.asked = strong ? this.position : this.position - this.tail.length;
    return { range: `bytes=${this.asked}-`, ifRange: strong ? etag : modified };
  }

  /** Whether an answer says something about the content; any other reports an error. */
  accepts(status) {
    return status < 300 || (status === 416 && this.asked !== null);
  }

  /** Takes the head of an answer; whether its body is content. `headers` have lower-case names. */
  begin(status, headers) {
    const range = headers["content-range"] ?? "";
    const length = headers["content-length"] ?? null;
    Object.assign(this, { end: null, isLast: true, begun: this.position });
    if (status === 416) {
      if (Number(/^bytes \*\/(\d+)$/.exec(range)?.[1]) !== this.position) throw new StartOver();
      this.version.total = this.position;
      return false;
    }
    const version = { etag: headers.etag ?? null, modified: headers["last-modified"] ?? null, total: null };
    if (status === 206) {
      this.#beginRange(/^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range), version, Number(length));
      return true;
    }
    if (status !== 200 && status !== 203) throw new ProtocolError(`the answer has the status ${status}, not the content`);
    if (length !== null) version.total = Number(length);
    Object.assign(this, { position: 0, tail: Buffer.alloc(0), version });
    return true;
  }

  #beginRange(found, version, length) {
    if (this.asked === null) throw new ProtocolError("the answer is a part (206) that was not asked for");
    if (found === null || Number(found[1]) !== this.asked) throw new StartOver();
    if (found[3] !== "*") version.total = Number(found[3]);
    const known = this.version;
    if (Object.keys(known).some((name) => known[name] !== null && version[name] !== null && known[name] !== version[name])) throw new StartOver();
    known.total ??= version.total;
    this.end = known.total ?? Number(found[2]) + 1;
    if (length > this.end - this.asked) throw new StartOver();
    if (this.asked < this.position) this.repeated = this.tail;
  }

  /** Takes bytes of a body; what is new of them, and the offset where it belongs. */
  receive(data) {
    if (this.isWrong) throw new StartOver();
    const again = this.repeated.subarray(0, data.length);
    if (!data.subarray(0, again.length).equals(again)) throw new StartOver();
    this.repeated = this.repeated.subarray(again.length);
    const fresh = data.subarray(again.length);
    const offset = this.position;
    const end = offset + fresh.length;
    if (this.end !== null && end > this.end) {
      // More than such a part has: none of it can be trusted.
      Object.assign(this, { isWrong: true, position: this.begun });
      return { offset: this.begun, data: Buffer.alloc(0) };
    }
    if (this.version.total !== null && end > this.version.total) throw new ProtocolError("the body is longer than announced");
    this.position = end;
    if (fresh.length > 0) this.isLast = this.end === null || this.version.total !== null;
    this.tail = tailOf(Buffer.concat([this.tail, fresh]));
    return { offset, data: fresh };
  }

  /** Takes the end of a body. */
  finish() {
    if (this.isWrong) throw new StartOver();
    const { total } = this.version;
    if (this.repeated.length > 0 || !this.isLast || (total !== null && this.position !== total)) throw new ConnectionLostError("the body ended too early");
  }

  /** Whether there is more than there ever was. */
  progressed() {
    if (this.position <= this.most) return false;
    this.most = this.position;
    return true;
  }
}

function tailOf(bytes) {
  return bytes.subarray(Math.max(bytes.length - OVERLAP, 0));
}
