import { expect, it } from "vitest";
import { z } from "zod";
import {
  earningsSchema,
  filingSchema,
  fundamentalsSchema,
  headlineSchema,
  intradayBarSchema,
  type MarketAbility,
  marketAbilities,
} from "@/lib/contract/company/company-data";
import { marketFailureCodes } from "@/lib/contract/failures";
import { instrumentSchema, provenanceSchema } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, MarketResult } from "@/lib/market";

const about = { instrument: instrumentSchema, provenance: provenanceSchema };
const failureSchema = z.object({
  code: z.enum(marketFailureCodes),
  sourceId: z.string(),
  sourceLabel: z.string().min(1),
  retryAfterMs: z.number().nonnegative().nullable(),
  detail: z.string().max(200),
});

/** Forms of the answers that not every source gives. */
const forms = {
  intraday: z.object({ ...about, interval: z.literal("5m"), bars: z.array(intradayBarSchema) }),
  fundamentals: fundamentalsSchema,
  earnings: earningsSchema,
  news: z.object({ ...about, items: z.array(headlineSchema).max(20) }),
  filings: z.object({ ...about, items: z.array(filingSchema).max(40) }),
} satisfies Partial<Record<MarketAbility, z.ZodType>>;
type Optional = keyof typeof forms;

interface AbilityCase {
  getProvider: () => MarketProvider;
  getCall: () => MarketCall;
  symbol: string;
  from: string;
  to: string;
}

/** That a source can do what it declares and nothing else, each answer in its form. Runs inside a contract suite. */
export function describeAbilities(subject: AbilityCase): void {
  const { getProvider, symbol, from, to } = subject;

  it("has a method for each ability that it declares, and for no other", () => {
    const provider = getProvider();
    expect(new Set(provider.can).size).toBe(provider.can.length);
    expect(provider.can.every((ability) => marketAbilities.includes(ability))).toBe(true);
    for (const ability of Object.keys(forms) as Optional[]) {
      expect(typeof provider[ability] === "function", ability).toBe(provider.can.includes(ability));
    }
  });

  it.each(Object.keys(forms) as Optional[])("answers %s in its form or tells a failure", async (ability) => {
    const provider = getProvider();
    if (!provider.can.includes(ability)) return;
    const request = { ...subject.getCall(), symbol, interval: "5m" as const, from, to };
    const answer: MarketResult<unknown> | undefined = await provider[ability]?.(request);
    if (answer?.ok) {
      expect(forms[ability].safeParse(answer.value).error).toBeUndefined();
      expect(answer.value).toMatchObject({ provenance: { sourceId: provider.id }, instrument: { symbol } });
    } else {
      expect(failureSchema.safeParse(answer?.failure).error).toBeUndefined();
      expect(answer?.failure.sourceId).toBe(provider.id);
    }
  });

  it("tells bars inside sessions and headlines in their order", async () => {
    const provider = getProvider();
    const request = { ...subject.getCall(), symbol, interval: "5m" as const, from, to };
    const bars = provider.can.includes("intraday") ? await provider.intraday?.(request) : null;
    const starts = bars?.ok ? bars.value.bars.map(({ startsAt }) => Date.parse(startsAt)) : [];
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    const news = provider.can.includes("news") ? await provider.news?.(request) : null;
    const times = news?.ok ? news.value.items.map(({ publishedAt }) => Date.parse(publishedAt)) : [];
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
}
