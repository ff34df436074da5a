import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import { emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import {
  activateVersion,
  addExamples,
  findCustomIntent,
  getReader,
  getTrainingStatus,
  importFile,
  keepUnsure,
  labelCandidate,
  listCandidates,
  listChanges,
  listIntents,
  listVersions,
  refreshReader,
  relabelExample,
  removeCustomIntent,
  removeExamples,
  saveCustomIntent,
  searchExamples,
  setRecording,
  startTraining,
  undoChange,
} from ".";
import { toExampleKey } from "./examples/key";
import type { OnProgress, TrainedPart, TrainingTask } from "./train/task";
import { trainOwn } from "./train/train-own";

const NOW = new Date();
const office: CustomIntent = {
  slug: "our-office",
  title: "Our office",
  description: "",
  answer: { kind: "text", text: "Example Street 1", buttons: [] },
  enabled: true,
};
const wordings =
  "where is your office|what is the address of your office|how do I find your office|which street is your office on|office address please|is there an office in Berlin|directions to your office|how do I get to your office building".split(
    "|",
  );
const prices =
  "price of acme|what is acme trading at|acme price now|how much is acme|acme quote please|current price of acme|how much is one share of acme|acme price today|what does acme cost|price of acme and acme".split(
    "|",
  );
const toSlotted = async (text: string) => text;

/** The training as it is, without a thread. */
async function trainHere(input: { task: TrainingTask; onProgress: OnProgress }): Promise<TrainedPart> {
  if (input.task.kind !== "own") throw new Error("only the owner's intents are trained in this test");
  return trainOwn(input.task, input.onProgress);
}

const addTo = (intent: string, texts: string[]) =>
  addExamples({
    examples: texts.map((text) => ({ text, intent })),
    source: "owner",
    summary: (count) => `Added ${count} to ${intent}`,
  });
const listOf = async (intent: string) =>
  (await searchExamples({ intent, search: "", page: 0 })).list.map(({ text }) => text);
const countOf = async (name: string) => (await listIntents()).find((row) => row.name === name)?.examples ?? 0;

/** A message of a visitor's as it is stored. */
async function storeMessage() {
  const { db } = await getStore();
  const [userId, conversationId, messageId] = [
    createId("user"),
    createId("conversation"),
    createId("message"),
  ];
  const text = "wat is dat office";
  await db.user.create({ data: { id: userId } });
  await db.conversation.create({ data: { id: conversationId, userId, title: text } });
  await db.message.create({ data: { id: messageId, conversationId, role: "user", parts: [] } });
  return { conversationId, messageId, text };
}

const unsure = {
  intent: "unclear",
  skill: "clarify",
  confidence: 0.2,
  tier: "none",
  alternatives: [{ intent: "help", confidence: 0.2 }],
  needsClarification: { about: "intent", mention: null, pending: null },
} as unknown as Understanding;

describeOnStores("what the owner teaches", () => {
  it("is examples that can be added, moved and removed, each undone, and the undoing too", async () => {
    const before = await countOf("price");
    const added = await addTo("price", ["quanto costa acme", "Quanto  costa acme?", "was kostet acme"]);
    expect(added).toMatchObject({ added: 2, moved: 0 });
    expect(await countOf("price")).toBe(before + 2);

    const key = toExampleKey("quanto costa acme");
    await relabelExample({ key, intent: "chart" });
    expect(await listOf("price")).not.toContain("Quanto  costa acme?");
    const undone = await undoChange(added?.changeId as number);
    expect(await countOf("price")).toBe(before);
    expect(await undoChange(added?.changeId as number)).toBeNull();
    await undoChange(undone?.changeId as number);
    expect(await listOf("price")).toContain("was kostet acme");
    const [last] = await listChanges();
    await undoChange(last?.id ?? 0);
    expect(await countOf("price")).toBe(before);
  });

  it("takes a seed example out for good, until that is undone", async () => {
    const [text] = await listOf("thanks");
    const count = await countOf("thanks");
    const changeId = await removeExamples([toExampleKey(text as string)]);
    expect(await countOf("thanks")).toBe(count - 1);
    await undoChange(changeId as number);
    expect(await countOf("thanks")).toBe(count);
  });

  it("is intents whose removal takes their examples along and brings them back", async () => {
    await saveCustomIntent(office);
    await addTo("custom:our-office", wordings);
    const removed = await removeCustomIntent("our-office");
    expect(await findCustomIntent("our-office")).toBeNull();
    expect(await listOf("custom:our-office")).toEqual([]);
    await undoChange(removed as number);
    expect(await findCustomIntent("our-office")).toEqual(office);
    expect((await listOf("custom:our-office")).sort()).toEqual([...wordings].sort());
  });

  it("answers after the training, on whatever instance looks, and not before", async () => {
    await refreshReader();
    const text = "tell me the address of your office";
    expect(getReader()?.read(text).intent ?? "").not.toBe("custom:our-office");
    await (await startTraining({ toSlotted, train: trainHere }))?.done;
    expect(getReader()?.read(text)).toMatchObject({ intent: "custom:our-office", inScope: true });
    expect(getReader()?.read("price of acme").intent ?? "").not.toBe("custom:our-office");
    const status = await getTrainingStatus({ now: NOW });
    expect(status).toMatchObject({ state: "idle", outcome: "promoted", activeNumber: 1 });
    await (await startTraining({ toSlotted, train: trainHere }))?.done;
    expect(await getTrainingStatus({ now: NOW })).toMatchObject({ outcome: "unchanged", activeNumber: 1 });
  }, 30_000);

  it("does not answer an intent that is switched off, without another training", async () => {
    await saveCustomIntent({ ...office, enabled: false });
    await refreshReader();
    expect(getReader()?.read("where is your office").intent ?? "").not.toBe("custom:our-office");
    await saveCustomIntent(office);
    await refreshReader();
  });

  it("refuses a worse model with the reason and the figures of both, and goes on with the one before", async () => {
    const file = ["nlu:", "- intent: our-office", "  examples: |", ...prices.map((text) => `    - ${text}`)];
    const imported = await importFile({
      bytes: new TextEncoder().encode(file.join("\n")),
      fileName: "bad.yml",
    });
    if (!imported.ok) throw new Error(imported.message);
    await (await startTraining({ toSlotted, train: trainWorse }))?.done;
    const [version] = await listVersions();
    expect(version).toMatchObject({ number: 2, outcome: "refused", isActive: false });
    expect(version?.reason).toMatch(
      /^Not taken over, because it would understand \d+ fewer of [\d,]+ examples/,
    );
    expect(version?.figures?.before?.ownRight).toBeGreaterThan(version?.figures?.own.right ?? 99);
    expect(await getTrainingStatus({ now: NOW })).toMatchObject({ outcome: "refused", activeNumber: 1 });
    expect(await activateVersion(2)).toBe(false);
    await undoChange(imported.changeId as number);
  }, 30_000);

  it("rolls back to the model as it came and to any version that has answered", async () => {
    await activateVersion(null);
    await refreshReader();
    expect(getReader()?.read("where is your office").intent ?? "").not.toBe("custom:our-office");
    expect(await activateVersion(1)).toBe(true);
    await refreshReader();
    expect(getReader()?.read("where is your office").intent).toBe("custom:our-office");
    expect(await activateVersion(99)).toBe(false);
  });

  it("leaves the old model answering when the training dies, and says so", async () => {
    await addTo("custom:our-office", ["what is your street and number"]);
    const train = async () => Promise.reject(new Error("the training ended with code 134"));
    await (await startTraining({ toSlotted, train }))?.done;
    const status = await getTrainingStatus({ now: new Date() });
    expect(status).toMatchObject({ state: "idle", outcome: "failed", activeNumber: 1 });
    expect(status.text).toContain("What answered before still answers.");
    expect(getReader()?.read("where is your office").intent).toBe("custom:our-office");
  });

  it("says that a training did not finish whose process has died, and lets another begin", async () => {
    const { db } = await getStore();
    const value = { run: "gone", isRunning: true, text: "", share: 0.5, outcome: null };
    const told = { ...value, toldAt: new Date(Date.now() - 60_000).toISOString() };
    await db.setting.update({ where: { key: "teach.training" }, data: { value: told } });
    expect(await getTrainingStatus({ now: new Date() })).toMatchObject({ state: "broken", activeNumber: 1 });
    await db.setting.update({
      where: { key: "teach.training" },
      data: { value: { ...value, toldAt: new Date().toISOString() } },
    });
    expect(await startTraining({ toSlotted, train: trainHere })).toBeNull();
    await db.setting.update({ where: { key: "teach.training" }, data: { value: told } });
    await (await startTraining({ toSlotted, train: trainHere }))?.done;
    expect((await getTrainingStatus({ now: new Date() })).state).toBe("idle");
  }, 30_000);
});

/** Reads none of the owner's examples rightly, as a model of contradicting labels would. */
async function trainWorse({ task }: { task: TrainingTask }): Promise<TrainedPart> {
  if (task.kind !== "own") throw new Error("only the owner's intents are trained in this test");
  const trained = trainOwn(task, () => undefined);
  const isOwn = new Set(task.own.map(({ key }) => key));
  const readings = trained.readings.map(
    ([key, label, read]) => [key, label, isOwn.has(key) ? null : read] as const,
  );
  return { ...trained, readings };
}

describeOnStores("visitors' messages for the owner", () => {
  it("are kept when they were not understood, once, and go with their conversation", async () => {
    await refreshReader();
    const one = await storeMessage();
    const other = await storeMessage();
    for (const { messageId, text } of [one, one, other])
      await keepUnsure({ messageId, text, understanding: unsure, before: emptyCarried });
    const { open, list } = await listCandidates({ limit: 10 });
    expect(open).toBe(2);
    expect(list).toMatchObject([{ text: "wat is dat office", intent: "help", why: "unsure" }]);
    const { db } = await getStore();
    await db.conversation.delete({ where: { id: other.conversationId } });
    expect((await listCandidates({ limit: 10 })).open).toBe(1);
  });

  it("keep the message that was corrected, together with the correction", async () => {
    const { db } = await getStore();
    const first = await storeMessage();
    const asked = "gimme the tag on hm";
    await db.message.update({
      where: { id: first.messageId },
      data: { parts: [{ type: "text", text: asked }] },
    });
    const messageId = createId("message");
    const text = "no, the price of H&M I meant";
    await db.message.create({
      data: {
        id: messageId,
        conversationId: first.conversationId,
        role: "user",
        parts: [{ type: "text", text }],
      },
    });
    const correcting = { ...unsure, intent: "correction" } as Understanding;
    const before = { ...emptyCarried, lastIntent: "symbol_info" as const };
    await keepUnsure({ messageId, text, understanding: correcting, before });
    const { list } = await listCandidates({ limit: 10 });
    expect(list[0]).toMatchObject({ text: asked, intent: "symbol_info", why: "corrected", correction: text });
    await db.conversation.delete({ where: { id: first.conversationId } });
  });

  it("become examples when the owner labels them, and wait again when that is undone", async () => {
    const { list } = await listCandidates({ limit: 10 });
    const messageId = list[0]?.messageId as string;
    const changeId = await labelCandidate({ messageId, intent: "help" });
    expect((await listCandidates({ limit: 10 })).open).toBe(0);
    expect(await listOf("help")).toContain("wat is dat office");
    await undoChange(changeId as number);
    expect((await listCandidates({ limit: 10 })).open).toBe(1);
    expect(await listOf("help")).not.toContain("wat is dat office");
  });

  it("are not kept when they were understood, and none once the owner has switched it off", async () => {
    const sure = { ...unsure, tier: "rules", confidence: 0.9, needsClarification: null } as Understanding;
    const { messageId, text } = await storeMessage();
    await keepUnsure({ messageId, text, understanding: sure, before: emptyCarried });
    await setRecording(false);
    await refreshReader();
    await keepUnsure({ messageId, text, understanding: unsure, before: emptyCarried });
    expect((await listCandidates({ limit: 10 })).open).toBe(1);
  });
});
