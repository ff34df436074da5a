import type { Carried, TurnMessage } from "@/lib/contract/understanding";
import type { Glossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { toDayInZone } from "./entities/calendar";
import { findChartType } from "./entities/chart-type";
import { listNames, type NamedSpan, settleNamesAndDates } from "./entities/names";
import type { When } from "./entities/range";
import { skipGreeting } from "./greeting";
import { normalise, toLowerSameLength } from "./normalise";
import { toOutline } from "./outline";

/** What understanding may use of the world. The clock lives here; `timeZone` is the exchange's, New York when absent. */
export interface UnderstandContext {
  now: Date;
  signal: AbortSignal;
  market: Market;
  glossary: Glossary;
  timeZone?: string;
}

/** One message read once, as every tier sees it. */
export interface Question {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
  /** Today in the exchange's zone. */
  today: string;
  /** The clean text (see `normalise`), without a leading greeting; `lower` has the same positions. */
  text: string;
  lower: string;
  /** True when a greeting or thanks stood at the beginning. */
  greeted: boolean;
  /** The names that stand in the text for certain, in their order. */
  names: NamedSpan[];
  when: When;
  chartType: "candles" | "line" | null;
  /** The text with `@` for each name and `#` for each date, no signs, single spaces: "how did @ do #". */
  outline: string;
}

const DEFAULT_TIME_ZONE = "America/New_York";

/** Reads a message: clean text, names, dates and the outline that the rules look at. */
export async function readQuestion(input: {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
}): Promise<Question> {
  const { message, carried, context } = input;
  const today = toDayInZone({ now: context.now, timeZone: context.timeZone ?? DEFAULT_TIME_ZONE });
  const { text, greeted } = skipGreeting(normalise(message.text));
  const lower = toLowerSameLength(text);
  const spotted = text === "" ? [] : await listNames({ text, market: context.market });
  const { names, when } = settleNamesAndDates({ spotted, lower, today });
  return {
    message,
    carried,
    context,
    today,
    text,
    lower,
    greeted,
    names,
    when,
    chartType: findChartType(lower),
    outline: toOutline({ lower, names, dates: when.spans }),
  };
}
