import { expect, it } from "vitest";
import { type CachePair, measureUntil } from "./cache-pair";

const MINUTE_MS = 60_000;

/** The promises about logs: what one client appends another reads in its order, from any place, with its end. */
export function describeLogs(pair: () => CachePair): void {
  it("gives a log's texts from any place to every client, tells its end, and null where there is none", async () => {
    const { first, second } = pair();
    const log = { key: "turn", lifetimeMs: MINUTE_MS };
    expect(await second.readLog({ key: "turn", from: 0 })).toBeNull();
    expect(await first.append({ ...log, at: 0, texts: ["a", ".", ""], ended: false })).toBe(true);
    expect(await second.readLog({ key: "turn", from: 0 })).toEqual({ texts: ["a", ".", ""], ended: false });
    expect(await first.append({ ...log, at: 3, texts: ["日本 +\u0000"], ended: false })).toBe(true);
    expect(await second.readLog({ key: "turn", from: 2 })).toEqual({
      texts: ["", "日本 +\u0000"],
      ended: false,
    });
    expect(await second.readLog({ key: "turn", from: 4 })).toEqual({ texts: [], ended: false });
    expect(await first.append({ ...log, at: 4, texts: [], ended: true })).toBe(true);
    expect(await second.readLog({ key: "turn", from: 4 })).toEqual({ texts: [], ended: true });
    expect(await second.readLog({ key: "turn", from: 9 })).toEqual({ texts: [], ended: true });
  });

  it("holds the same after an append that came twice, and refuses one behind a gap", async () => {
    const { first, second } = pair();
    const log = { key: "twice", lifetimeMs: MINUTE_MS };
    for (const client of [first, second]) await client.append({ ...log, at: 0, texts: ["a"], ended: false });
    for (const client of [first, second]) {
      expect(await client.append({ ...log, at: 1, texts: ["b", "c"], ended: true })).toBe(true);
    }
    const whole = { texts: ["a", "b", "c"], ended: true };
    expect(await second.readLog({ key: "twice", from: 0 })).toEqual(whole);
    expect(await first.append({ ...log, at: 4, texts: ["e"], ended: false })).toBe(false);
    expect(await second.readLog({ key: "twice", from: 0 })).toEqual(whole);
    expect(await first.append({ ...log, at: 0, texts: ["new"], ended: false })).toBe(true);
    expect(await second.readLog({ key: "twice", from: 0 })).toEqual({ texts: ["new"], ended: false });
  });

  it("forgets a log when its time is over, counted from the last append", async () => {
    const { first, second } = pair();
    const append = (lifetimeMs: number) =>
      first.append({ key: "brief", at: 0, texts: ["a"], ended: false, lifetimeMs });
    await append(40);
    await append(150);
    const gone = async () => (await second.readLog({ key: "brief", from: 0 })) === null;
    expect(await measureUntil(gone)).toBeGreaterThan(60);
  });
}
