import { createHash } from "node:crypto";
import type { MarketAbility } from "@/lib/contract/company/company-data";

/** Grows whenever the form of what is kept changes, so that instances of two versions do not read each other's. */
const VERSION = "market:v1";
const LONGEST_PARTS = 200;

/**
 * The key of one question to one source: `market:v1:yahoo:history:MSFT:2020-01-01:2020-12-31`. Holds nothing of today,
 * so that an ended span keeps its key. Parts are escaped; long ones are told by their hash.
 */
export function toAnswerKey(input: {
  sourceId: string;
  kind: MarketAbility;
  parts: readonly string[];
}): string {
  const parts = input.parts.map((part) => encodeURIComponent(part.toWellFormed())).join(":");
  const tail = parts.length <= LONGEST_PARTS ? parts : createHash("sha256").update(parts).digest("hex");
  return `${VERSION}:${input.sourceId}:${input.kind}:${tail}`;
}
