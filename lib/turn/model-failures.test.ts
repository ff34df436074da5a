import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { createMemoryCache } from "@/lib/cache";
import { getGlossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { createBudget, createPrices } from "@/lib/model";
import { describeOnStores } from "@/lib/testing/integration";
import type { Script, Trouble } from "@/lib/testing/model/script";
import { buildModelSettings, startModels } from "@/lib/testing/model/settings";
import { createTestMarket, readTurn, toTurnInput } from "@/lib/testing/turns";
import { startTurn } from ".";

const open: { close(): Promise<unknown> }[] = [];
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const WORDS =
  "Here is how Orbital Tea did in 2025, as the card shows. The course over the year is drawn above.";
const FIGURE = /\d+\.\d+ ?%|\$\d/;
const quick = { connect: 300, first: 300, silence: 300, total: 5_000 };
type Options = Omit<Parameters<typeof startModels>[0], "script">;

/** An answer to a question about a year, and what was logged meanwhile. */
async function answer(script: Script, options: Options = {}) {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const started = await startModels({ script, over: { timeouts: quick }, ...options });
  open.push(started);
  const ports = { market, glossary: getGlossary(), writer: started.models.language };
  const turn = await startTurn({ ...toTurnInput({ text: "how did SIM:ORBT do in 2025", market }), ports });
  if (turn.kind !== "stream") throw new Error("no turn");
  const read = await readTurn(turn);
  await turn.done;
  const notices = read.parts.flatMap((part) => (part.type === "notice" ? [part.text] : [])).join();
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
  log.mockRestore();
  return { ...read, notices, lines, server: started.server };
}

/** Takes connections and never shakes hands: to a client of TLS this is a connection that is not made in time. */
async function openDeafPort(): Promise<string> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => sockets.add(socket.on("error", () => undefined)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const text =
  (over: object = {}): Script =>
  () => ({ kind: "text", text: WORDS, ...over });
const trouble = (what: Trouble["what"], after = 9) => text({ trouble: { after, what } });

describeOnStores("a model that fails", () => {
  const failing: [string, Script, RegExp][] = [
    ["HTTP 429", () => ({ kind: "error", status: 429 }), /asked too often/],
    ["HTTP 500", () => ({ kind: "error", status: 500 }), /server failed/],
    ["a refused key", () => ({ kind: "error", status: 401 }), /key .* was refused/],
    ["silence from the start", () => ({ kind: "silence" }), /did not begin in time/],
    ["silence in the middle", trouble("silence"), /fell silent/],
    ["a connection that breaks at once", () => ({ kind: "reset" }), /cannot be reached|broke off/],
    ["a connection that breaks in the middle", trouble("reset"), /broke off/],
    ["malformed events from the start", () => ({ kind: "raw", body: 'data: {"id": \n\n' }), /unreadable/],
    ["malformed events in the middle", trouble("garbage"), /unreadable|broke off/],
    [
      "a body that is no stream",
      () => ({ kind: "raw", body: "<html>Bad gateway</html>" }),
      /nothing|unreadable/,
    ],
    ["an empty answer", text({ text: "" }), /answered with nothing/],
    ["a refusal", text({ text: "I cannot.", refusal: true }), /would not write|without the language model/],
    [
      "a call of a tool that nobody offered",
      () => ({ kind: "tools", calls: [{ name: "buy", arguments: "{" }] }),
      /answered with nothing|broke off/,
    ],
  ];
  it.each(failing)(
    "with %s is answered for by the offline writer, honestly, and logged with its stage",
    async (_, script, reason) => {
      const told = await answer(script);
      expect(told.status).toBe("complete");
      expect(told.text).toMatch(/Orbital Tea/);
      expect(told.text).toMatch(FIGURE);
      expect(told.text).toMatch(/\*\*Simulated\*\*/);
      expect(told.notices).toMatch(reason);
      expect(told.lines).toMatchObject([{ event: "model.writing_failed", stage: "compose" }]);
    },
  );

  it("by never shaking hands is answered for in time, as one that cannot be reached", async () => {
    const baseUrl = await openDeafPort();
    const { endpoint } = buildModelSettings({ url: baseUrl });
    const told = await answer(text(), { over: { endpoint, timeouts: { ...quick, first: 5_000 } } });
    expect(told.status).toBe("complete");
    expect(told.text).toMatch(FIGURE);
    expect(told.notices).toMatch(/cannot be reached/);
    expect(told.lines).toMatchObject([
      { stage: "compose", error: expect.stringContaining("connect_timeout") },
    ]);
    expect(told.server.requests).toHaveLength(0);
  });

  it("at any of 20 random places ends in a complete answer without half a sentence, logged with its stage", async () => {
    const kinds: Trouble["what"][] = ["reset", "end", "garbage", "error"];
    for (let cut = 0; cut < 20; cut++) {
      const after = 1 + Math.floor(Math.random() * 24); // of 25 pieces
      const what = kinds[cut % kinds.length] as Trouble["what"];
      const told = await answer(trouble(what, after));
      const where = `${what} after ${after} pieces`;
      expect(told.status, where).toBe("complete");
      expect(told.text, where).toMatch(/\*\*Simulated\*\*/);
      expect(told.text, where).toMatch(FIGURE);
      expect(told.notices, where).toMatch(/without the language model/);
      expect(told.lines, where).toMatchObject([{ event: "model.writing_failed", stage: "compose" }]);
      for (const sentence of told.text.split(/\n\n/)) expect(sentence, where).toMatch(/[.!?)…*]$/);
    }
  });

  it.each(["reset", "end"] as const)(
    "by %s behind a sentence leaves it whole, and no space behind it",
    async (what) => {
      const pieces = ["Here is how Orbital Tea did in 2025, as the card shows.", " The", " course", " over"];
      const told = await answer(text({ pieces, tokenMs: 20, trouble: { after: 3, what } }));
      const [first, ...rest] = told.text.split("\n\n");
      expect(first).toBe(pieces[0]);
      expect(rest.join()).toMatch(FIGURE);
    },
  );

  it("only in that its budget is used up is not asked: the templates answer and say so", async () => {
    const cache = createMemoryCache({ capacity: { entries: 9, characters: 9_000 }, clockMs: Date.now });
    const budgets = [{ of: "visitor", limit: 0, unit: "messages", per: "day" } as const];
    const told = await answer(text(), {
      budget: createBudget({ budgets, cache, findPrice: createPrices({}) }),
    });
    expect(told.status).toBe("complete");
    expect(told.text).toMatch(FIGURE);
    expect(told.notices).toMatch(/allowance for the language model is used up/);
    expect(told.lines).toMatchObject([{ stage: "compose", error: expect.stringContaining("budget") }]);
    expect(told.server.requests).toHaveLength(0);
  });
});
