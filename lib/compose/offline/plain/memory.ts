import type { MemoryEntry, MemoryKind, MemoryResult } from "@/lib/contract/talk/memory";
import { MAX_MEMORY_ENTRIES, MAX_NOTE_CHARS } from "@/lib/contract/talk/memory";
import { formatDay } from "@/lib/format/date";
import { formatMoney, formatPrice } from "@/lib/format/money";
import { tellMemory } from "@/lib/format/tell-memory";
import { nameOf, sourceSentences } from "../phrases";

const KINDS: Record<MemoryKind, string> = {
  watch: "your watchlist",
  holding: "your holdings",
  currency: "your currency",
  horizon: "your horizon",
  note: "notes",
};
const EXAMPLES =
  "You can tell me, for example, “remember that my currency is the euro”, “add Orbital Tea to my watchlist” or “remember that I hold 40 shares of Nvidia”.";
const WHERE = "“What I remember” in the menu shows these entries; there you can change and delete them.";
const BESIDE =
  "Beside that, the conversations in the sidebar are kept under a random identifier in a cookie of your browser, without name or address; deleting one there removes its messages from the server.";

/** What is remembered, or what was done about it. */
export function renderMemory(result: MemoryResult): string[] {
  const { did, entries, about, total, holdings, unpriced } = result;
  switch (did) {
    case "told":
      return holdings.length + unpriced.length > 0 ? renderWorth(result) : renderTold({ entries, about });
    case "kept":
      return [
        entries.length === 1 ? `I will remember that ${list(entries)}.` : "I will remember:",
        ...several(entries),
        WHERE,
      ];
    case "forgotten":
      return entries.length === 0
        ? [`There was nothing ${about === null ? "of that" : `about ${KINDS[about]}`} to forget.`]
        : [total === 0 ? "Forgotten; I remember nothing about you now:" : "Forgotten:", toList(entries)];
    case "asks":
      return [
        `This deletes all that I remember about you, at once and for good (${total === 1 ? "one entry" : `${total} entries`}):`,
        toList(entries),
        "Press the button if you want that. Conversations are deleted one by one in the sidebar.",
      ];
    case "full":
      return [`There is no room for more: I remember up to ${MAX_MEMORY_ENTRIES} entries. ${WHERE}`];
    case "unclear":
      return [
        `I did not understand what to remember; a note has up to ${MAX_NOTE_CHARS} characters. Nothing was kept.`,
        EXAMPLES,
      ];
  }
}

/** Each holding at its newest price, all together where they share a currency, and where the prices come from. */
function renderWorth({ holdings, unpriced }: MemoryResult): string[] {
  const lines = holdings.map(({ instrument, quantity, price, worth, tradedOn }) => {
    const told = formatPrice({ value: price, instrument });
    return `- ${quantity.toLocaleString("en-US")} of ${nameOf(instrument)}: **${formatMoney({ value: worth, currency: instrument.currency })}**, at ${told} (${formatDay(tradedOn)})`;
  });
  const currencies = new Set(holdings.map(({ instrument }) => instrument.currency));
  const [currency] = currencies;
  const sum = holdings.reduce((total, { worth }) => total + worth, 0);
  const together =
    holdings.length > 1 && currencies.size === 1 && currency
      ? [`Together they are worth **${formatMoney({ value: sum, currency })}**.`]
      : [];
  return [
    ...(lines.length > 0 ? ["At the newest prices your holdings are worth:", lines.join("\n")] : []),
    ...together,
    ...unpriced.map((name) => `A price of ${name} could not be had just now.`),
    ...(holdings.length > 0 ? sourceSentences(holdings) : []),
  ];
}

function renderTold({ entries, about }: Pick<MemoryResult, "entries" | "about">): string[] {
  const what = about === null ? "about you" : `of ${KINDS[about]}`;
  if (entries.length === 0)
    return [`I remember nothing ${what}.`, EXAMPLES, ...(about === null ? [BESIDE] : [])];
  return [`What I remember ${what}:`, toList(entries), WHERE, ...(about === null ? [BESIDE] : [])];
}

function several(entries: MemoryEntry[]): string[] {
  return entries.length > 1 ? [toList(entries)] : [];
}

function toList(entries: MemoryEntry[]): string {
  return entries.map(({ value }) => `- ${toPlain(tellMemory(value))}`).join("\n");
}

function list(entries: MemoryEntry[]): string {
  return entries.map(({ value }) => toPlain(tellMemory(value))).join(", ");
}

/** A visitor's own words are shown as they were written, never as marks of ours. */
function toPlain(text: string): string {
  return text.replace(/[\\`*_[\]<>#!~]/g, (mark) => `\\${mark}`);
}
