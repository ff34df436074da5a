import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketProvider, MarketResult } from "@/lib/market";
import { type FaultServer, type ServerFault, startFaultServer } from "./fault-server";

/** What a gate was told of the requests that were sent. */
interface RecordingGate {
  take(input: { now: Date }): Promise<{ ok: true }>;
  record(input: { now: Date; code: MarketFailureCode | null; latencyMs: number }): void;
}

export interface FaultCase {
  name: string;
  /** Makes the source on another host. Its calls end within `timeoutMs`. */
  create(options: { baseUrl: string; gate: RecordingGate; timeoutMs: number }): MarketProvider;
  knownSymbol: string;
  /** The key that `create` gives the source; it must show up nowhere. */
  secret: string;
  /** False for a source that counts a request as answered before its body is read: only refused ones have a code. */
  countsBodies?: boolean;
  /** False for a source without a key whose pages may lead to another host of its own. */
  staysOnHost?: boolean;
}

const TIMEOUT_MS = 600;
/** A machine that does much else at once may be late by this. */
const SLACK_MS = 2_500;

const expected: Record<ServerFault, MarketFailureCode[]> = {
  "401": ["auth"],
  "403": ["auth"],
  "429": ["rate_limited"],
  "429 in seconds": ["rate_limited"],
  "429 until a date": ["rate_limited"],
  "429 with an empty object": ["rate_limited"],
  "403 with an empty object": ["auth"],
  "500": ["bad_data"],
  "html with 200": ["bad_data"],
  "truncated json": ["bad_data"],
  "slow loris": ["timeout"],
  reset: ["offline"],
  "empty 200": ["bad_data"],
  "schema drift": ["bad_data"],
  redirect: ["bad_data"],
};
const retryAfterMs: Partial<Record<ServerFault, number | null>> = {
  "429": null,
  "429 in seconds": 7_000,
  "429 until a date": 30_000,
};

const verbs = ["quote", "history"] as const;
type Verb = (typeof verbs)[number];

/** Everything that was written while a test ran, whichever way. */
function watchOutput(): string[] {
  const written: string[] = [];
  const keep = (...args: unknown[]) => {
    written.push(args.map((arg) => (arg instanceof Error ? (arg.stack ?? "") : String(arg))).join(" "));
    return true;
  };
  for (const method of ["log", "info", "debug", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation(keep);
  }
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  return written;
}

/** Runs one question and checks what holds for every fault: typed, in time, counted, and silent about the key. */
async function askInTrouble(input: {
  subject: FaultCase;
  baseUrl: string;
  verb: Verb;
  codes: MarketFailureCode[];
}) {
  const { subject, baseUrl, verb, codes } = input;
  const recorded: (MarketFailureCode | null)[] = [];
  let taken = 0;
  const gate: RecordingGate = {
    take: async () => {
      taken++;
      return { ok: true };
    },
    record: ({ code }) => recorded.push(code),
  };
  const provider = subject.create({ baseUrl, gate, timeoutMs: TIMEOUT_MS });
  const written = watchOutput();
  const startedMs = performance.now();
  const result: MarketResult<unknown> = await provider[verb]({
    symbol: subject.knownSymbol,
    from: "2024-03-04",
    to: "2024-03-08",
    now: new Date("2024-03-08T23:00:00Z"),
    signal: new AbortController().signal,
  });
  const tookMs = performance.now() - startedMs;
  vi.restoreAllMocks();
  if (result.ok) throw new Error("answered in the middle of a fault");
  const { failure } = result;
  expect(codes).toContain(failure.code);
  expect(failure.sourceId).toBe(provider.id);
  expect(failure.detail.length).toBeLessThanOrEqual(200);
  expect(failure.detail).not.toMatch(/https?:|127\.0\.0\.1|<|\{/);
  expect(JSON.stringify([failure, written])).not.toContain(subject.secret);
  expect(written).toEqual([]);
  expect(tookMs).toBeLessThan(TIMEOUT_MS + SLACK_MS);
  await vi.waitFor(() => expect(recorded).toHaveLength(taken));
  expect(taken).toBeGreaterThan(0);
  if (subject.countsBodies !== false) {
    expect(recorded).toContain(failure.code);
    expect(recorded).not.toContain(null);
  }
  return failure;
}

/** How a source over HTTP fails, as tests over real connections: each fault for a quote and for a history. */
export function describeProviderFaults(subject: FaultCase): void {
  describe(`${subject.name} survives what goes wrong between it and its source`, () => {
    const servers: FaultServer[] = [];
    const start = async (fault: ServerFault, elsewhere?: string) => {
      const server = await startFaultServer({ fault, secret: subject.secret, elsewhere });
      servers.push(server);
      return server;
    };
    beforeEach(() => servers.splice(0));
    afterEach(async () => {
      await Promise.all(servers.map((server) => server.close()));
    });

    const faults = Object.keys(expected).filter((fault) => fault !== "redirect") as ServerFault[];
    const cases = faults.flatMap((fault) => verbs.map((verb): [ServerFault, Verb] => [fault, verb]));
    it.each(cases)("%s, asked for a %s", async (fault, verb) => {
      const { url: baseUrl } = await start(fault);
      const failure = await askInTrouble({ subject, baseUrl, verb, codes: expected[fault] });
      if (fault in retryAfterMs) expect(failure.retryAfterMs).toBe(retryAfterMs[fault]);
    });

    const redirects = subject.staysOnHost === false ? [] : verbs;
    it.each(redirects)("a redirect to another host, asked for a %s, leads nowhere", async (verb) => {
      const other = await start("401");
      const { url: baseUrl } = await start("redirect", other.url);
      await askInTrouble({ subject, baseUrl, verb, codes: expected.redirect });
      expect(other.requests()).toBe(0);
    });

    it.each(verbs)("a port that nobody listens on, asked for a %s, is offline", async (verb) => {
      const { url: baseUrl, close } = await startFaultServer({ fault: "401", secret: subject.secret });
      await close();
      await askInTrouble({ subject, baseUrl, verb, codes: ["offline"] });
    });

    it.each(verbs)("a host that has no address, asked for a %s, is offline", async (verb) => {
      // a resolver that does not answer at all is a timeout, and no less true
      const codes: MarketFailureCode[] = ["offline", "timeout"];
      await askInTrouble({ subject, baseUrl: "http://nowhere.invalid", verb, codes });
    });
  });
}
