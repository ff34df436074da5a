import { z } from "zod";
import { tradedOnSchema } from "@/lib/contract/market";
import { toUtcMs } from "../../trading-day";
import { FACT_LINES, type FactLineKey, PART_LINES, type PartKey } from "./fact-tags";

const factSchema = z.object({
  start: tradedOnSchema.optional(),
  end: tradedOnSchema,
  val: z.number(),
  accn: z.string(),
  fy: z.number().nullish(),
  form: z.string(),
  filed: tradedOnSchema,
});
const tagSchema = z.object({ units: z.record(z.string(), z.array(z.unknown())) });

/** A company's facts by taxonomy and tag. A single fact of another form is passed over when it is read. */
export const companyFactsSchema = z.object({
  cik: z.union([z.number(), z.string()]),
  entityName: z.string().nullish(),
  facts: z.record(z.string(), z.record(z.string(), tagSchema)),
});
export type CompanyFacts = z.infer<typeof companyFactsSchema>;

/** Lengths of time that reports are about; those between them (a month, a decade) are none of ours. */
export type Span = "instant" | "quarter" | "half" | "nineMonths" | "year";

/** One value as one filing told it. */
export interface Fact {
  span: Span;
  /** First day; the last day itself for an instant. */
  start: string;
  end: string;
  value: number;
  filing: string;
  /** The fiscal year of the filing, which is that of its newest period only. */
  filingYear: number | null;
  form: string;
  filedOn: string;
  /** Place of its tag among those of the line: less is wider. */
  rank: number;
}

const DAYS: [Span, least: number, most: number][] = [
  ["quarter", 80, 100],
  ["half", 170, 195],
  ["nineMonths", 260, 285],
  ["year", 350, 380],
];

function toSpan(input: { start: string | undefined; end: string }): Span | null {
  if (input.start === undefined) return "instant";
  const days = (toUtcMs(input.end) - toUtcMs(input.start)) / 86_400_000 + 1;
  return DAYS.find(([, least, most]) => days >= least && days <= most)?.[0] ?? null;
}

/** Reports of a company on its own periods; a prospectus or a proxy repeats them at best. */
const REPORTS = /^(10-K|10-Q|20-F|40-F|6-K|8-K)/;
/** Reports that close a year. */
export const isAnnualForm = (form: string) => /^(10-K|20-F|40-F)/.test(form);

const TAXONOMIES = ["us-gaap", "ifrs-full"];

function listFacts(input: {
  facts: CompanyFacts;
  tags: readonly string[];
  unit: string;
  wanted: "level" | "flow";
}): Fact[] {
  const { facts, tags, unit, wanted } = input;
  return tags.flatMap((tag, rank) =>
    TAXONOMIES.flatMap((taxonomy) => facts.facts[taxonomy]?.[tag]?.units[unit] ?? []).flatMap(
      (entry): Fact[] => {
        const parsed = factSchema.safeParse(entry);
        if (!parsed.success || !REPORTS.test(parsed.data.form)) return [];
        const { start, end, val, accn, fy, form, filed } = parsed.data;
        const span = toSpan({ start, end });
        if (span === null || (span === "instant") !== (wanted === "level")) return [];
        return [
          {
            span,
            start: start ?? end,
            end,
            value: val,
            filing: accn,
            filingYear: fy ?? null,
            form,
            filedOn: filed,
            rank,
          },
        ];
      },
    ),
  );
}

/** A company's facts in one currency, by line, and those that missing lines are computed with. */
export interface FactBook {
  currency: string;
  lines: Record<FactLineKey, Fact[]>;
  parts: Record<PartKey, Fact[]>;
}

/** The facts in the company's reporting currency, or null where it reports none of our lines. */
export function toFactBook(facts: CompanyFacts): FactBook | null {
  const currency = findCurrency(facts);
  if (currency === null) return null;
  const units = { money: currency, perShare: `${currency}/shares`, shares: "shares" };
  const lines = Object.fromEntries(
    Object.entries(FACT_LINES).map(([key, { kind, unit, tags }]) => {
      const wanted = kind === "level" ? "level" : "flow";
      return [key, listFacts({ facts, tags, unit: units[unit], wanted })];
    }),
  ) as FactBook["lines"];
  const parts = Object.fromEntries(
    Object.entries(PART_LINES).map(([key, tags]) => [
      key,
      listFacts({ facts, tags, unit: currency, wanted: "level" }),
    ]),
  ) as FactBook["parts"];
  return { currency, lines, parts };
}

/**
 * The currency that the newest year is reported in. Filers abroad add a translation of that year into dollars: of
 * several currencies the one with most years is their own.
 */
function findCurrency(facts: CompanyFacts): string | null {
  const tags = Object.values(FACT_LINES).flatMap((line) => (line.unit === "money" ? line.tags : []));
  const named = TAXONOMIES.flatMap((taxonomy) => tags.map((tag) => facts.facts[taxonomy]?.[tag]));
  const units = new Set(
    named.flatMap((tag) => Object.keys(tag?.units ?? {})).filter((unit) => /^[A-Z]{3}$/.test(unit)),
  );
  const candidates = [...units].map((unit) => {
    const ends = (["flow", "level"] as const).flatMap((wanted) =>
      listFacts({ facts, tags, unit, wanted }).map(({ end }) => end),
    );
    return { unit, newest: ends.sort().at(-1) ?? "", ends: new Set(ends).size };
  });
  const newest =
    candidates
      .map((candidate) => candidate.newest)
      .sort()
      .at(-1) ?? "";
  const current = candidates.filter((candidate) => candidate.newest !== "" && candidate.newest === newest);
  return current.sort((a, b) => b.ends - a.ends)[0]?.unit ?? null;
}
