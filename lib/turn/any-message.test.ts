import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { messagePartSchema } from "@/lib/contract/message";
import { findConversation } from "@/lib/remember";
import { createFakeSource } from "@/lib/testing/fake-source";
import { describeOnStores } from "@/lib/testing/integration";
import { type Asked, ask, createTestMarket, NOW, type ReadTurn } from "@/lib/testing/turns";

const market = createTestMarket([createFakeSource()]);

/** What every answer is, whatever was asked. */
function expectGoodAnswer(turn: ReadTurn): void {
  expect(turn.status).toBe("complete");
  expect(turn.text.trim()).not.toBe("");
  expect(turn.text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b|\n\s+at /);
  for (const part of turn.parts) expect(messagePartSchema.safeParse(part).error).toBeUndefined();
}

const messages: [what: string, text: string, says: RegExp][] = [
  ["nothing", "", /empty/],
  ["blanks", " \n\t ", /empty/],
  ["binary", "\u0000\u0001\u0002PNG\ufffd\ufffd\ufffd\ufffd", /could not read/],
  ["emoji only", "😀🚀", /./],
  ["right to left", "كيف كان أداء السهم في 2021؟", /./],
  ["HTML", "<script>alert('x')</script><img src=x onerror=alert(1)>", /./],
  ["HTML around a question", "<b>How did Orbital Tea do in 2021?</b>", /Orbital Tea \(SIM:ORBT\)/],
  ["SQL", '\'; drop table "Message"; --', /./],
  ["an unknown symbol", "$ZZZZQ price", /ZZZZQ/],
  ["an unknown simulated symbol", "SIM:ZZZZ in 2021", /ZZZZ/],
  ["the future", "Orbital Tea from 2030-01-01 to 2031-01-01", /future/],
  ["a day to come", "Orbital Tea on December 24, 2026", /future|no prices|not/],
  ["ends in the wrong order", "Orbital Tea from 2022 to 2021", /other way round.*Orbital Tea/s],
  ["a span before the listing", "Saffronvale Biologics in 2015", /no data for Saffronvale Biologics/],
  ["a span that begins before the listing", "Saffronvale Biologics from 2019 to 2021", /Sep 15, 2020/],
  ["the oldest years", "Orbital Tea in 1776", /./],
  ["a day without a session", "Orbital Tea on March 14, 2021", /no session on Mar 14, 2021/],
  ["an impossible day", "Orbital Tea on February 30, 2021", /./],
  ["only a range", "in 2021", /./],
  ["only a verb", "compare", /./],
  ["one company against itself", "Orbital Tea vs Orbital Tea", /./],
  ["nine companies", "compare AAPL MSFT NVDA AMD TSLA AMZN NFLX INTC ORCL", /./],
  ["advice", "Should I buy Orbital Tea?", /not advice/],
  ["a forecast", "Will Orbital Tea go up next week?", /no forecasts|future prices/],
  ["another subject", "What should I have for breakfast?", /outside what I know/],
  ["one long word", "a".repeat(4_000), /./],
  ["many combining marks", `Orbital Tea ${"e\u0301".repeat(900)}`, /./],
  ["many questions", "How did Orbital Tea do in 2021? ".repeat(100), /./],
];

describeOnStores("whatever is written", () => {
  it.each(messages)("%s is answered in plain words", async (_what, text, says) => {
    const turn = await ask({ text, market });
    expectGoodAnswer(turn);
    expect(turn.text).toMatch(says);
  });

  it("8,000 characters are kept whole and refused politely", async () => {
    const asked: Asked = { userId: createId("user"), conversationId: createId("conversation") };
    const text = "How did Orbital Tea do? ".repeat(334).slice(0, 8_000);
    const turn = await ask({ ...asked, text, market });
    expectGoodAnswer(turn);
    expect(turn.text).toMatch(/^That message has 8,000 characters; I read up to 4,000\. Please/);
    const stored = await findConversation(asked as { userId: string; conversationId: string });
    expect(stored?.messages[0]?.parts).toEqual([{ type: "text", text }]);
  });

  it("NUL and halves of surrogate pairs are kept as replacement characters, in a text and in a click", async () => {
    const asked = { userId: createId("user"), conversationId: createId("conversation"), now: NOW };
    const turn = await ask({ ...asked, text: "How did Orbital Tea\u0000 do in 2021 \ud83d ?", market });
    expectGoodAnswer(turn);
    const clicked = {
      chartId: "cht_\u0000",
      element: "point",
      symbol: "SIM:ORBT\udc00",
      tradedOn: "2021-03-16",
    } as const;
    expectGoodAnswer(await ask({ ...asked, text: "", clicked: { ...clicked, value: 1 }, market }));
    const stored = await findConversation(asked);
    expect(stored?.messages).toHaveLength(4);
    expect(stored?.messages[0]?.parts).toEqual([
      { type: "text", text: "How did Orbital Tea\ufffd do in 2021 \ufffd ?" },
    ]);
    expect(stored?.messages[2]?.parts[1]).toMatchObject({ clicked: { chartId: "cht_\ufffd" } });
  });

  it("a click on a chart is answered about its own symbol and day, not by its text", async () => {
    const clicked = {
      chartId: "cht_1",
      element: "point",
      symbol: "SIM:ORBT",
      tradedOn: "2021-03-16",
      value: 1,
    } as const;
    const turn = await ask({ text: "What happened to Apple on 2020-01-01?", clicked, market });
    expectGoodAnswer(turn);
    expect(turn.text).toMatch(/^On Mar 16, 2021, Orbital Tea \(SIM:ORBT\)/);
  });
});

describe("any text at all", () => {
  const words =
    "how did Orbital Tea Apple do in since from to 2021 1999 Q3 5y yesterday price compare it with drop MSFT $F \u0000 \ud800 😀 é < > ' \" - second what is beta".split(
      " ",
    );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(" ")),
  );

  describeOnStores("in one conversation", () => {
    it("is stored, and answered with words that hold nothing broken", { timeout: 90_000 }, async () => {
      const asked = { userId: createId("user"), conversationId: createId("conversation") };
      let sent = 0;
      const property = fc.asyncProperty(anyText, async (text) => {
        // half a minute apart: never too fast
        expectGoodAnswer(
          await ask({ ...asked, text, market, now: new Date(NOW.getTime() + sent++ * 30_000) }),
        );
      });
      await fc.assert(property, { numRuns: 60 });
      expect((await findConversation(asked))?.messages.length).toBe(Math.min(200, sent * 2));
    });
  });
});
