import { expect, it, vi } from "vitest";
import { operations } from "@/lib/contract/rest/operations";
import { apiScopes } from "@/lib/contract/rest/scopes";
import { limitFactors } from "@/lib/guard";
import {
  call,
  importFromApp,
  listAppFiles,
  listDoors,
  listParams,
  methods,
} from "@/lib/testing/doors/list-doors";
import { createGuest, fromPage } from "@/lib/testing/doors/people";
import { describeOnStores } from "@/lib/testing/integration";

const jar = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: jar.cookie.slice(jar.cookie.indexOf("=") + 1) }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", async (original) => ({
  ...(await original<typeof import("next/server")>()),
  ...{ after: () => undefined, connection: async () => undefined },
}));

const doors = await listDoors();
const named = doors.map((door) => ({ name: `${door.method} ${door.path}`, ...door }));
const people = ["anyone", "visitor", "owner", "metrics"];

describeOnStores("every door of the build", () => {
  it("is known to this test", () => {
    expect(doors.length).toBeGreaterThan(40);
    expect(listAppFiles("route.ts").length).toBe(new Set(doors.map(({ path }) => path)).size);
  });

  it.each(named)("$name declares who may pass, how often and what it takes", ({ path, method, handler }) => {
    const { rules } = handler;
    expect(rules, "wrap the handler with door() or apiDoor()").toBeDefined();
    const { who, limit, takes } = rules;
    if (typeof who === "object") expect(apiScopes).toContain(who.key);
    else expect(people).toContain(who);
    expect(Object.keys(limitFactors)).toContain(limit);
    const params = takes === "nothing" ? undefined : takes.params;
    const shape = (params as { shape?: object } | undefined)?.shape ?? {};
    expect(Object.keys(shape).sort(), "each part of the path has a schema").toEqual(listParams(path).sort());
    if (takes !== "nothing")
      expect(takes.params ?? takes.query ?? takes.body ?? takes.form, "takes something").toBeDefined();
    if (method === "GET" && takes !== "nothing") expect(takes.body ?? takes.form).toBeUndefined();
  });

  it.each(named.filter(({ handler }) => ["owner", "metrics"].includes(handler.rules.who as string)))(
    "$name is not there for anybody but the owner",
    async (door) => {
      const guest = createGuest();
      jar.cookie = guest.cookie;
      const params = Object.fromEntries(listParams(door.path).map((name) => [name, "x"]));
      for (const headers of [{}, fromPage(guest), { authorization: "Bearer tt_forged" }]) {
        const response = await call(door, { params, init: { headers } });
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ code: "not_found", title: "There is nothing here." });
      }
    },
  );

  it.each(
    named.filter(
      ({ method, handler }) =>
        method !== "GET" && typeof handler.rules.who === "string" && handler.rules.who !== "anyone",
    ),
  )("$name refuses a change that another site sends with our cookie", async (door) => {
    const guest = createGuest();
    jar.cookie = guest.cookie;
    const { cookie } = guest;
    const params = Object.fromEntries(listParams(door.path).map((name) => [name, "x"]));
    const others: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example" },
      { origin: "null" },
    ];
    for (const from of others) {
      const headers = { cookie, "content-type": "text/plain", ...from };
      expect((await call(door, { params, init: { headers } })).status, JSON.stringify(from)).toBe(404);
    }
  });

  it.each(named.filter(({ handler }) => typeof handler.rules.who === "object"))(
    "$name asks for a key",
    async (door) => {
      const params = Object.fromEntries(listParams(door.path).map((name) => [name, "x"]));
      for (const authorization of ["Bearer tt_forged", `Bearer tt_${"A".repeat(43)}`, "Basic eDp5"]) {
        const response = await call(door, { params, init: { headers: { authorization } } });
        expect(response.status).toBe(401);
        expect(response.headers.get("www-authenticate")).toContain("Bearer");
      }
    },
  );

  it("answers each operation of the REST API at its address, and no other stands below /api/v1", () => {
    const own = operations.map(
      ({ method, path }) => `${method} /api/v1${path.replace(/\{(\w+)\}/g, "[$1]")}`,
    );
    const found = named.filter(({ handler }) => handler.operation).map(({ name }) => name);
    expect(found.sort()).toEqual(own.sort());
    const below = named.filter(({ path }) => path.startsWith("/api/v1/")).map(({ name }) => name);
    expect(below.sort()).toEqual([...own, "GET /api/v1/openapi.json"].sort());
  });

  it.each(listAppFiles("page.tsx").filter((file) => file.startsWith("admin/")))(
    "the owner's page %s is not there for a visitor",
    async (file) => {
      jar.cookie = createGuest().cookie;
      const page = (await importFromApp(file)).default as (props: object) => Promise<unknown>;
      const id = { id: "x", name: "x" };
      const given = { params: Promise.resolve(id), searchParams: Promise.resolve({}) };
      await expect(page(given)).rejects.toMatchObject({ digest: expect.stringContaining("404") });
    },
  );

  it.each(listAppFiles("actions.ts"))("the server actions of %s do nothing for a visitor", async (file) => {
    jar.cookie = createGuest().cookie;
    const actions = Object.entries(await importFromApp(file));
    expect(actions.length).toBeGreaterThan(0);
    for (const [name, action] of actions) {
      const told = await (action as (given: object) => Promise<unknown>)({});
      if (told !== null) expect(told, name).toMatchObject({ ok: false, text: "There is nothing here." });
    }
  });

  it("exports nothing else that the framework would answer with", async () => {
    for (const file of listAppFiles("route.ts")) {
      const names = Object.keys(await importFromApp(file));
      for (const name of names) expect([...methods, "runtime", "dynamic", "maxDuration"]).toContain(name);
    }
  });
});
