import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { intentNames } from "@/lib/contract/intents";

const ROOT = new URL("../../", import.meta.url);
const SEEDS = new URL("prisma/seed/intents/", ROOT);

const intents: readonly string[] = intentNames;

const seedSchema = z.strictObject({ text: z.string().trim().min(1).max(300) });
const day = z.string().regex(/^20\d\d-\d\d-\d\d$|^19\d\d-\d\d-\d\d$/);
const strings = z.array(z.string().min(1)).min(1);
const numbers = z.array(z.number().positive()).min(1);
const entitiesSchema = z
  .strictObject({
    symbols: z.array(z.string().regex(/^[A-Z0-9^][A-Z0-9.^=&-]*$/)).min(1),
    range: z.literal("MAX"),
    from: day,
    to: day,
    interval: z.enum(["1m", "5m", "15m", "1h", "1d", "1wk", "1mo"]),
    metric: z.string(),
    indicator: z.union([z.string(), strings]),
    period: z.enum(["annual", "quarterly"]),
    periods: numbers,
    stat: z.string(),
    amount: z.number().positive(),
    quantity: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    level: z.number().positive(),
    op: z.enum(["above", "below", "add", "remove"]),
    type: z.enum(["candles", "line", "area", "bars"]),
    scale: z.enum(["log", "linear", "percent", "rebased", "price", "total", "ratio"]),
    events: z.array(z.enum(["dividends", "splits", "earnings", "volume"])).min(1),
    format: z.enum(["csv", "json", "xlsx", "png", "pdf"]),
    term: z.union([z.string(), strings]),
    exchange: z.string(),
    weights: numbers,
    schedule: z.enum(["monthly", "quarterly", "yearly"]),
    rebalance: z.enum(["monthly", "quarterly", "yearly"]),
    filters: z.array(z.strictObject({ metric: z.string(), test: z.string(), value: z.number().nullable() })),
    parts: z.array(z.enum(intents)).min(2),
  })
  .partial()
  .refine(({ from, to }) => (from === undefined) === (to === undefined) && (from ?? "") <= (to ?? ""));
const turnSchema = z.strictObject({ user: z.string().min(1), assistant: z.string().optional() });
const clickedSchema = z.strictObject({
  kind: z.enum(["row", "line", "chart", "point"]),
  symbol: z.string(),
  date: day.optional(),
});
const contextSchema = z
  .strictObject({
    turns: z.array(turnSchema).min(1),
    clicked: clickedSchema,
    documents: strings,
    timezone: z.string(),
  })
  .partial();
const rowSchema = z.strictObject({
  text: z.string().trim().min(1),
  intent: z.enum(intents),
  entities: entitiesSchema,
  context: contextSchema.optional(),
  /** Other readings that count, spelled as others might spell them. */
  accept: z.array(z.record(z.string(), z.unknown())).optional(),
  now: z.iso.datetime().optional(),
});

function readLines<T>({ url, schema }: { url: URL; schema: z.ZodType<T> }): T[] {
  const lines = readFileSync(url, "utf8").trimEnd().split("\n");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Words without case and signs; what is only signs stays as it is. */
function toWords(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  return words.length > 0 ? words : [plain];
}

interface Said {
  text: string;
  where: string;
  joined: string;
  words: Set<string>;
}

function toSaid({ text, where }: { text: string; where: string }): Said {
  const words = toWords(text);
  return { text, where, joined: words.join(" "), words: new Set(words) };
}

/** Words that both have over words that either has is above 0.8; "so" and "so so" are told apart by length. */
function isNearlySame(one: Said, other: Said): boolean {
  const [few, many] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  if (few.size <= 0.8 * many.size || one.words.size < 2) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / (few.size + many.size - shared) > 0.8;
}

const files = readdirSync(SEEDS).sort();
const seeds = new Map(
  files.map((file) => {
    const where = file.replace(/\.jsonl$/, "");
    const lines = readLines({ url: new URL(file, SEEDS), schema: seedSchema });
    return [where, lines.map(({ text }) => toSaid({ text, where }))];
  }),
);
const allSeeds = [...seeds.values()].flat();
const rows = readLines({ url: new URL("benchmarks/routing/rows.jsonl", ROOT), schema: rowSchema });

describe("examples of the intents", () => {
  it("are one file an intent, and one of what is out of depth", () => {
    expect(files).toEqual([...intents, "out_of_depth"].map((name) => `${name}.jsonl`).sort());
  });

  it("are at least 150 an intent, and 500 of what is not ours", () => {
    const few = [...seeds].filter(([name, lines]) => lines.length < (name === "off_topic" ? 500 : 150));
    expect(few.map(([name]) => name)).toEqual([]);
  });

  it("repeat nothing, within an intent or across two", () => {
    const first = new Map<string, Said>();
    const repeated = allSeeds.filter((said) => {
      const before = first.has(said.joined);
      first.set(said.joined, said);
      return before;
    });
    expect(repeated.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it("are not the same line with one word changed", () => {
    const near = [...seeds.values()].flatMap((lines) =>
      lines.flatMap((one, at) => lines.slice(at + 1).filter((other) => isNearlySame(one, other))),
    );
    expect(near.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe("rows of the routing benchmark", () => {
  it("are at least 450, 8 an intent, and 80 that stand on earlier turns", () => {
    const counts = intents.map((intent) => rows.filter((row) => row.intent === intent).length);
    expect(rows.length).toBeGreaterThanOrEqual(450);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(rows.filter(({ context }) => context?.turns).length).toBeGreaterThanOrEqual(80);
  });

  it("fix the clock wherever a day is expected", () => {
    const loose = rows.filter(({ entities, now }) => entities.from !== undefined && now === undefined);
    expect(loose.map(({ text }) => text)).toEqual([]);
  });

  it("are asked once each", () => {
    const keys = rows.map(({ text, context }) => toWords(text).join(" ") + JSON.stringify(context ?? null));
    expect(keys.length - new Set(keys).size).toBe(0);
  });

  it("share no line with the examples, and none that is nearly the same", () => {
    const known = new Set(allSeeds.map(({ joined }) => joined));
    const leaked = rows
      .map(({ text, intent }) => toSaid({ text, where: intent }))
      .filter((row) => known.has(row.joined) || allSeeds.some((seed) => isNearlySame(row, seed)));
    expect(leaked.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

it("each intent has one definition in the docs", () => {
  const defined = [
    ...readFileSync(new URL("docs/intents.md", ROOT), "utf8").matchAll(/^\*\*([a-z_]+)\*\* — /gm),
  ];
  expect(defined.map(([, name]) => name).sort()).toEqual([...intents].sort());
});
