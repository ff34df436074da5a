import type { Range } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import type { ChainFailure } from "@/lib/market";
import type { Loaded } from "../compare";
import { convertHistory, loadRates } from "../convert";
import type { SkillContext } from "../skill";

/** Several histories in one currency. */
export interface Converted {
  loaded: Loaded[];
  /** Sentences about the rates that were used, each with its source and newest day. */
  notes: string[];
  /** The first rate that could not be had, with the currencies it is between; null when all could. */
  rateFailure: { from: string; to: string; chain: ChainFailure } | null;
}

/** Each history in one currency; one whose rate cannot be had is missing, with that reason. */
export async function convertAll(input: {
  loaded: Loaded[];
  currency: string;
  range: Range;
  context: SkillContext;
}): Promise<Converted> {
  const converted = await Promise.all(input.loaded.map((one) => convertOne({ ...input, one })));
  return {
    loaded: converted.map(({ loaded }) => loaded),
    notes: [...new Set(converted.flatMap(({ note }) => note ?? []))],
    rateFailure: converted.find(({ rateFailure }) => rateFailure !== null)?.rateFailure ?? null,
  };
}

interface ConvertedOne {
  loaded: Loaded;
  note: string | null;
  rateFailure: Converted["rateFailure"];
}

async function convertOne(input: {
  one: Loaded;
  currency: string;
  range: Range;
  context: SkillContext;
}): Promise<ConvertedOne> {
  const { one, currency: to, range, context } = input;
  if (!one.result.ok || one.result.value.instrument.currency === to) {
    return { loaded: one, note: null, rateFailure: null };
  }
  const history = one.result.value;
  const from = history.instrument.currency;
  const rates = await loadRates({ from, to, range, context });
  if (!rates.ok) {
    const lacks = `the rate from ${from} to ${to}`;
    return {
      loaded: { ...one, lacks, result: rates },
      note: null,
      rateFailure: { from, to, chain: rates },
    };
  }
  const { sourceLabel } = rates.value.provenance;
  const last = rates.value.bars.at(-1)?.tradedOn ?? range.to;
  return {
    loaded: {
      ...one,
      result: { ok: true, value: convertHistory({ history, rates: rates.value, currency: to }) },
    },
    note: `${from} converted to ${to} at each day's rate (${sourceLabel}, to ${formatDay(last)})`,
    rateFailure: null,
  };
}
