import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Cache, createMemoryCache, createRedisCache, createUpstashCache } from "@/lib/cache";
import { createId } from "@/lib/contract/ids";
import { getGlossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { beginTurn, findConversation } from "@/lib/remember";
import { asAnotherProcess } from "@/lib/testing/instances/as-another-process";
import { describeOnStores } from "@/lib/testing/integration";
import type { Script } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { noRedis, openTestRedis, startRedisServer } from "@/lib/testing/redis/redis-server";
import { startUpstashRestServer } from "@/lib/testing/redis/upstash-rest-server";
import { createTestMarket, readTurn, toTurnInput } from "@/lib/testing/turns";
import { resumeTurn, startTurn, stopTurn } from "..";
import { createEventLog, type TurnEvent, type TurnLog } from "../events";
import { followTurn } from "./follow-turn";
import { shareTurn } from "./share-turn";
import { toLifeKey, toLogKey } from "./shared-turn";
import { createEndedLog } from "./stored-events";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});

const WORDS = "Here is how Orbital Tea did, as the card shows. The course is drawn above. ".repeat(2).trim();
const slowly: Script = () => ({ kind: "text", text: WORDS, tokenMs: 15 });
const muteLog = () => vi.spyOn(process.stderr, "write").mockReturnValue(true);

/** Two instances' ways to one cache. */
interface Shared {
  here: Cache;
  there: Cache;
}
const keeping = <T extends Cache>(cache: T): T => {
  closing.push(() => cache.close());
  return cache;
};
const kinds: Record<string, () => Promise<Shared>> = {
  async memory() {
    const capacity = { entries: 100, characters: 1_000_000 };
    const cache = keeping(createMemoryCache({ capacity, clockMs: Date.now }));
    return { here: cache, there: cache };
  },
  async Redis() {
    const redis = await openTestRedis();
    closing.push(redis.stop);
    return { here: keeping(createRedisCache(redis)), there: keeping(createRedisCache(redis)) };
  },
  async Upstash() {
    const redis = await openTestRedis();
    closing.push(redis.stop);
    const rest = await startUpstashRestServer({ redisUrl: redis.url });
    closing.push(rest.stop);
    const input = { ...rest, namespace: redis.namespace };
    return { here: keeping(createUpstashCache(input)), there: keeping(createUpstashCache(input)) };
  },
};
const names = noRedis === null ? Object.keys(kinds) : ["memory"];

/** A turn whose model writes slowly, told to others over `shared`. */
async function begin(shared: Cache | null, script: Script = slowly) {
  const models = await startModels({ script });
  closing.push(models.close);
  const thread = { userId: createId("user"), conversationId: createId("conversation") };
  const messageId = createId("message");
  const now = new Date();
  const input = toTurnInput({ ...thread, messageId, text: "how did SIM:ORBT do in 2025", market, now });
  const ports = { market, glossary: getGlossary(), writer: models.models.language, shared };
  const start = (over: object = {}) => startTurn({ ...input, ports: { ...ports, ...over } });
  const turn = await start();
  if (turn.kind !== "stream") throw new Error("no turn");
  const stored = async () => (await findConversation({ ...thread, now: new Date() }))?.messages ?? [];
  return { turn, start, stored, server: models.server, asked: { userId: thread.userId, messageId } };
}

const readLog = (log: TurnLog) => readTurn({ kind: "stream", log, done: Promise.resolve(), record: null });
const resumeElsewhere = async (input: Parameters<typeof resumeTurn>[0]) => {
  const log = await asAnotherProcess(() => resumeTurn(input));
  if (log === null) throw new Error("nothing is being answered");
  return log;
};
/** Resolves when the model's first words have been told. */
async function firstWords(log: TurnLog): Promise<void> {
  for await (const batch of log.read()) if (batch.some(({ type }) => type === "text")) return;
}

describeOnStores("a turn that another process runs", () => {
  describe.each(names)("over %s", (name) => {
    it("is read there from its beginning to the same end, and is stored and asked for once", async () => {
      const { here, there } = await (kinds[name] as (typeof kinds)[string])();
      const { turn, start, stored, server, asked } = await begin(here);
      await firstWords(turn.log);
      const again = await asAnotherProcess(() => start({ shared: there }));
      const readers = [
        await resumeElsewhere({ ...asked, cache: there }),
        again.kind === "stream" && again.log,
      ];
      const read = await Promise.all([turn.log, ...readers].map((log) => readLog(log as TurnLog)));
      await turn.done;
      const [, answer] = await stored();
      const text = answer?.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n\n");
      for (const one of read) expect(one).toMatchObject({ answerId: answer?.id, text, status: "complete" });
      expect(text).toContain(WORDS);
      expect(await stored()).toHaveLength(2);
      expect(server.requests).toHaveLength(1);
    });

    it("is stopped from there within a second, and so is the model's call", async () => {
      const { here, there } = await (kinds[name] as (typeof kinds)[string])();
      const { turn, server, asked } = await begin(here, () => ({
        kind: "text",
        text: WORDS.repeat(20),
        tokenMs: 15,
      }));
      await firstWords(turn.log);
      const foreign = { ...asked, userId: createId("user"), cache: there };
      expect(await asAnotherProcess(() => stopTurn(foreign))).toBe(false);
      expect(await asAnotherProcess(() => stopTurn({ ...asked, cache: there }))).toBe(true);
      const startedAtMs = performance.now();
      expect((await readLog(turn.log)).status).toBe("stopped");
      expect(performance.now() - startedAtMs).toBeLessThan(1_500); // 400 ms to the next look, and a busy machine
      await expect.poll(() => server.brokenOff).toBe(1);
      await turn.done;
    });
  });

  it("is told to nobody when it is over at once", async () => {
    const { here } = await (kinds.memory as (typeof kinds)[string])();
    const told = [vi.spyOn(here, "append"), vi.spyOn(here, "keep"), vi.spyOn(here, "find")];
    const log = createEndedLog([{ type: "finish", status: "complete" }]);
    const [userId, messageId, answerId] = [createId("user"), createId("message"), createId("message")];
    await shareTurn({ cache: here, userId, messageId, answerId, log, onStop: () => undefined });
    for (const call of told) expect(call).not.toHaveBeenCalled();
  });

  it("is waited for in the store where no cache is shared, and given whole", async () => {
    const { turn, asked } = await begin(null);
    const read = await readLog(await resumeElsewhere({ ...asked, cache: null }));
    expect(read).toMatchObject({ status: "complete", text: (await readLog(turn.log)).text });
  });

  it.each([
    ["the end that is told a little after the answer is stored", true, "complete"],
    ["the word to look in the store when no end is told", false, "pending"],
  ])("gives its follower %s", async (_, isTold, status) => {
    const { here: cache } = await (kinds.memory as (typeof kinds)[string])();
    const { turn, asked } = await begin(null);
    const { answerId } = await readLog(turn.log);
    await turn.done;
    const lines: TurnEvent[] = [
      { type: "start", answerId: answerId ?? "", userMessageId: asked.messageId },
      { type: "text", delta: "word 1 " },
      { type: "text", delta: "word 2" },
      { type: "finish", status: "complete" },
    ];
    const tell = (events: TurnEvent[], at: number, ended: boolean) =>
      cache.append({
        key: toLogKey(asked),
        at,
        texts: events.map((event) => JSON.stringify(event)),
        ended,
        lifetimeMs: 60_000,
      });
    await cache.keep({ key: toLifeKey(asked), value: answerId ?? "", lifetimeMs: 60_000 });
    await tell(lines.slice(0, 2), 0, false);
    const times = { logMs: 10, storeMs: 300, doubtMs: 60_000 };
    const following = readLog(followTurn({ ...asked, cache, waitMs: 60_000, times }));
    await new Promise((resolve) => setTimeout(resolve, 100)); // the stored answer has been seen by now
    if (isTold) await tell(lines.slice(2), 2, true);
    expect(await following).toMatchObject({ status, text: isTold ? "word 1 word 2" : "word 1 " });
  });

  it("has nobody to follow it for another user, nor a message that nobody asked", async () => {
    const { turn, asked } = await begin(null);
    expect(await asAnotherProcess(() => resumeTurn({ ...asked, userId: createId("user") }))).toBeNull();
    expect(await resumeTurn({ ...asked, messageId: createId("message") })).toBeNull();
    await turn.done;
  });

  describe.skipIf(noRedis !== null)(`when something dies${noRedis ? ` (${noRedis})` : ""}`, () => {
    it("ends for its follower with plain words when its process is gone, and the question can be asked again", async () => {
      const redis = await openTestRedis();
      closing.push(redis.stop);
      const cache = keeping(createRedisCache(redis));
      const thread = { userId: createId("user"), conversationId: createId("conversation") };
      const asked = { ...thread, messageId: createId("message") };
      const message = { text: "how did SIM:ORBT do in 2025", clicked: null };
      const now = new Date();
      const answerBy = new Date(now.getTime() + 60_000);
      await beginTurn({ ...asked, message, now, answerBy, retry: false });
      const [answerId, line, running] = [createId("message"), createRedisCache(redis), createEventLog()];
      running.append({ type: "start", answerId, userMessageId: asked.messageId });
      running.append({ type: "text", delta: "word 1 word 2 " });
      const own = { quietMs: 1, flushMs: 20, stopMs: 10_000, beatMs: 100, beliefMs: 500 };
      const run = { ...asked, cache: line, answerId, log: running, onStop: () => undefined, times: own };
      const sharing = shareTurn(run);
      const times = { logMs: 20, storeMs: 100, doubtMs: 300 };
      const log = followTurn({ ...asked, cache, waitMs: 60_000, times });
      await firstWords(log);
      muteLog();
      await line.close(); // all that the others notice of a process that is gone
      const read = await readLog(log);
      expect(read).toMatchObject({ answerId, status: "failed" });
      expect(read.text).toMatch(/^word 1 word 2 /);
      expect(read.parts.at(-2)).toMatchObject({ text: expect.stringContaining("Your question is kept") });
      expect(read.parts.at(-1)).toMatchObject({ type: "actions", actions: [{ kind: "retry" }] });
      const stored = await findConversation({ ...thread, now });
      expect(stored?.messages.map(({ status }) => status)).toEqual(["interrupted"]);
      const again = await startTurn({
        ...toTurnInput({ ...asked, market, text: message.text, now }),
        retry: true,
      });
      expect(again.kind === "stream" && (await readLog(again.log)).status).toBe("complete");
      expect((await findConversation({ ...thread, now }))?.messages).toHaveLength(2);
      running.end();
      await sharing;
    });

    it("goes on when the Redis is gone: stored whole, and its follower is sent to the store", async () => {
      muteLog();
      const server = await startRedisServer();
      closing.push(server.stop);
      const place = { url: server.url, namespace: "n" };
      const { turn, stored, asked } = await begin(keeping(createRedisCache(place)));
      await firstWords(turn.log);
      const log = await resumeElsewhere({ ...asked, cache: keeping(createRedisCache(place)) });
      const seen: TurnEvent[] = [];
      const following = (async () => {
        for await (const batch of log.read()) seen.push(...batch);
      })();
      await vi.waitFor(() => expect(seen.some(({ type }) => type === "text")).toBe(true));
      await server.stop();
      expect((await readLog(turn.log)).status).toBe("complete");
      await turn.done;
      await following;
      expect(seen.at(-1)).toEqual({ type: "finish", status: "pending" });
      expect((await stored()).map(({ status }) => status)).toEqual(["complete", "complete"]);
    });
  });
});
