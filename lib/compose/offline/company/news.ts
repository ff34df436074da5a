import type { NewsResult } from "@/lib/contract/company/company-results";
import { formatInstant } from "@/lib/format/date";
import { nameOf, reportSentence } from "../phrases";

/** How many headlines there are and of when; the card holds them. Headlines are told as published and never retold. */
export function renderNews({ instrument, items, provenance }: NewsResult): string[] {
  const [newest] = items;
  if (newest === undefined) return [];
  const at = formatInstant({ iso: newest.publishedAt, timeZone: provenance.timeZone });
  const count = items.length === 1 ? "One headline" : `${items.length} headlines`;
  const whose =
    items.length === 1
      ? "It is its publisher's words, not mine."
      : "They are their publishers' words, not mine.";
  return [
    `${count} about ${nameOf(instrument)}, the newest of ${at}. ${whose}`,
    reportSentence(provenance, instrument),
  ];
}
