import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/message";
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

  it("takes time in proportion to its length", async () => {
    const time = async (text: string) => {
      const times: number[] = [];
      for (let round = 0; round < 7; round++) {
        const begun = performance.now();
        await ask(text);
        times.push(performance.now() - begun);
      }
      return Math.min(...times);
    };
    const sentence = "and what did the old company really do about that in the end, ";
    const fill = (chars: number) => sentence.repeat(Math.ceil(chars / sentence.length)).slice(0, chars);
    const short = await time(fill(MAX_MESSAGE_CHARS / 8));
    const long = await time(fill(MAX_MESSAGE_CHARS));
    // eight times the text; sixteen leaves room for a busy machine, a square would be sixty-four
    expect(long / Math.max(short, 0.5)).toBeLessThan(16 * 1.5);
  });
});
