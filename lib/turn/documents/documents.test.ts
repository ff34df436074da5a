import { beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import { emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { listQuestions } from "@/lib/knowledge/questions";
import { getStore } from "@/lib/store";
import { addTestDocument } from "@/lib/testing/documents/add-test-document";
import { describeOnStores } from "@/lib/testing/integration";
import { buildUnderstanding, createSkillBench } from "@/lib/testing/results/ask-skill";
import { ask, NOW, type ReadTurn } from "@/lib/testing/turns";
import { act } from "./act";

const FACT = "The kite factory in Tarn employed 412 people at year end.";
const SECRET = "The key of the wine cellar hangs behind the marmalade elephant.";

const skillsOf = ({ parts }: ReadTurn) =>
  parts.flatMap((part) => (part.type === "result" ? [part.result.skill] : []));

describeOnStores("a question that may be in the documents", () => {
  const userId = createId("user");
  const conversationId = createId("conversation");
  let shared = "";
  beforeAll(async () => {
    const { db } = await getStore();
    const collectionId = createId("collection");
    await db.collection.create({ data: { id: collectionId, name: "All" } });
    shared = await addTestDocument({ text: FACT, title: "Notes of Tarn", scope: { collectionId } });
    await addTestDocument({ text: SECRET, title: "Cellar", scope: { ownerId: userId, conversationId } });
  });

  it("is answered from them where nothing else understands it", async () => {
    const turn = await ask({ text: "How many people did the kite factory in Tarn employ?" });
    expect(skillsOf(turn)).toEqual(["documents"]);
    expect(JSON.stringify(turn.parts)).toContain(FACT);
    expect(turn.record?.understanding?.skill).toBe("documents");
  });

  it("is asked back about or declined as ever where they do not say it, unless it names the documents", async () => {
    const unclear = await ask({ text: "Who painted the submarine yellow?" });
    expect(skillsOf(unclear)).not.toContain("documents");
    const named = await ask({ text: "What do the documents say about yellow submarines?" });
    expect(skillsOf(named)).toEqual(["documents"]);
    expect(named.text).toMatch(/did not find/);
  });

  it("is looked for in one collection alone where the owner's intent says so, never in the visitor's own", async () => {
    const { db } = await getStore();
    const { collectionId } = await db.document.findUniqueOrThrow({ where: { id: shared } });
    const intent = {
      slug: "staff",
      title: "Staff",
      description: "",
      enabled: true,
      answer: { kind: "documents" as const, collection: collectionId ?? "" },
    };
    const answerOf = async (text: string, given: CustomIntent) => {
      const understanding = { ...buildUnderstanding("custom"), intent: "custom:staff" as const };
      const said = { text, userId, conversationId };
      const { market } = createSkillBench();
      const situation = { now: NOW, signal: AbortSignal.timeout(10_000), market, glossary: getGlossary() };
      const findCustomIntent = async () => given;
      const context = { ...situation, carried: emptyCarried, returning: false, said, findCustomIntent };
      return act({ understanding, context });
    };
    const found = await answerOf("How many people did the kite factory in Tarn employ?", intent);
    expect(found.outcome).toMatchObject({ ok: true, skill: "documents", data: { found: true } });
    const own = await answerOf("Where does the key of the wine cellar hang?", intent);
    expect(own.outcome).toMatchObject({ ok: true, skill: "documents", data: { found: false } });
    expect(JSON.stringify(own.outcome)).not.toContain("marmalade");
    const off = await answerOf("How many people work there?", { ...intent, enabled: false });
    expect(off.outcome.ok).toBe(false);
  });

  it("never leads away from what the rules understand, and never round a refusal of advice", async () => {
    expect(skillsOf(await ask({ text: "What is a dividend?" }))).toEqual(["definition"]);
    expect(skillsOf(await ask({ text: "Should I buy the kite factory in Tarn?" }))).not.toContain(
      "documents",
    );
  });

  it("is counted for the owner, answered or not, but nothing of a conversation with documents of its own", async () => {
    const answered = await listQuestions({ outcome: "answered", documentId: shared });
    expect(answered.map(({ text }) => text)).toEqual([
      "How many people did the kite factory in Tarn employ?",
    ]);
    const unanswered = await listQuestions({ outcome: "unanswered" });
    expect(unanswered.map(({ text }) => text)).toEqual(["yellow submarines?"]);

    const own = await ask({ text: "Where does the key of the wine cellar hang?", userId, conversationId });
    expect(JSON.stringify(own.parts)).toContain(SECRET);
    const stranger = await ask({ text: "Where does the key of the wine cellar hang?" });
    expect(JSON.stringify(stranger.parts)).not.toContain("marmalade");
    expect(await listQuestions({ outcome: "answered" })).toHaveLength(1);
  });

  describe("beside a question to the market", () => {
    const MARGIN = "The gross margin fell to 31.2 percent because tea leaves cost more.";
    const OTHER = "The gross margin of the biscuit works rose to 44.1 percent.";
    beforeAll(async () => {
      const { db } = await getStore();
      const { id: collectionId } = await db.collection.findFirstOrThrow();
      const scope = { collectionId };
      await addTestDocument({ text: MARGIN, title: "Orbital Tea 10-K for 2025-06-30", scope });
      await addTestDocument({ text: OTHER, title: "Pickleberry Foods 10-K for 2024-12-31", scope });
    });
    const chartsOf = ({ parts }: ReadTurn) =>
      parts.flatMap((part) => {
        if (part.type !== "result" || part.result.skill !== "history") return [];
        const { instrument, asked } = part.result.data;
        return [{ symbol: instrument.symbol, from: asked.from, to: asked.to }];
      });
    const year = { symbol: "SIM:ORBT", from: "2024-07-01", to: "2025-06-30" };

    it("is one answer: the document's words with citations, then the chart of that company in that fiscal year", async () => {
      const text = "What did Orbital Tea's 10-K say about the gross margin, and show the stock that year";
      const turn = await ask({ text });
      expect(skillsOf(turn)).toEqual(["documents", "history"]);
      expect(JSON.stringify(turn.parts)).toContain(MARGIN);
      expect(JSON.stringify(turn.parts)).not.toContain(OTHER);
      expect(chartsOf(turn)).toEqual([year]);
      expect(turn.record?.understanding).toMatchObject({
        intent: "multi",
        parts: [{ skill: "documents" }, { skill: "history" }],
      });
      expect(turn.record?.citations.map(({ url }) => url)).toContainEqual(
        expect.stringMatching(/^\/documents\//),
      );
    });

    it("carries company and year the other way as well: the 10-K is that of the stock just shown", async () => {
      const turn = await ask({
        text: "Show Pickleberry Foods' stock in 2024 and what did the 10-K say about the gross margin?",
      });
      expect(skillsOf(turn)).toEqual(["history", "documents"]);
      expect(chartsOf(turn)).toEqual([
        { symbol: "SIM:PKBF", from: "2024-01-01", to: expect.stringMatching(/^2024-12/) },
      ]);
      expect(JSON.stringify(turn.parts)).toContain(OTHER);
      expect(JSON.stringify(turn.parts)).not.toContain(MARGIN);
    });

    it("flows from one message to the next", async () => {
      const [userId, conversationId] = [createId("user"), createId("conversation")];
      await ask({ text: "What did Orbital Tea's 10-K say about the gross margin?", userId, conversationId });
      expect(chartsOf(await ask({ text: "show the stock that year", userId, conversationId }))).toEqual([
        year,
      ]);
    });
  });
});
