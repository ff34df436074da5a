import { expect, it } from "vitest";
import { issueGuest, VISITOR_COOKIE } from "@/lib/auth/guest";
import { memoryEntrySchema, memoryListSchema } from "@/lib/contract/talk/memory";
import { rememberValues } from "@/lib/memory";
import { describeOnStores } from "@/lib/testing/integration";
import { PATCH as edit, DELETE as forget } from "./[id]/route";
import { DELETE as forgetAll, GET as list } from "./route";

const address = "http://localhost:3000/api/memory";

/** A visitor with two entries. */
async function visit() {
  const { userId, value } = issueGuest();
  const kept = await rememberValues({
    userId,
    now: new Date("2026-11-20T17:00:00Z"),
    values: [
      { kind: "currency", currency: "EUR" },
      { kind: "note", text: "likes tea" },
    ],
  });
  if (kept === "full") throw new Error("no room");
  const as = (over: RequestInit = {}) =>
    new Request(address, {
      ...over,
      headers: { cookie: `${VISITOR_COOKIE}=${value}`, "sec-fetch-site": "same-origin", ...over.headers },
    });
  const read = async () => memoryListSchema.parse(await (await list(as())).json()).entries;
  return { as, read, ids: kept.map(({ id }) => id) };
}
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const change = (body: unknown) => ({ method: "PATCH", body: JSON.stringify(body) });

describeOnStores("what is remembered, over HTTP", () => {
  it("is listed, changed and forgotten by its visitor, one by one and all at once", async () => {
    const { as, read, ids } = await visit();
    expect((await read()).map(({ value }) => value.kind)).toEqual(["currency", "note"]);
    const changed = await edit(as(change({ currency: "CHF" })), at(ids[0] ?? ""));
    expect(memoryEntrySchema.parse(await changed.json()).value).toEqual({
      kind: "currency",
      currency: "CHF",
    });
    expect((await forget(as({ method: "DELETE" }), at(ids[1] ?? ""))).status).toBe(204);
    expect(await read()).toHaveLength(1);
    expect((await forgetAll(as({ method: "DELETE" }))).status).toBe(204);
    expect(await read()).toEqual([]);
  });

  it("is not there for anybody else, and for no request of another site", async () => {
    const [mine, other] = [await visit(), await visit()];
    const [id = ""] = mine.ids;
    expect((await edit(other.as(change({ currency: "CHF" })), at(id))).status).toBe(404);
    expect((await forget(other.as({ method: "DELETE" }), at(id))).status).toBe(404);
    const foreign = { headers: { "sec-fetch-site": "cross-site" } };
    expect((await edit(mine.as({ ...change({ currency: "CHF" }), ...foreign }), at(id))).status).toBe(404);
    expect((await forgetAll(mine.as({ method: "DELETE", ...foreign }))).status).toBe(404);
    expect(await mine.read()).toHaveLength(2);
  });

  it("is changed within its limits only", async () => {
    const { as, read, ids } = await visit();
    const [currency = "", note = ""] = ids;
    const refused: [string, unknown][] = [
      [currency, { currency: "euro" }],
      [currency, { text: "EUR" }],
      [note, { text: "" }],
      [note, { text: "x".repeat(301) }],
      [note, { text: "x", kind: "watch" }],
      [note, {}],
    ];
    for (const [id, body] of refused) expect((await edit(as(change(body)), at(id))).status).toBe(400);
    const large = { method: "PATCH", body: JSON.stringify({ text: "x".repeat(9_000) }) };
    expect((await edit(as(large), at(note))).status).toBe(413);
    expect((await edit(as(change({ years: 3 })), at("mem_0000000000000"))).status).toBe(404);
    expect(await read()).toHaveLength(2);
  });
});
