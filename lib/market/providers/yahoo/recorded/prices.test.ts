import { afterEach, describe, expect, it } from "vitest";

import { hasSharedData } from "@/lib/testing/shared-data";
import {
  dayOf,
  filesAbout,
  lastPart,
  perPound,
  type Raw,
  read,
  readRaw,
  recordedDir,
  recordedFiles,
} from "@/lib/testing/yahoo/recorded-bodies";
import { startYahooReplay, type YahooReplay } from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";

const now = new Date("2025-02-25T12:00:00Z");
const signal = new AbortController().signal;
let replay: YahooReplay | undefined;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

async function open(file: string) {
  replay = await startYahooReplay({ dir: recordedDir, files: [file] });
  return createYahooProvider({ baseUrl: replay.url });
}

describe.skipIf(!hasSharedData)("every recorded chart, row by row", () => {
  it.each(filesAbout(/\/finance\/chart\//))("%s", async (file) => {
    const { address, body } = readRaw(file);
    const symbol = lastPart(address);
    const raw = body.chart.result[0];
    const from = dayOf(Number(address.searchParams.get("period1")), raw.meta.exchangeTimezoneName);
    const to = dayOf(Number(address.searchParams.get("period2")), raw.meta.exchangeTimezoneName);
    const provider = await open(file);
    if (address.searchParams.get("interval") === "1m") {
      const bars = await provider.intraday?.({ symbol, interval: "1m", from, to, now, signal });
      expect(bars).toMatchObject({ ok: false, failure: { code: "no_data" } });
      return;
    }
    const history = await provider.history({ symbol, from, to, now, signal });
    const quote = await provider.quote({ symbol, now, signal });
    if (file.endsWith(".fake.json")) {
      for (const result of [history, quote]) expect(result).toMatchObject({ failure: { code: "bad_data" } });
      return;
    }
    const divisor = perPound(raw.meta.currency);
    const columns = raw.indicators.quote[0];
    const expected = raw.timestamp.map((at: number, index: number) => ({
      tradedOn: dayOf(at, raw.meta.exchangeTimezoneName),
      close: columns.close[index] / divisor,
      open: columns.open[index] / divisor,
      adjClose: raw.indicators.adjclose[0].adjclose[index] / divisor,
      volume: columns.volume[index],
    }));
    const told = await read(Promise.resolve(history));
    expect(told.bars).toMatchObject(expected);
    expect(told.bars).toHaveLength(expected.length);
    const dividends = Object.values<Raw>(raw.events?.dividends ?? {}).map(({ amount }) => amount / divisor);
    expect(
      told.events
        .filter(({ kind }) => kind === "dividend")
        .map(({ value }) => value)
        .sort(),
    ).toEqual(dividends.sort());
    expect(await read(Promise.resolve(quote))).toMatchObject({
      price: raw.meta.regularMarketPrice / divisor,
      dayHigh: raw.meta.regularMarketDayHigh / divisor,
      dayLow: raw.meta.regularMarketDayLow / divisor,
      volume: raw.meta.regularMarketVolume,
      tradedOn: dayOf(raw.meta.regularMarketTime, raw.meta.exchangeTimezoneName),
      // never meta.chartPreviousClose, which is years older here
      previousClose: null,
      provenance: { asOf: new Date(raw.meta.regularMarketTime * 1_000).toISOString() },
    });
  });
});

describe.skipIf(!hasSharedData)("every recorded search", () => {
  it.each(filesAbout(/\/finance\/search$/))("%s", async (file) => {
    const { address, body } = readRaw(file);
    const symbol = address.searchParams.get("q") ?? "";
    const provider = await open(file);
    const hits = await provider.search({ query: symbol, now, signal });
    const news = await provider.news?.({ symbol, now, signal });
    if (file.endsWith(".fake.json")) {
      for (const result of [hits, news]) expect(result).toMatchObject({ failure: { code: "bad_data" } });
      return;
    }
    const listed = body.quotes.filter((hit: Raw) => /^(EQUITY|ETF)$/.test(hit.quoteType));
    expect((await read(Promise.resolve(hits))).map((hit) => hit.symbol)).toEqual(
      listed.map((hit: Raw) => hit.symbol),
    );
    const about = body.news.filter((item: Raw) => item.relatedTickers?.includes(symbol));
    if (about.length === 0) expect(news).toMatchObject({ failure: { code: "no_data" } });
    else {
      about.sort((a: Raw, b: Raw) => b.providerPublishTime - a.providerPublishTime);
      expect(await read(Promise.resolve(news))).toMatchObject({
        items: about.map((item: Raw) => ({
          title: item.title,
          url: item.link,
          publisher: item.publisher,
          publishedAt: new Date(item.providerPublishTime * 1_000).toISOString(),
        })),
      });
    }
  });
});

describe.skipIf(!hasSharedData)("the other recorded endpoints are none that we ask", () => {
  const others = filesAbout(/\/(options|insights|trending|recommendationsbysymbol)\b/);
  it.each(others)("%s", async (file) => {
    const provider = await open(file);
    const call = { symbol: "AAPL", from: "2025-02-20", to: "2025-02-24", now, signal };
    const answers = [
      await provider.quote(call),
      await provider.history(call),
      await provider.intraday?.({ ...call, interval: "5m" }),
      await provider.fundamentals?.(call),
      await provider.earnings?.(call),
      await provider.news?.(call),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { code: "not_found" } });
    const path = readRaw(file).address.pathname;
    expect(replay?.log.filter((line) => line.startsWith(path))).toEqual([]);
  });

  it("leaves no recording unlooked at", () => {
    const looked =
      /\/(chart|search|timeseries|quoteSummary|options|insights|trending|recommendationsbysymbol)\/?|v7\/finance\/quote$/;
    expect(recordedFiles.length).toBeGreaterThan(0);
    expect(filesAbout(looked)).toEqual(recordedFiles);
  });
});
