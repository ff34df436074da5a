import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { createStoredPriceSeries, importPrices } from "@/lib/market";
import { createFakeSource } from "@/lib/testing/fake-source";
import { describeOnStores } from "@/lib/testing/integration";
import {
  type Close,
  findUnexplained,
  recompute,
  writeDay,
  writePct,
  writePrice,
} from "@/lib/testing/recompute";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { ask, createTestMarket, NOW, type ReadTurn } from "@/lib/testing/turns";

const importText = async (symbol: string, bytes: Uint8Array, more: { name?: string; kind?: string } = {}) => {
  const fileName = `${symbol.replace("^", "").toLowerCase()}.csv`;
  const store = createStoredPriceSeries();
  const imported = await importPrices({
    store,
    bytes,
    fileName,
    symbol,
    dateOrder: "mdy",
    now: NOW,
    ...more,
  });
  expect(imported.ok).toBe(true);
};
const newThread = () => ({ userId: createId("user"), conversationId: createId("conversation") });
const getChart = ({ parts }: ReadTurn) => {
  const [card] = parts;
  const chart = card?.type === "result" && "chart" in card.result.data ? card.result.data.chart : null;
  if (!chart) throw new Error("no chart");
  return chart;
};

describeOnStores("the words about imported files", () => {
  const toCsv = (closes: number[]) => {
    const days = ["2020-12-31", "2021-01-04", "2021-01-05", "2021-12-31"];
    const rows = days.map((day, index) => `${day},${closes[index]}`);
    return new TextEncoder().encode(["date,close", ...rows].join("\n"));
  };

  // By hand: 50 to 54 is +8 %; from the peak of 60 to 45 is -25 %.
  it("tell base, end, return, highest and lowest close and the worst fall of a span", async () => {
    await importText("TNKR", toCsv([50, 60, 45, 54]));
    const turn = await ask({ text: "How did TNKR do in 2021?" });
    expect(turn.text).toBe(
      "TNKR **rose 8.00%** in 2021: from $50.00 (Dec 31, 2020, the last close before it) to $54.00 (Dec 31, 2021).\n\n" +
        "The highest close was $60.00 on Jan 4, 2021, the lowest $45.00 on Jan 5, 2021; " +
        "the largest fall from a peak (maximum drawdown) was −25.0%.\n\n" +
        "Source: Imported file tnkr.csv, as of Dec 31, 2021, 4:00 PM EST; prices as in the file.",
    );
    expect(getChart(turn)).toMatchObject({
      kind: "price",
      simulated: false,
      series: [{ close: [50, 60, 45, 54] }],
    });
  });

  // By hand: 200 to 150 is -25 %, 33 percentage points behind +8 %.
  it("tell a comparison from the same base, with the difference in percentage points", async () => {
    await importText("TNKR", toCsv([50, 60, 45, 54]));
    await importText("OTHX", toCsv([200, 210, 190, 150]));
    const thread = newThread();
    await ask({ ...thread, text: "How did TNKR do in 2021?" });
    const turn = await ask({ ...thread, text: "compare it with OTHX" });
    expect(turn.text).toContain(
      "From Dec 31, 2020 to Dec 31, 2021, **TNKR rose 8.00%** and OTHX fell 25.0%: a difference of 33.0 percentage points.",
    );
    expect(turn.text).toContain("- TNKR: $50.00 to $54.00, +8.00%\n- OTHX: $200.00 to $150.00, −25.0%");
    const { series, kind } = getChart(turn);
    expect(kind).toBe("comparison");
    expect(series.map(({ rebased }) => rebased)).toEqual([
      [100, 120, 90, 108],
      [100, 105, 95, 75],
    ]);
  });

  it("say Simulated, with the chart, whenever the company is invented", async () => {
    for (const text of [
      "How did Orbital Tea do in 2021?",
      "Compare Orbital Tea with Galewick Power in 2021",
    ]) {
      const turn = await ask({ text });
      expect(turn.text).toMatch(/\*\*Simulated\*\*: .+ invented and so is every figure/);
      expect(getChart(turn).simulated).toBe(true);
    }
    expect((await ask({ text: "Orbital Tea price" })).text).toContain("**Simulated**");
    expect((await ask({ text: "Orbital Tea on March 16, 2021" })).text).toContain("**Simulated**");
  });

  it("hold no number at all when no source answers for a real company, and never an invented one's", async () => {
    const market = createTestMarket([createFakeSource()]);
    for (const text of ["How did Apple do this year?", "Apple price", "Apple yesterday", "Apple vs AMD"]) {
      const turn = await ask({ text, market });
      expect(turn.status).toBe("complete");
      expect(turn.text).toMatch(
        /^No source could answer for Apple Inc\. \(AAPL\)[^:]* right now: Test source could not/,
      );
      expect(turn.text).not.toMatch(/\d/);
      const [card, , buttons] = turn.parts;
      expect(card).toMatchObject({
        type: "unavailable",
        unavailable: { code: "offline", tried: [{ sourceLabel: "Test source", code: "offline" }] },
      });
      expect(buttons).toMatchObject({
        actions: [
          { kind: "retry" },
          { kind: "import", symbol: "AAPL" },
          { kind: "ask", label: expect.stringContaining("Try the simulated market") },
        ],
      });
    }
  });
});

/** Rows of a file with US dates, read without the importer. */
function readCloses(file: string): Close[] {
  const [, ...lines] = readFileSync(`${sharedData}/prices/${file}`, "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [date = "", , , , close] = line.split(",");
    const [month = "", day = "", year = ""] = date.split("/");
    return { on: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, close: Number(close) };
  });
}

describe.skipIf(!hasSharedData)("with thirty years of real prices", () => {
  const span = { from: "2021-01-01", to: "2021-12-31" };
  const clock = "Mar 10, 2022, 4:00 PM EST";

  describeOnStores("every number in the words", () => {
    it("can be recomputed from the file's rows, alone and compared", async () => {
      const read = (file: string) => new Uint8Array(readFileSync(`${sharedData}/prices/${file}`));
      await importText("MSFT", read("msft.csv"), { name: "Microsoft" });
      await importText("^GSPC", read("spx.csv"), { name: "S&P 500", kind: "index" });
      const thread = newThread();
      const alone = await ask({ ...thread, text: "How did Microsoft do in 2021?" });
      const compared = await ask({ ...thread, text: "compare it with SPX" });

      const msft = recompute({ closes: readCloses("msft.csv"), ...span });
      const spx = recompute({ closes: readCloses("spx.csv"), ...span });
      const valuesOf = ({ base, end, high, low, returnPct, drawdownPct }: typeof msft) => [
        ...[base, end, high, low].map(({ close }) => writePrice(close)),
        ...[returnPct, drawdownPct].map(writePct),
      ];
      const days = [msft, spx]
        .flatMap(({ base, end, high, low }) => [base, end, high, low])
        .map(({ on }) => writeDay(on));
      const names = ["Microsoft (MSFT)", "S&P 500 (^GSPC)", "in 2021", clock, "both to 100"];
      const phrases = [...days, ...names];
      expect(findUnexplained({ text: alone.text, phrases, values: valuesOf(msft) })).toEqual([]);
      for (const value of valuesOf(msft)) expect(alone.text).toContain(value);
      expect(alone.text).toContain(`from $${writePrice(msft.base.close)} (Dec 31, 2020`);

      const gap = writePct(msft.returnPct - spx.returnPct);
      const values = [...valuesOf(msft), ...valuesOf(spx), gap];
      expect(findUnexplained({ text: compared.text, phrases, values })).toEqual([]);
      expect(compared.text).toContain(`a difference of ${gap} percentage points`);
      expect(compared.text).toContain(`${writePrice(spx.base.close)} to ${writePrice(spx.end.close)}`);
    });
  });
});
