// The time that a client goes by; tests put their own in its place.
import { setTimeout as wait } from "node:timers/promises";

const LONGEST = 2 ** 31 - 1; // milliseconds: a longer timer of Node rings at once

export const SYSTEM_CLOCK = {
  /** Seconds that only go forward. */
  now: () => performance.now() / 1000,
  /** Unix time in seconds, for dates in headers. */
  unix: () => Date.now() / 1000,
  /** Waits; throws the reason of `signal` if it is aborted meanwhile. */
  async sleep(seconds, signal) {
    try {
      await wait(Math.min(seconds * 1000, LONGEST), undefined, { signal });
    } catch {
      throw signal.reason;
    }
  },
  /** Calls `ring` when the seconds have passed; gives a function that prevents it. */
  alarm(seconds, ring) {
    if (seconds * 1000 > LONGEST) return () => {};
    const timer = setTimeout(ring, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
