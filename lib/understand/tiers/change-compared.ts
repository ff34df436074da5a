import type { Instrument } from "@/lib/contract/market";
import type { Question } from "../question";
import { findReferred } from "./subjects";

const DROP =
  /\b(?:drop|remove|without|delete|exclude|take (?:out|away|off)|leave out|get rid of|minus|skip|hide|kick(?: out)?|ditch|scrap|lose|throw out)\b/;

/** "drop the second", "remove Nvidia": those that are left of the compared; null when nothing is or nothing went. */
export function listAfterDrop({ carried, names, outline }: Question): Instrument[] | null {
  if (!carried.comparing || !DROP.test(outline)) return null;
  const named = names.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument.symbol] : [],
  );
  const referred = findReferred({ outline: outline.replace(/\bit\b/g, ""), carried }) ?? [];
  const gone = new Set([...named, ...referred.map(({ symbol }) => symbol)]);
  const left = carried.symbols.filter(({ symbol }) => !gone.has(symbol));
  return left.length === 0 || left.length === carried.symbols.length ? null : left;
}

const OLD_FIRST =
  /\b(?:swap|replace|exchange|change|switch|substitute) (?:out )?@ (?:for|with|by|to|against) @(?: please| there| instead)?$|\b(?:get rid of|drop|remove|kick(?: out)?|take out|delete) @ (?:and )?(?:then )?(?:put|add|take|use|show|bring|include)(?: in)? @(?: there| in| instead| please)*$|^instead of @ (?:use |show |take |try |compare )?(?:me )?@$/;
const NEW_FIRST = /(?:^|\s)@ (?:instead of|in (?:the )?place of|rather than|in lieu of) @(?: please| now)?$/;

/** "replace AMD with Intel", "Intel instead of AMD": the subjects with one in the other's place; null without such words. */
export function listAfterSwap({ carried, names, outline }: Question): Instrument[] | null {
  const [first, second] = names.map(({ resolution }) =>
    resolution.kind === "one" ? resolution.instrument : null,
  );
  if (!first || !second) return null;
  const oldFirst = OLD_FIRST.test(outline);
  if (!oldFirst && !NEW_FIRST.test(outline)) return null;
  const [out, into] = oldFirst ? [first, second] : [second, first];
  const active = carried.comparing ? carried.symbols : carried.symbols.slice(0, 1);
  if (!active.some(({ symbol }) => symbol === out.symbol)) return null;
  return active.map((each) => (each.symbol === out.symbol ? into : each));
}
