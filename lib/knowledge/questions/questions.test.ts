import { beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { dismissQuestion, listQuestions, noteQuestion } from ".";
import { toGroup } from "./to-group";

describe("questions of one kind", () => {
  it("share their telling words, whatever their order, endings and small words", () => {
    const same = ["What were Acme's margins in 2023?", "acme margin 2023", "2023: margins of ACME, please"];
    expect(new Set(same.map(toGroup)).size).toBe(1);
    expect(toGroup("Acme margins in 2022")).not.toBe(toGroup("Acme margins in 2023"));
    expect(toGroup("What is it about?")).not.toBe("");
    expect(toGroup("?!")).toBe("");
  });
});

describeOnStores("questions that documents were asked", () => {
  const day = (on: number) => new Date(Date.UTC(2026, 10, on));
  const shared = createId("document");
  const own = createId("document");
  const note = (text: string, outcome: "answered" | "unanswered", on: number, documentIds: string[] = []) =>
    noteQuestion({ text, outcome, documentIds, now: day(on) });
  beforeAll(async () => {
    const { db } = await getStore();
    const facts = { fileName: "a.pdf", mediaType: "application/pdf", fileKey: "k", byteSize: 1 };
    for (const [id, ownerId] of [
      [shared, null],
      [own, createId("user")],
    ] as const)
      await db.document.create({ data: { id, ownerId, title: `Of ${id}`, contentHash: "0", ...facts } });
    await note("Do you ship to Mars?", "unanswered", 1);
    await note("shipping to Mars", "unanswered", 3, [shared, own, shared, createId("document")]);
    await note("What is the return policy?", "unanswered", 2);
  });

  it("are counted by kind, told as they were asked last, the often asked first", async () => {
    const groups = await listQuestions({ outcome: "unanswered" });
    expect(groups.map(({ text, timesAsked }) => [text, timesAsked])).toEqual([
      ["shipping to Mars", 2],
      ["What is the return policy?", 1],
    ]);
    expect(groups[0]).toMatchObject({
      firstAskedAt: day(1).toISOString(),
      lastAskedAt: day(3).toISOString(),
    });
  });

  it("name documents that are still there, and never a visitor's own", async () => {
    const [first] = await listQuestions({ outcome: "unanswered" });
    expect(first?.documents).toEqual([{ id: shared, title: `Of ${shared}` }]);
  });

  it("leave the list of the unanswered once they are answered, and stand with the document that answers", async () => {
    await note("return policy", "answered", 4, [shared]);
    expect(await listQuestions({ outcome: "unanswered" })).toHaveLength(1);
    const answered = await listQuestions({ outcome: "answered", documentId: shared });
    expect(answered.map(({ text, timesAsked }) => [text, timesAsked])).toEqual([["return policy", 2]]);
    expect(await listQuestions({ outcome: "answered", documentId: own })).toEqual([]);
  });

  it("can be dismissed, and are back when they are asked again", async () => {
    const [first] = await listQuestions({ outcome: "unanswered" });
    expect(await dismissQuestion(first?.group ?? "")).toBe(true);
    expect(await dismissQuestion(first?.group ?? "")).toBe(false);
    expect(await listQuestions({ outcome: "unanswered" })).toEqual([]);
    await note("do you ship to mars", "unanswered", 5);
    expect(await listQuestions({ outcome: "unanswered" })).toHaveLength(1);
  });

  it("that hold nothing to group by are not kept", async () => {
    const before = (await listQuestions({ outcome: "unanswered" })).length;
    await note("…", "unanswered", 6);
    expect(await listQuestions({ outcome: "unanswered" })).toHaveLength(before);
  });
});
