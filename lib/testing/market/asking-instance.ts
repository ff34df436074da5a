import { createInterface } from "node:readline";
import { createRedisCache } from "@/lib/cache";
import { createMarket, type PriceHistory } from "@/lib/market";
import { buildInstrument, buildProvenance } from "../builders";
import { createFakeSource } from "../fake-source";

/**
 * A program: one instance of the site's market on a shared Redis, with one source behind an address that it asks once a
 * call. It says `ready`, waits for a line, asks for one symbol many times at once, says `asking`, then how many answers
 * it got, and ends.
 */
export interface InstanceOrder {
  redisUrl: string;
  namespace: string;
  sourceUrl: string;
  asks: number;
  timeoutMs: number;
}

const order = JSON.parse(process.argv[2] ?? "{}") as InstanceOrder;
const span = { from: "2021-01-01", to: "2021-12-31" };
const answer: PriceHistory = {
  instrument: buildInstrument({ symbol: "MSFT", simulated: false }),
  provenance: buildProvenance({ sourceId: "fake", freshness: "delayed" }),
  interval: "1d",
  bars: [
    { tradedOn: "2021-12-31", open: null, high: null, low: null, close: 1, adjClose: null, volume: null },
  ],
  events: [],
};
const source = createFakeSource({
  timeoutMs: order.timeoutMs,
  history: async ({ signal }) => {
    const response = await fetch(order.sourceUrl, { signal });
    await response.text();
    return { ok: true, value: answer };
  },
});
// the first command loads the client: on a busy machine that takes longer than a command may
const cache = createRedisCache({ url: order.redisUrl, namespace: order.namespace, timeoutMs: 15_000 });
const market = createMarket({ providers: [source], cache });
await cache.ping();
const lines = createInterface({ input: process.stdin });
process.stdout.write("ready\n");
for await (const _line of lines) break;
const asked = Array.from({ length: order.asks }, () =>
  market.history({ symbol: "MSFT", ...span, now: new Date(), signal: new AbortController().signal }),
);
process.stdout.write("asking\n");
const answered = (await Promise.all(asked)).filter((result) => result.ok).length;
process.stdout.write(`${answered}\n`);
await cache.close();
