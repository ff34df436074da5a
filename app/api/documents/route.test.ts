import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { documentSummarySchema, documentViewSchema } from "@/lib/contract/knowledge/documents";
import { startIngest, stopIngest } from "@/lib/knowledge/ingest";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { describeOnStores } from "@/lib/testing/integration";
import { GET as original } from "./[id]/original/route";
import { DELETE as remove, GET as view } from "./[id]/route";
import { POST as add, GET as list } from "./route";

const conversationId = createId("conversation");
const address = `http://localhost:3000/api/documents?conversationId=${conversationId}`;
const as = (cookie: string, over: RequestInit = {}) =>
  new Request(address, { ...over, headers: { cookie, "sec-fetch-site": "same-origin", ...over.headers } });
const upload = (name: string, content: string) => {
  const body = new FormData();
  body.append("file", new File([content], name));
  return { method: "POST", body };
};
const json = (body: unknown) => ({
  ...{ method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } },
});
const at = (id: string) => ({ params: Promise.resolve({ id }) });

/** A new visitor's cookie, as the first answer sets it. */
async function visit(): Promise<string> {
  const answer = await add(as("", json({ title: "Hello", text: "Nothing of note." })));
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

describeOnStores("a visitor's own documents over HTTP", () => {
  useTestFiles();

  it("are seen, opened and removed by that visitor alone", async () => {
    const worker = startIngest({ indexer: null, lanes: 1, pollMs: 60_000 });
    const [mine, other] = [await visit(), await visit()];
    const added = await add(as(mine, upload("figures.txt", "My margins are 12 percent.")));
    expect(added.status).toBe(201);
    const document = documentSummarySchema.parse((await added.json()).added[0].document);
    await worker.idle();
    await stopIngest();
    const listed = await (await list(as(mine))).json();
    expect(listed.documents.map((one: { fileName: string }) => one.fileName)).toEqual([
      "figures.txt",
      "Hello.txt",
    ]);
    expect((await (await list(as(other))).json()).documents).toHaveLength(1);
    const seen = documentViewSchema.parse(await (await view(as(mine), at(document.id))).json());
    expect(seen.shown[0]?.blocks[0]?.text).toBe("My margins are 12 percent.");
    const file = await original(as(mine), at(document.id));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-disposition": expect.stringMatching(/^attachment; /),
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    expect(await file.text()).toBe("My margins are 12 percent.");
    for (const ask of [view, original, remove])
      expect((await ask(as(other), at(document.id))).status).toBe(404);
    expect((await remove(as(mine), at(document.id))).status).toBe(204);
    expect((await view(as(mine), at(document.id))).status).toBe(404);
  }, 60_000);

  it("never come from an address inside, nor on a request of another site", async () => {
    const mine = await visit();
    for (const url of [
      "http://127.0.0.1:3000/",
      "http://[::1]/",
      "http://169.254.169.254/latest/",
      "http://0x7f000001/",
    ]) {
      const answer = await add(as(mine, json({ url })));
      expect(answer.status).toBe(422);
      expect((await answer.json()).added).toMatchObject([
        { outcome: "refused", error: { code: "private_address" } },
      ]);
    }
    const foreign = new Request(address, {
      ...upload("a.txt", "x"),
      headers: { cookie: mine, "sec-fetch-site": "cross-site" },
    });
    expect((await add(foreign)).status).toBe(404);
  });

  it("are counted: more than five files at once, or thirty an hour, are too many", async () => {
    const mine = await visit();
    const body = new FormData();
    for (let number = 1; number <= 6; number++)
      body.append("file", new File([`text ${number}`], `${number}.txt`));
    expect((await add(as(mine, { method: "POST", body }))).status).toBe(413);
    const refusals: unknown[] = [];
    for (let number = 1; number <= 30; number++) {
      const answer = await (await add(as(mine, upload("a.exe", "MZ")))).json();
      refusals.push(answer.added[0].error.code);
    }
    expect(new Set(refusals)).toEqual(new Set(["unsupported", "too_fast"]));
    expect(refusals.at(-1)).toBe("too_fast");
  });
});
