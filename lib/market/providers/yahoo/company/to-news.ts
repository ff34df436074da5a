import { z } from "zod";
import type { Headline } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import type { NewsList } from "../../../provider";
import { SourceFault } from "../../remote/source-fault";
import { toInstruments } from "../prices/to-instrument";
import { YAHOO_ID, YAHOO_LABEL } from "../yahoo-identity";
import { looseInstant, looseText } from "./loose-values";

const itemSchema = z.object({
  title: z.string().min(1),
  publisher: looseText,
  link: z.url({ protocol: /^https?$/ }),
  providerPublishTime: looseInstant,
  relatedTickers: z.array(z.string()).nullish().catch(null),
});
const newsSchema = z.object({ news: z.array(z.unknown()) });

const MOST_ITEMS = 20;

/**
 * Headlines of a search answer that are about the instrument, newest first: Yahoo fills the list with others when it
 * has few. `not_found` where the answer's hits do not hold the symbol, `no_data` where no headline is about it.
 */
export function toNews(input: { answer: unknown; symbol: string }): NewsList {
  const { answer, symbol } = input;
  const parsed = newsSchema.safeParse(answer);
  if (!parsed.success) throw new SourceFault({ code: "bad_data", detail: "headlines of an unknown form" });
  const instrument = toInstruments(answer).find((hit) => hit.symbol.toUpperCase() === symbol.toUpperCase());
  if (!instrument) throw new SourceFault({ code: "not_found", detail: "no hit for the symbol" });
  const items = parsed.data.news.flatMap((entry) => {
    const item = itemSchema.safeParse(entry);
    return item.success ? [item.data] : [];
  });
  if (items.length === 0 && parsed.data.news.length > 0) {
    throw new SourceFault({ code: "bad_data", detail: "headlines of an unknown form" });
  }
  const about = items.filter((item) => isAbout({ item, instrument }));
  const headlines = toHeadlines(about);
  const newest = headlines[0];
  if (!newest) throw new SourceFault({ code: "no_data", detail: "no headline about the symbol" });
  return {
    instrument,
    items: headlines,
    provenance: {
      sourceId: YAHOO_ID,
      sourceLabel: YAHOO_LABEL,
      sourceUrl: `https://finance.yahoo.com/quote/${encodeURIComponent(instrument.symbol)}/news`,
      asOf: newest.publishedAt,
      timeZone: instrument.timeZone,
      adjustment: "raw",
      freshness: "live",
      delayMinutes: null,
    },
  };
}

function toHeadlines(items: z.infer<typeof itemSchema>[]): Headline[] {
  const byUrl = new Map<string, Headline>();
  for (const { title, publisher, link, providerPublishTime } of items) {
    if (providerPublishTime === null || byUrl.has(link)) continue;
    byUrl.set(link, {
      title: title.slice(0, 400),
      publisher: publisher?.slice(0, 120) ?? null,
      url: link,
      publishedAt: new Date(providerPublishTime).toISOString(),
    });
  }
  return [...byUrl.values()].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)).slice(0, MOST_ITEMS);
}

/** Words that many companies' names begin with, and that tell none of them. */
const EVERYBODY = /^(the|first|american|united|general|national|new|global|international)$/i;

/** Named by Yahoo as related, or, where it names nothing, with the first word of the company's name in its title. */
function isAbout(input: { item: z.infer<typeof itemSchema>; instrument: Instrument }): boolean {
  const { item, instrument } = input;
  if (item.relatedTickers && item.relatedTickers.length > 0) {
    return item.relatedTickers.some((ticker) => ticker.toUpperCase() === instrument.symbol.toUpperCase());
  }
  const word = instrument.name.split(/[\s.,]+/).find((part) => part.length >= 3 && !EVERYBODY.test(part));
  if (word === undefined) return false;
  return item.title.split(/[^\p{L}\p{N}]+/u).some((part) => part.toLowerCase() === word.toLowerCase());
}
