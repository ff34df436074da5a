import { z } from "zod";
import { type Figure, type ScreenFilter, screenFilterSchema } from "@/lib/contract/analysis-results";
import { instrumentSchema, rangeSchema } from "@/lib/contract/market";
import type { PriceHistory } from "@/lib/market";
import { chooseRange, toWanted } from "../load-history";
import type { Skill, SkillContext, SkillOutcome } from "../skill";
import { toSpokenName } from "../spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "../unavailable";
import { countLookBack, measureBy, toCriterion } from "./screen-measures";
import { chooseUniverse, loadUniverse } from "./screen-universe";

const inputSchema = z.object({
  filters: z.array(screenFilterSchema).min(1).max(4),
  range: rangeSchema.nullable(),
  /** Looked through in place of the known universe, when at least two were named. */
  instruments: z.array(instrumentSchema).max(20),
});
type ScreenInput = z.infer<typeof inputSchema>;

const MOST_ROWS = 20;

/** Which of a known universe pass a test, or stand first by a figure. A list of facts, never a recommendation. */
export const screenSkill: Skill<"screen", ScreenInput> = {
  name: "screen",
  description: "List the instruments of a known universe that pass a test or lead by a figure.",
  input: inputSchema,
  examples: ["Which stocks are up more than 10% this year?", "Top 5 gainers", "Stocks with an RSI below 30"],
  effect: "read",
  timeoutMs: 25_000,
  fromUnderstanding: ({ entities }) =>
    entities.filters.length === 0
      ? null
      : {
          filters: entities.filters.slice(0, 4),
          range: entities.range,
          instruments: entities.symbols.length > 1 ? entities.symbols.slice(0, 20) : [],
        },
  run: runScreen,
};

async function runScreen(input: ScreenInput, context: SkillContext): Promise<SkillOutcome<"screen">> {
  const { filters } = input;
  const universe = await chooseUniverse({ named: input.instruments, context });
  const { instruments, label } = universe;
  const [first] = instruments;
  const subject = { name: "Microsoft", symbol: "MSFT", ...first };
  if (first === undefined)
    return toUnavailable({ skill: "screen", subject, label, wanted: "", chain: NOTHING_INSIDE, context });
  const range = chooseRange({ asked: input.range, instrument: first, now: context.now, usual: "YTD" });
  const lookBackDays = Math.max(...filters.map(countLookBack));
  const { histories, failure } = await loadUniverse({ instruments, range, lookBackDays, context });
  const covered = histories
    .map((history) => ({ history, figures: filters.map((filter) => measureBy({ filter, history, range })) }))
    .filter(({ figures }) => figures.every(({ value }) => value !== null));
  if (covered.length === 0) {
    const chain = histories.length > 0 || failure === null ? NOTHING_INSIDE : failure;
    const wanted = `that the test needs ${toWanted(range)}`;
    return toUnavailable({ skill: "screen", subject, label, wanted, chain, context });
  }
  const passing = covered.filter(({ figures }) => isPassed({ figures, filters }));
  const passed = sortBy(passing, filters);
  return {
    ok: true,
    skill: "screen",
    data: {
      asked: range,
      universe: label,
      universeSize: instruments.length,
      covered: covered.length,
      missingNote: describeMissing({ size: instruments.length, covered: covered.length }),
      criteria: filters.map((filter) => toCriterion({ filter, instruments, range })),
      rows: passed.slice(0, MOST_ROWS).map(({ history: { instrument, provenance }, figures }) => {
        return { instrument, provenance, figures };
      }),
      passed: passed.length,
    },
    actions: listActions(passed),
  };
}

interface Measured {
  history: PriceHistory;
  /** Beside the filters. */
  figures: Figure[];
}

function isPassed({ figures, filters }: Pick<Measured, "figures"> & { filters: ScreenFilter[] }): boolean {
  return filters.every(({ metric, test, value }, at) => {
    const held = figures[at]?.value ?? null;
    if (held === null) return false;
    if (test === "highest" || test === "lowest") return true;
    // the value of an average is its length; what is measured is how far from it the close is
    const border = metric === "above_sma" ? 0 : (value ?? 0);
    return test === "above" ? held > border : held < border;
  });
}

/** By an order, else by the first filter: `below` and `lowest` ascend. An order keeps as many as were asked for. */
function sortBy(rows: Measured[], filters: ScreenFilter[]): Measured[] {
  const order = filters.findIndex(({ test }) => test === "highest" || test === "lowest");
  const at = Math.max(0, order);
  const filter = filters[at];
  const up = filter?.test === "below" || filter?.test === "lowest" ? 1 : -1;
  const read = ({ figures }: Measured) => figures[at]?.value ?? 0;
  const sorted = rows.toSorted((one, other) => (read(one) - read(other)) * up);
  return order < 0 || filter?.value == null ? sorted : sorted.slice(0, Math.max(1, Math.round(filter.value)));
}

function describeMissing({ size, covered }: { size: number; covered: number }): string | null {
  if (size === covered) return null;
  return `${size - covered} of ${size} could not be looked at: no source had what the test needs.`;
}

function listActions(passed: Measured[]): Extract<SkillOutcome<"screen">, { ok: true }>["actions"] {
  const [one, other] = passed.map(({ history }) => toSpokenName(history.instrument.name));
  if (one === undefined) return [];
  const alone = { kind: "ask" as const, label: `${one} this year`, text: `How did ${one} do this year?` };
  if (other === undefined) return [alone];
  return [alone, { kind: "ask", label: `Compare ${one} and ${other}`, text: `Compare ${one} with ${other}` }];
}
