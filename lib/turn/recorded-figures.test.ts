import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { createProviders, type Market } from "@/lib/market";
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
import { ask, createTestMarket, type ReadTurn } from "@/lib/testing/turns";
import { startYahooReplay, type YahooReplay } from "@/lib/testing/yahoo/yahoo-replay";

const now = new Date("2025-02-22T12:00:00Z");
const files = {
  msft: "historical-via-chart-MSFT-dividends-2021-02-01-to-2022-01-31.csv.json",
  nvda: "historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.csv.json",
};

/** Rows of a recorded exchange, read without the provider. A session's day is that of its opening in New York. */
function readCloses(file: string): Close[] {
  const { response } = JSON.parse(readFileSync(`${sharedData}/yahoo/${file}`, "utf8"));
  const [{ timestamp, indicators }] = response.bodyJson.chart.result;
  return timestamp.map((seconds: number, index: number) => ({
    on: new Date((seconds - 5 * 3600) * 1000).toISOString().slice(0, 10),
    close: indicators.quote[0].close[index],
    adjClose: indicators.adjclose[0].adjclose[index],
  }));
}

const openYahoo = (yahooBaseUrl: string) => createProviders({ sources: ["yahoo"], yahooBaseUrl });

const getData = ({ parts }: ReadTurn) => {
  const [card] = parts;
  if (card?.type !== "result") throw new Error("no result");
  return card.result.data;
};

describe.skipIf(!hasSharedData)("with recorded answers of Yahoo", () => {
  let replay: YahooReplay;
  let market: Market;
  beforeAll(async () => {
    replay = await startYahooReplay({ dir: `${sharedData}/yahoo` });
    market = createTestMarket(openYahoo(replay.url));
  });
  afterAll(() => replay.close());

  describeOnStores("every number in the words", () => {
    const span = { from: "2021-01-01", to: "2021-12-31", baseInside: true };
    const thread = { userId: createId("user"), conversationId: createId("conversation"), now };

    it("can be recomputed from the recording, and the words say where the data starts", async () => {
      const alone = await ask({ ...thread, market, text: "How did Microsoft do in 2021?" });
      const msft = recompute({ closes: readCloses(files.msft), ...span });
      expect(getData(alone)).toMatchObject({
        coverageNote: `Yahoo Finance begins on ${writeDay(msft.base.on)}; the figures start there.`,
        chart: { simulated: false },
        provenance: { sourceId: "yahoo", adjustment: "split" },
      });
      expect(msft.base.on).toBe("2021-02-01");
      expect(alone.text).toContain("begins on Feb 1, 2021");
      const { base, end, high, low, returnPct, totalPct, drawdownPct } = msft;
      const values = [
        ...[base, end, high, low].map(({ close }) => writePrice(close)),
        ...[returnPct, totalPct ?? Number.NaN, drawdownPct].map(writePct),
      ];
      for (const value of values) expect(alone.text).toContain(value);
      const days = [base, end, high, low].map(({ on }) => writeDay(on));
      const clock = /as of [^;]*/.exec(alone.text)?.[0] ?? "no source";
      expect(findUnexplained({ text: alone.text, phrases: [...days, "in 2021", clock], values })).toEqual([]);
      expect(alone.text).toContain("prices adjusted for splits");
    });

    it("can be recomputed in a comparison, over the days that both have", async () => {
      const compared = await ask({ ...thread, market, text: "compare it with Nvidia" });
      const [msft, nvda] = [files.msft, files.nvda].map((file) =>
        recompute({ closes: readCloses(file), ...span }),
      );
      if (!msft || !nvda) throw new Error("no recording");
      expect(getData(compared)).toMatchObject({
        commonFrom: "2021-02-01",
        commonTo: "2021-12-31",
        coverageNote: expect.stringContaining("begins on Feb 1, 2021; the figures start there."),
        missing: [],
      });
      const gap = writePct(nvda.returnPct - msft.returnPct);
      const values = [msft, nvda].flatMap(({ base, end, returnPct }) => [
        writePrice(base.close),
        writePrice(end.close),
        writePct(returnPct),
      ]);
      for (const value of [...values, gap]) expect(compared.text).toContain(value);
      const clocks = [...compared.text.matchAll(/as of [^;]*/g)].map(([clock]) => clock);
      const phrases = ["Feb 1, 2021", "Dec 31, 2021", "both to 100", ...clocks];
      expect(findUnexplained({ text: compared.text, phrases, values: [...values, gap] })).toEqual([]);
    });

    it("is missing when the source is gone: no figure, and three ways on", async () => {
      const gone = await startYahooReplay({ dir: null });
      await gone.close();
      const offline = createTestMarket(openYahoo(gone.url));
      const turn = await ask({ ...thread, market: offline, text: "How did Apple do in 2021?" });
      expect(turn.parts[0]).toMatchObject({ type: "unavailable", unavailable: { code: "offline" } });
      expect(turn.text).toBe(
        "No source could answer for Apple Inc. (AAPL) right now: Yahoo Finance could not be reached. No figure was made up.",
      );
      const actions = turn.parts[2]?.type === "actions" ? turn.parts[2].actions : [];
      expect(actions.map(({ kind }) => kind)).toEqual(["retry", "import", "ask"]);
      expect(actions[2]?.label).toMatch(/^Try the simulated market: /);
    });
  });
});
