import { createChance } from "./chance";

/** A gate as the ground check makes it. */
interface PassedGate {
  push(delta: string, nowMs: number): string;
  dueInMs(nowMs: number): number | null;
  end(): string;
  readonly report: { replaced: number; dropped: number };
}

/** What came through a gate, and how long each piece of it was held. */
export interface Passed {
  text: string;
  report: PassedGate["report"];
  heldMs: number[];
}

/** Sends a text through a gate as a model sends it: pieces of one to four characters, one each `tokenMs`. */
export function passThrough(input: {
  gate: PassedGate;
  text: string;
  seed: number;
  tokenMs?: number;
}): Passed {
  const { gate, text, seed, tokenMs = 20 } = input;
  const chance = createChance(seed);
  const arrivals: { end: number; atMs: number; held: boolean }[] = [];
  const heldMs: number[] = [];
  let out = "";
  let nowMs = 0;
  const settle = () => {
    if (!text.startsWith(out)) return; // something was changed: places no longer correspond
    for (const one of arrivals) {
      if (!one.held || one.end > out.length) continue;
      heldMs.push(nowMs - one.atMs);
      one.held = false;
    }
  };
  for (let at = 0; at < text.length; ) {
    const size = 1 + Math.floor(chance.next() * 4);
    const nextMs = nowMs + tokenMs;
    const due = gate.dueInMs(nowMs);
    if (due !== null && nowMs + due < nextMs) {
      nowMs += due;
      out += gate.push("", nowMs);
      settle();
    }
    nowMs = nextMs;
    const piece = text.slice(at, at + size);
    at += size;
    arrivals.push({ end: at, atMs: nowMs, held: true });
    out += gate.push(piece, nowMs);
    settle();
  }
  out += gate.end();
  settle();
  return { text: out, report: gate.report, heldMs };
}
