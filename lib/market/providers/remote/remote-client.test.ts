import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type StandIn,
  type StandInAnswer,
  type StandInRequest,
  startStandIn,
} from "@/lib/testing/providers/stand-in";
import { openGate, type RequestGate } from "../../usage/request-gate";
import { asResult } from "./as-result";
import { parseRetryAfter } from "./http-faults";
import { readText } from "./read-text";
import { createRemoteClient, type RemoteClientOptions } from "./remote-client";
import { SourceFault } from "./source-fault";

const now = new Date("2024-03-08T12:00:00Z");
const schema = z.object({ price: z.number() });
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(
  answer: (request: StandInRequest) => StandInAnswer,
  options: Partial<RemoteClientOptions> = {},
) {
  server = await startStandIn(answer);
  const client = createRemoteClient({ baseUrl: server.url, gate: openGate, timeoutMs: 2_000, ...options });
  const get = (signal = new AbortController().signal) =>
    client.getJson({ path: "/v1/price of", query: { symbol: "A&B", left: undefined }, schema, now, signal });
  return get;
}
/** An answer in order, after whatever was done on the way to it. */
const ok = (_done?: unknown) => ({ body: { price: 1 } });

describe("a remote client", () => {
  it("asks below its base address, with the headers and the query it was given, and hands on parsed JSON", async () => {
    const seen: StandInRequest[] = [];
    const get = await open((request) => ok(seen.push(request)), {
      headers: { "x-key": "k" },
      query: { token: "t" },
    });
    expect(await get()).toEqual({ price: 1 });
    expect(seen[0]?.path).toBe("/v1/price of");
    expect(Object.fromEntries(seen[0]?.query ?? [])).toEqual({ symbol: "A&B", token: "t" });
    expect(seen[0]?.headers["x-key"]).toBe("k");
  });

  it("sends nothing when its gate stops it, and says how long to wait", async () => {
    const take = async () => ({ ok: false, quota: "25 a day", retryAfterMs: 3_600_000 }) as const;
    const gate: RequestGate = { take, record: () => expect.unreachable() };
    const get = await open(ok, { gate });
    await expect(get()).rejects.toMatchObject({
      code: "rate_limited",
      retryAfterMs: 3_600_000,
      message: "own limit of 25 a day reached, nothing was sent",
    });
    expect(server?.log).toEqual([]);
  });

  it("tells its gate of each request once, with latency and code", async () => {
    const told: unknown[] = [];
    const gate: RequestGate = { ...openGate, record: (entry) => told.push(entry) };
    const bodies = [{ price: 1 }, { cost: 1 }];
    const get = await open(() => ({ body: bodies.shift() }), { gate });
    await get();
    await expect(get()).rejects.toMatchObject({
      code: "bad_data",
      message: "answer of an unknown form at price",
    });
    expect(told).toMatchObject([
      { now, code: null },
      { now, code: "bad_data" },
    ]);
    expect(told.every((entry) => (entry as { latencyMs: number }).latencyMs > 0)).toBe(true);
  });

  it("counts a request whose caller left, as no fault of the source", async () => {
    const told: unknown[] = [];
    const gate: RequestGate = { ...openGate, record: ({ code }) => told.push(code) };
    const caller = new AbortController();
    const get = await open(() => ok(caller.abort(new Error("left"))), { gate });
    await expect(get(caller.signal)).rejects.toThrow("left");
    expect(told).toEqual([null]);
  });

  it("follows a redirect on the same host, as a request of its own", async () => {
    let taken = 0;
    const take = async () => {
      taken++;
      return { ok: true } as const;
    };
    const gate: RequestGate = { ...openGate, take };
    const get = await open(
      ({ path }) => (path === "/new" ? ok() : { status: 301, headers: { location: "/new" }, body: "" }),
      { gate },
    );
    expect(await get()).toEqual({ price: 1 });
    expect(taken).toBe(2);
  });

  it("gives up on a redirect that leads round in circles", async () => {
    const get = await open(() => ({ status: 302, headers: { location: "/again" }, body: "" }));
    await expect(get()).rejects.toMatchObject({ code: "bad_data", message: "redirected too often" });
    expect(server?.log).toHaveLength(3);
  });

  it.each([
    [401, "auth"],
    [402, "plan_required"],
    [403, "auth"],
    [404, "not_found"],
    [408, "timeout"],
    [418, "bad_data"],
    [503, "bad_data"],
    [504, "timeout"],
  ])("status %s is %s", async (status, code) => {
    const get = await open(() => ({ status, body: "{}" }));
    await expect(get()).rejects.toMatchObject({ code });
  });

  it("lets the source's own reading of a body come before the status, and keeps the time to wait", async () => {
    const answer = { status: 403, headers: { "retry-after": "9" }, body: { why: "plan" } };
    const readFault = ({ body }: { body: unknown }) =>
      JSON.stringify(body) === '{"why":"plan"}'
        ? ({ code: "plan_required", detail: "not in the plan" } as const)
        : null;
    const get = await open(() => answer, { readFault });
    await expect(get()).rejects.toMatchObject({ code: "plan_required", retryAfterMs: 9_000 });
  });

  it("reads a body with a byte order mark", async () => {
    const get = await open(() => ({ body: `\uFEFF{"price": 2}` }));
    expect(await get()).toEqual({ price: 2 });
  });
});

describe("a body that is read with bounds", () => {
  it.each([true, false])("is refused over its limit, its length declared: %s", async (declared) => {
    const headers = declared ? { "content-length": "64" } : undefined;
    const response = new Response("x".repeat(64), { headers });
    const { signal } = new AbortController();
    await expect(readText({ response, signal, largestBytes: 63 })).rejects.toMatchObject({
      code: "bad_data",
    });
  });

  it("is whole up to its limit, letters cut between two chunks too", async () => {
    const bytes = new TextEncoder().encode("Zürich");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { signal } = new AbortController();
    expect(await readText({ response: new Response(body), signal, largestBytes: 7 })).toBe("Zürich");
  });
});

describe("a Retry-After header", () => {
  it.each([
    ["120", 120_000],
    ["0", 0],
    ["1.5", 1_500],
    ["Fri, 08 Mar 2024 12:01:00 GMT", 60_000],
    ["Fri, 08 Mar 2024 11:00:00 GMT", 0],
    ["soon", null],
    ["-5", null],
    ["", null],
  ])("%j is %s ms", (text, expected) => {
    expect(parseRetryAfter({ headers: new Headers({ "retry-after": text }), now })).toBe(expected);
  });

  it("counts a date from the answer's own clock", () => {
    const date = "Fri, 08 Mar 2024 12:00:50 GMT";
    const headers = new Headers({ date, "retry-after": "Fri, 08 Mar 2024 12:01:00 GMT" });
    expect(parseRetryAfter({ headers, now })).toBe(10_000);
  });
});

describe("a question as a result", () => {
  const source = { sourceId: "one", sourceLabel: "One", timeoutMs: 30 };
  const call = { now, signal: new AbortController().signal };
  const never = () => new Promise<never>(() => undefined);

  it("ends within its time though the work does not listen", async () => {
    expect(await asResult({ ...source, call, work: never })).toEqual({
      ok: false,
      failure: {
        code: "timeout",
        sourceId: "one",
        sourceLabel: "One",
        retryAfterMs: null,
        detail: "no answer within 30 ms",
      },
    });
  });

  it("passes on none of the words of an error that is not its own", async () => {
    const work = async () => {
      throw new TypeError("https://example.com/?apikey=secret");
    };
    const result = await asResult({ ...source, call, work });
    expect(result).toMatchObject({ failure: { code: "bad_data", detail: "unreadable answer (TypeError)" } });
  });

  it("throws the caller's reason when the caller stops it", async () => {
    const caller = new AbortController();
    const answer = asResult({
      ...source,
      timeoutMs: 5_000,
      call: { now, signal: caller.signal },
      work: never,
    });
    caller.abort(new Error("stopped by the user"));
    await expect(answer).rejects.toThrow("stopped by the user");
  });

  it("cuts a detail at 200 characters", () => {
    expect(new SourceFault({ code: "bad_data", detail: "x".repeat(300) }).detail).toHaveLength(200);
  });
});
