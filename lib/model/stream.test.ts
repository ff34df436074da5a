import { afterEach, describe, expect, it } from "vitest";
import { type ModelEvent, ModelFailure } from "@/lib/model";
import { readRecordedStream } from "@/lib/testing/model/recorded";
import type { Script, Trouble } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";
import { startModelServer } from "@/lib/testing/model/start-model-server";
import { hasSharedData } from "@/lib/testing/shared-data";

type Started = Awaited<ReturnType<typeof startModels>>;
const open: { close(): Promise<void> }[] = [];
const keep = <One extends { close(): Promise<void> }>(one: One): One => {
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(script: Script, options: Partial<Parameters<typeof startModels>[0]> = {}) {
  return keep(await startModels({ ...options, script }));
}

function say(started: Started, signal = AbortSignal.timeout(60_000)): AsyncIterable<ModelEvent> {
  const language = started.models.language;
  if (language === null) throw new Error("no model");
  const messages = [{ role: "user" as const, text: "hello" }];
  return language.stream({ instructions: "Be brief.", messages, maxOutputTokens: 200, signal });
}

async function read(events: AsyncIterable<ModelEvent>) {
  let text = "";
  let end: Extract<ModelEvent, { type: "end" }> | null = null;
  try {
    for await (const event of events) {
      if (event.type === "text") text += event.delta;
      else end = event;
    }
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { text, end, failure: error.code };
  }
  return { text, end, failure: null };
}

const TEXT = "Apple closed at 189.25 US dollars on March 15, 2024.";
const words: Script = () => ({ kind: "text", text: TEXT });

describe.each(["chat", "responses"] as const)("words over the %s wire", (wire) => {
  it("come whole, with what they cost, under the model's own name", async () => {
    const started = await start(words, { wire });
    const { text, end } = await read(say(started));
    expect(text).toBe(TEXT);
    expect(end).toMatchObject({ finish: "stop", model: "writer", usage: { inputTokens: 100 } });
    const [asked] = started.server.requests;
    expect(asked).toMatchObject({ wire, stream: true, model: "writer", instructions: "Be brief." });
    expect(asked?.headers.authorization).toBe("Bearer test-key");
    expect(asked?.body.store).toBe(false);
  });

  it("tell that they were broken off at the model's own limit", async () => {
    const started = await start(() => ({ kind: "text", text: TEXT, finish: "length" }), { wire });
    expect((await read(say(started))).end).toMatchObject({ finish: "length" });
  });

  it("are a failure when the model refuses", async () => {
    const script: Script = () => ({
      kind: "text",
      text: "I cannot help with that.",
      refusal: true,
    });
    const { failure } = await read(say(await start(script, { wire })));
    expect(failure).toBe("filtered");
  });

  it.each<[Trouble["what"], string]>([
    ["reset", "cut"],
    ["end", "cut"],
    ["silence", "silence"],
    ["garbage", "malformed"],
    ["error", "server"],
  ])(
    "end with a named failure when the stream meets %s in the middle, and are not asked for again",
    async (what, code) => {
      const timeouts = { connect: 500, first: 500, silence: 60, total: 3_000 };
      const script: Script = () => ({ kind: "text", text: TEXT, trouble: { after: 5, what } });
      const started = await start(script, { wire, over: { timeouts } });
      const { text, failure } = await read(say(started));
      expect(TEXT.startsWith(text) && text.length > 10).toBe(true);
      expect(failure).toBe(code);
      expect(started.server.requests).toHaveLength(1);
    },
  );
});

describe("a model that has trouble", () => {
  it.each([
    [401, {}, "auth", 1],
    [404, { code: "model_not_found" }, "not_found", 1],
    [400, {}, "rejected", 1],
    [429, {}, "rate_limited", 3],
    [429, { code: "insufficient_quota", type: "insufficient_quota" }, "quota", 1],
    [500, {}, "server", 3],
    [503, {}, "server", 3],
  ])("is asked again after HTTP %i only where that helps", async (status, error, code, times) => {
    const started = await start(() => ({ kind: "error", status, error }));
    expect((await read(say(started))).failure).toBe(code);
    expect(started.server.requests).toHaveLength(times);
  });

  it("is given the time it asks for when that is short, and not waited for when it is long", async () => {
    const short: Script = (_, count) =>
      count === 0 ? { kind: "error", status: 429, headers: { "retry-after-ms": "20" } } : words(_, count);
    const startedAt = performance.now();
    expect((await read(say(await start(short)))).text).toBe(TEXT);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(20);
    const long = await start(() => ({ kind: "error", status: 429, headers: { "retry-after": "30" } }));
    expect((await read(say(long))).failure).toBe("rate_limited");
    expect(long.server.requests).toHaveLength(1);
  });

  it("answers in the end when it failed twice at first", async () => {
    const started = await start((request, count) => {
      if (count === 0) return { kind: "reset" };
      return count === 1 ? { kind: "error", status: 502 } : words(request, count);
    });
    expect((await read(say(started))).text).toBe(TEXT);
  });

  it("is given up when it accepts and never begins, in the time set for the first word", async () => {
    const timeouts = { connect: 500, first: 50, silence: 500, total: 3_000 };
    const started = await start(() => ({ kind: "silence" }), { over: { timeouts } });
    expect((await read(say(started))).failure).toBe("first_timeout");
    expect(started.server.requests).toHaveLength(1);
  });

  it("is given up when the whole takes too long, however steadily it speaks", async () => {
    const timeouts = { connect: 500, first: 500, silence: 500, total: 120 };
    const script: Script = () => ({ kind: "text", text: TEXT.repeat(20), tokenMs: 5 });
    const { failure, text } = await read(say(await start(script, { over: { timeouts } })));
    expect(failure).toBe("total_timeout");
    expect(text).not.toBe("");
  });

  it("answers with nothing and is asked again, then named as empty", async () => {
    const started = await start(() => ({ kind: "text", text: "" }));
    expect((await read(say(started))).failure).toBe("empty");
    expect(started.server.requests).toHaveLength(3);
  });

  it("that cannot be reached is named so", async () => {
    const started = await start(words);
    await started.server.close();
    expect((await read(say(started))).failure).toBe("offline");
  });

  it("is left alone after four failures in a row", async () => {
    const started = await start(() => ({ kind: "error", status: 500 }));
    await read(say(started));
    expect((await read(say(started))).failure).toBe("server");
    expect((await read(say(started))).failure).toBe("resting");
    expect(started.server.requests).toHaveLength(4);
  });
});

describe("a second model", () => {
  it("answers when the first one fails before its first word, with its own key and name", async () => {
    const second = keep(await startModelServer({ script: words, key: "other-key" }));
    const endpoint = { baseUrl: second.url, apiKey: "other-key", wire: "chat" as const };
    const over = { backup: { endpoint, model: "second" } };
    const started = await start(() => ({ kind: "error", status: 500 }), { over });
    const { text, end } = await read(say(started));
    expect(text).toBe(TEXT);
    expect(end?.model).toBe("second");
    expect(started.server.requests[0]?.headers.authorization).toBe("Bearer test-key");
  });

  it("is not asked once words of the first one are out", async () => {
    const second = keep(await startModelServer({ script: words }));
    const endpoint = { baseUrl: second.url, apiKey: null, wire: "chat" as const };
    const script: Script = () => ({ kind: "text", text: TEXT, trouble: { after: 5, what: "end" } });
    const started = await start(script, { over: { backup: { endpoint, model: "second" } } });
    expect((await read(say(started))).failure).toBe("cut");
    expect(second.requests).toHaveLength(0);
  });
});

describe("stopping", () => {
  it("ends the call at the server, and throws the reason it was given", async () => {
    const started = await start(() => ({ kind: "text", text: TEXT.repeat(50), tokenMs: 5 }));
    const stopper = new AbortController();
    const reading = (async () => {
      for await (const event of say(started, stopper.signal))
        if (event.type === "text") stopper.abort("enough");
    })();
    await expect(reading).rejects.toBe("enough");
    await expect.poll(() => started.server.brokenOff).toBe(1);
  });

  it("of the reading alone ends the call at the server as well", async () => {
    const started = await start(() => ({ kind: "text", text: TEXT.repeat(50), tokenMs: 5 }));
    for await (const event of say(started)) if (event.type === "text") break;
    await expect.poll(() => started.server.brokenOff).toBe(1);
  });
});

describe("a server that takes less", () => {
  it("is asked without the parameter that it names in its refusal, from then on", async () => {
    const started = await start(words, { refuses: ["max_tokens"] });
    expect((await read(say(started))).text).toBe(TEXT);
    expect((await read(say(started))).text).toBe(TEXT);
    expect(started.server.requests.map(({ body }) => body.max_tokens)).toEqual([200, undefined, undefined]);
    expect(started.server.requests[1]?.body.max_completion_tokens).toBe(200);
  });
});

describe.skipIf(!hasSharedData)("recorded answers of real servers", () => {
  const chat = [
    ["openai-chat/openai-text.chunks.txt", /\*\*Holiday Name/],
    ["openai-chat/azure-model-router.1.chunks.txt", /\S/],
    ["compatible/deepseek-text.chunks.txt", /##/],
    ["compatible/mistral-text.chunks.txt", /Hello, /],
    ["compatible/moonshotai-stream.chunks.txt", /^Hello!$/],
  ] as const;
  it.each(chat)("%s are read to their end", async (name, expected) => {
    const started = await start(() => ({ kind: "raw", body: readRecordedStream(name) }));
    const { text, end, failure } = await read(say(started));
    expect(failure).toBeNull();
    expect(text).toMatch(expected);
    expect(end?.finish).toMatch(/stop|length/);
  });

  it("openai-responses/openai-phase: two messages of one answer are read in their order", async () => {
    const body = readRecordedStream("openai-responses/openai-phase.1.chunks.txt");
    const { text, end } = await read(say(await start(() => ({ kind: "raw", body }), { wire: "responses" })));
    expect(text.length).toBeGreaterThan(20);
    expect(end?.finish).toBe("stop");
  });

  it("openai-responses/openai-error: a used-up account inside a stream is named so and not asked again", async () => {
    const body = readRecordedStream("openai-responses/openai-error.1.chunks.txt");
    const started = await start(() => ({ kind: "raw", body }), { wire: "responses" });
    expect((await read(say(started))).failure).toBe("quota");
    expect(started.server.requests).toHaveLength(1);
  });
});
