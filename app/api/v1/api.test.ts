import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createKey, listKeys, revokeKey } from "@/lib/api-keys";
import { namedSchemas } from "@/lib/contract/rest/answers";
import { operations } from "@/lib/contract/rest/operations";
import { type ApiScope, apiScopes } from "@/lib/contract/rest/scopes";
import { createDocumentIndexer } from "@/lib/knowledge";
import { handInTextOrAddress, saveCollection, startIngest, stopIngest } from "@/lib/knowledge/ingest";
import { createDocument } from "@/lib/rest";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { createDoorFetch, listDoors } from "@/lib/testing/doors/list-doors";
import { describeOnStores } from "@/lib/testing/integration";

vi.stubEnv("MARKET_SOURCES", "demo");
vi.stubEnv("MESSAGES_PER_MINUTE", "500");
vi.mock("next/server", async (original) => ({
  ...(await original<typeof import("next/server")>()),
  after: () => undefined,
}));

const NOW = new Date("2026-11-20T12:00:00Z");
const document = createDocument({ serverUrl: "https://stocks.example.org" });
mkdirSync(".tmp", { recursive: true });
const folder = mkdtempSync(join(process.cwd(), ".tmp", "api-client-"));
const documentFile = join(folder, "openapi.json");
writeFileSync(documentFile, JSON.stringify(document));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  data?: Record<string, unknown>;
  error?: Record<string, unknown>;
  response: Response;
}
type Call = (options?: object) => Promise<Answer>;

describe("the OpenAPI document", () => {
  it("is valid for redocly, without a warning", () => {
    const cli = join("node_modules", "@redocly", "cli", "bin", "cli.js");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const ended = spawnSync(process.execPath, [cli, "lint", documentFile], { encoding: "utf8", env });
    expect(ended.stderr + ended.stdout).not.toMatch(/warning|error\b/i);
    expect(ended.status).toBe(0);
  });

  it("describes every operation with each status that its door gives", () => {
    const paths = document.paths as Record<string, Record<string, { responses: object }>>;
    for (const { method, path } of operations) {
      const statuses = Object.keys(paths[path]?.[method.toLowerCase()]?.responses ?? {});
      expect(statuses).toEqual(expect.arrayContaining(["401", "403", "429"]));
    }
  });
});

describeOnStores("a client made of the document", () => {
  useTestFiles();
  let sdk: Record<string, Call>;
  let as: (secret: string | null, over?: Record<string, string>) => object;
  let secret = "";

  beforeAll(async () => {
    await createClient({
      input: documentFile,
      output: join(folder, "client"),
      plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
      logs: { level: "silent" },
    });
    sdk = await import(/* @vite-ignore */ join(folder, "client", "sdk.gen.ts"));
    const { client } = await import(/* @vite-ignore */ join(folder, "client", "client.gen.ts"));
    const fetch = createDoorFetch(await listDoors());
    client.setConfig({ baseUrl: "http://localhost:3000/api/v1", fetch });
    as = (key, headers = {}) => ({ auth: key ?? undefined, headers });
    secret = await makeKey([...apiScopes]);
    const worker = startIngest({ indexer: createDocumentIndexer(), lanes: 1, pollMs: 60_000 });
    for (const audience of ["everyone", "owner"] as const) {
      const { id } = await saveCollection({ name: audience, purpose: "", audience, widgetIds: [] });
      const given = {
        title: `For ${audience}`,
        text: `The lighthouse of Tarn was painted by ${audience} in 1911.`,
      };
      await handInTextOrAddress({
        scope: { kind: "collection", collectionId: id },
        address: null,
        now: NOW,
        given,
      });
    }
    await worker.idle();
    await stopIngest();
  }, 120_000);

  async function makeKey(scopes: ApiScope[]): Promise<string> {
    return (await createKey({ name: "A test", scopes, now: NOW })).secret;
  }

  /** Calls an operation and checks its answer by the schema that the document names. */
  async function ask(id: string, options: object = {}): Promise<Record<string, unknown>> {
    const { data, error, response } = await (sdk[id] as Call)({ ...as(secret), ...options });
    expect(error, JSON.stringify(error)).toBeUndefined();
    const { answer } = operations.find((one) => one.id === id) ?? {};
    if (answer == null) expect(response.status).toBe(204);
    else namedSchemas[answer].parse(data);
    asked.add(id);
    return data as Record<string, unknown>;
  }
  const asked = new Set<string>();

  it("holds a conversation and reads it again, page by page", async () => {
    const text = "How did Orbital Tea do in 2021?";
    const first = await ask("createMessage", { body: { text } });
    const { conversationId } = first;
    expect(JSON.stringify(first)).toContain("Simulated market");
    await ask("createMessage", { body: { text: "and in 2022?", conversationId } });
    await ask("createMessage", { body: { text: "hello" } });
    const page = await ask("listConversations", { query: { limit: 1 } });
    expect(page.items).toHaveLength(1);
    const rest = await ask("listConversations", { query: { limit: 5, cursor: page.next } });
    expect(rest).toMatchObject({ items: [{ id: conversationId, title: text }], next: null });
    expect(await ask("getConversation", { path: { conversationId } })).toMatchObject({ title: text });
    const seen: unknown[] = [];
    let cursor: unknown;
    do {
      const messages = await ask("listMessages", { path: { conversationId }, query: { limit: 3, cursor } });
      seen.push(...(messages.items as { role: string }[]).map(({ role }) => role));
      cursor = messages.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["assistant", "user", "assistant", "user"]);
    await ask("deleteConversation", { path: { conversationId } });
    const gone = await (sdk.getConversation as Call)({ ...as(secret), path: { conversationId } });
    expect(gone.error).toMatchObject({ status: 404, code: "not_found" });
  });

  it("answers a message once for one Idempotency-Key, and refuses the key for another message", async () => {
    const headers = { "Idempotency-Key": "order-17" };
    const body = { text: "What is a dividend?" };
    const [first, second] = await Promise.all([1, 2].map(() => ask("createMessage", { body, headers })));
    expect(second).toEqual(first);
    expect(await ask("createMessage", { body, headers })).toEqual(first);
    for (const other of [{ text: "What is a split?" }, { ...body, conversationId: "cnv_0000000000aa" }]) {
      const refused = await (sdk.createMessage as Call)({ ...as(secret, headers), body: other });
      expect(refused.error).toMatchObject({ status: 422, code: "key_used" });
    }
    const elsewhere = { ...headers, "Tickertalk-Visitor": "anna" };
    expect(await ask("createMessage", { body, headers: elsewhere })).not.toEqual(first);
  });

  it("follows an answer as events that are joined to the stored one", async () => {
    const fetch = createDoorFetch(await listDoors());
    const headers = {
      authorization: `Bearer ${secret}`,
      accept: "text/event-stream",
      "content-type": "application/json",
    };
    const body = JSON.stringify({ text: "Orbital Tea price" });
    const request = new Request("http://localhost:3000/api/v1/messages", { method: "POST", headers, body });
    const response = await fetch(request);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const lines = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
    const events = lines.map((line) => namedSchemas.AnswerEvent.parse(JSON.parse(line.slice(6))));
    expect(events[0]?.type).toBe("start");
    expect(events.at(-1)).toEqual({ type: "finish", status: "complete" });
    const words = events.flatMap((event) => (event.type === "text" ? [event.delta] : [])).join("");
    const conversationId = events[0]?.type === "start" ? events[0].conversationId : "";
    const { items } = await ask("listMessages", { path: { conversationId } });
    const parts = (items as { parts: { type: string; text?: string }[] }[])[0]?.parts ?? [];
    const stored = parts.flatMap(({ type, text }) => (type === "text" ? [text] : [])).join("");
    expect(words).toBe(stored);
  });

  it("reads the market, each figure with where it comes from", async () => {
    const symbol = "SIM:ORBT";
    const found = await ask("searchMarket", { query: { query: "Orbital Tea" } });
    expect(found.instruments).toMatchObject([{ symbol }]);
    const quote = await ask("getQuote", { query: { symbol } });
    expect(quote).toMatchObject({
      instrument: { symbol, simulated: true },
      provenance: { freshness: "simulated" },
    });
    const span = { symbol, from: "2021-01-01", to: "2021-12-31" };
    const days = await ask("getHistory", { query: span });
    const months = await ask("getHistory", { query: { ...span, interval: "1mo" } });
    expect((days.bars as unknown[]).length).toBeGreaterThan(250);
    expect((months.bars as unknown[]).length).toBeLessThanOrEqual(13);
    expect(await ask("listExchanges", { query: { exchange: "XNYS" } })).toMatchObject({
      exchanges: [{ exchangeId: "XNYS", timeZone: "America/New_York" }],
    });
    for (const id of ["getFundamentals", "getNews"]) {
      const { data, error } = await (sdk[id] as Call)({ ...as(secret), query: { symbol } });
      if (data) namedSchemas[id === "getNews" ? "News" : "Fundamentals"].parse(data);
      else expect([404, 503]).toContain(error?.status);
      asked.add(id);
    }
  });

  it("makes a chart, reads it again, and finds its picture", async () => {
    const made = await ask("createChart", { query: { symbols: "SIM:ORBT", range: "1Y" } });
    const { chartId } = made.chart as { chartId: string };
    expect(await ask("getChart", { path: { chartId } })).toMatchObject({ picturePath: made.picturePath });
    expect(made.picturePath).toBe(`/api/charts/${chartId}/image`);
  });

  it("understands a message, and searches what is for everyone and nothing else", async () => {
    const reading = await ask("understandMessage", { body: { text: "how did orbital tea do in 2021" } });
    expect(reading).toMatchObject({ skill: "history" });
    const { passages } = await ask("searchKnowledge", {
      query: { query: "Who painted the lighthouse of Tarn?" },
    });
    expect(passages).toMatchObject([
      { title: "For everyone", text: expect.stringContaining("by everyone in 1911") },
    ]);
  });

  it("tells what is wrong in one form: a value, a symbol nobody knows, a body, a cursor", async () => {
    const wrong: [string, object, number][] = [
      ["getHistory", { query: { symbol: "SIM:ORBT", from: "2022-01-01", to: "2021-01-01" } }, 400],
      ["getQuote", { query: { symbol: "SIM:NOPE" } }, 404],
      ["createMessage", { body: { text: "" } }, 400],
      ["createMessage", { body: { text: "x".repeat(80_000) } }, 413],
      ["listConversations", { query: { cursor: "bm90IGEgY3Vyc29y" } }, 400],
      ["listConversations", { query: { limit: 1_000 } }, 400],
      ["getChart", { path: { chartId: "../../etc" } }, 404],
    ];
    for (const [id, options, status] of wrong) {
      const { error, response } = await (sdk[id] as Call)({ ...as(secret), ...options });
      expect(response.status, `${id} ${JSON.stringify(error)}`).toBe(status);
      expect(error).toMatchObject({ type: "about:blank", status, title: expect.any(String) });
    }
  });

  it("has called every operation", () => {
    expect([...asked].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it("is refused without a key, with a revoked one, and for what its key may not do", async () => {
    const query = { symbol: "SIM:ORBT" };
    const status = async (key: string | null) =>
      (await (sdk.getQuote as Call)({ ...as(key), query })).response.status;
    expect(await status(null)).toBe(401);
    const small = await makeKey(["charts"]);
    expect(await status(small)).toBe(403);
    const own = await makeKey(["market"]);
    expect(await status(own)).toBe(200);
    const newest = (await listKeys()).find(({ hint }) => hint === own.slice(-4));
    expect(newest).toMatchObject({ scopes: ["market"], lastUsedAt: expect.any(String) });
    expect(JSON.stringify(await listKeys())).not.toContain(own.slice(4, -4));
    expect(await revokeKey({ id: newest?.id ?? "", now: NOW })).toBe(true);
    expect(await status(own)).toBe(401);
    expect(await revokeKey({ id: newest?.id ?? "", now: NOW })).toBe(false);
  });

  it("never reaches a conversation of another key, or of another visitor of the same key", async () => {
    const { conversationId } = await ask("createMessage", { body: { text: "hello" } });
    const other = await makeKey([...apiScopes]);
    for (const options of [as(other), as(secret, { "Tickertalk-Visitor": "bob" })]) {
      for (const id of ["getConversation", "listMessages", "deleteConversation"]) {
        const { response } = await (sdk[id] as Call)({ ...options, path: { conversationId } });
        expect(response.status, id).toBe(404);
      }
      const asks = { ...options, body: { text: "hello again", conversationId } };
      expect((await (sdk.createMessage as Call)(asks)).response.status).toBe(404);
      const listed = await (sdk.listConversations as Call)(options);
      expect(JSON.stringify(listed.data)).not.toContain(conversationId);
    }
  });
});
