import type { Asked } from "@/lib/contract/understanding";
import { NUMBER, type Reading, readNothing, toMatchSpan, toNumber } from "./numbers";

/** "above 150" and its like, the number in `digits`, in a pattern. */
const LEVEL = new RegExp(
  `(?<!\\w)(?:(?<above>above|over|higher than|greater than|more than|north of|at least|exceed(?:s|ed)?|topped|beyond|>=?)|(?<below>below|under|beneath|lower than|less than|south of|at most|<=?)) ?(?:the )?(?:us\\$|[$€£¥])? ?(?<digits>${NUMBER})(?<scale> ?k)?(?![\\d%]| ?(?:%|percent|pct|per cent|years?|yrs?|y\\b|months?|weeks?|days?|d\\b|quarters?|shares?|times|billion|million|stocks|day|rsi|sma|ma\\b|sessions?|different|companies))(?:[- ]?(?:dollars?|euros?|pounds?|usd|eur|gbp|yen))?`,
);

/** A price level with its side: "above $150", "below 90"; null without one. Percentages and counts are no levels. */
export function readLevel(masked: string): Reading<Asked["level"]> {
  const match = LEVEL.exec(masked);
  const { above, digits, scale } = match?.groups ?? {};
  if (!match || digits === undefined) return readNothing(null);
  const value = toNumber({ digits, scale: scale?.trim() });
  return {
    value: { value, direction: above === undefined ? "below" : "above" },
    spans: [toMatchSpan(match)],
  };
}
