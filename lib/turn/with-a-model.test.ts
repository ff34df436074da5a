import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getGlossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { describeOnStores } from "@/lib/testing/integration";
import type { Script } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { createTestMarket, readTurn, toTurnInput } from "@/lib/testing/turns";
import { startTurn, stopTurn } from ".";

const open: { close(): Promise<void> }[] = [];
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const QUESTION = "how did SIM:ORBT do in 2025";
const GENERIC =
  "Here is how Orbital Tea did in 2025, as the card shows. The course over the year is drawn above.";

async function start(script: Script, over: Parameters<typeof startModels>[0]["over"] = {}) {
  const started = await startModels({ script, over });
  open.push(started);
  const messageId = createId("message");
  const ask = async (text = QUESTION) => {
    const input = toTurnInput({ text, messageId, market });
    const ports = { market, glossary: getGlossary(), writer: started.models.language };
    const turn = await startTurn({ ...input, ports });
    if (turn.kind !== "stream") throw new Error("no turn");
    return { turn, userId: input.userId };
  };
  const read = async (text?: string) => {
    const { turn } = await ask(text);
    const seen = await readTurn(turn);
    await turn.done;
    const record = await turn.record;
    const notices = seen.parts.flatMap((part) => (part.type === "notice" ? [part.text] : []));
    return { ...seen, notices, record };
  };
  return { ...started, ask, read, messageId };
}

describeOnStores("a turn with a model", () => {
  describe("a turn with a model that writes", () => {
    it("sends the card first, streams the words, and ends with the source of the figures", async () => {
      const { read, server } = await start(() => ({ kind: "text", text: GENERIC, tokenMs: 2 }));
      const answer = await read();
      expect(answer.status).toBe("complete");
      expect(answer.parts.map(({ type }) => type).slice(0, 2)).toEqual(["result", "text"]);
      expect(answer.text.startsWith(GENERIC)).toBe(true);
      expect(answer.text).toMatch(/\*\*Simulated\*\*: .* as of /);
      expect(answer.record?.parts.filter(({ type }) => type === "text")).toHaveLength(1);
      expect(answer.notices).toEqual([]);
      const [asked] = server.requests;
      const shown = JSON.parse(asked?.messages[0]?.text ?? "");
      expect(shown.question).toBe(QUESTION);
      expect(shown.results[0]).toMatchObject({ skill: "history", data: { figures: expect.any(Object) } });
      expect(JSON.stringify(shown)).not.toContain('"chart"');
      expect(asked?.instructions.split("\n").length).toBeLessThan(25);
    });

    it("does not ask it where there is nothing to write about", async () => {
      const { read, server } = await start(() => ({ kind: "text", text: GENERIC }));
      expect((await read("hello")).status).toBe("complete");
      expect(server.requests).toHaveLength(0);
    });

    it("keeps an invented figure from the reader, and says so", async () => {
      const lie = `${GENERIC} Its P/E ratio is 31.4. Tesla gained 8.2% in the same time.`;
      const answer = await (await start(() => ({ kind: "text", text: lie }))).read();
      expect(answer.text).not.toMatch(/31\.4|Tesla|8\.2/);
      expect(answer.notices.join()).toMatch(/left out 2 sentences/);
    });
  });

  describe("stopping a turn whose model is writing", () => {
    it("ends the call at the server and keeps the words that were shown", async () => {
      const { ask, server, messageId } = await start(() => ({
        kind: "text",
        text: GENERIC.repeat(40),
        tokenMs: 4,
      }));
      const { turn, userId } = await ask();
      for await (const batch of turn.log.read()) {
        if (batch.some(({ type }) => type === "text")) break;
      }
      expect(await stopTurn({ messageId, userId })).toBe(true);
      await turn.done;
      const record = await turn.record;
      expect(record?.status).toBe("stopped");
      expect(record?.parts.some(({ type }) => type === "text")).toBe(true);
      await expect.poll(() => server.brokenOff).toBe(1);
    });
  });
});
