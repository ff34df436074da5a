import { afterEach, beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { Market } from "@/lib/market";
import { describeOnStores } from "@/lib/testing/integration";
import {
  callTools,
  catchLog,
  readTold,
  scriptSteps,
  startModelTurns,
} from "@/lib/testing/model/ask-with-model";
import type { Scripted } from "@/lib/testing/model/script";
import { createTestMarket } from "@/lib/testing/turns";
import { stopTurn } from "..";

const open: { close(): Promise<void> }[] = [];
let market: Market;
beforeAll(() => {
  market = createTestMarket();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(
  steps: readonly Scripted[],
  words?: string,
  over?: Parameters<typeof startModelTurns>[0]["over"],
) {
  const turns = await startModelTurns({ script: scriptSteps(steps, words), market, over });
  open.push(turns);
  return turns;
}

/** No reader without a model makes anything of it. */
const UNSURE = "blarg the fnord";
const history = (from = "2025-01-01", to = "2025-12-31") => ({
  name: "history",
  input: { name: "Orbital Tea", from, to },
});
const quote = { name: "quote", input: { name: "SIM:ORBT" } };
const MORE = { more: true };

describeOnStores("a message that is not understood for sure, with a model", () => {
  it("runs the skills that the model calls, together: their cards come before the words, which hold both", async () => {
    const { ask, steps, words } = await start([callTools(history(), quote)]);
    const answer = await ask({ text: UNSURE });
    expect(answer.status).toBe("complete");
    expect(answer.parts.slice(0, 3).map(({ type }) => type)).toEqual(["result", "result", "text"]);
    expect(answer.skills.toSorted()).toEqual(["history", "quote"]);
    expect(answer.notices).toEqual([]);
    expect(answer.text).toMatch(/^Here it is, as the cards show\.[\s\S]*\*\*Simulated\*\*/);
    expect(steps()).toHaveLength(1);
    const told = readTold(words()[0]);
    expect((told.results as { skill: string }[]).map(({ skill }) => skill).toSorted()).toEqual([
      "history",
      "quote",
    ]);
    expect(answer.record?.understanding).toMatchObject({ intent: "multi", tier: "model" });
    expect(answer.record?.understanding?.parts).toHaveLength(2);
    const shown = answer.parts.find((part) => part.type === "result" && part.result.skill === "history");
    expect(shown).toMatchObject({ result: { data: { asked: { label: "2025" } } } });
  });

  it("asks no model what to do about a message that is sure", async () => {
    const { ask, steps } = await start([callTools(quote)]);
    expect((await ask({ text: "how did SIM:ORBT do in 2025" })).skills).toEqual(["history"]);
    expect((await ask({ text: "hello" })).skills).toEqual(["greet"]);
    expect((await ask({ text: "should I buy SIM:ORBT" })).skills).toEqual(["decline"]);
    expect(steps()).toHaveLength(0);
  });

  it("goes on from what was found where a call says so, and carries it into the next message", async () => {
    const first = { ...history(), input: { ...history().input, ...MORE } };
    const { ask, steps } = await start([callTools(first), callTools(quote)]);
    const place = { userId: createId("user"), conversationId: createId("conversation") };
    const answer = await ask({ text: UNSURE, ...place });
    expect(answer.skills).toEqual(["history", "quote"]);
    const result = steps()[1]?.messages.find(({ role }) => role === "tool");
    expect(JSON.parse(result?.text ?? "").found.instrument).toMatchObject({ symbol: "SIM:ORBT" });
    const next = await ask({ text: "and in 2024?", ...place });
    expect(next.record?.understanding?.entities.symbols[0]?.symbol).toBe("SIM:ORBT");
    expect(steps()).toHaveLength(2);
  });

  it("keeps a figure that no outcome holds from the reader", async () => {
    const lie = "Orbital Tea closed at $9,871.23. Tesla rose 8.2% meanwhile. The card shows the price.";
    const answer = await (await start([callTools(quote)], lie)).ask({ text: UNSURE });
    expect(answer.text).not.toMatch(/9,871|Tesla|8\.2/);
    expect(answer.notices.join()).toMatch(/left out|put right/);
  });

  it("is asked back about as ever where the model calls nothing, and a name nobody knows is asked about", async () => {
    const nothing = await (await start([{ kind: "text", text: "done" }])).ask({ text: UNSURE });
    expect({ skills: nothing.skills, notices: nothing.notices }).toEqual({
      skills: ["clarify"],
      notices: [],
    });
    const wrong = callTools({ name: "quote", input: { name: "Zzyzx Holdings" } });
    catchLog();
    const asked = await (await start([wrong, { kind: "text", text: "done" }])).ask({ text: UNSURE });
    expect(asked.skills).toEqual(["clarify"]);
    expect(asked.text).toContain("Zzyzx Holdings");
  });

  it("answers a call that does not fit with an error, and runs it once it is mended", async () => {
    const wrong = callTools({ name: "history", input: { name: "Orbital Tea", from: "last year" } });
    const { ask, steps } = await start([wrong, callTools(history())]);
    const answer = await ask({ text: UNSURE });
    expect({ skills: answer.skills, notices: answer.notices }).toEqual({ skills: ["history"], notices: [] });
    expect(steps()[1]?.messages.at(-1)?.text).toMatch(/does not fit at from: a day is written YYYY-MM-DD/);
  });

  it.each<[string, Scripted]>([
    ["no JSON", callTools({ name: "quote", input: '{"name": ' })],
    ["a missing slot", callTools({ name: "day", input: { name: "Orbital Tea" } })],
    ["a tool that does not exist", callTools({ name: "buy_shares", input: { name: "Orbital Tea" } })],
    ["days that are the wrong way round", callTools(history("2025-12-31", "2025-01-01"))],
  ])(
    "gives up a call that stays wrong (%s): a complete, honest reply, and a log line with its stage",
    async (_, step) => {
      const log = catchLog();
      const alone = await start([step]);
      const answer = await alone.ask({ text: UNSURE });
      expect({ status: answer.status, skills: answer.skills }).toEqual({
        status: "complete",
        skills: ["clarify"],
      });
      expect(answer.notices.join()).toMatch(/asked for something that could not be read/);
      expect(alone.steps().length).toBeLessThanOrEqual(2);
      expect(log()).toContainEqual(expect.objectContaining({ event: "model.tools_given_up", stage: "act" }));
    },
  );

  it("ends an endless loop after six steps with what was found, says so, and logs it with its stage", async () => {
    const log = catchLog();
    const days = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}-03`);
    const endless = days.map((on) => callTools({ name: "day", input: { name: "Orbital Tea", on, ...MORE } }));
    const { ask, steps } = await start(endless);
    const answer = await ask({ text: UNSURE });
    expect(steps()).toHaveLength(6);
    expect(answer.status).toBe("complete");
    expect(answer.skills).toEqual(Array.from({ length: 6 }, () => "day"));
    expect(answer.notices.join()).toMatch(/would have gone on looking; this is what 6 steps found/);
    expect(answer.text).toContain("Simulated");
    expect(log()).toContainEqual(
      expect.objectContaining({
        event: "model.tools_given_up",
        stage: "act",
        error: "endless after 6 steps",
      }),
    );
  });

  it("does not run the same call twice", async () => {
    catchLog();
    const again = callTools({ ...quote, input: { ...quote.input, ...MORE } });
    const { ask, steps } = await start([again]);
    expect((await ask({ text: UNSURE })).skills).toEqual(["quote"]);
    expect(steps()).toHaveLength(2);
  });

  it("ends the call at the server when the visitor stops it", async () => {
    const { ask, server } = await start([{ kind: "silence" }]);
    const place = { userId: createId("user"), messageId: createId("message") };
    const answer = ask({ text: UNSURE, ...place });
    await expect.poll(() => server.requests.length).toBe(1);
    expect(await stopTurn(place)).toBe(true);
    expect((await answer).status).toBe("stopped");
    await expect.poll(() => server.brokenOff).toBe(1);
  });

  it.each<[string, Scripted, RegExp]>([
    ["HTTP 429", { kind: "error", status: 429 }, /asked too often/],
    ["HTTP 500", { kind: "error", status: 500 }, /server failed/],
    ["silence", { kind: "silence" }, /did not begin in time/],
    ["a broken connection", { kind: "reset" }, /cannot be reached|broke off/],
    ["an empty answer", { kind: "text", text: "" }, /answered with nothing/],
    ["a refusal", { kind: "text", text: "I will not.", refusal: true }, /would not write/],
    ["no stream", { kind: "raw", body: "<html>Bad gateway</html>" }, /broke off|unreadable|nothing/],
    [
      "a stream cut in a call",
      { ...callTools(quote), trouble: { after: 2, what: "reset" } } as Scripted,
      /broke off/,
    ],
  ])("is asked back about as without a model when it fails (%s), and says so", async (_, step, reason) => {
    const log = catchLog();
    const timeouts = { connect: 3_000, first: 250, silence: 250, total: 4_000 };
    const answer = await (await start([step], undefined, { timeouts })).ask({ text: UNSURE });
    expect({ status: answer.status, skills: answer.skills }).toEqual({
      status: "complete",
      skills: ["clarify"],
    });
    expect(answer.notices.join()).toMatch(reason);
    expect(log()).toContainEqual(expect.objectContaining({ event: "model.tools_failed", stage: "act" }));
  });
});
