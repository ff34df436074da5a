// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { SESSION_HEADER } from "@/lib/contract/widget/session";
import { findSessionHeaders, ownFetch, setSessionSource } from "./own-fetch";

afterEach(() => {
  setSessionSource(null);
  vi.unstubAllGlobals();
});

/** A server that answers with these statuses in their order, and the tokens it was sent. */
function stubServer(...statuses: number[]): (string | null)[] {
  const tokens: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
    tokens.push(new Headers(init.headers).get(SESSION_HEADER));
    return new Response(null, { status: statuses.shift() ?? 200 });
  });
  return tokens;
}

it("says nothing of who asks where cookies do", async () => {
  const tokens = stubServer();
  await ownFetch("/api/memory");
  expect(tokens).toEqual([null]);
  expect(findSessionHeaders()).toBeNull();
});

it("sends the session that is good now, and another one when it was refused, once", async () => {
  const tokens = stubServer(401, 200, 401, 401);
  setSessionSource({ getToken: async () => "first", renew: async () => "second" });
  expect((await ownFetch("/api/chat", { method: "POST" })).status).toBe(200);
  expect((await ownFetch("/api/chat", { method: "POST" })).status).toBe(401);
  expect(tokens).toEqual(["first", "second", "first", "second"]);
  expect(await findSessionHeaders()).toEqual({ [SESSION_HEADER]: "first" });
});

it("is how everything that a frame may hold asks our own addresses", () => {
  const files = globSync("components/{chat,charts,results,documents,embed,ui}/**/*.{ts,tsx}");
  const faults = files.filter((file) => {
    if (/\.test\.tsx?$|own-fetch\.ts$|embed\/session\.ts$/.test(file)) return false;
    return /(?<![\w.])fetch\(/.test(readFileSync(file, "utf8"));
  });
  expect(files.length).toBeGreaterThan(100);
  expect(faults, "these would ask as a stranger inside a widget").toEqual([]);
});
