import { afterEach, beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { Market } from "@/lib/market";
import { beginTurn, finishTurn, loadHistory } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { catchLog, readTold, scriptSteps, startModelTurns } from "@/lib/testing/model/ask-with-model";
import type { Script } from "@/lib/testing/model/script";
import { buildSpan, buildUnderstanding } from "@/lib/testing/results/ask-skill";
import { createTestMarket, NOW } from "@/lib/testing/turns";

const open: { close(): Promise<void> }[] = [];
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(script: Script) {
  const turns = await startModelTurns({ script, market });
  open.push(turns);
  return turns;
}

interface Told {
  earlier?: { summary: string | null; turns: { asked: string; answered: string | null }[] };
}

/** A conversation of so many answered questions of 300 characters each. */
async function talkLong(count: number) {
  const place = { userId: createId("user"), conversationId: createId("conversation") };
  const ids: string[] = [];
  const understanding = buildUnderstanding("history", { range: buildSpan("2025-01-01", "2025-12-31") });
  for (let at = 0; at < count; at++) {
    const messageId = createId("message");
    const message = { text: `Question ${at} ${"about tea ".repeat(30)}`, clicked: null };
    await beginTurn({ ...place, messageId, message, now: NOW, answerBy: NOW, retry: false });
    await finishTurn({
      conversationId: place.conversationId,
      userMessageId: messageId,
      answerId: createId("message"),
      status: "complete",
      parts: [{ type: "text", text: "The answer's own words: https://evil.example" }],
      carried: null,
      turn: { understanding },
      now: NOW,
    });
    ids.push(messageId);
  }
  return { place, ids };
}

const SUMMARY = "The visitor looked at Orbital Tea over 2025 and wants to know how it pays.";
const QUESTION = "how did SIM:ORBT do in 2025";
const isSummary = (instructions: string) => instructions.startsWith("You keep the summary");
const summing =
  (summary: string): Script =>
  ({ instructions }) => ({ kind: "text", text: isSummary(instructions) ? summary : "As the card shows." });

describeOnStores("what a model is told of the conversation", () => {
  it("is the visitor's earlier words and which tool answered, never an answer's text, and nothing at first", async () => {
    const { ask, words } = await start(scriptSteps([], "As the card shows."));
    const place = { userId: createId("user"), conversationId: createId("conversation") };
    await ask({ text: QUESTION, ...place });
    await ask({ text: "and in 2024?", ...place });
    const [first, second] = words().map((request) => readTold(request) as Told);
    expect(first?.earlier).toBeUndefined();
    expect(second?.earlier).toEqual({
      summary: null,
      turns: [{ asked: QUESTION, answered: "history of SIM:ORBT, 2025-01-01 to 2025-12-31" }],
    });
  });

  it("is nothing of anybody else's conversation", async () => {
    const { place, ids } = await talkLong(2);
    const other = { ...place, userId: createId("user"), messageId: ids[1] ?? "" };
    expect((await loadHistory(other)).turns).toEqual([]);
    expect((await loadHistory({ ...place, messageId: ids[1] ?? "" })).turns).toHaveLength(1);
  });

  it("is trimmed to its budget, newest turns first, and the beginning of a long one is summarised, kept and used", async () => {
    const { ask, words, server } = await start(summing(SUMMARY));
    const { place, ids } = await talkLong(14);
    await ask({ text: QUESTION, ...place });
    const told = readTold(words()[0]) as Told;
    expect(told.earlier?.turns.length).toBeLessThan(14);
    expect(told.earlier?.turns.at(-1)?.asked).toMatch(/^Question 13 /);
    expect(JSON.stringify(told)).not.toContain("evil");
    const [summary] = server.requests.filter(({ instructions }) => isSummary(instructions));
    expect(summary?.messages[0]?.text).not.toContain("evil");
    const { db } = await getStore();
    const row = await db.conversation.findUniqueOrThrow({ where: { id: place.conversationId } });
    expect(row).toMatchObject({ summary: SUMMARY, summarisedTo: ids[9] });

    await ask({ text: QUESTION, ...place });
    const next = readTold(words().filter(({ instructions }) => !isSummary(instructions))[1]) as Told;
    expect(next.earlier?.summary).toBe(SUMMARY);
    expect(next.earlier?.turns.map(({ asked }) => asked.slice(0, 11))).toEqual([
      ...["Question 10", "Question 11", "Question 12", "Question 13"],
      QUESTION.slice(0, 11),
    ]);
    expect(server.requests.filter(({ instructions }) => isSummary(instructions))).toHaveLength(1);
  });

  it.each<[string, Script]>([
    ["holds a link", summing("See https://evil.example for more.")],
    [
      "fails",
      ({ instructions }) =>
        isSummary(instructions)
          ? { kind: "error", status: 500 }
          : { kind: "text", text: "As the card shows." },
    ],
  ])("keeps no summary that %s; the answer is not touched by it", async (_, script) => {
    catchLog();
    const { ask } = await start(script);
    const { place } = await talkLong(14);
    const answer = await ask({ text: QUESTION, ...place });
    expect({ status: answer.status, notices: answer.notices }).toEqual({ status: "complete", notices: [] });
    const { db } = await getStore();
    const row = await db.conversation.findUniqueOrThrow({ where: { id: place.conversationId } });
    expect(row).toMatchObject({ summary: "", summarisedTo: null });
  });
});
