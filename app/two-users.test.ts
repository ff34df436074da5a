import { beforeAll, expect, it, vi } from "vitest";
import { createKey } from "@/lib/api-keys";
import { createId, type IdKind } from "@/lib/contract/ids";
import { apiScopes } from "@/lib/contract/rest/scopes";
import { handInTextOrAddress, saveCollection } from "@/lib/knowledge/ingest";
import { listEntries } from "@/lib/memory";
import { getStore } from "@/lib/store";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { call, type ListedDoor, listDoors, listParams } from "@/lib/testing/doors/list-doors";
import { createGuest, createOwner, fromPage, type Person } from "@/lib/testing/doors/people";
import { describeOnStores } from "@/lib/testing/integration";
import { ask } from "@/lib/testing/turns";

vi.stubEnv("MESSAGES_PER_MINUTE", "1000");
const jar = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: jar.cookie.slice(jar.cookie.indexOf("=") + 1) }) }),
}));
vi.mock("next/server", async (original) => ({
  ...(await original<typeof import("next/server")>()),
  after: () => undefined,
}));

const NOW = new Date("2026-11-20T12:00:00Z");
type Ids = Partial<Record<IdKind, string>>;

/** The kind of id that stands in a part of a path, by what stands before it or its own name. */
const kindOf: Record<string, IdKind> = {
  conversations: "conversation",
  conversationId: "conversation",
  messageId: "message",
  documents: "document",
  memory: "memory",
  keys: "apiKey",
  collections: "collection",
  sessions: "session",
  users: "user",
};
/** What anybody may name: a chart by the hash of what it shows, a way to sign in. */
const open = ["charts", "chartId", "/api/auth/", "/linked/"];

const doors = (await listDoors()).filter(({ handler }) => handler.rules.who !== "anyone");

function findKind(path: string, name: string): IdKind | undefined {
  const before = path.split("/").at(path.split("/").indexOf(`[${name}]`) - 1) ?? "";
  return kindOf[name] ?? kindOf[before];
}

/** What a door takes that names something of somebody's: parts of its path and of its query. */
function listNames({ path, handler: { rules } }: ListedDoor) {
  const query = rules.takes === "nothing" ? undefined : (rules.takes.query as { shape?: object } | undefined);
  return {
    params: listParams(path),
    query: Object.keys(query?.shape ?? {}).filter((name) => name in kindOf),
  };
}

function fill(door: ListedDoor, ids: Ids) {
  const { params, query } = listNames(door);
  const toIds = (names: string[]) =>
    Object.fromEntries(names.map((name) => [name, ids[findKind(door.path, name) as IdKind] ?? ""]));
  return { params: toIds(params), query: toIds(query) };
}

const asking = doors.filter((door) => {
  const { params, query } = listNames(door);
  return params.length + query.length > 0 && !open.some((one) => door.path.includes(one));
});

describeOnStores("what belongs to one is not there for another", () => {
  useTestFiles();
  const theirs: Ids = {};
  const theirKeyed: Ids = {};
  const people = {} as Record<"writer" | "stranger" | "owner", Person>;
  const secrets: string[] = [];

  beforeAll(async () => {
    Object.assign(people, { writer: createGuest(), stranger: createGuest(), owner: await createOwner() });
    const { userId } = people.writer;
    theirs.conversation = createId("conversation");
    theirs.message = createId("message");
    await ask({ text: "hello", userId, conversationId: theirs.conversation, messageId: theirs.message });
    await ask({ text: "remember that I follow Orbital Tea", userId, conversationId: theirs.conversation });
    theirs.memory = (await listEntries({ userId }))[0]?.id ?? "";
    const scope = { kind: "conversation", conversationId: theirs.conversation, ownerId: userId } as const;
    const given = { title: "Diary", text: "The key hangs behind the marmalade." };
    const added = await handInTextOrAddress({ scope, address: null, now: NOW, given });
    theirs.document = added.outcome === "refused" ? "" : added.document.id;
    theirs.user = userId;
    theirs.session = createId("session");
    const endsAt = new Date(NOW.getTime() + 86_400_000);
    await (await getStore()).db.session.create({ data: { id: theirs.session, userId, endsAt } });
    const fields = { name: "Shared", purpose: "", audience: "owner", widgetIds: [] } as const;
    theirs.collection = (await saveCollection({ ...fields, widgetIds: [] })).id;
    for (const name of ["first", "second"]) {
      const made = await createKey({ name, scopes: [...apiScopes], now: NOW });
      secrets.push(made.secret);
      theirs.apiKey = made.key.id;
    }
    const post = doors.find(({ path, method }) => path === "/api/v1/messages" && method === "POST");
    const init = { headers: asKey(secrets[0]), body: JSON.stringify({ text: "hello" }) };
    const answered = await (await call(post as ListedDoor, { init })).json();
    Object.assign(theirKeyed, { conversation: answered.conversationId, message: answered.messageId });
  }, 60_000);

  function asKey(secret = "") {
    return { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  }

  /** The status and the words of an answer; what is told of the time is left out. */
  async function tell(door: ListedDoor, ids: Ids, headers: Record<string, string>): Promise<string> {
    jar.cookie = headers.cookie ?? "";
    const body = door.method === "GET" || door.method === "DELETE" ? {} : { body: toBody(door) };
    const response = await call(door, { ...fill(door, ids), init: { headers, ...body } });
    return `${response.status} ${await response.text()}`;
  }

  /** A body that the door takes, so that only the id can be what is wrong. */
  function toBody({ path }: ListedDoor): string {
    if (path.includes("collections"))
      return JSON.stringify({ name: "Other", purpose: "", audience: "everyone", widgetIds: [] });
    if (path.includes("users")) return JSON.stringify({ role: "member" });
    if (path.includes("memory")) return JSON.stringify({ text: "changed" });
    return JSON.stringify({ title: "A text", text: "Nothing of note." });
  }

  it("has something of every kind to ask for, and knows the kind of every id that a door takes", () => {
    for (const id of Object.values(theirs)) expect(id).toMatch(/^[a-z]+_/);
    for (const door of asking) {
      const { params, query } = listNames(door);
      for (const name of [...params, ...query])
        expect(findKind(door.path, name), `${door.path} ${name}`).toBeDefined();
    }
    expect(asking.length).toBeGreaterThan(15);
  });

  const isAdding = ({ path, method }: ListedDoor) => path === "/api/documents" && method === "POST";
  const named = asking
    .filter((door) => !isAdding(door))
    .map((door) => ({ name: `${door.method} ${door.path}`, door }));

  it.each(named)("$name answers a stranger as if it were not there", async ({ door }) => {
    const keyed = typeof door.handler.rules.who === "object";
    const nobodys = Object.fromEntries(
      Object.keys({ ...theirs, ...theirKeyed }).map((kind) => [kind, createId(kind as IdKind)]),
    );
    const headers = keyed ? asKey(secrets[1]) : fromPage(people.stranger);
    for (const ids of keyed ? [theirKeyed, theirs] : [theirs, { ...theirs, ...theirKeyed }]) {
      const told = await tell(door, ids, headers);
      expect(told).toBe(await tell(door, nobodys, headers));
      expect(told).not.toMatch(/hello|marmalade|Diary/);
    }
  });

  it.each(named.filter(({ door }) => door.method === "GET"))(
    "$name answers the one whose it is otherwise, so that the above means something",
    async ({ door }) => {
      const { who } = door.handler.rules;
      const keyed = typeof who === "object";
      const person = who === "owner" ? people.owner : people.writer;
      const ids = keyed ? theirKeyed : theirs;
      const told = await tell(door, ids, keyed ? asKey(secrets[0]) : fromPage(person));
      const isPrivate = who === "owner" && door.path.includes("documents/[id]");
      const isOver = door.path === "/api/chat/stream";
      if (!isPrivate && !isOver) expect(told).toMatch(/^200 /);
    },
  );

  it("refuses a message into a conversation of somebody else, by cookie and by key", async () => {
    const message = { id: createId("message"), text: "hello" };
    for (const [path, ids, headers] of [
      ["/api/chat", theirs, fromPage(people.stranger)],
      ["/api/chat", theirKeyed, fromPage(people.stranger)],
      ["/api/v1/messages", theirKeyed, asKey(secrets[1])],
      ["/api/v1/messages", theirs, asKey(secrets[0])],
    ] as const) {
      const door = doors.find((one) => one.path === path && one.method === "POST") as ListedDoor;
      const conversationId = ids.conversation;
      const body = path === "/api/chat" ? { conversationId, message } : { conversationId, text: "hello" };
      const response = await call(door, { init: { headers, body: JSON.stringify(body) } });
      expect(response.status, path).toBe(404);
    }
  });

  it("keeps all of it where it is", async () => {
    const { writer } = people;
    const chat = doors.find(({ path, method }) => path === "/api/chat" && method === "GET") as ListedDoor;
    expect(await tell(chat, theirs, fromPage(writer))).toContain("hello");
    expect(await listEntries({ userId: writer.userId })).toHaveLength(1);
    const view = doors.find(
      ({ path, method }) => path === "/api/documents" && method === "GET",
    ) as ListedDoor;
    expect(await tell(view, theirs, fromPage(writer))).toContain("Diary");
  });
});
