import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { createFakeSource, createHangingSource } from "@/lib/testing/fake-source";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";
import { makePriceFile, priceFileQuerySchema } from "..";

const now = new Date("2024-01-05T22:00:00Z");
const january = buildSpan("2024-01-01", "2024-01-05", "January 2024");
const [alfa, comma] = [buildShare("ALFA"), buildShare("COMM", { name: 'Comma, "Quote" & Sons' })];
const risky = buildShare("=CMD", { name: "=HYPERLINK(1)" });
const bars = [
  ...toBars([
    ["2023-12-29", 100],
    ["2024-01-02", 110.5, 108.25],
  ]),
  { ...toBars([["2024-01-03", 99]])[0], open: null, volume: null } as ReturnType<typeof toBars>[number],
];
const series = [alfa, comma, risky].map((instrument) => ({ instrument, bars }));
const provenance = { sourceLabel: "Test, source" };
const bench = createSkillBench({ sources: [createPricedSource({ series, provenance })], now });
const make = (query: object, context: object = {}) =>
  makePriceFile({
    query: priceFileQuerySchema.parse({
      symbols: "ALFA",
      from: "2024-01-01",
      to: "2024-01-05",
      format: "csv",
      ...query,
    }),
    context: { ...bench.context, timeoutMs: 1_000, ...context },
  });

describe("a file of prices", () => {
  it("as CSV reads back to the rows: nothing missing is a zero, commas and quotes stay inside their cells", async () => {
    const answer = await make({ symbols: "ALFA,COMM" });
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer).toMatchObject({
      fileName: "alfa-comm-2024-01-01-to-2024-01-05.csv",
      contentType: "text/csv; charset=utf-8",
    });
    const { data, errors } = Papa.parse<Record<string, string>>(answer.body.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(4);
    expect(data[0]).toMatchObject({
      date: "2024-01-02",
      symbol: "ALFA",
      close: "110.5",
      adjClose: "108.25",
      currency: "USD",
      adjustment: "split",
      source: "Test, source",
      simulated: "false",
    });
    expect(data[1]).toMatchObject({ date: "2024-01-03", open: "", volume: "", adjClose: "" });
    expect(data[2]?.name).toBe('Comma, "Quote" & Sons');
  });

  it("as JSON holds the same rows, with null for what is missing", async () => {
    const answer = await make({ symbols: "ALFA", format: "json" });
    if (!answer.ok) throw new Error(answer.detail);
    const { instruments, rows } = JSON.parse(answer.body);
    expect(instruments).toEqual([alfa]);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ date: "2024-01-03", open: null, close: 99, volume: null });
    expect(answer.fileName).toMatch(/\.json$/);
  });

  it("runs no formula in a spreadsheet", async () => {
    const answer = await make({ symbols: "=CMD" });
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer.body).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
    expect(answer.fileName).toBe("cmd-2024-01-01-to-2024-01-05.csv");
  });

  it("is not made of days that no calendar has, nor backwards, nor without a symbol", () => {
    const query = { symbols: "ALFA", from: "2024-01-01", to: "2024-01-05", format: "csv" };
    const isRefused = (over: object) => !priceFileQuerySchema.safeParse({ ...query, ...over }).success;
    expect(isRefused({})).toBe(false);
    for (const over of [
      { from: "2024-01-06" },
      { to: "2024-02-30" },
      { from: "2024-13-01" },
      { symbols: " , " },
      { symbols: "A,B,C,D,E,F,G,H,I" },
      { format: "exe" },
    ]) {
      expect([over, isRefused(over)]).toEqual([over, true]);
    }
  });

  it("is 404 for what is not there, and 503 where the source is away or hangs", async () => {
    expect(await make({ symbols: "NONE" })).toMatchObject({ ok: false, status: 404, code: "not_found" });
    expect(await make({ from: "1999-01-01", to: "1999-02-01" })).toMatchObject({
      status: 404,
      code: "no_data",
    });
    const { market } = createSkillBench({ sources: [createFakeSource()] });
    expect(await make({}, { market })).toMatchObject({
      status: 503,
      code: "offline",
      detail: "ALFA: Test source could not be reached.",
    });
    vi.useFakeTimers();
    const hanging = createSkillBench({ sources: [createHangingSource()] });
    const asked = make({}, { market: hanging.market });
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(await asked).toMatchObject({ ok: false, status: 503, code: "deadline" });
  });
});

describe("the export answer", () => {
  it("counts the rows that its file then has, and names the file that it gives", async () => {
    const data = await bench.answer("export", [alfa, comma], { range: january, format: "csv" });
    const query = Object.fromEntries(new URL(data.href, "http://localhost").searchParams);
    const answer = await make(query);
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer.body.trim().split("\n")).toHaveLength(data.rows + 1);
    expect(answer.fileName).toBe(data.fileName);
    expect(data.provenances).toHaveLength(2);
    const json = await bench.answer("export", [alfa], { range: january, format: "json" });
    expect(json.href).toContain("format=json");
  });

  it("says what the file lacks of the span", async () => {
    const range = buildSpan("2023-06-01", "2024-01-05", "since June 2023");
    const data = await bench.answer("export", [alfa], { range });
    expect(data.coverageNote).toBe("Test, source begins on Dec 29, 2023; its rows start there.");
  });

  it("is refused when one of them is missing, and offered for the others", async () => {
    const gone = buildShare("GONE");
    const { unavailable, actions } = await bench.refuse("export", [alfa, gone], { range: january });
    expect(unavailable.message).toContain("GONE Works (GONE)");
    expect(actions.at(-1)).toEqual({
      kind: "ask",
      label: "Only ALFA Works",
      text: "Export ALFA Works as csv",
    });
  });
});
