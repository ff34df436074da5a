import { afterEach, describe, expect, it } from "vitest";
import type { IntradayInterval } from "@/lib/contract/company/company-data";
import type { YahooFixture } from "@/lib/testing/yahoo/yahoo-chart-body";
import { startYahooReplay, type YahooReplay } from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";

let replay: YahooReplay | undefined;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

// Wednesday, 6 March 2024, New York: 09:30 is 14:30 UTC, 16:00 is 21:00 UTC.
const at = (time: string) => Date.parse(`2024-03-06T${time}Z`);
const row = (time: string, close: number | null, volume = 10) => ({
  on: "2024-03-06",
  atMs: at(time),
  close,
  volume,
});
const acme: YahooFixture = {
  symbol: "ACME",
  rows: [],
  sessions: [{ startMs: at("14:30:00"), endMs: at("21:00:00") }],
};

async function ask(input: {
  fixture: YahooFixture;
  interval: IntradayInterval;
  from?: string;
  now?: string;
}) {
  replay = await startYahooReplay({ fixtures: [input.fixture] });
  const provider = createYahooProvider({ baseUrl: replay.url });
  return provider.intraday?.({
    symbol: "ACME",
    interval: input.interval,
    from: input.from ?? "2024-03-06",
    to: "2024-03-06",
    now: new Date(input.now ?? "2024-03-06T22:00:00Z"),
    signal: new AbortController().signal,
  });
}

describe("yahoo's bars inside a session", () => {
  it("leaves out what was traded before the opening and at the closing bell", async () => {
    const rows = [row("14:29:00", 9), row("14:30:00", 10), row("20:59:00", 12), row("21:00:00", 12, 0)];
    const result = await ask({ fixture: { ...acme, rows }, interval: "1m" });
    expect(result).toMatchObject({
      ok: true,
      value: {
        interval: "1m",
        bars: [
          { startsAt: "2024-03-06T14:30:00.000Z", close: 10 },
          { startsAt: "2024-03-06T20:59:00.000Z", close: 12 },
        ],
        provenance: { asOf: "2024-03-06T21:00:00.000Z", adjustment: "split" },
      },
    });
  });

  it("puts the bar that still runs on the grid of its session: the second hour begins at 10:30", async () => {
    const rows = [row("14:30:00", 10), row("15:41:37", 11)];
    const now = "2024-03-06T15:42:00Z";
    const result = await ask({ fixture: { ...acme, rows }, interval: "1h", now });
    expect(result?.ok && result.value.bars.map(({ startsAt }) => startsAt)).toEqual([
      "2024-03-06T14:30:00.000Z",
      "2024-03-06T15:30:00.000Z",
    ]);
    expect(result).toMatchObject({
      value: { provenance: { asOf: "2024-03-06T15:42:00.000Z", freshness: "delayed" } },
    });
  });

  it("drops minutes without a trade instead of telling a zero, and tells pence in pounds", async () => {
    const rows = [row("14:30:00", 250), row("14:31:00", null), row("14:32:00", 0), row("14:33:00", 300)];
    const result = await ask({ fixture: { ...acme, rows, currency: "GBp" }, interval: "1m" });
    expect(result?.ok && result.value.bars.map(({ close }) => close)).toEqual([2.5, 3]);
  });

  it("asks for three weeks of minutes in requests of seven days, and for hours in one", async () => {
    await ask({ fixture: { ...acme, rows: [row("14:30:00", 10)] }, interval: "1m", from: "2024-02-15" });
    const spans = replay?.log.map((line) => new URL(line, "http://a").searchParams);
    // 14 Feb 12:00 to 6 Mar 22:01 are 21.4 days
    expect(
      spans?.map((span) => (Number(span.get("period2")) - Number(span.get("period1"))) / 86_400 <= 7),
    ).toEqual(new Array(4).fill(true));
    await replay?.close();
    await ask({ fixture: { ...acme, rows: [row("14:30:00", 10)] }, interval: "1h", from: "2023-03-06" });
    expect(replay?.log).toHaveLength(1);
  });

  it("says no_data without asking for minutes of last year, which Yahoo has not kept", async () => {
    const result = await ask({ fixture: acme, interval: "1m", now: "2025-03-06T22:00:00Z" });
    expect(result).toMatchObject({ ok: false, failure: { code: "no_data" } });
    expect(replay?.log).toEqual([]);
  });
});
