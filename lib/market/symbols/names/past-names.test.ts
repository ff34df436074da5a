import { describe, expect, it } from "vitest";
import { createNameIndex } from "../name-index";
import { resolveMention } from "../resolve-mention";
import { spotMentions } from "../spot-mentions";
import { delistings } from "../table/changes/delisted";
import { renames } from "../table/changes/renamed";

const index = createNameIndex([]);
const resolve = (mention: string) => resolveMention({ mention, index, search: null });

describe("names of the past", () => {
  // Meta's own release: the Class A shares trade as META from June 9, 2022.
  it("leads a renamed symbol to the one of today and says so", async () => {
    expect(await resolve("FB")).toMatchObject({
      kind: "one",
      instrument: { symbol: "META", currency: "USD", exchange: "Nasdaq" },
      note: "FB has been META since Jun 9, 2022.",
    });
    expect(await resolve("$SQ")).toMatchObject({ kind: "one", instrument: { symbol: "XYZ" } });
  });

  it("says of a delisted one when it left and who has it, by symbol and by name, also inside a sentence", async () => {
    const note = "Activision Blizzard (ATVI) left the exchange on Oct 13, 2023: bought by Microsoft (MSFT).";
    for (const mention of ["ATVI", "activision", "Activision Blizzard"]) {
      expect(await resolve(mention)).toEqual({ kind: "none", mention, note, former: "ATVI" });
    }
    const [spotted] = spotMentions({ text: "how is activision blizzard doing", index });
    expect(spotted).toMatchObject({ mention: "activision blizzard", resolution: { kind: "none", note } });
  });

  it("tells a month where only the month is known", async () => {
    expect(await resolve("enron")).toMatchObject({
      note: "Enron (ENE) left the exchange in Dec 2001: bankrupt.",
    });
  });

  it("leaves symbols alone that somebody has today", async () => {
    for (const { old } of renames)
      if (!index.past.bySymbol.has(old)) expect(index.bySymbol.has(old)).toBe(true);
    expect(await resolve("S")).toMatchObject({ instrument: { name: "SentinelOne, Inc." } });
  });

  it("has a day or a month for every change, and a living successor for every rename", () => {
    for (const { since, symbol, old } of renames) {
      expect(since, old).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(index.bySymbol.has(symbol), `${old} -> ${symbol}`).toBe(true);
    }
    for (const { until, story, symbol } of delistings) {
      expect(until, symbol).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(story.length, symbol).toBeGreaterThan(5);
    }
  });
});

describe("classes of shares", () => {
  it("asks for a bare name, and takes the most traded class inside a question and says so", async () => {
    expect(await resolve("google")).toMatchObject({ kind: "many" });
    const [spotted] = spotMentions({ text: "how did google do in 2021", index });
    expect(spotted?.resolution).toMatchObject({ kind: "one", instrument: { symbol: "GOOGL" } });
    expect(spotted?.resolution).toHaveProperty("note", expect.stringContaining("Class C is GOOG"));
  });
});
