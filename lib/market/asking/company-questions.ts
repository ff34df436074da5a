import { setTimeout as wait } from "node:timers/promises";
import type { Fundamentals } from "@/lib/contract/company/company-data";
import type { ChainResult, Forceable } from "../market";
import type { MarketCall, MarketProvider, MarketResult } from "../provider";
import { LIFETIME_MS } from "../sources/lifetimes";
import { type Answered, type Question, toBrokenWord } from "./question";

type About = MarketCall & Forceable & { symbol: string };

/** The official reports; the sources with ratios tell the same figures second-hand. */
const REPORTS_ID = "edgar";
/** How long ratios of a second source are waited for when the reports are there. */
const RATIOS_WAIT_MS = 2_500;

/** A question about a company, kept for the lifetime of its kind. `ask` is undefined where a source has no method. */
export function toCompanyQuestion<T extends Answered>(input: {
  kind: "fundamentals" | "earnings" | "news" | "filings";
  request: About;
  ask: (
    provider: MarketProvider,
    call: MarketCall & { symbol: string },
  ) => Promise<MarketResult<T>> | undefined;
}): Question<T> {
  const { kind, request } = input;
  const { symbol, now } = request;
  return {
    kind,
    request,
    symbol,
    parts: [symbol],
    ask: async (provider, signal) =>
      (await input.ask(provider, { symbol, now, signal })) ?? toBrokenWord(provider),
    toLifetimeMs: () => LIFETIME_MS[kind],
    findNewestOn: () => null,
    reachesEnd: () => true,
    prefers: null,
    except: [],
  };
}

/**
 * Reported figures from the first source that answers, the official reports before all others. Where that source has no
 * ratios, the first other source that has some fills them in within 2.5 s, and the source's label names both.
 */
export async function askFundamentals(input: {
  request: About;
  ask: (question: Question<Fundamentals>) => Promise<ChainResult<Fundamentals>>;
}): Promise<ChainResult<Fundamentals>> {
  const { request, ask } = input;
  const plain = toCompanyQuestion({
    kind: "fundamentals",
    request,
    ask: (one, call) => one.fundamentals?.(call),
  });
  const question = { ...plain, prefers: REPORTS_ID };
  const answer = await ask(question);
  if (!answer.ok || answer.value.valuation !== null) return answer;
  const reports = answer.value;
  const ratios = await Promise.race([
    findRatios({ question, ask, except: [reports.provenance.sourceId] }),
    wait(RATIOS_WAIT_MS, null, { ref: false }),
  ]);
  if (ratios === null) return answer;
  const sourceLabel = `${reports.provenance.sourceLabel}; ratios: ${ratios.provenance.sourceLabel}`;
  const provenance = { ...reports.provenance, sourceLabel };
  return { ok: true, value: { ...reports, provenance, valuation: ratios.valuation } };
}

/** The figures of the first source with ratios, or null when none answers with any. */
async function findRatios(input: {
  question: Question<Fundamentals>;
  ask: (question: Question<Fundamentals>) => Promise<ChainResult<Fundamentals>>;
  except: readonly string[];
}): Promise<Fundamentals | null> {
  const { question, ask, except } = input;
  const answer = await ask({ ...question, except });
  if (!answer.ok) return null;
  if (answer.value.valuation !== null) return answer.value;
  return findRatios({ question, ask, except: [...except, answer.value.provenance.sourceId] });
}
