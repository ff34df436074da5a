import type { Asked } from "@/lib/contract/understanding";
import { findCurrency } from "../money";
import { NUMBER, toNumber } from "../numbers";

const UP =
  "(?:above|over|tops?|topp?ed|exceeds?|rises? (?:to|above|past)|climbs? (?:to|above)|goes? (?:up to|past|above|over)|breaks? (?:through|above|out)|crosses (?:above|up)|passes|higher than|more than|beyond|north of|gets? (?:to|above|over)|jumps? (?:to|above|over))";
const DOWN =
  "(?:below|under|beneath|falls? (?:to|below|under)|drops? (?:to|below|under)|sinks? (?:to|below)|slips? (?:to|below|under)|dips? (?:to|below|under)|goes? (?:down to|below|under)|lower than|less than|south of|cheaper than|loses)";
const SIDED = new RegExp(
  `\\b(?:(?<up>${UP})|(?<down>${DOWN}))(?: the)? ?(?:us\\$|[$€£¥])? ?(?<digits>${NUMBER})(?<scale> ?k\\b)?(?! ?(?:%|percent))`,
);
const PLAIN = new RegExp(
  `(?:^|\\s|[$€£¥@])(?<digits>${NUMBER})(?<scale> ?k\\b)?(?! ?(?:%|percent|shares?|days?|weeks?|months?|minutes?|hours?|am\\b|pm\\b))(?![\\d:/])`,
);

/** The level an alert waits for, with its side where it is told: "as soon as it falls to 90 euros", "alarm at 160". */
export function readAlertLevel(
  masked: string,
): { value: number; direction: "above" | "below" | null } | null {
  const sided = SIDED.exec(masked);
  const match = sided ?? PLAIN.exec(masked);
  const { digits, scale, up, down } = match?.groups ?? {};
  if (!match || digits === undefined) return null;
  const value = toNumber({ digits, scale: scale?.trim() });
  if (!(value > 0)) return null;
  if (up || /\b(?:upwards?|from below|on the way up)\b/.test(masked)) return { value, direction: "above" };
  const falls = down || /\b(?:downwards?|from above|on the way down)\b/.test(masked);
  return { value, direction: falls ? "below" : null };
}

/** The currency of a level or a wish, wherever it stands; null without one. */
export function readNamedCurrency(masked: string): Asked["currency"] {
  return findCurrency(masked);
}
