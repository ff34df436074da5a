import { afterAll, beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getGlossary } from "@/lib/knowledge/glossary";
import { getStore } from "@/lib/store";
import { addTestDocument } from "@/lib/testing/documents/add-test-document";
import { describeOnStores } from "@/lib/testing/integration";
import { startModels } from "@/lib/testing/model/settings";
import { createTestMarket, readTurn, toTurnInput } from "@/lib/testing/turns";
import { startTurn } from "..";

const FACT = "The kite factory in Tarn employed 412 people at the end of 2025.";
const ANSWER =
  "The kite factory in Tarn employed 412 people at the end of 2025 [1]. It sold 9,000 kites [1]. Wages rose.";

describeOnStores("a model's answer about documents", () => {
  let started: Awaited<ReturnType<typeof startModels>>;
  beforeAll(async () => {
    started = await startModels({ script: () => ({ kind: "text", text: ANSWER }) });
    const { db } = await getStore();
    const collectionId = createId("collection");
    await db.collection.create({ data: { id: collectionId, name: "All" } });
    await addTestDocument({ text: FACT, title: "Kites 2025", scope: { collectionId } });
    await addTestDocument({ text: "The weather in Tarn is mild.", title: "Tarn", scope: { collectionId } });
  });
  afterAll(() => started.close());

  it("is cited sentence by sentence, and lists every passage that the model read and nothing else", async () => {
    const input = toTurnInput({ text: "How many people did the kite factory in Tarn employ?" });
    const ports = { market: createTestMarket(), glossary: getGlossary(), writer: started.models.language };
    const turn = await startTurn({ ...input, ports });
    if (turn.kind !== "stream") throw new Error("no turn");
    const seen = await readTurn(turn);
    await turn.done;
    expect(seen.text).toMatch(/^The kite factory in Tarn employed 412 people at the end of 2025 \[1\]\./);
    expect(seen.text).not.toMatch(/9,000|Wages/);
    const told = JSON.parse(started.server.requests[0]?.messages[0]?.text ?? "");
    const read = told.results[0].data.passages as { number: number; title: string; text: string }[];
    const record = await turn.record;
    expect(record?.citations.map(({ sourceLabel }) => sourceLabel)).toEqual(
      read.map(({ title }) => expect.stringContaining(title)),
    );
    expect(JSON.stringify(told)).toContain(FACT);
    for (const { number, title } of read) expect(seen.text).toContain(`[${number}] ${title}`);
    expect(seen.text.match(/\[\d+\] \w/g)).toHaveLength(read.length);
  });
});
