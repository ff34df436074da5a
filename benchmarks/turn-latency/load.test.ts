import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createChatClient } from "./chat-client";
import { joinRuns, runLoad } from "./load";

const WHOLE =
  'data: {"type":"start"}\n\ndata: {"type":"data-result"}\n\ndata: {"type":"text-delta"}\n\n' +
  'data: {"type":"finish","messageMetadata":{"status":"complete"}}\n\ndata: [DONE]\n\n';

interface Seen {
  cookie: string | undefined;
  port: number | undefined;
  conversationId: string;
}

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A site that answers every message with `answer`; null never answers. */
async function listen(
  answer: { status: number; body: string } | null,
): Promise<{ port: number; seen: Seen[] }> {
  const seen: Seen[] = [];
  server = createServer(async (request, response) => {
    const { conversationId } = JSON.parse(await readText(request));
    const { cookie } = request.headers;
    seen.push({ cookie, port: request.socket.remotePort, conversationId });
    if (answer === null) return;
    const given = cookie ?? `tt_visitor=v${seen.length}`;
    response.writeHead(answer.status, { "set-cookie": `${given}; Path=/; HttpOnly` }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, seen };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

describe("load", () => {
  it("sends exactly the turns asked, shared by the clients, and counts the whole ones", async () => {
    const { port, seen } = await listen({ status: 200, body: WHOLE });
    const run = await runLoad({ port, clients: 4, turns: 30, nextQuestion: () => "q" });
    expect(seen).toHaveLength(30);
    expect(run.times).toHaveLength(30);
    expect(run.failures.size).toBe(0);
    expect(run.tookMs).toBeGreaterThan(0);
    for (const { firstEventMs, lastWordMs } of run.times)
      expect(lastWordMs).toBeGreaterThanOrEqual(firstEventMs);
  });

  it("keeps one connection and one cookie a client, and a conversation for twenty turns", async () => {
    const { port, seen } = await listen({ status: 200, body: WHOLE });
    const run = await runLoad({ port, clients: 1, turns: 41, nextQuestion: () => "q" });
    expect(new Set(seen.map((each) => each.port)).size).toBe(1);
    expect(seen.slice(1).every(({ cookie }) => cookie === "tt_visitor=v1")).toBe(true);
    expect(new Set(seen.map(({ conversationId }) => conversationId)).size).toBe(3);
    expect(run.conversationIds).toHaveLength(3);
  });

  it("tells refused and broken answers from whole ones", async () => {
    const { port, seen } = await listen({ status: 500, body: WHOLE });
    const refused = await runLoad({ port, clients: 2, turns: 3, nextQuestion: () => "q" });
    expect(new Set(seen.map(({ conversationId }) => conversationId)).size).toBe(3); // never goes on with a lost one
    expect(refused.times).toHaveLength(0);
    expect([...refused.failures]).toEqual([["status 500", 3]]);
  });

  it("gives up on an answer that never comes", async () => {
    const { port } = await listen(null);
    const client = createChatClient({ port, limitMs: 50 });
    const outcome = await client.ask({ conversationId: "c", text: "q" });
    expect(outcome).toEqual({ whole: false, reason: "no whole answer in 50 ms" });
    client.close();
  });

  it("joins runs by adding their spans and counts", () => {
    const time = { firstEventMs: 1, firstCardMs: 2, firstWordMs: 3, lastWordMs: 4 };
    const one = {
      sent: 3,
      times: [time],
      startedAtMs: [],
      failures: new Map([["x", 2]]),
      tookMs: 100,
      conversationIds: ["a"],
    };
    const two = {
      sent: 3,
      times: [time, time],
      startedAtMs: [],
      failures: new Map([["x", 1]]),
      tookMs: 50,
      conversationIds: ["b"],
    };
    const joined = joinRuns([one, two]);
    expect(joined.times).toHaveLength(3);
    expect(joined).toMatchObject({ sent: 6, tookMs: 150 });
    expect(joined.failures.get("x")).toBe(3);
  });
});
