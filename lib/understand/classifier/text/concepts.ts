import { conversation } from "./concepts/conversation";
import { foodAndHome } from "./concepts/food-and-home";
import { markets } from "./concepts/markets";
import { moneyAndTravel } from "./concepts/money-and-travel";
import { placesAndTimes } from "./concepts/places-and-times";
import { talkAndActs } from "./concepts/talk-and-acts";

const NONE: readonly number[] = [];
const NUMBER = [1];
const NUMERAL = /^\d+$/;

const byWord = readConcepts();

function readConcepts(): Map<string, number[]> {
  const concepts = new Map<string, number[]>();
  const lists = [placesAndTimes, foodAndHome, moneyAndTravel, talkAndActs, markets, conversation];
  for (const [at, words] of lists.flatMap((list) => Object.values(list)).entries()) {
    for (const word of words.trim().split(/\s+/)) concepts.set(word, [...(concepts.get(word) ?? []), at + 2]);
  }
  return concepts;
}

/**
 * What an everyday word is about, as small numbers; none for most words. It is how a classifier that learned from
 * "paris" and "thursday" knows what to make of "lisbon" and "monday". English, as the answers are; a plural counts as
 * its singular, figures are a concept of their own.
 */
export function findConcepts(word: string): readonly number[] {
  const found = byWord.get(word) ?? (word.endsWith("s") ? byWord.get(word.slice(0, -1)) : undefined);
  return found ?? (NUMERAL.test(word) ? NUMBER : NONE);
}
