import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ModelFailure } from "@/lib/model";
import type { Script } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { toVector } from "@/lib/testing/model/wire/embedding-wire";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(script: Script, options: Partial<Parameters<typeof startModels>[0]> = {}) {
  const started = await startModels({ ...options, script });
  open.push(started);
  return started;
}

const schema = z.object({
  intent: z.enum(["price", "chart"]),
  names: z.array(z.string()),
  on: z.string().nullable(),
});
const value = { intent: "price", names: ["Apple"], on: null };
const filled: Script = () => ({ kind: "text", text: JSON.stringify(value) });

function decide(started: Awaited<ReturnType<typeof start>>, timeoutMs?: number) {
  const { language } = started.models;
  if (language === null) throw new Error("no model");
  const messages = [{ role: "user" as const, text: "what is apple at" }];
  const signal = AbortSignal.timeout(60_000);
  return language.decide({ name: "reading", schema, instructions: "Read it.", messages, signal, timeoutMs });
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ModelFailure)) throw new Error("no ModelFailure");
  return error.code;
}

describe("a shape to be filled in", () => {
  it.each(["chat", "responses"] as const)(
    "is asked for strictly by its schema over the %s wire",
    async (wire) => {
      const started = await start(filled, { wire });
      expect((await decide(started)).value).toEqual(value);
      const [asked] = started.server.requests;
      expect(asked).toMatchObject({
        model: "router",
        stream: false,
        format: { kind: "schema", name: "reading" },
      });
    },
  );

  it.each([
    ["json", ["schema", "json"]],
    ["none", ["schema", "json", null]],
  ] as const)(
    "is asked for by lesser means of a server that takes %s, which is remembered",
    async (structure, kinds) => {
      const script: Script = () => ({
        kind: "text",
        text: `Here it is:\n\`\`\`json\n${JSON.stringify(value)}\n\`\`\``,
      });
      const started = await start(script, { structure });
      expect((await decide(started)).value).toEqual(value);
      expect(started.server.requests.map(({ format }) => format?.kind ?? null)).toEqual(kinds);
      expect(started.server.requests.at(-1)?.instructions).toContain('"intent"');
      await decide(started);
      expect(started.server.requests).toHaveLength(kinds.length + 1);
    },
  );

  it.each([
    ['{"intent":"buy","names":[],"on":null}', "malformed"],
    ["no object at all", "malformed"],
    ["", "empty"],
  ])("is refused when it does not fit: %s", async (text, code) => {
    expect(await codeOf(decide(await start(() => ({ kind: "text", text }))))).toBe(code);
  });

  it("is given up when it is not there in time", async () => {
    expect(await codeOf(decide(await start(() => ({ kind: "silence" })), 40))).toBe("total_timeout");
  });
});

describe("texts as vectors", () => {
  const texts = Array.from({ length: 150 }, (_, index) => `passage number ${index} about dividends`);

  it("come in the order of the texts, in several calls where there are many", async () => {
    const { models, server } = await start(filled);
    const vectors = await models.embedder?.embed({ texts, signal: AbortSignal.timeout(60_000) });
    expect(vectors?.map((vector) => vector.length)).toEqual(texts.map(() => 256));
    expect(vectors?.[149]).toEqual(toVector(texts[149] ?? ""));
    expect(server.requests.map(({ body }) => (body.input as string[]).length).sort()).toEqual([22, 64, 64]);
    expect(server.requests[0]?.model).toBe("embedder");
  });

  it("stand near each other when the texts share words", () => {
    const dot = (one: string, other: string) => {
      const b = toVector(other);
      return toVector(one).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    };
    const question = "when is the dividend paid";
    expect(dot(question, "dividends are paid each quarter")).toBeGreaterThan(
      dot(question, "the weather in spring") + 0.2,
    );
    expect(dot(question, question)).toBeCloseTo(1, 5);
  });

  it("are put in order by the index beside them, when a server sends them out of order", async () => {
    const data = [1, 0].map((index) => ({ object: "embedding", index, embedding: [index, 1] }));
    const body = JSON.stringify({
      object: "list",
      data,
      model: "m",
      usage: { prompt_tokens: 1, total_tokens: 1 },
    });
    const { models } = await start(() => ({ kind: "raw", body, contentType: "application/json" }));
    const vectors = await models.embedder?.embed({ texts: ["a", "b"], signal: AbortSignal.timeout(60_000) });
    expect(vectors).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("are refused when their number or length does not fit", async () => {
    const data = [{ object: "embedding", index: 0, embedding: [1, 2] }];
    const body = JSON.stringify({
      object: "list",
      data,
      model: "m",
      usage: { prompt_tokens: 1, total_tokens: 1 },
    });
    const { models } = await start(() => ({ kind: "raw", body, contentType: "application/json" }));
    const embedded = models.embedder?.embed({ texts: ["a", "b"], signal: AbortSignal.timeout(60_000) });
    expect(await codeOf(embedded ?? Promise.resolve())).toBe("malformed");
  });
});
