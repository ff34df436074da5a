import { beforeAll, expect, it, vi } from "vitest";
import { GET as search } from "@/app/api/admin/search/route";
import DocumentPage from "@/app/documents/[id]/page";
import { createId } from "@/lib/contract/ids";
import { identify } from "@/lib/http";
import { createDocumentIndexer } from "@/lib/knowledge";
import { handInTextOrAddress, saveCollection, startIngest, stopIngest } from "@/lib/knowledge/ingest";
import { getStore } from "@/lib/store";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { describeOnStores } from "@/lib/testing/integration";
import { ask } from "@/lib/testing/turns";
import { POST as readAgain, DELETE as removeShared } from "../admin/documents/[id]/route";
import { GET as listShared } from "../admin/documents/route";
import { GET as original } from "./[id]/original/route";
import { DELETE as remove, GET as view } from "./[id]/route";
import { POST as add, GET as list } from "./route";

const jar = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: jar.cookie.slice(jar.cookie.indexOf("=") + 1) }) }),
}));

const NOW = new Date("2026-11-20T12:00:00Z");
const [mine, theirs] = [createId("conversation"), createId("conversation")];
const WIDGET = "wid_shop";

interface Person {
  cookie: string;
  userId: string;
}

/** A request of somebody's browser; pages and the owner's doors read its cookie from Next's jar. */
function request(cookie: string, path: string, over: RequestInit = {}): Request {
  jar.cookie = cookie;
  const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": "application/json" };
  return new Request(`http://localhost:3000${path}`, { ...over, headers });
}

/** A visitor with a document of their own in a conversation. */
async function visit(conversationId: string, text: string): Promise<Person> {
  const over = { method: "POST", body: JSON.stringify({ title: "Diary of the cellar", text }) };
  const answer = await add(request("", `/api/documents?conversationId=${conversationId}`, over));
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { cookie, userId: (await identify(request(cookie, "/"))).userId };
}

/** One document a kind, each with a word that stands nowhere else. */
const secrets = {
  private: "The key of the wine cellar hangs behind the marmalade elephant.",
  everyone: "The kite factory in Tarn employed 412 people and one saffron walrus.",
  owner: "The purchase of the windmill at Lund was agreed under the code name velvet anchovy.",
  widgets: "The spare parts of the tractor are kept beside the turquoise accordion.",
};
const questions = {
  private: "Where does the key of the wine cellar hang?",
  everyone: "How many people did the kite factory in Tarn employ?",
  owner: "Under which code name was the purchase of the windmill at Lund agreed?",
  widgets: "Where are the spare parts of the tractor kept?",
};
type Kind = keyof typeof secrets;
const kinds = Object.keys(secrets) as Kind[];

describeOnStores("documents at every door, for everybody they are not for", () => {
  useTestFiles();
  const ids = {} as Record<Kind, string>;
  const people = {} as Record<"writer" | "stranger" | "owner", Person>;
  const may: Record<keyof typeof people, Kind[]> = {
    writer: ["private", "everyone"],
    stranger: ["everyone"],
    owner: ["everyone", "owner", "widgets"],
  };

  beforeAll(async () => {
    const worker = startIngest({ indexer: createDocumentIndexer(), lanes: 1, pollMs: 60_000 });
    const { db } = await getStore();
    people.writer = await visit(mine, secrets.private);
    people.stranger = await visit(theirs, "Nothing of note.");
    people.owner = await visit(createId("conversation"), "Nothing of note either.");
    const role = { role: "owner" };
    await db.user.upsert({
      where: { id: people.owner.userId },
      create: { id: people.owner.userId, ...role },
      update: role,
    });
    for (const audience of ["everyone", "owner", "widgets"] as const) {
      const fields = { name: audience, purpose: "", audience, widgetIds: [WIDGET] };
      const scope = { kind: "collection", collectionId: (await saveCollection(fields)).id } as const;
      const given = { title: `Doc ${audience}`, text: secrets[audience] };
      const added = await handInTextOrAddress({ scope, address: null, now: NOW, given });
      if (added.outcome !== "refused") ids[audience] = added.document.id;
    }
    const own = await list(request(people.writer.cookie, `/api/documents?conversationId=${mine}`));
    ids.private = (await own.json()).documents[0].id;
    await worker.idle();
    await stopIngest();
  }, 120_000);

  const names = ["writer", "stranger", "owner"] as const;
  const pairs = names.flatMap((who) => kinds.map((kind) => ({ who, kind, is: may[who].includes(kind) })));

  it.each(pairs)(
    "$who, a document for $kind: open is $is, in all the ways to one",
    async ({ who, kind, is }) => {
      const { cookie } = people[who];
      const id = ids[kind];
      const at = { params: Promise.resolve({ id }) };
      const openPage = (query: { [name: string]: string }) =>
        DocumentPage({ ...at, searchParams: Promise.resolve(query) }).then(
          () => 200,
          () => 404,
        );
      const statuses = [
        (await view(request(cookie, `/api/documents/${id}`), at)).status,
        (await view(request(cookie, `/api/documents/${id}?at=3&version=1`), at)).status,
        (await original(request(cookie, `/api/documents/${id}/original`), at)).status,
        (await original(request(cookie, `/api/documents/${id}/original?version=1`), at)).status,
        await openPage({}),
        await openPage({ version: "1", from: "0", to: "9", page: "1" }),
      ];
      expect(new Set(statuses)).toEqual(new Set([is ? 200 : 404]));
    },
  );

  it("answer like documents that do not exist: the same words, nothing more", async () => {
    const { cookie } = people.stranger;
    const bodies: string[] = [];
    for (const id of [createId("document"), ids.private, ids.owner, ids.widgets]) {
      const at = { params: Promise.resolve({ id }) };
      for (const door of [view, original]) bodies.push(await (await door(request(cookie, "/"), at)).text());
    }
    expect(new Set(bodies).size).toBe(1);
  });

  it("answer nobody else's question, and are not among the nearest titles", async () => {
    const people_ = Object.entries(people) as [keyof typeof people, Person][];
    for (const [who, { userId }] of people_) {
      for (const kind of kinds) {
        for (const text of [questions[kind], `According to the documents, ${questions[kind]}`]) {
          const conversationId = who === "writer" ? mine : createId("conversation");
          const turn = await ask({ text, userId, conversationId });
          const said = JSON.stringify(turn.parts);
          if (may[who].includes(kind)) expect(said, `${who}: ${text}`).toContain(secrets[kind]);
          for (const other of kinds.filter((one) => !may[who].includes(one)))
            expect(said).not.toContain(secrets[other].split(" ").at(-1));
        }
      }
    }
    const { userId } = people.stranger;
    await expect(ask({ text: questions.private, userId, conversationId: mine })).rejects.toThrow(/not found/);
  }, 60_000);

  it("are neither listed, searched, read again nor removed by those who may not", async () => {
    for (const { cookie } of [people.stranger, people.writer]) {
      expect((await listShared(request(cookie, "/api/admin/documents"))).status).toBe(404);
      expect((await search(request(cookie, "/api/admin/search?question=key"))).status).toBe(404);
      for (const kind of kinds.filter((one) => one !== "private")) {
        const at = { params: Promise.resolve({ id: ids[kind] }) };
        for (const door of [remove, removeShared, readAgain])
          expect((await door(request(cookie, "/", { method: "POST" }), at)).status).toBe(404);
      }
    }
    const at = { params: Promise.resolve({ id: ids.private }) };
    for (const { cookie } of [people.stranger, people.owner]) {
      const listed = await list(request(cookie, `/api/documents?conversationId=${mine}`));
      expect((await listed.json()).documents).toEqual([]);
      for (const door of [remove, removeShared, readAgain])
        expect((await door(request(cookie, "/", { method: "POST" }), at)).status).toBe(404);
    }
    const all = await (await listShared(request(people.owner.cookie, "/api/admin/documents"))).text();
    expect(all).not.toMatch(/Diary/);
    const found = await search(request(people.owner.cookie, "/api/admin/search?question=wine+cellar+key"));
    expect(await found.text()).not.toMatch(/marmalade|Diary/);
    const { db } = await getStore();
    expect(await db.document.count({ where: { id: { in: Object.values(ids) } } })).toBe(4);
  });
});
