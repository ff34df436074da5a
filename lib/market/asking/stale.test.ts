import { describe, expect, it, vi } from "vitest";
import { createScriptedSource } from "@/lib/testing/market/scripted-source";
import { createMarket } from "../chain";
import type { MarketProvider } from "../provider";
import type { Usage } from "../usage/create-usage";

const MINUTE = 60_000;
const start = Date.parse("2026-11-20T17:00:00Z"); // noon of a Friday in New York

/** A market whose clock and calendar go together; `ask` is a quote of MSFT. */
function open(providers: MarketProvider[], patienceMs = 0) {
  const clock = { ms: 0 };
  const countHit = vi.fn();
  const usage = { countHit } as unknown as Usage;
  const market = createMarket({ providers, clockMs: () => clock.ms, patienceMs, usage });
  const ask = (over: { force?: boolean; signal?: AbortSignal } = {}) =>
    market.quote({
      symbol: "MSFT",
      now: new Date(start + clock.ms),
      signal: new AbortController().signal,
      ...over,
    });
  return { clock, ask, countHit, market };
}

/** A source that answers at once until it is held, and then when it is let go. */
function holdable(id: string) {
  let release: () => void = () => undefined;
  let held: Promise<void> | null = null;
  const source = createScriptedSource({
    id,
    days: ["2026-11-20"],
    timeoutMs: 10_000,
    wait: async () => (await held) ?? undefined,
  });
  const hold = () => {
    held = new Promise((resolve) => {
      release = resolve;
    });
  };
  return { source, hold, letGo: () => release() };
}

const reasonOf = (answer: Awaited<ReturnType<ReturnType<typeof open>["ask"]>>) =>
  answer.ok ? answer.value.provenance.staleReason : answer.failure.code;

describe("an answer that is no longer new", () => {
  it("is given with its time when the newer one takes long, and the newer one is fetched to its end", async () => {
    const { source, hold, letGo } = holdable("yahoo");
    const { clock, ask, countHit } = open([source]);
    expect(reasonOf(await ask())).toBeNull();
    hold();
    clock.ms = 2 * MINUTE;
    const leaving = new AbortController();
    const meanwhile = await ask({ signal: leaving.signal });
    expect(reasonOf(meanwhile)).toBe("A newer answer is being fetched; this one is of 17:00 UTC.");
    expect(countHit).toHaveBeenLastCalledWith(expect.objectContaining({ sourceId: "yahoo", stale: true }));
    leaving.abort(); // who was served and leaves does not stop the fetching
    letGo();
    await vi.waitFor(async () => expect(reasonOf(await ask())).toBeNull());
    expect(source.quote).toHaveBeenCalledTimes(2);
  });

  it("waits for the newer one as long as it is told to", async () => {
    const { source, hold, letGo } = holdable("yahoo");
    const { clock, ask } = open([source], 5_000);
    await ask();
    hold();
    clock.ms = 2 * MINUTE;
    const asked = ask();
    letGo();
    expect(reasonOf(await asked)).toBeNull();
  });

  it("is given within ten minutes only, for a quote", async () => {
    const { source, hold, letGo } = holdable("yahoo");
    const { clock, ask } = open([source]);
    await ask();
    hold();
    clock.ms = 15_000 + 10 * MINUTE;
    const asked = ask();
    await Promise.resolve();
    letGo();
    expect(reasonOf(await asked)).toBeNull();
  });

  it("is given for a day, naming the fault, when every source fails", async () => {
    const [first, second] = [holdable("yahoo").source, createScriptedSource({ id: "second", code: "auth" })];
    const { clock, ask } = open([first, second], 5_000);
    await ask();
    first.set("offline");
    clock.ms = 60 * MINUTE;
    expect(reasonOf(await ask())).toBe("yahoo could not be reached; this one is of 17:00 UTC.");
    clock.ms = 23 * 60 * MINUTE;
    expect(reasonOf(await ask())).toBe("yahoo could not be reached; this one is of 2026-11-20, 17:00 UTC.");
    clock.ms = 25 * 60 * MINUTE;
    expect(reasonOf(await ask())).toBe("offline");
  });

  it("does not stand in for a newer one of the next source", async () => {
    const first = createScriptedSource({ id: "yahoo", days: ["2026-11-20"] });
    const second = createScriptedSource({ id: "second", days: ["2026-11-20"] });
    const { clock, ask } = open([first, second], 5_000);
    await ask();
    first.set("rate_limited");
    clock.ms = MINUTE;
    const answer = await ask();
    expect(answer).toMatchObject({ value: { provenance: { sourceId: "second", staleReason: null } } });
  });

  it("is not given against a source that now says that there is nothing, nor to who asks for real", async () => {
    const source = createScriptedSource({ id: "yahoo", days: ["2026-11-20"] });
    const { clock, ask } = open([source], 5_000);
    await ask();
    source.set("offline");
    clock.ms = MINUTE;
    expect(reasonOf(await ask({ force: true }))).toBe("offline");
    source.set("not_found");
    clock.ms = 2 * MINUTE;
    expect(reasonOf(await ask())).toBe("not_found");
  });

  it("says nothing and throws nothing when the fetching behind it fails", async () => {
    const { source, hold, letGo } = holdable("yahoo");
    const { clock, ask, market } = open([source]);
    await ask();
    hold();
    clock.ms = MINUTE;
    await ask();
    source.set("bad_data");
    letGo();
    await vi.waitFor(async () => expect((await market.health())[0]).toMatchObject({ state: "failing" }));
  });
});
