import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ModelFailure, type StepMessage } from "@/lib/model";
import { readRecordedStream } from "@/lib/testing/model/recorded";
import type { Script, Trouble } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { hasSharedData } from "@/lib/testing/shared-data";

type Options = Partial<Parameters<typeof startModels>[0]>;
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const question: StepMessage[] = [{ role: "user", text: "price of ACME and of ZETA" }];
const quote = {
  name: "quote",
  description: "The newest price",
  schema: z.object({ name: z.string().describe("as it was written") }),
};

async function take(script: Script, options: Options & { messages?: StepMessage[]; names?: string[] } = {}) {
  const { messages = question, names = ["quote"], ...rest } = options;
  const started = await startModels({ ...rest, script });
  open.push(started);
  const { language } = started.models;
  if (language === null) throw new Error("no model");
  const signal = AbortSignal.timeout(60_000);
  const tools = names.map((name) => ({ ...quote, name }));
  const step = language.takeStep({ instructions: "Use tools.", messages, tools, signal });
  return { ...started, step };
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ModelFailure)) throw new Error("no ModelFailure");
  return error.code;
}

const CALLS = [
  { name: "quote", arguments: '{"name":"ACME \\"Tools\\" – Köln"}' },
  { name: "quote", arguments: '{"name":"ZETA"}' },
];

describe.each(["chat", "responses"] as const)("a step with tools over the %s wire", (wire) => {
  it("gives several calls whole, in their order, however their arguments were split", async () => {
    const { step, server } = await take(() => ({ kind: "tools", calls: CALLS, text: "Let me look." }), {
      wire,
    });
    const { calls, text, usage } = await step;
    expect(calls.map(({ name, input }) => ({ name, arguments: input }))).toEqual(CALLS);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
    expect({ text, input: usage.inputTokens }).toEqual({ text: "Let me look.", input: 100 });
    expect(server.requests[0]).toMatchObject({ wire, stream: true, tools: ["quote"], model: "writer" });
  });

  it("sends calls and their results back as a server wants them, errors among them", async () => {
    const messages: StepMessage[] = [
      ...question,
      {
        role: "calls",
        calls: [
          { id: "a", name: "quote", input: '{"name":"ACME"}' },
          { id: "b", name: "quote", input: "{" },
        ],
      },
      {
        role: "results",
        results: [
          { id: "a", name: "quote", text: "12.50", isError: false },
          { id: "b", name: "quote", text: "name is missing", isError: true },
        ],
      },
    ];
    const { step, server } = await take(() => ({ kind: "text", text: "Done." }), { wire, messages });
    expect(await step).toMatchObject({ calls: [], text: "Done." });
    const told = server.requests[0]?.messages ?? [];
    expect(told.flatMap(({ calls = [] }) => calls)).toEqual([
      { id: "a", name: "quote", arguments: '{"name":"ACME"}' },
      { id: "b", name: "quote", arguments: "{}" },
    ]);
    expect(told.filter(({ role }) => role === "tool").map(({ callId, text }) => [callId, text])).toEqual([
      ["a", "12.50"],
      ["b", expect.stringContaining("name is missing")],
    ]);
  });

  it.each<Trouble["what"]>(["reset", "end", "garbage", "error"])(
    "is asked for again when it breaks in the middle of a call (%s)",
    async (what) => {
      const script: Script = (_, count) =>
        count === 0
          ? { kind: "tools", calls: CALLS, trouble: { after: 4, what } }
          : { kind: "tools", calls: CALLS };
      const { step, server } = await take(script, { wire });
      expect((await step).calls).toHaveLength(2);
      expect(server.requests).toHaveLength(2);
    },
  );

  it("is a failure with its reason when the model refuses, says nothing, or is silent", async () => {
    const refusal: Script = () => ({ kind: "text", text: "I will not.", refusal: true });
    expect(await codeOf((await take(refusal, { wire })).step)).toBe("filtered");
    expect(await codeOf((await take(() => ({ kind: "text", text: "" }), { wire })).step)).toBe("empty");
    const timeouts = { connect: 3_000, first: 200, silence: 200, total: 5_000 };
    const silent = await take(() => ({ kind: "silence" }), { wire, over: { timeouts } });
    expect(await codeOf(silent.step)).toBe("first_timeout");
  });
});

describe.skipIf(!hasSharedData)("recorded calls of real servers", () => {
  it.each([
    ["compatible/alibaba-tool-call.chunks.txt", "weather"],
    ["compatible/anthropic-fallback-tool-call.sse", "read_file"],
    ["compatible/deepseek-tool-call.chunks.txt", "weather"],
    ["compatible/groq-tool-call.chunks.txt", "weather"],
    ["compatible/mistral-incremental-tool-call.chunks.txt", "webSearchTool"],
    ["compatible/xai-tool-call.chunks.txt", "weather"],
  ])("%s is read as one whole call", async (file, name) => {
    const { step } = await take(() => ({ kind: "raw", body: readRecordedStream(file) }));
    const { calls } = await step;
    expect(calls.map((call) => call.name)).toEqual([name]);
    expect(() => JSON.parse(calls[0]?.input ?? "")).not.toThrow();
  });

  it("a wrapper of two calls that a model made by itself is read as the two", async () => {
    // the recording lacks the last brace of its first and last line
    const recorded = readRecordedStream("openai-responses/parallel-tool-call-wrapper.1.chunks.txt");
    const body = recorded.replaceAll('"metadata":{}}\n', '"metadata":{}}}\n');
    const { step } = await take(() => ({ kind: "raw", body }), {
      wire: "responses",
      names: ["weather", "cityAttractions"],
    });
    const { calls } = await step;
    expect(calls.map((call) => [call.name, JSON.parse(call.input)])).toEqual([
      ["weather", { location: "San Francisco" }],
      ["cityAttractions", { city: "Rome" }],
    ]);
  });
});
