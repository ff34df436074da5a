import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MAX_READ_CHARS } from "@/lib/contract/message";
import { emptyCarried, understandingSchema } from "@/lib/contract/understanding";
import { createSeedContext, getSeedReader } from "@/lib/testing/seed-model";
import { understand } from "./cascade";
import type { UnderstandContext } from "./question";

let context: UnderstandContext;
beforeAll(async () => {
  context = { ...createSeedContext(), classifier: await getSeedReader() };
}, 180_000);
const ask = (text: string) =>
  understand({ message: { text, clicked: null }, carried: emptyCarried, context });

/** Words of the trade, of other scripts, signs and pieces of attacks. */
const piece = fc.oneof(
  fc.constantFrom(
    "Apple",
    "NVDA",
    "this year",
    "RSI",
    "compare",
    "and",
    "$5k",
    "60/40",
    "Société Générale",
    "Nestlé",
  ),
  fc.constantFrom("?", ";", "--", "<b>", "{{x}}", "'", "¿", "株価", "\u200b", "e\u0301", "😀", "\ud800"),
  fc.string({ maxLength: 12 }),
);
const message = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(" "));

describe("any text", () => {
  it("is understood as something of the agreed shape, without throwing", async () => {
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        expect(understandingSchema.safeParse(await ask(text)).success).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("is the same composed and decomposed, and with invisible characters in it", async () => {
    const texts = [
      "how did Nestlé do this year",
      "Société Générale vs L'Oréal since 2020",
      "prix de l'action Hermès",
    ];
    for (const text of texts) {
      const read = await ask(text.normalize("NFC"));
      expect(await ask(text.normalize("NFD"))).toEqual(read);
      expect(await ask([...text].join("\u200b"))).toEqual(read);
    }
  });
});

/** What a text of any length can be made of: each is repeated to the length wanted. */
const kinds: [string, string][] = [
  ["words", "and what did the old company really do about that in the end, "],
  ["one letter", "a"],
  ["digits", "1234567890"],
  ["numbers and signs", "12.5 3,000 60/40 -7% "],
  ["names", "Apple, Nestlé and Société Générale vs "],
  ["unknown names", "Blorpix Zanthic Quermo "],
  ["misspelt words", "quartely dividned yeild avrage "],
  ["punctuation", "?!;,.-()[]{}<>/"],
  ["no spaces", "thequickbrownfoxjumpsoverthelazydog"],
  ["emoji", "😀🚀📈"],
  ["letters with marks", "e\u0301\u0323"],
  ["other scripts", "сколько стоит биткоин 株価 "],
  ["dates", "March 2020 to June 2021, "],
  ["rates", "euro dollar yen to franc "],
  ["several questions", "price of Apple and then news on Tesla plus what is beta; "],
  ["what-ifs", "if I had put 100 in "],
  ["white space", " \t\n"],
];
const MOST_MS = 20;
/** Four times the text: sixteen times the time were the work of a square. */
const MOST_TIMES = 12;
/** What any message costs. */
const FLOOR_MS = 1.5;
/** Other programs share the processor: time of our own thread, and the quickest of so many runs. */
const RUNS = 12;

async function measure(text: string, enoughMs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && (run < 3 || best > enoughMs); run++) {
    const begun = process.threadCpuUsage();
    await ask(text);
    const { user, system } = process.threadCpuUsage(begun);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

describe("a text of 8,000 characters", () => {
  const fill = (piece: string, chars: number) =>
    piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);

  it.each(kinds)("of %s is understood within 20 ms, in time that grows with its length", async (_, piece) => {
    const quarter = Math.max(await measure(fill(piece, MAX_READ_CHARS / 4), 0), FLOOR_MS);
    const whole = await measure(fill(piece, MAX_READ_CHARS), Math.min(MOST_MS, MOST_TIMES * quarter));
    expect(whole).toBeLessThan(MOST_MS);
    expect(whole / quarter).toBeLessThan(MOST_TIMES);
  });
});
