import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import type { Instrument, Range } from "@/lib/contract/market";
import type { Carried } from "@/lib/contract/understanding";
import type { Market } from "@/lib/market";
import type { SkillOutcome } from "@/lib/skills";

type Found = Extract<DocumentsResult, { found: true }>;

const MOST_SUBJECTS = 4;
const DAY_MS = 86_400_000;

/**
 * What the conversation goes on with after an outcome: of an answer from documents, the question itself, the company it was
 * about and the year, so that "show the stock that year" means both. Anything else leaves `next` as the market has it.
 */
export async function carryDocuments(input: {
  outcome: SkillOutcome;
  /** Before this outcome. */
  before: Carried;
  /** As the market carries on. */
  next: Carried;
  market: Pick<Market, "spot">;
  now: Date;
}): Promise<Carried> {
  const { outcome, before, next, market, now } = input;
  const kept = { ...next, documents: before.documents };
  if (!outcome.ok || outcome.skill !== "documents") return kept;
  const data = outcome.data as DocumentsResult;
  if (!data.found) return kept;
  const documents = { text: data.question, documentIds: data.documentIds };
  const subject = await findSubject(data, market);
  if (subject === null) return { ...kept, documents };
  const others = next.symbols.filter(({ symbol }) => symbol !== subject.symbol);
  return {
    ...kept,
    documents,
    symbols: [subject, ...others].slice(0, MOST_SUBJECTS),
    comparing: false,
    range: toRange(data, now) ?? kept.range,
  };
}

/** The one company that the question names, else the one whose documents all of the answer comes from. */
async function findSubject(data: Found, market: Pick<Market, "spot">): Promise<Instrument | null> {
  const asked = await listNamed(data.question, market);
  if (asked.length > 0) return asked.length === 1 ? (asked[0] ?? null) : null;
  const titles = [...new Set(data.citations.map(({ title }) => title))];
  const named = await Promise.all(titles.map((title) => listNamed(title, market)));
  const [first] = named[0] ?? [];
  const isOne =
    first !== undefined && named.every((each) => each.some(({ symbol }) => symbol === first.symbol));
  return isOne ? first : null;
}

async function listNamed(text: string, market: Pick<Market, "spot">): Promise<Instrument[]> {
  const spotted = await market.spot({ text });
  const found = spotted.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  return [...new Map(found.map((instrument) => [instrument.symbol, instrument])).values()];
}

/** The year that the question asks for, else that of the first document cited; null where neither says one. */
function toRange({ question, citations }: Found, now: Date): Range | null {
  const title = citations[0]?.title ?? "";
  const asked = readYear(question);
  const ended = /\b(?:10-?K|20-?F|annual report)\b.* for (\d{4})-(\d{2}-\d{2})\b/i.exec(title);
  const today = now.toISOString().slice(0, 10);
  if (ended !== null && (asked === null || asked === ended[1])) {
    const [, year = "", day = ""] = ended;
    const to = `${year}-${day}`;
    const from = new Date(Date.parse(`${Number(year) - 1}-${day}`) + DAY_MS).toISOString().slice(0, 10);
    return { key: null, from, to, label: `fiscal year to ${to}` };
  }
  const year = asked ?? readYear(title);
  if (year === null || year > today.slice(0, 4)) return null;
  const end = `${year}-12-31`;
  return { key: null, from: `${year}-01-01`, to: end < today ? end : today, label: year };
}

function readYear(text: string): string | null {
  const years = [...text.matchAll(/(?<![\d.,-])(?:FY\s?)?((?:19|20)\d\d)(?!\d|[.,-]\d)/gi)];
  return years.at(-1)?.[1] ?? null;
}
