import { expect, it, vi } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { Market } from "@/lib/market";
import { findConversation, markAllInterrupted } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { createFakeSource, createHangingSource } from "@/lib/testing/fake-source";
import { describeOnStores } from "@/lib/testing/integration";
import { type Asked, ask, createTestMarket, NOW, readTurn, toTurnInput } from "@/lib/testing/turns";
import { settleTurns, startTurn, stopTurn } from ".";

const TIMEOUT_MS = 3_000;
vi.stubEnv("TURN_TIMEOUT_MS", String(TIMEOUT_MS));

const newAsked = (asked: Asked) => ({
  userId: createId("user"),
  conversationId: createId("conversation"),
  messageId: createId("message"),
  ...asked,
});
type Told = ReturnType<typeof newAsked>;

const start = async (asked: Asked) => {
  const turn = await startTurn(toTurnInput(asked));
  if (turn.kind !== "stream") throw new Error("not found");
  return turn;
};
const readStored = async ({ userId, conversationId }: Told, now = NOW) =>
  (await findConversation({ userId, conversationId, now }))?.messages ?? [];
const statusesOf = async (asked: Told, now = NOW) =>
  (await readStored(asked, now)).map(({ role, status }) => `${role} ${status}`);

/** What is written to the error log while `work` runs, one object a line. */
async function readLog(work: () => Promise<void>): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  await work().finally(() => spy.mockRestore());
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const throwing = (market: Market): Market => ({
  ...market,
  history: () => Promise.reject(new Error("wires cut")),
});

describeOnStores("a turn in trouble", () => {
  it("has stored the message before the market is asked for anything", async () => {
    const seen: string[][] = [];
    const asked: Told = newAsked({ text: "Apple in 2021" });
    const history = async () => {
      seen.push(await statusesOf(asked));
      throw new Error("wires cut");
    };
    await readLog(async () => void (await ask({ ...asked, market: { ...createTestMarket(), history } })));
    expect(seen).toEqual([["user pending"]]);
  });

  it("tells a fault of ours with a notice and a Retry, keeps both, and names the stage in the log", async () => {
    const asked = newAsked({ text: "Apple in 2021", market: throwing(createTestMarket()) });
    const log = await readLog(async () => {
      const turn = await ask(asked);
      expect(turn.status).toBe("failed");
      expect(turn.parts).toEqual([
        { type: "notice", tone: "warning", text: expect.stringContaining("Your message is kept") },
        { type: "actions", actions: [{ kind: "retry", label: "Try again" }] },
      ]);
      expect(JSON.stringify(turn.parts)).not.toMatch(/wires|Error/);
      expect((await readStored(asked))[1]?.parts).toEqual(turn.parts);
    });
    expect(log).toMatchObject([{ level: "error", event: "turn.failed", stage: "act", error: "wires cut" }]);
    expect(JSON.stringify(log)).not.toContain("Apple");
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant failed"]);
    const retried = await ask({ ...asked, retry: true, market: createTestMarket() });
    expect(retried.parts[0]).toMatchObject({ type: "unavailable" });
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant complete"]);
  });

  it("names the stage of a fault while reading the message, too", async () => {
    const spot = () => Promise.reject(new Error("no table"));
    const log = await readLog(async () => {
      await ask({ text: "Apple in 2021", market: { ...createTestMarket(), spot } });
    });
    expect(log).toMatchObject([{ event: "turn.failed", stage: "understand" }]);
  });

  it("says so when the answer cannot be stored, after it was shown", async () => {
    const asked = newAsked({ text: "Orbital Tea price" });
    const { db } = await getStore();
    await readLog(async () => {
      const market = createTestMarket();
      const quote: Market["quote"] = async (request) => {
        await db.$executeRaw`alter table "Message" rename to "Gone"`;
        return market.quote(request);
      };
      const turn = await ask({ ...asked, market: { ...market, quote } });
      await db.$executeRaw`alter table "Gone" rename to "Message"`;
      expect(turn.text).toContain("Orbital Tea");
      expect(turn.parts.at(-1)).toMatchObject({
        type: "notice",
        text: expect.stringContaining("not be stored"),
      });
    });
    expect(await statusesOf(asked)).toEqual(["user pending"]);
  });

  it("is answered and stored to its end when the reader leaves at once", async () => {
    const asked = newAsked({ text: "How did Orbital Tea do in 2021?" });
    const turn = await start(asked);
    for await (const _batch of turn.log.read()) break;
    await settleTurns();
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant complete"]);
  });

  it("is stopped by its user alone, stored as stopped, and can be asked again", async () => {
    const asked = newAsked({ text: "Apple in 2021", market: createTestMarket([createHangingSource()]) });
    const turn = await start(asked);
    expect(await stopTurn({ messageId: asked.messageId, userId: createId("user") })).toBe(false);
    expect(await stopTurn(asked)).toBe(true);
    const read = await readTurn(turn);
    await turn.done;
    expect(read.status).toBe("stopped");
    expect(read.parts).toMatchObject([
      { type: "notice", text: "You stopped this answer." },
      { type: "actions", actions: [{ kind: "retry" }] },
    ]);
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant stopped"]);
    expect(await stopTurn(asked)).toBe(false);
    const retried = await ask({ ...asked, retry: true, text: "Apple in 2021", market: createTestMarket() });
    expect(retried.status).toBe("complete");
    expect((await readStored(asked))[1]?.id).toBe(retried.answerId);
  });

  it("is given up at its deadline with plain words, whatever the source does", async () => {
    const market = createTestMarket([createHangingSource()]);
    const asked = newAsked({ text: "Apple in 2021", market });
    const startedAt = performance.now();
    const turn = await ask(asked);
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT_MS + 2_000);
    expect(turn.status).toBe("failed");
    expect(turn.parts).toMatchObject([
      { type: "notice", text: expect.stringContaining("took too long") },
      { type: "actions", actions: [{ kind: "retry" }] },
    ]);
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant failed"]);
  });

  it("is interrupted when its process is gone: marked at the next start, and answered when sent again", async () => {
    const asked = newAsked({ text: "Apple in 2021", market: createTestMarket([createHangingSource()]) });
    const left = await start(asked);
    expect(await markAllInterrupted()).toBeGreaterThan(0);
    expect(await statusesOf(asked)).toEqual(["user interrupted"]);
    stopTurn(asked);
    await left.done;
    const again = await ask({ ...asked, retry: true, market: createTestMarket([createFakeSource()]) });
    expect(again.text).toContain("Test source could not be reached");
    expect(await statusesOf(asked)).toEqual(["user complete", "assistant complete"]);
  });

  it("reads as interrupted once nobody can be answering any more, and as pending until then", async () => {
    const asked = newAsked({ text: "Apple in 2021", market: createTestMarket([createHangingSource()]) });
    const turn = await start(asked);
    const later = (ms: number) => new Date(NOW.getTime() + ms);
    expect(await statusesOf(asked, later(TIMEOUT_MS + 4_999))).toEqual(["user pending"]);
    expect(await statusesOf(asked, later(TIMEOUT_MS + 5_001))).toEqual(["user interrupted"]);
    stopTurn(asked);
    await turn.done;
  });
});
