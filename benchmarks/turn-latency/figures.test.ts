import { describe, expect, it } from "vitest";
import { type Measurements, toFigures, toRows, toStoredPrefix } from "./figures";
import type { LoadRun } from "./load";

/** A load of `count` turns whose first card took 1, 2, ... `count` ms and whose last word came 100 ms later. */
function makeRun(count: number, tookMs: number): LoadRun {
  const times = Array.from({ length: count }, (_, index) => ({
    firstEventMs: index + 0.5,
    firstCardMs: index + 1,
    firstWordMs: index + 2,
    lastWordMs: index + 101,
  }));
  return { sent: count, times, startedAtMs: [], failures: new Map(), tookMs, conversationIds: [] };
}

const measured: Measurements = {
  startsMs: [900, 700, 800],
  alone: makeRun(100, 1_000),
  at50: makeRun(3_000, 20_000),
  at200: makeRun(3_000, 25_000),
  at50CpuMs: 36_000,
  rssMb: 500,
  stageTimes: new Map([["act", [1, 2, 3, 4]]]),
  sentTurns: 6_150,
  failures: [],
  storedAnswers: 6_150,
  beside: null,
};

describe("figures of a run", () => {
  it("takes percentiles of one client's turns and rates of the loads", () => {
    const { figures, samples } = toFigures(measured);
    expect(figures).toMatchObject({
      startMs: 800, // the middle of three
      firstCardP50Ms: 50, // place 50 of 1..100
      firstCardP95Ms: 95,
      lastWordP95Ms: 195,
      at50TurnsPerSecond: 150, // 3,000 in 20 s
      at200TurnsPerSecond: 120, // 3,000 in 25 s
      at50FirstCardP95Ms: 2_850, // place 2,850 of 1..3,000
      at50CpuMsPerTurn: 12, // 36 s by 3,000
      rssAfterLoadMb: 500,
      stage_act_P50Ms: 2,
      stage_act_P95Ms: 4,
      failedTurns: 0,
    });
    expect(samples).toMatchObject({
      startMs: 3,
      firstCardP95Ms: 100,
      at50TurnsPerSecond: 3_000,
      stage_act_P50Ms: 4,
    });
  });

  it("counts as failed what was not whole, and what was whole but is not in the store", () => {
    const broken = { ...measured, failures: [new Map([["status 500", 3]]), new Map([["x", 1]])] };
    expect(toFigures({ ...broken, storedAnswers: 6_150 }).figures.failedTurns).toBe(4);
    expect(toFigures({ ...broken, storedAnswers: 6_100 }).figures.failedTurns).toBe(50);
    const side = {
      alone: makeRun(10, 1_000),
      at50: { ...makeRun(10, 1_000), failures: new Map([["x", 2]]) },
    };
    const beside = { messages: 250_000, empty: side, full: side };
    const { figures, samples } = toFigures({ ...broken, storedAnswers: 6_150, beside });
    expect(figures.failedTurns).toBe(8); // 4 and, in the comparison, 2 a side
    expect(samples.failedTurns).toBe(6_190); // 6,150 and four loads of 10
  });

  it("has no number where no turn was whole, rather than a good one", () => {
    const { figures, samples } = toFigures({ ...measured, alone: { ...measured.alone, times: [] } });
    expect(figures.firstCardP95Ms).toBeNaN();
    expect(samples.firstCardP95Ms).toBe(0);
  });

  it("leaves memory and processor time out where the system does not tell them", () => {
    const { figures } = toFigures({ ...measured, rssMb: null, at50CpuMs: null });
    expect(figures).not.toHaveProperty("rssAfterLoadMb");
    expect(figures).not.toHaveProperty("at50CpuMsPerTurn");
  });

  it("gives full store by empty store: 0.9 of the turns, twice the wait", () => {
    const empty = { alone: makeRun(100, 1_000), at50: makeRun(3_000, 18_000) };
    const full = { alone: makeRun(200, 1_000), at50: makeRun(3_000, 20_000) };
    const { figures, samples } = toFigures({ ...measured, beside: { messages: 250_000, empty, full } });
    expect(figures).toMatchObject({
      stored250k_at50TurnsPerSecond: 150,
      stored250k_at50TurnsPerSecondRatio: 0.9, // 18 s by 20 s
      stored250k_firstCardP95Ms: 190, // place 190 of 1..200
      stored250k_firstCardP95Ratio: 2, // 190 by 95
    });
    expect(samples.stored250k_at50TurnsPerSecondRatio).toBe(6_000);
  });

  it("names the store by its size", () => {
    expect(toStoredPrefix(250_000)).toBe("stored250k_");
    expect(toStoredPrefix(900)).toBe("stored900_");
  });
});

describe("table of a run", () => {
  it("has a row a moment of each load, a stage and the start, all as wide as the head", () => {
    const rows = toRows(measured);
    expect(rows).toHaveLength(1 + 3 * 4 + 1 + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
    expect(rows[2]).toEqual(["1 client: first card", "100", "50.0", "95.0", "99.0", ""]);
  });
});
