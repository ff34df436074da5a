import { afterEach, beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { MessagePart } from "@/lib/contract/message";
import type { Market } from "@/lib/market";
import { dialogues } from "@/lib/testing/dialogues/dialogues";
import { describeOnStores } from "@/lib/testing/integration";
import { catchLog, startModelTurns } from "@/lib/testing/model/ask-with-model";
import { createLocalScript } from "@/lib/testing/model/local-script";
import type { Script, Trouble } from "@/lib/testing/model/script";
import { ask, createTestMarket } from "@/lib/testing/turns";

const open: { close(): Promise<void> }[] = [];
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Cards of an answer as "history SIM:ORBT"; what could not be had has its skill alone. */
function toLine(parts: MessagePart[]): string {
  return parts
    .flatMap((part) => {
      if (part.type === "unavailable") return [part.unavailable.skill];
      if (part.type !== "result") return [];
      const text = JSON.stringify(part.result.data);
      const symbol = /"symbol":"([^"]+)"/.exec(text)?.[1];
      const isOf = symbol !== undefined && !["market_status", "data_meta"].includes(part.result.skill);
      return [isOf ? `${part.result.skill} ${symbol}` : part.result.skill];
    })
    .join(" + ");
}

type Ask = (
  asked: Parameters<typeof ask>[0],
) => Promise<{ parts: MessagePart[]; text: string; status: string }>;

/** Every line of every dialogue as it was answered, with the cards as they were sent. */
async function hold(askOne: Ask) {
  const held: { name: string; at: number; line: string; cards: unknown[] }[] = [];
  for (const [name, lines] of Object.entries(dialogues)) {
    const place = { userId: createId("user"), conversationId: createId("conversation"), market };
    for (const [at, [text]] of lines.entries()) {
      const answer = await askOne({ ...place, text });
      expect(answer.status, `${name}: ${text}`).toBe("complete");
      expect(answer.text.trim(), `${name}: ${text}`).not.toBe("");
      expect(answer.text, `${name}: ${text}`).not.toMatch(/undefined|NaN|\[object|left out: a figure/);
      const cards = answer.parts.flatMap((part) => (part.type === "result" ? [part.result] : []));
      held.push({ name, at, line: toLine(answer.parts), cards });
    }
  }
  return held;
}

const expected = Object.entries(dialogues).flatMap(([name, lines]) =>
  lines.map(([, line], at) => ({ name, at, line })),
);
const toLines = (held: Awaited<ReturnType<typeof hold>>) =>
  held.map(({ name, at, line }) => ({ name, at, line }));

/**
 * The truthful stand-in, of which two of three answers break off, each time elsewhere and in another way. The third is whole:
 * a server that always fails is left alone, and then nothing breaks.
 */
function failHalfWay(): Script {
  const kinds: Trouble["what"][] = ["reset", "end", "garbage", "error"];
  const truthful = createLocalScript({ tokenMs: 0 });
  return async (request, count) => {
    const said = await truthful(request, count);
    if ((said.kind !== "text" && said.kind !== "tools") || count % 3 === 0) return said;
    return {
      ...said,
      trouble: { after: 1 + (count % 9), what: kinds[count % kinds.length] as Trouble["what"] },
    };
  };
}

describeOnStores("thirty dialogues", () => {
  it("are answered alike without a model, with one, and with one that fails half-way: the same skills, the same cards", async () => {
    expect(Object.keys(dialogues)).toHaveLength(30);
    const without = await hold(ask);
    expect(toLines(without)).toEqual(expected);

    const on = await startModelTurns({ script: createLocalScript({ tokenMs: 0 }), market });
    open.push(on);
    const withModel = await hold(on.ask);
    expect(withModel).toEqual(without);
    expect(on.words().length).toBeGreaterThan(30);

    catchLog();
    const failing = await startModelTurns({ script: failHalfWay(), market });
    open.push(failing);
    const halfWay: string[] = [];
    const held = await hold(async (asked) => {
      const answer = await failing.ask(asked);
      halfWay.push(...answer.notices);
      return answer;
    });
    expect(held).toEqual(without);
    expect(halfWay.filter((notice) => /without the language model/.test(notice)).length).toBeGreaterThan(20);
  }, 60_000);
});
