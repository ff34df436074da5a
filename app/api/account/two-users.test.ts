import { encode } from "next-auth/jwt";
import { beforeAll, expect, it, vi } from "vitest";
import { PATCH as changeUser } from "@/app/api/admin/users/[id]/route";
import { DELETE as signOutUser } from "@/app/api/admin/users/[id]/sessions/route";
import { GET as readChat } from "@/app/api/chat/route";
import { DELETE as removeConversation } from "@/app/api/conversations/[id]/route";
import { DELETE as forget } from "@/app/api/memory/[id]/route";
import { getSessionCookieName } from "@/lib/auth";
import { sign } from "@/lib/auth/guest";
import { createId } from "@/lib/contract/ids";
import { rememberValues } from "@/lib/memory";
import { beginTurn } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { DELETE as takeOff } from "./linked/[provider]/route";
import { PUT as changePassword } from "./password/route";
import { DELETE as endOne } from "./sessions/[id]/route";
import { DELETE as endOthers } from "./sessions/route";
import { POST as signOut } from "./sign-out/route";

const jar = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => {
      const pair = jar.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
      return pair === undefined ? undefined : { value: pair.slice(name.length + 1) };
    },
  }),
}));

const NOW = new Date();

interface Person {
  userId: string;
  sessionId: string;
  conversationId: string;
  memoryId: string;
  cookie: string;
}

/** Somebody with an account, a session, a conversation and something remembered. */
async function makePerson(role: string): Promise<Person> {
  const { db } = await getStore();
  const [userId, sessionId, conversationId] = [
    createId("user"),
    createId("session"),
    createId("conversation"),
  ];
  await db.user.create({ data: { id: userId, role, email: `${userId}@example.com` } });
  await db.session.create({
    data: { id: sessionId, userId, endsAt: new Date(NOW.getTime() + 86_400_000) },
  });
  await db.linkedAccount.create({ data: { provider: "github", outsideId: userId, userId, label: "gh" } });
  const turn = { messageId: createId("message"), now: NOW, answerBy: NOW, retry: false };
  await beginTurn({ ...turn, userId, conversationId, message: { text: "my secret", clicked: null } });
  const kept = await rememberValues({ userId, values: [{ kind: "note", text: "my secret" }], now: NOW });
  const memoryId = kept === "full" ? "" : (kept[0]?.id ?? "");
  const secret = sign({ purpose: "session", text: "sealing secret" });
  const sealed = await encode({ token: { sub: userId, sid: sessionId }, secret });
  return { userId, sessionId, conversationId, memoryId, cookie: `${getSessionCookieName()}=${sealed}` };
}

function from(cookie: string, path: string, over: RequestInit & { site?: string } = {}): Request {
  jar.cookie = cookie;
  const { site = "same-origin", ...rest } = over;
  const headers = { cookie, "sec-fetch-site": site, "content-type": "application/json" };
  return new Request(`http://localhost:3000${path}`, { ...rest, headers });
}

const withId = <Name extends string>(name: Name, value: string) =>
  ({ params: Promise.resolve({ [name]: value }) }) as { params: Promise<Record<Name, string>> };

describeOnStores("two people with accounts, at every door with the other's ids", () => {
  let ada: Person;
  let bob: Person;
  let owner: Person;

  beforeAll(async () => {
    ada = await makePerson("member");
    bob = await makePerson("agent");
    owner = await makePerson("owner");
  });

  /** Each door with an id of somebody's, as whoever has the cookie. */
  const doors = (cookie: string, of: Person, site?: string): (() => Promise<Response>)[] => {
    const remove = { method: "DELETE", ...(site === undefined ? {} : { site }) };
    const patch = (body: object) => ({ ...remove, method: "PATCH", body: JSON.stringify(body) });
    return [
      () => endOne(from(cookie, "/", remove), withId("id", of.sessionId)),
      () => forget(from(cookie, "/", remove), withId("id", of.memoryId)),
      () => signOutUser(from(cookie, "/", remove), withId("id", of.userId)),
      () => changeUser(from(cookie, "/", patch({ role: "owner" })), withId("id", of.userId)),
      () => changeUser(from(cookie, "/", patch({ disabled: true })), withId("id", of.userId)),
    ];
  };

  it("is the same answer as for what is not there, and nothing is changed", async () => {
    const missing = { ...ada, sessionId: createId("session"), memoryId: createId("memory") };
    missing.userId = createId("user");
    const answers: string[] = [];
    for (const cookie of [bob.cookie, "", ada.cookie.slice(0, -2)]) {
      const others = [ada, missing].flatMap((of) => doors(cookie, of));
      const removal = from(cookie, "/", { method: "DELETE" });
      others.push(() => removeConversation(removal, withId("id", ada.conversationId)));
      others.push(() => readChat(from(cookie, `/api/chat?conversationId=${ada.conversationId}`)));
      for (const door of others) {
        const answer = await door();
        answers.push(`${answer.status} ${await answer.text()}`);
      }
    }
    expect(new Set(answers).size, answers.join("\n")).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
    const { db } = await getStore();
    expect(await db.user.findUnique({ where: { id: ada.userId } })).toMatchObject({
      role: "member",
      disabledAt: null,
    });
    expect(await db.session.count({ where: { userId: ada.userId } })).toBe(1);
    expect(await db.memoryEntry.count({ where: { userId: ada.userId } })).toBe(1);
  });

  it("is refused to one's own cookie, too, when a page of another site sent the request", async () => {
    for (const door of doors(owner.cookie, owner, "cross-site")) expect((await door()).status).toBe(404);
    const cross = { method: "POST", site: "cross-site" };
    expect((await signOut(from(ada.cookie, "/", cross))).status).toBe(404);
    expect((await endOthers(from(ada.cookie, "/", { ...cross, method: "DELETE" }))).status).toBe(404);
    const { db } = await getStore();
    expect(await db.session.count({ where: { userId: ada.userId } })).toBe(1);
  });

  it("ends only one's own sessions, takes off only one's own accounts, and a guest has none of either", async () => {
    expect(await (await endOthers(from(bob.cookie, "/", { method: "DELETE" }))).json()).toEqual({ ended: 0 });
    const body = JSON.stringify({ current: null, password: "nine green boats" });
    expect((await changePassword(from("", "/", { method: "PUT", body }))).status).toBe(404);
    const off = withId("provider", "github");
    expect((await takeOff(from("", "/", { method: "DELETE" }), off)).status).toBe(404);
    expect((await takeOff(from(bob.cookie, "/", { method: "DELETE" }), off)).status).toBe(409);
    const { db } = await getStore();
    expect(await db.linkedAccount.count()).toBe(3);
    expect(await db.session.count()).toBe(3);
  });

  it("opens to the owner, and closes with the request after the role was taken", async () => {
    const { db } = await getStore();
    const promote = () =>
      changeUser(
        from(owner.cookie, "/", { method: "PATCH", body: JSON.stringify({ role: "owner" }) }),
        withId("id", bob.userId),
      );
    expect((await promote()).status).toBe(204);
    await db.user.update({ where: { id: owner.userId }, data: { role: "member" } });
    expect((await promote()).status).toBe(404);
    await db.user.update({ where: { id: owner.userId }, data: { role: "owner" } });
    expect((await promote()).status).toBe(204);
    const signedOut = await signOut(from(owner.cookie, "/", { method: "POST" }));
    expect(signedOut.headers.get("set-cookie")).toMatch(
      /^tt_session=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/,
    );
    expect((await promote()).status).toBe(404);
  });
});
