import { beforeEach, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { listDeeds } from "../audit/audit";
import { beginSession } from "../sessions/sessions";
import { changePerson, signOutPerson } from "./change-person";
import { listPeople } from "./list-people";

const NOW = new Date("2026-11-20T17:00:00Z");
const actor = { id: "usr_boss00000", name: "boss@example.com" };

describeOnStores("people", () => {
  async function add(role: string, over = {}) {
    const { db } = await getStore();
    const id = createId("user");
    await db.user.create({ data: { id, role, email: `${role}-${id}@example.com`, ...over } });
    return id;
  }
  const change = (userId: string, what: Parameters<typeof changePerson>[0]["change"]) =>
    changePerson({ userId, change: what, actor, now: NOW });
  const find = async (id: string) => (await getStore()).db.user.findUniqueOrThrow({ where: { id } });

  beforeEach(async () => {
    const { db } = await getStore();
    await db.user.deleteMany();
    await db.auditEntry.deleteMany();
  });

  it("get another role, which is written down with who gave it, from what and to what", async () => {
    await add("owner");
    const id = await add("member");
    expect(await change(id, { role: "agent" })).toBe("changed");
    expect(await find(id)).toMatchObject({ role: "agent" });
    expect((await listDeeds({ before: null })).entries).toMatchObject([
      {
        ...{ action: "user.role", actorId: actor.id, actorName: actor.name, at: NOW.toISOString() },
        detail: { from: "member", to: "agent", id },
      },
    ]);
    expect(await change(createId("user"), { role: "owner" })).toBe("not_found");
  });

  it("keep one owner who can sign in, whatever is tried and even at once", async () => {
    const [one, other] = [await add("owner"), await add("owner")];
    await add("owner", { disabledAt: NOW });
    const outcomes = await Promise.all([change(one, { role: "member" }), change(other, { disabled: true })]);
    expect(outcomes.sort()).toEqual(["changed", "last_owner"]);
    const left = (await find(one)).role === "owner" ? one : other;
    for (const what of [{ role: "agent" }, { role: "member" }, { disabled: true }] as const)
      expect(await change(left, what)).toBe("last_owner");
    expect(await change(left, { role: "owner" })).toBe("changed");
    expect((await listDeeds({ before: null })).entries).toHaveLength(2);
  });

  it("are signed out when disabled, and a guest has no account to disable", async () => {
    await add("owner");
    const id = await add("member");
    const { db } = await getStore();
    await beginSession({ userId: id, userAgent: "", now: NOW });
    expect(await change(id, { disabled: true })).toBe("changed");
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    await beginSession({ userId: id, userAgent: "", now: NOW });
    expect(await signOutPerson({ userId: id, actor, now: NOW })).toBe(1);
    expect(await signOutPerson({ userId: createId("user"), actor, now: NOW })).toBeNull();
    expect((await listDeeds({ before: null })).entries.map(({ action }) => action)).toEqual([
      "user.sign-out",
      "user.disable",
    ]);
    expect(await change(await add("owner", { email: null }), { disabled: true })).toBe("no_account");
  });

  it("are listed with their sessions and found by a part of their address; guests are not", async () => {
    await add("visitor", { email: null });
    const id = await add("member", { email: "Ada@example.com".toLowerCase() });
    await beginSession({ userId: id, userAgent: "", now: NOW });
    await add("agent", { email: "bob@example.com" });
    const list = (text: string) => listPeople({ text, page: 1, now: NOW });
    expect(await list("")).toMatchObject({ total: 2, pages: 1 });
    expect((await list(" ADA@ ")).people).toMatchObject([
      { id, label: "ada@example.com", role: "member", sessions: 1, isGuest: false, isDisabled: false },
    ]);
    expect(await list("%")).toMatchObject({ total: 0, people: [] });
  });
});
