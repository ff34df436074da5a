import { expect, it } from "vitest";
import { type Cell, type ModelMeasurements, toFigures } from "./figures";
import type { ModelLoad } from "./loads";

/** A load whose n-th turn has its first token after n times `stepMs`. */
function makeLoad(count: number, stepMs: number, over: Partial<ModelLoad> = {}): ModelLoad {
  const times = Array.from({ length: count }, (_, index) => {
    const firstWordMs = (index + 1) * stepMs;
    return { firstEventMs: 1, firstCardMs: 1, firstWordMs, lastWordMs: firstWordMs + 1 };
  });
  return {
    run: { sent: count, times, startedAtMs: [], failures: new Map(), tookMs: 1_000, conversationIds: [] },
    report: { askedAtMs: [], readings: 0, cpuMs: 0 },
    beforeModelMs: [],
    lateCards: 0,
    hasCards: true,
    cpuMs: { server: count * 4, client: count, standIn: count, database: 0 },
    ...over,
  };
}

const alone: Cell = {
  clients: 1,
  tokenMs: 0,
  turns: 100,
  bareTurns: 100,
  ours: makeLoad(100, 2, { beforeModelMs: [1, 2, 3], lateCards: 2 }),
  bare: makeLoad(100, 1, { hasCards: false }),
};
const measured: ModelMeasurements = {
  cells: [alone],
  rssMb: 400,
  bareRssMb: 300,
  sent: 100,
  failures: new Map(),
  stored: { untouched: 97, noticed: 3 },
};

it("ours is told by the bare route's, of one client and a model that answers at once", () => {
  const { figures, samples, beside } = toFigures(measured);
  expect(figures).toMatchObject({
    firstTokenP50Ratio: 2,
    firstTokenP95Ratio: 2,
    at1_0ms_firstTokenP95Ms: 190,
    at1_0ms_beforeModelP50Ms: 2,
    at1_0ms_serverCpuMsPerAnswer: 4,
    lateCards: 2,
    rssAfterLoadMb: 400,
  });
  expect(samples.firstTokenP50Ratio).toBe(100);
  expect(beside?.["bare route"]).toMatchObject({ at1_0ms_firstTokenP95Ms: 95, rssAfterLoadMb: 300 });
  expect(beside?.["bare route"]).not.toHaveProperty("at1_0ms_firstCardP95Ms");
});

it("a turn failed that was not whole on the wire, or not stored as the model wrote it", () => {
  expect(toFigures(measured).figures.failedTurns).toBe(3);
  const broken = { ...measured, failures: new Map([["status 500", 5]]) };
  expect(toFigures(broken).figures.failedTurns).toBe(5);
});
