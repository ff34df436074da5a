import { afterEach, describe, expect, it, vi } from "vitest";
import { type Cache, createMemoryCache, createRedisCache, createUpstashCache } from "@/lib/cache";
import type { ModelBudget } from "@/lib/config";
import {
  createBudget,
  createPrices,
  type LanguageModel,
  ModelFailure,
  type ModelUsage,
  spendFor,
} from "@/lib/model";
import type { Script } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { noRedis, openTestRedis } from "@/lib/testing/redis/redis-server";
import { startUpstashRestServer } from "@/lib/testing/redis/upstash-rest-server";
import { readUse } from "./spend/usage";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const DAY_MS = 86_400_000;
const here: Script = () => ({ kind: "text", text: "Here I am." });
const openMemory = () =>
  createMemoryCache({ capacity: { entries: 1_000, characters: 100_000 }, clockMs: Date.now });
const kinds: Record<string, () => Promise<[Cache, Cache]>> = {
  async memory() {
    const cache = openMemory();
    return [cache, cache];
  },
  async Redis() {
    const redis = await openTestRedis();
    closing.push(redis.stop);
    return [createRedisCache(redis), createRedisCache(redis)];
  },
  async Upstash() {
    const redis = await openTestRedis();
    const rest = await startUpstashRestServer({ redisUrl: redis.url });
    closing.push(redis.stop, rest.stop);
    const input = { ...rest, namespace: redis.namespace };
    return [createUpstashCache(input), createUpstashCache(input)];
  },
};
const names = noRedis === null ? Object.keys(kinds) : ["memory"];

const site = (limit: number, unit: ModelBudget["unit"] = "messages"): ModelBudget => ({
  ...{ of: "site", limit, unit, per: "day" },
});
const prices = createPrices({ writer: { inputUsd: 1, outputUsd: 10 } });

async function start(input: {
  budgets: ModelBudget[];
  cache?: Cache;
  script?: Script;
  clockMs?: () => number;
  findPrice?: typeof prices;
}) {
  const { budgets, cache = openMemory(), script = here, findPrice = prices } = input;
  const clock = input.clockMs ? { clockMs: input.clockMs } : {};
  const budget = createBudget({ budgets, cache, findPrice, ...clock });
  const started = await startModels({ script, budget });
  closing.push(started.close, () => cache.close());
  if (started.models.language === null) throw new Error("no model");
  return { cache, server: started.server, language: started.models.language };
}

const spent: ModelUsage[] = [];
const ask = (language: LanguageModel, visitor: string | null = null) => ({
  ...{ instructions: "", messages: [{ role: "user" as const, text: "hi" }], maxOutputTokens: 50 },
  ...{ visitor, signal: new AbortController().signal, language },
});

/** How one answer ended: "answered", or the code of its failure. */
async function say({ language, ...rest }: ReturnType<typeof ask>): Promise<string> {
  try {
    for await (const event of language.stream(rest)) if (event.type === "end") spent.push(event.usage);
    return "answered";
  } catch (error) {
    if (error instanceof ModelFailure) return error.code;
    throw error;
  }
}

const tokensOf = (usages: ModelUsage[]) =>
  usages.reduce((sum, { inputTokens, outputTokens }) => sum + (inputTokens ?? 0) + (outputTokens ?? 0), 0);
/** What stands in the only counter of a kind that the site has. */
async function readTaken(cache: Cache, unit: ModelBudget["unit"], at = Date.now()): Promise<number> {
  const day = `${new Date(at).toISOString().slice(0, 10)}T00`;
  const [taken] = await cache.peek([
    { key: `model:site:all:${unit}:day:${day}`, limit: 1, windowMs: DAY_MS },
  ]);
  return taken?.taken ?? 0;
}

describe.each(names)("a budget over %s", (kind) => {
  it("of 7 messages lets exactly 7 of 50 through that two instances ask at once, and asks for no more", async () => {
    const caches = await (kinds[kind] as (typeof kinds)[string])();
    const both = await Promise.all(caches.map((cache) => start({ budgets: [site(7)], cache })));
    const said = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        say(ask((both[at % 2] as (typeof both)[0]).language, `usr_${at}`)),
      ),
    );
    expect(said.filter((one) => one === "answered")).toHaveLength(7);
    expect(said.filter((one) => one === "budget")).toHaveLength(43);
    expect(both.flatMap(({ server }) => server.requests)).toHaveLength(7);
  });

  it("of tokens or dollars is never spent beyond, and what is left is exactly what was not spent", async () => {
    const [cache] = await (kinds[kind] as (typeof kinds)[string])();
    const { language } = await start({ budgets: [site(600, "tokens"), site(0.004, "usd")], cache });
    spent.length = 0;
    const said = await Promise.all(Array.from({ length: 50 }, () => say(ask(language))));
    expect(said).toContain("answered");
    expect(said).toContain("budget");
    await expect.poll(() => readTaken(cache, "tokens")).toBe(tokensOf(spent));
    expect(tokensOf(spent)).toBeLessThanOrEqual(600);
    const inputs = spent.reduce((sum, { inputTokens }) => sum + (inputTokens ?? 0), 0);
    const micro = inputs * 1 + (tokensOf(spent) - inputs) * 10; // writer: 1 and 10 USD a million
    expect(await readTaken(cache, "usd")).toBe(micro);
    expect(micro).toBeLessThanOrEqual(4_000);
  });
});

describe("a budget", () => {
  it("counts each visitor and each widget apart, and takes nothing from the site for one who has none left", async () => {
    const budgets: ModelBudget[] = [
      { of: "visitor", limit: 2, unit: "messages", per: "hour" },
      { of: "widget", limit: 1, unit: "messages", per: "day" },
      site(4),
    ];
    const { language } = await start({ budgets });
    const said: string[] = [];
    for (const visitor of ["usr_a", "usr_a", "usr_a", "usr_b"]) said.push(await say(ask(language, visitor)));
    const inWidget = () =>
      spendFor({ visitor: "usr_c", widget: "wid_1", message: null }, () => say(ask(language)));
    said.push(await inWidget(), await inWidget(), await say(ask(language, "usr_d")));
    const answered = "answered";
    expect(said).toEqual([answered, answered, "budget", answered, answered, "budget", "budget"]);
  });

  it("takes a message once, however often models are asked for it", async () => {
    const { language, cache } = await start({ budgets: [site(2)] });
    const message = (id: string) =>
      spendFor({ visitor: null, widget: null, message: id }, async () => [
        await say(ask(language)),
        ...(await Promise.all([say(ask(language)), say(ask(language))])),
      ]);
    expect(await message("one")).toEqual(["answered", "answered", "answered"]);
    expect(await message("two")).toEqual(["answered", "answered", "answered"]);
    expect(await message("three")).toEqual(["budget", "budget", "budget"]);
    expect(await readTaken(cache, "messages")).toBe(2);
  });

  it("gives back what a call cost nothing for, message and all", async () => {
    const script: Script = (_, count) => (count === 0 ? { kind: "error", status: 401 } : here(_, count));
    const { language, cache } = await start({ budgets: [site(1), site(500, "tokens")], script });
    const run = () => spendFor({ visitor: null, widget: null, message: "one" }, () => say(ask(language)));
    expect(await run()).toBe("auth");
    await expect.poll(() => readTaken(cache, "tokens")).toBe(0);
    expect(await readTaken(cache, "messages")).toBe(0);
    expect(await run()).toBe("answered");
    expect(await readTaken(cache, "messages")).toBe(1);
  });

  it("counts what a stopped answer had cost by then, as an estimate", async () => {
    const script: Script = () => ({
      kind: "text",
      text: "one two three four five six ".repeat(30),
      tokenMs: 3,
    });
    const { language, cache } = await start({ budgets: [site(5_000, "tokens")], script });
    const { language: _, ...asked } = { ...ask(language), maxOutputTokens: 4_000 };
    let words = 0;
    for await (const event of language.stream(asked)) {
      if (event.type === "text") words += event.delta.length;
      if (words > 60) break;
    }
    const day = new Date().toISOString().slice(0, 10);
    await expect.poll(() => readUse({ cache, day })).toMatchObject([{ calls: 1, estimated: 1 }]);
    const taken = await readTaken(cache, "tokens");
    expect(taken).toBeGreaterThanOrEqual(Math.ceil(words / 3));
    expect(taken).toBeLessThan(300);
  });

  it("of dollars does not hold a model without a price, which messages and tokens do", async () => {
    const findPrice = createPrices({});
    const { language } = await start({ budgets: [site(0.000001, "usd"), site(600, "tokens")], findPrice });
    expect(await say(ask(language))).toBe("answered");
    const tight = await start({ budgets: [site(0.000001, "usd")] });
    expect(await say(ask(tight.language))).toBe("budget");
    const few = await start({ budgets: [site(20, "tokens")], findPrice });
    expect(await say(ask(few.language))).toBe("budget");
  });

  it("begins anew with the day of UTC, and a call that goes over midnight settles in the day it began", async () => {
    let nowMs = Date.parse("2026-11-27T23:59:59Z");
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const script: Script = async (request, count) => {
      if (count === 0) await asked;
      return here(request, count);
    };
    const budgets = [site(1), site(500, "tokens")];
    const { language, cache, server } = await start({ budgets, script, clockMs: () => nowMs });
    const late = say(ask(language));
    await expect.poll(() => server.requests.length).toBe(1);
    expect(await say(ask(language))).toBe("budget");
    nowMs += 1_000;
    spent.length = 0;
    expect(await say(ask(language))).toBe("answered");
    const today = tokensOf(spent);
    answer();
    expect(await late).toBe("answered");
    await expect.poll(() => readTaken(cache, "tokens", nowMs - DAY_MS)).toBe(tokensOf(spent) - today);
    expect(await readTaken(cache, "tokens", nowMs)).toBe(today);
  });

  it("asks nobody when the counter cannot be reached", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const broken = { ...openMemory(), take: async () => Promise.reject(new Error("gone")) };
    const { language, server } = await start({ budgets: [site(7)], cache: broken });
    expect(await say(ask(language, "usr_a"))).toBe("budget");
    expect(server.requests).toHaveLength(0);
    const free = await start({ budgets: [], cache: broken });
    expect(await say(ask(free.language, "usr_a"))).toBe("answered");
  });
});

describe("the counters of what is spent", () => {
  it("tell calls, tokens and dollars of a day for each model, of every kind of call", async () => {
    const script: Script = ({ format, tools }) => {
      if (tools.length > 0) return { kind: "tools", calls: [{ name: "look", arguments: '{"n":1}' }] };
      return { kind: "text", text: format === null ? "Here I am." : '{"n":1}' };
    };
    const clockMs = () => Date.parse("2026-11-27T12:00:00Z");
    const { language, cache } = await start({ budgets: [], script, clockMs });
    const { language: _, ...asked } = ask(language);
    const { z } = await import("zod");
    const schema = z.object({ n: z.number() });
    spent.length = 0;
    await say(ask(language));
    await language.decide({ ...asked, name: "shape", schema });
    await language.callTool(asked, { name: "look", description: "looks", schema });
    await expect.poll(async () => (await readUse({ cache, day: "2026-11-27" })).length).toBe(2);
    const [writer, router] = await readUse({ cache, day: "2026-11-27" });
    expect(writer).toMatchObject({ model: "writer", calls: 2, estimated: 0 });
    expect(writer?.inputTokens).toBeGreaterThan(spent[0]?.inputTokens ?? 0);
    const micro = (writer?.inputTokens ?? 0) * 1 + (writer?.outputTokens ?? 0) * 10;
    expect(writer?.usd).toBeCloseTo(micro / 1e6, 9);
    expect(router).toMatchObject({ model: "router", calls: 1, usd: null });
    expect(await readUse({ cache, day: "2026-11-28" })).toEqual([]);
  });
});
