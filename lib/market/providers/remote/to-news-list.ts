import { type Headline, headlineSchema } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import type { NewsList } from "../../provider";
import type { SourceFacts } from "./daily/to-history";

const MOST = 20;

/**
 * Headlines of a source's rows, newest first, at most 20, no address twice. Rows without a title, a web address or a
 * readable instant, and those dated after `now`, are left out. Marks of HTML are taken from titles and publishers. The
 * list is true as of `now`.
 */
export function toNewsList(input: {
  source: SourceFacts;
  instrument: Instrument;
  rows: readonly {
    title?: string | null;
    publisher?: string | null;
    url?: string | null;
    /** ISO 8601. */
    publishedAt?: string | null;
  }[];
  now: Date;
}): NewsList {
  const { source, instrument, now } = input;
  const byUrl = new Map<string, Headline>();
  for (const row of input.rows) {
    const atMs = Date.parse(row.publishedAt ?? "");
    const title = toPlainText(row.title).slice(0, 400);
    if (Number.isNaN(atMs) || atMs > now.getTime() + 60_000 || title === "") continue;
    const publisher = toPlainText(row.publisher).slice(0, 120) || null;
    const publishedAt = new Date(atMs).toISOString();
    const headline = headlineSchema.safeParse({ title, publisher, url: row.url, publishedAt });
    if (headline.success && !byUrl.has(headline.data.url)) byUrl.set(headline.data.url, headline.data);
  }
  const items = [...byUrl.values()].sort((a, b) => (a.publishedAt > b.publishedAt ? -1 : 1)).slice(0, MOST);
  const { sourceId, sourceLabel, sourceUrl } = source;
  const provenance = {
    sourceId,
    sourceLabel,
    sourceUrl,
    asOf: now.toISOString(),
    timeZone: instrument.timeZone,
    adjustment: "raw",
    freshness: "live",
    delayMinutes: null,
  } as const;
  return { instrument, items, provenance };
}

function toPlainText(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/<[^>]{0,400}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
