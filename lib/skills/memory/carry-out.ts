import type { Instrument } from "@/lib/contract/market";
import type { MemoryEntry, MemoryKind, MemoryResult, MemoryValue } from "@/lib/contract/talk/memory";
import { MAX_NOTE_CHARS } from "@/lib/contract/talk/memory";
import type { VisitorMemory } from "../skill";
import { readCurrency } from "./read-currency";
import { readHorizon, readKind, readNote, type Wish } from "./read-wish";

/** A share that the message names, with how many of it. */
export interface Named {
  instrument: Instrument;
  quantity: number | null;
}

/** What was done, before anything is looked up for it. */
type Done = Omit<MemoryResult, "holdings" | "unpriced">;

interface Asked {
  wish: Wish;
  named: Named[];
  memory: VisitorMemory;
  text: string;
  currency: string | null;
}

/** Does what a message wants of what is remembered, and tells what was done. */
export async function carryOut(asked: Asked): Promise<Done> {
  const { wish, memory } = asked;
  switch (wish.do) {
    case "keep":
      return keep(asked);
    case "forget":
      return forget(asked, wish.what);
    case "forget_all":
      return forgetAll(memory, wish.confirmed);
    case "tell": {
      const all = await memory.list();
      const entries = all.filter(({ value }) => wish.about === null || value.kind === wish.about);
      return { did: "told", entries, about: wish.about, total: all.length };
    }
  }
}

async function keep({ memory, ...asked }: Asked): Promise<Done> {
  const values = toValues(asked);
  const before = await memory.list();
  const about = values[0]?.kind ?? null;
  if (values.length === 0) return { did: "unclear", entries: [], about, total: before.length };
  const kept = await memory.keep(values);
  if (kept === "full") return { did: "full", entries: [], about, total: before.length };
  const total = new Set([...before, ...kept].map(({ id }) => id)).size;
  return { did: "kept", entries: kept, about, total };
}

/** What a wish to keep comes to: shares to watch or held, the currency, the horizon, else a note of its words. */
function toValues({ text, named, currency }: Omit<Asked, "memory" | "wish">): MemoryValue[] {
  const kind = readKind(text);
  if (named.length > 0) {
    const isHeld = kind === "holding" || named.some(({ quantity }) => quantity !== null);
    const isListed =
      kind === "watch" || (!isHeld && /^(?:\W*(?:and|also|please))*\W*(?:add|put|watch|track)\b/i.test(text));
    if (isListed) return named.map(({ instrument }) => ({ kind: "watch", instrument }));
    if (isHeld) return named.map((one) => ({ kind: "holding", ...one }));
  }
  const years = readHorizon(text);
  const values: MemoryValue[] = [];
  if (years !== null) values.push({ kind: "horizon", years });
  const told = currency ?? readCurrency(text);
  if (told !== null && named.length === 0) values.push({ kind: "currency", currency: told });
  if (values.length > 0) return values;
  const note = readNote(text);
  return note === null || note.length > MAX_NOTE_CHARS ? [] : [{ kind: "note", text: note }];
}

async function forget(
  { memory, named, text }: Asked,
  what: MemoryKind | "symbols" | "newest",
): Promise<Done> {
  const all = await memory.list();
  const reduced = what === "symbols" ? toReduced({ all, named, text }) : [];
  if (reduced.length > 0) {
    const kept = await memory.keep(reduced);
    return {
      did: kept === "full" ? "full" : "kept",
      entries: kept === "full" ? [] : kept,
      about: "holding",
      total: all.length,
    };
  }
  const entries = choose({ all, named, what, text });
  const about = entries[0]?.value.kind ?? (what === "symbols" || what === "newest" ? null : what);
  if (entries.length > 0) await memory.forget(entries.map(({ id }) => id));
  return { did: "forgotten", entries, about, total: all.length - entries.length };
}

function choose(input: {
  all: MemoryEntry[];
  named: Named[];
  what: MemoryKind | "symbols" | "newest";
  text: string;
}): MemoryEntry[] {
  const { all, named, what, text } = input;
  if (what === "newest") {
    const newest = all.toSorted((one, two) => (one.updatedAt < two.updatedAt ? 1 : -1))[0];
    return newest ? [newest] : [];
  }
  if (what !== "symbols") return all.filter(({ value }) => value.kind === what);
  const kind = readKind(text);
  const symbols = new Set(named.map(({ instrument }) => instrument.symbol));
  return all.filter(
    ({ value }) =>
      "instrument" in value &&
      symbols.has(value.instrument.symbol) &&
      ((kind !== "watch" && kind !== "holding") || value.kind === kind),
  );
}

/** "Sold 12 of them" leaves the rest where there are more. */
function toReduced({
  all,
  named,
  text,
}: {
  all: MemoryEntry[];
  named: Named[];
  text: string;
}): MemoryValue[] {
  if (!/\bsold\b/i.test(text)) return [];
  return named.flatMap(({ instrument, quantity }): MemoryValue[] => {
    const held = all.find(
      ({ value }) => value.kind === "holding" && value.instrument.symbol === instrument.symbol,
    )?.value;
    if (held?.kind !== "holding" || held.quantity === null || quantity === null) return [];
    return held.quantity > quantity ? [{ ...held, quantity: held.quantity - quantity }] : [];
  });
}

async function forgetAll(memory: VisitorMemory, confirmed: boolean): Promise<Done> {
  const entries = await memory.list();
  if (!confirmed)
    return { did: entries.length === 0 ? "told" : "asks", entries, about: null, total: entries.length };
  await memory.forget("all");
  return { did: "forgotten", entries, about: null, total: 0 };
}
