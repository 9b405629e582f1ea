// Which row of a map is read, started and handed over next.
export class Planner {
  constructor({ concurrency, window = 4 * concurrency, ordered = true }) {
    Object.assign(this, { concurrency, window, ordered });
    this.waiting = [];
    this.ended = [];
    this.count = this.held = this.running = this.next = 0;
    this.reading = true;
  }

  // Another row was read, which may have ended before; its number.
  read(hasEnded) {
    const row = this.count++;
    this.held++;
    (hasEnded ? this.ended : this.waiting).push(row);
    return row;
  }

  end(row) {
    this.running--;
    this.ended.push(row);
  }

  step() {
    if (this.waiting.length && this.running < this.concurrency) {
      this.running++;
      return { kind: "start", row: this.waiting.shift() };
    }
    const wantsRow = this.reading && this.held < this.window;
    if (wantsRow && this.running + this.waiting.length < this.concurrency) return { kind: "read" };
    const row = this.take();
    if (row !== undefined) return { kind: "yield", row };
    if (wantsRow) return { kind: "read" };
    return { kind: this.running ? "wait" : "end" };
  }

  take() {
    const place = this.ordered ? this.ended.indexOf(this.next) : this.ended.length ? 0 : -1;
    if (place < 0) return undefined;
    this.held--;
    this.next++;
    return this.ended.splice(place, 1)[0];
  }
}
