"use client";

import { useEffect, useState } from "react";
import { announce } from "@/components/ui/behaviour/announce";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import { type Completion, commands, findCompletion } from "./commands";

/** How long a typing hand rests before the server is asked, in milliseconds. */
const REST_MS = 120;

/** One line of the list: `insert` takes the place of what has been typed. */
export interface Suggestion {
  key: string;
  label: string;
  note: string;
  simulated: boolean;
  insert: string;
}

interface Symbol {
  symbol: string;
  name: string;
  exchange: string;
  simulated: boolean;
}

const none: Suggestion[] = [];

/**
 * What can stand in the place of what is being typed at the caret, and which of it is chosen. `close` hides the list until
 * something else is typed.
 */
export function useSuggestions({ text, caret }: { text: string; caret: number }) {
  const completion = findCompletion(text, caret);
  const id = completion === null ? "" : `${completion.kind} ${completion.from} ${completion.typed}`;
  const [closed, setClosed] = useState("");
  const [at, setAt] = useState(0);
  const asked = completion?.kind === "symbol" && closed !== id ? completion.typed : null;
  const symbols = useSymbols(asked);
  const list = completion === null || closed === id ? none : toList(completion, symbols);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another word, another list
  useEffect(() => setAt(0), [id]);
  useEffect(() => {
    if (list.length > 0) announce(`${list.length} suggestions. Up and down choose, Enter takes.`);
  }, [list.length]);

  return {
    list,
    at: Math.min(at, list.length - 1),
    move: (step: 1 | -1) => setAt((now) => (now + step + list.length) % list.length),
    close: () => setClosed(id),
    /** The text with this suggestion in it, and where the caret then stands. */
    take(suggestion: Suggestion): { text: string; caret: number } {
      const from = completion?.from ?? caret;
      const rest = text.slice(caret).replace(/^\s+/, "");
      const head = text.slice(0, from) + suggestion.insert;
      return { text: head + rest, caret: head.length };
    },
  };
}

function toList(completion: Completion, symbols: Symbol[]): Suggestion[] {
  if (completion.kind === "symbol") {
    return symbols.map(({ symbol, name, exchange, simulated }) => ({
      key: symbol,
      label: symbol,
      note: simulated || exchange === "" ? name : `${name} · ${exchange}`,
      simulated,
      insert: `${symbol} `,
    }));
  }
  return commands
    .filter(({ name }) => name.startsWith(completion.typed))
    .map(({ name, takes, does }) => ({
      key: name,
      label: takes === "" ? `/${name}` : `/${name} ${takes}`,
      note: does,
      simulated: false,
      insert: takes === "" ? `/${name}` : `/${name} `,
    }));
}

/** Instruments for what is typed; the ones before stay until new ones have come. */
function useSymbols(typed: string | null): Symbol[] {
  const [symbols, setSymbols] = useState<Symbol[]>([]);
  useEffect(() => {
    if (typed === null) return setSymbols([]);
    const stopper = new AbortController();
    const timer = setTimeout(() => {
      findSymbols(typed, stopper.signal).then(setSymbols, (cause) => {
        if (!stopper.signal.aborted) console.info("Symbols could not be suggested.", cause);
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [typed]);
  return symbols;
}

async function findSymbols(typed: string, signal: AbortSignal): Promise<Symbol[]> {
  const response = await ownFetch(`/api/symbols?${new URLSearchParams({ q: typed })}`, { signal });
  if (!response.ok) throw new Error(`suggesting answered ${response.status}`);
  return ((await response.json()) as { symbols: Symbol[] }).symbols;
}
