import { expect, it } from "vitest";
import { createStoredPriceSeries, importPrices } from "@/lib/market";
import { describeOnStores } from "@/lib/testing/integration";
import { ask, NOW, createTestMarket } from "@/lib/testing/turns";
import { createId } from "@/lib/contract/ids";
import { readFileSync } from "node:fs";

describeOnStores("play", () => {
  it("x", async () => {
    for (const [symbol, name, kind] of [["MSFT", "Microsoft", "equity"], ["SPX", "S&P 500", "index"]] as const) {
      const r = await importPrices({ store: createStoredPriceSeries(), bytes: new Uint8Array(readFileSync(`../shared/data/prices/${symbol.toLowerCase()}.csv`)), fileName: `${symbol.toLowerCase()}.csv`, symbol, name, kind, dateOrder: "mdy", now: NOW });
      process.stdout.write(JSON.stringify(r).slice(0, 500) + "\n");
    }
    const market = createTestMarket();
    const userId = createId("user"), conversationId = createId("conversation");
    for (const text of ["How did Microsoft do in 2021?", "compare it with SPX", "How did Orbital Tea do in 2021?", "How did Apple do this year?", "Apple from 2027-01-01 to 2028-01-01", "from 2022 to 2021 Orbital Tea", "Saffronvale Biologics in 2015", "ZZZZQ price", "<script>alert(1)</script>", "😀😀", "سهم", "", "\u0000\u0001\u0002\u0003", "a".repeat(8000), "help", "MSFT in 1985"]) {
      const t0 = performance.now();
      const turn = await ask({ text, userId, conversationId, market });
      process.stdout.write(`\n### ${JSON.stringify(text.slice(0, 60))} ${turn.status} ${Math.round(performance.now() - t0)}ms ${JSON.stringify(turn.record?.timings)}\n${turn.text}\n${JSON.stringify(turn.parts.map((p) => p.type === "result" ? `result ${p.result.skill}` : p)).slice(0, 700)}\n`);
    }
    expect(1).toBe(1);
  });
});
