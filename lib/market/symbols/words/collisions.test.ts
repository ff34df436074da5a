import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { createNameIndex } from "../name-index";
import { spotMentions } from "../spot-mentions";
import { listings } from "../table/listings";
import { mayBeShort } from "./ticker-words";

const index = createNameIndex([]);

/** Sentences with a place for any word, none of which is about its ticker. */
const sentences = [
  (word: string) => `is it ${word} good?`,
  (word: string) => `I think that ${word} is what they meant, so let us go on`,
  (word: string) => `my ${word} and your ${word} were not the same`,
  (word: string) => `please tell me about the ${word} of the year`,
  (word: string) => `${word} you know what I mean`,
];

function listTickers(text: string, word: string): string[] {
  return spotMentions({ text, index }).flatMap(({ resolution }) =>
    resolution.kind === "one" && resolution.instrument.symbol === word.toUpperCase() ? [text] : [],
  );
}

const ownWords =
  "all it on so now are be by can cost car care cash day eat fast fun go good has he hope key live love low".split(
    " ",
  );

describe("words that are tickers as well", () => {
  it.each(ownWords)("%s in small letters is the word", (word) => {
    for (const make of sentences) expect(listTickers(make(word), word)).toEqual([]);
  });

  it.skipIf(!hasSharedData)("holds for every word of the recorded list", () => {
    const { words } = JSON.parse(readFileSync(`${sharedData}/symbols/ticker_word_collisions.json`, "utf8"));
    const taken = Object.keys(words).flatMap((word) =>
      sentences.flatMap((make) => listTickers(make(word), word)),
    );
    expect(taken).toEqual([]);
  });

  it("holds for the letters of every ticker of one or two letters that is more than a ticker", () => {
    const allowed = new Set(
      "AMD TSM IBM PFE WMT NKE MCD GME AMC BAC QQQ VOO VTI IVV IWM TLT GLD LLY UNH JNJ JPM XOM".split(" "),
    );
    const short = listings
      .map(({ instrument }) => instrument.symbol)
      .filter((symbol) => /^[A-Z]{1,2}$/.test(symbol) && !allowed.has(symbol) && !mayBeShort(symbol));
    const taken = short.flatMap((ticker) => {
      const named = index.byPhrase.get(ticker.toLowerCase());
      return named ? [] : listTickers(`what is ${ticker.toLowerCase()} worth today`, ticker);
    });
    expect(taken).toEqual([]);
  });

  it("is a ticker in capitals where a subject stands, and behind a dollar sign", () => {
    const symbolsOf = (text: string) =>
      spotMentions({ text, index }).flatMap(({ resolution }) =>
        resolution.kind === "one" ? [resolution.instrument.symbol] : [],
      );
    expect(symbolsOf("how is ALL doing this year")).toEqual(["ALL"]);
    expect(symbolsOf("ALL stock")).toEqual(["ALL"]);
    expect(symbolsOf("$all")).toEqual(["ALL"]);
    expect(symbolsOf("V and MA")).toEqual(["V", "MA"]);
    expect(symbolsOf("how much did COST cost last week")).toEqual(["COST"]);
    expect(symbolsOf("I want ALL of my money")).toEqual([]);
    expect(symbolsOf("IS IT ALL OVER NOW")).toEqual([]);
    expect(symbolsOf("what does the RSI of a stock say")).toEqual([]);
  });
});

describe("names that are words", () => {
  it.each([
    ["do I need a visa for Japan?", []],
    ["how long does a work visa take this year", []],
    ["visa stock price", ["V"]],
    ["and visa?", ["V"]],
    ["an apple a day", []],
    ["apple pie prices", []],
    ["the amazon rainforest lost trees last year", []],
    ["zoom in on march 2020", []],
    ["the price target was raised", []],
    ["coffee price", ["KC=F"]],
    ["a cup of coffee today", []],
    ["what is gold doing", ["GC=F"]],
    ["a gold medal this year", []],
    ["COST on the LSE", ["COST.L"]],
    ["Toyota in Tokyo", ["7203.T"]],
  ])("%s", (text, expected) => {
    const found = spotMentions({ text, index }).flatMap(({ resolution }) =>
      resolution.kind === "one" ? [resolution.instrument.symbol] : [],
    );
    expect(found).toEqual(expected);
  });
});
