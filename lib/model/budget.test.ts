import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryCache } from "@/lib/cache";
import { createBudget, type LanguageModel, ModelFailure } from "@/lib/model";
import { startModels } from "@/lib/testing/model/settings";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function openCache() {
  return createMemoryCache({ capacity: { entries: 100, characters: 10_000 }, clockMs: Date.now });
}

async function start(budgets: Parameters<typeof createBudget>[0]["budgets"], cache = openCache()) {
  const budget = createBudget({ budgets, cache });
  const started = await startModels({ script: () => ({ kind: "text", text: "Here I am." }), budget });
  open.push(started);
  if (started.models.language === null) throw new Error("no model");
  return { server: started.server, language: started.models.language };
}

async function ask(language: LanguageModel, visitor: string): Promise<string> {
  const signal = new AbortController().signal;
  const messages = [{ role: "user" as const, text: "hi" }];
  try {
    for await (const event of language.stream({ instructions: "", messages, visitor, signal })) void event;
    return "answered";
  } catch (error) {
    if (error instanceof ModelFailure) return error.code;
    throw error;
  }
}

describe("a budget of answers", () => {
  it("lets exactly as many of 50 at once through, and asks the server for no more", async () => {
    const { language, server } = await start({ visitor: null, site: { limit: 7, per: "day" } });
    const said = await Promise.all(Array.from({ length: 50 }, (_, at) => ask(language, `usr_${at}`)));
    expect(said.filter((one) => one === "answered")).toHaveLength(7);
    expect(said.filter((one) => one === "budget")).toHaveLength(43);
    expect(server.requests).toHaveLength(7);
  });

  it("counts each visitor apart, and takes nothing from the site for one who has none left", async () => {
    const { language } = await start({ visitor: { limit: 2, per: "hour" }, site: { limit: 3, per: "day" } });
    const said: string[] = [];
    for (const visitor of ["usr_a", "usr_a", "usr_a", "usr_b", "usr_b"])
      said.push(await ask(language, visitor));
    expect(said).toEqual(["answered", "answered", "budget", "answered", "budget"]);
  });

  it("asks nobody when the counter cannot be reached", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const broken = { ...openCache(), take: async () => Promise.reject(new Error("gone")) };
    const { language, server } = await start({ visitor: null, site: { limit: 7, per: "day" } }, broken);
    expect(await ask(language, "usr_a")).toBe("budget");
    expect(server.requests).toHaveLength(0);
  });
});
