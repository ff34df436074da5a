import { expect, it } from "vitest";
import { createOperatorToken } from "@/lib/auth";
import { createId } from "@/lib/contract/ids";
import { writePassages } from "@/lib/knowledge";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { GET } from "./route";

const ask = (query: string) =>
  GET(
    new Request(`http://localhost/api/admin/search?${query}`, {
      headers: { authorization: `Bearer ${createOperatorToken({ now: new Date() })}` },
    }),
  );

describeOnStores("the owner's test search", () => {
  it("tells what was searched and takes the score of each passage apart", async () => {
    const { db } = await getStore();
    const [id, collectionId] = [createId("document"), createId("collection")];
    await db.collection.create({ data: { id: collectionId, name: "Reports" } });
    const file = { fileName: "mill.txt", mediaType: "text/plain", fileKey: id, byteSize: 0, contentHash: id };
    await db.document.create({ data: { id, collectionId, title: "Mill", ...file } });
    const text = "Purchases of property, plant and equipment were 41.";
    const place = { page: null, startsAt: 0, endsAt: text.length, boxes: [] };
    const passage = { kind: "text" as const, titlePath: ["Mill"], header: null, text, ...place };
    await writePassages({ documentId: id, version: 1, passages: [passage] });
    const answer = await ask("question=capital+expenditure");
    expect(await answer.json()).toMatchObject({
      searched: {
        text: "capital expenditure",
        documentIds: null,
        widenedBy: expect.arrayContaining(["purchases of property, plant and equipment"]),
      },
      passages: [{ documentId: id, title: "Mill", text, parts: { terms: { purchas: expect.any(Number) } } }],
    });
  });

  it("answers nothing to a question that is none", async () => {
    expect((await ask("question=")).status).toBe(404);
    expect((await ask("question=a&documentId=../x")).status).toBe(404);
  });
});
