import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understandingSchema } from "@/lib/contract/understanding";
import { getInstrument, read, toLine } from "@/lib/testing/understanding";

const carried = { symbols: [getInstrument("AAPL")], lastSkill: "history" as const };
const portfolio = {
  symbols: [getInstrument("AAPL"), getInstrument("MSFT")],
  comparing: true,
  lastSkill: "portfolio" as const,
};
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."how did do in since from to between last past next 2020 2021 Q3 5y 3M March 16 3/16/2020 2020-02-31 Apple MSFT $F HP vs compare it them both drop second price what is a define should I buy will rsi 50 200 day ema $10k 60/40 50% above 150 in euros best month which stocks risk revenue dividends news open export csv every London ' \" < > - / . , ? é ü 𝒳 \u200b \u0301 \ud800 #@".split(
          " ",
        ),
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(" ")),
);

describe("any text", () => {
  it("is understood as something of the contract's shape, alone and in a conversation", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(understandingSchema.safeParse(await read(text)).success).toBe(true);
        expect(understandingSchema.safeParse(await read(text, { carried })).success).toBe(true);
        expect(understandingSchema.safeParse(await read(text, { carried: portfolio })).success).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("has a range whose ends are calendar days in order and not after today, unless it asks about it", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { entities, needsClarification } = await read(`Apple ${text}`);
        if (!entities.range || needsClarification) return;
        const { from, to } = entities.range;
        for (const day of [from, to])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(from <= to && to <= "2026-11-20").toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("means the same composed and decomposed, and with zero-width characters inside", async () => {
    const words = fc.constantFrom(
      "Société",
      "Nestlé",
      "Apple",
      "Über",
      "in",
      "2021",
      "how",
      "did",
      "do",
      "price",
      "of",
    );
    const invisible = fc.constantFrom("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2066", "\ufe0f");
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 8 }), invisible, fc.nat(40), async (parts, char, at) => {
        const text = parts.join(" ");
        const plain = await read(text);
        expect(await read(text.normalize("NFD"))).toEqual(plain);
        expect(await read(text.slice(0, at) + char + text.slice(at))).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["right-to-left letters", "كم سعر السهم اليوم"],
    ["emoji", "🚀🚀🚀📈"],
    ["markup", "<b><i></i></b>"],
    ["binary junk", "\u0000\u0001\uffff\ud800\udfff"],
    ["a lone combining mark", "\u0301"],
  ])("asks what is wanted of %s", async (_, text) => {
    expect(toLine(await read(text))).toBe("clarify intent");
  });

  it("turns away markup that would run", async () => {
    expect(toLine(await read('<img src=x onerror="alert(1)">'))).toBe("talk injection");
  });
});

/** Time of one call, the best of a few because other programs share the processor, in milliseconds. */
async function measure(text: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await read(text, { carried });
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

describe("time", () => {
  it.each([
    ["words", "how did the thing do in 2020 ".repeat(280)],
    ["one letter", "a".repeat(8000)],
    ["digits and signs", "1-".repeat(4000)],
    ["spaces", " ".repeat(7999)],
    ["brackets", "<a".repeat(4000)],
    ["names", "Apple ".repeat(1333)],
    ["unknown names", "Blorp, ".repeat(1142)],
    ["dates", "March 2020 to ".repeat(571)],
    ["dots", "what is a ".repeat(800)],
    ["marks", "e\u0301\u0323".repeat(2666)],
    ["questions", "should i ".repeat(888)],
    ["settings", "50 and 200 day ".repeat(533)],
    ["averages", "ma 50, 20-".repeat(800)],
    ["weights", "50% Apple ".repeat(800)],
    ["amounts", "invested 5,000 in ".repeat(444)],
    ["statistics", "how often biggest best ".repeat(347)],
    ["screens", "which top stocks below ".repeat(347)],
    ["market hours", "when is the market trading in ".repeat(266)],
    ["company words", "how much money did earnings of sales when ".repeat(190)],
    ["what-ifs", "would if I had put ".repeat(421)],
    ["greetings", "hi ".repeat(2666)],
  ])("grows with the length of %s and not with its square", async (_, text) => {
    // An eighth of the text costs an eighth of the time, or a sixty-fourth where the work were quadratic. The floor
    // keeps the ratio honest where a thousand characters take next to nothing.
    const eighth = Math.max(await measure(text.slice(0, 1_000), 7), 0.3);
    const whole = await measure(text.slice(0, 8_000), 7);
    expect(whole / eighth).toBeLessThan(30);
  });
});
